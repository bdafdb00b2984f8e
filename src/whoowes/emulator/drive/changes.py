"""`changes.getStartPageToken` and `changes.list` (`google-behaviour.md` §2.8).

A log per user, with one entry per file: its latest change, shown as the file is now. Page tokens are
positions in the log; they never expire. Trashing is an ordinary change; `removed` is deletion or loss of
access.
"""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.listing import check_spaces, is_listed
from whoowes.emulator.drive.resource import file_resource
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import invalid_value, not_implemented
from whoowes.emulator.workspace.clock import rfc3339
from whoowes.emulator.workspace.workspace import Change

Json = dict[str, Any]

_START_PARAMETERS = frozenset({"supportsAllDrives"})
_START_FIELDS = "kind,startPageToken"
_LIST_PARAMETERS = frozenset(
    {
        *("pageToken", "pageSize", "includeRemoved", "restrictToMyDrive", "spaces"),
        *("supportsAllDrives", "includeItemsFromAllDrives"),
    }
)
_LIST_FIELDS = (
    "kind,nextPageToken,newStartPageToken,"
    "changes(kind,type,changeType,time,removed,fileId,driveId,file(kind,id,name,mimeType,driveId))"
)


def start_page_token(call: Call) -> Json:
    """Answer `changes.getStartPageToken`: changes after this moment."""
    return {"kind": "drive#startPageToken", "startPageToken": str(call.workspace.sequence)}


def list_changes(call: Call) -> Json:
    """Answer `changes.list`, oldest first; `newStartPageToken` stands on the last page only.

    Raises:
        ApiError: 400 for a token that was never given.
    """
    if call.query["restrictToMyDrive"]:
        raise not_implemented("drive", "restrictToMyDrive=true")
    check_spaces(call)
    after = _position(call)
    log = call.workspace.log[call.caller.user.email]
    entries = sorted((change.sequence, file_id) for file_id, change in log.items() if change.sequence > after)
    found = [
        (number, entry)
        for number, file_id in entries
        if (entry := _entry(call, file_id, log[file_id])) is not None
    ]
    page = found[: call.query["pageSize"]]
    answer: Json = {"kind": "drive#changeList", "changes": [entry for _, entry in page]}
    if len(page) < len(found):
        return answer | {"nextPageToken": str(page[-1][0])}
    return answer | {"newStartPageToken": str(call.workspace.sequence)}


def _position(call: Call) -> int:
    token = call.query["pageToken"]
    if not token.isdecimal() or int(token) > call.workspace.sequence:
        raise invalid_value("pageToken")
    return int(token)


def _entry(call: Call, file_id: str, change: Change) -> Json | None:
    entry: Json = {
        "kind": "drive#change",
        "type": "file",
        "changeType": "file",
        "time": rfc3339(change.time),
        "removed": change.removed,
        "fileId": file_id,
    }
    file = call.workspace.files.get(file_id)
    if change.removed:
        return entry if call.query["includeRemoved"] and _may_know(call, file_id) else None
    if file is None or file.parent is None or not is_listed(call, file):
        return None
    drive = {"driveId": file.drive_id} if file.drive_id else {}
    return entry | drive | {"file": file_resource(call.workspace, file, call.caller)}


def _may_know(call: Call, file_id: str) -> bool:
    file = call.workspace.files.get(file_id)
    if file is None:
        return (
            bool(call.caller.scopes - {"drive.file"})
            or (file_id, *call.caller.app) in call.workspace.forgotten
        )
    if file.drive_id and not (call.query["supportsAllDrives"] and call.query["includeItemsFromAllDrives"]):
        return False
    return call.caller.covers(file, "see")


ENDPOINTS = {
    "drive.changes.getStartPageToken": Endpoint(start_page_token, _START_PARAMETERS, _START_FIELDS),
    "drive.changes.list": Endpoint(list_changes, _LIST_PARAMETERS, _LIST_FIELDS),
}
