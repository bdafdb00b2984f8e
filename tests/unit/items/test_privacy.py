"""What is marked internal, and where the mark ends."""

import pytest
from tests.builders import bold, cell, doc, facts, heading, item, para, tab, table, title

from whoowes.core.document.model import Block, Paragraph, Tab, Table
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading


def internal(*blocks: Block | Tab, name: str = "Acme call 4 March 2026") -> dict[str, bool]:
    found = extract(doc(*blocks), facts(name))
    return {i.task: i.is_internal for i in found.items}


def read(*blocks: Block) -> NoteReading:
    return extract(doc(*blocks), facts("Acme call 4 March 2026"))


def actions(task: str = "Raise fee") -> Table:
    return table([["Action", "Owner"], [task, "us"]])


@pytest.mark.parametrize(
    "over",
    [
        "Internal",
        "INTERNAL",
        "Private",
        "Internal notes",
        "Internal only",
        "Internal – not for client",
        "[Internal]",
        "Private notes",
        "Internal actions",
        "Actions (internal)",
        "For internal use only",
        "Internal: pricing",
        "Notes – internal",
        "Strictly private",
        "Internal debrief",
        "Internal next steps",
    ],
)
def test_a_heading_that_as_a_whole_says_internal_marks_what_follows(over: str) -> None:
    assert internal(heading(over), actions()) == {"Raise fee": True}


@pytest.mark.parametrize(
    "over",
    [
        "Internal links",
        "Internal comms plan",
        "Privately owned shops",
        "Internal audit actions",
        "Private equity round",
    ],
)
def test_internal_as_a_topic_marks_nothing(over: str) -> None:
    assert internal(heading(over), actions()) == {"Raise fee": False}


@pytest.mark.parametrize(
    "over", [bold("Internal"), para("Internal:"), para("Internal"), title("Internal notes")]
)
def test_a_line_of_its_own_marks_too(over: Paragraph) -> None:
    assert internal(over, actions()) == {"Raise fee": True}


def test_internal_holds_below_deeper_headings_until_one_of_its_own_level() -> None:
    blocks: list[Block | Tab] = [
        heading("Internal"),
        heading("Actions", 3),
        actions(),
        heading("Actions"),
        actions("Send deck"),
    ]
    assert internal(*blocks) == {"Raise fee": True, "Send deck": False}


def test_internal_ends_at_a_higher_heading() -> None:
    assert internal(heading("Internal", 3), actions(), heading("Actions"), actions("Send deck")) == {
        "Raise fee": True,
        "Send deck": False,
    }


def test_internal_ends_at_the_next_call_whatever_its_level() -> None:
    blocks: list[Block | Tab] = [
        heading("18 March 2026", 2),
        heading("Internal", 1),
        actions(),
        heading("4 March 2026", 2),
        actions("Send deck"),
    ]
    assert internal(*blocks) == {"Raise fee": True, "Send deck": False}


def test_a_tab_called_internal_is_internal_with_all_its_calls_and_child_tabs() -> None:
    blocks: list[Block | Tab] = [
        tab(
            "Internal",
            heading("18 March 2026"),
            actions("a thing"),
            heading("4 March 2026"),
            actions("b thing"),
        ),
        tab("More", actions("c thing"), parent="Internal"),
        tab("Calls", heading("4 March 2026"), actions("d thing")),
    ]
    assert internal(*blocks) == {"a thing": True, "b thing": True, "c thing": True, "d thing": False}


def test_a_document_called_internal_is_internal() -> None:
    assert internal(heading("Actions"), item("Raise fee"), name="Internal notes") == {"Raise fee": True}
    assert internal(heading("Actions"), actions(), name="Internal notes") == {"Raise fee": True}


@pytest.mark.parametrize(
    "mark",
    ["internal: ", "Internal: ", "PRIVATE: ", "[internal] ", "(private) ", "Internal – ", "INTERNAL ONLY: "],
)
def test_a_marked_task_is_internal_without_its_mark(mark: str) -> None:
    assert internal(table([["Action", "Owner"], [f"{mark}raise fee", "us"]])) == {"raise fee": True}
    assert internal(heading("Actions"), item(f"{mark}raise fee")) == {"raise fee": True}
    assert internal(heading("Actions"), item(f"[ ] {mark}raise fee")) == {"raise fee": True}


