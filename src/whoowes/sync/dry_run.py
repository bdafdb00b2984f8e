"""Gateways that record writes instead of sending them, so that no step of a pass knows of a dry run."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from whoowes.core.drive import ChangePage, Comment, DriveFile, Permission
from whoowes.core.ids import DocumentId, FileId, FolderId, PageToken, RevisionId
from whoowes.ports import DocsGateway, DocumentRead, DriveGateway, Json

_NEW = "new-"
_EMPTY_DOCUMENT: Json = {
    "revisionId": "new",
    "tabs": [
        {
            "tabProperties": {"tabId": "t.0"},
            "documentTab": {
                "body": {
                    "content": [
                        {"endIndex": 1, "sectionBreak": {}},
                        {
                            "startIndex": 1,
                            "endIndex": 2,
                            "paragraph": {
                                "elements": [{"startIndex": 1, "endIndex": 2, "textRun": {"content": "\n"}}]
                            },
                        },
                    ]
                }
            },
        }
    ],
}


class DryRunDrive:
    """Reads from Drive; a file created exists only here."""

    def __init__(self, drive: DriveGateway) -> None:
        self._drive = drive
        self._files: dict[FileId, DriveFile] = {}

    def start_cursor(self) -> PageToken:
        """Read through."""
        return self._drive.start_cursor()

    def changes(self, cursor: PageToken) -> ChangePage:
        """Read through."""
        return self._drive.changes(cursor)

    def children(self, folder: FolderId) -> tuple[DriveFile, ...]:
        """Read through."""
        return self._drive.children(folder)

    def marked(self, key: str) -> tuple[DriveFile, ...]:
        """Read through."""
        return self._drive.marked(key)

    def permissions(self, file_id: FileId) -> tuple[Permission, ...]:
        """Read through."""
        return self._drive.permissions(file_id)

    def comments(self, file_id: FileId) -> tuple[Comment, ...]:
        """Read through."""
        return () if file_id in self._files else self._drive.comments(file_id)

    def file(self, file_id: FileId) -> DriveFile:
        """Read through, or return a file that would have been created or changed."""
        return self._files.get(file_id) or self._drive.file(file_id)

    def create(
        self, *, name: str, mime_type: str, parent: FolderId | None, app_properties: Mapping[str, str]
    ) -> DriveFile:
        """Record a file that would be created."""
        file = DriveFile(
            id=FileId(f"{_NEW}{len(self._files) + 1}"),
            name=name,
            mime_type=mime_type,
            parents=(parent,) if parent else (),
            app_properties=dict(app_properties),
        )
        self._files[file.id] = file
        return file

    def update(
        self,
        file_id: FileId,
        *,
        name: str | None = None,
        app_properties: Mapping[str, str | None] | None = None,
    ) -> DriveFile:
        """Record a change of a file's name or properties."""
        file = self.file(file_id)
        kept = {**file.app_properties, **(app_properties or {})}
        properties = {key: value for key, value in kept.items() if value is not None}
        self._files[file_id] = replace(file, name=name or file.name, app_properties=properties)
        return self._files[file_id]


class DryRunDocs:
    """Reads from Docs; what would be written is dropped."""

    def __init__(self, docs: DocsGateway) -> None:
        self._docs = docs

    def read(self, document_id: DocumentId) -> DocumentRead:
        """Read through; a document that would be new is empty."""
        if document_id.startswith(_NEW):
            return DocumentRead(_EMPTY_DOCUMENT, inline=True)
        return self._docs.read(document_id)

    def write(
        self,
        document_id: DocumentId,  # noqa: ARG002 - the port's signature
        requests: Sequence[Json],  # noqa: ARG002 - the port's signature
        *,
        required_revision: RevisionId,
    ) -> RevisionId:
        """Write nothing."""
        return required_revision
