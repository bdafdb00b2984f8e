"""Brackets before a task that name who and when, "(Kevin, Fri) send the deck", are its owner and deadline."""

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.items.model import Person, Side
from whoowes.core.items.owner_with_due import owner_and_due_in_front
from whoowes.core.items.owners import build_roster

ROSTER = build_roster(
    [
        Person("kw", "Kevin Wong", Side.CLIENT),
        Person("mk", "May King", Side.CLIENT),
        Person("sl", "Sara Lind", Side.ADVISOR),
        Person("sb", "Sara Berg", Side.ADVISOR),
    ],
    ["Acme"],
    ["Northwind"],
)


@pytest.mark.parametrize(
    ("task", "owner", "due"),
    [
        ("(Kevin, Fri) donor stories", "Kevin", "Fri"),
        ("(Kevin Wong, 12 March): donor stories", "Kevin Wong", "12 March"),
        ("(by Friday, Kevin) donor stories", "Kevin", "by Friday"),
        ("[KW, EOM] donor stories", "KW", "EOM"),
        ("(Kevin + Sara Lind, by next call) donor stories", "Kevin + Sara Lind", "by next call"),
    ],
)
def test_who_and_when_in_front_are_parted_from_the_task(task: str, owner: str, due: str) -> None:
    assert owner_and_due_in_front(task, ROSTER, locale="en-GB") == ("donor stories", owner, due)


@pytest.mark.parametrize(
    ("locale", "task", "owner", "due"),
    [
        ("de-DE", "(Kevin, bis Freitag) Angebot einholen", "Kevin", "bis Freitag"),
        ("fr-FR", "(Kevin, vendredi) relancer la banque", "Kevin", "vendredi"),
        ("nl-NL", "(Kevin, vrijdag) offerte opvragen", "Kevin", "vrijdag"),
    ],
)
def test_they_are_parted_in_other_languages(locale: str, task: str, owner: str, due: str) -> None:
    assert owner_and_due_in_front(task, ROSTER, locale=locale) == (task.partition(") ")[2], owner, due)


@pytest.mark.parametrize(
    "task",
    [
        "(Zoltan, Fri) donor stories",
        "(Sara, Fri) donor stories",
        "(Kevin, budget) donor stories",
        "(Kevin) donor stories",
        "(May, Friday) donor stories by 12 March",
        "(Kevin, Fri) hold the workshop on 12 March",
        "(Kevin, Fri) Sara Lind to send the deck",
        "(Kevin, Fri) on leave",
        "Donor stories (Kevin, Fri) for the website",
    ],
)
def test_near_misses_stay_whole(task: str) -> None:
    assert owner_and_due_in_front(task, ROSTER, locale="en-GB") is None


def test_they_fill_the_empty_cells_of_the_row() -> None:
    (found,) = read(note("4 Mar", row("(Kevin, Friday) send the deck", "")))[0].sightings

    assert (found.item.task, found.item.owner_raw, found.due.date) == ("send the deck", "Kevin", day("6 Mar"))


def test_a_filled_owner_cell_leaves_the_task_whole() -> None:
    (found,) = read(note("4 Mar", row("(Kevin, Friday) send the deck", "Sara")))[0].sightings

    assert (found.item.task, found.item.owner_raw) == ("(Kevin, Friday) send the deck", "Sara")
