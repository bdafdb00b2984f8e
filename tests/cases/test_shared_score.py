"""What `scripts/score` prints of the labelled cases reaches what the product must reach."""

from pathlib import Path
from typing import Any

import pytest
from scripts.scoring.cases import (
    OWN,
    SHARED,
    Judged,
    Score,
    Sheet,
    Verdict,
    judge_due_cell,
    judge_expression,
    judge_link,
    judge_owner,
    score_sheet,
)

CASES = Path(__file__).parents[3] / "shared" / "cases"
_SHEETS = {sheet.name: sheet for sheet in SHARED}
_SCORES: dict[str, Score | None] = {}


def _score(name: str) -> Score:
    if name not in _SCORES:
        _SCORES[name] = score_sheet(_SHEETS[name], CASES)
    score = _SCORES[name]
    if score is None:
        pytest.skip(f"the labelled cases ({name}) are not beside this repository")
    return score


def _of(score: Score, verdict: Verdict) -> list[tuple[Any, Any]]:
    return [(one.case, one.answer) for one in score.judged if one.verdict is verdict]


@pytest.mark.parametrize("name", _SHEETS)
def test_hardly_a_labelled_case_is_guessed_wrong_in_silence(name: str) -> None:
    score = _score(name)
    wrong, most = score.wrong, score.sheet.most_wrong
    assert wrong <= most, _of(score, Verdict.WRONG)


@pytest.mark.parametrize("name", [name for name, sheet in _SHEETS.items() if sheet.least_right])
def test_as_many_labelled_cases_as_required_are_right(name: str) -> None:
    score = _score(name)
    right, least = score.right, score.sheet.least_right
    assert right >= least, _of(score, Verdict.MISSED)


def test_nearly_all_labelled_pairs_of_one_promise_are_linked() -> None:
    assert _score("links.jsonl").recall >= 0.95


@pytest.mark.parametrize("sheet", OWN, ids=lambda sheet: sheet.name)
def test_of_pairs_written_blind_more_than_half_are_linked_and_never_two_promises(sheet: Sheet) -> None:
    score = score_sheet(sheet, Path(__file__).parent)

    assert score is not None
    assert _of(score, Verdict.WRONG) == []
    assert score.recall >= 0.58, _of(score, Verdict.MISSED)


@pytest.mark.parametrize(
    ("expected", "kind", "day", "verdict"),
    [
        ("2026-03-06", "date", "2026-03-06", Verdict.RIGHT),
        ("2026-03-06", "date", "2026-03-07", Verdict.WRONG),
        ("2026-03-06", "unclear", None, Verdict.MISSED),
        ("ambiguous", "unclear", None, Verdict.RIGHTLY_OPEN),
        ("ambiguous", "date", "2026-03-06", Verdict.WRONG),
        ("next-call", "next-call", "2026-03-18", Verdict.RIGHT),
        ("none", "none", None, Verdict.RIGHT),
        ("none", "next-call", None, Verdict.MISSED),
    ],
)
def test_only_a_date_where_another_answer_is_labelled_is_a_wrong_due(
    expected: str, kind: str, day: str | None, verdict: Verdict
) -> None:
    assert judge_due_cell({"expected": expected}, {"kind": kind, "date": day}) is verdict


@pytest.mark.parametrize(
    ("start", "end", "day", "verdict"),
    [
        ("2026-03-02", "2026-03-08", "2026-03-06", Verdict.RIGHT),
        ("2026-03-02", "2026-03-08", "2026-03-05", Verdict.WRONG),
        ("2026-03-01", "2026-03-31", "2026-03-31", Verdict.RIGHT),
        ("2026-03-01", "2026-03-31", "2026-03-30", Verdict.WRONG),
    ],
)
def test_of_a_week_its_last_three_days_are_right_and_of_any_other_period_its_last(
    start: str, end: str, day: str, verdict: Verdict
) -> None:
    case = {"expected_start": start, "expected_end": end}
    assert judge_expression(case, {"kind": "date", "date": day}) is verdict


@pytest.mark.parametrize(
    ("kind", "people", "side", "verdict"),
    [
        ("resolved", ["kw"], "client", Verdict.RIGHT),
        ("resolved", ["sl"], "advisor", Verdict.WRONG),
        ("unclear", ["kw", "sl"], None, Verdict.WRONG),
        ("unclear", [], None, Verdict.MISSED),
        ("group", [], "client", Verdict.MISSED),
    ],
)
def test_whoever_is_named_beyond_those_labelled_is_a_wrong_owner(
    kind: str, people: list[str], side: str | None, verdict: Verdict
) -> None:
    case = {"expected": {"status": "resolved", "people": ["kw"], "side": "client"}}
    answer = {"kind": kind, "people": [{"id": name} for name in people], "side": side}
    assert judge_owner(case, answer) is verdict


def test_precision_and_recall_count_the_links_made_and_those_to_be_made() -> None:
    pairs: list[tuple[bool, object]] = [
        (True, True),
        (True, True),
        (True, "possibly"),
        (False, True),
        (False, False),
    ]
    judged = [({"same": same}, {"same": found}) for same, found in pairs]
    sheet = Sheet("pairs", "link", judge_link)
    score = Score(sheet, tuple(Judged(case, answer, judge_link(case, answer)) for case, answer in judged))

    assert (score.precision, score.recall, score.is_met) == (2 / 3, 2 / 3, False)
