"""Sentences that tell what was done and name no doer first: "The lease has been signed"."""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.model import ToldDeed
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import CONDITION, MARK, WORD, bare_deed, is_hedged, is_talk
from whoowes.core.items.told.doers import Teller
from whoowes.core.items.told.words import ToldWords
from whoowes.core.items.words.sentences import ASKED_WHETHER, AUXILIARIES, BY_SOMEBODY, HABIT

_AUXILIARY = re.compile(AUXILIARIES)
_BY_SOMEBODY = re.compile(BY_SOMEBODY)
_HABIT = re.compile(HABIT)
_ASKED = re.compile(ASKED_WHETHER)
_LONGEST_ARTICLE = 3


def told_of_nobody(sentence: str, teller: Teller) -> Sequence[ToldDeed]:
    """Return what a sentence tells that does not begin with who did it.

    Only where earlier actions are reviewed does any sentence count that has a deed in it.
    """
    words = teller.words
    told = _passive(sentence, teller)
    told = told or (_happening(sentence, words) if teller.is_reviewed else None)
    if told is None or is_order(sentence, words.note) or CONDITION.search(fold(sentence)):
        return ()
    return () if _ASKED.search(sentence) or _HABIT.search(sentence) else (told,)


def _passive(sentence: str, teller: Teller) -> ToldDeed | None:
    """Read "The lease has been signed"; what "is booked for 2 December" may be still to come."""
    words, key = teller.words, fold(sentence)
    for gap in words.note.copula.finditer(key):
        if words.note.unsure_subject.search(key[: gap.start()]) or MARK.search(sentence[: gap.start()]):
            return None
        start = unfolded(sentence, gap.start())
        said = _first_clause(sentence[start:].strip(), words)
        verb = _verb_of_passive(said, words)
        before = sentence[: gap.start()].lower()
        if verb is None or words.denied.search(before) or words.ahead_of.search(before):
            continue
        is_now = words.note.copula_now.match(fold(said)) is not None
        is_ahead = is_now and may_name_time(fold(said), teller.locale)
        is_doubted = (
            words.note.state_doubts.search(fold(said)) is not None
            or is_hedged(said, sentence)
            or _BY_SOMEBODY.search(said) is not None
            or said.rstrip(" .!") != sentence[start:].strip(" .!")
        )
        thing = _without_capital(sentence[:start].strip())
        middle, deed, rest = said[: verb.start()], said[verb.start() : verb.end()], said[verb.end() :]
        if words.is_verb_last:
            task = f"{thing} {_AUXILIARY.sub('', middle).strip()} {deed}{rest}"
        else:
            task = f"{deed} {thing}{rest}"
        return _of_nobody(
            " ".join(task.split()),
            deed,
            sentence,
            words,
            is_whole=not (is_ahead or is_doubted),
            is_no_order=teller.is_reviewed and not is_ahead and not is_order(sentence, words.note),
        )
    return None


def _first_clause(said: str, words: ToldWords) -> str:
    joint = words.then.search(said.lower())
    return said[: joint.start()] if joint else said


def _verb_of_passive(said: str, words: ToldWords) -> re.Match[str] | None:
    """Return the participle with its particle; before it stand auxiliaries, in German and Dutch anything."""
    lower = said.lower()
    found = [word for word in WORD.finditer(lower) if is_deed(word.group(), words.note)]
    verb = (found[-1] if words.is_verb_last else found[0]) if found else None
    if verb is None or words.denied.search(lower) or words.ahead_of.search(lower[: verb.start()]):
        return None
    if not words.is_verb_last and _AUXILIARY.sub("", lower[: verb.start()]).strip():
        return None
    whole = words.note.any_participle.match(lower, verb.start())
    return whole if whole is not None else verb


def _without_capital(thing: str) -> str:
    """Return a thing with a small letter where it begins with an article."""
    first = thing.partition(" ")[0]
    is_article = len(first) <= _LONGEST_ARTICLE and not first[1:].isupper()
    return thing[:1].lower() + thing[1:] if is_article else thing


def _happening(sentence: str, words: ToldWords) -> ToldDeed | None:
    """Read any other sentence that tells what happened: "Helen's draft went out on Monday"."""
    said = _first_clause(sentence, words)
    lower = said.lower()
    verb = next((word for word in WORD.finditer(lower) if is_deed(word.group(), words.note)), None)
    if verb is None or words.denied.search(lower) or words.ahead_of.search(lower[: verb.start()]):
        return None
    is_no_order = words.went.search(lower) is not None and not is_order(sentence, words.note)
    return _of_nobody(said, verb.group(), sentence, words, is_whole=False, is_no_order=is_no_order)


def _of_nobody(
    task: str, verb: str, sentence: str, words: ToldWords, *, is_whole: bool, is_no_order: bool
) -> ToldDeed:
    verbs = tuple(word for word in WORD.findall(verb.lower()) if is_deed(word, words.note))
    is_done = not is_talk(verbs, words) and words.asks.match(task.lower()) is None
    return ToldDeed(
        doer="",
        verbs=verbs,
        task=bare_deed(task.strip(" .!"), words),
        said=sentence,
        is_whole=is_whole,
        is_deed=is_done,
        is_no_order=is_done and is_no_order,
    )
