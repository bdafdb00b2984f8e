"""Deadlines that belong to something else in a task than the task: to what lasts, is said, asked or named."""

import re
from collections.abc import Iterable
from functools import lru_cache

from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.words.table import Words

_NEVER = "(?!)"
_WORD = re.compile(r"[^\W\d_]+")
_MARK = re.compile(r"[,;:()]|\s-\s")
_SHE = "she|he|they|we|elles?|ils?|nous|on|ella|él|ellos|ellas|ela|ele|elas|eles|lei|lui|loro"
_OF_WHO_DOES_IT = re.compile(
    r"(?<=\w)(?:,? (?i:that|which|que|che|die|das|den|dat|welke) (?:[oa] |l[ae] |il )?"
    rf"(?:[^\W\d_a-z]\w+|{_SHE})"
    r"|,? for (?:[^\W\d_a-z]\w+|him|her|them|you|us) to) [\w\s'\u2019-]+\Z"
)
"""Behind a thing, what another does with it: "the list that *Sara sends*", "the deed *for Kevin to sign*"."""
_QUOTED_TO_THE_END = re.compile(r"(?:^|\s)[\"“„«]\s?[^\"“”„«»]*$")


def is_of_another(text: str, start: int, words: Words) -> bool:
    """Tell whether a deadline whose word stands at `start` may be none of the task itself.

    "Pause it *until Friday*", "Check that Tom pays *by Friday*", "the list that Sara sends *by Friday*",
    "the policy that *expires on 30 April*", and
    what stands in a title at the end.
    """
    folded = fold(text)
    before = folded[:start]
    return (
        _lasts_until(folded, start, words)
        or _clauses(words.reported, words.asked, words.relative).search(before) is not None
        or _OF_WHO_DOES_IT.search(text[:start].rstrip()) is not None
        or _QUOTED_TO_THE_END.search(text[:start]) is not None
    )


def _lasts_until(folded: str, start: int, words: Words) -> bool:
    if not folded.startswith(tuple(folded_set(words.until_words)), start):
        return False
    before = folded[:start]
    # "Nicht vergessen: Angebot bis Freitag" denies nothing of the offer.
    part = _MARK.split(before)[-1]
    return _holds_any(before, folded_set(words.lasting_words)) or _holds_any(
        part, folded_set(words.negations)
    )


def _holds_any(text: str, listed: Iterable[str]) -> bool:
    return any(_is_one(word, known) for word in _WORD.findall(text) for known in listed)


def _is_one(word: str, known: str) -> bool:
    stem = known.strip("-")
    is_ending, is_beginning = known.startswith("-"), known.endswith("-")
    return word == stem or (is_ending and word.endswith(stem)) or (is_beginning and word.startswith(stem))


@lru_cache(maxsize=32)
def _clauses(reported: str, asked: str, relative: str) -> re.Pattern[str]:
    """Return an expression for folded text in which a clause of its own has begun."""
    forms = (
        rf"(?:{reported or _NEVER})(?![^\W_])",
        rf"(?:{asked or _NEVER})(?: [^\s,;:&]+)* ?$",
        rf"(?:{relative or _NEVER})\s+$",
    )
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(forms)})")
