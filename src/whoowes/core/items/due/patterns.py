"""Patterns of rules: regular expressions over the kinds of a phrase's terms."""

import re
from collections import deque
from collections.abc import Mapping

from whoowes.core.items.due.terms import Kind, Term, Unit

_FIRST_CODE = 0xE000  # private use, so that no character of a pattern can be mistaken for a kind
_NAMES = (*(kind.name for kind in Kind), *(f"UNIT_{unit.name}" for unit in Unit))
_CODES = {name: chr(_FIRST_CODE + position) for position, name in enumerate(_NAMES)}
_KIND_CODES = {kind: _CODES[kind.name] for kind in Kind}
_UNIT_CODES: Mapping[object, str] = {unit: _CODES[f"UNIT_{unit.name}"] for unit in Unit}
_UNIT = Kind.UNIT


def letters_of(terms: tuple[Term, ...]) -> str:
    """Return the kinds of terms as the letters that patterns are compiled to."""
    return "".join(
        [_UNIT_CODES[term.value] if term.kind is _UNIT else _KIND_CODES[term.kind] for term in terms]
    )


def expression(pattern: str) -> str:
    """Return a pattern with its names as letters and its brackets as groups that capture nothing."""
    lettered = re.sub("[A-Z_]+", lambda name: f"[{_letters(name.group())}]", pattern)
    return lettered.replace(" ", "").replace("(", "(?:")


def first_letters(pattern: str) -> frozenset[str]:
    """Return the letters with which a phrase of a pattern can begin.

    Raises:
        KeyError: The pattern has a sign that is neither a name nor one of `()|?*+`.
    """
    found, _ = _firsts(deque(re.findall(r"[A-Z_]+|\S", pattern)))
    return found


def _firsts(signs: deque[str]) -> tuple[frozenset[str], bool]:
    """Take the alternatives off `signs` up to their bracket: how they begin, and whether one may be empty."""
    found, is_empty = frozenset[str](), True
    while signs and signs[0] != ")":
        sign = signs.popleft()
        if sign == "|":
            others, may_be_empty = _firsts(signs)
            return found | others, is_empty or may_be_empty
        if sign == "(":
            firsts, may_be_empty = _firsts(signs)
            signs.popleft()
        else:
            firsts, may_be_empty = frozenset(_letters(sign)), False
        if signs and signs[0] in "?*+":
            may_be_empty |= signs.popleft() != "+"
        found |= firsts if is_empty else frozenset()
        is_empty &= may_be_empty
    return found, is_empty


def _letters(name: str) -> str:
    return "".join(_UNIT_CODES.values()) if name == "UNIT" else _CODES[name]
