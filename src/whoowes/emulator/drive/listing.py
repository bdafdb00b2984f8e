"""`files.list` (`google-behaviour.md` §2.1)."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.matching import Matcher
from whoowes.emulator.drive.paging import page_of
from whoowes.emulator.drive.query import (
    Compare,
    Junction,
    Member,
    Not,
    Query,
    QuerySyntaxError,
    UnevaluatedTermError,
    parse_query,
)
from whoowes.emulator.drive.resource import file_resource
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import drive_error, file_not_found, invalid_value, not_implemented
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.roles import role_of

Json = dict[str, Any]

_PARAMETERS = frozenset(
    {
        *("q", "orderBy", "pageSize", "pageToken", "corpora", "driveId", "spaces"),
        *("supportsAllDrives", "includeItemsFromAllDrives"),
    }
)
_FIELDS = "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType,driveId,resourceKey)"

_UNSORTED = (
    "Sorting is not supported for queries with fullText terms. "
    "Results are always in descending relevance order."
)
_MODIFIED = frozenset({"modifiedTime", "recency"})
_SORT_KEYS: dict[str, Callable[[DriveFile], Any]] = {
    "createdTime": lambda file: file.created,
    "folder": lambda file: not file.is_folder,
    "name": lambda file: file.name.casefold(),
    "name_natural": lambda file: [
        int(part) if part.isdigit() else part for part in re.split(r"(\d+)", file.name.casefold())
    ],
    "quotaBytesUsed": lambda file: len(file.content),
}
#: The keys that order a list, and those of Drive's that are refused with 501; corpora and spaces likewise.
ORDERS = _MODIFIED | set(_SORT_KEYS)
ORDERS_NOT_KEPT = frozenset({"modifiedByMeTime", "sharedWithMeTime", "viewedByMeTime", "starred"})
CORPORA = frozenset({"user", "drive", "allDrives"})
CORPORA_NOT_KEPT = frozenset({"domain"})
SPACES = frozenset({"drive"})
SPACES_NOT_KEPT = frozenset({"appDataFolder"})


def list_files(call: Call) -> Json:
    """Answer `files.list`; trashed files are included unless the query says otherwise.

    Raises:
        ApiError: 400 for a query, an order or a page token that is wrong, 404 for a parent out of sight.
    """
    _check_corpus(call)
    query = _read_query(call)
    matcher = Matcher(call.workspace, call.caller)
    found = [file for file in _corpus(call, query) if query is None or matcher.matches(file, query)]
    empty = call.switches.list_begins_with_an_empty_page
    page, token = page_of(call, _ordered(call, found), _page_size(call, len(found)), begins_empty=empty)
    files = [file_resource(call.workspace, file, call.caller) for file in page]
    return {"kind": "drive#fileList", "incompleteSearch": _is_incomplete(call), "files": files} | token


def is_listed(call: Call, file: DriveFile) -> bool:
    """Whether a file turns up in lists and change logs made for this call."""
    if file.drive_id and not (call.query["supportsAllDrives"] and call.query["includeItemsFromAllDrives"]):
        return False
    if not call.caller.covers(file, "see"):
        return False
    return role_of(call.workspace, file, call.caller.user.email, by_link=False) is not None


def check_spaces(call: Call) -> None:
    """Refuse every space but `drive`.

    Raises:
        ApiError: 501 for a space that Drive has, 400 for one that it has not.
    """
    asked = {space.strip() for space in call.query["spaces"].split(",")}
    if not asked <= SPACES | SPACES_NOT_KEPT:
        raise invalid_value("spaces")
    if not asked <= SPACES:
        raise not_implemented("drive", f"spaces={call.query['spaces']}")


def _check_corpus(call: Call) -> None:
    check_spaces(call)
    corpora, drive_id = call.query.get("corpora", "user"), call.query.get("driveId")
    both = call.query["supportsAllDrives"] and call.query["includeItemsFromAllDrives"]
    if corpora in CORPORA_NOT_KEPT:
        raise not_implemented("drive", f"corpora={corpora}")
    if corpora not in CORPORA:
        raise invalid_value("corpora")
    if corpora != "user" and not both:
        message = f"The corpora value '{corpora}' requires supportsAllDrives and includeItemsFromAllDrives."
        raise drive_error(400, "invalid", message, location="corpora")
    if (corpora == "drive") != (drive_id is not None):
        message = "The driveId parameter must be specified if and only if corpora is set to drive."
        raise drive_error(400, "invalid", message, location="driveId")


def _is_incomplete(call: Call) -> bool:
    return call.switches.search_is_incomplete and call.query.get("corpora") == "allDrives"


def _page_size(call: Call, found: int) -> int:
    whole = "pageSize" not in call.given and call.query.get("driveId") is None
    if whole and call.switches.list_page_size_default == "all":
        return max(found, 1)
    return int(call.query["pageSize"])


def _corpus(call: Call, query: Query | None) -> list[DriveFile]:
    if call.switches.or_of_parents_finds_nothing and query and _joins_parents(query):
        return []
    skips_trash = not call.switches.list_includes_trashed and not (query and _names(query, "trashed"))
    files = _listed(call)
    return [file for file in files if not (skips_trash and call.workspace.is_trashed(file))]


def _listed(call: Call) -> list[DriveFile]:
    workspace = call.workspace
    drive_id = call.query.get("driveId")
    newest = workspace.clock.now() - timedelta(seconds=call.switches.listing_lag_s)
    return [
        file
        for file in workspace.files.values()
        if file.parent
        and (drive_id is None or file.drive_id == drive_id)
        and (not call.switches.listing_lag_s or (file.listed_from or file.created) <= newest)
        and is_listed(call, file)
    ]


def _read_query(call: Call) -> Query | None:
    text = call.query.get("q", "").strip()
    if not text:
        return None
    try:
        query = parse_query(text)
    except QuerySyntaxError as error:
        raise invalid_value("q") from error
    except UnevaluatedTermError as error:
        raise not_implemented("drive", f"{error} in q") from error
    if _names(query, "fullText") and call.query.get("orderBy", "").strip():
        raise drive_error(400, "badRequest", _UNSORTED)
    for parent in _parents_named(query):
        if parent != "root" and not _may_name(call, parent):
            raise file_not_found("")
    return query


def _parents_named(query: Query) -> list[str]:
    if isinstance(query, Junction):
        return [parent for part in query.parts for parent in _parents_named(part)]
    if isinstance(query, Not):
        return _parents_named(query.inner)
    return [query.value] if isinstance(query, Member) and query.term == "parents" else []


def _joins_parents(query: Query) -> bool:
    """Whether several parents are joined by `or`."""
    if isinstance(query, Not):
        return _joins_parents(query.inner)
    if not isinstance(query, Junction):
        return False
    joined = query.word == "or" and len([part for part in query.parts if _parents_named(part)]) > 1
    return joined or any(_joins_parents(part) for part in query.parts)


def _names(query: Query, term: str) -> bool:
    """Whether a query compares a term anywhere."""
    if isinstance(query, Junction):
        return any(_names(part, term) for part in query.parts)
    if isinstance(query, Not):
        return _names(query.inner, term)
    return isinstance(query, Compare) and query.term == term


def _may_name(call: Call, file_id: str) -> bool:
    file = call.workspace.files.get(file_id)
    return (
        file is not None and role_of(call.workspace, file, call.caller.user.email, by_link=True) is not None
    )


def _ordered(call: Call, files: list[DriveFile]) -> list[DriveFile]:
    # Without an order Google promises none, and ids say nothing of age.
    ordered = sorted(files, key=lambda file: file.id)
    for key in reversed([part.strip() for part in call.query.get("orderBy", "").split(",") if part.strip()]):
        name, _, direction = key.partition(" ")
        if name in ORDERS_NOT_KEPT:
            raise not_implemented("drive", f"orderBy={name}")
        if name not in ORDERS or direction.strip() not in {"", "desc"}:
            raise invalid_value("orderBy")
        sort_key = call.workspace.shown_modified if name in _MODIFIED else _SORT_KEYS[name]
        ordered.sort(key=sort_key, reverse=direction.strip() == "desc")
    return ordered


ENDPOINTS = {"drive.files.list": Endpoint(list_files, _PARAMETERS, _FIELDS)}
