"""Whether what stands before a closing word tells of something done: "the cheapest won" before "Done".

"Phase 1, done" and "hope it is, done" tell of a part, or of no deed at all: there the word closes nothing.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import BEHIND_DEEDS, CONDITIONS, IN_PART, IS_HERE, NOT_SURELY
from whoowes.core.items.words.either import either
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.table import StateWord

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MARK = re.compile(r"\s*(?:[,;:.!)]|[–—-]\s|$)")
_NOT_WHOLLY = re.compile(gathered(rf"\b(?:{IN_PART}|{NOT_SURELY}|{CONDITIONS})\b|%"))
_IS_HERE = re.compile(rf"\b{IS_HERE}\b")


def tells_a_deed_done(said: str, words: NoteWords) -> bool:
    """Whether words tell, by a participle or a past verb, of a deed that was done, and of no part of it."""
    key = fold(said)
    if tells_of_part(key) or words.unsure_subject.search(key) or words.state_doubts.search(key):
        return False
    return _IS_HERE.search(key) is not None or _names_deed(said.casefold(), words)


def tells_of_part(key: str) -> bool:
    """Whether folded words tell of a part, of what must come first, or of what somebody only thinks."""
    return _NOT_WHOLLY.search(key) is not None


def _names_deed(said: str, words: NoteWords) -> bool:
    for found in _WORD.finditer(said):
        # "Revised logo": what stands before a thing tells what it is like.
        behind = said[found.end() :]
        next_word = _WORD.match(behind.lstrip())
        is_verb = _MARK.match(behind) or (next_word and fold(next_word.group()) in BEHIND_DEEDS)
        if is_verb and is_deed(found.group(), words):
            return True
    return False


def is_deed(word: str, words: NoteWords) -> bool:
    """Whether a word is a past participle, or tells by itself that something is done."""
    return bool(words.any_participle.fullmatch(word) or _done(words.language).fullmatch(fold(word)))


@lru_cache(maxsize=16)
def _done(language: str) -> re.Pattern[str]:
    """Return all that tells by itself that something is done as one pattern."""
    states = words_for(language).states
    return either(pattern for state, _, pattern in states if state is StateWord.DONE)
