"""Owners before a mark: "Kevin: …", "[Kevin] …", "@Kevin …", "Kevin → Sara: …", "Kevin, …"."""

import re

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.names import is_surname_alone
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.owners.task_verbs import PIECES
from whoowes.core.items.owners.words.beginnings import OF_A_PERSON, PRONOUNS
from whoowes.core.items.readings import OwnerKind

_BRACKETED = re.compile(r"\[([^\[\]]{1,60})\]\s*[:–—-]?\s*(\S.*)", re.DOTALL)
_IN_ROUND_BRACKETS = re.compile(r"\(([^()]{1,60})\)\s*[:–—-]?\s*(\S.*)", re.DOTALL)
_MARKS = (": ", " -", " –", " —", "→", "->")
_ARROWS = frozenset("→>")
_MARKED = re.compile(r"\s*@?(.{1,60}?)\s*(?::\s+|\s[–—-]+\s+|→\s*|\s->\s*)(\S.*)", re.DOTALL)


def in_brackets(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "[Kevin] send the deck", "(Kevin) send the deck"; in round brackets people only."""
    if not task.startswith(("[", "(")):
        return None
    match = _BRACKETED.fullmatch(task)
    if match is not None and is_owner(match.group(1), notes):
        return match.group(1).strip(), match.group(2)
    match = _IN_ROUND_BRACKETS.fullmatch(task)
    if match is not None and is_owner(match.group(1), notes, sides_too=False):
        return match.group(1).strip(), match.group(2)
    return None


def before_a_mark(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Kevin: deck", "KW – deck", "Kevin → Sara: deck"."""
    match = _MARKED.fullmatch(task) if any(mark in task for mark in _MARKS) else None
    if match is None:
        return None
    mark = task[match.end(1) : match.start(2)]
    # "Acme - contract" is a topic; "Acme: send the contract" is not, in the notes of Acme's own folder.
    is_pronoun = phrase(match.group(1)) in PRONOUNS and not match.group(1).isupper()
    if not is_owner(match.group(1), notes, sides_too=":" in mark or is_pronoun):
        return None
    if not _ARROWS.isdisjoint(mark) and (handed_on := _handed_on(task, match.start(2), notes)):
        return handed_on if handed_on[1] else None
    return match.group(1).strip(), match.group(2)


def _handed_on(task: str, start: int, notes: Notes) -> tuple[str, str] | None:
    """Return "Kevin → Sara" as owner words of "Kevin → Sara: offer"; nothing is left of "Kevin → Sara"."""
    led = _MARKED.fullmatch(task, start)
    end = led.end(1) if led else len(task)
    said = task[start:end].strip()
    # "Kevin → Sara by Friday: offer", "Kevin → Sara?: offer": not Kevin's in any case.
    is_handed_on = is_owner(said, notes) or (led and _begins_with_person(said, notes))
    return (task[:end].strip(), led.group(2) if led else "") if is_handed_on else None


def _begins_with_person(text: str, notes: Notes) -> bool:
    said = text.split()[:LONGEST_OWNER]
    beginnings = (" ".join(said[:length]).rstrip("?,") for length in range(1, len(said) + 1))
    return any(is_owner(owner, notes, sides_too=False) for owner in beginnings)


def mentioned(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "@Kevin Wong send …", the longest name first."""
    if not task.startswith("@"):
        return None
    said = task.split()
    for length in range(min(LONGEST_OWNER, len(said) - 1), 0, -1):
        owner = " ".join(said[:length]).lstrip("@").rstrip(",:")
        reading = read_owner(owner, notes.roster, locale=notes.locale)
        if (reading.kind is OwnerKind.RESOLVED and reading.people) or reading.rule == "several-fit":
            return owner, " ".join(said[length:])
    return None


def before_a_comma(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Kevin, new draft", "KW & Sara, the quotes"; "Kevin, Sara and the quotes" may be a list of names.

    A surname alone is as often the matter: "Müller, Mietvertrag".
    """
    owner, comma, rest = task.partition(", ")
    # "Slides → Laura, by Friday" begins with what she owes.
    is_pointed = not _ARROWS.isdisjoint(owner)
    if not comma or is_pointed or len(owner.split()) > LONGEST_OWNER:
        return None
    if _is_apposition(rest, notes) or not is_owner(owner, notes, sides_too=False):
        return None
    reading = read_owner(owner, notes.roster, locale=notes.locale)
    meant = {person.id for person in reading.people} | set(reading.suggestions)
    if any(is_surname_alone(owner, person.name) for person in notes.roster.people if person.id in meant):
        return None
    names_more = any(is_owner(piece, notes, sides_too=False) for piece in PIECES.split(rest))
    return None if names_more else (owner.lstrip("@"), rest)


def _is_apposition(rest: str, notes: Notes) -> bool:
    """Whether what follows a name and a comma tells of that person: "Kevin, the new starter, needs …"."""
    first = phrase(rest.partition(" ")[0])
    return "," in rest or first in notes.words.our or first in OF_A_PERSON
