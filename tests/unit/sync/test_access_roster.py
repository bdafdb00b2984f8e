"""Whoever may open a client's folder is on the side of the mail domain, else on none."""

import pytest

from whoowes.core.drive import Permission
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, Roster, Side
from whoowes.sync.access_roster import people_with_access

NORA = Permission("user", "owner", "nora@falk.example", None, "Nora Falk")
KEVIN = Permission("user", "writer", "kevin@acme.example", None, "Kevin Wong")
NOTHING_KNOWN = build_roster([], ["Acme Ltd"])
BOTH_KNOWN = build_roster([], client_domains=["acme.example"], advisor_domains=["falk.example"])


def _writer(address: str, name: str | None = "Eve Orr") -> Permission:
    return Permission("user", "writer", address, None, name)


def _sides(*permissions: Permission, configured: Roster = NOTHING_KNOWN) -> dict[str, Side]:
    return {person.name: person.side for person in people_with_access(permissions, configured)}


@pytest.mark.parametrize("configured", [NOTHING_KNOWN, BOTH_KNOWN])
def test_the_owner_is_the_advisor_and_the_one_other_firm_of_the_clients_name_the_client(
    configured: Roster,
) -> None:
    assert _sides(NORA, KEVIN, configured=configured) == {
        "Nora Falk": Side.ADVISOR,
        "Kevin Wong": Side.CLIENT,
    }


def test_a_colleague_of_the_owner_is_on_the_advisors_side() -> None:
    assert _sides(NORA, KEVIN, _writer("eve@falk.example"))["Eve Orr"] is Side.ADVISOR


def test_of_two_other_firms_neither_is_taken_for_the_client() -> None:
    assert _sides(NORA, KEVIN, _writer("eve@printer.example")) == {"Nora Falk": Side.ADVISOR}


@pytest.mark.parametrize(
    "client",
    [
        Person("c", "Carla Neri", Side.CLIENT, "carla@gmail.com"),
        Person("c", "Carla Neri", Side.CLIENT),
    ],
)
def test_beside_a_configured_client_without_a_domain_a_firm_has_no_side(client: Person) -> None:
    anna = Person("a", "Anna Berg", Side.ADVISOR, "anna@berg.example")
    sam = _writer("sam@ledgerbooks.example", "Sam Till")
    carla = _writer("carla@gmail.com", "Carla Neri")
    configured = build_roster([anna, client], ["Ledger Books"])

    assert "Sam Till" not in _sides(carla, sam, configured=configured)


def test_the_one_other_firm_of_another_name_has_no_side_though_nobody_is_configured() -> None:
    assert _sides(NORA, _writer("sam@ledgerbooks.example", "Sam Till")) == {"Nora Falk": Side.ADVISOR}


def test_where_somebody_else_has_an_address_at_a_public_provider_no_firm_is_taken_for_the_client() -> None:
    assert _sides(NORA, KEVIN, _writer("carla@gmail.com")) == {"Nora Falk": Side.ADVISOR}


@pytest.mark.parametrize(
    ("client", "domain"),
    [
        ("Linden Row Architects", "lindenrow.example"),
        ("Hobday Bakehouse", "mail.hobday-bakehouse.example"),
        ("Müller Bau GmbH", "mueller-bau.example"),
        ("Côté Traiteur", "cotetraiteur.example"),
    ],
)
def test_a_domain_bears_the_clients_name_with_or_without_what_the_firm_does(client: str, domain: str) -> None:
    kim = _writer(f"kim@{domain}", "Kim Ode")

    assert _sides(NORA, kim, configured=build_roster([], [client]))["Kim Ode"] is Side.CLIENT


def test_a_third_firm_beside_the_known_two_has_no_side() -> None:
    assert "Eve Orr" not in _sides(NORA, KEVIN, _writer("eve@printer.example"), configured=BOTH_KNOWN)


def test_an_address_at_a_public_provider_has_no_side() -> None:
    assert _sides(NORA, _writer("eve.orr@gmail.com")) == {"Nora Falk": Side.ADVISOR}


def test_a_client_who_owns_the_folder_stays_the_client() -> None:
    owner = Permission("user", "owner", "kevin@acme.example", None, "Kevin Wong")
    known = build_roster([], client_domains=["acme.example"])

    assert _sides(owner, _writer("nora@falk.example", "Nora Falk"), configured=known) == {
        "Kevin Wong": Side.CLIENT
    }


def test_who_is_configured_is_not_returned_again() -> None:
    configured = build_roster([Person("n", "Nora Falk", Side.ADVISOR, "nora@falk.example")], ["Acme"])

    assert _sides(NORA, KEVIN, configured=configured) == {"Kevin Wong": Side.CLIENT}


@pytest.mark.parametrize(
    "permission",
    [
        Permission("group", "reader", "team@acme.example", None, "Acme Team"),
        Permission("domain", "reader", None, "acme.example", "acme.example"),
        Permission("anyone", "reader"),
        _writer("x@acme.example", None),
    ],
)
def test_only_people_with_a_name_and_an_address_are_people(permission: Permission) -> None:
    assert _sides(permission, configured=BOTH_KNOWN) == {}
