"""Checks a Docs request body against its schema, as Google's proto-JSON front end does.

Google Docs refuses an unknown key, a wrong type, an unknown enum value and a second member of a oneof;
Drive ignores unknown keys, so its bodies do not come here (`google-behaviour.md` §1.6, §2.3). A key may be
spelt as in JSON or as in proto.
"""

import json
import re
import sys
from collections.abc import Iterator
from math import isfinite
from typing import Any, NamedTuple

from whoowes.emulator.wire.errors import bad_payload, not_implemented
from whoowes.emulator.wire.messages import (
    enum_type,
    json_name,
    oneof_of,
    properties,
    proto_type,
    snake_case,
)

Json = dict[str, Any]
_Violation = tuple[str, str]

_TYPE_NAMES = {
    ("string", None): "TYPE_STRING",
    ("boolean", None): "TYPE_BOOL",
    ("integer", "int32"): "TYPE_INT32",
    ("number", "float"): "TYPE_FLOAT",
    ("number", "double"): "TYPE_DOUBLE",
}
_INT32 = range(-(2**31), 2**31)
_LONGEST_INT = 300
_LARGEST_DOUBLE = sys.float_info.max
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")


class _Member(NamedTuple):
    """A field as it stands in a body: its message, its JSON name, its spelling, and where the message is."""

    message: str
    field: str
    key: str
    holder_path: str

    @property
    def spec(self) -> Json:
        return properties(self.message)[self.field]

    @property
    def path(self) -> str:
        name = snake_case(self.field)
        return f"{self.holder_path}.{name}" if self.holder_path else name


def read_docs_body(schema_name: str, body: Any) -> Json:  # noqa: ANN401 - any JSON may arrive
    """Return the body cleaned: JSON names throughout, nulls dropped, numbers sent as text made numbers.

    Raises:
        ApiError: 400 with one field violation per fault; 501 for an enum value given as a number.
    """
    if not isinstance(body, dict):
        raise bad_payload([("", "Invalid JSON payload received. Root element must be a message.")])
    violations: list[_Violation] = []
    cleaned = dict(_members(schema_name, body, "", violations))
    if violations:
        raise bad_payload(violations)
    return cleaned


def _members(message: str, value: Json, path: str, out: list[_Violation]) -> Iterator[tuple[str, Any]]:
    taken: dict[str, str] = {}
    for key, inner in value.items():
        field = json_name(message, key)
        if field is None:
            out.append((path, _unknown(key, path, "Cannot find field.")))
            continue
        if inner is None:
            continue
        group = oneof_of(message, field) or field
        if group in taken:
            out.append((path, _already_set(path, key, group, is_oneof=group != field)))
            continue
        taken[group] = field
        member = _Member(message, field, key, path)
        if not _is_unset(member.spec, inner):
            yield field, _field(member, inner, out)


def _is_unset(spec: Json, value: Any) -> bool:  # noqa: ANN401 - JSON
    """Tell whether an enum has its first value, which in proto is as good as none."""
    first = spec.get("enum", [""])[0]
    return bool(value == first and first.endswith("_UNSPECIFIED"))


def _field(member: _Member, value: Any, out: list[_Violation]) -> Any:  # noqa: ANN401 - JSON
    spec, path = member.spec, member.holder_path
    if isinstance(value, list) and spec.get("type") != "array":
        out.append((path, _unknown(member.key, path, "Proto field is not repeating, cannot start list.")))
        return None
    if isinstance(value, dict) and _is_scalar(spec.get("items", spec)):
        text = f"({snake_case(member.field)}), Starting an object on a scalar field"
        out.append((path, f"Invalid value{_at(path)} {text}"))
        return None
    if "enum" in spec:
        return _enum(member, value, out)
    return _value(spec, value, member.path, out)


def _is_scalar(spec: Json) -> bool:
    return "$ref" not in spec and spec.get("type") not in {"object", "array"}


def _value(spec: Json, value: Any, path: str, out: list[_Violation]) -> Any:  # noqa: ANN401 - JSON
    if spec.get("type") == "array":
        return _list(spec, value, path, out)
    if "$ref" in spec:
        return _message(spec["$ref"], value, path, out)
    if spec["type"] == "object":
        return _map(spec, value, path, out)
    return _scalar(spec, value, path, out)


def _message(name: str, value: Any, path: str, out: list[_Violation]) -> Json:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        out.append((path, _wrong(path, proto_type(name), value)))
        return {}
    return dict(_members(name, value, path, out))


def _map(spec: Json, value: Any, path: str, out: list[_Violation]) -> Json:  # noqa: ANN401 - JSON
    if not isinstance(value, dict):
        out.append((path, _wrong(path, "Map", value)))
        return {}
    values: Json = spec["additionalProperties"]
    return {
        key: _value(values, inner, f"{path}[{json.dumps(key)}].value", out) for key, inner in value.items()
    }


def _list(spec: Json, value: Any, path: str, out: list[_Violation]) -> list[Any]:  # noqa: ANN401 - JSON
    # Proto JSON takes a lone element for a list of one.
    elements = value if isinstance(value, list) else [value]
    return [_value(spec["items"], element, f"{path}[{index}]", out) for index, element in enumerate(elements)]


def _enum(member: _Member, value: Any, out: list[_Violation]) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, str) and value in member.spec["enum"]:
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        # Google takes the number of a value, but nothing public says which value has which.
        raise not_implemented("docs", f"an enum value given as a number ('{member.path}')")
    out.append((member.path, _wrong(member.path, enum_type(member.message, member.field), value)))
    return None


def _scalar(spec: Json, value: Any, path: str, out: list[_Violation]) -> Any:  # noqa: ANN401 - JSON
    kind = spec["type"]
    if (kind == "string" and isinstance(value, str)) or (kind == "boolean" and isinstance(value, bool)):
        return value
    if kind in {"integer", "number"}:
        number = _number(value, whole=kind == "integer")
        if number is not None:
            return number
    type_name = _TYPE_NAMES.get((kind, spec.get("format")), "TYPE_STRING")
    out.append((path, _wrong(path, type_name, value)))
    return None


def _number(value: Any, *, whole: bool) -> int | float | None:  # noqa: ANN401 - JSON
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value) if _is_float(value) else int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, float) and not isfinite(value):
        return None
    if whole:
        return int(value) if value == int(value) and int(value) in _INT32 else None
    return value if abs(value) <= _LARGEST_DOUBLE else None


def _is_float(text: str) -> bool:
    # Longer than any int32, a whole number is as good as one with a point, which reads at any length.
    return len(text) > _LONGEST_INT or re.search(r"[.eE]", text) is not None


def _unknown(key: str, path: str, why: str) -> str:
    return f'Invalid JSON payload received. Unknown name "{key}"{_at(path)}: {why}'


def _already_set(path: str, key: str, group: str, *, is_oneof: bool) -> str:
    if is_oneof:
        return f"Invalid value{_at(path)} (oneof), oneof field '{group}' is already set. Cannot set '{key}'"
    return f"Invalid value{_at(path)} ({snake_case(group)}), the field is already set. Cannot set '{key}'"


def _wrong(path: str, type_name: str, value: Any) -> str:  # noqa: ANN401 - JSON
    return f"Invalid value{_at(path)} ({type_name}), {json.dumps(value, ensure_ascii=False)}"


def _at(path: str) -> str:
    return f" at '{path}'" if path else ""
