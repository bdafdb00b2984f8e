"""The control calls under `/emulator/`: what tests and people do to the emulated workspace."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from whoowes.emulator.emulator import Emulator
from whoowes.emulator.front.faults import FaultScriptError
from whoowes.emulator.people.cells import edit_cell
from whoowes.emulator.people.controls import (
    ControlError,
    add_comment,
    change_file,
    decide,
    document_file,
    edit_document,
    interject,
    put_file,
    read_document,
)
from whoowes.emulator.wire.json_body import read_json
from whoowes.emulator.workspace.clock import parse_rfc3339, rfc3339
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_DOCUMENT = "/emulator/documents/{file_id}"
_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def control_routes(current: Callable[[], Emulator]) -> list[Route]:
    """Return the routes of the control calls.

    Args:
        current: Gives the emulator that answers; it may be another one from call to call.
    """
    calls = _Calls(current)
    post, read = ["POST"], ["GET"]
    return [
        Route(_DOCUMENT, calls.document, methods=read),
        Route(_DOCUMENT + "/edit", calls.on_document(edit_document), methods=post),
        Route(_DOCUMENT + "/cells", calls.on_document(edit_cell), methods=post),
        Route(_DOCUMENT + "/comments", calls.comment, methods=post),
        Route(_DOCUMENT + "/suggestions", calls.on_document(decide), methods=post),
        Route(_DOCUMENT + "/interject", calls.interject, methods=post),
        Route("/emulator/files", calls.put, methods=post),
        Route("/emulator/files/{file_id}", calls.change, methods=post),
        Route("/emulator/faults", calls.faults, methods=["POST", "DELETE"]),
        Route("/emulator/log", calls.log, methods=["GET", "DELETE"]),
        Route("/emulator/clock", calls.clock, methods=["GET", "POST"]),
    ]


def refusal_route() -> Route:
    """Return the route that refuses every other address under `/emulator/`; it must come last of them."""
    return Route("/emulator/{rest:path}", _no_such_control, methods=_METHODS)


async def control_error(_: Request, error: Exception) -> Response:
    """Answer a control call that cannot be carried out."""
    status = error.status if isinstance(error, ControlError) else 500
    details = error.details if isinstance(error, ControlError) else None
    return JSONResponse({"error": str(error)} | ({"details": details} if details else {}), status)


class _Calls:
    def __init__(self, current: Callable[[], Emulator]) -> None:
        self._current = current

    @property
    def _workspace(self) -> Workspace:
        return self._current().workspace

    def _file(self, http: Request) -> DriveFile:
        return document_file(self._workspace, http.path_params["file_id"])

    def on_document(
        self, act: Callable[[Workspace, DriveFile, Json], Json]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def answer(http: Request) -> Response:
            return JSONResponse(act(self._workspace, self._file(http), await _json_object(http)))

        return answer

    async def document(self, http: Request) -> Response:
        return JSONResponse(read_document(self._file(http)))

    async def comment(self, http: Request) -> Response:
        return JSONResponse({"id": add_comment(self._workspace, self._file(http), await _json_object(http))})

    async def interject(self, http: Request) -> Response:
        waiting = self._current().interjections
        return JSONResponse(interject(self._workspace, waiting, self._file(http), await _json_object(http)))

    async def put(self, http: Request) -> Response:
        file = put_file(self._workspace, await _json_object(http))
        answer = {"id": file.id, "name": file.name, "mimeType": file.mime_type}
        return JSONResponse(answer | ({"leftOut": file.left_out} if file.left_out else {}))

    async def change(self, http: Request) -> Response:
        file_id = http.path_params["file_id"]
        return JSONResponse(change_file(self._workspace, file_id, await _json_object(http)))

    async def faults(self, http: Request) -> Response:
        script = [] if http.method == "DELETE" else await _json_body(http)
        try:
            self._current().faults.load(script)
        except FaultScriptError as error:
            raise ControlError(str(error)) from error
        return JSONResponse({"faults": len(script)})

    async def log(self, http: Request) -> Response:
        log = self._current().log
        if http.method == "DELETE":
            log.clear()
        return JSONResponse(log.as_json())

    async def clock(self, http: Request) -> Response:
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


async def _json_body(http: Request) -> Any:  # noqa: ANN401 - JSON
    try:
        return read_json(await http.body())
    except ValueError as error:
        raise ControlError(f"The body is not JSON ({error}).") from error


async def _json_object(http: Request) -> Json:
    body = await _json_body(http)
    if not isinstance(body, dict):
        raise ControlError("The body must be a JSON object.")
    return body


async def _no_such_control(http: Request) -> Response:
    raise ControlError(f"The emulator has no control call {http.method} {http.url.path}.", 404)
