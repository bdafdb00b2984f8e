"""Small documents for tests: `doc(heading("4 March 2026 call"), table([["Action", "Owner"], …]))`.

In texts, `~struck~` words are struck through and a list of inlines may stand wherever a text may.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

from whoowes.core.document.merged import mark_covered
from whoowes.core.document.model import (
    Block,
    Bullet,
    Cell,
    DateChip,
    Document,
    DropdownChip,
    Inline,
    LinkChip,
    NamedStyle,
    Paragraph,
    PersonChip,
    Row,
    Run,
    Suggestion,
    Tab,
    Table,
    TextStyle,
)
from whoowes.core.ids import DocumentId, HeadingId, TabId
from whoowes.core.items.model import NoteFacts

Text = str | Inline | Sequence["str | Inline"]
CellText = Text | Cell

STRUCK = TextStyle(strikethrough=True)
BOLD = TextStyle(bold=True)


def inlines(text: Text) -> tuple[Inline, ...]:
    """`~words~` are struck through."""
    if isinstance(text, str):
        parts = re.split(r"~([^~]+)~", text)
        return tuple(Run(part, STRUCK if n % 2 else TextStyle()) for n, part in enumerate(parts) if part)
    if isinstance(text, Sequence):
        return tuple(inline for part in text for inline in inlines(part))
    return (text,)


def para(
    text: Text = "", *, style: NamedStyle = NamedStyle.NORMAL, bullet: Bullet | None = None
) -> Paragraph:
    return Paragraph(inlines(text), named_style=style, bullet=bullet)


def bold(text: str) -> Paragraph:
    return Paragraph((Run(text, BOLD),))


def heading(text: Text, level: int = 2, heading_id: str | None = None) -> Paragraph:
    return Paragraph(
        inlines(text),
        named_style=NamedStyle(f"HEADING_{level}"),
        heading_id=HeadingId(heading_id) if heading_id else None,
    )


def title(text: str) -> Paragraph:
    return para(text, style=NamedStyle.TITLE)


def item(text: Text, nesting: int = 0) -> Paragraph:
    return para(text, bullet=Bullet("list", nesting))


def check(text: Text, nesting: int = 0) -> Paragraph:
    return para(text, bullet=Bullet("list", nesting, is_checklist=True))


def person(name: str, email: str | None = None) -> PersonChip:
    return PersonChip(email or f"{name.split(maxsplit=1)[0].lower()}@acme.example", name)


def day(iso: str, shown: str | None = None) -> DateChip:
    return DateChip(date.fromisoformat(iso), shown or iso)


def link(text: str, url: str) -> Run:
    return Run(text, TextStyle(link=url))


def file(name: str, url: str) -> LinkChip:
    return LinkChip(name, url)


def dropdown(value: str | None) -> DropdownChip:
    return DropdownChip(value)


def inserted(text: str) -> Run:
    return Run(text, suggestion=Suggestion.INSERTION)


def deleted(text: str) -> Run:
    return Run(text, suggestion=Suggestion.DELETION)


def cell(*content: Block | str, rows: int = 1, columns: int = 1) -> Cell:
    blocks = tuple(para(block) if isinstance(block, str) else block for block in content)
    return Cell(blocks or (para(),), row_span=rows, column_span=columns)


def table(rows: Sequence[Sequence[CellText]]) -> Table:
    """A text cell is one paragraph; its lines ("a\\nb") are one paragraph each."""
    return Table(mark_covered(tuple(Row(tuple(_cell(text) for text in row)) for row in rows)))


def _cell(text: CellText) -> Cell:
    if isinstance(text, Cell):
        return text
    if isinstance(text, str):
        return cell(*(para(line) for line in text.split("\n")))
    return cell(para(text))


def tab(name: str, *blocks: Block, parent: str | None = None) -> Tab:
    return Tab(
        TabId(f"t.{name}"),
        name,
        blocks,
        level=1 if parent else 0,
        parent_id=TabId(f"t.{parent}") if parent else None,
    )


def doc(*blocks: Block | Tab, name: str = "Notes") -> Document:
    tabs = tuple(block for block in blocks if isinstance(block, Tab))
    plain = tuple(block for block in blocks if not isinstance(block, Tab))
    return Document(DocumentId("d"), name, tabs or (Tab(None, "", plain),))


def facts(name: str = "Notes", created: str | None = "2026-03-04") -> NoteFacts:
    moment = datetime.fromisoformat(f"{created}T15:00:00").replace(tzinfo=UTC) if created else None
    return NoteFacts(DocumentId("d"), name, moment)
