"""`POST /token` and `POST /revoke`, as values (`google-behaviour.md` §3.3, rule 71)."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from whoowes.emulator.oauth.clients import Client
from whoowes.emulator.oauth.grants import ACCESS_LIFETIME, CODE_LIFETIME, AuthorizationCode, Grant
from whoowes.emulator.oauth.refusal import (
    TokenRefusedError,
    dead_token,
    invalid_grant,
    invalid_request,
    policy_refusal,
    wrong_client,
)
from whoowes.emulator.oauth.scopes import full_names, short_name
from whoowes.emulator.oauth.tokens import TokenBook

Json = dict[str, Any]
Form = Mapping[str, str]

_CLIENT = frozenset({"grant_type", "client_id", "client_secret"})
_URN = "urn:ietf:params:oauth:grant-type:"
_NOT_HERE = frozenset(_URN + kind for kind in ("jwt-bearer", "device_code", "token-exchange"))


def exchange(tokens: TokenBook, form: Form) -> Json:
    """Answer `POST /token` with an access token.

    Args:
        tokens: The book.
        form: The parameters, with the client's id and secret from wherever they were sent.

    Raises:
        TokenRefusedError: With the status and body to answer.
    """
    kind = form.get("grant_type", "")
    if kind in _NOT_HERE:
        text = f"The emulator does not implement the grant type {kind}."
        raise TokenRefusedError(501, "unsupported_grant_type", text)
    if kind not in _EXCHANGES:
        raise TokenRefusedError(400, "unsupported_grant_type", f"Invalid grant_type: {kind}")
    answer, parameters = _EXCHANGES[kind]
    for name in form:
        if name not in _CLIENT | parameters:
            raise invalid_request(f"Parameter not allowed for this message type: {name}")
    return answer(tokens, form, _client(tokens, form))


def revoke(tokens: TokenBook, form: Form) -> Json:
    """Answer `POST /revoke`: the consent behind a refresh token or an access token is withdrawn.

    Raises:
        TokenRefusedError: 400; no token, or none that is alive.
    """
    token = _required(form, "token")
    if not tokens.revoke(token):
        raise TokenRefusedError(400, "invalid_token", "Token expired or revoked")
    return {}


def _client(tokens: TokenBook, form: Form) -> Client:
    if not form.get("client_id"):
        raise invalid_request("Could not determine client ID from request.")
    client = tokens.clients.get(form["client_id"])
    if client is None:
        raise TokenRefusedError(401, "invalid_client", "The OAuth client was not found.")
    if not form.get("client_secret"):
        raise invalid_request("client_secret is missing.")
    if client.secret != form["client_secret"]:
        raise TokenRefusedError(401, "invalid_client", "The provided client secret is invalid.")
    return client


def _redeem(tokens: TokenBook, form: Form, client: Client) -> Json:
    code = tokens.codes.get(_required(form, "code"))
    redirect_uri = _required(form, "redirect_uri")
    if code is None:
        raise invalid_grant("Malformed auth code.")
    if code.client is not client:
        raise wrong_client()
    if code.is_used or tokens.now() - code.issued >= CODE_LIFETIME:
        if code.grant and tokens.switches.reused_code_revokes:
            tokens.withdraw(client, code.user.email)
        raise invalid_grant("Bad Request")
    code.is_used = True
    if redirect_uri != code.redirect_uri:
        raise TokenRefusedError(400, "redirect_uri_mismatch", "Bad Request")
    _check_verifier(code, form.get("code_verifier", ""))
    code.grant = tokens.grant(client, code.user, code.scopes, is_refreshable=code.is_refreshable)
    return _answer(tokens, code.grant, code.scopes) | _refresh_part(tokens, code.grant)


def _check_verifier(code: AuthorizationCode, verifier: str) -> None:
    if not code.challenge:
        if verifier:
            raise invalid_grant("code_verifier or verifier is not needed.")
        return
    if not verifier:
        raise invalid_grant("Missing code verifier.")
    if code.challenge_method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    if verifier != code.challenge:
        raise invalid_grant("Invalid code verifier.")


def _refresh(tokens: TokenBook, form: Form, client: Client) -> Json:
    text = _required(form, "refresh_token")
    grant = tokens.find(text)
    if grant is None or grant.refresh_token != text:
        raise dead_token(is_remembered=tokens.was_alive(text))
    if grant.client is not client:
        raise wrong_client()
    if grant.user.email in tokens.policies:
        raise policy_refusal(tokens.policies[grant.user.email])
    scopes = frozenset(map(short_name, form.get("scope", "").split())) or grant.scopes
    if not scopes <= grant.scopes:
        raise TokenRefusedError(400, "invalid_scope", "Bad Request")
    return _answer(tokens, grant, scopes)


def _answer(tokens: TokenBook, grant: Grant, scopes: frozenset[str]) -> Json:
    token, _ = tokens.issue(grant, scopes)
    return {
        "access_token": token,
        "expires_in": int(ACCESS_LIFETIME.total_seconds()),
        "scope": " ".join(full_names(scopes)),
        "token_type": "Bearer",
    }


def _refresh_part(tokens: TokenBook, grant: Grant) -> Json:
    if not grant.refresh_token:
        return {}
    part: Json = {"refresh_token": grant.refresh_token}
    if grant.client.publishing_status == "testing":
        part["refresh_token_expires_in"] = int((grant.ends() - tokens.now()).total_seconds()) - 1
    return part


def _required(form: Form, name: str) -> str:
    if not form.get(name):
        raise invalid_request(f"Missing required parameter: {name}")
    return form[name]


_EXCHANGES: dict[str, tuple[Callable[[TokenBook, Form, Client], Json], frozenset[str]]] = {
    "authorization_code": (_redeem, frozenset({"code", "redirect_uri", "code_verifier"})),
    "refresh_token": (_refresh, frozenset({"refresh_token", "scope", "rapt"})),
}
