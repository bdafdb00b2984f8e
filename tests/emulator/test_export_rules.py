"""Google Docs in other formats: rule 63 (`google-behaviour.md` §7)."""

import base64
import io
from pathlib import Path

import docx
import pytest
from googleapiclient.http import MediaIoBaseDownload
from tests.emulator.word_files import ids, run, word
from tests.emulator.world import FOLDER, SHORTCUT, Apis, World, reason, refusal

from whoowes.emulator import Switches
from whoowes.emulator.convert import from_docx, from_markdown, to_docx, to_markdown, to_plain_text
from whoowes.emulator.docs import DocumentState, Json

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

NOTE = """# Call

Plain **bold** *italic* ~~gone~~ [link](https://a.example/)

- one
  - nested
- two

1. first
2. second

- [ ] open
- [x] done

| Task | Owner | Due | Status |
| --- | --- | --- | --- |
| Send *it* | [Ana](person:ana@a.example) | [Mar 4, 2026](date:2026-03-04) | [Done](dropdown:) |
"""


def put(world: World, markdown: str = NOTE) -> str:
    body = {"path": "Note", "markdown": markdown}
    return str(world.control("POST", "/emulator/files", body)["id"])


def exported(apis: Apis, file_id: str, mime_type: str = "text/plain") -> bytes:
    found: bytes = apis.drive.files().export(fileId=file_id, mimeType=mime_type).execute()
    return found


def test_rule_63_markdown_shows_what_a_reader_sees(world: World) -> None:
    assert exported(world.sign_in(), put(world), "text/markdown").decode() == (
        "# Call\n\n"
        "Plain **bold** *italic* ~~gone~~ [link](https://a.example/)\n\n"
        "* one\n   * nested\n* two\n1. first\n2. second\n- [ ] open\n- [x] done\n\n"
        "| **Task** | **Owner** | **Due** | **Status** |\n"
        "| :---- | :---- | :---- | :---- |\n"
        "| Send *it* | [Ana](mailto:ana@a.example) | Mar 4, 2026 | Done |\n"
    )


def test_rule_63_plain_text_is_a_line_a_paragraph(world: World) -> None:
    assert exported(world.sign_in(), put(world)).decode("utf-8-sig").split("\r\n") == [
        *("Call", "Plain bold italic gone link"),
        *("* one", "   * nested", "* two", "1. first", "2. second", "[ ] open", "[x] done"),
        *("Task", "Owner", "Due", "Status", "Send it", "Ana", "Mar 4, 2026", "Done"),
        *("", ""),
    ]


@pytest.mark.parametrize(("has_bom", "start"), [(True, b"\xef\xbb\xbfa\r\n"), (False, b"a\n")])
def test_rule_63_plain_text_begins_with_a_mark_by_switch(
    world: World, start: bytes, *, has_bom: bool
) -> None:
    world.server.reset(switches=Switches(plain_text_export_has_bom=has_bom))
    assert exported(world.sign_in(), put(world, "a")) == start


@pytest.mark.parametrize("mime_type", ["text/markdown", "text/plain"])
def test_rule_63_ticks_and_drop_downs_are_hidden_by_switch(world: World, mime_type: str) -> None:
    world.server.reset(switches=Switches(export_shows_ticks_and_dropdowns=False))
    text = exported(world.sign_in(), put(world), mime_type).decode()
    assert "Done" not in text
    assert "* open" in text
    assert "* done" in text


def test_rule_30_tick_of_a_seed_is_in_no_document_json(world: World) -> None:
    apis = world.sign_in()
    ticked, empty = put(world, "- [x] task"), put(world, "- [ ] task")
    paragraphs = [apis.read(each)["body"]["content"][1]["paragraph"] for each in (ticked, empty)]
    for paragraph in paragraphs:
        del paragraph["bullet"]["listId"]
    assert paragraphs[0] == paragraphs[1]


def test_item_that_is_split_off_a_ticked_one_is_not_ticked(world: World) -> None:
    apis = world.sign_in()
    note = put(world, "- [x] task")
    apis.write(note, [{"insertText": {"location": {"index": 5}, "text": "\nnext"}}])
    assert exported(apis, note, "text/markdown") == b"- [x] task\n- [ ] next\n"


def test_rule_63_export_by_download_is_given_whole(world: World) -> None:
    apis = world.sign_in()
    into = io.BytesIO()
    call = apis.drive.files().export_media(fileId=put(world), mimeType="text/markdown")
    _, done = MediaIoBaseDownload(into, call, chunksize=4).next_chunk()
    assert done
    assert into.getvalue().startswith(b"# Call")


