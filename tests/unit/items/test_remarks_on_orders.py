"""Bullets below "last time" that repeat an order and say something of it: a doubt where it was agreed."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status


@pytest.mark.parametrize(
    ("locale", "title", "line", "task"),
    [
        ("en-GB", "Last time", "Order the shelves -> they stand in the shop", "Order the shelves"),
        ("en-GB", "Last time", "Repair the till, runs like new", "Repair the till"),
        ("de-DE", "Vom letzten Mal", "Drucker bestellen -> steht schon im Büro", "Drucker bestellen"),
        ("nl-NL", "Vorige keer", "Printer bestellen: staat al op kantoor", "Printer bestellen"),
        ("fr-FR", "La dernière fois", "Commander la vitrine : elle est au magasin", "Commander la vitrine"),
    ],
)
def test_what_is_said_of_a_repeated_order_is_a_remark_on_it(
    locale: str, title: str, line: str, task: str
) -> None:
    found = extract(doc(heading(title), item(line)), facts("Acme call 2026-10-19"), locale=locale)
    assert [(each.task, each.status.status, each.is_bare_remark) for each in found.remarks] == [
        (task, Status.UNCLEAR, True)
    ]
    assert found.items == ()


@pytest.mark.parametrize(
    "line",
    [
        "Order the shelves, by Friday",
        "Order the shelves, send the bill",
        "Order the shelves?",
        "Order the shelves",
    ],
)
def test_a_day_another_order_or_a_question_is_no_remark(line: str) -> None:
    found = extract(doc(heading("Last time"), item(line)), facts("Acme call 2026-10-19"))
    assert [each for each in found.remarks if each.is_bare_remark] == []
