"""A label that lines about a call have, too, hides no order: "Prochaine étape : envoyer le devis"."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract

TITLES = {"en": "Actions", "de": "Aufgaben", "fr": "Actions", "es": "Acciones", "pt": "Ações", "nl": "Acties"}


def tasks(*blocks: Block, locale: str) -> list[str]:
    note = extract(doc(heading("2026-03-04", 1), *blocks), facts("Acme call 2026-03-04"), locale=locale)
    return [each.task for each in note.items]


@pytest.mark.parametrize(
    ("locale", "line", "task"),
    [
        ("fr", "Prochaine étape : envoyer le devis", "envoyer le devis"),
        ("fr", "Prochaine action : relancer la banque", "relancer la banque"),
        ("fr", "Prochaines étapes : envoyer le devis", "envoyer le devis"),
        ("it", "Prossimo passo: inviare il preventivo", "inviare il preventivo"),
        ("it", "Prossima azione: chiamare la banca", "chiamare la banca"),
    ],
)
def test_the_next_step_is_an_action_in_french_and_italian(locale: str, line: str, task: str) -> None:
    assert tasks(para(line), locale=locale) == [task]
    assert tasks(heading("Actions"), item(line), locale=locale) == [task]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("fr", "Prochaine étape : livraison du site le 18 mars"),
        ("it", "Prossimo passo: consegna del sito il 18 marzo"),
    ],
)
def test_the_day_of_the_next_step_is_not_that_of_the_next_call(locale: str, line: str) -> None:
    note = extract(doc(heading("2026-03-04", 1), para(line)), facts("Acme call 2026-03-04"), locale=locale)
    assert [call.names_next_call for call in note.calls] == [None]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "Location: book the room"),
        ("en", "Minutes: send to everybody"),
        ("en", "Date: agree with Tom"),
        ("de", "Protokoll: an alle senden"),
        ("de", "Ort: Raum im Rathaus reservieren"),
        ("es", "Fecha: acordar con Tom"),
        ("pt", "Local: reservar a sala"),
        ("nl", "Locatie: zaal reserveren"),
        ("fr", "Lieu : réserver la salle"),
        ("it", "Luogo: prenotare la sala"),
    ],
)
def test_an_order_behind_a_label_among_actions_is_one(locale: str, line: str) -> None:
    assert tasks(heading(TITLES.get(locale, "Azioni")), item(line), locale=locale) == [line]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "Location: the blue room"),
        ("en", "Chair: Mark Jansen"),
        ("en", "Attendees: Mark and Will from the bank"),
        ("en", "Next call: 30 March"),
        ("en", "Next meeting: discuss the budget"),
        ("en", "Next meeting: walk through the plan"),
        ("en", "Location: call in on Zoom"),
        ("de", "Nächster Termin: Besprechung im Büro abhalten"),
        ("fr", "Prochaine réunion : présenter le plan"),
        ("es", "Próxima reunión: hablar del presupuesto"),
        ("nl", "Volgende afspraak: begroting doornemen"),
        ("de", "Protokoll: Frau Senden"),
        ("fr", "Prochaine réunion : 30 mars"),
        ("it", "Prossimo incontro: 30 marzo"),
    ],
)
def test_what_a_label_tells_of_the_call_is_no_action(locale: str, line: str) -> None:
    assert tasks(heading(TITLES.get(locale, "Azioni")), item(line), locale=locale) == []
