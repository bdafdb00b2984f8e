"""How a date with a day and a month looks in a locale, as expressions over folded text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from whoowes.core.items.due.folding import DIGIT, fold
from whoowes.core.items.due.names import language_of, names_of, short_separator
from whoowes.core.items.due.words import words_of


class Matches:
    """The next match of every form, each looked for once, however many dates a text has."""

    def __init__(self, text: str, locale: str, *, is_cell: bool) -> None:
        """Look for the first match of each form that `text`, which is folded, can hold at all."""
        self._text = text
        self._next = {
            form: match for form in _forms_in(text, locale, is_cell=is_cell) if (match := form.search(text))
        }

    def first(self, position: int) -> re.Match[str] | None:
        """Return the leftmost match from `position` on, the longest where several start at the same place.

        Positions never go back.
        """
        if not self._next or not DIGIT.search(self._text, position):
            return None
        if position:
            self._go_on_from(position)
        if len(self._next) == 1:
            return next(iter(self._next.values()))
        return min(self._next.values(), key=lambda match: (match.start(), -match.end()), default=None)

    def _go_on_from(self, position: int) -> None:
        for form, match in tuple(self._next.items()):
            if match.start() < position:
                later = form.search(self._text, position)
                if later is None:
                    del self._next[form]
                else:
                    self._next[form] = later


def _forms_in(text: str, locale: str, *, is_cell: bool) -> list[re.Pattern[str]]:
    """Return the forms that `text` can hold at all; most texts hold none."""
    digit = DIGIT.search(text)
    if digit is None:
        return []
    forms = _forms(locale, is_cell)
    found: list[re.Pattern[str]] = []
    if month := forms.month.search(text):
        if forms.month.search(text, digit.end()):
            found.append(forms.day_first)
        if DIGIT.search(text, month.start()):
            found.append(forms.month_first)
        if _YEAR_FIRST(text):
            found += forms.year_first
    if _NUMERIC.search(text):
        for may_be_in, numeric in forms.numeric:
            if may_be_in(text):
                found += numeric
    return found


_Gate = Callable[[str], object]
"""Tells of a text whether a form can be in it: False is certain."""


def _marked(mark: str) -> _Gate:
    return lambda text: mark in text


def marked_twice(text: str) -> bool:
    """Tell whether three numbers with the same mark between them can be in `text`."""
    return text.count("/") > 1 or text.count(".") > 1 or text.count("-") > 1


_START = r"(?<![^\W_])(?<![0-9][/.\-:])(?<!['.][0-9])"
_END = r"(?![^\W_])(?![/.\-:][0-9])"
_YEAR = r"(?P<year>(?:19|20|21)[0-9]{2})"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_A_NUMBER = r"0?[1-9]|[12][0-9]|3[01]"
# A clock time after the date is not its year: "4 March 10:00", "4 March 10 am".
_CLOCK_WORDS = r"am\b|pm\b|h\b|hs\b|u\b|uhr\b|uur\b|heures?\b|horas?\b|ore\b"
_SHORT_YEAR = rf"(?:'[0-9]{{2}}|[0-9]{{2}}(?!\s?(?:[:.][0-9]|{_CLOCK_WORDS}|%)))"
_NO_CLOCK = rf"(?!\ ?(?:{_CLOCK_WORDS}))"
# "Mar-20-26" has a year; "Mar 20-26" and "Mar 20/26" are two days.
_NO_SECOND_DAY = r"(?:(?![/\-][0-9]{1,2}(?![0-9]))|(?=(?P=joint)[0-9]))"
_CLOCK = r"(?:t[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?"


_NUMERIC = re.compile(r"[0-9] ?[/.\-] ?[0-9]|[0-9]{8}")
_EIGHT_DIGITS = re.compile("[0-9]{8}").search
_YEAR_FIRST = re.compile(r"(?:19|20|21)[0-9]{2} ?[./ \-]").search


@dataclass(frozen=True, slots=True)
class _Forms:
    """The forms of dates in one locale, and what a text must hold for one of them."""

    month: re.Pattern[str]
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    year_first: tuple[re.Pattern[str], ...]
    numeric: tuple[tuple[_Gate, tuple[re.Pattern[str], ...]], ...]


@lru_cache(maxsize=32)
def _forms(locale: str, is_cell: bool) -> _Forms:  # noqa: FBT001 (a cache key)
    names, words = names_of(locale), words_of(language_of(locale))
    units = tuple(name for group in words.units.values() for name in group)
    before = rf"{_START}(?:(?P<weekday>{_any(names.weekdays)})\.?[ ,\-]*{_glue(words.date_glue)})?"
    after = rf"(?:,? ?\(?(?P<weekday_after>{_any(names.weekdays)})\b\)?)?{_END}"

    def compiled(*forms: str) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(before + form + after) for form in forms)

    day_first, month_first, *year_first = compiled(*_worded(locale, is_cell=is_cell))
    numeric = _numeric(short_separator(locale), units, is_cell=is_cell)
    if short_separator(locale) == "." and not is_cell:
        numeric.append((_marked("."), [_short_dotted(words.numbered_things)]))
    return _Forms(
        re.compile(_any(names.months)),
        day_first,
        month_first,
        tuple(year_first),
        tuple((gate, compiled(*forms)) for gate, forms in numeric),
    )


def _worded(locale: str, *, is_cell: bool) -> list[str]:
    names, words = names_of(locale), words_of(language_of(locale))
    month = rf"(?P<name>{_any(names.months)})(?![^\W\d_])\.?"
    # Spanish "mar 10/3" is a Tuesday, not the 10th of a month in 2003.
    both = sorted({fold(name) for name in names.months} & {fold(name) for name in names.weekdays})
    no_weekday = rf"(?!(?:{_any(tuple(both))})\.? {{1,2}}[0-9]{{1,2}}/)" if both else ""
    leading = no_weekday + month.replace("?P<name>", "?P<leading>")
    suffix = rf"(?P<suffix>{_any(words.ordinal_suffixes)})?"
    glue = _glue(words.date_glue)
    short = _SHORT_YEAR if is_cell else rf"(?:'[0-9]{{2}}|{_SHORT_YEAR}(?=$|[)\],;]| -))"
    # "10 March, 17 March" and "10 March 17th": the second number belongs to what follows it.
    short += rf"(?![ ./\-]{{0,2}}(?:{_any(names.months)}|{_any(words.ordinal_suffixes)})(?![^\W\d_]))"
    year = rf"(?:(?: ?, ?|[ ./\-]){glue}(?P<year>(?:19|20|21)[0-9]{{2}}|{short}))?"
    # "30Jun26": where the month is in the middle, nothing needs to part it from the year.
    glued = year.replace(r"[ ./\-])", r"[ ./\-]|(?<=[^\W\d_]))", 1)
    # "Since January, 9 Dec": the number belongs to the month behind it.
    no_month = rf"(?!\.? ?(?:{_any(names.months)})(?![^\W\d_])(?!\.? [0-9]{{1,2}}(?![0-9])))"
    return [
        rf"{_DAY}{suffix}[ ,./\-]{{0,2}}{glue}{month}{glued}",
        rf"{leading}(?P<joint>[ ,./\-]{{0,2}}){glue}{_DAY}{suffix}(?![0-9]){no_month}{_NO_SECOND_DAY}{year}",
        # "Invoice 2041, 18 Dec": behind a year's comma stands another thing.
        rf"{_YEAR}[ ./\-]{{1,2}}{month}[ ,./\-]{{0,2}}{_DAY}{suffix}",
        rf"{_YEAR}[ ./\-]{{1,2}}{_DAY}{suffix}[ ,./\-]{{1,2}}{glue}{month}",
    ]


def _numeric(separator: str, units: tuple[str, ...], *, is_cell: bool) -> list[tuple[_Gate, list[str]]]:
    full = rf"(?P<a>{_A_NUMBER}) ?(?P<separator>[/.\-]) ?(?P<b>{_A_NUMBER}) ?(?P=separator) ?"
    month = r"(?P<month>0?[1-9]|1[0-2])"
    year_first = [
        rf"{_YEAR} ?(?P<mark>[/.\-]) ?{month} ?(?P=mark) ?{_DAY}{_CLOCK}",
        rf"{_YEAR} ?(?P<mark>[/.\-]) ?(?P<day>1[3-9]|2[0-9]|3[01]) ?(?P=mark) ?{month}",
    ]
    bare = rf"{_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])"
    slashed = rf"(?!24/7)(?P<a>{_A_NUMBER})(?P<separator>/)(?P<b>{_A_NUMBER})"
    a, b = (_A_NUMBER, _A_NUMBER) if is_cell else ("0[1-9]|[12][0-9]|3[01]", "0[1-9]|1[0-2]")
    dotted = rf"(?P<a>{a})(?P<separator>\.)(?P<b>{b})\.?{_NO_CLOCK}"
    forms: list[tuple[_Gate, list[str]]] = [
        (_YEAR_FIRST, year_first),
        (_EIGHT_DIGITS, [bare]),
        (marked_twice, [rf"{full}(?P<year>(?:19|20|21)[0-9]{{2}}|{_SHORT_YEAR})"]),
        (_marked("/"), [slashed]),
        (_marked("."), [dotted]),
    ]
    if is_cell:
        spaced = rf"(?P<a>{_A_NUMBER})(?P<separator>\.) (?P<b>{_A_NUMBER})\.{_NO_CLOCK}"
        forms.append((_marked(". "), [spaced]))
    if separator == "-" or is_cell:
        # Elsewhere "3-4" counts from three to four; nobody counts from 16 to 11.
        first = _A_NUMBER if separator == "-" else r"(?!24-0?7)(?:1[3-9]|2[0-9]|3[01])"
        second = _A_NUMBER if separator == "-" else "0?[1-9]|1[0-2]"
        no_length = rf"(?! ?(?:{_any(units)})(?![^\W_]))"
        dashed = rf"(?P<a>{first})(?P<separator>-)(?P<b>{second}){_NO_CLOCK}{no_length}"
        forms.append((_marked("-"), [dashed]))
    return forms


def _short_dotted(numbered: tuple[str, ...]) -> str:
    """Return the form of "Jour fixe 5.3.", which is no day in "3.1. Offene Punkte" and "Kapitel 3.1."."""
    is_no_part = "".join(rf"(?<!{re.escape(fold(word))} )" for word in numbered)
    behind_word = r"(?:(?<=[^\W\d_] )|(?<=[^\W\d_][.,:)] ))"
    day = rf"(?P<a>{_A_NUMBER})(?P<separator>\.)(?P<b>{_A_NUMBER})\."
    return rf"{behind_word}{is_no_part}{day}(?=[\s,;:)]|$){_NO_CLOCK}"


def _any(names: object) -> str:
    return "|".join(re.escape(name) for name in _longest_first(names))


def _glue(words: tuple[str, ...]) -> str:
    """Return an expression for the words that may stand inside a date; an elision has no space after it."""
    forms = [re.escape(word) if word.endswith("'") else re.escape(word) + " " for word in map(fold, words)]
    return f"(?:{'|'.join(sorted(forms, key=len, reverse=True))})?" if forms else ""


def _longest_first(names: object) -> Iterator[str]:
    assert isinstance(names, (dict, tuple))
    return iter(sorted(map(fold, names), key=lambda name: (-len(name), name)))
