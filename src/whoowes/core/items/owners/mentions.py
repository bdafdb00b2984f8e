"""Whether a task mentions somebody who may owe it, in whatever way: "Photos by Sara", "Acme sends photos"."""

from whoowes.core.document.text import fold
from whoowes.core.items.people import Roster
from whoowes.core.items.words import words_for


def mentions_somebody(task: str, roster: Roster, *, locale: str) -> bool:
    """Tell whether a task has a name of the roster or of a side, or begins with a word for one ("We …")."""
    key = fold(task)
    said = set(key.replace("@", " ").split())
    if any(part in said for person in roster.people for part in fold(person.name).split()):
        return True
    if any(fold(name) in key for name in (*roster.client_names, *roster.advisor_names)):
        return True
    return words_for(locale).groups.fullmatch(key.partition(" ")[0]) is not None
