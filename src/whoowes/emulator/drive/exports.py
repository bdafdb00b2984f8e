"""`files.export` (`google-behaviour.md` §6, rule 63)."""

from collections.abc import Callable

from whoowes.emulator.call import Call, Media
from whoowes.emulator.convert import to_docx, to_markdown, to_plain_text
from whoowes.emulator.docs import DocumentState
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.oauth.access import require_read
from whoowes.emulator.switches import Switches
from whoowes.emulator.wire.errors import drive_error, not_implemented
from whoowes.emulator.workspace.items import DOCUMENT, DOCX, FOLDER, SHORTCUT

MAX_EXPORT_BYTES = 10_485_760

#: What Drive exports a Google Doc to, and the emulator does not.
EXPORTS_NOT_WRITTEN = frozenset(
    {
        *("application/pdf", "application/rtf", "application/epub+zip", "application/zip", "text/html"),
        "application/vnd.oasis.opendocument.text",
    }
)


def _markdown(document: DocumentState, switches: Switches) -> bytes:
    return to_markdown(document, shows_chosen=switches.export_shows_ticks_and_dropdowns).encode()


def _plain(document: DocumentState, switches: Switches) -> bytes:
    text = to_plain_text(document, shows_chosen=switches.export_shows_ticks_and_dropdowns)
    if switches.plain_text_export_has_bom:
        return text.replace("\n", "\r\n").encode("utf-8-sig")
    return text.encode()


def _docx(document: DocumentState, _: Switches) -> bytes:
    return to_docx(document)


#: What a Google Doc is exported to, and what writes it.
EXPORTS: dict[str, Callable[[DocumentState, Switches], bytes]] = {
    "text/markdown": _markdown,
    "text/x-markdown": _markdown,
    "text/plain": _plain,
    DOCX: _docx,
}


def export_file(call: Call) -> Media:
    """Answer `files.export`: the whole document, all its tabs, in another format.

    Raises:
        ApiError: 403 for what is no Docs Editors file and for results above 10 MB, 400 for a format that no
            Doc is exported to, 501 for one that the emulator does not write.
    """
    file = call.file_named_anywhere(call.path["fileId"])
    require_read(call.caller, file)
    wanted = call.query["mimeType"]
    if not file.is_native or file.mime_type in {FOLDER, SHORTCUT}:
        message = "Export only supports Docs Editors files."
        raise drive_error(403, "fileNotExportable", message)
    if file.document is None or file.mime_type != DOCUMENT:
        raise not_implemented("drive", f"the export of {file.mime_type}")
    if wanted in EXPORTS_NOT_WRITTEN:
        raise not_implemented("drive", f"the export of a Google Doc as {wanted}")
    writer = EXPORTS.get(wanted)
    if writer is None:
        message = "The requested conversion is not supported."
        raise drive_error(400, "badRequest", message, location="convertTo")
    content = writer(file.document, call.switches)
    if len(content) > MAX_EXPORT_BYTES:
        raise drive_error(403, "exportSizeLimitExceeded", "This file is too large to be exported.")
    return Media(content, wanted)


ENDPOINTS = {"drive.files.export": Endpoint(export_file, frozenset({"mimeType"}), gives_media=True)}
