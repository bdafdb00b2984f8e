"""What contradicts that two tasks are one promise: a fact in the one that the other denies."""

from collections.abc import Callable

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.directions import contrary_direction, traded_or_partner
from whoowes.core.ledger.identity.pair import Pair, agree, is_amount, listed
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.words import Classes

_LONGEST_COUNT = 2


def _another_ticket(pair: Pair) -> str | None:
    one, other = pair.first.tags, pair.second.tags
    if not one or not other or one & other:
        return None
    return f"another number: {listed((min(one), min(other)))}"


def _another_action(pair: Pair) -> str | None:
    one, other = pair.first.actions, pair.second.actions
    if not one or not other or agree(one, other):
        return None
    return f"another action: {listed((_named(one), _named(other)))}"


def _named(actions: frozenset[Classes]) -> str:
    return ", ".join(sorted(min(classes) for classes in actions))


def _negation(pair: Pair) -> str | None:
    return "one of them says not to" if pair.first.is_negated is not pair.second.is_negated else None


def _opposites(pair: Pair) -> str | None:
    only_first, only_second = pair.first.said - pair.second.said, pair.second.said - pair.first.said
    for opposed in pair.table.opposites:
        if opposed & only_first and opposed & only_second:
            return f"opposites: {listed(opposed)}"
    return None


def _changed_places(pair: Pair) -> str | None:
    """Refuse "Call Sara about Kevin" and "Call Kevin about Sara"."""
    moved = [(one, other) for one, other in pair.alignment.pairs if one.preposition != other.preposition]
    for one, other in moved:
        for another, counterpart in moved:
            before, after = (
                (one.preposition, other.preposition),
                (another.preposition, counterpart.preposition),
            )
            if before == after[::-1] and is_amount(one) is is_amount(another):
                return f"“{one.raw}” and “{another.raw}” changed places"
    return None


def _left_over_on_both_sides(pair: Pair) -> str | None:
    left, right = pair.telling(pair.alignment.left), pair.telling(pair.alignment.right)
    if not left or not right:
        return None
    return f"another {'fact' if left[0].is_fact else 'thing'}: {listed((left[0].raw, right[0].raw))}"


def action_of_one_only(pair: Pair) -> str | None:
    """Refuse "Send deck" and "Polish deck": what is left over where no known action is may be one."""
    if not pair.is_one_without_action:
        return None
    bare = pair.telling(pair.alignment.left if not pair.first.actions else pair.alignment.right)
    return f"perhaps another action: “{bare[0].raw}”" if bare else None


def another_head(pair: Pair) -> str | None:
    """Refuse "Q3 deck" and "Q3 deck feedback": what is added changes what it is."""
    head = added_head(pair)
    is_another = head is not None and not head.is_name and not is_vague(head, pair)
    return f"another thing: “{head.raw}” of it" if head and is_another else None


def another_object(pair: Pair) -> str | None:
    """Refuse "Q3 deck" and "feedback on Q3 deck": what was the object now only says what about."""
    heads = {word for word in pair.telling(pair.additions) if word.is_head and not word.preposition}
    heads = {word for word in heads if not _is_counted(word, pair)}
    added = {word for word in heads if not is_vague(word, pair)}
    if not added:
        return None
    for shorter, longer in pair.toward_longer:
        if shorter.is_head and not shorter.preposition and longer.preposition:
            return f"another thing: “{min(added, key=lambda word: word.phrase).raw}” of it"
    return None


def _is_counted(head: Word, pair: Pair) -> bool:
    """Tell whether a noun only says how much there is of a thing: "*3 years* of accounts"."""
    of_thing = any(longer.preposition == pair.table.of for _, longer in pair.toward_longer)
    return of_thing and any(is_amount(word) for word in pair.additions if word.phrase == head.phrase)


def is_vague(word: Word, pair: Pair) -> bool:
    """Tell whether a noun hardly says what it is: "data room" and "data room *link*" may be one thing."""
    return not {word.key, fold(word.raw)}.isdisjoint(pair.table.vague_nouns)


def added_head(pair: Pair) -> Word | None:
    """Return the added word that is now the noun of a phrase, where another was."""
    heads = {word.phrase: word for word in pair.additions if word.is_head}
    return next(
        (
            heads[longer.phrase]
            for shorter, longer in pair.toward_longer
            if shorter.is_head and longer.phrase in heads and not _is_count(shorter)
        ),
        None,
    )


def _is_count(word: Word) -> bool:
    """Tell whether what is added only says what is counted: "hotel for 3", "hotel for 3 people"."""
    return word.key.isdigit() and len(word.key) <= _LONGEST_COUNT and bool(word.preposition)


VETOES: tuple[Callable[[Pair], str | None], ...] = (
    _another_ticket,
    _another_action,
    _negation,
    _opposites,
    contrary_direction,
    traded_or_partner,
    _changed_places,
    _left_over_on_both_sides,
    action_of_one_only,
    another_head,
    another_object,
)
