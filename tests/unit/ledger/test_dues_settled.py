"""A date that the same promise had before settles a later one that is unclear, and nothing else does."""

from datetime import date

import pytest
from tests.builders import doc, facts, heading, table
from tests.builders_ledger import ROSTER

from whoowes.core.items.due import read_due
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.dues import DueChange, apply_due, compare_dues, of_the_year_of
from whoowes.core.ledger.merge import build_ledger
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
    [("5/4", "en", "2026-04-06"), ("early April", "en-GB", "2026-04-02")],
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


@pytest.mark.parametrize(
    ("words", "locale", "before", "settled"),
    [
        ("20 Feb", "en-GB", "2026-02-06", "2026-02-20"),
        ("2.3.", "de-DE", "2026-02-13", "2026-03-02"),
        ("20 Feb", "en-GB", "2027-01-15", "2027-02-20"),
        ("20 Feb", "en-GB", "2026-08-15", None),
        ("early April", "en-GB", "2026-04-02", None),
    ],
)
def test_a_past_day_without_a_year_is_the_one_near_the_day_of_before(
    words: str, locale: str, before: str, settled: str | None
) -> None:
    found = of_the_year_of(_before(before), _said(words, locale))
    assert found.date == (date.fromisoformat(settled) if settled else None)


def _listed(due: str, status: str, locale: str) -> Due:
    rows = table(
        [HEADERS[locale], ["Kiln permit", "Kevin", due, status], ["Glaze order", "Sara", "9/4", "-"]]
    )
    note = extract(doc(heading("Actions"), rows), facts("Acme call 2026-03-04"), locale=locale)
    return (
        build_ledger(normalise([note], ROSTER, locale=locale).notes, as_of=CALL, locale=locale).entries[0].due
    )


HEADERS = {
    "en-GB": ["Action", "Who", "Due", "Status"],
    "de-DE": ["Aufgabe", "Wer", "Bis wann", "Stand"],
    "fr-FR": ["Action", "Qui", "Échéance", "Statut"],
}


@pytest.mark.parametrize(
    ("locale", "due", "status"),
    [
        ("en-GB", "20/2", "chased on Monday"),
        ("en-GB", "20/2", "open"),
        ("de-DE", "20.2.", "offen"),
        ("fr-FR", "20/2", "en cours"),
    ],
)
def test_a_past_day_of_a_row_that_tells_how_far_it_is_is_of_this_year(
    locale: str, due: str, status: str
) -> None:
    assert _listed(due, status, locale).date == date(2026, 2, 20)


@pytest.mark.parametrize(
    ("locale", "due", "status"),
    [
        ("en-GB", "20/2", ""),
        ("en-GB", "20/2", "new"),
        ("de-DE", "20.2.", "neu"),
        ("fr-FR", "20/2", "nouveau"),
        ("en-GB", "10/12", "open"),
    ],
)
def test_a_past_day_of_a_new_row_or_long_ago_may_be_a_slip(locale: str, due: str, status: str) -> None:
    assert _listed(due, status, locale).kind is DueKind.UNCLEAR
