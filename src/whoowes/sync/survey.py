"""The full listing: every client's folder below the root, its notes, its pages, who may open it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatchcase

from whoowes.core.changes import ClientSurvey, Survey
from whoowes.core.drive import (
    CLIENT_PROPERTY,
    DOCUMENT,
    FOLDER,
    MARK,
    ROLE_PROPERTY,
    SHORTCUT,
    DriveFile,
    Permission,
)
from whoowes.core.ids import FileId, FolderId
from whoowes.core.problems import Problem
from whoowes.errors import ConfigError, NotFound, PermissionDenied
from whoowes.ports import DriveGateway
from whoowes.sync.settings import ClientSettings, Settings

ROLE_OWN_FOLDER = "folder"
ROLE_DECLINED = "declined"

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def take_survey(
    drive: DriveGateway, settings: Settings, known: Survey | None, seen: Iterable[DriveFile] = ()
) -> Survey:
    """List everything below the root anew.

    Args:
        drive: Where to list.
        settings: Which documents are no notes, per client.
        known: The last survey. A note or a file of ours in it that is not listed now is looked up by its id,
            because not listed is not deleted (`product.md` principle 5), nor is it always listed yet (§2.1).
        seen: Files that changed since. Those of ours count as listed: one whose creation's reply was lost is
            not in the last survey.

    Raises:
        ConfigError: The root is missing, not a folder, or in the trash.
    """
    _check_root(drive, settings.root)
    marked = _marked(drive, (*_ours(known), *seen))
    listed = drive.children(settings.root)
    heads = _heads(drive, listed)
    trees = {head.id: _walk(drive, head) for head in heads}
    before = {client.id: client for client in known.clients} if known else {}
    clients = [
        _survey_client(_Listing(drive, settings, trees, marked, before.get(FolderId(head.id))), head)
        for head in heads
    ]
    clients += _gone(drive, marked, {FolderId(head.id) for head in heads}, set(before))
    own = [f for f in marked if f.app_properties.get(ROLE_PROPERTY) == ROLE_OWN_FOLDER and not f.trashed]
    loose = sum(file.mime_type == DOCUMENT and file.app_properties.get(MARK) != "1" for file in listed)
    return Survey(settings.root, tuple(clients), min(own, key=_age, default=None), loose)


def _marked(drive: DriveGateway, known: Iterable[DriveFile]) -> tuple[DriveFile, ...]:
    """Return the files that bear our mark, those included that we know and that no list shows yet."""
    listed = drive.marked(MARK)
    shown = {file.id for file in listed}
    late = {file.id for file in known if file.id not in shown and file.app_properties.get(MARK) == "1"}
    found = (_look_up(drive, file_id) for file_id in sorted(late))
    return (*listed, *(file for file in found if file and file.app_properties.get(MARK) == "1"))


def _ours(known: Survey | None) -> Iterable[DriveFile]:
    if known and known.own_folder:
        yield known.own_folder
    for client in known.clients if known else ():
        yield from (*client.pages, *((client.declined,) if client.declined else ()))


def _check_root(drive: DriveGateway, root: FolderId) -> None:
    hint = "Set `root` to the id of the folder that holds one folder per client."
    try:
        file = drive.file(FileId(root))
    except NotFound as error:
        raise ConfigError(f"The clients root {root} is missing, or not visible to us.", hint=hint) from error
    if file.mime_type != FOLDER or file.trashed:
        raise ConfigError(f"The clients root {root} is not a folder, or is in the trash.", hint=hint)


def _heads(drive: DriveGateway, listed: Iterable[DriveFile]) -> list[DriveFile]:
    """Return the client folders among what lies in the root: folders, and targets of shortcuts to folders."""
    heads: dict[FileId, DriveFile] = {}
    for file in listed:
        if file.app_properties.get(MARK) == "1":
            continue
        if file.mime_type == FOLDER:
            heads[file.id] = file
        elif file.mime_type == SHORTCUT and file.shortcut_mime_type == FOLDER and file.shortcut_target:
            target = _look_up(drive, file.shortcut_target)
            if target and not target.trashed:
                heads.setdefault(target.id, target)
    return sorted(heads.values(), key=lambda head: (head.name.casefold(), head.id))


def _look_up(drive: DriveGateway, file_id: FileId) -> DriveFile | None:
    try:
        return drive.file(file_id)
    except (NotFound, PermissionDenied):
        return None


@dataclass(slots=True)
class _Tree:
    folders: list[DriveFile] = field(default_factory=list)
    files: list[DriveFile] = field(default_factory=list)
    limited: set[str] = field(default_factory=set)
    """Ids of folders below the client's with limited access, and of folders below those."""
    is_complete: bool = True


