"""What went to the very person who owes it: "handed to Jonas" of his own tax return does not end it."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.words.plain_ends import PLAIN_ENDINGS
from whoowes.core.ledger.threads import Thread

_WITH = "bei|chez|bij|presso|com o|com a|con"
"""Whoever has it now, in any language."""


def went_to_owner(said: str, thread: Thread, locale: str) -> bool:
    """Whether a state tells that something was given to whoever owes the promise."""
    names = {
        word for person in thread.life.owner.people for word in fold(person.name).split() if len(word) > 1
    }
    return any(found["whom"] in names for found in _receiver(locale[:2]).finditer(fold(said)))


@lru_cache(maxsize=16)
def _receiver(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{PLAIN_ENDINGS[language].to}|{_WITH}) (?:[oa] )?(?P<whom>[^\W\d_][\w'-]*)")
