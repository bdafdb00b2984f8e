"""Feasts whose day is another from country to country: the locale names the country, or nobody does."""

from datetime import date

import pytest

from whoowes.core.items.due import read_due
from whoowes.core.items.due.words import LANGUAGES
from whoowes.core.items.due.words.feasts import feasts_of
from whoowes.core.items.readings import DueKind

CALL = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("de-DE", "Vatertag", date(2026, 5, 14)),
        ("de-AT", "bis Vatertag", date(2026, 6, 14)),
        ("de-CH", "Vatertag", date(2026, 6, 7)),
        ("de-AT", "zum Nationalfeiertag", date(2026, 10, 26)),
        ("de-DE", "Buß- und Bettag", date(2026, 11, 18)),
        ("de-CH", "Buss- und Bettag", date(2026, 9, 20)),
        ("nl-BE", "vaderdag", date(2026, 6, 14)),
        ("nl-NL", "vaderdag", date(2026, 6, 21)),
        ("nl-NL", "Koningsdag 2025", None),
        ("nl-NL", "Koningsdag", date(2026, 4, 27)),
        ("en-CA", "Thanksgiving", date(2026, 10, 12)),
        ("en-US", "Thanksgiving", date(2026, 11, 26)),
        ("en-AU", "Father's Day", date(2026, 9, 6)),
        ("en-IE", "mothers day", date(2026, 3, 15)),
        ("en-US", "by Mother’s Day", date(2026, 5, 10)),
        ("en-US", "Presidents’ Day 2027", date(2027, 2, 15)),
        ("en-GB", "by All Saints' Day", date(2026, 11, 1)),
        ("en-GB", "by all saints day", date(2026, 11, 1)),
        ("fr-BE", "fête nationale", date(2026, 7, 21)),
        ("fr-CA", "fête du travail", date(2026, 9, 7)),
        ("fr-FR", "fête du travail", date(2026, 5, 1)),
        ("fr-CH", "fête des pères", date(2026, 6, 7)),
        ("es-ES", "Día del Padre", date(2026, 3, 19)),
        ("es-MX", "día de la madre", date(2026, 5, 10)),
        ("pt-BR", "Dia dos Pais", date(2026, 8, 9)),
        ("pt-PT", "Dia da Criança", date(2026, 6, 1)),
        ("it-CH", "festa nazionale", date(2026, 8, 1)),
    ],
)
def test_the_country_of_the_locale_decides_which_day_a_feast_is(
    locale: str, text: str, day: date | None
) -> None:
    assert read_due(text, call_date=CALL, locale=locale).date == day


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("de", "Vatertag", {date(2026, 5, 14), date(2026, 6, 14), date(2026, 6, 7)}),
        ("en", "two weeks before Thanksgiving", {date(2026, 10, 12), date(2026, 11, 26)}),
        ("de-DE", "by Mother's Day", {date(2026, 5, 10), date(2026, 3, 15)}),
        ("en-GB", "Mother's Day", {date(2026, 5, 10), date(2026, 3, 15)}),
        ("fr-CA", "by Thanksgiving", {date(2026, 10, 12), date(2026, 11, 26)}),
        ("es-419", "Día de la Madre", {date(2026, 5, 3), date(2026, 5, 10), date(2026, 10, 18)}),
        ("nl", "voor vaderdag", {date(2026, 6, 20), date(2026, 6, 13), date(2026, 6, 21), date(2026, 6, 14)}),
        ("pt", "dia das mães", {date(2026, 5, 3), date(2026, 5, 10)}),
        ("fr-LU", "fête des pères", {date(2026, 6, 21), date(2026, 6, 14), date(2026, 6, 7)}),
    ],
)
def test_where_nothing_names_the_country_every_day_is_offered(
    locale: str, text: str, days: set[date]
) -> None:
    reading = read_due(text, call_date=CALL, locale=locale)
    assert reading.kind is DueKind.UNCLEAR
    assert set(reading.candidates) <= days
    assert reading.candidates


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "entro l'assunzione"),
        ("it-IT", "entro la liberazione"),
        ("es-ES", "antes de San José"),
        ("es-ES", "para la asunción"),
        ("es", "fiesta nacional"),
        ("en-GB", "before All Saints"),
        ("en-GB", "assumption"),
        ("pt-BR", "até a ascensão"),
    ],
)
def test_a_place_or_a_thing_that_is_called_like_a_feast_is_no_day(locale: str, text: str) -> None:
    assert read_due(text, call_date=CALL, locale=locale).date is None


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Whit Monday"),
        ("de-DE", "Pfingstmontag"),
        ("fr-FR", "lundi de Pentecôte"),
        ("es-ES", "lunes de Pentecostés"),
        ("pt-BR", "segunda-feira de Pentecostes"),
        ("nl-NL", "Tweede Pinksterdag"),
        ("it-IT", "lunedì di Pentecoste"),
    ],
)
def test_a_feast_is_known_in_every_language(locale: str, text: str) -> None:
    assert read_due(text, call_date=CALL, locale=locale).date == date(2026, 5, 25)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_feast_of_a_language_is_one_day_in_an_unknown_country_and_another_in_a_known_one(
    language: str,
) -> None:
    countries = ("AT", "AU", "BE", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IT", "MX", "NL", "PT", "US")
    for name, feasts in feasts_of(language, None).items():
        known = {feasts_of(language, country).get(name, feasts) for country in countries}
        assert len(feasts) > 1 or known == {feasts}, name


@pytest.mark.parametrize("year", [2025, 2026, 2027, 2031])
def test_a_feast_that_is_never_on_a_sunday_is_kept_on_the_day_before(year: int) -> None:
    (feast,) = feasts_of("nl", "NL")["koningsdag"]
    assert feast.in_year(year) == date(year, 4, 26 if date(year, 4, 27).weekday() == 6 else 27)
