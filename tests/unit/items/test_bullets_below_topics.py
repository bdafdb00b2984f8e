"""Bullets nested below another: its notes, unless they say themselves who does what."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract


def read(above: str, *below: str) -> list[tuple[str, str]]:
    nested = (item(text, nesting=1) for text in below)
    blocks = (para("Attendees: Kevin, Sara"), heading("Actions"), item(above), *nested)
    return [(each.task, each.notes) for each in extract(doc(*blocks), facts("Acme call 2026-03-04")).items]


def test_bullets_that_say_who_does_what_are_items_and_the_bullet_above_their_topic() -> None:
    assert read("Website", "Kevin: send the copy", "Sara to check it") == [
        ("Kevin: send the copy", ""),
        ("Sara to check it", ""),
    ]


@pytest.mark.parametrize(
    "above", ["Prepare the launch", "Sara: launch the website", "New website by Friday", "Sara to launch it"]
)
def test_a_bullet_that_asks_something_itself_stays_an_item(above: str) -> None:
    assert read(above, "Kevin: send the copy") == [(above, ""), ("Kevin: send the copy", "")]


@pytest.mark.parametrize("below", ["needs pictures first", "Kevin: not before May", "see the brief", "Kevin"])
def test_any_other_bullet_is_a_note_of_the_one_above(below: str) -> None:
    assert read("Website", below) == [("Website", below)]


def test_what_has_a_note_already_is_no_topic() -> None:
    assert read("Website", "needs pictures", "Kevin: send the copy") == [
        ("Website", "needs pictures"),
        ("Kevin: send the copy", ""),
    ]


@pytest.mark.parametrize(
    ("locale", "topics", "orders"),
    [
        ("en-GB", ("Website", "Shop"), ("Send the copy by Friday", "New photos")),
        ("de-DE", ("Recht", "Lager"), ("Vertrag prüfen – Kevin", "Regale")),
        ("nl-NL", ("Verzuim", "Vacature"), ("Bedrijfsarts bellen, morgen", "Tekst voor de site")),
        ("fr-FR", ("Paie", "Banque"), ("Établir les bulletins (Kevin)", "Prévisionnel")),
        ("es-ES", ("Tienda", "Banco"), ("Enviar las fotos antes del viernes", "Contrato")),
    ],
)
def test_below_topics_side_by_side_all_bullets_are_items(
    locale: str, topics: tuple[str, str], orders: tuple[str, str]
) -> None:
    pairs = zip(topics, orders, strict=True)
    rows = [row for topic, order in pairs for row in (item(topic), item(order, nesting=1))]
    blocks = (para("Kevin, Sara"), heading("Actions"), *rows)
    found = extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale).items
    assert [each.task.split()[0].rstrip(",") for each in found] == [order.split()[0] for order in orders]


def test_an_order_without_a_day_or_somebody_is_a_note_of_the_bullet_above() -> None:
    assert read("New website", "send the copy") == [("New website", "send the copy")]
