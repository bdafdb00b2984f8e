"""The refusals of the token endpoint and the revocation endpoint, in OAuth's own error form.

Wording and status are as people have pasted them (`google-behaviour.md` §3.3).
"""

from typing import Any

Json = dict[str, Any]


class TokenRefusedError(Exception):
    """An answer that is no token.

    Attributes:
        status: The HTTP status.
        body: `error`, `error_description`, and for a reauthentication `error_subtype`.
    """

    def __init__(self, status: int, error: str, description: str, **more: str) -> None:
        super().__init__(description)
        self.status = status
        self.body: Json = {"error": error, "error_description": description, **more}


def invalid_grant(description: str) -> TokenRefusedError:
    """Return the refusal of a code or refresh token that is no longer good."""
    return TokenRefusedError(400, "invalid_grant", description)


def dead_token(*, is_remembered: bool) -> TokenRefusedError:
    """Return the refusal of a dead refresh token; after half a day Google no longer knows what it was."""
    return invalid_grant("Token has been expired or revoked." if is_remembered else "Bad Request")


def invalid_request(description: str) -> TokenRefusedError:
    """Return the refusal of a request that lacks something or has too much."""
    return TokenRefusedError(400, "invalid_request", description)


def policy_refusal(error: str) -> TokenRefusedError:
    """Return what a Workspace administrator's policy makes of a refresh."""
    if error == "invalid_rapt":
        text = "reauth related error (invalid_rapt)"
        return TokenRefusedError(400, "invalid_grant", text, error_subtype="invalid_rapt")
    return TokenRefusedError(400, error, "Bad Request")


def wrong_client() -> TokenRefusedError:
    """Return the refusal of a code or token that belongs to another client."""
    return TokenRefusedError(401, "unauthorized_client", "Unauthorized")
