"""Rows that only head the rows below them: "FINANCE", or "Finance" in bold, alone in its row.

People who do not merge the cells of such a row set it apart by capitals or bold type, or it is just a name.
One row alone may be an urgent action, so it takes two of them, with actions that look otherwise below each.
"""

from collections.abc import Callable, Sequence

from whoowes.core.document.model import Run
from whoowes.core.document.text import inline_text
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.tables.cell_shapes import is_due_like
from whoowes.core.items.tables.grid import GridRow
from whoowes.core.items.words import words_for

_Look = Callable[[GridRow], bool]
_FEWEST = 2
_LONGEST_WORDS = 5
_FEWEST_LETTERS = 3


def group_rows(body: Sequence[GridRow], locale: str) -> frozenset[int]:
    """Return the numbers of the rows that head groups of others, by how they are set apart."""
    if sum(_stands_alone(row) for row in body) < _FEWEST:
        return frozenset()
    return (
        _set_apart(body, locale, _is_capitals)
        or _set_apart(body, locale, _is_bold)
        or _set_apart(body, locale, lambda row: _is_name_alone(row, locale))
    )


def name_owners(body: Sequence[GridRow], locale: str) -> bool:
    """Whether rows that head others name who owns these: each a known name, merged over its row or not."""
    merged = [row for row in body if row.is_title and row.title]
    groups = group_rows(body, locale)
    heads = merged if len(merged) >= _FEWEST else [row for row in body if row.number in groups]
    return bool(heads) and all(is_known_name(row.title, frozenset(), locale) for row in heads)


def _set_apart(body: Sequence[GridRow], locale: str, is_apart: _Look) -> frozenset[int]:
    found = [row for row in body if _stands_alone(row) and is_apart(row) and _is_topic(row.title, locale)]
    numbers = frozenset(row.number for row in found)
    rest = [row for row in body if row.number not in numbers and any(row.texts)]
    orders = [row for row in rest if _stands_alone(row) and is_order(row.title, words_for(locale))]
    if len(found) < _FEWEST or any(is_apart(row) for row in rest if row not in orders):
        return frozenset()
    # "PAY VAT" alone in its row is an action, however it is set apart.
    below = {row.number for row in rest if not _stands_alone(row) or row in orders}
    heads_others = all(_next_row(body, row.number) in below for row in found)
    return numbers if heads_others else frozenset()


def _next_row(body: Sequence[GridRow], number: int) -> int | None:
    return next((row.number for row in body if row.number > number and any(row.texts)), None)


def _stands_alone(row: GridRow) -> bool:
    return sum(map(bool, row.texts)) == 1 and not row.is_title


def _is_topic(text: str, locale: str) -> bool:
    is_short = len(text.split()) <= _LONGEST_WORDS
    return is_short and not is_order(text, words_for(locale)) and not is_due_like(text, locale)


def _is_name_alone(row: GridRow, locale: str) -> bool:
    return _stands_alone(row) and is_known_name(row.title, frozenset(), locale)


def _is_capitals(row: GridRow) -> bool:
    text = max(row.texts, key=len)
    return text.isupper() and sum(map(str.isalpha, text)) >= _FEWEST_LETTERS


def _is_bold(row: GridRow) -> bool:
    cell = max(row.cells, key=lambda each: len(each.text))
    inlines = [inline for line in cell.lines for inline in line.inlines if inline_text(inline).strip()]
    return bool(inlines) and all(isinstance(inline, Run) and inline.style.bold for inline in inlines)
