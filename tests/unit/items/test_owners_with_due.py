"""An owner cell gives its date to the due cell where the grammar reads all of it, and no name is lost."""

import pytest
from tests.builders_ledger import KEVIN, day, note, read, row

from whoowes.core.items.owner_with_due import (
    owner_and_due_before,
    owner_and_due_behind,
    owner_and_due_in_front,
    split_owner_and_due,
)
from whoowes.core.items.owners import build_roster
from whoowes.core.items.people import Person, PersonMention, Side

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
    ("cell", "owner", "due"),
    [
        ("Kevin by Friday", "Kevin", "by Friday"),
        ("KW 6/3", "KW", "6/3"),
        ("Sara – EOW", "Sara", "EOW"),
        ("Kevin (10 March)", "Kevin", "10 March"),
        ("Kevin(10 March)", "Kevin", "10 March"),
        ("Kevin Wong, Sara Berg and May by 3 April 2026", "Kevin Wong, Sara Berg and May", "by 3 April 2026"),
        ("Acme team next call", "Acme team", "next call"),
        ("Kevin\nFri 6 March", "Kevin", "Fri 6 March"),
        ("Legal by end of month", "Legal", "by end of month"),
        ("Zoltan by Friday", "Zoltan", "by Friday"),
    ],
)
def test_a_date_behind_the_owner_is_parted_from_him(cell: str, owner: str, due: str) -> None:
    assert split_owner_and_due(cell, ROSTER, locale="en-GB") == (owner, due)


def test_a_date_behind_the_owner_is_parted_in_another_language() -> None:
    assert split_owner_and_due("Kevin – 12.03.2026", ROSTER, locale="de-DE") == ("Kevin", "12.03.2026")


@pytest.mark.parametrize(
    "cell",
    [
        "Kevin",
        "Kevin Wong",
        "May 5",
        "10 March",
        "Kevin (P5)",
        "Kevin (review)",
        "Kevin TBC",
        "Kevin & TBD",
        "Zoltan 12",
        "by Friday",
        "",
    ],
)
def test_a_cell_without_both_is_left_whole(cell: str) -> None:
    assert split_owner_and_due(cell, ROSTER, locale="en-GB") is None


@pytest.mark.parametrize(
    ("locale", "cell"),
    [
        ("en-GB", "Kevin, away until Friday"),
        ("en-GB", "Kevin on holiday till Friday"),
        ("de-DE", "Kevin krank bis Freitag"),
        ("de-DE", "Kevin, im Urlaub bis 1.10."),
        ("pt-PT", "Kevin de férias até sexta"),
        ("en-GB", "Kevin, sent Friday"),
        ("en-GB", "Kevin (asked Fri)"),
        ("en-GB", "Kevin, emailed 6 March 2026"),
        ("fr-FR", "Kevin, relancé lundi"),
        ("de-DE", "Wong jun."),
    ],
)
def test_a_day_of_something_else_is_no_due_date(locale: str, cell: str) -> None:
    assert split_owner_and_due(cell, ROSTER, locale=locale) is None


@pytest.mark.parametrize(
    ("cell", "owner", "due"),
    [
        ("Kevin & Priya Friday", "Kevin & Priya", "Friday"),
        ("Kevin and his team, Friday", "Kevin and his team", "Friday"),
        ("the accountant, Friday", "the accountant", "Friday"),
        ("kevin & priya by Friday", "kevin & priya", "by Friday"),
        ("Kevin (Acme) Fri", "Kevin (Acme)", "Fri"),
        ("Kevin - review Fri", "Kevin - review", "Fri"),
    ],
)
def test_a_day_behind_owners_who_are_not_all_known_is_theirs(cell: str, owner: str, due: str) -> None:
    assert split_owner_and_due(cell, ROSTER, locale="en-GB") == (owner, due)


def test_calendar_weeks_of_german_notes_are_nobodys_initials() -> None:
    assert split_owner_and_due("KW 12", ROSTER, locale="de-DE") is None


def test_the_due_cell_gets_the_date_of_the_owner_cell_where_it_is_empty() -> None:
    (found,) = read(note("4 Mar", row("Send the deck", "Kevin by Friday")))[0].sightings

    assert (found.owner.people, found.due.date, found.item.owner_raw) == ((KEVIN,), day("6 Mar"), "Kevin")


def test_a_chip_beside_a_date_keeps_its_owner() -> None:
    chip = PersonMention("kevin@acme.example", "Kev")
    (found,) = read(note("4 Mar", row("Send the deck", "Kev – 10 March", chips=[chip])))[0].sightings

    assert (found.owner.people, found.due.date) == ((KEVIN,), day("10 Mar"))


def test_a_filled_due_cell_leaves_the_owner_cell_whole() -> None:
    (found,) = read(note("4 Mar", row("Send the deck", "Kevin by Friday", due="20 Mar")))[0].sightings

    assert (found.due.date, found.item.owner_raw) == (day("20 Mar"), "Kevin by Friday")


@pytest.mark.parametrize(
    ("locale", "cell"),
    [
        ("fr", "Julie, Sam"),
        ("es", "Ana, Mar"),
        ("de", "Mo, Di"),
        ("en-GB", "April, May"),
        ("de", "Jan, März"),
        ("pt", "Ana, Sex"),
    ],
)
def test_names_that_are_short_days_or_months_stay_owners(locale: str, cell: str) -> None:
    assert split_owner_and_due(cell, ROSTER, locale=locale) is None


