"""The page at `/emulator/`: folders and documents, for people."""

from html import escape

from whoowes.emulator.page.assets import NO_ICON, asset, head
from whoowes.emulator.page.shelf import badges, document_address, icon, in_order, kind_of
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace


def tree_page(workspace: Workspace, wanted: str = "") -> str:
    """Return the HTML of all folders, with a link to each document as a person reads it.

    Args:
        workspace: The files.
        wanted: Only files whose names have these words in them, whatever the case, with the folders above.
    """
    shown = None if not wanted.strip() else _matching(workspace, wanted)
    roots = [
        root
        for root in workspace.files.values()
        if root.parent is None and workspace.children(root) and (shown is None or root.id in shown)
    ]
    nothing = (
        "Nothing has these words in its name." if workspace.files and wanted else "There are no files yet."
    )
    parts = "".join(
        f"<section><h2>{escape(_root_name(workspace, root))}</h2>{_list(workspace, root, shown)}</section>"
        for root in roots
    )
    body = (
        '<header><h1>Emulated workspace</h1><form role="search" action="/emulator/">'
        f'<input type="search" name="q" value="{escape(wanted)}" placeholder="Search by name" '
        'aria-label="Search by name"></form></header>'
        f"<main>{parts or f'<p>{nothing}</p>'}</main>"
    )
    top = head("Emulated workspace", ["tree.css", "tree.js"], NO_ICON)
    return f"{top}<body>{asset('icons.svg')}{body}</body></html>\n"


def _matching(workspace: Workspace, wanted: str) -> set[str]:
    words = wanted.casefold().split()
    found = [file for file in workspace.files.values() if all(word in file.name.casefold() for word in words)]
    return {node.id for file in found for node in workspace.lineage(file)}


def _root_name(workspace: Workspace, root: DriveFile) -> str:
    if root.drive_id:
        return f"{root.name} (shared drive)"
    user = workspace.users.get(root.owner or "")
    return f"{root.name} of {user.name} · {root.owner}" if user else root.name


def _list(workspace: Workspace, folder: DriveFile, shown: set[str] | None) -> str:
    items = "".join(
        f'<li class="{"trashed" if file.trashed else ""}">{_entry(workspace, file, shown)}</li>'
        for file in in_order(workspace.children(folder))
        if shown is None or file.id in shown
    )
    return f"<ul>{items}</ul>"


def _entry(workspace: Workspace, file: DriveFile, shown: set[str] | None) -> str:
    if not file.is_folder:
        return f'<div class="row">{_name(workspace, file)}{_facts(workspace, file)}</div>'
    inner = _list(workspace, file, shown)
    closed = " open" if not file.trashed else ""
    return (
        f'<details{closed}><summary class="row">{_name(workspace, file)}{_facts(workspace, file)}</summary>'
        f"{inner}</details>"
    )


def _name(workspace: Workspace, file: DriveFile) -> str:
    address = _address(workspace, file)
    name = f'<span class="name">{escape(file.name)}</span>'
    return icon(kind_of(file)) + (
        f'<a class="name" href="{address}">{escape(file.name)}</a>' if address else name
    )


def _address(workspace: Workspace, file: DriveFile) -> str:
    target = workspace.files.get(file.target_id) if file.target_id else file
    if target is None:
        return ""
    if target.is_folder:
        return f"/emulator/folders/{escape(target.id)}"
    return document_address(target) if target.document else ""


def _facts(workspace: Workspace, file: DriveFile) -> str:
    modified = f"{file.modified:%d %b %Y}".lstrip("0")
    return f"{badges(workspace, file)}<time>{modified}</time>"
