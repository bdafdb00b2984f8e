"""The reading of a due text: the way in to the grammar."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter

from whoowes.core.items.due.cutting import Terms
from whoowes.core.items.due.days import spoken
from whoowes.core.items.due.elsewhere import deadlines_elsewhere
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.grammar import Answer, Setting, on_date, unclear
from whoowes.core.items.due.lexicon import terms_of
from whoowes.core.items.due.mentions import Mention, days_of, mentions
from whoowes.core.items.due.names import ENGLISH, language_of
from whoowes.core.items.due.structure import answer
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.readings import DayMonthOrder, DueKind, DueReading
from whoowes.core.kept import kept

_EMPTY = re.compile(r"[\s\-‐-―−_.…/|]*")
_PLACEHOLDER = re.compile(
    r"[\[<(]?\s*(?:date|due date|yyyy-mm-dd|dd/mm/yyyy|mm/dd/yyyy|dd\.mm\.yyyy)\s*[\])>]?", re.IGNORECASE
)
_NOTHING = Answer(DueKind.NONE, "no due date is written", rule="empty")
_LEFT_OPEN = Answer(DueKind.NONE, "a place left open for a date", rule="placeholder")
_LONGEST = 200
_SHOWN_WORDS = 3
_YEARS_OF_CALLS = range(1900, 2200)
_CHIP_LOCALES = ("en-US", "de", "fr", "es", "pt", "nl", "it")
"""A chip is shown in its author's language, whatever the note is written in."""


def read_due(
    text: str,
    *,
    call_date: date | None,
    next_call: date | None = None,
    locale: str = "en-GB",
    order: DayMonthOrder | None = None,
    chips: Sequence[date] = (),
) -> DueReading:
    """Read the words of a due cell as a date, the next call, no date, or unclear.

    The whole text must be understood; what is not certain is unclear, with what is missing and the dates
    that it could mean. Every rule and its evidence is in `reading-rules.md` "Due dates".

    Args:
        text: The cell as written. Empty or a bare dash reads none, by the rule "empty".
        call_date: The date of the call, from which relative words count. None where it is unknown or
            inferred: then relative words and dates without a year are unclear.
        next_call: The date that the notes name for the next call.
        locale: Language of the words, and the order of `3/4` where `order` is None.
        order: What the client's own notes say of it (`infer_order`).
        chips: Dates of the date chips in the cell, in order of appearance.
    """
    # Counting weeks and months from the edge of the calendar falls off it; no call was held there.
    call = call_date if call_date and call_date.year in _YEARS_OF_CALLS else None
    return _read(text, Setting(call, next_call, locale, order), tuple(chips))


@kept
def _read(text: str, known: Setting, chips: tuple[date, ...]) -> DueReading:
    written = _one_line(text)
    found = _answer(written, known._replace(text=written), chips)
    return DueReading(
        kind=found.kind,
        raw=text,
        rule=found.rule,
        why=found.why,
        date=found.date,
        candidates=found.candidates,
        earlier=found.earlier,
        is_approximate=found.is_approximate,
    )


def _one_line(text: str) -> str:
    """Return the text composed, without invisible characters, its white space made single spaces."""
    if text.isascii():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    if not composed.isprintable():
        composed = "".join(c for c in composed if unicodedata.category(c) != "Cf")
    return " ".join(composed.split())


def _answer(text: str, setting: Setting, chips: tuple[date, ...]) -> Answer:
    if not text[:1].isalnum() and _EMPTY.fullmatch(text):
        return _chip(chips) if chips else _NOTHING
    if _PLACEHOLDER.fullmatch(text):
        return _LEFT_OPEN
    if len(text) > _LONGEST:
        return unclear("too long for a due date", chips, rule="not-understood")
    if chips:
        return _with_chips(text, setting, chips)
    terms = terms_of(text, locale=setting.locale, order=setting.order)
    return answer(terms, setting) or _in_english(text, setting) or _not_understood(terms, setting)


def _in_english(text: str, setting: Setting) -> Answer | None:
    """Read "next Friday" in notes of another language: only if English understands every word."""
    if language_of(setting.locale) == "en":
        return None
    return answer(terms_of(text, locale=ENGLISH, order=setting.order), setting._replace(locale=ENGLISH))


# --- date chips ---


def _with_chips(text: str, setting: Setting, chips: tuple[date, ...]) -> Answer:
    """Read a cell with date chips: the chips say which days are meant, the words around them what of them."""
    for locale in (setting.locale, *_CHIP_LOCALES):
        terms, left = _placed(terms_of(text, locale=locale, order=setting.order), chips)
        if left:
            continue
        if [term.kind for term in terms] == [Kind.DATE]:
            return _chip(chips)
        return answer(terms, setting) or _not_understood(terms, setting)
    return unclear("a date chip, and words beside it", chips, rule="date-chip-with-words")


def _placed(terms: Terms, chips: tuple[date, ...]) -> tuple[Terms, tuple[date, ...]]:
    """Put the chips where their dates are written; what is left over was not found in the words."""
    placed: list[Term] = []
    left = chips
    for term in terms:
        if left and isinstance(term.value, CalendarDate) and _shows(term.value, left[0]):
            day, left = left[0], left[1:]
            placed.append(term._replace(value=CalendarDate(day.day, day.month, day.year, None, term.span)))
        else:
            placed.append(term)
    return tuple(placed), left


def _shows(written: CalendarDate, chip: date) -> bool:
    pairs = {(written.day, written.month), written.alternative}
    return (chip.day, chip.month) in pairs and written.year in (None, chip.year)


def _chip(chips: tuple[date, ...]) -> Answer:
    if len(chips) == 1:
        return on_date(chips[0], f"the date chip, {spoken(chips[0])}", rule="date-chip")
    return unclear("more than one date chip", chips, rule="date-chips")


# --- what no rule consumes ---


def _not_understood(terms: Terms, setting: Setting) -> Answer:
    unknown = [f"“{term.text}”" for term in terms if term.kind is Kind.OTHER][:_SHOWN_WORDS]
    why = f"not understood: {', '.join(unknown)}" if unknown else "these words do not make one date together"
    return unclear(why, _days_in_any_language(terms, setting), rule="not-understood")


def _days_in_any_language(terms: Terms, setting: Setting) -> Iterable[date]:
    """Return the days that stand in words which make no date together; deadlines of other languages too."""
    found = mentions(terms, setting, answer)
    for deadline in deadlines_elsewhere(setting.text, setting.locale):
        there = setting._replace(locale=deadline.locale)
        days = days_of(answer(deadline.terms, there))
        found += [Mention(deadline.span[0], day) for day in days]
    return [mention.day for mention in sorted(found, key=attrgetter("place"))]
