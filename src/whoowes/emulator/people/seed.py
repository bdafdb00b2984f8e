"""Builds a Drive tree from a folder on disk.

Folders are Drive folders. `X.json` (a `documents.get` answer), `X.md` and `X.docx` are Google Docs named X,
`X.docx!` is an Office file named X.docx; every other file is kept as it is, but for a `config.toml` at the
top: the settings of whoever reads the tree. A `drive.toml` beside them says what a folder on disk cannot:

    advisor = "ana@example.com"          # at the top only: who owns everything unless said otherwise
    [users]                              # at the top only
    "kevin@acme.com" = "Kevin Wong"
    [groups]                             # at the top only
    "team@acme.com" = ["kevin@acme.com"]

    [folder]                             # this folder (at the top: each folder in it), by `settings.py`
    shared_drive = true                  # only directly below the top: a shared drive of that name
    permissions = [{ type = "user", role = "reader", email = "kevin@acme.com" }]
    [items."2026-03-04 call"]            # anything beside it, by its name in Drive
    created = 2026-03-04T15:00:00Z
    [[shortcuts]]
    name = "Acme"
    target = "Shared with clients/Acme"  # a path from the top
"""

import json
import tomllib
from pathlib import Path
from typing import Any

from whoowes.emulator.convert import ConversionError, Converted, from_docx, from_markdown
from whoowes.emulator.docs import load_capture
from whoowes.emulator.people.settings import SettingError, apply_settings, find_path
from whoowes.emulator.workspace.importing import keep_import
from whoowes.emulator.workspace.items import DOCUMENT, DOCX, FOLDER, SHORTCUT, DriveFile
from whoowes.emulator.workspace.workspace import DEFAULT_ADVISOR, Workspace

Json = dict[str, Any]

_SETTINGS_FILE = "drive.toml"
_FILES_OF_THE_TOP = frozenset({_SETTINGS_FILE, "config.toml"})
"""What a seed folder holds at the top beside the tree."""
_TOP_WORDS = frozenset({"advisor", "users", "groups"})
_WORDS = frozenset({"folder", "items", "shortcuts"})


class SeedError(Exception):
    """The seed folder cannot be made into a Drive tree; the message names the file."""


def advisor_of(folder: Path) -> str:
    """Return the address of the user to whom a seed belongs.

    Raises:
        SeedError: The settings cannot be read.
    """
    return str(_settings(folder, top=True).get("advisor", DEFAULT_ADVISOR))


def plant(workspace: Workspace, folder: Path) -> None:
    """Put the tree below a folder on disk into the advisor's My Drive.

    Raises:
        SeedError: The folder is missing, or something in it cannot be read.
    """
    if not folder.is_dir():
        raise SeedError(f"{folder}: no such folder.")
    top = _settings(folder, top=True)
    for email, name in top.get("users", {}).items():
        workspace.add_user(email).name = name
    workspace.groups |= {group: tuple(members) for group, members in top.get("groups", {}).items()}
    root = workspace.files[workspace.advisor.root_id]
    later = _plant_folder(workspace, folder, root)
    for path, shortcut, parent in later:
        _plant_shortcut(workspace, path, shortcut, parent)


def _plant_folder(workspace: Workspace, folder: Path, into: DriveFile) -> list[tuple[Path, Json, DriveFile]]:
    is_top = into.id == workspace.advisor.root_id
    settings = _settings(folder, top=is_top)
    unplanted = _FILES_OF_THE_TOP if is_top else {_SETTINGS_FILE}
    planted: dict[str, DriveFile] = {}
    later: list[tuple[Path, Json, DriveFile]] = []
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            child = _folder(workspace, path, into)
            later += _plant_folder(workspace, path, child)
        elif path.name not in unplanted and not path.name.startswith("."):
            child = _plant_file(workspace, path, into)
        else:
            continue
        planted[child.name] = child
    _apply(workspace, folder, planted, settings.get("items", {}))
    own = {word: value for word, value in settings.get("folder", {}).items() if word != "shared_drive"}
    # My Drive itself cannot be shared, so what is said of the top holds for each folder in it.
    holders = (
        [into] if into.parent or into.drive_id else [file for file in planted.values() if file.is_folder]
    )
    for holder in holders if own else []:
        _apply(workspace, folder, {"folder": holder}, {"folder": own})
    return later + [(folder / _SETTINGS_FILE, shortcut, into) for shortcut in settings.get("shortcuts", [])]


def _folder(workspace: Workspace, path: Path, into: DriveFile) -> DriveFile:
    at_top = into.id == workspace.advisor.root_id
    if _settings(path, top=False).get("folder", {}).get("shared_drive"):
        if not at_top:
            raise SeedError(f"{path / _SETTINGS_FILE}: a shared drive lies directly below the seed folder.")
        return workspace.add_shared_drive(path.name)
    return workspace.create(path.name, FOLDER, into, workspace.advisor)


def _plant_file(workspace: Workspace, path: Path, into: DriveFile) -> DriveFile:
    converted = _converted(workspace, path)
    if converted:
        made = workspace.create(path.stem, DOCUMENT, into, workspace.advisor, converted.document)
        keep_import(workspace, made, converted)
        return made
    is_office = path.suffix == ".docx!"
    mime_type = DOCX if is_office else "application/octet-stream"
    file = workspace.create(path.name.removesuffix("!"), mime_type, into, workspace.advisor)
    workspace.bytes_changed(file, workspace.advisor, path.read_bytes())
    return file


def _converted(workspace: Workspace, path: Path) -> Converted | None:
    try:
        if path.suffix == ".json":
            return Converted(load_capture(json.loads(path.read_text("utf-8")), workspace.ids))
        if path.suffix == ".md":
            return Converted(from_markdown(path.read_text("utf-8"), workspace.ids))
        if path.suffix == ".docx":
            return from_docx(path.read_bytes(), workspace.ids)
    except (ValueError, KeyError, TypeError, ConversionError) as error:
        raise SeedError(f"{path}: not a document ({error}).") from error
    return None


def _apply(workspace: Workspace, folder: Path, planted: dict[str, DriveFile], settings: Json) -> None:
    for name, wanted in settings.items():
        if name not in planted:
            raise SeedError(f"{folder / _SETTINGS_FILE}: nothing here is named {name!r}.")
        try:
            apply_settings(workspace, planted[name], wanted, workspace.advisor)
        except SettingError as error:
            raise SeedError(f"{folder / _SETTINGS_FILE}, {name!r}: {error}") from error


def _plant_shortcut(workspace: Workspace, path: Path, shortcut: Json, into: DriveFile) -> None:
    try:
        target = find_path(workspace, shortcut["target"])
        file = workspace.create(shortcut.get("name", target.name), SHORTCUT, into, workspace.advisor)
        file.target_id, file.target_mime_type = target.id, target.mime_type
        rest = {word: value for word, value in shortcut.items() if word not in {"name", "target"}}
        apply_settings(workspace, file, rest, workspace.advisor)
    except (SettingError, KeyError) as error:
        raise SeedError(f"{path}, shortcut: {error}") from error


def _settings(folder: Path, *, top: bool) -> Json:
    path = folder / _SETTINGS_FILE
    if not path.is_file():
        return {}
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SeedError(f"{path}: {error}") from error
    unknown = sorted(set(found) - _WORDS - (_TOP_WORDS if top else frozenset()))
    if unknown:
        raise SeedError(f"{path}: unknown word {unknown[0]!r}.")
    return found
