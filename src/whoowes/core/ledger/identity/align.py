"""Which words of two tasks say the same: equal, one compound, initials, one inflection, one typo."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz.distance import OSA

from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.words import TaskWords

_SHORTEST_TYPO = 5
_SHORTEST_STEM = 5
_LONG_WORD = 8
_VERB_ENDING = 2
_NOUN_ENDINGS = (
    "ation",
    "ition",
    "tion",
    "ion",
    "ment",
    "ing",
    "al",
    "ance",
    "ung",
    "age",
    "azione",
    "acion",
    "acao",
)
_DAY_AND_MONTH = re.compile(r"0?(\d{1,2})\.(\d{2})")
_LITTLE_INITIALS = frozenset("oatfd")
_SHORTEST_INITIALS, _LONGEST_INITIALS = 2, 5


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of two tasks laid side by side."""

    pairs: tuple[tuple[Word, Word], ...]
    left: tuple[Word, ...]
    """Words of the first task without a partner."""
    right: tuple[Word, ...]
    is_doubtful: bool
    """A pair may be a slip of the keyboard, or two words."""


@dataclass(slots=True)
class _Board:
    left: list[Word]
    right: list[Word]
    pairs: list[tuple[Word, Word]] = field(default_factory=list)

    def take(self, word: Word, partner: Word) -> None:
        self.left.remove(word)
        self.right.remove(partner)
        self.pairs.append((word, partner))

    def take_many(self, whole: Word, parts: Sequence[Word], *, is_swapped: bool) -> None:
        """Pair a word with the last of the words that are the same together."""
        one, many = (self.right, self.left) if is_swapped else (self.left, self.right)
        one.remove(whole)
        for part in parts:
            many.remove(part)
        self.pairs.append((parts[-1], whole) if is_swapped else (whole, parts[-1]))


def align(first: Sequence[Word], second: Sequence[Word], table: TaskWords) -> Alignment:
    """Return the one-to-one alignment of content words, surest grounds first, in reading order."""
    board = _Board(list(first), list(second))
    _match_equal(board)
    is_doubtful = False
    if board.left and board.right:
        for is_swapped in (False, True):
            _match_compounds(board, is_swapped=is_swapped)
            _match_initials(board, is_swapped=is_swapped)
            _match_dates(board, is_swapped=is_swapped)
        _match_inflected(board, table)
        is_doubtful = _match_typos(board, table)
    return Alignment(tuple(board.pairs), tuple(board.left), tuple(board.right), is_doubtful)


def _match_equal(board: _Board) -> None:
    for word in tuple(board.left):
        partner = next((other for other in board.right if other.key == word.key), None)
        if partner is not None:
            board.take(word, partner)


def _match_compounds(board: _Board, *, is_swapped: bool) -> None:
    """Pair "homepage" with "home page"."""
    whole, parts = (board.right, board.left) if is_swapped else (board.left, board.right)
    for word in tuple(whole):
        for one, two in zip(tuple(parts), tuple(parts)[1:], strict=False):
            is_free = one in parts and two in parts
            if is_free and one.key + two.key == word.key and one.phrase == two.phrase:
                board.take_many(word, (one, two), is_swapped=is_swapped)
                break


def _match_initials(board: _Board, *, is_swapped: bool) -> None:
    """Pair "SOW" with "statement of work", "GA" with "Google Analytics"."""
    whole, parts = (board.right, board.left) if is_swapped else (board.left, board.right)
    for word in tuple(whole):
        if (
            word.raw.isupper()
            and word.raw.isalpha()
            and _SHORTEST_INITIALS <= len(word.raw) <= _LONGEST_INITIALS
        ):
            run = next((run for run in _runs(parts) if _are_initials(word.raw.lower(), run)), None)
            if run is not None:
                board.take_many(word, run, is_swapped=is_swapped)


def _match_dates(board: _Board, *, is_swapped: bool) -> None:
    """Pair "31.01." with "31 January"."""
    whole, parts = (board.right, board.left) if is_swapped else (board.left, board.right)
    for word in tuple(whole):
        date = _DAY_AND_MONTH.fullmatch(word.key) if word.is_fact and "." in word.key else None
        if date is None:
            continue
        keys = (date[1], f"month{int(date[2])}")
        run = next((run for run in pairwise(parts) if keys == (run[0].key, run[1].key)), None)
        if run is not None:
            board.take_many(word, run, is_swapped=is_swapped)


def _runs(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    return [
        tuple(words[start:end])
        for start in range(len(words))
        for end in range(start + _SHORTEST_INITIALS, min(start + _LONGEST_INITIALS, len(words)) + 1)
    ]


def _are_initials(letters: str, words: Sequence[Word]) -> bool:
    """Tell whether letters are the first ones of these words, or those and one of a little word between."""
    initials = "".join(word.raw[0].lower() for word in words)
    if letters == initials:
        is_name = all(word.raw[0].isupper() for word in words)
        return is_name or len(letters) > _SHORTEST_INITIALS
    return any(
        letters[at] in _LITTLE_INITIALS and letters[:at] + letters[at + 1 :] == initials
        for at in range(1, len(letters) - 1)
    )


def _match_inflected(board: _Board, table: TaskWords) -> None:
    """Pair "migrating" and "migration" with "migrate", where it begins its task and no verb is known."""
    for word in tuple(board.left):
        for other in tuple(board.right):
            if word in board.left and other in board.right and _is_inflected(word, other, table):
                board.take(word, other)


def _is_inflected(one: Word, other: Word, table: TaskWords) -> bool:
    if (one.raw[0].islower() or other.raw[0].islower()) and _is_one_adjective(one, other, table):
        return True
    if one.is_first and other.is_first:
        return one.key in table.verb_forms(other.key) or other.key in table.verb_forms(one.key)
    if one.is_first is other.is_first:
        return False
    verb, noun = (one.key, other.key) if one.is_first else (other.key, one.key)
    return _is_noun_of(noun, verb) and (one.is_head or other.is_head)


def _is_one_adjective(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether "Technische" at the beginning is "technischen" further on."""
    is_sure = not (one.key in table.known and other.key in table.known)
    if not is_sure:
        return False
    first, second = table.adjective_stem(one.key), table.adjective_stem(other.key)
    is_at_start = one.is_first is not other.is_first and (first == other.key or second == one.key)
    return first == second or is_at_start


def _is_noun_of(noun: str, verb: str) -> bool:
    """Tell whether "reconciliation" is the noun of "reconcile": one stem, and an ending that makes nouns."""
    ending = next((each for each in _NOUN_ENDINGS if noun.endswith(each)), None)
    if ending is None or verb.endswith(_NOUN_ENDINGS):
        return False
    shared = next(
        (at for at, (a, b) in enumerate(zip(noun, verb, strict=False)) if a != b), min(len(noun), len(verb))
    )
    return (
        shared >= _SHORTEST_STEM
        and len(verb) - shared <= _VERB_ENDING
        and len(noun) - shared <= len(ending) + 1
    )


def _match_typos(board: _Board, table: TaskWords) -> bool:
    is_doubtful = False
    for word in tuple(board.left):
        partner = next((other for other in board.right if _may_be_typo(word, other, table)), None)
        if partner is not None:
            is_alone = not board.pairs and len(word.key) < _LONG_WORD
            is_doubtful |= is_alone or not _is_plain_slip(word, partner, table)
            board.take(word, partner)
    return is_doubtful


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
