"""Titles over a look at what was agreed before, known by their words or by the list behind them."""

import pytest
from tests.builders import check, doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.model import RawItem
from whoowes.core.items.words import Kind

REVIEWS = [("de-DE", "Kurzer Rückblick"), ("nl-NL", "Korte terugblik"), ("es-ES", "Breve repaso")]
OF_ACTIONS = [
    "Check-in on homework",
    "Checking in on the action items",
    "Looking back at our to-dos",
    "Going over the actions",
    "Recap of action points",
    "Last actions",
]
STANDING = [
    *[("en-GB", title) for title in ("Review", "Quick review", "Check-in", "Progress check", "Retro")],
    *[("de-DE", title) for title in ("Review", "Durchsicht", "Nachgefasst:")],
    *[("fr-FR", title) for title in ("Revue", "Petite rétrospective")],
    *[("es-ES", title) for title in ("Revisión", "Retrospectiva")],
    *[("pt-PT", title) for title in ("Revisão", "Breve revisão")],
    *[("it-IT", title) for title in ("Revisione", "Ripasso")],
    *[
        ("en-GB", title)
        for title in (
            "Recap",
            "How did it go?",
            "Catch-up",
            "Progress",
            "Where we are",
            "Where things stand now",
        )
    ],
    *[("de-DE", title) for title in ("Zwischenstand", "Wo stehen wir?")],
    *[("fr-FR", title) for title in ("Point", "Récapitulatif")],
    *[("es-ES", title) for title in ("Recapitulación", "Puesta al día")],
    *[("pt-BR", title) for title in ("Balanço", "Onde estamos")],
    *[("nl-NL", title) for title in ("Voortgang", "Waar staan we")],
    *[("it-IT", title) for title in ("Punto della situazione", "Stato")],
]


@pytest.mark.parametrize(("locale", "title"), REVIEWS)
def test_a_title_of_a_look_back_stands_over_what_was_agreed_earlier(locale: str, title: str) -> None:
    assert read_wording(title, locale).kind is Kind.MATTERS


@pytest.mark.parametrize("title", OF_ACTIONS)
def test_a_check_of_actions_carries_them_forward(title: str) -> None:
    assert read_wording(title, "en-GB").kind is Kind.CARRIED


@pytest.mark.parametrize(("locale", "title"), STANDING)
def test_a_title_of_how_things_stand_is_talk(locale: str, title: str) -> None:
    assert read_wording(title, locale).kind is Kind.TALK


@pytest.mark.parametrize(
    "title",
    ["Review site", "Check-in desk", "Progress bar", "Last week", "Point of sale", "Recap film"],
)
def test_what_only_begins_like_such_a_title_says_nothing(title: str) -> None:
    assert read_wording(title, "en-GB").kind is None


BESIDE = [
    ("en-GB", "Open points", "Next steps"),
    ("en-US", "Outstanding items", "New"),
    ("de-DE", "Offene Punkte", "Neue Aufgaben"),
    ("de-DE", "Offene Maßnahmen", "Nächste Schritte"),
    ("fr-FR", "Points ouverts", "Prochaines étapes"),
    ("es-ES", "Seguimiento", "Nuevas tareas"),
    ("pt-PT", "Pendências", "Próximos passos"),
    ("nl-NL", "Openstaande punten", "Nieuwe acties"),
    ("it-IT", "Punti aperti", "Prossimi passi"),
]


def read(*blocks: Block, locale: str) -> tuple[RawItem, ...]:
    return extract(doc(heading("2026-03-04"), *blocks), facts("Acme"), locale=locale).items


@pytest.mark.parametrize(("locale", "title", "behind"), BESIDE)
def test_open_points_before_what_is_new_were_agreed_earlier(locale: str, title: str, behind: str) -> None:
    listed = (heading(title, 2), item("Logo"), heading(behind, 2), item("Kevin: Logo, 12/3"))
    assert [each.is_carried_forward for each in read(*listed, locale=locale)] == [True, False]


@pytest.mark.parametrize(
    ("locale", "title", "behind"),
    [
        ("en-GB", "What we agreed", "Next steps"),
        ("de-DE", "Was wir vereinbart haben", "Neue Aufgaben"),
        ("fr-FR", "Ce qu'on a convenu", "Prochaines étapes"),
        ("es-ES", "En qué quedamos", "Nuevas tareas"),
        ("pt-PT", "O que decidimos", "Próximos passos"),
        ("nl-NL", "Wat we hebben afgesproken", "Nieuwe acties"),
        ("it-IT", "Cosa abbiamo concordato", "Prossimi passi"),
    ],
)
def test_what_was_agreed_was_agreed_earlier_where_a_list_of_what_is_new_follows(
    locale: str, title: str, behind: str
) -> None:
    task, other = item("Kevin: send the logo by 12/3"), item("Sara: print the flyer by 12/3")
    found = read(heading(title, 2), task, heading(behind, 2), other, locale=locale)
    assert [each.is_carried_forward for each in found] == [True, False]
    assert [each.is_carried_forward for each in read(heading(title, 2), task, locale=locale)] == [False]


@pytest.mark.parametrize(("locale", "title", "behind"), BESIDE)
def test_alone_or_behind_it_they_may_be_new(locale: str, title: str, behind: str) -> None:
    alone = (heading(title, 2), item("Kevin: Logo, 12/3"))
    assert [each.is_carried_forward for each in read(*alone, locale=locale)] == [False]
    first = (heading(behind, 2), item("Kevin: Logo, 12/3"), heading(title, 2), item("Sara: Flyer, 12/3"))
    assert [each.is_carried_forward for each in read(*first, locale=locale)] == [False, False]


def test_each_call_has_lists_of_its_own() -> None:
    calls = (
        *(heading("4 March 2026"), heading("Open points", 2), check("Kevin: logo")),
        *(heading("18 March 2026"), heading("Next steps", 2), check("Sara: flyer")),
    )
    found = extract(doc(*calls), facts("Acme calls")).items
    assert [each.is_carried_forward for each in found] == [False, False]


@pytest.mark.parametrize(
    "said",
    [
        "They may buy a second van, and we'll look at it when there's a price.",
        "Kevin might send the logo by Friday",
        "If the bank agrees Kevin will send the contract by Friday",
    ],
)
def test_a_plain_line_among_what_is_new_that_hedges_is_no_action(said: str) -> None:
    assert read(heading("New", 2), para(said), locale="en-GB") == ()


def test_one_that_promises_is() -> None:
    (found,) = read(heading("New", 2), para("Kevin will send the contract by Friday"), locale="en-GB")
    assert not found.is_spoken
