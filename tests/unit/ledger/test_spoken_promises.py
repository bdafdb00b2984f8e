"""Promises of the talk beside the rows of the same call, and those of earlier calls."""

import pytest
from tests.builders import doc, facts, heading, item, para
from tests.builders_ledger import ROSTER, day

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Ledger


def ledger(*calls: tuple[str, tuple[Block, ...]]) -> Ledger:
    notes = [extract(doc(*blocks), facts(f"Acme call {date} {n}")) for n, (date, blocks) in enumerate(calls)]
    return build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))


def tasks(found: Ledger) -> list[str]:
    return [entry.task for entry in found.entries]


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        ("Kevin will send the signed lease by 6 March", "Send the lease | Kevin | 6 March"),
        ("Kevin to send the lease to the bank by 6 March", "Lease for the bank | Kevin | 6 March"),
        ("Sara to call the bank", "Ring the bank about the overdraft | Sara | 9 March"),
    ],
)
def test_what_another_note_of_the_call_lists_in_other_words_is_one_promise(said: str, listed: str) -> None:
    task, owner, due = listed.split(" | ")
    listing = (heading("Actions"), item(f"{owner}: {task}, by {due}"))
    found = ledger(("2026-03-04", (heading("Discussion"), item(said))), ("2026-03-04", listing))
    assert tasks(found) == [task]


def test_another_promise_of_the_talk_stands_beside_the_list_of_another_note() -> None:
    talk = (heading("Discussion"), item("Sara to order the paint by 6 March"))
    listing = (heading("Actions"), item("Kevin: send the lease, by 6 March"))
    found = ledger(("2026-03-04", talk), ("2026-03-04", listing))
    assert sorted(tasks(found)) == ["order the paint", "send the lease"]


def test_said_again_in_the_next_call_it_stays_one_promise() -> None:
    calls = [
        (date, (heading("Discussion"), item(f"Kevin to send the lease by {due}")))
        for date, due in (("2026-03-04", "10 March"), ("2026-03-18", "25 March"))
    ]
    found = ledger(*calls)
    assert tasks(found) == ["send the lease"]
    assert found.entries[0].due.date == day("25 Mar")


def test_what_may_be_an_earlier_promise_is_told_and_opens_nothing() -> None:
    agreed = ("2026-03-04", (heading("Actions"), item("Kevin to sign the lease by 10 March")))
    talk = (heading("Discussion"), item("Kevin needs to sign the lease before anything can be ordered."))
    found = ledger(agreed, ("2026-03-18", talk))
    assert tasks(found) == ["sign the lease"]
    assert [sighting.item.task for sighting in found.untaken] == [
        "sign the lease before anything can be ordered"
    ]


def test_a_sentence_with_a_word_of_delay_is_a_promise_and_not_its_own_row() -> None:
    said = item("Fence: the owner refuses. Kevin to obtain a quote for a hedge instead, by 20 March.")
    earlier = ("2026-03-04", (heading("Actions"), item("Sara: ask about the fence by 10 March")))
    found = ledger(earlier, ("2026-03-18", (para("Present: Kevin, Sara"), said)))
    assert "quote for a hedge" in " ".join(tasks(found))
