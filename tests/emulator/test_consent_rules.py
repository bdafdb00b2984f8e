"""The consent page: what an app may ask for, what a person may answer, what the app is told."""

import pytest
from tests.emulator.desktop_app import ADVISOR, PREFIX, REDIRECT_URI, DesktopApp
from tests.emulator.world import World

from whoowes.emulator.switches import Switches

CAREFUL = ("drive.readonly", "drive.file")


@pytest.fixture
def app(world: World) -> DesktopApp:
    return DesktopApp(world)


@pytest.mark.parametrize("path", ["/o/oauth2/auth", "/o/oauth2/v2/auth"])
def test_a_person_chooses_the_account_and_allows(world: World, app: DesktopApp, path: str) -> None:
    world.server.emulator.workspace.add_user("kevin@acme.com", "Kevin Flynn")
    app.auth_path = path
    page = app.ask(*CAREFUL, state="s 1/ä")
    assert "Choose an account" in page.text
    assert 'value="kevin@acme.com"' in page.text
    page = app.click(page, account="kevin@acme.com")
    assert "whoowes wants access to your Google Account" in page.text
    page = app.click(page, *CAREFUL, answer="allow")
    assert (page.status, page.location.split("?")[0]) == (302, REDIRECT_URI)
    assert page.answer["state"] == "s 1/ä"
    assert page.answer["scope"] == f"{PREFIX}drive.file {PREFIX}drive.readonly"
    _, body = app.redeem(page.answer["code"])
    assert world.server.emulator.tokens.grants()[0].user.email == "kevin@acme.com"
    assert app.call(body["access_token"]) == 200


def test_a_login_hint_saves_choosing_the_account(app: DesktopApp) -> None:
    assert "wants access" in app.ask("drive", login_hint=ADVISOR).text
    assert "Choose an account" in app.ask("drive", login_hint="nobody@example.com").text
    hinted = app.ask("drive", login_hint=ADVISOR, prompt="select_account")
    assert "Choose an account" in hinted.text


def test_every_scope_has_a_ticked_box_its_description_and_its_class(app: DesktopApp) -> None:
    page = app.ask("drive.readonly", "documents", "drive.file", login_hint=ADVISOR)
    assert page.text.count('type="checkbox"') == page.text.count(" checked") == 3
    for told in (
        "See and download all your Google Drive files",
        "See, edit, create, and delete all your Google Docs documents",
        "See, edit, create, and delete only the specific Google Drive files you use with this app",
        *(">Restricted<", ">Sensitive<", ">Non-sensitive<"),
    ):
        assert told in page.text


def test_rule_51_an_unticked_scope_narrows_the_token(app: DesktopApp) -> None:
    code = app.consent_in_part(("drive.readonly",), *CAREFUL)
    status, body = app.redeem(code)
    assert (status, body["scope"]) == (200, PREFIX + "drive.readonly")
    headers = {"Authorization": f"Bearer {body['access_token']}"}
    world = app._world
    assert world.raw("GET", "/drive/v3/files", headers=headers)[0] == 200
    status, text = world.raw("POST", "/drive/v3/files", {}, headers)
    assert (status, "ACCESS_TOKEN_SCOPE_INSUFFICIENT" in text) == (403, True)


def test_a_box_that_was_not_asked_for_gives_nothing(app: DesktopApp) -> None:
    code = app.consent_in_part(("drive.file", "drive"), "drive.file")
    assert app.redeem(code)[1]["scope"] == PREFIX + "drive.file"


@pytest.mark.parametrize("pressed", ["cancel", "allow"])
def test_cancelling_or_ticking_nothing_is_access_denied(app: DesktopApp, pressed: str) -> None:
    page = app.click(app.ask("drive", login_hint=ADVISOR, state="x"), answer=pressed)
    assert (page.status, page.answer) == (302, {"state": "x", "error": "access_denied"})


def test_without_a_state_none_comes_back(app: DesktopApp) -> None:
    page = app.click(app.ask("drive", login_hint=ADVISOR), answer="cancel")
    assert page.location == f"{REDIRECT_URI}?error=access_denied"


def test_an_unverified_app_is_warned_of_before_it_gets_anything(world: World, app: DesktopApp) -> None:
    world.control("POST", "/emulator/oauth", {"verified": False, "name": "<b>Ours</b>"})
    page = app.ask("drive", login_hint=ADVISOR)
    assert "Google hasn't verified this app" in page.text
    assert "&lt;b&gt;Ours&lt;/b&gt;" in page.text
    assert "<b>Ours" not in page.text
    early = app.click(page, "drive", answer="allow")
    assert (early.status, "was not asked for yet" in early.text) == (400, True)
    page = app.click(page, answer="proceed")
    assert app.click(page, "drive", answer="allow").status == 302


