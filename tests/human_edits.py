"""What a person may do to a page between two passes: random edits, each legal in Docs."""

from collections.abc import Callable, Iterator
from typing import Any

import regex
from hypothesis import strategies as st
from tests.page_text import lines
from tests.pages import PageInDocs

from whoowes.core.document.flat import FlatText, flatten_cell, flatten_paragraph
from whoowes.core.document.model import Block, Paragraph, Range, Table
from whoowes.emulator.docs import RequestError

Request = dict[str, object]


def _blocks(page: PageInDocs) -> list[Block]:
    return [block for block in page.read().tabs[0].blocks if block.range and block.range.start >= 1]


def _tables(page: PageInDocs) -> list[Table]:
    return [block for block in _blocks(page) if isinstance(block, Table)]


def text_spots(page: PageInDocs) -> list[int]:
    """Return where a person can click and type: before and behind every character of the text."""
    spots: list[int] = []
    for block in _blocks(page):
        if isinstance(block, Paragraph):
            spots += _between_clusters(flatten_paragraph(block))
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    spots += _between_clusters(flatten_cell(cell.content))
    return spots


def _between_clusters(flat: FlatText) -> list[int]:
    return [flat.start, *(flat.offsets[found.end()] for found in regex.finditer(r"\X", flat.text))]


def _place(index: int) -> Request:
    return {"location": {"index": index}}


def _range(start: int, end: int) -> Request:
    return {"range": {"startIndex": start, "endIndex": end}}


def _cell(table: Table, row: int, column: int = 0) -> Request:
    start = _start(table)
    return {"tableStartLocation": {"index": start}, "rowIndex": row, "columnIndex": column}


def _start(block: Block) -> int:
    return _span(block).start


def _span(block: Block) -> Range:
    assert block.range is not None
    return block.range


def suggest(page: PageInDocs, index: int, proposal: str) -> None:
    """Leave a pending insertion at `index`, as a person in suggesting mode does."""
    mark = {**_range(index, index + len(proposal)), "fields": "italic"}
    page.edit(
        [
            {"insertText": {**_place(index), "text": proposal}},
            {"updateTextStyle": {**mark, "textStyle": {"italic": True}}},
        ]
    )
    run = next(run for run in _text_runs(page.state.tabs) if run["content"].strip() == proposal.strip())
    run["suggestedInsertionIds"] = ["s.1"]


