"""What no client of good will sends: it is refused as Google would refuse it, and nothing is done."""

import json
from urllib.parse import quote

import pytest
from googleapiclient.errors import HttpError
from tests.emulator.world import Apis, Json, World, reason, refusal

from whoowes.emulator.call import Call
from whoowes.emulator.endpoint import Answered, Endpoint
from whoowes.emulator.front.endpoints import ENDPOINTS

_DEEP = 5000
_LONG = "9" * 5000
_PARSE = {
    "docs": {
        "code": 400,
        "message": "Invalid JSON payload received. Parse error.",
        "status": "INVALID_ARGUMENT",
    },
    "drive": {
        "code": 400,
        "message": "Parse Error",
        "errors": [{"message": "Parse Error", "domain": "global", "reason": "parseError"}],
    },
}
_ADDRESS = {"docs": "/v1/documents", "drive": "/drive/v3/files"}
_NAME = {"docs": "title", "drive": "name"}


def _headers(apis: Apis) -> dict[str, str]:
    return {"Authorization": f"Bearer {apis.credentials.token}", "Content-Type": "application/json"}


def _sent(
    world: World, apis: Apis, verb: str, path: str, body: str | bytes | None = None
) -> tuple[int, Json]:
    status, text = world.raw(verb, path, body, _headers(apis))
    return status, json.loads(text)


@pytest.mark.parametrize("api", ["docs", "drive"])
@pytest.mark.parametrize(
    "body",
    [
        r'{"NAME": "\ud800"}',
        r'{"NAME": "\uDC00\uD800"}',
        r'{"NAME": "x", "\udfff": 1}',
        r'{"NAME": "x", "more": [{"deep": "\ud83d"}]}',
        '{"NAME": ' + "[" * _DEEP + "]" * _DEEP + "}",
        '{"a":' * 101 + "1" + "}" * 101,
        "[" * _DEEP,
        '{"NAME": ' + _LONG + "}",
        '{"NAME": 1e999}',
        '{"NAME": "x"}'.encode("utf-16"),
        '{"NAME": "x"}'.encode("utf-8-sig"),
        '{"NAME": "café"}'.encode("latin-1"),
    ],
    ids=range(12),
)
def test_body_that_no_answer_could_repeat_is_a_parse_error(world: World, api: str, body: str | bytes) -> None:
    apis = world.sign_in()
    raw = body.encode() if isinstance(body, str) else body
    sent = raw.replace(b"NAME", _NAME[api].encode())
    assert _sent(world, apis, "POST", _ADDRESS[api], sent) == (400, {"error": _PARSE[api]})
    assert apis.drive.files().list().execute()["files"] == []
    assert world.control("GET", "/emulator/log")[0]["status"] == 400


def test_body_may_escape_whole_surrogate_pairs_and_nest_a_little(world: World) -> None:
    apis = world.sign_in()
    nested = '{"a":' * 99 + "1" + "}" * 99
    body = r'{"name": "\ud83d\ude00 [[[", "unknown": ' + nested + "}"
    assert _sent(world, apis, "POST", "/drive/v3/files", body)[1]["name"] == "😀 [[["


@pytest.mark.parametrize("text", [_LONG, "-" + _LONG, "٣", "99999999999"])
def test_number_of_a_parameter_is_an_int32_in_ascii(world: World, text: str) -> None:
    apis = world.sign_in()
    assert reason(_list(apis, text)) == (400, "invalid")


def _list(apis: Apis, size: str) -> object:
    request = apis.drive.files().list(pageSize=1)
    request.uri = request.uri.replace("pageSize=1", f"pageSize={quote(size)}")
    return request


@pytest.mark.parametrize("text", [_LONG, "٣"])
def test_page_token_of_changes_is_a_number_in_ascii(world: World, text: str) -> None:
    assert reason(world.sign_in().drive.changes().list(pageToken=text)) == (400, "invalid")


@pytest.mark.parametrize("text", [_LONG, "٣"])
def test_index_sent_as_text_is_an_int32_in_ascii(world: World, text: str) -> None:
    apis = world.sign_in()
    insert = {"insertText": {"location": {"index": text}, "text": "a"}}
    body = {"requests": [insert]}
    error = refusal(apis.docs.documents().batchUpdate(documentId=apis.make("Page"), body=body))
    assert (error["code"], error["message"]) == (
        400,
        f"Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), \"{text}\"",
    )


