"""Reading JSON that may have any shape: a wrong type counts as absent."""

import math
import re
from typing import Any

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def as_dict(value: object) -> dict[str, Any]:
    """Return `value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Return `value` if it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def as_str(value: object) -> str:
    """Return `value` if it is a string, else the empty one.

    Half of a surrogate pair, which JSON can write and UTF-8 cannot, becomes U+FFFD: of the same length.
    """
    if not isinstance(value, str):
        return ""
    return value if value.isascii() else _LONE_SURROGATE.sub("\ufffd", value)


def as_int(value: object, default: int) -> int:
    """Return `value` if it is a whole number, else `default`."""
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def as_number(value: object) -> float | None:
    """Return `value` if it is a finite number, else None; Python's JSON lets NaN and Infinity through."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