def test_a_mark_in_any_cell_marks_the_row() -> None:
    assert internal(table([["Action", "Owner", "Notes"], ["Raise fee", "us", "internal: wait"]])) == {
        "Raise fee": True
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yes", True), ("x", True), ("✓", True), ("maybe", True), ("no", False), ("", False), ("-", False)],
)
def test_an_internal_column_says_it_row_by_row(text: str, *, expected: bool) -> None:
    assert internal(table([["Action", "Owner", "Internal?"], ["Raise fee", "us", text]])) == {
        "Raise fee": expected
    }


def test_a_merged_title_row_over_a_table_marks_it() -> None:
    titled = table([[cell("Internal", columns=2), ""], ["Action", "Owner"], ["Raise fee", "us"]])
    assert internal(titled) == {"Raise fee": True}


def test_a_public_row_is_not_joined_with_an_internal_one_of_the_same_words() -> None:
    blocks: list[Block | Tab] = [
        heading("Internal"),
        table([["Action", "Owner", "Notes"], ["Send deck", "us", "hide the margin"]]),
        heading("Actions"),
        item("Send deck"),
    ]
    found = extract(doc(*blocks), facts("Acme call 4 March 2026")).items
    assert [(i.is_internal, i.notes) for i in found] == [(True, "hide the margin"), (False, "")]


@pytest.mark.parametrize(
    "words",
    [
        "Internal to-dos after the audit",
        "Jo's internal actions",
        "Private notes on pricing",
        "Fees – internal",
    ],
)
def test_a_heading_that_says_its_section_is_internal_hides_it(words: str) -> None:
    reading = read(heading(words), table([["Action", "Owner"], ["Raise the fee", "Jo"]]))
    assert [each.is_internal for each in reading.items] == [True]


@pytest.mark.parametrize(
    "words", ["Internal links actions", "Private sector actions", "International actions"]
)
def test_a_topic_hides_nothing(words: str) -> None:
    reading = read(heading(words), heading("Actions"), table([["Action", "Owner"], ["Fix them", "Jo"]]))
    assert [each.is_internal for each in reading.items] == [False]


@pytest.mark.parametrize("row", [["Call the bank (internal)", "Jo"], ["Call the bank", "Jo (private)"]])
def test_a_mark_at_the_end_of_any_cell_hides_the_row(row: list[str]) -> None:
    reading = read(heading("Actions"), table([["Action", "Owner"], row]))
    assert [(each.task, each.is_internal) for each in reading.items] == [("Call the bank", True)]


@pytest.mark.parametrize(
    "text", ["WIN: private: margin is up", "WIN (internal): margin is up", "WIN: up (internal)"]
)
def test_a_win_marked_internal_anywhere_is_internal(text: str) -> None:
    assert [each.is_internal for each in read(para(text)).wins] == [True]


@pytest.mark.parametrize(
    "blocks",
    [
        (heading("Internal"), para("Closed since last time: 1.2, 1.4 and 2.2")),
        (heading("Since last time"), item("Internal: Fee letter: in review, by Friday")),
        (heading("Notes"), para("Internal: Kevin will raise the fee by Friday.")),
        (heading("Notes"), para("[Private] Kevin will raise the fee by Friday.")),
        (heading("Actions"), para("The fee goes up, does it not (internal)")),
    ],
)
def test_the_words_of_what_is_internal_are_told_in_no_problem(blocks: tuple[Block, ...]) -> None:
    found = read(*blocks)
    assert found.items == ()
    assert all(problem.raw == "" for problem in found.problems)


def test_other_words_are_told() -> None:
    found = read(heading("Notes"), para("Kevin will raise the fee by Friday."))
    assert [problem.raw for problem in found.problems] == ["Kevin will raise the fee by Friday."]


@pytest.mark.parametrize(
    "line",
    [
        "All fine. Confidential: Kevin has signed the lease, he is broke",
        "Send the deck. Internal: the margin is 40 %",
        "The plan is late. Private: he is ill",
    ],
)
@pytest.mark.parametrize("over", ["Actions", "Review of actions"])
def test_a_line_in_which_a_later_sentence_is_marked_is_internal_as_a_whole(line: str, over: str) -> None:
    reading = extract(doc(heading(over), item(line)), facts("Acme call 2026-03-04"))
    assert all(each.is_internal for each in (*reading.items, *reading.remarks))
    assert not any("broke" in each.raw or "margin" in each.raw for each in reading.problems)
