"""Which promise does each row of a listing restate?

A number that is the row's own goes first, then the same words, then words that plainly mean the same, then,
for a row under review, the one promise that it names in short, or speaks of. Within each step rows and
promises are assigned one to one, as well as possible for all of them together. Where two promises fit a row
equally well, none is taken: two entries and a notice are better than a silent guess (`product.md` "The
life of a promise").
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from whoowes.core.document.text import fold
from whoowes.core.items.model import UNREAD_REMARK, Sighting, as_mention, as_remark
from whoowes.core.items.readings import Status
from whoowes.core.ledger.board import Board, Ground
from whoowes.core.ledger.dues import DueRules
from whoowes.core.ledger.ends import (
    IN_THE_TALK,
    WITH_ANOTHER_DAY,
    Naming,
    is_of_talk,
    tells_an_end,
    tells_another_day,
)
from whoowes.core.ledger.grounds import Grounds, because
from whoowes.core.ledger.handovers import BY_TAKER, handed_over, without_turns
from whoowes.core.ledger.matches import Match, Matches
from whoowes.core.ledger.order import Listing
from whoowes.core.ledger.plain_ends import PLAINLY_ENDED, PlainEnds
from whoowes.core.ledger.review_grounds import ReviewGrounds
from whoowes.core.ledger.row_grounds import RowGrounds
from whoowes.core.ledger.short_rows import (
    BY_COUNT,
    BY_FINISHED_ROW,
    BY_HANDOVER,
    BY_RESTATED_ROW,
    BY_ROW,
    BY_SAME_END,
    BY_THING,
    keeps_its_count,
)
from whoowes.core.ledger.threads import Thread, ThreadIndex
from whoowes.core.ledger.told import ToldDeeds
from whoowes.core.ledger.told_in_words import under_review
from whoowes.core.ledger.topics import ENDED_AS_ASKED
from whoowes.core.problems import Where

BY_REVIEW = "named in short where earlier actions are reviewed"
BY_MENTION = "spoken of where earlier actions are reviewed"


_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds for every row of a listing the promise that it restates."""

    index: ThreadIndex
    rules: DueRules
    numbers: frozenset[str]
    """Keys of the numbers that identify a row."""

    def match(self, listing: Listing) -> tuple[Match, ...]:
        """Return what each row of a listing restates, in the order of the rows."""
        rows = [
            under_review(sighting, self.index.texts.locale)
            for sighting in listing.sightings
            if not is_of_talk(sighting)
        ]
        board, naming = Board(rows, self.rules), Naming(self.index)
        self._settle_rows(board)
        self._settle_remarks(board)
        mentions = self._settle_mentions(board) | ToldDeeds(self.index).settle(board)
        matches = Matches(self.index, board, naming)
        found = [matches.of(row, is_mention=row in mentions) for row in range(len(rows))]
        settled = [
            _line_of_topic(row) for row, match in zip(rows, found, strict=True) if _settles_topic(match)
        ]
        told = [each for each in listing.sightings if is_of_talk(each) and not _is_within(each, settled)]
        talk = list(self._talk(told, naming, board))
        closed = {match.thread for match in talk if match.why == PLAINLY_ENDED}
        # A row that has such a promise is of the very sentence that closes it.
        found = [*(match for match in found if match.thread is None or match.thread not in closed), *talk]
        return tuple(map(partial(_unless_contested, counts=_counts(found)), found))

    def _talk(self, told: Sequence[Sighting], naming: Naming, board: Board) -> Iterator[Match]:
        """Yield what the talk ends, moves or hands over, or may, of the promises that no row has."""
        handed = list(handed_over(naming, told, board))
        clauses = list(filter(tells_an_end, told))
        moved = list(naming.moved_by(filter(tells_another_day, told), board))
        plain = PlainEnds(self.index, naming)
        ended = list(plain.ended(clauses, (thread for _, thread in (*moved, *handed)), board))
        closed = {thread for _, thread in ended}
        for line, thread in handed:
            yield Match(line, thread, BY_TAKER, is_mention=True)
        for clause, thread in without_turns(naming.ended_by(clauses, board), handed):
            if thread not in closed:
                yield Match(clause, thread, IN_THE_TALK, is_mention=True)
        for clause, thread in ended:
            yield Match(clause, thread, PLAINLY_ENDED, is_mention=True)
        for line, thread in moved:
            yield Match(line, thread, WITH_ANOTHER_DAY, is_mention=True)

    def told_of_nothing(self, matches: Sequence[Match]) -> Iterator[Sighting]:
        """Yield the sentences under review of which no part speaks of a promise."""
        told = ToldDeeds(self.index)
        known = {each.sighting.item.place for each in matches if each.thread is not None}
        for each in matches:
            item = each.sighting.item
            is_told = each.is_of_nothing and not item.is_bare_remark
            if item.place not in known and (is_told or told.is_of_nothing(each.sighting)):
                known.add(item.place)
                yield each.sighting

    @property
    def _grounds(self) -> Grounds:
        return Grounds(self.index, self.rules, self.numbers)

    @property
    def _reviews(self) -> ReviewGrounds:
        return ReviewGrounds(self._grounds)

    def _settle_rows(self, board: Board) -> None:
        """Give rows their promises, on the surest grounds first."""
        plain, reviews, rows = self._grounds, self._reviews, RowGrounds(self._grounds)
        board.settle(Ground(plain.numbered, plain.by_number))
        board.settle(Ground(plain.worded_as, plain.by_words))
        board.settle(Ground(plain.related, plain.by_likeness, is_strict=True))
        counted = partial(rows.counted, is_kept=keeps_its_count(board))
        board.settle(Ground(counted, because(BY_COUNT), is_strict=True))
        board.settle(Ground(rows.handed_over, because(BY_HANDOVER), is_strict=True))
        board.settle(Ground(reviews.named_in_short, because(BY_REVIEW), is_strict=True))
        board.settle(Ground(rows.shortened, because(BY_ROW), is_strict=True))
        board.settle(Ground(rows.finished, because(BY_FINISHED_ROW), is_strict=True))
        board.settle(Ground(rows.named_alone, because(BY_THING), is_strict=True))
        board.settle(Ground(rows.restated, because(BY_RESTATED_ROW), is_strict=True))
        board.settle(Ground(rows.told_again, because(BY_SAME_END), is_strict=True))

    def _settle_remarks(self, board: Board) -> None:
        """Try what is left of a review as remarks: "Logo: two drafts so far" speaks of the logo."""
        told = {row: as_remark(board.rows[row].item) for row in board.free_rows()}
        board.settle_as(
            {row: item for row, item in told.items() if item is not board.rows[row].item},
            Ground(self._reviews.worded_under_review, self._grounds.by_words, is_strict=True),
            Ground(self._reviews.named_in_short, because(BY_REVIEW), is_strict=True),
        )

    def _settle_mentions(self, board: Board) -> set[int]:
        """Try what is left of a review as said of a part: "Trademark - done" of "File the trademark form"."""
        told = {row: as_mention(board.rows[row].item) for row in board.free_rows()}
        mentions = {row: item for row, item in told.items() if item is not None}
        ground = Ground(self._reviews.mentioned, because(BY_MENTION), is_strict=True)
        return board.settle_as(mentions, ground)