@pytest.mark.parametrize(
    ("header", "status", "text"),
    [
        ("bytes=5-2", 200, "0123456789"),
        ("bytes=٣-", 200, "0123456789"),
        (f"bytes=2-{_LONG}", 206, "23456789"),
        (f"bytes=-{_LONG}", 206, "0123456789"),
    ],
)
def test_range_that_says_nothing_gives_the_whole(world: World, header: str, status: int, text: str) -> None:
    apis = world.sign_in()
    file = apis.upload(b"0123456789", "text/x-log", name="x")["id"]
    headers = _headers(apis) | {"Range": header.encode().decode("latin-1")}
    assert world.raw("GET", f"/drive/v3/files/{file}?alt=media", None, headers) == (status, text)


def test_range_far_behind_the_end_is_416(world: World) -> None:
    apis = world.sign_in()
    file = apis.upload(b"0123456789", "text/x-log", name="x")["id"]
    headers = _headers(apis) | {"Range": f"bytes={_LONG}-"}
    status, text = world.raw("GET", f"/drive/v3/files/{file}?alt=media", None, headers)
    assert (status, json.loads(text)["error"]["message"]) == (416, "Request range not satisfiable")


def test_content_range_of_too_many_digits_cannot_be_read(world: World) -> None:
    apis = world.sign_in()
    _, headers, _ = world.exchange(
        "POST", "/upload/drive/v3/files?uploadType=resumable", {"name": "x"}, _headers(apis)
    )
    address = headers["location"].removeprefix(world.server.url)
    status, text = world.raw("PUT", address, "x", {"Content-Range": f"bytes 0-0/{_LONG}"})
    error = json.loads(text)["error"]
    assert (status, error["errors"][0]["reason"]) == (400, "badRequest")
    assert "cannot be read" in error["message"]


def test_media_type_that_no_header_can_carry_is_given_as_octets(world: World) -> None:
    apis = world.sign_in()
    file = apis.upload(b"x", "text/x-log", name="x", mimeType="text/€")["id"]
    status, headers, _ = world.exchange("GET", f"/drive/v3/files/{file}?alt=media", None, _headers(apis))
    assert (status, headers["content-type"]) == (200, "application/octet-stream")


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_time_beyond_the_calendar_is_no_time(world: World, time: str) -> None:
    apis = world.sign_in()
    assert reason(apis.drive.files().create(body={"name": "x", "modifiedTime": time})) == (400, "invalid")
    assert reason(apis.drive.files().list(q=f"modifiedTime > '{time}'")) == (400, "invalid")


def test_first_year_is_written_with_four_digits(world: World) -> None:
    apis = world.sign_in()
    body = {"name": "x", "modifiedTime": "0001-01-02T03:04:05.678Z"}
    made = apis.drive.files().create(body=body, fields="modifiedTime").execute()
    assert made == {"modifiedTime": "0001-01-02T03:04:05.678Z"}


@pytest.mark.parametrize(
    "mask",
    [
        "a(" * _DEEP + "a" + ")" * _DEEP,
        "(" * _DEEP,
        "tabs" + "/childTabs" * 3000,
        "capabilities" + "/x" * 3000,
        "/(" * 200 + "a" + ")" * 200,
    ],
    ids=range(5),
)
def test_mask_that_goes_too_deep_is_refused(world: World, mask: str) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    assert reason(apis.drive.files().get(fileId=page, fields=mask)) == (400, "invalidParameter")
    error = refusal(apis.docs.documents().get(documentId=page, fields=mask))
    assert (error["code"], error["message"]) == (400, "Request contains an invalid argument.")


@pytest.mark.parametrize("q", ["(" * _DEEP, "not " * _DEEP + "starred = true", "(" * 101 + "x" + ")" * 101])
def test_query_that_goes_too_deep_is_refused(world: World, q: str) -> None:
    error = refusal(world.sign_in().drive.files().list(q=q))
    assert (error["code"], error["message"], error["errors"][0]["location"]) == (400, "Invalid Value", "q")


