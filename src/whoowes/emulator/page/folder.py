"""The page of one folder: its documents, the one being read, and the one an app keeps, side by side."""

import hashlib
from dataclasses import dataclass
from html import escape

from whoowes.emulator.page.assets import NO_ICON, asset, head
from whoowes.emulator.page.shelf import (
    KEPT,
    badges,
    document_address,
    documents_below,
    icon,
    in_order,
    is_kept,
    kind_of,
)
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace

_STEP = '<span aria-hidden="true">›</span>'


@dataclass(frozen=True)
class Shelf:
    """The documents of a folder, by name.

    Attributes:
        folder: The folder.
        notes: What people write.
        kept: What bears the mark of an app.
    """

    folder: DriveFile
    notes: list[DriveFile]
    kept: list[DriveFile]

    @classmethod
    def of(cls, workspace: Workspace, folder: DriveFile) -> "Shelf":
        """Return the shelf of a folder, with what lies in folders below it."""
        found = in_order(list({file.id: file for file in documents_below(workspace, folder)}.values()))
        return cls(
            folder,
            [file for file in found if not is_kept(file)],
            [file for file in found if is_kept(file)],
        )

    @property
    def tag(self) -> str:
        """A text that changes when a document comes, goes, is renamed or is marked by an app."""
        told = [(file.id, file.name, is_kept(file)) for file in [self.folder, *self.notes, *self.kept]]
        return hashlib.sha256(repr(told).encode()).hexdigest()[:16]

    def note(self, chosen: str) -> DriveFile | None:
        """Return the note chosen by id; by default the one last changed."""
        latest = max(self.notes, key=lambda file: (file.modified, file.name), default=None)
        return next((file for file in self.notes if file.id == chosen), latest)

    def page(self, chosen: str) -> DriveFile | None:
        """Return the kept document chosen by id; by default the first."""
        return next((file for file in self.kept if file.id == chosen), next(iter(self.kept), None))


def folder_page(workspace: Workspace, folder: DriveFile, chosen: str = "", page: str = "") -> str:
    """Return the HTML of a folder.

    Args:
        workspace: The files.
        folder: The folder.
        chosen: The id of the document in the middle.
        page: The id of the document at the right, of those an app keeps.
    """
    shelf = Shelf.of(workspace, folder)
    note, kept = shelf.note(chosen), shelf.page(page)
    return (
        head(folder.name, ["folder.css", "folder.js"], NO_ICON)
        + f'<body data-folder="{escape(folder.id)}" data-tag="{shelf.tag}">'
        + asset("icons.svg")
        + _bar(workspace, folder)
        + f'<main><nav id="documents" aria-label="Documents">{_choices(workspace, shelf, note, kept)}</nav>'
        + _pane("note", note, "", "No call note lies in this folder yet.")
        + _pane("kept", kept, KEPT, "No app keeps a document in this folder yet.")
        + "</main></body></html>\n"
    )


def _bar(workspace: Workspace, folder: DriveFile) -> str:
    above = [node for node in workspace.lineage(folder) if node is not folder]
    steps = "".join(
        f'<a href="/emulator/folders/{escape(node.id)}">{escape(node.name)}</a>{_STEP}'
        for node in reversed(above)
    )
    return f'<header><a href="/emulator/">Drive</a>{_STEP}{steps}<h1>{escape(folder.name)}</h1></header>'


def _choices(workspace: Workspace, shelf: Shelf, note: DriveFile | None, kept: DriveFile | None) -> str:
    folders = [
        _choice(f"/emulator/folders/{escape(file.id)}", icon("folder"), escape(file.name))
        for file in in_order(workspace.children(shelf.folder))
        if file.is_folder and not file.trashed
    ]
    notes = [_document(workspace, shelf, file, "document", is_chosen=file is note) for file in shelf.notes]
    pages = [_document(workspace, shelf, file, "kept", is_chosen=file is kept) for file in shelf.kept]
    lists = (("Folders", folders), ("Documents", notes), ("Kept by an app", pages))
    return "".join(f"<h2>{name}</h2><ul>{''.join(items)}</ul>" for name, items in lists if items)


def _document(workspace: Workspace, shelf: Shelf, file: DriveFile, word: str, *, is_chosen: bool) -> str:
    address = f"/emulator/folders/{escape(shelf.folder.id)}?{word}={escape(file.id)}"
    marks = "" if is_kept(file) else badges(workspace, file)
    return _choice(address, icon(kind_of(file)), escape(file.name) + marks, is_chosen=is_chosen)


def _choice(address: str, picture: str, label: str, *, is_chosen: bool = False) -> str:
    current = ' aria-current="true"' if is_chosen else ""
    return f'<li><a href="{address}"{current}>{picture}<span>{label}</span></a></li>'


def _pane(name: str, file: DriveFile | None, mark: str, nothing: str) -> str:
    if file is None:
        return f'<section id="{name}" class="empty"><p>{nothing}</p></section>'
    told = f'<span class="badge kept">{mark}</span>' if mark else ""
    address = document_address(file)
    return (
        f'<section id="{name}"><h2><a href="{address}">{escape(file.name)}</a>{told}</h2>'
        f'<iframe src="{address}" title="{escape(file.name)}"></iframe></section>'
    )
