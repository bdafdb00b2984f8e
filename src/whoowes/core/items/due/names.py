"""Names of months and weekdays, from CLDR and from a language's own short forms; the order of dates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.words import words_of
from whoowes.core.items.readings import DayMonthOrder

_WIDTHS = ("wide", "abbreviated")
_CONTEXTS = ("format", "stand-alone")
ENGLISH = "en-150"
"""The English of notes in other languages: of Europe, so of no country, and day first, as all of them are."""


@dataclass(frozen=True, slots=True)
class Names:
    """Folded names without a final dot: months count from 1, weekdays from Monday = 0."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    twofold_months: Mapping[str, int]
    """Those of the names that may be this month as well."""


@lru_cache(maxsize=32)
def language_of(locale: str) -> str:
    """Return "en" for "en-GB"."""
    return locale.replace("_", "-").partition("-")[0].lower()


def territory_of(locale: str) -> str | None:
    """Return "GB" for "en-GB"; None where the locale names no country: "en", "es-419"."""
    territory = _babel_locale(locale).territory
    return territory if territory and territory.isalpha() else None


@lru_cache(maxsize=32)
def names_of(locale: str) -> Names:
    """Return the names of months and weekdays in a locale; English where it is unknown."""
    known = _babel_locale(locale)
    words = words_of(language_of(locale))
    months = _folded(
        (name, number)
        for width in _WIDTHS
        for context in _CONTEXTS
        for number, name in known.months[context][width].items()
    )
    weekdays = _folded(
        (name, number)
        for width in _WIDTHS
        for context in _CONTEXTS
        for number, name in known.days[context][width].items()
    )
    twofold = words.twofold_months.items()
    return Names(
        months=months
        | _folded(words.months.items())
        | _folded((name, first) for name, (first, _) in twofold),
        weekdays=weekdays | _folded(words.weekdays.items()),
        twofold_months=_folded((name, second) for name, (_, second) in twofold),
    )


@lru_cache(maxsize=32)
def locale_order(locale: str) -> DayMonthOrder | None:
    """Return which number of `3/4` is the day for readers of a locale.

    None where the locale does not say: English without a country is written either way.
    """
    if locale.lower() == "en":
        return None
    pattern = _babel_locale(locale).date_formats["short"].pattern
    return DayMonthOrder.DAY_FIRST if pattern.index("d") < pattern.index("M") else DayMonthOrder.MONTH_FIRST


def short_separator(locale: str) -> str:
    """Return the character between the numbers of a locale's short date: "/", "." or "-"."""
    pattern = _babel_locale(locale).date_formats["short"].pattern
    return next((character for character in pattern if character in "/.-"), "/")


@lru_cache(maxsize=32)
def _babel_locale(locale: str) -> Locale:
    for candidate in (locale.replace("_", "-"), language_of(locale)):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en")


def _folded(names: Iterable[tuple[str, int]]) -> dict[str, int]:
    return {fold(name).rstrip("."): number for name, number in names}
