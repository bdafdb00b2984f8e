"""The new day in words that move a task: "moved to 20 March", "verschoben auf 20.11."."""

import re

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.words import NoteWords

_FULL_STOP = re.compile(r"(?<!\d)\.$")


def new_day(text: str, words: NoteWords, *, at_start: bool) -> str:
    """Return the words behind "moved to" in a text, without a full stop; empty where nothing is moved.

    Args:
        text: A state or a remark, as written.
        words: The words of the note's language.
        at_start: The text must begin with the move.
    """
    key = fold(text)
    moved = words.moved_to.match(key) if at_start else words.moved_to.search(key)
    return _FULL_STOP.sub("", text[unfolded(text, moved.end()) :].strip()).strip() if moved else ""
