from datetime import date

import pytest

from whoowes.core.items.due import date_in_task, read_due, split_due
from whoowes.core.items.readings import DueKind

CALL = date(2026, 3, 4)


def test_date_chip_alone_is_its_date() -> None:
    reading = read_due("Mar 10, 2026", call_date=None, chips=[date(2026, 3, 10)])
    assert (reading.date, reading.rule) == (date(2026, 3, 10), "date-chip")


@pytest.mark.parametrize("shown", ["10/3/2026", "10. März 2026", "10 mars 2026", "10 Mar"])
def test_chip_is_read_in_whatever_form_it_is_shown(shown: str) -> None:
    assert read_due(shown, call_date=CALL, locale="en-US", chips=[date(2026, 3, 10)]).rule == "date-chip"


def test_chip_with_no_text_is_its_date() -> None:
    assert read_due("", call_date=None, chips=[date(2026, 3, 10)]).date == date(2026, 3, 10)


def test_deadline_word_beside_a_chip_changes_nothing() -> None:
    assert read_due("by Mar 10, 2026", call_date=CALL, chips=[date(2026, 3, 10)]).date == date(2026, 3, 10)


@pytest.mark.parametrize("text", ["was , now 12 March", "was (), now 12 March", "12 March (was ,)"])
def test_move_from_nothing_is_the_date_it_names(text: str) -> None:
    reading = read_due(text, call_date=CALL)
    assert (reading.date, reading.earlier) == (date(2026, 3, 12), ())


def test_moved_chips_read_as_the_last_one() -> None:
    chips = [date(2026, 3, 4), date(2026, 3, 18)]
    reading = read_due("Mar 4, 2026 → Mar 18, 2026", call_date=CALL, chips=chips)
    assert (reading.date, [e.date for e in reading.earlier]) == (chips[1], chips[:1])


def test_chip_with_doubtful_words_is_unclear() -> None:
    reading = read_due("Mar 10, 2026 tbc", call_date=CALL, chips=[date(2026, 3, 10)])
    assert (reading.kind, reading.candidates) == (DueKind.UNCLEAR, (date(2026, 3, 10),))


def test_replaced_dates_are_on_record_in_order() -> None:
    reading = read_due("20 Feb → 27 Feb → 6 Mar", call_date=CALL)
    assert [(e.raw, str(e.date)) for e in reading.earlier] == [
        ("20 Feb", "2026-02-20"),
        ("27 Feb", "2026-02-27"),
    ]


def test_replaced_relative_words_are_not_dated_from_this_call() -> None:
    (earlier,) = read_due("was Fri, now 20 March", call_date=CALL).earlier
    assert (earlier.kind, earlier.raw, earlier.date) == (DueKind.UNCLEAR, "Fri", None)


def test_next_call_takes_the_date_that_the_notes_name() -> None:
    reading = read_due("by next call", call_date=CALL, next_call=date(2026, 3, 18))
    assert (reading.kind, reading.date) == (DueKind.NEXT_CALL, date(2026, 3, 18))


def test_next_call_with_another_date_than_the_notes_name_is_unclear() -> None:
    reading = read_due("next call (20 March)", call_date=CALL, next_call=date(2026, 3, 18))
    assert (reading.kind, reading.candidates) == (DueKind.UNCLEAR, (date(2026, 3, 20), date(2026, 3, 18)))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Fri", "first Friday after the call of Wed 4 Mar 2026"),
        ("Tues 4 March", "Wed 4 Mar 2026 is not a Tuesday"),
        ("in two weeks", "2 weeks after the call of Wed 4 Mar 2026"),
        ("EOM", "the last day of the month of the call of Wed 4 Mar 2026"),
        ("Kevin Friday", "not understood: “Kevin”"),
    ],
)
def test_reason_says_what_the_date_was_counted_from_or_what_is_missing(text: str, why: str) -> None:
    assert read_due(text, call_date=CALL).why == why


def test_approximate_dates_are_marked() -> None:
    assert read_due("mid-March", call_date=CALL).is_approximate
    assert not read_due("15 March", call_date=CALL).is_approximate


@pytest.mark.parametrize("locale", ["sv", "pl", "ja", "xx", ""])
def test_languages_without_a_table_still_read_iso_dates(locale: str) -> None:
    assert read_due("2026-03-10", call_date=CALL, locale=locale).date == date(2026, 3, 10)


@pytest.mark.parametrize(
    ("locale", "text"), [("sv", "10 mars 2026"), ("da", "10. marts 2026"), ("ca", "10 març 2026")]
)
def test_languages_without_a_table_read_their_month_names(locale: str, text: str) -> None:
    assert read_due(text, call_date=CALL, locale=locale).date == date(2026, 3, 10)


def test_words_of_a_language_without_a_table_are_unclear() -> None:
    assert read_due("till nästa fredag", call_date=CALL, locale="sv").kind is DueKind.UNCLEAR


@pytest.mark.parametrize(
    "words",
    ["in end", "call", "next call,", "before", "done", "or", "was", "3 weeks", "the (", "10 March or", "1/"],
)
def test_the_same_words_over_and_over_come_to_an_end(words: str) -> None:
    repeated = f"{words} " * (200 // (len(words) + 1))

    assert read_due(repeated, call_date=CALL).raw == repeated
    task, due = split_due(repeated * 10, locale="en-GB") or ("", "")
    assert task in repeated * 10
    assert due in repeated * 10
    assert (date_in_task(repeated * 10, locale="en-GB") or "") in repeated * 10


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en-GB", "rescheduled from 2 to 16 March"), ("de", "vom 2.3. auf den 16.3. vorgezogen")],
)
def test_a_move_keeps_the_day_that_was_replaced(locale: str, text: str) -> None:
    (earlier,) = read_due(text, call_date=date(2026, 3, 4), locale=locale).earlier
    assert earlier.date == date(2026, 3, 2)
