"""Edits in the tight places of a page: next to tables, where records are lost, where columns were added."""

from typing import Literal

import pytest
from tests.human_edits import suggest, text_spots
from tests.page_text import lines
from tests.pages import WORDING, PageInDocs, heading, line, row, table

from whoowes.core.document.managed import ManagedBlock
from whoowes.core.document.model import NamedStyle, Paragraph, Table, TextStyle
from whoowes.core.updates.edits import InsertText
from whoowes.emulator.switches import Switches

TABLE = table("t", ["What", "Due"], row("a", "Send deck", "6 Mar"))
FIRST: list[ManagedBlock] = [line("title", "Title"), heading("h", "Heading"), TABLE, line("foot", "Foot")]


def page_of(target: list[ManagedBlock]) -> PageInDocs:
    page = PageInDocs()
    page.update(target)
    return page


def lose_records(page: PageInDocs, kind: str) -> None:
    names = [named.name for named in page.read().tabs[0].named_ranges if named.name.startswith(kind)]
    page.edit([{"deleteNamedRange": {"name": name}} for name in names])


def table_at(page: PageInDocs) -> int:
    found = next(block for block in page.read().tabs[0].blocks if isinstance(block, Table))
    assert found.range is not None
    return found.range.start


def cut_paragraph_behind_table(page: PageInDocs) -> None:
    at = next(each for each in page.read().tabs[0].blocks if isinstance(each, Table)).range
    assert at is not None
    page.edit([{"deleteContentRange": {"range": {"startIndex": at.end, "endIndex": at.end + 1}}}])


def test_paragraphs_directly_above_a_table_that_stays_can_be_replaced() -> None:
    """The newline before a table cannot be deleted (`google-behaviour.md` §1.6)."""
    page = page_of(FIRST)
    lose_records(page, "whoowes.p/")
    second: list[ManagedBlock] = [
        line("title", "Other title"),
        heading("h", "Other heading"),
        TABLE,
        line("foot", "Foot"),
    ]
    page.update(second)
    assert lines(page.read())[:6] == [
        "Other title",
        "Other heading",
        "What | Due",
        "Send deck | 6 Mar",
        "",
        "Foot",
    ]
    assert page.diff(second).edits == ()


def test_paragraphs_directly_above_a_table_that_stays_can_be_replaced_by_a_longer_part() -> None:
    page = page_of(FIRST)
    lose_records(page, "whoowes.p/")
    new = table("new", ["What"], row("b", "Book room"))
    second: list[ManagedBlock] = [
        line("top", "Top"),
        heading("n", "New"),
        new,
        heading("h", "Again"),
        TABLE,
        line("foot", "Foot"),
    ]
    page.update(second)
    assert lines(page.read())[:9] == [
        "Top",
        "New",
        "What",
        "Book room",
        "",
        "Again",
        "What | Due",
        "Send deck | 6 Mar",
        "",
    ]
    assert page.diff(second).edits == ()


@pytest.mark.parametrize("keeps", ["first", "last"])
@pytest.mark.parametrize("new", ["New", None])
def test_an_empty_paragraph_cut_from_behind_a_table_comes_back_once(
    new: str | None, keeps: Literal["first", "last"]
) -> None:
    """What goes must leave an empty paragraph above the next table (§1.6), which is the one wanted there."""
    title, foot = line("title", "Title"), line("foot", "Foot")
    late = table("late", ["What", "Due"], row("b", "Book room", "9 Mar"))
    page = page_of([title, TABLE, heading("h", "Old"), line("x", "Words", TextStyle(size=20)), late, foot])
    page.switches = Switches(merge_keeps=keeps)
    cut_paragraph_behind_table(page)
    second: list[ManagedBlock] = [title, TABLE, *([heading("n", new)] if new else []), late, foot]
    page.update(second)
    assert lines(page.read()) == [
        "Title",
        "What | Due",
        "Send deck | 6 Mar",
        "",
        *([new] if new else []),
        "What | Due",
        "Book room | 9 Mar",
        "",
        "Foot",
        "",
    ]
    behind = page.read().tabs[0].blocks[3]
    assert isinstance(behind, Paragraph)
    assert (behind.named_style, behind.newline_style.size) == (NamedStyle.NORMAL, None)
    assert page.diff(second).edits == ()


@pytest.mark.parametrize("kind", ["whoowes.p/", "whoowes.r/", "whoowes.region", "whoowes."])
def test_lost_records_alone_cost_no_text(kind: str) -> None:
    page = page_of(FIRST)
    lose_records(page, kind)
    diff = page.update(FIRST)
    assert not any(isinstance(edit, InsertText) for edit in diff.edits)
    assert diff.rescued == ()
    assert page.diff(FIRST).edits == ()


