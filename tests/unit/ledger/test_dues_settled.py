"""A date that the same promise had before settles a later one that is unclear, and nothing else does."""

from datetime import date

import pytest

from whoowes.core.items.due import read_due
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.dues import DueChange, apply_due, compare_dues
from whoowes.core.ledger.model import Due

CALL = date(2026, 3, 4)


def _said(words: str, locale: str) -> Due:
    reading = read_due(words, call_date=CALL, locale=locale)
    return Due(
        reading.kind,
        words,
        date=reading.date,
        candidates=reading.candidates,
        rule=reading.rule,
        why=reading.why,
    )


def _before(due: str) -> Due:
    return Due(DueKind.DATE, "as written before", date=date.fromisoformat(due), rule="date", why="as written")


@pytest.mark.parametrize(
    ("words", "locale", "before"),
    [
        ("20 Feb", "en-GB", "2026-02-20"),
        ("20. Februar", "de", "2026-02-20"),
        ("le 20 février", "fr", "2026-02-20"),
        ("5/4", "en", "2026-04-05"),
        ("5/4", "en", "2026-05-04"),
        ("05.04.2026", "en-US", "2026-05-04"),
        ("next Friday", "en-GB", "2026-03-13"),
        ("mar 12", "es", "2026-03-12"),
    ],
)
def test_date_of_before_settles_an_unclear_one(words: str, locale: str, before: str) -> None:
    current, said = _before(before), _said(words, locale)
    assert said.kind is DueKind.UNCLEAR

    change = compare_dues(current, read_due(words, call_date=CALL, locale=locale), said)

    assert change is DueChange.SAME
    assert apply_due(change, current, said).date == current.date


@pytest.mark.parametrize(
    ("words", "locale", "before"),
    [("20 Feb", "en-GB", "2026-02-21"), ("5/4", "en", "2026-04-06"), ("early April", "en-GB", "2026-04-02")],
)
def test_another_date_of_before_leaves_it_unclear(words: str, locale: str, before: str) -> None:
    current, said = _before(before), _said(words, locale)

    change = compare_dues(current, read_due(words, call_date=CALL, locale=locale), said)

    assert apply_due(change, current, said).kind is DueKind.UNCLEAR


@pytest.mark.parametrize(
    ("words", "locale"),
    [
        ("20 March (pushed to Thursday)", "en-GB"),
        ("20/3 (now Mon)", "en-GB"),
        ("20.3. (vertagt auf Montag)", "de-DE"),
        ("20/3 (rinviato a lunedì)", "it-IT"),
    ],
)
def test_the_day_that_a_row_says_was_moved_does_not_settle_where_to(words: str, locale: str) -> None:
    current, said = _before("2026-03-20"), _said(words, locale)

    change = compare_dues(current, read_due(words, call_date=CALL, locale=locale), said)

    assert change is DueChange.MOVED
    assert apply_due(change, current, said).kind is DueKind.UNCLEAR
