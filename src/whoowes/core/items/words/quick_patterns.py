"""Long lists of wordings as one quick pattern: what several of them begin with is compared once.

An engine that looks for one of a hundred wordings tries each of them at every place of a text. Gathered by
how they begin, at most places they take one look at the letter that stands there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

_REPEATED = r"(?:(?:[*+?]|\{\d*,?\d*\})[?+]?)?"
_CHARACTER = re.compile(
    rf"(?:\\(?:x..|u.{{4}}|U.{{8}}|.)|\[\^?\]?(?:[^\]\\]|\\.)*\]|[^()|]){_REPEATED}", re.DOTALL
)
"""A character or a class of them, as often as it may stand there."""
_OPENS = re.compile(r"\((?:\?(?:P<\w+>|[a-z]*:|<?[=!]))?")
_LOOKS_AROUND = re.compile(r"\(\?<?[=!]")
_EDGES = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})
_CLOSES = re.compile(rf"\){_REPEATED}")
_GROUP = "(?:"

_Alternative = tuple[str, ...]
"""The characters, classes and groups that follow one another."""


def gathered(pattern: str) -> str:
    """Return a pattern that matches where another does, to tell just that: how far it goes may differ."""
    return _joined(_alternatives(pattern, 0)[0])


def without_context(pattern: str) -> str:
    """Return a gathered pattern that does not ask what stands around the wordings of another.

    It finds all that the other finds in any part of a text, and more.
    """
    return _joined(_alternatives(pattern, 0, in_context=False)[0])


def any_of(stems: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of some plain texts."""
    return re.compile(gathered("|".join(map(re.escape, stems))))


def _alternatives(pattern: str, place: int, *, in_context: bool = True) -> tuple[list[_Alternative], int]:
    """Return what strokes part from a place up to the end of a group, and where that is.

    Of an alternative that is nothing but a group, those within.
    """
    found: list[_Alternative] = []
    while True:
        parts: list[str] = []
        groups: list[list[_Alternative]] = []
        while place < len(pattern) and pattern[place] not in "|)":
            if pattern[place] == "(":
                part, within, place = _group(pattern, place, in_context=in_context)
            else:
                part, within = _CHARACTER.match(pattern, place).group(), []  # type: ignore[union-attr]
                place += len(part)
            if in_context or not (part in _EDGES or _LOOKS_AROUND.match(part)):
                parts.append(part)
                groups.append(within)
        is_bare = len(parts) == 1 and parts[0].startswith(_GROUP) and parts[0].endswith(")")
        found.extend(groups[0] if is_bare else [tuple(parts)])
        if place == len(pattern) or pattern[place] == ")":
            return found, place
        place += 1


def _group(pattern: str, place: int, *, in_context: bool) -> tuple[str, list[_Alternative], int]:
    """Return a group, gathered, and its alternatives, and where it ends."""
    opens = _OPENS.match(pattern, place).group()  # type: ignore[union-attr]
    within, end = _alternatives(pattern, place + len(opens), in_context=in_context)
    closes = _CLOSES.match(pattern, end).group()  # type: ignore[union-attr]
    return f"{opens}{_joined(within)}{closes}", within, end + len(closes)


def _joined(alternatives: Sequence[_Alternative]) -> str:
    return "|".join(_by_beginning(alternatives, 0))


def _by_beginning(alternatives: Sequence[_Alternative], depth: int) -> Iterator[str]:
    """Yield what alternatives say from a depth on, those that go on alike there as one."""
    alike: dict[str, list[_Alternative]] = {}
    for each in alternatives:
        alike.setdefault("".join(each[depth : depth + 1]), []).append(each)
    for first, several in alike.items():
        if len(several) == 1 or not first:
            yield "".join(several[0][depth:])
            continue
        rests = list(_by_beginning(several, depth + 1))
        yield first + (rests[0] if len(rests) == 1 else f"{_GROUP}{'|'.join(rests)})")
