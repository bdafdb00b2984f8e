"""What the talk of a later call says of a promise by a state alone, and what came of one."""

from collections.abc import Sequence

import pytest
from tests.builders import doc, facts, heading, item, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt

AGREED = [heading("Actions"), item("Kevin: send the signed lease by 10 March"), item("Sara: order paint")]


def states(*said: Block, agreed: Sequence[Block] = AGREED, locale: str = "en-GB") -> list[tuple[str, bool]]:
    notes = [
        extract(doc(*blocks), facts(f"Acme call {date}"), locale=locale)
        for date, blocks in (("2026-03-04", agreed), ("2026-03-18", said))
    ]
    found = build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)
    return [(entry.state.value, Doubt.UNCLEAR_STATUS in entry.doubts) for entry in found.entries]


@pytest.mark.parametrize(
    "said",
    [
        "Signed lease: sent on the 9th",
        "Signed lease - done, thanks",
        "2. Signed lease: no longer needed.",
        "Signed lease: sent, result awaited",
        "Signed lease and keys: sent",
        "Lease: done",
    ],
)
def test_a_state_of_a_promise_in_the_talk_is_asked_about(said: str) -> None:
    assert states(heading("Discussion"), item(said), item("Fine."))[0] == ("open", True)


@pytest.mark.parametrize(
    "said",
    [
        "Signed lease: Kevin has it in his bag",
        "Signed NDA: sent",
        "Signed lease: waiting for the bank",
        "The signed lease is a risk: closed shops",
    ],
)
def test_other_talk_leaves_the_promise_as_it_is(said: str) -> None:
    assert states(heading("Discussion"), item(said), item("Fine."))[0] == ("open", False)


@pytest.mark.parametrize("over", ["Agenda", "Attendees", "Template", "Wins"])
def test_below_other_headings_no_state_is_told(over: str) -> None:
    assert states(heading(over), item("Signed lease: sent on the 9th"))[0] == ("open", False)


@pytest.mark.parametrize(
    ("agreed", "expected"),
    [("Bank statements", ("done", False)), ("Sign the bank statements", ("open", True))],
)
def test_what_came_is_done_only_where_no_other_deed_was_asked(
    agreed: str, expected: tuple[str, bool]
) -> None:
    header = ["Action", "Owner", "Due", "Status"]
    first = table([header, [agreed, "Kevin", "10 March", ""]])
    second = table([header, ["Bank statements", "Kevin", "10 March", "arrived on 9 March"]])
    assert states(second, agreed=[first])[0] == expected
