"""The content words of a task, and which of them are the nouns of their phrases."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.words import TaskWords


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One content word of a task, and what part it plays there."""

    key: str
    """Singular, in one spelling."""
    raw: str
    phrase: int
    """Words with the same number stand in one noun phrase."""
    preposition: str = ""
    """The preposition before its noun phrase."""
    is_head: bool = False
    """The noun of its noun phrase, numbers and dates aside."""
    is_fact: bool = False
    """A number, a date or a code: with it, it may be another thing."""
    is_name: bool = False
    """Written with a capital where the language would not."""
    is_first: bool = False
    is_joined_on: bool = False
    """Stands after an "and"."""
    is_aside: bool = False
    """Says why or when, not what."""
    is_label: bool = False
    """Stands alone before a colon, as a name does: "Miriam: …"."""
    is_cut: bool = False
    """Written short, with a full stop for the rest: "dept. head"."""
    is_part: bool = False
    """Was written together with its neighbour, as nouns are."""
    is_of_deed: bool = False
    """Stands behind "of" and the noun of the verb: "approval of *the board*"."""
    is_doer: bool = False
    """Stands before the verb as whoever does it."""


def in_phrases(words: list[Word], tokens: Sequence[Token], table: TaskWords) -> tuple[Word, ...]:
    """Return the content words with the nouns of their phrases marked, empty ones left out."""
    told = _with_nouns(_without_empty_heads(_with_label(words, tokens), table), table)
    return _with_heads(told, table)


def _with_label(words: list[Word], tokens: Sequence[Token]) -> list[Word]:
    """Mark a name that stands alone before a colon or a dash."""
    if not words or tokens[0].segment == tokens[-1].segment or tokens[0].segment == tokens[1].segment:
        return words
    name = words[0]
    is_name = name.raw == tokens[0].raw and name.raw.istitle()
    if is_name and tokens[1].is_after_dash and not name.is_fact:
        words[0] = replace(name, is_label=True)
    return words


def _without_empty_heads(words: Sequence[Word], table: TaskWords) -> list[Word]:
    kept: list[Word] = []
    for word in words:
        before = kept[-1] if kept and kept[-1].phrase == word.phrase else None
        if before is None or not _is_empty_after(before, word, table):
            kept.append(word)
    return kept


def _is_empty_after(before: Word, word: Word, table: TaskWords) -> bool:
    is_of_firm = before.is_name and before.preposition != table.of and word.key in table.empty_after_names
    return is_of_firm or before.key in table.empty_heads.get(word.key, frozenset())


def _with_nouns(words: list[Word], table: TaskWords) -> list[Word]:
    """Take for no name what only has the capital of a noun, behind an adjective: "Neue *Speisekarte*"."""
    if not table.grammar.has_capital_nouns:
        return words
    behind = [False, *(_stands_before_noun(*two, table) for two in pairwise(words))]
    return [
        replace(word, is_name=False) if is_behind else word
        for word, is_behind in zip(words, behind, strict=False)
    ]


def _stands_before_noun(word: Word, follows: Word, table: TaskWords) -> bool:
    return word.phrase == follows.phrase and fold(word.raw) in table.before_nouns


def _with_heads(words: Sequence[Word], table: TaskWords) -> tuple[Word, ...]:
    in_order = list(enumerate(words))
    may_be = [(place, word) for place, word in in_order if not _is_number(word, table)]
    if table.grammar.is_head_first:
        in_order.reverse()
        may_be = _without_adjectives_before(may_be, table)[::-1]
    heads = {word.phrase: place for place, word in may_be}
    if table.grammar.has_capital_nouns:
        heads |= {word.phrase: place for place, word in may_be if word.raw[:1].isupper()}
    lone = {word.phrase: place for place, word in in_order if word.phrase not in heads}
    ends = {*heads.values(), *lone.values()}
    return tuple(replace(word, is_head=place in ends) for place, word in enumerate(words))


def _without_adjectives_before(may_be: list[tuple[int, Word]], table: TaskWords) -> list[tuple[int, Word]]:
    """Return what may be a noun, without the adjectives right before one: "*nouvelle* grille"."""
    behind = [word for _, word in may_be[1:]]
    return [
        placed
        for placed, follows in zip_longest(may_be, behind)
        if follows is None or not _stands_before_noun(placed[1], follows, table)
    ]


def _is_number(word: Word, table: TaskWords) -> bool:
    return any(letter.isdigit() for letter in word.key) or fold(word.raw) in table.calendar
