"""What stands beside a deed in its sentence: when it was done, what hedges it, what is left to do."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import islice

from whoowes.core.document.text import fold
from whoowes.core.items.due import read_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.words import ToldWords
from whoowes.core.items.words.deeds import CONDITIONS, IN_PART, NOT_SURELY
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.sentences import (
    AS_PROMISED,
    BECAUSE,
    BUTS,
    FOR_A_DAY,
    LACKS,
    NEEDS,
    ON_A_DAY,
    OTHERS,
    PERHAPS,
    TAKES_BACK,
    THANKS,
)

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SPACE = re.compile(r"\s+")
_AND = ("und", "en")
_ANY_DAY = date(2026, 3, 4)
_ON = re.compile(ON_A_DAY)
_DAY_OF_THE_THING = re.compile(FOR_A_DAY)
_THANKS = re.compile(THANKS, re.IGNORECASE)
_AS_PROMISED = re.compile(AS_PROMISED)
MARK = re.compile(r"\s[–—-]+\s|[,;:]\s")
_NEEDS = re.compile(rf"(?:\S+ )?(?:{NEEDS})\b")
_OF_PART = re.compile(gathered(rf"\b(?:{IN_PART}|{LACKS})\b|%"))
_OF_SENTENCE = re.compile(gathered(rf"\b(?:{NOT_SURELY}|{CONDITIONS}|{BUTS}|{PERHAPS})\b"))
_BECAUSE = re.compile(BECAUSE, re.IGNORECASE)
_TAKES_BACK = re.compile(gathered(TAKES_BACK))
_OTHERS = re.compile(OTHERS)
CONDITION = re.compile(gathered(rf"\b(?:whether|ob|{CONDITIONS})\b"))


def is_hedged(part: str, sentence: str) -> bool:
    """Whether something is left of a deed by its own words, or all is doubted by those around it."""
    return _OF_PART.search(fold(part)) is not None or _OF_SENTENCE.search(fold(sentence)) is not None


def as_quoted(sentence: str, words: ToldWords, *, is_reviewed: bool) -> str:
    """Return the words of a sentence that may be shown beside a promise, "…" where it goes on.

    Why somebody did it stays in the notes, and outside a review all but the first clause.
    """
    ends = [found.start() for found in (_BECAUSE.search(sentence),) if found]
    if not is_reviewed and (joint := words.then.search(sentence.lower())):
        ends.append(joint.start())
    return f"{sentence[: min(ends)].rstrip(' ,;(')} …" if ends else sentence


def may_take_back(sentence: str) -> bool:
    """Whether the sentence behind a deed may say that it was not done, or not well: "It bounced"."""
    return _TAKES_BACK.search(sentence.lower()) is not None


def may_take_back_line(line: str) -> bool:
    """Whether a line begins as one that goes on with the line before it: "It bounced", "They are blurred"."""
    said = line.lower().strip()
    return _TAKES_BACK.match(said) is not None or _OTHERS.match(said) is not None


def leaves_work(sentence: str, words: ToldWords) -> bool:
    """Whether behind a mark a sentence orders something, or tells what is still to be done."""
    behind = MARK.split(sentence)[1:]
    return any(
        is_order(said, words.note) or words.note.still_to.search(fold(said)) or _NEEDS.match(fold(said))
        for said in behind
    )


def bare_deed(told: str, words: ToldWords) -> str:
    """Return a deed without the thanks, "as promised" and the past day behind it."""
    return _without_when(_AS_PROMISED.sub("", _THANKS.sub("", told)), words)


def _without_when(task: str, words: ToldWords) -> str:
    """Return a deed without the past day in it, or the thanks, but not "booked *for 2 December*"."""
    verbs = _last_verbs(task, words) if words.is_verb_last else ""
    said = task.removesuffix(verbs).rstrip()
    for space in islice(_SPACE.finditer(said), 1, None):
        kept, rest = said[: space.start()].rstrip(" ,;–—-"), fold(said[space.start() :])
        if _is_when(rest, words) and _DAY_OF_THE_THING.search(kept) is None:
            return f"{kept} {verbs}".rstrip()
    return task


def _is_when(rest: str, words: ToldWords) -> bool:
    locale = words.note.language
    if not may_name_time(rest, locale) or not (adds_nothing(rest, words.note) or _ON.match(rest)):
        return False
    return read_due(rest.strip(), call_date=_ANY_DAY, locale=locale).rule != "not-understood"


def _last_verbs(task: str, words: ToldWords) -> str:
    """Return the participles with which a clause ends, where its language puts them there."""
    start = len(task)
    for word in reversed(list(WORD.finditer(task))):
        if not is_deed(word.group().lower(), words.note) and word.group() not in _AND:
            break
        start = word.start()
    return task[start:]


def is_talk(verbs: Sequence[str], words: ToldWords) -> bool:
    """Whether some participles are of talk, thoughts or plans."""
    return any(words.of_no_deed.fullmatch(verb) for verb in verbs)
