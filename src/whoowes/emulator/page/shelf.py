"""What the pages say of files: kinds, marks, order, and which documents an app keeps."""

from collections.abc import Iterator
from html import escape

from whoowes.emulator.workspace.items import DOCUMENT, DriveFile
from whoowes.emulator.workspace.workspace import Workspace

_OFFICE = ("application/vnd.openxmlformats-officedocument", "application/msword", "application/vnd.ms-")

KEPT = "kept by an app"


def is_kept(file: DriveFile) -> bool:
    """Whether any app has put its mark on a file."""
    return any(file.app_properties.values())


def in_order(files: list[DriveFile]) -> list[DriveFile]:
    """Return files as Drive lists them: folders first, then by name."""
    return sorted(files, key=lambda file: (not file.is_folder, file.name.casefold(), file.created, file.id))


def documents_below(workspace: Workspace, folder: DriveFile) -> Iterator[DriveFile]:
    """Yield the documents in a folder and below it, also those a shortcut leads to, without the trash."""
    for file in in_order(workspace.children(folder)):
        if file.trashed:
            continue
        if file.is_folder:
            yield from documents_below(workspace, file)
            continue
        target = workspace.files.get(file.target_id) if file.target_id else file
        if target and target.document and not workspace.is_trashed(target):
            yield target


def kind_of(file: DriveFile) -> str:
    """Return the name of a file's icon."""
    if file.is_folder:
        return "folder"
    if file.target_id:
        return "shortcut"
    if file.mime_type == DOCUMENT:
        return "document"
    return "office" if file.mime_type.startswith(_OFFICE) else "file"


def icon(kind: str) -> str:
    """Return an icon; the page must hold `icons.svg`."""
    return f'<svg class="icon" aria-hidden="true"><use href="#{kind}"/></svg>'


def document_address(file: DriveFile) -> str:
    """Return the address of a document's page that follows it as it changes."""
    return f"/emulator/documents/{escape(file.id)}.html{'?view=live' if is_kept(file) else ''}"


def badges(workspace: Workspace, file: DriveFile) -> str:
    """Return what is special about a file, as small labels."""
    folder = workspace.parent_of(file)
    beside = workspace.children(folder) if folder else []
    twins = [each for each in beside if each.name == file.name and not each.trashed]
    told = (
        (is_kept(file), "kept", KEPT),
        (bool(file.target_id), "", _shortcut(workspace, file)),
        (kind_of(file) == "office", "", "Office file"),
        (file.trashed, "trash", "in the trash"),
        (file.limited, "limited", "limited access"),
        (len(twins) > 1 and not file.trashed, "", f"one of {len(twins)} of this name · {file.id[-6:]}"),
    )
    return "".join(
        f'<span class="badge {css}">{escape(text)}</span>' for applies, css, text in told if applies
    )


def _shortcut(workspace: Workspace, file: DriveFile) -> str:
    target = workspace.files.get(file.target_id or "")
    return f"shortcut to {target.name}" if target else "shortcut to something deleted"
