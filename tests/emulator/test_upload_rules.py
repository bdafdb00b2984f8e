"""Bytes on their way in and out: media uploads, sessions, downloads, rules 59 and 61 (§2.2, §2.3, §4)."""

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaInMemoryUpload, MediaIoBaseDownload
from tests.emulator.world import DOC, FOLDER, SHORTCUT, Apis, Json, World, reason, refusal

from whoowes.emulator import Switches
from whoowes.emulator.convert import ConversionError, from_plain_text

PIECE = 262_144
TABS = "# One\n<!-- tab: First -->\nuno\n<!-- tab: Second -->\ndos\n"


def text_of(document: Json) -> str:
    paragraphs = [each["paragraph"] for each in document["body"]["content"] if "paragraph" in each]
    return "".join(part["textRun"]["content"] for each in paragraphs for part in each["elements"])


def test_bytes_uploaded_alone_make_a_file_of_their_type(world: World) -> None:
    apis = world.sign_in()
    call = apis.uploads.files().create(
        media_body=MediaInMemoryUpload(b"abc", mimetype="text/csv"), fields="*"
    )
    made = call.execute()
    assert (made["name"], made["mimeType"], made["size"]) == ("Untitled", "text/csv", "3")
    assert made["md5Checksum"] == "900150983cd24fb0d6963f7d28e17f72"
    assert made["headRevisionId"]


