"""Uploads: how metadata and bytes arrive, and sessions that take bytes in pieces (`google-behaviour.md` §4).

A resumable session lives for a week on the emulator's clock. All pieces but the last are kept only up to a
multiple of 256 KiB, and the client is told how far it got.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from whoowes.emulator.call import Call, Media
from whoowes.emulator.wire.discovery import resolve
from whoowes.emulator.wire.errors import ApiError, drive_error, invalid_value
from whoowes.emulator.wire.exchange import Answer, Request
from whoowes.emulator.wire.masks import Mask
from whoowes.emulator.wire.multipart import MultipartError, parts_of
from whoowes.emulator.workspace.clock import EmulatorClock
from whoowes.emulator.workspace.ids import Ids

UPLOAD_PREFIX = "/upload"
PIECE = 262_144
#: Parameters of the upload protocol itself, which no method declares.
PROTOCOL = frozenset({"uploadType", "upload_id"})

_LIFE = timedelta(weeks=1)
_OCTETS = "application/octet-stream"
_RANGE = re.compile(r"bytes (?:([0-9]{1,18})-([0-9]{1,18})|\*)/([0-9]{1,18}|\*)")


@dataclass(frozen=True)
class Received:
    """What one request brought: the metadata as sent, and the bytes unless they are to follow."""

    metadata: bytes
    media: Media | None = None


@dataclass
class Session:
    """A resumable upload: the call it will become, and the bytes so far."""

    upload_id: str
    call: Call
    mask: Mask
    content_type: str
    began: datetime
    content: bytearray = field(default_factory=bytearray)
    answer: Answer | None = None


def is_upload(request: Request) -> bool:
    """Whether a request is for an address below `/upload` whose method takes bytes."""
    found = resolve(request.verb, request.path.removeprefix(UPLOAD_PREFIX))
    return request.path.startswith(UPLOAD_PREFIX + "/") and found is not None and found[0].takes_media


def receive(request: Request) -> Received:
    """Return what an upload brought, by its `uploadType`.

    Raises:
        ApiError: 400 for a type that is missing or unknown, or for parts that cannot be told apart.
    """
    kind = request.query.get("uploadType")
    if kind is None:
        raise drive_error(400, "required", "Required parameter: uploadType", location="uploadType")
    if kind not in UPLOAD_TYPES:
        raise invalid_value("uploadType")
    return UPLOAD_TYPES[kind](request)


def _bytes_alone(request: Request) -> Received:
    return Received(b"", Media(request.body, request.headers.get("content-type", _OCTETS)))


def _metadata_first(request: Request) -> Received:
    return Received(request.body)


def _two_parts(request: Request) -> Received:
    try:
        parts = parts_of(request.headers.get("content-type", ""), request.body)
    except MultipartError as error:
        raise _malformed() from error
    if len(parts) != 2:  # noqa: PLR2004 - metadata and media
        raise _malformed()
    metadata, media = parts
    return Received(metadata.body, Media(media.body, media.headers.get("content-type", _OCTETS)))


def _malformed() -> ApiError:
    return drive_error(400, "badContent", "Malformed multipart body.")


#: The values of `uploadType`, and what reads such an upload.
UPLOAD_TYPES: dict[str, Callable[[Request], Received]] = {
    "media": _bytes_alone,
    "multipart": _two_parts,
    "resumable": _metadata_first,
}


class UploadSessions:
    """The sessions begun so far."""

    def __init__(self, clock: EmulatorClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._sessions: dict[str, Session] = {}

    def begin(self, request: Request, call: Call, mask: Mask) -> Answer:
        """Begin a session and answer with its address in `Location`."""
        upload_id = self._ids.token("A")
        content_type = request.headers.get("x-upload-content-type", _OCTETS)
        self._sessions[upload_id] = Session(upload_id, call, mask, content_type, self._clock.now())
        query = urlencode({"uploadType": "resumable", "upload_id": upload_id})
        address = f"http://{request.headers.get('host', '')}{quote(request.path)}?{query}"
        return Answer(200, b"", headers={"Location": address, "X-GUploader-UploadID": upload_id})

    def find(self, request: Request) -> Session | None:
        """Return the session whose address a PUT is for; None where it is gone or never was."""
        session = self._sessions.get(request.query.get("upload_id", ""))
        if session is None or self._clock.now() >= session.began + _LIFE:
            return None
        return session


def session_gone() -> ApiError:
    """Return the 404 after which a client has to start again."""
    return drive_error(404, "notFound", "Not Found")


def take(session: Session, request: Request) -> Answer | None:
    """Keep the bytes of one PUT; None once they are all there, else how far the upload got.

    A PUT without `Content-Range` brings everything. One with `bytes */N` brings nothing and asks.

    Raises:
        ApiError: 400 for a range that cannot be read or does not fit its bytes.
    """
    if session.answer is not None:
        return session.answer
    header = request.headers.get("content-range")
    if header is None:
        session.content[:] = request.body
        return None
    first, last, total = _read_range(header)
    if first is not None and last - first + 1 != len(request.body):
        raise drive_error(400, "badRequest", "The Content-Range header does not match the bytes sent.")
    if first is not None and first > len(session.content):
        return _beyond(first, len(session.content))
    if first is not None:
        is_last = total is not None and last + 1 == total
        if not is_last and len(request.body) < PIECE:
            return _too_short(len(request.body))
        _keep(session, request.body, first, is_last=is_last)
    return None if len(session.content) == total else _incomplete(len(session.content))


def _read_range(header: str) -> tuple[int | None, int, int | None]:
    match = _RANGE.fullmatch(header)
    if match is None:
        raise drive_error(400, "badRequest", f"The Content-Range header {header!r} cannot be read.")
    first, last, total = match.groups()
    return (int(first) if first else None), int(last or 0), (None if total == "*" else int(total))


def _keep(session: Session, piece: bytes, first: int, *, is_last: bool) -> None:
    """Add what is new in a piece; what was already there stays, since it cannot be sent twice otherwise."""
    new = piece[len(session.content) - first :]
    kept = len(session.content) + len(new)
    session.content += new if is_last else new[: max(kept // PIECE * PIECE - len(session.content), 0)]


def _incomplete(size: int) -> Answer:
    return Answer(308, b"", headers={"Range": f"bytes=0-{size - 1}"} if size else {})


def _too_short(size: int) -> Answer:
    text = (
        "Invalid request.  The number of bytes uploaded is required to be equal or greater than 262144, "
        "except for the final request (it's recommended to be the exact multiple of 262144).  "
        f"The received request contained {size} bytes, which does not meet this requirement."
    )
    return Answer(400, text.encode(), "text/plain; charset=utf-8")


def _beyond(first: int, size: int) -> Answer:
    text = (
        "Invalid request.  According to the Content-Range header, "
        f"the upload offset is {first} byte(s), which exceeds already uploaded size of {size} byte(s)."
    )
    return Answer(503, text.encode(), "text/plain; charset=utf-8")
