"""JSON as the store keeps it: compressed, since a note's JSON is some fifty times its text."""

import json
import zlib

from whoowes.ports import Json


def pack(content: Json) -> bytes:
    """Return JSON as compressed UTF-8."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def unpack(data: bytes) -> Json:
    """Return what `pack` was given.

    Raises:
        ValueError: The data is damaged.
    """
    try:
        content = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if not isinstance(content, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - damaged data is no type error
    return content
