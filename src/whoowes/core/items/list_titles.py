"""Plain lines that are headings because a list or a table stands right below them.

"Things to do" or "Packing list for the site" may be anything in a text; right over a list it is its title.
What a sentence could be ("We talked about the budget") is none, nor is what asks or says something itself.
"""

from collections.abc import Sequence

from whoowes.core.document.model import Block, NamedStyle, Paragraph, Table
from whoowes.core.document.text import fold, paragraph_text
from whoowes.core.items.heading_meaning import read_wording
from whoowes.core.items.headings import INTRODUCTION_LEVEL, LINE_LEVEL, has_typed_mark, says_something
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.words import Kind, NoteWords

_LONGEST = 60
_SENTENCE_ENDS = (".", "!", ";", ",", "?", ":")
_OF_TALK = (Kind.TALK, Kind.ATTENDEES)
_LONGEST_TALK_WORDS = 3
_LONGEST_NAME_WORDS = 3


def title_level(paragraph: Paragraph, text: str, below: Block, words: NoteWords) -> int | None:
    """Return the level of a plain line as the title of the list or table below it; None where it is none."""
    if not text or len(text) > _LONGEST or text.endswith(_SENTENCE_ENDS) or paragraph.bullet:
        return None
    if paragraph.named_style is not NamedStyle.NORMAL or has_typed_mark(text) or says_something(text, words):
        return None
    # A name over a table may be the last of those who were there.
    if isinstance(below, Paragraph) and _names_people(text, words):
        return INTRODUCTION_LEVEL
    if not _names_section(text, words):
        return None
    # Whose list it is ends with the list: the next title may name somebody nobody knows here.
    return INTRODUCTION_LEVEL if read_wording(text, words.language).owner else LINE_LEVEL


def _names_people(text: str, words: NoteWords) -> bool:
    is_short = len(text.split()) <= _LONGEST_NAME_WORDS
    return is_short and text[:1].isupper() and is_known_name(text, frozenset(), words.language)


def _names_section(text: str, words: NoteWords) -> bool:
    reading = read_wording(text, words.language)
    # "Open" may head opening hours: a state alone is a title only where it looks like one.
    if reading.kind is None or is_placeholder(text, words) or words.label_rows.fullmatch(fold(text)):
        return False
    # "Send Kevin's actions" names no "Send Kevin", but "Precisamos da vossa parte" begins with a verb, too.
    if is_order(text, words) and (not reading.owner or text.startswith(reading.owner)):
        return False
    if reading.kind in _OF_TALK and len(text.split()) > _LONGEST_TALK_WORDS:
        return False
    promised = None if reading.owner else obliged_rest(text, words.language)
    return promised is None or not is_order(promised, words)


def lists_below(blocks: Sequence[Block], words: NoteWords) -> Sequence[Block | None]:
    """Return for each block the next one that says anything, where that is a table or one of a list."""
    found: list[Block | None] = []
    below: Block | None = None
    for block in reversed(blocks):
        found.append(below)
        if isinstance(block, Table):
            below = block
        elif isinstance(block, Paragraph) and (text := paragraph_text(block)).strip():
            below = block if block.bullet is not None or _is_one_of_list(text, words) else None
    return found[::-1]


def _is_one_of_list(text: str, words: NoteWords) -> bool:
    """Whether a line has a typed marker, or begins with who is to do it: "Kevin: send the deck"."""
    if has_typed_mark(text):
        return True
    name, colon, _ = text[:_LONGEST].partition(": ")
    return bool(colon) and is_known_name(name, frozenset(), words.language)
