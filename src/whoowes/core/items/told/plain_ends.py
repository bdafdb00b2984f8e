"""Sentences that plainly tell the end of one thing, and nothing else: "The harvest photos came in on Monday".

All of a sentence has to fit one of the shapes of its language (`words/plain_ends.py`): no other auxiliary, no
mark and no second clause has a place there. Of which promise it is the thing and the deed, the ledger tells.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import is_talk
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.plain_ends import PLAIN_ENDINGS, PlainEndings
from whoowes.core.items.words.sentences import THANKS

_LONGEST = 120
_END = re.compile(r"[.!]+$")
_THANKS = re.compile(THANKS)
_PLAIN = re.compile(r"[\w './-]+")
_DEED = r"[^\W\d_]+(?: (?:up|off|out|down|away|back|in|on|over))??"
_WORDS = r"[^\W_](?:[\w '/.-]*?\w)??"


class PlainEnd(NamedTuple):
    """One way in which a sentence plainly tells an end."""

    thing: str
    doer: str
    """Empty where only the thing is spoken of."""
    deed: str
    """The verb in small letters, an English one with its particle; empty where the thing came."""
    when: str


def plain_ends(sentence: str, locale: str) -> Iterator[PlainEnd]:
    """Yield the ways in which all of a sentence can be read as telling the end of a thing."""
    said = unicodedata.normalize("NFC", sentence).lower().replace("’", "'").strip()
    said = _THANKS.sub("", _END.sub("", said))
    if len(said) > _LONGEST or _PLAIN.fullmatch(said) is None:
        return
    words = told_words_for(locale)
    for shape in _shapes(words.note.language):
        found = shape.fullmatch(said)
        told = found.groupdict() if found else {}
        deed, past = told.get("deed") or "", told.get("past") or ""
        is_told = found is not None and not (deed and not _is_done(deed, words))
        if is_told and not (past and not _is_past(past, words)):
            yield PlainEnd(told["thing"], told.get("doer") or "", deed or past, told.get("when") or "")


def _is_done(deed: str, words: ToldWords) -> bool:
    verb = deed.partition(" ")[0]
    return is_deed(verb, words.note) and not is_talk((verb, deed), words)


def _is_past(past: str, words: ToldWords) -> bool:
    verb = past.partition(" ")[0]
    is_plain = words.past.fullmatch(verb) is not None and words.ambiguous.fullmatch(verb) is None
    return is_plain and words.first_person.fullmatch(verb) is None and not is_talk((verb, past), words)


@lru_cache(maxsize=16)
def _shapes(language: str) -> tuple[re.Pattern[str], ...]:
    words = PLAIN_ENDINGS[language]
    return tuple(re.compile(_pattern(shape, words)) for shape in words.shapes)


def _pattern(shape: str, words: PlainEndings) -> str:
    parts = {
        "THING": f"(?P<thing>{_WORDS})",
        "DOER": rf"(?:(?:{words.the}) )?(?P<doer>[^\W\d_]+(?: [^\W\d_]+){{0,2}}?)",
        "DEED": f"(?P<deed>{_DEED})",
        "PAST": f"(?P<past>{_DEED})",
        "WHEN": f"(?P<when>{words.before}|{words.day})",
        "BEFORE": f"(?P<when>{words.before})",
        "NOW": words.now,
        "WAS": words.was,
        "HAS": words.has,
        "CAME": words.came,
        "HERE": words.here,
        "ARRIVED": words.arrived,
        "INTO": words.into,
    }
    found = ""
    for name in shape.split():
        part = f"(?:{parts.get(name.rstrip('?'), name)})"
        spaced = f" {part}" if found else part
        found += f"(?:{spaced})?" if name.endswith("?") else spaced
    return found
