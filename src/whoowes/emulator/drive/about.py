"""`about.get` (`google-behaviour.md` §2.9: it requires `fields`)."""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.resource import user_resource
from whoowes.emulator.endpoint import Endpoint

Json = dict[str, Any]

_LIMIT = 15 * 2**30


def get_about(call: Call) -> Json:
    """Answer `about.get`: who the token belongs to, and their storage."""
    usage = sum(
        len(file.content) for file in call.workspace.files.values() if file.owner == call.caller.user.email
    )
    quota = {"limit": str(_LIMIT), "usage": str(usage), "usageInDrive": str(usage), "usageInDriveTrash": "0"}
    return {
        "kind": "drive#about",
        "user": user_resource(call.caller.user, call.caller),
        "storageQuota": quota,
    }


ENDPOINTS = {"drive.about.get": Endpoint(get_about, needs_fields=True)}
