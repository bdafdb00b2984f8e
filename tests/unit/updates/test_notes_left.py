"""Where a person's words go: below the region, under one heading, the newest on top."""

from tests.page_text import lines
from tests.pages import WORDING, PageInDocs, line, row, table

from whoowes.core.document.managed import ManagedBlock
from whoowes.core.document.model import NamedStyle, Paragraph, Table

TARGET: list[ManagedBlock] = [line("title", "Title"), line("foot", "Foot")]


def type_at(page: PageInDocs, index: int, text: str) -> None:
    page.edit([{"insertText": {"location": {"index": index}, "text": text}}])


def start_of(page: PageInDocs, text: str) -> int:
    for block in page.read().tabs[0].blocks:
        if isinstance(block, Paragraph) and any(getattr(i, "text", "") == text for i in block.inlines):
            assert block.range is not None
            return block.range.start
    raise AssertionError(text)


def end(page: PageInDocs) -> int:
    last = page.read().tabs[0].blocks[-1].range
    assert last is not None
    return last.end


def test_the_heading_is_made_with_the_first_note() -> None:
    page = PageInDocs()
    page.update(TARGET)
    type_at(page, 1, "one ")
    page.update(TARGET)
    assert lines(page.read())[2:] == [WORDING.heading, "23 Nov 2026: one", ""]
    styles = [b.named_style for b in page.read().tabs[0].blocks if isinstance(b, Paragraph)]
    assert styles[2:4] == [NamedStyle.HEADING_2, NamedStyle.NORMAL]


def test_a_later_note_stands_above_an_earlier_one_under_the_same_heading() -> None:
    page = PageInDocs()
    page.update(TARGET)
    type_at(page, 1, "one ")
    page.update(TARGET)
    type_at(page, 1, "two ")
    page.update(TARGET)
    assert lines(page.read())[2:] == [WORDING.heading, "23 Nov 2026: two", "23 Nov 2026: one", ""]


def test_notes_go_under_the_heading_wherever_a_person_moved_it_below() -> None:
    page = PageInDocs()
    page.update(TARGET)
    type_at(page, end(page) - 1, f"My own words\n{WORDING.heading}\n23 Nov 2026: old\n")
    type_at(page, 1, "new ")
    page.update(TARGET)
    assert lines(page.read())[2:6] == [
        "My own words",
        WORDING.heading,
        "23 Nov 2026: new",
        "23 Nov 2026: old",
    ]


def test_notes_are_never_edited_again() -> None:
    page = PageInDocs()
    page.update(TARGET)
    type_at(page, 1, "one ")
    page.update(TARGET)
    type_at(page, start_of(page, "23 Nov 2026: one"), "my comment on ")
    assert page.diff(TARGET).edits == ()


def test_words_beside_the_last_table_of_a_region_are_kept_below_it() -> None:
    page = PageInDocs()
    target: list[ManagedBlock] = [
        line("title", "Title"),
        table("t", ["What", "Due"], row("a", "Send", "6 Mar")),
    ]
    page.update(target)
    block = page.read().tabs[0].blocks[2]
    assert isinstance(block, Table)
    span = block.rows[1].cells[0].range
    assert span is not None
    type_at(page, span.start + 1, "typed ")
    page.update(target)
    assert "23 Nov 2026, beside “Send”: typed" in lines(page.read())
    assert page.diff(target).edits == ()


def test_a_table_in_the_place_of_the_heading_is_not_written_into() -> None:
    page = PageInDocs()
    page.update(TARGET)
    type_at(page, end(page) - 1, "\n")
    page.edit([{"insertTable": {"location": {"index": end(page) - 2}, "rows": 1, "columns": 1}}])
    type_at(page, 1, "one ")
    page.update(TARGET)
    found = lines(page.read())
    assert found[:4] == ["Title", "Foot", WORDING.heading, "23 Nov 2026: one"]
    assert page.diff(TARGET).edits == ()
