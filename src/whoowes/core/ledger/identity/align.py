"""Which words of two tasks say the same: equal, one compound, initials, one inflection, one typo."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.compounds import COMPOUND_LINKS
from whoowes.core.ledger.identity.forms import (
    is_cut_short,
    is_inflected,
    is_plain_slip,
    may_be_clipped,
    may_be_typo,
)
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.words import TaskWords

_SHORTEST_PART = 3
_LONG_WORD = 8
_DAY_AND_MONTH = re.compile(r"0?(\d{1,2})\.(\d{2})")
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
            is_doubtful |= _match_written_together(board, table, is_swapped=is_swapped)
            is_doubtful |= _match_initials(board, is_swapped=is_swapped)
            _match_dates(board, is_swapped=is_swapped)
        _match_cut_short(board, table)
        _match_inflected(board, table)
        is_doubtful |= _match_typos(board, table) | _match_clipped(board, table)
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


def _match_written_together(board: _Board, table: TaskWords, *, is_swapped: bool) -> bool:
    """Pair "Südfiliale" with "Filiale Süd"; tell whether a preposition between leaves open what it says.

    The table does not know all nouns; that a word consists of two of the other task's is proof enough.
    """
    if not table.grammar.writes_compounds:
        return False
    is_doubtful = False
    whole, parts = (board.right, board.left) if is_swapped else (board.left, board.right)
    for word in tuple(whole):
        found = _parts_of(word.key, parts)
        if len(found) > 1:
            is_doubtful |= any(part.preposition not in {"", table.of, table.benefit} for part in found[:-1])
            board.take_many(word, found, is_swapped=is_swapped)
    return is_doubtful


def _parts_of(whole: str, words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words that make a compound, in its order; nothing where they leave a rest."""
    for word in words:
        for form in (fold(word.raw), word.key, word.key.removesuffix("s")):
            rest = whole.removeprefix(form)
            if len(form) < _SHORTEST_PART or rest == whole or word.is_fact:
                continue
            if not rest:
                return (word,)
            others = [other for other in words if other is not word]
            for link in COMPOUND_LINKS:
                after = _parts_of(rest.removeprefix(link), others) if rest.startswith(link) else ()
                if after:
                    return (word, *after)
    return ()


def _match_initials(board: _Board, *, is_swapped: bool) -> bool:
    """Pair "SOW" with "statement of work", "GA" with "Google Analytics"; tell whether two letters must do.

    "JD" is likely "job description", but two small words begin with the letters of many things.
    """
    whole, parts = (board.right, board.left) if is_swapped else (board.left, board.right)
    is_doubtful = False
    for word in tuple(whole):
        letters = word.raw.removesuffix("s")
        if not (letters.isupper() and letters.isalpha() and len(letters) <= _LONGEST_INITIALS):
            continue
        run = next((run for run in _runs(parts) if _are_initials(letters.lower(), run)), None)
        if run is not None:
            is_doubtful |= len(letters) == _SHORTEST_INITIALS and not _are_names(run)
            board.take_many(word, run, is_swapped=is_swapped)
    return is_doubtful


def _are_names(words: Sequence[Word]) -> bool:
    return all(word.raw[0].isupper() for word in words)


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
    return letters == initials or any(
        letters[:at] + letters[at + 1 :] == initials and _is_led_by(letters[at], words[at])
        for at in range(1, len(letters) - 1)
    )


def _is_led_by(letter: str, word: Word) -> bool:
    return word.preposition.startswith(letter) or (letter == "a" and word.is_joined_on)


def _match_inflected(board: _Board, table: TaskWords) -> None:
    """Pair "migrating" and "migration" with "migrate", where it begins its task and no verb is known."""
    for word in tuple(board.left):
        for other in tuple(board.right):
            if word in board.left and other in board.right and is_inflected(word, other, table):
                board.take(word, other)


def _match_cut_short(board: _Board, table: TaskWords) -> None:
    """Pair "dpto." with "departamento", where no other word may be meant."""
    for word in tuple(board.left):
        meant = [other for other in board.right if is_cut_short(word, other, table)]
        if len(meant) == 1:
            board.take(word, meant[0])


def _match_clipped(board: _Board, table: TaskWords) -> bool:
    """Pair "rev" with "revenue", which may be, and tell whether any was."""
    is_any = False
    for word in tuple(board.left):
        partner = next((other for other in board.right if may_be_clipped(word, other, table)), None)
        if partner is not None:
            is_any = True
            board.take(word, partner)
    return is_any


def _match_typos(board: _Board, table: TaskWords) -> bool:
    is_doubtful = False
    for word in tuple(board.left):
        partner = next((other for other in board.right if may_be_typo(word, other, table)), None)
        if partner is not None:
            is_alone = not board.pairs and len(word.key) < _LONG_WORD
            is_doubtful |= is_alone or not is_plain_slip(word, partner, table)
            board.take(word, partner)
    return is_doubtful
