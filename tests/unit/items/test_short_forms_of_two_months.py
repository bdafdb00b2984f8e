"""Short forms that people write for two months, or for a month and a weekday: "12 jui", "maa 12"."""

from datetime import date

import pytest

from whoowes.core.items.due import read_due

CALL = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("12 jui", (date(2026, 6, 12), date(2026, 7, 12))),
        ("pour le 3 jui.", (date(2026, 6, 3), date(2026, 7, 3))),
        ("9 jui 2026", (date(2026, 6, 9), date(2026, 7, 9))),
        ("fin jui", ()),
    ],
)
def test_a_short_form_of_two_months_is_unclear_with_the_day_in_both(
    text: str, days: tuple[date, ...]
) -> None:
    reading = read_due(text, call_date=CALL, locale="fr-FR")
    assert (reading.date, reading.candidates) == (None, days)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 juin", date(2026, 6, 12)),
        ("12 juil.", date(2026, 7, 12)),
        ("ven 12 jui", date(2026, 6, 12)),
        ("fin juin", date(2026, 6, 30)),
    ],
)
def test_what_can_be_only_one_of_them_is_that_day(text: str, day: date) -> None:
    assert read_due(text, call_date=CALL, locale="fr-FR").date == day


@pytest.mark.parametrize(
    ("text", "day"), [("maa 12", None), ("maa 16", date(2026, 3, 16)), ("12 maa", date(2026, 3, 12))]
)
def test_a_short_form_of_a_weekday_and_a_month_is_unclear_where_the_two_differ(
    text: str, day: date | None
) -> None:
    assert read_due(text, call_date=CALL, locale="nl-NL").date == day
