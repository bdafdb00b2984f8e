"""Which keys can stay where they are: the longest run in the target's order."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.updates.align import kept_in_order


@pytest.mark.parametrize(
    ("current", "target", "kept"),
    [
        ("", "", ""),
        ("abc", "", ""),
        ("", "abc", ""),
        ("abc", "abc", "abc"),
        ("abc", "axbyc", "abc"),
        ("axbyc", "abc", "abc"),
        ("cab", "abc", "ab"),
        ("abcd", "dabc", "abc"),
        ("dcba", "abcd", "a"),
    ],
)
def test_the_most_keys_stay(current: str, target: str, kept: str) -> None:
    found = kept_in_order(list(current), list(target))
    assert "".join(current[at] for at in sorted(found)) == kept


def test_a_thing_without_a_key_never_stays() -> None:
    assert kept_in_order([None, "a", None], ["a"]) == {1: 0}


def test_a_key_that_stands_twice_stays_once_at_its_first_place() -> None:
    assert kept_in_order(["a", "a"], ["a"]) == {0: 0}


_KEYS = st.lists(st.sampled_from("abcdefg"), max_size=7)
_TARGET = st.lists(st.sampled_from("abcdefg"), max_size=7, unique=True)


@given(_KEYS | st.lists(st.none() | st.sampled_from("abc"), max_size=6), _TARGET)
def test_what_stays_is_equal_and_in_order(current: list[str | None], target: list[str]) -> None:
    found = kept_in_order(current, target)
    assert all(current[at] == target[to] for at, to in found.items())
    assert all(found[a] < found[b] for a, b in pairwise(sorted(found)))


@given(_TARGET, _TARGET)
def test_no_longer_run_exists(current: list[str], target: list[str]) -> None:
    longest = max(
        size
        for size in range(len(current) + 1)
        for chosen in combinations(current, size)
        if _is_in_order(chosen, target)
    )
    assert len(kept_in_order(current, target)) == longest


def _is_in_order(chosen: tuple[str, ...], target: list[str]) -> bool:
    places = [target.index(key) if key in target else -1 for key in chosen]
    return -1 not in places and places == sorted(places)
