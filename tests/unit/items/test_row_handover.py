"""Updates of rows that say who has the task now."""

import pytest
from tests.builders import doc, facts, heading, table

from whoowes.core.items.extract import extract
from whoowes.core.items.model import Person, Roster, Side
from whoowes.core.items.normalise import normalise

PEOPLE = tuple(Person(name, name, Side.CLIENT) for name in ("Kevin Ash", "Sara Lind", "Julie Mott"))


def owners(locale: str, said: str) -> list[str]:
    rows = [["Action", "Owner", "Due", "Status"], ["Letter to the bank", "Kevin", "2026-03-20", said]]
    reading = extract(doc(heading("Actions"), table(rows)), facts("Acme call 2026-03-04"), locale=locale)
    (note,) = normalise([reading], Roster(PEOPLE), locale=locale).notes
    return [person.name for person in note.sightings[0].owner.people]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Sara has this now, she knows them"),
        ("en-GB", "one is in dispute. Sara takes it"),
        ("en-US", "his back is gone, Sara takes over (with a firm)"),
        ("en-GB", "handed over to Sara"),
        ("de-DE", "Kevin krank, Sara übernimmt"),
        ("fr-FR", "Kevin passe la main à Sara, en cours"),
        ("es-ES", "en curso, lo lleva ahora Sara"),
        ("pt-PT", "a Sara assume"),
        ("nl-NL", "Sara neemt het over"),
        ("it-IT", "ora se ne occupa Sara"),
    ],
)
def test_who_takes_a_row_over_owns_it(locale: str, said: str) -> None:
    assert owners(locale, said) == ["Sara Lind"]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "if Sara takes it"),
        ("en-GB", "maybe Sara takes over"),
        ("en-GB", "Sara takes it badly"),
        ("en-GB", "asked whether Sara has this now"),
        ("en-GB", "done, Sara takes it"),
        ("de-DE", "vielleicht übernimmt Sara"),
        ("fr-FR", "si Sara prend le relais"),
        ("nl-NL", "Sara neemt contact op"),
    ],
)
def test_who_may_take_a_row_over_does_not_own_it(locale: str, said: str) -> None:
    assert owners(locale, said) == ["Kevin Ash"]


def test_who_takes_a_row_over_and_is_not_known_leaves_its_owner_unclear() -> None:
    assert owners("en-GB", "Brenda takes over") == []
