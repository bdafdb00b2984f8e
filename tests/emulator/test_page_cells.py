"""A person retypes a cell: only the letters that differ change, and what hangs on the others lives on."""

from typing import Any

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from tests.emulator.world import ControlRefusedError, Json, World

from whoowes.emulator.docs.units import units
from whoowes.emulator.people.cells import smallest_change

_NOTE = """Actions

| Action | Owner | Due |
| --- | --- | --- |
| Send the **price** list | [Kevin](person:k@a.example) | [6 Mar](date:2026-03-06) |
| See [the old deck](https://a.example/deck) | | Friday 😀 |
| new <!-- insert: word --> | one<br>two | Open |
"""


class Note:
    """A call note with one table, as a person has it before them."""

    def __init__(self, world: World, markdown: str = _NOTE) -> None:
        self.world = world
        self.id = world.control("POST", "/emulator/files", {"path": "Call", "markdown": markdown})["id"]

    @property
    def file(self) -> Any:  # noqa: ANN401 - a DriveFile
        return self.world.server.emulator.workspace.files[self.id]

    def tab(self, number: int = 0) -> Json:
        tab: Json = list(self.file.document.all_tabs())[number]
        return tab

    def table(self, tab: int = 0) -> Json:
        content = self.tab(tab)["documentTab"]["body"]["content"]
        (found,) = [element for element in content if "table" in element]
        return dict(found)

    def cell(self, row: int, column: int) -> Json:
        found: Json = self.table()["table"]["tableRows"][row]["tableCells"][column]
        return found

    def runs(self, row: int, column: int) -> list[tuple[str, Json]]:
        elements = self.cell(row, column)["content"][0]["paragraph"]["elements"]
        return [(each["textRun"]["content"], each["textRun"]["textStyle"]) for each in elements]

    def start(self, row: int, column: int) -> int:
        return int(self.cell(row, column)["content"][0]["startIndex"])

    def retype(self, row: int, column: int, text: str, /, **more: object) -> Json:
        body = {"table": self.table()["startIndex"], "row": row, "column": column, "text": text}
        given = {**body, "revision": self.file.revision_id, **more}
        answer: Json = self.world.control("POST", f"/emulator/documents/{self.id}/cells", given)
        return answer

    def name_range(self, name: str, start: int, end: int) -> None:
        span = {"name": name, "range": {"startIndex": start, "endIndex": end}}
        self.edit({"createNamedRange": span})

    def edit(self, request: Json) -> None:
        self.world.control("POST", f"/emulator/documents/{self.id}/edit", {"requests": [request]})

    def ranges(self, name: str) -> list[tuple[int, int]]:
        group = self.tab()["documentTab"].get("namedRanges", {}).get(name, {"namedRanges": []})
        spans = [span for one in group["namedRanges"] for span in one["ranges"]]
        return [(span["startIndex"], span["endIndex"]) for span in spans]


@pytest.fixture
def note(world: World) -> Note:
    return Note(world)


def refused(note: Note, row: int, column: int, text: str, /, **more: object) -> tuple[int, str]:
    before = note.world.raw("GET", f"/emulator/documents/{note.id}")
    with pytest.raises(ControlRefusedError) as found:
        note.retype(row, column, text, **more)
    assert note.world.raw("GET", f"/emulator/documents/{note.id}") == before
    return found.value.status, found.value.body["error"]


def test_retyped_cell_holds_the_text_under_a_new_revision(note: Note) -> None:
    before = note.file.revision_id
    answer = note.retype(3, 2, "Done")
    assert answer == {"text": "Done", "revision": note.file.revision_id}
    assert note.file.revision_id != before


def test_same_text_again_is_no_edit(note: Note) -> None:
    before = note.file.revision_id
    assert note.retype(3, 2, "Open")["revision"] == before


def test_only_the_letters_that_differ_change_so_styles_stay(note: Note) -> None:
    note.retype(1, 0, "Send the prize list")
    texts = [(text, style.get("bold", False)) for text, style in note.runs(1, 0)]
    assert texts == [("Send the ", False), ("prize", True), (" list\n", False)]


def test_letters_typed_into_a_link_belong_to_it(note: Note) -> None:
    note.retype(2, 0, "See the new deck")
    assert [(text, style.get("link", {}).get("url")) for text, style in note.runs(2, 0)] == [
        ("See ", None),
        ("the new deck", "https://a.example/deck"),
        ("\n", None),
    ]


def test_letters_typed_behind_a_link_do_not_belong_to_it(note: Note) -> None:
    note.retype(2, 0, "See the old deck now")
    assert [text for text, style in note.runs(2, 0) if "link" in style] == ["the old deck"]


