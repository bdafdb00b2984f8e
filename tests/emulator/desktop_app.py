"""A desktop app that asks for consent, and a person who answers, without a browser."""

import http.client
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.emulator.world import World

Json = dict[str, Any]

PREFIX = "https://www.googleapis.com/auth/"
REDIRECT_URI = "http://127.0.0.1:8765/"
ADVISOR = "advisor@example.com"


@dataclass(frozen=True)
class Page:
    """What the browser got: a page, or (302) an address to go to."""

    status: int
    text: str
    location: str
    headers: dict[str, str]

    @property
    def answer(self) -> dict[str, str]:
        """What the app is told in the address it is called back at."""
        return {name: values[0] for name, values in parse_qs(urlsplit(self.location).query).items()}


class DesktopApp:
    """An OAuth client of the world's emulator, and the browser of whoever uses it."""

    def __init__(self, world: World, client_id: str = "111-a.apps.googleusercontent.com") -> None:
        self._world = world
        self.client = world.server.emulator.tokens.add_client(client_id)
        self.auth_path = "/o/oauth2/auth"

    def ask(self, *scopes: str, **more: str | None) -> Page:
        """Open the authorization address in the browser; None leaves a parameter out."""
        asked: dict[str, str | None] = {
            "client_id": self.client.id,
            "redirect_uri": REDIRECT_URI,
            "response_type": "code",
            "scope": " ".join(PREFIX + scope for scope in scopes),
            "access_type": "offline",
            **more,
        }
        query = {name: value for name, value in asked.items() if value is not None}
        return self._browse("GET", f"{self.auth_path}?{urlencode(query)}")

    def click(self, page: Page, *ticked: str, **pressed: str) -> Page:
        """Send the form of a page with the boxes that are ticked and the button that is pressed."""
        found = re.search(r'action="(/o/oauth2/consent/[^"]+)"', page.text)
        assert found is not None, page.text
        form = [*(("scope", scope) for scope in ticked), *pressed.items()]
        return self._browse("POST", found.group(1), urlencode(form))

    def consent(self, *scopes: str, **more: str | None) -> str:
        """Go through the consent as the advisor, with every box ticked, and return the code."""
        return self.consent_in_part(scopes, *scopes, **more)

    def consent_in_part(self, ticked: tuple[str, ...], *scopes: str, **more: str | None) -> str:
        """Go through the consent as the advisor with some boxes ticked, and return the code."""
        page = self.ask(*scopes, login_hint=ADVISOR, **more)
        if page.status != 302:
            page = self.click(page, *ticked, answer="allow")
        return page.answer["code"]

    def post(self, path: str, form: dict[str, str | None]) -> tuple[int, Json]:
        """Call an endpoint as the app does."""
        sent = {name: value for name, value in form.items() if value is not None}
        status, text = self._world.raw("POST", path, urlencode(sent))
        return status, json.loads(text)

    def redeem(self, code: str, /, **more: str | None) -> tuple[int, Json]:
        """Exchange a code."""
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT_URI}
        return self.post("/token", self._own() | form | more)

    def refresh(self, refresh_token: str, /, **more: str | None) -> tuple[int, Json]:
        """Ask for a new access token."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self.post("/token", self._own() | form | more)

    def revoke(self, token: str | None) -> tuple[int, Json]:
        """Withdraw consent, as an app that is being taken away does."""
        return self.post("/revoke", {"token": token})

    def call(self, access_token: str, path: str = "/drive/v3/about?fields=user") -> int:
        """Make an API call and return its status."""
        return self._world.raw("GET", path, headers={"Authorization": f"Bearer {access_token}"})[0]

    def _own(self) -> dict[str, str | None]:
        return {"client_id": self.client.id, "client_secret": self.client.secret}

    def _browse(self, verb: str, path: str, body: str | None = None) -> Page:
        host, port = self._world.server.url.removeprefix("http://").split(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        try:
            connection.request(verb, path, body)
            answer = connection.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return Page(answer.status, answer.read().decode(), headers.get("location", ""), headers)
        finally:
            connection.close()
