"""Which token files are taken, and how a refreshed token goes back into its file."""

import json
import stat
from pathlib import Path

import pytest
from google.auth.exceptions import RefreshError, TransportError

from whoowes.errors import AuthError, ConsentRequired, InsufficientScopes
from whoowes.google.auth import Access, load_credentials

SCOPE = "https://www.googleapis.com/auth/"
ENDPOINT = "http://127.0.0.1:8123"
CAREFUL = [SCOPE + "drive.readonly", SCOPE + "drive.file"]


def token(**changes: object) -> dict[str, object]:
    return {
        "token": "access",
        "refresh_token": "refresh",
        "token_uri": f"{ENDPOINT}/token",
        "client_id": "client",
        "client_secret": "secret",
        "scopes": CAREFUL,
        "expiry": "2999-01-01T00:00:00Z",
    } | changes


def stored(folder: Path, content: object) -> Path:
    file = folder / "token.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    return file


class TokenEndpoint:
    """Answers google-auth's refresh as a token endpoint does."""

    def __init__(self, status: int, body: object) -> None:
        self.status = status
        self.data = json.dumps(body).encode()
        self.headers: dict[str, str] = {}
        self.asked = 0

    def __call__(self, *_args: object, **_kwargs: object) -> "TokenEndpoint":
        self.asked += 1
        return self


def test_a_missing_file_asks_for_consent(tmp_path: Path) -> None:
    with pytest.raises(ConsentRequired) as caught:
        load_credentials(tmp_path / "none.json", access="careful")
    assert "README.md" in caught.value.advice


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"x"', {}, {"refresh_token": 3}])
def test_a_file_that_is_no_token_is_named(tmp_path: Path, content: object) -> None:
    file = stored(tmp_path, content)
    with pytest.raises(AuthError) as caught:
        load_credentials(file, access="careful", endpoint=ENDPOINT)
    assert str(file) in caught.value.message


def test_a_lacking_key_is_named(tmp_path: Path) -> None:
    content = token()
    del content["client_secret"]
    with pytest.raises(AuthError, match="client_secret"):
        load_credentials(stored(tmp_path, content), access="careful", endpoint=ENDPOINT)


def test_a_folder_in_the_tokens_place_is_an_access_error(tmp_path: Path) -> None:
    with pytest.raises(AuthError):
        load_credentials(tmp_path, access="careful")


@pytest.mark.parametrize(
    ("access", "scopes", "error"),
    [
        ("careful", CAREFUL, None),
        ("careful", " ".join(CAREFUL), None),
        ("careful", [*CAREFUL, "openid"], None),
        ("careful", [SCOPE + "drive.readonly"], InsufficientScopes),
        ("careful", [SCOPE + "drive.file"], InsufficientScopes),
        ("careful", [], InsufficientScopes),
        ("careful", [*CAREFUL, SCOPE + "drive"], AuthError),
        ("careful", [*CAREFUL, SCOPE + "documents"], AuthError),
        ("automatic", [SCOPE + "drive"], None),
        ("automatic", CAREFUL, InsufficientScopes),
    ],
)
def test_the_grant_must_be_what_the_access_mode_promises(
    tmp_path: Path, access: Access, scopes: object, error: type[Exception] | None
) -> None:
    file = stored(tmp_path, token(scopes=scopes))
    if error is None:
        assert load_credentials(file, access=access, endpoint=ENDPOINT).valid
        return
    with pytest.raises(AuthError) as caught:
        load_credentials(file, access=access, endpoint=ENDPOINT)
    assert type(caught.value) is error


@pytest.mark.parametrize(
    ("token_uri", "endpoint"),
    [
        ("https://oauth2.googleapis.com/token", ENDPOINT),
        (f"{ENDPOINT}/token", None),
        ("https://oauth2.example.com/token", None),
        ("http://oauth2.googleapis.com/token", None),
        ("https://example.com/token", ENDPOINT),
    ],
)
def test_a_token_is_shown_only_to_the_place_it_comes_from(
    tmp_path: Path, token_uri: str, endpoint: str | None
) -> None:
    with pytest.raises(AuthError):
        load_credentials(stored(tmp_path, token(token_uri=token_uri)), access="careful", endpoint=endpoint)


@pytest.mark.parametrize("expiry", [None, "", "soon", "2001-01-01T00:00:00Z", "2001-01-01T00:00:00.123456"])
def test_a_token_without_a_future_expiry_is_refreshed_before_use(tmp_path: Path, expiry: object) -> None:
    file = stored(tmp_path, token(expiry=expiry))
    assert not load_credentials(file, access="careful", endpoint=ENDPOINT).valid


def test_a_refreshed_token_is_stored_for_its_owner_only(tmp_path: Path) -> None:
    file = stored(tmp_path, token(expiry="2001-01-01T00:00:00Z"))
    file.chmod(0o644)
    credentials = load_credentials(file, access="careful", endpoint=ENDPOINT)
    credentials.refresh(TokenEndpoint(200, {"access_token": "fresh", "expires_in": 3600}))
    assert json.loads(file.read_text())["token"] == "fresh"
    assert json.loads(file.read_text())["refresh_token"] == "refresh"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["token.json"]
    assert load_credentials(file, access="careful", endpoint=ENDPOINT).valid


def test_a_refreshed_token_that_cannot_be_stored_is_still_used(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    credentials = load_credentials(stored(folder, token()), access="careful", endpoint=ENDPOINT)
    (folder / "token.json").unlink()
    folder.rmdir()
    credentials.refresh(TokenEndpoint(200, {"access_token": "fresh", "expires_in": 3600}))
    assert credentials.token == "fresh"


@pytest.mark.parametrize(("status", "body"), [(429, {}), (500, {}), (503, {}), (200, "no grant"), (200, {})])
def test_a_token_endpoint_in_trouble_is_asked_once_per_try(tmp_path: Path, status: int, body: object) -> None:
    credentials = load_credentials(stored(tmp_path, token()), access="careful", endpoint=ENDPOINT)
    endpoint = TokenEndpoint(status, body)
    with pytest.raises(TransportError):
        credentials.refresh(endpoint)
    assert endpoint.asked == 1


def test_a_dead_refresh_token_leaves_the_file_alone(tmp_path: Path) -> None:
    file = stored(tmp_path, token())
    before = file.read_bytes()
    credentials = load_credentials(file, access="careful", endpoint=ENDPOINT)
    with pytest.raises(RefreshError):
        credentials.refresh(TokenEndpoint(400, {"error": "invalid_grant"}))
    assert file.read_bytes() == before
