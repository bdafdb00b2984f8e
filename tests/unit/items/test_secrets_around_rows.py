"""What stands beside, beneath or over a row and tells that somebody must not hear of it hides it."""

import pytest
from tests.builders import doc, facts, heading, item, para, tab, table

from whoowes.core.document.model import Block, Document
from whoowes.core.items.extract import extract

TASK = "raise the fee"


def withheld(note: Document, title: str = "Acme call 2026-03-04", locale: str = "en") -> tuple[bool, bool]:
    """Return whether no row is public, and whether the advisor is told."""
    found = extract(note, facts(title), locale=locale)
    assert found.items
    told = [problem for problem in found.problems if problem.code == "perhaps-private"]
    assert all(not problem.raw for problem in told)
    return all(each.is_internal for each in found.items), bool(told)


def below(*blocks: Block) -> Document:
    return doc(heading("2026-03-04", 1), *blocks)


def row(**cells: str) -> Document:
    header = ["Action", "Owner", "Due", "Status", "Notes"]
    values = {"Action": TASK, "Owner": "Nora", "Due": "2026-03-20"} | cells
    return below(table([header, [values.get(each, "") for each in header]]))


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("Owner", "Nora, Sally must not know"),
        ("Due", "internal"),
        ("Status", "internal"),
        ("Status", "open, keep it quiet"),
        ("Notes", "Sally must not know"),
        ("Notes", "don't tell Sally"),
        ("Notes", "internal only, please"),
        ("Notes", "Ask Tom. Do not share with Sally."),
        ("Notes", "vertraulich!"),
        ("Notes", "confidentiel"),
        ("Notes", "keep between us"),
    ],
)
def test_a_cell_beside_the_task_keeps_it_back(column: str, said: str) -> None:
    assert withheld(row(**{column: said})) == (True, True)


@pytest.mark.parametrize(
    "said",
    ["internal doors and frames", "ask the private bank", "Tom knows", "three quotes", "not on Monday"],
)
def test_a_cell_that_only_tells_of_the_task_keeps_nothing_back(said: str) -> None:
    assert withheld(row(Notes=said)) == (False, False)


@pytest.mark.parametrize(
    "said", ["internal", "not for the client", "Sally must not know", "don't tell Sally", "bleibt unter uns"]
)
def test_a_bullet_or_a_line_beneath_keeps_back_what_is_above_it(said: str) -> None:
    assert withheld(below(heading("Actions"), item(f"Nora: {TASK}"), item(said, 1))) == (True, True)
    assert withheld(below(heading("Actions"), item(f"Nora: {TASK}"), para(f"({said})"))) == (True, True)


def test_a_bullet_beneath_keeps_back_no_other() -> None:
    note = below(heading("Actions"), item("Sara: send the deck"), item(f"Nora: {TASK}"), item("internal", 1))
    found = extract(note, facts("Acme call 2026-03-04"))
    assert [each.is_internal for each in found.items] == [False, True]


def test_a_task_below_a_label_keeps_back_no_other() -> None:
    note = below(
        heading("Actions"),
        item("Website:"),
        item("Sara: send the deck", 1),
        item("Nora: price the exit, Sally must not know", 1),
        item("Kevin: book the hall", 1),
    )
    found = extract(note, facts("Acme call 2026-03-04"))
    assert [each.is_internal for each in found.items] == [False, True, False]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Sally must not see these"),
        ("en", "Between us only"),
        ("en", "Please do not share these with the client."),
        ("en", "(don't tell Sally)"),
        ("en", "The following is internal:"),
        ("de", "Der Kunde darf davon nichts wissen:"),
        ("de", "Folgendes ist vertraulich:"),
        ("fr", "Le client ne doit rien savoir :"),
        ("nl", "De klant mag dit niet weten:"),
        ("it", "Il cliente non deve sapere:"),
    ],
)
def test_a_line_over_a_list_or_a_table_keeps_it_back(locale: str, said: str) -> None:
    title = {"de": "Aufgaben", "nl": "Acties", "it": "Azioni"}.get(locale, "Actions")
    rows = table([["Action", "Owner", "Due"], [TASK, "Nora", "2026-03-20"]])
    assert withheld(below(heading(title), para(said), item(f"Nora: {TASK}")), locale=locale) == (True, True)
    assert withheld(below(heading(title), para(said), rows), locale=locale) == (True, True)


@pytest.mark.parametrize("said", ["Between us", "Sally must not know:"])
def test_a_bullet_keeps_back_those_below_it(said: str) -> None:
    assert withheld(below(heading("Actions"), item(said), item(f"Nora: {TASK}", 1))) == (True, True)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Actions (client must not see)"),
        ("en", "Actions, internal"),
        ("en", "Actions / internal"),
        ("en", "Actions for us only"),
        ("en", "Actions after the client left"),
        ("en", "Actions (client off the call)"),
        ("en", "Actions - don't tell Sally"),
        ("en", "Secret actions"),
        ("de", "Aufgaben (ohne Kunde)"),
        ("de", "Aufgaben, die der Kunde nicht sehen soll"),
    ],
)
def test_a_heading_in_other_words_keeps_back_what_is_below_it(locale: str, said: str) -> None:
    assert withheld(below(heading(said), item(f"Nora: {TASK}")), locale=locale) == (True, True)


@pytest.mark.parametrize(
    "said",
    [
        "Actions: clients left to call",
        "Actions for internal meeting rooms",
        "Actions on private pensions",
        "Actions for us",
        "Actions not started",
        "Actions: internal and external doors",
    ],
)
def test_a_heading_with_such_words_in_another_sense_keeps_nothing_back(said: str) -> None:
    note = below(heading(said), table([["Action", "Owner", "Due"], [TASK, "Nora", "2026-03-20"]]))
    assert withheld(note) == (False, False)


@pytest.mark.parametrize(
    "title", ["Acme private 2026-03-04", "Acme intern 2026-03-04", "Acme (our eyes only) 2026-03-04"]
)
def test_a_title_of_a_note_keeps_all_of_it_back(title: str) -> None:
    assert withheld(doc(heading("Actions"), item(f"Nora: {TASK}"), name=title), title) == (True, True)


@pytest.mark.parametrize(
    "title", ["4 March 2026 internal", "Debrief (client off) 4 March 2026", "Internal call 4 March 2026"]
)
def test_a_tab_or_a_heading_of_a_call_keeps_back_what_is_below_it(title: str) -> None:
    assert withheld(doc(tab(title, heading("Actions"), item(f"Nora: {TASK}"))))[0]
    assert withheld(doc(heading(title, 1), heading("Actions"), item(f"Nora: {TASK}")))[0]
