"""Where lists are passed over before anything is looked up, none would have been found."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import check, doc, heading, item, para, table

from whoowes.core.document.model import Block
from whoowes.core.items.headings import plain_lists
from whoowes.core.items.headings.outline import outline
from whoowes.core.items.lines import people_lists
from whoowes.core.items.words import words_for

LOCALE = "en-GB"
NAMES = frozenset({"laura", "travis", "zelda"})
SAID = st.sampled_from(
    (
        "Laura",
        "LAURA",
        "Travis:",
        "Zelda & Laura",
        "price list",
        "Send the keys",
        "",
        "Done?",
        "- rota",
        "Who",
    )
)
CELLS = st.lists(st.lists(SAID, min_size=2, max_size=2), min_size=1, max_size=2)
BLOCKS: st.SearchStrategy[list[Block]] = st.lists(
    st.one_of(SAID.map(para), SAID.map(item), SAID.map(check), SAID.map(heading), CELLS.map(table)),
    max_size=8,
)


@given(BLOCKS)
def test_too_few_plain_lines_hold_no_lists_of_two_people(blocks: list[Block]) -> None:
    elements = outline(doc(*blocks), words_for(LOCALE))
    for _, members in plain_lists._parts(elements):
        people = {members[name].line for name in plain_lists._lists(members, NAMES, LOCALE)}

        assert len(people) < plain_lists._FEWEST or plain_lists._has_lines_for_lists(members)


@given(BLOCKS)
def test_no_list_of_somebody_stands_in_a_table(blocks: list[Block]) -> None:
    elements = outline(doc(*blocks), words_for(LOCALE))

    assert people_lists._lines(element for element in elements if element.table is not None) == []
