"""What headers, headings, cells and lines say in each language: the tables `tests/cases/notes_LANG.md`."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.language_tables import LANGUAGES, of_all, plain_line

from whoowes.core.document.text import fold
from whoowes.core.items.calls.headings import DateReader, Wording
from whoowes.core.items.extract import extract
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.placeholders import is_boilerplate, is_placeholder
from whoowes.core.items.readings import DayMonthOrder
from whoowes.core.items.status.read import read_status
from whoowes.core.items.tables.cell_shapes import is_due_like
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import words_for
from whoowes.core.items.words.en.headers import HEADERS

NOTES = {"es": "Notas", "pt": "Notas"}
ACTIONS = {
    "de": "Aufgaben",
    "nl": "Acties",
    "es": "Próximos pasos",
    "pt": "Próximos passos",
    "fr": "Actions",
    "it": "Azioni",
}
STARTS_A_CALL = {Wording.BARE, Wording.WORDED, Wording.LED}


# Headers


@pytest.mark.parametrize(("language", "header", "expected"), of_all("Headers"))
def test_a_header_says_what_its_column_holds(language: str, header: str, expected: str) -> None:
    found = role_of(header, language)

    assert (found.value if found else "") == expected


@pytest.mark.parametrize("language", ["fr", "it"])
def test_english_headers_keep_their_meaning_beside_french_and_italian(language: str) -> None:
    others = {
        key: role_of(key, language)
        for keys in HEADERS.values()
        for key in keys
        if role_of(key, language) is not role_of(key, "en")
    }

    assert others == {}


# Headings


@pytest.mark.parametrize(("language", "text", "kind", "owner"), of_all("Headings", width=3))
def test_a_heading_says_what_stands_below_it_and_whose_it_is(
    language: str, text: str, kind: str, owner: str
) -> None:
    found = read_wording(text, language)

    assert (found.kind.value if found.kind else "") == kind
    assert owner in {"?", found.owner}


@pytest.mark.parametrize(("language", "text", "owner"), of_all("Owners in headings"))
def test_a_heading_names_the_owner_of_what_follows(language: str, text: str, owner: str) -> None:
    assert read_wording(text, language).owner == owner


@pytest.mark.parametrize(("language", "text", "expected"), of_all("Internal headings"))
def test_only_a_heading_that_as_a_whole_says_so_is_internal(language: str, text: str, expected: str) -> None:
    assert read_wording(text, language).is_internal is (expected == "yes")


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
def test_english_headings_keep_their_meaning_beside_another_language(language: str, text: str) -> None:
    assert _meaning(text, language) == _meaning(text, "en")


def _meaning(text: str, language: str) -> tuple[object, ...]:
    read = read_wording(text, language)
    states = (read.is_internal, read.is_outside, read.names_actions, read.has_unsure_state)
    return (read.kind, read.owner, *states)


@pytest.mark.parametrize(("language", "text", "expected"), of_all("Dated headings"))
def test_a_dated_heading_starts_a_call_or_does_not(language: str, text: str, expected: str) -> None:
    dated = DateReader(language, DayMonthOrder.DAY_FIRST).dated(text)

    assert (dated is not None and dated.wording in STARTS_A_CALL) is (expected == "yes")


# Cells


@pytest.mark.parametrize(("language", "cell", "expected"), of_all("Status cells"))
def test_a_status_cell_says_whether_a_thing_is_finished(language: str, cell: str, expected: str) -> None:
    reading = read_status(cell, locale=language)

    assert expected in {reading.status.value, "reopened" if reading.is_reopened else ""}


@pytest.mark.parametrize(("language", "cell"), of_all("Due words"))
def test_due_words_look_due(language: str, cell: str) -> None:
    assert is_due_like(cell, language)


@pytest.mark.parametrize(("language", "cell"), of_all("Durations"))
def test_a_length_of_time_is_no_date(language: str, cell: str) -> None:
    assert words_for(language).durations.fullmatch(fold(cell))


@pytest.mark.parametrize(("language", "text"), of_all("Nothing to do"))
def test_words_that_name_no_task_yield_none(language: str, text: str) -> None:
    words = words_for(language)

    assert is_placeholder(text, words) or is_boilerplate(text, words)


@pytest.mark.parametrize(("language", "text"), of_all("Tasks that begin like nothing"))
def test_a_task_that_begins_like_nothing_is_one(language: str, text: str) -> None:
    words = words_for(language)

    assert not is_placeholder(text, words)
    assert not is_boilerplate(text, words)


# Lines


@pytest.mark.parametrize(("language", "line", "task", "owner", "state"), of_all("Plain lines"))
def test_a_plain_line_below_actions_is_an_action_only_if_it_is_worded_as_one(
    language: str, line: str, task: str, owner: str, state: str
) -> None:
    found = plain_line(ACTIONS[language], line, language)

    told = (found.task, found.owner_raw, found.status.status.value) if found else ("", "", "")
    assert told == (task, owner, state)


@pytest.mark.parametrize(("language", "line", "task", "owner"), of_all("Lines under an actions heading"))
def test_an_order_below_an_actions_heading_is_an_action(
    language: str, line: str, task: str, owner: str
) -> None:
    found = plain_line(ACTIONS[language], line, language)

    assert (found.task, found.owner_raw) == (task, owner) if found else (task, owner) == ("", "")


@pytest.mark.parametrize(("language", "line", "task", "owner", "number"), of_all("Marked lines"))
def test_a_line_that_says_so_is_an_action_wherever_it_stands(
    language: str, line: str, task: str, owner: str, number: str
) -> None:
    found = plain_line(NOTES[language], line, language)

    told = (found.task, found.owner_raw, found.number or "") if found else ("", "", "")
    assert told == (task, owner, number)


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [(language, line, tuple(parts)) for language, line, *parts in of_all("Lines")],
)
def test_a_bullet_is_taken_apart(language: str, line: str, expected: tuple[str, ...]) -> None:
    note = doc(heading(ACTIONS[language]), item(line))

    (found,) = extract(note, facts("Call 2026-03-04"), locale=language).items

    assert (found.task, found.owner_raw, found.due_raw, found.status.status.value) == expected
