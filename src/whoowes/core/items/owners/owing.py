"""Whose a thing is by the verb of a sentence: "I owe them a list", "De los permisos se encarga Marta"."""

import re
from functools import lru_cache

from whoowes.core.document.text import as_written, fold
from whoowes.core.items.due import split_due
from whoowes.core.items.due.names import language_of
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.words.promising import IN_CHARGE, NO_THING_TO_DO, OWES, OWING_MYSELF, TAKERS

_NO_THING_TO_DO = re.compile(NO_THING_TO_DO)
_SEES_TO = re.compile(r"\b(?:kummert|s'occupe|charge|encarga|ocupa|encarrega|trata|occupa|zorgt)\b")
_OWES = re.compile(
    r"\b(?:owes?|schulde[tn]?|schuldig|doi[st]|devons|deb[eo]|debemos|dev[eo]|devemos|dobbiamo)\b"
)


def may_owe(sentence: str) -> bool:
    """Tell whether a sentence, folded, has a verb of owing, or of seeing to something."""
    return _OWES.search(sentence) is not None or _SEES_TO.search(sentence) is not None


def owing(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "I owe them a list": the thing is owed, and neither money nor thanks.

    Who gets it is somebody of the notes, for what is owed to a bank is no promise to anybody.
    """
    key = fold(task)
    if _OWES.search(key) is None:
        return None
    for form in _forms(language_of(notes.locale)):
        found = form.fullmatch(key)
        if found is None:
            continue
        thing = as_written(task, found, "thing")
        undated = split_due(thing, locale=notes.locale) or (thing, "")
        if _NO_THING_TO_DO.search(fold(undated[0])):
            continue
        groups = found.groupdict()
        taker = groups["taker"] or groups.get("taker_behind") or ""
        owner = OWING_MYSELF.get(groups["owner"]) or as_written(task, found, "owner")
        is_known = taker in TAKERS or is_owner(as_written(task, found, "taker"), notes)
        if is_known and is_owner(owner, notes):
            return owner, thing
    return None


def seeing_to(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "De los permisos se encarga Marta": the name stands behind the verb."""
    key = fold(task)
    if _SEES_TO.search(key) is None:
        return None
    for form in _forms_of_charge(language_of(notes.locale)):
        found = form.fullmatch(key)
        if found is None:
            continue
        thing = as_written(task, found, "thing")
        if "owner" in form.groupindex:
            owner = as_written(task, found, "owner")
            return (owner, thing) if is_owner(owner, notes) else None
        said = as_written(task, found, "behind").split()
        for length in range(min(LONGEST_OWNER, len(said)), 0, -1):
            owner = " ".join(said[:length]).rstrip(",")
            if is_owner(owner, notes, sides_too=False):
                return owner, " ".join((thing, *said[length:]))
    return None


@lru_cache(maxsize=16)
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the forms of a language; notes in any may have an English sentence."""
    return tuple(map(re.compile, (*OWES.get(language, ()), *(OWES["en"] if language != "en" else ()))))


@lru_cache(maxsize=16)
def _forms_of_charge(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, IN_CHARGE.get(language, ())))
