"""Laws of pairing: rows and promises of one kind, taken together, go where each by itself would go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.calls import CallCalendar
from whoowes.core.ledger.dues import DueRules
from whoowes.core.ledger.life import begin
from whoowes.core.ledger.lifecycle import Standing
from whoowes.core.ledger.model import CallRef
from whoowes.core.ledger.pairing import Block, Pair, pair_up
from whoowes.core.ledger.threads import Thread

ALL_TOGETHER, ONE_AFTER_ANOTHER = 10_000, 1
LIFE = begin(read(note("4 Mar", row("Send it")))[0].sightings[0], DueRules(CallCalendar((), ())))


@dataclass(frozen=True)
class Kinds:
    """Rows and promises in kinds, and how much speaks for each kind of rows with each kind of promises."""

    rows: Sequence[Sequence[int]]
    threads: Sequence[Sequence[Thread]]
    weights: Sequence[Sequence[float]]

    def together(self) -> Iterator[Block]:
        for rows, weights in zip(self.rows, self.weights, strict=True):
            for threads, weight in zip(self.threads, weights, strict=True):
                if weight and rows and threads:
                    yield Block(rows, threads, weight, f"{weight}")

    def one_by_one(self) -> list[Block]:
        return [
            Block((row,), (thread,), block.weight, block.why)
            for block in self.together()
            for row in block.rows
            for thread in block.threads
        ]


def _thread(place: int, called: str, standing: Standing) -> Thread:
    call = CallRef(day(called), LIFE.last_call.document_id, "")
    return Thread(place, replace(LIFE, last_call=call, standing=standing))


@st.composite
def some_kinds(draw: st.DrawFn) -> Kinds:
    """Draw up to four kinds of rows and of promises, their members mixed."""
    kinds_of_rows = draw(st.lists(st.integers(0, 3), max_size=9))
    kinds_of_threads = draw(st.lists(st.integers(0, 3), max_size=9))
    calls = draw(st.lists(st.sampled_from(["4 Mar", "11 Mar"]), min_size=4, max_size=4))
    standings = draw(st.lists(st.sampled_from([Standing.OPEN, Standing.DONE]), min_size=4, max_size=4))
    weight = st.sampled_from([0.0, 0.6, 0.63, 1.0, 1.3])
    threads = [_thread(at, calls[kind], standings[kind]) for at, kind in enumerate(kinds_of_threads)]
    return Kinds(
        [[row for row, its in enumerate(kinds_of_rows) if its == kind] for kind in range(4)],
        [
            [each for each, its in zip(threads, kinds_of_threads, strict=True) if its == kind]
            for kind in range(4)
        ],
        [[draw(weight) for _ in range(4)] for _ in range(4)],
    )


def by_row(pairs: Sequence[Pair]) -> list[Pair]:
    """Return pairs in the order of their rows."""
    return sorted(pairs, key=lambda pair: (pair.row, pair.thread.place))


@pytest.mark.parametrize("most_weighed", [ALL_TOGETHER, ONE_AFTER_ANOTHER])
@given(kinds=some_kinds())
def test_a_kind_taken_together_is_paired_as_each_of_it_by_itself(kinds: Kinds, most_weighed: int) -> None:
    together = pair_up(list(kinds.together()), most_weighed=most_weighed)
    alone = pair_up(kinds.one_by_one(), most_weighed=most_weighed)

    assert by_row(together.chosen) == by_row(alone.chosen)
    for pair in together.chosen:
        assert by_row(together.rivals(pair)) == by_row(alone.rivals(pair))
        assert together.is_contested(pair) is alone.is_contested(pair)


@given(some_kinds())
def test_of_too_many_pairs_the_best_goes_first_then_the_earlier_row_then_the_promise_seen_last(
    kinds: Kinds,
) -> None:
    def _better(pair: Pair) -> tuple[float, int, int, int]:
        seen, place = pair.thread.recency
        return -pair.weight, pair.row, -seen.toordinal(), -place

    pairs = [block.pair(block.rows[0], block.threads[0]) for block in kinds.one_by_one()]
    expected: list[Pair] = []
    for pair in sorted(pairs, key=_better):
        if not any(pair.row == each.row or pair.thread is each.thread for each in expected):
            expected.append(pair)

    found = pair_up(list(kinds.together()), most_weighed=ONE_AFTER_ANOTHER)
    assert by_row(found.chosen) == by_row(expected)
