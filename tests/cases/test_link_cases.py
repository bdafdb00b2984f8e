from collections.abc import Iterator
from pathlib import Path

import pytest

from whoowes.core.ledger.identity import Comparison, compare_tasks

CASES = Path(__file__).parent
LOCALES = {
    "en": "en-GB",
    "de": "de-DE",
    "es": "es-ES",
    "fr": "fr-FR",
    "it": "it-IT",
    "nl": "nl-NL",
    "pt": "pt-PT",
}


def _rows(name: str) -> Iterator[list[str]]:
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line[1:-1].split("|")]
        if line.startswith("|") and cells[-1] != "expected" and not cells[0].startswith("---"):
            yield cells


ENGLISH = list(_rows("links.md"))
OTHERS = [(language, *row) for language in LOCALES for row in _rows(f"links_{language}.md")]


def _compare(one: str, other: str, locale: str = "en-GB") -> Comparison:
    return compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)


def _assert_as_expected(one: str, other: str, expected: str, locale: str) -> None:
    found = _compare(one, other, locale)
    assert found.likeness.value == ("new" if expected == "veto" else expected), found
    assert found.vetoed or expected != "veto"
    assert found.why
    assert _compare(other, one, locale) == found


@pytest.mark.parametrize(
    ("one", "other", "expected"), [row[1:] for row in ENGLISH], ids=[row[0] for row in ENGLISH]
)
def test_task_texts_compare_as_the_table_says(one: str, other: str, expected: str) -> None:
    _assert_as_expected(one, other, expected, "en-GB")


@pytest.mark.parametrize(("language", "one", "other", "expected"), OTHERS)
def test_tasks_compare_as_the_table_of_their_language_says(
    language: str, one: str, other: str, expected: str
) -> None:
    _assert_as_expected(one, other, expected, LOCALES[language])


def test_lines_of_another_language_in_english_notes_are_read_in_their_own() -> None:
    linked = [expected for _, one, other, expected in OTHERS if _compare(one, other).likeness.value == "same"]
    same = [row for row in OTHERS if row[-1] == "same"]

    assert set(linked) == {"same"}
    assert len(linked) >= 0.95 * len(same)


@pytest.mark.parametrize("language", LOCALES)
def test_every_language_has_as_many_claims_as_a_note_taker_has_habits(language: str) -> None:
    assert sum(row[0] == language for row in OTHERS) >= 35
