"""What a sentence must hold to tell of a deed. Many hold none of it, and need no reading."""

import re
from functools import lru_cache

from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import WORD
from whoowes.core.items.told.words import told_words_for
from whoowes.core.kept import kept

_JOINTS = re.compile(r"[-'’]")


@kept
def may_tell_deed(sentence: str, locale: str) -> bool:
    """Whether any word of a sentence may be a deed that was done; False is certain."""
    language, lower = told_words_for(locale).note.language, sentence.lower()
    # Places in a sentence are those in small letters, but for a Turkish one that becomes two.
    if len(lower) != len(sentence):
        return True
    return any(_may_be_deed(word, language) for word in WORD.findall(lower))


@lru_cache(maxsize=8192)
def _may_be_deed(word: str, language: str) -> bool:
    """Whether a word, or what stands behind a joint in it, is a deed."""
    words = told_words_for(language)
    parts = (word, *(word[joint.end() :] for joint in _JOINTS.finditer(word)))
    return any(is_deed(part, words.note) or words.past.fullmatch(part) is not None for part in parts)
