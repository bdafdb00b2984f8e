"""Which promise does a sentence of the talk plainly end: "The harvest photos came in over the weekend"?

It names all that was promised, in its words and in their order, and no other thing; it tells the very deed,
of its owner or of nobody, or that what was to be got or sent has come. All else is asked about (`ends.py`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.model import Sighting
from whoowes.core.items.people import Person, Side
from whoowes.core.items.readings import DueKind, OwnerKind, Status, StatusReading
from whoowes.core.items.status.deeds import asks_several, in_verbs_of
from whoowes.core.items.status.outcomes import ARRIVED
from whoowes.core.items.told.asides import CONDITION
from whoowes.core.items.told.items import is_closed_elsewhere
from whoowes.core.items.told.plain_ends import PlainEnd, plain_ends
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words.deeds import ADVERBS_OF_VERBS, PARTICLES
from whoowes.core.items.words.plain_ends import PLAIN_ENDINGS
from whoowes.core.items.words.table import keys
from whoowes.core.ledger.board import Board
from whoowes.core.ledger.ends import Naming
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import IN_ITS_WORDS
from whoowes.core.ledger.unplaced import NOBODY

ENDED_IN_THE_TALK = "ended-in-the-talk"
"""The rule by which a sentence of the talk closes the promise of which it plainly tells the end."""
PLAINLY_ENDED = "its end is plainly told in the talk"
_WORD = re.compile(r"[^\W_]+")
_DAY_OF_MONTH = re.compile(r"(?:[^\W\d_]+ )+(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?")
"""A day without its month: "on the 17th"."""
_MORE = re.compile(r"[;:,&+/()\[\]]")
_DAYS_BACK = timedelta(days=6)
"""A call has to be so much later than the promise for "on Monday" to lie between the two."""


@dataclass(frozen=True, slots=True)
class PlainEnds:
    """Finds the promises that the talk of a call plainly ends."""

    index: ThreadIndex
    naming: Naming

    def ended(
        self, clauses: Sequence[Sighting], moved: Iterable[Thread], board: Board
    ) -> Iterator[tuple[Sighting, Thread]]:
        """Yield the clauses that close a promise, each as done; none of which more is told in the call."""
        taken = set(moved)
        for clause in clauses:
            thread = self._ended_by(clause, board)
            if thread is None or thread in taken or self._is_told_otherwise(thread, clause, clauses, board):
                continue
            taken.add(thread)
            item = clause.item._replace(status=StatusReading(Status.DONE, "", ENDED_IN_THE_TALK))
            yield replace(clause, item=item, owner=NOBODY), thread

    def _ended_by(self, clause: Sighting, board: Board) -> Thread | None:
        day, told = clause.call_date, clause.item.told
        if day is None or told is None or not told.is_whole:
            return None
        for end in plain_ends(told.said, self.index.texts.locale):
            others = self.index.sharing(end.thing, day)
            for thread in others:
                if _is_open_before(thread, day) and self._ends(end, thread, day):
                    is_only_one = not any(
                        self._may_be_meant(end, each) for each in others if each is not thread
                    )
                    return thread if is_only_one and self._is_free(thread, clause, end, board) else None
        return None

    def _is_free(self, thread: Thread, clause: Sighting, end: PlainEnd, board: Board) -> bool:
        """Whether no row of the call has the promise, or its thing, but one of this very sentence."""
        own = [row for row in board.rows if _is_same_sentence(row, clause)]
        pair = next((pair for pair in board.taken.values() if pair.thread is thread), None)
        if pair is not None:
            row = board.rows[pair.row]
            is_closed = pair.why == IN_ITS_WORDS and is_closed_elsewhere(row.item)
            if is_closed or row not in own:
                return False
        texts = self.index.texts
        return not any(
            texts.has_all_words_of(row.item.task, end.thing) for row in board.rows if row not in own
        )

    def _is_told_otherwise(
        self, thread: Thread, clause: Sighting, clauses: Sequence[Sighting], board: Board
    ) -> bool:
        """Whether another clause of the call may tell of the promise, too: "The lease fell through"."""
        as_if_free = replace(board, threads=board.threads - {thread})
        others = [each for each in clauses if not _is_same_sentence(each, clause)]
        return any(each is thread for _, each in self.naming.ended_by(others, as_if_free))

    def _may_be_meant(self, end: PlainEnd, thread: Thread) -> bool:
        """Whether another promise has all words of the thing, whatever else it asks."""
        return any(self.index.texts.has_all_words_of(task, end.thing) for task in thread.tasks)

    def _ends(self, end: PlainEnd, thread: Thread, day: date) -> bool:
        life, texts = thread.life, self.index.texts
        # "Weekly", "once the field is cut": not every end of such a thing is that of the promise.
        is_of_some_time = life.due.kind is DueKind.NONE and bool(life.due.words)
        owner = life.owner
        # Of what two people owe, one may have done their part.
        is_of_one = max(len(owner.people), len(owner.sides)) <= 1 and owner.kind is not OwnerKind.UNCLEAR
        return (
            is_of_one
            and not is_of_some_time
            and _is_between(end.when, life.last_call.date, day, texts.locale)
            and _is_by_owner(end.doer, owner.people, texts.locale)
            and all(self._ends_task(end, task, thread) for task in thread.tasks)
        )

    def _ends_task(self, end: PlainEnd, task: str, thread: Thread) -> bool:
        """Whether a sentence names all of a task and tells its only deed."""
        texts = self.index.texts
        language = told_words_for(texts.locale).note.language
        if texts.recurs(task) or _asks_more(task, texts.locale) or not texts.has_a_name_of_its_own(task):
            return False
        left = _without(_words(end.thing, language), _words(task, language))
        if left is None:
            return False
        asked = self._without_receivers(left, language)
        verbs = [word for word in asked if word not in PARTICLES]
        if len(verbs) != 1:
            return False
        told, *particles = end.deed.split() or ("",)
        if told and _is_verb(told, verbs[0]):
            return particles == [word for word in asked if word in PARTICLES]
        is_owed_to_writer = thread.life.owner.sides == {Side.CLIENT}
        has_come = not told and texts.is_reached(ARRIVED, task, is_owed_to_writer=is_owed_to_writer)
        return has_come and ADVERBS_OF_VERBS.isdisjoint(asked)

    def _without_receivers(self, left: Sequence[str], language: str) -> list[str]:
        """Return the rest of a task without "to Nora", where she is of those who keep the notes."""
        people = {person for thread in self.index.threads for person in thread.life.owner.people}
        names = {
            word for person in people if person.side is Side.ADVISOR for word in fold(person.name).split()
        }
        to, kept = keys(PLAIN_ENDINGS[language].to), list[str]()
        for word in left:
            if word not in names:
                kept.append(word)
            elif kept and kept[-1] in to:
                kept.pop()
        return kept


def _is_open_before(thread: Thread, day: date) -> bool:
    return thread.life.events[0].call.date < day and not thread.life.standing.is_closed


def _is_same_sentence(row: Sighting, clause: Sighting) -> bool:
    one, other = row.item.told, clause.item.told
    is_same = one is not None and other is not None and one.said == other.said
    return is_same and row.item.where == clause.item.where


def _is_verb(told: str, asked: str) -> bool:
    return in_verbs_of(told, (told,), asked) == asked


def _asks_more(task: str, locale: str) -> bool:
    """Whether a task asks several deeds or things, or sets a condition."""
    key = fold(task)
    is_open = told_words_for(locale).denied.search(task.lower()) or CONDITION.search(key)
    return asks_several(task, locale) or _MORE.search(key) is not None or is_open is not None


def _words(text: str, language: str) -> list[str]:
    """Return the folded words of a text, without articles."""
    articles = keys(PLAIN_ENDINGS[language].the)
    return [word for word in _WORD.findall(fold(text)) if word not in articles]


def _without(thing: Sequence[str], task: Sequence[str]) -> list[str] | None:
    """Return what is left of the words of a task behind a run of them; None where it has no such run."""
    size = len(thing)
    for at in range(len(task) - size + 1):
        if size and task[at : at + size] == thing:
            return [*task[:at], *task[at + size :]]
    return None


def _is_by_owner(doer: str, owners: Sequence[Person], locale: str) -> bool:
    articles = keys(PLAIN_ENDINGS[told_words_for(locale).note.language].the)
    said = [word for word in _WORD.findall(fold(doer)) if word not in articles]
    if not doer:
        return True
    return any(
        said in (names, names[:1], names[-1:]) for person in owners for names in [fold(person.name).split()]
    )


def _is_between(when: str, open_on: date, day: date, locale: str) -> bool:
    """Whether a past day lies between the last call that has a promise and the one that tells of its end."""
    if not when:
        return True
    if not any(letter.isdigit() for letter in when):
        return day - open_on >= _DAYS_BACK
    days = {open_on + timedelta(days=after) for after in range((day - open_on).days + 1)}
    if (number := _DAY_OF_MONTH.fullmatch(when)) is not None:
        return any(each.day == int(number["day"]) for each in days)
    found = find_dates(when, locale=locale, order=None)
    return any(each.in_year(year) in days for each in found for year in (day.year, day.year - 1))
