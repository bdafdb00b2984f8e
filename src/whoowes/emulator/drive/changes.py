"""`changes.getStartPageToken` and `changes.list` (`google-behaviour.md` §2.8, rule 64).

A log per user, with one entry per file: its latest change, shown as the file is now. Page tokens are
positions in the log; they never expire. Trashing is an ordinary change; `removed` is deletion or loss of
access. With `driveId` the log is that of one shared drive, with `restrictToMyDrive` that of My Drive alone:
what moves out of either is removed from it.
"""

import re
from collections.abc import Iterator
from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.drive_resource import drive_resource, member_drive
from whoowes.emulator.drive.listing import check_spaces, is_listed
from whoowes.emulator.drive.resource import file_resource
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import drive_error, invalid_value
from whoowes.emulator.workspace.change_log import Change
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.roles import role_of

Json = dict[str, Any]

_START_PARAMETERS = frozenset({"supportsAllDrives", "driveId"})
_START_FIELDS = "kind,startPageToken"
_LIST_PARAMETERS = frozenset(
    {
        *("pageToken", "pageSize", "includeRemoved", "restrictToMyDrive", "spaces", "driveId"),
        *("supportsAllDrives", "includeItemsFromAllDrives", "includeCorpusRemovals"),
    }
)
_LIST_FIELDS = (
    "kind,nextPageToken,newStartPageToken,"
    "changes(kind,type,changeType,time,removed,fileId,driveId,"
    "file(kind,id,name,mimeType,driveId),drive(kind,id,name))"
)


def start_page_token(call: Call) -> Json:
    """Answer `changes.getStartPageToken`: changes after this moment.

    Raises:
        ApiError: 404 for a shared drive one is not a member of.
    """
    if "driveId" in call.query:
        _require(call, "supportsAllDrives")
        member_drive(call, call.query["driveId"])
    return {"kind": "drive#startPageToken", "startPageToken": str(call.workspace.log.sequence)}


def list_changes(call: Call) -> Json:
    """Answer `changes.list`, oldest first; `newStartPageToken` stands on the last page only.

    Raises:
        ApiError: 400 for a token that was never given, 404 for a shared drive one is not a member of.
    """
    check_spaces(call)
    if "driveId" in call.query:
        _require(call, "supportsAllDrives", "includeItemsFromAllDrives")
        member_drive(call, call.query["driveId"])
    after = _position(call)
    found = [
        (change.sequence, entry)
        for file_id, change in sorted(_changes(call), key=lambda item: item[1].sequence)
        if change.sequence > after and (entry := _entry(call, file_id, change)) is not None
    ]
    page = found[: call.query["pageSize"]]
    answer: Json = {"kind": "drive#changeList", "changes": [entry for _, entry in page]}
    if len(page) < len(found):
        return answer | {"nextPageToken": str(page[-1][0])}
    return answer | {"newStartPageToken": str(call.workspace.log.sequence)}


def _require(call: Call, *flags: str) -> None:
    missing = [flag for flag in flags if not call.query[flag]]
    if missing:
        message = f"The driveId parameter requires {' and '.join(flags)}."
        raise drive_error(400, "invalid", message, location=missing[0])


def _position(call: Call) -> int:
    token = call.query["pageToken"]
    if not re.fullmatch("[0-9]{1,18}", token) or int(token) > call.workspace.log.sequence:
        raise invalid_value("pageToken")
    return int(token)


def _corpus(call: Call) -> str | None:
    """The root whose changes are asked for; None: all that the person sees."""
    drive: str | None = call.query.get("driveId")
    return drive or (call.caller.user.root_id if call.query["restrictToMyDrive"] else None)


def _changes(call: Call) -> Iterator[tuple[str, Change]]:
    log, corpus = call.workspace.log, _corpus(call)
    own = log.of_user[call.caller.user.email]
    departures = log.departures.get(corpus or "", {})
    for file_id in own.keys() | departures.keys():
        file = call.workspace.files.get(file_id)
        lies_there = file is not None and call.workspace.root_of(file) == corpus
        if file_id in departures and not lies_there:
            yield file_id, departures[file_id]
        elif file_id in own and (corpus is None or own[file_id].corpus == corpus):
            yield file_id, own[file_id]


def _entry(call: Call, file_id: str, change: Change) -> Json | None:
    entry: Json = {
        "kind": "drive#change",
        "type": "file",
        "changeType": "file",
        "time": rfc3339(change.time),
        "removed": change.removed,
    }
    if change.removed and not (call.query["includeRemoved"] and _may_know(call, file_id, change)):
        return None
    file = call.workspace.files.get(file_id)
    if file_id == change.corpus:
        return _drive_entry(call, entry, file_id, file)
    entry |= {"fileId": file_id} | ({"driveId": change.corpus} if _is_drive(call, change.corpus) else {})
    if change.removed:
        return entry | _still_there(call, file)
    if file is None or not is_listed(call, file):
        return None
    return entry | {"file": file_resource(call.workspace, file, call.caller)}


def _drive_entry(call: Call, entry: Json, drive_id: str, file: DriveFile | None) -> Json | None:
    """The change of a shared drive itself; a My Drive root has none."""
    if not _is_drive(call, drive_id):
        return None
    entry |= {"type": "drive", "changeType": "drive", "driveId": drive_id}
    if entry["removed"]:
        return entry
    if file is None or not is_listed(call, file):
        return None
    return entry | {"drive": drive_resource(call, file)}


def _still_there(call: Call, file: DriveFile | None) -> Json:
    """The file of a removal, where it only left the corpus and `includeCorpusRemovals` asks for it."""
    if not call.query["includeCorpusRemovals"] or file is None or not call.caller.covers(file, "see"):
        return {}
    if not role_of(call.workspace, file, call.caller.user.email, by_link=True):
        return {}
    return {"file": file_resource(call.workspace, file, call.caller)}


def _is_drive(call: Call, root_id: str) -> bool:
    return root_id in call.workspace.drives


def _may_know(call: Call, file_id: str, change: Change) -> bool:
    """Whether the token and the flags of the call let it hear of a removal."""
    all_drives = call.query["supportsAllDrives"] and call.query["includeItemsFromAllDrives"]
    if _is_drive(call, change.corpus) and not all_drives:
        return False
    file = call.workspace.files.get(file_id)
    if file is not None:
        return call.caller.covers(file, "see")
    is_more_than_drive_file = bool(call.caller.scopes - {"drive.file"})
    return is_more_than_drive_file or (file_id, *call.caller.app) in call.workspace.forgotten


ENDPOINTS = {
    "drive.changes.getStartPageToken": Endpoint(start_page_token, _START_PARAMETERS, _START_FIELDS),
    "drive.changes.list": Endpoint(list_changes, _LIST_PARAMETERS, _LIST_FIELDS),
}