def test_rule_63_export_above_10_mb_is_refused(world: World) -> None:
    apis = world.sign_in()
    note = put(world, "x" * 6_000_000)
    requests = [{"insertText": {"location": {"index": 1}, "text": "y" * 6_000_000}}]
    world.control("POST", f"/emulator/documents/{note}/edit", {"requests": requests})
    error = refusal(apis.drive.files().export(fileId=note, mimeType="text/plain"))
    assert (error["code"], error["message"]) == (403, "This file is too large to be exported.")
    assert error["errors"][0]["reason"] == "exportSizeLimitExceeded"


@pytest.mark.parametrize("kind", ["bytes", "folder", "shortcut"])
def test_rule_63_what_is_no_editors_file_is_not_exportable(world: World, kind: str) -> None:
    apis = world.sign_in()
    made = {
        "bytes": apis.upload(b"x", "text/csv")["id"],
        "folder": apis.make("Acme", FOLDER),
        "shortcut": apis.make("S", SHORTCUT, shortcutDetails={"targetId": "root"}),
    }
    error = refusal(apis.drive.files().export(fileId=made[kind], mimeType="text/plain"))
    assert (error["code"], error["message"]) == (403, "Export only supports Docs Editors files.")
    assert error["errors"][0]["reason"] == "fileNotExportable"


def test_rule_63_target_that_no_doc_has_is_refused(world: World) -> None:
    call = world.sign_in().drive.files().export(fileId=put(world), mimeType="text/csv")
    error = refusal(call)
    assert (error["code"], error["message"]) == (400, "The requested conversion is not supported.")
    assert (error["errors"][0]["reason"], error["errors"][0]["location"]) == ("badRequest", "convertTo")


@pytest.mark.parametrize("mime_type", ["application/pdf", "text/html", "application/zip", "application/rtf"])
def test_rule_73_target_that_the_emulator_does_not_write_is_refused_loudly(
    world: World, mime_type: str
) -> None:
    error = refusal(world.sign_in().drive.files().export(fileId=put(world), mimeType=mime_type))
    assert error["code"] == 501
    assert f"the export of a Google Doc as {mime_type}" in error["message"]


def test_rule_63_export_without_a_target_is_refused(world: World) -> None:
    token = world.sign_in().credentials.token
    path = f"/drive/v3/files/{put(world)}/export"
    status, text = world.raw("GET", path, headers={"authorization": f"Bearer {token}"})
    assert status == 400
    assert "Required parameter: mimeType" in text


def test_export_takes_a_token_that_reads(world: World) -> None:
    apis = world.sign_in(scopes=("drive.file",))
    assert reason(apis.drive.files().export(fileId=put(world), mimeType="text/plain")) == (404, "notFound")


@pytest.mark.parametrize(
    ("markdown", "written"),
    [
        (r"1\. not a list", r"1\. not a list"),
        (r"\- nor this", r"\- nor this"),
        (r"a\_b \*c\* \<d\> \[e\] \# \| \~ x", r"a\_b \*c\* \<d\> \[e\] \# \| \~ x"),
        ("2026-03-04 follow-up", "2026-03-04 follow-up"),
    ],
)
def test_markdown_export_escapes_punctuation(markdown: str, written: str) -> None:
    assert to_markdown(from_markdown(markdown, ids()), shows_chosen=True) == written + "\n"


def test_export_shows_all_tabs_under_their_titles() -> None:
    state = from_markdown("<!-- tab: One -->\nuno\n\n<!-- tab: Two -->\ndos\n", ids())
    assert to_markdown(state, shows_chosen=True) == "# One\n\nuno\n\n# Two\n\ndos\n"
    assert to_plain_text(state, shows_chosen=True) == "One\n\nuno\nTwo\n\ndos\n"


def test_export_leaves_suggestions_out() -> None:
    state = from_markdown("a<!-- insert: b --><!-- delete: c -->d", ids())
    assert to_plain_text(state, shows_chosen=True) == "acd\n"


def shape(state: DocumentState) -> Json:
    """Return what of a document a Word file holds too: words, marks, links, chips, suggestions, tables."""
    return {"content": [_shape(block) for block in state.tabs[0]["documentTab"]["body"]["content"][1:]]}


