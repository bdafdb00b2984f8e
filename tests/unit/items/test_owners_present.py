"""Who an attendee list places on a side joins the roster; nobody is placed by guess, nobody twice."""

import pytest

from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.owners.present import with_people_present
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.readings import OwnerKind

KEVIN = Person("kw", "Kevin Wong", Side.CLIENT, "kevin@acme.example")
SARA = Person("sl", "Sara Lind", Side.ADVISOR, "sara@northwind.example")
ROSTER = build_roster([KEVIN, SARA], ["Acme Ltd"], ["Northwind Consulting"])


def _added(*lines: str, roster: Roster = ROSTER, locale: str = "en-GB") -> list[tuple[str, str]]:
    widened = with_people_present(roster, [(line, locale) for line in lines])
    return [(person.name, person.side.value) for person in widened.people[len(roster.people) :]]


@pytest.mark.parametrize(
    ("line", "added"),
    [
        ("Priya Shah (Acme), Tom Beck (Northwind)", [("Priya Shah", "client"), ("Tom Beck", "advisor")]),
        ("Priya Shah – Acme; Tom Beck – us", [("Priya Shah", "client"), ("Tom Beck", "advisor")]),
        ("Acme – Priya Shah, Lee Ash", [("Lee Ash", "client"), ("Priya Shah", "client")]),
        ("Client: Priya Shah and Lee Ash", [("Lee Ash", "client"), ("Priya Shah", "client")]),
        ("For Acme: Priya Shah; Us: Tom Beck", [("Priya Shah", "client"), ("Tom Beck", "advisor")]),
        ("Priya Shah, CFO, Acme", [("Priya Shah", "client")]),
        ("Priya Shah from Acme", [("Priya Shah", "client")]),
        ("Ms Priya Shah (CFO, Acme)", [("Priya Shah", "client")]),
        ("Acme: Priya Shah (remote)", [("Priya Shah", "client")]),
        ("Priya <priya@mail.example> (Acme)", [("Priya", "client")]),
        ("Acme: Ludwig van der Berg", [("Ludwig van der Berg", "client")]),
    ],
)
def test_a_person_told_to_be_on_a_side_joins_the_roster(line: str, added: list[tuple[str, str]]) -> None:
    assert sorted(_added(line)) == added


def test_a_list_in_another_language_groups_people_too() -> None:
    assert _added("Für Acme: Frau Petra Weiß", locale="de-DE") == [("Petra Weiß", "client")]


@pytest.mark.parametrize(
    "line",
    [
        "Priya Shah",
        "Priya Shah (Wexford)",
        "Client: Priya Shah (Wexford)",
        "Client: Priya Shah (Northwind)",
        "Priya Shah, Lee Ash, Acme",
        "Acme, Northwind",
        "Acme: finance, IT",
        "Acme: the whole team",
        "Acme: 3 people",
        "Both: Priya Shah",
        "Agenda: Priya Shah",
        "",
    ],
)
def test_whoever_is_not_told_to_be_on_one_side_is_not_added(line: str) -> None:
    assert _added(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Kevin Wong (Acme)",
        "Kevin (Acme)",
        "Wong, K. (Acme)",
        "KW (Acme)",
        "Kevin Wong (Northwind)",
        "Us: Sara",
    ],
)
def test_who_is_on_the_roster_is_not_taken_twice(line: str) -> None:
    assert _added(line) == []


def test_a_name_misspelt_by_a_letter_makes_no_second_person() -> None:
    roster = build_roster([Person("l", "Ann Lindqvist", Side.CLIENT)], ["Acme"])

    assert _added("Acme: Ann Lindquist", roster=roster) == []


def test_the_first_name_of_somebody_in_the_other_list_makes_no_second_person() -> None:
    assert _added("Acme: Priya", "Acme: Priya Shah") == [("Priya Shah", "client")]


def test_of_whom_two_lists_tell_two_sides_none_is_taken() -> None:
    assert _added("Acme: Priya Shah", "Northwind: Priya Shah") == []


def test_a_namesake_on_the_other_side_makes_the_name_unclear() -> None:
    widened = with_people_present(ROSTER, [("Acme: Sara", "en-GB")])

    assert read_owner("Sara", widened).kind is OwnerKind.UNCLEAR
    assert read_owner("Sara Lind", widened).people == (SARA,)


@pytest.mark.parametrize("line", ["Kevin Wong (KVW)", "KVW = Kevin Wong", "Kevin Wong = KVW"])
def test_initials_beside_a_name_are_that_persons(line: str) -> None:
    widened = with_people_present(ROSTER, [(line, "en-GB")])

    assert [person.name for person in read_owner("KVW", widened).people] == ["Kevin Wong"]


@pytest.mark.parametrize("line", ["Kevin Wong (CEO)", "Kevin Wong (TBC)", "Kevin Wong (SL)"])
def test_a_role_or_other_letters_beside_a_name_are_nobodys_initials(line: str) -> None:
    widened = with_people_present(ROSTER, [(line, "en-GB")])

    assert widened == ROSTER


def test_initials_of_somebody_else_stay_hers() -> None:
    roster = build_roster([KEVIN, Person("k", "Kim West", Side.CLIENT)], ["Acme"])

    assert with_people_present(roster, [("Kevin Wong (KW)", "en-GB")]) == roster


def test_the_order_of_the_lists_does_not_matter() -> None:
    lines = [("Acme: Priya, Lee Ash", "en-GB"), ("Priya Shah (Acme)", "en-GB"), ("Us: Tom", "en-GB")]

    assert with_people_present(ROSTER, lines) == with_people_present(ROSTER, lines[::-1])
