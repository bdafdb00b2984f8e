"""What has to happen before a task is due leaves it without a date, and keeps its words."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.due import split_condition, split_due
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import DueKind, DueReading
from whoowes.core.items.row_due import told_due


def told(task: str, locale: str) -> DueReading:
    """Return what a line of a list tells of its deadline."""
    lines = doc(heading("2026-03-04", 1), heading("Actions"), item(task))
    note = extract(lines, facts("Call 2026-03-04"), locale=locale)
    (found,) = normalise([note], Roster(), locale=locale).notes[0].sightings
    return told_due(found)


@pytest.mark.parametrize(
    ("locale", "task", "left", "due"),
    [
        (
            "en-GB",
            "Order the worktops once Gwen has measured up",
            "Order the worktops",
            "once Gwen has measured up",
        ),
        (
            "en-US",
            "Refund the deposit as soon as keys are back.",
            "Refund the deposit",
            "as soon as keys are back",
        ),
        ("en-GB", "Once approved, publish the price list", "publish the price list", "Once approved"),
        ("de-DE", "Dach abdichten, sobald es trocken ist", "Dach abdichten", "sobald es trocken ist"),
        ("de-DE", "Löhne buchen, wenn die Stunden vorliegen", "Löhne buchen", "wenn die Stunden vorliegen"),
        ("de-DE", "Sobald Anna zurück ist, Angebot klären", "Angebot klären", "Sobald Anna zurück ist"),
        ("fr-FR", "régler le solde dès qu'elle a signé", "régler le solde", "dès qu'elle a signé"),
        ("fr-FR", "poser les étagères une fois le mur peint", "poser les étagères", "une fois le mur peint"),
        ("es-ES", "devolver la llave cuando acabe la obra", "devolver la llave", "cuando acabe la obra"),
        ("es-ES", "abrir la cuenta en cuanto llegue el NIF", "abrir la cuenta", "en cuanto llegue el NIF"),
        ("pt-PT", "pagar o sinal logo que venha a fatura", "pagar o sinal", "logo que venha a fatura"),
        ("nl-NL", "vloer leggen zodra het stucwerk droog is", "vloer leggen", "zodra het stucwerk droog is"),
        ("it-IT", "montare la tenda non appena arriva", "montare la tenda", "non appena arriva"),
    ],
)
def test_what_has_to_happen_first_is_cut_off_and_names_no_date(
    locale: str, task: str, left: str, due: str
) -> None:
    assert split_condition(task, locale=locale) == (left, due)
    found = told(task, locale)
    assert (found.kind, found.raw) == (DueKind.NONE, due)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Check the alarm once a month"),
        ("en-GB", "Ring the agent once more"),
        ("en-GB", "Find out what changes once we are VAT registered"),
        ("en-GB", "Write a checklist for once the shop is open"),
        ("en-US", "Call the vendor once before lunch"),
        ("en-GB", "Once upon a time"),
        ("de-DE", "Fragen, was gilt, sobald wir umziehen"),
        ("de-DE", "Klären, wenn jemand geht, wer die Kasse macht"),
        ("fr-FR", "vérifier la caisse une fois par semaine"),
        ("es-ES", "averiguar cuando cierra el banco"),
        ("es-ES", "escribir en cuanto a la garantía"),
        ("pt-BR", "limpar o filtro uma vez por mês"),
        ("it-IT", "controllare il gas una volta all'anno"),
        ("nl-NL", "uitzoeken wat we doen zodra hij stopt"),
    ],
)
def test_once_in_another_sense_and_what_is_asked_is_of_the_task(locale: str, task: str) -> None:
    assert split_condition(task, locale=locale) is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("fr-FR", "renouveler l'assurance en mars"),
        ("nl-NL", "dakgoten schoonmaken in nov."),
        ("es-ES", "podar los árboles en octubre"),
        ("it-IT", "tinteggiare l'ingresso in maggio"),
        ("pt-PT", "rever a caldeira em setembro"),
        ("de-DE", "Heizung warten nach den Ferien"),
        ("en-GB", "Repaint the hall in the new year"),
        ("it-IT", "rifare il listino dopo le ferie"),
        ("fr-FR", "changer la chaudière à la rentrée"),
        ("nl-NL", "offerte dak als de steiger staat, 20 maart"),
        ("en-GB", "Roof quote 20 March if the scaffold is up"),
    ],
)
def test_a_month_alone_or_a_day_with_a_condition_is_asked_about(locale: str, task: str) -> None:
    assert told(task, locale).kind in {DueKind.UNCLEAR, DueKind.DATE}


@pytest.mark.parametrize(
    ("locale", "task", "left", "due"),
    [
        ("en-GB", "Chase invoice 2038, 20 March", "Chase invoice 2038", "20 March"),
        ("en-US", "Forecast 2027, Mar 20", "Forecast 2027", "Mar 20"),
        ("en-GB", "Draft 3 - 2 March", "Draft 3", "2 March"),
        ("nl-NL", "jaarplan 2027 - 20 maart", "jaarplan 2027", "20 maart"),
        ("en-GB", "Sales since January, 20 March", "Sales since January", "20 March"),
        ("en-GB", "rota -> pushed to 20 March", "rota", "20 March"),
        ("de-DE", "Dienstplan -> verschoben auf Mai", "Dienstplan", "Mai"),
    ],
)
def test_a_number_or_an_arrow_before_a_day_is_no_part_of_it(
    locale: str, task: str, left: str, due: str
) -> None:
    assert split_due(task, locale=locale) == (left, due)


@pytest.mark.parametrize(
    "task", ["Fair 2 - 4 March", "Away 28 - 3 March", "Office moved to March", "Visits 3, 4 and 5"]
)
def test_a_range_or_what_moved_itself_is_no_deadline(task: str) -> None:
    assert split_due(task, locale="en-GB") is None


@pytest.mark.parametrize(
    ("task", "left", "due"),
    [
        ("Kozijnen opmeten voor 20 maart", "Kozijnen opmeten", "voor 20 maart"),
        ("huurder bellen voor vrijdag", "huurder bellen", "voor vrijdag"),
    ],
)
def test_a_dutch_day_behind_the_verb_and_before_is_the_deadline(task: str, left: str, due: str) -> None:
    assert split_due(task, locale="nl-NL") == (left, due)
    assert told(task, "nl-NL").kind is DueKind.DATE


@pytest.mark.parametrize(
    "task", ["agenda voor vrijdag", "Tafel reserveren voor vrijdag", "Wim maakt soep voor vrijdag"]
)
def test_a_dutch_day_for_which_a_thing_is_meant_is_asked_about(task: str) -> None:
    assert split_due(task, locale="nl-NL") is None
