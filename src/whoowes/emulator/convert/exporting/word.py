"""A Google Doc as a Word file; what it holds of text, lists, tables, links, chips and suggestions."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from whoowes.emulator.convert.exporting.reading import Item, Items, target_of, words_of
from whoowes.emulator.docs.grid import merged_blocks
from whoowes.emulator.docs.state import DocumentState, Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION

_STYLES = {"TITLE": "Title", "SUBTITLE": "Subtitle", **{f"HEADING_{n}": f"Heading {n}" for n in range(1, 7)}}
_DEEPEST = 3
_CHANGES = ((INSERTION, "w:ins"), (DELETION, "w:del"))
_AUTHOR = "Unknown"


def to_docx(state: DocumentState) -> bytes:
    """Return the Word file of all tabs; suggestions are tracked changes in it, boxes are characters."""
    document = docx.Document()
    tabs = list(state.all_tabs())
    for tab in tabs:
        if len(tabs) > 1:
            document.add_paragraph(tab["tabProperties"].get("title", ""), style="Title")
        inner = tab["documentTab"]
        _Writer(document, Items(inner.get("lists", {}))).content(document, inner["body"]["content"])
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@dataclass
class _Writer:
    document: Document
    items: Items
    _changes: int = field(default=0)

    def content(self, holder: Document | _Cell, content: list[Json]) -> None:
        for element in content:
            if "paragraph" in element:
                self._paragraph(holder.add_paragraph(), element["paragraph"])
            elif "table" in element:
                self._table(holder, element["table"])
            elif "tableOfContents" in element:
                self.content(holder, element["tableOfContents"].get("content", []))

    def _paragraph(self, made: Paragraph, paragraph: Json) -> None:
        item = self.items.mark(paragraph)
        kind = paragraph.get("paragraphStyle", {}).get("namedStyleType", "")
        made.style = self.document.styles[_list_style(item) if item else _STYLES.get(kind, "Normal")]
        if item and item.ticked is not None:
            made.add_run("\u2611 " if item.ticked else "\u2610 ")
        for element in paragraph["elements"]:
            self._element(made, element)

    def _element(self, made: Paragraph, element: Json) -> None:
        words = words_of(element, shows_chosen=True).removesuffix("\n").replace("\x0b", "\n")
        if not words:
            return
        ((kind, part),) = ((kind, part) for kind, part in element.items() if isinstance(part, dict))
        run = made.add_run(words)
        _style(run, part.get("textStyle", {}))
        node: BaseOxmlElement = run._r  # noqa: SLF001 - its XML is nowhere else
        if kind in {"dropdown", "dateElement"}:
            node = _wrapped(_control(kind, part, words), node, "w:sdtContent")
        elif target_of(element):
            link = OxmlElement("w:hyperlink")
            target = made.part.relate_to(target_of(element), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            link.set(qn("r:id"), target)
            node = _wrapped(link, node)
        for mark, tag in _CHANGES:
            if part.get(mark):
                node = self._tracked(node, tag)

    def _tracked(self, node: BaseOxmlElement, tag: str) -> BaseOxmlElement:
        self._changes += 1
        change = OxmlElement(tag, {qn("w:id"): str(self._changes), qn("w:author"): _AUTHOR})
        if tag == "w:del":
            for text in list(node.iter(qn("w:t"))):
                text.tag = qn("w:delText")
        return _wrapped(change, node)

    def _table(self, holder: Document | _Cell, table: Json) -> None:
        rows, columns = len(table["tableRows"]), table["columns"]
        made: Table = holder.add_table(rows, columns)
        if isinstance(holder, Document):
            made.style = self.document.styles["Table Grid"]
        for at, row in enumerate(table["tableRows"]):
            if row.get("tableRowStyle", {}).get("tableHeader"):
                made.rows[at]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - as above
            for column, cell in enumerate(row["tableCells"]):
                self._cell(made.cell(at, column), cell["content"])
        for block in merged_blocks(table):
            _merge(made, block.row, block.column, block.last_row - 1, block.last_column - 1)

    def _cell(self, cell: _Cell, content: list[Json]) -> None:
        first, *rest = content
        self._paragraph(cell.paragraphs[0], first["paragraph"])
        self.content(cell, rest)


def _merge(table: Table, row: int, column: int, last_row: int, last_column: int) -> None:
    head = table.cell(row, column)
    before = len(head.paragraphs)
    head.merge(table.cell(last_row, last_column))
    for added in head.paragraphs[before:]:
        added._p.getparent().remove(added._p)  # noqa: SLF001 - an empty one for each covered cell


def _list_style(item: Item) -> str:
    name = "List Number" if item.number else "List Bullet"
    depth = min(item.depth + 1, _DEEPEST)
    return f"{name} {depth}" if depth > 1 else name


def _style(run: Run, style: Json) -> None:
    run.bold, run.italic = style.get("bold"), style.get("italic")
    run.underline, run.font.strike = style.get("underline"), style.get("strikethrough")
    size = style.get("fontSize", {}).get("magnitude")
    if size:
        run.font.size = Pt(size)
    rgb = style.get("foregroundColor", {}).get("color", {}).get("rgbColor")
    if rgb is not None:
        run.font.color.rgb = RGBColor(*(round(255 * rgb.get(name, 0)) for name in ("red", "green", "blue")))


def _control(kind: str, part: Json, words: str) -> BaseOxmlElement:
    control = OxmlElement("w:sdt")
    properties = OxmlElement("w:sdtPr")
    control.append(properties)
    if kind == "dropdown":
        choices = OxmlElement("w:dropDownList")
        choices.append(OxmlElement("w:listItem", _attributes({"displayText": words, "value": words})))
        properties.append(choices)
    else:
        when = part.get("dateElementProperties", {}).get("timestamp", "")
        properties.append(OxmlElement("w:date", _attributes({"fullDate": when})))
    control.append(OxmlElement("w:sdtContent"))
    return control


def _attributes(given: dict[str, str]) -> dict[Any, Any]:
    return {qn(f"w:{name}"): text for name, text in given.items()}


def _wrapped(outer: BaseOxmlElement, node: BaseOxmlElement, into: str = "") -> BaseOxmlElement:
    """Put an element where another is, and that into it."""
    node.addprevious(outer)
    inside = outer.find(qn(into)) if into else outer
    (inside if inside is not None else outer).append(node)
    return outer
