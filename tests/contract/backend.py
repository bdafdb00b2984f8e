"""What stands behind a contract test: the emulator, or a live account (`tests/contract/README.md`)."""

from pathlib import Path
from typing import Protocol

from tests.emulator.world import Apis

from whoowes.core.ids import DocumentId, FileId, FolderId
from whoowes.emulator import EmulatorServer
from whoowes.emulator.people.controls import change_file, edit_document, put_file
from whoowes.google.auth import Access, load_credentials
from whoowes.google.workspace import GoogleWorkspace, open_workspace
from whoowes.ports import Json


def inserted(text: str, at: int = 1) -> list[Json]:
    """Return the requests that insert a text."""
    return [{"insertText": {"location": {"index": at}, "text": text}}]


class Backend(Protocol):
    """A Drive with a person's hands in it, and ways to open it."""

    @property
    def home(self) -> FolderId | None:
        """The folder in which files are made that could lie anywhere; None: My Drive's root."""

    @property
    def raw(self) -> Apis:
        """The unpatched Google clients, with full access."""

    def emulator(self, why: str) -> EmulatorServer:
        """Return the emulator, for what only it can do; on a live account the test is skipped."""

    def open(self, access: Access) -> GoogleWorkspace:
        """Open our gateways; a live account skips tests of careful access."""

    def open_again(self) -> GoogleWorkspace:
        """Open our gateways as a later run does: the same OAuth client, nothing remembered."""

    def wait_until_listed(self, file: FileId) -> None:
        """Return when Drive's lists show a file; they lag on a live account."""

    def folder(self, path: str) -> FolderId:
        """Return a person's folder at a path, made with those on the way if need be."""

    def document(self, path: str, text: str = "Some notes.") -> FileId:
        """Put a person's document at a path."""

    def shortcut(self, path: str, target: FileId) -> FileId:
        """Put a shortcut at a path."""

    def change(self, file: FileId, *, name: str | None, trashed: bool, limited: bool) -> None:
        """Rename, trash or limit a file as a person does."""

    def type(self, document: DocumentId, text: str) -> None:
        """Let a person type at a document's start."""


class EmulatedBackend:
    """The emulator, emptied; people's hands are its control calls."""

    home: FolderId | None = None

    def __init__(self, server: EmulatorServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._workspace = server.emulator.workspace
        self._raw: Apis | None = None

    @property
    def raw(self) -> Apis:
        if self._raw is None:
            _, token = self._server.write_credentials(self._folder / "raw", "automatic")
            self._raw = Apis(self._server.url, token)
        return self._raw

    def emulator(self, why: str) -> EmulatorServer:
        assert why
        return self._server

    def open(self, access: Access) -> GoogleWorkspace:
        return self._open(access, client_id=None)

    def open_again(self) -> GoogleWorkspace:
        return self._open("careful", client_id=next(iter(self._server.emulator.tokens.clients)))

    def _open(self, access: Access, client_id: str | None) -> GoogleWorkspace:
        _, token = self._server.write_credentials(self._folder, access, client_id=client_id)
        credentials = load_credentials(token, access=access, endpoint=self._server.url)
        return open_workspace(credentials, endpoint=self._server.url, timeout_s=2, sleep=lambda _: None)

    def wait_until_listed(self, file: FileId) -> None:
        pass

    def folder(self, path: str) -> FolderId:
        return FolderId(self._put(path, "folder", value=True))

    def document(self, path: str, text: str = "Some notes.") -> FileId:
        return FileId(self._put(path, "markdown", text))

    def shortcut(self, path: str, target: FileId) -> FileId:
        return FileId(self._put(path, "shortcut", target))

    def _put(self, path: str, kind: str, value: object) -> str:
        return put_file(self._workspace, {"path": path, kind: value}).id

    def change(self, file: FileId, *, name: str | None, trashed: bool, limited: bool) -> None:
        given = {"name": name, "trashed": trashed or None, "limited": limited or None}
        settings = {key: value for key, value in given.items() if value is not None}
        change_file(self._workspace, file, settings)

    def type(self, document: DocumentId, text: str) -> None:
        file = self._workspace.files[document]
        edit_document(self._workspace, file, {"requests": inserted(text)})

    def close(self) -> None:
        """Close the connections."""
        if self._raw:
            self._raw.close()
