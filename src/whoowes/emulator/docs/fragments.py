"""Run fragmentation: the same document with its text in more runs than it needs (rule 25)."""

from typing import Any

from whoowes.emulator.docs.state import Json, copied
from whoowes.emulator.docs.units import clusters, units

_LONGEST_RUN = 5


def fragmented(value: Any) -> Any:  # noqa: ANN401 - any part of a document
    """Return a part of a document with every text run parted: newlines alone, other text by a few characters.

    It reads as before but for run boundaries: text, styles, suggestions and indices are equal. Parting it
    again changes nothing.
    """
    if isinstance(value, list):
        return [fragmented(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "elements" in value:
        return {**value, "elements": [part for element in value["elements"] for part in _parted(element)]}
    return {key: fragmented(item) for key, item in value.items()}


def _parted(element: Json) -> list[Json]:
    run = element.get("textRun")
    pieces = [] if run is None else _pieces(run.get("content", ""))
    if run is None or len(pieces) < 2:  # noqa: PLR2004 - fewer than two pieces is whole
        return [element]
    parts, at = [], element.get("startIndex", 0)
    for piece in pieces:
        part = {**copied(element), "textRun": {**copied(run), "content": piece}}
        start, at = at, at + units(piece)
        part |= {"startIndex": start, "endIndex": at}
        if not start and "startIndex" not in element:
            del part["startIndex"]
        parts.append(part)
    return parts


def _pieces(text: str) -> list[str]:
    body = text.removesuffix("\n")
    letters = clusters(body)
    pieces = [
        "".join(letters[start : start + _LONGEST_RUN]) for start in range(0, len(letters), _LONGEST_RUN)
    ]
    return [*pieces, "\n"] if text.endswith("\n") else pieces
