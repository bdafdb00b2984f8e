"""What stands right over a table only says what it shows, and words that ask name nobody."""

import pytest
from tests.builders import doc, facts, heading, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.model import NoteReading

PHONES = table([["Name", "Phone"], ["Priya", "555 0101"], ["Lee", "555 0102"]])
TITLES = {
    "en-GB": ("Actions", "Glossary for newcomers", "Kevin: send the lease"),
    "de-DE": ("Aufgaben", "Ansprechpartner beim Amt", "Kevin: Vertrag schicken"),
    "fr-FR": ("Actions", "Annuaire de la mairie", "Kevin : envoyer le bail"),
    "es-ES": ("Tareas", "Glosario básico", "Kevin: enviar el contrato"),
    "pt-PT": ("Tarefas", "Glossário básico", "Kevin: enviar o contrato"),
    "nl-NL": ("Acties", "Belangrijke nummers", "Kevin: contract sturen"),
    "it-IT": ("Azioni", "Rubrica del comune", "Kevin: inviare il contratto"),
}


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


@pytest.mark.parametrize("locale", TITLES)
def test_a_line_right_over_a_table_asks_nothing_below_actions(locale: str) -> None:
    over, caption, task = TITLES[locale]
    found = read(heading(over), para(task), para(caption), para(""), PHONES, locale=locale)
    assert len(found.items) == 1
    assert found.problems == ()


@pytest.mark.parametrize(
    "line", ["Kevin: ring the landlord", "ACTION: ring the landlord", "Ring the landlord"]
)
def test_a_task_right_over_a_table_is_one(line: str) -> None:
    found = read(heading("Actions"), para(line), PHONES)
    assert [item.task.split(": ")[-1].lower() for item in found.items] == ["ring the landlord"]


def test_the_same_line_far_from_any_table_is_asked_about() -> None:
    found = read(heading("Actions"), para("Glossary for newcomers"), para("Kevin: send it"), PHONES)
    assert [problem.raw for problem in found.problems] == ["Glossary for newcomers"]


ASKING = [
    ("Where to park", "en-GB"),
    ("Whom to invite", "en-US"),
    ("Wer muss unterschreiben", "de-DE"),
    ("Qui doit signer", "fr-FR"),
    ("Quién debe firmar", "es-ES"),
    ("Quem deve assinar", "pt-PT"),
    ("Wie moet tekenen", "nl-NL"),
    ("Chi deve firmare", "it-IT"),
]


@pytest.mark.parametrize(("line", "locale"), ASKING)
def test_a_word_that_asks_owes_nothing(line: str, locale: str) -> None:
    assert not names_own_owner(line, locale)


@pytest.mark.parametrize(
    ("line", "locale"),
    [
        ("Chi to ring the bank", "en-GB"),
        ("Whitney to ring the bank", "en-US"),
        ("Werner muss unterschreiben", "de-DE"),
        ("Quique debe firmar", "es-ES"),
        ("Wietske moet tekenen", "nl-NL"),
        ("Chiara deve firmare", "it-IT"),
        ("Quentin doit signer", "fr-FR"),
        ("Queila deve assinar", "pt-PT"),
    ],
)
def test_a_name_that_begins_like_one_does(line: str, locale: str) -> None:
    assert names_own_owner(line, locale)
