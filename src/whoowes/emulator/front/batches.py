"""Batches: many calls in one HTTP request, each answered for itself (`google-behaviour.md` §2.9, rule 67)."""

import json
import re
from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

from whoowes.emulator.wire.discovery import resolve
from whoowes.emulator.wire.errors import ApiError, drive_error, file_not_found
from whoowes.emulator.wire.exchange import Answer, Request
from whoowes.emulator.wire.multipart import MultipartError, Part, head_and_body, parts_of

BATCH_PATH = "/batch/drive/v3"

_MOST_CALLS = 100
_LONGEST_URL = 8000
_REQUEST_LINE = re.compile(rb"([A-Z]+) (\S+) HTTP/\d(?:\.\d)?\r?\n")
_BOUNDARY = "batch_"


def answer_batch(request: Request, answer: Callable[[Request], Answer], boundary: str) -> Answer:
    """Answer every call in a batch by `answer`; the whole is 200 whatever became of them.

    The calls are made in order, and answered in the reverse order: Google promises none.

    Args:
        request: The outer request; its Authorization holds for calls that bring none.
        answer: Answers one call.
        boundary: What no inner answer contains.
    """
    try:
        parts = parts_of(request.headers.get("content-type", ""), request.body)
    except MultipartError as error:
        return _refused(drive_error(400, "badRequest", f"Failed to parse batch request, error: {error}"))
    answers = [(part, _answered(part, number, request, answer)) for number, part in enumerate(parts, start=1)]
    if any(found.cut for _, found in answers):
        return Answer(0, b"", cut=True)
    line = f"\r\n--{_BOUNDARY}{boundary}".encode()
    body = b"".join(line + b"\r\n" + _written(part, found) for part, found in reversed(answers))
    return Answer(
        200,
        body.removeprefix(b"\r\n") + line + b"--\r\n",
        f"multipart/mixed; boundary={_BOUNDARY}{boundary}",
        delay_s=sum(found.delay_s for _, found in answers),
    )


def _answered(part: Part, number: int, outer: Request, answer: Callable[[Request], Answer]) -> Answer:
    if number > _MOST_CALLS:
        text = "Exceeds allowed inner batch requests soft limit. Please retry."
        return _refused(drive_error(403, "forbidden", text))
    try:
        return answer(_inner(part, outer))
    except ApiError as error:
        return _refused(error)


def _inner(part: Part, outer: Request) -> Request:
    line = _REQUEST_LINE.match(part.body)
    if part.headers.get("content-type", "").partition(";")[0].strip() != "application/http" or line is None:
        text = "Failed to parse batch request, error: a part is no HTTP request."
        raise drive_error(400, "badRequest", text)
    verb, address = line[1].decode(), line[2].decode("ascii", "replace")
    if len(address) > _LONGEST_URL:
        text = f"The URL of an inner request is longer than {_LONGEST_URL} characters."
        raise drive_error(414, "uriTooLong", text)
    try:
        url = urlsplit(address)
    except ValueError as error:
        text = f"Failed to parse batch request, error: {error}"
        raise drive_error(400, "badRequest", text) from error
    query = dict(parse_qsl(url.query, keep_blank_values=True))
    _refuse_bytes(verb, url.path, query)
    said = head_and_body(part.body[line.end() :])
    held = {name: text for name, text in outer.headers.items() if name in {"authorization", "host"}}
    return Request(verb, url.path, query, held | dict(said.headers), said.body)


def _refuse_bytes(verb: str, path: str, query: dict[str, str]) -> None:
    found = resolve(verb, path)
    if found is not None and found[0].api != "drive":
        raise file_not_found(path)
    is_bytes = path.startswith("/upload/") or query.get("alt") == "media"
    if is_bytes or (found is not None and found[0].id == "drive.files.export"):
        raise drive_error(400, "badRequest", "Media cannot be uploaded, downloaded or exported in a batch.")


def _refused(error: ApiError) -> Answer:
    return Answer(error.status, json.dumps(error.body, ensure_ascii=False).encode())


def _written(part: Part, answer: Answer) -> bytes:
    content_id = part.headers.get("content-id", "")
    named = f"Content-ID: <response-{content_id.removeprefix('<')}\r\n" if content_id else ""
    head = (
        f"Content-Type: application/http\r\n{named}\r\n"
        f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}\r\n"
        f"Content-Type: {answer.content_type}\r\nContent-Length: {len(answer.body)}\r\n\r\n"
    )
    return head.encode() + answer.body
