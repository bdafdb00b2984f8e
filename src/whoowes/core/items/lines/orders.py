"""Whether a line is worded as something to do: "Send the deck", "Angebot an Kunden schicken"."""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.words import NoteWords
from whoowes.core.items.words.wishes import OF_THE_MEETING

_FEWEST_WORDS = 2
_OF_THE_MEETING = re.compile(OF_THE_MEETING)


def is_order(text: str, words: NoteWords) -> bool:
    """Whether a line begins with a verb of action, or ends with one where its language puts it there."""
    key = fold(text)
    return words.action_verbs.match(key) is not None or any(verb.search(key) for verb in words.closing_verbs)


def orders_behind_label(text: str, words: NoteWords) -> bool:
    """Whether something is to be done about what a label names: "Location: book the room".

    "Chair: Mark Jansen" and "Attendees: …" tell of people, "Next meeting: discuss the budget" of an agenda.
    """
    label, _, behind = text.partition(":")
    said = behind.split()
    if len(said) < _FEWEST_WORDS or words.attendees_line.match(fold(f"{label}:")):
        return False
    if _OF_THE_MEETING.search(fold(behind).strip()):
        return False
    return any(word.islower() for word in said[1:]) and is_order(behind.strip(), words)