def _walk(drive: DriveGateway, head: DriveFile) -> _Tree:
    tree = _Tree()
    waiting = [head]
    while waiting:
        folder = waiting.pop(0)
        tree.folders.append(folder)
        is_limited = folder.limited_access and folder is not head
        if is_limited or tree.limited.intersection(folder.parents):
            tree.limited.add(folder.id)
        try:
            found = drive.children(FolderId(folder.id))
        except (NotFound, PermissionDenied):
            tree.is_complete = False
            continue
        waiting += sorted((f for f in found if f.mime_type == FOLDER), key=lambda f: f.id)
        tree.files += [f for f in found if f.mime_type != FOLDER]
    return tree


@dataclass(slots=True)
class _Listing:
    drive: DriveGateway
    settings: Settings
    trees: dict[FileId, _Tree]
    marked: tuple[DriveFile, ...]
    before: ClientSurvey | None


def _survey_client(listing: _Listing, head: DriveFile) -> ClientSurvey:
    tree = listing.trees[head.id]
    client = listing.settings.client(FolderId(head.id), head.name)
    problems: list[Problem] = list(_nested(listing, head))
    if problems:
        return ClientSurvey(FolderId(head.id), client.name, head.name, problems=tuple(problems))
    if not tree.is_complete:
        problems.append(Problem("folder-unreadable", "A folder of this client cannot be listed."))
    notes, note_problems = _notes(listing, tree, client, head)
    unreadable, missing_problems = _missing(listing, notes, tree, client)
    return ClientSurvey(
        id=FolderId(head.id),
        name=client.name,
        folder_name=head.name,
        folders=tuple(FolderId(folder.id) for folder in tree.folders),
        notes=tuple(sorted(notes, key=lambda note: (note.created or _LONG_AGO, note.id))),
        pages=tuple(sorted(_pages(listing.marked, head), key=_age)),
        declined=next((f for f in listing.marked if _is_for(f, head, ROLE_DECLINED) and not f.trashed), None),
        permissions=_permissions(listing.drive, head),
        unreadable=tuple(unreadable),
        problems=(*problems, *note_problems, *missing_problems),
    )


def _gone(
    drive: DriveGateway, marked: Iterable[DriveFile], heads: set[FolderId], known: set[FolderId]
) -> Iterable[ClientSurvey]:
    """Return the clients of whom there is a page, but no folder below the root any more.

    A folder that is alive elsewhere and was never ours is a client below another root.
    """
    pages: dict[FolderId, list[DriveFile]] = {}
    for file in sorted(marked, key=_age):
        client = FolderId(file.app_properties.get(CLIENT_PROPERTY, ""))
        if client and client not in heads and ROLE_PROPERTY not in file.app_properties:
            pages.setdefault(client, []).append(file)
    for client, files in pages.items():
        folder = _look_up(drive, FileId(client))
        if folder and not folder.trashed and client not in known:
            continue
        name = folder.name if folder else files[0].name
        code = "client-in-trash" if all(file.trashed for file in files) else "client-gone"
        text = f"The folder “{name}” is not below the clients root any more; its page is left as it is."
        yield ClientSurvey(client, name, name, pages=tuple(files), problems=(Problem(code, text),))


def _nested(listing: _Listing, head: DriveFile) -> Iterable[Problem]:
    """Refuse a client whose folder lies inside another's (`product.md` "What it does")."""
    for other, tree in listing.trees.items():
        if other != head.id and any(folder.id == head.id for folder in tree.folders):
            yield Problem("nested-client", f"The folder “{head.name}” lies inside another client's folder.")


def _notes(
    listing: _Listing, tree: _Tree, client: ClientSettings, head: DriveFile
) -> tuple[list[DriveFile], list[Problem]]:
    notes: dict[FileId, DriveFile] = {}
    problems: list[Problem] = []
    foreign = {f.id for other, t in listing.trees.items() if other != head.id for f in t.folders}
    for file in tree.files:
        note = file
        if file.mime_type == SHORTCUT and file.shortcut_mime_type == DOCUMENT and file.shortcut_target:
            target = _look_up(listing.drive, file.shortcut_target)
            if target is None or target.trashed:
                problems.append(Problem("dead-shortcut", f"The shortcut “{file.name}” leads nowhere."))
                continue
            if foreign.intersection(target.parents):
                text = f"The shortcut “{file.name}” leads into another client's folder; it is not read."
                problems.append(Problem("foreign-shortcut", text))
                continue
            note = target
        if note.mime_type == _OFFICE:
            text = f"“{note.name}” is an Office file; only Google Docs are read."
            problems.append(Problem("office-file", text))
        if note.mime_type != DOCUMENT or _is_no_note(note, client):
            continue
        if _is_limited(note, tree) and not client.include_limited:
            text = f"“{note.name}” has limited access; it is left out of the page."
            problems.append(Problem("limited-access", text))
            continue
        notes[note.id] = note
    return list(notes.values()), problems


