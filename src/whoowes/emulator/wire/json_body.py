"""Reads the JSON of a request body: UTF-8, nothing that JSON has not, nothing that no answer could repeat."""

import json
import re
from math import isfinite
from typing import Any

MOST_NESTED = 100
"""How deep Google's proto JSON lets objects and lists lie in each other."""

# A string, closed or not, or one bracket; what stands in strings nests nothing.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def read_json(raw: bytes) -> Any:  # noqa: ANN401 - JSON
    """Return what a body holds.

    Raises:
        ValueError: It is not JSON in UTF-8, is nested too deep, holds a number that is not finite, or a
            string or key with half a surrogate pair, which no answer could give back.
    """
    text = raw.decode("utf-8")
    _refuse_depth(text)
    found = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
    if "\\u" in text:
        json.dumps(found, ensure_ascii=False).encode()
    return found


def _refuse_depth(text: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > MOST_NESTED:
            raise ValueError("nested too deep")


def _refuse_constant(name: str) -> None:
    """Refuse `NaN` and `Infinity`, which Python's reader takes though JSON has them not."""
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number
