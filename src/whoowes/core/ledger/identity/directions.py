"""Which way a thing goes: to somebody or somewhere, from there, or whether it is itself what is meant."""

from itertools import repeat

from whoowes.core.ledger.identity.pair import Pair, is_amount
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.words import Classes, TaskWords

_IN_MOTION: Classes = frozenset({"move", "import", "upload", "download"})
_OF_THINGS: Classes = _IN_MOTION | {"buy", "sell"}
"""What is done to a thing, with somebody or at some place that takes a preposition."""


def contrary_direction(pair: Pair) -> str | None:
    """Refuse "Send the quote to Baker" and "Send the quote from Baker"."""
    contrary = pair.table.contrary_prepositions
    if _all_do(pair, _IN_MOTION):
        contrary |= pair.table.contrary_in_motion
    for one, other in pair.alignment.pairs:
        prepositions = frozenset({one.preposition, other.preposition})
        is_doer_of_one = one.is_doer != other.is_doer and len(prepositions) > 1
        is_contrary = is_doer_of_one or prepositions in contrary
        if is_contrary and all(map(_is_led, (one, other), (pair.first, pair.second), repeat(pair.table))):
            return f"another direction for “{one.raw}”"
    return None


def traded_or_partner(pair: Pair) -> str | None:
    """Refuse "Sell to Baker" and "Sell Baker": what is done to a thing is done to no partner of it."""
    if pair.is_reworded or not _all_do(pair, _OF_THINGS):
        return None
    for one, other in pair.alignment.pairs:
        if bool(one.preposition) is bool(other.preposition):
            continue
        partner, task = (one, pair.first) if one.preposition else (other, pair.second)
        # "Acheter de l'encre" is "acheter encre", "place an order for badges" is "order badges".
        may_be_object = partner.preposition in {pair.table.of, pair.table.benefit} and not partner.is_name
        if not may_be_object and not _has_object(task) and _is_led(partner, task, pair.table):
            return f"it is done with “{one.raw}”, or to it"
    return None


def _all_do(pair: Pair, deeds: Classes) -> bool:
    """Tell whether both tasks have a verb of these classes."""
    return bool(pair.first.action_classes & deeds) and bool(pair.second.action_classes & deeds)


def _has_object(task: PreparedTask) -> bool:
    return any(not word.preposition for word in task.words)


def _is_led(word: Word, task: PreparedTask, table: TaskWords) -> bool:
    """Tell whether the preposition before a phrase is this word's, unlike "plan de trésorerie *6 mois*"."""
    if not (is_amount(word) or table.grammar.is_head_first) or word.is_doer:
        return True
    return next((each for each in task.words if each.phrase == word.phrase), word) is word
