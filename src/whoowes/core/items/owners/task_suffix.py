"""Who owes a task when its end says so: "Update the export - Kevin", "Sign the NDA (Kevin)"."""

import re

from whoowes.core.items.model import OwnerKind, Roster
from whoowes.core.items.owners.folding import phrase, tidy
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.kept import kept

_BRACKETED = re.compile(r"(\S.*?)\s*[(\[]([^()\[\]]{1,60})[)\]]\s*[.;]?", re.DOTALL)
_DASHED = re.compile(r"(\S.*)\s[–—-]+\s+([^–—]{1,60}?)\s*[.;]?", re.DOTALL)
# Other words for the advisor's side may as well say what the task is about: "Template (consultant)".
_FIRST_PERSON = word_set("me, us, we, ich, wir, uns, moi, nous, yo, nosotros, eu, ik, wij, ons, io, noi")
_LONGEST = 6
"""Words in "Kevin Wong and Sara Lindqvist", with one to spare."""


@kept
def owner_behind_task(task: str, roster: Roster, *, locale: str = "en-GB") -> tuple[str, str] | None:
    """Return the owner words behind a task, or between it and a remark, and the task without them, else None.

    Only people of the roster count, named exactly, alone in brackets or between dashes, or "(us)" and "(me)":
    "Review offer - Acme" is about Acme. What stands there beside them ("Kevin, if he can") leaves the task as
    it is written, and so do two such places.
    """
    text = tidy(task)
    if not _may_have_owner_behind(text):
        return None
    for pattern in (_BRACKETED, _DASHED):
        match = pattern.fullmatch(text)
        if match is not None and _is_owner(match.group(2), roster, locale):
            return match.group(2).strip(), match.group(1).strip()
    return _between_dashes(text, roster, locale)


def _may_have_owner_behind(text: str) -> bool:
    """Tell whether a bracket ends the text, or a dash stands in it: each way to name an owner needs one."""
    return "-" in text or "–" in text or "—" in text or text.rstrip(".; \n").endswith((")", "]"))


def _between_dashes(text: str, roster: Roster, locale: str) -> tuple[str, str] | None:
    """Read "Agree terms – Jo – two days after receipt", "Quotes (Jo) - got two of three"."""
    pieces = re.split(r"(\s[–—-]+\s)", text)
    found: list[tuple[str, list[str]]] = []
    for place in range(0, len(pieces) - 2, 2):
        if len(found) > 1:
            return None
        bracketed = _BRACKETED.fullmatch(pieces[place])
        if place and _is_owner(pieces[place], roster, locale):
            found.append((pieces[place].strip(), pieces[: place - 1] + pieces[place + 1 :]))
        elif bracketed and _is_owner(bracketed.group(2), roster, locale):
            if not place and _is_owner(bracketed.group(1), roster, locale):
                # "Paul (Lenoir) - check the rise": what is in brackets says which Paul.
                return None
            rest = [*pieces[:place], bracketed.group(1), *pieces[place + 1 :]]
            found.append((bracketed.group(2).strip(), rest))
    return (found[0][0], "".join(found[0][1]).strip()) if len(found) == 1 else None


def _is_owner(text: str, roster: Roster, locale: str) -> bool:
    if phrase(text) in words_for(locale).names_too:
        return False
    is_pronoun = phrase(text) in _FIRST_PERSON and not text.isupper()
    return is_pronoun or _is_people(text, roster, locale)


def _is_people(text: str, roster: Roster, locale: str) -> bool:
    if len(text.split()) > _LONGEST:
        return False
    reading = read_owner(text.lstrip("@"), roster, locale=locale)
    return reading.kind is OwnerKind.RESOLVED and bool(reading.people)
