"""Bodies of several parts: uploads with metadata (`multipart/related`) and batches (`multipart/mixed`)."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser

_HEAD_END = re.compile(rb"\A\r?\n|\r?\n\r?\n")
_NEWLINE = re.compile(rb"\A\r?\n")


class MultipartError(Exception):
    """The body is not what its content type says."""


@dataclass(frozen=True)
class Part:
    """One part; header names are in lower case."""

    headers: Mapping[str, str]
    body: bytes


def parts_of(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a body, in order; lines may end in CRLF or, as the Python client sends them, in LF.

    Args:
        content_type: The value of the Content-Type header, with the boundary.
        body: The body.

    Raises:
        MultipartError: There is no boundary, or the body does not end in it.
    """
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_boundary()
    if header.get_content_maintype() != "multipart" or not boundary:
        raise MultipartError("The content type names no boundary.")
    line = rb"(?:\A|\r?\n)--" + re.escape(boundary.encode()) + rb"(?:--)?[ \t]*(?=\r?\n|\Z)"
    _, *pieces = re.split(line, body)
    if len(pieces) < 2 or pieces[-1].strip():  # noqa: PLR2004 - a part, and what follows the last boundary
        raise MultipartError("The parts do not end in the boundary.")
    return [_decoded(head_and_body(_NEWLINE.sub(b"", piece, count=1))) for piece in pieces[:-1]]


def head_and_body(raw: bytes) -> Part:
    """Return header lines and what follows the blank line after them."""
    end = _HEAD_END.search(raw)
    head, body = (raw[: end.start()], raw[end.end() :]) if end else (raw, b"")
    headers = BytesParser().parsebytes(head, headersonly=True)
    return Part({name.lower(): str(value) for name, value in headers.items()}, body)


def _decoded(part: Part) -> Part:
    if part.headers.get("content-transfer-encoding", "").lower() != "base64":
        return part
    try:
        return Part(part.headers, base64.b64decode(part.body))
    except binascii.Error as error:
        raise MultipartError("A part is not in base64.") from error
