"""Lines that each begin with a name, and those that list who was there, with no word that says so."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"), locale=locale)


def tasks(*blocks: Block, locale: str = "en-GB") -> list[str]:
    return [i.task for i in read(*blocks, locale=locale).items]


@pytest.mark.parametrize(
    ("locale", "orders"),
    [
        ("en-GB", ("Dave – ring the bank", "Carol – file the return", "Dave – van papers, by 6 March")),
        ("de-DE", ("Anna: Angebot schicken", "Thomas: Vertrag prüfen")),
        ("fr-FR", ("Anna : envoyer le devis", "Thomas : relancer la banque")),
        ("es-ES", ("Ana: enviar el contrato", "Laura: revisar las cuentas")),
        ("nl-NL", ("Anna: contract sturen", "Thomas: offerte maken")),
        ("it-IT", ("Anna: inviare il contratto", "Laura: preparare il bilancio")),
        ("pt-PT", ("Ana: enviar o contrato", "Laura: preparar as contas")),
    ],
)
def test_lines_that_name_who_and_order_what_are_actions(locale: str, orders: tuple[str, ...]) -> None:
    assert len(tasks(*map(para, orders), locale=locale)) == len(orders)


@pytest.mark.parametrize(
    "said",
    [
        ("Dave – happy with the van", "Carol – tired, back on Monday"),
        ("Dave: send it on Friday?", "Carol: ring them first"),
        ("Website: fix the form", "Budget: cut the ads"),
        ("Dave – ring the bank",),
        ("Dave – plan is on track", "Carol – order the van"),
        ("Dave: book orders are down", "Carol: call volumes down by Friday"),
    ],
)
def test_what_people_said_and_topics_are_no_actions(said: tuple[str, ...]) -> None:
    assert tasks(*map(para, said)) == []


def test_an_order_that_asks_what_is_the_matter_is_an_action() -> None:
    assert len(tasks(para("Dave – check what is missing"), para("Carol – ask if Tom is in"))) == 2


def test_an_order_to_somebody_known_that_stands_alone_is_told() -> None:
    assert [problem.code for problem in read(para("Dave – ring the bank")).problems] == ["unsure-line"]


@pytest.mark.parametrize(
    "line", ["Oona, Dave, Kyle", "Dave / Oona", "Oona & Carol.", "Dave, Oona. Kyle on a roof."]
)
def test_who_is_listed_below_the_date_is_known(line: str) -> None:
    assert tasks(para(line), para("Oona:"), item("Ring the bank")) == ["Ring the bank"]
    assert [i.owner_raw for i in read(para(line), para("Oona:"), item("Ring the bank")).items] == ["Oona"]


@pytest.mark.parametrize("line", ["Website, Ads, Budget", "Oona was late", "Oona"])
def test_things_below_the_date_are_nobody(line: str) -> None:
    assert [i.owner_raw for i in read(para(line), para("Oona:"), item("Ring the bank")).items] in ([], [""])


@pytest.mark.parametrize(
    "line",
    ["Photos of the dogs (Carol) next call", "Hemp papers (Dave) ASAP", "Stall plan (Carol), by Friday"],
)
def test_a_bullet_of_the_discussion_with_a_bracketed_name_before_a_day_is_told(line: str) -> None:
    assert [problem.raw for problem in read(item(line)).problems] == [line]


@pytest.mark.parametrize("line", ["Photos of the dogs (old)", "Hemp (Dave) went well", "Stall (see plan)"])
def test_other_brackets_tell_nothing(line: str) -> None:
    assert read(item(line)).problems == ()


def test_who_is_on_the_hook_heads_actions() -> None:
    assert tasks(heading("Who's on the hook", 3), item("New headphones")) == ["New headphones"]
