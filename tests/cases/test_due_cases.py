from datetime import date
from pathlib import Path

import pytest

from whoowes.core.items.due import read_due
from whoowes.core.items.readings import DueReading

USUAL_CALL = "2026-03-04"
LANGUAGES = ("de", "fr", "es", "pt", "nl", "it")


def _rows(name: str = "due.md") -> list[list[str]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("|")]
    return rows[2:]


def _rows_of_languages() -> list[list[str]]:
    return [[language, *row] for language in LANGUAGES for row in _rows(f"due_{language}.md")]


def _call(written: str) -> date | None:
    return None if written == "*" else date.fromisoformat(written or USUAL_CALL)


def _shown(reading: DueReading) -> str:
    days = [reading.date] if reading.date else list(reading.candidates)
    kind = [] if reading.kind == "date" else [reading.kind.value]
    return " ".join([*kind, *map(str, days)])


@pytest.mark.parametrize(
    ("text", "call", "locale", "expected", "rule"), [r[1:] for r in _rows()], ids=[r[0] for r in _rows()]
)
def test_due_text_reads_as_the_table_says(
    text: str, call: str, locale: str, expected: str, rule: str
) -> None:
    reading = read_due(text, call_date=_call(call), locale=locale or "en-GB")

    assert (_shown(reading), reading.rule) == (expected, rule)
    assert reading.raw == text
    assert reading.why


@pytest.mark.parametrize(
    ("language", "text", "call", "expected"),
    [(r[0], *r[2:]) for r in _rows_of_languages()],
    ids=[f"{r[0]}: {r[1]}" for r in _rows_of_languages()],
)
def test_due_text_of_a_language_reads_as_its_table_says(
    language: str, text: str, call: str, expected: str
) -> None:
    assert _shown(read_due(text, call_date=_call(call), locale=language)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_table_of_a_language_has_at_least_sixty_claims_each_of_its_own(language: str) -> None:
    rows = _rows(f"due_{language}.md")

    assert len({text for _, text, *_ in rows}) == len({claim for claim, *_ in rows}) == len(rows) >= 60
