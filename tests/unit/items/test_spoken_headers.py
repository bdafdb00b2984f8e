"""Columns whose headers say in a phrase whose something is, what is left to do, and whether it came."""

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import Role

WHOSE = {
    "en-GB": ["Rests with", "It's down to", "On whose plate?", "Who's dealing with it?"],
    "de-DE": ["An wem hängt's?", "Auf wessen Tisch?", "Wer trägt das?"],
    "fr-FR": ["Revient à", "Dans quel camp ?", "Entre les mains de"],
    "es-ES": ["Corre a cargo de", "En el tejado de", "¿Quién tira del carro?"],
    "pt-PT": ["Quem puxa?", "Nas mãos de quem?", "Quem leva isto?"],
    "nl-NL": ["Wie regelt dit?", "Op wiens bord?", "In handen van"],
    "it-IT": ["Spetta a", "Nelle mani di", "Chi lo porta avanti?"],
}
WHAT = {
    "en-GB": ["What must be sorted", "What's still to be agreed", "What remains"],
    "de-DE": ["Was noch fehlt", "Was alles zu klären ist"],
    "fr-FR": ["Ce qui reste à régler", "Que faut-il faire ?"],
    "es-ES": ["Lo que queda por hacer", "¿Qué se debe hacer?"],
    "pt-PT": ["O que tem de ser feito", "O que resta fazer"],
    "nl-NL": ["Wat er nog te doen is", "Wat ligt er nog open?"],
    "it-IT": ["Che cosa resta da fare", "Cosa va fatto"],
}
CAME = {
    "en-GB": ["Handed in?", "Got it yet?"],
    "de-DE": ["Liegt vor?", "Schon abgegeben?"],
    "fr-FR": ["Déjà remis ?", "Parvenu ?"],
    "es-ES": ["¿Ya ha llegado?", "¿Aportada?"],
    "pt-PT": ["Já chegou?", "Apresentados?"],
    "nl-NL": ["Al ingeleverd?", "Binnen?"],
    "it-IT": ["È già arrivata?", "Pervenuto?"],
}
OTHERS = {
    "en-GB": ["Depends on", "Down time", "Remains of the budget", "Arrivals", "Lies"],
    "de-DE": ["Hängt ab von", "Liegt in", "Fehlbestand"],
    "fr-FR": ["Dépend de", "Dans quelle ville", "Arrivée"],
    "es-ES": ["Depende de", "Llegada", "Cargo"],
    "pt-PT": ["Depende de", "Toca", "Chegada"],
    "nl-NL": ["Hangt af van", "Binnendienst", "Aankomst"],
    "it-IT": ["Dipende da", "Arrivo", "Mano d'opera"],
}


def _each(headers: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(header, locale) for locale, each in headers.items() for header in each]


@pytest.mark.parametrize(("header", "locale"), _each(WHOSE))
def test_a_phrase_asks_whose_something_is(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.OWNER


@pytest.mark.parametrize(("header", "locale"), _each(WHAT))
def test_a_phrase_asks_what_is_left_to_do(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.TASK


@pytest.mark.parametrize(("header", "locale"), _each(CAME))
def test_a_question_whether_it_came_is_one_whether_it_is_done(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.DONE


@pytest.mark.parametrize(("header", "locale"), _each(OTHERS))
def test_what_a_row_depends_on_or_when_it_comes_is_neither(header: str, locale: str) -> None:
    assert role_of(header, locale) not in {Role.OWNER, Role.TASK, Role.DONE}


def test_a_tick_below_whether_it_came_closes_its_row_alone() -> None:
    note = doc(
        table([["Task", "Rests with", "Handed in?"], ["P60", "Kevin", "✓"], ["Bank letter", "Sara", ""]])
    )
    items = extract(note, facts("Acme call 4 March 2026")).items

    assert [(item.owner_raw, item.status.status) for item in items] == [
        ("Kevin", Status.DONE),
        ("Sara", Status.OPEN),
    ]
