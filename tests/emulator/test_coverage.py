"""What `docs/emulator-coverage.md` says is so: everything in it is called, through the server (rule 73)."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from googleapiclient.errors import HttpError
from tests.emulator.world import DOC, SHORTCUT, Json, World

from whoowes.emulator.front.coverage import (
    APIS,
    Coverage,
    mask_coverage,
    method_coverage,
    parameter_coverage,
    request_coverage,
    standard_coverage,
    writable_coverage,
)
from whoowes.emulator.front.endpoints import ENDPOINTS
from whoowes.emulator.wire.discovery import Method, methods, schemas

METHODS = [method for api in APIS for method in methods(api)]
IMPLEMENTED = [method for method in METHODS if method.id in ENDPOINTS]

# A value that Google would take, where the discovery document names none.
_EXAMPLES = {"orderBy": "name", "mimeType": "text/plain", "fields": "*", "count": "1", "pageSize": "1"}


class Caller:
    """Calls methods by name with a token that has every scope they know."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.apis = world.sign_in()
        self.page = self.apis.make("Page")
        self._tokens: dict[str, str] = {}

    def status(self, method: Method, query: dict[str, str], body: object = None) -> int:
        """Return the status that a call is answered with."""
        prefix = "/drive/v3/" if method.api == "drive" else "/"
        path = re.sub(r"\(\?P<(\w+)>.*?\]\+\)", self._variable, method.pattern.pattern).replace("\\", "")
        address = f"{prefix}{path}?{urlencode(query, quote_via=quote)}"
        return self.world.raw(method.verb, address, body, self._headers(method))[0]

    def needed(self, method: Method) -> dict[str, str]:
        """Return the parameters without which a call would be refused for another reason."""
        needed = {"fields": "*"} if ENDPOINTS[method.id].needs_fields else {}
        required = [name for name, spec in method.parameters.items() if spec.get("required")]
        queried = [name for name in required if method.parameters[name]["location"] == "query"]
        return needed | {name: _EXAMPLES.get(name, "x") for name in queried}

    def _variable(self, match: "re.Match[str]") -> str:
        return self.page if match[1] in {"fileId", "documentId"} else "x"

    def _headers(self, method: Method) -> dict[str, str]:
        if method.id not in self._tokens:
            tokens, advisor = self.world.server.emulator.tokens, self.world.server.emulator.workspace.advisor
            grant = tokens.grant(tokens.add_client(), advisor, tuple(method.scopes))
            self._tokens[method.id] = tokens.issue(grant)[0]
        return {"Authorization": f"Bearer {self._tokens[method.id]}"}


@pytest.fixture
def caller(world: World) -> Caller:
    return Caller(world)


def values(name: str, spec: dict[str, Any]) -> list[str]:
    """Return values of a parameter, of which an implementation takes at least one."""
    if spec["type"] == "boolean":
        return ["false", "true"]
    if spec["type"] == "integer":
        return [spec.get("minimum", "1")]
    return [*spec.get("enum", ()), spec.get("default", _EXAMPLES.get(name, "x"))]


def is_refused(caller: Caller, method: Method, name: str, spec: dict[str, Any]) -> bool:
    given = [caller.needed(method) | {name: value} for value in values(name, spec)]
    return all(caller.status(method, query) == 501 for query in given)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.id)
def test_rule_73_a_method_is_refused_just_where_the_table_says_so(caller: Caller, method: Method) -> None:
    query = caller.needed(method) if method.id in ENDPOINTS else {}
    assert (caller.status(method, query) == 501) == (method_coverage(method) == "refused")


@pytest.mark.parametrize("method", IMPLEMENTED, ids=lambda method: method.id)
def test_rule_73_a_parameter_is_refused_just_where_the_table_says_so(caller: Caller, method: Method) -> None:
    said = {name: state == "refused" for name, state in parameter_coverage(method).items()}
    specs = {name: method.parameters[name] for name in said}
    assert {name: is_refused(caller, method, name, spec) for name, spec in specs.items()} == said


