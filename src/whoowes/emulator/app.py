"""The emulator over HTTP: the two APIs, the token endpoint, and `/emulator/` for tests and people."""

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from whoowes.emulator.emulator import Emulator
from whoowes.emulator.front.batches import BATCH_PATH
from whoowes.emulator.front.fault_answers import instead, spoilt, token_trouble
from whoowes.emulator.front.faults import TOKEN
from whoowes.emulator.oauth.routes import TokenEndpoint, oauth_routes
from whoowes.emulator.page import SameOrigin, page_routes
from whoowes.emulator.people.comments import comment_views
from whoowes.emulator.people.controls import ControlError
from whoowes.emulator.people.routes import control_error, control_routes, refusal_route
from whoowes.emulator.people.suggestions import suggestion_views
from whoowes.emulator.wire.errors import parse_error
from whoowes.emulator.wire.exchange import Answer, Request

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
_LOOPBACK = ["127.0.0.1", "localhost"]
# Addresses Google has and the emulator has not; anything else unknown is a 404.
_REFUSED = ("/batch", "/resumable/")


def build_app(current: Callable[[], Emulator]) -> Starlette:
    """Return the ASGI application.

    Args:
        current: Gives the emulator that answers; it may be another one from call to call.
    """
    routes = _Routes(current)
    return Starlette(
        routes=[
            *oauth_routes(lambda: current().consent, routes.token),
            *page_routes(current, comments=comment_views, suggestions=suggestion_views),
            *control_routes(current),
            refusal_route(),
            Route(BATCH_PATH, routes.batch, methods=["POST"]),
            Route("/{rest:path}", routes.api, methods=_METHODS),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_LOOPBACK), Middleware(SameOrigin)],
        exception_handlers={ControlError: control_error},
    )


class _Routes:
    def __init__(self, current: Callable[[], Emulator]) -> None:
        self._current = current

    async def api(self, http: HttpRequest) -> Response:
        if http.url.path.startswith(_REFUSED):
            text = f"The emulator does not implement {http.method} {http.url.path}. Nothing was done."
            return JSONResponse({"error": {"code": 501, "message": text, "status": "UNIMPLEMENTED"}}, 501)
        return await self._answered(http, self._current().answer)

    async def batch(self, http: HttpRequest) -> Response:
        return await self._answered(http, self._current().answer_batch)

    async def _answered(self, http: HttpRequest, answer: Callable[[Request], Answer]) -> Response:
        try:
            request = await _api_request(http)
        except UnicodeDecodeError:
            refused = parse_error("docs" if http.url.path.startswith("/v1/") else "drive")
            return JSONResponse(refused.body, refused.status)
        return await _sent(answer(request))

    async def token(self, answered: TokenEndpoint, http: HttpRequest) -> Response:
        kind = self._current().faults.next(TOKEN)
        trouble = instead(kind) or token_trouble(kind)
        if trouble and kind != "503-after-apply":
            return await _sent(trouble)
        found = await answered(http)
        if kind is None:
            return found
        return await _sent(spoilt(trouble or Answer(found.status_code, bytes(found.body)), kind))


class _Cut(Response):
    """Resets the connection instead of answering."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401, ARG002 - ASGI
        scope["reset_connection"]()
        # Only when the loss has been noticed does the server refrain from answering in our place.
        while (await receive())["type"] != "http.disconnect":
            continue


async def _sent(answer: Answer) -> Response:
    if answer.delay_s:
        await asyncio.sleep(answer.delay_s)
    if answer.cut:
        return _Cut()
    return Response(answer.body, answer.status, dict(answer.headers), media_type=answer.content_type)


async def _api_request(http: HttpRequest) -> Request:
    """Return a request as the APIs look at it.

    Raises:
        UnicodeDecodeError: The body stands for a query, and is not in UTF-8.
    """
    verb, query, body = http.method, dict(http.query_params), await http.body()
    # googleapiclient sends a GET with a long address as a POST with the query in the body.
    if http.headers.get("x-http-method-override"):
        verb, query, body = http.headers["x-http-method-override"], dict(parse_qsl(body.decode())), b""
    return Request(verb, http.url.path, query, dict(http.headers), body)
