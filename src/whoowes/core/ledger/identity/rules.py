"""What contradicts that two tasks are one promise (a veto), and what leaves it open (a doubt)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from whoowes.core.ledger.identity.align import Alignment
from whoowes.core.ledger.identity.prepare import PreparedTask, Word
from whoowes.core.ledger.identity.words import TaskWords


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tasks with their words side by side."""

    first: PreparedTask
    second: PreparedTask
    alignment: Alignment
    table: TaskWords

    @property
    def additions(self) -> tuple[Word, ...]:
        """The words that only one of the two has, where the other has none left over."""
        return self.alignment.left or self.alignment.right


def _another_action(pair: Pair) -> str | None:
    one, other = pair.first.actions, pair.second.actions
    if not one or not other or one <= other or other <= one:
        return None
    return f"another action: {_listed(one)} and {_listed(other)}"


def _negation(pair: Pair) -> str | None:
    return "one of them says not to" if pair.first.is_negated is not pair.second.is_negated else None


def _opposites(pair: Pair) -> str | None:
    only_first, only_second = pair.first.said - pair.second.said, pair.second.said - pair.first.said
    for opposed in pair.table.opposites:
        if opposed & only_first and opposed & only_second:
            return f"opposites: {_listed(opposed)}"
    return None


def _contrary_direction(pair: Pair) -> str | None:
    for one, other in pair.alignment.pairs:
        if frozenset({one.preposition, other.preposition}) in pair.table.contrary_prepositions:
            return f"another direction for “{one.raw}”"
    return None


def _left_over_on_both_sides(pair: Pair) -> str | None:
    left, right = _telling(pair.alignment.left, pair.table), _telling(pair.alignment.right, pair.table)
    if not left or not right:
        return None
    return f"another {'fact' if left[0].is_fact else 'thing'}: {_listed((left[0].raw, right[0].raw))}"


def _action_of_one_only(pair: Pair) -> str | None:
    """Refuse "Send deck" and "Polish deck": what is left over where no known action is may be one."""
    if bool(pair.first.actions) == bool(pair.second.actions):
        return None
    bare = pair.alignment.left if not pair.first.actions else pair.alignment.right
    return f"perhaps another action: “{bare[0].raw}”" if _telling(bare, pair.table) else None


def _another_head(pair: Pair) -> str | None:
    """Refuse "Q3 deck" and "Q3 deck feedback": what is added changes what it is."""
    head = _added_head(pair)
    return f"another thing: “{head.raw}” of it" if head and not head.is_name else None


def _longer_name(pair: Pair) -> str | None:
    """Doubt "Call Kevin" and "Call Kevin Wong", or a head noun in capitals."""
    head = _added_head(pair)
    return f"only one of them says “{head.raw}”" if head else None


def _added_head(pair: Pair) -> Word | None:
    heads = {word.phrase: word for word in pair.additions if word.is_head}
    return next(
        (
            heads[longer.phrase]
            for shorter, longer in _toward_longer(pair)
            if shorter.is_head and longer.phrase in heads
        ),
        None,
    )


def _narrower(pair: Pair) -> str | None:
    """Doubt "Q3 deck" and "Q3 sales deck": the word before the noun may tell which one."""
    named = {longer.phrase for _, longer in _toward_longer(pair)}
    telling = _telling(pair.additions, pair.table)
    word = next((word for word in telling if word.phrase in named and not word.is_head), None)
    return f"“{word.raw}” may make it another one" if word else None


def _fact_added(pair: Pair) -> str | None:
    fact = next((word for word in pair.additions if word.is_fact), None)
    return f"only one of them names {fact.raw}" if fact else None


def _distinction_added(pair: Pair) -> str | None:
    telling = (word for word in (*pair.alignment.left, *pair.alignment.right))
    word = next((word for word in telling if word.raw.lower() in pair.table.distinctions), None)
    return f"“{word.raw}” may make it another one" if word else None


def _more_joined_on(pair: Pair) -> str | None:
    word = next((word for word in pair.additions if word.is_joined_on), None)
    return f"only one of them has “{word.raw}” too" if word else None


def _little_in_common(pair: Pair) -> str | None:
    """Doubt additions to a single common word, unless they only say to whom."""
    telling = _telling(pair.additions, pair.table)
    if len(pair.alignment.pairs) > 1 or all(word.preposition in pair.table.recipients for word in telling):
        return None
    return f"little in common beside “{pair.alignment.pairs[0][0].raw}”"


def _much_added(pair: Pair) -> str | None:
    telling = _telling(pair.additions, pair.table)
    return "much is added in one of them" if len(telling) > len(pair.alignment.pairs) else None


def _only_one_says_what_to_do(pair: Pair) -> str | None:
    if bool(pair.first.actions) == bool(pair.second.actions):
        return None
    return "only one of them says what is to be done"


def _uncertain_spelling(pair: Pair) -> str | None:
    return "a word may be mistyped, or another one" if pair.alignment.is_doubtful else None


def _heads_differ(pair: Pair) -> str | None:
    """Doubt "deck for board feedback" and "board deck feedback": the same words about another thing."""
    pairs = [(one, other) for one, other in pair.alignment.pairs if not one.is_fact]
    heads_of_first = next((word for word in pair.first.words if word.is_head), None)
    heads_of_second = next((word for word in pair.second.words if word.is_head), None)
    agree = any((one, other) == (heads_of_first, heads_of_second) for one, other in pairs)
    if agree or all(one.is_head == other.is_head for one, other in pairs):
        return None
    return "the same words, perhaps about another thing"


def _toward_longer(pair: Pair) -> Iterator[tuple[Word, Word]]:
    for one, other in pair.alignment.pairs:
        yield (other, one) if pair.alignment.left else (one, other)


def _telling(words: Sequence[Word], table: TaskWords) -> tuple[Word, ...]:
    """Return the words that are more than a qualifier ("updated")."""
    return tuple(word for word in words if word.key not in table.qualifiers)


def _listed(words: "frozenset[str] | tuple[str, ...]") -> str:
    return " and ".join(f"“{word}”" for word in sorted(words))


_Rule = Callable[[Pair], "str | None"]

VETOES: tuple[_Rule, ...] = (
    _another_action,
    _negation,
    _opposites,
    _contrary_direction,
    _left_over_on_both_sides,
    _action_of_one_only,
    _another_head,
)
DOUBTS: tuple[_Rule, ...] = (
    _fact_added,
    _distinction_added,
    _more_joined_on,
    _longer_name,
    _narrower,
    _little_in_common,
    _much_added,
    _only_one_says_what_to_do,
    _uncertain_spelling,
    _heads_differ,
)
