"""Who owes a task when its beginning says so: "Kevin to send …", "KW: …", "I'll send …"."""

import re

from whoowes.core.items.owners.folding import phrase, tidy
from whoowes.core.items.owners.owing import owing, seeing_to
from whoowes.core.items.owners.task_marks import before_a_comma, before_a_mark, in_brackets, mentioned
from whoowes.core.items.owners.task_names import Notes
from whoowes.core.items.owners.task_promises import (
    after_a_topic,
    asked,
    before_a_verb,
    before_an_act,
    before_an_infinitive,
    by_form_of_verb,
    contracted,
)
from whoowes.core.items.owners.task_verbs import PIECES
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.people import Roster
from whoowes.core.kept import kept

_RULES = (
    in_brackets,
    before_a_mark,
    owing,
    seeing_to,
    contracted,
    after_a_topic,
    before_a_verb,
    asked,
    by_form_of_verb,
    before_an_act,
    before_an_infinitive,
    mentioned,
    before_a_comma,
)


@kept
def owner_in_task(task: str, roster: Roster, *, locale: str = "en-GB") -> tuple[str, str] | None:
    """Return the owner words at the beginning of a task and the task without them, else None.

    Certain are: people of the roster, a side as a whole, or "I" and "we", and then a word of obligation, a
    colon, a dash or square brackets; or an @mention. Where several people of the roster fit the name, the
    words are still an owner's, and `read_owner` finds them unclear. A task in which a second owner follows is
    left whole.
    """
    notes = Notes(roster, locale, words_for(locale))
    text = tidy(task).replace("\n", " ")
    for rule in _RULES:
        found = rule(text, notes)
        if found is not None and re.search(r"\w", found[1]):
            return None if rule is not in_brackets and names_another(*found, notes) else found
    return None


def names_another(owner: str, rest: str, notes: Notes) -> bool:
    """Tell whether a second owner follows: "Kevin to send the deck; Sara to review it"."""
    for piece in PIECES.split(rest)[1:]:
        for rule in (contracted, before_a_verb, before_an_act, before_an_infinitive):
            found = rule(piece, notes)
            if found is not None and phrase(found[0]) != phrase(owner):
                return True
    return False
