from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.ledger.identity import Likeness, assign, compare_tasks, prepare

WORDS = st.sampled_from(
    [
        *(
            "Send",
            "send",
            "Review",
            "review",
            "Follow up",
            "ask",
            "for",
            "from",
            "to",
            "with",
            "and",
            "not",
            "-",
            ":",
        ),
        *(
            "Q3",
            "deck",
            "decks",
            "feedback",
            "contract",
            "contact",
            "Kevin",
            "Sara",
            "IT",
            "it",
            "US",
            "March",
            "by",
        ),
        *(
            "updated",
            "draft",
            "homepage",
            "home",
            "page",
            "two",
            "2",
            "[Open]",
            "Friday",
            "weekly",
            "team",
            "(",
            "ß",
        ),
    ]
)
TASKS = st.one_of(st.text(max_size=30), st.lists(WORDS, max_size=7).map(" ".join))
CIRCUMSTANCES = st.fixed_dictionaries(
    {
        "same_owner": st.sampled_from([None, True, False]),
        "days_apart": st.one_of(st.none(), st.integers(-200, 200)),
    }
)
SCORES = st.integers(0, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from([0.0, 0.4, 0.6, 0.61, 0.8, 1.0]), min_size=width, max_size=width), max_size=5
    )
)


@given(TASKS, TASKS, CIRCUMSTANCES)
def test_comparing_is_symmetric(one: str, other: str, circumstances: dict[str, Any]) -> None:
    assert compare_tasks(one, other, **circumstances) == compare_tasks(other, one, **circumstances)


@given(TASKS)
def test_a_text_is_the_same_as_itself_unless_it_says_that_it_recurs(task: str) -> None:
    found = compare_tasks(task, task, same_owner=False)

    assert found.exact
    assert (found.likeness is Likeness.SAME) is not prepare(task).recurs


@given(TASKS, TASKS)
def test_a_veto_is_never_the_same_and_a_link_has_a_score_of_at_least_six_tenths(one: str, other: str) -> None:
    found = compare_tasks(one, other)

    assert 0 <= found.score <= 1
    assert not (found.vetoed and found.likeness is not Likeness.NEW)
    assert (found.likeness is Likeness.SAME) <= (found.score >= 0.6)


@given(SCORES)
def test_assignment_is_one_to_one_allowed_and_optimal(rows: list[list[float]]) -> None:
    columns = assign(rows)
    pairs = [(row, column) for row, column in enumerate(columns) if column is not None]

    assert len(columns) == len(rows)
    assert len({column for _, column in pairs}) == len(pairs)
    assert all(rows[row][column] > 0 for row, column in pairs)
    assert abs(sum(rows[row][column] for row, column in pairs) - _best_sum(rows)) < 1e-9


def _best_sum(rows: list[list[float]]) -> float:
    @cache
    def best(row: int, taken: frozenset[int]) -> float:
        if row == len(rows):
            return 0.0
        free = [column for column, score in enumerate(rows[row]) if score > 0 and column not in taken]
        return max(
            [best(row + 1, taken), *(rows[row][column] + best(row + 1, taken | {column}) for column in free)]
        )

    return best(0, frozenset())
