"""The ledger of a client: gather its notes' listings, match rows to promises, fold events."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from whoowes.core.ids import EntryId
from whoowes.core.items.model import Sighting
from whoowes.core.items.normalise import ReadNote
from whoowes.core.items.readings import Status
from whoowes.core.items.told.items import is_closed_elsewhere
from whoowes.core.ledger.board import Rival
from whoowes.core.ledger.calls import build_calendar
from whoowes.core.ledger.dues import DueRules, once_past
from whoowes.core.ledger.ends import is_of_talk
from whoowes.core.ledger.entry_ids import assign_ids
from whoowes.core.ledger.identity import Likeness
from whoowes.core.ledger.life import begin, doubts, next_step, proceed
from whoowes.core.ledger.lifecycle import Standing
from whoowes.core.ledger.likeness import ENOUGH_WORDS, TaskTexts
from whoowes.core.ledger.matches import MENTIONED_BY_OWNER, Match
from whoowes.core.ledger.matching import Matcher
from whoowes.core.ledger.model import Doubt, Entry, Ledger, NotedWin, PossiblySame, State
from whoowes.core.ledger.numbers import identifying_numbers
from whoowes.core.ledger.order import listings, note_order, sighting_order
from whoowes.core.ledger.spoken import once_spoken
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import closed_in_its_words
from whoowes.core.ledger.unplaced import MAY_BE_MEANT, as_doubt, closes_for_nobody


def build_ledger(
    notes: Iterable[ReadNote],
    *,
    as_of: date,
    locale: str = "en-GB",
    empty_due_is_next_call: bool = True,
    include_internal: bool = False,
) -> Ledger:
    """Return all promises of one client as of a day (`product.md` "The life of a promise").

    A pure function of the set of notes and the day: the order of `notes` plays no part. Every sighting of
    a call held by then stands in exactly one entry, but for remarks on earlier ones (`unplaced.py`).

    Args:
        notes: All of the client's notes, normalised together.
        as_of: Today in the advisor's zone. Rows of later calls are left out until their day.
        locale: The language of the notes, for comparing tasks.
        empty_due_is_next_call: Whether an empty due cell means the next call.
        include_internal: Whether rows marked internal take part; never for a page.
    """
    known = sorted(notes, key=lambda note: note_order(note.facts))
    admitted = _admitted(known, as_of, include_internal=include_internal)
    rules = DueRules(build_calendar(known, as_of), empty_is_next_call=empty_due_is_next_call)
    merging = _merge(admitted, rules, locale)
    undated = sorted(
        (each for each in admitted if each.call_date is None and not each.item.is_bare_remark),
        key=sighting_order,
    )
    threads = merging.index.threads
    ids = assign_ids([*(thread.sightings[0] for thread in threads), *undated])
    entries = [_entry(thread, ids[thread.place], as_of) for thread in threads]
    entries += [_undated(sighting, ids[len(threads) + at], rules) for at, sighting in enumerate(undated)]
    return Ledger(
        as_of=as_of,
        entries=tuple(entries),
        calls=rules.calendar.held,
        next_call=rules.calendar.next_call,
        wins=_wins(known, as_of, include_internal=include_internal),
        possibly_same=tuple(merging.notices(ids)),
        problems=tuple(problem for note in known for problem in note.problems),
        told_of_nothing=tuple(merging.told_of_nothing),
        untaken=tuple(merging.untaken),
    )


def _admitted(notes: Iterable[ReadNote], as_of: date, *, include_internal: bool) -> list[Sighting]:
    return [
        sighting
        for note in notes
        for sighting in (*note.sightings, *note.remarks, *note.ends)
        if sighting.call_date is None or sighting.call_date <= as_of
        if include_internal or not sighting.item.is_internal
    ]


@dataclass(slots=True)
class _Merging:
    """A ledger in the making."""

    rules: DueRules
    index: ThreadIndex
    doubtful: list[tuple[Thread, Thread, str]] = field(default_factory=list)
    """Promises that may be the same: the earlier, the later, why."""
    told_of_nothing: list[Sighting] = field(default_factory=list)
    """Sentences and rows under review that speak of no promise."""
    untaken: list[Sighting] = field(default_factory=list)
    """Promises of the talk that may be those of an earlier call."""

    def place(self, match: Match) -> None:
        """Add a row to the promise that it restates, or begin a new one with it."""
        if match.thread is not None and is_closed_elsewhere(match.sighting.item):
            said = closed_in_its_words(match.sighting, match.thread, match.why, self.index.texts)
            # Without its words it is below a heading that nobody knows, and may not word the promise.
            is_mention = match.is_mention or not said.item.status.raw
            match = replace(match, sighting=said, is_mention=is_mention)
        if match.topic_of is not None:
            self._ask_about_topic(match.sighting, match.topic_of)
            return
        if match.thread is None and match.sighting.item.is_bare_remark:
            return
        if match.thread is None and match.sighting.item.is_spoken and match.rivals:
            self.untaken.append(match.sighting)
        elif match.thread is None and closes_for_nobody(match.sighting) and self._is_later(match.sighting):
            self._doubt(match.sighting, match.rivals)
        elif match.thread is None:
            self._begin(match.sighting, match.rivals)
            self._leave_open(match.sighting, match.may_end)
        elif next_step(match.thread.life, match.sighting).is_again:
            self._open(match.sighting, f"agreed again: {match.why} as one that was done", is_again=True)
        else:
            match.thread.life = proceed(match.thread.life, match.sighting, self.rules)
            if match.is_mention:
                match.thread.note_mention(match.sighting, match.why, is_row=not is_of_talk(match.sighting))
            else:
                self._take(match.thread, match.sighting, match.why, is_in_short=match.is_in_short)

    def _is_later(self, sighting: Sighting) -> bool:
        return sighting.call_date is not None and self.index.has_before(sighting.call_date)

    def _doubt(self, sighting: Sighting, rivals: Sequence[Rival]) -> None:
        """Leave open the state of the promises that a row may close; where there are none, it is told."""
        meant = [rival.thread for rival in rivals if self._may_be_meant(sighting, rival.thread)]
        self._leave_open(sighting, meant)
        if not meant:
            self.told_of_nothing.append(sighting)

    def _ask_about_topic(self, sighting: Sighting, meant: Sequence[Thread]) -> None:
        """Leave open the state of what a topic may mean, unless it goes on, or is closed."""
        topic = sighting.item.topic
        goes_on = topic is not None and topic.status.status is Status.OPEN
        doubted = [thread for thread in meant if not (goes_on or thread.life.standing.is_closed)]
        self._leave_open(sighting, doubted)
        for thread in meant:
            if thread not in doubted:
                thread.note_mention(as_doubt(sighting), MAY_BE_MEANT, is_row=False)

    def _leave_open(self, sighting: Sighting, meant: Iterable[Thread]) -> None:
        told = as_doubt(sighting)
        for thread in meant:
            thread.life = proceed(thread.life, told, self.rules)
            thread.note_mention(told, MAY_BE_MEANT)

    def _may_be_meant(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a row names more of an open promise than what it is only for: "Dorset – done"."""
        texts, said = self.index.texts, sighting.item.task
        has_words = texts.count_words(said) >= ENOUGH_WORDS or any(
            texts.is_mentioned_in(said, full, "") for full in thread.tasks
        )
        return has_words and not thread.life.standing.is_closed

    def notices(self, ids: dict[int, EntryId]) -> Iterator[PossiblySame]:
        """Return the doubts that no later note has settled."""
        for first, second, why in self.doubtful:
            if self._is_still_doubtful(first, second, why):
                yield PossiblySame(ids[first.place], ids[second.place], why)

    def _begin(self, sighting: Sighting, rivals: Sequence[Rival]) -> None:
        done_before = any(_was_done(rival.thread, sighting, self.index.texts) for rival in rivals)
        thread = self._open(sighting, "first seen", is_again=done_before)
        self.doubtful += [
            (rival.thread, thread, rival.why) for rival in rivals if not rival.thread.life.standing.is_closed
        ]

    def _open(self, sighting: Sighting, why: str, *, is_again: bool) -> Thread:
        thread = Thread(len(self.index.threads), begin(sighting, self.rules), is_again=is_again)
        self.index.threads.append(thread)
        self._take(thread, sighting, why)
        return thread

    def _take(self, thread: Thread, sighting: Sighting, why: str, *, is_in_short: bool = False) -> None:
        if is_in_short:
            thread.short_tasks.add(sighting.item.task)
        is_review_in_short = sighting.item.is_review and self._is_short_for(sighting, thread.fullest)
        thread.take(sighting, why, is_in_short=is_in_short or is_review_in_short)
        self.index.note_sighting(thread, sighting)

    def _is_short_for(self, sighting: Sighting, full: Sighting | None) -> bool:
        return full is not None and self.index.texts.is_short_for(sighting.item.task, full.item.task)

    def _is_still_doubtful(self, first: Thread, second: Thread, why: str) -> bool:
        """Whether two promises may still be one: not both closed, never two rows of one call, still alike."""
        if first.life.standing.is_closed and second.life.standing.is_closed:
            return False
        if first.listings & second.listings:
            return False
        compared = self.index.texts.compare(first.tasks[-1], second.tasks[-1])
        return why == MENTIONED_BY_OWNER or compared.likeness is not Likeness.NEW


