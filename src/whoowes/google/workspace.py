"""Opens both gateways over one connection, one counter and one write guard."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlsplit

import httplib2
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build

from whoowes.errors import UsageError
from whoowes.google.auth import StoredCredentials
from whoowes.google.docs import GoogleDocs
from whoowes.google.drive import GoogleDrive
from whoowes.google.guard import WriteGuard
from whoowes.google.single_shot import SingleShotHttp
from whoowes.google.transport import CallCounter, Transport
from whoowes.google.verdict import is_loopback

_DRIVE_HOST: Final = "www.googleapis.com"
_DOCS_HOST: Final = "docs.googleapis.com"


@dataclass(frozen=True, slots=True)
class GoogleWorkspace:
    """Drive and Docs of one account. Close it, or use it as a context. For one thread."""

    drive: GoogleDrive
    docs: GoogleDocs
    calls: CallCounter
    http: AuthorizedHttp

    def close(self) -> None:
        """Close the connections."""
        self.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def open_workspace(
    credentials: StoredCredentials,
    *,
    endpoint: str | None = None,
    timeout_s: float = 60.0,
    sleep: Callable[[float], None] = time.sleep,
) -> GoogleWorkspace:
    """Return the gateways; nothing is sent yet.

    Args:
        credentials: As `load_credentials` returns them.
        endpoint: The embedded workspace's address, such as `http://127.0.0.1:8123`; None for Google.
        timeout_s: How long to wait for a connection or for the next bytes of a reply.
        sleep: How to wait between tries.

    Raises:
        UsageError: `endpoint` is not an address of this machine.
    """
    http = AuthorizedHttp(credentials, http=_http(endpoint, timeout_s))
    calls, guard = CallCounter(), WriteGuard()

    def transport(google: str) -> Transport:
        host = urlsplit(endpoint).netloc if endpoint else google
        return Transport(host=host, guard=guard, counter=calls, sleep=sleep)

    base = endpoint.rstrip("/") if endpoint else None
    drive = _service("drive", "v3", http, f"{base}/drive/v3/" if base else None)
    docs = _service("docs", "v1", http, base)
    return GoogleWorkspace(
        drive=GoogleDrive(drive, transport(_DRIVE_HOST), guard),
        docs=GoogleDocs(docs, transport(_DOCS_HOST)),
        calls=calls,
        http=http,
    )


def _http(endpoint: str | None, timeout_s: float) -> httplib2.Http:
    if endpoint is None:
        http = SingleShotHttp(timeout=timeout_s)
    else:
        check_endpoint(endpoint)
        # A proxy for the outer world has no way back to this machine.
        http = SingleShotHttp(timeout=timeout_s, proxy_info=None)
    # 308 is no redirect for Google but part of its upload protocol.
    http.redirect_codes = http.redirect_codes - {308}
    return http


def check_endpoint(endpoint: str) -> None:
    """Refuse every address but one of this very machine; nothing is sent.

    Raises:
        UsageError: It is another one.
    """
    address = urlsplit(endpoint)
    if address.scheme not in {"http", "https"} or not is_loopback(address.netloc):
        raise UsageError(
            f"The endpoint must be an address of this machine, not {address.netloc or endpoint}."
        )


def _service(name: str, version: str, http: AuthorizedHttp, api_endpoint: str | None) -> Any:  # noqa: ANN401
    options = {"api_endpoint": api_endpoint} if api_endpoint else None
    return build(
        name, version, http=http, static_discovery=True, cache_discovery=False, client_options=options
    )
