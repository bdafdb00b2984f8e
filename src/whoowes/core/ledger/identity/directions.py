"""Which way a thing goes: to somebody or somewhere, from there, or whether it is itself what is meant."""

from itertools import repeat

from whoowes.core.ledger.identity.pair import Pair, is_amount
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.words import Classes, TaskWords

_IN_MOTION: Classes = frozenset({"move", "import", "upload", "download"})
_TRADED: Classes = frozenset({"buy", "sell"})
_OF_THINGS: Classes = _IN_MOTION | _TRADED
"""What is done to a thing, with somebody or at some place that takes a preposition."""
_LENT: Classes = frozenset({"hire", "rent"})
_JUDGED: Classes = frozenset({"review"})


def contrary_direction(pair: Pair) -> str | None:
    """Refuse "Send the quote to Baker" and "Send the quote from Baker"."""
    contrary = pair.table.contrary_prepositions
    if _all_do(pair, _IN_MOTION):
        contrary |= pair.table.contrary_in_motion
    if _all_do(pair, _TRADED) and pair.table.of != pair.table.source:
        contrary |= {frozenset({pair.table.of, pair.table.source})}
    for one, other in pair.alignment.pairs:
        prepositions = frozenset({one.preposition, other.preposition})
        is_doer_of_one = one.is_doer != other.is_doer and len(prepositions) > 1
        is_contrary = is_doer_of_one or prepositions in contrary or _is_told_or_judged(pair, prepositions)
        is_contrary = is_contrary and not _is_whose(one, other, pair.table)
        if is_contrary and all(map(_is_led, (one, other), (pair.first, pair.second), repeat(pair.table))):
            return f"another direction for “{one.raw}”"
    return None


def _is_told_or_judged(pair: Pair, prepositions: frozenset[str]) -> bool:
    """Tell whether one is told what is thought, the other what it is thought of: "feedback to", "on"."""
    table = pair.table
    others = prepositions - table.receivers
    is_one_told = len(prepositions) > 1 and len(others) == 1
    return is_one_told and others.isdisjoint({"", table.of, table.benefit}) and _all_do(pair, _JUDGED)


def _is_whose(one: Word, other: Word, table: TaskWords) -> bool:
    """Tell whether a noun before another only says whose that is: "tenant complaints", "the tenant's"."""
    whose, noun = (one, other) if one.preposition == table.of else (other, one)
    is_before_noun = not (noun.is_head or noun.is_name or table.grammar.is_head_first)
    return whose.preposition == table.of != table.source and is_before_noun and not whose.is_name


def traded_or_partner(pair: Pair) -> str | None:
    """Refuse "Sell to Baker" and "Sell Baker": what is done to a thing is done to no partner of it."""
    if pair.is_reworded:
        return None
    partners = _prepositions_of_partners(pair)
    if partners is None:
        return None
    for one, other in pair.alignment.pairs:
        if bool(one.preposition) is bool(other.preposition):
            continue
        partner, task = (one, pair.first) if one.preposition else (other, pair.second)
        # "Acheter de l'encre" is "acheter encre", "place an order for badges" is "order badges".
        may_be_object = partner.preposition in {pair.table.of, pair.table.benefit} and not partner.is_name
        is_partner = not may_be_object and (not partners or partner.preposition in partners)
        if is_partner and not _has_object(task) and _is_led(partner, task, pair.table):
            return f"it is done with “{one.raw}”, or to it"
    return None


def _prepositions_of_partners(pair: Pair) -> frozenset[str] | None:
    """Return before whom nobody is what the deed is done to: none listed for any, None for no such deed.

    Who rents from Baker rents no Baker; who gives feedback to the bank does not look at it.
    """
    table = pair.table
    if _all_do(pair, _OF_THINGS):
        return frozenset()
    if _all_do(pair, _LENT):
        return frozenset({table.source})
    # Spanish "revisar a los candidatos" has them as its object.
    return table.receivers if _all_do(pair, _JUDGED) and not table.grammar.is_head_first else None


def _all_do(pair: Pair, deeds: Classes) -> bool:
    """Tell whether both tasks have a verb of these classes, or the noun of one: "Umzug nach Köln"."""
    if not pair.first.actions and not pair.second.actions:
        nouns = pair.table.action_nouns
        return any(nouns[one.key] & deeds for one, _ in pair.alignment.pairs if one.key in nouns)
    return bool(pair.first.action_classes & deeds) and bool(pair.second.action_classes & deeds)


def _has_object(task: PreparedTask) -> bool:
    return any(not word.preposition for word in task.words)


def _is_led(word: Word, task: PreparedTask, table: TaskWords) -> bool:
    """Tell whether the preposition before a phrase is this word's, unlike "plan de trésorerie *6 mois*"."""
    if not (is_amount(word) or table.grammar.is_head_first) or word.is_doer:
        return True
    return next((each for each in task.words if each.phrase == word.phrase), word) is word