def _counts(matches: Sequence[Match]) -> Counter[Thread]:
    """Return how many rows of a listing speak of each promise."""
    return Counter(
        each.thread for each in matches if each.thread is not None and not is_of_talk(each.sighting)
    )


def _unless_contested(match: Match, counts: Mapping[Thread, int]) -> Match:
    """Return a match; where other rows speak of its promise, too, its topic ends nothing for certain."""
    item = match.sighting.item
    if match.thread is None or item.status.rule != ENDED_AS_ASKED or counts[match.thread] == 1:
        return match
    doubted = replace(item.status, status=Status.UNCLEAR, rule=UNREAD_REMARK)
    return replace(match, sighting=replace(match.sighting, item=item._replace(status=doubted)))


def _line_of_topic(sighting: Sighting) -> tuple[Where, str]:
    topic = sighting.item.topic
    return sighting.item.where, _words(f"{topic.task} {topic.said}") if topic else ""


def _is_within(clause: Sighting, lines: Sequence[tuple[Where, str]]) -> bool:
    """Whether a clause is of one of some lines: the bullets below one heading have the same place."""
    said = _words(clause.item.told.said if clause.item.told else clause.item.task)
    return any(where == clause.item.where and said in line for where, line in lines)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def _settles_topic(match: Match) -> bool:
    """Whether a bullet tells the end of its matter: then its line leaves nothing of that open."""
    return match.thread is not None and match.sighting.item.status.rule == ENDED_AS_ASKED
