"""A page as one HTML document, for looking at it before it is written."""

from collections.abc import Iterator
from html import escape

from whoowes.core.document.managed import ManagedParagraph, ManagedTable, Page
from whoowes.core.document.model import Block, NamedStyle, Paragraph, Row, Run, TextStyle

_TAGS = {
    NamedStyle.TITLE: "h1",
    NamedStyle.SUBTITLE: "p",
    NamedStyle.HEADING_1: "h2",
    NamedStyle.HEADING_2: "h2",
    NamedStyle.HEADING_3: "h3",
}
_CSS = """
body { font: 11pt/1.4 Arial, sans-serif; color: #1f2933; background: #f4f5f7; margin: 0; }
main { max-width: 816px; margin: 24px auto; padding: 48px 72px; background: #fff; box-sizing: border-box; }
h1 { font-size: 26pt; font-weight: 400; margin: 0; }
h2 { font-size: 16pt; font-weight: 400; margin: 18pt 0 6pt; }
h3 { font-size: 13pt; font-weight: 400; color: #434343; margin: 12pt 0 4pt; }
p { margin: 0 0 4pt; }
p.subtitle { font-size: 15pt; color: #666; margin-bottom: 12pt; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 11pt; }
td, th { border: 0.5pt solid #d9dce1; padding: 5pt; vertical-align: top; text-align: left; }
td, th { font-weight: 400; overflow-wrap: break-word; }
@media (max-width: 700px) { main { margin: 0; padding: 16px; } }
""".strip()


def page_html(page: Page) -> str:
    """Return the page as a self-contained HTML document."""
    body = "\n".join(html for block in page.blocks for html in _block(block))
    return (
        '<!doctype html>\n<html><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(page.title)}</title><style>\n{_CSS}\n</style></head>\n"
        f"<body><main>\n{body}\n</main></body></html>"
    )


def _block(block: ManagedParagraph | ManagedTable) -> Iterator[str]:
    if isinstance(block, ManagedParagraph):
        yield _paragraph(block.paragraph)
        return
    yield "<table>"
    total = sum(block.widths) or 1
    yield "".join(f'<col style="width:{width / total:.1%}">' for width in block.widths)
    for row in block.rows:
        yield _row(row.row)
    yield "</table>"


def _row(row: Row) -> str:
    tag = "th" if row.is_header else "td"
    cells = []
    for cell in row.cells:
        fill = f' style="background:{cell.background}"' if cell.background else ""
        content = "".join(_inner(block) for block in cell.content)
        cells.append(f"<{tag}{fill}>{content}</{tag}>")
    return f"<tr>{''.join(cells)}</tr>"


def _paragraph(paragraph: Paragraph) -> str:
    tag = _TAGS.get(paragraph.named_style, "p")
    mark = ' class="subtitle"' if paragraph.named_style is NamedStyle.SUBTITLE else ""
    return f"<{tag}{mark}>{_inner(paragraph)}</{tag}>"


def _inner(block: Block) -> str:
    if not isinstance(block, Paragraph):
        return ""
    return "".join(_run(inline) for inline in block.inlines if isinstance(inline, Run))


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.style.link:
        text = f'<a href="{escape(run.style.link)}">{text}</a>'
    css = _css(run.style)
    return f'<span style="{css}">{text}</span>' if css else text


def _css(style: TextStyle) -> str:
    rules = {
        "font-weight": "700" if style.bold else "",
        "font-style": "italic" if style.italic else "",
        "text-decoration": "line-through" if style.strikethrough else "",
        "color": style.color or "",
        "font-size": f"{style.size:g}pt" if style.size else "",
    }
    return ";".join(f"{name}:{value}" for name, value in rules.items() if value)
