"""In which language a task is written: that of the notes, unless its own words plainly are of another."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from whoowes.core.items.owners.folding import fold, words_of
from whoowes.core.ledger.identity.words import LANGUAGES, task_words_for, words_that_tell

_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_SURE = 2
"""How much more must speak for another language: a verb, or two little words; "order van" is no Spanish."""


@lru_cache(maxsize=16384)
def language_of_task(task: str, locale: str) -> str:
    """Return the language whose verbs and little words stand in a task most, that of the notes in doubt.

    Notes mix languages: an English note has a German line, a German note an English one.
    """
    return _best(_evidence(task), locale)


@lru_cache(maxsize=16384)
def common_language(one: str, other: str, locale: str) -> str:
    """Return the one language in which two tasks are compared, the same both ways round."""
    return _best(_evidence(one) + _evidence(other), locale)


def _best(evidence: Mapping[str, int], locale: str) -> str:
    own = task_words_for(locale).language
    best = max(LANGUAGES, key=lambda language: evidence.get(language, 0))
    return best if evidence.get(best, 0) >= evidence.get(own, 0) + _SURE else own


@lru_cache(maxsize=16384)
def _evidence(task: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for word in {fold(word) for word in words_of(_HYPHEN.sub("", task))}:
        found.update(_languages_of_words().get(word, {}))
    return found


@lru_cache(maxsize=1)
def _languages_of_words() -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for language in LANGUAGES:
        for word, weight in words_that_tell(language).items():
            found[word][language] = weight
    return found
