"""Which of the current things can stay where they are: the longest run of keys in the target's order."""

from bisect import bisect_left
from collections.abc import Sequence


def kept_in_order(current: Sequence[str | None], target: Sequence[str]) -> dict[int, int]:
    """Return current position → target position for the most keys that need not move.

    Docs cannot move a row or a paragraph; what is not in the answer is deleted and, if wanted, written anew.
    A key that stands twice in `current` counts once.
    """
    wanted = {key: at for at, key in enumerate(target)}
    seen: set[str] = set()
    pairs: list[tuple[int, int]] = []
    for at, key in enumerate(current):
        if key is not None and key in wanted and key not in seen:
            seen.add(key)
            pairs.append((at, wanted[key]))
    return {pairs[i][0]: pairs[i][1] for i in _longest_rising([position for _, position in pairs])}


def _longest_rising(positions: list[int]) -> list[int]:
    """Return the indices of one longest strictly rising subsequence (patience sorting)."""
    tails: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for at, position in enumerate(positions):
        pile = bisect_left(tops, position)
        before.append(tails[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(position)
            tails.append(at)
        else:
            tops[pile], tails[pile] = position, at
    chain: list[int] = []
    at = tails[-1] if tails else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
