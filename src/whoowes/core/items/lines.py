"""The lines of paragraphs and cells: what stands between paragraph ends and soft breaks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from whoowes.core.document.model import Block, Bullet, Inline, Paragraph
from whoowes.core.document.text import inline_lines, join, paragraphs, squeeze

_TYPED_MARKER = re.compile(r"^\s*(?:[-*•–◦▪‣]\s+|\d{1,3}[a-z]?[.)]\s+|[a-z][.)]\s+)")
_BOX = re.compile(r"^\s*(?:[-*•–◦▪‣]\s+)?(?:\[\s?\]|\[[xX✓✔]\]|[☐☑☒⬜□◻✅])")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, with the list it belongs to."""

    inlines: tuple[Inline, ...]
    bullet: Bullet | None = None
    is_first: bool = True
    """The first line of its paragraph, which is the one that carries the bullet."""

    @property
    def text(self) -> str:
        """What is shown, on one line."""
        return squeeze(join(self.inlines))

    @property
    def nesting(self) -> int:
        """Depth in its list; 0 outside lists."""
        return self.bullet.nesting if self.bullet else 0

    @property
    def has_box(self) -> bool:
        """Whether a box is typed before the words."""
        return _BOX.match(self.text) is not None

    @property
    def is_listed(self) -> bool:
        """Whether it is one of a list, be its marker Docs' own or typed."""
        marked = self.bullet is not None and self.is_first
        return marked or self.has_box or _TYPED_MARKER.match(self.text) is not None


def lines_of(paragraph: Paragraph) -> Iterator[Line]:
    """Yield the lines of a paragraph that say anything, suggestions settled."""
    for number, inlines in enumerate(inline_lines(paragraph.inlines)):
        yield Line(inlines, paragraph.bullet, is_first=number == 0)


def content_lines(content: Iterable[Block]) -> tuple[Line, ...]:
    """Return the lines of a cell's own paragraphs."""
    return tuple(line for paragraph in paragraphs(content) for line in lines_of(paragraph))
