"""Google's own installed-app flow, unpatched, with a person who clicks in a real browser."""

import json
import logging
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from logging.handlers import QueueHandler
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import Request
from google_auth_oauthlib.flow import InstalledAppFlow
from oauthlib.oauth2 import (  # type: ignore[import-untyped]
    AccessDeniedError,
    InsecureTransportError,
)
from playwright.sync_api import Browser, Page, expect
from tests.browser import needs_chromium
from tests.emulator.desktop_app import ADVISOR, PREFIX, DesktopApp
from tests.emulator.world import Apis, World, refusal

from whoowes.emulator.oauth.clients import credentials_json

pytestmark = needs_chromium

CAREFUL = [PREFIX + "drive.readonly", PREFIX + "drive.file"]
_READS_ALL = "See and download all your Google Drive files"
_OWN_FILES = "See, edit, create, and delete only the specific Google Drive files you use with this app"
_PATIENCE_S = 60


class Flow:
    """The flow of one app, waiting in a thread for the browser to come back."""

    def __init__(self, world: World, folder: Path, addresses: "SimpleQueue[logging.LogRecord]") -> None:
        self._url = world.server.url
        self._addresses = addresses
        self._folder = folder
        self._pool = ThreadPoolExecutor(1)
        secrets = folder / "credentials.json"
        secrets.write_text(json.dumps(credentials_json(DesktopApp(world).client, self._url)))
        self.flow = InstalledAppFlow.from_client_secrets_file(str(secrets), CAREFUL)

    def start(self, **more: str) -> "tuple[str, Future[Any]]":
        """Return the address to open and what will be the credentials."""
        waiting = self._pool.submit(
            self.flow.run_local_server,
            port=0,
            open_browser=False,
            authorization_prompt_message="{url}",
            timeout_seconds=_PATIENCE_S,
            **more,
        )
        return self._addresses.get(timeout=_PATIENCE_S).getMessage(), waiting

    def apis(self, credentials: Any) -> Apis:  # noqa: ANN401 - untyped library
        token = self._folder / "token.json"
        token.write_text(credentials.to_json())
        found = Apis(self._url, token)
        found.credentials = credentials
        return found

    def close(self) -> None:
        self._pool.shutdown()
        self.flow.oauth2session.close()


@pytest.fixture
def flow(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flow]:
    # oauthlib speaks to a token endpoint without TLS only when it is told that this is a test.
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    monkeypatch.delenv("OAUTHLIB_RELAX_TOKEN_SCOPE", raising=False)
    logger = logging.getLogger("google_auth_oauthlib.flow")
    addresses: SimpleQueue[logging.LogRecord] = SimpleQueue()
    handler = QueueHandler(addresses)
    monkeypatch.setattr(logger, "level", logging.INFO)
    logger.addHandler(handler)
    found = Flow(world, tmp_path, addresses)
    yield found
    found.close()
    logger.removeHandler(handler)


def _sign_in(tab: Page, address: str) -> None:
    tab.goto(address)
    expect(tab.get_by_role("heading")).to_have_text("Choose an account")
    tab.get_by_role("button", name=ADVISOR).click()


def _agree(tab: Page) -> None:
    expect(tab.get_by_role("heading")).to_have_text("whoowes wants access to your Google Account")
    tab.get_by_role("button", name="Allow").click()
    expect(tab.get_by_text("The authentication flow has completed.")).to_be_visible()


def test_the_flow_completes_and_its_credentials_work_until_they_are_revoked(
    world: World, flow: Flow, tab: Page
) -> None:
    address, waiting = flow.start()
    assert "code_challenge_method=S256" in address
    _sign_in(tab, address)
    for scope in (_READS_ALL, _OWN_FILES):
        expect(tab.get_by_label(scope)).to_be_checked()
    _agree(tab)
    credentials = waiting.result(_PATIENCE_S)
    assert sorted(credentials.granted_scopes) == sorted(CAREFUL)
    assert len(flow.flow.code_verifier) == 128
    apis = flow.apis(credentials)
    page = apis.make("Page")
    apis.type(page, "Who owes what")
    assert apis.read(page)["title"] == "Page"
    used = credentials.token
    credentials.refresh(Request())
    assert credentials.token != used
    assert apis.names("name = 'Page'") == ["Page"]
    assert world.raw("POST", "/revoke", f"token={credentials.refresh_token}")[0] == 200
    with pytest.raises(RefreshError, match=r"invalid_grant: Token has been expired or revoked\."):
        apis.drive.about().get(fields="user").execute()
    apis.close()


