"""Which scopes each method takes, from the discovery documents: rules 50 and 51."""

import json
import re

import pytest
from tests.emulator.world import Json, World

from whoowes.emulator.wire.discovery import Method, methods

_METHODS = [method for api in ("docs", "drive") for method in methods(api)]
_SCOPES = sorted({scope for method in _METHODS for scope in method.scopes})


def _call(world: World, method: Method, scope: str) -> tuple[int, Json]:
    """Call a method on things that are not there, with a token of one scope."""
    tokens, advisor = world.server.emulator.tokens, world.server.emulator.workspace.advisor
    token, _ = tokens.issue(tokens.grant(tokens.add_client("111-a"), advisor, (scope,)))
    path = re.sub(r"\(\?P<\w+>.*?\]\+\)", "x", method.pattern.pattern).replace("\\", "")
    prefix = "/drive/v3/" if method.api == "drive" else "/"
    status, text = world.raw(method.verb, prefix + path, None, {"Authorization": f"Bearer {token}"})
    return status, json.loads(text)["error"] if status >= 400 else {}


def _lacks_scope(error: Json) -> bool:
    return any(
        detail.get("reason") == "ACCESS_TOKEN_SCOPE_INSUFFICIENT" for detail in error.get("details", [])
    )


def test_rule_51_table_is_that_of_both_apis() -> None:
    assert {"drive", "drive.file", "drive.readonly", "documents", "documents.readonly"} <= set(_SCOPES)
    assert all(method.scopes for method in _METHODS)


@pytest.mark.parametrize("method", _METHODS, ids=lambda method: method.id)
def test_rule_51_method_takes_the_scopes_of_its_discovery_document_and_no_others(
    world: World, method: Method
) -> None:
    taken = set()
    for scope in _SCOPES:
        status, error = _call(world, method, scope)
        if _lacks_scope(error):
            assert (status, error["status"]) == (403, "PERMISSION_DENIED")
            assert error["message"] == "Request had insufficient authentication scopes."
            assert error["details"][0]["metadata"]["method"] == method.id
            assert ("errors" in error) == (method.api == "drive")
        else:
            taken.add(scope)
    assert taken == method.scopes


@pytest.mark.parametrize("method", _METHODS, ids=lambda method: method.id)
def test_rule_50_method_without_a_token_is_403_at_drive_and_401_at_docs(world: World, method: Method) -> None:
    path = re.sub(r"\(\?P<\w+>.*?\]\+\)", "x", method.pattern.pattern).replace("\\", "")
    status, text = world.raw(method.verb, ("/drive/v3/" if method.api == "drive" else "/") + path)
    expected = (403, "PERMISSION_DENIED") if method.api == "drive" else (401, "UNAUTHENTICATED")
    assert (status, json.loads(text)["error"]["status"]) == expected
