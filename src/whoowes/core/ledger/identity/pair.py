"""Two tasks with their words side by side, and what the rules ask of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from whoowes.core.ledger.identity.align import Alignment
from whoowes.core.ledger.identity.figures import CURRENCIES
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.words import Classes, TaskWords

_HANDED_OVER: Classes = frozenset({"draft", "prepare", "create", "send", "give", "get", "receive", "submit"})
_LONGEST_COUNT = 3
_FETCHED: Classes = frozenset({"get", "receive", "collect", "request", "chase", "find"})
_AS_WELL: Classes = frozenset({"found", "document", "find", "ask", "buy", "collect", "request"})
"""What verbs of these classes may say as well: "build", "write", "ask for"."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tasks with their words side by side."""

    first: PreparedTask
    second: PreparedTask
    alignment: Alignment
    table: TaskWords
    is_reworded: bool = False
    """One of them says without a verb what the other says with one."""
    is_of_one_owner: bool = False
    """One and the same owner is named for both."""

    @property
    def additions(self) -> tuple[Word, ...]:
        """The words that only one of the two has, where the other has none left over."""
        return self._longer[0]

    @property
    def _longer(self) -> tuple[tuple[Word, ...], bool]:
        """Return what is added, and whether the left one has it; what tells more goes before a qualifier."""
        left, right = without_asides(self.alignment.left), without_asides(self.alignment.right)
        is_left = bool(left) and (bool(self.telling(left)) or not self.telling(right))
        return (left, True) if is_left else (right, False)

    @property
    def toward_longer(self) -> Iterator[tuple[Word, Word]]:
        """The pairs of words, that of the text with additions last."""
        is_left_longer = self._longer[1]
        for one, other in self.alignment.pairs:
            yield (other, one) if is_left_longer else (one, other)

    @property
    def is_one_without_action(self) -> bool:
        """Whether only one of the two says what is to be done."""
        return bool(self.first.actions) != bool(self.second.actions)

    def telling(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the words that are more than a qualifier ("updated") or an aside ("once approved")."""
        return tuple(word for word in without_asides(words) if word.key not in self.table.qualifiers)


def without_counts(pair: Pair) -> Pair:
    """Return a pair without the small numbers that say how many things are to be got: "three quotes"."""
    if not (pair.is_of_one_owner and pair.is_one_without_action):
        return pair
    asked = pair.first if pair.first.actions else pair.second
    if not is_fetched(asked.actions):
        return pair
    counts = [
        word
        for before, word, after in zip((None, *asked.words), asked.words, asked.words[1:], strict=False)
        if word.key.isdigit()
        and len(word.key) < _LONGEST_COUNT
        and word.phrase == after.phrase
        and (before is None or before.phrase != word.phrase)
    ]
    left, right = (
        tuple(word for word in side if word not in counts)
        for side in (pair.alignment.left, pair.alignment.right)
    )
    return replace(pair, alignment=replace(pair.alignment, left=left, right=right)) if counts else pair


def without_asides(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words that say what, not why or when."""
    return tuple(word for word in words if not word.is_aside)


def is_amount(word: Word) -> bool:
    """Tell whether a word is a figure or a currency: "a deposit of €500" is "€500 of deposit"."""
    return word.key in CURRENCIES or any(letter.isdigit() for letter in word.key)


def agree(one: frozenset[Classes], other: frozenset[Classes]) -> bool:
    """Tell whether each verb of the one that has fewer is a verb of the other too."""
    fewer, more = sorted((one, other), key=len)
    return all(any(classes & others for others in more) for classes in fewer)


def is_fetched(actions: frozenset[Classes]) -> bool:
    """Tell whether verbs only say that a thing is to be got from somebody: to name it says as much."""
    return bool(actions) and all(
        classes & _FETCHED and classes <= _FETCHED | _AS_WELL | {"contact"} for classes in actions
    )


def hands_over(actions: frozenset[Classes]) -> bool:
    """Tell whether verbs only say that a thing is made, got or sent: to name it says as much."""
    return bool(actions) and all(
        classes & _HANDED_OVER and classes <= _HANDED_OVER | _AS_WELL for classes in actions
    )


def listed(words: "frozenset[str] | tuple[str, ...]") -> str:
    """Return words in quotation marks, for a reason."""
    return " and ".join(f"“{word}”" for word in sorted(words))
