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
_OPENS = re.compile(r"\((?:\?(?:P<\w+>|[:=!]|<[=!]))?")
_CLOSES = re.compile(rf"\){_REPEATED}")
_GROUP = "(?:"

_Alternative = tuple[str, ...]
"""The characters, classes and groups that follow one another."""


def gathered(pattern: str) -> str:
    """Return a pattern that matches where another does, to tell just that: how far it goes may differ."""
    found, _ = _alternatives(pattern, 0)
    return _joined(found)


def any_of(stems: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of some plain texts."""
    return re.compile(gathered("|".join(map(re.escape, stems))))


def _alternatives(pattern: str, place: int) -> tuple[list[_Alternative], int]:
    """Return what strokes part from a place up to the end of a group, and where that is.

    Of an alternative that is nothing but a group, those within.
    """
    found: list[_Alternative] = []
    while True:
        parts: list[str] = []
        within: list[_Alternative] = []
        while place < len(pattern) and pattern[place] not in "|)":
            if pattern[place] == "(":
                part, within, place = _group(pattern, place)
            else:
                part = _CHARACTER.match(pattern, place).group()  # type: ignore[union-attr]
                place += len(part)
            parts.append(part)
        is_bare = len(parts) == 1 and parts[0].startswith(_GROUP) and parts[0].endswith(")")
        found.extend(within if is_bare else [tuple(parts)])
        if place == len(pattern) or pattern[place] == ")":
            return found, place
        place += 1


def _group(pattern: str, place: int) -> tuple[str, list[_Alternative], int]:
    """Return a group, gathered, and its alternatives, and where it ends."""
    opens = _OPENS.match(pattern, place).group()  # type: ignore[union-attr]
    within, end = _alternatives(pattern, place + len(opens))
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
