"""The pages under `/emulator/`, and what they ask to stay current."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, Protocol

from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from whoowes.emulator.page.assets import NO_ICON, head, security_headers
from whoowes.emulator.page.document import Desk, render_html
from whoowes.emulator.page.folder import Shelf, folder_page
from whoowes.emulator.page.shelf import KEPT, is_kept
from whoowes.emulator.page.tree import tree_page
from whoowes.emulator.page.watching import wait_for_change
from whoowes.emulator.workspace.items import DriveFile
from whoowes.emulator.workspace.workspace import Workspace

Json = dict[str, Any]
Views = Callable[[DriveFile], Sequence[Json]]


class HoldsWorkspace(Protocol):
    """As much of an emulator as the pages need."""

    workspace: Workspace


def page_routes(current: Callable[[], HoldsWorkspace], comments: Views, suggestions: Views) -> list[Route]:
    """Return the routes of the pages.

    Args:
        current: Gives the emulator that answers; it may be another one from call to call.
        comments: Gives the comments of a document in the form `render_html` takes.
        suggestions: Gives the suggestions that wait in it, in that form too.
    """
    pages = _Pages(current, comments, suggestions)
    return [
        Route("/emulator/", pages.tree),
        Route("/emulator/documents/{file_id}.html", pages.document),
        Route("/emulator/documents/{file_id}/revision", pages.revision),
        Route("/emulator/folders/{file_id}", pages.folder),
        Route("/emulator/folders/{file_id}/contents", pages.contents),
    ]


class _Pages:
    def __init__(self, current: Callable[[], HoldsWorkspace], comments: Views, suggestions: Views) -> None:
        self._current = current
        self._comments = comments
        self._suggestions = suggestions

    async def tree(self, http: HttpRequest) -> Response:
        return _page(tree_page(self._current().workspace, http.query_params.get("q", "")))

    async def document(self, http: HttpRequest) -> Response:
        """Answer a document as people read it.

        With `view=live` it follows the document, and its cells can be edited if no app keeps it; with
        `view=plain` it is a page to be kept. By default only what an app keeps is plain.
        """
        file = self._file(http)
        if file is None or file.document is None:
            return _no_page(f"There is no document {http.path_params['file_id']}.")
        kept = is_kept(file)
        view = http.query_params.get("view", "plain" if kept else "live")
        note = KEPT if kept else "click a cell to edit it"
        desk = Desk(file.id, file.revision_id, note, is_editable=not kept) if view == "live" else None
        said = self._comments(file), self._suggestions(file)
        return _page(render_html(file.document, file.name, *said, desk))

    async def revision(self, http: HttpRequest) -> Response:
        """Answer the revision of a document, as soon as it is another than `after`."""
        workspace, file_id = self._current().workspace, http.path_params["file_id"]

        def look() -> str | None:
            file = workspace.files.get(file_id)
            return file.revision_id if file and file.document else None

        known = http.query_params.get("after")
        found = look() if known is None else await wait_for_change(workspace, look, known, http)
        return _found("revision", found, f"There is no document {file_id}.")

    async def folder(self, http: HttpRequest) -> Response:
        folder, query = self._file(http), http.query_params
        if folder is None or not folder.is_folder:
            return _no_page(f"There is no folder {http.path_params['file_id']}.")
        chosen, kept = query.get("document", ""), query.get("kept", "")
        return _page(folder_page(self._current().workspace, folder, chosen, kept))

    async def contents(self, http: HttpRequest) -> Response:
        """Answer the tag of what lies in a folder, as soon as it is another than `after`."""
        workspace, file_id = self._current().workspace, http.path_params["file_id"]

        def look() -> str | None:
            folder = workspace.files.get(file_id)
            return Shelf.of(workspace, folder).tag if folder and folder.is_folder else None

        known = http.query_params.get("after")
        found = look() if known is None else await wait_for_change(workspace, look, known, http)
        return _found("tag", found, f"There is no folder {file_id}.")

    def _file(self, http: HttpRequest) -> DriveFile | None:
        return self._current().workspace.files.get(http.path_params["file_id"])


def _page(html: str, status: int = 200) -> Response:
    return HTMLResponse(html, status, headers=security_headers())


def _no_page(text: str) -> Response:
    link = '<p><a class="name" href="/emulator/">All folders</a></p>'
    body = f"<body><main><p>{escape(text)}</p>{link}</main></body></html>\n"
    return _page(head("Not there", ["tree.css"], NO_ICON) + body, 404)


def _found(word: str, value: str | None, missing: str) -> Response:
    return JSONResponse({"error": missing}, 404) if value is None else JSONResponse({word: value})
