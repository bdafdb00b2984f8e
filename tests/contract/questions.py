"""The questions of `google-behaviour.md` §7 that one account can answer, each asked through the raw client.

A question is a function from the clients and a folder to what Google did there; one that bears the name of a
switch answers with its position.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from googleapiclient.errors import HttpError
from tests.contract.backend import inserted
from tests.emulator.world import Apis, Json, refusal

FAMILY = "👨‍👩‍👧"


@dataclass(frozen=True)
class Question:
    """What is asked.

    Attributes:
        name: The switch, or a name of its own for a fact that is none.
        ask: Does something in a folder and returns what came of it.
        emulated: What the emulator answers with its defaults.
    """

    name: str
    ask: Callable[["Desk"], object]
    emulated: object


@dataclass(frozen=True)
class Desk:
    """The clients, and the folder in which alone something is done."""

    apis: Apis
    folder: str

    def page(self, text: str = "") -> str:
        """Make a document that holds a text."""
        made = self.apis.make("Page", parent=self.folder)
        if text:
            self.apis.write(made, inserted(text))
        return made

    def content(self, page: str) -> list[Json]:
        """Return the structural elements of a document."""
        found: list[Json] = self.apis.read(page)["body"]["content"]
        return found

    def text(self, page: str) -> str:
        """Return the text of a document's paragraphs outside tables."""
        return "".join(run["textRun"]["content"] for run in self.runs(page))

    def runs(self, page: str) -> Iterator[Json]:
        """Yield the text runs of a document outside tables."""
        for element in self.content(page):
            for part in element.get("paragraph", {}).get("elements", ()):
                if "textRun" in part:
                    yield part

    def modified(self, file: str) -> str:
        """Return when Drive thinks that a file was modified."""
        return str(self.apis.drive.files().get(fileId=file, fields="modifiedTime").execute()["modifiedTime"])


def _request(kind: str, **body: object) -> Json:
    return {kind: body}


def _range(start: int, end: int) -> Json:
    return {"startIndex": start, "endIndex": end}


def _tables(desk: Desk, page: str) -> list[Json]:
    return [element for element in desk.content(page) if "table" in element]


def _table_at(desk: Desk, before: int, rows: int, columns: int) -> tuple[Json, str]:
    page = desk.page("x" * (before - 1))
    place = {"index": before}
    desk.apis.write(page, [_request("insertTable", rows=rows, columns=columns, location=place)])
    (table,) = _tables(desk, page)
    return table, page


def table_after_its_newline(desk: Desk) -> object:
    table, _ = _table_at(desk, 41, 1, 1)
    cell = table["table"]["tableRows"][0]["tableCells"][0]
    return table["startIndex"], cell["content"][0]["startIndex"]


def table_size(desk: Desk) -> object:
    table, _ = _table_at(desk, 88, 2, 3)
    return table["startIndex"], table["endIndex"]


def list_includes_trashed(desk: Desk) -> object:
    page = desk.page()
    desk.apis.drive.files().update(fileId=page, body={"trashed": True}).execute()
    return desk.apis.names(f"'{desk.folder}' in parents") == ["Page"]


def stale_revision_status(desk: Desk) -> object:
    page = desk.page()
    stale = desk.apis.read(page)["revisionId"]
    desk.apis.type(page, "later")
    body = {"requests": inserted("x"), "writeControl": {"requiredRevisionId": stale}}
    return refusal(desk.apis.docs.documents().batchUpdate(documentId=page, body=body))["status"]


def revision_without_an_edit(desk: Desk) -> object:
    page = desk.page("x")
    written = desk.apis.type(page, "y")["writeControl"]["requiredRevisionId"]
    return bool(desk.apis.read(page)["revisionId"] != written)


def bullet_removal(desk: Desk) -> object:
    page = desk.page("\tdeep")
    whole = _range(1, 3)
    bullets = _request("createParagraphBullets", range=whole, bulletPreset="BULLET_DISC_CIRCLE_SQUARE")
    desk.apis.write(page, [bullets, _request("deleteParagraphBullets", range=whole)])
    style = desk.content(page)[1]["paragraph"]["paragraphStyle"]
    return "keeps-nesting" if style.get("indentStart", {}).get("magnitude") else "removes-indents"


def merge_keeps(desk: Desk) -> object:
    page = desk.page("one\ntwo")
    first = _request(
        "updateParagraphStyle",
        range=_range(1, 2),
        paragraphStyle={"namedStyleType": "HEADING_1"},
        fields="namedStyleType",
    )
    desk.apis.write(page, [first, _request("deleteContentRange", range=_range(4, 5))])
    style = desk.content(page)[1]["paragraph"]["paragraphStyle"]["namedStyleType"]
    return "first" if style == "HEADING_1" else "last"


def emptied_named_range(desk: Desk) -> object:
    page = desk.page("one two")
    named = _request("createNamedRange", name="mine", range=_range(1, 4))
    desk.apis.write(page, [named, _request("deleteContentRange", range=_range(1, 4))])
    return "stays" if desk.apis.read(page).get("namedRanges") else "goes"


def properties_modify(desk: Desk) -> object:
    page = desk.page()
    before = desk.modified(page)
    desk.apis.drive.files().update(fileId=page, body={"appProperties": {"a": "b"}}).execute()
    return desk.modified(page) != before


def vertical_tab(desk: Desk) -> object:
    return "kept" if "\v" in desk.text(desk.page("a\vb")) else "dropped"


