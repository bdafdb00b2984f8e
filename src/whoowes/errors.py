"""Every error that may reach a person: what is wrong, what to do, and the exit code (`interface.md`)."""

from typing import ClassVar


class WhoowesError(Exception):
    """Root of all errors that are not our bug."""

    exit_code: ClassVar[int] = 5
    hint: ClassVar[str] = ""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.advice = self.hint if hint is None else hint


class UsageError(WhoowesError):
    """The command line asks for something that cannot be."""

    exit_code = 2


class ConfigError(WhoowesError):
    """The configuration is missing or wrong."""

    exit_code = 3
    hint = "See config.example.toml for every setting."


class AuthError(WhoowesError):
    """Google does not accept who we are, or what we may do."""

    exit_code = 4


class ConsentRequired(AuthError):  # noqa: N818 - the state is named, as in google-auth
    """There is no usable token yet."""


class TokenRevoked(AuthError):  # noqa: N818 - the state is named
    """The refresh token is expired or revoked; a person has to consent again."""


class InsufficientScopes(AuthError):  # noqa: N818 - the state is named
    """The token lacks a scope that the call needs."""


class RemoteError(WhoowesError):
    """Google failed, or refused."""

    exit_code = 5


class NotFound(RemoteError):  # noqa: N818 - the answer is named, as Google names it
    """404: missing, or not visible to us. It proves nothing about deletion (`product.md` principle 5)."""


class PermissionDenied(RemoteError):  # noqa: N818 - the answer is named, as Google names it
    """403 for this file; other files may still work."""


class Unreachable(RemoteError):  # noqa: N818 - the state is named
    """No answer at all: wrong address, no network, or a broken answer, after all retries."""

    hint = "Check the network, then run the same command again."


class RateLimited(RemoteError):  # noqa: N818 - the answer is named
    """Quota is used up, after all retries."""

    hint = "Wait a minute, then run the same command again."


class ServerFailed(RemoteError):  # noqa: N818 - the answer is named
    """5xx after all retries."""

    hint = "Google is in trouble; run the same command again later."


class StaleRevision(RemoteError):  # noqa: N818 - the answer is named
    """The document changed since it was read (`google-behaviour.md` §1.9)."""


class OutcomeUnknown(RemoteError):  # noqa: N818 - the state is named
    """The reply to a write was lost: it may have been applied. Read before writing again."""


class CursorExpired(RemoteError):  # noqa: N818 - the state is named
    """Drive no longer knows the cursor; a full listing is needed."""


class Rejected(RemoteError):  # noqa: N818 - the answer is named
    """Google called the request wrong. This is our bug or a changed service."""


class StateError(WhoowesError):
    """The local store is unusable. It is a cache and can be deleted."""

    exit_code = 6
    hint = "The store is only a cache: delete it and run again."


class SchemaTooNew(StateError):  # noqa: N818 - the state is named
    """The store was written by a newer whoowes."""


class Locked(StateError):  # noqa: N818 - the state is named
    """Another pass is running on the same store."""

    hint = "Wait until the other pass has ended."


class SafetyStop(WhoowesError):  # noqa: N818 - the act is named
    """Going on could harm somebody; nothing was written."""

    exit_code = 7
