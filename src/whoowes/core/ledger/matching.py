"""Which promise does each row of a listing restate?

A number that is the row's own goes first, then the same words, then words that plainly mean the same, then,
for a row under review, the one promise that it names in short, or speaks of. Within each step rows and
promises are assigned one to one, as well as possible for all of them together. Where two promises fit a row
equally well, none is taken: two entries and a notice are better than a silent guess (`product.md` "The
life of a promise").
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from whoowes.core.items.model import PROMISED_ANEW, Sighting, as_mention, as_remark
from whoowes.core.items.readings import DueKind, Status
from whoowes.core.ledger.board import CLOSING, Board, Ground, is_same_owner, names_another_owner
from whoowes.core.ledger.dues import DueChange, DueRules, compare_dues, same_words
from whoowes.core.ledger.ends import (
    IN_THE_TALK,
    WITH_ANOTHER_DAY,
    Naming,
    is_of_talk,
    tells_an_end,
    tells_another_day,
)
from whoowes.core.ledger.identity import Likeness
from whoowes.core.ledger.life import what_it_says
from whoowes.core.ledger.likeness import ENOUGH_WORDS
from whoowes.core.ledger.matches import Match, Matches, compared
from whoowes.core.ledger.numbers import is_bare, is_count, number_key, scheme_of
from whoowes.core.ledger.order import Listing
from whoowes.core.ledger.ownership import is_owned_by
from whoowes.core.ledger.short_rows import (
    BY_COUNT,
    BY_FINISHED_ROW,
    BY_HANDOVER,
    BY_ROW,
    BY_THING,
    CLOSES,
    has_no_other_day,
    has_owner_and_date_of,
    is_wholly_meant,
    keeps_its_count,
    may_be_of_owner,
    moves_promise_of_owner,
)
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import ToldDeeds


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds for every row of a listing the promise that it restates."""

    index: ThreadIndex
    rules: DueRules
    numbers: frozenset[str]
    """Keys of the numbers that identify a row."""

    def match(self, listing: Listing) -> tuple[Match, ...]:
        """Return what each row of a listing restates, in the order of the rows."""
        rows = [sighting for sighting in listing.sightings if not is_of_talk(sighting)]
        board, naming = Board(rows, self.rules), Naming(self.index)
        board.settle(Ground(self._numbered, self._by_number))
        board.settle(Ground(self._worded_as, self._by_words))
        board.settle(Ground(self._related, self._by_likeness, is_strict=True))
        board.settle(
            Ground(partial(self._counted, is_kept=keeps_its_count(board)), _by_count, is_strict=True)
        )
        board.settle(Ground(self._handed_over, _by_handover, is_strict=True))
        board.settle(Ground(self._named_in_short, _by_review, is_strict=True))
        board.settle(Ground(self._shortened, _by_row, is_strict=True))
        board.settle(Ground(self._finished, _by_finished, is_strict=True))
        board.settle(Ground(self._named_alone, _by_thing, is_strict=True))
        self._settle_remarks(board)
        mentions = self._settle_mentions(board) | ToldDeeds(self.index).settle(board)
        matches = Matches(self.index, board, naming)
        found = [matches.of(row, is_mention=row in mentions) for row in range(len(rows))]
        clauses = filter(tells_an_end, listing.sightings)
        found += [
            Match(clause, thread, IN_THE_TALK, is_mention=True)
            for clause, thread in naming.ended_by(clauses, board)
        ]
        lines = filter(tells_another_day, listing.sightings)
        found += [
            Match(line, thread, WITH_ANOTHER_DAY, is_mention=True)
            for line, thread in naming.moved_by(lines, board)
        ]
        return tuple(found)

    def told_of_nothing(self, matches: Sequence[Match]) -> Iterator[Sighting]:
        """Yield the sentences under review of which no part speaks of a promise."""
        told = ToldDeeds(self.index)
        known = {each.sighting.item.place for each in matches if each.thread is not None}
        for each in matches:
            item = each.sighting.item
            if item.place not in known and told.is_of_nothing(each.sighting):
                known.add(item.place)
                yield each.sighting

    def _settle_remarks(self, board: Board) -> None:
        """Try what is left of a review as remarks: "Logo: two drafts so far" speaks of the logo."""
        told = {row: as_remark(board.rows[row].item) for row in board.free_rows()}
        board.settle_as(
            {row: item for row, item in told.items() if item is not board.rows[row].item},
            Ground(self._worded_under_review, self._by_words, is_strict=True),
            Ground(self._named_in_short, _by_review, is_strict=True),
        )

    def _settle_mentions(self, board: Board) -> set[int]:
        """Try what is left of a review as said of a part: "Trademark - done" of "File the trademark form"."""
        told = {row: as_mention(board.rows[row].item) for row in board.free_rows()}
        mentions = {row: item for row, item in told.items() if item is not None}
        ground = Ground(self._mentioned, _by_mention, is_strict=True)
        return board.settle_as(mentions, ground)

    def _worded_under_review(self, sighting: Sighting) -> Iterable[Thread]:
        is_told = sighting.item.is_bare_remark
        return (each for each in self._worded_as(sighting) if is_told and not each.life.standing.is_closed)

    def _numbered(self, sighting: Sighting) -> Iterable[Thread]:
        key = number_key(sighting.item.number)
        return self.index.numbered(key) if key in self.numbers else ()

    def _counted(self, sighting: Sighting, *, is_kept: bool) -> Iterable[Thread]:
        """Return what a row with its owner and its number in the list may mean by words of it, or spell out.

        Where the list does not go on with the numbers of the last one, it must have its date as well.
        """
        key, texts = number_key(sighting.item.number), self.index.texts
        said = sighting.item.task
        for thread in self.index.numbered(key) if is_count(key) else ():
            is_of_owner = not thread.life.standing.is_closed and is_same_owner(sighting, thread) is True
            is_its_row = is_of_owner and (is_kept or has_owner_and_date_of(sighting, thread, self.rules))
            if is_its_row and not self._is_absent(sighting, thread):
                is_fuller = any(texts.may_mean(task, (said,)) for task in thread.tasks)
                if is_fuller or texts.may_mean(said, thread.tasks):
                    yield thread

    def _by_number(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        if compared(self.index, sighting, thread).vetoed:
            return None
        return 1.0, f"the same number, {sighting.item.number}"

    def _worded_as(self, sighting: Sighting) -> Iterable[Thread]:
        return self.index.worded_as(sighting.item.task)

    def _by_words(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        is_apart = self._is_other_number(sighting, thread) or self._is_absent(sighting, thread)
        if is_apart or _is_somebody_elses(sighting, thread) or self._may_be_next_time(sighting, thread):
            return None
        return 1.0, "the same words"

    def _by_likeness(self, sighting: Sighting, thread: Thread) -> tuple[float, str] | None:
        item = sighting.item
        if (item.remark is not None and item.is_review) or item.told is not None:
            # "Contract signed" is to be asked first what it says of the contract.
            return None
        found = compared(self.index, sighting, thread)
        is_apart = self._is_other_number(sighting, thread) or _is_somebody_elses(sighting, thread)
        is_apart = is_apart or self._tells_other_deed(sighting, thread)
        is_apart = is_apart or self._leaves_a_deed(sighting, thread)
        is_same = found.likeness is Likeness.SAME
        is_apart = is_apart or (is_same and self._is_one_of_two(sighting, thread))
        if found.recurs:
            is_same = not self._may_be_next_time(sighting, thread)
        return (found.score, found.why) if is_same and not is_apart else None

    def _named_in_short(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row under review names in short; where a closed promise may be meant too, nothing."""
        item = sighting.item
        is_named = item.is_review or (
            item.is_bare_remark and self.index.texts.count_words(item.task) >= ENOUGH_WORDS
        )
        if not is_named or item.remark is not None or item.told is not None:
            return ()
        named = [
            thread
            for thread in self._related(sighting)
            if self._is_named_by(sighting, thread) and not self._leaves_a_deed(sighting, thread)
        ]
        return () if any(thread.life.standing.is_closed for thread in named) else named

    def _shortened(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row names in short with its owner and its date: "Newsletter | Kevin | 10 Nov"."""
        if sighting.item.is_review or not sighting.due.raw:
            return ()
        return (thread for thread in self._related(sighting) if self._is_same_row(sighting, thread))

    def _finished(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a finished row of its owner is about: "Courier W-9 | Greg | not needed"."""
        item = sighting.item
        day = sighting.call_date
        if day is None or item.is_review or item.is_spoken or item.is_bare_remark:
            return ()
        if item.status.status not in CLOSES:
            return ()
        return (
            thread
            for thread in self._related(sighting)
            if thread.life.events[0].call.date < day
            and not thread.life.standing.is_closed
            and may_be_of_owner(sighting, thread)
            and has_no_other_day(sighting, thread, self.rules)
            and is_wholly_meant(item, thread.tasks, self.index.texts)
        )

    def _named_alone(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what an open row of its owner names without the deed: "Fire door" of "Fix the fire door".

        It may have another date now; that two stood side by side, the older one late, was never meant.
        """
        item, call = sighting.item, sighting.call_date
        is_open = item.status.status is Status.OPEN and not (item.is_review or item.is_spoken)
        if call is None or not is_open:
            return
        for thread in self._related(sighting):
            life, said = thread.life, self.rules.due_of(sighting)
            is_sooner = said.date is not None and life.due.date is not None and said.date < life.due.date
            is_open = not (life.standing.is_closed or is_sooner or said.kind is DueKind.UNCLEAR)
            is_earlier = is_open and life.events[0].call.date < call
            is_of_owner = is_earlier and is_same_owner(sighting, thread) is True
            is_named = is_of_owner and self.index.texts.names_all_but_deed(item.task, thread.tasks)
            if is_named and not self._is_near_another(sighting, thread):
                yield thread

    def _is_near_another(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether another open promise of its owner has all words of a row and one more: "Paint the door"."""
        texts, said = self.index.texts, sighting.item.task
        return any(
            other is not thread
            and not other.life.standing.is_closed
            and is_same_owner(sighting, other) is True
            and any(
                texts.has_all_words_of(task, said) and texts.count_words(task) == texts.count_words(said) + 1
                for task in other.tasks
            )
            for other in self._related(sighting)
        )

    def _handed_over(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a row names that says whose it was before: "Forklift agreement | Sara (was Kevin)"."""
        before = {person.id for person in sighting.owner.instead_of}
        if not before:
            return ()
        return (
            thread
            for thread in self._related(sighting)
            if is_owned_by(thread.life.owner, before)
            and not thread.life.standing.is_closed
            and self._is_handed_over(sighting.item.task, thread)
        )

    def _is_handed_over(self, said: str, thread: Thread) -> bool:
        """Tell whether a row names a promise with words enough, or is the same but for its owner."""
        texts = self.index.texts
        if texts.count_words(said) >= ENOUGH_WORDS:
            return texts.names_in_short(said, thread.tasks, is_of_one_row=True)
        return texts.compare_with_all(thread.tasks, said).likeness is Likeness.SAME

    def _is_same_row(self, sighting: Sighting, thread: Thread) -> bool:
        is_of_one_row = has_owner_and_date_of(sighting, thread, self.rules) or moves_promise_of_owner(
            sighting, thread, self.index.texts.locale
        )
        return is_of_one_row and self._is_named_by(sighting, thread, is_of_one_row=True)

    def _is_named_by(self, sighting: Sighting, thread: Thread, *, is_of_one_row: bool = False) -> bool:
        is_apart = _is_of_another_owner(sighting, thread) or self._is_other_number(sighting, thread)
        if is_apart or self._tells_other_deed(sighting, thread):
            return False
        said = sighting.item.task
        return self.index.texts.names_in_short(said, thread.tasks, is_of_one_row=is_of_one_row)

    def _mentioned(self, sighting: Sighting) -> Iterable[Thread]:
        """Return what a remark has some words of; where a closed promise may be meant too, nothing."""
        if not sighting.item.is_review or sighting.item.told is not None:
            return ()
        named = [thread for thread in self._related(sighting) if self._is_spoken_of(sighting, thread)]
        return () if any(thread.life.standing.is_closed for thread in named) else named

    def _is_spoken_of(self, sighting: Sighting, thread: Thread) -> bool:
        """Tell whether a row has some words of a promise, or with its number says it without a verb.

        "3.1 Order the roof trusses" is under "Matters arising" perhaps "3.1 Roof truss order"; but agendas
        give their numbers anew, and a bare count begins anew in every list.
        """
        if _is_of_another_owner(sighting, thread):
            return False
        said, texts, key = sighting.item.task, self.index.texts, number_key(sighting.item.number)
        if key in thread.numbers and not is_bare(scheme_of(key)):
            return any(texts.may_be_worded_anew(full, said) for full in thread.tasks)
        told = sighting.item.status.raw
        return any(texts.is_mentioned_in(said, full, told) for full in thread.tasks)

    def _tells_other_deed(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a review closes with a deed that nobody asked for: "NDA - received" of "Sign the NDA"."""
        is_closing = sighting.item.is_review and what_it_says(thread.life, sighting) in CLOSING
        said = sighting.item.status.raw
        return is_closing and any(self.index.texts.is_other_deed(said, task) for task in thread.tasks)

    def _leaves_a_deed(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a row closes one deed of several: "Review the lease" of "Review and sign the lease"."""
        is_closing = what_it_says(thread.life, sighting) in CLOSING
        said = sighting.item.task
        return is_closing and any(self.index.texts.leaves_a_deed(said, task) for task in thread.tasks)

    def _is_one_of_two(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a row that closes a thing without a deed may mean another promise of its owner about it.

        "Newsletter | Kevin | done" says nothing of which, where he was to send it and to print it.
        """
        texts, said = self.index.texts, sighting.item.task
        if what_it_says(thread.life, sighting) not in CLOSING or texts.asks_a_deed(said):
            return False
        return all(map(texts.asks_a_deed, thread.tasks)) and any(
            other is not thread
            and not other.life.standing.is_closed
            and may_be_of_owner(sighting, other)
            and texts.names_thing_of(said, other.tasks)
            for other in self._related(sighting)
        )

    def _may_be_next_time(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether a task that recurs is listed with another date while the last time is still open."""
        life = thread.life
        is_open = not life.standing.is_closed and what_it_says(life, sighting) not in CLOSING
        if not is_open or not self.index.texts.recurs(sighting.item.task):
            return False
        change = compare_dues(life.due, sighting.due, self.rules.due_of(sighting))
        return change in {DueChange.MOVED, DueChange.REWORDED}

    def _related(self, sighting: Sighting) -> list[Thread]:
        assert sighting.call_date is not None
        return self.index.related(sighting.item.task, sighting.call_date)

    def _is_absent(self, sighting: Sighting, thread: Thread) -> bool:
        assert sighting.call_date is not None
        return self.index.is_absent(thread, sighting.call_date)

    def _is_other_number(self, sighting: Sighting, thread: Thread) -> bool:
        """Whether both bear numbers of one scheme, each its row's own, and not the same."""
        key = number_key(sighting.item.number)
        if key not in self.numbers or is_bare(scheme_of(key)) or key in thread.numbers:
            return False
        return any(scheme_of(number) == scheme_of(key) for number in thread.numbers & self.numbers)


def _is_of_another_owner(sighting: Sighting, thread: Thread) -> bool:
    """Whether a review names somebody else, and does not hand the promise over to them."""
    is_handed_over = sighting.item.status.rule == PROMISED_ANEW
    return not is_handed_over and names_another_owner(sighting, thread)


def _by_review(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, "named in short where earlier actions are reviewed"


def _by_count(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, BY_COUNT


def _by_thing(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, BY_THING


def _by_row(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, BY_ROW


def _by_finished(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, BY_FINISHED_ROW


def _by_handover(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, BY_HANDOVER


def _by_mention(_sighting: Sighting, _thread: Thread) -> tuple[float, str]:
    return 1.0, "spoken of where earlier actions are reviewed"


def _is_somebody_elses(sighting: Sighting, thread: Thread) -> bool:
    """Whether a finished row names another owner and another date than the promise that it would close.

    In the same words two people may owe the same thing ("Review the draft"); to close one's promise because
    the other kept theirs is worse than to ask.
    """
    life = thread.life
    if life.standing.is_closed or what_it_says(life, sighting) not in CLOSING:
        return False
    has_other_date = bool(sighting.due.raw) and not same_words(life.due.words, sighting.due.raw)
    shared = {person.id for person in sighting.owner.people} & {p.id for p in life.owner.people}
    return is_same_owner(sighting, thread) is False and not shared and has_other_date
