"""The control calls of the embedded workspace, over loopback HTTP (`interface.md` "Emulator")."""

import json
from typing import Any
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import ProxyHandler, Request, build_opener

from whoowes.errors import Unreachable

_OPENER = build_opener(ProxyHandler({}))
_TIMEOUT_S = 30


def get_text(base: str, path: str) -> str:
    """Return what a control call answers.

    Raises:
        Unreachable: The workspace does not answer, or refuses.
    """
    return _send(Request(base + quote(path), method="GET"))  # noqa: S310 - loopback, by construction


def get_json(base: str, path: str) -> Any:  # noqa: ANN401 - JSON
    """Return the JSON that a control call answers."""
    return json.loads(get_text(base, path))


def post_json(base: str, path: str, body: object) -> None:
    """Send a control call.

    Raises:
        Unreachable: The workspace does not answer, or refuses.
    """
    data = json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    _send(Request(base + quote(path), data=data, headers=headers, method="POST"))  # noqa: S310 - loopback


def _send(request: Request) -> str:
    try:
        with _OPENER.open(request, timeout=_TIMEOUT_S) as reply:
            text: str = reply.read().decode()
    except URLError as error:
        raise Unreachable(f"The embedded workspace did not answer {request.selector}: {error}.") from error
    return text
