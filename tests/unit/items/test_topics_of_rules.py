"""Headings over permissions, roles and people: no list below them promises, but what says so is read."""

import pytest
from tests.builders import check, doc, facts, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading

TOPICS = [
    ("en", "Permissions", "Action: Kevin to lock the shared drive by Friday"),
    ("en", "Escalations", "AI: Kevin to call the carrier by Friday"),
    ("de", "Berechtigungen", "Aufgabe: Kevin sperrt das Laufwerk bis Freitag"),
    ("fr", "Autorisations", "Action : Kevin, fermer le dossier partagé avant vendredi"),
    ("es", "Permisos", "Acción: Kevin cierra la carpeta antes del viernes"),
    ("pt", "Permissões", "Ação: Kevin fecha a pasta até sexta"),
    ("nl", "Toegangsrechten", "Actie: Kevin sluit de map voor vrijdag"),
    ("it", "Permessi", "Azione: Kevin chiude la cartella entro venerdì"),
]


def read(*blocks: Block, locale: str = "en_GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


@pytest.mark.parametrize(("locale", "over", "line"), TOPICS)
def test_an_action_that_says_so_is_read_below_a_topic_of_rules(locale: str, over: str, line: str) -> None:
    assert len(read(heading(over), item(line), locale=locale).items) == 1


@pytest.mark.parametrize(("locale", "over"), [(locale, over) for locale, over, _ in TOPICS])
def test_bullets_below_a_topic_of_rules_promise_nothing(locale: str, over: str) -> None:
    found = read(heading(over), item("Guests: may look"), item("Owners: may share"), locale=locale)
    assert (found.items, found.problems) == ((), ())


def test_a_heading_of_actions_within_a_topic_of_rules_opens_a_list() -> None:
    found = read(heading("Roles", level=2), heading("Actions", level=3), item("Kevin to draft the new roles"))
    assert [i.task for i in found.items] == ["Kevin to draft the new roles"]


@pytest.mark.parametrize("over", ["Template", "Permissions matrix", "Runbook", "Transcript", "Examples"])
def test_a_document_within_a_note_stays_unread_whatever_its_lines_say(over: str) -> None:
    found = read(heading(over), para("Action: Kevin to lock the shared drive by Friday"))
    assert (found.items, found.problems) == ((), ())


def test_rows_below_a_title_of_rules_within_a_table_of_actions_are_left_out() -> None:
    rows = [
        ["Action", "Owner", "Due"],
        ["Send deck", "Kevin", "6 March"],
        ["Permissions", "", ""],
        ["Delete", "Owner", "never"],
    ]
    assert [i.task for i in read(table(rows)).items] == ["Send deck"]


def test_boxes_with_orders_below_people_are_actions() -> None:
    lines = ("Send Kevin the job ad by Friday", "Kevin to call the recruiter")
    assert [i.task for i in read(heading("People", level=3), *map(check, lines)).items] == [*lines]


def test_boxes_with_those_who_were_there_are_no_actions() -> None:
    lines = ("Kevin", "Sara Lund", "Tom (late)", "Kevin – Acme", "Chair: Sara")
    found = read(heading("People", level=3), *map(check, lines))
    assert (found.items, found.problems) == ((), ())
