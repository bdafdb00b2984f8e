"""A span with a pending suggestion is left as it is; a line beside it says what it should now read."""

from collections.abc import Iterator

from tests.human_edits import suggest
from tests.page_text import lines
from tests.pages import WORDING, PageInDocs, line, row, table

from whoowes.core.document.flat import FlatText, flatten_cell, flatten_paragraph
from whoowes.core.document.managed import ManagedBlock
from whoowes.core.document.model import Block, Paragraph, Table


def _end_of(page: PageInDocs, text: str) -> int:
    for block in page.read().tabs[0].blocks:
        for flat in _flats(block):
            if flat.text == text:
                return flat.end
    raise AssertionError(text)


def _flats(block: Block) -> Iterator[FlatText]:
    if isinstance(block, Paragraph):
        yield flatten_paragraph(block)
    elif isinstance(block, Table):
        yield from (flatten_cell(cell.content) for table_row in block.rows for cell in table_row.cells)


def target(due: str = "6 Mar", *, foot: str = "Foot", with_row: bool = True) -> list[ManagedBlock]:
    rows = [row("a", "Send deck", due)] if with_row else []
    return [
        line("title", "Title"),
        table("t", ["What", "Due"], *rows, row("b", "Book room", "9 Mar")),
        line("foot", foot),
    ]


def page_with(text: str) -> PageInDocs:
    page = PageInDocs()
    page.update(target())
    suggest(page, _end_of(page, text), " maybe")
    return page


def test_a_suggestion_alone_changes_nothing() -> None:
    assert page_with("6 Mar").diff(target()).edits == ()


def test_an_outdated_row_with_a_suggestion_stays_and_a_line_says_what_it_should_read() -> None:
    page = page_with("6 Mar")
    page.update(target("13 Mar"))
    assert lines(page.read()) == [
        "Title",
        "What | Due",
        "Send deck | 6 Mar maybe",
        "Book room | 9 Mar",
        "",
        WORDING.pending.format(row="Send deck", text="Send deck · 13 Mar"),
        "Foot",
        "",
    ]
    assert page.diff(target("13 Mar")).edits == ()


def test_a_row_that_should_go_stays_while_a_suggestion_waits_on_it() -> None:
    page = page_with("6 Mar")
    page.update(target(with_row=False))
    found = lines(page.read())
    assert "Send deck | 6 Mar maybe" in found
    assert WORDING.pending_gone.format(row="Send deck") in found
    assert page.diff(target(with_row=False)).edits == ()


def test_the_rows_beside_it_are_kept_current() -> None:
    page = page_with("9 Mar")
    page.update(target("13 Mar"))
    assert "Send deck | 13 Mar" in lines(page.read())


def test_the_line_goes_when_the_notes_say_again_what_stands_there() -> None:
    page = page_with("6 Mar")
    page.update(target("13 Mar"))
    page.update(target("6 Mar"))
    assert not any("suggestion is waiting" in text for text in lines(page.read()))


def test_a_paragraph_with_a_suggestion_stays_and_a_line_says_what_it_should_read() -> None:
    page = page_with("Foot")
    page.update(target(foot="New foot"))
    assert lines(page.read())[-3:] == [
        "Foot maybe",
        WORDING.pending.format(row="Foot maybe", text="New foot"),
        "",
    ]
    assert page.diff(target(foot="New foot")).edits == ()


def test_a_table_with_a_suggestion_that_should_go_is_left_whole() -> None:
    page = page_with("6 Mar")
    without: list[ManagedBlock] = [line("title", "Title"), line("foot", "Foot")]
    page.update(without)
    assert "Send deck | 6 Mar maybe" in lines(page.read())
    assert page.diff(without).edits == ()