def _text_runs(json: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    if isinstance(json, dict):
        if "textRun" in json:
            yield json["textRun"]
        for value in json.values():
            yield from _text_runs(value)
    elif isinstance(json, list):
        for value in json:
            yield from _text_runs(value)


class Person:
    """Types, cuts and rearranges. Every word typed is numbered, so that it can be looked for later."""

    def __init__(self, page: PageInDocs, draw: st.DataObject) -> None:
        self.page = page
        self.draw = draw
        self.typed: list[str] = []

    def edit_something(self) -> None:
        """Do one thing at random; what Docs refuses does not happen."""
        act: Callable[[], list[Request]] = self.draw.draw(st.sampled_from(self._acts()))
        requests = act()
        try:
            self.page.edit(requests)
        except RequestError:
            return

    def _acts(self) -> list[Callable[[], list[Request]]]:
        acts = [
            self.type_words,
            self.type_words,
            self.type_paragraph,
            self.cut_words,
            self.cut_blocks,
            self.cut_blocks,
            self.insert_chip,
            self.insert_table,
            self.restyle,
            self.make_bullets,
            self.delete_records,
        ]
        tables = [
            self.insert_row,
            self.delete_row,
            self.insert_column,
            self.delete_column,
            self.merge_cells,
            self.cut_spacer,
            self.shade,
        ]
        return [*acts, *tables] if _tables(self.page) else acts

    def words_still_there(self) -> list[str]:
        """Return the words typed that no later edit of the person took away again."""
        text = " ".join(lines(self.page.read()))
        return [word for word in self.typed if word in text]

    def _word(self) -> str:
        word = f"typed{len(self.typed)}x"
        self.typed.append(word)
        return word

    def _spot(self) -> int:
        return int(self.draw.draw(st.sampled_from(text_spots(self.page))))

    def _table(self) -> Table:
        return self.draw.draw(st.sampled_from(_tables(self.page)))

    def _row_of(self, table: Table) -> int:
        return self.draw.draw(st.integers(0, len(table.rows) - 1))

    def _column_of(self, table: Table) -> int:
        return self.draw.draw(st.integers(0, len(table.rows[0].cells) - 1))

    def type_words(self) -> list[Request]:
        """Type a word or two where a click can land."""
        text = self.draw.draw(st.sampled_from([" {} ", "{}", "{} 😀", "\n{}", "{}\n", " {}\nand\n"]))
        return [{"insertText": {**_place(self._spot()), "text": text.format(self._word())}}]

    def type_paragraph(self) -> list[Request]:
        """Type a line of its own above a paragraph or below it."""
        paragraphs = [block for block in _blocks(self.page) if isinstance(block, Paragraph)]
        paragraph = self.draw.draw(st.sampled_from(paragraphs))
        if self.draw.draw(st.booleans()):
            return [{"insertText": {**_place(_start(paragraph)), "text": f"{self._word()}\n"}}]
        return [{"insertText": {**_place(_span(paragraph).end - 1), "text": f"\n{self._word()}"}}]

    def cut_words(self) -> list[Request]:
        """Delete a stretch between two places of the document."""
        ends = sorted((self._spot(), self._spot()))
        return [{"deleteContentRange": _range(*ends)}]

    def cut_blocks(self) -> list[Request]:
        """Delete whole paragraphs and tables, one or a few."""
        blocks = _blocks(self.page)
        first = self.draw.draw(st.integers(0, len(blocks) - 1))
        last = self.draw.draw(st.integers(first, min(first + 2, len(blocks) - 1)))
        return [{"deleteContentRange": _range(_start(blocks[first]), _span(blocks[last]).end)}]

    def suggest_words(self) -> None:
        """Propose a word in suggesting mode; it waits for somebody to accept it."""
        suggest(self.page, self._spot(), f" {self._word()}")

    def cut_spacer(self) -> list[Request]:
        """Delete the paragraph behind a table."""
        table = self._table()
        behind = next(block for block in _blocks(self.page) if _start(block) == _span(table).end)
        return [{"deleteContentRange": _range(_start(behind), _span(behind).end)}]

    def insert_chip(self) -> list[Request]:
        """Insert a person."""
        return [{"insertPerson": {**_place(self._spot()), "personProperties": {"email": "a@b.example"}}}]

    def insert_table(self) -> list[Request]:
        """Insert a table of the person's own, with a word in it."""
        at = self._spot()
        size = {"rows": 1, "columns": 2}
        return [
            {"insertTable": {**_place(at), **size}},
            {"insertText": {**_place(at + 4), "text": self._word()}},
        ]

    def restyle(self) -> list[Request]:
        """Make something bold, or a heading."""
        start, end = sorted((self._spot(), self._spot()))
        if self.draw.draw(st.booleans()):
            style = {"textStyle": {"bold": True}, "fields": "bold"}
            return [{"updateTextStyle": {**_range(start, end), **style}}]
        named = {"paragraphStyle": {"namedStyleType": "HEADING_3"}, "fields": "namedStyleType"}
        return [{"updateParagraphStyle": {**_range(start, end), **named}}]

    def make_bullets(self) -> list[Request]:
        """Turn paragraphs into a list."""
        start, end = sorted((self._spot(), self._spot()))
        preset = {"bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}
        return [{"createParagraphBullets": {**_range(start, end), **preset}}]

    def delete_records(self) -> list[Request]:
        """Delete named ranges, as any program with access may."""
        names = sorted({named.name for named in self.page.read().tabs[0].named_ranges})
        chosen = self.draw.draw(st.sets(st.sampled_from(names))) if names else set()
        return [{"deleteNamedRange": {"name": name}} for name in sorted(chosen)]

    def insert_row(self) -> list[Request]:
        """Insert a row with a word in its first cell."""
        table = self._table()
        at = self._row_of(table)
        first_text = _span_of_row(table, at).end + 2
        return [
            {"insertTableRow": {"tableCellLocation": _cell(table, at), "insertBelow": True}},
            {"insertText": {**_place(first_text), "text": self._word()}},
        ]

    def delete_row(self) -> list[Request]:
        """Delete a row."""
        table = self._table()
        return [{"deleteTableRow": {"tableCellLocation": _cell(table, self._row_of(table))}}]

    def insert_column(self) -> list[Request]:
        """Insert a column to the right of one, with a word in its first cell."""
        table = self._table()
        at = self._column_of(table)
        location = {"tableCellLocation": _cell(table, 0, at), "insertRight": True}
        cell = table.rows[0].cells[at].range
        assert cell is not None
        return [
            {"insertTableColumn": location},
            {"insertText": {**_place(cell.end + 1), "text": self._word()}},
        ]

    def delete_column(self) -> list[Request]:
        """Delete a column."""
        table = self._table()
        return [{"deleteTableColumn": {"tableCellLocation": _cell(table, 0, self._column_of(table))}}]

    def merge_cells(self) -> list[Request]:
        """Merge some cells of a table."""
        table = self._table()
        row, column = self._row_of(table), self._column_of(table)
        rows = self.draw.draw(st.integers(1, len(table.rows) - row))
        columns = self.draw.draw(st.integers(1, len(table.rows[0].cells) - column))
        location = _cell(table, row, column)
        area = {"tableCellLocation": location, "rowSpan": rows, "columnSpan": columns}
        return [{"mergeTableCells": {"tableRange": area}}]

    def shade(self) -> list[Request]:
        """Colour a cell."""
        table = self._table()
        location = _cell(table, self._row_of(table), self._column_of(table))
        area = {"tableCellLocation": location, "rowSpan": 1, "columnSpan": 1}
        style = {"backgroundColor": {"color": {"rgbColor": {"green": 1}}}}
        body = {"tableRange": area, "tableCellStyle": style, "fields": "backgroundColor"}
        return [{"updateTableCellStyle": body}]


def _span_of_row(table: Table, row: int) -> Range:
    span = table.rows[row].range
    assert span is not None
    return span