def _merge(sightings: Sequence[Sighting], rules: DueRules, locale: str) -> _Merging:
    texts = TaskTexts(locale)
    grouped = listings(once_spoken(sightings, texts))
    merging = _Merging(rules, ThreadIndex(rules.calendar, texts))
    numbers = identifying_numbers(grouped, is_surely_same=texts.is_same, is_maybe_same=texts.may_be_same)
    matcher = Matcher(merging.index, rules, numbers)
    for listing in grouped:
        matches = matcher.match(listing)
        merging.told_of_nothing += matcher.told_of_nothing(matches)
        for match in matches:
            merging.place(match)
    return merging


def _was_done(thread: Thread, sighting: Sighting, texts: TaskTexts) -> bool:
    is_done = thread.life.standing is Standing.DONE
    return is_done and texts.compare_with_all(thread.tasks, sighting.item.task).exact


def _entry(thread: Thread, entry_id: EntryId, as_of: date) -> Entry:
    life = replace(thread.life, due=once_past(thread.life.due, as_of))
    told = (thread.fullest or thread.sightings[-1]).item
    results = (sighting.item.result for sighting in reversed(thread.sightings))
    return Entry(
        id=entry_id,
        task=told.task,
        links=told.links,
        owner=life.owner,
        due=life.due,
        state=life.standing.state,
        events=life.events,
        sightings=tuple(thread.sightings),
        joins=tuple(thread.joins),
        doubts=doubts(life),
        result=next((result for result in results if result), ""),
        is_again=thread.is_again,
        contradiction=life.contradiction,
    )


def _undated(sighting: Sighting, entry_id: EntryId, rules: DueRules) -> Entry:
    """A row whose call has no date: kept as written, but it opens, moves and closes nothing."""
    return Entry(
        id=entry_id,
        task=sighting.item.task,
        links=sighting.item.links,
        owner=sighting.owner,
        due=rules.due_of(sighting),
        state=State.OPEN,
        events=(),
        sightings=(sighting,),
        joins=("of a call without a date",),
        doubts=(Doubt.UNDATED_CALL,),
        result=sighting.item.result,
    )


def _wins(notes: Iterable[ReadNote], as_of: date, *, include_internal: bool) -> tuple[NotedWin, ...]:
    """Return the wins of the calls held by then, oldest call first; one without a date has no place."""
    wins = [
        (day, NotedWin(win, note.facts))
        for note in notes
        for win in note.wins
        if (day := win.call.date) is not None and day <= as_of
        if include_internal or not win.is_internal
    ]
    return tuple(win for _, win in sorted(wins, key=lambda dated: dated[0]))