@pytest.mark.parametrize("method", IMPLEMENTED, ids=lambda method: method.id)
def test_rule_73_a_parameter_of_every_method_is_refused_where_the_table_says_so(
    caller: Caller, method: Method
) -> None:
    given = {"alt": "json", "fields": "*", "prettyPrint": "false", "$.xgafv": "1"}
    found = {
        name: caller.status(method, caller.needed(method) | {name: given.get(name, "x")}) == 501
        for name in standard_coverage(method.api)
    }
    assert found == {name: state == "refused" for name, state in standard_coverage(method.api).items()}


@pytest.mark.parametrize("kind", request_coverage())
def test_rule_73_a_request_kind_is_answered_as_the_table_says(caller: Caller, kind: str) -> None:
    body: Json = {"requests": [{kind: {}}]}
    call = caller.apis.docs.documents().batchUpdate(documentId=caller.page, body=body)
    assert kind_becomes(call) == request_coverage()[kind]


def kind_becomes(call: Any) -> Coverage:  # noqa: ANN401 - an HttpRequest
    """Send a batch of one empty request and return what its kind is taken for."""
    try:
        call.execute()
    except HttpError as error:
        if error.status_code == 501:
            return "refused"
        return "preview" if error.reason.endswith("No request set.") else "implemented"
    return "implemented"


_SAMPLES: dict[str, Any] = {
    "mimeType": DOC,
    "createdTime": "2026-03-04T00:00:00.000Z",
    "modifiedTime": "2026-03-04T00:00:00.000Z",
    "appProperties": {"a": "b"},
    "properties": {"a": "b"},
}


def sample(caller: Caller, name: str) -> Any:  # noqa: ANN401 - JSON
    """Return a value of a field of `File` that Drive would take."""
    advisor = caller.world.server.emulator.workspace.advisor
    found = _SAMPLES | {"parents": [advisor.root_id], "shortcutDetails": {"targetId": caller.page}}
    kind = schemas("drive")["File"]["properties"][name].get("type")
    return found.get(name, {"boolean": True, "array": [], "string": "x"}.get(kind, {"x": "y"}))


@pytest.mark.parametrize("name", [name for name in writable_coverage() if name != "id"])
def test_rule_73_a_body_sets_just_what_the_table_says(caller: Caller, name: str) -> None:
    files, value = caller.apis.drive.files(), sample(caller, name)
    made = {"mimeType": SHORTCUT if name == "shortcutDetails" else DOC, name: value}
    calls = (
        files.create(body=made, fields="*"),
        files.update(fileId=caller.page, body={name: value}, fields="*"),
    )
    assert tuple(becomes(call, name, value) for call in calls) == writable_coverage()[name]


def becomes(call: Any, name: str, value: Any) -> Coverage:  # noqa: ANN401 - an HttpRequest, JSON
    """Execute a call and return what became of a field of its body."""
    try:
        found = call.execute().get(name)
    except HttpError as error:
        return "refused" if error.status_code == 501 else "not writable"
    is_kept = value.items() <= found.items() if isinstance(found, dict) else found == value
    return "kept" if is_kept else "ignored"


@pytest.mark.parametrize("schema", mask_coverage())
def test_rule_73_a_mask_names_just_the_fields_that_the_table_says(caller: Caller, schema: str) -> None:
    method, path = place_of(schema)
    found = {
        name: caller.status(method, caller.needed(method) | {"fields": "/".join([*path, name])}) == 501
        for name in mask_coverage()[schema]
    }
    assert found == {name: state == "refused" for name, state in mask_coverage()[schema].items()}


def place_of(schema: str) -> tuple[Method, tuple[str, ...]]:
    """Return a method in whose answer a schema stands, and the path to it there."""
    for depth in range(4):
        for method in IMPLEMENTED:
            if method.api == "drive" and method.response and method.verb == "GET":
                for path, found in members(method.response, depth):
                    if found == schema:
                        return method, path
    raise LookupError(schema)


def members(schema: str, depth: int) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the objects at a depth of a schema: their path, and the schema of each."""
    if depth == 0:
        yield (), schema
        return
    name, *inner = schema.split(".")
    found = schemas("drive")[name]
    for part in inner:
        found = found["properties"][part]
    for key, spec in found.get("properties", {}).items():
        element = spec.get("items", spec)
        below = element.get("$ref") or (f"{schema}.{key}" if "properties" in element else None)
        if below:
            yield from (((key, *path), last) for path, last in members(below, depth - 1))
