"""Paragraphs and tables of one segment of a document as HTML."""

from dataclasses import dataclass
from html import escape

from whoowes.emulator.docs.cell_text import plain_text, why_not_plain
from whoowes.emulator.docs.grid import merged_blocks
from whoowes.emulator.docs.inheritance import inherited
from whoowes.emulator.docs.locate import paragraphs
from whoowes.emulator.docs.state import Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION
from whoowes.emulator.page.css import cell_rules, css_length, declarations, paragraph_rules, text_rules
from whoowes.emulator.page.inline import Line
from whoowes.emulator.page.list_marks import CHECKBOX, ListMarks
from whoowes.emulator.page.margin import Margin, Passage

_HEADING_TAGS = {"TITLE": "h1", **{f"HEADING_{level}": f"h{level}" for level in range(1, 7)}}
_ROW_MARKS = ((INSERTION, "suggested-in"), (DELETION, "suggested-out"))


@dataclass(frozen=True)
class Content:
    """How the content of one segment becomes HTML.

    Attributes:
        document_tab: The tab it belongs to, for its styles.
        marks: Counts list items in reading order.
        margin: What stands beside the text.
        passages: The passages of this segment that comments are anchored to.
        tab_id: The tab's id where cells can be edited in place; None where they cannot.
    """

    document_tab: Json
    marks: ListMarks
    margin: Margin
    passages: tuple[Passage, ...] = ()
    tab_id: str | None = None

    def html(self, content: list[Json]) -> str:
        """Return the structural elements of a segment as HTML, each with its margin."""
        return "".join(self._with_margin(element) for element in content)

    def _with_margin(self, element: Json) -> str:
        shown = self._element(element)
        cards = self.margin.cards([spot.element for spot in paragraphs([element])], self.passages)
        return f'<div class="noted">{shown}{cards}</div>\n' if cards else shown

    def _inside(self, content: list[Json]) -> str:
        return "".join(self._element(element) for element in content)

    def _element(self, element: Json) -> str:
        if "paragraph" in element:
            return self._paragraph(element["paragraph"])
        if "table" in element:
            return self._table(element["table"], int(element.get("startIndex", 0)))
        if "tableOfContents" in element:
            return f"<nav>{self._inside(element['tableOfContents'].get('content', []))}</nav>"
        return ""

    def _paragraph(self, paragraph: Json) -> str:
        style = paragraph.get("paragraphStyle", {})
        kind = style.get("namedStyleType", "NORMAL_TEXT")
        rules = paragraph_rules({**inherited(self.document_tab, kind, "paragraphStyle"), **style})
        rules |= text_rules(inherited(self.document_tab, kind, "textStyle"))
        mark = self._mark(paragraph, rules)
        line = Line(self.margin.suggesters, self.passages)
        inner = "".join(line.element(element) for element in paragraph["elements"])
        tag = _HEADING_TAGS.get(kind, "p")
        anchor = f' id="{escape(style["headingId"])}"' if "headingId" in style else ""
        css = ' class="item"' if mark else ""
        return f'<{tag}{anchor}{css} style="{escape(declarations(rules))}">{mark}{inner}</{tag}>\n'

    def _mark(self, paragraph: Json, rules: dict[str, str]) -> str:
        bullet = paragraph.get("bullet")
        if bullet is None:
            return ""
        rules["text-indent"] = "0"
        rules.setdefault("margin-left", f"{36 * (1 + int(bullet.get('nestingLevel', 0)))}pt")
        mark = self.marks.mark(bullet)
        shown = '<span class="box"></span>' if mark == CHECKBOX else escape(mark)
        return f'<span class="glyph" aria-hidden="true">{shown}</span>'

    def _table(self, table: Json, start: int) -> str:
        covered = {
            (row, column)
            for block in merged_blocks(table)
            for row in range(block.row, block.last_row)
            for column in range(block.column, block.last_column)
            if (row, column) != (block.row, block.column)
        }
        rows = "".join(
            self._row(row, number, {column for covered_row, column in covered if covered_row == number})
            for number, row in enumerate(table["tableRows"])
        )
        columns = "".join(
            _column(each) for each in table.get("tableStyle", {}).get("tableColumnProperties", [])
        )
        place = "" if self.tab_id is None else f' data-table="{start}" data-tab="{escape(self.tab_id)}"'
        return f'<div class="scroll"><table{place}><colgroup>{columns}</colgroup>{rows}</table></div>\n'

    def _row(self, row: Json, number: int, covered: set[int]) -> str:
        style = row.get("tableRowStyle", {})
        tag = "th" if style.get("tableHeader") else "td"
        cells = "".join(
            self._cell(cell, tag, (number, column))
            for column, cell in enumerate(row["tableCells"])
            if column not in covered
        )
        marks = " ".join(css for mark, css in _ROW_MARKS if row.get(mark))
        css = f' class="{marks}"' if marks else ""
        return f'<tr{css} style="height:{css_length(style.get("minRowHeight", {}))}">{cells}</tr>'

    def _cell(self, cell: Json, tag: str, place: tuple[int, int]) -> str:
        style = cell.get("tableCellStyle", {})
        spans = "".join(
            f' {name}="{int(style[key])}"'
            for name, key in (("rowspan", "rowSpan"), ("colspan", "columnSpan"))
            if int(style.get(key, 1)) > 1
        )
        handle = "" if self.tab_id is None else _handle(cell, *place)
        rules = escape(declarations(cell_rules(style)))
        return f'<{tag}{spans}{handle} style="{rules}">{self._inside(cell["content"])}</{tag}>'


def _handle(cell: Json, row: int, column: int) -> str:
    """Return the attributes by which a script edits a cell, or tells why it cannot."""
    reason = why_not_plain(cell)
    told = f'data-why="{escape(reason)}"' if reason else f'data-text="{escape(plain_text(cell))}"'
    return f' tabindex="0" data-row="{row}" data-column="{column}" {told}'


def _column(properties: Json) -> str:
    width = properties.get("width")
    return f'<col style="width:{css_length(width)}">' if width else "<col>"
