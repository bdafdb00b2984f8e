"""French and Italian wordings, each in the readable tables `cases/notes_fr.md` and `cases/notes_it.md`."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.note_cases import of_all

from whoowes.core.items.extract import extract
from whoowes.core.items.headers import role_of
from whoowes.core.items.sections import read_wording
from whoowes.core.items.status import read_status
from whoowes.core.items.words.en.headers import HEADERS

LANGUAGES = ("fr", "it")
ACTIONS = {"fr": "Actions", "it": "Azioni"}


@pytest.mark.parametrize(("language", "header", "role"), of_all(LANGUAGES, "Headers"))
def test_a_column_is_known_by_its_wording(language: str, header: str, role: str) -> None:
    found = role_of(header, language)

    assert (found.value if found else "") == role


@pytest.mark.parametrize("language", LANGUAGES)
def test_english_headers_keep_their_meaning_in_the_notes_of_another_language(language: str) -> None:
    others = {
        key: role_of(key, language)
        for keys in HEADERS.values()
        for key in keys
        if role_of(key, language) is not role_of(key, "en")
    }

    assert others == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "Action items done",
        "Actions completed",
        "Actions carried forward",
        "Actions from last call",
        "Action review",
        "Tom's actions",
        "Client actions",
        "Decisions and actions",
        "Internal notes",
        "Dropped",
    ],
)
def test_english_headings_keep_their_meaning_in_the_notes_of_another_language(
    language: str, text: str
) -> None:
    assert read_wording(text, language) == read_wording(text, "en")


@pytest.mark.parametrize(("language", "heading_text", "kind", "owner"), of_all(LANGUAGES, "Headings"))
def test_a_heading_says_what_stands_below_it(language: str, heading_text: str, kind: str, owner: str) -> None:
    found = read_wording(heading_text, language)

    assert (found.kind.value if found.kind else "", found.owner) == (kind, owner)
    assert not found.is_internal
    assert not found.has_unsure_state


@pytest.mark.parametrize(("language", "heading_text", "internal"), of_all(LANGUAGES, "Internal headings"))
def test_a_heading_is_internal_only_as_a_whole(language: str, heading_text: str, internal: str) -> None:
    assert read_wording(heading_text, language).is_internal == (internal == "yes")


@pytest.mark.parametrize(("language", "cell", "status"), of_all(LANGUAGES, "Status cells"))
def test_a_status_cell_says_how_far_it_is(language: str, cell: str, status: str) -> None:
    assert read_status(cell, locale=language).status.value == status


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [(language, line, tuple(parts)) for language, line, *parts in of_all(LANGUAGES, "Lines")],
)
def test_a_line_is_taken_apart(language: str, line: str, expected: tuple[str, ...]) -> None:
    note = doc(heading(ACTIONS[language]), item(line))

    (found,) = extract(note, facts("Call 2026-03-04"), locale=language).items

    assert (found.task, found.owner_raw, found.due_raw, found.status.status.value) == expected
