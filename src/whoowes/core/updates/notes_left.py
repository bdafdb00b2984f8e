"""The section "Notes left on this page", below our region: written to, never edited again."""

from collections.abc import Sequence
from dataclasses import dataclass

from whoowes.core.document.flat import flatten_paragraph
from whoowes.core.document.index import utf16_length
from whoowes.core.document.model import PLAIN, NamedStyle, Paragraph, Range
from whoowes.core.updates.edits import Edit, InsertText, StyleParagraph, StyleText
from whoowes.core.updates.recognise import CurrentParagraph, CurrentRegion
from whoowes.core.updates.rescue import Rescued


@dataclass(frozen=True, slots=True)
class NotesWording:
    """Our words around a person's words. `date` is today as the reader writes it."""

    heading: str
    date: str
    line: str
    """With {date} and {words}."""
    line_beside: str
    """With {date}, {words} and {beside}."""
    pending: str
    """With {row} and {text}: what a line with a waiting suggestion should now read."""
    pending_gone: str
    """With {row}: a line with a waiting suggestion should no longer stand."""

    def for_rescued(self, rescued: Rescued) -> str:
        """Return the line that keeps a person's words."""
        template = self.line_beside if rescued.beside else self.line
        return template.format(date=self.date, words=rescued.words, beside=rescued.beside)


def leave_notes(region: CurrentRegion, left: Sequence[Rescued], wording: NotesWording) -> list[Edit]:
    """Return the edits that write people's words below the region, the newest pass on top."""
    if not left:
        return []
    lines = [wording.for_rescued(rescued) for rescued in left]
    heading = _heading(region, wording.heading)
    if heading is not None and heading.range is not None:
        return _below(heading.range.end, lines, heading=None)
    last = region.blocks[-1] if region.blocks else None
    if isinstance(last, CurrentParagraph):
        return _below(last.span.end, lines, heading=wording.heading)
    start = last.span.end if last else region.start
    return _above(start, lines, heading=wording.heading)


def _heading(region: CurrentRegion, text: str) -> Paragraph | None:
    return next((p for p in region.below if flatten_paragraph(p).text.strip() == text), None)


def _below(end: int, lines: list[str], *, heading: str | None) -> list[Edit]:
    """Write paragraphs behind the one that ends at `end`."""
    texts = [heading, *lines] if heading else lines
    text = "".join(f"\n{line}" for line in texts)
    return [InsertText(end - 1, text), *_styles(end, texts, has_heading=bool(heading))]


def _above(start: int, lines: list[str], *, heading: str) -> list[Edit]:
    """Write paragraphs in front of the one that starts at `start`."""
    texts = [heading, *lines]
    text = "".join(f"{line}\n" for line in texts)
    return [InsertText(start, text), *_styles(start, texts, has_heading=True)]


def _styles(start: int, texts: list[str], *, has_heading: bool) -> list[Edit]:
    end = start + sum(utf16_length(text) + 1 for text in texts)
    first = start + utf16_length(texts[0]) + 1 if has_heading else start
    edits: list[Edit] = []
    if has_heading:
        edits.append(StyleParagraph(Range(start, first), NamedStyle.HEADING_2, None, None))
    edits.append(StyleParagraph(Range(first, end), NamedStyle.NORMAL, None, None))
    edits.append(StyleText(Range(start, end - 1), PLAIN))
    return edits
