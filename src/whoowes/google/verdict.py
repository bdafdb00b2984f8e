"""What an error of a call means: try again, stale, or final (`google-behaviour.md` §1.12, §2.9, §3.3)."""

import errno
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

import httplib2
from google.auth.exceptions import GoogleAuthError, RefreshError
from googleapiclient.errors import HttpError

from whoowes.errors import (
    AuthError,
    CursorExpired,
    InsufficientScopes,
    NotFound,
    PermissionDenied,
    RateLimited,
    Rejected,
    RemoteError,
    ServerFailed,
    StaleRevision,
    TokenRevoked,
    Unreachable,
    WhoowesError,
)
from whoowes.google.refusal import Refusal, read_refusal

TRIES: Final = 5
QUOTA_TRIES: Final = 7
"""Google's quotas are per minute: seven tries wait 63 s at least, so a used up minute passes."""

CONSENT: Final = 'Make a new token; README.md, "First use on your own notes", says how.'


class GarbledReply(Exception):  # noqa: N818 - the answer is named
    """A reply with status 200 that is not the JSON it should be."""


CALL_ERRORS: Final = (
    HttpError,
    GoogleAuthError,
    httplib2.HttpLib2Error,
    HTTPException,
    OSError,
    GarbledReply,
)
"""All that a call may raise without a bug of ours."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Worth another try, `tries` in all. `error` is what to say when they are used up."""

    error: WhoowesError
    maybe_applied: bool
    """The request reached Google, or may have: a write may have been done."""
    after_s: float = 0.0
    """Google's own wish (`Retry-After`); 0 where it has none."""
    tries: int = TRIES


@dataclass(frozen=True, slots=True)
class Stale:
    """The document is not at the required revision any more."""

    error: StaleRevision


@dataclass(frozen=True, slots=True)
class Fatal:
    """Trying again would not help."""

    error: WhoowesError


Verdict = Retry | Stale | Fatal


def verdict(error: Exception, *, method: str, host: str) -> Verdict:
    """Return what `error` of one call means.

    Args:
        error: One of `CALL_ERRORS`.
        method: The method id, such as `drive.files.list`.
        host: Where the call went, for the message.
    """
    if isinstance(error, HttpError):
        return judge_refusal(read_refusal(error), method=method)
    if isinstance(error, GoogleAuthError):
        return _judge_auth(error, host)
    if isinstance(error, GarbledReply):
        return Retry(Unreachable(f"{host} gave a broken answer to {method}."), maybe_applied=True)
    return _judge_connection(error, host)


def judge_refusal(refusal: Refusal, *, method: str) -> Verdict:
    """Return what an error reply means."""
    if _is_quota(refusal):
        limited = RateLimited(f"Google's quota for {method} is used up.")
        return Retry(limited, maybe_applied=False, after_s=refusal.retry_after_s, tries=QUOTA_TRIES)
    if _is_trouble(refusal.http):
        failed = ServerFailed(f"Google failed at {method} with {refusal.http}.")
        return Retry(failed, maybe_applied=True, after_s=refusal.retry_after_s)
    if "required revision id" in refusal.message.lower():
        return Stale(StaleRevision("The document was changed by someone else meanwhile."))
    if method == "drive.changes.list" and _is_bad_cursor(refusal):
        return Fatal(CursorExpired("Drive no longer accepts the cursor."))
    judge = _JUDGES.get(refusal.http, _judge_other)
    return Fatal(judge(refusal, method))


def _is_quota(refusal: Refusal) -> bool:
    return refusal.http == 429 or (  # noqa: PLR2004 - an HTTP code
        refusal.http == 403  # noqa: PLR2004 - an HTTP code
        and (refusal.status == "RESOURCE_EXHAUSTED" or bool(refusal.reasons & _RATE_REASONS))
    )


def _is_trouble(code: int) -> bool:
    return code == 408 or (code >= 500 and code != 501)  # noqa: PLR2004 - HTTP codes


def _is_bad_cursor(refusal: Refusal) -> bool:
    return refusal.http in {404, 410} or (
        refusal.http == 400 and refusal.location == "pageToken"  # noqa: PLR2004 - an HTTP code
    )


_RATE_REASONS: Final = frozenset({"userRateLimitExceeded", "rateLimitExceeded", "RATE_LIMIT_EXCEEDED"})
_SCOPE_REASONS: Final = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_DISABLED_REASONS: Final = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})


