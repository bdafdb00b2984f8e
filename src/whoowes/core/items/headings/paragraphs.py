"""Which paragraphs are headings: by their style, by being bold, by their words, or by introducing a list.

A bold line of its own counts as a heading, so does a short line that ends with ":" (it introduces what
follows).
"""

import re
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.model import DateChip, NamedStyle, Paragraph, PersonChip, Run
from whoowes.core.document.text import agreed, fold, inline_text, paragraph_text, squeeze
from whoowes.core.ids import HeadingId
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.signs import ARROW
from whoowes.core.items.privacy import is_internal_line
from whoowes.core.items.words import NoteWords, words_for

TAB_LEVEL = -1
TITLE_LEVEL = 0
BOLD_LEVEL = 7
LINE_LEVEL = 8
INTRODUCTION_LEVEL = 9
LABEL_LEVEL = 10
"""The first cell of a row stands over the others of a table that lays out a page."""

LONGEST_INTRODUCTION = 60

_LEVELS = {NamedStyle.TITLE: TITLE_LEVEL, NamedStyle.SUBTITLE: BOLD_LEVEL} | {
    NamedStyle(f"HEADING_{level}"): level for level in range(1, 7)
}
_NORMAL = NamedStyle.NORMAL
_CHIPS = (DateChip, PersonChip)
_LONGEST_BOLD_LINE = 80
_SENTENCE_ENDS = (".", "!", ";", ",")
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\S.{0,60}$)")
_SENTENCES = re.compile(r"(?<=[^\W_]{2}[.!?])\s+")
SYMBOLS = r"\u2190-\u2bff\U0001f000-\U0001faff\ufe0f"
"""Arrows, signs and emoji, as a class of characters is written."""
NUMBERING = re.compile(r"^(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+")
_ADORNMENT = re.compile(rf"^[{SYMBOLS}]+\s+|\s+[{SYMBOLS}]+$")
_TYPED_MARK = re.compile(
    rf"\s*(?:[-*•–◦▪]\s|{ARROW.pattern[1:]}|\d+[.)]\s|\((?:[a-z]|\d{{1,2}})\)\s|\[[ xX✓]?\]|[☐☑☒✅⬜□])"
)


class Heading(NamedTuple):
    """Something that stands over what follows it, until the next of the same or a higher level."""

    text: str
    level: int
    heading_id: HeadingId | None = None
    dates: tuple[DateChip, ...] = ()
    people: tuple[PersonChip, ...] = ()
    is_call: bool = False
    """A dated heading that starts a call; an "internal" heading above it ends here."""
    is_title: bool = False
    """The document's title begins with it: "Whitfield Orchards" of "Whitfield Orchards - call"."""
    heads_lines: bool = False
    """Somebody's name under actions, with plain lines below it that are a list though no mark says so."""


def read_heading(
    paragraph: Paragraph, text: str, words: NoteWords, *, numbers_titles: bool = False
) -> Heading | None:
    """Return the heading that a paragraph is, or None where it is none.

    Args:
        paragraph: Any paragraph.
        text: What it says, on one line.
        words: The words of the note's language.
        numbers_titles: Bold lines with a number are headings in this note, not tasks.
    """
    if not text:
        return None
    if text.endswith(":") and not paragraph.bullet:
        # "Great call. Actions below:" introduces by its last sentence.
        text = _SENTENCES.split(text)[-1]
    is_numbered = numbers_titles and _NUMBERED.match(text) is not None and _is_bold(paragraph)
    level = BOLD_LEVEL if is_numbered else _level(paragraph, text, words)
    return None if level is None else as_heading(paragraph, text, level)


def as_heading(paragraph: Paragraph, text: str, level: int) -> Heading:
    """Return a paragraph as the heading that it is."""
    shown = agreed(paragraph.inlines)
    return Heading(
        text=text,
        level=level,
        heading_id=paragraph.heading_id,
        dates=tuple([i for i in shown if isinstance(i, DateChip)]),
        people=tuple([i for i in shown if isinstance(i, PersonChip)]),
    )


def is_numbered_section(paragraph: Paragraph, words: NoteWords) -> bool:
    """Whether a paragraph is a bold line such as "3. New actions"."""
    text = squeeze(paragraph_text(paragraph)) if _is_bold(paragraph) else ""
    numbered = _NUMBERED.match(text)
    return numbered is not None and _is_section_line(text[numbered.end() :], words)


