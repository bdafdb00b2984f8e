"""The server as a whole: rules 72 to 74, and the control calls."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.emulator.world import DOC, ControlRefusedError, Json, World, refusal

from whoowes.emulator import EmulatorServer


def test_rule_72_unpatched_client_goes_the_whole_way(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    apis.type(page, "Hello")
    assert "Hello" in str(apis.read(page, includeTabsContent=True))
    assert apis.drive.files().get(fileId=page, fields="name").execute() == {"name": "Page"}


def test_rule_72_long_query_arrives_though_the_client_sends_it_as_a_post(world: World) -> None:
    apis = world.sign_in()
    folder = apis.make("Acme", "application/vnd.google-apps.folder")
    apis.make("Page", parent=folder)
    q = " or ".join([f"'{folder}' in parents"] * 60)
    assert len(q) > 2048
    assert apis.names(q) == ["Page"]


_NOT_IMPLEMENTED = [
    pytest.param(lambda drive: drive.files().download(fileId="x"), id="method"),
    pytest.param(lambda drive: drive.files().list(includeLabels="x"), id="parameter"),
    pytest.param(lambda drive: drive.files().list(corpora="domain"), id="corpora"),
    pytest.param(lambda drive: drive.files().list(spaces="appDataFolder"), id="spaces"),
    pytest.param(lambda drive: drive.files().list(orderBy="viewedByMeTime"), id="order"),
    pytest.param(lambda drive: drive.files().list(q="'labels/x' in labels"), id="query term"),
    pytest.param(lambda drive: drive.files().get(fileId="root", fields="thumbnailLink"), id="field"),
    pytest.param(lambda drive: drive.files().create(body={"folderColorRgb": "#fff"}), id="body"),
    pytest.param(lambda drive: drive.changes().list(pageToken="1", includeLabels="x"), id="changes"),
    pytest.param(lambda drive: drive.changes().watch(pageToken="1", body={}), id="push for changes"),
    pytest.param(lambda drive: drive.files().watch(fileId="x", body={}), id="push for a file"),
    pytest.param(lambda drive: drive.channels().stop(body={}), id="end of a channel"),
    pytest.param(lambda drive: drive.teamdrives().list(), id="teamdrives"),
    pytest.param(lambda drive: drive.drives().list(useDomainAdminAccess=True), id="administrator"),
    pytest.param(lambda drive: drive.drives().list(q="name contains 'x'"), id="query for drives"),
]


@pytest.mark.parametrize("call", _NOT_IMPLEMENTED)
def test_rule_73_what_is_not_implemented_is_refused_loudly(world: World, call: Any) -> None:  # noqa: ANN401 - a function
    error = refusal(call(world.sign_in().drive))
    assert error["code"] == 501
    assert error["message"].startswith("The emulator does not implement ")


def test_rule_73_request_kind_that_is_not_implemented_is_refused_loudly(world: World) -> None:
    apis = world.sign_in()
    request = {"insertInlineImage": {"uri": "https://acme.example/logo.png", "location": {"index": 1}}}
    call = apis.docs.documents().batchUpdate(documentId=apis.make("Page"), body={"requests": [request]})
    error = refusal(call)
    assert error["code"] == 501
    assert "insertInlineImage" in error["message"]


@pytest.mark.parametrize(
    "path",
    ["/batch", "/o/oauth2/token", "/oauth2/v3/userinfo", "/tokeninfo"],
)
def test_rule_73_addresses_of_google_that_are_missing_answer_501(world: World, path: str) -> None:
    assert world.raw("POST", path)[0] == 501


def test_drive_without_its_path_prefix_is_404(world: World) -> None:
    assert world.raw("GET", "/files")[0] == 404


def test_rule_74_times_are_rfc3339_with_milliseconds_and_numbers_are_text(world: World) -> None:
    apis = world.sign_in()
    fields = "createdTime,modifiedTime,version,size,quotaBytesUsed"
    found = apis.drive.files().get(fileId=apis.make("Page"), fields=fields).execute()
    for word in ("createdTime", "modifiedTime"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", found[word])
    assert all(isinstance(found[word], str) for word in ("version", "size", "quotaBytesUsed"))


def test_rule_74_ids_are_opaque_and_not_in_order_of_creation(world: World) -> None:
    apis = world.sign_in()
    ids = [apis.make(str(number)) for number in range(12)]
    assert len({len(found) for found in ids}) == 1
    assert ids != sorted(ids)
    assert ids != sorted(ids, reverse=True)


def test_same_id_seed_gives_the_same_ids() -> None:
    first, second = (EmulatorServer(id_seed=7).emulator.workspace.advisor for _ in range(2))
    assert first == second


def test_log_tells_method_file_status_body_and_time(world: World) -> None:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis = world.sign_in()
    page = apis.make("Page")
    (entry,) = world.control("GET", "/emulator/log")
    assert entry["method"] == "drive.files.create"
    assert (entry["file"], entry["status"], entry["time"]) == (page, 200, "2026-03-04T10:00:00.000Z")
    assert entry["body"] == {"name": "Page", "mimeType": DOC}
    assert world.control("DELETE", "/emulator/log") == []


def test_markdown_and_folders_can_be_put_in(world: World) -> None:
    answer = world.control(
        "POST", "/emulator/files", {"path": "Clients/<Acme>/2026-03-04 call", "markdown": "Hello"}
    )
    assert "Hello" in json.dumps(world.control("GET", f"/emulator/documents/{answer['id']}"))
    status, html = world.raw("GET", f"/emulator/documents/{answer['id']}.html")
    assert (status, "Hello" in html) == (200, True)
    status, tree = world.raw("GET", "/emulator/")
    assert status == 200
    assert "&lt;Acme&gt;" in tree
    assert f"/emulator/documents/{answer['id']}.html" in tree


def test_file_can_be_named_moved_trashed_and_deleted_by_a_person(world: World) -> None:
    world.control("POST", "/emulator/files", {"path": "Clients/Acme", "folder": True})
    page = world.control("POST", "/emulator/files", {"path": "Page", "markdown": "x"})["id"]
    changes = {"name": "Owed", "parent": "Clients/Acme", "trashed": True, "modified": "2026-03-04"}
    found = world.control("POST", f"/emulator/files/{page}", changes)
    assert (found["path"], found["trashed"], found["modified"][:10]) == (
        "Clients/Acme/Owed",
        True,
        "2026-03-04",
    )
    world.control("POST", f"/emulator/files/{page}", {"deleted": True})
    with pytest.raises(ControlRefusedError) as refused:
        world.control("GET", f"/emulator/documents/{page}")
    assert refused.value.status == 404


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/emulator/files", {}),
        ("/emulator/files", {"path": "x"}),
        ("/emulator/files", {"path": "x", "markdown": "a", "document": {}}),
        ("/emulator/files", {"path": "x", "markdown": "a", "colour": "red"}),
        ("/emulator/files", {"path": "x", "markdown": "a", "permissions": [{"role": "king"}]}),
        ("/emulator/files", {"path": "x", "shortcut": "Nowhere"}),
        ("/emulator/files", [1]),
        ("/emulator/files", "not json"),
        ("/emulator/clock", {"time": "now"}),
        ("/emulator/clock", {"now": "noon"}),
        ("/emulator/documents/{id}/edit", {"requests": [{"insertText": {"text": ""}}]}),
        ("/emulator/documents/{id}/edit", {"reqests": []}),
        ("/emulator/documents/{id}/comments", {"quoted": "a"}),
        ("/emulator/nothing", {}),
    ],
)
def test_control_call_with_a_wrong_body_says_what_is_wrong(world: World, path: str, body: Json) -> None:
    page = world.control("POST", "/emulator/files", {"path": "Page", "markdown": "x"})["id"]
    with pytest.raises(ControlRefusedError) as refused:
        world.control("POST", path.replace("{id}", page), body)
    assert refused.value.status in {400, 404}
    assert refused.value.body["error"]


def test_other_hosts_than_loopback_are_refused(world: World) -> None:
    assert world.raw("GET", "/emulator/log", headers={"Host": "evil.example"})[0] == 400


def test_server_starts_and_stops_again_and_again(tmp_path: Path) -> None:
    server = EmulatorServer()
    for _ in range(2):
        with server:
            credentials, token = server.write_credentials(tmp_path)
            assert json.loads(credentials.read_text())["installed"]["token_uri"] == f"{server.url}/token"
            assert json.loads(token.read_text())["token_uri"] == f"{server.url}/token"


def served_until_interrupted(tmp_path: Path, more: str = "") -> list[str]:
    """Return the first lines of a server started as by the command line, which has been interrupted."""
    program = (
        "from pathlib import Path\n"
        "from whoowes.emulator import serve_forever\n"
        "tell = lambda line: print(line, flush=True)\n"
        f"serve_forever(None, 0, 'careful', strict_quota=True, announce=tell{more})"
    )
    command, pipe = [sys.executable, "-c", program], subprocess.PIPE
    there = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=there) as run:
        assert run.stdout is not None
        lines = [run.stdout.readline().decode() for _ in range(3)]
        run.send_signal(signal.SIGINT)
        try:
            run.wait(timeout=10)
        finally:
            run.kill()
    return lines


def test_server_for_the_command_line_tells_where_it_is_and_ends_on_interrupt(tmp_path: Path) -> None:
    lines = served_until_interrupted(tmp_path, f", credentials_folder=Path({str(tmp_path)!r})")
    assert re.match(r"Emulated workspace at http://127\.0\.0\.1:\d+/emulator/", lines[0])
    assert str(tmp_path / "token.json") in lines[2]
    assert json.loads((tmp_path / "token.json").read_text())["token_uri"].startswith("http://127.0.0.1:")


def test_server_for_the_command_line_leaves_no_secret_behind(tmp_path: Path) -> None:
    lines = served_until_interrupted(tmp_path)
    assert str(tmp_path / "whoowes-emulator-") in lines[2]
    assert list(tmp_path.iterdir()) == []
