"""What a person can set on a file in Drive's own pages: the words of `drive.toml` and the control calls."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from whoowes.emulator.people.comments import CommentError, check_post, post
from whoowes.emulator.workspace.clock import parse_rfc3339
from whoowes.emulator.workspace.items import PERMISSION_TYPES, ROLES, DriveFile, Permission, User
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]
Deed = Callable[[DriveFile], None]

_PERMISSION_WORDS = frozenset({"type", "role", "email", "domain", "name", "discoverable"})
# These grow the version of a file, but are no modification of it (rule 59).
_UNMODIFYING = frozenset(
    {"permissions", "remove_permissions", "owner", "limited", "starred", "comments", "parent"}
)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


class SettingError(Exception):
    """A word that is not known, or a value that does not fit."""


@dataclass(frozen=True)
class Settings:
    """Settings that have been read and found right for a file, but not carried out."""

    _deeds: Mapping[str, Callable[[DriveFile], None]]
    _workspace: Workspace

    def carry_out(self, file: DriveFile, by: User) -> None:
        """Do it on the file; times come last, so that nothing moves them again."""
        if self._deeds.keys() - _UNMODIFYING:
            self._workspace.metadata_changed(file, by)
        for deed in self._deeds.values():
            deed(file)


def read_settings(workspace: Workspace, file: DriveFile, settings: Mapping[str, Any]) -> Settings:
    """Check all of the settings of a file, without changing anything.

    Args:
        workspace: Where the file is.
        file: The file, folder, shortcut or shared drive; or one that is like what will be made.
        settings: `name`, `description`, `owner`, `permissions`, `remove_permissions`, `limited`, `trashed`,
            `starred`, `properties`, `parent`, `comments`, `created`, `modified`.

    Raises:
        SettingError: A word is unknown or a value does not fit.
    """
    if not isinstance(settings, Mapping):
        raise SettingError("Settings are words with values.")
    unknown = sorted(set(settings) - set(_READERS))
    if unknown:
        raise SettingError(f"Unknown setting {unknown[0]!r}. Known: {', '.join(_READERS)}.")
    deeds = {
        word: read(workspace, file, settings[word]) for word, read in _READERS.items() if word in settings
    }
    if "remove_permissions" in settings:
        _check_removals(file, settings)
    return Settings(deeds, workspace)


def apply_settings(workspace: Workspace, file: DriveFile, settings: Mapping[str, Any], by: User) -> None:
    """Carry out settings on a file, all or none.

    Raises:
        SettingError: As for `read_settings`; nothing has been done then.
    """
    read_settings(workspace, file, settings).carry_out(file, by)


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


def _name(_: Workspace, __: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    name = _text("name", value)
    return lambda file: setattr(file, "name", name)


def _description(_: Workspace, __: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    description = _text("description", value)
    return lambda file: setattr(file, "description", description)


def _owner(workspace: Workspace, _: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    email = address("owner", value)

    def give(file: DriveFile) -> None:
        user = workspace.add_user(email)
        with workspace.rights_changing(file):
            file.owner = user.email
        workspace.touched(file)

    return give


def _permissions(workspace: Workspace, _: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    read = [_permission(raw) for raw in _list("permissions", value)]

    def share(file: DriveFile) -> None:
        for permission in read:
            permission.id = permission.id or workspace.ids.digits(20)
            workspace.share(file, permission)

    return share


def _permission(raw: Any) -> Permission:  # noqa: ANN401 - JSON
    """Return a permission, without an id unless it is the one for everybody."""
    if not isinstance(raw, dict) or set(raw) - _PERMISSION_WORDS:
        raise SettingError(f"A permission takes {', '.join(sorted(_PERMISSION_WORDS))}.")
    kind, role = raw.get("type", "user"), raw.get("role", "reader")
    if kind not in PERMISSION_TYPES or role not in ROLES[:-1]:
        raise SettingError(
            f"A permission of type {kind!r} and role {role!r} cannot be given; owner is its own setting."
        )
    if (kind in {"user", "group"}) != bool(raw.get("email")) or (kind == "domain") != bool(raw.get("domain")):
        raise SettingError(f"A permission of type {kind!r} has the wrong one of email and domain.")
    return Permission(
        "anyoneWithLink" if kind == "anyone" else "",
        kind,
        role,
        email=address("email", raw["email"]) if raw.get("email") else "",
        domain=_text("domain", raw["domain"]) if raw.get("domain") else "",
        name=_text("name", raw["name"]) if raw.get("name") else "",
        discoverable=_flag("discoverable", raw.get("discoverable", False)),
    )


def _remove_permissions(workspace: Workspace, _: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    goners = [_text("remove_permissions", who) for who in _list("remove_permissions", value)]

    def unshare(file: DriveFile) -> None:
        for who in goners:
            held = [key for key, permission in file.permissions.items() if _is_of(permission, who)]
            for key in held:
                workspace.unshare(file, key)

    return unshare


def _check_removals(file: DriveFile, settings: Mapping[str, Any]) -> None:
    held = [*file.permissions.values(), *map(_permission, settings.get("permissions", []))]
    for who in settings["remove_permissions"]:
        left = [permission for permission in held if not _is_of(permission, who)]
        if len(left) == len(held):
            raise SettingError(f"{who!r} has no permission directly on {file.name!r}.")
        held = left


def _is_of(permission: Permission, who: str) -> bool:
    return who in {permission.email, permission.type, permission.id}


def _limited(workspace: Workspace, _: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    limited = _flag("limited", value)

    def limit(file: DriveFile) -> None:
        with workspace.rights_changing(file):
            file.limited = limited
        workspace.touched(file)

    return limit


def _trashed(workspace: Workspace, _: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    trashed = _flag("trashed", value)

    def trash(file: DriveFile) -> None:
        workspace.trash(file, trashed=trashed)
        workspace.touched(file)

    return trash


def _starred(workspace: Workspace, _: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    starred = _flag("starred", value)

    def star(file: DriveFile) -> None:
        change = file.starred_by.add if starred else file.starred_by.discard
        change(workspace.advisor.email)
        workspace.touched(file)

    return star


def _properties(_: Workspace, __: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise SettingError("properties must be an object whose values are text.")
    return lambda file: setattr(file, "properties", dict(value))


def _parent(workspace: Workspace, moved: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    folder = workspace.files.get(_text("parent", value)) or find_path(workspace, value)
    if not folder.is_folder or any(node is moved for node in workspace.lineage(folder)):
        raise SettingError(f"{moved.name!r} cannot lie in {folder.name!r}.")

    def move(file: DriveFile) -> None:
        workspace.move(file, folder)
        workspace.touched(file)

    return move


def _comments(workspace: Workspace, file: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON
    posts = _list("comments", value)
    try:
        for raw in posts:
            check_post(file, raw)
    except CommentError as error:
        raise SettingError(str(error)) from error

    def comment(file: DriveFile) -> None:
        for raw in posts:
            post(workspace, file, raw)

    return comment


def _created(_: Workspace, __: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON or TOML
    moment = _moment("created", value)

    def date_back(file: DriveFile) -> None:
        file.created = file.modified = file.listed_from = moment

    return date_back


def _modified(_: Workspace, __: DriveFile, value: Any) -> Deed:  # noqa: ANN401 - JSON or TOML
    moment = _moment("modified", value)
    return lambda file: setattr(file, "modified", moment)


def address(word: str, value: Any) -> str:  # noqa: ANN401 - JSON
    """Return a person's address.

    Raises:
        SettingError: It is none.
    """
    if not isinstance(value, str) or not _ADDRESS.fullmatch(value):
        raise SettingError(f"{word} must be a person's address, not {value!r}.")
    return value


def _list(word: str, value: Any) -> list[Any]:  # noqa: ANN401 - JSON
    if not isinstance(value, list):
        raise SettingError(f"{word} must be a list.")
    return value


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


_READERS: dict[str, Callable[[Workspace, DriveFile, Any], Deed]] = {
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
