"""Columns whose header says little: deadlines, states and topics known by what stands below them."""

import pytest
from tests.builders import cell, doc, facts, heading, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.readings import Status
from whoowes.core.items.row_due import told_due


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"), locale=locale)


def rows(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks, locale=locale).items]


@pytest.mark.parametrize(
    ("locale", "header", "ahead"),
    [
        ("en-GB", "Landing", "next call"),
        ("en-US", "Drop-dead", "ASAP"),
        ("de-DE", "Landung", "nächster Termin"),
        ("fr-FR", "Atterrissage", "prochain appel"),
        ("es-ES", "Aterrizaje", "próxima llamada"),
        ("pt-PT", "Aterragem", "próxima chamada"),
        ("nl-NL", "Landing", "volgend gesprek"),
        ("it-IT", "Atterraggio", "prossima chiamata"),
    ],
)
def test_dates_among_which_one_only_can_be_a_deadline_are_deadlines(
    locale: str, header: str, ahead: str
) -> None:
    actions = table(
        [["Action", "Owner", header], ["Site tour", "Kevin", "6.3.2026"], ["Video", "Sara", ahead]]
    )
    assert [due for _, _, due in rows(actions, locale=locale)] == ["6.3.2026", ahead]


def test_dates_alone_under_an_unknown_word_may_be_of_anything() -> None:
    actions = table([["Action", "Owner", "Born"], ["Ring Amy", "Kevin", "6 March 1990"]])
    assert [due for _, _, due in rows(actions)] == [""]


@pytest.mark.parametrize("header", ["Promised for", "Wanted for", "For when", "Ready by", "Return by"])
def test_a_header_that_asks_for_when_holds_deadlines(header: str) -> None:
    actions = table([["Action", "Owner", header], ["Site tour", "Kevin", "6 March"]])
    assert rows(actions) == [("Site tour", "Kevin", "6 March")]


@pytest.mark.parametrize("header", ["Stage", "Phase"])
def test_a_stage_that_closes_rows_is_their_state(header: str) -> None:
    actions = table(
        [
            ["Action", "Owner", header],
            ["Site tour", "Kevin", "Done"],
            ["Video", "Sara", "In progress"],
            ["Badges", "Sara", "Cancelled"],
        ]
    )
    assert [i.status.status for i in read(actions).items] == [Status.DONE, Status.OPEN, Status.DROPPED]


def test_a_stage_of_the_thing_is_no_state_of_the_task() -> None:
    actions = table(
        [
            ["Action", "Owner", "Stage"],
            ["Tidy", "Kevin", "sent to the printers a week ago"],
            ["Ring", "Sara", "2"],
        ]
    )
    assert [i.status.status for i in read(actions).items] == [Status.OPEN, Status.OPEN]


@pytest.mark.parametrize(
    "header", ["What we said we'd do", "What you agreed to do", "What they promised", "What was agreed"]
)
def test_in_a_review_what_was_said_is_the_task_and_an_unknown_column_its_state(header: str) -> None:
    review = table(
        [[header, "Who", "How did it go"], ["Site tour", "Kevin", "Done 3 March"], ["Video", "Sara", "?"]]
    )
    found = read(heading("Last time"), review).items
    assert [(i.task, i.owner_raw) for i in found] == [("Site tour", "Kevin"), ("Video", "Sara")]
    assert found[0].status.status is Status.DONE


def test_rows_without_a_header_may_wait_for_something_where_most_are_dated() -> None:
    plain = table(
        [["Quote for the roof", "Kevin", "6 March"], ["Paint", "Sara", "when dry"], ["Lights", "Sara", "EOW"]]
    )
    assert [due for _, _, due in rows(heading("To do"), plain)] == ["6 March", "when dry", "EOW"]


def test_beside_tasks_that_say_who_does_them_a_point_is_a_topic() -> None:
    minutes = table([["Point", "Action"], ["Lease", "Kevin: ring the agent"], ["Rota", "Sara: print it"]])
    assert [(task, owner) for task, owner, _ in rows(minutes)] == [
        ("Kevin: ring the agent", ""),
        ("Sara: print it", ""),
    ]


