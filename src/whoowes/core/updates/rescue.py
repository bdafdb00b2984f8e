"""Words that a person left inside our region: found, quoted, and kept below it (`product.md` "The page")."""

from dataclasses import dataclass

from whoowes.core.document.flat import FOREIGN
from whoowes.core.updates.records import text_hash
from whoowes.core.updates.text_edits import added_words


@dataclass(frozen=True, slots=True)
class Rescued:
    """A person's words, and the managed text beside which they stood (empty for a line of their own)."""

    words: str
    beside: str


def left_by_a_person(current: str, *, recorded: str | None, target: str | None) -> str:
    """Return the words in `current` that are not ours; empty if there are none.

    Args:
        current: The text as it stands on the page.
        recorded: Hash of what was last written there; None where no valid record is left.
        target: The text that should stand there now; None if nothing should.

    Returns:
        The added words alone where the text last written is known (it is the target's), else the whole
        text: a hash tells that a person wrote, not which words.
    """
    if current == target or not current.strip():
        return ""
    if recorded == text_hash(current):
        return ""
    if target is not None and recorded == text_hash(target):
        return readable(added_words(target, current))
    return readable(current)


def readable(text: str) -> str:
    """Return a text as one line: line ends as slashes, things that are no text left out."""
    lines = text.replace(FOREIGN, " ").replace("\v", "\n").split("\n")
    return " / ".join(" ".join(line.split()) for line in lines if line.strip())
