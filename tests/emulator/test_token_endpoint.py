"""Codes, refresh tokens and revocation over HTTP: §3.2, §3.3 and rule 71."""

import base64
import hashlib
from typing import Any

import pytest
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import Request
from tests.emulator.desktop_app import ADVISOR, DesktopApp
from tests.emulator.world import World

from whoowes.emulator.switches import Switches

Json = dict[str, Any]

VERIFIER = "v" * 64
S256 = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
DEAD = {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
BAD = {"error": "invalid_grant", "error_description": "Bad Request"}


@pytest.fixture
def app(world: World) -> DesktopApp:
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    return DesktopApp(world)


def _clock(world: World, now: str) -> None:
    world.control("POST", "/emulator/clock", {"now": now})


def _grant(app: DesktopApp) -> Json:
    status, body = app.redeem(app.consent("drive", prompt="consent"))
    assert status == 200
    return body


def test_a_code_gives_tokens_once(app: DesktopApp) -> None:
    status, body = app.redeem(app.consent("drive"))
    assert status == 200
    assert set(body) == {"access_token", "expires_in", "refresh_token", "scope", "token_type"}
    assert (body["expires_in"], body["token_type"]) == (3599, "Bearer")
    assert app.call(body["access_token"]) == 200
    status, refreshed = app.refresh(body["refresh_token"])
    assert (status, "refresh_token" in refreshed) == (200, False)
    assert app.call(refreshed["access_token"]) == 200


def test_a_code_used_again_is_refused_and_takes_back_what_it_gave(app: DesktopApp) -> None:
    code = app.consent("drive")
    _, body = app.redeem(code)
    assert app.redeem(code) == (400, BAD)
    assert app.call(body["access_token"]) == 401
    assert app.refresh(body["refresh_token"]) == (400, DEAD)


def test_with_the_switch_a_code_used_again_takes_nothing_back(world: World) -> None:
    world.server.reset(switches=Switches(reused_code_revokes=False))
    app = DesktopApp(world)
    code = app.consent("drive")
    _, body = app.redeem(code)
    assert app.redeem(code) == (400, BAD)
    assert app.call(body["access_token"]) == 200


@pytest.mark.parametrize(("now", "status"), [("10:09:59", 200), ("10:10:00", 400)])
def test_a_code_lives_ten_minutes(world: World, app: DesktopApp, now: str, status: int) -> None:
    code = app.consent("drive")
    _clock(world, f"2026-03-04T{now}Z")
    assert app.redeem(code)[0] == status


def test_a_code_belongs_to_the_address_it_was_asked_for(app: DesktopApp) -> None:
    answer = app.redeem(app.consent("drive"), redirect_uri="http://127.0.0.1:1/")
    assert answer == (400, {"error": "redirect_uri_mismatch", "error_description": "Bad Request"})


def test_a_code_and_a_refresh_token_belong_to_their_client(world: World, app: DesktopApp) -> None:
    other = DesktopApp(world, "222-b.apps.googleusercontent.com")
    refused = (401, {"error": "unauthorized_client", "error_description": "Unauthorized"})
    assert other.redeem(app.consent("drive")) == refused
    assert other.refresh(_grant(app)["refresh_token"]) == refused


@pytest.mark.parametrize(
    ("challenge", "method", "verifier", "description"),
    [
        (S256, "S256", VERIFIER, None),
        (VERIFIER, "plain", VERIFIER, None),
        (VERIFIER, None, VERIFIER, None),
        (S256, "S256", "w" * 64, "Invalid code verifier."),
        (S256, "plain", VERIFIER, "Invalid code verifier."),
        (S256, "S256", None, "Missing code verifier."),
        (None, None, VERIFIER, "code_verifier or verifier is not needed."),
    ],
)
def test_the_code_verifier_must_fit_the_challenge(
    app: DesktopApp, challenge: str | None, method: str | None, verifier: str | None, description: str | None
) -> None:
    code = app.consent("drive", code_challenge=challenge, code_challenge_method=method)
    status, body = app.redeem(code, code_verifier=verifier)
    if description is None:
        assert status == 200
    else:
        assert (status, body) == (400, {"error": "invalid_grant", "error_description": description})
        assert app.redeem(code, code_verifier=VERIFIER) == (400, BAD)


@pytest.mark.parametrize(
    ("change", "status", "error", "description"),
    [
        ({"code": "4/0nonsense"}, 400, "invalid_grant", "Malformed auth code."),
        ({"code": None}, 400, "invalid_request", "Missing required parameter: code"),
        ({"redirect_uri": None}, 400, "invalid_request", "Missing required parameter: redirect_uri"),
        ({"client_id": None}, 400, "invalid_request", "Could not determine client ID from request."),
        ({"client_id": "nobody"}, 401, "invalid_client", "The OAuth client was not found."),
        ({"client_secret": None}, 400, "invalid_request", "client_secret is missing."),
        ({"client_secret": "x"}, 401, "invalid_client", "The provided client secret is invalid."),
        ({"grant_type": "magic"}, 400, "unsupported_grant_type", "Invalid grant_type: magic"),
        ({"grant_type": None}, 400, "unsupported_grant_type", "Invalid grant_type: "),
        (
            {"access_type": "offline"},
            *(400, "invalid_request", "Parameter not allowed for this message type: access_type"),
        ),
    ],
)
def test_what_the_token_endpoint_does_not_take(
    app: DesktopApp, change: dict[str, str | None], status: int, error: str, description: str
) -> None:
    answer = app.redeem(app.consent("drive"), **change)
    assert answer == (status, {"error": error, "error_description": description})


@pytest.mark.parametrize("kind", ["jwt-bearer", "device_code", "token-exchange"])
def test_rule_73_service_accounts_and_devices_are_refused_loudly(app: DesktopApp, kind: str) -> None:
    grant_type = f"urn:ietf:params:oauth:grant-type:{kind}"
    status, body = app.post("/token", {"grant_type": grant_type, "assertion": "x"})
    assert (status, body["error"]) == (501, "unsupported_grant_type")
    assert grant_type in body["error_description"]


def test_a_client_may_name_itself_in_the_header(world: World, app: DesktopApp) -> None:
    form = f"grant_type=authorization_code&redirect_uri=http://127.0.0.1:8765/&code={app.consent('drive')}"
    pair = f"{app.client.id}:{app.client.secret}".encode()
    sent = {"Authorization": "Basic " + base64.b64encode(pair).decode()}
    assert world.raw("POST", "/token", form, sent)[0] == 200
    assert world.raw("POST", "/token", form, {"Authorization": "Basic &"})[0] == 400
    twice = world.raw("POST", "/token", f"{form}&client_id=other", sent)
    assert (twice[0], "can only have a single value: client_id" in twice[1]) == (400, True)


@pytest.mark.parametrize("kind", ["refresh_token", "access_token"])
def test_revoking_either_token_ends_all_that_was_given(app: DesktopApp, kind: str) -> None:
    first, second = _grant(app), _grant(app)
    assert app.revoke(first[kind]) == (200, {})
    for body in (first, second):
        assert app.call(body["access_token"]) == 401
        assert app.refresh(body["refresh_token"]) == (400, DEAD)
    expected = {"error": "invalid_token", "error_description": "Token expired or revoked"}
    assert app.revoke(first[kind]) == (400, expected)
    assert app.ask("drive", login_hint=ADVISOR).status == 200


def test_with_the_switch_revoking_ends_that_token_alone(world: World) -> None:
    world.server.reset(switches=Switches(revoking_ends="that-token"))
    app = DesktopApp(world)
    first, second = _grant(app), _grant(app)
    assert app.revoke(first["refresh_token"]) == (200, {})
    assert app.call(first["access_token"]) == 401
    assert (app.call(second["access_token"]), app.refresh(second["refresh_token"])[0]) == (200, 200)


def test_revoking_nothing_or_nonsense_is_refused(app: DesktopApp) -> None:
    assert app.revoke(None)[1]["error"] == "invalid_request"
    assert app.revoke("nonsense")[1]["error"] == "invalid_token"


def test_rule_71_a_token_that_died_long_ago_is_no_longer_known(world: World, app: DesktopApp) -> None:
    token = _grant(app)["refresh_token"]
    app.revoke(token)
    assert app.refresh(token) == (400, DEAD)
    _clock(world, "2026-03-04T22:00:00Z")
    assert app.refresh(token) == (400, BAD)
    assert app.refresh("1//0nonsense") == (400, BAD)


def test_rule_71_a_refresh_token_of_an_app_in_testing_dies_after_seven_days(
    world: World, app: DesktopApp
) -> None:
    world.control("POST", "/emulator/oauth", {"publishing_status": "testing"})
    body = _grant(app)
    assert body["refresh_token_expires_in"] == 604799
    _clock(world, "2026-03-11T09:59:59Z")
    assert app.refresh(body["refresh_token"])[0] == 200
    _clock(world, "2026-03-11T10:00:00Z")
    assert app.refresh(body["refresh_token"]) == (400, DEAD)
    assert app.revoke(body["refresh_token"])[1]["error"] == "invalid_token"


def test_rule_71_a_refresh_token_unused_for_six_months_dies(world: World, app: DesktopApp) -> None:
    used, unused = _grant(app)["refresh_token"], _grant(app)["refresh_token"]
    _clock(world, "2026-06-01T10:00:00Z")
    assert app.refresh(used)[0] == 200
    _clock(world, "2026-09-04T10:00:00Z")
    assert app.refresh(used)[0] == 200
    assert app.refresh(unused)[1]["error"] == "invalid_grant"


def test_rule_71_the_hundred_and_first_refresh_token_ends_the_oldest(world: World, app: DesktopApp) -> None:
    other = DesktopApp(world, "222-b.apps.googleusercontent.com")
    elsewhere = _grant(other)["refresh_token"]
    held = [_grant(app)["refresh_token"] for _ in range(100)]
    assert app.refresh(held[0])[0] == 200
    newest = _grant(app)["refresh_token"]
    assert app.refresh(held[0]) == (400, DEAD)
    assert [app.refresh(token)[0] for token in (held[1], newest)] == [200, 200]
    assert other.refresh(elsewhere)[0] == 200


@pytest.mark.parametrize(
    ("change", "description"),
    [
        ({"revoke": ADVISOR}, "invalid_grant: Token has been expired or revoked."),
        ({"policy": {ADVISOR: "admin_policy_enforced"}}, "admin_policy_enforced: Bad Request"),
        ({"policy": {ADVISOR: "invalid_rapt"}}, "Reauthentication is needed"),
    ],
)
def test_rule_71_the_google_client_gives_up_on_a_dead_refresh_token(
    world: World, change: Json, description: str
) -> None:
    apis = world.sign_in()
    world.control("POST", "/emulator/oauth", change)
    with pytest.raises(RefreshError, match=description):
        apis.credentials.refresh(Request())  # type: ignore[no-untyped-call]


def test_a_session_that_is_over_has_its_own_body(world: World, app: DesktopApp) -> None:
    token = _grant(app)["refresh_token"]
    world.control("POST", "/emulator/oauth", {"policy": {ADVISOR: "invalid_rapt"}})
    expected = {
        "error": "invalid_grant",
        "error_description": "reauth related error (invalid_rapt)",
        "error_subtype": "invalid_rapt",
    }
    assert app.refresh(token) == (400, expected)
    world.control("POST", "/emulator/oauth", {"policy": {ADVISOR: None}})
    assert app.refresh(token)[0] == 200


def test_a_session_that_is_over_begins_anew_with_the_next_sign_in(world: World, app: DesktopApp) -> None:
    world.control("POST", "/emulator/oauth", {"policy": {ADVISOR: "invalid_rapt"}})
    assert app.refresh(_grant(app)["refresh_token"])[0] == 200
    assert world.control("GET", "/emulator/oauth")["policies"] == {}


def test_rule_71_access_tokens_that_end_in_the_middle_cost_one_401(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    world.control("POST", "/emulator/oauth", {"expire_access_tokens": True})
    assert apis.type(page, "x")["replies"] == [{}]
    log = [entry["status"] for entry in world.control("GET", "/emulator/log")]
    assert log == [200, 401, 200]


def test_the_control_call_shows_and_sets_one_client_or_all(world: World, app: DesktopApp) -> None:
    other = DesktopApp(world, "222-b.apps.googleusercontent.com").client
    _grant(app)
    state = world.control(
        "POST", "/emulator/oauth", {"client": other.id, "test_users": ["b@x.org", "a@x.org"]}
    )
    assert state == world.control("GET", "/emulator/oauth")
    first, second = state["clients"]
    assert first == {
        "client": app.client.id,
        "name": "whoowes",
        "publishing_status": "production",
        "verified": True,
        "test_users": None,
    }
    assert second["test_users"] == ["a@x.org", "b@x.org"]
    assert state["grants"] == [
        {
            "client": app.client.id,
            "user": ADVISOR,
            "scopes": ["https://www.googleapis.com/auth/drive"],
            "consented": "2026-03-04T10:00:00.000Z",
            "ends": "2026-09-01T10:00:00.000Z",
        }
    ]
    with_revoked = {"client": other.id, "revoke": ADVISOR}
    status, text = world.raw("POST", "/emulator/oauth", with_revoked)
    assert (status, "has consented to nothing" in text) == (400, True)


@pytest.mark.parametrize(
    "body",
    [
        *([], {}, {"word": 1}, "nonsense", {"client": "nobody", "verified": False}),
        *({"publishing_status": "draft"}, {"verified": "yes"}, {"name": ""}, {"test_users": "a@x.org"}),
        *({"expire_access_tokens": False}, {"policy": {ADVISOR: "x"}}, {"policy": {ADVISOR: []}}),
        {"verified": False, "revoke": "nobody@x.org"},
    ],
    ids=str,
)
def test_a_control_call_that_does_not_fit_changes_nothing(world: World, app: DesktopApp, body: Any) -> None:  # noqa: ANN401 - JSON
    before = world.control("GET", "/emulator/oauth")
    status, text = world.raw("POST", "/emulator/oauth", body)
    assert (status, '"error"' in text) == (400, True)
    assert world.control("GET", "/emulator/oauth") == before
    assert app.client.verified
