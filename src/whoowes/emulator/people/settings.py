"""What a person can set on a file in Drive's own pages: the words of `drive.toml` and the control calls."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from whoowes.emulator.people.comments import CommentError, post
from whoowes.emulator.workspace.clock import parse_rfc3339
from whoowes.emulator.workspace.items import PERMISSION_TYPES, ROLES, DriveFile, Permission, User
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]

_PERMISSION_WORDS = frozenset({"type", "role", "email", "domain", "name", "discoverable"})
# These grow the version of a file, but are no modification of it (rule 59).
_UNMODIFYING = frozenset(
    {"permissions", "remove_permissions", "owner", "limited", "starred", "comments", "parent"}
)


class SettingError(Exception):
    """A word that is not known, or a value that does not fit."""


def apply_settings(workspace: Workspace, file: DriveFile, settings: Mapping[str, Any], by: User) -> None:
    """Carry out settings on a file; times come last, so that nothing moves them again.

    Args:
        workspace: Where the file is.
        file: The file, folder, shortcut or shared drive.
        settings: `name`, `description`, `owner`, `permissions`, `remove_permissions`, `limited`, `trashed`,
            `starred`, `properties`, `parent`, `comments`, `created`, `modified`.
        by: Who does it.

    Raises:
        SettingError: A word is unknown or a value does not fit; nothing has been done if a word is unknown.
    """
    unknown = sorted(set(settings) - set(_SETTERS))
    if unknown:
        raise SettingError(f"Unknown setting {unknown[0]!r}. Known: {', '.join(_SETTERS)}.")
    if set(settings) - _UNMODIFYING:
        workspace.metadata_changed(file, by)
    for word, setter in _SETTERS.items():
        if word in settings:
            setter(workspace, file, settings[word])


def find_path(workspace: Workspace, path: str) -> DriveFile:
    """Return what lies at a path of names, in the advisor's My Drive or in a shared drive (its first name).

    Raises:
        SettingError: Nothing lies there, or several things of one name.
    """
    names = [name for name in path.split("/") if name]
    node = top_of(workspace, names)
    for name in names[0 if node.parent is None and node.drive_id is None else 1 :]:
        node = _child(workspace, node, name, path)
    return node


def top_of(workspace: Workspace, names: list[str]) -> DriveFile:
    """Return the root a path of names begins in: a shared drive of that name, else the advisor's My Drive."""
    for file in workspace.files.values():
        if names and file.drive_id == file.id and file.name == names[0]:
            return file
    return workspace.files[workspace.advisor.root_id]


def _child(workspace: Workspace, folder: DriveFile, name: str, path: str) -> DriveFile:
    found = [file for file in workspace.children(folder) if file.name == name]
    if len(found) != 1:
        raise SettingError(f"{'Nothing' if not found else 'More than one file'} lies at {path!r} ({name!r}).")
    return found[0]


def _name(_: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    file.name = _text("name", value)


def _description(_: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    file.description = _text("description", value)


def _owner(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    user = workspace.add_user(_text("owner", value))
    with workspace.rights_changing(file):
        file.owner = user.email
    workspace.touched(file)


def _permissions(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    for raw in value:
        workspace.share(file, _permission(workspace, raw))


def _permission(workspace: Workspace, raw: Any) -> Permission:  # noqa: ANN401 - JSON
    if not isinstance(raw, dict) or set(raw) - _PERMISSION_WORDS:
        raise SettingError(f"A permission takes {', '.join(sorted(_PERMISSION_WORDS))}.")
    kind, role = raw.get("type", "user"), raw.get("role", "reader")
    if kind not in PERMISSION_TYPES or role not in ROLES[:-1]:
        raise SettingError(
            f"A permission of type {kind!r} and role {role!r} cannot be given; owner is its own setting."
        )
    if (kind in {"user", "group"}) != bool(raw.get("email")) or (kind == "domain") != bool(raw.get("domain")):
        raise SettingError(f"A permission of type {kind!r} has the wrong one of email and domain.")
    new_id = "anyoneWithLink" if kind == "anyone" else workspace.ids.digits(20)
    return Permission(
        new_id,
        kind,
        role,
        email=raw.get("email", ""),
        domain=raw.get("domain", ""),
        name=raw.get("name", ""),
        discoverable=bool(raw.get("discoverable", False)),
    )


def _remove_permissions(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    for who in value:
        held = [
            key
            for key, permission in file.permissions.items()
            if who in {permission.email, permission.type, key}
        ]
        if not held:
            raise SettingError(f"{who!r} has no permission directly on {file.name!r}.")
        for key in held:
            workspace.unshare(file, key)


def _limited(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    with workspace.rights_changing(file):
        file.limited = _flag("limited", value)
    workspace.touched(file)


def _trashed(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    workspace.trash(file, trashed=_flag("trashed", value))
    workspace.touched(file)


def _starred(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    star = file.starred_by.add if _flag("starred", value) else file.starred_by.discard
    star(workspace.advisor.email)
    workspace.touched(file)


def _properties(_: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    file.properties = {str(key): str(text) for key, text in value.items()}


def _parent(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    folder = workspace.files.get(value) or find_path(workspace, _text("parent", value))
    if not folder.is_folder or any(node is file for node in workspace.lineage(folder)):
        raise SettingError(f"{file.name!r} cannot lie in {folder.name!r}.")
    workspace.move(file, folder)
    workspace.touched(file)


def _comments(workspace: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON
    for raw in value:
        try:
            post(workspace, file, raw)
        except CommentError as error:
            raise SettingError(str(error)) from error


def _created(_: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON or TOML
    file.created = file.modified = file.listed_from = _moment("created", value)


def _modified(_: Workspace, file: DriveFile, value: Any) -> None:  # noqa: ANN401 - JSON or TOML
    file.modified = _moment("modified", value)


def _text(word: str, value: Any) -> str:  # noqa: ANN401 - JSON
    if not isinstance(value, str) or not value:
        raise SettingError(f"{word} must be text.")
    return value


def _flag(word: str, value: Any) -> bool:  # noqa: ANN401 - JSON
    if not isinstance(value, bool):
        raise SettingError(f"{word} must be true or false.")
    return value


def _moment(word: str, value: Any) -> datetime:  # noqa: ANN401 - JSON or TOML
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime.combine(value, time(12), UTC)
    try:
        return parse_rfc3339(_text(word, value))
    except ValueError as error:
        raise SettingError(f"{word} must be a date or an RFC 3339 time.") from error


_SETTERS: dict[str, Callable[[Workspace, DriveFile, Any], None]] = {
    "name": _name,
    "description": _description,
    "owner": _owner,
    "permissions": _permissions,
    "remove_permissions": _remove_permissions,
    "limited": _limited,
    "properties": _properties,
    "starred": _starred,
    "comments": _comments,
    "parent": _parent,
    "trashed": _trashed,
    "created": _created,
    "modified": _modified,
}
