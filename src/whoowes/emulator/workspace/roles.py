"""Who may do what with a file, whatever app they use (`google-behaviour.md` §2.10)."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from whoowes.emulator.workspace.items import ROLES, DriveFile, Permission


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
    return max(held, key=ROLES.index, default=None)


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
    return role is not None and ROLES.index(role) >= ROLES.index(needed)


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
