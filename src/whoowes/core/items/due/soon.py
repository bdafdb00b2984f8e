"""As soon as possible, said at the end of a task: words instead of a date (`reading-rules.md`, "ASAP")."""

import re
from functools import lru_cache

from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.words.soon import DENYING, SOON
from whoowes.core.items.words.deeds import ASKING

_CLOSING = " .!)]*_\"'”»"
"""Marks behind the words."""
_DENIED = re.compile(rf"\b(?:{DENYING})[\s,(]*$|\b(?:{ASKING})\b")
"""Words right before that say the contrary, and those of a clause that may be about something else."""
_OPENING = re.compile(r"[\s([,;:*_\"'“«–—-]+$")


def split_soon(task: str, *, locale: str) -> tuple[str, str] | None:
    """Cut such words off the end of a task: ("Send the NDA", "asap"), or None where there are none.

    English ones count in every language. A task is never left empty.
    """
    key = fold(task).rstrip(_CLOSING)
    phrases = _phrases(language_of(locale))
    if not key.endswith(phrases):
        return None
    phrase = max((each for each in phrases if key.endswith(each)), key=len)
    start = len(key) - len(phrase)
    before = _OPENING.search(key, 0, start)
    if before is None or not key[: before.start()] or _DENIED.search(key, 0, before.start()):
        return None
    return task[: before.start()], task[start : len(key)]


@lru_cache(maxsize=16)
def _phrases(language: str) -> tuple[str, ...]:
    return tuple(fold(each) for each in (*SOON.get(language, ()), *SOON["en"]))
