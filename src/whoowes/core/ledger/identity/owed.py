"""Whether one text names the thing that another has its owner make, get or hand over."""

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.pair import Pair, hands_over, is_fetched
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.words import Classes, TaskWords

_OBTAINING: Classes = frozenset({"get", "receive", "ask"})
_LEAVE_A_THING = frozenset(
    {"plan", "create", "estimate", "summarise", "compare", "download", "list", "comment", "apply"}
)
"""The nouns of these verbs name what comes of them: a plan, a design, an estimate."""
_ENDING: Classes = frozenset(
    (
        *("archive", "cancel", "close", "deregister", "disable", "dismiss", "reject", "remove", "return"),
        *("revoke", "sell", "stop", "uninstall"),
    )
)
_LONG_COMPOUND = 10


def is_thing_owed(pair: Pair) -> bool:
    """Tell whether one names in the same words the thing that the other has its owner make, get or give.

    Whoever owes "Elm Court fee proposal" owes the making and the sending of it, but perhaps not its signing.
    """
    bare, other = (pair.first, pair.second) if pair.second.actions else (pair.second, pair.first)
    return (hands_over(other.actions) or is_fetched(other.actions)) and _is_all_but_deed(pair, bare, other)


def is_thing_done_to(pair: Pair) -> bool:
    """Tell whether one names in the same words the thing that the other has its owner do something to.

    Once a thing is cancelled or closed there may be another of its name.
    """
    bare, other = (pair.first, pair.second) if pair.second.actions else (pair.second, pair.first)
    return other.action_classes.isdisjoint(_ENDING) and _is_all_but_deed(pair, bare, other)


def _is_all_but_deed(pair: Pair, bare: PreparedTask, other: PreparedTask) -> bool:
    left_over = (*pair.alignment.left, *pair.alignment.right)
    is_as_long = not pair.telling(left_over)
    if not (pair.is_of_one_owner and is_as_long and _names_enough(pair)):
        return False
    if bare.words[0].preposition or _may_go_the_other_way(pair, other):
        return False
    return not any(_may_be_done(word, bare, pair.table) for word in bare.words)


def _names_enough(pair: Pair) -> bool:
    """Tell whether two words are the same, not all of them names, or one that is two written together."""
    (one, _), *others = pair.alignment.pairs
    grammar = pair.table.grammar
    if not others:
        return grammar.writes_compounds and len(one.key) >= _LONG_COMPOUND
    return grammar.has_capital_nouns or any(not (a.is_name or b.is_name) for a, b in pair.alignment.pairs)


def _may_go_the_other_way(pair: Pair, task: PreparedTask) -> bool:
    """Tell whether it is not certain who gets it: "list from Kim" is not "send Kim the list".

    Nor is "verbale a Olga" to "chiedere il verbale a Olga", though both have the same words.
    """
    is_asked_for = not task.action_classes.isdisjoint(_OBTAINING)
    is_sent = hands_over(task.actions) and not is_fetched(task.actions)
    at = 0 if task is pair.first else 1
    # What is not handed over may be named as somebody's: "Attest von Frau Lenz", "Attest Frau Lenz".
    pairs = (
        words
        for words in pair.alignment.pairs
        if is_sent or not _is_said_of_full(words[at], words[1 - at], pair.table)
    )
    return any(_is_turned(one, other, pair.table, is_asked_for=is_asked_for) for one, other in pairs)


def _is_said_of_full(asked: Word, named: Word, table: TaskWords) -> bool:
    """Tell whether only the text with the deed says whose or for whom it is, or the other just whose."""
    is_whose = named.preposition in {table.of, table.source} and not asked.preposition
    return is_whose or (bool(asked.preposition) and not named.preposition)


def _is_turned(one: Word, other: Word, table: TaskWords, *, is_asked_for: bool) -> bool:
    """Tell whether one task may say from whom what the other says to whom, or only whose it is."""
    to_whom = table.recipients | table.receivers
    gets_it = {one.preposition in to_whom, other.preposition in to_whom}
    if gets_it != {False} and (is_asked_for or len(gets_it) > 1):
        return True
    is_from = table.source in {one.preposition, other.preposition}
    if table.source == table.of:
        is_from = is_from and (one.is_name or other.is_name)
    return is_from and (one.preposition != other.preposition or is_asked_for)


def _may_be_done(word: Word, task: PreparedTask, table: TaskWords) -> bool:
    """Tell whether a word may say what is done to the thing, as "signed" and "reply" do."""
    is_participle = fold(word.raw) in table.participles and word.key not in table.nouns
    if is_participle or word.key in table.given:
        return True
    # An "informe de ventas" is no sale.
    is_noun_of_task = (word.is_head and word.preposition != table.of) or (
        word is task.words[0] and not word.is_part
    )
    classes = table.verbal_nouns.get(word.key) if is_noun_of_task else None
    return bool(classes and not classes <= _LEAVE_A_THING and word.key != task.homograph)
