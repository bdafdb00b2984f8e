"""What leaves open whether two tasks are one promise, though nothing contradicts it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.owed import is_thing_owed
from whoowes.core.ledger.identity.pair import Pair, hands_over
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask
from whoowes.core.ledger.identity.vetoes import added_head, is_vague
from whoowes.core.ledger.identity.whose import (
    another_person,
    done_by_or_to,
    gets_it_or_has_it,
    receiver_or_kind,
    with_or_about_whom,
)
from whoowes.core.ledger.identity.words import Classes, TaskWords

_DATED, _ORGANISED = "set date", "organise"
_WAYS_TO_GET: Classes = frozenset({"collect", "request"})
_LONGEST_COUNT = 3
_COMMA = re.compile(r"([^\W_]+)\s*,\s+([^\W_]+)")
_BRACKETS = re.compile(r"\([^()]*\)")


_FINISHING: Classes = frozenset({"finish"})
_MADE_READY: Classes = frozenset({"draft", "prepare", "create", "update", "finish", "approve", "translate"})
_SENT: Classes = frozenset({"send", "give", "submit"})


def _another_deed_too(pair: Pair) -> str | None:
    """Doubt "Sign and return the form" and "Return the form": one deed of two may have been done.

    That what is made is finished, and what is ready is sent, goes without saying; not to whom it is sent.
    """
    fewer, more = sorted((pair.first.actions, pair.second.actions), key=len)
    unsaid = frozenset(classes for classes in more if not any(classes & others for others in fewer))
    if not fewer or not unsaid:
        return None
    is_ready = all(each & _SENT for each in unsaid) and all(each & _MADE_READY for each in more - unsaid)
    is_implied = is_ready or hands_over(frozenset(each for each in more if not each & _FINISHING))
    is_sent_on = any(each & _SENT for each in unsaid) and bool(pair.telling(pair.additions))
    if is_implied and not is_sent_on:
        return None
    return f"only one of them asks to {min(map(min, unsaid))}, too"


def _dated_or_organised(pair: Pair) -> str | None:
    """Doubt "Pick a date for the fair" and "Organise the fair": with a date not all of it is done."""
    said = (pair.first.action_classes, pair.second.action_classes)
    is_open = any(_DATED in one and _ORGANISED in other for one, other in (said, said[::-1]))
    return "only a date for it, or all of it" if is_open else None


def _asked_for_or_collected(pair: Pair) -> str | None:
    """Doubt "Request the visa" and "Collect the visa": what was asked for is not there yet."""
    ways = [task.action_classes & _WAYS_TO_GET for task in (pair.first, pair.second)]
    return "asked for, or collected" if all(ways) and ways[0].isdisjoint(ways[1]) else None


def _fact_added(pair: Pair) -> str | None:
    fact = next((word for word in pair.additions if word.is_fact and not _is_receiver(word, pair)), None)
    return f"only one of them names {fact.raw}" if fact else None


def _is_receiver(word: Word, pair: Pair) -> bool:
    """Tell whether capitals say who gets it ("to HR"), as a name does."""
    return word.raw.isalpha() and word.raw.isupper() and word.preposition in pair.table.receivers


def _distinction_added(pair: Pair) -> str | None:
    left_over = (*pair.alignment.left, *pair.alignment.right)
    table = pair.table
    word = next(
        (word for word in left_over if {word.key, fold(word.raw)} & table.distinctions and not word.is_aside),
        None,
    )
    return f"“{word.raw}” may make it another one" if word else None


def _other_particle(pair: Pair) -> str | None:
    """Doubt "Check in parcels" and "Check parcels": what stands right behind the verb may be part of it."""
    for one, other in pair.alignment.pairs:
        for task, word, counterpart in ((pair.first, one, other), (pair.second, other, one)):
            is_loose = word.preposition in pair.table.loose_particles
            is_other = is_loose and counterpart.preposition not in {word.preposition, pair.table.source}
            if is_other and _is_right_behind_verb(word, task, pair.table):
                return f"“{word.preposition}” may make it another action"
    return None


def _particle_of_one_only(pair: Pair) -> str | None:
    """Doubt "Lease out the flat" and "Lease the flat", where no table knows the verb."""
    only = (pair.first.said ^ pair.second.said) & pair.table.particles
    is_open = bool(only) and not pair.first.actions and not pair.second.actions
    if not is_open or not any(one.is_first and other.is_first for one, other in pair.alignment.pairs):
        return None
    return f"“{min(only)}” may make it another action"


def _count_or_number(pair: Pair) -> str | None:
    """Doubt "Book room 12" and "Book 12 rooms"; years, dates and amounts stand on either side."""
    if not any(word.is_fact for word in pair.first.words):
        return None
    partners, others = dict(pair.alignment.pairs), frozenset(_numbers_beside_nouns(pair.second))
    for number, noun, is_before in _numbers_beside_nouns(pair.first):
        counterpart = partners.get(noun)
        if counterpart is None or (partners.get(number), counterpart, not is_before) not in others:
            continue
        # "Chairs x 40" are 40 chairs.
        if fold(noun.raw) == noun.key or fold(noun.raw) != fold(counterpart.raw):
            return f"“{number.raw}” may count them, or tell which one it is"
    return None


def _numbers_beside_nouns(task: PreparedTask) -> Iterator[tuple[Word, Word, bool]]:
    """Yield small numbers, the noun next to each, and whether the number stands before it."""
    for before, after in pairwise(task.words):
        for number, noun in ((before, after), (after, before)):
            is_number = number.key.isdigit() and len(number.key) <= _LONGEST_COUNT
            if is_number and number.phrase == noun.phrase and not noun.is_fact:
                yield number, noun, number is before


def _is_right_behind_verb(word: Word, task: PreparedTask, table: TaskWords) -> bool:
    if not task.actions:
        return task.words[0].is_first and task.words[1:2] == (word,) and word.phrase != task.words[0].phrase
    return word is task.words[0] and fold(task.text).split()[0] in table.actions


def _of_or_for(pair: Pair) -> str | None:
    """Doubt "approval of the board" and "approval for the board"."""
    table = pair.table
    unlike = ({table.of, table.benefit}, {table.source, table.benefit})
    word = next(
        (one for one, other in pair.alignment.pairs if {one.preposition, other.preposition} in unlike), None
    )
    return f"of “{word.raw}”, or for it" if word else None


def _more_joined_on(pair: Pair) -> str | None:
    added = pair.telling(pair.additions)
    word = next((word for word in pair.additions if word.is_joined_on), None)
    # "Send the tax papers and the payroll list": what both have may be the second of two things.
    second = (longer for _, longer in pair.toward_longer if longer.is_joined_on)
    if word is None and any(_is_beside(each, words) for words in second for each in added):
        word = added[0]
    return f"only one of them has “{word.raw}” too" if word else None


def _more_behind_comma(pair: Pair) -> str | None:
    """Doubt "Invite Baker, Miller" and "Invite Baker": what a comma parts may be one more of them.

    What brackets add, only tells more of it, and so does what stands beside a number.
    """
    for at, (task, words) in enumerate(
        ((pair.first, pair.alignment.left), (pair.second, pair.alignment.right))
    ):
        named = _beside_commas(task, pair.table) if words and "," in task.text else []
        # What one of them begins with may be a verb: "contract: renegotiate, call with the rep".
        things = (each[at] for each in pair.alignment.pairs if not (each[0].is_first or each[1].is_first))
        both = {fold(thing.raw) for thing in things if not thing.is_fact} if named else ()
        more = {one if other in both else other for one, other in named if (one in both) != (other in both)}
        word = next((word for word in pair.telling(words) if fold(word.raw) in more), None)
        if word is not None:
            return f"only one of them has “{word.raw}” too"
    return None


def _beside_commas(task: PreparedTask, table: TaskWords) -> list[tuple[str, str]]:
    """Return the words right before and behind each comma, articles and brackets aside."""
    said = _BRACKETS.sub("", fold(task.text)).split()
    return _COMMA.findall(" ".join(word for word in said if word not in table.articles))


def _is_beside(one: Word, other: Word) -> bool:
    return one.preposition == other.preposition and one.phrase < other.phrase


def _longer_name(pair: Pair) -> str | None:
    """Doubt "Call Kevin" and "Call Kevin Wong", a head noun in capitals, or one that hardly says anything."""
    vague = (word for word in pair.additions if word.is_head and is_vague(word, pair))
    head = added_head(pair) or next(vague, None)
    return f"only one of them says “{head.raw}”" if head else None


def _narrower(pair: Pair) -> str | None:
    """Doubt "Q3 deck" and "Q3 sales deck", "contrat" and "contrat de bail": it may tell which one."""
    named = {longer.phrase for _, longer in pair.toward_longer}
    word = next((word for word in pair.telling(pair.additions) if _says_which(word, named, pair)), None)
    return f"“{word.raw}” may make it another one" if word else None


def _says_which(word: Word, named: set[int], pair: Pair) -> bool:
    is_of_thing = word.preposition == pair.table.of and not word.is_doer
    return is_of_thing or (word.phrase in named and not word.is_head)


def _little_in_common(pair: Pair) -> str | None:
    """Doubt additions to a single common word, unless they only say to whom, or to do what with it."""
    telling = pair.telling(pair.additions)
    common = [one for one, _ in pair.alignment.pairs if not _is_adjective(one, pair)]
    if len(common) > 1:
        return None
    if all(_says_only_for_whom(word, pair) for word in telling):
        return None
    return f"little in common beside “{pair.alignment.pairs[0][0].raw}”"


def _is_adjective(word: Word, pair: Pair) -> bool:
    return word.key in pair.table.qualifiers or word.key in pair.table.distinctions


def _says_only_for_whom(word: Word, pair: Pair) -> bool:
    """Tell whether an addition says who does it, who gets it, or to what end: "for review"."""
    is_person = word.is_doer or word.preposition in pair.table.recipients
    return is_person or (bool(word.preposition) and word.key in pair.table.action_nouns)


def _much_added(pair: Pair) -> str | None:
    """Doubt where more is added than both have; to whom it goes does not count."""
    telling = [word for word in pair.telling(pair.additions) if word.preposition not in pair.table.recipients]
    return "much is added in one of them" if len(telling) > len(pair.alignment.pairs) else None


def only_one_says_what_to_do(pair: Pair) -> str | None:
    """Doubt "Dorset lease" and "Review the Dorset lease", if nothing else is in doubt."""
    is_open = pair.is_one_without_action and not is_thing_owed(pair)
    return "only one of them says what is to be done" if is_open else None


def _uncertain_spelling(pair: Pair) -> str | None:
    return "a word may be mistyped, or another one" if pair.alignment.is_doubtful else None


def _other_circumstances(pair: Pair) -> str | None:
    """Doubt where each has words left over that say why or when."""
    one, other = pair.alignment.left, pair.alignment.right
    is_aside = any(word.is_aside for word in (*one, *other))
    return "they say otherwise when or why" if one and other and is_aside else None


def _heads_differ(pair: Pair) -> str | None:
    """Doubt "deck for board feedback" and "board deck feedback": the same words about another thing."""
    heads = (_first_thing(pair.first, pair.table), _first_thing(pair.second, pair.table))
    aligned = pair.alignment.pairs
    if heads in aligned or all(one.is_head == other.is_head for one, other in aligned if not one.is_fact):
        return None
    if _is_side_by_side(pair.first, pair, aligned) or _is_side_by_side(
        pair.second, pair, [(other, one) for one, other in aligned]
    ):
        return None
    return "the same words, perhaps about another thing"


def _is_side_by_side(task: PreparedTask, pair: Pair, aligned: Sequence[tuple[Word, Word]]) -> bool:
    """Tell whether two nouns stand side by side as those of one thing never do: "Termin Fotograf".

    Where a language writes the nouns of one thing together, the first is the thing, if the other says so.
    """
    first = task.words[0]
    meant = next((other for one, other in aligned if one is first), None)
    if not pair.table.grammar.writes_compounds or meant is None or first.is_part:
        return False
    if first.key in pair.table.verbal_nouns:
        return False
    other = pair.second if task is pair.first else pair.first
    beside = [word for word in other.words if word.phrase == other.words[0].phrase]
    return [word for word in beside if not word.is_fact] == [meant]


def _first_thing(task: PreparedTask, table: TaskWords) -> Word | None:
    """Return the noun of the first phrase, if possible not a name: it may say to whom."""
    heads = [_before_name(word, task, table) for word in task.words if word.is_head]
    things = [word for word in heads if not word.is_name]
    return next((word for word in things if word.preposition != table.source), (*things, *heads, None)[0])


def _before_name(head: Word, task: PreparedTask, table: TaskWords) -> Word:
    """Return the noun before a name that only says whose it is, as in English "fit *note* Lee"."""
    if not head.is_name or table.grammar.writes_compounds or table.grammar.is_head_first:
        return head
    nouns = [word for word in task.words if word.phrase == head.phrase and not (word.is_name or word.is_fact)]
    return nouns[-1] if nouns else head


DOUBTS: tuple[Callable[[Pair], str | None], ...] = (
    _another_deed_too,
    _dated_or_organised,
    _asked_for_or_collected,
    done_by_or_to,
    _fact_added,
    _distinction_added,
    receiver_or_kind,
    gets_it_or_has_it,
    another_person,
    with_or_about_whom,
    _other_particle,
    _particle_of_one_only,
    _count_or_number,
    _of_or_for,
    _more_joined_on,
    _more_behind_comma,
    _longer_name,
    _narrower,
    _little_in_common,
    _much_added,
    _uncertain_spelling,
    _other_circumstances,
    _heads_differ,
    only_one_says_what_to_do,
)
