"""The sentences of a line of talk, each in the words by which a promise is plainly one."""

import re
from collections.abc import Iterator
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due.names import language_of, names_of
from whoowes.core.items.owners import without_lead
from whoowes.core.items.owners.words import words_for as words_for_owners
from whoowes.core.items.titles import title_key
from whoowes.core.items.words.deeds import ASKING
from whoowes.core.items.words.promising import (
    ASKS,
    AT_NEED,
    LATER,
    ORDINALS_BEHIND,
    ROOM,
    SAID_I_WOULD,
    TELLS_OF_A_THING,
    TOLD_A_DAY,
    WOULD,
)
from whoowes.core.items.words.sentences import SOMEBODY_TOLD_OF
from whoowes.core.items.words.table import keys

_STOP = re.compile(r"[.!]\s+(?=[^\W\d_])")
_INITIAL = re.compile(r"[^\W\d_]")
"""Before a stop that ends no sentence: "Mr A."."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_WITH_ORDINALS = "de"
_HIGHEST_DAY = 31
_ORDINALS_BEHIND = re.compile(rf"(?:.*\s|^)(?:{ORDINALS_BEHIND})$")
_ABBREVIATIONS = keys(
    "approx|ca|incl|inkl|excl|exkl|bzw|evtl|ggf|nr|num|st|str|inc|ltd|vs|resp|tel|ref|env|ex|pag|art"
    "|max|min|dept|dpt|av|bd|bv|ing|abt|std|tgl|div|ev|zb"
)
_AND_SO_ON = keys("etc|usw|ecc|enz|u.s.w")
"""Before a small letter it goes on."""
_WORD = re.compile(r"[^\W\d_]+")
_SAID_I_WOULD = re.compile(SAID_I_WOULD, re.IGNORECASE)
_ROOM = re.compile(rf"(?:{ROOM})\Z")
_TOLD_A_DAY = re.compile(TOLD_A_DAY)
_TOLD_OF = re.compile(SOMEBODY_TOLD_OF)
_ASKED = re.compile(rf"\b(?:{ASKS})\b[^.;:?]*?\s(?P<clause>(?:{ASKING}|s'ils?)\b)")
_LATER = re.compile(rf"(?<=\w)[, ]+(?:{LATER})(?:(?<=[ ']) ?|\b)")
_AT_NEED = re.compile(rf"\b(?:{AT_NEED})\b")
_OF_A_THING = re.compile(TELLS_OF_A_THING)
_FEWEST_BEFORE = 3
"""Words of a promise before a clause that says what must happen first."""


def said_sentences(text: str, locale: str) -> Iterator[str]:
    """Yield sentences, in small letters, too; a title, an abbreviation or an ordinal ends none."""
    titles = words_for_owners(locale).titles
    start = 0
    for stop in _STOP.finditer(text):
        before, _, word = text[start : stop.start()].rpartition(" ")
        # "Mr A." goes on, "dès qu'il les a." does not.
        is_initial = _INITIAL.fullmatch(word) is not None and word.isupper()
        word = word.lstrip("(").lower()
        is_short = word in _ABBREVIATIONS or (title_key(word) in titles and not _INITIAL.fullmatch(word))
        is_short = is_short or is_initial or (word in _AND_SO_ON and text[stop.end()].islower())
        if not is_short and not _is_ordinal(word, before, text[stop.end() :], locale):
            yield text[start : stop.start()].strip()
            start = stop.end()
    yield text[start:].strip().rstrip(".! ")


def _is_ordinal(word: str, before: str, behind: str, locale: str) -> bool:
    """Whether a number before a full stop goes on: "2. Send it", "am 3. März", "am 24.3. raus"."""
    if not _NUMBER.fullmatch(word):
        return False
    following = _WORD.match(behind)
    if not before or (following and fold(following[0]) in _months(locale)):
        return True
    if language_of(locale) != _WITH_ORDINALS or int(word.partition(".")[0]) > _HIGHEST_DAY:
        return False
    return behind[:1].islower() or _ORDINALS_BEHIND.match(fold(before)) is not None


@lru_cache(maxsize=16)
def _months(locale: str) -> frozenset[str]:
    return frozenset(map(fold, names_of(locale).months))


def plainly_said(sentence: str, locale: str) -> str:
    """Return "I will send it" for "I told them I'd send it", and "He will" for "He'll"."""
    sentence = without_lead(sentence, locale)
    if room := _ROOM.search(fold(sentence)):
        sentence = sentence[: unfolded(sentence, room.start())]
    sentence = _TOLD_A_DAY.sub(", ", sentence)
    said = _SAID_I_WOULD.match(sentence)
    if said is None:
        return _TOLD_OF.sub(_spelled, sentence, count=1)
    rest = sentence[said.end() :]
    if said[0].rstrip().lower().endswith(("'d", "\u2019d", "'ll", "\u2019ll", " would", " will")):
        return f"I will {rest}"
    would = WOULD.get(language_of(locale))
    rest = re.sub(would[0], would[1], rest, count=1, flags=re.IGNORECASE) if would else rest
    return rest[:1].upper() + rest[1:]


def _spelled(found: re.Match[str]) -> str:
    will, going = found["will"], found["going"]
    return f"{found['pronoun']} {'will' if will else 'is'} " if will or going else found[0]


def own_words(sentence: str) -> str:
    """Return a sentence, folded, without the clauses that hedge nothing of what somebody is to do.

    What is asked ("check what it would cost") and what must happen first ("once it is here") are such; where
    the latter may never come true, they stay.
    """
    key = _OF_A_THING.sub("", fold(sentence))
    if asked := _ASKED.search(key):
        key = key[: asked.start("clause")]
    later = _LATER.search(key)
    if later is None or key[: later.start()].count(" ") < _FEWEST_BEFORE or _AT_NEED.search(key, later.end()):
        return key
    return f"{key[: later.start()]} {key[later.end() :].partition(', ')[2]}"


def without_asked(task: str) -> tuple[str, str]:
    """Part what is asked from a deed: ("check with the bank tomorrow", "whether they got it")."""
    asked = _ASKED.search(fold(task))
    if asked is None:
        return task, ""
    start = unfolded(task, asked.start("clause"))
    return task[:start].rstrip(" ,"), task[start:]
