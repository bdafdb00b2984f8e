"""What is far too long to name owners is not searched for them: it stays unclear, and costs no time."""

import time

import pytest

from whoowes.core.items.owner_with_due import split_owner_and_due
from whoowes.core.items.owners import build_roster, read_owner
from whoowes.core.items.owners.present import with_people_present
from whoowes.core.items.owners.task_prefix import owner_in_task
from whoowes.core.items.owners.task_suffix import owner_behind_task
from whoowes.core.items.people import Person, PersonMention, Side
from whoowes.core.items.readings import OwnerKind

KEVIN = Person("kevin", "Kevin Wong", Side.CLIENT, "kevin@acme.example")
SARA = Person("sara", "Sara Lindqvist", Side.ADVISOR, "sara@northway.example")
ROSTER = build_roster(
    [KEVIN, SARA],
    client_names=["Acme"],
    advisor_names=["Northway"],
    client_domains=["acme.example"],
    advisor_domains=["northway.example"],
)
LENGTH = 100_000
SECONDS = 2.0
"""CPU time for one such text, many times what it takes."""
PIECES = (
    "Kevin and ", "Kevin, ", "Kevin or ", "and ", ", ", "@a ", "(", "- ", "Kevin - ", "Kevin/", "Kevin\n",
    "Kevin Wong (Acme), ", "Kevin -> ", "→", "[Kevin] ", "; ", "= ", "Acme: ", "Kevin's ", "a", "a-", "l'",
    "Kv", "a@b.", "[", "{", "Fri ",
)  # fmt: skip


def _time_of(work: object, *arguments: object, **options: object) -> float:
    start = time.process_time()
    assert callable(work)
    work(*arguments, **options)
    return time.process_time() - start


def _long(piece: str, length: int = LENGTH) -> str:
    return piece * (length // len(piece))


@pytest.mark.parametrize("text", ["Kevin and " * 31, "KW, " * 41, "K" * 301])
def test_what_is_too_long_for_an_owner_is_unclear_in_its_own_words(text: str) -> None:
    reading = read_owner(text, ROSTER)

    assert (reading.kind, reading.rule, reading.people, reading.raw) == (
        OwnerKind.UNCLEAR,
        "too-long",
        (),
        text,
    )
    assert "too long for an owner" in reading.why


def test_a_list_of_a_dozen_owners_is_not_too_long() -> None:
    reading = read_owner(", ".join(["Kevin Wong", "Sara Lindqvist"] * 6), ROSTER)

    assert (reading.kind, reading.people) == (OwnerKind.RESOLVED, (KEVIN, SARA))


def test_the_names_of_chips_do_not_make_a_cell_too_long() -> None:
    chips = [PersonMention(f"p{n}@acme.example", f"Maximilian Alexander Nr{n} of Acme") for n in range(15)]

    reading = read_owner(", ".join(chip.name or "" for chip in chips), ROSTER, chips=chips)

    assert (reading.kind, len(reading.people)) == (OwnerKind.RESOLVED, 15)


def test_of_a_cell_that_is_too_long_the_people_of_its_chips_are_suggested() -> None:
    chip = PersonMention("kevin@acme.example", "Kevin Wong")

    reading = read_owner("Kevin Wong " + "and so on " * 40, ROSTER, chips=[chip])

    assert (reading.rule, reading.suggestions) == ("too-long", ("kevin",))


def test_thousands_of_chips_in_one_cell_are_no_owners() -> None:
    chips = [PersonMention(f"p{n}@acme.example", f"P{n}") for n in range(3_000)]

    assert _time_of(read_owner, " ".join(chip.name or "" for chip in chips), ROSTER, chips=chips) < SECONDS


def test_a_word_too_long_for_an_owner_is_not_parted_from_a_deadline() -> None:
    assert split_owner_and_due("K" * 400 + " 6 March 2026", ROSTER, locale="en-GB") is None


@pytest.mark.parametrize("piece", PIECES)
def test_no_long_text_takes_an_owner_cell_long(piece: str) -> None:
    assert _time_of(read_owner, _long(piece), ROSTER) < SECONDS
    assert _time_of(split_owner_and_due, _long(piece), ROSTER, locale="en-GB") < SECONDS


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("before", ["", "Kevin to send ", "Send the deck ("])
def test_no_long_task_takes_the_search_for_its_owner_long(piece: str, before: str) -> None:
    task = f"{before}{_long(piece)} (Kevin)"

    assert _time_of(owner_in_task, task, ROSTER) < SECONDS
    assert _time_of(owner_behind_task, task, ROSTER) < SECONDS


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("before", ["", "Attendees: Kevin ("])
def test_no_long_line_takes_a_list_of_attendees_long(piece: str, before: str) -> None:
    line = before + _long(piece, LENGTH // 5)

    assert _time_of(with_people_present, ROSTER, [(line, "en-GB")]) < SECONDS
