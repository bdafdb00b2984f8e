"""Who owes a task when its end says so: "Update the export - Kevin", "Sign the NDA (Kevin)"."""

import re

from whoowes.core.items.model import OwnerKind, Roster
from whoowes.core.items.owners.folding import tidy
from whoowes.core.items.owners.read import read_owner

_BRACKETED = re.compile(r"(\S.*?)\s*[(\[]([^()\[\]]{1,60})[)\]]\s*[.;]?", re.DOTALL)
_DASHED = re.compile(r"(\S.*)\s[–—-]+\s+([^–—]{1,60}?)\s*[.;]?", re.DOTALL)
_LONGEST = 6
"""Words in "Kevin Wong and Sara Lindqvist", with one to spare."""


def owner_behind_task(task: str, roster: Roster, *, locale: str = "en-GB") -> tuple[str, str] | None:
    """Return the owner words at the end of a task and the task without them, else None.

    Only people of the roster count, named exactly, alone in brackets or behind a dash: "Review offer - Acme"
    is about Acme. What stands there beside them ("Kevin, if he can") leaves the task as it is written.
    """
    text = tidy(task)
    for pattern in (_BRACKETED, _DASHED):
        match = pattern.fullmatch(text)
        if match is not None and _is_people(match.group(2), roster, locale):
            return match.group(2).strip(), match.group(1).strip()
    return None


def _is_people(text: str, roster: Roster, locale: str) -> bool:
    if len(text.split()) > _LONGEST:
        return False
    reading = read_owner(text.lstrip("@"), roster, locale=locale)
    return reading.kind is OwnerKind.RESOLVED and bool(reading.people)
