"""A request reaches the other side once, whatever becomes of its reply."""

import socket
import threading
from collections.abc import Iterator

import pytest

from whoowes.google import single_shot
from whoowes.google.single_shot import SingleShotHttp

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Listener:
    """Answers each request with the next of `replies`; an empty one means: close without a word."""

    def __init__(self, replies: list[bytes]) -> None:
        self.replies = replies
        self.requests: list[str] = []
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while self.replies:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            with connection:
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        while self.replies and (received := connection.recv(65536)):
            self.requests.append(received.decode().split(" ", 1)[0])
            reply = self.replies.pop(0)
            if not reply:
                return
            connection.sendall(reply)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def http() -> Iterator[SingleShotHttp]:
    http = SingleShotHttp(timeout=5, proxy_info=None)
    yield http
    http.close()


@pytest.mark.parametrize("verb", ["GET", "POST", "PATCH"])
def test_a_request_that_ends_without_a_reply_is_not_sent_again(http: SingleShotHttp, verb: str) -> None:
    listener = Listener([b"", OK, OK])
    with pytest.raises(ConnectionError):
        http.request(listener.url, verb, body=None)
    assert listener.requests == [verb]
    listener.close()


def test_reads_share_a_connection_and_a_write_takes_a_fresh_one(http: SingleShotHttp) -> None:
    listener = Listener([OK, OK, OK])
    for verb in ("GET", "GET", "POST"):
        http.request(listener.url, verb)
    assert listener.requests == ["GET", "GET", "POST"]
    assert listener.connections == 2
    listener.close()


def test_each_of_several_writes_takes_a_fresh_connection(http: SingleShotHttp) -> None:
    listener = Listener([OK] * 4)
    for verb in ("POST", "POST", "PATCH", "POST"):
        http.request(listener.url, verb)
    assert listener.connections == 4
    listener.close()


def test_a_garbled_status_line_is_a_lost_reply(http: SingleShotHttp) -> None:
    listener = Listener([b"<html>what?</html>\r\n\r\n", OK])
    with pytest.raises(ConnectionError):
        http.request(listener.url, "POST")
    assert listener.requests == ["POST"]
    listener.close()


def test_a_read_does_not_trust_a_connection_that_nobody_used_for_a_while(
    http: SingleShotHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_shot, "LONGEST_IDLE_S", -1.0)
    listener = Listener([OK] * 4)
    for _ in range(4):
        http.request(listener.url, "GET")
    assert (listener.requests, listener.connections) == (["GET"] * 4, 4)
    listener.close()
