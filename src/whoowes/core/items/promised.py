"""Which sentences of the talk are promises of somebody known, and so items like those of a list."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.headings.topics import may_be_heard_below
from whoowes.core.items.lines.loose import UNSURE_LINE, UNSURE_PROMISE
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.model import RawItem, Sighting
from whoowes.core.items.owners import owner_in_task, promise_in, words_of_names
from whoowes.core.items.owners.spoken import SpokenPromise
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.people import Roster, Side
from whoowes.core.items.readings import DueKind, OwnerKind, OwnerReading
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.words import words_for
from whoowes.core.items.words.deeds import DO_THAT_THING
from whoowes.core.items.words.sentences import BESIDES, SOMEBODY_TOLD_OF
from whoowes.core.items.words.wishes import EVENTS, ON_AN_OBJECT
from whoowes.core.problems import Problem

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORT = 3
_TOLD = (UNSURE_LINE, UNSURE_PROMISE)
_EVENT = re.compile(EVENTS)
_ON_AN_OBJECT = re.compile(ON_AN_OBJECT)
_TOPIC = re.compile(r"([^:–—]{2,40}?)(?::\s|\s[–—-]\s)\s*(?=\S)")
_BESIDES = re.compile(BESIDES)
_TOLD_OF = re.compile(SOMEBODY_TOLD_OF)
_DO_THAT = re.compile(DO_THAT_THING)
_THAT = re.compile(r"\b(?:it|them|this|that|one|das|es|ihn|cela|ca|isso|isto|dit|dat|questo|quello)$")
_DATED = (DueKind.DATE, DueKind.NEXT_CALL)


def is_promise(sighting: Sighting, sentence: str, roster: Roster, locale: str) -> bool:
    """Whether a sentence plainly says that one of the roster owes something.

    It says so by a word of obligation and a verb of action, or by what somebody does until a day that is
    certain. "Kevin mentioned the lease", "we file on Monday" and "somebody has to" promise nothing, and what
    will happen is not always promised. "Sara takes it over" says not what.
    """
    if not _is_somebody(sighting.owner) or _names_no_thing(sighting.item.task):
        return False
    if _tells_state(sighting.item.task, locale):
        return False
    due = sighting.due
    # "Before Friday" and "2/7" are deadlines, though not on which day.
    is_dated = bool(due.raw) and (due.kind in _DATED or bool(due.candidates))
    found = promise_in(sentence, roster, locale=locale) or _behind_topic(sentence, roster, locale)
    if found is None:
        is_asked = is_dated or is_order(sighting.item.task, words_for(locale))
        return sighting.item.is_below_actions and is_asked
    if owner_in_task(found.task, roster, locale=locale) is not None:
        # "Kevin to Sara: send it" is said by him.
        return False
    if not found.is_obliged:
        return is_dated or sighting.item.is_below_actions
    if found.is_future:
        return _is_promised_for_future(sighting.item.task, locale)
    task = _without_adverb(found.task)
    is_asked = bool(due.raw) or is_order(task, words_for(locale))
    return is_asked and (_EVENT.match(fold(task)) is None or _ON_AN_OBJECT.match(fold(task)) is not None)


def _behind_topic(sentence: str, roster: Roster, locale: str) -> SpokenPromise | None:
    """Return what somebody has to do by the words behind a topic: "Training – Kate to book the room"."""
    topic = _TOPIC.match(sentence)
    if topic is None or not may_be_heard_below(topic[1], locale):
        return None
    found = promise_in(sentence[topic.end() :], roster, locale=locale)
    return found if found and found.is_obliged and not found.is_future else None


def _without_adverb(task: str) -> str:
    adverb = _BESIDES.match(fold(task))
    return task[adverb.end() :] if adverb else task


def with_only_client(item: RawItem, roster: Roster) -> RawItem:
    """Return a sentence that begins with "she" or "he" with the name of the only client there is."""
    clients = [person for person in roster.people if person.side is Side.CLIENT]
    found = _TOLD_OF.match(item.task) if len(clients) == 1 else None
    if found is None:
        return item
    return item._replace(task=f"{clients[0].name} {item.task[found.end() :]}")


def _is_promised_for_future(task: str, locale: str) -> bool:
    """Whether what somebody will do is a deed, and no other day stands in it than the deadline."""
    key = fold(task)
    is_event = _EVENT.match(key) is not None or may_name_time(key, locale)
    return is_order(_without_adverb(task), words_for(locale)) and not is_event


def _tells_state(task: str, locale: str) -> bool:
    """Whether a state stands behind a task: "send the lease - cancelled"."""
    gap = GAP.search(task)
    return gap is not None and read_status(task[gap.end() :], locale=locale).rule not in TELLS_NO_STATE


def may_be_owed(sentence: str, roster: Roster, locale: str) -> bool:
    """Whether a sentence has a word of somebody's name, or of the writer; most have none."""
    return not _names(roster, locale).isdisjoint(_WORD.findall(fold(sentence)))


@lru_cache(maxsize=16)
def _names(roster: Roster, locale: str) -> frozenset[str]:
    """Return the words of the names of a roster, folded, their initials, and the words for the writer."""
    words = owner_words_for(locale)
    contractions = {contraction.partition(" ")[0] for contraction, _ in words.contractions}
    return words_of_names(roster) | contractions | words.me | words.clitics


def _is_somebody(owner: OwnerReading) -> bool:
    """Whether an owner is somebody of the roster, or whoever wrote the notes."""
    is_person = owner.kind is OwnerKind.RESOLVED and bool(owner.people)
    return is_person or owner.rule == "writer"


def _names_no_thing(task: str) -> bool:
    said = fold(task)
    return _DO_THAT.match(said) is not None or (
        len(said.split()) <= _SHORT and _THAT.search(said) is not None
    )


def untaken(problems: Iterable[Problem], taken: Sequence[RawItem]) -> Iterator[Problem]:
    """Leave out what was told as a possible promise and is an item now."""
    for problem in problems:
        said = [item.task for item in taken if item.where == problem.where]
        if problem.message not in _TOLD or not any(task in problem.raw for task in said):
            yield problem
