"""The emulator over HTTP: the two APIs, the token endpoint, and `/emulator/` for tests and people."""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from whoowes.emulator.emulator import Emulator, Request
from whoowes.emulator.front.fault_answers import Answer, instead, spoilt, token_trouble
from whoowes.emulator.front.faults import TOKEN, FaultScriptError
from whoowes.emulator.oauth.routes import TokenEndpoint, oauth_routes
from whoowes.emulator.page import SameOrigin, page_routes
from whoowes.emulator.people.cells import edit_cell
from whoowes.emulator.people.controls import (
    ControlError,
    add_comment,
    change_file,
    document_file,
    edit_document,
    put_file,
    read_document,
)
from whoowes.emulator.workspace.clock import parse_rfc3339, rfc3339

Json = dict[str, Any]

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
_LOOPBACK = ["127.0.0.1", "localhost"]
# Addresses Google has and the emulator has not; anything else unknown is a 404.
_REFUSED = ("/upload/", "/batch", "/resumable/")


def build_app(current: Callable[[], Emulator]) -> Starlette:
    """Return the ASGI application.

    Args:
        current: Gives the emulator that answers; it may be another one from call to call.
    """
    routes = _Routes(current)
    return Starlette(
        routes=[
            *oauth_routes(lambda: current().consent, routes.token),
            *page_routes(current, comments=lambda _: (), suggestions=lambda _: ()),
            Route("/emulator/documents/{file_id}", routes.document),
            Route("/emulator/documents/{file_id}/edit", routes.edit, methods=["POST"]),
            Route("/emulator/documents/{file_id}/cells", routes.cell, methods=["POST"]),
            Route("/emulator/documents/{file_id}/comments", routes.comment, methods=["POST"]),
            Route("/emulator/files", routes.put, methods=["POST"]),
            Route("/emulator/files/{file_id}", routes.change, methods=["POST"]),
            Route("/emulator/faults", routes.faults, methods=["POST", "DELETE"]),
            Route("/emulator/log", routes.log, methods=["GET", "DELETE"]),
            Route("/emulator/clock", routes.clock, methods=["GET", "POST"]),
            Route("/emulator/{rest:path}", _no_such_control, methods=_METHODS),
            Route("/{rest:path}", routes.api, methods=_METHODS),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_LOOPBACK), Middleware(SameOrigin)],
        exception_handlers={ControlError: _control_error},
    )


class _Routes:
    def __init__(self, current: Callable[[], Emulator]) -> None:
        self._current = current

    async def api(self, http: HttpRequest) -> Response:
        if http.url.path.startswith(_REFUSED):
            text = f"The emulator does not implement {http.method} {http.url.path}. Nothing was done."
            return JSONResponse({"error": {"code": 501, "message": text, "status": "UNIMPLEMENTED"}}, 501)
        return await _sent(self._current().answer(await _api_request(http)))

    async def token(self, answered: TokenEndpoint, http: HttpRequest) -> Response:
        kind = self._current().faults.next(TOKEN)
        trouble = instead(kind) or token_trouble(kind)
        if trouble and kind != "503-after-apply":
            return await _sent(trouble)
        found = await answered(http)
        if kind is None:
            return found
        return await _sent(spoilt(trouble or Answer(found.status_code, bytes(found.body)), kind))

    async def document(self, http: HttpRequest) -> Response:
        return JSONResponse(
            read_document(document_file(self._current().workspace, http.path_params["file_id"]))
        )

    async def edit(self, http: HttpRequest) -> Response:
        workspace = self._current().workspace
        file = document_file(workspace, http.path_params["file_id"])
        return JSONResponse(edit_document(workspace, file, await _json_object(http)))

    async def cell(self, http: HttpRequest) -> Response:
        workspace = self._current().workspace
        file = document_file(workspace, http.path_params["file_id"])
        return JSONResponse(edit_cell(workspace, file, await _json_object(http)))

    async def comment(self, http: HttpRequest) -> Response:
        workspace = self._current().workspace
        file = document_file(workspace, http.path_params["file_id"])
        return JSONResponse({"id": add_comment(workspace, file, await _json_object(http))})

    async def put(self, http: HttpRequest) -> Response:
        file = put_file(self._current().workspace, await _json_object(http))
        return JSONResponse({"id": file.id, "name": file.name, "mimeType": file.mime_type})

    async def change(self, http: HttpRequest) -> Response:
        workspace = self._current().workspace
        return JSONResponse(change_file(workspace, http.path_params["file_id"], await _json_object(http)))

    async def faults(self, http: HttpRequest) -> Response:
        script = [] if http.method == "DELETE" else await _json_body(http)
        try:
            self._current().faults.load(script)
        except FaultScriptError as error:
            raise ControlError(str(error)) from error
        return JSONResponse({"faults": len(script)})

    async def log(self, http: HttpRequest) -> Response:
        log = self._current().log
        if http.method == "DELETE":
            log.clear()
        return JSONResponse(log.as_json())

    async def clock(self, http: HttpRequest) -> Response:
        clock = self._current().clock
        if http.method == "POST":
            body = await _json_object(http)
            if set(body) != {"now"}:
                raise ControlError('It takes {"now": "RFC 3339 time"}, or null for real time.')
            try:
                clock.set(parse_rfc3339(body["now"]) if body["now"] is not None else None)
            except (TypeError, ValueError) as error:
                raise ControlError(f"Not an RFC 3339 time: {body['now']!r}.") from error
        return JSONResponse({"now": rfc3339(clock.now())})


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
    return Response(answer.body, answer.status, media_type=answer.content_type)


async def _api_request(http: HttpRequest) -> Request:
    verb, query, body = http.method, dict(http.query_params), await http.body()
    # googleapiclient sends a GET with a long address as a POST with the query in the body.
    if http.headers.get("x-http-method-override"):
        verb, query, body = http.headers["x-http-method-override"], dict(parse_qsl(body.decode())), b""
    return Request(verb, http.url.path, query, dict(http.headers), body)


async def _json_body(http: HttpRequest) -> Any:  # noqa: ANN401 - JSON
    try:
        return json.loads(await http.body())
    except ValueError as error:
        raise ControlError(f"The body is not JSON ({error}).") from error


async def _json_object(http: HttpRequest) -> Json:
    body = await _json_body(http)
    if not isinstance(body, dict):
        raise ControlError("The body must be a JSON object.")
    return body


async def _control_error(_: HttpRequest, error: Exception) -> Response:
    status = error.status if isinstance(error, ControlError) else 500
    details = error.details if isinstance(error, ControlError) else None
    return JSONResponse({"error": str(error)} | ({"details": details} if details else {}), status)


async def _no_such_control(http: HttpRequest) -> Response:
    raise ControlError(f"The emulator has no control call {http.method} {http.url.path}.", 404)
