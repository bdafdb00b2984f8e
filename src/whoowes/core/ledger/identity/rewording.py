"""What one task says by a noun, a receiver or a participle, where the other says it by a verb.

"Hotel booking" is "book hotel", "floor plan to Dana" is "send floor plan to Dana". What is so said agrees
with a verb or leaves it open; it never contradicts one, for a noun may also be the thing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.align import Alignment
from whoowes.core.ledger.identity.pair import Pair, agree
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.phrasings import MISSING
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.whose import may_be_somebody
from whoowes.core.ledger.identity.words import Classes, TaskWords

_OBTAINING: Classes = frozenset({"get", "receive"})
_GIVING: Classes = frozenset({"send", "give"})
_ACCESS: Classes = frozenset({"give"})
_SAYING: Classes = frozenset({"reply", "invite", "chase", "propose"})
_MADE_BY_SOMEBODY: Classes = frozenset({"reply", "invite", "propose", "call", "ask", "buy"})
_IN_MOTION: Classes = frozenset({"move", "import", "upload"})
_HANDED_ON: Classes = frozenset({"send", "give", "submit", "publish", "upload", "receive"})
"""What is done last to a thing: "the shared deck" is one that came in, to be reviewed after."""
_COMES_OF_MAKING: Classes = frozenset({"draft", "summarise", "list", "estimate"})
_THINGS_SENT: Classes = frozenset({"list", "comment"})
_MAKING: Classes = frozenset({"draft", "prepare", "create"})
_LEAVES_A_RESULT: Classes = frozenset({"update", "finish", "fill in", "translate"})


@dataclass(slots=True)
class _Side:
    """One of the two tasks, with what it has left over, beside the other."""

    task: PreparedTask
    other: PreparedTask
    left: list[Word]
    pairs: list[tuple[Word, Word]]
    """This task's word first."""

    def drop(self, word: Word) -> None:
        self.left.remove(word)

    def promote(self, word: Word) -> None:
        """Take a word for the noun of its phrase."""
        self._put(word, replace(word, is_head=True, preposition=""))

    def mark_of_deed(self, preposition: str) -> None:
        """Note of the words behind this preposition that they may do what a noun says."""
        for word in self.task.words:
            if word.preposition == preposition:
                self._put(word, replace(word, is_of_deed=True))

    def _put(self, word: Word, instead: Word) -> None:
        words = tuple(instead if each is word else each for each in self.task.words)
        self.task = replace(self.task, words=words)
        self.left = [instead if each is word else each for each in self.left]
        self.pairs = [(instead if one is word else one, other) for one, other in self.pairs]


def in_other_words(pair: Pair) -> Pair:
    """Return a pair in which what both say, one by a verb and one without, counts as said by both."""
    if not pair.alignment.pairs:
        return pair
    left, right = pair.alignment.left, pair.alignment.right
    first, second = pair.first, pair.second
    is_one_without = bool(first.actions) is not bool(second.actions)
    has_words_left = bool(left or right) and (bool(first.actions) or bool(second.actions))
    if not (has_words_left or is_one_without or _has_label(left) or _has_label(right)):
        return pair
    sides = (
        _Side(first, second, list(left), list(pair.alignment.pairs)),
        _Side(second, first, list(right), [(other, one) for one, other in pair.alignment.pairs]),
    )
    is_changed = False
    for side, opposite in (sides, sides[::-1]):
        is_changed |= _reword(side, opposite, pair)
    if not is_changed:
        return pair
    one, two = sides
    alignment = Alignment(tuple(one.pairs), tuple(one.left), tuple(two.left), pair.alignment.is_doubtful)
    return Pair(one.task, two.task, alignment, pair.table, is_reworded=True)


def _reword(side: _Side, opposite: _Side, pair: Pair) -> bool:
    """Bring a task to the other's words; tell whether it had others."""
    is_changed = _drop_label(side, opposite.left, pair.table)
    if side.other.actions:
        is_changed |= _by_noun(side, pair.table) or _by_participle(side, pair.table)
    if not is_changed and not pair.telling(opposite.left) and _implied(side, pair.table):
        side.task = replace(side.task, actions=side.other.actions)
        is_changed = True
    if is_changed:
        opposite.pairs = [(other, one) for one, other in side.pairs]
        opposite.other = side.task
    return is_changed


