"""The pages over HTTP: what the tree tells of files, who may change what, and waiting for a change."""

import asyncio
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any
from urllib.request import urlopen

import pytest
from starlette.requests import Request as HttpRequest
from tests.emulator.world import DOC, Json, World

from whoowes.emulator import EmulatorServer
from whoowes.emulator.page.watching import wait_for_change

_PAGES = ["/emulator/", "/emulator/documents/{note}.html", "/emulator/folders/{folder}"]


def put(world: World, path: str, **more: object) -> str:
    body = {"path": path, **(more or {"markdown": "Text"})}
    return str(world.control("POST", "/emulator/files", body)["id"])


def folder_of(world: World, file: str) -> str:
    return str(world.server.emulator.workspace.files[file].parent)


def page(world: World, path: str) -> str:
    status, html = world.raw("GET", path)
    assert status == 200
    return html


def keep(world: World, file: str) -> str:
    """Let an app put its mark on a file."""
    mark = {"appProperties": {"kept": "yes"}}
    world.sign_in().drive.files().update(fileId=file, body=mark).execute()
    return file


def row(tree: str, name: str) -> str:
    """Return the line of a file in the tree."""
    return re.split(r"</?li", tree.split(f">{name}<", 1)[1])[0]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"markdown": "x", "trashed": True}, "in the trash"),
        ({"folder": True, "limited": True}, "limited access"),
        ({"office": True}, "Office file"),
    ],
)
def test_the_tree_tells_what_is_special_about_a_file(world: World, settings: Json, told: str) -> None:
    put(world, "Thing", **settings)
    assert told in row(page(world, "/emulator/"), "Thing")


def test_the_tree_leads_from_a_shortcut_to_its_target(world: World) -> None:
    note = put(world, "Acme/Call")
    put(world, "Link", shortcut="Acme/Call")
    tree = page(world, "/emulator/")
    assert "shortcut to Call" in row(tree, "Link")
    assert tree.count(f"/emulator/documents/{note}.html") == 2


def test_the_tree_tells_files_of_one_name_apart(world: World) -> None:
    for file in (put(world, "Acme/Call"), put(world, "Acme/Call")):
        assert f"one of 2 of this name · {file[-6:]}" in page(world, "/emulator/")


def test_the_tree_shows_every_drive_with_files(world: World) -> None:
    world.server.emulator.workspace.add_shared_drive("Team")
    put(world, "Team/Plan")
    put(world, "Mine", markdown="x", owner="mia@acme.example")
    apis = world.sign_in(user="mia@acme.example")
    apis.make("Hers")
    tree = page(world, "/emulator/")
    assert "Team (shared drive)" in tree
    assert "My Drive of Mia" in tree


def test_the_tree_marks_what_an_app_keeps(world: World) -> None:
    keep(world, put(world, "Acme/Owed"))
    assert "kept by an app" in row(page(world, "/emulator/"), "Owed")


def test_a_search_shows_what_has_the_words_in_its_name(world: World) -> None:
    put(world, "Acme/March call")
    put(world, "Acme/April call")
    found = page(world, "/emulator/?q=march+CALL")
    assert "March call" in found
    assert ">Acme<" in found
    assert "April call" not in found
    assert "Nothing has these words" in page(world, "/emulator/?q=%3Cb%3E")


def test_what_an_app_keeps_is_a_plain_page_unless_it_is_to_be_followed(world: World) -> None:
    kept = keep(world, put(world, "Owed", markdown="| A |\n| --- |\n| b |"))
    address = f"/emulator/documents/{kept}.html"
    plain, live = page(world, address), page(world, f"{address}?view=live")
    assert "<script" not in plain
    assert "kept by an app" not in plain
    assert "kept by an app" in live
    assert 'data-text="' not in live


