"""Uploads that become Google Docs: what converts and what is refused (`google-behaviour.md` §2.3)."""

from collections.abc import Callable

from whoowes.emulator.call import Media
from whoowes.emulator.convert import (
    ConversionError,
    Converted,
    decoded,
    from_docx,
    from_markdown,
    from_plain_text,
)
from whoowes.emulator.docs import IdFactory
from whoowes.emulator.wire.errors import drive_error, not_implemented
from whoowes.emulator.workspace.items import DOCX

MAX_IMPORT_BYTES = 10_485_760

#: What Drive makes a Google Doc of.
IMPORTABLE = frozenset(
    {
        DOCX,
        "application/msword",
        "application/vnd.oasis.opendocument.text",
        *("application/rtf", "text/rtf", "text/html", "text/plain", "text/markdown", "text/x-markdown"),
        *("application/pdf", "image/jpeg", "image/png", "image/gif"),
    }
)


def _markdown(content: bytes, new_id: IdFactory) -> Converted:
    return Converted(from_markdown(decoded(content), new_id, seeded=False))


def _plain(content: bytes, _: IdFactory) -> Converted:
    return Converted(from_plain_text(content))


#: What the emulator makes a Google Doc of, and what does it.
IMPORTS: dict[str, Callable[[bytes, IdFactory], Converted]] = {
    "text/markdown": _markdown,
    "text/x-markdown": _markdown,
    "text/plain": _plain,
    DOCX: from_docx,
}


def import_document(media: Media, new_id: IdFactory) -> Converted:
    """Return an upload as a Google Doc.

    Raises:
        ApiError: 400 for a type that no Doc is made of, or bytes that are not of their type; 413 above the
            size that Drive imports; 501 for a type that Drive imports and the emulator does not.
    """
    mime_type = media.content_type.partition(";")[0].strip().lower()
    if mime_type not in IMPORTABLE:
        raise drive_error(400, "badRequest", "The requested conversion is not supported.")
    convert = IMPORTS.get(mime_type)
    if convert is None:
        raise not_implemented("drive", f"the conversion of {mime_type} into a Google Doc")
    if len(media.content) > MAX_IMPORT_BYTES:
        raise drive_error(413, "uploadTooLarge", "Request Too Large")
    try:
        return convert(media.content, new_id)
    except ConversionError as error:
        raise drive_error(400, "badRequest", "Bad Request") from error
