"""Laws of the page among people: whatever they do to it, one pass restores it, and keeps their words."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.human_edits import Person, suggest
from tests.page_text import lines
from tests.pages import PageInDocs, heading, line, row, table
from tests.property.test_update_laws import expected, pages

from whoowes.core.document.flat import flatten_cell
from whoowes.core.document.managed import ManagedBlock
from whoowes.core.document.model import Table


@settings(max_examples=150)
@given(pages(), pages(), st.integers(1, 5), st.data())
def test_a_page_converges_in_one_pass_and_keeps_every_word_typed_into_it(
    first: list[ManagedBlock], second: list[ManagedBlock], edits: int, data: st.DataObject
) -> None:
    page = PageInDocs()
    page.update(first)
    person = Person(page, data)
    for _ in range(edits):
        person.edit_something()
    words = person.words_still_there()
    page.update(second)
    after = lines(page.read())
    assert _contains_run(after, expected(second)), after
    assert page.diff(second).edits == ()
    text = " ".join(after)
    assert [word for word in words if word not in text] == []


@settings(max_examples=100)
@given(pages(), pages(), st.integers(0, 3), st.data())
def test_a_waiting_suggestion_never_makes_a_pass_illegal_and_the_page_comes_to_rest(
    first: list[ManagedBlock], second: list[ManagedBlock], edits: int, data: st.DataObject
) -> None:
    page = PageInDocs()
    page.update(first)
    person = Person(page, data)
    person.suggest_words()
    for _ in range(edits):
        person.edit_something()
    words = person.words_still_there()
    page.update(second)
    text = " ".join(lines(page.read()))
    assert [word for word in words if word not in text] == []
    page.update(second)
    assert page.diff(second).edits == ()


def _contains_run(found: list[str], wanted: list[str]) -> bool:
    starts = range(len(found) - len(wanted) + 1)
    return any(found[at : at + len(wanted)] == wanted for at in starts)


def test_a_table_that_a_suggestion_holds_in_its_place_does_not_keep_the_page_restless() -> None:
    title, late, foot = line("title", "T"), table("late", ["What"], row("a", "Pay")), line("foot", "F")
    now, middle = table("now", ["When"], row("b", "Send")), heading("middle", "Now")
    page = PageInDocs()
    page.update([title, late, middle, now, foot])
    block = next(each for each in page.read().tabs[0].blocks if isinstance(each, Table))
    suggest(page, flatten_cell(block.rows[1].cells[0].content).end, " tomorrow")
    moved: list[ManagedBlock] = [title, middle, now, late, foot]
    page.update(moved)
    page.update(moved)
    assert page.diff(moved).edits == ()
