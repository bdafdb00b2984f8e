"""Whether a line is worded as something to do: "Send the deck", "Angebot an Kunden schicken"."""

from whoowes.core.document.text import fold
from whoowes.core.items.words import NoteWords


def is_order(text: str, words: NoteWords) -> bool:
    """Whether a line begins with a verb of action, or ends with one where its language puts it there."""
    key = fold(text)
    return words.action_verbs.match(key) is not None or any(verb.search(key) for verb in words.closing_verbs)
