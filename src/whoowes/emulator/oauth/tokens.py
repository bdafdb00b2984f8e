"""The book of OAuth: clients, grants, codes and access tokens, on the emulator's clock.

The rules are those of `google-behaviour.md` §3.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from whoowes.emulator.oauth.access import Caller
from whoowes.emulator.oauth.clients import Client
from whoowes.emulator.oauth.grants import (
    ACCESS_LIFETIME,
    LIVE_REFRESH_TOKENS,
    AccessToken,
    AuthorizationCode,
    Grant,
)
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.discovery import Method
from whoowes.emulator.wire.errors import insufficient_scope, invalid_token, missing_token
from whoowes.emulator.workspace.clock import EmulatorClock
from whoowes.emulator.workspace.ids import Ids
from whoowes.emulator.workspace.items import User

# How long Google still knows that a refresh token was one.
_REMEMBERED = timedelta(hours=12)


class TokenBook:
    """Clients, grants and the tokens made from them.

    Attributes:
        switches: How conflicting facts are decided.
        clients: By client id.
        policies: Per address, the error that an administrator's policy makes of signing in and refreshing.
        codes: The authorization codes given out, used ones included.
    """

    def __init__(self, clock: EmulatorClock, ids: Ids, switches: Switches | None = None) -> None:
        self._clock = clock
        self._ids = ids
        self.switches = switches or Switches()
        self.clients: dict[str, Client] = {}
        self.policies: dict[str, str] = {}
        self.codes: dict[str, AuthorizationCode] = {}
        self._consented: dict[tuple[str, str], frozenset[str]] = {}
        self._grants: dict[str, Grant] = {}
        self._access: dict[str, AccessToken] = {}
        self._dead: dict[str, datetime] = {}

    def now(self) -> datetime:
        """Return the emulator's time."""
        return self._clock.now()

    def new_id(self) -> str:
        """Return an opaque id that nobody can guess."""
        return self._ids.token("")

    def add_client(self, client_id: str | None = None) -> Client:
        """Return the OAuth client with this id, made if there is none."""
        new_id = client_id or f"{self._ids.digits(12)}-{self._ids('')}.apps.googleusercontent.com"
        return self.clients.setdefault(new_id, Client(new_id, self._ids("GOCSPX-")))

    def grant(
        self, client: Client, user: User, scopes: Iterable[str], *, is_refreshable: bool = True
    ) -> Grant:
        """Record consent to scopes, given as short names such as `drive.file`.

        The oldest refresh token of the person and client dies without a word when there are too many.
        """
        refresh_token = self._ids.token("1//0") if is_refreshable else ""
        grant = Grant(client, user, frozenset(scopes), refresh_token, self.now(), self.now())
        self._consented[client.id, user.email] = self.consented(client, user.email) | grant.scopes
        if is_refreshable:
            self._grants[refresh_token] = grant
            for oldest in self.grants(client, user.email)[:-LIVE_REFRESH_TOKENS]:
                self.bury(oldest)
        return grant

    def grants(self, client: Client | None = None, email: str | None = None) -> list[Grant]:
        """Return what has a live refresh token, of one client and one person if so asked, oldest first."""
        return [
            grant
            for grant in self._grants.values()
            if client in {None, grant.client} and email in {None, grant.user.email}
        ]

    def consented(self, client: Client, email: str) -> frozenset[str]:
        """Return all scopes a person has consented to for a client and not withdrawn."""
        return self._consented.get((client.id, email), frozenset())

    def bury(self, grant: Grant) -> None:
        """End a refresh token; access tokens made from it live out their hour."""
        self._grants.pop(grant.refresh_token, None)
        self._dead[grant.refresh_token] = min(self.now(), grant.ends())

    def was_alive(self, refresh_token: str) -> bool:
        """Whether a refresh token died so lately that Google still knows it."""
        died = self._dead.get(refresh_token)
        return died is not None and self.now() - died < _REMEMBERED

    def find(self, token: str) -> Grant | None:
        """Return the grant behind a live refresh token or access token; one whose time has come dies."""
        access = self._access.get(token)
        if access and access.expiry > self.now():
            return access.grant
        grant = self._grants.get(token)
        if grant and grant.ends() <= self.now():
            self.bury(grant)
            return None
        return grant

    def revoke(self, token: str) -> bool:
        """Withdraw consent by one of its tokens; False: it is no live token."""
        grant = self.find(token)
        if grant is None:
            return False
        if self.switches.revoking_ends == "that-token":
            self._end([grant])
        else:
            self.withdraw(grant.client, grant.user.email)
        return True

    def withdraw(self, client: Client, email: str) -> None:
        """Take all consent of a person to a client away; every token made from it is dead."""
        self._consented.pop((client.id, email), None)
        held = [*self._grants.values(), *(token.grant for token in self._access.values())]
        self._end([grant for grant in held if grant.client is client and grant.user.email == email])

    def issue(self, grant: Grant, scopes: frozenset[str] | None = None) -> tuple[str, datetime]:
        """Return a new access token and when it expires."""
        token, expiry = self._ids.token("ya29."), self.now() + ACCESS_LIFETIME
        self._access[token] = AccessToken(grant, grant.scopes if scopes is None else scopes, expiry)
        grant.last_used = self.now()
        return token, expiry

    def expire_access_tokens(self) -> None:
        """Make every access token expire now; refresh tokens live on."""
        self._access.clear()

    def new_code(self, code: AuthorizationCode) -> str:
        """Record an authorization code and return its text."""
        text = self._ids.token("4/0")
        self.codes[text] = code
        return text

    def caller(self, method: Method, authorization: str | None) -> Caller:
        """Return who calls, provided the token carries a scope that the method lists.

        Raises:
            ApiError: 401 or 403; without a token the two APIs differ (rule 50).
        """
        if not authorization:
            raise missing_token(method.api, method.id)
        access = self._access.get(authorization.removeprefix("Bearer "))
        if access is None or access.expiry <= self.now():
            raise invalid_token(method.api, method.id)
        if not access.scopes & method.scopes:
            raise insufficient_scope(method.api, method.id)
        return Caller(access.grant.user, access.grant.client.id, access.scopes)

    def _end(self, grants: list[Grant]) -> None:
        for grant in grants:
            if grant.refresh_token:
                self.bury(grant)
        self._access = {text: token for text, token in self._access.items() if token.grant not in grants}
