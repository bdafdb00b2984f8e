"""What recap e-mails set over their lists: whose it is, that it was agreed, that it is parked."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status
from whoowes.core.items.words import Kind


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"), locale=locale)


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "So, to recap:"),
        ("en-GB", "To sum up our chat:"),
        ("en-GB", "Some things we need to make sure we remember:"),
        ("de-DE", "Nochmal kurz, was wir besprochen haben:"),
        ("de-DE", "Vereinbart haben wir heute:"),
        ("es-ES", "Os hago un resumen breve de lo acordado ayer:"),
        ("fr-FR", "Pour récapituler notre appel :"),
        ("it-IT", "Ti riepilogo la telefonata di ieri:"),
        ("nl-NL", "Nog even op een rijtje:"),
    ],
)
def test_what_a_recap_leads_in_with_heads_what_was_agreed(locale: str, line: str) -> None:
    assert read_wording(line, locale).kind is Kind.MIXED


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "To recap the budget of 2025:"),
        ("en-GB", "Things we want to try:"),
        ("de-DE", "Was wir gegessen haben:"),
        ("es-ES", "Resumen de la novela:"),
        ("fr-FR", "Je résume le livre :"),
        ("it-IT", "Ti riassumo il film:"),
        ("nl-NL", "Even wachten:"),
    ],
)
def test_other_lead_ins_head_nothing_that_was_agreed(locale: str, line: str) -> None:
    assert read_wording(line, locale).kind not in {Kind.MIXED, Kind.ACTIONS}


def test_below_a_recap_promises_are_read_and_the_rest_is_told() -> None:
    found = read(para("To recap:"), item("Carol will ring the bank."), item("The gutters are clear."))
    assert [i.task for i in found.items] == ["Carol will ring the bank."]


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("On your plate:", "your"),
        ("And on mine:", "mine"),
        ("On our side", "our"),
        ("Wendelbert will", "Wendelbert"),
    ],
)
def test_a_line_over_a_list_says_whose_it_is(line: str, owner: str) -> None:
    assert [i.owner_raw for i in read(heading(line), item("The van papers")).items] == [owner]


@pytest.mark.parametrize("line", ["This will", "Goodwill", "On your plate we saw a fish"])
def test_other_words_say_nobody_owes(line: str) -> None:
    assert read(heading(line), item("The van papers")).items == ()


def test_what_is_parked_until_later_is_dropped() -> None:
    found = read(para("Parked until spring:"), item("Carol – the lake place"))
    assert [i.status.status for i in found.items] == [Status.DROPPED]


@pytest.mark.parametrize("line", ["New today", "New this time"])
def test_what_is_new_today_is_to_be_done(line: str) -> None:
    assert len(read(heading(line), item("Van papers")).items) == 1


def test_both_of_us_over_orders_owns_them() -> None:
    found = read(bold("both of us"), item("think about the name before the 27th"))
    assert [i.owner_raw for i in found.items] == ["both of us"]
