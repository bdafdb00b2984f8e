"""A mark of privacy is heeded in every language, whatever the note's own: a miss would be published."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

HEADERS = {
    "en": ["Action", "Owner", "Due"],
    "de": ["Aufgabe", "Wer", "Frist"],
    "fr": ["Action", "Responsable", "Échéance"],
    "it": ["Azione", "Responsabile", "Scadenza"],
    "nl": ["Actie", "Wie", "Deadline"],
    "es": ["Acción", "Responsable", "Plazo"],
    "pt": ["Ação", "Responsável", "Prazo"],
}


def internal(*blocks: Block, locale: str = "en") -> dict[str, bool]:
    found = extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale)
    return {each.task: each.is_internal for each in found.items}


def actions(task: str, locale: str = "en", owner: str = "Kim") -> Block:
    return table([HEADERS[locale], [task, owner, "2026-03-20"]])


@pytest.mark.parametrize("locale", HEADERS)
@pytest.mark.parametrize(
    "task",
    [
        "internal: raise fee",
        "Confidential: raise fee",
        "vertraulich: raise fee",
        "Nur intern: raise fee",
        "[intern] raise fee",
        "(privé) raise fee",
        "Interne : raise fee",
        "raise fee (interne)",
        "Confidentiel : raise fee",
        "Riservato: raise fee",
        "raise fee - solo interno",
        "Vertrouwelijk: raise fee",
        "Alleen intern: raise fee",
        "Interno: raise fee",
        "INTERNO raise fee",
        "raise fee (confidencial)",
        "Só interno: raise fee",
    ],
)
def test_a_task_marked_in_any_language_is_internal_without_its_mark(task: str, locale: str) -> None:
    assert internal(heading("2026-03-04"), actions(task, locale), locale=locale) == {"raise fee": True}


@pytest.mark.parametrize("locale", HEADERS)
@pytest.mark.parametrize(
    "over", ["Intern", "Notes internes", "Solo interno", "Nur für uns", "Vertrouwelijk", "Notas internas"]
)
def test_a_heading_that_says_so_in_any_language_hides_what_follows(over: str, locale: str) -> None:
    lines: tuple[Block, ...] = (heading(over), bold(over))
    for line in lines:
        found = internal(heading("2026-03-04", 1), line, actions("Raise fee", locale), locale=locale)
        assert found == {"Raise fee": True}


@pytest.mark.parametrize("locale", HEADERS)
@pytest.mark.parametrize(
    "over",
    [
        "To-dos internal",
        "Maßnahmen intern",
        "Offene Punkte intern",
        "Intern zu klären",
        "Praxisintern",
        "Agenturinterne To-dos",
        "Acties intern",
        "Vervolgstappen intern",
        "Intern te bespreken",
        "À faire interne",
        "Da fare interno",
        "Por hacer interno",
        "A fazer interno",
    ],
)
def test_actions_that_are_called_internal_behind_their_word_are_so(over: str, locale: str) -> None:
    for line in (heading(over), bold(over), para(f"{over}:")):
        found = internal(heading("2026-03-04", 1), line, item("[ ] Raise fee"), locale=locale)
        assert found == {"Raise fee": True}


@pytest.mark.parametrize("over", ["Intern", "Notes internes", "Uso interno", "Alleen intern", "Tra noi"])
def test_a_bullet_that_says_so_in_any_language_hides_the_bullets_below(over: str) -> None:
    assert internal(heading("Actions"), item(f"{over}:"), item("[ ] Raise fee", 1)) == {"Raise fee": True}


@pytest.mark.parametrize("over", ["Intern", "Notes internes", "Uso interno", "Alleen intern", "Tra noi"])
def test_a_plain_line_that_says_so_in_any_language_is_a_heading(over: str) -> None:
    assert internal(heading("Actions"), para(over), item("[ ] Raise fee")) == {"Raise fee": True}


@pytest.mark.parametrize("locale", HEADERS)
@pytest.mark.parametrize(
    "topic",
    [
        "Internal links",
        "Internal audit",
        "Interne Kommunikation",
        "Interne Revision",
        "Firmeninterne Kommunikation",
        "Punkte Internetauftritt",
        "Internes Audit",
        "Communication interne",
        "Règlement interne",
        "Comunicazione interna",
        "Comunicación interna",
        "Comunicação interna",
        "Interne communicatie",
        "Interns",
        "Intern onboarding",
        "Private equity",
        "Privatkunden",
    ],
)
def test_something_internal_as_a_topic_is_no_mark_in_any_language(topic: str, locale: str) -> None:
    over = internal(heading("2026-03-04", 1), heading(topic, 2), actions("Raise fee", locale), locale=locale)
    within = internal(heading("2026-03-04"), actions(f"{topic} review", locale), locale=locale)
    assert (over, within) == ({"Raise fee": False}, {f"{topic} review": False})


@pytest.mark.parametrize("locale", HEADERS)
@pytest.mark.parametrize(
    "task",
    [
        "Sort folders into public, shared, private",
        "Classer les dossiers : public, partagé, privé",
        "Ordinare le cartelle: pubbliche, condivise, riservate",
    ],
)
def test_private_as_the_last_of_several_is_no_mark_in_any_language(task: str, locale: str) -> None:
    assert list(internal(heading("2026-03-04"), actions(task, locale), locale=locale).values()) == [False]


def test_intern_before_a_colon_hides_a_row_even_where_it_may_be_the_trainee() -> None:
    assert internal(actions("Intern: tidy the archive")) == {"tidy the archive": True}


def test_an_english_owner_who_is_the_intern_hides_nothing() -> None:
    assert internal(actions("Tidy the archive", owner="Sam (intern)")) == {"Tidy the archive": False}
    assert internal(heading("Actions"), item("Sam (intern): tidy up")) == {"Sam (intern): tidy up": False}
    assert internal(actions("Tidy up", owner="Intern")) == {"Tidy up": False}
    assert internal(actions("Tidy up", "de", "Sam (intern)"), locale="de") == {"Tidy up": True}
    assert internal(actions("Tidy up (intern)", owner="Sam")) == {"Tidy up": True}


@pytest.mark.parametrize(
    ("header", "value", "expected"),
    [
        ("Nur intern?", "ja", True),
        ("Nur intern?", "nein", False),
        ("Vertrouwelijk", "x", True),
        ("Visibilité", "client", False),
        ("Visibilità", "interno", True),
        ("Solo interno", "sí", True),
        ("Mit Kunde teilen", "nein", True),
        ("Delen met klant", "nee", True),
        ("Partilhar com o cliente", "não", True),
        ("Partilhar com o cliente", "sim", False),
        ("Share with client?", "non", True),
    ],
)
def test_a_column_of_any_language_says_it_row_by_row(header: str, value: str, *, expected: bool) -> None:
    rows = table([["Action", "Owner", header], ["Raise fee", "Kim", value]])
    assert internal(rows) == {"Raise fee": expected}
