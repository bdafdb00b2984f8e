"""How answers of Google are read that an honest emulator would hardly give: pages, gaps, refusals."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import httplib2
import pytest
from googleapiclient.discovery import build
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.drive import Change, Comment, DriveFile, Permission
from whoowes.core.ids import DocumentId, FileId, FolderId, PageToken, RevisionId
from whoowes.errors import OutcomeUnknown, PermissionDenied, RemoteError, ServerFailed
from whoowes.google.docs import GoogleDocs
from whoowes.google.drive import GoogleDrive, quoted, read_comment, read_file, read_permission, read_time
from whoowes.google.guard import WriteGuard
from whoowes.google.transport import CallCounter, Transport

MARKED = {"whoowes": "1"}


class Canned:
    """An http that gives the replies written down, and keeps what was asked."""

    def __init__(self, *replies: object) -> None:
        self.replies = list(replies)
        self.asked: list[dict[str, list[str]]] = []

    def request(self, uri: str, *_: object, **__: object) -> tuple[httplib2.Response, bytes]:
        self.asked.append(parse_qs(urlsplit(uri).query))
        reply = self.replies.pop(0)
        status = reply if isinstance(reply, int) else 200
        body = {"error": {"code": status, "message": "No."}} if isinstance(reply, int) else reply
        return httplib2.Response({"status": str(status)}), json.dumps(body).encode()


def transport(guard: WriteGuard) -> Transport:
    return Transport(host="google", guard=guard, counter=CallCounter(), sleep=lambda _: None)


def drive(http: Canned) -> GoogleDrive:
    guard = WriteGuard()
    return GoogleDrive(build("drive", "v3", http=http), transport(guard), guard)


def docs(http: Canned, guard: WriteGuard | None = None) -> GoogleDocs:
    return GoogleDocs(build("docs", "v1", http=http), transport(guard or WriteGuard()))


def test_a_listing_is_read_to_its_end_through_empty_pages() -> None:
    http = Canned(
        {"files": [{"id": "a"}], "nextPageToken": "2"},
        {"nextPageToken": "3"},
        {"files": [{"id": "b"}]},
    )
    assert [file.id for file in drive(http).children(FolderId("f"))] == ["a", "b"]
    assert [asked.get("pageToken") for asked in http.asked] == [None, ["2"], ["3"]]
    assert len({asked["q"][0] for asked in http.asked}) == 1


@pytest.mark.parametrize(
    ("key", "read"),
    [
        ("permissions", lambda gateway: gateway.permissions(FileId("x"))),
        ("comments", lambda gateway: gateway.comments(FileId("x"))),
    ],
)
def test_people_and_comments_are_read_to_their_end(
    key: str, read: Callable[[GoogleDrive], tuple[object, ...]]
) -> None:
    http = Canned({key: [{}], "nextPageToken": "2"}, {key: [{}, {}]})
    assert len(read(drive(http))) == 3


def test_changes_are_read_to_the_page_with_the_new_cursor() -> None:
    http = Canned(
        {"changes": [{"fileId": "a", "file": {"id": "a", "name": "A"}}], "nextPageToken": "2"},
        {"changes": [{"fileId": "b", "removed": True}], "newStartPageToken": "9"},
    )
    page = drive(http).changes(PageToken("1"))
    assert page.cursor == "9"
    assert page.changes == (
        Change(FileId("a"), removed=False, file=DriveFile(FileId("a"), "A", "")),
        Change(FileId("b"), removed=True),
    )


def test_changes_of_shared_drives_themselves_are_left_out() -> None:
    http = Canned({"changes": [{"changeType": "drive", "driveId": "d"}], "newStartPageToken": "9"})
    assert drive(http).changes(PageToken("1")).changes == ()


def test_a_log_of_changes_that_ends_without_a_cursor_is_a_failure() -> None:
    with pytest.raises(ServerFailed):
        drive(Canned({"changes": []})).changes(PageToken("1"))


def test_a_search_that_left_something_out_is_a_failure_and_no_answer() -> None:
    with pytest.raises(ServerFailed):
        drive(Canned({"files": [], "incompleteSearch": True})).marked("whoowes")


def test_every_list_reaches_shared_drives_and_asks_for_its_next_page() -> None:
    http = Canned({}, {}, {"newStartPageToken": "9"})
    gateway = drive(http)
    gateway.children(FolderId("f"))
    gateway.marked("whoowes")
    gateway.changes(PageToken("1"))
    for asked in http.asked:
        assert asked["supportsAllDrives"] == ["true"]
        assert asked["includeItemsFromAllDrives"] == ["true"]
        assert "nextPageToken" in asked["fields"][0]


def test_a_new_file_without_an_id_in_the_reply_is_of_unknown_outcome() -> None:
    with pytest.raises(OutcomeUnknown):
        drive(Canned({"name": "Page"})).create(name="Page", mime_type="x", parent=None, app_properties=MARKED)


def test_a_new_file_is_not_opened_to_the_domain_by_default() -> None:
    http = Canned({"id": "x"})
    drive(http).create(name="Page", mime_type="x", parent=None, app_properties=MARKED)
    assert http.asked[0]["ignoreDefaultVisibility"] == ["true"]


def test_a_write_without_a_revision_in_the_reply_is_of_unknown_outcome() -> None:
    guard = WriteGuard()
    guard.learn(DriveFile(FileId("page"), "Page", "doc", app_properties=MARKED))
    with pytest.raises(OutcomeUnknown):
        docs(Canned({"documentId": "page"}), guard).write(
            DocumentId("page"), [{}], required_revision=RevisionId("r")
        )


def test_a_document_refused_with_and_without_suggestions_is_denied() -> None:
    http = Canned(403, 403)
    with pytest.raises(PermissionDenied):
        docs(http).read(DocumentId("d"))
    modes = [asked["suggestionsViewMode"] for asked in http.asked]
    assert modes == [["SUGGESTIONS_INLINE"], ["PREVIEW_WITHOUT_SUGGESTIONS"]]


def test_a_document_is_read_without_a_mask_and_with_all_tabs() -> None:
    http = Canned({"documentId": "d"})
    assert docs(http).read(DocumentId("d")).inline
    assert http.asked[0]["includeTabsContent"] == ["true"]
    assert "fields" not in http.asked[0]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 412, 418, 429, 500, 501, 503])
def test_no_refusal_escapes_untranslated(status: int) -> None:
    expected = Exception if status == 401 else RemoteError
    with pytest.raises(expected) as caught:
        drive(Canned(*[status] * 9)).file(FileId("x"))
    assert type(caught.value).__module__ == "whoowes.errors"


def test_what_a_file_resource_lacks_is_empty() -> None:
    assert read_file({"id": "x"}) == DriveFile(FileId("x"), "", "")


def test_what_a_comment_or_a_permission_lacks_is_empty() -> None:
    assert read_comment({}) == Comment("", "", "")
    assert read_permission({}) == Permission("", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-04T09:08:07.006Z", datetime(2026, 3, 4, 9, 8, 7, 6000, tzinfo=UTC)),
        ("2026-03-04T09:08:07Z", datetime(2026, 3, 4, 9, 8, 7, tzinfo=UTC)),
        ("2026-03-04T09:08:07", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_only_an_aware_time_is_a_time(text: str | None, expected: datetime | None) -> None:
    assert read_time(text) == expected


@given(st.text())
def test_a_quoted_string_ends_where_it_should(text: str) -> None:
    inner = quoted(text)[1:-1]
    assert (
        "".join(second or first for first, second in re.findall(r"([^\\'])|\\(.)", inner, re.DOTALL)) == text
    )
    assert re.fullmatch(r"([^\\']|\\['\\])*", inner)
