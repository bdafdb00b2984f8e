"""Abbreviations of roles are never taken for somebody's initials, but an alias says whose they are."""

import pytest

from whoowes.core.items.owners import read_owner
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.readings import OwnerKind

ROLES = {
    "en-GB": ("PM", "CFO", "FD", "GM", "HR", "CDO"),
    "en-US": ("PM", "CFO", "BDM"),
    "de-DE": ("PM", "HR", "GF", "TL", "AL"),
    "fr-FR": ("PM", "DG", "DAF", "RH", "CP"),
    "es-ES": ("PM", "DG", "RH", "CFO"),
    "it-IT": ("PM", "AD", "DG", "HR"),
    "nl-NL": ("PM", "HR", "PZ", "CFO"),
    "pt-PT": ("PM", "RH", "DG", "CFO"),
}


@pytest.mark.parametrize(
    ("locale", "role"), [(name, role) for name, roles in ROLES.items() for role in roles]
)
def test_a_role_is_asked_about_though_it_fits_the_initials_of_somebody(locale: str, role: str) -> None:
    person = Person("x", " ".join(f"{letter}ara" for letter in role), Side.CLIENT)
    reading = read_owner(role, Roster(people=(person,)), locale=locale)
    assert (reading.kind, reading.people, reading.suggestions) == (OwnerKind.UNCLEAR, (), ("x",))


@pytest.mark.parametrize("locale", ROLES)
def test_an_alias_settles_whose_initials_they_are(locale: str) -> None:
    person = Person("x", "Paul Moss", Side.CLIENT, aliases=("PM",))
    assert read_owner("PM", Roster(people=(person,)), locale=locale).people == (person,)


def test_herr_before_a_surname_is_still_a_title() -> None:
    person = Person("x", "Otto Lang", Side.CLIENT)
    for written in ("Hr. Lang", "Hr Lang"):
        assert read_owner(written, Roster(people=(person,)), locale="de-DE").people == (person,)