def test_query_may_nest_a_little(world: World) -> None:
    apis = world.sign_in()
    apis.make("Page")
    assert apis.names("not (" * 50 + "name = 'Page'" + ")" * 50) == ["Page"]


def test_address_that_is_none_fails_its_part_of_a_batch_alone(world: World) -> None:
    apis = world.sign_in()
    part = "--b\r\nContent-Type: application/http\r\n\r\n{}\r\n"
    create = "POST /drive/v3/files HTTP/1.1\r\nContent-Type: application/json\r\n\r\n" + '{"name": "Page"}'
    parts = [create, "GET http://[bad HTTP/1.1\r\n\r\n", create]
    body = "".join(part.format(inner) for inner in parts) + "--b--\r\n"
    headers = _headers(apis) | {"Content-Type": "multipart/mixed; boundary=b"}
    status, text = world.raw("POST", "/batch/drive/v3", body, headers)
    assert status == 200
    assert (text.count("HTTP/1.1 200"), text.count("HTTP/1.1 400")) == (2, 1)
    assert "Failed to parse batch request, error: Invalid IPv6 URL" in text
    assert apis.names("name = 'Page'") == ["Page", "Page"]


@pytest.mark.parametrize("api", ["docs", "drive"])
def test_query_in_a_body_that_is_not_utf_8_is_a_parse_error(world: World, api: str) -> None:
    apis = world.sign_in()
    headers = _headers(apis) | {"x-http-method-override": "GET"}
    status, text = world.raw("POST", _ADDRESS[api] + "/x", b"fields=\xff", headers)
    assert (status, json.loads(text)) == (400, {"error": _PARSE[api]})


def _breaks(_: Call) -> Answered:
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("method", "body"),
    [
        (
            "drive.about.get",
            {
                "code": 500,
                "message": "Internal Error",
                "errors": [{"message": "Internal Error", "domain": "global", "reason": "internalError"}],
            },
        ),
        (
            "docs.documents.get",
            {"code": 500, "message": "Internal error encountered.", "status": "INTERNAL"},
        ),
    ],
)
def test_method_that_breaks_down_answers_as_google_does_and_is_logged(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    method: str,
    body: Json,
) -> None:
    apis = world.sign_in()
    with monkeypatch.context() as patch:
        patch.setitem(ENDPOINTS, method, Endpoint(_breaks))
        about = apis.drive.about().get(fields="kind")
        call = about if method == "drive.about.get" else apis.docs.documents().get(documentId="x")
        assert refusal(call) == body
    entry = world.control("GET", "/emulator/log")[0]
    assert (entry["method"], entry["status"]) == (method, 500)
    assert "ZeroDivisionError" in capfd.readouterr().err
    assert apis.drive.about().get(fields="kind").execute() == {"kind": "drive#about"}


@pytest.mark.parametrize(
    ("document", "status", "code", "reason_given"),
    [("x", "NOT_FOUND", 404, "notFound"), ("", "INVALID_ARGUMENT", 400, "badRequest")],
)
def test_rule_49_docs_gives_errors_only_in_the_first_error_format(
    world: World, document: str, status: str, code: int, reason_given: str
) -> None:
    apis = world.sign_in()
    page = document or apis.make("Page")
    mask = {} if document else {"fields": "nothing"}
    asked = [
        refusal(apis.docs.documents().get(documentId=page, **mask, **more))
        for more in ({}, {"x__xgafv": "1"}, {"x__xgafv": "2"})
    ]
    assert [(error["code"], error["status"]) for error in asked] == [(code, status)] * 3
    assert asked[0] == asked[2]
    assert "errors" not in asked[0]
    inner = {"message": asked[0]["message"], "domain": "global", "reason": reason_given}
    assert asked[1] == asked[0] | {"errors": [inner]}


def test_drive_has_one_error_format(world: World) -> None:
    apis = world.sign_in()
    assert apis.drive.files().list(x__xgafv="1").execute()["files"] == []
    with pytest.raises(HttpError) as refused:
        apis.drive.files().list(x__xgafv="2").execute()
    assert refused.value.status_code == 501
