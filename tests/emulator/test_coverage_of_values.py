"""What `docs/emulator-coverage.md` says of values of parameters and media is so: each is sent (rule 73)."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from tests.emulator.world import DOC, Apis, Json, World

from whoowes.emulator.drive.listing import ORDERS, ORDERS_NOT_KEPT
from whoowes.emulator.front.coverage import value_coverage
from whoowes.emulator.wire.discovery import methods
from whoowes.emulator.workspace.items import DOCX

# How each term is asked for; the others are flags.
_QUERIES = {
    **dict.fromkeys(("name", "mimeType", "shortcutDetails.targetId"), "{} = 'x'"),
    **dict.fromkeys(("modifiedTime", "createdTime", "viewedByMeTime"), "{} > '2026-03-04'"),
    **dict.fromkeys(("owners", "writers", "readers"), "'me' in {}"),
    **dict.fromkeys(("properties", "appProperties"), "{} has {{ key='k' and value='v' }}"),
    **dict.fromkeys(("memberCount", "organizerCount"), "{} > 1"),
    "fullText": "{} contains 'x'",
    "labels": "'labels/x' in {}",
    "parents": "'root' in {}",
    "visibility": "{} = 'limited'",
}
_BOTH = {"supportsAllDrives": "true", "includeItemsFromAllDrives": "true"}


class Sender:
    """Sends one value of each kind, and says with which status it is answered."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.apis: Apis = world.sign_in()
        self.page = self.apis.make("Page")
        self.drive = self.apis.drive.drives().create(requestId="one", body={"name": "Firm"}).execute()["id"]

    def of_query(self, term: str) -> int:
        return self._get("files", q=_QUERIES.get(term, "{} = true").format(term))

    def of_order(self, key: str) -> int:
        return self._get("files", orderBy=f"{key} desc")

    def of_corpora(self, corpora: str) -> int:
        drive = {"driveId": self.drive} if corpora == "drive" else {}
        return self._get("files", corpora=corpora, **_BOTH, **drive)

    def of_spaces(self, spaces: str) -> int:
        token = self.apis.drive.changes().getStartPageToken().execute()["startPageToken"]
        found = {self._get("files", spaces=spaces), self._get("changes", spaces=spaces, pageToken=token)}
        (status,) = found
        return status

    def of_export(self, mime_type: str) -> int:
        return self._get(f"files/{self.page}/export", mimeType=mime_type)

    def of_import(self, mime_type: str) -> int:
        content = b"words"
        if mime_type == DOCX:
            content = self.apis.drive.files().export(fileId=self.page, mimeType=DOCX).execute()
        metadata = f'{{"name": "Made", "mimeType": "{DOC}"}}'.encode()
        head = b"--x\r\nContent-Type: application/json\r\n\r\n" + metadata
        media = f"\r\n--x\r\nContent-Type: {mime_type}\r\n\r\n".encode()
        return self._upload(
            "multipart", head + media + content + b"\r\n--x--", "multipart/related; boundary=x"
        )

    def of_upload(self, kind: str) -> int:
        if kind == "multipart":
            return self.of_import("text/plain")
        return self._upload(kind, b"{}", "application/json")

    def _get(self, path: str, **query: str) -> int:
        return self._send("GET", f"/drive/v3/{path}?{urlencode(query, quote_via=quote)}")

    def _upload(self, kind: str, content: bytes, content_type: str) -> int:
        headers = {"Content-Type": content_type}
        address = f"/upload/drive/v3/files?uploadType={kind}"
        return self._send("POST", address, body=content, headers=headers)

    def _send(self, verb: str, address: str, **more: Any) -> int:  # noqa: ANN401 - body and headers
        answer, _ = self.apis.drive._http.request(f"{self.apis.url}{address}", method=verb, **more)
        return int(answer.status)


_SENT: dict[str, Callable[[Sender, str], int]] = {
    "q of files.list: terms": Sender.of_query,
    "orderBy of files.list": Sender.of_order,
    "corpora of files.list": Sender.of_corpora,
    "spaces of files.list and changes.list": Sender.of_spaces,
    "mimeType of files.export, for a Google Doc": Sender.of_export,
    "type of media that becomes a Google Doc": Sender.of_import,
    "uploadType": Sender.of_upload,
}


@pytest.mark.parametrize("what", value_coverage())
def test_rule_73_a_value_is_answered_as_the_table_says(world: World, what: str) -> None:
    sender, table = Sender(world), value_coverage()[what]
    found = {value: _SENT[what](sender, value) for value in table}
    assert found == {value: 200 if is_ == "implemented" else 501 for value, is_ in table.items()}


@pytest.mark.parametrize("what", value_coverage())
def test_rule_73_a_value_that_no_table_has_is_wrong(world: World, what: str) -> None:
    assert _SENT[what](Sender(world), "none") == 400


def test_rule_73_the_table_has_every_order_of_the_discovery_document() -> None:
    (listing,) = (method for method in methods("drive") if method.id == "drive.files.list")
    spec: Json = dict(listing.parameters["orderBy"])
    keys: Any = set(re.findall(r"\* `(\w+)`:", spec["description"]))
    assert keys == ORDERS | ORDERS_NOT_KEPT
