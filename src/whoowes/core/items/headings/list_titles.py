"""Plain lines that are headings because a list or a table stands right below them.

"Things to do" or "Packing list for the site" may be anything in a text; right over a list it is its title.
What a sentence could be ("We talked about the budget") is none, nor is what asks or says something itself.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

from whoowes.core.document.model import Block, NamedStyle, Paragraph, Table
from whoowes.core.document.text import fold, paragraph_text, squeeze
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.paragraphs import (
    INTRODUCTION_LEVEL,
    LINE_LEVEL,
    Heading,
    has_typed_mark,
    says_something,
)
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.line import without_marker
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import label_of, obliged_rest
from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.words import Kind, NoteWords, words_for
from whoowes.core.items.words.review_titles import SIGN_OF_NEW
from whoowes.core.kept import kept

_LONGEST = 60
_SENTENCE_ENDS = (".", "!", ";", ",", "?", ":")
_OF_ACTIONS = (Kind.ACTIONS, Kind.CARRIED, Kind.DONE, Kind.DROPPED, Kind.MIXED, Kind.MATTERS)
_OF_CLOSED = (Kind.DONE, Kind.DROPPED)
_OF_EARLIER = (Kind.CARRIED, Kind.MATTERS)
_OF_TALK = (Kind.TALK, Kind.ATTENDEES)
_LONGEST_TALK_WORDS = 3
_LINES_BELOW = 4
_FEWEST_NAMED = 2
_NOBODY: frozenset[str] = frozenset()


def title_level(
    blocks: Sequence[Block], number: int, text: str, words: NoteWords, over: Sequence[Heading] = ()
) -> int | None:
    """Return the level of a plain line as the title of the list or table below it; None where it is none.

    Args:
        blocks: A tab or cell.
        number: Which of them is the line.
        text: What it says, on one line.
        words: The words of the note's language.
        over: The headings over it.
    """
    if not text or number + 1 == len(blocks) or len(text) > _LONGEST or text.endswith(_SENTENCE_ENDS):
        return None
    line = blocks[number]
    if not isinstance(line, Paragraph) or line.named_style is not NamedStyle.NORMAL or line.bullet:
        return None
    if _is_list_below(islice(blocks, number + 1, None), words):
        level = _level_of_title(text, words.language, is_over_table=isinstance(blocks[number + 1], Table))
        if level is None and _heads_names(blocks, number, text, words):
            return LINE_LEVEL
        return INTRODUCTION_LEVEL if level is None and _parts(blocks, number, text, words, over) else level
    is_over_talk = _is_talk(blocks[number + 1]) and read_wording(text, words.language).kind is Kind.TALK
    return _level_of_title(text, words.language) if is_over_talk else None


def _parts(
    blocks: Sequence[Block], number: int, text: str, words: NoteWords, over: Sequence[Heading]
) -> bool:
    """Whether a line between two lists, the upper one below a plain title, may begin what is not closed.

    Below "Done" and its list a line "Left over" is such a title, though no table has its words.
    """
    title = next((heading for heading in reversed(over) if heading.level <= LINE_LEVEL), None)
    if title is None or title.level != LINE_LEVEL or ":" in text or has_typed_mark(text):
        return False
    if read_wording(title.text, words.language).kind not in _OF_CLOSED:
        return False
    if is_order(text, words) or is_known_name(text, frozenset(), words.language):
        return False
    return _is_list_below((blocks[number - 1],), words)


def _heads_names(blocks: Sequence[Block], number: int, text: str, words: NoteWords) -> bool:
    """Whether a title of actions that could be a state, or an order, stands over lines of people, each known.

    "Outstanding" over "Tom: fix the gate" and "Sally: paint" heads no opening hours.
    """
    reading = read_wording(text, words.language)
    if reading.kind not in _OF_ACTIONS or reading.kind in _OF_CLOSED or reading.owner or has_typed_mark(text):
        return False
    below = filter(None, map(_said, islice(blocks, number + 1, number + 1 + _LINES_BELOW)))
    named = [is_known_name(without_marker(line).partition(":")[0], _NOBODY, words.language) for line in below]
    return len(named) >= _FEWEST_NAMED and all(named[:_FEWEST_NAMED])


def is_page_title(blocks: Sequence[Block], number: int, words: NoteWords) -> bool:
    """Whether a line without a heading's style is the title of its page: right below, the call is told of.

    "Follow-up Orchard" over "Date: 4 March" and "Present: …" is no heading over what they promise.
    """
    line, said = blocks[number], _said(blocks[number])
    is_plain = isinstance(line, Paragraph) and line.named_style is NamedStyle.NORMAL
    if not is_plain or any(map(str.isdigit, said)) or read_wording(said, words.language).kind is None:
        return False
    below = (text for block in islice(blocks, number + 1, None) if (text := _said(block)))
    key = fold(next(below, "")[:_LONGEST])
    return any(label.match(key) for label in (words.date_line, words.attendees_line))


def _said(block: Block) -> str:
    return squeeze(paragraph_text(block)) if isinstance(block, Paragraph) else ""


def _is_talk(block: Block) -> bool:
    """Whether a paragraph is a sentence and more: what was said, and no item of a list."""
    text = _said(block)
    return len(text) > _LONGEST and text.endswith(".") and not has_typed_mark(text)


@kept
def _level_of_title(text: str, language: str, *, is_over_table: bool = True) -> int | None:
    words = words_for(language)
    # "Open points" over a table may be the label of a field; right over a list it is a title.
    is_label = is_over_table and words.label_rows.fullmatch(fold(text))
    if has_typed_mark(text) or is_label or says_something(text, words) or not _names_section(text, words):
        return None
    # Whose list it is ends with the list: the next title may name somebody nobody knows here.
    return INTRODUCTION_LEVEL if read_wording(text, language).owner else LINE_LEVEL


def _names_section(text: str, words: NoteWords) -> bool:
    reading = read_wording(text, words.language)
    # "Open" may head opening hours: a state alone is a title only where it looks like one.
    is_empty = is_placeholder(text, words) and text != SIGN_OF_NEW
    if reading.kind is None or is_empty:
        return False
    # "Send Kevin's actions" names no "Send Kevin", but "Precisamos da vossa parte" begins with a verb too,
    # as "Review of last actions" and "Follow-ups" do.
    is_task = is_order(text, words) and reading.kind not in _OF_EARLIER and " " in text
    if is_task and (not reading.owner or text.startswith(reading.owner)):
        return False
    # "Carol - template for the letter", "Checklist by Friday" are tasks over others of their list.
    if not reading.owner and reading.kind not in _OF_ACTIONS and _is_task(text, words.language):
        return False
    if reading.kind in _OF_TALK and len(text.split()) > _LONGEST_TALK_WORDS:
        return False
    promised = None if reading.owner else obliged_rest(text, words.language)
    return promised is None or not is_order(promised, words)


def _is_task(text: str, language: str) -> bool:
    """Whether a line begins with somebody known, or ends with a deadline."""
    if is_known_name(label_of(text, language), frozenset(), language):
        return True
    return split_due(text, locale=language) is not None


def _is_list_below(blocks: Iterable[Block], words: NoteWords) -> bool:
    """Whether the next block that says anything is a table or one of a list."""
    for block in blocks:
        if isinstance(block, Table):
            return True
        if isinstance(block, Paragraph) and (text := paragraph_text(block)):
            return block.bullet is not None or _is_one_of_list(text, words)
    return False


def _is_one_of_list(text: str, words: NoteWords) -> bool:
    """Whether a line has a typed marker, or begins with who is to do it: "Kevin: send the deck"."""
    if has_typed_mark(text):
        return True
    name, colon, _ = text[:_LONGEST].partition(": ")
    return bool(colon) and is_known_name(name, frozenset(), words.language)
