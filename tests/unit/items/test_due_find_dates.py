from datetime import date

import pytest

from whoowes.core.items.dates import CalendarDate, find_dates
from whoowes.core.items.readings import DayMonthOrder


def _only(text: str, locale: str = "en-GB", order: DayMonthOrder | None = None) -> CalendarDate:
    (found,) = find_dates(text, locale=locale, order=order)
    return found


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("4 March 2026 – call", "en-GB", date(2026, 3, 4)),
        ("2026-03-04 Acme call", "en-US", date(2026, 3, 4)),
        ("Acme_2026-03-04", "en-GB", date(2026, 3, 4)),
        ("Weekly - 2026/09/10 14:57 EDT - Notes", "en-US", date(2026, 9, 10)),
        ("Wednesday, March 4th, 2026", "en-US", date(2026, 3, 4)),
        ("Notes (Wed 4 Mar '26)", "en-GB", date(2026, 3, 4)),
        ("Call 3/4/2026", "en-US", date(2026, 3, 4)),
        ("Call 3/4/2026", "en-GB", date(2026, 4, 3)),
        ("4. März 2026 Telefonat", "de", date(2026, 3, 4)),
        ("Appel du 4 mars 2026", "fr", date(2026, 3, 4)),
        ("Compte rendu du mercredi 4 mars 2026", "fr", date(2026, 3, 4)),
        ("Mi., 4. März 2026 – Call", "de", date(2026, 3, 4)),
        ("Mittwoch, den 4.3.2026", "de", date(2026, 3, 4)),
        ("Llamada del 4 de marzo de 2026", "es", date(2026, 3, 4)),
        ("Miércoles, 4 de marzo del 2026", "es", date(2026, 3, 4)),
        ("Reunião de quarta-feira, 4 de março de 2026", "pt", date(2026, 3, 4)),
        ("Call dell'8 aprile 2026", "it", date(2026, 4, 8)),
        ("Riunione di mercoledì 4 marzo 2026", "it", date(2026, 3, 4)),
        ("Overleg wo 4 maart 2026", "nl", date(2026, 3, 4)),
    ],
)
def test_date_with_its_year_is_found_in_a_title(text: str, locale: str, expected: date) -> None:
    assert _only(text, locale).date == expected


@pytest.mark.parametrize(
    "text",
    [
        "Send March invoice",
        "Q2 2026 review",
        "Friday",
        "Sprint 24/7",
        "Version 2.3",
        "31 February 2026",
        "4–6 March",
        "Agenda item 12",
        "March 2026",
    ],
)
def test_what_names_no_single_day_is_no_date(text: str) -> None:
    assert find_dates(text, locale="en-GB", order=None) == ()


def test_span_covers_the_date_as_written() -> None:
    text = "☎️ Call on Wed 4 March, at ten"
    start, end = _only(text).span
    assert text[start:end] == "Wed 4 March"


def test_numbers_that_go_both_ways_keep_the_other_way() -> None:
    found = _only("Call w/ Acme 3/4")
    assert (found.day, found.month, found.alternative, found.is_order_certain) == (3, 4, (4, 3), False)


def test_order_of_the_notes_beats_the_locale() -> None:
    found = _only("Call 3/4", "en-GB", DayMonthOrder.MONTH_FIRST)
    assert (found.day, found.month, found.is_order_certain) == (4, 3, True)


def test_weekday_of_a_full_date_settles_its_order() -> None:
    assert _only("Wed 3/4/2026", "en-GB").date == date(2026, 3, 4)


def test_weekday_that_contradicts_leaves_no_date() -> None:
    found = _only("Tue 4 March 2026")
    assert (found.date, found.in_year(2025)) == (None, date(2025, 3, 4))


def test_clock_time_after_a_date_is_not_its_year() -> None:
    assert _only("Call 4 March 10:30").year is None


def test_every_date_of_a_title_is_found_in_order() -> None:
    found = find_dates("Actions from 28 April, call of 12 May 2026", locale="en-GB", order=None)
    assert [(d.day, d.month) for d in found] == [(28, 4), (12, 5)]


@pytest.mark.parametrize(
    "text",
    ["Jour fixe 5.3.", "Nächster Termin: Do 5.3., 10 Uhr", "Termin am 5.3. 10 Uhr", "Termin (bis 5.3.)"],
)
def test_a_day_and_a_month_with_full_stops_are_a_date_where_words_stand_before_them(text: str) -> None:
    assert [(d.day, d.month) for d in find_dates(text, locale="de-DE", order=None)] == [(5, 3)]


@pytest.mark.parametrize(
    "text", ["3.1. Offene Punkte", "siehe Kapitel 3.1.", "Punkt 3.1. klären", "v3.1. testen"]
)
def test_numbers_of_headings_and_chapters_are_no_date(text: str) -> None:
    assert find_dates(text, locale="de-DE", order=None) == ()