def _by_noun(side: _Side, table: TaskWords) -> bool:
    """Read a verb's own noun as that verb: "hotel booking", "Umbau Lager", "send a reply to the bank"."""
    for word in side.left:
        classes = table.verbal_nouns.get(word.key) or table.verbal_nouns.get(fold(word.raw))
        is_noun = not word.preposition and (word.is_head or _is_apposed(word, side.task))
        is_noun = is_noun and not _is_somebodys(word, side.task, table)
        if not classes or not is_noun or not agree(frozenset({classes}), side.other.actions):
            continue
        is_said = bool(classes & _SAYING and side.task.actions) and agree(
            side.task.actions, frozenset({_GIVING})
        )
        if side.task.actions and not (is_said or _is_made(classes, side)):
            continue
        if not _is_about_same(side, table, classes, is_said=is_said):
            continue
        _without_noun(side, word, table)
        return True
    return False


def _is_made(classes: Classes, side: _Side) -> bool:
    """Tell whether to make a thing is what the other's verb says: "make a list of" is "list".

    A verb that may say more does not: who prepares the report need not write a draft of it.
    """
    is_made = bool(classes & _COMES_OF_MAKING) and all(each <= classes for each in side.other.actions)
    return is_made and len(side.task.actions) == 1 and agree(side.task.actions, frozenset({_MAKING}))


def _is_apposed(word: Word, task: PreparedTask) -> bool:
    """Tell whether a noun opens a task and is no part of a compound, as "Prüfung" is of "Prüfungsbericht"."""
    return word is task.words[0] and not word.is_part


def _is_somebodys(noun: Word, task: PreparedTask, table: TaskWords) -> bool:
    """Tell whether whoever does it stands before a noun: "Kim's draft"."""
    before = task.words[task.words.index(noun) - 1]
    return before.phrase == noun.phrase and before.preposition == table.of


def _is_about_same(side: _Side, table: TaskWords, classes: Classes, *, is_said: bool) -> bool:
    """Tell "reply to the council" from "reply from the council", and a payment to from one of."""
    prepositions = {one.preposition for one, _ in side.pairs}
    from_whom = {table.of, table.source}
    if classes & _MADE_BY_SOMEBODY:
        if "buy" in classes and _are_objects(side, from_whom, table):
            return True
        is_from = not prepositions.isdisjoint(from_whom)
        return not is_from and (is_said or not prepositions.isdisjoint(table.receivers))
    if "comment" in classes and any(_is_of_somebody(word, side.task, table) for word in side.task.words):
        return False
    directions = table.receivers | ({table.source} - {table.of})
    if classes & _IN_MOTION:
        directions = table.prepositions - {table.of}
    return not any(one.preposition in directions and not other.preposition for one, other in side.pairs)


def _is_of_somebody(word: Word, task: PreparedTask, table: TaskWords) -> bool:
    """Tell whether a word says whose opinion it is: "feedback *from the board*", "avis *de Claire*"."""
    if table.source != table.of and word.preposition == table.source:
        return True
    return word.preposition == table.of and (word.is_name or may_be_somebody(word, task.said, table))


def _are_objects(side: _Side, of_whom: set[str], table: TaskWords) -> bool:
    """Tell whether what "of" leads is what the other orders: "commande de chaises", no client, no firm."""
    said_of = [(one, other) for one, other in side.pairs if one.preposition in of_whom]
    return bool(said_of) and not any(
        other.preposition not in {"", table.of} or one.is_fact or may_be_somebody(one, side.task.said, table)
        for one, other in said_of
    )


