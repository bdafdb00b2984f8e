"""A number between a weekday and words of the clock is the hour only where it can be nothing else."""

from datetime import date

import pytest

from whoowes.core.items.due import read_due
from whoowes.core.items.readings import DueKind

THURSDAY = date(2026, 9, 10)
FRIDAY, A_WEEK_LATER = date(2026, 9, 11), date(2026, 9, 18)

DAYS = [
    ("en-GB", "Fri 18 noon"),
    ("en-GB", "Friday 18 midday"),
    ("en-US", "Fri 18 noon ET"),
    ("de", "Fr 18 12 Uhr"),
    ("de", "Freitag 18 mittags"),
    ("fr", "vendredi 18 midi"),
    ("es", "viernes 18 hora 10"),
    ("es", "viernes 18 del mediodía"),
    ("pt", "sexta 18 meio-dia"),
    ("nl", "vrijdag 18 12 uur"),
    ("it", "venerdì 18 ore 12"),
    ("it", "entro ven 18 ore 9.30"),
    ("it", "venerdì 18 ore 12:45"),
]
HOURS = [
    ("en-GB", "Fri 12 noon"),
    ("en-GB", "Fri 5 pm"),
    ("en-GB", "Fri 18:00"),
    ("en-GB", "by Fri, 9 am"),
    ("en-GB", "Fri 18:00 GMT"),
    ("en-GB", "Fri 3-4pm"),
    ("de", "Fr 18-20 Uhr"),
    ("en-US", "Fri at 18"),
    ("de", "Freitag 18 Uhr"),
    ("de", "Fr 18 h"),
    ("fr", "vendredi 18 h 10"),
    ("fr", "vendredi 18h"),
    ("es", "viernes 18h30"),
    ("es", "viernes a las 18"),
    ("pt", "sexta 18h"),
    ("pt", "sexta às 19"),
    ("nl", "vrijdag 18 uur"),
    ("nl", "vrijdag om 18 uur"),
    ("it", "venerdì ore 18"),
    ("it", "venerdì 18h"),
]
EITHER = [
    ("en-GB", "Fri 18 am"),
    ("en-GB", "Friday 18 p.m."),
    ("en-GB", "Fri around 18"),
    ("en-GB", "Fri 18 - 5pm"),
    ("en-GB", "Fri 18 GMT"),
    ("en-GB", "Fri 18 UK time"),
    ("en-US", "Fri 18 ET"),
    ("de", "Freitag gegen 18"),
    ("de", "Fr 18 MEZ"),
    ("de", "Fr 18 - 20 Uhr"),
    ("fr", "vendredi 18 h 9"),
    ("es", "viernes 18 h 12"),
    ("es", "viernes 18 horas 30"),
    ("pt", "sexta 18 h 10"),
    ("pt", "sexta, a 18"),
    ("nl", "vrijdag rond 18"),
    ("it", "ven 18 h 9"),
    ("it", "ven 18 h 12"),
]


@pytest.mark.parametrize(("locale", "text"), DAYS)
def test_number_before_words_that_bring_their_own_hour_is_the_day_of_the_month(
    locale: str, text: str
) -> None:
    assert read_due(text, call_date=THURSDAY, locale=locale).date == A_WEEK_LATER


@pytest.mark.parametrize(("locale", "text"), [(loc, text.replace("18", "19")) for loc, text in DAYS])
def test_such_a_number_that_is_no_day_of_that_weekday_contradicts_it(locale: str, text: str) -> None:
    read = read_due(text, call_date=THURSDAY, locale=locale)

    assert (read.kind, read.rule) == (DueKind.UNCLEAR, "weekday-contradicts")


@pytest.mark.parametrize(("locale", "text"), HOURS)
def test_number_that_can_only_be_an_hour_says_nothing_of_the_day(locale: str, text: str) -> None:
    assert read_due(text, call_date=THURSDAY, locale=locale).date == FRIDAY


@pytest.mark.parametrize(("locale", "text"), EITHER)
def test_number_that_may_be_hour_and_day_is_unclear_with_both(locale: str, text: str) -> None:
    read = read_due(text, call_date=THURSDAY, locale=locale)

    assert (read.kind, read.rule) == (DueKind.UNCLEAR, "day-or-hour")
    assert FRIDAY in read.candidates


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Fri 12 noon"),
        ("en-GB", "Fri 12 pm"),
        ("de", "Freitag 12 mittags"),
        ("it", "venerdì 12 del mattino"),
    ],
)
def test_usual_hour_is_unclear_where_it_is_a_later_day_of_that_weekday(locale: str, text: str) -> None:
    read = read_due(text, call_date=date(2026, 6, 3), locale=locale)

    assert (read.kind, read.candidates) == (DueKind.UNCLEAR, (date(2026, 6, 12), date(2026, 6, 5)))


@pytest.mark.parametrize(
    ("locale", "text"), [("en-GB", "Fri 11 am"), ("es", "viernes 11 h 30"), ("it", "ven 11 ore 9")]
)
def test_both_meanings_on_one_day_are_that_day(locale: str, text: str) -> None:
    assert read_due(text, call_date=THURSDAY, locale=locale).date == FRIDAY


@pytest.mark.parametrize(
    "text", ["Fri 12pm", "Fri 12:00 noon", "Fri, 12 noon", "Friday (12 noon)", "Fri at 12"]
)
def test_hour_that_is_set_off_or_joined_to_its_word_is_no_day(text: str) -> None:
    assert read_due(text, call_date=date(2026, 6, 3), locale="en-GB").date == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("locale", "text"), [("it", "venerdì 18 ore"), ("it", "ven 12 ore"), ("es", "vie 18 hora")]
)
def test_number_before_a_word_of_the_hour_without_one_is_no_hour(locale: str, text: str) -> None:
    assert read_due(text, call_date=THURSDAY, locale=locale).kind is DueKind.UNCLEAR


@pytest.mark.parametrize(
    "text", ["Fri 25 - 5pm", "Fri 25 GMT", "Fri 25 noon", "Friday 25, 9 am", "Fri 25 in the morning"]
)
def test_number_that_no_clock_shows_is_the_day_of_the_month(text: str) -> None:
    assert read_due(text, call_date=THURSDAY, locale="en-GB").date == date(2026, 9, 25)


@pytest.mark.parametrize("text", ["tomorrow 18 noon", "18 noon", "by 18 midday"])
def test_number_before_noon_is_no_clock_time_without_a_weekday_either(text: str) -> None:
    assert read_due(text, call_date=THURSDAY, locale="en-GB").kind is DueKind.UNCLEAR


@pytest.mark.parametrize("text", ["tomorrow, 9am sharp", "tomorrow 9 am prompt", "Fri 5pm on the dot"])
def test_words_that_press_an_hour_change_no_day(text: str) -> None:
    assert read_due(text, call_date=THURSDAY, locale="en-GB").date == FRIDAY
