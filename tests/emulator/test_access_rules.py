"""Tokens, scopes and quota: rules 50 to 52, 68 and 71."""

import json
from typing import Any

import pytest
from google.auth.exceptions import RefreshError
from tests.emulator.world import DOC, FOLDER, Apis, World, reason, refusal


def _foreign(world: World, **more: Any) -> str:  # noqa: ANN401 - JSON
    """Put a document there that no app has made."""
    return str(
        world.control("POST", "/emulator/files", {"path": "Acme/Note", "markdown": "Hello", **more})["id"]
    )


@pytest.mark.parametrize(
    ("path", "code", "status"),
    [("/drive/v3/files", 403, "PERMISSION_DENIED"), ("/v1/documents/x", 401, "UNAUTHENTICATED")],
)
def test_rule_50_call_without_token(world: World, path: str, code: int, status: str) -> None:
    http_status, text = world.raw("GET", path)
    error = json.loads(text)["error"]
    assert (http_status, error["code"], error["status"]) == (code, code, status)
    assert ("errors" in error) == path.startswith("/drive")


@pytest.mark.parametrize("path", ["/drive/v3/files", "/v1/documents/x"])
def test_rule_50_bad_token_is_401_everywhere(world: World, path: str) -> None:
    http_status, text = world.raw("GET", path, headers={"Authorization": "Bearer wrong"})
    assert (http_status, json.loads(text)["error"]["status"]) == (401, "UNAUTHENTICATED")


def test_rule_50_wrong_scope_is_403_with_error_info(world: World) -> None:
    apis = world.sign_in(scopes=("drive.readonly",))
    for call in (
        apis.docs.documents().create(body={}),
        apis.drive.files().create(body={}),
    ):
        error = refusal(call)
        assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")
        assert error["message"] == "Request had insufficient authentication scopes."
        assert error["details"][0]["reason"] == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"


def test_rule_51_careful_access_reads_everything_the_person_sees(world: World) -> None:
    note = _foreign(world)
    apis = world.sign_in("careful")
    assert apis.names("name = 'Note'") == ["Note"]
    assert apis.read(note)["title"] == "Note"


def test_rule_51_careful_access_writes_only_what_it_made(world: World) -> None:
    note = _foreign(world)
    apis = world.sign_in("careful")
    own = apis.make("Own")
    assert apis.type(own, "x")["replies"] == [{}]
    insert = {"insertText": {"location": {"index": 1}, "text": "x"}}
    error = refusal(apis.docs.documents().batchUpdate(documentId=note, body={"requests": [insert]}))
    assert error == {
        "code": 403,
        "message": "The caller does not have permission",
        "status": "PERMISSION_DENIED",
    }
    call = apis.drive.files().update(fileId=note, body={"name": "Mine"})
    assert reason(call) == (403, "appNotAuthorizedToFile")


def test_rule_51_drive_file_alone_does_not_see_foreign_files(world: World) -> None:
    note = _foreign(world)
    apis = world.sign_in(scopes=("drive.file",))
    own = apis.make("Own")
    assert apis.names("trashed = false") == ["Own"]
    assert reason(apis.drive.files().get(fileId=note)) == (404, "notFound")
    assert refusal(apis.docs.documents().get(documentId=note))["code"] == 404
    assert apis.read(own)["title"] == "Own"


def test_rule_51_drive_file_is_kept_per_client_and_user(world: World) -> None:
    first = world.sign_in("careful", client_id="111-a.apps.googleusercontent.com")
    page = first.make("Page")
    assert world.sign_in("careful", client_id="111-a.apps.googleusercontent.com").type(page, "x")
    other = world.sign_in("careful", client_id="222-b.apps.googleusercontent.com")
    body = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}
    assert refusal(other.docs.documents().batchUpdate(documentId=page, body=body))["code"] == 403


def test_rule_51_app_keeps_its_file_after_a_person_moved_it(world: World) -> None:
    apis = world.sign_in("careful")
    page = apis.make("Page")
    world.control("POST", "/emulator/files", {"path": "Clients/Acme", "folder": True})
    world.control("POST", f"/emulator/files/{page}", {"parent": "Clients/Acme"})
    assert apis.type(page, "still ours")["documentId"] == page


def test_rule_51_access_to_a_folder_does_not_reach_what_others_put_in_it(world: World) -> None:
    apis = world.sign_in("careful")
    apis.make("Ours", FOLDER)
    note = world.control("POST", "/emulator/files", {"path": "Ours/Theirs", "markdown": "x"})["id"]
    assert reason(apis.drive.files().update(fileId=note, body={"name": "y"})) == (
        403,
        "appNotAuthorizedToFile",
    )


def test_rule_52_careful_access_cannot_create_in_a_foreign_folder(world: World) -> None:
    folder = world.control("POST", "/emulator/files", {"path": "Acme", "folder": True})["id"]
    apis = world.sign_in("careful")
    error = refusal(apis.drive.files().create(body={"name": "Page", "mimeType": DOC, "parents": [folder]}))
    assert (error["code"], error["errors"][0]["reason"], error["message"]) == (
        403,
        "insufficientParentPermissions",
        "Insufficient permissions for the specified parent.",
    )
    own = apis.make("Ours", FOLDER)
    page = apis.make("Page", parent=own)
    call = apis.drive.files().update(fileId=page, addParents=folder, removeParents=own)
    assert reason(call) == (403, "insufficientParentPermissions")


