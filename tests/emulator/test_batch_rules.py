"""Rule 67: many calls in one HTTP request (`google-behaviour.md` §2.9)."""

import email
from collections.abc import Callable
from typing import Any

import pytest
from googleapiclient.errors import HttpError
from googleapiclient.http import BatchHttpRequest
from tests.emulator.world import DOC, Apis, Json, World


def run(apis: Apis, *calls: Any) -> list[Json | HttpError | str]:  # noqa: ANN401 - HttpRequests
    """Make calls in one batch and return what became of each, in order."""
    found: dict[str, Json | HttpError | str] = {}

    def note(request_id: str, answer: Json, error: HttpError | None) -> None:
        found[request_id] = error or answer

    batch = BatchHttpRequest(callback=note, batch_uri=f"{apis.url}/batch/drive/v3")
    for number, call in enumerate(calls):
        batch.add(call, request_id=str(number))
    batch.execute()
    return [found[str(number)] for number in range(len(calls))]


def test_rule_67_each_inner_call_has_its_own_answer(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Größe 😀")
    files = apis.drive.files()
    got, missing, made, deleted = run(
        apis,
        files.get(fileId=page, fields="name"),
        files.get(fileId="none"),
        files.create(body={"name": "Ökonomie", "mimeType": DOC}, fields="name"),
        files.delete(fileId=page),
    )
    assert got == {"name": "Größe 😀"}
    assert isinstance(missing, HttpError)
    assert (missing.status_code, missing.reason) == (404, "File not found: none.")
    assert (made, deleted) == ({"name": "Ökonomie"}, "")


def test_rule_67_inner_calls_are_logged_singly_and_the_batch_is_not(world: World) -> None:
    apis = world.sign_in()
    run(apis, apis.drive.files().list(), apis.drive.changes().getStartPageToken())
    entries = world.control("GET", "/emulator/log")
    assert [entry["method"] for entry in entries] == ["drive.files.list", "drive.changes.getStartPageToken"]


def test_rule_67_calls_beyond_a_hundred_are_refused(world: World) -> None:
    apis = world.sign_in()
    answers = run(apis, *(apis.drive.files().list(fields="kind") for _ in range(102)))
    assert answers[:100] == [{"kind": "drive#fileList"}] * 100
    for error in answers[100:]:
        assert isinstance(error, HttpError)
        assert error.status_code == 403
        assert error.error_details[0]["reason"] == "forbidden"
        assert error.reason == "Exceeds allowed inner batch requests soft limit. Please retry."
    assert len(world.control("GET", "/emulator/log")) == 100


@pytest.mark.parametrize(
    "call",
    [
        lambda drive: drive.files().get_media(fileId="x"),
        lambda drive: drive.files().export(fileId="x", mimeType="text/plain"),
    ],
)
def test_rule_67_no_bytes_travel_in_a_batch(world: World, call: Callable[[Any], Any]) -> None:
    apis = world.sign_in()
    (error,) = run(apis, call(apis.drive))
    assert isinstance(error, HttpError)
    assert error.status_code == 400
    assert error.reason == "Media cannot be uploaded, downloaded or exported in a batch."


def test_rule_67_inner_url_has_at_most_8000_characters(world: World) -> None:
    apis = world.sign_in()
    (error,) = run(apis, apis.drive.files().list(q="name = '" + "x" * 8000 + "'"))
    assert isinstance(error, HttpError)
    assert error.status_code == 414


def test_rule_67_batch_is_for_one_api(world: World) -> None:
    apis = world.sign_in()
    (error,) = run(apis, apis.docs.documents().get(documentId=apis.make("Page")))
    assert isinstance(error, HttpError)
    assert error.status_code == 404


def raw_batch(world: World, body: str, headers: dict[str, str]) -> tuple[int, Any]:
    held = {"content-type": "multipart/mixed; boundary=b", **headers}
    status, answered, text = world.exchange("POST", "/batch/drive/v3", body, held)
    return status, email.message_from_string(f"content-type: {answered['content-type']}\n\n{text}")


_LIST = (
    "--b\nContent-Type: application/http\nContent-ID: <{}>\n\n"
    "GET /drive/v3/files?fields=kind HTTP/1.1\n{}\n\n"
)


def test_rule_67_each_inner_call_is_authorised_for_itself(world: World) -> None:
    token = world.sign_in().credentials.token
    body = _LIST.format("a", "") + _LIST.format("b", "Authorization: Bearer wrong") + "--b--"
    status, answer = raw_batch(world, body, {"authorization": f"Bearer {token}"})
    parts = {
        part["content-id"]: str(part.get_payload()).split("\n")[0].strip() for part in answer.get_payload()
    }
    assert status == 200
    assert parts == {"<response-a>": "HTTP/1.1 200 OK", "<response-b>": "HTTP/1.1 401 Unauthorized"}


@pytest.mark.parametrize("body", ["", "--other\n\nx\n--other--", "--b\n\nx"])
def test_rule_67_body_without_parts_is_no_batch(world: World, body: str) -> None:
    assert raw_batch(world, body, {})[0] == 400


def test_rule_67_part_that_is_no_request_fails_alone(world: World) -> None:
    token = world.sign_in().credentials.token
    body = "--b\nContent-Type: text/plain\n\nhello\n" + _LIST.format("b", "") + "--b--"
    _, answer = raw_batch(world, body, {"authorization": f"Bearer {token}"})
    lines = [str(part.get_payload()).split("\n")[0].strip() for part in answer.get_payload()]
    assert sorted(lines) == ["HTTP/1.1 200 OK", "HTTP/1.1 400 Bad Request"]


def test_rule_67_faults_befall_inner_calls(world: World) -> None:
    apis = world.sign_in()
    world.control("POST", "/emulator/faults", [{"match": "drive.files.list", "nth": 2, "do": "403-rate"}])
    first, second = run(apis, apis.drive.files().list(fields="kind"), apis.drive.files().list())
    assert first == {"kind": "drive#fileList"}
    assert isinstance(second, HttpError)
    assert second.error_details[0]["reason"] == "userRateLimitExceeded"
