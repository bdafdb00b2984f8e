"""Pages of a list: opaque tokens that belong to one query (`google-behaviour.md` §2.1, rule 57)."""

import json
from typing import Any, TypeVar

from whoowes.emulator.call import Call
from whoowes.emulator.wire.errors import invalid_value

Json = dict[str, Any]
Element = TypeVar("Element")

_BOUND = ("q", "orderBy", "corpora", "driveId", "spaces", "includeDeleted", "startModifiedTime")


def page_of(
    call: Call, elements: list[Element], size: int, *, begins_empty: bool = False
) -> tuple[list[Element], Json]:
    """Return the elements of the page asked for, and `nextPageToken` where there are more.

    Args:
        call: The call.
        elements: All there are.
        size: How many make a page.
        begins_empty: Whether there is a page without elements before all others.

    Raises:
        ApiError: 400 for a token that is unknown or was given for another query.
    """
    start = _start(call)
    if begins_empty and call.query.get("pageToken") is None:
        return [], _token(call, 0)
    page = elements[start : start + size]
    if start + size >= len(elements):
        return page, {}
    return page, _token(call, start + size)


def _token(call: Call, start: int) -> Json:
    token = call.workspace.ids.token("~!!~")
    call.workspace.page_tokens[token] = (_fingerprint(call), start)
    return {"nextPageToken": token}


def _start(call: Call) -> int:
    token = call.query.get("pageToken")
    if token is None:
        return 0
    fingerprint, start = call.workspace.page_tokens.get(token, ("", 0))
    if fingerprint != _fingerprint(call):
        raise invalid_value("pageToken")
    return start


def _fingerprint(call: Call) -> str:
    bound = {name: call.query.get(name) for name in _BOUND}
    return json.dumps([call.method.id, dict(call.path), call.caller.user.email, bound], sort_keys=True)