def has_typed_mark(text: str) -> bool:
    """Whether a list marker or a box is typed before a text."""
    return _TYPED_MARK.match(text) is not None


def _level(paragraph: Paragraph, text: str, words: NoteWords) -> int | None:
    style = paragraph.named_style
    if style is not _NORMAL:
        return _LEVELS[style]
    if len(text) > _LONGEST_BOLD_LINE or paragraph.bullet or _is_sentence(text):
        return None
    return _level_of_line(text, words.language, is_bold=_is_bold(paragraph))


def _is_sentence(text: str) -> bool:
    """Whether a line is too long to introduce anything, and ends as no heading does."""
    return len(text) > LONGEST_INTRODUCTION and text.endswith(_SENTENCE_ENDS)


@lru_cache(maxsize=8192)
def _level_of_line(text: str, language: str, *, is_bold: bool) -> int | None:
    """Return the level of a line of text of no style, None where it is no heading."""
    words = words_for(language)
    if not text.isascii() and _is_adorned_section(text, words):
        return BOLD_LEVEL if is_bold else LINE_LEVEL
    level = _level_of_words(text, words, is_bold=is_bold)
    is_none = level is None or has_typed_mark(text) or says_something(text, words)
    return None if is_none else level


def _level_of_words(text: str, words: NoteWords, *, is_bold: bool) -> int | None:
    if _is_section_line(text, words):
        return BOLD_LEVEL if is_bold else LINE_LEVEL
    if len(text) <= LONGEST_INTRODUCTION and text.endswith(":"):
        return INTRODUCTION_LEVEL
    return BOLD_LEVEL if is_bold and not text.endswith(_SENTENCE_ENDS) else None


def says_something(text: str, words: NoteWords) -> bool:
    """Whether a line is an action, a win, a date line or the like, however bold it is."""
    if is_internal_line(text, words):
        return False
    # "2.3 Action - Carl - tell the parents" is one, too.
    key = NUMBERING.sub("", fold(text))
    marks = (*words.item_marks, words.win_mark, words.labelled_line, words.internal_mark)
    return any((mark := pattern.match(key)) and key[mark.end() :].strip() for pattern in marks)


def _is_adorned_section(text: str, words: NoteWords) -> bool:
    """Whether a line is a section heading with a symbol at its edge: "✅ Done", "Wins this month 🎉"."""
    bare = _ADORNMENT.sub("", text)
    if bare == text or len(bare) > LONGEST_INTRODUCTION or bare.endswith(_SENTENCE_ENDS):
        return False
    if _is_section_line(bare, words):
        return True
    key = fold(bare).rstrip(" :")
    # Behind a tick, words that may be a task are one.
    is_open = not has_typed_mark(text) and not is_order(bare, words)
    return is_open and any(pattern.fullmatch(key) for _, pattern in words.sections)


def _is_section_line(text: str, words: NoteWords) -> bool:
    """Whether a plain line is worded as a section heading ("Actions", "Next steps:")."""
    if len(text) > LONGEST_INTRODUCTION or text.endswith(_SENTENCE_ENDS):
        return False
    is_plain = plain_headings(words.language).fullmatch(fold(text).rstrip(" :")) is not None
    return is_plain or is_internal_line(text, words)


@lru_cache(maxsize=16)
def plain_headings(language: str) -> re.Pattern[str]:
    """Return all plain headings as one pattern: most lines of a note are looked up, and hardly any is one."""
    return re.compile("|".join(f"(?:{pattern.pattern})" for pattern in words_for(language).plain_headings))


def _is_bold(paragraph: Paragraph) -> bool:
    """Whether all words of a paragraph are bold; chips may stand among them."""
    inlines = paragraph.inlines
    if len(inlines) == 1 and isinstance(run := inlines[0], Run) and not run.style.bold:
        # Most paragraphs are one run of plain words.
        return False
    has_words = False
    for inline in agreed(inlines):
        if isinstance(inline, _CHIPS) or not inline_text(inline).strip():
            continue
        if not inline.style.bold:
            return False
        has_words = True
    return has_words and any(isinstance(inline, Run) for inline in inlines)
