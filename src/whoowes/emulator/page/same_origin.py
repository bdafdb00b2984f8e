"""Keeps other sites that are open in the same browser from changing anything through `/emulator/`."""

import json

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_REFUSAL = "A page from elsewhere may not change anything in the emulated workspace."


class SameOrigin:
    """Answers 403 to a control call that changes something and comes from a page of another origin.

    Browsers name the page's origin in each such call; programs that are no browser name none and may go on.
    The host in the address has been checked before, so a name that somebody points at this machine does not
    count as ours.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or let the application do it."""
        app = _refusal() if scope["type"] == "http" and _is_foreign(scope) else self._app
        await app(scope, receive, send)


def _is_foreign(scope: Scope) -> bool:
    if scope["method"] in _READING or not scope["path"].startswith("/emulator/"):
        return False
    headers = Headers(scope=scope)
    origin, site = headers.get("origin"), headers.get("sec-fetch-site", "same-origin")
    ours = f"{scope['scheme']}://{headers.get('host', '')}"
    return origin not in {None, ours} or site not in {"same-origin", "none"}


def _refusal() -> Response:
    return Response(json.dumps({"error": _REFUSAL}), 403, media_type="application/json")
