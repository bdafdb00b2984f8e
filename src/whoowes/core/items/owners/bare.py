"""A name at the beginning of a task that nothing parts from it: "GL kitchen elevations", "luis survey"."""

import re
from functools import lru_cache

from whoowes.core.items.due.names import language_of
from whoowes.core.items.owners.firm_names import initials_of
from whoowes.core.items.owners.folding import fold, tidy
from whoowes.core.items.owners.names import is_surname_alone
from whoowes.core.items.owners.read import read_owner
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.owners.task_promises import NAMES_ALONE
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.people import Roster
from whoowes.core.items.words import words_for as note_words_for
from whoowes.core.items.words.sentences import PERHAPS
from whoowes.core.items.words.wishes import NOT, WISHES
from whoowes.core.kept import kept

_TELLS = re.compile(rf"(?:{WISHES}|{PERHAPS}|{NOT})\b")
_TASK = re.compile(r"[\w(\"'“‘«]")
_NOUNS_WITH_CAPITALS = "de"
_LETTER = re.compile(r"([A-Z])\s?(?::|\s[–—-])\s+(\S.*)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@lru_cache(maxsize=16)
def words_of_names(roster: Roster) -> frozenset[str]:
    """Return the words of the names of a roster, folded, and their initials."""
    written = [name for person in roster.people for name in (person.name, *person.aliases)]
    named = {word for name in written for word in _WORD.findall(fold(name))}
    return frozenset(named | {fold(initials_of(name)) for name in written})


def may_be_bare(task: str, roster: Roster) -> bool:
    """Tell whether a task may begin with a name of the roster, or a letter for one; False is certain."""
    return _begins_with_name(tidy(task).split(), roster) or _LETTER.fullmatch(task) is not None


def _begins_with_name(said: list[str], roster: Roster) -> bool:
    return len(said) > 1 and fold(said[0].lstrip("@").rstrip(",")) in words_of_names(roster)


@kept
def bare_owner(task: str, roster: Roster, *, locale: str = "en-GB") -> tuple[str, str] | None:
    """Return the people at the beginning of a task and the task, where no word or mark parts the two.

    A single letter stands before a colon. "Tom Ford invoice" is about a Ford, "Müller Mietvertrag" about a
    contract, and "Kevin is away" no task.
    """
    if letter := _LETTER.fullmatch(task):
        called = [person.name for person in roster.people if person.name.startswith(letter[1])]
        return (called[0], letter[2]) if len(called) == 1 else None
    notes = Notes(roster, locale, words_for(locale))
    said = tidy(task).split()
    if not _begins_with_name(said, roster):
        return None
    for length in range(min(LONGEST_OWNER, len(said) - 1), 0, -1):
        owner = " ".join(said[:length])
        if NAMES_ALONE.fullmatch(owner) and is_owner(owner, notes, sides_too=False):
            is_bare = _is_of_people(owner, notes) and _may_be_task(owner, said[length:], locale)
            return (owner.lstrip("@"), " ".join(said[length:])) if is_bare else None
    return None


def _is_of_people(owner: str, notes: Notes) -> bool:
    people = read_owner(owner, notes.roster, locale=notes.locale).people
    return bool(people) and not any(is_surname_alone(owner, person.name) for person in people)


def _may_be_task(owner: str, rest: list[str], locale: str) -> bool:
    """Whether words behind a name may be what is owed, and not the rest of a name or what is told."""
    told = fold(" ".join(rest))
    if not _TASK.match(told) or _TELLS.match(told) or note_words_for(locale).copula.match(f" {told}"):
        return False
    is_name = rest[0][:1].isupper() and not rest[0].isupper() and not owner.isupper()
    return not is_name or language_of(locale) == _NOUNS_WITH_CAPITALS
