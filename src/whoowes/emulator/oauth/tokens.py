"""OAuth as a client with a refresh token sees it: grants, access tokens, `POST /token`.

The rules are those of `google-behaviour.md` §3.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.wire.discovery import Method
from whoowes.emulator.wire.errors import insufficient_scope, invalid_token, missing_token
from whoowes.emulator.workspace.clock import EmulatorClock
from whoowes.emulator.workspace.ids import Ids
from whoowes.emulator.workspace.items import User

Json = dict[str, Any]

SCOPE_PREFIX = "https://www.googleapis.com/auth/"
#: The two kinds of access a whoowes user can grant.
ACCESS_SCOPES = {"careful": ("drive.readonly", "drive.file"), "automatic": ("drive",)}
_LIFETIME = timedelta(seconds=3599)


@dataclass(frozen=True)
class Client:
    """An OAuth client of the "installed application" kind."""

    id: str
    secret: str


@dataclass(frozen=True)
class Grant:
    """What one person has consented to for one client."""

    client: Client
    user: User
    scopes: frozenset[str]
    refresh_token: str


class TokenBook:
    """Clients, grants and the access tokens made from them, on the emulator's clock."""

    def __init__(self, clock: EmulatorClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self.clients: dict[str, Client] = {}
        self._grants: dict[str, Grant] = {}
        self._access: dict[str, tuple[Grant, frozenset[str], datetime]] = {}

    def add_client(self, client_id: str | None = None) -> Client:
        """Return the OAuth client with this id, made if there is none."""
        new_id = client_id or f"{self._ids.digits(12)}-{self._ids('')}.apps.googleusercontent.com"
        return self.clients.setdefault(new_id, Client(new_id, self._ids("GOCSPX-")))

    def grant(self, client: Client, user: User, scopes: tuple[str, ...]) -> Grant:
        """Record consent to scopes, given as short names such as `drive.file`."""
        grant = Grant(client, user, frozenset(scopes), self._ids.token("1//0"))
        self._grants[grant.refresh_token] = grant
        return grant

    def revoke(self, refresh_token: str) -> None:
        """Withdraw consent: the refresh token and every access token made from it are dead."""
        self._grants.pop(refresh_token, None)
        self._access = {
            token: entry for token, entry in self._access.items() if entry[0].refresh_token != refresh_token
        }

    def issue(self, grant: Grant, scopes: frozenset[str] | None = None) -> tuple[str, datetime]:
        """Return a new access token and when it expires."""
        token, expiry = self._ids.token("ya29."), self._clock.now() + _LIFETIME
        self._access[token] = (grant, grant.scopes if scopes is None else scopes, expiry)
        return token, expiry

    def expire_access_tokens(self) -> None:
        """Make every access token expire now; refresh tokens live on."""
        self._access.clear()

    def exchange(self, form: Mapping[str, str]) -> tuple[int, Json]:
        """Answer `POST /token`: HTTP status and body, in OAuth's own error form."""
        if form.get("grant_type") != "refresh_token":
            return 501, _oauth_error(
                "unsupported_grant_type", "The emulator implements only the grant type refresh_token."
            )
        client = self.clients.get(form.get("client_id", ""))
        if client is None or client.secret != form.get("client_secret"):
            return 401, _oauth_error("invalid_client", "The OAuth client was not found.")
        grant = self._grants.get(form.get("refresh_token", ""))
        if grant is None or grant.client is not client:
            return 400, _oauth_error("invalid_grant", "Token has been expired or revoked.")
        scopes = (
            frozenset(scope.removeprefix(SCOPE_PREFIX) for scope in form.get("scope", "").split())
            or grant.scopes
        )
        if not scopes <= grant.scopes:
            return 400, _oauth_error("invalid_scope", "Bad Request")
        token, _ = self.issue(grant, scopes)
        return 200, {
            "access_token": token,
            "expires_in": int(_LIFETIME.total_seconds()),
            "scope": " ".join(sorted(SCOPE_PREFIX + scope for scope in scopes)),
            "token_type": "Bearer",
        }

    def caller(self, method: Method, authorization: str | None) -> Caller:
        """Return who calls, provided the token carries a scope that the method lists.

        Raises:
            ApiError: 401 or 403; without a token the two APIs differ (rule 50).
        """
        if not authorization:
            raise missing_token(method.api, method.id)
        entry = self._access.get(authorization.removeprefix("Bearer "))
        if entry is None or entry[2] <= self._clock.now():
            raise invalid_token(method.api, method.id)
        grant, scopes, _ = entry
        if not scopes & method.scopes:
            raise insufficient_scope(method.api, method.id)
        return Caller(grant.user, grant.client.id, scopes)


def credentials_json(client: Client, url: str) -> Json:
    """Return the OAuth client file that Google's console lets one download."""
    return {
        "installed": {
            "client_id": client.id,
            "project_id": "whoowes-emulator",
            "auth_uri": f"{url}/o/oauth2/auth",
            "token_uri": f"{url}/token",
            "auth_provider_x509_cert_url": f"{url}/oauth2/v1/certs",
            "client_secret": client.secret,
            "redirect_uris": ["http://localhost"],
        }
    }


def token_json(grant: Grant, token: str, expiry: datetime, url: str) -> Json:
    """Return a token file as google-auth's `Credentials.to_json()` has it (`google-behaviour.md` §3.5)."""
    return {
        "token": token,
        "refresh_token": grant.refresh_token,
        "token_uri": f"{url}/token",
        "client_id": grant.client.id,
        "client_secret": grant.client.secret,
        "scopes": sorted(SCOPE_PREFIX + scope for scope in grant.scopes),
        "universe_domain": "googleapis.com",
        "account": grant.user.email,
        "expiry": expiry.replace(tzinfo=None).isoformat() + "Z",
    }


def _oauth_error(error: str, description: str) -> Json:
    return {"error": error, "error_description": description}
