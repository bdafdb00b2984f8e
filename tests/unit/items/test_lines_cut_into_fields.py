"""Lines that strokes, bars or arrows cut into who, what and by when."""

import pytest
from tests.builders import bold, doc, facts, heading, item, para

from whoowes.core.document.model import Block, Run, TextStyle
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import Status


def read(*blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"), locale=locale)


def told(*blocks: Block, locale: str = "en-GB") -> list[tuple[str, str, str]]:
    return [(i.task, i.owner_raw, i.due_raw) for i in read(*blocks, locale=locale).items]


RUN = [("Sort the van papers", "Dave", "Friday"), ("Bank mandate", "Carol", "EOW")]


@pytest.mark.parametrize("sign", [" / ", " | ", " > ", " -> ", " → ", "->"])
def test_under_actions_any_sign_cuts_a_line(sign: str) -> None:
    lines = [para(sign.join((who, what, when))) for what, who, when in RUN]
    assert told(heading("Actions"), *lines) == RUN


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (0, 2, 1), (2, 1, 0)])
def test_who_and_when_are_told_by_what_they_are_not_by_their_place(order: tuple[int, ...]) -> None:
    lines = [item(" / ".join(fields[number] for number in order)) for fields in RUN]
    assert told(heading("Actions"), *lines) == RUN


@pytest.mark.parametrize(
    ("locale", "header"),
    [
        ("en-GB", "Who / what / by when"),
        ("de-DE", "Wer / was / bis wann"),
        ("fr-FR", "Qui / Quoi / Quand"),
        ("es-ES", "Quién / qué / para cuándo"),
        ("pt-PT", "Quem / o quê / até quando"),
        ("nl-NL", "Wie / wat / wanneer"),
        ("it-IT", "Chi / cosa / entro quando"),
    ],
)
@pytest.mark.parametrize("kind", [para, bold, heading])
def test_a_line_of_headers_opens_a_list(locale: str, header: str, kind: type) -> None:
    found = told(kind(header), para("Anna / new roof / 12.3."), para("Zqx / old roof"), locale=locale)
    assert found == [("new roof", "Anna", "12.3."), ("old roof", "Zqx", "")]


def test_headers_in_brackets_behind_a_heading_count() -> None:
    over = heading("Jobs (what / who / when)")
    assert told(over, para("Old roof / Zqx / Friday")) == [("Old roof", "Zqx", "Friday")]


def test_several_owners_and_small_letters_are_owners() -> None:
    lines = ("dave/carol | chase the bank | mon", "carol | ring the vet | tue", "? | book a room | asap")
    assert told(*map(para, lines)) == [
        ("chase the bank", "dave/carol", "mon"),
        ("ring the vet", "carol", "tue"),
        ("book a room", "?", "asap"),
    ]


def test_a_struck_day_is_none() -> None:
    struck = Run("6 March", TextStyle(strikethrough=True))
    lines = para(("Dave / van papers / ", struck, " 9 March")), para("Carol / the mandate / Friday")
    assert told(heading("Actions"), *lines)[0] == ("van papers", "Dave", "9 March")


def test_somebody_unknown_beside_known_people_owns_too() -> None:
    lines = ("Order the doors / Dave / Friday", "Send the plan / Wendelbert / Monday")
    assert told(heading("Actions"), *map(para, lines))[1] == ("Send the plan", "Wendelbert", "Monday")


def test_who_owns_in_one_list_may_own_in_a_line_alone() -> None:
    lines = (item("Wendelbert / plan / Monday"), item("Dave / doors / Friday"))
    blocks = (heading("Actions"), *lines, heading("Parked"), item("Wendelbert / the shed"))
    assert told(*blocks)[-1] == ("the shed", "Wendelbert", "")
    assert read(*blocks).items[-1].status.status is Status.DROPPED


@pytest.mark.parametrize(
    "line",
    [
        "Check m2 / year of the roof",
        "Budget / forecast for 2027",
        "Draft (Zqx / 9/9) the plan",
        "Carl/Joyce to ring the bank",
        "Margin > 20 % by June",
        "Anna / Kevin: the domain",
        "Anna / Zqx – the domain / Friday",
    ],
)
def test_a_sign_within_words_cuts_nothing(line: str) -> None:
    assert [task for task, _, _ in told(heading("Actions"), item(line))] == [line]


@pytest.mark.parametrize(
    "lines",
    [
        ("Dave / day shift / Friday", "Carol / night shift / Saturday", "Dave / off / Sunday"),
        ("Dave / in Lisbon / 3 August", "Carol / in Rome / 9 August", "Anna / at home / 10 August"),
    ],
)
def test_a_rota_is_no_list_of_actions_and_is_told(lines: tuple[str, ...]) -> None:
    found = read(*map(para, lines))
    assert found.items == ()
    assert [problem.raw for problem in found.problems] == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("10:00 / Dave / send the plan", "10:30 / Carol / check the doors", "11:00 / Anna / sign off"),
        ("Send the plan / Dave", "Check the doors / Carol", "Sign the lease / Anna"),
        ("Red / check the doors / Friday", "Blue / send the plan / Monday", "Green / sign it / today"),
    ],
)
def test_agendas_and_lists_without_people_or_days_are_no_actions(lines: tuple[str, ...]) -> None:
    assert told(*map(para, lines)) == []


def test_an_agenda_below_headers_is_no_list_of_actions() -> None:
    lines = ("Dave / check the figures / 10:00", "Carol / present the plan / 10:30")
    assert told(para("Who / what / when"), *map(para, lines)) == []


@pytest.mark.parametrize("over", ["Agenda", "Permissions", "Attendees"])
def test_under_headings_of_other_lists_no_run_is_taken(over: str) -> None:
    lines = [item(f"{who} / {what} / {when}") for what, who, when in (*RUN, *RUN)]
    assert told(heading(over), *lines) == []


def test_a_state_where_the_day_stands_is_the_state() -> None:
    lines = (para("Dave | van papers | done"), para("Carol | the mandate | Friday"))
    assert told(heading("Actions"), *lines)[0] == ("van papers", "Dave", "done")


@pytest.mark.parametrize(
    "line", ["Dave / Carol: sort the van papers, Friday", "Dave / Carol Ames: van papers, Friday"]
)
def test_a_stroke_between_names_before_a_colon_cuts_nothing(line: str) -> None:
    assert [task for task, _, _ in told(heading("Actions"), item(line))] == [line]
