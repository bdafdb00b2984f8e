"""Rows and tables that only record something: for information, decisions taken, revisions."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("en-US", "Record"),
        ("en-GB", "For the record"),
        ("en-GB", "Noted"),
        ("de-DE", "zur Kenntnis"),
        ("de-AT", "nur Info"),
        ("fr-FR", "Pour mémoire"),
        ("fr-FR", "pour info"),
        ("es-ES", "Para que conste"),
        ("pt-PT", "Para registo"),
        ("nl-NL", "ter kennisgeving"),
        ("it-IT", "a verbale"),
    ],
)
def test_a_row_whose_owner_says_that_it_is_for_the_record_is_no_action(locale: str, told: str) -> None:
    log = table(
        [
            ["Action", "Owner", "Due", "Status"],
            ["Paint was chosen", told, "–", "Closed"],
            ["Abc", "Tom", "6.3.2026", ""],
        ]
    )
    assert [item.task for item in read(log, locale=locale).items] == ["Abc"]


@pytest.mark.parametrize("owner", ["Records", "Noted by Tom", "Record Office", "Recorder"])
def test_a_team_of_like_name_stays_an_owner(owner: str) -> None:
    assert len(read(table([["Action", "Owner", "Due"], ["Abc", owner, "–"]])).items) == 1


def test_what_is_for_the_record_and_due_is_not_passed_over() -> None:
    assert len(read(table([["Action", "Owner", "Due"], ["Abc", "Record", "6 March"]])).items) == 1


TAKEN = [
    ("en-GB", [["Decision", "Taken by", "Date"], ["Stop the newsletter", "Tom", "3 March"]]),
    ("en-US", [["#", "Decision", "By", "Date"], ["1", "Keep the agency", "Tom", "3/2"]]),
    ("de-DE", [["Entscheidung", "Durch", "Datum"], ["Kein Umbau", "Tom", "3.3."]]),
    ("fr-FR", [["Décision", "Par", "Date"], ["On arrête", "Marc", "3/3/2026"]]),
    ("es-ES", [["Decisión", "Por", "Fecha"], ["Parar", "Ana", "3/3/2026"]]),
    ("pt-PT", [["Decisão", "Por", "Data"], ["Parar", "Rita", "3/3/2026"]]),
    ("nl-NL", [["Besluit", "Genomen door", "Datum"], ["Geen maatwerk", "Saskia", "3-3"]]),
    ("it-IT", [["Decisione", "Da", "Data"], ["Fermare", "Rita", "3/3/2026"]]),
]


@pytest.mark.parametrize(("locale", "rows"), TAKEN)
def test_decisions_beside_who_took_them_and_when_are_passed_over(locale: str, rows: list[list[str]]) -> None:
    found = read(table(rows), locale=locale)
    assert not found.items
    assert not found.problems


@pytest.mark.parametrize(
    "rows",
    [
        [["Decision", "By", "By when"], ["Stop the newsletter", "Tom", "9 March"]],
        [["Decision needed", "By", "Date"], ["Stop the newsletter", "Tom", "9 March"]],
        [["Decision", "By", "Date"], ["Stop the newsletter?", "Tom", "9 March"]],
        [["Decision", "By", "Date"], ["Stop the newsletter", "Tom", "next call"]],
        [["Decision", "Owner", "Date"], ["Stop the newsletter", "Tom", "9 March"]],
        [["Decision", "By", "Date", "Status"], ["Stop the newsletter", "Tom", "9 March", "open"]],
    ],
)
def test_decisions_that_may_be_wanted_are_told(rows: list[list[str]]) -> None:
    assert [problem.code for problem in read(table(rows)).problems] == ["unsure-table"]


REVISIONS = [
    ("en-GB", [["Version", "Date", "Author", "Change"], ["0.2", "3 March", "Tom", "Added the log"]]),
    ("de-DE", [["Rev", "Datum", "Änderung", "Gez."], ["A", "3.3.", "Fenster ergänzen", "Tom"]]),
    ("de-AT", [["Version", "Datum", "Autor", "Änderung"], ["0.1", "3.3.", "Ruf", "nach Call ergänzt"]]),
    ("fr-FR", [["Indice", "Date", "Modification", "Visa"], ["A", "3/3/2026", "Création", "RQ"]]),
    ("es-ES", [["Versión", "Fecha", "Autor", "Cambios"], ["1", "3/3/2026", "Ana", "Revisar todo"]]),
    ("it-IT", [["Versione", "Data", "Autore", "Modifiche"], ["1", "3/3/2026", "Ada", "Prima stesura"]]),
    ("nl-NL", [["Versie", "Datum", "Auteur", "Wijziging"], ["1", "3-3", "Ada", "Eerste opzet"]]),
    ("pt-PT", [["Versão", "Data", "Autor", "Alterações"], ["1", "3/3/2026", "Ana", "Rever tudo"]]),
]


@pytest.mark.parametrize(("locale", "rows"), REVISIONS)
def test_a_history_of_versions_is_none_of_the_actions_over_it(locale: str, rows: list[list[str]]) -> None:
    found = read(heading("Action items"), table([*rows, *rows[1:]]), locale=locale)
    assert not found.items
    assert not found.problems
