"""Titles in everyday words over what an earlier call left, over what became of it, and over what is new."""

import pytest
from tests.builders import check, doc, facts, heading, item, para

from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.words import Kind

EARLIER = [
    ("en-GB", "Old list"),
    ("en-GB", "The old stuff"),
    ("en-US", "from 3/14:"),
    ("en-US", "From before"),
    ("en-GB", "Points from 12 May"),
    ("en-GB", "quick run thru of last week's points"),
    ("en-US", "Going over the old list"),
    ("en-GB", "What's happened since then"),
    ("de-DE", "Alte Liste"),
    ("de-DE", "Vom 12.5."),
    ("de-DE", "Die Punkte vom 3. März"),
    ("nl-NL", "Oude lijst"),
    ("nl-NL", "Van 12 mei"),
    ("fr-FR", "Ancienne liste"),
    ("fr-FR", "Retour sur les points du 7 mars"),
    ("fr-FR", "Suivi"),
    ("es-ES", "Lista anterior"),
    ("es-ES", "Lo de la otra vez"),
    ("pt-PT", "Lista antiga"),
    ("pt-BR", "O que ficou da última"),
    ("it-IT", "La vecchia lista"),
    ("it-IT", "Aggiornamenti"),
    ("en-US", "Went thru last week's items:"),
    ("en-GB", "We looked at the old list first"),
    ("en-GB", "Checked last time's actions"),
    ("en-US", "Going over what we had:"),
    ("de-DE", "Alte Liste durchgegangen"),
    ("de-DE", "Was ist daraus geworden"),
    ("nl-NL", "Even de oude lijst doorgelopen"),
    ("fr-FR", "On a revu les anciens points"),
    ("fr-FR", "Où on en est"),
    ("es-ES", "Revisamos los temas pendientes"),
    ("pt-BR", "Revisamos as tarefas antigas"),
    ("it-IT", "Rivisto i punti dell'altra volta"),
]
NO_REVIEWS = [
    ("en-GB", "Looked at the old website"),
    ("en-US", "Went over the budget"),
    ("en-GB", "Checking in"),
    ("en-GB", "Check the list of guests"),
    ("de-DE", "Alte Küche besprochen"),
    ("nl-NL", "Even de nieuwe lijst doorgelopen"),
    ("fr-FR", "On a revu le devis"),
    ("es-ES", "Revisamos los contratos"),
    ("pt-PT", "Vimos as fotos novas"),
    ("it-IT", "Rivisto il preventivo"),
]
NEW = [
    ("en-GB", "New"),
    ("en-GB", "New list:"),
    ("en-GB", "This time"),
    ("en-GB", "Still to come"),
    ("de-DE", "Neu"),
    ("de-DE", "Neu und immer noch offen"),
    ("nl-NL", "Nieuw:"),
    ("fr-FR", "Nouveaux points"),
    ("es-ES", "Lo nuevo"),
    ("pt-PT", "Nova lista"),
    ("it-IT", "Nuovi punti"),
]
CLOSED = [
    ("en-GB", "What you finished:", Kind.DONE),
    ("en-US", "What we've already done", Kind.DONE),
    ("en-GB", "What we let go", Kind.DROPPED),
    ("de-DE", "Was ihr geschafft habt", Kind.DONE),
    ("de-DE", "Was wir sein lassen", Kind.DROPPED),
    ("nl-NL", "Wat jullie al gedaan hebben", Kind.DONE),
    ("fr-FR", "Ce qu'on a déjà fait", Kind.DONE),
    ("fr-FR", "Ce qu'on laisse tomber", Kind.DROPPED),
    ("es-ES", "Lo que habéis terminado", Kind.DONE),
    ("pt-PT", "O que já fizeram", Kind.DONE),
    ("it-IT", "Quello che avete finito", Kind.DONE),
    ("it-IT", "Quello che lasciamo perdere", Kind.DROPPED),
]
OTHERS = [
    "Old town project",
    "From 3 suppliers",
    "From Monday",
    "From May to July",
    "List from Kevin",
    "New hires",
    "New website",
    "What you said",
    "What we let",
    "What happened at the fair",
    "This time last year",
]


@pytest.mark.parametrize(("locale", "title"), NO_REVIEWS)
def test_a_look_at_other_things_is_none_at_what_was_agreed(locale: str, title: str) -> None:
    assert read_wording(title, locale).kind not in {Kind.MATTERS, Kind.CARRIED}


@pytest.mark.parametrize(("locale", "title"), EARLIER)
def test_a_title_in_everyday_words_stands_over_what_was_agreed_earlier(locale: str, title: str) -> None:
    assert read_wording(title, locale).kind is Kind.MATTERS


@pytest.mark.parametrize(("locale", "title"), NEW)
def test_what_is_new_may_be_agreed_and_is_no_review(locale: str, title: str) -> None:
    assert read_wording(title, locale).kind is Kind.MIXED


@pytest.mark.parametrize(("locale", "title", "kind"), CLOSED)
def test_a_title_says_what_somebody_finished_or_gave_up(locale: str, title: str, kind: Kind) -> None:
    assert read_wording(title, locale).kind is kind


@pytest.mark.parametrize("title", OTHERS)
def test_what_only_begins_like_such_a_title_is_none(title: str) -> None:
    assert read_wording(title, "en-GB").kind not in {Kind.MATTERS, Kind.MIXED, Kind.DONE, Kind.DROPPED}


@pytest.mark.parametrize(
    ("title", "owner"), [("What's still yours:", "yours"), ("And what's mine to do", "mine")]
)
def test_such_a_title_may_say_whose_it_is(title: str, owner: str) -> None:
    assert read_wording(title, "en-GB").owner == owner


def test_a_plain_title_of_what_is_new_ends_the_review_before_it() -> None:
    blocks = (
        para("old list"),
        item("Logo: done"),
        para("new list"),
        item("Carol to ring the bank by Friday"),
    )
    found = extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"))
    assert [(each.task, each.is_review) for each in found.items] == [
        ("Logo", True),
        ("Carol to ring the bank by Friday", False),
    ]


def test_below_what_is_new_only_what_reads_like_an_action_is_one() -> None:
    blocks = (heading("New"), item("Rain all week"), item("Carol to ring the bank"))
    found = extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"))
    assert [each.task for each in found.items] == ["Carol to ring the bank"]


def test_a_box_below_what_is_new_is_an_action_whatever_its_words() -> None:
    blocks = (heading("New"), check("Rain gauge"), item("Rain all week"))
    found = extract(doc(heading("4 March 2026"), *blocks), facts("Orchard calls"))
    assert [each.task for each in found.items] == ["Rain gauge"]
