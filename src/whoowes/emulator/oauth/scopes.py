"""The OAuth scopes the emulator knows: those of Drive v3 and Docs v1, under their short names.

A short name is what follows `https://www.googleapis.com/auth/`, such as `drive.file`.
"""

from collections.abc import Iterable
from typing import Literal

from whoowes.emulator.wire.discovery import scope_descriptions

Sensitivity = Literal["restricted", "sensitive", "non-sensitive"]

SCOPE_PREFIX = "https://www.googleapis.com/auth/"
#: The two kinds of access a whoowes user can grant.
ACCESS_SCOPES = {"careful": ("drive.readonly", "drive.file"), "automatic": ("drive",)}

_SENSITIVE = frozenset({"documents", "documents.readonly", "drive.apps.readonly"})
_NON_SENSITIVE = frozenset({"drive.file", "drive.appdata"})
# Identity is another matter: an id_token would have to be signed.
_IDENTITY = frozenset({"openid", "email", "profile", "userinfo.email", "userinfo.profile"})
_OURS = ("drive", "documents")


def short_name(scope: str) -> str:
    """Return a scope as the code names it; what is no scope of Google's APIs stays as it is."""
    return scope.removeprefix(SCOPE_PREFIX)


def full_names(scopes: Iterable[str]) -> list[str]:
    """Return short names as Google writes them, in order of the alphabet."""
    return sorted(SCOPE_PREFIX + scope for scope in scopes)


def is_known(scope: str) -> bool:
    """Whether a scope, as sent, is one of Drive's or Docs'."""
    return scope.startswith(SCOPE_PREFIX) and short_name(scope) in scope_descriptions()


def is_elsewhere(scope: str) -> bool:
    """Whether a scope, as sent, may exist at Google but belongs to what is not emulated."""
    name = short_name(scope)
    if name in _IDENTITY:
        return True
    return scope.startswith(SCOPE_PREFIX) and name.split(".", maxsplit=1)[0] not in _OURS


def sensitivity(scope: str) -> Sensitivity:
    """Return how Google classes a scope, given by its short name (`google-behaviour.md` §3.2).

    What the facts do not class is taken for restricted.
    """
    if scope in _NON_SENSITIVE:
        return "non-sensitive"
    return "sensitive" if scope in _SENSITIVE else "restricted"


def description(scope: str) -> str:
    """Return what a scope, given by its short name, lets an app do, in the discovery document's words."""
    return scope_descriptions()[scope]
