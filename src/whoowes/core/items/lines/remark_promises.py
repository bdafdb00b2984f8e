"""What a review promises anew of an earlier task: "Kevin will do it by Friday", "begun, now 31 Oct"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due import as_of_a_task, split_due
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.status.deeds import names_deed_of
from whoowes.core.items.status.new_day import is_conditional, new_day
from whoowes.core.items.tables.cell_shapes import begins_due
from whoowes.core.items.words import words_for
from whoowes.core.items.words.deeds import CONDITIONS, DO_IT, DO_THAT_THING

_GOES_ON = re.compile(r"[,;.]\s+|\s[–—-]+\s")
_DOER = re.compile(r"[^\W\d_a-z][\w.'’-]* (?=\w)")
_DO_THAT_THING = re.compile(DO_THAT_THING)
_DO_IT = re.compile(DO_IT)
_CONDITION = re.compile(rf"\b(?:{CONDITIONS})\b")
_WORD = re.compile(r"[^\W\d_]+")
_PRONOUNS_BEHIND = (["it"], ["them"], ["this"])


class PromisedAnew(NamedTuple):
    """By whom and by when an earlier task is to be done; empty where it is not said."""

    owner: str
    due: str
    deed: str
    """What they will do, as written; empty where it is said only for a case: "if Kevin is away"."""


def promised_anew(said: str, locale: str) -> PromisedAnew | None:
    """Return who a remark says will do that very thing, by when; None where it says no such thing.

    The thing must be meant by a pronoun: "Kevin will send the plan" may be another promise.
    """
    for part in _parts(said):
        rest = obliged_rest(part, locale)
        if rest is None or not _DO_THAT_THING.match(fold(rest)):
            continue
        split = split_due(as_of_a_task(rest), locale=locale)
        told, due = split or (rest, "")
        if _CONDITION.search(fold(said)):
            return PromisedAnew("", "", "")
        # What follows may be another promise.
        return None if _GOES_ON.search(told) else PromisedAnew(_who(part, rest), due, rest)
    return None


def is_handed_over(said: str, tasks: Sequence[str], locale: str) -> bool:
    """Whether a remark promises anew what a task asks: to do or finish it, or its own deed.

    Who will read a budget does not owe that it is sent.
    """
    anew = promised_anew(said, locale)
    if anew is None or not anew.deed:
        return False
    key = fold(anew.deed)
    return _DO_IT.match(key) is not None or names_deed_of(_verbs(key), tasks, locale)


def _verbs(deed: str) -> list[str]:
    """Return what may be the verb beside a pronoun: before it, or anywhere behind it."""
    first, *others = _WORD.findall(deed)
    return [first] if others[:1] in _PRONOUNS_BEHIND else others


def day_moved_to(said: str, locale: str) -> str:
    """Return the day to which a remark moves the task, at once or behind how far it is or who moved it."""
    words = words_for(locale)
    for part in _parts(said):
        if is_conditional(said[: len(said) - len(part)], words.language):
            return ""
        doer = _DOER.match(part)
        did = part[doer.end() :] if doer else ""
        due = new_day(did if _DO_THAT_THING.match(fold(did)) else part, words, at_start=True)
        if due and begins_due(due, locale):
            return due
    return ""


def _parts(said: str) -> Iterator[str]:
    """Return a remark, and what of it follows each mark."""
    yield said
    for mark in _GOES_ON.finditer(said):
        yield said[mark.end() :]


def _who(part: str, rest: str) -> str:
    """Return the name before what somebody is to do: "Kevin" of "Kevin will do it"."""
    return part[: len(part) - len(rest)].split(maxsplit=1)[0].removesuffix("'ll")