def test_rule_52_invisible_parent_is_not_found(world: World) -> None:
    folder = world.sign_in(user="kevin@acme.com").make("Private", FOLDER)
    apis = world.sign_in()
    assert reason(apis.drive.files().create(body={"parents": [folder]})) == (404, "notFound")


def test_viewer_may_read_and_not_write(world: World) -> None:
    reader = {"type": "user", "role": "reader", "email": "kevin@acme.com"}
    note = _foreign(world, permissions=[reader])
    kevin = world.sign_in(user="kevin@acme.com")
    assert kevin.read(note)["title"] == "Note"
    assert reason(kevin.drive.files().update(fileId=note, body={})) == (403, "insufficientFilePermissions")
    assert refusal(kevin.docs.documents().batchUpdate(documentId=note, body={}))["code"] == 403


def test_only_the_owner_may_trash(world: World) -> None:
    writer = {"type": "user", "role": "writer", "email": "kevin@acme.com"}
    note = _foreign(world, permissions=[writer])
    kevin = world.sign_in(user="kevin@acme.com")
    call = kevin.drive.files().update(fileId=note, body={"trashed": True})
    assert reason(call) == (403, "insufficientFilePermissions")


def test_file_shared_by_link_opens_by_id_and_is_not_listed(world: World) -> None:
    note = _foreign(world, permissions=[{"type": "anyone", "role": "reader"}])
    kevin = world.sign_in(user="kevin@acme.com")
    assert kevin.drive.files().get(fileId=note).execute()["name"] == "Note"
    assert kevin.names("name = 'Note'") == []


def _write_until_refused(apis: Apis, document: str, limit: int) -> int:
    body = {"requests": [{"insertText": {"location": {"index": 1}, "text": "x"}}]}
    request = apis.docs.documents().batchUpdate(documentId=document, body=body)
    for number in range(limit):
        request.execute()
        assert number < limit
    return int(refusal(request)["code"])


def test_rule_68_sixty_first_write_in_a_minute_is_429_without_retry_after(world: World) -> None:
    world.server.reset(strict_quota=True)
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    assert _write_until_refused(apis, page, 60) == 429
    body: dict[str, Any] = {"requests": []}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert error["status"] == "RESOURCE_EXHAUSTED"
    assert error["message"].startswith(
        "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' "
        "of service 'docs.googleapis.com' for consumer 'project_number:"
    )
    assert error["details"][0]["metadata"]["quota_limit_value"] == "60"
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:01:00Z"})
    assert apis.type(page, "x")["replies"] == [{}]


def test_rule_68_reads_have_a_quota_of_their_own(world: World) -> None:
    world.server.reset(strict_quota=True)
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    request = apis.docs.documents().get(documentId=apis.make("Page"), fields="title")
    for _ in range(300):
        request.execute()
    error = refusal(request)
    assert (error["code"], "'Read requests'" in error["message"]) == (429, True)


def test_rule_71_dead_refresh_token_is_invalid_grant(world: World) -> None:
    apis = world.sign_in()
    world.server.emulator.tokens.revoke(str(apis.credentials.refresh_token))
    with pytest.raises(RefreshError, match=r"invalid_grant: Token has been expired or revoked\."):
        apis.drive.about().get(fields="user").execute()


def test_rule_71_expired_token_is_refreshed_and_the_call_succeeds(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2030-01-01T10:00:00Z"})
    apis = world.sign_in()
    stale = apis.credentials.token
    world.control("POST", "/emulator/clock", {"now": "2030-01-01T12:00:00Z"})
    assert apis.drive.about().get(fields="user(me)").execute() == {"user": {"me": True}}
    assert apis.credentials.token != stale
    log = world.control("GET", "/emulator/log")
    assert [entry["status"] for entry in log] == [401, 200]


def test_rule_71_wider_scopes_than_granted_are_refused(world: World) -> None:
    apis = world.sign_in("careful")
    client = json.loads(apis.token_file.read_text())
    form = (
        f"grant_type=refresh_token&client_id={client['client_id']}&client_secret={client['client_secret']}"
        f"&refresh_token={client['refresh_token']}&scope=https://www.googleapis.com/auth/drive"
    )
    status, text = world.raw("POST", "/token", form)
    assert (status, json.loads(text)["error"]) == (400, "invalid_scope")


def test_rule_71_unknown_client_is_refused(world: World) -> None:
    status, text = world.raw("POST", "/token", "grant_type=refresh_token&client_id=x&client_secret=y")
    assert (status, json.loads(text)["error"]) == (401, "invalid_client")


def test_credentials_are_readable_by_their_owner_alone(world: World) -> None:
    assert world.sign_in().token_file.stat().st_mode & 0o777 == 0o600