def test_a_note_can_be_had_as_a_plain_page(world: World) -> None:
    note = put(world, "Call", markdown="| A |\n| --- |\n| b |")
    assert "data-text" in page(world, f"/emulator/documents/{note}.html")
    assert "<script" not in page(world, f"/emulator/documents/{note}.html?view=plain")


def test_a_folder_shows_its_last_note_beside_what_an_app_keeps(world: World) -> None:
    first, last = put(world, "Acme/First"), put(world, "Acme/Calls/Last")
    kept = keep(world, put(world, "Acme/Owed"))
    put(world, "Acme/Gone", markdown="x", trashed=True)
    world.control("POST", f"/emulator/files/{first}", {"modified": "2026-01-02"})
    html = page(world, f"/emulator/folders/{folder_of(world, kept)}")
    shown = re.findall(r'<iframe src="([^"]*)"', html)
    assert shown == [f"/emulator/documents/{last}.html", f"/emulator/documents/{kept}.html?view=live"]
    chosen = page(world, f"/emulator/folders/{folder_of(world, kept)}?document={first}")
    assert f'<iframe src="/emulator/documents/{first}.html"' in chosen
    assert "Gone" not in html


def test_a_folder_finds_what_an_app_keeps_elsewhere_by_its_shortcut(world: World) -> None:
    kept = keep(world, put(world, "Pages/Owed"))
    shortcut = put(world, "Acme/Owed", shortcut=kept)
    html = page(world, f"/emulator/folders/{folder_of(world, shortcut)}")
    assert f'src="/emulator/documents/{kept}.html?view=live"' in html
    assert "No call note lies in this folder yet." in html


@pytest.mark.parametrize(
    "path",
    [
        "documents/none.html",
        "documents/none/revision",
        "folders/none",
        "folders/none/contents",
        "folders/{note}",
    ],
)
def test_a_page_of_what_is_not_there_is_404(world: World, path: str) -> None:
    status, text = world.raw("GET", f"/emulator/{path.replace('{note}', put(world, 'Call'))}?after=x")
    assert status == 404
    assert "There is no" in text