def test_a_slash_parts_tasks_that_each_say_who_does_them() -> None:
    minutes = table([["Topic", "Action"], ["Audit", "Kevin: send the list / Sara: tick it off"]])
    assert [task for task, _, _ in rows(minutes)] == ["Kevin: send the list", "Sara: tick it off"]


def test_a_slash_between_things_parts_nothing() -> None:
    minutes = table([["Topic", "Action"], ["Audit", "Kevin to send the list / the plan"]])
    assert len(rows(minutes)) == 1


def test_lines_of_a_column_of_somebodys_tasks_are_tasks_of_their_own() -> None:
    sides = table(
        [
            ["Kevin's to-dos", "Sara's to-dos"],
            [cell(para("Guest list"), para("Band shortlist")), cell(para("Menu"))],
        ]
    )
    assert [task for task, _, _ in rows(sides)] == ["Guest list", "Band shortlist", "Menu"]


def test_a_line_that_goes_on_from_the_one_above_is_of_its_task() -> None:
    sides = table(
        [
            ["Kevin's to-dos", "Sara's to-dos"],
            [cell(para("Guest list"), para("with the cousins")), cell(para("Menu"))],
        ]
    )
    assert [task for task, _, _ in rows(sides)] == ["Guest list with the cousins", "Menu"]


@pytest.mark.parametrize("times", [["10am", "noon"], ["09:30", "EOD"], ["9h", "14h30"]])
def test_times_of_day_where_deadlines_would_stand_make_a_routine(times: list[str]) -> None:
    routine = table(
        [["Step", "Lead", "Done by"], ["Bank rec", "Kevin", times[0]], ["Flux", "Sara", times[1]]]
    )
    assert rows(routine) == []


def test_the_end_of_today_is_a_deadline() -> None:
    actions = table([["Step", "Lead", "Done by"], ["Bank rec", "Kevin", "EOD"]])
    assert rows(actions) == [("Bank rec", "Kevin", "EOD")]


def due_of(header: str, *dates: str) -> list[tuple[str, str]]:
    body = [["Site tour", "Kevin", text] for text in dates]
    note = read(table([["Action", "Owner", header], *body]))
    sightings = normalise([note], build_roster([]), locale="en-GB").notes[0].sightings
    return [(told_due(each).kind.value, told_due(each).rule) for each in sightings]


def test_dates_under_an_unknown_word_that_are_to_come_are_told_as_perhaps_the_deadline() -> None:
    assert due_of("Landing", "6 March", "13 March 2026") == [("unclear", "date-beside")] * 2


@pytest.mark.parametrize("day", ["6 March 1990", "2 March", "2 March 2026", ""])
def test_a_day_that_was_over_is_no_deadline(day: str) -> None:
    assert due_of("Landing", day, "13 March 2026")[0] == ("none", "empty")


@pytest.mark.parametrize(
    ("header", "locale", "said"),
    [
        ("How are we doing", "en-GB", ("done", "in progress", "parked")),
        ("Foo", "de-DE", ("erledigt", "offen", "entfällt")),
        ("Foo", "fr-FR", ("fait", "en cours", "annulé")),
    ],
)
def test_states_under_an_unknown_word_are_perhaps_those_of_the_tasks(
    header: str, locale: str, said: tuple[str, str, str]
) -> None:
    task, owner = {"en-GB": ("Action", "Owner"), "de-DE": ("Aufgabe", "Wer")}.get(locale, ("Tâche", "Qui"))
    actions = table([[task, owner, header], *(["Menu", "Kevin", text] for text in said)])
    found = [i.status.status for i in read(actions, locale=locale).items]
    assert found == [Status.UNCLEAR, Status.OPEN, Status.UNCLEAR]


@pytest.mark.parametrize("said", [("sent", "sent"), ("✓", "x"), ("deposit paid", "done by Tom as ever")])
def test_other_words_under_an_unknown_word_are_of_something_else(said: tuple[str, str]) -> None:
    actions = table([["Action", "Owner", "Deposit"], *(["Menu", "Kevin", text] for text in said)])
    assert {i.status.status for i in read(actions).items} == {Status.OPEN}
