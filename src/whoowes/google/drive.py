"""Drive v3 behind the `DriveGateway` port (`google-behaviour.md` §2)."""

import html
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from whoowes.core.drive import Change, ChangePage, Comment, DriveFile, Permission
from whoowes.core.ids import FileId, FolderId, PageToken
from whoowes.errors import ServerFailed
from whoowes.google.guard import WriteGuard
from whoowes.google.transport import Repeat, Transport
from whoowes.ports import Json

_FILE: Final = (
    "id,name,mimeType,parents,trashed,createdTime,modifiedTime,version,appProperties,"
    "shortcutDetails(targetId,targetMimeType),inheritedPermissionsDisabled,driveId,webViewLink"
)
_FILES: Final = f"nextPageToken,incompleteSearch,files({_FILE})"
_CHANGES: Final = f"nextPageToken,newStartPageToken,changes(changeType,removed,fileId,file({_FILE}))"
_PERMISSIONS: Final = "nextPageToken,permissions(type,role,emailAddress,domain,displayName)"
_COMMENTS: Final = (
    "nextPageToken,comments(author(displayName),content,quotedFileContent(value),createdTime,resolved)"
)
_ALL_DRIVES: Final[Mapping[str, bool]] = {"supportsAllDrives": True, "includeItemsFromAllDrives": True}


class GoogleDrive:
    """Drive through googleapiclient. Every file it is shown, it shows to the write guard."""

    def __init__(self, service: Any, transport: Transport, guard: WriteGuard) -> None:  # noqa: ANN401
        self._service = service
        self._transport = transport
        self._guard = guard

    # Made once: googleapiclient writes out the schemas of all methods whenever a resource is asked for.

    @cached_property
    def _files(self) -> Any:  # noqa: ANN401 - no types there
        return self._service.files()

    @cached_property
    def _permissions(self) -> Any:  # noqa: ANN401 - no types there
        return self._service.permissions()

    def start_cursor(self) -> PageToken:
        """Return the cursor of this moment."""
        request = self._service.changes().getStartPageToken(supportsAllDrives=True)
        reply = self._transport.send(request, needs=("startPageToken",))
        return PageToken(str(reply["startPageToken"]))

    def changes(self, cursor: PageToken) -> ChangePage:
        """Return everything that changed since `cursor`; changes of shared drives themselves are left out."""
        found: list[Change] = []
        token: str = cursor
        while True:
            reply = self._change_page(token)
            found += self._read_changes(reply)
            if "newStartPageToken" in reply:
                return ChangePage(tuple(found), PageToken(str(reply["newStartPageToken"])))
            if "nextPageToken" not in reply:
                raise ServerFailed("Drive's list of changes ended without a cursor.")
            token = str(reply["nextPageToken"])

    def _change_page(self, token: str) -> Json:
        changes = self._service.changes()
        request = changes.list(
            pageToken=token, pageSize=1000, includeRemoved=True, fields=_CHANGES, **_ALL_DRIVES
        )
        return self._transport.send(request)

    def _read_changes(self, reply: Json) -> Iterator[Change]:
        for entry in reply.get("changes", ()):
            if entry.get("changeType", "file") == "file" and "fileId" in entry:
                yield read_change(entry, self._guard.learn)

    def children(self, folder: FolderId) -> tuple[DriveFile, ...]:
        """Return the files directly in `folder` that are not trashed."""
        return self._list(f"{quoted(folder)} in parents and trashed=false")

    def marked(self, key: str) -> tuple[DriveFile, ...]:
        """Return every file that bears our private property `key` = "1", trashed ones included."""
        return self._list(f"appProperties has {{ key={quoted(key)} and value='1' }}")

    def _list(self, query: str) -> tuple[DriveFile, ...]:
        files = self._files
        pages = self._pages(
            lambda token: files.list(q=query, pageToken=token, pageSize=1000, fields=_FILES, **_ALL_DRIVES)
        )
        return tuple(self._file(item) for page in pages for item in _complete(page).get("files", ()))

    def _file(self, json: Json) -> DriveFile:
        return self._guard.learn(read_file(json))

    def file(self, file_id: FileId) -> DriveFile:
        """Return one file's metadata, trashed or not."""
        request = self._files.get(fileId=file_id, fields=_FILE, supportsAllDrives=True)
        return self._file(self._transport.send(request, needs=("id",)))

    def permissions(self, file_id: FileId) -> tuple[Permission, ...]:
        """Return who may open the file."""
        permissions = self._permissions
        pages = self._pages(
            lambda token: permissions.list(
                fileId=file_id, pageToken=token, pageSize=100, fields=_PERMISSIONS, supportsAllDrives=True
            )
        )
        return tuple(read_permission(item) for page in pages for item in page.get("permissions", ()))

    def comments(self, file_id: FileId) -> tuple[Comment, ...]:
        """Return the comments of a file that are not resolved."""
        comments = self._service.comments()
        pages = self._pages(
            lambda token: comments.list(fileId=file_id, pageToken=token, pageSize=100, fields=_COMMENTS)
        )
        found = [read_comment(item) for page in pages for item in page.get("comments", ())]
        return tuple(comment for comment in found if not comment.resolved)

    def _pages(self, make_request: Callable[[str | None], Any]) -> Iterator[Json]:
        """Yield all pages of a listing; a page may be empty and not be the last (§2.1)."""
        token: str | None = None
        while True:
            reply = self._transport.send(make_request(token))
            yield reply
            token = reply.get("nextPageToken")
            if not token:
                return

    def create(
        self, *, name: str, mime_type: str, parent: FolderId | None, app_properties: Mapping[str, str]
    ) -> DriveFile:
        """Create a file that bears our mark; `parent` None means My Drive's root. Sent once only."""
        self._guard.check_new(app_properties)
        body: Json = {"name": name, "mimeType": mime_type, "appProperties": dict(app_properties)}
        if parent is not None:
            body["parents"] = [parent]
        # A domain may open new files to everyone in it; who sees a page is for the advisor to decide.
        request = self._files.create(
            body=body, fields=_FILE, supportsAllDrives=True, ignoreDefaultVisibility=True
        )
        return self._file(self._transport.send(request, repeat=Repeat.NEVER, needs=("id",)))

    def update(
        self,
        file_id: FileId,
        *,
        name: str | None = None,
        app_properties: Mapping[str, str | None] | None = None,
    ) -> DriveFile:
        """Change the name or the private properties of a file of ours."""
        body: Json = {}
        if name is not None:
            body["name"] = name
        if app_properties is not None:
            body["appProperties"] = dict(app_properties)
        request = self._files.update(fileId=file_id, body=body, fields=_FILE, supportsAllDrives=True)
        return self._file(self._transport.send(request, writes=file_id, needs=("id",)))


