"""Whom a remark of a review names as owner: "Tom, still open", "in progress, Tom", "nothing yet (Tom)"."""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import words_for

LONGEST_SUBJECT = 6
_LED = re.compile(r"([^,:;()–—]{1,40}?)(?:\s*[,:;]|\s[–—-])\s+(?=\S)")
_BEHIND = re.compile(r"\s*\(([^()]{1,40})\)[.!]?$|,\s+([^,:;()]{1,40}?)[.!]?$")


def named_owner(said: str, locale: str, names: frozenset[str]) -> tuple[str, str]:
    """Return the person whom a remark names first or last, and what else it says; nobody and all of it."""
    owner, rest = _led_by_owner(said, locale, names)
    return (owner, rest) if owner else _owner_behind(said, locale, names)


def _led_by_owner(said: str, locale: str, names: frozenset[str]) -> tuple[str, str]:
    """Return the person whom a remark names first, "Tom, moved to Friday", and what follows."""
    found = _LED.match(said)
    rest = said[found.end() :] if found else ""
    if found and (is_person(found[1], locale, names) or _may_be_person(found[1], rest, locale)):
        return found[1], rest
    return "", said


def _owner_behind(said: str, locale: str, names: frozenset[str]) -> tuple[str, str]:
    """Return the person whom a remark names last, "in progress, Tom", and what stands before the name."""
    found = _BEHIND.search(said)
    owner = (found[1] or found[2]) if found else ""
    rest = said[: found.start()] if found else said
    if found is None or not is_person(owner, locale, names):
        return "", said
    if found[2] and (is_known_name(rest.rpartition(" ")[2], names, locale) or not _tells_state(rest, locale)):
        # "With Sara, Tom": two whom it waits for.
        return "", said
    return owner, rest


def is_thing(task: str, locale: str, names: frozenset[str]) -> bool:
    """Whether what stands before a remark is short, and nobody's name."""
    return 0 < len(task.split()) <= LONGEST_SUBJECT and not is_person(task, locale, names)


def is_person(text: str, locale: str, names: frozenset[str]) -> bool:
    """Tell a person from capitals that abbreviate a thing: "PO", "CV"."""
    return not text.isupper() and is_known_name(text, names, locale)


def _may_be_person(text: str, rest: str, locale: str) -> bool:
    """Take a name that nobody knows for one before a move, where nothing else would stand."""
    is_name = is_name_like(text, locale) and not text.isupper() and not _tells_state(text, locale)
    return is_name and words_for(locale).moved_to.match(fold(rest)) is not None


def _tells_state(text: str, locale: str) -> bool:
    return read_status(text, locale=locale).rule not in TELLS_NO_STATE
