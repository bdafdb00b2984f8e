"""Laws of the records: after any update each one names just the words that it hashes."""

from hypothesis import given
from tests.pages import PageInDocs
from tests.property.test_update_laws import pages

from whoowes.core.document.flat import flatten_cell, flatten_paragraph
from whoowes.core.document.managed import ManagedBlock, ManagedParagraph, ManagedTable, plain_text
from whoowes.core.document.model import Paragraph, Range, Table
from whoowes.core.updates.records import REGION, read_record, text_hash


@given(pages(), pages())
def test_every_record_names_the_words_that_it_hashes(
    first: list[ManagedBlock], second: list[ManagedBlock]
) -> None:
    page = PageInDocs()
    page.update(first)
    page.update(second)
    tab = page.read().tabs[0]
    records = {record.span.start: record for named in tab.named_ranges if (record := read_record(named))}
    for block in tab.blocks:
        if isinstance(block, Paragraph):
            flat = flatten_paragraph(block)
            record = records.pop(flat.start, None)
            if record:
                assert (record.span, record.hashes) == (Range(flat.start, flat.end), (text_hash(flat.text),))
        elif isinstance(block, Table):
            for row in block.rows:
                cells = [flatten_cell(cell.content) for cell in row.cells]
                named = next(cell for cell in cells if cell.text)
                record = records.pop(named.start)
                assert record.span == Range(named.start, named.end)
                assert record.hashes == tuple(text_hash(cell.text) for cell in cells)
    assert records == {}


@given(pages(), pages())
def test_a_record_stands_for_every_line_and_row_and_one_for_the_region(
    first: list[ManagedBlock], second: list[ManagedBlock]
) -> None:
    page = PageInDocs()
    page.update(first)
    page.update(second)
    tab = page.read().tabs[0]
    rows = sum(len(block.rows) for block in second if isinstance(block, ManagedTable))
    texts = [plain_text(block.paragraph) for block in second if isinstance(block, ManagedParagraph)]
    assert len(tab.named_ranges) == rows + len([text for text in texts if text]) + 1
    region = next(named for named in tab.named_ranges if named.name == REGION)
    end = tab.blocks[-1].range
    assert end is not None
    assert region.ranges == (Range(1, end.start - 1),)
