"""Lists in which a sign before each line says how far an earlier task is."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading, Status


def read(*lines: str, is_listed: bool = False, title: str = "") -> NoteReading:
    """Return what a note of some lines says."""
    blocks = [item(line) if is_listed else para(line) for line in lines]
    head = [heading(title)] if title else []
    return extract(doc(heading("4 March 2026"), *head, *blocks), facts("Orchard calls"))


@pytest.mark.parametrize("is_listed", [True, False])
def test_several_signs_beside_each_other_are_states_of_earlier_tasks(*, is_listed: bool) -> None:
    found = read("✅ Garden photos", "❌ Old page login", "⏳ Hamper prices", is_listed=is_listed)
    assert [(each.task, each.status.status, each.is_review) for each in found.items] == [
        ("Garden photos", Status.DONE, True),
        ("Old page login", Status.DROPPED, True),
        ("Hamper prices", Status.OPEN, True),
    ]


def test_what_is_said_behind_a_signed_line_is_a_remark_on_it() -> None:
    found = read(
        "✅ Garden photos", "❌ Old page login – give it up, too old", "⏳ Hamper prices – still with Tom"
    )
    assert [each.task for each in found.items] == ["Garden photos", "Old page login", "Hamper prices"]
    assert found.items[1].notes == "give it up, too old"


def test_a_day_behind_what_is_still_open_is_its_new_one() -> None:
    found = read("✅ Garden photos", "❌ Old page login", "⏳ Hamper prices – nearly there, by Friday")
    assert [each.due_raw for each in found.items] == ["", "", "by Friday"]


@pytest.mark.parametrize("lines", [("✅ Garden photos", "❌ Old page login"), ("☑ Photos", "☒ Login")])
def test_a_cross_beside_ticks_alone_may_say_that_it_is_not_done(lines: tuple[str, ...]) -> None:
    assert [each.status.status for each in read(*lines, title="Last time").items] == [
        Status.DONE,
        Status.UNCLEAR,
    ]


def test_a_crossed_box_beside_an_empty_and_a_ticked_one_is_dropped() -> None:
    found = read("☑ Photos", "☒ Login", "☐ Hamper prices", title="Actions")
    assert [each.status.status for each in found.items] == [Status.DONE, Status.DROPPED, Status.OPEN]
    assert [each.is_review for each in found.items] == [False, False, False]


@pytest.mark.parametrize(
    "lines",
    [("❌ Garden photos", "❌ Old page login"), ("⏳ Three weeks to the fair", "Rain all week")],
)
def test_one_kind_of_sign_is_no_state(lines: tuple[str, ...]) -> None:
    assert read(*lines).items == ()


def test_words_that_say_otherwise_than_their_sign_leave_it_open() -> None:
    found = read("✅ Garden photos", "❌ Old page login – done", "⏳ Hamper prices – done")
    assert [each.status.status for each in found.items] == [Status.DONE, Status.UNCLEAR, Status.UNCLEAR]


def test_a_signed_line_of_which_something_is_said_is_no_heading() -> None:
    found = read("✅ Garden photos (a bit dark)", "⏳ Price list – Tom owes it", "❌ Old page login")
    assert [(each.task, each.notes) for each in found.items] == [
        ("Garden photos", "a bit dark"),
        ("Price list", "Tom owes it"),
        ("Old page login", ""),
    ]
    assert [each.status.status for each in found.items] == [Status.DONE, Status.OPEN, Status.DROPPED]


def test_a_tick_with_something_left_to_do_is_not_sure() -> None:
    found = read("✅ Garden photos – but not all", "⏳ Hamper prices", "❌ Old page login")
    assert found.items[0].status.status is Status.UNCLEAR
