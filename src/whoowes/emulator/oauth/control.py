"""`POST /emulator/oauth`: what a developer sets in Google's console, and what else befalls tokens."""

from collections.abc import Callable
from typing import Any

from whoowes.emulator.oauth.clients import PUBLISHING_STATUSES, Client
from whoowes.emulator.oauth.scopes import full_names
from whoowes.emulator.oauth.tokens import TokenBook
from whoowes.emulator.workspace.clock import rfc3339

Json = dict[str, Any]

_POLICIES = ("invalid_rapt", "admin_policy_enforced")
_CLIENT_WORDS = ("name", "publishing_status", "verified", "test_users")
_WORDS = ("client", *_CLIENT_WORDS, "revoke", "expire_access_tokens", "policy")


class OAuthControlError(Exception):
    """The control call cannot be carried out; nothing was done."""


def change_oauth(tokens: TokenBook, body: Any) -> Json:  # noqa: ANN401 - any JSON may arrive
    """Carry out a control call, wholly or not at all, and return what is then.

    Args:
        tokens: The book.
        body: `client` (an id; by default all clients), and any of `name`, `publishing_status`, `verified`,
            `test_users` (addresses, or null for everybody), `revoke` (an address: that person takes consent
            away), `expire_access_tokens` (true: all of them, now), and `policy` (per address `invalid_rapt`,
            `admin_policy_enforced` or null).

    Raises:
        OAuthControlError: A word is unknown or a value does not fit.
    """
    if not isinstance(body, dict) or not body or set(body) - set(_WORDS):
        raise OAuthControlError(f"It takes an object with any of {', '.join(_WORDS)}.")
    for word, value in body.items():
        if not _CHECKS[word](value):
            raise OAuthControlError(f"{word} cannot be {value!r}.")
    clients = _clients(tokens, body)
    _check_consent(tokens, clients, body)
    for client in clients:
        _set(client, body)
    _befall(tokens, clients, body)
    return oauth_state(tokens)


def oauth_state(tokens: TokenBook) -> Json:
    """Return all clients, live refresh tokens (by what they stand for) and policies."""
    clients = [
        {"client": client.id}
        | {word: getattr(client, word) for word in _CLIENT_WORDS[:-1]}
        # A set is no JSON.
        | {"test_users": None if client.test_users is None else sorted(client.test_users)}
        for client in tokens.clients.values()
    ]
    grants = [
        {
            "client": grant.client.id,
            "user": grant.user.email,
            "scopes": full_names(grant.scopes),
            "consented": rfc3339(grant.consented),
            "ends": rfc3339(grant.ends()),
        }
        for grant in tokens.grants()
    ]
    return {"clients": clients, "grants": grants, "policies": tokens.policies}


def _clients(tokens: TokenBook, body: Json) -> list[Client]:
    if "client" not in body:
        return list(tokens.clients.values())
    if body["client"] not in tokens.clients:
        raise OAuthControlError(f"There is no OAuth client {body['client']!r}.")
    return [tokens.clients[body["client"]]]


def _check_consent(tokens: TokenBook, clients: list[Client], body: Json) -> None:
    if "revoke" in body and not any(tokens.consented(client, body["revoke"]) for client in clients):
        raise OAuthControlError(f"{body['revoke']} has consented to nothing.")


def _set(client: Client, body: Json) -> None:
    for word in _CLIENT_WORDS:
        if word in body:
            value = body[word]
            setattr(client, word, frozenset(value) if isinstance(value, list) else value)


def _befall(tokens: TokenBook, clients: list[Client], body: Json) -> None:
    if "revoke" in body:
        for client in clients:
            tokens.withdraw(client, body["revoke"])
    if body.get("expire_access_tokens"):
        tokens.expire_access_tokens()
    for email, error in body.get("policy", {}).items():
        tokens.policies.pop(email, None)
        if error:
            tokens.policies[email] = error


def _is_text(value: Any) -> bool:  # noqa: ANN401 - JSON
    return isinstance(value, str) and bool(value)


def _is_policy(value: Any) -> bool:  # noqa: ANN401 - JSON
    return isinstance(value, dict) and all(error in (None, *_POLICIES) for error in value.values())


def _are_users(value: Any) -> bool:  # noqa: ANN401 - JSON
    return value is None or (isinstance(value, list) and all(map(_is_text, value)))


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "client": _is_text,
    "name": _is_text,
    "publishing_status": lambda value: value in PUBLISHING_STATUSES,
    "verified": lambda value: isinstance(value, bool),
    "test_users": _are_users,
    "revoke": _is_text,
    "expire_access_tokens": lambda value: value is True,
    "policy": _is_policy,
}
