"""What `fullText` and `visibility` ask of a file (`google-behaviour.md` §2.1, rule 56)."""

import re

from whoowes.emulator.convert import to_plain_text
from whoowes.emulator.workspace.items import DriveFile, Permission
from whoowes.emulator.workspace.roles import granted
from whoowes.emulator.workspace.workspace import Workspace

#: The positions of `visibility`, the most open first.
VISIBILITIES = ("anyoneCanFind", "anyoneWithLink", "domainCanFind", "domainWithLink", "limited")


def visibility(workspace: Workspace, file: DriveFile) -> str:
    """Return how far a file can be seen: by the most open of the permissions that hold on it."""
    found = [_openness(held) for _, held in granted(workspace, file)]
    return min(found, key=VISIBILITIES.index, default="limited")


def has_words(file: DriveFile, value: str) -> bool:
    """Whether name, description or the text of a document has every word of a value, whole.

    A value in double quotes is a phrase: its words stand one after the other.
    """
    wanted = _words(value)
    is_phrase = len(value) > 1 and value.startswith('"') and value.endswith('"')
    texts = [_words(text) for text in _texts(file)]
    if is_phrase:
        return bool(wanted) and any(_stands_in(wanted, words) for words in texts)
    return bool(wanted) and set(wanted) <= {word for words in texts for word in words}


def _openness(permission: Permission) -> str:
    if permission.type not in {"anyone", "domain"}:
        return "limited"
    return permission.type + ("CanFind" if permission.discoverable else "WithLink")


def _texts(file: DriveFile) -> list[str]:
    exported = to_plain_text(file.document, shows_chosen=True) if file.document else ""
    return [file.name, file.description, exported]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _stands_in(phrase: list[str], words: list[str]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words)))