def test_an_unverified_app_with_harmless_scopes_is_not_warned_of(world: World, app: DesktopApp) -> None:
    world.control("POST", "/emulator/oauth", {"verified": False})
    assert "wants access" in app.ask("drive.file", login_hint=ADVISOR).text


def test_an_app_in_testing_is_open_to_its_testers_alone(world: World, app: DesktopApp) -> None:
    change = {"publishing_status": "testing", "test_users": ["kevin@acme.com"]}
    world.control("POST", "/emulator/oauth", change)
    page = app.ask("drive", login_hint=ADVISOR)
    assert (page.status, "Error 403: access_denied" in page.text) == (403, True)
    world.control("POST", "/emulator/oauth", {"test_users": [ADVISOR]})
    assert app.ask("drive", login_hint=ADVISOR).status == 200


def test_an_administrator_can_close_the_app_to_a_person(world: World, app: DesktopApp) -> None:
    world.control("POST", "/emulator/oauth", {"policy": {ADVISOR: "admin_policy_enforced"}})
    page = app.ask("drive", login_hint=ADVISOR)
    assert (page.status, "Error 400: admin_policy_enforced" in page.text) == (400, True)


def test_a_finished_consent_cannot_be_answered_again(app: DesktopApp) -> None:
    page = app.ask("drive", login_hint=ADVISOR)
    assert app.click(page, "drive", answer="allow").status == 302
    again = app.click(page, "drive", answer="allow")
    assert (again.status, "out of date" in again.text) == (400, True)


def test_a_form_without_an_answer_is_refused(app: DesktopApp) -> None:
    page = app.ask("drive")
    assert app.click(page).status == 400
    assert "There is no account nobody@example.com." in app.click(page, account="nobody@example.com").text


def test_pages_load_nothing_and_are_not_framed_or_kept(app: DesktopApp) -> None:
    for page in (app.ask("drive"), app.ask("drive", response_type="x")):
        assert page.headers["content-security-policy"].startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
        assert page.headers["cache-control"] == "no-store"
        assert "<script" not in page.text