def _is_limited(note: DriveFile, tree: _Tree) -> bool:
    return note.limited_access or bool(tree.limited.intersection(note.parents))


def _is_no_note(file: DriveFile, client: ClientSettings) -> bool:
    title = file.name.casefold()
    excluded = any(p == file.id or fnmatchcase(title, p.casefold()) for p in client.exclude)
    return file.app_properties.get(MARK) == "1" or "template" in title or excluded


def _missing(
    listing: _Listing, notes: list[DriveFile], tree: _Tree, client: ClientSettings
) -> tuple[list[DriveFile], list[Problem]]:
    """Look up the notes that were known and are not read now: gone for sure, moved, hidden, or only late."""
    read = {note.id for note in notes}
    unreadable: list[DriveFile] = []
    problems: list[Problem] = []
    known = (*listing.before.notes, *listing.before.unreadable) if listing.before else ()
    for note in known:
        if note.id in read:
            continue
        listed = next((file for file in tree.files if file.id == note.id), None)
        now = listed or _look_up(listing.drive, note.id)
        if now is None or (_is_lost(now, tree) and not tree.is_complete):
            unreadable.append(note)
            text = f"“{note.name}” cannot be read any more; its lines stay as they were."
            problems.append(Problem("note-unreadable", text))
        elif not now.trashed and _may_be_read(now, tree, client) and listed is None:
            notes.append(now)
        elif not now.trashed:
            problems += _left_out(note, now, tree, client)
    return unreadable, problems


def _is_lost(note: DriveFile, tree: _Tree) -> bool:
    return not note.trashed and not _is_inside(note, tree)


def _is_inside(note: DriveFile, tree: _Tree) -> bool:
    return any(FolderId(folder.id) in note.parents for folder in tree.folders)


def _may_be_read(note: DriveFile, tree: _Tree, client: ClientSettings) -> bool:
    is_open = client.include_limited or not _is_limited(note, tree)
    return _is_inside(note, tree) and is_open and not _is_no_note(note, client)


def _left_out(before: DriveFile, now: DriveFile, tree: _Tree, client: ClientSettings) -> Iterable[Problem]:
    """Say why the lines of a note that exists are gone, unless the configuration asked for it."""
    if not _is_inside(now, tree):
        text = f"“{before.name}” is no longer in this client's folder; its lines are gone from the page."
        yield Problem("note-moved", text)
    elif now.name != before.name and _is_no_note(now, client):
        text = f"“{before.name}” is called “{now.name}” now, which is no note; its lines are gone."
        yield Problem("note-moved", text)
    elif now not in tree.files and _is_limited(now, tree):
        text = f"“{now.name}” has limited access; it is left out of the page."
        yield Problem("limited-access", text)


def _pages(marked: Iterable[DriveFile], head: DriveFile) -> list[DriveFile]:
    return [file for file in marked if file.mime_type == DOCUMENT and _is_for(file, head, None)]


def _is_for(file: DriveFile, head: DriveFile, role: str | None) -> bool:
    properties = file.app_properties
    return properties.get(CLIENT_PROPERTY) == head.id and properties.get(ROLE_PROPERTY) == role


def _age(file: DriveFile) -> tuple[datetime, str]:
    return file.created or _LONG_AGO, file.id


def _permissions(drive: DriveGateway, head: DriveFile) -> tuple[Permission, ...] | None:
    try:
        return drive.permissions(head.id)
    except (NotFound, PermissionDenied):
        return None


def client_above(drive: DriveGateway, file: DriveFile, root: FolderId) -> ClientSurvey | None:
    """Return the client in whose folder a file lies, however deep; None if it lies under no client."""
    below, seen = file, {file.id}
    while below.parents:
        if below.parents[0] == root:
            permissions = _permissions(drive, below)
            return ClientSurvey(FolderId(below.id), below.name, below.name, permissions=permissions)
        above = _look_up(drive, FileId(below.parents[0]))
        if above is None or above.id in seen:
            return None
        below, seen = above, seen | {above.id}
    return None
