"""A running emulator as tests use it: signed-in API clients, and the control calls."""

import http.client
import json
from datetime import datetime
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build, build_from_document
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaInMemoryUpload

from whoowes.emulator import EmulatorServer
from whoowes.emulator.server import Access

Json = dict[str, Any]

DOC = "application/vnd.google-apps.document"
FOLDER = "application/vnd.google-apps.folder"
SHORTCUT = "application/vnd.google-apps.shortcut"


class Apis:
    """The unpatched Google clients of one person with one token."""

    def __init__(self, url: str, token_file: Path) -> None:
        self.url = url
        self.token_file = token_file
        held = json.loads(token_file.read_text())
        # `from_authorized_user_file` would put Google's own address in place of the token_uri.
        self.credentials = Credentials(  # type: ignore[no-untyped-call]
            held["token"],
            expiry=datetime.fromisoformat(held["expiry"].removesuffix("Z")),
            **{
                word: held[word]
                for word in ("refresh_token", "token_uri", "client_id", "client_secret", "scopes")
            },
        )

    @cached_property
    def drive(self) -> Any:  # noqa: ANN401 - built at run time
        return build(
            "drive",
            "v3",
            credentials=self.credentials,
            client_options={"api_endpoint": f"{self.url}/drive/v3/"},
            static_discovery=True,
        )

    @cached_property
    def docs(self) -> Any:  # noqa: ANN401 - built at run time
        return build(
            "docs",
            "v1",
            credentials=self.credentials,
            client_options={"api_endpoint": self.url},
            static_discovery=True,
        )

    @cached_property
    def uploads(self) -> Any:  # noqa: ANN401 - built at run time
        """Drive built from an edited discovery document: media goes to its rootUrl, whatever the endpoint."""
        folder = resources.files("googleapiclient.discovery_cache.documents")
        document = json.loads((folder / "drive.v3.json").read_text("utf-8"))
        document["rootUrl"] = f"{self.url}/"
        document["baseUrl"] = f"{self.url}/drive/v3/"
        return build_from_document(document, credentials=self.credentials)

    def upload(self, content: bytes, media_type: str, **body: object) -> Json:
        """Create a file from bytes and return it."""
        media = MediaInMemoryUpload(content, mimetype=media_type)
        answer: Json = self.uploads.files().create(body=body, media_body=media).execute()
        return answer

    def make(self, name: str, mime_type: str = DOC, parent: str | None = None, **more: object) -> str:
        """Create a file and return its id."""
        body = {"name": name, "mimeType": mime_type, **({"parents": [parent]} if parent else {}), **more}
        return str(self.drive.files().create(body=body, supportsAllDrives=True).execute()["id"])

    def names(self, q: str, **more: Any) -> list[str]:  # noqa: ANN401 - query parameters
        """Return the names a query finds, sorted."""
        found = self.drive.files().list(q=q, pageSize=1000, **more).execute()
        return sorted(file["name"] for file in found["files"])

    def type(self, document: str, text: str) -> Json:
        """Insert text at the beginning of a document."""
        requests = [{"insertText": {"location": {"index": 1}, "text": text}}]
        return self.write(document, requests)

    def write(self, document: str, requests: list[Json], **write_control: str) -> Json:
        """Send a batch and return the reply."""
        body = {"requests": requests, **({"writeControl": write_control} if write_control else {})}
        request = self.docs.documents().batchUpdate(documentId=document, body=body)
        answer: Json = request.execute()
        return answer

    def read(self, document: str, **more: object) -> Json:
        """Read a document."""
        answer: Json = self.docs.documents().get(documentId=document, **more).execute()
        return answer

    def close(self) -> None:
        for name in ("drive", "docs", "uploads"):
            if name in self.__dict__:
                self.__dict__[name].close()


class World:
    """A fresh workspace behind the session's server."""

    def __init__(self, server: EmulatorServer, folder: Path) -> None:
        self.server = server
        self._folder = folder
        self._apis: list[Apis] = []

    def sign_in(
        self,
        access: Access = "automatic",
        *,
        user: str | None = None,
        client_id: str | None = None,
        scopes: tuple[str, ...] | None = None,
    ) -> Apis:
        folder = self._folder / str(len(self._apis))
        _, token = self.server.write_credentials(folder, access, user, client_id, scopes)
        self._apis.append(Apis(self.server.url, token))
        return self._apis[-1]

    def control(self, verb: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        """Make a control call and return its JSON.

        Raises:
            ControlRefusedError: It was answered with anything but 200.
        """
        status, text = self.raw(verb, path, body)
        if status != http.HTTPStatus.OK:
            raise ControlRefusedError(status, json.loads(text))
        return json.loads(text)

    def raw(
        self,
        verb: str,
        path: str,
        body: object = None,
        headers: dict[str, str] | None = None,
    ) -> tuple[int, str]:
        """Make any request and return status and text."""
        status, _, text = self.exchange(verb, path, body, headers)
        return status, text

    def exchange(
        self, verb: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], str]:
        """Make any request and return status, header lines and text."""
        host, port = self.server.url.removeprefix("http://").split(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        try:
            sent = body if body is None or isinstance(body, str | bytes) else json.dumps(body)
            connection.request(verb, path, sent, headers or {})
            answer = connection.getresponse()
            return answer.status, dict(answer.headers.items()), answer.read().decode()
        finally:
            connection.close()

    def close(self) -> None:
        for apis in self._apis:
            apis.close()


class ControlRefusedError(Exception):
    """A control call was refused."""

    def __init__(self, status: int, body: Json) -> None:
        super().__init__(body)
        self.status = status
        self.body = body


def refusal(call: Any) -> Json:  # noqa: ANN401 - an HttpRequest
    """Execute a call that must fail and return the error object of its answer."""
    try:
        call.execute()
    except HttpError as error:
        found: Json = json.loads(error.content)["error"]
        return found
    raise AssertionError("the call succeeded")


def reason(call: Any) -> tuple[int, str]:  # noqa: ANN401 - an HttpRequest
    """Execute a Drive call that must fail and return its code and reason."""
    error = refusal(call)
    return error["code"], error["errors"][0]["reason"]
