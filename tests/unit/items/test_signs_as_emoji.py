"""Ticks, boxes and arrows as phones and emoji keyboards write them: with a sign behind that draws them."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status

_DRAWN = "\ufe0f"


def read(line: str) -> tuple[str, Status]:
    (found,) = extract(
        doc(heading("Actions"), item(line)), facts("Acme call 2026-03-04"), locale="en-GB"
    ).items
    return found.task, found.status.status


@pytest.mark.parametrize("drawn", ["", _DRAWN, "\ufe0e"])
@pytest.mark.parametrize("tick", ["☑", "✔", "✅"])
def test_a_tick_at_either_end_closes_a_task(tick: str, drawn: str) -> None:
    assert read(f"{tick}{drawn} Kevin: lease") == ("Kevin: lease", Status.DONE)
    assert read(f"Kevin: lease {tick}{drawn}") == ("Kevin: lease", Status.DONE)


@pytest.mark.parametrize("sign", ["☐", "⬜", "◻", "➡", "▶"])
def test_a_box_or_an_arrow_is_no_part_of_the_task(sign: str) -> None:
    assert read(f"{sign}{_DRAWN} Kevin: send the lease") == ("Kevin: send the lease", Status.OPEN)


@pytest.mark.parametrize("line", [f"Kevin: mend the ⚙{_DRAWN}", f"Kevin: lease ❤{_DRAWN}", "Kevin: lease 🟢"])
def test_another_emoji_is_part_of_the_task_and_tells_no_state(line: str) -> None:
    assert read(line) == (line, Status.OPEN)


@pytest.mark.parametrize("sign", ["⭐", f"⭐{_DRAWN}", f"✔{_DRAWN}"])
def test_a_win_is_told_without_the_emoji_before_its_mark(sign: str) -> None:
    note = extract(doc(item(f"{sign} WIN: first order")), facts("Acme call 2026-03-04"), locale="en-GB")
    assert [win.text for win in note.wins] == ["first order"]
