"""The messages of Docs v1 as a tree: fields by either spelling, oneofs, what only Google sets.

The discovery document says which fields a message has and, in its descriptions, which of them cannot be
written. It does not say which fields exclude each other: the oneofs are listed here.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from whoowes.emulator.wire.discovery import schemas

Json = dict[str, Any]

_READ_ONLY = re.compile(r"\bread-only\b|^Output only\b")
# Refused by Google although the description does not say so (`google-behaviour.md` §1.6).
_REFUSED_THOUGH_WRITABLE = frozenset({("TableRowStyle", "tableHeader")})

_PLACES = ("location", "endOfSegmentLocation")
_INSERTIONS = (
    "InsertDateRequest",
    "InsertDropdownRequest",
    "InsertInlineImageRequest",
    "InsertPageBreakRequest",
    "InsertPersonRequest",
    "InsertRichLinkRequest",
    "InsertSectionBreakRequest",
    "InsertTableRequest",
    "InsertTextRequest",
)
_ONEOFS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    **{message: {"insertion_location": _PLACES} for message in _INSERTIONS},
    "CreateFootnoteRequest": {"footnote_location": _PLACES},
    "DeleteNamedRangeRequest": {"named_range_reference": ("namedRangeId", "name")},
    "Link": {
        "destination": ("url", "tabId", "bookmarkId", "headingId", "bookmark", "heading"),
    },
    "ReplaceNamedRangeContentRequest": {"named_range_reference": ("namedRangeId", "namedRangeName")},
    "UpdateTableCellStyleRequest": {"cells": ("tableRange", "tableStartLocation")},
    "WriteControl": {"control": ("requiredRevisionId", "targetRevisionId")},
}


def properties(message: str) -> Mapping[str, Json]:
    """Return the fields of a message by their JSON names, each with its schema."""
    found: Mapping[str, Json] = schemas("docs")[message].get("properties", {})
    return found


@cache
def json_name(message: str, name: str) -> str | None:
    """Return the JSON name of a field given in JSON or proto spelling; None: there is no such field."""
    known = properties(message)
    if name in known:
        return name
    return next((field for field in known if snake_case(field) == name), None)


@cache
def is_read_only(message: str, field: str) -> bool:
    """Tell whether only Google sets a field, by its description or as observed."""
    spec = properties(message)[field]
    return (
        bool(spec.get("readOnly") or _READ_ONLY.search(spec.get("description", "")))
        or (message, field) in _REFUSED_THOUGH_WRITABLE
    )


def oneof_of(message: str, field: str) -> str | None:
    """Return the oneof that a field belongs to, by its proto name."""
    if message == "Request":
        return "request"
    return next((name for name, members in _ONEOFS.get(message, {}).items() if field in members), None)


@cache
def enum_type(message: str, field: str) -> str:
    """Return the proto type of an enum field.

    The name is that of its first value, `ALIGNMENT_UNSPECIFIED`. An enum that several messages use
    stands by itself, `NamedStyleType`; any other lies in its message, `WriteControl.WriteMode`.
    """
    first = properties(message)[field]["enum"][0]
    users = {
        name
        for name in schemas("docs")
        for spec in properties(name).values()
        if spec.get("enum", [None])[0] == first
    }
    enum = "".join(word.capitalize() for word in first.removesuffix("_UNSPECIFIED").split("_"))
    return proto_type(enum if len(users) > 1 else f"{message}.{enum}")


def proto_type(name: str) -> str:
    """Return the full name of a type of the Docs API."""
    return f"type.googleapis.com/google.apps.docs.v1.{name}"


def snake_case(name: str) -> str:
    """Return a JSON name as the proto field name that Google's messages show."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
