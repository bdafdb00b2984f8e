"""Entries in the making: each thread holds the sightings that were found to be one promise."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from whoowes.core.ids import DocumentId
from whoowes.core.items.model import Sighting
from whoowes.core.ledger.calls import CallCalendar
from whoowes.core.ledger.life import Life
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.numbers import number_key

_LONGEST_ABSENCE_DAYS = 90
_LONGEST_ABSENCE_CALLS = 3


@dataclass(slots=True, eq=False)
class Thread:
    """One promise as far as it was merged. `joins` says of every sighting why it belongs here."""

    place: int
    """How manieth promise this is, in the order of merging."""
    life: Life
    is_again: bool = False
    sightings: list[Sighting] = field(default_factory=list)
    joins: list[str] = field(default_factory=list)
    tasks: list[str] = field(default_factory=list)
    """The wordings so far, each once."""
    short_tasks: set[str] = field(default_factory=set)
    """Those of them by which a row named it in short; in a review alone any wording may be short."""
    fullest: Sighting | None = None
    """The sighting whose words stand for it: the latest, but for those that name it in short."""
    numbers: set[str] = field(default_factory=set)
    listings: set[tuple[date | None, DocumentId]] = field(default_factory=set)

    shortest: int = 0
    """How many beginnings its shortest wording has."""

    def take(self, sighting: Sighting, why: str, *, is_in_short: bool = False) -> None:
        """Add a sighting that words the promise, with the reason why it is this one."""
        if not is_in_short and sighting.item.task not in self.short_tasks:
            self.fullest = sighting
        if sighting.item.task not in self.tasks:
            self.tasks.append(sighting.item.task)
        if key := number_key(sighting.item.number):
            self.numbers.add(key)
        self.note_mention(sighting, why)

    def note_mention(self, sighting: Sighting, why: str, *, is_row: bool = True) -> None:
        """Add a sighting that speaks of the promise; its words are not those of the promise.

        Where it is a row, no other row of its listing is the promise; talk leaves that open.
        """
        self.sightings.append(sighting)
        self.joins.append(why)
        if is_row:
            self.listings.add((sighting.call_date, sighting.note.document_id))

    @property
    def recency(self) -> tuple[date, int]:
        """Sorts threads by when they were seen last."""
        return self.life.last_call.date, self.place


@dataclass(slots=True)
class ThreadIndex:
    """All threads of a ledger, found by what a sighting may share with them."""

    calendar: CallCalendar
    texts: TaskTexts
    threads: list[Thread] = field(default_factory=list)
    _by_words: dict[str, dict[Thread, None]] = field(default_factory=lambda: defaultdict(dict))
    _by_number: dict[str, dict[Thread, None]] = field(default_factory=lambda: defaultdict(dict))
    _by_beginning: dict[str, dict[Thread, None]] = field(default_factory=lambda: defaultdict(dict))

    def note_sighting(self, thread: Thread, sighting: Sighting) -> None:
        """Make a thread findable by what one of its sightings says."""
        self._by_words[self.texts.wording(sighting.item.task)][thread] = None
        for number in thread.numbers:
            self._by_number[number][thread] = None
        wordings = [self.texts.beginnings(task) for task in thread.tasks]
        thread.shortest = min(map(len, wordings))
        # "Can costing – real cost per can" is told again as "Can costing", which alone has no noun.
        whole = [self.texts.beginnings_before_dash(task) for task in thread.tasks]
        for beginning in frozenset().union(*wordings, *whole):
            self._by_beginning[beginning][thread] = None

    def worded_as(self, task: str) -> Iterator[Thread]:
        """Return the threads that a note once worded exactly so, however long ago."""
        return iter(self._by_words.get(self.texts.wording(task), ()))

    def numbered(self, number: str) -> Iterator[Thread]:
        """Return the threads that bear this number."""
        return iter(self._by_number.get(number, ()))

    def related(self, task: str, day: date) -> list[Thread]:
        """Return the threads that a task may be like, in order, without those absent too long.

        Sightings come in the order of their calls: what is absent too long today will be so for ever, unless
        a number brings it back, so it leaves the index. With less than half of the shorter text's words in
        common no two texts are possibly the same.
        """
        shared = self._shared(task, day)
        own = len(self.texts.beginnings(task))
        found = (each for each in shared if 2 * shared[each] >= min(own, each.shortest))
        return sorted(found, key=lambda thread: thread.place)

    def sharing(self, task: str, day: date) -> list[Thread]:
        """Return all threads that may have a word of a text, in order, without those absent too long."""
        return sorted(self._shared(task, day), key=lambda thread: thread.place)

    def _shared(self, task: str, day: date) -> Counter[Thread]:
        """Return how many beginnings of words each thread has in common with a text."""
        shared: Counter[Thread] = Counter()
        for beginning in self.texts.beginnings(task):
            bucket = self._by_beginning.get(beginning, {})
            for thread in [each for each in bucket if self.is_absent(each, day)]:
                del bucket[thread]
            shared.update(bucket.keys())
        return shared

    def has_before(self, day: date) -> bool:
        """Whether any promise was seen before a day."""
        return any(thread.life.events[0].call.date < day for thread in self.threads)

    def is_absent(self, thread: Thread, day: date) -> bool:
        """Whether a promise was not mentioned for so long that words alone no longer prove it is the same."""
        last = thread.life.last_call.date
        if (day - last).days > _LONGEST_ABSENCE_DAYS:
            return True
        return self.calendar.calls_between(last, day) > _LONGEST_ABSENCE_CALLS