def grapheme_insertion(desk: Desk) -> object:
    page = desk.page(FAMILY)
    try:
        desk.apis.write(page, inserted("x", at=3))
    except HttpError:
        return "refused"
    return "moved"


def emptied_paragraph(desk: Desk) -> object:
    page = desk.page("ab")
    # Not to its end: a style that reaches the newline is the newline's too.
    bold = _request("updateTextStyle", range=_range(1, 2), textStyle={"bold": True}, fields="bold")
    deletions = (_request("deleteContentRange", range=_range(start, start + 1)) for start in (2, 1))
    for request in (bold, *deletions, *inserted("new")):
        desk.apis.write(page, [request])
    run = next(desk.runs(page))
    return "remembers" if run["textRun"]["textStyle"].get("bold") else "forgets"


def empty_batch(desk: Desk) -> object:
    try:
        desk.apis.write(desk.page(), [])
    except HttpError:
        return "refused"
    return "succeeds"


def pin_beyond_table(desk: Desk) -> object:
    table, page = _table_at(desk, 1, 2, 1)
    start = {"index": table["startIndex"]}
    pin = _request("pinTableHeaderRows", tableStartLocation=start, pinnedHeaderRowsCount=3)
    try:
        desk.apis.write(page, [pin])
    except HttpError:
        return "refused"
    return "pins-all"


def table_deletion(desk: Desk) -> object:
    table, page = _table_at(desk, 2, 1, 1)
    place = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 0, "columnIndex": 0}
    before = len(desk.content(page))
    desk.apis.write(page, [_request("deleteTableRow", tableCellLocation=place)])
    return "keeps-paragraphs" if len(desk.content(page)) == before - 1 else "merges-paragraphs"


def suggest_mode(desk: Desk) -> object:
    page = desk.page()
    try:
        desk.apis.write(page, inserted("x"), writeMode="SUGGEST")
    except HttpError:
        return "refused"
    return "suggests" if "suggestedInsertionIds" in str(desk.content(page)) else "edits-directly"


def developer_preview(desk: Desk) -> object:
    page = desk.page("x")
    comment = _request("insertComment", content="hello", range=_range(1, 2))
    try:
        desk.apis.write(page, [comment])
    except HttpError:
        return False
    return True


def discussion_modifies(desk: Desk) -> object:
    page = desk.page()
    before = desk.modified(page)
    comment: Json = {"content": "hello"}
    desk.apis.drive.comments().create(fileId=page, body=comment, fields="id").execute()
    return desk.modified(page) != before


def named_ranges_split(desk: Desk) -> object:
    page = desk.page("one two")
    named = _request("createNamedRange", name="mine", range=_range(1, 8))
    desk.apis.write(page, [named, *inserted("\n", at=4)])
    (found,) = desk.apis.read(page)["namedRanges"]["mine"]["namedRanges"]
    return len(found["ranges"]) > 1


def trashed_documents_answer(desk: Desk) -> object:
    page = desk.page()
    desk.apis.drive.files().update(fileId=page, body={"trashed": True}).execute()
    try:
        desk.apis.read(page)
    except HttpError:
        return False
    return True


def name_equality_ignores_case(desk: Desk) -> object:
    desk.page()
    return desk.apis.names(f"'{desk.folder}' in parents and name = 'PAGE'") == ["Page"]


def runs(desk: Desk) -> object:
    page = desk.page("one two")
    span = _range(2, 4)
    on = _request("updateTextStyle", range=span, textStyle={"bold": True}, fields="bold")
    off = _request("updateTextStyle", range=span, textStyle={}, fields="bold")
    desk.apis.write(page, [on])
    desk.apis.write(page, [off])
    return "joined" if len(list(desk.runs(page))) == 1 else "fragmented"


def long_batch(desk: Desk) -> object:
    page = desk.page()
    try:
        desk.apis.write(page, inserted("x") * 501)
    except HttpError as error:
        return error.reason
    return "taken"


QUESTIONS = (
    Question("a table inserted at 41 starts at, its text at", table_after_its_newline, (42, 45)),
    Question("two rows of three columns inserted at 88 take", table_size, (89, 105)),
    Question("a batch of 501 requests is", long_batch, "taken"),
    Question("bullet_removal", bullet_removal, "keeps-nesting"),
    Question("developer_preview", developer_preview, emulated=False),
    Question("discussion_modifies", discussion_modifies, emulated=False),
    Question("named_ranges_split", named_ranges_split, emulated=False),
    Question("emptied_named_range", emptied_named_range, "goes"),
    Question("emptied_paragraph", emptied_paragraph, "remembers"),
    Question("empty_batch", empty_batch, "succeeds"),
    Question("grapheme_insertion", grapheme_insertion, "refused"),
    Question("list_includes_trashed", list_includes_trashed, emulated=True),
    Question("merge_keeps", merge_keeps, "first"),
    Question("name_equality_ignores_case", name_equality_ignores_case, emulated=True),
    Question("pin_beyond_table", pin_beyond_table, "refused"),
    Question("properties_modify", properties_modify, emulated=True),
    Question("runs", runs, "joined"),
    Question("spurious_revision_after_write", revision_without_an_edit, emulated=False),
    Question("stale_revision_status", stale_revision_status, "INVALID_ARGUMENT"),
    Question("suggest_mode", suggest_mode, "refused"),
    Question("table_deletion", table_deletion, "keeps-paragraphs"),
    Question("trashed_documents_answer", trashed_documents_answer, emulated=True),
    Question("vertical_tab", vertical_tab, "kept"),
)
