"""A task that says that somebody must not hear of it is kept off the page, and the advisor is told."""

import pytest
from tests.builders import doc, facts, heading, item, table

from whoowes.core.items.extract import extract
from whoowes.core.items.privacy import forbids_telling


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
        "Raise the rates (Tom can't know)",
        "Raise the rates – not a word to Tom",
        "Raise the rates, just between us",
        "Raise the rates – mum's the word",
        "Raise the rates without Tom knowing",
        "Raise the rates before Tom finds out",
        "Raise the rates – in strict confidence",
        "Raise the rates {internal}",
        "Raise the rates – not for the minutes",
        "Raise the rates – do not discuss with the client",
        "Raise the rates 🤫",
        "Shipping rates (US only)",
        "Roll out the new terms - US only",
        "Honorar erhöhen – bleibt bitte unter uns",
        "Honorar erhöhen – kein Wort zu Herrn Krüger",
        "Honorar erhöhen, Frau Berg nichts sagen",
        "Honorar erhöhen – ohne dass Frau Berg es erfährt",
        "Honorar erhöhen, bitte nicht weitersagen",
        "Relever le tarif – pas un mot à Paul",
        "Relever le tarif à l'insu de Paul",
        "Relever le tarif, ne rien dire à Paul",
        "Relever le tarif – hors compte rendu",
        "Subir la tarifa – ni una palabra a Ana",
        "Subir la tarifa sin que lo sepa Ana",
        "Subir a tarifa – nem uma palavra à Ana",
        "Subir a tarifa sem a Ana saber",
        "Tarief verhogen – geen woord tegen Wouter",
        "Tarief verhogen, niet doorvertellen",
        "Alzare la tariffa – acqua in bocca",
        "Alzare la tariffa all'insaputa di Luca",
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
        "Staff should not see this warning again, fix the certificate",
        "Check that customers may not see it twice on the invoice",
        "New starters must not learn bad habits",
        "Write a note to self-employed staff about IR35",
        "Sign for quiet hours, keep it quiet after 10",
        "Set up a me only login for the admin",
        "Train users - don't tell anyone your PIN",
        "We cannot know the price before May",
        "Keep it from freezing in winter",
        "Split the cost between us and the bank",
        "Kundenaktion „Weitersagen“ planen",
        "Actie 'Doorvertellen' voorbereiden",
        "Le badge ne doit pas le voir expirer",
        "🔒 Change the locks",
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


def test_a_wording_is_found_however_it_is_looked_for() -> None:
    """Rows are asked for cheap stems first: none of the wordings may be without one."""
    said = [
        "x - privileged",
        "x (us only)",
        "x - chut",
        "x, discreet",
        "x - sigilo",
        "discreetly x",
        "x <intern>",
    ]
    assert [text for text in said if not forbids_telling(text)] == []


def test_a_monkey_that_covers_its_eyes_keeps_nothing_back() -> None:
    internal, problems = read("Find the login for the old Facebook page \U0001f648")
    assert set(internal) == {False}
    assert "perhaps-private" not in problems
