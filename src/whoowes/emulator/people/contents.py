"""What a file can be put in with: one of a few kinds of content, read before anything is made of it."""

from base64 import b64decode
from dataclasses import dataclass
from typing import Any

from whoowes.emulator.convert import ConversionError, Converted, from_docx, from_markdown
from whoowes.emulator.docs import load_capture
from whoowes.emulator.docs.well_formed import CaptureError
from whoowes.emulator.people.settings import SettingError, find_path
from whoowes.emulator.workspace.items import DOCUMENT, DOCX, FOLDER, SHORTCUT, DriveFile
from whoowes.emulator.workspace.workspace import Workspace

CONTENTS = ("document", "markdown", "docx", "folder", "office", "shortcut")
"""The words for what a file holds."""

_KINDS = {"folder": FOLDER, "office": DOCX}


class ContentError(Exception):
    """Such content cannot be read."""


@dataclass(frozen=True)
class Content:
    """What a new file holds: a converted document, or the target of a shortcut, or neither."""

    mime_type: str
    converted: Converted | None = None
    target: DriveFile | None = None


def read_content(workspace: Workspace, word: str, value: Any) -> Content:  # noqa: ANN401 - JSON
    """Return what a word of `CONTENTS` says a file holds.

    Args:
        workspace: Where a shortcut's target is looked for.
        word: The word.
        value: A `documents.get` answer, text in Markdown, a Word file in base64, `true` for a folder and for
            an Office file, and a path or an id for a shortcut.

    Raises:
        ContentError: It is of the wrong type, or cannot be read.
    """
    if word in _KINDS:
        if value is not True:
            raise ContentError(f"{word}: it must be true.")
        return Content(_KINDS[word])
    if word != "document" and not isinstance(value, str):
        raise ContentError(f"{word}: it must be text.")
    try:
        if word == "shortcut":
            return Content(SHORTCUT, target=workspace.files.get(value) or find_path(workspace, value))
        return Content(DOCUMENT, _converted(workspace, word, value))
    except SettingError as error:
        raise ContentError(f"{word}: {error}") from error
    except (CaptureError, ConversionError) as error:
        raise ContentError(f"{word}: cannot be read ({error}).") from error


def _converted(workspace: Workspace, word: str, value: Any) -> Converted:  # noqa: ANN401 - JSON
    if word == "document":
        return Converted(load_capture(value, workspace.ids))
    if word == "markdown":
        return Converted(from_markdown(value, workspace.ids))
    return from_docx(_bytes(value), workspace.ids)


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError as error:
        raise ContentError(f"docx: it must be a Word file in base64 ({error}).") from error
