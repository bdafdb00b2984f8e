"""What is to be done in a task: its verbs by class, wherever they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.words import TaskWords

_LONGEST_ACTION = 4
_SHORTEST_VERB = 4


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of a task."""

    classes: frozenset[str] = frozenset()
    places: frozenset[int] = frozenset()
    """Where their words stand, with the words before them that say nothing."""
    object_preposition: str = ""
    """What the verb means before its object: one asks *from* whom one asks."""


def actions_in(tokens: Sequence[Token], table: TaskWords) -> Actions:
    """Return the actions of a task: a last segment of verbs, verbs at the beginning, or an action noun."""
    start = _after_leading(tokens, table)
    skipped = frozenset(range(start))
    own = _last_segment(tokens, table)
    if own.classes:
        return Actions(own.classes, skipped | own.places)
    verbs = _verbs_from(tokens, start, len(tokens), table)
    if not verbs.classes:
        return _action_noun(tokens, skipped, table)
    turn = _converse(tokens, start, verbs, table)
    if turn is not None:
        return Actions(frozenset({turn}), skipped | verbs.places, "from")
    return Actions(verbs.classes, skipped | verbs.places)


def _after_leading(tokens: Sequence[Token], table: TaskWords) -> int:
    place = 0
    while place < len(tokens) - 1 and tokens[place].word in table.leading:
        place += 1
    return place


def _last_segment(tokens: Sequence[Token], table: TaskWords) -> Actions:
    """Return the verbs of a last segment that begins with one: "Venue for offsite - book"."""
    if not tokens or tokens[-1].segment == tokens[0].segment or not tokens[-1].is_after_dash:
        return Actions()
    start = next(place for place, token in enumerate(tokens) if token.segment == tokens[-1].segment)
    return _verbs_from(tokens, start, len(tokens), table)


def _verbs_from(tokens: Sequence[Token], start: int, end: int, table: TaskWords) -> Actions:
    """Return the verbs at `start`, and those that an "and" joins to them."""
    classes: set[str] = set()
    places: set[int] = set()
    place = start
    while place < end:
        length, action = _verb_at(tokens, place, table, is_first=place == start)
        if not length:
            break
        classes.add(action)
        places |= set(range(place, place + length))
        place += length
        if place >= end or tokens[place].word not in table.conjunctions:
            break
        place += 1
    return Actions(frozenset(classes), frozenset(places))


def _verb_at(tokens: Sequence[Token], place: int, table: TaskWords, *, is_first: bool) -> tuple[int, str]:
    """Return the length and the class of the longest verb phrase at `place`; 0 and "" where none is."""
    for length in range(_LONGEST_ACTION, 0, -1):
        run = tokens[place : place + length]
        phrase = " ".join(token.word for token in run)
        action = table.actions.get(phrase)
        is_verb = is_first or phrase not in table.also_nouns
        if action and is_verb and len(run) == length and len({token.segment for token in run}) == 1:
            return length, action
    return _mistyped_verb(tokens[place].word, table) if is_first else (0, "")


def _mistyped_verb(word: str, table: TaskWords) -> tuple[int, str]:
    """Read "Sned" as "send": two neighbouring letters exchanged, and no word of its own."""
    if len(word) < _SHORTEST_VERB or word in table.known or not word.isalpha():
        return 0, ""
    exchanged = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    action = next((table.actions[form] for form in exchanged if form in table.actions), "")
    return (1, action) if action else (0, "")


def _converse(tokens: Sequence[Token], start: int, verbs: Actions, table: TaskWords) -> str | None:
    """Return `get` for "ask finance for the PO": it is getting the PO from finance."""
    turn = table.converse.get(tokens[start].word)
    if turn is None or len(verbs.places) > 1:
        return None
    preposition, action = turn
    return action if preposition in {token.word for token in tokens[start + 1 :]} else None


def _action_noun(tokens: Sequence[Token], skipped: frozenset[int], table: TaskWords) -> Actions:
    """Return the action noun that ends the first noun phrase: "risk register update"."""
    end = len(skipped)
    while end < len(tokens) and tokens[end].word not in table.prepositions:
        end += 1
    action = table.action_nouns.get(tokens[end - 1].word) if end - 1 > len(skipped) else None
    return Actions(frozenset({action}), skipped | {end - 1}) if action else Actions(places=skipped)
