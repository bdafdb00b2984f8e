"""A paragraph or a cell as one string with the style and the index of every character.

Anything that is not text (a chip, an image, a nested table) stands as U+FFFC. Paragraphs of a cell are
joined by line feeds, the final newline of the cell is not part of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from whoowes.core.document.index import utf16_length
from whoowes.core.document.model import (
    PLAIN,
    Block,
    Paragraph,
    Range,
    Run,
    Suggestion,
    Table,
    TextStyle,
)

FOREIGN = "\ufffc"


@dataclass(frozen=True, slots=True)
class FlatText:
    """`offsets` has one more element than `text` has characters: the last is the end."""

    text: str
    styles: tuple[TextStyle, ...]
    offsets: tuple[int, ...]
    is_pending: bool = False
    """A person's suggestion is waiting somewhere in it."""

    @property
    def start(self) -> int:
        """The index of the first character."""
        return self.offsets[0]

    @property
    def end(self) -> int:
        """The index behind the last character."""
        return self.offsets[-1]

    def span(self, first: int, last: int) -> Range:
        """Return the document span of characters `first` to `last` (exclusive)."""
        return Range(self.offsets[first], self.offsets[last])


class _Builder:
    def __init__(self, start: int) -> None:
        self.text: list[str] = []
        self.styles: list[TextStyle] = []
        self.offsets: list[int] = [start]
        self.is_pending = False

    def add(self, text: str, style: TextStyle) -> None:
        self.text.append(text)
        self.styles.extend([style] * len(text))
        for character in text:
            self.offsets.append(self.offsets[-1] + utf16_length(character))

    def add_foreign(self, span: Range) -> None:
        self.text.append(FOREIGN)
        self.styles.append(PLAIN)
        self.offsets.append(span.end)

    def add_paragraph(self, paragraph: Paragraph) -> None:
        self.is_pending |= paragraph.suggestion is not Suggestion.NONE
        self.is_pending |= paragraph.newline_suggestion is not Suggestion.NONE
        for inline in paragraph.inlines:
            self.is_pending |= inline.suggestion is not Suggestion.NONE
            if isinstance(inline, Run):
                self.add(inline.text, inline.style)
            elif inline.range is not None:
                self.add_foreign(inline.range)

    def build(self) -> FlatText:
        return FlatText("".join(self.text), tuple(self.styles), tuple(self.offsets), self.is_pending)


def flatten_paragraph(paragraph: Paragraph) -> FlatText:
    """Return a read paragraph's text without its newline."""
    builder = _Builder(_start(paragraph))
    builder.add_paragraph(paragraph)
    return builder.build()


def flatten_cell(content: Sequence[Block]) -> FlatText:
    """Return a read cell's text; a nested table counts as one foreign character."""
    builder = _Builder(_start(content[0]) if content else 0)
    for block, following in pairwise((*content, None)):
        if isinstance(block, Paragraph):
            builder.add_paragraph(block)
            if following is not None:
                builder.add("\n", PLAIN)
        elif block is not None and block.range is not None:
            builder.is_pending |= isinstance(block, Table) and block.suggestion is not Suggestion.NONE
            builder.add_foreign(block.range)
    return builder.build()


def _start(block: Block) -> int:
    return block.range.start if block.range else 0
