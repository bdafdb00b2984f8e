"""Are two task texts one promise? Aligned words and a veto (`reading-rules.md` "Identity")."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from whoowes.core.ledger.identity.align import Alignment, align
from whoowes.core.ledger.identity.doubts import DOUBTS, only_one_says_what_to_do
from whoowes.core.ledger.identity.language import common_language
from whoowes.core.ledger.identity.owed import is_thing_done_to
from whoowes.core.ledger.identity.pair import Pair, agree, hands_over, without_asides, without_counts
from whoowes.core.ledger.identity.phrases import Word
from whoowes.core.ledger.identity.prepare import PreparedTask, as_done, as_thing, prepare, prepare_in
from whoowes.core.ledger.identity.rewording import in_other_words
from whoowes.core.ledger.identity.vetoes import VETOES, action_of_one_only, another_head
from whoowes.core.ledger.identity.words import Classes, TaskWords, task_words_for

_SAME_FROM = 0.6
_POSSIBLY_FROM = 0.4
_COVERAGE_WEIGHT, _OVERLAP_WEIGHT = 0.6, 0.4
_LONGEST_ABSENCE_DAYS = 90
_SEVERAL = 2
_BETWEEN_PEOPLE = frozenset(
    (
        *("allow", "ask", "call", "chase", "confirm", "contact", "discuss", "inform", "interview"),
        *("introduce", "invite", "invoice", "meet", "reply", "support", "train"),
    )
)
"""Action classes of what people do to each other."""
_OF_PEOPLE_TOO = frozenset({"approve", "give", "pay", "review", "send"})
"""Those of what they do to each other, or to a thing."""


class Likeness(StrEnum):
    """Whether two task texts are one promise."""

    SAME = "same"
    POSSIBLY = "possibly"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two task texts compare."""

    likeness: Likeness
    why: str
    score: float
    """From 0 to 1: 0.6 coverage of the shorter text and 0.4 overlap of both."""
    vetoed: bool = False
    """A fact in one text contradicts the other; no number or likeness outweighs it."""
    exact: bool = False
    """Word for word the same. What recurs is then still only `POSSIBLY` so: status and dates must tell."""
    bare: str = ""
    """The one that only names what the other has something done to; both are one owner's."""
    recurs: bool = False
    """The same in other words, but of what recurs: likewise only `POSSIBLY` so."""


def compare_tasks(
    a: str,
    b: str,
    *,
    same_owner: bool | None = None,
    days_apart: int | None = None,
    locale: str = "en-GB",
) -> Comparison:
    """Return whether two task texts are one promise, and why. Symmetric in `a` and `b`.

    Args:
        a: One task, without its owner.
        b: The other.
        same_owner: Whether one person owns both, where that is known. Another owner asks for equal words.
        days_apart: Days between the two calls; more than 90 never link by themselves.
        locale: The language of the notes.
    """
    first, second = prepare(a, locale), prepare(b, locale)
    return compare_prepared(first, second, same_owner=same_owner, days_apart=days_apart)


def compare_prepared(
    a: PreparedTask, b: PreparedTask, *, same_owner: bool | None = None, days_apart: int | None = None
) -> Comparison:
    """Return the same as `compare_tasks`, of texts that were taken apart before."""
    is_long_ago = days_apart is not None and abs(days_apart) > _LONGEST_ABSENCE_DAYS
    if a.exact_key == b.exact_key:
        return _exact(a, is_long_ago=is_long_ago)
    if a.is_long or b.is_long:
        return Comparison(Likeness.NEW, "too long to be compared word by word", 0.0)
    pair = without_counts(replace(side_by_side(a, b), is_of_one_owner=same_owner is True))
    score = _score(pair)
    veto = next((why for rule in VETOES if (why := rule(pair))), None)
    if veto is not None:
        return Comparison(Likeness.NEW, veto, score, vetoed=True)
    if score < _POSSIBLY_FROM:
        return Comparison(Likeness.NEW, "too few words in common", score)
    doubt, rule = next(((why, rule) for rule in DOUBTS if (why := rule(pair))), (None, None))
    is_bare = rule is only_one_says_what_to_do and not is_long_ago and is_thing_done_to(pair)
    bare = (pair.second if pair.first.actions else pair.first).text if is_bare else ""
    if is_long_ago:
        doubt = "not mentioned for more than 90 days"
    elif same_owner is False and (pair.additions or pair.is_reworded):
        doubt = "another owner, and the words are not the same"
    if doubt is not None or score < _SAME_FROM:
        why = doubt or "only some of the words are the same"
        return Comparison(Likeness.POSSIBLY, why, score, bare=bare)
    if a.recurs and b.recurs:
        return Comparison(Likeness.POSSIBLY, "the same, of something that recurs", score, recurs=True)
    return Comparison(Likeness.SAME, _what_is_same(pair), score)


def is_mentioned_in(short: PreparedTask, full: PreparedTask, said: PreparedTask) -> bool:
    """Tell whether a text has no word but what another has: "Trademark" of "File the trademark form".

    Less than naming it in short: what is said of the trademark need not hold for the form. Names and months
    are not enough, nor is what a thing is only for ("for the fair"), unless what is said of it has another
    word of the task: "Fair: Kevin uploaded the papers" of "Upload the papers for the fair".
    """
    if short.is_long or full.is_long or not short.action_classes <= full.action_classes:
        return False
    pair = side_by_side(short, full)
    at = 0 if pair.first.text == short.text else 1
    if (pair.alignment.left, pair.alignment.right)[at]:
        return False
    things = [words for words in pair.alignment.pairs if _names_a_thing(words[at], pair.table)]
    if any(words[1 - at].preposition in {"", pair.table.of} for words in things):
        return True
    told = {word.key for word in said.words} - {word.key for word in short.words}
    return bool(things) and any(word.key in told and not word.is_name for word in full.words)


