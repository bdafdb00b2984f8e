"""A task that says that somebody must not hear of it is kept off the page, and the advisor is told."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.items.extract import extract


def read(task: str, locale: str = "en") -> tuple[list[bool], list[str]]:
    """Return which items are internal, and the codes of the problems, for a row and for a line."""
    rows = table([["Action", "Owner", "Due"], [task, "Kim", "2026-03-20"]])
    note = doc(heading("2026-03-04", 1), heading("Actions"), rows, item(task))
    found = extract(note, facts("Acme call 2026-03-04"), locale=locale)
    return [each.is_internal for each in found.items], [problem.code for problem in found.problems]


@pytest.mark.parametrize("locale", ["en", "de"])
@pytest.mark.parametrize(
    "task",
    [
        "NB Sally must not know: HP to price the exit",
        "Pension forecast for Tom, do not mention",
        "Draft the exit terms (not for Tom's eyes)",
        "Work out the redundancy pay, keep to ourselves",
        "Send the offer, don't tell Kevin",
        "Look at the rates, Tom shouldn't find out",
        "Kündigung entwerfen, Herr Krüger darf davon nichts wissen",
        "Honorar prüfen, bleibt unter uns",
        "Abfindung rechnen - bitte nicht erwähnen",
        "Hélène et Paul se séparent, ne pas en parler devant les équipes",
        "Calculer la prime, Paul ne doit pas le savoir",
        "Calcular la prima, que no se entere Ana",
        "Ver os salários, a Ana não pode saber",
        "Ontslagbrief maken, Wouter mag dit niet weten",
        "Calcolare il premio, Luca non deve saperlo",
    ],
)
def test_what_somebody_must_not_hear_of_is_withheld_and_told(task: str, locale: str) -> None:
    internal, problems = read(task, locale)
    assert set(internal) == {True}
    assert "perhaps-private" in problems


def test_the_words_are_not_told_with_it() -> None:
    note = doc(heading("2026-03-04", 1), heading("Actions"), item("Price the exit, Sally must not know"))
    found = extract(note, facts("Acme call 2026-03-04"))
    assert [problem.raw for problem in found.problems if problem.code == "perhaps-private"] == [""]


@pytest.mark.parametrize(
    "task",
    [
        "Don't mention the price in the ad",
        "Don't forget to mention the discount to Tom",
        "Tell Tom that we do not know yet",
        "Nicht vergessen: Preise nennen",
        "Ne pas oublier d'en parler à Paul",
        "Kann ich noch nicht sagen, Bank fragen",
        "No olvidar mencionar el descuento",
        "Niet vergeten de korting te noemen",
        "Make sure the page must not show prices",
    ],
)
def test_what_is_only_not_to_be_forgotten_or_said_in_an_ad_is_no_secret(task: str) -> None:
    internal, problems = read(task)
    assert set(internal) == {False}
    assert "perhaps-private" not in problems


@pytest.mark.parametrize(
    "task",
    [
        "Barry: consultation timetable (private) HP",
        "Kanzlei intern: Honorar Q3 mahnen",
        "Honorar Q3 mahnen streng vertraulich",
        "Raise the rates strictly confidential",
        "Note to self: raise the rates",
        "Me only: raise the rates",
    ],
)
def test_marks_that_nothing_parts_from_the_task_are_heeded(task: str) -> None:
    assert set(read(task)[0]) == {True}


@pytest.mark.parametrize("task", ["Carry out the (internal) VAT check", "Review (private) pensions of staff"])
def test_a_word_in_brackets_within_a_task_marks_nothing(task: str) -> None:
    assert set(read(task)[0]) == {False}
