"""The paragraphs and tables of a Word file, in the order in which they stand (`google-behaviour.md` §1.2)."""

from collections.abc import Iterable
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from whoowes.emulator.convert.word.controls import Control, control_of
from whoowes.emulator.convert.word.paragraphs import ParagraphReader
from whoowes.emulator.convert.word.source import Source
from whoowes.emulator.convert.word.styles import colour
from whoowes.emulator.convert.word.xml import (
    WRAPPERS,
    attribute,
    child,
    is_on,
    name_of,
    number,
    text_of,
    unwrapped,
)
from whoowes.emulator.docs.defaults import points
from whoowes.emulator.docs.grid import Block, set_spans
from whoowes.emulator.docs.requests.tables import new_table
from whoowes.emulator.docs.state import Json, paragraph, text_run
from whoowes.emulator.docs.suggestions import DELETION, INSERTION

_LOST = {"altChunk": "embedded documents", "oMathPara": "equations"}
_ALIGNED = {"center": "MIDDLE", "bottom": "BOTTOM"}


@dataclass
class BlockReader:
    """Reads the content of a body or of a cell."""

    source: Source

    def read(self, nodes: Iterable[BaseOxmlElement], control: Control | None = None) -> list[Json]:
        """Return structural elements; each table has a paragraph before and after it."""
        content: list[Json] = []
        self._into(content, nodes, control)
        if not content or "paragraph" not in content[-1]:
            content.append(_empty())
        return content

    def _into(self, content: list[Json], nodes: Iterable[BaseOxmlElement], control: Control | None) -> None:
        for node in nodes:
            name = name_of(node)
            if name == "p":
                content.append(ParagraphReader(self.source, control).read(node))
            elif name == "tbl":
                if not content or "table" in content[-1]:
                    content.append(_empty())
                content.append(self._table(node))
            elif name == "sdt":
                inner = child(node, "w:sdtContent")
                self._into(content, [] if inner is None else inner, control_of(node))
            elif name in WRAPPERS:
                self._into(content, node, control)
            elif name == "commentRangeStart":
                self.source.comments.wait(str(node.get(qn("w:id"))))
            elif name == "commentRangeEnd":
                self.source.comments.close(str(node.get(qn("w:id"))))
            elif name in _LOST:
                self.source.left_out[_LOST[name]] += 1

    def _table(self, node: BaseOxmlElement) -> Json:
        rows = list(unwrapped(node, "tr"))
        columns = max((_width(row) for row in rows), default=0)
        element = new_table(max(len(rows), 1), max(columns, 1))
        heads: dict[int, Block] = {}
        for at, row in enumerate(rows):
            self._row(element["table"], at, row, heads)
        _set_widths(element["table"], node)
        return element

    def _row(self, table: Json, at: int, node: BaseOxmlElement, heads: dict[int, Block]) -> None:
        row = table["tableRows"][at]
        if is_on(child(node, "w:trPr/w:tblHeader")):
            row["tableRowStyle"]["tableHeader"] = True
        for tag, kind in (("w:ins", INSERTION), ("w:del", DELETION)):
            change = child(node, f"w:trPr/{tag}")
            if change is not None:
                row[kind] = [self.source.suggestion(change)]
        column = _skipped(node, "w:gridBefore")
        for cell, control in _cells(node):
            span = _span(cell)
            self._cell(table, Block(at, column, 1, span), cell, control, heads)
            column += span

    def _cell(
        self,
        table: Json,
        place: Block,
        node: BaseOxmlElement,
        control: Control | None,
        heads: dict[int, Block],
    ) -> None:
        merge = child(node, "w:tcPr/w:vMerge")
        head = heads.get(place.column)
        goes_on = merge is not None and merge.get(qn("w:val")) != "restart"
        if goes_on and head is not None and head.columns == place.columns and head.last_row == place.row:
            heads[place.column] = head._replace(rows=head.rows + 1)
            set_spans(table, head, rows=head.rows + 1, columns=head.columns)
            if text_of(node).strip():
                _at(table, head)["content"] += self.read(node, control)
            return
        heads[place.column] = place
        cell = _at(table, place)
        cell["content"] = self.read(node, control)
        set_spans(table, place, rows=1, columns=place.columns)
        fill = colour(attribute(node, "w:tcPr/w:shd", "w:fill"))
        vertical = attribute(node, "w:tcPr/w:vAlign")
        cell["tableCellStyle"] |= {"backgroundColor": fill} if fill else {}
        cell["tableCellStyle"]["contentAlignment"] = _ALIGNED.get(vertical or "", "TOP")


def _empty() -> Json:
    return paragraph([text_run("\n")])


def _at(table: Json, place: Block) -> Json:
    cell: Json = table["tableRows"][place.row]["tableCells"][place.column]
    return cell


def _cells(row: BaseOxmlElement) -> Iterable[tuple[BaseOxmlElement, Control | None]]:
    """Yield the cells of a row, each with the control that is wrapped around it."""
    for node in row:
        if name_of(node) == "tc":
            yield node, None
        elif name_of(node) in WRAPPERS:
            control = control_of(node) if name_of(node) == "sdt" else None
            yield from ((cell, control) for cell in unwrapped(node, "tc"))


def _width(row: BaseOxmlElement) -> int:
    cells = sum(_span(cell) for cell in unwrapped(row, "tc"))
    return cells + _skipped(row, "w:gridBefore") + _skipped(row, "w:gridAfter")


def _span(cell: BaseOxmlElement) -> int:
    return max(number(attribute(cell, "w:tcPr/w:gridSpan")), 1)


def _skipped(row: BaseOxmlElement, tag: str) -> int:
    return number(attribute(row, f"w:trPr/{tag}"))


def _set_widths(table: Json, node: BaseOxmlElement) -> None:
    grid = child(node, "w:tblGrid")
    widths = [number(column.get(qn("w:w"))) / 20 for column in (grid if grid is not None else [])]
    if len(widths) == table["columns"] and all(widths):
        properties = [{"widthType": "FIXED_WIDTH", "width": points(width)} for width in widths]
        table["tableStyle"]["tableColumnProperties"] = properties
