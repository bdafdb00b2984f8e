"""Marks before names: in small letters, with several names, within a line, behind the number of minutes."""

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
    ("locale", "line", "task"),
    [
        ("en-GB", "TODO @zqx: sell the van", "@zqx: sell the van"),
        ("en-GB", "todo carol: sell the van", "carol: sell the van"),
        ("en-GB", "TODO carol and zqx: the van", "carol and zqx: the van"),
        ("de-DE", "todo zqx + bauer: Liste prüfen", "zqx + bauer: Liste prüfen"),
        ("it-IT", "DA FARE anna + zqx: il preventivo", "anna + zqx: il preventivo"),
        ("nl-NL", "Actie Anna / Zqx: offerte", "Anna / Zqx: offerte"),
        ("fr-FR", "Action anna : le devis", "le devis"),
    ],
)
def test_a_mark_before_names_in_any_letters_marks_an_action(locale: str, line: str, task: str) -> None:
    assert tasks(para(line), locale=locale) == [task]


@pytest.mark.parametrize(
    "line",
    [
        "Task force: meets on Tuesdays",
        "Todoist: the licence runs out",
    ],
)
def test_words_behind_a_mark_that_name_nobody_make_no_action(line: str) -> None:
    assert tasks(para(line)) == []


@pytest.mark.parametrize(
    ("locale", "line", "task"),
    [
        ("en-GB", "hiring: we keep one opening. TODO carol + zqx: write it up", "carol + zqx: write it up"),
        ("en-GB", "The van is sold. ACTION Dave: tell the bank", "Dave: tell the bank"),
        ("de-DE", "Der PC ist alt. TODO Anna: Angebot holen", "Anna: Angebot holen"),
        ("nl-NL", "De bus is weg. ACTIE Anna: bank bellen", "Anna: bank bellen"),
        ("it-IT", "Il furgone va via. DA FARE Anna: chiamare la banca", "Anna: chiamare la banca"),
        ("es-ES", "La nave va bien. TAREA Ana: llamar al banco", "Ana: llamar al banco"),
        ("pt-PT", "O carro foi vendido. AÇÃO Ana: ligar ao banco", "Ana: ligar ao banco"),
        ("fr-FR", "Le camion est vendu. TODO Anna : appeler la banque", "Anna : appeler la banque"),
    ],
)
def test_a_mark_with_names_within_a_line_is_an_action(locale: str, line: str, task: str) -> None:
    assert tasks(item(line), locale=locale) == [task]


def test_a_marked_line_with_the_number_of_minutes_is_no_title_of_the_list_below() -> None:
    lines = (para("1.1 The hall is dry"), para("1.2 ACTION – Carl – tell the parents – tomorrow"))
    assert tasks(*lines, item("Money"), item("Rent")) == ["Carl – tell the parents – tomorrow"]


@pytest.mark.parametrize("over", ["Next actions", "2.1 Actions", "To do:"])
def test_a_heading_with_a_number_stays_one(over: str) -> None:
    assert tasks(para(over), item("The ledger")) == ["The ledger"]


@pytest.mark.parametrize(
    "line",
    [
        "→ zqx to send the mood board by Saturday",
        "→ carol chase the cousins",
        "→ carol: the cousins, tomorrow",
        "→ ZQ: Order the guest book | Mon 9 March",
    ],
)
def test_small_letters_behind_an_arrow_may_name_somebody(line: str) -> None:
    assert len(tasks(para(line))) == 1


@pytest.mark.parametrize(
    "line", ["→ sales up to ten a day", "→ carol was late", "→ margin | 20 %", "→ the venue is booked"]
)
def test_what_follows_from_talk_is_no_action(line: str) -> None:
    assert tasks(para(line)) == []