@pytest.mark.parametrize(
    ("locale", "cell", "expected"),
    [
        ("de", "Kevin bis zum 15.", ("Kevin", "bis zum 15.")),
        ("it", "Kevin, entro lunedì", ("Kevin", "entro lunedì")),
        ("fr", "Kevin, d'ici vendredi", ("Kevin", "d'ici vendredi")),
        ("nl", "Kevin, vrijdag", ("Kevin", "vrijdag")),
    ],
)
def test_a_deadline_in_an_owner_cell_is_cut_off_in_any_language(
    locale: str, cell: str, expected: tuple[str, str]
) -> None:
    assert split_owner_and_due(cell, ROSTER, locale=locale) == expected


@pytest.mark.parametrize(
    ("task", "owner", "due"),
    [
        ("Donor stories (Kevin, by 20 March)", "Kevin", "by 20 March"),
        ("Donor stories (KW and Sara Lind, Friday).", "KW and Sara Lind", "Friday"),
        ("Donor stories (next call, Kevin)", "Kevin", "next call"),
        ("Donor stories (20/3, Kevin Wong)", "Kevin Wong", "20/3"),
    ],
)
def test_owner_and_deadline_in_brackets_behind_a_task_are_parted_from_it(
    task: str, owner: str, due: str
) -> None:
    assert owner_and_due_behind(task, ROSTER, locale="en-GB") == ("Donor stories", owner, due)


@pytest.mark.parametrize(
    "task",
    [
        "Donor stories (Kevin)",
        "Donor stories (by 20 March)",
        "Donor stories (Sara, by 20 March)",
        "Donor stories (Acme, by 20 March)",
        "Donor stories (Zoltan, by 20 March)",
        "Donor stories (Kevin, if back by Friday)",
        "(Kevin, by Friday)",
    ],
)
def test_other_brackets_behind_a_task_stay(task: str) -> None:
    assert owner_and_due_behind(task, ROSTER, locale="en-GB") is None


@pytest.mark.parametrize(
    ("locale", "task", "owner", "due"),
    [
        ("nl-NL", "Boekhouder bellen (ik, volgende week)", "ik", "volgende week"),
        ("fr-FR", "Photos (moi, avant le 20 mars)", "moi", "avant le 20 mars"),
        ("en-GB", "Donor stories (by Friday, me)", "me", "by Friday"),
    ],
)
def test_in_brackets_whoever_writes_counts_as_people_do(locale: str, task: str, owner: str, due: str) -> None:
    found = owner_and_due_behind(task, ROSTER, locale=locale)
    assert found is not None
    assert found[1:] == (owner, due)


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("de-DE", "Fotos (Kevin, bis 20. März)", "bis 20. März"),
        ("fr-FR", "Photos (Kevin, avant le 20 mars)", "avant le 20 mars"),
        ("es-ES", "Fotos (Kevin, 20 de marzo)", "20 de marzo"),
        ("it-IT", "Foto (Kevin, entro il 20 marzo)", "entro il 20 marzo"),
        ("nl-NL", "Foto's (Kevin, 20 maart)", "20 maart"),
        ("pt-PT", "Fotos (Kevin, até 20 de março)", "até 20 de março"),
    ],
)
def test_brackets_are_parted_in_every_language(locale: str, task: str, due: str) -> None:
    found = owner_and_due_behind(task, ROSTER, locale=locale)
    assert found is not None
    assert found[1:] == ("Kevin", due)


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("en-GB", "Kevin by Friday: photos", "by Friday"),
        ("de-DE", "Herr Wong bis Freitag: Fotos", "bis Freitag"),
        ("de-DE", "Kevin (bis 20. März): Fotos", "bis 20. März"),
        ("fr-FR", "M. Wong avant le 20 mars : photos", "avant le 20 mars"),
        ("es-ES", "Kevin para el viernes → fotos", "para el viernes"),
        ("it-IT", "Kevin entro il 20 marzo: foto", "entro il 20 marzo"),
        ("nl-NL", "Kevin vóór 20 maart: foto's", "vóór 20 maart"),
        ("pt-PT", "Kevin até 20 de março: fotos", "até 20 de março"),
    ],
)
def test_a_label_holds_owner_and_deadline(locale: str, task: str, due: str) -> None:
    found = owner_and_due_before(task, ROSTER, locale=locale)
    assert found is not None
    assert found[2] == due
    assert "Wong" in found[1] or found[1] == "Kevin"


@pytest.mark.parametrize(
    "task",
    [
        "Kevin 4 March: wants photos",
        "Kevin by Friday: photos, the rest by Monday",
        "Zoltan by Friday: photos",
        "Launch by Friday: photos",
        "Photos by Friday: Kevin",
    ],
)
def test_a_label_without_a_known_owner_or_a_plain_deadline_is_left(task: str) -> None:
    assert owner_and_due_before(task, ROSTER, locale="en-GB") is None


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Kevin by Friday: on leave"),
        ("de-DE", "Kevin bis Freitag: im Urlaub"),
        ("fr-FR", "Kevin avant le 20 mars : en congés"),
        ("es-ES", "Kevin para el viernes: de vacaciones"),
        ("it-IT", "Kevin entro il 20 marzo: in ferie"),
        ("nl-NL", "Kevin vóór 20 maart: met vakantie"),
        ("pt-PT", "Kevin até 20 de março: de férias"),
        ("en-GB", "Kevin by Friday: Kevin to ring the bank"),
        ("de-DE", "Kevin bis Freitag: Kevin schickt die Liste"),
    ],
)
def test_an_absence_and_a_promise_of_its_own_have_no_such_label(locale: str, task: str) -> None:
    assert owner_and_due_before(task, ROSTER, locale=locale) is None


# In brackets before the task


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
