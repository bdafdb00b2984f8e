"""What people have consented to, the codes and tokens made from it, and when those die by themselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from whoowes.emulator.oauth.clients import Client
from whoowes.emulator.oauth.scopes import full_names
from whoowes.emulator.workspace.items import User

Json = dict[str, Any]

CODE_LIFETIME = timedelta(minutes=10)
ACCESS_LIFETIME = timedelta(seconds=3599)
TESTING_LIFETIME = timedelta(days=7)
#: Six months at their shortest.
UNUSED_LIFETIME = timedelta(days=181)
#: How many refresh tokens of one person for one client can be alive.
LIVE_REFRESH_TOKENS = 100


@dataclass(eq=False)
class Grant:
    """One consent of one person to one client; short scope names.

    Attributes:
        refresh_token: Empty where none was given.
        consented: When the person said yes.
        last_used: When the refresh token last gave an access token.
    """

    client: Client
    user: User
    scopes: frozenset[str]
    refresh_token: str
    consented: datetime
    last_used: datetime

    def ends(self) -> datetime:
        """Return when the refresh token dies if nothing else happens (`google-behaviour.md` §3.2)."""
        ends = self.last_used + UNUSED_LIFETIME
        if self.client.publishing_status == "testing":
            return min(ends, self.consented + TESTING_LIFETIME)
        return ends


@dataclass(frozen=True)
class AccessToken:
    """What an access token stands for; a refresh may have asked for fewer scopes than were granted."""

    grant: Grant
    scopes: frozenset[str]
    expiry: datetime


@dataclass(eq=False)
class AuthorizationCode:
    """A code that a client may exchange for tokens, once and within ten minutes.

    Attributes:
        challenge: The PKCE challenge; empty: none was sent.
        challenge_method: `S256` or `plain`.
        is_refreshable: Whether the exchange also gives a refresh token.
        is_used: Whether somebody has tried to exchange it.
        grant: What the exchange made.
    """

    client: Client
    user: User
    scopes: frozenset[str]
    redirect_uri: str
    challenge: str
    challenge_method: str
    is_refreshable: bool
    issued: datetime
    is_used: bool = False
    grant: Grant | None = None


def token_json(grant: Grant, token: str, expiry: datetime, url: str) -> Json:
    """Return a token file as google-auth's `Credentials.to_json()` has it (`google-behaviour.md` §3.5)."""
    return {
        "token": token,
        "refresh_token": grant.refresh_token,
        "token_uri": f"{url}/token",
        "client_id": grant.client.id,
        "client_secret": grant.client.secret,
        "scopes": full_names(grant.scopes),
        "universe_domain": "googleapis.com",
        "account": grant.user.email,
        "expiry": expiry.replace(tzinfo=None).isoformat() + "Z",
    }
