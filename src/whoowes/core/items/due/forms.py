"""How a date with a day and a month looks in a locale, as expressions over folded text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.names import language_of, names_of, short_separator
from whoowes.core.items.due.words import words_of


class Matches:
    """The next match of every form, each looked for once, however many dates a text has."""

    def __init__(self, text: str, locale: str, *, is_cell: bool) -> None:
        """Look for the first match of each form that `text`, which is folded, can hold at all."""
        self._text = text
        self._next = {form: form.search(text) for form in _forms_in(text, locale, is_cell=is_cell)}

    def first(self, position: int) -> re.Match[str] | None:
        """Return the leftmost match from `position` on, the longest where several start at the same place.

        Positions never go back.
        """
        for form, match in self._next.items():
            if match is not None and match.start() < position:
                self._next[form] = form.search(self._text, position)
        found = (match for match in self._next.values() if match is not None)
        return min(found, key=lambda match: (match.start(), -match.end()), default=None)


def _forms_in(text: str, locale: str, *, is_cell: bool) -> tuple[re.Pattern[str], ...]:
    """Return the forms that `text` can hold at all; most texts hold none."""
    if not _DIGIT.search(text):
        return ()
    forms = _forms(locale, is_cell)
    worded = forms.worded if forms.month.search(text) else ()
    return (*worded, *forms.numeric) if _NUMERIC.search(text) else worded


_START = r"(?<![^\W_])(?<![0-9][/.\-:])(?<!['.][0-9])"
_END = r"(?![^\W_])(?![/.\-:][0-9])"
_YEAR = r"(?P<year>(?:19|20|21)[0-9]{2})"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_A_NUMBER = r"0?[1-9]|[12][0-9]|3[01]"
# A clock time after the date is not its year: "4 March 10:00", "4 March 10 am".
_CLOCK_WORDS = r"am\b|pm\b|h\b|hs\b|u\b|uhr\b|uur\b|heures?\b|horas?\b|ore\b"
_SHORT_YEAR = rf"(?:'[0-9]{{2}}|[0-9]{{2}}(?!\s?(?:[:.][0-9]|{_CLOCK_WORDS}|%)))"
_NO_CLOCK = rf"(?!\ ?(?:{_CLOCK_WORDS}))"
_CLOCK = r"(?:t[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?"


_DIGIT = re.compile("[0-9]")
_NUMERIC = re.compile(r"[0-9] ?[/.\-] ?[0-9]|[0-9]{8}")


@dataclass(frozen=True, slots=True)
class _Forms:
    """The forms of dates in one locale, and what a text must hold for one of them."""

    worded: tuple[re.Pattern[str], ...]
    numeric: tuple[re.Pattern[str], ...]
    month: re.Pattern[str]


@lru_cache(maxsize=32)
def _forms(locale: str, is_cell: bool) -> _Forms:  # noqa: FBT001 (a cache key)
    names, words = names_of(locale), words_of(language_of(locale))
    units = tuple(name for group in words.units.values() for name in group)
    before = rf"{_START}(?:(?P<weekday>{_any(names.weekdays)})\.?[ ,\-]*{_glue(words.date_glue)})?"
    after = rf"(?:,? ?\(?(?P<weekday_after>{_any(names.weekdays)})\b\)?)?{_END}"
    numeric = _numeric(short_separator(locale), units, is_cell=is_cell)
    return _Forms(
        tuple(re.compile(before + form + after) for form in _worded(locale, is_cell=is_cell)),
        tuple(re.compile(before + form + after) for form in numeric),
        re.compile(_any(names.months)),
    )


def _worded(locale: str, *, is_cell: bool) -> list[str]:
    names, words = names_of(locale), words_of(language_of(locale))
    month = rf"(?P<name>{_any(names.months)})(?![^\W\d_])\.?"
    leading = month.replace("?P<name>", "?P<leading>")
    suffix = rf"(?P<suffix>{_any(words.ordinal_suffixes)})?"
    glue = _glue(words.date_glue)
    short = _SHORT_YEAR if is_cell else rf"(?:'[0-9]{{2}}|{_SHORT_YEAR}(?=$|[)\],;]| -))"
    # "10 March, 17 March" and "10 March 17th": the second number belongs to what follows it.
    short += rf"(?![ ./\-]{{0,2}}(?:{_any(names.months)}|{_any(words.ordinal_suffixes)})(?![^\W\d_]))"
    year = rf"(?:(?: ?, ?|[ ./\-]){glue}(?P<year>(?:19|20|21)[0-9]{{2}}|{short}))?"
    return [
        rf"{_DAY}{suffix}[ ,./\-]{{0,2}}{glue}{month}{year}",
        rf"{leading}[ ,./\-]{{0,2}}{glue}{_DAY}{suffix}(?![0-9]){year}",
        rf"{_YEAR}[ ,./\-]{{1,2}}{month}[ ,./\-]{{0,2}}{_DAY}{suffix}",
        rf"{_YEAR}[ ,./\-]{{1,2}}{_DAY}{suffix}[ ,./\-]{{1,2}}{glue}{month}",
    ]


def _numeric(separator: str, units: tuple[str, ...], *, is_cell: bool) -> list[str]:
    full = rf"(?P<a>{_A_NUMBER}) ?(?P<separator>[/.\-]) ?(?P<b>{_A_NUMBER}) ?(?P=separator) ?"
    month = r"(?P<month>0?[1-9]|1[0-2])"
    forms = [
        rf"{_YEAR} ?(?P<mark>[/.\-]) ?{month} ?(?P=mark) ?{_DAY}{_CLOCK}",
        rf"{_YEAR} ?(?P<mark>[/.\-]) ?(?P<day>1[3-9]|2[0-9]|3[01]) ?(?P=mark) ?{month}",
        rf"{_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])",
        rf"{full}(?P<year>(?:19|20|21)[0-9]{{2}}|{_SHORT_YEAR})",
        rf"(?!24/7)(?P<a>{_A_NUMBER})(?P<separator>/)(?P<b>{_A_NUMBER})",
        rf"(?P<a>0[1-9]|[12][0-9]|3[01])(?P<separator>\.)(?P<b>0[1-9]|1[0-2])\.?{_NO_CLOCK}",
    ]
    if is_cell:
        forms.append(rf"(?P<a>{_A_NUMBER})(?P<separator>\.)(?P<b>{_A_NUMBER})\.?{_NO_CLOCK}")
        forms.append(rf"(?P<a>{_A_NUMBER})(?P<separator>\.) (?P<b>{_A_NUMBER})\.{_NO_CLOCK}")
    if separator == "-":
        no_length = rf"(?! ?(?:{_any(units)})(?![^\W_]))"
        forms.append(rf"(?P<a>{_A_NUMBER})(?P<separator>-)(?P<b>{_A_NUMBER}){_NO_CLOCK}{no_length}")
    return forms


def _any(names: object) -> str:
    return "|".join(re.escape(name) for name in _longest_first(names))


def _glue(words: tuple[str, ...]) -> str:
    """Return an expression for the words that may stand inside a date; an elision has no space after it."""
    forms = [re.escape(word) if word.endswith("'") else re.escape(word) + " " for word in map(fold, words)]
    return f"(?:{'|'.join(sorted(forms, key=len, reverse=True))})?" if forms else ""


def _longest_first(names: object) -> Iterator[str]:
    assert isinstance(names, (dict, tuple))
    return iter(sorted(map(fold, names), key=lambda name: (-len(name), name)))
