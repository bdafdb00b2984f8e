"""Which methods are implemented; everything else is refused (rule 73)."""

from whoowes.emulator import documents
from whoowes.emulator.drive import (
    about,
    changes,
    comments,
    copying,
    deletion,
    drives,
    exports,
    files,
    generated_ids,
    listing,
    permissions,
    replies,
    revisions,
)
from whoowes.emulator.endpoint import Endpoint

_RESOURCES = (
    *(documents, about, changes, comments, copying, deletion, drives, exports, files, generated_ids),
    *(listing, permissions, replies, revisions),
)

ENDPOINTS: dict[str, Endpoint] = {
    method: endpoint for resource in _RESOURCES for method, endpoint in resource.ENDPOINTS.items()
}
