"""Tokens and addresses that do not work, against the emulator: a clear error each, nothing sent in vain."""

import json
import socket
from pathlib import Path

import pytest

from whoowes.emulator import EmulatorServer
from whoowes.errors import AuthError, InsufficientScopes, TokenRevoked, Unreachable, UsageError
from whoowes.google.auth import StoredCredentials, load_credentials
from whoowes.google.workspace import open_workspace


@pytest.fixture
def token(server: EmulatorServer, tmp_path: Path) -> Path:
    _, token = server.write_credentials(tmp_path, "careful")
    return token


def credentials(server: EmulatorServer, token: Path) -> StoredCredentials:
    return load_credentials(token, access="careful", endpoint=server.url)


def test_an_expired_access_token_is_refreshed_and_stored(server: EmulatorServer, token: Path) -> None:
    server.emulator.tokens.expire_access_tokens()
    before = json.loads(token.read_text())["token"]
    with open_workspace(credentials(server, token), endpoint=server.url) as google:
        google.drive.start_cursor()
    assert json.loads(token.read_text())["token"] != before
    with open_workspace(credentials(server, token), endpoint=server.url) as google:
        google.drive.start_cursor()
    assert [entry.status for entry in server.emulator.log.entries] == [401, 200, 200]


def test_a_revoked_token_needs_a_person(server: EmulatorServer, token: Path) -> None:
    server.emulator.tokens.revoke(json.loads(token.read_text())["refresh_token"])
    with (
        open_workspace(credentials(server, token), endpoint=server.url) as google,
        pytest.raises(TokenRevoked) as caught,
    ):
        google.drive.start_cursor()
    assert "README.md" in caught.value.advice


def test_a_token_that_claims_more_than_it_was_granted_is_refused(server: EmulatorServer, token: Path) -> None:
    _, narrow = server.write_credentials(token.parent / "narrow", scopes=("drive.readonly",))
    claim = json.loads(narrow.read_text()) | {"scopes": json.loads(token.read_text())["scopes"]}
    narrow.write_text(json.dumps(claim | {"expiry": "2001-01-01T00:00:00Z"}))
    with (
        open_workspace(credentials(server, narrow), endpoint=server.url) as google,
        pytest.raises(InsufficientScopes),
    ):
        google.drive.start_cursor()


def test_an_unknown_client_is_an_access_error(server: EmulatorServer, token: Path) -> None:
    server.emulator.tokens.expire_access_tokens()
    token.write_text(json.dumps(json.loads(token.read_text()) | {"client_secret": "wrong"}))
    with (
        open_workspace(credentials(server, token), endpoint=server.url) as google,
        pytest.raises(AuthError, match="OAuth client"),
    ):
        google.drive.start_cursor()


def test_a_port_where_nobody_listens_is_named_without_waiting(server: EmulatorServer, token: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host = f"127.0.0.1:{listener.getsockname()[1]}"
    waits: list[float] = []
    with (
        open_workspace(credentials(server, token), endpoint=f"http://{host}", sleep=waits.append) as google,
        pytest.raises(Unreachable, match=host),
    ):
        google.drive.start_cursor()
    assert waits == []


@pytest.mark.parametrize(
    "endpoint", ["http://example.com", "http://127.0.0.1@example.com", "ftp://127.0.0.1", "x"]
)
def test_only_an_endpoint_on_this_machine_is_taken(
    server: EmulatorServer, token: Path, endpoint: str
) -> None:
    with pytest.raises(UsageError):
        open_workspace(credentials(server, token), endpoint=endpoint)


def test_a_slash_after_the_endpoint_does_no_harm(server: EmulatorServer, token: Path) -> None:
    with open_workspace(credentials(server, token), endpoint=f"{server.url}/") as google:
        google.drive.start_cursor()
        google.drive.marked("whoowes")
