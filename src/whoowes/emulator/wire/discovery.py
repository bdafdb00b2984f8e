"""The discovery documents that ship inside google-api-python-client: methods, parameters, scopes."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from whoowes.emulator.wire.errors import ApiError, bad_payload, drive_error, invalid_value, not_implemented

Json = dict[str, Any]

_FILES = {"docs": "docs.v1.json", "drive": "drive.v3.json"}
_PREFIX = {"docs": "/", "drive": "/drive/v3/"}
#: Of the parameters that every method has, those that are implemented.
STANDARD = frozenset({"$.xgafv", "alt", "fields", "prettyPrint"})
# Error formats by number: the first has `errors[]`, which is all Drive has; Docs gives the second unasked.
_ERROR_FORMATS = {"docs": frozenset({"1", "2"}), "drive": frozenset({"1"})}
#: These change nothing for one user at a time, or have been without effect for years.
HARMLESS = frozenset({"ignoreDefaultVisibility", "enforceSingleParent"})

_INTEGER = re.compile(r"-?[0-9]{1,10}")
_INT32 = range(-(2**31), 2**31)


@dataclass(frozen=True)
class Method:
    """One method of one API, as its discovery document describes it."""

    id: str
    api: str
    verb: str
    pattern: re.Pattern[str]
    parameters: Mapping[str, Json]
    request: str | None
    response: str | None
    scopes: frozenset[str]
    takes_media: bool = False


def schemas(api: str) -> Mapping[str, Json]:
    """Return the schemas of `docs` or `drive` by name."""
    found: Mapping[str, Json] = _document(api)["schemas"]
    return found


def standard_parameters(api: str) -> Mapping[str, Json]:
    """Return the query parameters that every method of an API has."""
    found: Mapping[str, Json] = _document(api)["parameters"]
    return found


@cache
def scope_descriptions() -> Mapping[str, str]:
    """Return what each OAuth scope of the two APIs lets an app do, by the name behind Google's prefix."""
    found: dict[str, str] = {}
    for api in _FILES:
        for scope, told in _document(api)["auth"]["oauth2"]["scopes"].items():
            found[scope.rsplit("/", maxsplit=1)[1]] = told["description"]
    return found


@cache
def methods(api: str) -> tuple[Method, ...]:
    """Return all methods of an API, those with the fewest path variables first."""
    found = list(_walk(api, _document(api)))
    return tuple(sorted(found, key=lambda method: method.pattern.groups))


def resolve(verb: str, path: str) -> tuple[Method, dict[str, str]] | None:
    """Return the method a request is for and its path variables; None: not an address of either API."""
    for api, prefix in reversed(_PREFIX.items()):
        if not path.startswith(prefix):
            continue
        for method in methods(api):
            match = method.pattern.fullmatch(path.removeprefix(prefix))
            if match and method.verb == verb:
                return method, match.groupdict()
    return None


def read_query(
    method: Method, given: Mapping[str, str], implemented: frozenset[str], *, gives_media: bool = False
) -> Json:
    """Return the query parameters with their types, defaults filled in.

    Args:
        method: The method.
        given: The parameters as sent.
        implemented: Those the method takes here, beside those of every method.
        gives_media: Whether `alt=media` asks for bytes; it is among the parameters returned then.

    Raises:
        ApiError: 501 for a parameter that is unknown or not implemented, 400 for a value that does not fit.
    """
    for name in given:
        if name not in implemented | STANDARD | HARMLESS:
            raise not_implemented(method.api, f"the query parameter '{name}' of {method.id}")
    if given.get("alt", "json") not in ({"json", "media"} if gives_media else {"json"}):
        raise not_implemented(method.api, f"alt={given['alt']}")
    if given.get("$.xgafv", "1") not in _ERROR_FORMATS[method.api]:
        raise not_implemented(method.api, f"$.xgafv={given['$.xgafv']}")
    values: Json = {}
    for name, spec in method.parameters.items():
        if spec["location"] != "query":
            continue
        if name in given:
            values[name] = _typed(method, name, spec, given[name])
        elif spec.get("required"):
            raise _missing(method, name)
        elif "default" in spec:
            values[name] = _typed(method, name, spec, spec["default"])
    return values | {name: given[name] for name in given if name in {"fields", "alt"}}


def _missing(method: Method, name: str) -> ApiError:
    if method.api == "drive":
        return drive_error(400, "required", f"Required parameter: {name}", location=name)
    return bad_payload([(name, f"Required parameter: {name}")])


def _typed(method: Method, name: str, spec: Json, text: str) -> str | bool | int:
    if spec["type"] == "boolean" and text in {"true", "false"}:
        return text == "true"
    if spec["type"] == "integer" and _INTEGER.fullmatch(text) and int(text) in _INT32:
        return _within(method, name, spec, int(text))
    if spec["type"] == "string" and text in spec.get("enum", [text]):
        return text
    raise _misfit(method, name, spec, text)


def _within(method: Method, name: str, spec: Json, number: int) -> int:
    low, high = int(spec.get("minimum", number)), int(spec.get("maximum", number))
    # Only sizes of pages are coerced (rule 57).
    if number < low or (number > high and name != "pageSize"):
        message = f"Invalid value '{number}'. Values must be within the range: [{low}, {high}]"
        raise (
            drive_error(400, "invalidParameter", message, location=name)
            if method.api == "drive"
            else bad_payload([(name, message)])
        )
    return min(number, high)


def _misfit(method: Method, name: str, spec: Json, text: str) -> ApiError:
    if method.api == "drive":
        return invalid_value(name)
    proto = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)
    kind = {"boolean": "TYPE_BOOL", "integer": "TYPE_INT32"}.get(spec["type"], "TYPE_ENUM")
    return bad_payload([(proto, f"Invalid value at '{proto}' ({kind}), \"{text}\"")])


@cache
def _document(api: str) -> Json:
    folder = resources.files("googleapiclient.discovery_cache.documents")
    loaded: Json = json.loads((folder / _FILES[api]).read_text("utf-8"))
    return loaded


def _walk(api: str, node: Json) -> list[Method]:
    found = [_method(api, raw) for raw in node.get("methods", {}).values()]
    for inner in node.get("resources", {}).values():
        found += _walk(api, inner)
    return found


def _method(api: str, raw: Json) -> Method:
    pattern = re.sub(r"\\\{\+?(\w+)\\\}", r"(?P<\1>[^/:]+)", re.escape(raw["path"]))
    return Method(
        id=f"{api}.{raw['id'].removeprefix(api + '.')}",
        api=api,
        verb=raw["httpMethod"],
        pattern=re.compile(pattern),
        parameters=raw.get("parameters", {}),
        request=raw.get("request", {}).get("$ref"),
        response=raw.get("response", {}).get("$ref"),
        scopes=frozenset(
            scope.removeprefix("https://www.googleapis.com/auth/") for scope in raw.get("scopes", [])
        ),
        takes_media="mediaUpload" in raw,
    )
