"""Doubts of who gets a thing, whose it is, or which one it is, by the part that a name plays."""

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.pair import Pair, is_amount, is_fetched
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.words import Classes, TaskWords
from whoowes.core.ledger.identity.words.receivers import RECEIVERS

_OBTAINING: Classes = frozenset({"get", "receive", "ask", "collect", "request"})
_SPOKEN: Classes = frozenset({"discuss"})
_DONE_TOGETHER: Classes = frozenset({"review", "confirm", "approve", "clarify", "decide", "test"})
"""What one does with somebody, or to somebody or a thing."""
_ARRANGING: Classes = frozenset(
    (*("arrange", "set date", "organise", "postpone", "bring forward", "cancel", "confirm", "plan"),)
)


def receiver_or_kind(pair: Pair) -> str | None:
    """Doubt "Share folder with Acme" and "Share Acme folder": who gets it, or which one it is."""
    recipients = pair.table.recipients
    for one, other in pair.alignment.pairs:
        if _is_of_amount(one, pair.first) or _is_of_amount(other, pair.second):
            continue
        for receiver, kind in ((one, other), (other, one)):
            is_kind = not kind.preposition and not kind.is_head and not kind.is_doer
            may_get = receiver.preposition in recipients and not receiver.is_doer
            is_open = may_get and is_kind and not _is_month(receiver)
            is_open = is_open and not (
                receiver.is_head is kind.is_head and _are_of_one_noun(one, other, pair)
            )
            if is_open and not (
                _is_met(receiver, kind, pair) or _is_access(pair, one) or _is_for_owner(pair)
            ):
                return f"“{kind.raw}” may get it, or tell which one it is"
    return None


def _are_of_one_noun(one: Word, other: Word, pair: Pair) -> bool:
    """Tell whether two words stand before the same noun: "reply to *auditor* questions"."""
    return any(
        (a.phrase, b.phrase) == (one.phrase, other.phrase) and a.is_head and b.is_head
        for a, b in pair.alignment.pairs
    )


def _is_met(receiver: Word, kind: Word, pair: Pair) -> bool:
    """Tell whether "Notartermin" is "Termin mit Notar": it is arranged with whom it names."""
    actions = pair.first.action_classes | pair.second.action_classes
    is_with = bool(pair.table.company) and receiver.preposition == pair.table.company
    return is_with and kind.is_part and bool(actions) and actions <= _ARRANGING


def _is_access(pair: Pair, to_what: Word) -> bool:
    """Tell whether access is to a thing: both get it, or both name another who does."""
    actions = pair.first.action_classes | pair.second.action_classes
    is_given = any(one.key in pair.table.given for one, _ in pair.alignment.pairs)
    is_got = bool(actions) and actions <= _OBTAINING
    others = (words for words in pair.alignment.pairs if words[0] is not to_what)
    return is_given and (is_got or any(_gets(one, pair) and _gets(other, pair) for one, other in others))


def _gets(word: Word, pair: Pair) -> bool:
    """Tell whether a word names somebody who is given a thing: "give *Priya* access"."""
    to_whom = pair.table.recipients | pair.table.receivers | {"", pair.table.benefit}
    return word.is_name and word.preposition in to_whom


def _is_for_owner(pair: Pair) -> bool:
    """Tell whether one owner is to get what the other text only names, and so gets it."""
    actions = pair.first.actions | pair.second.actions
    return pair.is_of_one_owner and pair.is_one_without_action and is_fetched(actions)


def gets_it_or_has_it(pair: Pair) -> str | None:
    """Doubt "Send Kim the report" and "Send Kim's report"."""
    for one, other in pair.alignment.pairs:
        for whose, getter, task in ((one, other, pair.second), (other, one, pair.first)):
            is_named = getter.is_name or _may_open_with_name(getter, pair.table)
            is_getter = is_named and getter.is_head and not getter.preposition
            if whose.preposition == pair.table.of and is_getter and _has_other_object(getter, task):
                return f"“{getter.raw}” may get it, or it is theirs"
        heads = (_head_beside(one, pair.first), _head_beside(other, pair.second))
        is_of_one = pair.table.of in {one.preposition, other.preposition}
        if is_of_one and one.is_name and all(heads) and heads not in pair.alignment.pairs:
            return f"“{one.raw}” may have another thing"
    return None


