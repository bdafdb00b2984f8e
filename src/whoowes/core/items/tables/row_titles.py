"""Rows that are titles: over the header, or over the rows below them."""

from whoowes.core.document.text import fold
from whoowes.core.items.headings.outline import LABEL_LEVEL, Heading
from whoowes.core.items.tables.grid import GridRow
from whoowes.core.items.words import words_for


def title_heading(row: GridRow) -> Heading:
    """Return a row of one merged cell, or of one cell that stands for it, as a heading."""
    return Heading(row.title, LABEL_LEVEL)


def only_text(row: GridRow) -> str:
    """Return what the only cell of a row that says anything says; empty where there are more."""
    texts = [text for text in row.texts if text]
    return texts[0] if len(texts) == 1 else ""


def names_side(text: str, locale: str) -> bool:
    """Whether a title is the name of a side: "CLIENT", "Our actions:"."""
    return words_for(locale).groups.fullmatch(fold(text).strip(" :")) is not None
