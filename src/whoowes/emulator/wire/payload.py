"""Checks a Docs request body against its schema, as Google's proto-JSON front end does.

Google Docs refuses an unknown key, a wrong type, an unknown enum value and a second member of a request;
Drive ignores unknown keys, so its bodies do not come here (`google-behaviour.md` §1.6, §2.3).
"""

import re
from collections.abc import Iterator
from typing import Any

from whoowes.emulator.wire.discovery import schemas
from whoowes.emulator.wire.errors import bad_payload

Json = dict[str, Any]
_Violation = tuple[str, str]

_TYPE_NAMES = {
    ("string", None): "TYPE_STRING",
    ("boolean", None): "TYPE_BOOL",
    ("integer", "int32"): "TYPE_INT32",
    ("number", "float"): "TYPE_FLOAT",
    ("number", "double"): "TYPE_DOUBLE",
}
_ONE_OF = frozenset({"Request"})


def read_docs_body(schema_name: str, body: Any) -> Json:  # noqa: ANN401 - any JSON may arrive
    """Return the body cleaned: nulls dropped, numbers sent as text made numbers.

    Raises:
        ApiError: 400 with one field violation per fault.
    """
    violations: list[_Violation] = []
    if not isinstance(body, dict):
        raise bad_payload([("", "Invalid JSON payload received. Root element must be a message.")])
    cleaned = _message(schema_name, schemas("docs")[schema_name], body, "", violations)
    if violations:
        raise bad_payload(violations)
    return cleaned


def snake_case(name: str) -> str:
    """Return a JSON name as the proto field name that Google's messages show."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _message(name: str, schema: Json, value: Json, path: str, out: list[_Violation]) -> Json:
    if name in _ONE_OF and len(_present(value)) > 1:
        second = _present(value)[1]
        text = (
            f"Invalid value at '{path}' (oneof), oneof field 'request' is already set. Cannot set '{second}'"
        )
        out.append((path, text))
        return {}
    return dict(_members(schema, value, path, out))


def _present(value: Json) -> list[str]:
    return [key for key, inner in value.items() if inner is not None]


def _members(schema: Json, value: Json, path: str, out: list[_Violation]) -> Iterator[tuple[str, Any]]:
    known = schema.get("properties", {})
    for key, inner in value.items():
        spec = known.get(key) or schema.get("additionalProperties")
        if spec is None:
            out.append((path, _unknown(key, path)))
        elif inner is not None:
            yield key, _value(spec, inner, _join(path, key), out)


def _unknown(key: str, path: str) -> str:
    where = f" at '{path}'" if path else ""
    return f'Invalid JSON payload received. Unknown name "{key}"{where}: Cannot find field.'


def _join(path: str, key: str) -> str:
    return f"{path}.{snake_case(key)}" if path else snake_case(key)


def _value(spec: Json, value: Any, path: str, out: list[_Violation]) -> Any:  # noqa: ANN401 - JSON in, JSON out
    if "$ref" in spec or spec.get("type") == "object":
        return _object(spec, value, path, out)
    if spec["type"] == "array":
        return _list(spec, value, path, out)
    return _scalar(spec, value, path, out)


def _object(spec: Json, value: Any, path: str, out: list[_Violation]) -> Json:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        out.append((path, _wrong(path, spec.get("$ref", "Map"), value)))
        return {}
    name = spec.get("$ref", "")
    schema = schemas("docs")[name] if name else spec
    return _message(name, schema, value, path, out)


def _list(spec: Json, value: Any, path: str, out: list[_Violation]) -> list[Any]:  # noqa: ANN401 - JSON
    # Proto JSON takes a lone element for a list of one.
    elements = value if isinstance(value, list) else [value]
    return [_value(spec["items"], element, f"{path}[{index}]", out) for index, element in enumerate(elements)]


def _scalar(spec: Json, value: Any, path: str, out: list[_Violation]) -> Any:  # noqa: ANN401 - JSON
    kind = spec["type"]
    if kind == "string":
        if isinstance(value, str) and value in spec.get("enum", [value]):
            return value
    elif kind == "boolean":
        if isinstance(value, bool):
            return value
    else:
        number = _number(value, whole=kind == "integer")
        if number is not None:
            return number
    type_name = "TYPE_ENUM" if "enum" in spec else _TYPE_NAMES.get((kind, spec.get("format")), "TYPE_STRING")
    out.append((path, _wrong(path, type_name, value)))
    return None


def _number(value: Any, *, whole: bool) -> int | float | None:  # noqa: ANN401 - JSON
    if isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", value):
        value = float(value) if re.search(r"[.eE]", value) else int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not whole:
        return value
    return int(value) if value == int(value) and -(2**31) <= value < 2**31 else None


def _wrong(path: str, type_name: str, value: Any) -> str:  # noqa: ANN401 - JSON
    shown = (
        f'"{value}"'
        if isinstance(value, str)
        else str(value).lower()
        if isinstance(value, bool)
        else str(value)
    )
    return f"Invalid value at '{path}' ({type_name}), {shown}"
