"""The two files an app finds on disk when a consent is done: the OAuth client's and the token's."""

import json
import os
from datetime import datetime
from pathlib import Path

from whoowes.emulator.oauth.clients import Json, credentials_json
from whoowes.emulator.oauth.grants import Grant, token_json


def write_credential_files(
    folder: Path, grant: Grant, token: str, expiry: datetime, url: str
) -> tuple[Path, Path]:
    """Write `credentials.json` and `token.json`, readable for nobody else, and return their paths.

    Args:
        folder: Where to; it is made if need be.
        grant: What was consented to.
        token: An access token for it.
        expiry: When that ends.
        url: The emulator's address, without a slash at the end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    credentials, token_file = folder / "credentials.json", folder / "token.json"
    _write_private(credentials, credentials_json(grant.client, url))
    _write_private(token_file, token_json(grant, token, expiry, url))
    return credentials, token_file


def _write_private(path: Path, content: Json) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=2)