def quoted(text: str) -> str:
    r"""Return `text` as a string of Drive's query language: `'` and `\` escaped (§2.1)."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _complete(page: Json) -> Json:
    if page.get("incompleteSearch"):
        raise ServerFailed("Drive could not search everywhere; what it left out is not known.")
    return page


def read_file(json: Json) -> DriveFile:
    """Return a file resource as a value; what is missing is empty."""
    shortcut = json.get("shortcutDetails", {})
    target = shortcut.get("targetId")
    return DriveFile(
        id=FileId(json["id"]),
        name=json.get("name", ""),
        mime_type=json.get("mimeType", ""),
        parents=tuple(FolderId(parent) for parent in json.get("parents", ())),
        trashed=bool(json.get("trashed", False)),
        created=read_time(json.get("createdTime")),
        modified=read_time(json.get("modifiedTime")),
        version=str(json.get("version", "")),
        app_properties=dict(json.get("appProperties", {})),
        shortcut_target=FileId(target) if target else None,
        shortcut_mime_type=shortcut.get("targetMimeType", ""),
        limited_access=bool(json.get("inheritedPermissionsDisabled", False)),
        drive_id=json.get("driveId"),
        url=json.get("webViewLink", ""),
    )


def read_change(json: Json, learn: Callable[[DriveFile], DriveFile]) -> Change:
    """Return a change entry as a value."""
    removed = bool(json.get("removed", False))
    current = json.get("file")
    file = learn(read_file({"id": json["fileId"], **current})) if current and not removed else None
    return Change(FileId(json["fileId"]), removed=removed, file=file)


def read_permission(json: Json) -> Permission:
    """Return a permission as a value."""
    return Permission(
        type=json.get("type", ""),
        role=json.get("role", ""),
        email=json.get("emailAddress"),
        domain=json.get("domain"),
        name=json.get("displayName"),
    )


def read_comment(json: Json) -> Comment:
    """Return a comment as a value; Drive hands the quoted text out escaped for HTML (§2.11)."""
    return Comment(
        author=json.get("author", {}).get("displayName", ""),
        content=json.get("content", ""),
        quoted=html.unescape(json.get("quotedFileContent", {}).get("value", "")),
        created=read_time(json.get("createdTime")),
        resolved=bool(json.get("resolved", False)),
    )


def read_time(text: str | None) -> datetime | None:
    """Return an RFC 3339 time, aware; None where there is none or it cannot be read."""
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None