def _without_noun(side: _Side, noun: Word, table: TaskWords) -> None:
    """Drop an action noun; what it was the noun of is the object."""
    is_made = bool(side.task.actions)
    side.drop(noun)
    rest = [word for word in side.task.words if word.phrase == noun.phrase and word is not noun]
    if noun.is_head and rest:
        side.promote(rest[0 if table.grammar.is_head_first else -1])
    side.task = replace(
        side.task,
        words=tuple(word for word in side.task.words if word is not noun),
        actions=side.other.actions,
    )
    # Nobody is asked who does it: "make a list of suppliers".
    if noun.key not in table.done_to_them and not is_made:
        side.mark_of_deed(table.of)


def _by_participle(side: _Side, table: TaskWords) -> bool:
    """Read "organigramma aggiornato" as updating it, and "return signed" as "sign and return"."""
    for word in side.left:
        classes = table.participles.get(fold(word.raw)) or table.participles.get(word.key)
        if not classes or (word.is_head and len(side.task.words) > 1 and word.preposition):
            continue
        if side.task.actions:
            is_said = _is_one_of(classes - _HANDED_ON, side.other)
            is_said = is_said and not agree(frozenset({classes}), side.task.actions)
            if not is_said or not agree(side.task.actions, side.other.actions):
                continue
            side.drop(word)
            side.task = replace(side.task, actions=side.task.actions | {classes})
            return True
        if classes & _LEAVES_A_RESULT and agree(frozenset({classes}), side.other.actions):
            side.drop(word)
            side.task = replace(side.task, actions=side.other.actions)
            return True
    return False


def _is_one_of(classes: Classes, task: PreparedTask) -> bool:
    return len(task.actions) > 1 and any(classes & each for each in task.actions)


def _implied(side: _Side, table: TaskWords) -> bool:
    """Tell whether a task without a verb leaves no doubt of the other's: by from whom, to whom, or what."""
    actions = side.other.actions
    if side.task.actions or not actions or side.left:
        return False
    if all(MISSING in classes for classes in actions):
        return True
    if _all_of(actions, _OBTAINING) and table.source != table.of:
        return any(
            one.preposition == other.preposition == table.source for one, other in side.pairs
        ) and _opens_with_thing(side.task)
    if _all_of(actions, _GIVING) and _opens_with_thing(side.task) and _is_sent(side, table):
        return True
    return _all_of(actions, _ACCESS) and _is_given(side, table)


def _is_given(side: _Side, table: TaskWords) -> bool:
    """Tell whether a task names only what is given: "access to the domain", "Zugang Steuerberater"."""
    given = next((one for one, _ in side.pairs if one.key in table.given and not one.preposition), None)
    if given is None or not (given.is_head or given.is_first):
        return False
    side.promote(given)
    return True


def _all_of(actions: frozenset[Classes], classes: Classes) -> bool:
    return all(each & classes for each in actions)


def _is_sent(side: _Side, table: TaskWords) -> bool:
    """Tell whether a task without a verb names a thing and who gets it, "introduction to Olga" aside."""
    first = side.task.words[0]
    classes = table.verbal_nouns.get(first.key) if first.is_head else None
    is_saying = bool(classes and classes & _SAYING)
    return (not classes or is_saying or classes <= _THINGS_SENT) and any(
        (one.is_name or is_saying) and one.preposition in table.receivers and _is_receiver(other, table)
        for one, other in side.pairs
        if not one.is_fact
    )


def _is_receiver(word: Word, table: TaskWords) -> bool:
    """Tell whether a word says who gets it: "send it to Olga", "send Olga the list"."""
    return word.preposition in table.recipients or (not word.preposition and word.is_head)


def _opens_with_thing(task: PreparedTask) -> bool:
    return bool(task.words) and not task.words[0].preposition


def _has_label(words: Sequence[Word]) -> bool:
    return bool(words) and words[0].is_label


def _drop_label(side: _Side, others: Sequence[Word], table: TaskWords) -> bool:
    """Leave out whoever is named before a colon ("Miriam: …"), unless the other names somebody as well."""
    label = next((word for word in side.left if word.is_label), None)
    if (
        label is None
        or label.key in table.known
        or any(word.is_name or word.is_fact or word.is_label for word in others)
    ):
        return False
    side.drop(label)
    return True