def _shape(block: Json) -> object:
    if "table" in block:
        rows = block["table"]["tableRows"]
        cells = [[[_shape(inner) for inner in cell["content"]] for cell in row["tableCells"]] for row in rows]
        return [row["tableRowStyle"].get("tableHeader") for row in rows], cells
    paragraph = block["paragraph"]
    elements = [
        _element(part) for part in paragraph["elements"] if part.get("textRun", {}).get("content") != "\n"
    ]
    level = paragraph.get("bullet", {}).get("nestingLevel", 0) if "bullet" in paragraph else None
    return paragraph["paragraphStyle"]["namedStyleType"], level is None, elements


def _element(part: Json) -> object:
    run = part.get("textRun", {})
    marks = {name for name in ("bold", "italic", "strikethrough") if run.get("textStyle", {}).get(name)}
    suggested = "suggestedInsertionIds" in run, "suggestedDeletionIds" in run
    shown = part.get("dropdown", {}).get("dropdownProperties", {}).get("displayValue")
    day = part.get("dateElement", {}).get("dateElementProperties", {}).get("timestamp")
    link = run.get("textStyle", {}).get("link", {}).get("url")
    return run.get("content", "").removesuffix("\n"), marks, suggested, shown, day, link


def test_rule_63_word_file_of_a_doc_is_read_back_as_it_was() -> None:
    markdown = NOTE.replace("[Ana](person:ana@a.example)", "Ana").replace("- [ ] open\n- [x] done\n", "")
    state = from_markdown(markdown + "\na<!-- insert: b --><!-- delete: c -->d\n", ids())
    assert shape(from_docx(to_docx(state), ids()).document) == shape(state)


def test_rule_63_word_file_has_merged_cells_and_boxes(world: World) -> None:
    apis = world.sign_in()
    note = put(world, "- [x] done\n\n| a | b |\n| - | - |\n| c | d |\n")
    start = next(block["startIndex"] for block in apis.read(note)["body"]["content"] if "table" in block)
    corner = {"tableStartLocation": {"index": start}, "rowIndex": 0, "columnIndex": 0}
    span = {"tableCellLocation": corner, "rowSpan": 1, "columnSpan": 2}
    apis.write(note, [{"mergeTableCells": {"tableRange": span}}])
    opened = docx.Document(io.BytesIO(exported(apis, note, WORD)))
    assert opened.paragraphs[0].text == "\u2611 done"
    (table,) = opened.tables
    assert table.cell(0, 0)._tc is table.cell(0, 1)._tc
    assert [each.text for each in table.cell(0, 0).paragraphs] == ["a", "b"]


def test_word_file_by_control_call_is_converted_and_says_what_it_lost(world: World) -> None:
    raw = base64.b64encode(word('<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="1"/></w:r></w:p>')).decode()
    made = world.control("POST", "/emulator/files", {"path": "Acme/Note", "docx": raw})
    assert made["leftOut"] == ["footnotes (1)"]
    assert exported(world.sign_in(), made["id"], "text/markdown") == b"x\n"


def test_word_file_uploaded_as_a_doc_is_converted_with_its_comments(world: World) -> None:
    document = docx.Document()
    document.add_comment(document.add_paragraph().add_run("offer"), text="When?", author="Kim")
    apis = world.sign_in()
    content = word(document=document)
    made = apis.upload(content, WORD, name="Note", mimeType="application/vnd.google-apps.document")
    fields = "comments(content,author(displayName),quotedFileContent(value))"
    comments = apis.drive.comments().list(fileId=made["id"], fields=fields).execute()["comments"]
    (seen,) = world.control("GET", f"/emulator/documents/{made['id']}")["comments"]
    assert (seen["state"], seen["text"]) == ("live", "offer")
    assert comments == [
        {"content": "When?", "author": {"displayName": "Kim"}, "quotedFileContent": {"value": "offer"}}
    ]


def test_word_file_in_a_seed_is_a_doc_and_with_a_mark_an_office_file(world: World, tmp_path: Path) -> None:
    content = word(f"<w:p>{run('words')}</w:p>")
    for name in ("Note.docx", "Kept.docx!"):
        (tmp_path / name).write_bytes(content)
    world.server.reset(tmp_path)
    apis = world.sign_in()
    found = {file["name"]: file for file in apis.drive.files().list().execute()["files"]}
    assert exported(apis, found["Note"]["id"], "text/markdown") == b"words\n"
    assert found["Kept.docx"]["mimeType"] == WORD
    assert apis.drive.files().get_media(fileId=found["Kept.docx"]["id"]).execute() == content