@pytest.mark.parametrize("path", _PAGES)
def test_a_page_may_run_and_fetch_only_what_is_ours(world: World, path: str) -> None:
    note = put(world, "Acme/Call")
    address = path.format(note=note, folder=folder_of(world, note))
    with urlopen(world.server.url + address, timeout=10) as answer:
        policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "connect-src 'self'" in policy
    assert "'unsafe-inline'" not in policy.split("script-src", 1)[1].split(";")[0]
    assert "style-src-elem 'sha256-" in policy


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "{url}"}, 200),
        ({"Origin": "{url}", "Sec-Fetch-Site": "same-origin"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
def test_a_page_from_elsewhere_changes_nothing(world: World, headers: dict[str, str], status: int) -> None:
    sent = {name: value.format(url=world.server.url) for name, value in headers.items()}
    found, text = world.raw("POST", "/emulator/files", {"path": "Call", "markdown": "x"}, sent)
    assert found == status, text
    assert (">Call<" in page(world, "/emulator/")) == (status == 200)
    assert world.raw("DELETE", "/emulator/log", None, sent)[0] == status


def test_a_program_with_a_token_is_no_page_and_may_name_any_origin(world: World) -> None:
    assert world.raw("GET", "/drive/v3/about", None, {"Origin": "https://evil.example"})[0] != 404


def test_a_revision_is_told_at_once_when_it_is_another_one(world: World) -> None:
    note = put(world, "Call")
    revision = world.server.emulator.workspace.files[note].revision_id
    for query in ("", "?after=other"):
        assert world.control("GET", f"/emulator/documents/{note}/revision{query}") == {"revision": revision}


def test_one_who_waits_for_a_revision_hears_of_the_edit_and_keeps_nobody_waiting(world: World) -> None:
    note = put(world, "Call")
    before = world.server.emulator.workspace.files[note].revision_id
    with ThreadPoolExecutor() as pool:
        waiting = [
            pool.submit(world.raw, "GET", f"/emulator/documents/{note}/revision?after={before}")
            for _ in range(3)
        ]
        world.control("GET", f"/emulator/documents/{note}")
        world.sign_in().type(note, "x")
        answers = [each.result(timeout=20) for each in waiting]
    after = world.server.emulator.workspace.files[note].revision_id
    assert after != before
    assert [json.loads(text) for _, text in answers] == [{"revision": after}] * 3


def test_one_who_waits_for_a_document_hears_that_it_was_deleted(world: World) -> None:
    note = put(world, "Call")
    revision = world.server.emulator.workspace.files[note].revision_id
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(world.raw, "GET", f"/emulator/documents/{note}/revision?after={revision}")
        world.control("POST", f"/emulator/files/{note}", {"deleted": True})
        assert waiting.result(timeout=20)[0] == 404


def test_one_who_waits_for_a_folder_hears_that_an_app_keeps_a_document_now(world: World) -> None:
    note = put(world, "Acme/Call")
    address = f"/emulator/folders/{folder_of(world, note)}/contents"
    before = world.control("GET", address)["tag"]
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(world.control, "GET", f"{address}?after={before}")
        keep(world, note)
        assert waiting.result(timeout=20)["tag"] != before


def _request(*messages: Json) -> HttpRequest:
    queue = list(messages)

    async def receive() -> Any:  # noqa: ANN401 - ASGI
        if queue:
            return queue.pop(0)
        await asyncio.Event().wait()
        return None

    return HttpRequest({"type": "http", "headers": []}, receive)


def test_waiting_ends_with_a_change_and_not_before(world: World) -> None:
    workspace = world.server.emulator.workspace
    file = workspace.files[put(world, "Call")]

    async def scene() -> str | None:
        waiting = asyncio.create_task(
            wait_for_change(workspace, lambda: file.revision_id, file.revision_id, _request())
        )
        for _ in range(5):
            await asyncio.sleep(0)
        workspace.touched(file)
        for _ in range(5):
            await asyncio.sleep(0)
        assert not waiting.done()
        workspace.new_revision(file)
        return await waiting

    assert asyncio.run(scene()) == file.revision_id
    assert workspace.watchers == set()


def test_waiting_ends_when_the_workspace_dismisses_all_who_wait(world: World) -> None:
    workspace = world.server.emulator.workspace

    async def scene() -> str | None:
        waiting = asyncio.create_task(wait_for_change(workspace, lambda: "same", "same", _request()))
        for _ in range(5):
            await asyncio.sleep(0)
        assert not waiting.done()
        workspace.dismiss_watchers()
        return await waiting

    assert asyncio.run(scene()) == "same"


def test_server_stops_although_somebody_waits_for_a_change() -> None:
    with EmulatorServer() as server, ThreadPoolExecutor() as pool:
        workspace = server.emulator.workspace
        note = workspace.create("Call", DOC, workspace.files[workspace.advisor.root_id], workspace.advisor)
        address = f"{server.url}/emulator/documents/{note.id}/revision?after={note.revision_id}"
        came = Event()
        workspace.watchers = _Telling(came)
        waiting = pool.submit(urlopen, address, timeout=20)
        assert came.wait(20)
        server.stop()
        with waiting.result(timeout=20) as answer:
            assert json.load(answer) == {"revision": note.revision_id}


class _Telling(set[Callable[[], None]]):
    """Watchers of whom one hears when they come."""

    def __init__(self, came: Event) -> None:
        super().__init__()
        self._came = came

    def add(self, element: Callable[[], None]) -> None:
        super().add(element)
        self._came.set()


def test_waiting_ends_when_the_one_who_waits_has_gone(world: World) -> None:
    workspace = world.server.emulator.workspace
    gone = _request({"type": "http.request"}, {"type": "http.disconnect"})
    assert asyncio.run(wait_for_change(workspace, lambda: "same", "same", gone)) == "same"
    assert workspace.watchers == set()
