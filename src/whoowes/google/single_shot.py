"""Connections that send a request once.

httplib2 sends a request a second time when the connection ends without a reply, changing requests included: a
file would be created twice and nobody would know. These connections report the loss instead.
"""

import http.client
import time
from typing import Any, Final

import httplib2

LONGEST_IDLE_S: Final = 3.0
"""The other side may hang up a connection that nobody uses, and some do after five seconds."""


class _SingleShot:
    """Mixed into an `HTTPConnection`: no repetition, no write on a connection that may be stale."""

    _is_used = False
    _used_s = 0.0
    """When it was last used, by the monotonic clock."""

    def connect(self) -> None:
        self._is_used = False
        super().connect()  # type: ignore[misc]

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed on
        # A kept connection may have been closed by the other side unnoticed; for a read that costs one
        # retry, for a write it would leave the outcome in doubt. After a wait between two tries it would
        # cost the last try, and hide what Google had answered to those before.
        if self._is_used and (method != "GET" or self._is_idle()):
            self.close()  # type: ignore[attr-defined]
            self.connect()
        self._is_used, self._used_s = True, time.monotonic()
        super().request(method, url, *args, **kwargs)  # type: ignore[misc]

    def _is_idle(self) -> bool:
        return time.monotonic() - self._used_s > LONGEST_IDLE_S

    def getresponse(self) -> http.client.HTTPResponse:
        try:
            reply: http.client.HTTPResponse = super().getresponse()  # type: ignore[misc]
        except (http.client.BadStatusLine, http.client.ResponseNotReady) as lost:
            # httplib2 takes these two as a cue to send again; any OSError it passes on.
            self.close()  # type: ignore[attr-defined]
            raise ConnectionAbortedError("the connection ended without a reply") from lost
        self._used_s = time.monotonic()
        return reply


class _PlainConnection(_SingleShot, httplib2.HTTPConnectionWithTimeout):  # type: ignore[misc]
    """For loopback."""


class _TlsConnection(_SingleShot, httplib2.HTTPSConnectionWithTimeout):  # type: ignore[misc]
    """For Google."""


class SingleShotHttp(httplib2.Http):  # type: ignore[misc]
    """An `httplib2.Http` that never sends a request twice by itself."""

    def request(self, uri: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - httplib2 has no types
        """Send as `httplib2.Http.request` does, on a connection of ours."""
        kwargs["connection_type"] = _TlsConnection if uri.startswith("https:") else _PlainConnection
        return super().request(uri, *args, **kwargs)
