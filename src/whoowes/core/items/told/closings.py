"""Whether a closing word behind a thing plainly closes it outside a review: nothing near doubts it."""

import re
from collections.abc import Iterable
from datetime import timedelta

from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.headings.outline import Heading
from whoowes.core.items.headings.topics import is_topic
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.model import Call
from whoowes.core.items.readings import StatusReading
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.sentences import THANKFUL
from whoowes.core.items.words.topics import PLANNED

_PLANNED = re.compile(gathered(PLANNED))
_FEWEST_BEHIND = 4
_LONGEST_SINCE = timedelta(days=62)
_BY = re.compile(r"(?:^|\s)(?:by|von|durch|par|por|pel[oa]s?|door|da|dal|dalla|dai)\s+(?P<doer>[^,;:.()!]+)")
_THANKS = re.compile(rf"\b{THANKFUL}(?: [^\W\d_]+)?\W*\Z", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TICK = "tick"


def is_plainly_closed(
    said: str, status: StatusReading, behind: str, call: Call, *, locale: str, names: frozenset[str]
) -> bool:
    """Whether words behind a thing say that it is done, and no more than when, by whom, or thanks.

    Args:
        said: What stands behind the mark.
        status: What was read of it.
        behind: The sentence behind.
        call: The call that tells it.
        locale: Language of the note.
        names: Who was there.
    """
    words = words_for(locale)
    if status.rule == _TICK and _WORD.search(said):
        return False
    if behind and behind.count(" ") + 1 < _FEWEST_BEHIND and not _is_praise(behind, words):
        return False
    return (
        adds_nothing(f" {fold(_without_thanks(status.reason))}", words)
        and not _is_by_stranger(status.reason, names, locale)
        and is_of_now(status.reason, call, locale)
    )


def leave_it_so(headings: Iterable[Heading]) -> bool:
    """Whether headings that nobody knows are but topics, "Warehouse", and take nothing back that is below."""
    return all(is_topic(each) for each in headings)


def tell_of_plans(headings: Iterable[Heading]) -> bool:
    """Whether a heading over talk says that it is of what is aimed at: "Objectives"."""
    return any(not each.is_call and _PLANNED.search(fold(each.text)) for each in headings)


def _is_praise(behind: str, words: NoteWords) -> bool:
    said = fold(_without_thanks(behind))
    return outcome_words(words.language).well.search(said) is not None or adds_nothing(f" {said}", words)


def _without_thanks(reason: str) -> str:
    """Return words behind a state without the thanks with which they end, whoever is thanked."""
    found = _THANKS.search(reason)
    return reason[: found.start()] if found else reason


def _is_by_stranger(reason: str, names: frozenset[str], locale: str) -> bool:
    by = _BY.search(reason)
    return (
        by is not None
        and not find_dates(reason, locale=locale, order=None)
        and not is_known_name(by["doer"], names, locale)
    )


def is_of_now(said: str, call: Call, locale: str, *, things: str = "") -> bool:
    """Whether the days that are named are of late: "done 12 January" may be of another one.

    Those of `things` are no days on which something was done.
    """
    held = call.date
    if held is None:
        return True
    years = {int(year) for year in set(_YEAR.findall(said)).difference(_YEAR.findall(things))}
    if years and years.isdisjoint({held.year, (held - _LONGEST_SINCE).year}):
        return False
    of_things = find_dates(things, locale=locale, order=None)
    days = [
        day
        # Its last stop was taken off with that of the sentence: "am 25.3.".
        for found in find_dates(f"{said}.", locale=locale, order=None)
        if found not in of_things
        for year in ((found.year,) if found.year else (held.year, held.year - 1))
        if (day := found.in_year(year)) is not None
    ]
    return not days or any(held - _LONGEST_SINCE <= day <= held for day in days)
