"""Tables with headers that are rarely met: "Champion", "Matter", "We do", "Item | Outcome" in a review."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


def rows(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks, locale=locale).items]


@pytest.mark.parametrize("header", ["Champion", "Driver", "Point", "Captain", "Handler", "Taken by", "Rep"])
def test_a_column_of_names_under_such_a_word_holds_the_owners(header: str) -> None:
    actions = table([["Item", header, "Target"], ["Site tour", "Kevin", "6 March"], ["Video", "Sara", ""]])
    assert rows(actions) == [("Site tour", "Kevin", "6 March"), ("Video", "Sara", "")]


def test_names_with_remarks_are_names() -> None:
    actions = table(
        [["Item", "Champion", "Target"], ["Tour", "Nia, cc Tom", "6 March"], ["Video", "Sara", ""]]
    )
    assert [owner for _, owner, _ in rows(actions)] == ["Nia, cc Tom", "Sara"]


@pytest.mark.parametrize("header", ["Driver", "Champion"])
def test_under_such_a_word_without_names_nobody_owns(header: str) -> None:
    drivers = table([["Action", header, "Due"], ["Site tour", "rising cost of fuel", "6 March"]])
    assert rows(drivers) == [("Site tour", "", "6 March")]


def test_names_beside_due_dates_under_an_unknown_word_are_told() -> None:
    unknown = table([["Item", "Buddy", "Target"], ["Site tour", "Kevin", "6 March"], ["Video", "Sara", ""]])
    assert [problem.code for problem in read(unknown).problems] == ["unsure-table"]
    assert rows(unknown) == []


def test_things_beside_due_dates_are_not_told() -> None:
    prices = table([["Item", "Colour", "Delivery date"], ["Sofa", "Sage", "6 March"]])
    assert read(prices).problems == ()


@pytest.mark.parametrize("header", ["Matter", "Job", "Query"])
def test_matters_with_an_owner_and_a_due_date_are_actions(header: str) -> None:
    log = table([[header, "With", "Target"], ["Lift certificate", "Kevin", "6 March"]])
    assert rows(log) == [("Lift certificate", "Kevin", "6 March")]


@pytest.mark.parametrize(
    ("locale", "ours", "yours"),
    [
        ("en-GB", "We do", "You do"),
        ("de-DE", "Wir machen", "Ihr macht"),
        ("fr-FR", "Nous faisons", "Vous faites"),
        ("es-ES", "Nosotros hacemos", "Ustedes hacen"),
        ("pt-PT", "Nós fazemos", "Vocês fazem"),
        ("nl-NL", "Wij doen", "Jullie doen"),
        ("it-IT", "Noi facciamo", "Voi fate"),
    ],
)
def test_what_each_side_does_stands_in_a_column_of_its_own(locale: str, ours: str, yours: str) -> None:
    columns = table([[ours, yours], ["Website", "Logo"]])
    owners = [owner for _, owner, _ in rows(columns, locale=locale)]
    assert owners == [ours.split(maxsplit=1)[0], yours.split(maxsplit=1)[0]]


@pytest.mark.parametrize(
    "header", [["Item", "Outcome"], ["Action", "Comments"], ["Action", "Result"], ["Point", "Update"]]
)
def test_in_a_review_the_column_that_closes_actions_is_their_state(header: list[str]) -> None:
    review = table([header, ["Fire survey", "done 2 March"], ["Roof quote", "still chasing"]])
    found = read(heading("Actions from last time"), review).items
    assert [(i.task, i.status.status) for i in found] == [
        ("Fire survey", Status.DONE),
        ("Roof quote", Status.OPEN),
    ]


def test_rows_of_tasks_with_their_owners_and_dates_need_no_header() -> None:
    plain = table(
        [["Final numbers to venue (Kevin)", "Fri 6 March"], ["Risk assessment (Sara)", "next call"]]
    )
    found = rows(heading("Actions"), plain)
    assert [(task, due) for task, _, due in found] == [
        ("Final numbers to venue (Kevin)", "Fri 6 March"),
        ("Risk assessment (Sara)", "next call"),
    ]
    assert rows(heading("Key dates"), plain, item("Nothing else")) == []


@pytest.mark.parametrize("header", ["Where it stands", "Where things stand", "Where we are"])
def test_where_a_thing_stands_is_its_state(header: str) -> None:
    log = table([["Matter", "Owner", "Target", header], ["Lift", "Kevin", "6 March", "done 2 March"]])
    assert [i.status.status for i in read(log).items] == [Status.DONE]


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        ("en-GB", ["Who does what", "Details", "When"]),
        ("de-DE", ["Wer macht was", "Inhalt", "Frist"]),
        ("fr-FR", ["Qui fait quoi", "Description", "Échéance"]),
        ("nl-NL", ["Wie doet wat", "Onderwerp", "Wanneer"]),
    ],
)
def test_a_column_of_who_does_what_that_holds_names_alone_is_one_of_owners(
    locale: str, header: list[str]
) -> None:
    log = table([header, ["Pauli", "Logo v2", "10/3"], ["Sara Holm", "Website", "12/3"]])
    assert rows(log, locale=locale) == [("Logo v2", "Pauli", "10/3"), ("Website", "Sara Holm", "12/3")]


def test_a_column_of_who_does_what_that_holds_both_is_not_one_of_owners() -> None:
    log = table([["Wer macht was", "Frist"], ["Logo v2 – Pauli", "10.3."]])
    assert rows(log, locale="de-DE") == [("Logo v2", "Pauli", "10.3.")]


@pytest.mark.parametrize(
    "header",
    [
        ["Acción(es)", "¿Responsable?", "Due date"],
        ["Tâche", "Qui", "Pour quand"],
        ["Aufgabe", "Zuständig", "Frist"],
        ["Foo", "Bar", "Due date"],
    ],
)
@pytest.mark.parametrize("title", [[], [["Q1 OPEN ACTIONS", "", ""]]])
def test_a_header_in_another_language_or_in_nobodys_words_names_its_columns(
    header: list[str], title: list[list[str]]
) -> None:
    log = table([*title, header, ["Send the menu", "Kevin", "10/3"], ["Draft copy", "Sara", "next call"]])
    assert rows(heading("Action items"), log) == [
        ("Send the menu", "Kevin", "10/3"),
        ("Draft copy", "Sara", "next call"),
    ]


def test_words_of_the_notes_own_may_stand_beside_a_header_in_another_language() -> None:
    header = ["No", "Qué hacer", "Responsable", "Fecha límite", "Status"]
    log = table(
        [header, ["1", "Send the menu", "Kevin", "10/3", "done"], ["2", "Draft copy", "Sara", "11/3", ""]]
    )
    found = read(heading("Action items"), log).items
    assert [(i.number, i.task, i.owner_raw, i.due_raw, i.status.status.value) for i in found] == [
        ("1", "Send the menu", "Kevin", "10/3", "done"),
        ("2", "Draft copy", "Sara", "11/3", "open"),
    ]


def test_orders_under_actions_below_headers_that_nobody_can_read_are_told() -> None:
    log = table([["Foo", "Bar"], ["Send the menu", "floor 2"], ["Draft the copy", "floor 3"]])
    found = read(heading("Action items"), log)
    assert (found.items, [problem.code for problem in found.problems]) == ((), ["unsure-table"])


def test_dated_rows_under_actions_that_nobody_can_read_are_told() -> None:
    found = read(heading("Action items"), table([["Foo", "Bar", "Due date"], ["Menu", "Xqz", "10/3"]]))
    assert (found.items, [problem.code for problem in found.problems]) == ((), ["unsure-table"])


def test_the_history_of_a_document_under_actions_is_neither_read_nor_told() -> None:
    history = table([["Version", "Date", "Author", "Changes"], ["1.0", "2 March", "Sara", "first draft"]])
    found = read(heading("Action items"), history)
    assert (found.items, found.problems) == ((), ())


def test_a_matrix_of_yes_and_no_under_actions_is_neither_read_nor_told() -> None:
    found = read(heading("Action items"), table([["Role", "View", "Edit"], ["Client", "yes", "no"]]))
    assert (found.items, found.problems) == ((), ())
