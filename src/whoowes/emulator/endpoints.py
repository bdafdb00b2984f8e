"""Which methods are implemented, with which query parameters; everything else is refused."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from whoowes.emulator import docs_service
from whoowes.emulator.call import Call
from whoowes.emulator.drive import about, changes, comments, files, listing, permissions

Json = dict[str, Any]


@dataclass(frozen=True)
class Endpoint:
    """How a method is answered.

    Attributes:
        answer: The handler.
        parameters: The query parameters it takes, beside those of every method.
        fields: The mask in force where the call brings none; None: the whole answer.
        needs_fields: Whether a call without a mask is refused (`google-behaviour.md` §2.9).
    """

    answer: Callable[[Call], Json]
    parameters: frozenset[str] = frozenset()
    fields: str | None = None
    needs_fields: bool = False


ENDPOINTS: dict[str, Endpoint] = {
    "docs.documents.create": Endpoint(docs_service.create_document),
    "docs.documents.get": Endpoint(docs_service.get_document, docs_service.GET_PARAMETERS),
    "docs.documents.batchUpdate": Endpoint(docs_service.batch_update),
    "drive.about.get": Endpoint(about.get_about, about.PARAMETERS, needs_fields=True),
    "drive.changes.getStartPageToken": Endpoint(
        changes.start_page_token, changes.START_PARAMETERS, changes.START_FIELDS
    ),
    "drive.changes.list": Endpoint(changes.list_changes, changes.LIST_PARAMETERS, changes.LIST_FIELDS),
    "drive.comments.list": Endpoint(comments.list_comments, comments.PARAMETERS, needs_fields=True),
    "drive.files.create": Endpoint(files.create_file, files.CREATE_PARAMETERS, files.FIELDS),
    "drive.files.get": Endpoint(files.get_file, files.GET_PARAMETERS, files.FIELDS),
    "drive.files.list": Endpoint(listing.list_files, listing.PARAMETERS, listing.FIELDS),
    "drive.files.update": Endpoint(files.update_file, files.UPDATE_PARAMETERS, files.FIELDS),
    "drive.permissions.list": Endpoint(
        permissions.list_permissions, permissions.PARAMETERS, permissions.FIELDS
    ),
}