def test_bytes_with_metadata_make_a_file_where_it_belongs(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", FOLDER)
    content = b"\r\n--not-the-boundary\r\n\n\x00\xff"
    made = apis.upload(content, "application/pdf", name="Offer.pdf", parents=[folder])
    assert apis.names(f"'{folder}' in parents") == ["Offer.pdf"]
    assert apis.drive.files().get_media(fileId=made["id"]).execute() == content


def test_upload_without_a_type_of_upload_is_refused(world: World) -> None:
    status, text = post(world, "/upload/drive/v3/files", "x", {})
    error = json.loads(text)["error"]
    assert (status, error["message"]) == (400, "Required parameter: uploadType")


def test_upload_in_one_part_of_two_is_refused(world: World) -> None:
    headers = {"content-type": "multipart/related; boundary=b"}
    path = "/upload/drive/v3/files?uploadType=multipart"
    status, text = post(world, path, "--b\r\n\r\n{}\r\n--b--", headers)
    error = json.loads(text)["error"]
    assert (status, error["message"]) == (400, "Malformed multipart body.")
    assert error["errors"][0]["reason"] == "badContent"


def test_method_without_media_has_no_upload_address(world: World) -> None:
    path = "/upload/drive/v3/files/trash?uploadType=media"
    assert post(world, path, "x", {})[0] == 404


@pytest.mark.parametrize("whole", [b"", b"x" * 10, b"y" * PIECE, b"z" * (2 * PIECE + 7)])
def test_session_takes_a_file_in_pieces(world: World, whole: bytes) -> None:
    apis = world.sign_in()
    media = MediaInMemoryUpload(whole, mimetype="text/csv", chunksize=PIECE, resumable=True)
    call = apis.uploads.files().create(body={"name": "Data"}, media_body=media)
    answer = None
    while answer is None:
        _, answer = call.next_chunk()
    assert apis.drive.files().get_media(fileId=answer["id"]).execute() == whole


def begun(world: World, apis: Apis) -> str:
    """Begin a session and return the path of its address."""
    media = MediaInMemoryUpload(b"x" * (3 * PIECE), mimetype="text/csv", chunksize=PIECE, resumable=True)
    call = apis.uploads.files().create(body={"name": "Data"}, media_body=media)
    status, _ = call.next_chunk()
    assert status.resumable_progress == PIECE
    return str(call.resumable_uri).removeprefix(world.server.url)


def test_session_is_asked_how_far_it_got(world: World) -> None:
    apis = world.sign_in()
    path = begun(world, apis)
    status, headers, _ = put(world, path, b"", "bytes */*")
    assert (status, headers["range"]) == (308, f"bytes=0-{PIECE - 1}")


def test_piece_is_kept_up_to_a_multiple_of_256_kib(world: World) -> None:
    path = begun(world, world.sign_in())
    piece = b"x" * (PIECE + 100)
    status, headers, _ = put(world, path, piece, f"bytes {PIECE}-{2 * PIECE + 99}/{3 * PIECE}")
    assert (status, headers["range"]) == (308, f"bytes=0-{2 * PIECE - 1}")


def test_piece_behind_the_end_of_what_came_is_refused(world: World) -> None:
    path = begun(world, world.sign_in())
    status, _, text = put(world, path, b"x" * PIECE, f"bytes {2 * PIECE}-{3 * PIECE - 1}/{3 * PIECE}")
    assert status == 503
    assert text == (
        "Invalid request.  According to the Content-Range header, the upload offset is 524288 byte(s), "
        "which exceeds already uploaded size of 262144 byte(s)."
    )


def test_piece_of_less_than_256_kib_that_is_not_the_last_is_refused(world: World) -> None:
    path = begun(world, world.sign_in())
    status, _, text = put(world, path, b"x" * 1024, f"bytes {PIECE}-{PIECE + 1023}/{3 * PIECE}")
    assert status == 400
    assert text.endswith("The received request contained 1024 bytes, which does not meet this requirement.")


def test_session_is_gone_after_a_week(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    path = begun(world, world.sign_in())
    world.control("POST", "/emulator/clock", {"now": "2026-03-11T09:59:59Z"})
    assert put(world, path, b"", "bytes */*")[0] == 308
    world.control("POST", "/emulator/clock", {"now": "2026-03-11T10:00:00Z"})
    assert put(world, path, b"", "bytes */*")[0] == 404


def test_finished_session_gives_its_file_again_and_makes_no_second(world: World) -> None:
    apis = world.sign_in()
    path = begun(world, apis)
    last = f"bytes {PIECE}-{3 * PIECE - 1}/{3 * PIECE}"
    first = put(world, path, b"x" * (2 * PIECE), last)
    assert put(world, path, b"", "bytes */*") == first
    assert apis.names("name = 'Data'") == ["Data"]


def test_rule_69_lost_piece_of_a_session_is_not_lost_bytes(world: World) -> None:
    apis = world.sign_in()
    media = MediaInMemoryUpload(b"x" * (PIECE + 5), mimetype="text/csv", chunksize=PIECE, resumable=True)
    call = apis.uploads.files().create(body={"name": "Data"}, media_body=media)
    call.next_chunk()
    fault = {"match": "drive.files.create", "do": "503-after-apply"}
    world.control("POST", "/emulator/faults", [fault])
    with pytest.raises(HttpError):
        call.next_chunk()
    _, made = call.next_chunk()
    assert apis.drive.files().get(fileId=made["id"], fields="size").execute() == {"size": str(PIECE + 5)}
    assert apis.names("name = 'Data'") == ["Data"]


def test_markdown_uploaded_as_a_doc_is_converted_as_drive_does(world: World) -> None:
    apis = world.sign_in()
    made = apis.upload(b"# Head\n\n[Ana](person:ana@a.example)\n", "text/markdown", name="N", mimeType=DOC)
    content = apis.read(made["id"])["body"]["content"]
    assert content[1]["paragraph"]["paragraphStyle"]["namedStyleType"] == "HEADING_1"
    link = content[2]["paragraph"]["elements"][0]["textRun"]
    assert (link["content"], link["textStyle"]["link"]) == ("Ana", {"url": "person:ana@a.example"})


def test_plain_text_uploaded_as_a_doc_is_a_paragraph_a_line(world: World) -> None:
    apis = world.sign_in()
    made = apis.upload(b"\xef\xbb\xbfone\r\n\r\ntwo\r\n", "text/plain", mimeType=DOC)
    assert text_of(apis.read(made["id"])) == "one\n\ntwo\n"


def test_text_that_is_not_utf_8_does_not_convert() -> None:
    with pytest.raises(ConversionError, match="not UTF-8"):
        from_plain_text(b"\xff\xfe")


@pytest.mark.parametrize(
    ("media_type", "wanted"), [("text/csv", DOC), ("application/zip", DOC), ("text/plain", SHORTCUT)]
)
def test_pair_that_drive_does_not_convert_is_400_and_makes_nothing(
    world: World, media_type: str, wanted: str
) -> None:
    apis = world.sign_in()
    body = {"mimeType": wanted, "shortcutDetails": {"targetId": "root"}}
    call = apis.uploads.files().create(body=body, media_body=MediaInMemoryUpload(b"a,b", mimetype=media_type))
    error = refusal(call)
    assert (error["code"], error["message"]) == (400, "The requested conversion is not supported.")
    assert apis.names("") == []


@pytest.mark.parametrize("media_type", ["application/pdf", "text/html", "application/msword", "image/png"])
def test_rule_73_type_that_drive_imports_and_the_emulator_does_not_is_refused_loudly(
    world: World, media_type: str
) -> None:
    media = MediaInMemoryUpload(b"x", mimetype=media_type)
    error = refusal(world.sign_in().uploads.files().create(body={"mimeType": DOC}, media_body=media))
    assert error["code"] == 501
    assert f"the conversion of {media_type} into a Google Doc" in error["message"]


def test_import_above_10_mb_is_refused(world: World) -> None:
    media = MediaInMemoryUpload(b"x" * 10_485_761, mimetype="text/plain")
    call = world.sign_in().uploads.files().create(body={"mimeType": DOC}, media_body=media)
    assert reason(call) == (413, "uploadTooLarge")


def test_rule_61_media_over_a_doc_replaces_all_and_keeps_its_id(world: World) -> None:
    apis = world.sign_in()
    note = world.control("POST", "/emulator/files", {"path": "Note", "markdown": TABS})["id"]
    named = {"createNamedRange": {"name": "n", "range": {"startIndex": 1, "endIndex": 3}}}
    apis.write(note, [named])
    world.control("POST", f"/emulator/documents/{note}/comments", {"content": "?", "text": "uno"})
    media = MediaInMemoryUpload(b"all new", mimetype="text/markdown")
    made = apis.uploads.files().update(fileId=note, media_body=media).execute()
    read = apis.read(note, includeTabsContent=True)
    assert (made["id"], made["name"], made["mimeType"]) == (note, "Note", DOC)
    assert len(read["tabs"]) == 1
    assert "namedRanges" not in read["tabs"][0]["documentTab"]
    assert text_of(read["tabs"][0]["documentTab"]) == "all new\n"
    (comment,) = world.control("GET", f"/emulator/documents/{note}")["comments"]
    assert (comment["content"], comment["state"]) == ("?", "orphaned")


def test_rule_61_media_that_does_not_convert_leaves_the_doc_as_it_was(world: World) -> None:
    apis = world.sign_in()
    note = world.control("POST", "/emulator/files", {"path": "Note", "markdown": TABS})["id"]
    before = apis.read(note, includeTabsContent=True)
    call = apis.uploads.files().update(
        fileId=note, body={"name": "Other"}, media_body=MediaInMemoryUpload(b"a,b", mimetype="text/csv")
    )
    assert refusal(call)["code"] == 400
    assert apis.read(note, includeTabsContent=True) == before


def test_media_over_bytes_makes_a_new_revision_of_the_same_file(world: World) -> None:
    apis = world.sign_in()
    made = apis.upload(b"old", "text/csv", name="Data.csv")
    fields = "headRevisionId,size,mimeType,name"
    before = apis.drive.files().get(fileId=made["id"], fields=fields).execute()
    media = MediaInMemoryUpload(b"newer", mimetype="text/tab-separated-values")
    after = apis.uploads.files().update(fileId=made["id"], media_body=media, fields=fields).execute()
    assert after.pop("headRevisionId") != before["headRevisionId"]
    assert after == {"size": "5", "mimeType": "text/tab-separated-values", "name": "Data.csv"}


def test_viewer_uploads_over_nothing(world: World) -> None:
    note = world.control("POST", "/emulator/files", {"path": "Note", "markdown": "x"})["id"]
    share = {"permissions": [{"role": "reader", "email": "kim@a.example"}]}
    world.control("POST", f"/emulator/files/{note}", share)
    viewer = world.sign_in(user="kim@a.example")
    media = MediaInMemoryUpload(b"y", mimetype="text/markdown")
    call = viewer.uploads.files().update(fileId=note, media_body=media)
    assert reason(call) == (403, "insufficientFilePermissions")


@pytest.mark.parametrize("of", [lambda apis: apis.make("Page"), lambda apis: apis.make("Acme", FOLDER)])
def test_rule_63_what_has_no_bytes_is_not_downloadable(world: World, of: Callable[[Apis], str]) -> None:
    apis = world.sign_in()
    error = refusal(apis.drive.files().get_media(fileId=of(apis)))
    assert error == {
        "code": 403,
        "message": "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
        "errors": [
            {
                "message": "Only files with binary content can be downloaded. "
                "Use Export with Docs Editors files.",
                "domain": "global",
                "reason": "fileNotDownloadable",
                "location": "alt",
                "locationType": "parameter",
            }
        ],
    }


def test_token_that_reaches_metadata_alone_downloads_nothing(world: World) -> None:
    made = world.sign_in().upload(b"x", "text/csv")
    apis = world.sign_in(scopes=("drive.metadata.readonly",))
    assert reason(apis.drive.files().get_media(fileId=made["id"])) == (403, "appNotAuthorizedToFile")


@pytest.mark.parametrize("size", [0, 10])
def test_download_comes_in_pieces(world: World, size: int) -> None:
    apis = world.sign_in()
    made = apis.upload(b"0123456789"[:size], "text/csv")
    into = io.BytesIO()
    loader = MediaIoBaseDownload(into, apis.drive.files().get_media(fileId=made["id"]), chunksize=4)
    done = False
    while not done:
        _, done = loader.next_chunk()
    assert into.getvalue() == b"0123456789"[:size]


def test_rule_59_modified_time_lags_behind_an_edit(world: World) -> None:
    apis = lagging(world)
    page = apis.make("Page")
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T11:00:00Z"})
    apis.type(page, "x")
    recent = "modifiedTime > '2026-03-04T10:30:00Z'"
    assert apis.names(recent) == []
    assert apis.drive.files().get(fileId=page, fields="modifiedTime").execute() == {
        "modifiedTime": "2026-03-04T10:00:00.000Z"
    }
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T11:00:30Z"})
    assert apis.names(recent) == ["Page"]


def test_rule_59_modified_time_that_is_written_is_shown_at_once(world: World) -> None:
    apis = lagging(world)
    page = apis.make("Page")
    apis.type(page, "x")
    when = {"modifiedTime": "2026-01-01T00:00:00.000Z"}
    call = apis.drive.files().update(fileId=page, body=when, fields="modifiedTime")
    assert call.execute() == when


def lagging(world: World) -> Apis:
    world.server.reset(switches=Switches(modified_time_lag_s=30))
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    return world.sign_in()


def post(world: World, path: str, body: str, headers: dict[str, str]) -> tuple[int, str]:
    held = {"authorization": f"Bearer {world.sign_in().credentials.token}", **headers}
    return world.raw("POST", path, body, held)


def put(world: World, path: str, body: bytes, content_range: str) -> tuple[int, Any, str]:
    status, headers, text = world.exchange("PUT", path, body.decode(), {"content-range": content_range})
    return status, {name: headers[name] for name in headers if name == "range"}, text
