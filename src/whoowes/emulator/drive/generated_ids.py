"""`files.generateIds`: ids that make a create safe to repeat (`google-behaviour.md` §2.3)."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.endpoint import Endpoint
from whoowes.emulator.wire.errors import drive_error, invalid_value, not_implemented
from whoowes.emulator.workspace.items import FOLDER, NATIVE_PREFIX, SHORTCUT

Json = dict[str, Any]

_PARAMETERS = frozenset({"count", "space", "type"})


def generate_ids(call: Call) -> Json:
    """Answer `files.generateIds`. An id serves one file of its type, for the person it was given to.

    Raises:
        ApiError: 400 for a type or space that is none, 501 for the space of application data.
    """
    kind, space = call.query["type"], call.query["space"]
    if kind not in {"files", "shortcuts"} or space not in {"drive", "appDataFolder"}:
        raise invalid_value("type" if space in {"drive", "appDataFolder"} else "space")
    if space != "drive":
        raise not_implemented("drive", f"space={space}")
    ids = [call.workspace.ids.file() for _ in range(call.query["count"])]
    call.workspace.generated |= dict.fromkeys(ids, (kind, call.caller.user.email))
    return {"kind": "drive#generatedIds", "space": space, "ids": ids}


def usable_id(call: Call, mime_type: str) -> str | None:
    """Return the id that a create or a copy asks for, None where it asks for none.

    Raises:
        ApiError: 400 for an id that was not generated for this, 409 for one that is taken.
    """
    wanted = call.body.get("id")
    if wanted is None:
        return None
    if mime_type.startswith(NATIVE_PREFIX) and mime_type not in {FOLDER, SHORTCUT}:
        message = "Generated IDs are not supported for Docs Editors formats."
        raise drive_error(400, "invalid", message, location="file.id")
    if wanted in call.workspace.files:
        raise drive_error(409, "fileIdInUse", "A file already exists with the provided ID.")
    kind = "shortcuts" if mime_type == SHORTCUT else "files"
    if call.workspace.generated.get(wanted) != (kind, call.caller.user.email):
        raise drive_error(400, "invalid", "The provided file ID is not usable.", location="file.id")
    return str(wanted)


ENDPOINTS = {"drive.files.generateIds": Endpoint(generate_ids, _PARAMETERS)}
