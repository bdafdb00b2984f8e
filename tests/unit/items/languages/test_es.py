"""Spanish wordings: headers, headings, states, lines (`notes_es.md`), each row one claim."""

import pytest
from tests.word_tables import (
    claims,
    dates_a_call,
    internal,
    is_duration,
    is_nothing,
    item,
    kind,
    owner,
    role,
    state,
)

from whoowes.core.items.cell_shapes import is_due_like

LANGUAGE = "es"


@pytest.mark.parametrize(("header", "expected"), claims(LANGUAGE, "Headers"))
def test_header_names_the_role(header: str, expected: str) -> None:
    assert role(header, LANGUAGE) == expected


@pytest.mark.parametrize(("text", "expected"), claims(LANGUAGE, "Headings"))
def test_heading_promises_the_kind(text: str, expected: str) -> None:
    assert kind(text, LANGUAGE) == expected


@pytest.mark.parametrize(("text", "expected"), claims(LANGUAGE, "Owners in headings"))
def test_heading_names_the_owner(text: str, expected: str) -> None:
    assert owner(text, LANGUAGE) == expected


@pytest.mark.parametrize(("text", "expected"), claims(LANGUAGE, "Internal headings"))
def test_only_a_heading_that_says_so_as_a_whole_is_internal(text: str, expected: str) -> None:
    assert internal(text, LANGUAGE) == expected


@pytest.mark.parametrize(("cell", "expected"), claims(LANGUAGE, "Statuses"))
def test_status_cell_says_the_state(cell: str, expected: str) -> None:
    assert state(cell, LANGUAGE) == expected


@pytest.mark.parametrize(("line", "task", "named", "number"), claims(LANGUAGE, "Lines"))
def test_line_that_says_so_is_an_action(line: str, task: str, named: str, number: str) -> None:
    assert item("Notas", line, LANGUAGE) == (task, named, number)


@pytest.mark.parametrize(("line", "task", "named"), claims(LANGUAGE, "Lines under an actions heading"))
def test_order_below_an_actions_heading_is_an_action(line: str, task: str, named: str) -> None:
    assert item("Próximos pasos", line, LANGUAGE)[:2] == (task, named)


@pytest.mark.parametrize("words", claims(LANGUAGE, "Due words"))
def test_due_words_look_due(words: tuple[str]) -> None:
    assert is_due_like(words[0], LANGUAGE)


@pytest.mark.parametrize("words", claims(LANGUAGE, "Durations"))
def test_length_of_time_is_no_date(words: tuple[str]) -> None:
    assert is_duration(words[0], LANGUAGE)


@pytest.mark.parametrize("words", claims(LANGUAGE, "Nothing to do"))
def test_words_that_name_no_task_yield_none(words: tuple[str]) -> None:
    assert is_nothing(words[0], LANGUAGE)


@pytest.mark.parametrize("words", claims(LANGUAGE, "Tasks that begin like nothing"))
def test_task_that_begins_like_nothing_is_one(words: tuple[str]) -> None:
    assert not is_nothing(words[0], LANGUAGE)


@pytest.mark.parametrize(("text", "expected"), claims(LANGUAGE, "Dated headings"))
def test_dated_heading_is_a_call_or_not(text: str, expected: str) -> None:
    assert dates_a_call(text, LANGUAGE) == expected
