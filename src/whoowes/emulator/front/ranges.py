"""Pieces of a file's bytes, by the Range header (rule 63: exports know none)."""

import re

from whoowes.emulator.call import Media
from whoowes.emulator.wire.errors import drive_error
from whoowes.emulator.wire.exchange import Answer

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def media_answer(media: Media, wanted: str | None) -> Answer:
    """Return bytes as an answer: the piece that `wanted` names, or all where none is named or can be given.

    Raises:
        ApiError: 416 where the piece begins behind the end.
    """
    match = _RANGE.fullmatch(wanted or "") if media.ranged else None
    if match is None or not any(match.groups()):
        return Answer(200, media.content, media.content_type)
    size = len(media.content)
    first, last = _bounds(match[1], match[2], size)
    if first >= size:
        refused = drive_error(416, "requestedRangeNotSatisfiable", "Request range not satisfiable")
        raise refused.with_headers({"Content-Range": f"bytes */{size}"})
    headers = {"Content-Range": f"bytes {first}-{last}/{size}"}
    return Answer(206, media.content[first : last + 1], media.content_type, headers=headers)


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:
        return max(size - int(last), 0), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1
