"""Minutes whose column "Action" holds initials, and "Closed" for what was agreed before."""

import pytest
from tests.builders import doc, facts, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger

HEADER = ["Ref", "Minute", "Action", "By"]
FIRST = [
    ["1.01", "The roof was looked at, and is sound.", "Note", ""],
    ["1.02", "Order the oak samples for the stair", "KW", "11/3"],
    ["1.03", "Book the survey of the drains", "SL", "12/3"],
    ["1.04", "Confirm where the boiler goes", "KW", "13/3"],
]


def ledger(*rows: list[str]) -> Ledger:
    notes = [
        extract(doc(table([HEADER, *body])), facts(f"Acme call {date}"), locale="en-GB")
        for date, body in (("2026-03-04", FIRST), ("2026-03-18", rows))
    ]
    return build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))


def test_closed_beside_a_minute_closes_what_bears_its_number() -> None:
    found = ledger(
        ["1.02", "Oak samples for the stair", "Closed", ""],
        ["1.03", "Survey of the drains", "Done", ""],
        ["2.01", "Approach four builders for the tender list", "SL", "1/4"],
        ["2.02", "The green roof was left out to save cost.", "Decision", ""],
    )
    assert [(entry.state.value, entry.owner.raw) for entry in found.entries] == [
        ("done", "KW"),
        ("done", "SL"),
        ("open", "KW"),
        ("open", "SL"),
    ]


@pytest.mark.parametrize("word", ["Closed", "Decision", "Note", "KW"])
def test_no_word_beside_a_minute_is_a_task(word: str) -> None:
    found = ledger(
        ["2.01", "Approach four builders for the tender list", "SL", "1/4"],
        ["2.02", "Something about another thing altogether", word, ""],
    )
    assert word not in [entry.task for entry in found.entries]


def test_closed_beside_what_nobody_agreed_is_told() -> None:
    found = ledger(
        ["2.01", "Approach four builders for the tender list", "SL", "1/4"],
        ["2.02", "Parking permits granted by the council", "Closed", ""],
    )
    assert [each.item.task for each in found.told_of_nothing] == ["Parking permits granted by the council"]
    assert len(found.entries) == len(FIRST)


def test_closed_beside_more_words_is_asked_about() -> None:
    found = ledger(
        ["1.02", "Oak samples for the stair: wrong ones came, order again", "Closed", ""],
        ["2.01", "Approach four builders for the tender list", "SL", "1/4"],
    )
    first = found.entries[0]
    assert (first.state.value, first.doubts) == ("open", (Doubt.UNCLEAR_STATUS,))
