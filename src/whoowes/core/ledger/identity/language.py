"""In which language a task is written: that of the notes, unless its own words plainly are of another."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from whoowes.core.items.owners.folding import fold, words_of
from whoowes.core.ledger.identity.words import LANGUAGES, task_words_for, words_that_tell

_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")


@lru_cache(maxsize=16384)
def language_of_task(task: str, locale: str) -> str:
    """Return the language whose little words and verbs stand in a task most; at a tie that of the notes.

    Notes mix languages: an English note has a German line, a German note an English one.
    """
    return _best(_evidence(task), locale)


@lru_cache(maxsize=16384)
def common_language(one: str, other: str, locale: str) -> str:
    """Return the one language in which two tasks are compared, the same both ways round."""
    return _best(_evidence(one) + _evidence(other), locale)


def _best(evidence: Mapping[str, int], locale: str) -> str:
    own = task_words_for(locale).language
    order = (own, *(language for language in LANGUAGES if language != own))
    return max(order, key=lambda language: evidence.get(language, 0))


@lru_cache(maxsize=16384)
def _evidence(task: str) -> Counter[str]:
    said = {fold(word) for word in words_of(_HYPHEN.sub("", task))}
    return Counter(language for word in said for language in _languages_of_words().get(word, ()))


@lru_cache(maxsize=1)
def _languages_of_words() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for language in LANGUAGES:
        for word in words_that_tell(language):
            found[word].append(language)
    return {word: tuple(languages) for word, languages in found.items()}
