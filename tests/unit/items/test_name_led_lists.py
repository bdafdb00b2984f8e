"""Lists in which every item begins with somebody of the roster say whose each is."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ROSTER

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise


def owed(*lines: str, over: str = "Actions", locale: str = "en-GB") -> list[tuple[str, str]]:
    document = doc(heading(over), *map(item, lines))
    reading = extract(document, facts("Acme call 4 March 2026"), locale=locale)
    (note,) = normalise([reading], ROSTER, locale=locale).notes
    return [(each.owner.raw, each.item.task) for each in note.sightings]


@pytest.mark.parametrize(
    ("locale", "lines", "expected"),
    [
        (
            "en-GB",
            (
                "kevin quote for the roof",
                "SL floor plans to the city",
                "Kevin Wong second bid from a plumber",
            ),
            [
                ("kevin", "quote for the roof"),
                ("SL", "floor plans to the city"),
                ("Kevin Wong", "second bid from a plumber"),
            ],
        ),
        (
            "de-DE",
            ("Kevin Angebot Bagger", "Sara rechnet die Miete durch", "Nora Mietvertrag Lager"),
            [("Kevin", "Angebot Bagger"), ("Sara", "rechnet die Miete durch"), ("Nora", "Mietvertrag Lager")],
        ),
        (
            "es-ES",
            ("Kevin cuadrante de turnos", "Sara auditoría retributiva", "Nora guía de acogida"),
            [
                ("Kevin", "cuadrante de turnos"),
                ("Sara", "auditoría retributiva"),
                ("Nora", "guía de acogida"),
            ],
        ),
        (
            "nl-NL",
            ("Kevin en Sara lezen de huurovereenkomst door", "Nora offerte dak", "Kevin foto's winkel"),
            [
                ("Kevin en Sara", "lezen de huurovereenkomst door"),
                ("Nora", "offerte dak"),
                ("Kevin", "foto's winkel"),
            ],
        ),
    ],
)
def test_where_all_begin_with_people_each_is_theirs(
    locale: str, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    over = {"de-DE": "Aufgaben", "es-ES": "Acciones", "nl-NL": "Acties"}.get(locale, "Actions")
    assert owed(*lines, over=over, locale=locale) == expected


LED = ("Kevin quote for the roof", "Sara floor plans", "Nora minutes of the board")


@pytest.mark.parametrize(
    "other",
    [
        "Send the lease",
        "Bernard keys of the shop",
        "Sara's birthday cake",
        "Nora and Bernard keys of the shop",
        "Roof of the Kevin Wong building",
    ],
)
def test_where_one_begins_with_anything_else_none_is(other: str) -> None:
    assert [owner for owner, _ in owed(*LED, other)] == [""] * 4


@pytest.mark.parametrize(
    "lines", [LED[:2], ("Kevin quote for the roof", "Kevin floor plans", "Kevin minutes")]
)
def test_two_items_or_one_person_are_too_little(lines: tuple[str, ...]) -> None:
    assert {owner for owner, _ in owed(*lines)} == {""}


@pytest.mark.parametrize(
    "told", ["Kevin is away", "Kevin sent the quote", "Kevin asks whether it rains", "Kevin has the keys"]
)
def test_what_tells_of_somebody_is_not_made_theirs(told: str) -> None:
    found = {task: owner for owner, task in owed(*LED, told)}
    assert found.get(told, "") == ""
    assert [found[task] for task in ("quote for the roof", "floor plans")] == ["Kevin", "Sara"]


def test_the_three_of_these_tests_are_such_a_list() -> None:
    assert [owner for owner, _ in owed(*LED)] == ["Kevin", "Sara", "Nora"]


def test_an_owner_that_is_written_otherwise_stays() -> None:
    assert owed(*LED, "Nora: keys of the shop")[-1] == ("Nora", "keys of the shop")
