"""`about.get` (`google-behaviour.md` §2.3 and §2.9: it requires `fields`).

The formats are those that Google names. What of them the emulator cannot convert is refused when it is asked.
"""

from typing import Any

from whoowes.emulator.call import Call
from whoowes.emulator.drive.resource import user_resource
from whoowes.emulator.endpoint import Endpoint

Json = dict[str, Any]

_LIMIT = 15 * 2**30
_GOOGLE = "application/vnd.google-apps."
_OPEN_XML = "application/vnd.openxmlformats-officedocument."
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."

_IMPORTS = {
    "document": (
        *("application/msword", f"{_OPEN_XML}wordprocessingml.document", f"{_OPEN_DOCUMENT}text"),
        *("application/rtf", "text/html", "text/plain", "text/markdown", "application/pdf"),
        *("image/jpeg", "image/png", "image/gif"),
    ),
    "spreadsheet": (
        *("application/vnd.ms-excel", f"{_OPEN_XML}spreadsheetml.sheet", f"{_OPEN_DOCUMENT}spreadsheet"),
        *("text/csv", "text/tab-separated-values"),
    ),
    "presentation": (
        *("application/vnd.ms-powerpoint", f"{_OPEN_XML}presentationml.presentation"),
        f"{_OPEN_DOCUMENT}presentation",
    ),
}
_EXPORTS = {
    "document": (
        *("application/rtf", f"{_OPEN_DOCUMENT}text", "text/html", "application/pdf", "text/markdown"),
        *("text/x-markdown", "application/epub+zip", "application/zip", "text/plain"),
        f"{_OPEN_XML}wordprocessingml.document",
    ),
    "spreadsheet": (
        *("application/x-vnd.oasis.opendocument.spreadsheet", "text/tab-separated-values", "text/csv"),
        *("application/pdf", "application/zip", f"{_OPEN_XML}spreadsheetml.sheet"),
        f"{_OPEN_DOCUMENT}spreadsheet",
    ),
    "presentation": (
        *(f"{_OPEN_DOCUMENT}presentation", "application/pdf", "text/plain"),
        f"{_OPEN_XML}presentationml.presentation",
    ),
}
_MAX_IMPORTS = {"document": 10, "spreadsheet": 100, "presentation": 100, "drawing": 2}
_MAX_UPLOAD = 5_242_880_000_000
_FOLDER_COLORS = (
    *("#ac725e", "#d06b64", "#f83a22", "#fa573c", "#ff7537", "#ffad46", "#42d692", "#16a765"),
    *("#7bd148", "#b3dc6c", "#fbe983", "#fad165", "#92e1c0", "#9fe1e7", "#9fc6e7", "#4986e7"),
    *("#9a9cff", "#b99aff", "#c2c2c2", "#cabdbf", "#cca6ac", "#f691b2", "#cd74e6", "#a47ae2"),
)


def get_about(call: Call) -> Json:
    """Answer `about.get`: who the token belongs to, their storage, and what Drive can do."""
    return {
        "kind": "drive#about",
        "user": user_resource(call.caller.user, call.caller),
        "storageQuota": _storage(call),
        "importFormats": {
            source: [_GOOGLE + kind] for kind, sources in _IMPORTS.items() for source in sources
        },
        "exportFormats": {_GOOGLE + kind: list(targets) for kind, targets in _EXPORTS.items()},
        "maxImportSizes": {_GOOGLE + kind: str(size * 2**20) for kind, size in _MAX_IMPORTS.items()},
        "maxUploadSize": str(_MAX_UPLOAD),
        "folderColorPalette": list(_FOLDER_COLORS),
        "appInstalled": True,
        "canCreateDrives": True,
        "canCreateTeamDrives": True,
    }


def _storage(call: Call) -> Json:
    """What the person's own files take, in bytes; shared drives count for nobody."""
    own = [file for file in call.workspace.files.values() if file.owner == call.caller.user.email]
    usage = str(sum(len(file.content) for file in own))
    trash = sum(len(file.content) for file in own if call.workspace.is_trashed(file))
    return {
        "limit": str(_LIMIT),
        "usage": usage,
        "usageInDrive": usage,
        "usageInDriveTrash": str(trash),
    }


ENDPOINTS = {"drive.about.get": Endpoint(get_about, needs_fields=True)}