@pytest.mark.parametrize(
    ("change", "status", "error", "message"),
    [
        ({"client_id": "nobody"}, 401, "invalid_client", "The OAuth client was not found."),
        ({"client_id": None}, 400, "invalid_request", "Missing required parameter: client_id"),
        ({"redirect_uri": None}, 400, "invalid_request", "Missing required parameter: redirect_uri"),
        ({"scope": None}, 400, "invalid_request", "Missing required parameter: scope"),
        ({"response_type": None}, 400, "invalid_request", "Required parameter is missing: response_type"),
        ({"response_type": "x"}, 400, "unsupported_response_type", "Invalid response_type: x"),
        ({"response_type": "token"}, 501, "not_implemented", "response_type=token"),
        ({"username": "x"}, 400, "invalid_request", "Parameter not allowed for this message type: username"),
        ({"access_type": "x"}, 400, "invalid_request", "Invalid parameter value for access_type: x"),
        ({"prompt": "x"}, 400, "invalid_request", "Invalid parameter value for prompt: x"),
        ({"prompt": "none"}, 501, "not_implemented", "prompt=none"),
        ({"hd": "acme.com"}, 501, "not_implemented", "the parameter hd"),
        ({"code_challenge": "short"}, 400, "invalid_request", "Invalid parameter value for code_challenge"),
        (
            {"code_challenge": "x" * 43, "code_challenge_method": "S512"},
            *(400, "invalid_request", "Invalid parameter value for code_challenge_method: S512"),
        ),
        (
            {"code_challenge_method": "S256"},
            *(400, "invalid_request", "Missing required parameter: code_challenge"),
        ),
        (
            {"scope": f"{PREFIX}drive foo {PREFIX}drive.readonl"},
            *(400, "invalid_scope", "Some requested scopes were invalid. "),
        ),
        ({"scope": "openid"}, 501, "not_implemented", "the scope openid"),
        ({"scope": f"{PREFIX}calendar"}, 501, "not_implemented", f"the scope {PREFIX}calendar"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_google_would_not_take_is_blocked_and_the_app_is_told_nothing(
    app: DesktopApp, change: dict[str, str | None], status: int, error: str, message: str
) -> None:
    page = app.ask("drive", **change)
    assert (page.status, page.location) == (status, "")
    assert f"Error {status}: {error}" in page.text
    assert message in page.text


def test_invalid_scopes_are_named_beside_the_valid_ones(app: DesktopApp) -> None:
    page = app.ask(scope=f"{PREFIX}drive foo")
    assert f"{{valid=[{PREFIX}drive], invalid=[foo]}}" in page.text
    assert "Some requested scopes were invalid. {invalid=[foo]}" in app.ask(scope="foo").text


def test_a_parameter_has_one_value(app: DesktopApp) -> None:
    page = app.ask("drive", state=f"x&state=y&client_id={app.client.id}")
    assert page.status == 200
    page = app._browse("GET", f"/o/oauth2/auth?client_id={app.client.id}&client_id={app.client.id}")
    assert "OAuth 2 parameters can only have a single value: client_id" in page.text


@pytest.mark.parametrize(
    "uri",
    ["http://localhost", "http://localhost:9/", "http://127.0.0.1:65000/back", "http://[::1]:1234/?a=b"],
)
def test_a_desktop_app_is_called_back_at_any_loopback_port(app: DesktopApp, uri: str) -> None:
    page = app.click(app.ask("drive", redirect_uri=uri, login_hint=ADVISOR), "drive", answer="allow")
    assert page.status == 302
    assert page.location.startswith(f"{uri}&code=" if "?" in uri else f"{uri}?code=")


@pytest.mark.parametrize(
    "uri",
    [
        "http://example.com/",
        "https://localhost/",
        "http://localhost.example.com/",
        "http://127.0.0.1@example.com/",
        "http://user@127.0.0.1/",
        "http://127.0.0.1/#here",
        "http://127.0.0.1:port/",
        "http://127.0.0.1/\r\nSet-Cookie: x",
        "javascript:alert(1)//127.0.0.1",
        "whoowes://127.0.0.1",
    ],
)
def test_a_redirect_to_anywhere_else_is_a_mismatch(app: DesktopApp, uri: str) -> None:
    page = app.ask("drive", redirect_uri=uri)
    assert (page.status, page.location) == (400, "")
    assert "Error 400: redirect_uri_mismatch" in page.text
    assert "redirect_uri: " in page.text


def test_the_out_of_band_flow_is_blocked(app: DesktopApp) -> None:
    page = app.ask("drive", redirect_uri="urn:ietf:wg:oauth:2.0:oob")
    assert (page.status, "The out-of-band (OOB) flow has been blocked" in page.text) == (400, True)


def test_what_an_app_sends_is_shown_as_text(app: DesktopApp) -> None:
    page = app.ask("drive", redirect_uri="http://<script>alert(1)</script>/")
    assert "&lt;script&gt;" in page.text
    assert "<script" not in page.text


def test_who_has_consented_is_not_asked_again_unless_the_app_wants_it(app: DesktopApp) -> None:
    assert app.redeem(app.consent(*CAREFUL))[0] == 200
    assert app.ask("drive.file", login_hint=ADVISOR).status == 302
    assert app.ask("drive", login_hint=ADVISOR).status == 200
    assert app.ask("drive.file", login_hint=ADVISOR, prompt="consent").status == 200


@pytest.mark.parametrize(
    ("said", "scopes"), [("true", ["drive.file", "drive.readonly"]), ("false", ["drive.file"])]
)
def test_scopes_granted_before_come_along_when_asked_for(
    app: DesktopApp, said: str, scopes: list[str]
) -> None:
    app.redeem(app.consent("drive.readonly"))
    _, body = app.redeem(app.consent("drive.file", include_granted_scopes=said))
    assert body["scope"].split() == [PREFIX + scope for scope in scopes]


@pytest.mark.parametrize(
    ("second", "gives"),
    [
        ({}, False),
        ({"prompt": "consent"}, True),
        ({"prompt": "consent", "access_type": None}, False),
        ({"prompt": "consent", "access_type": "online"}, False),
    ],
)
def test_a_refresh_token_comes_with_the_first_consent_or_with_prompt_consent(
    app: DesktopApp, second: dict[str, str | None], *, gives: bool
) -> None:
    assert "refresh_token" in app.redeem(app.consent("drive"))[1]
    _, body = app.redeem(app.consent("drive", **second))
    assert ("refresh_token" in body, app.call(body["access_token"])) == (gives, 200)


def test_with_the_switch_a_refresh_token_comes_always(world: World) -> None:
    world.server.reset(switches=Switches(offline_access_given="always"))
    app = DesktopApp(world)
    for access in ("offline", "online", None):
        assert "refresh_token" in app.redeem(app.consent("drive", access_type=access))[1]
