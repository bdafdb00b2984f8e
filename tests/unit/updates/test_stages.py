"""A page too long for one batch: written in stages, each a page in its own right."""

from itertools import count

import pytest
from tests.page_text import lines
from tests.pages import WORDING, PageInDocs, heading, line, row, table

from whoowes.core.document.managed import ManagedBlock
from whoowes.core.updates.stages import MAX_REQUESTS, next_stage, without_rows

WORDS = "Send the signed order form"


def page_with(*, first: int, second: int) -> list[ManagedBlock]:
    """Return a page of two tables with so many rows below their headers."""
    tables = [
        table(key, ["What", "Due"], *(row(f"{key}{n}", f"{WORDS} {key}{n}", "6 Mar") for n in range(rows)))
        for key, rows in (("a", first), ("b", second))
    ]
    return [line("title", "Title"), heading("h", "Heading"), *tables, line("foot", "Foot")]


def written(page: PageInDocs, target: list[ManagedBlock]) -> list[int]:
    """Bring a page to its target, stage by stage; return the requests of each."""
    sizes: list[int] = []
    for _ in count():
        stage = next_stage(page.read().tabs[0], target, WORDING)
        diff = page.diff(list(stage))
        if not diff.edits:
            return sizes
        sizes.append(len(page.requests(diff)))
        page.update(list(stage))
    return sizes


def test_a_page_that_fits_is_written_in_one_batch() -> None:
    page = PageInDocs()
    target = page_with(first=5, second=3)
    assert next_stage(page.read().tabs[0], target, WORDING) == tuple(target)
    assert len(written(page, target)) == 1


@pytest.mark.parametrize(("first", "second"), [(150, 0), (1, 160), (80, 80)])
def test_a_long_page_is_whole_after_its_last_stage_and_no_batch_is_too_long(first: int, second: int) -> None:
    page, straight = PageInDocs(), PageInDocs()
    target = page_with(first=first, second=second)
    sizes = written(page, target)
    straight.update(target)
    assert len(sizes) > 1
    assert max(sizes) <= MAX_REQUESTS
    assert lines(page.read()) == lines(straight.read())
    assert page.diff(target).edits == ()


def test_the_stages_of_a_page_that_grows_never_take_a_row_away() -> None:
    page = PageInDocs()
    page.update(page_with(first=30, second=30))
    before = [text for text in lines(page.read()) if WORDS in text]
    stage = next_stage(page.read().tabs[0], page_with(first=130, second=30), WORDING)
    page.update(list(stage))
    after = [text for text in lines(page.read()) if WORDS in text]
    assert set(before) < set(after)


def test_only_the_rows_named_are_left_out() -> None:
    blocks = page_with(first=3, second=2)
    left = without_rows(blocks, {("a", "a0"), ("a", "a2")})
    page = PageInDocs()
    page.update(list(left))
    assert [text for text in lines(page.read()) if WORDS in text] == [
        f"{WORDS} {key} | 6 Mar" for key in ("a1", "b0", "b1")
    ]
