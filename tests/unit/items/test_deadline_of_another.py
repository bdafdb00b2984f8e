"""A deadline that belongs to something else than the task is told, and is not the task's for certain."""

from datetime import date

import pytest

from whoowes.core.items.due import date_in_task, read_due, split_due
from whoowes.core.items.readings import DueKind


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Confirm with Tom that the samples arrive by Friday"),
        ("en-US", "See whether legal answers by Friday"),
        ("de", "Jens sagen, dass wir bis Freitag zahlen"),
        ("de", "Klären, ob Jens bis Freitag zahlen kann"),
        ("fr", "Confirmer que le livreur passe d'ici vendredi"),
        ("fr", "Voir si Julie répond d'ici vendredi"),
        ("es", "Avisar a Kevin que pagamos a más tardar el viernes"),
        ("es", "Ver si Ana contesta antes del viernes"),
        ("pt", "Confirmar com a Ana se eles pagam até sexta"),
        ("it", "Dire a Marco che paghiamo entro venerdì"),
        ("it", "Chiedere se Marco paga entro venerdì"),
        ("nl", "Navragen of Kees uiterlijk vrijdag betaalt"),
        ("en-GB", "Find out who signs it by Friday"),
        ("de", "Klären, wann die Ware bis Freitag kommt"),
        ("fr", "Demander à Julie combien elle livre d'ici vendredi"),
        ("es", "Preguntar a Ana cuánto paga a más tardar el viernes"),
        ("pt", "Perguntar à Ana quando entrega até sexta"),
        ("it", "Chiedere a Marco quanto paga entro venerdì"),
        ("nl", "Kees vragen wat hij levert uiterlijk vrijdag"),
    ],
)
def test_a_deadline_in_what_is_said_or_asked_is_told(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) is not None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Find out what to order by Friday"),
        ("en-US", "Check which hall by Friday"),
        ("en-GB", "Find out how long it is & tell the hauliers, deadline 23 March"),
        ("de", "Klären, was es kostet, bis Freitag"),
        ("de", "Angebot prüfen, wie besprochen bis Freitag"),
        ("fr", "Voir comment livrer d'ici vendredi"),
        ("es", "Averiguar qué pedir a más tardar el viernes"),
        ("it", "Capire quanto ordinare entro venerdì"),
    ],
)
def test_a_deadline_that_no_clause_of_a_question_takes_in_is_that_of_asking(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is not None


@pytest.mark.parametrize("task", ["Bis Freitag krank - Termin absagen", "Bis 12.6. zu – Aushang machen"])
def test_a_day_at_the_beginning_is_none_of_a_task_behind_a_dash(task: str) -> None:
    assert split_due(task, locale="de") is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("es", "Revisar el seguro que vence el 30 de abril"),
        ("it", "Rivedere la polizza che scade il 30 aprile"),
        ("en-GB", "Find the invoice that is due 30 April"),
    ],
)
def test_a_deadline_in_a_relative_clause_is_told(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) is not None


@pytest.mark.parametrize(
    "task", ['Edit the article "Ready by June"', "Edit the article “Ready by June”", "Read “Out by Friday”"]
)
def test_a_deadline_in_a_title_is_none_of_the_task(task: str) -> None:
    assert split_due(task, locale="en-GB") is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "No calls until Monday"),
        ("de", "Nichts buchen bis Montag"),
        ("de", "Garantie gilt bis 30.4."),
        ("pt", "Não ligar até segunda"),
    ],
)
def test_what_is_not_to_be_done_until_a_day_is_not_due_then(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None


def test_a_day_behind_a_habit_is_its_day() -> None:
    assert split_due("Send the figures, weekly, Thursday", locale="en-GB") is None
    assert split_due("Send the weekly figures by Thursday", locale="en-GB") is not None


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("en-GB", "Send the list by Friday if possible", "by Friday if possible"),
        ("en-GB", "Ask Tom to pay by Friday", "by Friday"),
        ("en-GB", "Finish that by Friday", "by Friday"),
        ("de", "Kevin erledigt das bis Freitag", "bis Freitag"),
        ("nl", "Kevin regelt die uiterlijk vrijdag", "uiterlijk vrijdag"),
        ("de", "Nicht vergessen: Liste bis Freitag", "bis Freitag"),
        ("pt", "Sem falta enviar até sexta", "até sexta"),
        ("fr", "Envoyer la liste s'il vous plaît d'ici vendredi", "d'ici vendredi"),
        ("en-GB", "Make sure that the list is out by Friday", "by Friday"),
        ("pt", "Reunir-se com a Ana até sexta", "até sexta"),
        ("nl", "Offerte of factuur sturen uiterlijk vrijdag", "uiterlijk vrijdag"),
        ("en-GB", 'Send "Our plan" by Friday', "by Friday"),
    ],
)
def test_a_plain_deadline_stays_one(locale: str, task: str, due: str) -> None:
    split = split_due(task, locale=locale)
    assert split is not None
    assert split[1] == due


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("es", "Ampliar el plazo en 2 semanas"),
        ("es", "Mover la fecha límite al 25/9"),
        ("pt", "Prorrogar o prazo em 2 semanas"),
        ("fr", "Repousser la date limite au 25/9"),
        ("fr", "Repousser l'échéance au 25/9"),
        ("it", "Prorogare la scadenza al 25/9"),
    ],
)
def test_a_deadline_that_the_task_moves_is_none_of_its_own(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) is not None


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("es", "Enviar informe, plazo 25/9", "plazo 25/9"),
        ("fr", "Envoyez-la d'ici vendredi", "d'ici vendredi"),
        ("fr", "Envoyez-le d'ici vendredi", "d'ici vendredi"),
        ("pt", "Envie-o até sexta", "até sexta"),
        ("nl", "Stuur het uiterlijk vrijdag", "uiterlijk vrijdag"),
        ("it", "Inviare il report, scadenza 25/9", "scadenza 25/9"),
    ],
)
def test_what_looks_like_an_article_before_a_deadline_takes_nothing_from_it(
    locale: str, task: str, due: str
) -> None:
    split = split_due(task, locale=locale)

    assert split is not None
    assert split[1] == due


@pytest.mark.parametrize("task", ["Extend the trial by two weeks", "Bring the audit forward by 3 days"])
def test_by_how_long_is_not_by_when(task: str) -> None:
    split = split_due(task, locale="en-GB")

    assert split is not None
    assert read_due(split[1], call_date=date(2026, 3, 4)).kind is DueKind.UNCLEAR


@pytest.mark.parametrize("task", ["Reply by two weeks from today", "Reply by a week on Friday"])
def test_by_a_day_that_is_counted_is_by_then(task: str) -> None:
    split = split_due(task, locale="en-GB")

    assert split is not None
    assert read_due(split[1], call_date=date(2026, 3, 4)).kind is DueKind.DATE
