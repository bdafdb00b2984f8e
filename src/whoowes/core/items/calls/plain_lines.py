"""Whether a line without a label says when a call was held, and nothing else.

"Call 4 March", "Board meeting 7, 4 March, by phone" and "4 March, Zoom with Kevin" do. "Call the bank,
25 March", "Meeting room: booked, 25 March" and "Another session on 12 May" tell of some other day.
"""

import re
from collections.abc import Iterator

from whoowes.core.document.text import fold
from whoowes.core.items.calls.headings import Dated, DateReader, Wording
from whoowes.core.items.words.call_lines import (
    ARTICLES,
    BEFORE_DATES,
    BEFORE_PEOPLE,
    BEFORE_PLACES,
    JOINS_NAMES,
    LABELS_OF_RECAPS,
    NOT_OF_DATED_CALLS,
)
from whoowes.core.items.words.lengths import UNITS_OF_LENGTH

_SENTENCE = re.compile(r"[.!?;]\s+[^\W\d_]{3}")
_PARTS = re.compile(r"[,|()\[\]·•–—]|\s-\s|(?<!\d):|:(?!\d)")
_BEFORE_DATE = re.compile(rf"(?:\s|[,:|–—(-]|(?<![\w'-]){BEFORE_DATES}(?![\w'-]))+$")
_NUMBER = re.compile(r"\s*(?:#|no\.?|nr\.?|n[°.])?\s*\d{1,3}$")
_WITH = re.compile(rf"(?:^|\s){BEFORE_PEOPLE}\s")
_AT_PLACE = re.compile(rf"{BEFORE_PLACES}(?!\w)")
_TIME = re.compile(rf"(?<!\d)\d{{1,2}} ?(?:[:.h]\d\d|[ap]m|uhr|uur|h|u|{UNITS_OF_LENGTH})(?![^\W\d_]{{2}})")
_MOST_WORDS = 5
_MOST_WORDS_OF_TOPIC = 4


def tells_only_the_call(text: str, dated: Dated, reader: DateReader) -> bool:
    """Tell whether a line with a date and a word for calls names the call, who, where and when at most."""
    before, _, after = text.partition(dated.written.raw)
    if _SENTENCE.search(before):
        return False
    # "Call, 1 April. Tom is away.": what follows is a sentence of its own.
    after = _SENTENCE.split(after, maxsplit=1)[0]
    # "14 May 2026, on site" names the place; without a word for calls "14 May 2026, lease" may be anything.
    line = _Line(reader, has_year=dated.written.has_year and dated.wording is not Wording.LED)
    return line.may_stand_before(before) and line.may_stand_behind(after)


class _Line:
    def __init__(self, reader: DateReader, *, has_year: bool) -> None:
        self.words = reader.words
        self.has_year = has_year

    def may_stand_before(self, text: str) -> bool:
        parts = _parts(_BEFORE_DATE.sub("", fold(text)))
        # Names before a colon are whoever has to do what follows.
        return all(
            self._names_call(part, text)
            or (end == ":" and part in LABELS_OF_RECAPS)
            or (end != ":" and self._names_people(part, text))
            for part, end in parts
        )

    def may_stand_behind(self, text: str) -> bool:
        key = fold(text).rstrip(" .")
        people = _WITH.search(key)
        if people is not None:
            # Those who were there are a list, which may go on to the end of the line.
            key = key[: people.start()]
        return all(self._may_stand_behind(part, text) for part, _ in _parts(key))

    def _may_stand_behind(self, part: str, text: str) -> bool:
        words = part.split()
        if _TIME.search(part) or (_AT_PLACE.match(part) and len(words) <= _MOST_WORDS):
            return True
        is_of_call = self._names_call(part, text) or self._names_people(part, text)
        return is_of_call or self._is_topic(words, part)

    def _is_topic(self, words: list[str], part: str) -> bool:
        """Whether it may be what a call was about; a task's date has hardly ever a year."""
        is_short = self.has_year and len(words) <= _MOST_WORDS_OF_TOPIC
        return is_short and not self._orders(part) and NOT_OF_DATED_CALLS.isdisjoint(words)

    def _names_call(self, part: str, text: str) -> bool:
        """Whether a phrase is one for a call, with what kind of call and with whom."""
        people = _WITH.search(part)
        if people is not None:
            if not _are_people(part[people.end() :], text):
                return False
            part = part[: people.start()]
        name, is_counted = _NUMBER.subn("", part)
        name = name.strip()
        words = name.split()
        if not 0 < len(words) <= _MOST_WORDS or not NOT_OF_DATED_CALLS.isdisjoint(words):
            return False
        calls = [(found.start(), found.end()) for found in self.words.call_words.finditer(name)]
        if not calls:
            return False
        if calls[-1][1] == len(name):
            # "Design team meeting 3", "recap of our call": a verb is none there.
            is_named = calls[-1][0] == 0 or bool(is_counted) or " of " in name
            return is_named or not self._orders(name)
        # "Réunion budget du 4 mars 2026": what kind of call it was stands behind it.
        return self.has_year and calls[0][0] == 0 and not self._orders(name)

    def _names_people(self, part: str, text: str) -> bool:
        return (
            self.words.call_words.match(part) is None and not self._orders(part) and _is_of_names(part, text)
        )

    def _orders(self, part: str) -> bool:
        return self.words.action_verbs.match(part) is not None


def _parts(key: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of a line between its commas, dashes and the like, each with what ends it."""
    start = 0
    for mark in _PARTS.finditer(key):
        if part := key[start : mark.start()].strip(" ./-"):
            yield part, mark.group()
        start = mark.end()
    if part := key[start:].strip(" ./-"):
        yield part, ""


def _are_people(part: str, text: str) -> bool:
    """Whether those with whom a call was are named: "with the bank" is somebody else's appointment."""
    words = part.split()
    if words and words[0] in ARTICLES:
        return _is_of_names(" ".join(words[1:]), text)
    return 0 < len(words) <= _MOST_WORDS and NOT_OF_DATED_CALLS.isdisjoint(words)


def _is_of_names(part: str, text: str) -> bool:
    """Whether a folded part of a text is written in capitals, like names, but for what joins them."""
    capital = {fold(word.strip(".,;:()")) for word in text.split() if word[:1].isupper()}
    words = [word.strip(".,;:()") for word in part.split()]
    return not capital.isdisjoint(words) and all(word in capital or word in JOINS_NAMES for word in words)
