"""Scripted faults: rules 69 and 70."""

import http.client
import json
import time

import httplib2
import pytest
from google.auth.exceptions import TransportError
from googleapiclient.errors import HttpError
from tests.emulator.world import Apis, ControlRefusedError, Json, World, reason, refusal

_WRITE = "docs.documents.batchUpdate"


def _script(world: World, *lines: Json) -> None:
    world.control("POST", "/emulator/faults", list(lines))


def _text(apis: Apis, page: str) -> str:
    content = apis.read(page)["body"]["content"]
    return "".join(
        element["textRun"]["content"] for part in content[1:] for element in part["paragraph"]["elements"]
    )


@pytest.mark.parametrize(
    ("kind", "code", "is_applied"),
    [
        ("500", 500, False),
        ("503-before", 503, False),
        ("503-after-apply", 503, True),
        ("429", 429, False),
        ("html-502", 502, False),
    ],
)
def test_rule_69_write_fails_before_or_after_it_is_applied(
    world: World, kind: str, code: int, *, is_applied: bool
) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": _WRITE, "do": kind})
    with pytest.raises(HttpError) as failed:
        apis.type(page, "once")
    assert failed.value.status_code == code
    assert _text(apis, page) == ("once\n" if is_applied else "\n")


def test_rule_69_file_is_made_though_the_answer_was_lost(world: World) -> None:
    apis = world.sign_in()
    _script(world, {"match": "drive.files.create", "do": "503-after-apply"})
    assert reason(apis.drive.files().create(body={"name": "Page"})) == (503, "backendError")
    assert apis.names("name = 'Page'") == ["Page"]


@pytest.mark.parametrize(("kind", "is_applied"), [("reset-before", False), ("reset-after-apply", True)])
def test_rule_70_connection_is_reset_before_or_after_the_write(
    world: World, kind: str, *, is_applied: bool
) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": _WRITE, "do": kind})
    with pytest.raises((OSError, httplib2.HttpLib2Error)):
        apis.type(page, "once")
    assert _text(apis, page) == ("once\n" if is_applied else "\n")
    assert [
        entry["status"] for entry in world.control("GET", "/emulator/log") if entry["method"] == _WRITE
    ] == [None]


