"""A remark that says somebody may not be, or no longer is, the owner leaves the cell open."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import OwnerKind, OwnerReading

_ROSTER = build_roster([Person("i", "Ines Keller", Side.CLIENT)], ["Acme"], ["Northway"])


def _read(cell: str, locale: str = "en-GB") -> OwnerReading:
    return read_owner(cell, _ROSTER, locale=locale)


@pytest.mark.parametrize(
    ("locale", "remark"),
    [
        ("en-GB", "yet to confirm"),
        ("en-GB", "tentatively"),
        ("en-GB", "her deputy"),
        ("en-GB", "resigned"),
        ("en-GB", "or someone"),
        ("en-GB", "quit"),
        ("de", "gekündigt"),
        ("fr", "a quitté"),
        ("es", "se fue"),
        ("de", "voraussichtlich"),
        ("de", "nicht mehr da"),
        ("de", "Nachfolgerin"),
        ("fr", "en principe"),
        ("fr", "remplaçante"),
        ("es", "ya no está"),
        ("es", "suplente"),
        ("pt", "já não está"),
        ("pt", "substituta"),
        ("it", "non c'è più"),
        ("it", "sostituta"),
        ("nl", "hopelijk"),
        ("nl", "opvolgster"),
    ],
)
@pytest.mark.parametrize("form", ["Ines ({})", "Ines - {}", "Ines, {}"])
def test_who_is_not_settled_or_no_longer_there_is_only_suggested(locale: str, remark: str, form: str) -> None:
    reading = _read(form.format(remark), locale)

    assert (reading.kind, reading.people, reading.suggestions) == (OwnerKind.UNCLEAR, (), ("i",))


@pytest.mark.parametrize("cell", ["Ines - ?", "Ines – ??", "Acme (Ines?)", "Legal [Ines ?]", "HR (¿ Ines?)"])
def test_a_question_mark_behind_a_dash_or_in_brackets_asks_too(cell: str) -> None:
    reading = _read(cell)

    assert (reading.kind, reading.people) == (OwnerKind.UNCLEAR, ())


@pytest.mark.parametrize("remark", ["review", "acting", "for now", "part 2", "draft"])
def test_what_somebody_does_leaves_nothing_open(remark: str) -> None:
    assert _read(f"Ines ({remark})").kind is OwnerKind.RESOLVED


@pytest.mark.parametrize(
    ("locale", "cell"),
    [
        ("en-GB", "Ines and ?"),
        ("en-GB", "? and Ines"),
        ("en-GB", "Ines plus ??"),
        ("de", "Ines und ?"),
        ("fr", "Ines et ?"),
        ("es", "Ines y ¿?"),
        ("pt", "Ines e ?"),
        ("it", "Ines e ?"),
        ("nl", "Ines en ?"),
    ],
)
def test_who_is_named_beside_somebody_to_be_found_surely_owes_it(locale: str, cell: str) -> None:
    reading = _read(cell, locale)

    assert (reading.kind, [person.id for person in reading.people]) == (OwnerKind.UNCLEAR, ["i"])


@pytest.mark.parametrize(
    "cell",
    [
        "Ines ?",
        "Ines or ?",
        "Ines?",
        "Ines and Otto?",
        "? Ines",
        "and ?",
        "Ines on behalf of Otto",
        "for Ines",
    ],
)
def test_who_is_only_asked_about_does_not(cell: str) -> None:
    reading = _read(cell)

    assert (reading.kind is OwnerKind.RESOLVED, reading.people) == (False, ())