def test_rule_51_unticking_a_scope_gives_credentials_that_may_do_less(
    flow: Flow, tab: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "1")
    address, waiting = flow.start()
    _sign_in(tab, address)
    tab.get_by_label(_OWN_FILES).uncheck()
    _agree(tab)
    credentials = waiting.result(_PATIENCE_S)
    assert credentials.granted_scopes == [PREFIX + "drive.readonly"]
    apis = flow.apis(credentials)
    assert apis.names("trashed = false") == []
    error = refusal(apis.drive.files().create(body={"name": "Page"}))
    assert (error["code"], error["details"][0]["reason"]) == (403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT")
    apis.close()


def test_unticking_a_scope_is_an_error_to_oauthlib_unless_told_otherwise(flow: Flow, tab: Page) -> None:
    address, waiting = flow.start()
    _sign_in(tab, address)
    tab.get_by_label(_READS_ALL).uncheck()
    _agree(tab)
    with pytest.raises(Warning, match="Scope has changed from"):
        waiting.result(_PATIENCE_S)


def test_oauthlib_refuses_the_emulator_unless_told_that_this_is_a_test(
    flow: Flow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OAUTHLIB_INSECURE_TRANSPORT")
    with pytest.raises(InsecureTransportError):
        flow.flow.run_local_server(port=0, open_browser=False)


def test_cancelling_tells_the_app_that_access_was_denied(flow: Flow, tab: Page) -> None:
    address, waiting = flow.start()
    _sign_in(tab, address)
    tab.get_by_role("button", name="Cancel").click()
    with pytest.raises(AccessDeniedError):
        waiting.result(_PATIENCE_S)


def test_an_unverified_app_takes_two_more_clicks(world: World, flow: Flow, tab: Page) -> None:
    world.control("POST", "/emulator/oauth", {"verified": False})
    address, waiting = flow.start()
    _sign_in(tab, address)
    expect(tab.get_by_role("heading")).to_have_text("Google hasn't verified this app")
    go_on = tab.get_by_role("button", name="Go to whoowes (unsafe)")
    expect(go_on).to_be_hidden()
    tab.get_by_text("Advanced").click()
    go_on.click()
    _agree(tab)
    assert waiting.result(_PATIENCE_S).valid


def test_the_keyboard_is_enough_and_no_script_is_needed(flow: Flow, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    address, waiting = flow.start(login_hint=ADVISOR)
    tab.goto(address)
    for key in ("Tab", "Tab", "Tab", "Tab", "Enter"):
        tab.keyboard.press(key)
    expect(tab.get_by_text("The authentication flow has completed.")).to_be_visible()
    context.close()
    assert waiting.result(_PATIENCE_S).valid


def test_no_page_is_wider_than_a_phone(world: World, tab: Page) -> None:
    app = DesktopApp(world)
    long_name = "Averylongnamewithoutanyspaceinitatall" * 3
    world.control("POST", "/emulator/oauth", {"verified": False, "name": long_name})
    tab.set_viewport_size({"width": 320, "height": 640})
    query = f"client_id={app.client.id}&redirect_uri=http://localhost&response_type=code"
    tab.goto(f"{world.server.url}/o/oauth2/auth?{query}&scope={'%20'.join(CAREFUL)}")
    assert _fits(tab)
    tab.get_by_role("button", name=ADVISOR).click()
    tab.get_by_text("Advanced").click()
    assert _fits(tab)
    tab.get_by_role("button", name="(unsafe)").click()
    assert _fits(tab)


def _fits(tab: Page) -> bool:
    sizes = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    width, room = tab.evaluate(sizes)
    return bool(width <= room)
