"""A document as a person reads it in Google Docs: one self-contained HTML page."""

from dataclasses import dataclass
from html import escape

from whoowes.emulator.docs.grid import merged_blocks
from whoowes.emulator.docs.inheritance import inherited
from whoowes.emulator.docs.state import DocumentState, Json
from whoowes.emulator.docs.suggestions import DELETION, INSERTION
from whoowes.emulator.page.css import (
    PAGE_STYLE,
    cell_rules,
    css_length,
    declarations,
    paragraph_rules,
    text_rules,
)
from whoowes.emulator.page.list_marks import CHECKBOX, ListMarks

_HEADING_TAGS = {"TITLE": "h1", **{f"HEADING_{level}": f"h{level}" for level in range(1, 7)}}
_SAFE_SCHEMES = ("http://", "https://", "mailto:")


def render_html(state: DocumentState, title: str) -> str:
    """Return the whole document, all tabs, as a page that needs nothing from elsewhere.

    Suggestions show as in Docs: insertions underlined, deletions struck, both green.

    Args:
        state: The document.
        title: The document's title, for the browser.
    """
    tabs = list(state.all_tabs())
    sections = "".join(_section(tab, titled=len(tabs) > 1) for tab in tabs)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{PAGE_STYLE}</style></head>\n"
        f"<body><main>{sections}</main></body></html>\n"
    )


def _section(tab: Json, *, titled: bool) -> str:
    properties, document_tab = tab["tabProperties"], tab["documentTab"]
    heading = f'<div class="tab-title">{escape(properties.get("title", ""))}</div>' if titled else ""
    body = _Body(document_tab, ListMarks(document_tab.get("lists", {})))
    content = body.content(document_tab["body"]["content"])
    tab_id = escape(str(properties.get("tabId", "")))
    return f'<section id="{tab_id}">{heading}{content}</section>\n'


@dataclass
class _Body:
    """The content of one tab; `marks` counts list items in reading order."""

    document_tab: Json
    marks: ListMarks

    def content(self, content: list[Json]) -> str:
        return "".join(self._element(element) for element in content)

    def _element(self, element: Json) -> str:
        if "paragraph" in element:
            return self._paragraph(element["paragraph"])
        if "table" in element:
            return self._table(element["table"])
        if "tableOfContents" in element:
            return f"<nav>{self.content(element['tableOfContents'].get('content', []))}</nav>"
        return ""

    def _paragraph(self, paragraph: Json) -> str:
        style = paragraph.get("paragraphStyle", {})
        kind = style.get("namedStyleType", "NORMAL_TEXT")
        rules = paragraph_rules({**inherited(self.document_tab, kind, "paragraphStyle"), **style})
        rules |= text_rules(inherited(self.document_tab, kind, "textStyle"))
        mark = self._mark(paragraph, rules)
        inner = "".join(_inline(element) for element in paragraph["elements"])
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

    def _table(self, table: Json) -> str:
        covered = {
            (row, column)
            for block in merged_blocks(table)
            for row in range(block.row, block.last_row)
            for column in range(block.column, block.last_column)
            if (row, column) != (block.row, block.column)
        }
        rows = "".join(
            self._row(
                row, [column for column in range(len(row["tableCells"])) if (number, column) not in covered]
            )
            for number, row in enumerate(table["tableRows"])
        )
        columns = "".join(
            _column(each) for each in table.get("tableStyle", {}).get("tableColumnProperties", [])
        )
        return f'<div class="scroll"><table><colgroup>{columns}</colgroup>{rows}</table></div>\n'

    def _row(self, row: Json, columns: list[int]) -> str:
        style = row.get("tableRowStyle", {})
        tag = "th" if style.get("tableHeader") else "td"
        cells = "".join(self._cell(row["tableCells"][column], tag) for column in columns)
        height = css_length(style.get("minRowHeight", {}))
        return f'<tr style="height:{height}">{cells}</tr>'

    def _cell(self, cell: Json, tag: str) -> str:
        style = cell.get("tableCellStyle", {})
        spans = "".join(
            f' {name}="{int(style[key])}"'
            for name, key in (("rowspan", "rowSpan"), ("colspan", "columnSpan"))
            if int(style.get(key, 1)) > 1
        )
        rules = escape(declarations(cell_rules(style)))
        return f'<{tag}{spans} style="{rules}">{self.content(cell["content"])}</{tag}>'


def _column(properties: Json) -> str:
    width = properties.get("width")
    return f'<col style="width:{css_length(width)}">' if width else "<col>"


def _inline(element: Json) -> str:
    for kind, part in element.items():
        if isinstance(part, dict):
            return _suggested(part, _styled(part, _inner(kind, part)))
    return ""


def _inner(kind: str, part: Json) -> str:
    if kind == "textRun":
        text = escape(part.get("content", "").removesuffix("\n"))
        return text.replace("\x0b", "<br>")
    if kind == "horizontalRule":
        return "<hr>"
    if kind == "pageBreak":
        return '<span class="page-break"></span>'
    label, target = _chip(kind, part)
    return _chip_html(label, target) if label else ""


def _chip(kind: str, part: Json) -> tuple[str, str]:
    properties = part.get(f"{kind}Properties", {})
    if kind == "person":
        return properties.get("name") or properties.get("email", ""), ""
    if kind == "dateElement":
        return properties.get("displayText", ""), ""
    if kind == "dropdown":
        return properties.get("displayValue", ""), ""
    if kind == "richLink":
        return properties.get("title", ""), properties.get("uri", "")
    return {"footnoteReference": part.get("footnoteNumber", "*"), "inlineObjectElement": "image"}.get(
        kind, ""
    ), ""


def _chip_html(label: str, target: str) -> str:
    if target.startswith(_SAFE_SCHEMES):
        return f'<a class="chip" href="{escape(target)}">{escape(label)}</a>'
    return f'<span class="chip">{escape(label)}</span>'


def _styled(part: Json, inner: str) -> str:
    style = part.get("textStyle", {})
    rules = declarations(text_rules(style))
    target = _href(style.get("link", {}))
    if not inner or not (rules or target):
        return inner
    css = f' style="{escape(rules)}"' if rules else ""
    if target:
        return f'<a href="{escape(target)}"{css}>{inner}</a>'
    return f"<span{css}>{inner}</span>"


def _href(link: Json) -> str:
    url = str(link.get("url", ""))
    if url.startswith(_SAFE_SCHEMES):
        return url
    target = link.get("heading", {}).get("id") or link.get("headingId") or link.get("tabId")
    return f"#{target}" if target else ""


def _suggested(part: Json, inner: str) -> str:
    if part.get(INSERTION):
        inner = f"<ins>{inner}</ins>"
    if part.get(DELETION):
        inner = f"<del>{inner}</del>"
    return inner
