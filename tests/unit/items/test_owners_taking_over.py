"""Who takes a task over, as a remark behind it says, in lines of a list."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.model import Sighting
from whoowes.core.items.normalise import normalise
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, Status

ROSTER = build_roster(
    [
        *(Person(name, name, Side.CLIENT) for name in ("Kevin Wong", "Sara Lind")),
        Person("Nora Falk", "Nora Falk", Side.ADVISOR),
    ],
    ["Acme"],
    ["Northway"],
)
ACTIONS = {
    "en-GB": "Actions",
    "en-US": "Actions",
    "de-DE": "Aufgaben",
    "fr-FR": "Actions",
    "es-ES": "Tareas",
    "pt-PT": "Tarefas",
    "nl-NL": "Actiepunten",
    "it-IT": "Azioni",
}


def read(locale: str, line: str) -> Sighting:
    """Return what one line below a heading of actions reads as."""
    document = doc(heading(ACTIONS[locale]), item(line))
    note = extract(document, facts("Acme call 2026-03-04"), locale=locale)
    (found,) = normalise([note], ROSTER, locale=locale).notes[0].sightings
    return found


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Kevin: price list – Sara takes over"),
        ("en-US", "Kevin: price list → Sara is taking this over"),
        ("en-GB", "Kevin - price list (taken over by Sara)"),
        ("en-GB", "Kevin: price list, taken on by Sara Lind"),
        ("en-GB", "Price list – Kevin – reassigned to Sara"),
        ("de-DE", "Kevin: Preisliste – übernimmt Sara"),
        ("de-DE", "Kevin: Preisliste (wird von Sara übernommen)"),
        ("de-DE", "Preisliste – Kevin – macht jetzt Sara"),
        ("de-DE", "Kevin: Preisliste, Sara kümmert sich darum"),
        ("fr-FR", "Kevin : grille de prix – repris par Sara"),
        ("fr-FR", "Kevin : grille de prix (Sara s'en occupe)"),
        ("fr-FR", "Grille de prix – Kevin – Sara prend le relais"),
        ("es-ES", "Kevin: lista de precios – asumido por Sara"),
        ("es-ES", "Kevin: lista de precios (ahora lo lleva Sara)"),
        ("pt-PT", "Kevin: tabela de preços – assumido pela Sara"),
        ("pt-PT", "Kevin: tabela de preços – Sara trata disso"),
        ("pt-PT", "Kevin: tabela de preços – a Sara assume"),
        ("nl-NL", "Kevin: prijslijst – overgenomen door Sara"),
        ("nl-NL", "Kevin: prijslijst (Sara neemt het over)"),
        ("it-IT", "Kevin: listino – preso in carico da Sara"),
        ("it-IT", "Kevin: listino – se ne occupa Sara"),
    ],
)
def test_a_remark_behind_a_task_hands_it_to_whom_it_names(locale: str, line: str) -> None:
    found = read(locale, line)
    assert [person.name for person in found.owner.people] == ["Sara Lind"]
    assert found.item.status.status is Status.OPEN
    assert len(found.item.task.split()) <= 3


def test_who_had_it_before_is_told_beside_the_taker() -> None:
    assert [each.name for each in read("en-GB", "Kevin: price list – Sara takes over").owner.instead_of] == [
        "Kevin Wong"
    ]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Kevin: price list – Sara takes over in June"),
        ("en-GB", "Kevin: price list – taken over by Marlene"),
        ("en-GB", "Kevin: price list (handed to Sara)"),
        ("en-GB", "Kevin: laptop at reception (picked up by Sara)"),
        ("de-DE", "Kevin: Preisliste – übernimmt Sara ab Juli"),
        ("de-DE", "Kevin: Preisliste (an Sara abgegeben)"),
        ("fr-FR", "Kevin : grille de prix – confiée à Sara"),
        ("es-ES", "Kevin: lista de precios – pasa a Sara"),
        ("pt-PT", "Kevin: tabela de preços – passada para a Sara"),
        ("nl-NL", "Kevin: prijslijst – overgedragen aan Sara"),
        ("it-IT", "Kevin: listino – passato a Sara"),
    ],
)
def test_words_that_may_hand_it_on_leave_open_whose_it_is(locale: str, line: str) -> None:
    found = read(locale, line)
    assert (found.owner.kind, found.owner.people) == (OwnerKind.UNCLEAR, ())
    assert "Kevin Wong" in found.owner.suggestions
    assert found.item.status.status is not Status.DONE


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Kevin: write the takeover memo for Sara"),
        ("en-GB", "Kevin: cover plan – until Sara takes over"),
        ("en-GB", "Kevin: price list – Sara takes overtime"),
        ("en-GB", "Kevin: price list – Sara can't take over"),
        ("en-GB", "Kevin: memo (taken over by events)"),
        ("en-GB", "Kevin: price list – Kevin will do it"),
        ("de-DE", "Kevin: Preisliste – falls Sara übernimmt"),
        ("de-DE", "Kevin: Umzug – macht Sinn"),
        ("de-DE", "Kevin: Ablage – erledigt Montag"),
        ("de-DE", "Kevin: Preisliste – Sara übernimmt das nicht gern, er schon"),
        ("fr-FR", "Kevin : grille de prix – si Sara reprend"),
        ("nl-NL", "Kevin: prijslijst – als Sara het overneemt"),
    ],
)
def test_a_remark_that_hands_nothing_over_leaves_the_owner(locale: str, line: str) -> None:
    found = read(locale, line)
    assert found.owner.kind is OwnerKind.UNCLEAR or [each.name for each in found.owner.people] == [
        "Kevin Wong"
    ]
    assert [each.name for each in found.owner.people] != ["Sara Lind"]


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Last time", "price list: not yet, Sara will do it after Easter"),
        ("nl-NL", "Vorige keer", "prijslijst: nog niet, Sara doet het na Pasen"),
    ],
)
def test_who_does_later_what_was_agreed_earlier_may_be_its_owner(locale: str, over: str, line: str) -> None:
    note = extract(doc(heading(over), item(line)), facts("Acme call 2026-03-04"), locale=locale)
    read_note = normalise([note], ROSTER, locale=locale).notes[0]
    assert not any(each.owner.rule == "taken-over" for each in (*read_note.sightings, *read_note.remarks))