@pytest.mark.parametrize(
    ("start", "end", "text", "kept"),
    [
        (0, 4, "Done", (0, 4)),
        (0, 4, "Opened", (0, 4)),
        (1, 3, "Open", (1, 3)),
        (0, 2, "Opal", (0, 2)),
        (0, 4, "Opal", (0, 4)),
    ],
)
def test_named_range_lives_on_when_its_words_are_retyped(
    note: Note, start: int, end: int, text: str, kept: tuple[int, int]
) -> None:
    at = note.start(3, 2)
    note.name_range("status", at + start, at + end)
    note.retype(3, 2, text)
    assert note.ranges("status") == [(at + kept[0], at + kept[1])]


def test_named_range_behind_the_cell_moves_along(note: Note) -> None:
    at = note.start(3, 2)
    note.name_range("status", at, at + 4)
    note.retype(1, 0, "Send the price list today")
    assert note.ranges("status") == [(at + 6, at + 10)]


def test_empty_cell_can_be_filled_and_emptied(note: Note) -> None:
    assert note.retype(2, 1, "Ruth")["text"] == "Ruth"
    assert note.retype(2, 1, "")["text"] == ""


def test_characters_of_several_units_are_replaced_whole(note: Note) -> None:
    assert note.retype(2, 2, "Friday 😃👍🏽")["text"] == "Friday 😃👍🏽"
    assert note.retype(2, 2, "Friday 👍🏿")["text"] == "Friday 👍🏿"


def test_cell_of_another_tab_can_be_retyped(world: World) -> None:
    note = Note(world, "one\n\n<!-- tab: Plan -->\n\n| A |\n| --- |\n| b |")
    tab = note.tab(1)["tabProperties"]["tabId"]
    table = note.table(1)["startIndex"]
    body = {"table": table, "row": 1, "column": 0, "text": "c", "revision": note.file.revision_id, "tab": tab}
    assert world.control("POST", f"/emulator/documents/{note.id}/cells", body)["text"] == "c"


def test_retyping_counts_as_an_edit_by_the_one_who_types(note: Note) -> None:
    note.retype(3, 2, "Done", **{"as": "mia@acme.example"})
    assert note.file.last_modifier == "mia@acme.example"


def test_cell_of_a_document_changed_meanwhile_is_not_saved(note: Note) -> None:
    seen = note.file.revision_id
    note.edit({"insertText": {"location": {"index": 1}, "text": "x"}})
    status, text = refused(note, 3, 2, "Done", revision=seen)
    assert (status, text.split(".")[0]) == (409, "The document was changed meanwhile")


@pytest.mark.parametrize(
    ("row", "column", "what"),
    [(1, 1, "a chip"), (1, 2, "a chip"), (3, 0, "a suggestion")],
)
def test_cell_that_is_more_than_text_is_refused(note: Note, row: int, column: int, what: str) -> None:
    status, text = refused(note, row, column, "x")
    assert status == 400
    assert text.startswith(f"This cell cannot be edited here: it holds {what}")


@pytest.mark.parametrize(("typed", "what"), [("a\nb", "several paragraphs"), ("a\x0bb", "a line break")])
def test_cell_of_several_lines_is_refused(note: Note, typed: str, what: str) -> None:
    note.edit({"insertText": {"location": {"index": note.start(3, 2)}, "text": typed}})
    assert refused(note, 3, 2, "x")[1].startswith(f"This cell cannot be edited here: it holds {what}")


@pytest.mark.parametrize("text", ["a\nb", "a\x0bb", "a\rb", "\x00", "\ue907", "a\u2028b"])
def test_text_of_more_than_one_line_is_refused(note: Note, text: str) -> None:
    status, told = refused(note, 3, 2, text)
    assert (status, told.split(",")[0]) == (400, "A cell takes one line of text here")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"table": 1}, "There is no such cell."),
        ({"row": 9}, "There is no such cell."),
        ({"column": 9}, "There is no such cell."),
        ({"tab": "t.none"}, "There is no such cell."),
        ({"row": "1"}, "A cell takes"),
        ({"row": True}, "A cell takes"),
        ({"colour": "red"}, "A cell takes"),
    ],
)
def test_cell_that_is_not_there_is_refused(note: Note, changes: Json, told: str) -> None:
    status, text = refused(note, 3, 2, "x", **changes)
    assert (status, text.startswith(told)) == (400, True)


_TEXTS = st.text(st.sampled_from("abc é😀👍🏽\u0301\u200d🇩🇪"), max_size=8)


@given(before=_TEXTS, after=_TEXTS)
def test_smallest_change_leads_from_one_text_to_the_other(before: str, after: str) -> None:
    change = smallest_change(before, after)
    if change is None:
        assert before == after
        return
    gone = "".join(change.replaced)
    raw = before.encode("utf-16-le")
    head, tail = raw[: 2 * change.start], raw[2 * (change.start + units(gone)) :]
    assert head + change.typed.encode("utf-16-le") + tail == after.encode("utf-16-le")
    typed = regex.findall(r"\X", change.typed)
    if change.replaced and typed:
        assert change.replaced[0] != typed[0]
        assert change.replaced[-1] != typed[-1]