def _may_open_with_name(word: Word, table: TaskWords) -> bool:
    """Tell whether a task may begin with who gets it, as no Romance one does: "Encuesta, borrador"."""
    return word.is_first and word.raw[:1].isupper() and not table.grammar.is_head_first


def _head_beside(word: Word, task: PreparedTask) -> Word | None:
    """Return the noun that a word before it belongs to: the folder of "Kim's folder"."""
    if word.is_head:
        return None
    return next((each for each in task.words if each.phrase == word.phrase and each.is_head), None)


def _has_other_object(word: Word, task: PreparedTask) -> bool:
    return any(
        each.is_head and not each.preposition and each.phrase > word.phrase and not each.is_aside
        for each in task.words
    )


def done_by_or_to(pair: Pair) -> str | None:
    """Doubt "Approval of the board" and "Approve the board": they may do it, or have it done to them."""
    for one, other in pair.alignment.pairs:
        if one.is_of_deed is not other.is_of_deed and _names_somebody(one, other, pair):
            return f"“{one.raw}” may do it, or have it done to them"
    return None


def with_or_about_whom(pair: Pair) -> str | None:
    """Doubt "Call Kim" and "Call about Kim", "Review with Kim" and "Review Kim"."""
    table, deeds = pair.table, pair.first.action_classes & pair.second.action_classes
    # "Talk to" and "hablar de" are verbs, so that Kim is the object of either.
    to_whom = [bool(task.said & table.recipients) for task in (pair.first, pair.second)]
    is_other_talk = bool(deeds & _SPOKEN) and to_whom[0] is not to_whom[1]
    beside = {"", table.company} if deeds & _DONE_TOGETHER else set[str]()
    for one, other in pair.alignment.pairs:
        if one.preposition == other.preposition and not is_other_talk:
            continue
        said = {one.preposition, other.preposition}
        is_other = is_other_talk or said in (beside, {table.benefit, table.company})
        is_other = is_other or len(said & table.about) == 1
        is_whom = _is_whom(one, pair.first, table) and _is_whom(other, pair.second, table)
        if is_other and is_whom and _names_somebody(one, other, pair):
            return f"with, about or to “{one.raw}”"
    return None


def _is_whom(word: Word, task: PreparedTask, table: TaskWords) -> bool:
    """Tell whether a word is the noun behind its preposition, as in "mit *Bank* Konditionen klären"."""
    if not (word.preposition and table.grammar.has_capital_nouns):
        return word.is_head
    nouns = (each for each in task.words if each.phrase == word.phrase and each.raw[0].isupper())
    return next(nouns, None) is word


def _names_somebody(one: Word, other: Word, pair: Pair) -> bool:
    """Tell whether either of two words may name somebody: at the beginning a capital says nothing."""
    said = pair.first.said | pair.second.said
    return any(may_be_somebody(word, said, pair.table) for word in (one, other))


def may_be_somebody(word: Word, said: frozenset[str], table: TaskWords) -> bool:
    """Tell whether a word may name who does it: a client, a name; "der Regale" has an article, so is none."""
    is_noun = table.grammar.has_capital_nouns and not table.genitives.isdisjoint(said)
    is_name = word.is_name and not (is_noun or word.is_part)
    return word.is_head and (is_name or not {word.key, fold(word.raw)}.isdisjoint(table.partners))


def another_person(pair: Pair) -> str | None:
    """Doubt "Send us the deck" and "Send them the deck"."""
    persons = RECEIVERS.get(pair.first.language, ())
    one = {person for person in persons if not person.isdisjoint(pair.first.said)}
    other = {person for person in persons if not person.isdisjoint(pair.second.said)}
    return "they name others who get it" if one and other and one.isdisjoint(other) else None


def _is_of_amount(word: Word, task: PreparedTask) -> bool:
    """Tell whether a word is a figure or what it counts: "à *6 mois*"."""
    return is_amount(word) or any(is_amount(each) and each.phrase == word.phrase for each in task.words)


def _is_month(word: Word) -> bool:
    return word.key.startswith(("month", "weekday"))
