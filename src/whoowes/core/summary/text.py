"""A page as plain text, for a terminal."""

from collections.abc import Iterator

from whoowes.core.document.managed import ManagedParagraph, ManagedTable, Page, cell_text, plain_text
from whoowes.core.document.model import NamedStyle, Row
from whoowes.core.summary.render import FOOT, ROAD

_UNDERLINES = {NamedStyle.TITLE: "=", NamedStyle.HEADING_2: "-"}
_SHADED = "▪"


def page_text(page: Page) -> str:
    """Return the page as lines of text."""
    lines: list[str] = []
    for block in page.blocks:
        if block.key == FOOT:
            lines.append("")
        lines.extend(_paragraph(block) if isinstance(block, ManagedParagraph) else _table(block))
    return "\n".join(lines).strip()


def _paragraph(block: ManagedParagraph) -> Iterator[str]:
    text, style = plain_text(block.paragraph), block.paragraph.named_style
    if style is not NamedStyle.NORMAL:
        yield ""
    yield text
    if style in _UNDERLINES:
        yield _UNDERLINES[style] * len(text)


def _table(table: ManagedTable) -> Iterator[str]:
    is_chart = table.key == ROAD
    rows = [
        [_cell(row.row, column, is_chart=is_chart) for column in range(len(row.row.cells))]
        for row in table.rows
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _cell(row: Row, column: int, *, is_chart: bool) -> str:
    text = cell_text(row, column)
    return text or (_SHADED if is_chart and row.cells[column].background else "")