def test_our_own_words_are_not_quoted_as_a_person_s_when_a_column_was_inserted() -> None:
    page = page_of(FIRST)
    location = {"tableStartLocation": {"index": table_at(page)}, "rowIndex": 0, "columnIndex": 0}
    page.edit([{"insertTableColumn": {"tableCellLocation": location, "insertRight": True}}])
    diff = page.update(FIRST)
    assert diff.rescued == ()
    assert lines(page.read())[2:4] == ["What | Due", "Send deck | 6 Mar"]


def test_a_changed_table_with_a_suggestion_in_it_is_left_whole_and_in_its_place() -> None:
    page = page_of(FIRST)
    location = {"tableStartLocation": {"index": table_at(page)}, "rowIndex": 0, "columnIndex": 0}
    page.edit([{"insertTableColumn": {"tableCellLocation": location, "insertRight": True}}])
    suggest(page, table_at(page) + 3, "maybe ")
    page.update(FIRST)
    found = lines(page.read())
    assert found[:4] == ["Title", "Heading", "maybe What |  | Due", "Send deck |  | 6 Mar"]
    assert page.diff(FIRST).edits == ()


def test_a_suggestion_behind_a_table_is_not_taken_for_the_empty_paragraph_there() -> None:
    page = page_of(FIRST)
    behind = next(at for at in text_spots(page) if at > table_at(page) + 20 and _line_at(page, at) == "")
    suggest(page, behind, "maybe")
    page.update(FIRST)
    page.update(FIRST)
    assert "maybe" in " ".join(lines(page.read()))
    assert page.diff(FIRST).edits == ()


def test_a_suggested_newline_behind_a_table_is_not_deleted_with_what_stood_around_it() -> None:
    page = page_of(FIRST)
    behind = next(at for at in text_spots(page) if at > table_at(page) + 20 and _line_at(page, at) == "")
    suggest(page, behind, " maybe")
    page.edit([{"insertText": {"location": {"index": behind + len(" maybe")}, "text": "\ntyped"}}])
    second: list[ManagedBlock] = [line("title", "Title"), line("foot", "Foot")]
    page.update(second)
    assert "maybe" in " ".join(lines(page.read()))
    assert page.diff(second).edits == ()


def _line_at(page: PageInDocs, index: int) -> str | None:
    for block in page.read().tabs[0].blocks:
        if block.range and block.range.start == index and not isinstance(block, Table):
            return "".join(getattr(inline, "text", "?") for inline in getattr(block, "inlines", ()))
    return None


def test_a_page_that_ends_in_a_table_comes_to_rest() -> None:
    target: list[ManagedBlock] = [line("title", "Title"), TABLE]
    page = page_of(target)
    assert page.diff(target).edits == ()


def test_a_moved_row_is_written_anew_and_its_first_cell_is_named() -> None:
    rows = [row("a", "Send deck", "6 Mar"), row("b", "Book room", "9 Mar")]
    page = page_of([line("title", "T"), table("t", ["What", "Due"], *rows), line("foot", "F")])
    diff = page.update([line("title", "T"), table("t", ["What", "Due"], *reversed(rows)), line("foot", "F")])
    assert len(diff.removed_rows) == 1
    assert diff.removed_rows[0].split(" · ")[0] in {"Send deck", "Book room"}
    assert lines(page.read())[2:4] == ["Book room | 9 Mar", "Send deck | 6 Mar"]


def test_the_rows_on_the_page_are_those_that_a_record_vouches_for() -> None:
    page = page_of(FIRST)
    assert [(at.table, at.key, at.title) for at in page.diff(FIRST).rows_on_page] == [
        ("t", "header", "What"),
        ("t", "a", "Send deck"),
    ]
    lose_records(page, "whoowes.r/")
    assert page.diff(FIRST).rows_on_page == ()


def test_a_changed_due_date_costs_one_word() -> None:
    page = page_of(FIRST)
    later = table("t", ["What", "Due"], row("a", "Send deck", "9 Mar"))
    diff = page.update([*FIRST[:2], later, FIRST[3]])
    assert [edit.text for edit in diff.edits if isinstance(edit, InsertText)] == ["9"]


def test_notes_heading_is_ours_alone() -> None:
    page = page_of(FIRST)
    page.edit([{"insertText": {"location": {"index": 1}, "text": "hello "}}])
    page.update(FIRST)
    assert lines(page.read()).count(WORDING.heading) == 1


@pytest.mark.parametrize("keeps", ["first", "last"])
def test_new_lines_look_right_whichever_paragraph_a_deletion_takes_its_look_from(
    keeps: Literal["first", "last"],
) -> None:
    """Google does not say whose style a merged paragraph keeps (`google-behaviour.md` §1.6)."""
    page = PageInDocs()
    page.switches = Switches(merge_keeps=keeps)
    page.update([line("title", "T"), heading("h", "Heading"), line("x", "Some words"), line("foot", "F")])
    second: list[ManagedBlock] = [
        line("title", "T"),
        heading("h", "Heading"),
        heading("n", "New"),
        line("foot", "F"),
    ]
    page.update(second)
    assert page.diff(second).edits == ()
