"""Field masks of style requests, and how a style is stored (rules 3, 23 and 24)."""

import struct
from collections.abc import Collection
from functools import cache

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.state import Json
from whoowes.emulator.wire.messages import is_read_only, json_name, properties

_NONE_LISTED = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"


def masked_fields(
    request: Json, part: str, message: str, *, read_only: Collection[str] = (), keep_nested: bool = False
) -> list[str]:
    """Return the paths a request's mask lists, in JSON spelling, `*` meaning every field that can be written.

    Args:
        request: The request as sent, with `fields`.
        part: The request's field that holds the values.
        message: The type of `part`.
        read_only: Fields of that type that this request cannot write, beside those no request can.
        keep_nested: Whether a path stays that lies within another one listed; else the other says it all.

    Raises:
        Refusal: The mask is empty, or names a field that is read-only or that the message has not; under
            `*`, the values name one that is read-only.
    """
    listed = [path.strip() for path in request.get("fields", "").split(",")]
    if not any(listed):
        raise Refusal(_NONE_LISTED)
    refused = frozenset(read_only)
    if listed == ["*"]:
        for name in request.get(part, {}):
            _refuse_read_only(message, name, name, refused)
        return list(_writable(message, refused))
    paths = [_resolved(message, path, refused) for path in dict.fromkeys(listed)]
    return paths if keep_nested else [path for path in paths if not _lies_within(path, paths)]


@cache
def _writable(message: str, refused: frozenset[str]) -> tuple[str, ...]:
    names = sorted(properties(message))
    return tuple(name for name in names if name not in refused and not is_read_only(message, name))


@cache
def _resolved(message: str, path: str, refused: frozenset[str]) -> str:
    """Return a path in JSON spelling, each of its names found in the message the one before leads to."""
    names: list[str] = []
    holder: str | None = message
    for part in path.split("."):
        name = json_name(holder, part) if holder else None
        if holder is None or name is None:
            raise Refusal(f"Invalid field: {path}")
        _refuse_read_only(holder, name, part, refused if holder == message else frozenset())
        names.append(name)
        holder = properties(holder)[name].get("$ref")
    return ".".join(names)


def _refuse_read_only(message: str, name: str, shown: str, refused: frozenset[str]) -> None:
    if name in refused or is_read_only(message, name):
        raise Refusal(f"Unallowed field: {shown}")


def _lies_within(path: str, paths: list[str]) -> bool:
    return any(path.startswith(other + ".") for other in paths)


def roots(paths: list[str]) -> set[str]:
    """Return the fields of the message itself that paths begin with."""
    return {path.partition(".")[0] for path in paths}


def apply_mask(target: Json, given: Json, paths: list[str]) -> None:
    """Write the masked fields of `given` into `target`; a masked field `given` lacks is reset."""
    for path in paths:
        *parents, leaf = path.split(".")
        goal, source = target, given
        for name in parents:
            goal[name] = dict(goal.get(name, {}))
            goal, source = goal[name], source.get(name, {})
        if leaf in source:
            goal[leaf] = stored(source[leaf])
        else:
            goal.pop(leaf, None)


def stored(value: object) -> object:
    """Return a value of a style as Docs gives it back: no zeros, colours in steps of 1/255.

    Raises:
        Refusal: A component of a colour is not from 0.0 to 1.0, as the message RgbColor has it.
    """
    if isinstance(value, list):
        return [stored(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "rgbColor" in value:
        return {**value, "rgbColor": _stored_color(value["rgbColor"])}
    if "magnitude" in value and not value["magnitude"]:
        return {key: item for key, item in value.items() if key != "magnitude"}
    return {key: stored(item) for key, item in value.items()}


def _stored_color(color: Json) -> Json:
    for channel in ("red", "green", "blue"):
        if not 0 <= color.get(channel, 0) <= 1:
            raise Refusal(f"The {channel} component of a color must be from 0.0 to 1.0.")
    steps = {channel: round(color.get(channel, 0) * 255) for channel in ("red", "green", "blue")}
    return {channel: _single_precision(step / 255) for channel, step in steps.items() if step}


def _single_precision(value: float) -> float:
    """Return the number as Docs prints it: the shortest decimal that is the same 32-bit float."""
    packed = struct.pack("f", value)
    for digits in range(1, 10):
        short = float(f"{struct.unpack('f', packed)[0]:.{digits}g}")
        if struct.pack("f", short) == packed:
            return short
    return value
