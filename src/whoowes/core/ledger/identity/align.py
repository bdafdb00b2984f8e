"""Which words of two tasks say the same: equal, one compound, one inflection, one slip of the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from whoowes.core.ledger.identity.prepare import Word
from whoowes.core.ledger.identity.words import TaskWords

_SHORTEST_TYPO = 5


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of two tasks laid side by side."""

    pairs: tuple[tuple[Word, Word], ...]
    left: tuple[Word, ...]
    """Words of the first task without a partner."""
    right: tuple[Word, ...]
    is_doubtful: bool
    """A pair may be a slip of the keyboard, or two words."""


def align(first: Sequence[Word], second: Sequence[Word], table: TaskWords) -> Alignment:
    """Return the one-to-one alignment of content words, surest grounds first, in reading order."""
    left, right = list(first), list(second)
    pairs: list[tuple[Word, Word]] = []
    _match_equal(left, right, pairs)
    _match_compounds(left, right, pairs, is_swapped=False)
    _match_compounds(right, left, pairs, is_swapped=True)
    _match_inflected(left, right, pairs, table)
    is_doubtful = _match_typos(left, right, pairs, table)
    return Alignment(tuple(pairs), tuple(left), tuple(right), is_doubtful)


def _match_equal(left: list[Word], right: list[Word], pairs: list[tuple[Word, Word]]) -> None:
    for word in tuple(left):
        partner = next((other for other in right if other.key == word.key), None)
        if partner is not None:
            _take(left, right, word, partner, pairs)


def _match_compounds(
    whole: list[Word], parts: list[Word], pairs: list[tuple[Word, Word]], *, is_swapped: bool
) -> None:
    """Pair "homepage" with "home page"."""
    for word in tuple(whole):
        for one, two in zip(tuple(parts), tuple(parts)[1:], strict=False):
            if one in parts and two in parts and one.key + two.key == word.key and one.phrase == two.phrase:
                whole.remove(word)
                parts.remove(one)
                parts.remove(two)
                pairs.append((two, word) if is_swapped else (word, two))
                break


def _match_inflected(
    left: list[Word], right: list[Word], pairs: list[tuple[Word, Word]], table: TaskWords
) -> None:
    """Pair "migrating" with "migrate" where both begin their task."""
    for word in tuple(left):
        for other in tuple(right):
            is_inflected = word.key in table.verb_forms(other.key) or other.key in table.verb_forms(word.key)
            if word.is_first and other.is_first and is_inflected:
                _take(left, right, word, other, pairs)


def _match_typos(
    left: list[Word], right: list[Word], pairs: list[tuple[Word, Word]], table: TaskWords
) -> bool:
    is_doubtful = False
    for word in tuple(left):
        partner = next((other for other in right if _may_be_typo(word, other, table)), None)
        if partner is not None:
            is_doubtful |= not pairs or not _is_plain_slip(word, partner, table)
            _take(left, right, word, partner, pairs)
    return is_doubtful


def _take(
    left: list[Word], right: list[Word], word: Word, partner: Word, pairs: list[tuple[Word, Word]]
) -> None:
    left.remove(word)
    right.remove(partner)
    pairs.append((word, partner))


def _may_be_typo(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether two words differ by one slip, and are not both words or names of their own."""
    shortest = min(len(one.key), len(other.key))
    if shortest < _SHORTEST_TYPO or one.is_fact or other.is_fact or one.key[0] != other.key[0]:
        return False
    if (one.is_name and other.is_name) or (_is_known(one, table) and _is_known(other, table)):
        return False
    return OSA.distance(one.key, other.key, score_cutoff=1) == 1


def _is_plain_slip(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether one is a known word and the other has a letter too many, too few, or two exchanged.

    Another letter in its place more often makes another word ("letter", "latter").
    """
    is_another_letter = len(one.key) == len(other.key) and sorted(one.key) != sorted(other.key)
    return _is_known(one, table) is not _is_known(other, table) and not is_another_letter


def _is_known(word: Word, table: TaskWords) -> bool:
    return word.key in table.known or word.raw.lower() in table.known
