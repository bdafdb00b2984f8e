"""`documents.get` JSON → `Document`.

Docs JSON crosses into the core here and nowhere else. Whatever has an unknown shape becomes an opaque
element or an `Unread` note with its place; reading never raises on any JSON value.
"""

from collections.abc import Iterator
from typing import Any

from whoowes.core.document.inlines import read_color, read_inline, read_text_style
from whoowes.core.document.json_access import as_dict, as_int, as_list, as_number, as_str
from whoowes.core.document.merged import mark_covered
from whoowes.core.document.model import (
    Block,
    Bullet,
    Cell,
    Document,
    NamedRange,
    NamedStyle,
    OpaqueBlock,
    Paragraph,
    Range,
    Row,
    Run,
    Suggestion,
    Tab,
    Table,
    Unread,
)
from whoowes.core.ids import DocumentId, HeadingId, RevisionId, TabId

Json = dict[str, Any]

MAX_NESTING = 40
"""Tables nested deeper than this are kept unread; Docs itself does not go nearly as deep."""

_CHECKLIST_GLYPH = "GLYPH_TYPE_UNSPECIFIED"
_NAMED_STYLES = frozenset(NamedStyle)


def read_document(answer: object, *, document_id: DocumentId | None = None) -> Document:
    """Read a `documents.get` answer, with tabs or in the legacy form (`google-behaviour.md` §1.3)."""
    root = as_dict(answer)
    reader = _Reader()
    tabs = tuple(reader.tabs(root))
    revision = as_str(root.get("revisionId"))
    return Document(
        id=document_id or DocumentId(as_str(root.get("documentId"))),
        title=as_str(root.get("title")),
        tabs=tabs,
        revision_id=RevisionId(revision) if revision else None,
        unread=tuple(reader.unread),
    )


class _Reader:
    def __init__(self) -> None:
        self.unread: list[Unread] = []

    def tabs(self, root: Json) -> Iterator[Tab]:
        """Read all tabs depth first; a legacy answer is one tab without an id."""
        if "tabs" not in root:
            yield self._tab_body(root, properties={}, level=0, place="body")
            return
        for number, tab in enumerate(as_list(root.get("tabs"))):
            yield from self._tab(as_dict(tab), level=0, place=f"tabs[{number}]")

    def _tab(self, tab: Json, *, level: int, place: str) -> Iterator[Tab]:
        yield self._tab_body(
            as_dict(tab.get("documentTab")),
            properties=as_dict(tab.get("tabProperties")),
            level=level,
            place=place,
        )
        if level >= MAX_NESTING:
            self.unread.append(Unread(place, "tabs nested too deeply"))
            return
        for number, child in enumerate(as_list(tab.get("childTabs"))):
            yield from self._tab(as_dict(child), level=level + 1, place=f"{place}.childTabs[{number}]")

    def _tab_body(self, body_owner: Json, *, properties: Json, level: int, place: str) -> Tab:
        lists = as_dict(body_owner.get("lists"))
        content = as_dict(body_owner.get("body")).get("content")
        tab_id, parent = as_str(properties.get("tabId")), as_str(properties.get("parentTabId"))
        return Tab(
            id=TabId(tab_id) if tab_id else None,
            title=as_str(properties.get("title")),
            blocks=self._blocks(content, lists, place=place, depth=0),
            level=level,
            parent_id=TabId(parent) if parent else None,
            named_ranges=tuple(_named_ranges(as_dict(body_owner.get("namedRanges")))),
        )

    def _blocks(self, content: object, lists: Json, *, place: str, depth: int) -> tuple[Block, ...]:
        if depth > MAX_NESTING:
            self.unread.append(Unread(place, "tables nested too deeply"))
            return ()
        return tuple(
            self._block(as_dict(element), lists, place=f"{place}.content[{number}]", depth=depth)
            for number, element in enumerate(as_list(content))
        )

    def _block(self, element: Json, lists: Json, *, place: str, depth: int) -> Block:
        span = read_range(element)
        if isinstance(element.get("paragraph"), dict):
            return _paragraph(element["paragraph"], lists, span)
        if isinstance(element.get("table"), dict):
            return self._table(element["table"], lists, span, place=place, depth=depth)
        kinds = [key for key in element if key not in {"startIndex", "endIndex"}]
        if not kinds:
            self.unread.append(Unread(place, "a structural element without content"))
        return OpaqueBlock(kind=kinds[0] if kinds else "unknown", range=span)

    def _table(self, table: Json, lists: Json, span: Range, *, place: str, depth: int) -> Table:
        rows = tuple(
            self._row(as_dict(row), lists, place=f"{place}.tableRows[{number}]", depth=depth)
            for number, row in enumerate(as_list(table.get("tableRows")))
        )
        columns = as_list(as_dict(table.get("tableStyle")).get("tableColumnProperties"))
        widths = [_points(as_dict(column).get("width")) for column in columns]
        return Table(
            rows=mark_covered(rows),
            widths=tuple(width or 0.0 for width in widths) if any(widths) else (),
            range=span,
            suggestion=read_suggestion(table),
        )

    def _row(self, row: Json, lists: Json, *, place: str, depth: int) -> Row:
        style = as_dict(row.get("tableRowStyle"))
        return Row(
            cells=tuple(
                self._cell(as_dict(cell), lists, place=f"{place}.tableCells[{number}]", depth=depth)
                for number, cell in enumerate(as_list(row.get("tableCells")))
            ),
            is_header=style.get("tableHeader") is True,
            range=read_range(row),
            suggestion=read_suggestion(row),
        )

    def _cell(self, cell: Json, lists: Json, *, place: str, depth: int) -> Cell:
        style = as_dict(cell.get("tableCellStyle"))
        return Cell(
            content=self._blocks(cell.get("content"), lists, place=place, depth=depth + 1),
            row_span=max(1, as_int(style.get("rowSpan"), 1)),
            column_span=max(1, as_int(style.get("columnSpan"), 1)),
            background=read_color(as_dict(style.get("backgroundColor"))),
            range=read_range(cell),
            suggestion=read_suggestion(cell),
        )


