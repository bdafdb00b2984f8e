"""The page at `/emulator/`: folders and documents, for people."""

from html import escape

from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Emulated workspace</title>
<style>
body {{ font: 15px/1.6 Arial, sans-serif; color: #202124; max-width: 52rem; margin: 2rem auto;
  padding: 0 1rem; }}
h1 {{ font-size: 1.4rem; font-weight: normal; }} h2 {{ font-size: 1rem; margin: 1.5rem 0 .3rem; }}
ul {{ list-style: none; padding-left: 1.2rem; margin: 0; }} a {{ color: #1155cc; text-decoration: none; }}
a:hover {{ text-decoration: underline; }} .folder {{ font-weight: bold; }}
.note {{ color: #5f6368; font-size: .85em; }}
</style></head><body><h1>Emulated workspace</h1>{roots}</body></html>
"""


def tree_page(workspace: Workspace) -> str:
    """Return the HTML of all folders, with a link to each document as a person reads it."""
    roots = [file for file in workspace.files.values() if file.parent is None and workspace.children(file)]
    parts = [f"<h2>{escape(_root_name(root))}</h2>{_list(workspace, root)}" for root in roots]
    return _PAGE.format(roots="".join(parts) or "<p>There are no files yet.</p>")


def _root_name(root: DriveFile) -> str:
    return f"{root.name} (shared drive)" if root.drive_id else f"{root.name} of {root.owner}"


def _list(workspace: Workspace, folder: DriveFile) -> str:
    children = sorted(workspace.children(folder), key=lambda file: (not file.is_folder, file.name.casefold()))
    return "<ul>" + "".join(f"<li>{_entry(workspace, file)}</li>" for file in children) + "</ul>"


def _entry(workspace: Workspace, file: DriveFile) -> str:
    name = escape(file.name)
    notes = [
        text
        for text, applies in (("in the trash", file.trashed), ("limited access", file.limited))
        if applies
    ]
    tail = f' <span class="note">({", ".join(notes)})</span>' if notes else ""
    if file.document is not None:
        return f'<a href="/emulator/documents/{file.id}.html">{name}</a>{tail}'
    if file.is_folder:
        return f'<span class="folder">{name}</span>{tail}{_list(workspace, file)}'
    return f'{name} <span class="note">{"shortcut" if file.target_id else "file"}</span>{tail}'
