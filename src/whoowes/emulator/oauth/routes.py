"""OAuth over HTTP: consent, tokens, revocation, and the control call of the emulator."""

import base64
import binascii
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from whoowes.emulator.oauth.authorization import BlockedError
from whoowes.emulator.oauth.consent import ConsentDesk, Redirect, Visit
from whoowes.emulator.oauth.consent_page import PAGE_HEADERS, blocked_page, visit_page
from whoowes.emulator.oauth.control import OAuthControlError, change_oauth, oauth_state
from whoowes.emulator.oauth.refusal import TokenRefusedError, invalid_request
from whoowes.emulator.oauth.token_endpoint import exchange, revoke
from whoowes.emulator.wire.json_body import read_json

Form = list[tuple[str, str]]
TokenEndpoint = Callable[[HttpRequest], Awaitable[Response]]

_METHODS = ["GET", "POST"]
# Google's own; other addresses under these names are refused with them.
_REFUSED = ("/tokeninfo", "/device/code", "/v1/userinfo", "/oauth2/{rest:path}", "/o/oauth2/{rest:path}")


def oauth_routes(
    desk: Callable[[], ConsentDesk], around_token: Callable[[TokenEndpoint, HttpRequest], Awaitable[Response]]
) -> list[Route]:
    """Return the routes of OAuth.

    Args:
        desk: Gives the desk that answers; it may be another one from call to call.
        around_token: Lets faults befall the token endpoint, which it is given with each request.
    """
    routes = _Routes(desk)
    return [
        Route("/o/oauth2/auth", routes.begin),
        Route("/o/oauth2/v2/auth", routes.begin),
        Route("/o/oauth2/consent/{visit}", routes.step, methods=["POST"]),
        Route("/token", partial(around_token, routes.token), methods=["POST"]),
        Route("/revoke", routes.revoke, methods=["POST"]),
        Route("/emulator/oauth", routes.control, methods=_METHODS),
        *(Route(path, _refused, methods=_METHODS) for path in _REFUSED),
    ]


class _Routes:
    def __init__(self, desk: Callable[[], ConsentDesk]) -> None:
        self._desk = desk

    async def begin(self, http: HttpRequest) -> Response:
        query = http.query_params.multi_items()
        return self._answered(lambda: self._desk().begin(query))

    async def step(self, http: HttpRequest) -> Response:
        form = await _form(http)
        return self._answered(lambda: _step(self._desk(), http.path_params["visit"], form))

    async def token(self, http: HttpRequest) -> Response:
        return await self._granted(http, lambda desk, form: exchange(desk.tokens, form))

    async def revoke(self, http: HttpRequest) -> Response:
        return await self._granted(http, lambda desk, form: revoke(desk.tokens, form))

    async def control(self, http: HttpRequest) -> Response:
        tokens = self._desk().tokens
        if http.method == "GET":
            return JSONResponse(oauth_state(tokens))
        try:
            return JSONResponse(change_oauth(tokens, read_json(await http.body())))
        except OAuthControlError as error:
            return JSONResponse({"error": str(error)}, 400)
        except ValueError as error:
            return JSONResponse({"error": f"The body is not JSON ({error})."}, 400)

    def _answered(self, act: Callable[[], Visit | Redirect]) -> Response:
        try:
            found = act()
        except BlockedError as error:
            return HTMLResponse(blocked_page(error), error.status, PAGE_HEADERS)
        if isinstance(found, Redirect):
            return RedirectResponse(found.address, 302, {"Cache-Control": "no-store"})
        return HTMLResponse(visit_page(found, self._desk().workspace.users.values()), headers=PAGE_HEADERS)

    async def _granted(
        self, http: HttpRequest, act: Callable[[ConsentDesk, dict[str, str]], dict[str, Any]]
    ) -> Response:
        try:
            sent = [*http.query_params.multi_items(), *(await _form(http)), *_basic(http)]
            return JSONResponse(act(self._desk(), _single(sent)), headers={"Cache-Control": "no-store"})
        except TokenRefusedError as error:
            return JSONResponse(error.body, error.status)


def _step(desk: ConsentDesk, visit: str, form: Form) -> Visit | Redirect:
    words = dict(form)
    if "account" in words:
        return desk.choose(visit, words["account"])
    if words.get("answer") == "proceed":
        return desk.proceed(visit)
    if words.get("answer") == "allow":
        return desk.allow(visit, [value for name, value in form if name == "scope"])
    if words.get("answer") == "cancel":
        return desk.cancel(visit)
    raise BlockedError(400, "invalid_request", "Nothing was chosen.")


async def _form(http: HttpRequest) -> Form:
    return parse_qsl((await http.body()).decode("utf-8", "replace"), keep_blank_values=True)


def _basic(http: HttpRequest) -> Form:
    """Return the client's id and secret out of an Authorization header, where some put them."""
    kind, _, packed = http.headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return []
    try:
        client_id, _, secret = base64.b64decode(packed, validate=True).decode().partition(":")
    except (binascii.Error, ValueError) as error:
        raise invalid_request("Bad Request") from error
    return [("client_id", client_id), ("client_secret", secret)]


def _single(sent: Form) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in sent:
        if found.setdefault(name, value) != value:
            raise invalid_request(f"OAuth 2 parameters can only have a single value: {name}")
    return found


async def _refused(http: HttpRequest) -> Response:
    text = f"The emulator does not implement {http.method} {http.url.path}. Nothing was done."
    return JSONResponse({"error": {"code": 501, "message": text, "status": "UNIMPLEMENTED"}}, 501)
