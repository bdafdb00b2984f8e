"""The stored token: read, checked against the access mode, refreshed, written back (`product.md` "Access").

The file has google-auth's `Credentials.to_json` shape (`google-behaviour.md` §3.5).
"""

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from google.auth.exceptions import TransportError
from google.oauth2.credentials import Credentials

from whoowes.errors import AuthError, ConsentRequired, InsufficientScopes
from whoowes.google.verdict import CONSENT, is_loopback
from whoowes.log import facts

logger = logging.getLogger(__name__)

Access = Literal["careful", "automatic"]

_PREFIX: Final = "https://www.googleapis.com/auth/"
DRIVE: Final = _PREFIX + "drive"
SCOPES: Final[Mapping[Access, tuple[str, ...]]] = {
    "careful": (_PREFIX + "drive.readonly", _PREFIX + "drive.file"),
    "automatic": (DRIVE,),
}
_WRITES_EVERYTHING: Final = frozenset({DRIVE, _PREFIX + "documents"})
_GOOGLE_TOKEN_URIS: Final = frozenset(
    {"https://oauth2.googleapis.com/token", "https://accounts.google.com/o/oauth2/token"}
)
_NEEDED: Final = ("refresh_token", "client_id", "client_secret", "token_uri")


class StoredCredentials(Credentials):
    """Credentials that write themselves back to their file whenever they were refreshed."""

    file: Path | None = None

    def refresh(self, request: Any) -> None:  # noqa: ANN401 - google-auth's request is a callable
        """Fetch a new access token, asking once; who asks again is decided by the transport alone."""
        super().refresh(_asking_once(request))  # type: ignore[no-untyped-call]
        if self.file is not None:
            _save(self.file, self.to_json())  # type: ignore[no-untyped-call]


def load_credentials(token_file: Path, *, access: Access, endpoint: str | None = None) -> StoredCredentials:
    """Return the credentials stored in `token_file`.

    Args:
        token_file: The token file.
        access: What the configuration allows; the token must be granted just that.
        endpoint: The embedded workspace's address; None for Google.

    Raises:
        ConsentRequired: There is no token yet.
        AuthError: The file is not a token, or one for another place.
        InsufficientScopes: The token lacks a scope that `access` needs.
    """
    info = _read(token_file, endpoint)
    _check_place(token_file, str(info["token_uri"]), endpoint)
    scopes = _scopes(info)
    _check_scopes(scopes, access)
    credentials = _credentials(info, scopes)
    credentials.file = token_file
    return credentials


def _read(token_file: Path, endpoint: str | None) -> Mapping[str, Any]:
    again = f"Delete it. {CONSENT}"
    try:
        info = json.loads(token_file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        hint = "`whoowes emulate` prints where its token lies." if endpoint else CONSENT
        raise ConsentRequired(f"There is no token at {token_file}.", hint=hint) from error
    except OSError as error:
        raise AuthError(f"{token_file} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise AuthError(f"{token_file} is not a token file: it is not JSON.", hint=again) from error
    missing = [key for key in _NEEDED if not (isinstance(info, dict) and isinstance(info.get(key), str))]
    if missing:
        raise AuthError(f"{token_file} is not a token file: it lacks {', '.join(missing)}.", hint=again)
    checked: Mapping[str, Any] = info
    return checked


def _check_place(token_file: Path, token_uri: str, endpoint: str | None) -> None:
    """Never show Google's secrets to another address, nor the embedded workspace's to Google."""
    place = urlsplit(token_uri)
    if endpoint is None and token_uri not in _GOOGLE_TOKEN_URIS:
        raise AuthError(f"{token_file} is not Google's: its token_uri is at {place.netloc}.", hint=CONSENT)
    if endpoint is not None and not is_loopback(place.netloc):
        hint = "`whoowes emulate` prints where its token lies."
        raise AuthError(f"{token_file} is a token of Google's, not of the embedded workspace.", hint=hint)


def _scopes(info: Mapping[str, Any]) -> tuple[str, ...]:
    granted = info.get("scopes") or info.get("scope") or ()
    words = granted.split() if isinstance(granted, str) else granted
    return tuple(str(word) for word in words)


def _check_scopes(granted: tuple[str, ...], access: Access) -> None:
    """Compare with what the consent granted; a person may have unticked a box there (§3.2)."""
    missing = [scope.removeprefix(_PREFIX) for scope in SCOPES[access] if scope not in granted]
    too_much = [scope.removeprefix(_PREFIX) for scope in granted if scope in _WRITES_EVERYTHING]
    if access == "careful" and too_much:
        # Careful means that Google itself refuses to change the notes; with this token it would not.
        hint = f"{CONSENT} Or set the access to automatic."
        raise AuthError(f"The token allows more than careful access: {', '.join(too_much)}.", hint=hint)
    if missing:
        names = ", ".join(missing)
        raise InsufficientScopes(f"The token lacks what {access} access needs: {names}.", hint=CONSENT)


def _credentials(info: Mapping[str, Any], scopes: tuple[str, ...]) -> StoredCredentials:
    # `from_authorized_user_info` would replace the token endpoint by Google's, whatever the file says.
    expiry = _expiry(info.get("expiry"))
    return StoredCredentials(  # type: ignore[no-untyped-call]
        token=info.get("token") if expiry else None,
        refresh_token=info["refresh_token"],
        token_uri=info["token_uri"],
        client_id=info["client_id"],
        client_secret=info["client_secret"],
        scopes=list(scopes),
        expiry=expiry,
        rapt_token=info.get("rapt_token"),
        account=info.get("account", ""),
    )


def _expiry(text: object) -> datetime | None:
    """Return the expiry as google-auth wants it: naive, in UTC."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _asking_once(request: Any) -> Any:  # noqa: ANN401 - google-auth's request is a callable
    """Return `request` with trouble raised, so that google-auth does not start waiting by itself."""

    def ask(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - passed on
        reply = request(*args, **kwargs)
        if not _is_answer(reply.status, reply.data):
            raise TransportError(f"token endpoint: {reply.status}")  # type: ignore[no-untyped-call]
        return reply

    return ask


def _is_answer(status: int, data: bytes) -> bool:
    """Return whether the token endpoint answered: with a token, or with a refusal that is final."""
    if status in {408, 429} or status >= 500:  # noqa: PLR2004 - HTTP codes
        return False
    try:
        body = json.loads(data)
    except ValueError:
        return False
    return status != 200 or (isinstance(body, dict) and "access_token" in body)  # noqa: PLR2004 - an HTTP code


def _save(file: Path, text: str) -> None:
    """Replace `file` by `text` in one step, readable by its owner only."""
    try:
        descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as part:
                part.write(text)
            Path(name).replace(file)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        # The token in hand is good; only the next command has to refresh it again.
        logger.warning("token not stored", extra=facts(why=error.strerror))
