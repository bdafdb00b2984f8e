"""Which elements a note has, and what stands over each."""

from dataclasses import replace

from tests.builders import doc, heading, para, table

from whoowes.core.document.model import Cell, Document, Suggestion
from whoowes.core.items.headings.outline import Element, outline
from whoowes.core.items.words import words_for

_ROWS = [["Website", "Launch in May"], ["Hiring", "Two people"]]


def _outline(note: Document) -> tuple[Element, ...]:
    return outline(note, words_for("en-GB"))


def _over(element: Element) -> list[str]:
    return [each.text for each in element.headings if each.text]


def test_a_suggested_table_is_left_out_and_yet_counted() -> None:
    suggested = replace(table(_ROWS), suggestion=Suggestion.INSERTION)

    elements = _outline(doc(suggested, table([["A", "B"]])))

    assert {element.table for element in elements} == {1}


def test_a_suggested_row_takes_its_paragraphs_with_it() -> None:
    first, second = table(_ROWS).rows
    note = doc(replace(table(_ROWS), rows=(replace(first, suggestion=Suggestion.INSERTION), second)))

    assert [element.line for element in _outline(note)] == ["", "Hiring", "Two people"]


def test_a_suggested_first_cell_still_says_what_its_row_is_about() -> None:
    (row,) = table(_ROWS[:1]).rows
    label, text = row.cells
    hidden = replace(row, cells=(replace(label, suggestion=Suggestion.INSERTION), text))

    elements = _outline(doc(replace(table(_ROWS), rows=(hidden,))))

    assert [(element.line, _over(element)) for element in elements[1:]] == [("Launch in May", ["Website"])]


def test_what_a_table_within_the_first_cell_says_is_no_label() -> None:
    (row,) = table(_ROWS[:1]).rows
    label, text = row.cells
    nested = Cell(content=(*label.content, table([["inner"]])))

    elements = _outline(doc(replace(table(_ROWS), rows=(replace(row, cells=(nested, text)),))))

    assert _over(elements[-1]) == ["Website"]


def test_a_heading_within_a_cell_holds_for_that_cell_alone() -> None:
    (row,) = table(_ROWS[:1]).rows
    label, _ = row.cells
    headed = Cell(content=(heading("Next steps"), para("Send the deck")))
    note = doc(heading("Call"), replace(table(_ROWS), rows=(replace(row, cells=(label, headed, label)),)))

    over = {element.column: _over(element) for element in _outline(note)}

    assert over == {None: ["Call"], 0: ["Call"], 1: ["Call", "Next steps"], 2: ["Call", "Website"]}


def test_an_introduction_holds_for_the_list_below_it_and_for_nothing_else() -> None:
    note = doc(para("Kevin:"), para("- send the deck"), para("We also spoke about the budget of next year."))

    assert [_over(element) for element in _outline(note)] == [["Kevin:"], ["Kevin:"], []]
