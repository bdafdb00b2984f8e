"""Pieces of a file's bytes, by the Range header (rule 63: exports know none)."""

import re

from whoowes.emulator.call import Media
from whoowes.emulator.wire.errors import drive_error
from whoowes.emulator.wire.exchange import Answer

_RANGE = re.compile(r"bytes=([0-9]*)-([0-9]*)")
# More digits than any size has; Python reads only so many of them.
_MOST_DIGITS = 18


def media_answer(media: Media, wanted: str | None) -> Answer:
    """Return bytes as an answer: the piece that `wanted` names, or all where none is named or can be given.

    Raises:
        ApiError: 416 where the piece begins behind the end.
    """
    match = _RANGE.fullmatch(wanted or "") if media.ranged else None
    if match is None or not any(match.groups()):
        return Answer(200, media.content, _header_safe(media.content_type))
    size = len(media.content)
    first, last = _bounds(match[1], match[2], size)
    if match[1] and match[2] and _position(match[2]) < first:
        return Answer(200, media.content, _header_safe(media.content_type))
    if first >= size:
        refused = drive_error(416, "requestedRangeNotSatisfiable", "Request range not satisfiable")
        raise refused.with_headers({"Content-Range": f"bytes */{size}"})
    headers = {"Content-Range": f"bytes {first}-{last}/{size}"}
    return Answer(206, media.content[first : last + 1], _header_safe(media.content_type), headers=headers)


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:
        return max(size - _position(last), 0), size - 1
    return _position(first), min(_position(last), size - 1) if last else size - 1


def _position(digits: str) -> int:
    return int(digits) if len(digits) <= _MOST_DIGITS else 10**_MOST_DIGITS


def _header_safe(content_type: str) -> str:
    """Return the type, or that of mere bytes where no header line can carry it."""
    is_safe = content_type.isascii() and content_type.isprintable()
    return content_type if is_safe else "application/octet-stream"
