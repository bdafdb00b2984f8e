"""Whether a text names in short what another says: "Incident log" of "Send Kevin the incident log".

Nothing contradicts it, and the short one has no word of its own. That no other task has these words too is
for the caller to know. What stands in brackets says more of a task, and a verb may be said by its noun or,
where no table knows it, left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whoowes.core.items.owners.folding import fold
from whoowes.core.ledger.identity.clipped import as_of_one_row
from whoowes.core.ledger.identity.compare import Likeness, compare_prepared, side_by_side
from whoowes.core.ledger.identity.pair import Pair, agree, is_amount
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask, as_done, as_thing, prepare
from whoowes.core.ledger.identity.vetoes import VETOES, action_of_one_only, another_head, another_object
from whoowes.core.ledger.identity.words import task_words_for
from whoowes.core.ledger.identity.words.infinitives import CLOSING_VERBS, OPENING_VERBS

_MORE = re.compile(r"[;&+]|,(?!\d)")
"""Signs of several things in one task; a comma between figures is none."""
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_WORD = re.compile(r"\S+")
_NOUN_OF = re.compile(r"[^\W\d_]+ (?:de|del|di|do|da|dos|das|du|dei|delle|della|dello) |[^\W\d_]+ d['’]")
"""A Romance noun before what it is of; an order has an article there: "demande l'accord"."""
_FEWEST_WORDS = 2
_SHORTEST_NOUN = 4


@dataclass(frozen=True, slots=True)
class _Named:
    """A short text beside a full one, with what each may leave unsaid left out."""

    short: PreparedTask
    full: PreparedTask


def is_short_for(short: PreparedTask, full: PreparedTask, *, is_of_one_row: bool = False) -> bool:
    """Tell whether a text has no word but what another has, and may mean all that it asks.

    Of one row are texts that have owner and date in common: there words may be clipped.
    """
    if _is_noun_of_thing(short):
        short = as_thing(short)
    if short.is_long or full.is_long or short.exact_key == full.exact_key or _tells_other_deed(short, full):
        return False
    if is_of_one_row:
        short, full = as_of_one_row(short, full)
        if short.exact_key == full.exact_key:
            return True
    return _is_plainly_short(short, full) or any(
        each.short.exact_key == each.full.exact_key or _is_plainly_short(each.short, each.full)
        for each in _with_less(short, full)
    )


def _is_noun_of_thing(short: PreparedTask) -> bool:
    """Tell whether a text begins with a noun of a verb, and what it is of: "demande d'enseigne"."""
    is_noun_first = task_words_for(short.language).grammar.is_head_first and bool(short.homograph)
    return is_noun_first and _NOUN_OF.match(short.text.casefold()) is not None


def _tells_other_deed(short: PreparedTask, full: PreparedTask) -> bool:
    """Tell whether a text says what was done and not what is asked: "Mandate signed", "return the mandate".

    Behind a Romance noun a participle only says which it is: "mandato firmado".
    """
    if short.actions or not full.actions or task_words_for(short.language).grammar.is_head_first:
        return False
    done = as_done(short).actions
    return bool(done) and not agree(done, full.actions)


def may_mean(short: PreparedTask, full: PreparedTask) -> bool:
    """Tell whether a row with owner and date of a task may be it, though it may as well be another thing.

    All its words are in the task, brackets aside, and no fact parts them: "Market, three insurers" may be
    "Go to market with three insurers", and "Q3 deck" what became of "Q3 deck feedback".
    """
    if short.is_long or full.is_long:
        return False
    short, full = as_of_one_row(_without_brackets(short), full)
    pair = side_by_side(short, full)
    said, left_over = (pair.first, pair.alignment.left)
    if pair.second.text == short.text:
        said, left_over = (pair.second, pair.alignment.right)
    asked = pair.second if said is pair.first else pair.first
    if said.actions and not asked.actions:
        # "Halle kündigen" is not short for "Halle vermieten", of which no table knows the verb.
        return False
    parting = (rule for rule in VETOES if rule not in (action_of_one_only, another_head, another_object))
    return bool(pair.alignment.pairs) and not left_over and not any(rule(pair) for rule in parting)


def names_its_thing(short: PreparedTask, full: PreparedTask) -> bool:
    """Tell whether a text names what a task is about, and no part: "Staff list" of "List of all staff".

    It has the noun of the first phrase, which is one of no several, and no word of its own; what the task is
    for, of or about is less. One word is enough where it is all that the task has ("pay the deposit").
    """
    if short.is_long or full.is_long or len(full.actions) > 1 or _MORE.search(full.text):
        return False
    full = without_verb(full, short)
    thing = next((word for word in full.words if word.is_head), None)
    if thing is None or thing.preposition or thing.is_name or any(word.is_joined_on for word in full.words):
        return False
    pair = side_by_side(short, full)
    at = 0 if pair.first.text == full.text else 1
    said = [words for words in pair.alignment.pairs if not words[at].raw.isdigit()]
    is_named = any(words[at].key == thing.key for words in said)
    is_enough = len(said) >= _FEWEST_WORDS or len(full.words) < _FEWEST_WORDS
    if not (is_named and is_enough) or (pair.alignment.right, pair.alignment.left)[at]:
        return False
    parting = (rule for rule in VETOES if rule is not action_of_one_only)
    return not any(_is_one_of_many(*words) for words in said) and not any(rule(pair) for rule in parting)


def is_all_but_verb(short: PreparedTask, full: PreparedTask) -> bool:
    """Tell whether a text of the same owner has all of another but its verb, which no table knows."""
    bare = without_verb(full, short)
    if bare is full or len(short.words) < _FEWEST_WORDS or short.actions:
        return False
    return compare_prepared(short, bare, same_owner=True).likeness is Likeness.SAME


def may_be_one_of_several(short: PreparedTask, full: PreparedTask) -> bool:
    """Tell whether a text with owner and number of a task may name one of the things that it asks for."""
    short, full = as_of_one_row(short, without_verb(_without_brackets(full), short))
    pair = side_by_side(short, full)
    added = pair.alignment.right if pair.first.text == short.text else pair.alignment.left
    return _is_one_of_several(pair, added, short, full)


def _with_less(short: PreparedTask, full: PreparedTask) -> Iterator[_Named]:
    bare = _without_brackets(full)
    # "Winkel" may be only what the photos of "foto's winkel bijsnijden" are of.
    bare = without_verb(bare, short) if len(short.words) >= _FEWEST_WORDS else bare
    if not bare.words:
        return
    if bare is not full:
        yield _Named(short, bare)
    if thing := _without_noun_of(bare, short):
        yield _Named(thing, bare)


def _without_brackets(task: PreparedTask) -> PreparedTask:
    """Return a task without what its brackets add, unless that asks for something: "(and return it)"."""
    said = _BRACKETS.findall(task.text) if "(" in task.text else []
    if not said or any(_anew(task, each.strip(" ()")).actions for each in said):
        return task
    return _anew(task, _BRACKETS.sub("", task.text))


def without_verb(task: PreparedTask, short: PreparedTask) -> PreparedTask:
    """Return a task without the verb with which it begins or ends, unknown to all tables and to a text.

    It is known by its ending, in English by the article behind it: "*rewire* the front office".
    """
    words = _WORD.findall(task.text)
    if task.actions or len(words) <= _FEWEST_WORDS:
        return task
    said = {fold(word) for word in _WORD.findall(short.text)}
    closing = CLOSING_VERBS.get(task.language)
    if _opens_with_verb(words, task.language) and fold(words[0]) not in said:
        return _anew(task, " ".join(words[1:]))
    if closing is not None and words[-1].islower() and closing.fullmatch(fold(words[-1])):
        return task if fold(words[-1]) in said else _anew(task, " ".join(words[:-1]))
    return task


def _opens_with_verb(words: Sequence[str], language: str) -> bool:
    opening, table = OPENING_VERBS.get(language), task_words_for(language)
    if opening is not None:
        return opening.fullmatch(fold(words[0])) is not None
    return language == "en" and fold(words[1]) in table.articles and fold(words[0]) not in table.nouns


def _without_noun_of(full: PreparedTask, short: PreparedTask) -> PreparedTask | None:
    """Return a text without the noun that says the one deed of another: "CPA call" of "Call the CPA"."""
    verbal, words = task_words_for(short.language).verbal_nouns, _WORD.findall(short.text)
    if short.actions or len(full.actions) != 1 or len(words) < _FEWEST_WORDS:
        return None
    for place in (-1, 0):
        classes = verbal.get(fold(words[place]).rstrip(",:"))
        if classes and agree(frozenset({classes}), full.actions):
            return _anew(short, " ".join(words[:-1] if place else words[1:]))
    return None


def _anew(task: PreparedTask, text: str) -> PreparedTask:
    return prepare(text.strip(), task.locale)


def _is_plainly_short(short: PreparedTask, full: PreparedTask) -> bool:
    pair = side_by_side(short, full)
    alignment = pair.alignment
    left_over, added = alignment.left, alignment.right
    if pair.second.text == short.text:
        left_over, added = added, left_over
    if not alignment.pairs or left_over or alignment.is_doubtful:
        return False
    if _names_nothing_else(pair):
        return False
    if _is_one_of_several(pair, added, short, full):
        return False
    return not any(rule(pair) for rule in VETOES)


def _names_nothing_else(pair: Pair) -> bool:
    """Tell whether all that both name are names: "Sara" of "Call Sara".

    Several words and the same verb are more than that ("Reconcile Amex Jan"), and where nouns have capitals,
    too, several words of which none is left over.
    """
    alignment = pair.alignment
    if len(alignment.pairs) >= _FEWEST_WORDS and pair.first.actions and pair.second.actions:
        return False
    is_all = len(alignment.pairs) >= _FEWEST_WORDS and not alignment.left and not alignment.right
    if pair.table.grammar.has_capital_nouns and is_all:
        return all(one.is_name and other.is_name for one, other in alignment.pairs)
    return all(one.is_name or other.is_name for one, other in alignment.pairs)


def _is_one_of_several(pair: Pair, added: Sequence[Word], short: PreparedTask, full: PreparedTask) -> bool:
    """Tell whether what both name may be one part of what the longer text asks: "NDA" of "NDA and lease"."""
    both = [word for words in pair.alignment.pairs for word in words]
    has_more = len(_MORE.findall(full.text)) > len(_MORE.findall(short.text))
    has_more = has_more and not _has_some_of_each(full, pair)
    asks_more = bool(pair.telling(added)) or len(full.actions) > 1
    if (has_more and asks_more) or any(_is_one_of_many(*words) for words in pair.alignment.pairs):
        return True
    counted = any(map(is_amount, both)) and any(map(is_amount, added))
    return bool(pair.telling(added)) and (_is_one_joined(pair, added) or counted)


def _has_some_of_each(full: PreparedTask, pair: Pair) -> bool:
    """Tell whether the other text has words of all that signs part, and of all but one every word.

    "Contrat mutuelle" is "mutuelle, sortir le contrat"; "Oslo photos" no "menu for Oslo, photos for Rome".
    """
    named = {fold(word.raw) for words in pair.alignment.pairs for word in words}
    content = {fold(word.raw) for word in full.words}
    parts = [content.intersection(map(fold, _WORD.findall(part))) for part in _MORE.split(full.text)]
    return all(part & named for part in parts) and sum(not part <= named for part in parts) <= 1


def _is_one_joined(pair: Pair, added: Sequence[Word]) -> bool:
    """Tell whether both name but one side of what is joined: "leasing" of "leasing or buying the van"."""
    places = {word.preposition for words in pair.alignment.pairs for word in words}
    if any(word.is_joined_on and word.preposition in places for word in added):
        return True
    for at, task in ((0, pair.first), (1, pair.second)):
        named = {words[at] for words in pair.alignment.pairs}
        for joined in (word.phrase for word in named if word.is_joined_on):
            before = max((word.phrase for word in task.words if word.phrase < joined), default=joined)
            if any(word.phrase == before and word not in named for word in task.words):
                return True
    return False


def _is_one_of_many(one: Word, other: Word) -> bool:
    """Tell whether one word may be the plural of the other: "reference" and "references", "party", "parties".

    "Jan" is one January, and "heat pump" before another noun says no number.
    """
    single, several = sorted((one, other), key=lambda word: len(word.raw))
    if several.is_head and not single.is_head:
        return False
    shorter, longer = single.raw.casefold(), several.raw.casefold()
    is_longer = len(shorter) >= _SHORTEST_NOUN and len(longer) > len(shorter)
    if one.key.startswith(("month", "weekday")):
        return False
    is_changed = is_longer and one.key == other.key and longer.startswith(shorter[:-1])
    return shorter != longer and (longer.startswith(shorter) or is_changed)