def test_rule_70_answer_is_garbled_after_the_write(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": _WRITE, "do": "garbled"})
    # The client hands on what it cannot read.
    assert isinstance(apis.type(page, "once"), str)
    assert _text(apis, page) == "once\n"


def test_rule_70_slow_answer_outlasts_the_client(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": _WRITE, "do": "slow:0.2"})
    began = time.monotonic()
    apis.type(page, "once")
    assert time.monotonic() - began >= 0.2


def test_rule_70_stale_revision_befalls_a_pinned_write(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": _WRITE, "do": "stale-revision"})
    insert = {"insertText": {"location": {"index": 1}, "text": "a"}}
    body = {"requests": [insert], "writeControl": {"requiredRevisionId": apis.read(page)["revisionId"]}}
    error = refusal(apis.docs.documents().batchUpdate(documentId=page, body=body))
    assert "required revision ID" in error["message"]
    again = apis.write(page, [insert], requiredRevisionId=apis.read(page)["revisionId"])
    assert again["replies"] == [{}]


def test_rule_39_spurious_revision_moves_after_the_write(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": _WRITE, "do": "spurious-revision"})
    written = apis.type(page, "a")["writeControl"]["requiredRevisionId"]
    assert apis.read(page)["revisionId"] != written


def test_rule_71_token_refused_once_is_refreshed(world: World) -> None:
    apis = world.sign_in()
    _script(world, {"match": "drive.about.get", "do": "401-once"})
    assert apis.drive.about().get(fields="kind").execute() == {"kind": "drive#about"}
    assert [entry["status"] for entry in world.control("GET", "/emulator/log")] == [401, 200]


def test_rule_68_drive_rate_refusals_carry_their_reasons(world: World) -> None:
    apis = world.sign_in()
    _script(world, {"match": "drive.*", "do": "403-rate"}, {"match": "drive.*", "do": "429", "nth": 2})
    assert reason(apis.drive.files().list()) == (403, "userRateLimitExceeded")
    assert reason(apis.drive.files().list()) == (429, "rateLimitExceeded")
    assert apis.drive.files().list().execute()["files"] == []


@pytest.mark.parametrize(
    ("method", "kind", "limit"), [("get", "Read", "300"), ("batchUpdate", "Write", "60")]
)
def test_rule_68_docs_quota_fault_names_what_was_asked_and_whose_project(
    world: World, method: str, kind: str, limit: str
) -> None:
    apis = world.sign_in(client_id="123456789012-x.apps.googleusercontent.com")
    page = apis.make("Page")
    _script(world, {"match": "docs.*", "do": "429"})
    body: Json = {"body": {"requests": []}} if method == "batchUpdate" else {}
    error = refusal(getattr(apis.docs.documents(), method)(documentId=page, **body))
    assert error["message"] == (
        f"Quota exceeded for quota metric '{kind} requests' and limit '{kind} requests per minute per user' "
        "of service 'docs.googleapis.com' for consumer 'project_number:123456789012'."
    )
    assert error["details"][0]["metadata"]["quota_limit_value"] == limit
    assert error["details"][0]["metadata"]["consumer"] == "projects/123456789012"


_DISABLED = (
    "Google {api} API has not been used in project 123456789012 before or it is disabled. Enable it by "
    "visiting https://console.developers.google.com/apis/api/{service}/overview?project=123456789012 then "
    "retry. If you enabled this API recently, wait a few minutes for the action to propagate to our "
    "systems and retry."
)


def test_docs_says_that_it_is_off_in_the_project(world: World) -> None:
    apis = world.sign_in(client_id="123456789012-x.apps.googleusercontent.com")
    page = apis.make("Page")
    _script(world, {"match": "*", "do": "403-SERVICE_DISABLED"})
    assert apis.drive.files().get(fileId=page).execute()["id"] == page
    error = refusal(apis.docs.documents().get(documentId=page))
    assert (error["code"], error["status"]) == (403, "PERMISSION_DENIED")
    assert error["message"] == _DISABLED.format(api="Docs", service="docs.googleapis.com")
    assert error["details"][0]["reason"] == "SERVICE_DISABLED"
    assert "errors" not in error


def test_drive_says_that_it_is_off_in_the_project(world: World) -> None:
    apis = world.sign_in(client_id="123456789012-x.apps.googleusercontent.com")
    _script(world, {"match": "*", "do": "403-accessNotConfigured"})
    error = refusal(apis.drive.files().list())
    text = _DISABLED.format(api="Drive", service="drive.googleapis.com")
    assert error["errors"] == [{"message": text, "domain": "usageLimits", "reason": "accessNotConfigured"}]
    assert (error["message"], error["status"]) == (text, "PERMISSION_DENIED")


@pytest.mark.parametrize(
    ("kind", "domain", "inner", "outer"),
    [
        ("dailyLimitExceeded", "usageLimits", "Daily Limit Exceeded", "Daily Limit Exceeded"),
        (
            "storageQuotaExceeded",
            "global",
            "The user's Drive storage quota has been exceeded.",
            "The user's Drive storage quota has been exceeded.",
        ),
        (
            "sharingRateLimitExceeded",
            "global",
            (
                'Rate limit exceeded. User message: "These item(s) could not be shared because a rate limit '
                'was exceeded: filename"'
            ),
            "Rate Limit Exceeded",
        ),
        (
            "domainPolicy",
            "global",
            "The domain administrators have disabled Drive apps.",
            "The domain administrators have disabled Drive apps.",
        ),
    ],
)
def test_drive_refuses_for_good_and_does_nothing(
    world: World, kind: str, domain: str, inner: str, outer: str
) -> None:
    apis = world.sign_in()
    _script(world, {"match": "drive.files.create", "do": f"403-{kind}"})
    error = refusal(apis.drive.files().create(body={"name": "Page"}))
    assert error == {
        "code": 403,
        "message": outer,
        "errors": [{"message": inner, "domain": domain, "reason": kind}],
    }
    assert apis.drive.files().list().execute()["files"] == []


def test_faults_befall_the_nth_match_and_as_many_as_counted(world: World) -> None:
    apis = world.sign_in()
    _script(world, {"match": "drive.files.list", "do": "500", "nth": 2, "count": 2})
    codes = []
    for _ in range(4):
        try:
            apis.drive.files().list().execute()
            codes.append(200)
        except HttpError as error:
            codes.append(error.status_code)
    assert codes == [200, 500, 500, 200]


def test_fault_befalls_the_named_file_alone_and_counts_only_its_requests(world: World) -> None:
    apis = world.sign_in()
    first, second = apis.make("First"), apis.make("Second")
    _script(world, {"match": _WRITE, "do": "503-before", "file": second, "nth": 2})
    for _ in range(3):
        apis.type(first, "x")
    apis.type(second, "x")
    with pytest.raises(HttpError) as failed:
        apis.type(second, "x")
    assert failed.value.status_code == 503
    apis.type(second, "x")
    assert (_text(apis, first), _text(apis, second)) == ("xxx\n", "xx\n")


def test_fault_on_a_file_reaches_both_apis(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    _script(world, {"match": "*", "do": "500", "file": page, "count": 2})
    assert apis.drive.files().list().execute()["files"]
    assert reason(apis.drive.files().get(fileId=page)) == (500, "internalError")
    assert refusal(apis.docs.documents().get(documentId=page))["status"] == "INTERNAL"
    assert apis.read(page)["title"] == "Page"


@pytest.mark.parametrize(
    ("kind", "status", "error"),
    [
        ("500", 500, "internal_failure"),
        ("503-before", 503, "temporarily_unavailable"),
        ("503-after-apply", 503, "temporarily_unavailable"),
        ("429", 429, "rate_limit_exceeded"),
    ],
)
def test_rule_71_token_endpoint_in_trouble_says_so_in_the_form_of_oauth(
    world: World, kind: str, status: int, error: str
) -> None:
    _script(world, {"match": "oauth2.token", "do": kind})
    code, text = world.raw("POST", "/token", "grant_type=refresh_token")
    assert (code, json.loads(text)["error"]) == (status, error)
    assert world.raw("POST", "/token", "grant_type=refresh_token")[0] == 400


@pytest.mark.parametrize("kind", ["reset-before", "reset-after-apply"])
def test_rule_71_connection_to_the_token_endpoint_is_reset(world: World, kind: str) -> None:
    _script(world, {"match": "oauth2.token", "do": kind})
    with pytest.raises((OSError, http.client.HTTPException)):
        world.raw("POST", "/token", "grant_type=refresh_token")
    assert world.raw("POST", "/token", "grant_type=refresh_token")[0] == 400


def test_rule_70_token_endpoint_answers_garbled_or_in_html(world: World) -> None:
    _script(
        world,
        {"match": "oauth2.token", "do": "garbled"},
        {"match": "oauth2.token", "do": "html-502", "nth": 2},
    )
    with pytest.raises(json.JSONDecodeError):
        json.loads(world.raw("POST", "/token", "grant_type=refresh_token")[1])
    status, text = world.raw("POST", "/token", "grant_type=refresh_token")
    assert (status, text[:6]) == (502, "<html>")


def test_rule_71_refresh_goes_on_after_the_token_endpoint_failed(world: World) -> None:
    apis = world.sign_in()
    world.server.emulator.tokens.expire_access_tokens()
    _script(world, {"match": "oauth2.token", "do": "reset-before"})
    with pytest.raises((OSError, httplib2.HttpLib2Error, TransportError)):
        apis.drive.about().get(fields="kind").execute()
    assert apis.drive.about().get(fields="kind").execute() == {"kind": "drive#about"}


def test_fault_for_every_method_does_not_befall_the_token_endpoint(world: World) -> None:
    _script(world, {"match": "*", "do": "500"})
    assert world.raw("POST", "/token", "grant_type=refresh_token")[0] == 400


@pytest.mark.parametrize(
    "script",
    [
        {},
        [{"match": "docs.*", "do": "500", "file": 7}],
        [{"match": "drive.files.list", "do": "500", "file": "x"}],
        [{"match": "oauth2.token", "do": "500", "file": "x"}],
        [{"match": "oauth2.token", "do": "401-once"}],
        [{"match": "oauth2.token", "do": "403-rate"}],
        [{"match": "docs.*"}],
        [{"match": "docs.*", "do": "explode"}],
        [{"match": "docs.*", "do": "403-rate"}],
        [{"match": "docs.*", "do": "403-accessNotConfigured"}],
        [{"match": "docs.*", "do": "403-storageQuotaExceeded"}],
        [{"match": "drive.*", "do": "403-SERVICE_DISABLED"}],
        [{"match": "oauth2.token", "do": "403-dailyLimitExceeded"}],
        [{"match": "drive.files.list", "do": "stale-revision"}],
        [{"match": "nothing.like.it", "do": "500"}],
        [{"match": "docs.*", "do": "500", "nth": 0}],
        [{"match": "docs.*", "do": "500", "often": 2}],
    ],
)
def test_script_that_cannot_be_carried_out_is_refused(world: World, script: Json | list[Json]) -> None:
    with pytest.raises(ControlRefusedError) as refused:
        world.control("POST", "/emulator/faults", script)
    assert refused.value.status == 400
