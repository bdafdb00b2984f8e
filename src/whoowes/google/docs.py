"""Docs v1 behind the `DocsGateway` port (`google-behaviour.md` §1)."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from whoowes.core.ids import DocumentId, FileId, RevisionId
from whoowes.errors import OutcomeUnknown, PermissionDenied
from whoowes.google.transport import Repeat, Transport
from whoowes.ports import DocumentRead, Json


class GoogleDocs:
    """Docs through googleapiclient."""

    def __init__(self, service: Any, transport: Transport) -> None:  # noqa: ANN401 - no types there
        self._service = service
        self._transport = transport

    @cached_property
    def _documents(self) -> Any:  # noqa: ANN401 - no types there
        # Made once: googleapiclient writes out the schemas of all its methods whenever it is asked for it.
        return self._service.documents()

    def read(self, document_id: DocumentId) -> DocumentRead:
        """Return the document with all tabs, suggestions inline; where that is refused, without them."""
        try:
            return DocumentRead(self._get(document_id, "SUGGESTIONS_INLINE"), inline=True)
        except PermissionDenied:
            # Who may only view a document may not see its suggestions (§1.4).
            return DocumentRead(self._get(document_id, "PREVIEW_WITHOUT_SUGGESTIONS"), inline=False)

    def _get(self, document_id: DocumentId, mode: str) -> Json:
        request = self._documents.get(
            documentId=document_id, includeTabsContent=True, suggestionsViewMode=mode
        )
        return self._transport.send(request, needs=("documentId",))

    def write(
        self, document_id: DocumentId, requests: Sequence[Json], *, required_revision: RevisionId
    ) -> RevisionId:
        """Apply one atomic batch, pinned to the revision read; return the revision after it."""
        body = {"requests": list(requests), "writeControl": {"requiredRevisionId": required_revision}}
        request = self._documents.batchUpdate(documentId=document_id, body=body)
        reply = self._transport.send(request, writes=FileId(document_id), repeat=Repeat.PINNED)
        revision = reply.get("writeControl", {}).get("requiredRevisionId")
        if not revision:
            raise OutcomeUnknown("The reply to the change does not name the revision after it.")
        return RevisionId(revision)
