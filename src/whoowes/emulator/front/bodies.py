"""The body of a call as each API reads it."""

from typing import Any

from whoowes.emulator.wire.discovery import Method
from whoowes.emulator.wire.errors import parse_error
from whoowes.emulator.wire.json_body import read_json
from whoowes.emulator.wire.payload import read_docs_body

Json = dict[str, Any]


def read_body(method: Method, raw: bytes) -> Json:
    """Return the JSON object a call brought; none where it takes none.

    Raises:
        ApiError: 400 for what is no JSON object, and for what the schema of Docs does not allow.
    """
    if method.request is None or not raw:
        return {}
    try:
        body = read_json(raw)
    except ValueError as error:
        raise parse_error(method.api) from error
    if method.api == "docs":
        return read_docs_body(method.request, body)
    if not isinstance(body, dict):
        raise parse_error(method.api)
    return body
