"""Laws of the updates: whatever the page was, it becomes the target; a person's words are kept."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.page_text import lines
from tests.pages import WORDING, PageInDocs, heading, line, row, table

from whoowes.core.document.flat import flatten_cell, flatten_paragraph
from whoowes.core.document.managed import ManagedBlock, ManagedParagraph, ManagedTable, cell_text, plain_text
from whoowes.core.document.model import Paragraph, Table, TextStyle

_WORDS = st.sampled_from(
    [
        "Send",
        "the",
        "deck",
        "to",
        "Kevin",
        "😀",
        "é",
        "e\u0301",
        "👩‍👩‍👧",
        "6",
        "Mar",
        "→",
        "—",
        "שלום",
        "a b",
    ]
)
_TEXT = st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)
_CELL = st.one_of(st.just(""), _TEXT)
_STYLE = st.sampled_from([None, TextStyle(bold=True), TextStyle(color="#a61b1b", size=9)])
_FILL = st.sampled_from([None, "#fdeeee"])


@st.composite
def _rows(draw: st.DrawFn) -> list[tuple[str, str, str, str | None]]:
    keys = draw(st.lists(st.sampled_from("abcdef"), unique=True, min_size=1, max_size=5))
    return [(key, draw(_TEXT), draw(_CELL), draw(_FILL)) for key in keys]


@st.composite
def pages(draw: st.DrawFn) -> list[ManagedBlock]:
    blocks: list[ManagedBlock] = [line("title", draw(_TEXT), draw(_STYLE))]
    for key in draw(st.lists(st.sampled_from(["client", "advisor", "clarify", "since"]), unique=True)):
        blocks.append(heading(f"{key}.heading", draw(_TEXT)))
        if draw(st.booleans()):
            rows = [row(k, first, second, background=fill) for k, first, second, fill in draw(_rows())]
            blocks.append(table(key, ["What", "Due"], *rows))
        else:
            keys = draw(st.lists(st.sampled_from("xyz"), unique=True))
            blocks.extend(line(f"{key}.{k}", draw(_TEXT), draw(_STYLE)) for k in keys)
    blocks.append(line("foot", draw(_TEXT)))
    return blocks


def expected(target: Sequence[ManagedBlock]) -> list[str]:
    found: list[str] = []
    for block in target:
        if isinstance(block, ManagedParagraph):
            found.append(plain_text(block.paragraph))
        elif isinstance(block, ManagedTable):
            found += [
                " | ".join(cell_text(r.row, column) for column in range(len(r.row.cells))) for r in block.rows
            ]
            found.append("")
    return found


@given(pages(), pages())
@settings(max_examples=60, deadline=None)
def test_a_page_becomes_any_other_page_and_then_nothing_is_left_to_do(
    first: list[ManagedBlock], second: list[ManagedBlock]
) -> None:
    page = PageInDocs()
    page.update(first)
    assert page.diff(first).edits == ()
    diff = page.update(second)
    assert diff.rescued == ()
    assert lines(page.read()) == [*expected(second), ""]
    assert page.diff(second).edits == ()


_HUMAN = "typed by a person"


@given(pages(), pages(), st.data())
@settings(max_examples=60, deadline=None)
def test_words_typed_anywhere_in_the_region_are_kept_below_it(
    first: list[ManagedBlock], second: list[ManagedBlock], data: st.DataObject
) -> None:
    page = PageInDocs()
    page.update(first)
    spots = _insertable(page)
    at = data.draw(st.sampled_from(spots))
    page.edit([{"insertText": {"location": {"index": at}, "text": _HUMAN}}])
    page.update(second)
    after = lines(page.read())
    wanted = expected(second)
    start = after.index(wanted[0])
    assert after[start : start + len(wanted)] == wanted
    below = " ".join(after[start + len(wanted) :])
    assert _HUMAN in below or start > 0
    assert page.diff(second).edits == ()


def _insertable(page: PageInDocs) -> list[int]:

    spots: list[int] = []
    for block in page.read().tabs[0].blocks:
        if isinstance(block, Paragraph):
            flat = flatten_paragraph(block)
            spots += [flat.start, flat.end]
        elif isinstance(block, Table):
            for table_row in block.rows:
                for cell in table_row.cells:
                    flat = flatten_cell(cell.content)
                    spots += [flat.start, flat.end]
    return spots


def test_text_outside_the_region_is_never_touched() -> None:
    page = PageInDocs()
    target: list[ManagedBlock] = [line("title", "Who owes what"), line("foot", "Foot")]
    page.update(target)
    end = page.read().tabs[0].blocks[-1].range
    assert end is not None
    page.edit([{"insertText": {"location": {"index": end.end - 1}, "text": "Mine, below\nand more"}}])
    page.edit([{"insertText": {"location": {"index": 1}, "text": "Mine, above\n"}}])
    page.update([line("title", "Who owes what now"), heading("h", "New"), line("foot", "Foot")])
    assert lines(page.read()) == [
        "Mine, above",
        "Who owes what now",
        "New",
        "Foot",
        "Mine, below",
        "and more",
    ]


def test_words_left_are_dated_and_say_beside_what_they_stood() -> None:
    page = PageInDocs()
    target: list[ManagedBlock] = [
        line("title", "T"),
        table("t", ["What", "Due"], row("a", "Send deck", "6 Mar")),
        line("foot", "F"),
    ]
    page.update(target)
    block = page.read().tabs[0].blocks[2]

    assert isinstance(block, Table)
    due = flatten_cell(block.rows[1].cells[1].content)
    page.edit([{"insertText": {"location": {"index": due.end}, "text": " sent it already"}}])
    page.update(target)
    assert lines(page.read())[-3:] == [
        WORDING.heading,
        "23 Nov 2026, beside “Send deck”: sent it already",
        "",
    ]
