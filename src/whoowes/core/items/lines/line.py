"""The lines of paragraphs and cells: what stands between paragraph ends and soft breaks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from whoowes.core.document.model import Block, Bullet, Inline, Paragraph, Run
from whoowes.core.document.text import (
    SOFT_BREAK,
    agreed,
    fold,
    inline_lines,
    inline_text,
    join,
    paragraphs,
    squeeze,
)
from whoowes.core.items.lines.signs import ARROW

_TYPED_MARKER = re.compile(
    r"^\s*(?:[-*•–◦▪‣]\s+|\d{1,3}[a-z]?[.)]\s+|[a-z][.)]\s+|\((?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s+)"
)
_BOX = re.compile(r"^\s*(?:[-*•–◦▪‣]\s+)?(?:\[\s?\]|\[[xX✓✔]\]|[☐☑☒⬜□◻✅])")


@dataclass(slots=True)
class Line:
    """One line, with the list it belongs to.

    Never changed once made, yet not frozen: there is one for each paragraph, and that takes twice as long.
    """

    inlines: tuple[Inline, ...]
    bullet: Bullet | None = None
    is_first: bool = True
    """The first line of its paragraph, which is the one that carries the bullet."""
    is_named: bool = False
    """One of several actions on a line that begins "Actions:"."""
    text: str = field(default="", compare=False)
    """What is shown, on one line; worked out where it is not told."""
    raw: str = field(init=False, compare=False)
    """The words of its inlines as they are, end to end: `split_line` counts in them."""
    key: str = field(init=False, compare=False)
    """What is shown, folded."""

    def __post_init__(self) -> None:
        self.raw = "".join(map(inline_text, self.inlines))
        if not self.text:
            self.text = squeeze(join(self.inlines))
        self.key = fold(self.text)

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
        return (self.bullet is not None and self.is_first) or has_marker(self.text)


def has_marker(text: str) -> bool:
    """Whether a marker of a list or a box is typed before the words of a line."""
    # No marker begins with a capital, and most lines do.
    if text[:1].isupper():
        return False
    return any(mark.match(text) for mark in (_BOX, _TYPED_MARKER, ARROW))


def without_marker(text: str) -> str:
    """Return the words of a line without the marker of a list or the box before them."""
    # No marker begins with a letter but those that count in small ones.
    if not text or text[:1].isupper():
        return text
    for mark in (_BOX, _TYPED_MARKER, ARROW):
        text = text[found.end() :].lstrip() if (found := mark.match(text)) else text
    return text


def split_line(line: Line, gap: re.Pattern[str]) -> tuple[Line, ...]:
    """Part a line at every match of a pattern, be it across runs; the first part keeps the bullet."""
    text = line.raw
    gaps = [found.span() for found in gap.finditer(text)]
    if not gaps:
        return (line,) if text.strip() else ()
    ends = [(0, gaps[0][0]), *((a[1], b[0]) for a, b in pairwise(gaps)), (gaps[-1][1], len(text))]
    said = [part for start, end in ends if join(part := _between(line.inlines, start, end)).strip()]
    return tuple(Line(part, line.bullet, is_first=line.is_first and not n) for n, part in enumerate(said))


def _between(inlines: Iterable[Inline], start: int, end: int) -> tuple[Inline, ...]:
    """Return the inlines between two places of their text; a chip stands where it begins."""
    kept: list[Inline] = []
    at = 0
    for inline in inlines:
        size = len(inline_text(inline))
        if isinstance(inline, Run):
            piece = inline.text[max(start - at, 0) : max(end - at, 0)]
            kept.extend([Run(piece, inline.style)] if piece else [])
        elif start <= at < max(end, start + 1):
            kept.append(inline)
        at += size
    return tuple(kept)


def lines_of(paragraph: Paragraph, said: str = "") -> tuple[Line, ...]:
    """Return the lines of a paragraph that say anything, suggestions settled.

    Args:
        paragraph: Any paragraph.
        said: All it says on one line, where that is known.
    """
    whole = Line(agreed(paragraph.inlines), paragraph.bullet, text=said)
    if SOFT_BREAK not in whole.raw and "\n" not in whole.raw:
        return (whole,) if whole.text else ()
    parts = enumerate(inline_lines(whole.inlines))
    return tuple(Line(inlines, paragraph.bullet, is_first=number == 0) for number, inlines in parts)


def content_lines(content: Iterable[Block]) -> tuple[Line, ...]:
    """Return the lines of a cell's own paragraphs."""
    return tuple(line for paragraph in paragraphs(content) for line in lines_of(paragraph))
