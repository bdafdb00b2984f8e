"""Who may do what with a file, whatever app they use (`google-behaviour.md` §2.10)."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from whoowes.emulator.workspace.items import ROLES, DriveFile, Permission

#: Below every role: to know that a folder is there, and not what lies in it.
METADATA = "metadata"
_LEVELS = (METADATA, *ROLES)


class Tree(Protocol):
    """As much of a workspace as roles depend on."""

    @property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """The members of each group, by its address."""

    def lineage(self, file: DriveFile) -> Iterator[DriveFile]:
        """Yield the file and the folders above it, nearest first."""


def role_of(tree: Tree, file: DriveFile, email: str, *, by_link: bool) -> str | None:
    """Return a person's highest role on a file, None for no access.

    Inheritance only adds: a folder's permissions hold for all below it, save that past an item with limited
    access only owners and organisers keep theirs. The owner of a folder is a writer of what others put there.
    Whoever may open the folder above a limited one sees that it exists: `METADATA`, no role of Drive's.

    Args:
        tree: The workspace.
        file: The file in question.
        email: The person.
        by_link: Whether having the link is enough for "anyone" and domain permissions; lists go without.
    """
    if file.owner == email:
        return "owner"
    held = [
        role for role, permission in granted(tree, file) if _reaches(tree, permission, email, by_link=by_link)
    ]
    if held:
        return max(held, key=ROLES.index)
    return METADATA if _shows_from_outside(tree, file, email, by_link=by_link) else None


def granted(tree: Tree, file: DriveFile) -> Iterator[tuple[str, Permission]]:
    """Yield every permission that holds on a file with the role it gives there, direct ones first."""
    limited = False
    for node in tree.lineage(file):
        for permission in [*_owner(node), *node.permissions.values()]:
            if node is file or not limited or permission.role in {"owner", "organizer"}:
                inherited_owner = node is not file and permission.role == "owner"
                yield "writer" if inherited_owner else permission.role, permission
        limited = limited or node.limited


def at_least(role: str | None, needed: str) -> bool:
    """Whether a role includes another."""
    return role is not None and _LEVELS.index(role) >= _LEVELS.index(needed)


def role_to_share(file: DriveFile) -> str:
    """Return the least role that may change who can open a file (Google's table of roles)."""
    if file.is_shared_drive:
        return "organizer"
    return "fileOrganizer" if file.drive_id and file.is_folder else "writer"


def seen_from_outside(tree: Tree, file: DriveFile) -> Iterator[Permission]:
    """Yield the inherited permissions that only let one see that a limited folder is there."""
    if not (file.is_folder and file.limited):
        return
    held = {id(permission) for _, permission in granted(tree, file)}
    parent = next((node for node in tree.lineage(file) if node is not file), None)
    for _, permission in granted(tree, parent) if parent else ():
        if permission.role != "owner" and id(permission) not in held:
            yield permission


def _shows_from_outside(tree: Tree, file: DriveFile, email: str, *, by_link: bool) -> bool:
    return any(
        _reaches(tree, permission, email, by_link=by_link) for permission in seen_from_outside(tree, file)
    )


def _owner(file: DriveFile) -> list[Permission]:
    return [Permission("", "user", "owner", file.owner)] if file.owner else []


def _reaches(tree: Tree, permission: Permission, email: str, *, by_link: bool) -> bool:
    if permission.type == "user":
        return permission.email == email
    if permission.type == "group":
        return email in tree.groups.get(permission.email, ())
    if permission.type == "domain" and not email.endswith("@" + permission.domain):
        return False
    return by_link or permission.discoverable