def has_all_words_of(told: PreparedTask, task: PreparedTask) -> bool:
    """Tell whether a text has every content word of another, and may have more.

    The verbs aside, and names and months are not enough.
    """
    if told.is_long or task.is_long:
        return False
    pair = side_by_side(told, task)
    at = 0 if pair.first.text == task.text else 1
    if (pair.alignment.left, pair.alignment.right)[at]:
        return False
    return any(_names_a_thing(words[at], pair.table) for words in pair.alignment.pairs)


def _names_a_thing(word: Word, table: TaskWords) -> bool:
    return not word.is_name and word.key not in table.calendar and not word.key.isdigit()


def deeds_unsaid(said: PreparedTask, task: PreparedTask) -> frozenset[Classes]:
    """Return the deeds of a task that a text with a deed of its own leaves out."""
    if not said.actions or len(task.actions) < _SEVERAL or said.is_long or task.is_long:
        return frozenset()
    pair = side_by_side(said, task)
    told = pair.first if pair.first.text == said.text else pair.second
    return frozenset(deed for deed in task.actions if not any(deed & each for each in told.actions))


def may_be_worded_anew(a: PreparedTask, b: PreparedTask) -> bool:
    """Tell whether nothing parts two texts but that only one says what is to be done: "Roof truss order"."""
    if a.is_long or b.is_long:
        return False
    pair = side_by_side(a, b)
    parting = (rule for rule in VETOES if rule not in (action_of_one_only, another_head))
    return bool(pair.alignment.pairs) and not any(rule(pair) for rule in parting)


def side_by_side(a: PreparedTask, b: PreparedTask) -> Pair:
    """Return two tasks with their words aligned, each read as the other says it."""
    # Greedy alignment takes one text's words in order; one order for both ways round keeps it symmetric.
    a, b = sorted((a, b), key=lambda task: (task.exact_key, task.text))
    if a.language != b.language:
        language = common_language(a.text, b.text, a.locale)
        a, b = prepare_in(a.text, a.locale, language), prepare_in(b.text, b.locale, language)
    a, b = _as_the_other_says(a, b), _as_the_other_says(b, a)
    table = task_words_for(a.language)
    if a.initials.isdisjoint(b.initials):
        return Pair(a, b, Alignment((), a.words, b.words, is_doubtful=False), table)
    return in_other_words(Pair(a, b, align(a.words, b.words, table), table))


def _as_the_other_says(task: PreparedTask, other: PreparedTask) -> PreparedTask:
    """Read "Order book to Ruth" without a verb where the other speaks of the "order book", too.

    A noun at the end says rather what is done: "ferry booking" is not paying it. "Contract signed" names the
    deed where the other asks for just that; else it may as well be a thing.
    """
    if not task.actions and other.actions:
        done = as_done(task)
        is_deed = bool(done.actions) and done.actions == other.actions
        return done if is_deed and not _may_be_doer(done) else task
    if not any(word.key == task.homograph for word in other.words):
        return task
    thing = as_thing(task)
    is_rather_noun = (
        thing.words[0].key == task.homograph
        or hands_over(other.actions)
        # "Jahresabschluss" and "Jahresabschluss fertigstellen" ask for one deed, whichever way it is said.
        or bool(task.actions & other.actions)
    )
    is_said = any(task.homograph in both for both in _neighbours(thing) & _neighbours(other))
    return thing if is_said and is_rather_noun else task


def _may_be_doer(task: PreparedTask) -> bool:
    """Tell whether what stands before a participle may be who did it: "Bank called", "Dorset paid"."""
    deeds = task.action_classes
    is_plain_thing = len(task.words) > 1 and not task.words[0].is_name and not task.words[1].is_name
    return bool(deeds & _BETWEEN_PEOPLE) or (bool(deeds & _OF_PEOPLE_TOO) and not is_plain_thing)


def _neighbours(task: PreparedTask) -> set[tuple[str, str]]:
    return {(one.key, two.key) for one, two in pairwise(task.words) if one.phrase == two.phrase}


def _exact(task: PreparedTask, *, is_long_ago: bool) -> Comparison:
    if is_long_ago:
        return Comparison(Likeness.POSSIBLY, "the same words, more than 90 days apart", 1.0, exact=True)
    if task.recurs:
        return Comparison(Likeness.POSSIBLY, "the same words, of something that recurs", 1.0, exact=True)
    return Comparison(Likeness.SAME, "word for word the same", 1.0, exact=True)


def _score(pair: Pair) -> float:
    aligned = len(pair.alignment.pairs)
    one = aligned + len(without_asides(pair.alignment.left))
    other = aligned + len(without_asides(pair.alignment.right))
    if not one or not other:
        is_same_verb = (
            one == other and bool(pair.first.actions) and agree(pair.first.actions, pair.second.actions)
        )
        return _POSSIBLY_FROM if is_same_verb else 0.0
    coverage, overlap = aligned / min(one, other), aligned / (one + other - aligned)
    return round(_COVERAGE_WEIGHT * coverage + _OVERLAP_WEIGHT * overlap, 4)


def _what_is_same(pair: Pair) -> str:
    words = ", ".join(dict.fromkeys(sorted(one.raw for one, _ in pair.alignment.pairs)))
    if not pair.additions:
        return f"the same in other words ({words})"
    added = ", ".join(word.raw for word in pair.additions)
    return f"the same ({words}), with “{added}” added"