def _judge_unauthorized(_refusal: Refusal, _method: str) -> WhoowesError:
    return TokenRevoked("Google does not accept the token, not even a fresh one.", hint=CONSENT)


def _judge_forbidden(refusal: Refusal, method: str) -> WhoowesError:
    if refusal.reasons & _SCOPE_REASONS:
        return InsufficientScopes(f"The token may not be used for {method}.", hint=CONSENT)
    if refusal.reasons & _DISABLED_REASONS:
        api = "Google Docs API" if method.startswith("docs.") else "Google Drive API"
        hint = f"Enable the {api} in the project of credentials.json."
        return AuthError(f"The {api} is not enabled.", hint=hint)
    if "dailyLimitExceeded" in refusal.reasons:
        return RateLimited("Today's quota of the project is used up.", hint="Run the same command tomorrow.")
    if "storageQuotaExceeded" in refusal.reasons:
        return RemoteError("The account's Drive is full.", hint="Free some space in it, then run again.")
    return PermissionDenied(f"Google refuses {method}: {refusal.message or 'no permission'}")


def _judge_missing(_refusal: Refusal, method: str) -> WhoowesError:
    return NotFound(f"{method}: missing, or not visible to this account.")


def _judge_other(refusal: Refusal, method: str) -> WhoowesError:
    if 300 <= refusal.http < 400:  # noqa: PLR2004 - HTTP codes
        return Unreachable(f"{method} was sent elsewhere ({refusal.http}): this is not Google answering.")
    return Rejected(f"Google refuses {method} with {refusal.http}: {refusal.message or 'no reason given'}")


_JUDGES: Final[Mapping[int, Callable[[Refusal, str], WhoowesError]]] = {
    401: _judge_unauthorized,
    403: _judge_forbidden,
    404: _judge_missing,
}


def _judge_auth(error: GoogleAuthError, host: str) -> Verdict:
    """Judge what happened while the access token was refreshed; the call itself was not sent then."""
    if not isinstance(error, RefreshError) or getattr(error, "retryable", False):
        failed = Unreachable(f"The token endpoint for {host} did not answer.")
        return Retry(failed, maybe_applied=False)
    code = _refresh_code(error)
    if "invalid_scope" in code:
        return Fatal(InsufficientScopes("The token was not granted the scopes it claims.", hint=CONSENT))
    if "_client" in code:
        hint = f"Check credentials.json. {CONSENT}"
        return Fatal(AuthError("Google does not accept the OAuth client.", hint=hint))
    return Fatal(TokenRevoked("The token is expired or revoked.", hint=CONSENT))


def _refresh_code(error: RefreshError) -> str:
    """Return OAuth's error code; google-auth passes the token endpoint's body as second argument."""
    body = error.args[1] if len(error.args) > 1 else {}
    code = body.get("error", "") if isinstance(body, Mapping) else ""
    return str(code) or str(error.args[0] if error.args else "")


_NOT_SENT: Final = frozenset(
    {errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.ENETDOWN}
)


def _judge_connection(error: Exception, host: str) -> Verdict:
    if isinstance(error, ConnectionRefusedError) and is_loopback(host):
        # On this very machine a refusal is certain: nobody listens, and waiting wakes nobody.
        return Fatal(Unreachable(f"Nothing answers at {host}.", hint="Is `whoowes emulate` running there?"))
    if isinstance(error, ssl.SSLCertVerificationError):
        return Fatal(Unreachable(f"{host} shows a certificate that is not trusted."))
    if isinstance(error, (httplib2.RedirectLimit, httplib2.RedirectMissingLocation)):
        return Fatal(Unreachable(f"{host} sends requests round in circles."))
    if isinstance(error, httplib2.ServerNotFoundError):
        return Retry(Unreachable(f"There is no way to {host}: its name is not found."), maybe_applied=False)
    sent = not (isinstance(error, OSError) and error.errno in _NOT_SENT)
    return Retry(Unreachable(f"{host} did not answer ({_cause(error)})."), maybe_applied=sent)


def _cause(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no reply in time"
    if isinstance(error, ConnectionError | HTTPException):
        return "the connection ended without a whole reply"
    if isinstance(error, ssl.SSLError):
        return "no secure connection could be made"
    return (error.strerror if isinstance(error, OSError) else None) or "the connection failed"


def is_loopback(netloc: str) -> bool:
    """Return whether `netloc` (a host, with or without port) is this very machine."""
    try:
        name = urlsplit(f"//{netloc}").hostname or ""
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False
