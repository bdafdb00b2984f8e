"""Rules over kinds of terms: a pattern must consume a whole phrase, then its reader gives the answer.

Patterns are regular expressions whose letters are `Kind` names: `(THIS|COMING)? WEEKDAY`. `UNIT_WEEK` is
one unit of time, `UNIT` any of them.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.patterns import expression, first_letters, letters_of
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.words import words_of
from whoowes.core.items.due.words.table import Words
from whoowes.core.items.readings import DayMonthOrder, DueKind, DueReading

_FORMS_KEPT = 4096
_DATE, _UNCLEAR, _NONE = DueKind.DATE, DueKind.UNCLEAR, DueKind.NONE


class Setting(NamedTuple):
    """What a due text is read against. `call` is None where the call's date is unknown or inferred."""

    call: dt.date | None
    next_call: dt.date | None
    locale: str
    order: DayMonthOrder | None
    text: str = ""

    @property
    def words(self) -> Words:
        """The table of the locale's language."""
        return words_of(language_of(self.locale))

    def written(self, terms: tuple[Term, ...]) -> str:
        """Return the words of a run of terms as they stand in the text."""
        return self.text[terms[0].span[0] : terms[-1].span[1]]


class Answer(NamedTuple):
    """A reading without the words it was read from."""

    kind: DueKind
    why: str
    date: dt.date | None = None
    candidates: tuple[dt.date, ...] = ()
    is_approximate: bool = False
    rule: str = ""
    earlier: tuple[DueReading, ...] = ()


WHICH = "(THIS|NEXT|COMING|FOLLOWING)"
"""Words that say which week, month or year is meant."""


def which(unit: str) -> str:
    """Return the pattern for "next week" and, as other languages say it, "semaine prochaine"."""
    return f"({WHICH} {unit} | {unit} {WHICH})"


Reader = Callable[[tuple[Term, ...], Setting], Answer | None]
"""Answers a part of a phrase; None where it is not understood."""


def on_date(day: dt.date | None, why: str, *, is_approximate: bool = False, rule: str = "") -> Answer:
    """Answer with a date; unclear where the arithmetic left the calendar."""
    if day is None:
        return unclear("further away than the calendar reaches", rule="out-of-calendar")
    return Answer(_DATE, why, day, (), is_approximate, rule)


def unclear(why: str, candidates: Iterable[dt.date | None] = (), *, rule: str = "") -> Answer:
    """Answer that a person has to say what is meant; candidates likeliest first."""
    known = tuple(dict.fromkeys([day for day in candidates if day is not None]))
    return Answer(_UNCLEAR, why, None, known, rule=rule)


def no_date(why: str, *, rule: str = "") -> Answer:
    """Answer that the words name no date at all."""
    return Answer(_NONE, why, rule=rule)


class Phrase(NamedTuple):
    """The terms that a pattern matched, and the setting they are read in."""

    terms: tuple[Term, ...]
    setting: Setting

    @property
    def call(self) -> dt.date:
        """The date of the call. Only rules that need a call ask for it, and they are not run without one."""
        if self.setting.call is None:
            raise LookupError("no call date")
        return self.setting.call

    @property
    def text(self) -> str:
        """The words as written."""
        return self.setting.written(self.terms)

    def has(self, *kinds: Kind) -> bool:
        """Tell whether any term is of one of these kinds."""
        return any(term.kind in kinds for term in self.terms)

    def numbers(self, *kinds: Kind) -> tuple[int, ...]:
        """Return the numeric values of the terms of these kinds, in order."""
        return tuple(
            [term.value for term in self.terms if term.kind in kinds and isinstance(term.value, int)]
        )

    def number(self, *kinds: Kind, default: int = 0) -> int:
        """Return the first of them."""
        found = self.numbers(*kinds)
        return found[0] if found else default


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a due date. Its name is shown to people."""

    name: str
    pattern: str
    read: Callable[[Phrase], Answer]
    needs_call: bool = True
    """Counts from the call, so it is unclear where the call's date is not known."""


class Grammar:
    """Rules tried in order. Their patterns are one expression, so that a phrase is matched once."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Compile the patterns of all rules."""
        self._rules = tuple((rule, first_letters(rule.pattern)) for rule in rules)
        self._beginning_with = cache(self._beginning_with_letter)
        # People write the same few forms again and again.
        self._rule_for = lru_cache(maxsize=_FORMS_KEPT)(self._match)

    def answer(self, terms: tuple[Term, ...], setting: Setting) -> Answer | None:
        """Return the answer of the first rule whose pattern consumes all the terms; None where none does."""
        rule = self._rule_for(letters_of(terms))
        if rule is None:
            return None
        phrase = Phrase(terms, setting)
        if rule.needs_call and setting.call is None:
            return unclear(
                f"“{phrase.text}” counts from the call, and the date of the call is not known", rule=rule.name
            )
        answer = rule.read(phrase)
        return answer if answer.rule else _named(answer, rule.name)

    def _match(self, letters: str) -> Rule | None:
        pattern, rules = self._beginning_with(letters[:1])
        match = pattern.fullmatch(letters)
        return None if match is None or match.lastindex is None else rules[match.lastindex - 1]

    def _beginning_with_letter(self, letter: str) -> tuple[re.Pattern[str], list[Rule]]:
        rules = [rule for rule, firsts in self._rules if letter in firsts]
        return re.compile("|".join(f"({expression(rule.pattern)})" for rule in rules) or "(?!)"), rules


def _named(answer: Answer, rule: str) -> Answer:
    return Answer(
        answer.kind, answer.why, answer.date, answer.candidates, answer.is_approximate, rule, answer.earlier
    )
