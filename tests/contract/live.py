"""A live account behind the contract tests: one folder for each test, deleted afterwards.

Only with `WHOOWES_LIVE_TOKEN`; without it nothing here is used. See `tests/contract/README.md`.
"""

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

import pytest
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError
from tests.contract.backend import inserted
from tests.emulator.world import DOC, FOLDER, SHORTCUT, Apis

from whoowes.core.ids import DocumentId, FileId, FolderId
from whoowes.emulator import EmulatorServer
from whoowes.google.auth import Access, load_credentials
from whoowes.google.workspace import GoogleWorkspace, check_endpoint, open_workspace

TOKEN: Final = "WHOOWES_LIVE_TOKEN"
ENDPOINT: Final = "WHOOWES_LIVE_ENDPOINT"
NAME: Final = "whoowes contract tests"

#: What a live account answered to the questions of `test_facts.py`.
TOLD: Final[dict[str, str]] = {}

_LOOKS, _PAUSE_S = 30, 2.0


@dataclass(frozen=True)
class LiveAccount:
    """Where the live account is: its token, and an address of this machine in Google's place, if any."""

    token: Path
    endpoint: str | None = None


def live_account(environment: Mapping[str, str]) -> LiveAccount | None:
    """Return the account that the environment names; None: the tests use the emulator.

    Raises:
        UsageError: The endpoint is not an address of this machine.
    """
    if not environment.get(TOKEN):
        return None
    endpoint = environment.get(ENDPOINT) or None
    if endpoint:
        check_endpoint(endpoint)
    return LiveAccount(Path(environment[TOKEN]), endpoint)


class LiveApis(Apis):
    """The unpatched clients at Google itself."""

    @cached_property
    def drive(self) -> Any:  # noqa: ANN401 - built at run time
        return build("drive", "v3", credentials=self.credentials, static_discovery=True)

    @cached_property
    def docs(self) -> Any:  # noqa: ANN401 - built at run time
        return build("docs", "v1", credentials=self.credentials, static_discovery=True)


class LiveBackend:
    """One person's account; the person's hands are calls with the same token. Use it as a context."""

    def __init__(self, account: LiveAccount, sleep: Callable[[float], None] = time.sleep) -> None:
        self._account = account
        self._sleep = sleep
        self.raw = self._apis()
        self._folders: dict[str, FolderId] = {}
        self.home: FolderId | None = None

    def __enter__(self) -> Self:
        self.home = FolderId(self.raw.make(f"{NAME} {secrets.token_hex(4)}", FOLDER))
        self._folders[""] = self.home
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._remove(str(self.home))
        finally:
            self.raw.close()

    def _apis(self) -> Apis:
        endpoint = self._account.endpoint
        return Apis(endpoint, self._account.token) if endpoint else LiveApis("", self._account.token)

    def _remove(self, folder: str) -> None:
        files = self.raw.drive.files()
        try:
            files.delete(fileId=folder).execute()
        except HttpError:
            # Where nothing may be deleted for good, the trash empties itself.
            files.update(fileId=folder, body={"trashed": True}).execute()

    def emulator(self, why: str) -> EmulatorServer:
        pytest.skip(f"not on a live account: {why}")

    def open(self, access: Access) -> GoogleWorkspace:
        if access == "careful":
            pytest.skip("not on a live account: careful access needs files that no app has made")
        endpoint = self._account.endpoint
        credentials = load_credentials(self._account.token, access=access, endpoint=endpoint)
        return open_workspace(credentials, endpoint=endpoint, sleep=self._sleep)

    def open_again(self) -> GoogleWorkspace:
        return self.open("automatic")

    def wait_until_listed(self, file: FileId) -> None:
        """Return when lists show a file; they lag behind what was done (`google-behaviour.md` §2.1).

        Raises:
            TimeoutError: None did for a minute.
        """
        name = self.raw.drive.files().get(fileId=file, fields="name").execute()["name"]
        escaped = name.replace("\\", "\\\\").replace("'", "\\'")
        for _ in range(_LOOKS):
            asked = {"q": f"name = '{escaped}'", "pageSize": 1000, "fields": "files(id)"}
            found = self.raw.drive.files().list(**asked).execute()["files"]
            if file in {each["id"] for each in found}:
                return
            self._sleep(_PAUSE_S)
        raise TimeoutError(f"Not listed after {_LOOKS * _PAUSE_S:.0f} s.")

    def folder(self, path: str) -> FolderId:
        if path not in self._folders:
            parent, name = self._place(path)
            self._folders[path] = FolderId(self._make(name, FOLDER, parent))
        return self._folders[path]

    def document(self, path: str, text: str = "Some notes.") -> FileId:
        parent, name = self._place(path)
        made = self._make(name, DOC, parent)
        self.raw.write(made, inserted(text))
        return FileId(made)

    def shortcut(self, path: str, target: FileId) -> FileId:
        parent, name = self._place(path)
        return FileId(self._make(name, SHORTCUT, parent, shortcutDetails={"targetId": target}))

    def change(self, file: FileId, *, name: str | None, trashed: bool, limited: bool) -> None:
        given = {"name": name, "trashed": trashed or None, "inheritedPermissionsDisabled": limited or None}
        body = {key: value for key, value in given.items() if value is not None}
        self.raw.drive.files().update(fileId=file, body=body).execute()

    def type(self, document: DocumentId, text: str) -> None:
        self.raw.write(document, inserted(text))

    def _place(self, path: str) -> tuple[FolderId, str]:
        parent, _, name = path.rpartition("/")
        return self.folder(parent), name

    def _make(self, name: str, mime_type: str, parent: str, **more: object) -> str:
        made = self.raw.make(name, mime_type, parent, **more)
        self.wait_until_listed(FileId(made))
        return made
