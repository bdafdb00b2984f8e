"""Which numbers identify a promise: "AI-014" and "A4.1" do, a column that counts up from 1 again does not.

A number is its row's own only if no listing has it twice and its scheme (all numbers with the same beginning)
does not start anew. A bare count is trusted least: one number on two different rows shows what it is.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from whoowes.core.ledger.order import Listing

_EDGES = " \t\n#().:[]"

SameRow = Callable[[str, str], bool]
"""Whether two task texts may be one row: (earlier, later)."""


def number_key(number: str | None) -> str:
    """Return a number comparable ("#AI-014." and "ai-014" are one); empty for none."""
    return "".join((number or "").casefold().split()).strip(_EDGES)


def scheme_of(key: str) -> str:
    """Return what the numbers of one column have in common: "ai-0" numbers belong to "ai-"."""
    return key[: len(key) - len(_count(key)) - len(_part(key))]


def identifying_numbers(
    listings: Sequence[Listing], *, is_surely_same: SameRow, is_maybe_same: SameRow
) -> frozenset[str]:
    """Return the keys of the numbers that are unique to their row over all the notes of a client.

    Args:
        listings: All rows of the client, in the order of merging.
        is_surely_same: Whether two texts are the same task beyond doubt.
        is_maybe_same: Whether they could be, so that an equal number may settle it.
    """
    rows = _rows_by_number(listings)
    repeated = _repeated(listings)
    restarting = {
        scheme
        for scheme, keys in _by_scheme(rows).items()
        if _starts_anew(scheme, keys, rows, is_surely_same if is_bare(scheme) else is_maybe_same)
    }
    return frozenset(key for key in rows if key not in repeated and scheme_of(key) not in restarting)


def _rows_by_number(listings: Iterable[Listing]) -> dict[str, list[str]]:
    rows: dict[str, list[str]] = defaultdict(list)
    for listing in listings:
        for sighting in listing.sightings:
            if key := number_key(sighting.item.number):
                rows[key].append(sighting.item.task)
    return rows


def _repeated(listings: Iterable[Listing]) -> frozenset[str]:
    repeated: set[str] = set()
    for listing in listings:
        counts = Counter(number_key(sighting.item.number) for sighting in listing.sightings)
        repeated |= {key for key, count in counts.items() if count > 1}
    return frozenset(repeated)


def _by_scheme(keys: Iterable[str]) -> dict[str, list[str]]:
    schemes: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        schemes[scheme_of(key)].append(key)
    return schemes


def _starts_anew(scheme: str, keys: Iterable[str], rows: dict[str, list[str]], is_same: SameRow) -> bool:
    """Whether the scheme's first number, or for a bare count any, stands on rows of different tasks."""
    telling = keys if is_bare(scheme) else [key for key in keys if _is_first(key)]
    return any(
        not is_same(earlier, later)
        for key in telling
        for earlier, later in zip(rows[key], rows[key][1:], strict=False)
    )


def is_count(key: str) -> bool:
    """Whether a key is a mere count, as "3" and "3a" are."""
    return bool(_count(key)) and is_bare(scheme_of(key))


def is_bare(scheme: str) -> bool:
    """Whether its numbers are a mere count, without any letter or dot of their own."""
    return not scheme


def _is_first(key: str) -> bool:
    count = _count(key)
    return bool(count) and count.lstrip("0") in {"", "1"}


def _part(key: str) -> str:
    """Return the letter of a sub-row, "a" of "3a"; empty for none."""
    return key[-1:] if "a" <= key[-1:] <= "z" else ""


def _count(key: str) -> str:
    """Return the digits at the end of a number, before the letter of a sub-row."""
    end = len(key) - len(_part(key))
    start = end
    # Digit by digit, for a cell may hold ten thousand of them and nothing else.
    while start and key[start - 1].isdecimal():
        start -= 1
    return key[start:end]
