"""Field masks of style requests, and how a style is stored (rules 3, 23 and 24)."""

import re
import struct
from collections.abc import Collection

from whoowes.emulator.docs.errors import Refusal
from whoowes.emulator.docs.state import Json

_NONE_LISTED = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"
_DIMENSION = frozenset({"magnitude", "unit"})
_COLOR = frozenset({"color", "rgbColor", "red", "green", "blue"})
_BORDER = frozenset({"width", "padding", "dashStyle"})
_INNER = _DIMENSION | _COLOR | _BORDER | {"fontFamily", "weight", "url", "backgroundColor"}


def masked_fields(mask: str, *, allowed: Collection[str], read_only: Collection[str] = ()) -> list[str]:
    """Return the paths a mask lists, `*` meaning every field that can be written.

    Raises:
        Refusal: The mask is empty, or names a field that is read-only or unknown.
    """
    paths = [_camel(path.strip()) for path in mask.split(",") if path.strip()]
    if not paths:
        raise Refusal(_NONE_LISTED)
    if paths == ["*"]:
        return sorted(allowed)
    for path in paths:
        root, *inner = path.split(".")
        if root in read_only:
            raise Refusal(f"Unallowed field: {root}")
        if root not in allowed or not _INNER.issuperset(inner):
            raise Refusal(f"Invalid field: {path}")
    return paths


def _camel(path: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), path)


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
    """Return a value of a style as Docs gives it back: no zeros, colours in steps of 1/255."""
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