def _paragraph(paragraph: Json, lists: Json, span: Range) -> Paragraph:
    style = as_dict(paragraph.get("paragraphStyle"))
    named = as_str(style.get("namedStyleType"))
    heading = as_str(style.get("headingId"))
    inlines = [read_inline(as_dict(element)) for element in as_list(paragraph.get("elements"))]
    newline_style, newline_suggestion = inlines[-1].style if inlines else None, Suggestion.NONE
    if inlines and isinstance(inlines[-1], Run) and inlines[-1].text.endswith("\n"):
        newline_suggestion = inlines[-1].suggestion
        inlines[-1] = _without_newline(inlines[-1])
    kept = tuple(inline for inline in inlines if not (isinstance(inline, Run) and not inline.text))
    return Paragraph(
        inlines=kept,
        named_style=NamedStyle(named) if named in _NAMED_STYLES else NamedStyle.NORMAL,
        heading_id=HeadingId(heading) if heading else None,
        bullet=_bullet(as_dict(paragraph.get("bullet")), lists) if "bullet" in paragraph else None,
        space_above=_points(style.get("spaceAbove")),
        space_below=_points(style.get("spaceBelow")),
        range=span,
        suggestion=Suggestion.STYLE if paragraph.get("suggestedParagraphStyleChanges") else Suggestion.NONE,
        newline_style=newline_style or read_text_style({}),
        newline_suggestion=newline_suggestion,
    )


def _without_newline(run: Run) -> Run:
    end = run.range.end - 1 if run.range else 0
    span = Range(run.range.start, max(run.range.start, end)) if run.range else None
    return Run(run.text[:-1], run.style, span, run.suggestion)


def _bullet(bullet: Json, lists: Json) -> Bullet:
    list_id, nesting = as_str(bullet.get("listId")), max(0, as_int(bullet.get("nestingLevel"), 0))
    levels = as_list(as_dict(as_dict(lists.get(list_id)).get("listProperties")).get("nestingLevels"))
    level = as_dict(levels[nesting]) if nesting < len(levels) else {}
    glyph = as_str(level.get("glyphType"))
    # Only a checklist made in the editor has a format with this glyph; imported bullets have none.
    is_checklist = (
        glyph == _CHECKLIST_GLYPH and bool(level.get("glyphFormat")) and not level.get("glyphSymbol")
    )
    is_ordered = bool(glyph) and glyph not in {_CHECKLIST_GLYPH, "NONE"}
    return Bullet(list_id=list_id, nesting=nesting, is_checklist=is_checklist, is_ordered=is_ordered)


def _named_ranges(groups: Json) -> Iterator[NamedRange]:
    for group in groups.values():
        for item in as_list(as_dict(group).get("namedRanges")):
            named = as_dict(item)
            spans = tuple(read_range(as_dict(span)) for span in as_list(named.get("ranges")))
            yield NamedRange(as_str(named.get("namedRangeId")), as_str(named.get("name")), spans)


def read_range(element: Json) -> Range:
    """Return the element's span; an absent start means 0 (default elision, §1.2)."""
    return Range(as_int(element.get("startIndex"), 0), as_int(element.get("endIndex"), 0))


def read_suggestion(element: Json) -> Suggestion:
    """Return what the pending suggestions on an element would do to it (§1.4)."""
    if element.get("suggestedInsertionIds"):
        return Suggestion.INSERTION
    if element.get("suggestedDeletionIds"):
        return Suggestion.DELETION
    return Suggestion.NONE


def _points(dimension: object) -> float | None:
    """Return a Dimension in points; `{"unit": "PT"}` alone means 0 (default elision)."""
    if not isinstance(dimension, dict):
        return None
    return as_number(dimension.get("magnitude", 0))
