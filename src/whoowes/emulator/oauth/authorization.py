"""Reads what an app asks for at `GET /o/oauth2/auth`, as strictly as Google does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from whoowes.emulator.oauth.clients import Client
from whoowes.emulator.oauth.scopes import is_elsewhere, is_known, short_name

_PARAMETERS = frozenset(
    {
        *("client_id", "redirect_uri", "response_type", "scope", "state", "access_type", "prompt"),
        *("login_hint", "include_granted_scopes", "code_challenge", "code_challenge_method"),
    }
)
# Google takes these; the emulator does not.
_NOT_HERE = frozenset(
    {
        "approval_prompt",
        "authuser",
        "display",
        "enable_granular_consent",
        "hd",
        "hl",
        "nonce",
        "response_mode",
    }
)
_CHOICES = {
    "access_type": ("online", "offline"),
    "include_granted_scopes": ("true", "false"),
    "code_challenge_method": ("plain", "S256"),
}
_PROMPTS = frozenset({"none", "consent", "select_account"})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# RFC 7636, and what Google's guide for installed apps says of the verifier.
_CHALLENGE_LENGTHS = range(43, 129)


class BlockedError(Exception):
    """A page "Access blocked" in place of the consent; the app is told nothing.

    Attributes:
        status: The HTTP status.
        error: OAuth's word, such as `redirect_uri_mismatch`.
        detail: What of the request to show, such as `redirect_uri: http://example.com`.
    """

    def __init__(self, status: int, error: str, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.detail = detail


@dataclass(frozen=True)
class Authorization:
    """What an app asks a person for.

    Attributes:
        scopes: Short names, in the order they were asked for.
        state: To be handed back untouched; None: none was sent.
        is_offline: Whether a refresh token is asked for.
        prompts: `consent` and `select_account`, or neither.
        is_incremental: Whether the token is also to carry what was consented to before.
    """

    client: Client
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str | None
    is_offline: bool
    prompts: frozenset[str]
    login_hint: str
    is_incremental: bool
    challenge: str
    challenge_method: str

    def redirect(self, **answer: str) -> str:
        """Return the app's own address with an answer in its query."""
        told = ({} if self.state is None else {"state": self.state}) | answer
        joint = "&" if urlsplit(self.redirect_uri).query else "?"
        return self.redirect_uri + joint + urlencode(told)


def read_authorization(clients: Mapping[str, Client], pairs: Iterable[tuple[str, str]]) -> Authorization:
    """Return what the query of an authorization request asks for.

    Raises:
        BlockedError: 400, 401 for an unknown client, 501 for what is not emulated.
    """
    query = _single(list(pairs))
    client = _client(clients, query)
    redirect_uri = _loopback(_required(query, "redirect_uri"))
    _check_response_type(query)
    scopes = _scopes(_required(query, "scope"))
    _check_choices(query)
    return Authorization(
        client,
        redirect_uri,
        scopes,
        query.get("state"),
        is_offline=query.get("access_type") == "offline",
        prompts=_prompts(query.get("prompt", "")),
        login_hint=query.get("login_hint", ""),
        is_incremental=query.get("include_granted_scopes") == "true",
        challenge=_challenge(query),
        challenge_method=query.get("code_challenge_method", "plain"),
    )


def _invalid(message: str) -> BlockedError:
    return BlockedError(400, "invalid_request", message)


def _not_implemented(what: str) -> BlockedError:
    return BlockedError(501, "not_implemented", f"The emulator does not implement {what}.")


def _single(pairs: list[tuple[str, str]]) -> dict[str, str]:
    query = dict(pairs)
    for name in query:
        if name in _NOT_HERE:
            raise _not_implemented(f"the parameter {name}")
        if name not in _PARAMETERS:
            raise _invalid(f"Parameter not allowed for this message type: {name}")
        if sum(name == other for other, _ in pairs) > 1:
            raise _invalid(f"OAuth 2 parameters can only have a single value: {name}")
    return query


def _required(query: Mapping[str, str], name: str) -> str:
    if not query.get(name):
        raise _invalid(f"Missing required parameter: {name}")
    return query[name]


def _client(clients: Mapping[str, Client], query: Mapping[str, str]) -> Client:
    client = clients.get(_required(query, "client_id"))
    if client is None:
        raise BlockedError(401, "invalid_client", "The OAuth client was not found.")
    return client


def _loopback(uri: str) -> str:
    if uri.startswith("urn:ietf:wg:oauth:2.0:oob"):
        raise _invalid("The out-of-band (OOB) flow has been blocked in order to keep users secure.")
    if not _is_loopback(uri):
        message = (
            "The redirect URI in the request does not match one that is registered for the OAuth client."
        )
        raise BlockedError(400, "redirect_uri_mismatch", message, f"redirect_uri: {uri}")
    return uri


def _is_loopback(uri: str) -> bool:
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        return False
    is_bare = parts.username is None and not parts.fragment and uri.isprintable() and " " not in uri
    return parts.scheme == "http" and parts.hostname in _LOOPBACK and is_bare


def _check_response_type(query: Mapping[str, str]) -> None:
    kind = query.get("response_type")
    if not kind:
        raise _invalid("Required parameter is missing: response_type")
    if set(kind.split()) & {"token", "id_token"}:
        raise _not_implemented(f"response_type={kind}")
    if kind != "code":
        raise BlockedError(400, "unsupported_response_type", f"Invalid response_type: {kind}")


def _scopes(text: str) -> tuple[str, ...]:
    asked = list(dict.fromkeys(text.split()))
    elsewhere = [scope for scope in asked if is_elsewhere(scope)]
    if elsewhere:
        raise _not_implemented(f"the scope {elsewhere[0]}: it knows those of Drive and Docs")
    valid = [scope for scope in asked if is_known(scope)]
    invalid = [scope for scope in asked if scope not in valid]
    if invalid or not valid:
        shown = f"valid=[{', '.join(valid)}], " if valid else ""
        message = f"Some requested scopes were invalid. {{{shown}invalid=[{', '.join(invalid)}]}}"
        raise BlockedError(400, "invalid_scope", message)
    return tuple(map(short_name, valid))


def _check_choices(query: Mapping[str, str]) -> None:
    for name, choices in _CHOICES.items():
        if query.get(name, choices[0]) not in choices:
            raise _invalid(f"Invalid parameter value for {name}: {query[name]}")


def _prompts(text: str) -> frozenset[str]:
    prompts = frozenset(text.split())
    if prompts - _PROMPTS:
        raise _invalid(f"Invalid parameter value for prompt: {text}")
    if "none" in prompts:
        raise _not_implemented("prompt=none")
    return prompts


def _challenge(query: Mapping[str, str]) -> str:
    challenge = query.get("code_challenge", "")
    if "code_challenge_method" in query and not challenge:
        raise _invalid("Missing required parameter: code_challenge")
    if challenge and len(challenge) not in _CHALLENGE_LENGTHS:
        raise _invalid("Invalid parameter value for code_challenge")
    return challenge
