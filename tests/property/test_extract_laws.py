"""Laws of reading call notes: any document has a reading, and nothing is invented."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import doc, facts, heading, table

from whoowes.core.document.merged import mark_covered
from whoowes.core.document.model import (
    Block,
    Bullet,
    Cell,
    DateChip,
    Document,
    DropdownChip,
    LinkChip,
    NamedStyle,
    OpaqueBlock,
    OpaqueInline,
    Paragraph,
    PersonChip,
    Row,
    Run,
    Suggestion,
    Tab,
    Table,
    TextStyle,
)
from whoowes.core.document.text import fold
from whoowes.core.ids import TabId
from whoowes.core.items.extract import extract

PHRASES = [
    "Action",
    "Owner",
    "Due",
    "Status",
    "Done?",
    "Raised",
    "#",
    "Type",
    "Send deck",
    "Kevin",
    "Fri",
    "4 March 2026",
    "Actions",
    "Next call: 30 March",
    "Done",
    "[ ] Call bank",
    "ACTION KW: pay",
    "3a",
    "internal: fee",
    "WIN: rota",
    "Kevin:",
    "1. a\v2. b",
    "~",
    "—",
    "",
    "Date: 3/4",
    "[Name]",
    "\ue907",
    "🎉",
    "e\u0301",
    "שלום",
    "Template",
    "Review of actions from 28 April",
    "x",
]
texts = st.one_of(st.sampled_from(PHRASES), st.text(max_size=12))
suggestions = st.sampled_from(list(Suggestion))
styles = st.builds(
    TextStyle, bold=st.booleans(), strikethrough=st.booleans(), link=st.none() | st.just("https://x.example")
)
inline_values = st.one_of(
    st.builds(Run, texts, styles, suggestion=suggestions),
    st.builds(PersonChip, st.just("kevin@acme.example"), st.none() | texts, styles, suggestion=suggestions),
    st.builds(DateChip, st.none() | st.dates(), texts, styles, suggestion=suggestions),
    st.builds(LinkChip, texts, st.just("https://x.example"), styles),
    st.builds(DropdownChip, st.none() | texts),
    st.builds(OpaqueInline, texts),
)
paragraph_values = st.builds(
    Paragraph,
    st.lists(inline_values, max_size=4).map(tuple),
    named_style=st.sampled_from(list(NamedStyle)),
    bullet=st.none() | st.builds(Bullet, st.just("l"), st.integers(0, 3), st.booleans(), st.booleans()),
    suggestion=suggestions,
)


def tables(content: st.SearchStrategy[Block]) -> st.SearchStrategy[Table]:
    cells = st.builds(
        Cell,
        st.lists(content, max_size=3).map(tuple),
        row_span=st.integers(1, 3),
        column_span=st.integers(1, 3),
        suggestion=suggestions,
    )
    rows = st.builds(Row, st.lists(cells, max_size=5).map(tuple), suggestion=suggestions)
    return st.builds(Table, st.lists(rows, max_size=5).map(tuple).map(mark_covered), suggestion=suggestions)


blocks = st.recursive(st.one_of(paragraph_values, st.builds(OpaqueBlock, texts)), tables, max_leaves=20)
tab_ids = st.none() | st.sampled_from(["a", "b", "c"]).map(TabId)
tabs = st.builds(Tab, tab_ids, texts, st.lists(blocks, max_size=10).map(tuple), parent_id=tab_ids)
documents = st.lists(tabs, max_size=4).map(lambda found: doc(*found))


@settings(max_examples=150, deadline=None)
@given(documents, st.none() | st.just("2026-03-10"), st.sampled_from(["en-GB", "en-US", "de-DE", "nonsense"]))
def test_any_document_has_a_reading(document: Document, created: str | None, locale: str) -> None:
    reading = extract(document, facts("Acme", created), locale=locale)
    assert [item.position for item in reading.items] == list(range(len(reading.items)))
    assert all(item.task for item in reading.items)
    assert all(call.date is None or call.raw_date or call.source.value == "created" for call in reading.calls)


@settings(max_examples=60, deadline=None)
@given(documents)
def test_reading_twice_reads_the_same(document: Document) -> None:
    assert extract(document, facts()) == extract(document, facts())


words = st.lists(st.text(alphabet="abcdefghij", min_size=1, max_size=6), min_size=2, max_size=4).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(words, words), min_size=1, max_size=6, unique_by=lambda row: fold(row[0])))
def test_every_row_of_a_plain_action_table_comes_out_in_order(pairs: list[tuple[str, str]]) -> None:
    rows = [["Action", "Owner", "Due"], *([f"Send {task}", f"Kevin {owner}", "Fri"] for task, owner in pairs)]
    items = extract(doc(heading("Call 4 March 2026"), table(rows)), facts()).items
    assert [item.task for item in items] == [" ".join(f"Send {task}".split()) for task, _ in pairs]
