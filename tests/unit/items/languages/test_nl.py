"""Dutch words, as `tests/cases/notes_nl.md` tells them."""

import pytest
from tests.language_tables import (
    kind_and_owner,
    named,
    note,
    note_and_rows,
    plain_line,
    role,
    rows,
    sighting,
    status,
)

from whoowes.core.items.sections import read_wording

LANGUAGE = "nl"


@pytest.mark.parametrize(("header", "expected"), rows(LANGUAGE, "Headers"))
def test_a_header_says_what_its_column_holds(header: str, expected: str) -> None:
    assert role(header, LANGUAGE) == expected


@pytest.mark.parametrize(("text", "kind", "owner"), rows(LANGUAGE, "Headings"))
def test_a_heading_says_what_stands_below_it_and_whose_it_is(text: str, kind: str, owner: str) -> None:
    assert kind_and_owner(text, LANGUAGE) == [kind, owner]


@pytest.mark.parametrize(("text", "expected"), rows(LANGUAGE, "Internal headings"))
def test_only_a_heading_that_as_a_whole_says_so_is_internal(text: str, expected: str) -> None:
    assert read_wording(text, LANGUAGE).is_internal is (expected == "yes")


@pytest.mark.parametrize(("cell", "expected"), rows(LANGUAGE, "Status cells"))
def test_a_status_cell_says_whether_a_thing_is_finished(cell: str, expected: str) -> None:
    assert status(cell, LANGUAGE) == expected


@pytest.mark.parametrize(("line", "task", "owner", "state"), rows(LANGUAGE, "Plain lines"))
def test_a_plain_line_is_an_action_only_if_it_is_worded_as_one(
    line: str, task: str, owner: str, state: str
) -> None:
    assert plain_line(line, "Acties", LANGUAGE) == [task, owner, state]


@pytest.mark.parametrize("table", named(LANGUAGE, "Traps").values(), ids=named(LANGUAGE, "Traps"))
def test_a_table_that_only_looks_like_actions_yields_nothing(table: str) -> None:
    assert note(f"# Acme 4.3.2026\n{table}", LANGUAGE).items == ()


@pytest.mark.parametrize("piece", named(LANGUAGE, "Notes").values(), ids=named(LANGUAGE, "Notes"))
def test_a_whole_note_is_read_as_its_table_says(piece: str) -> None:
    markdown, expected = note_and_rows(piece)

    assert [sighting(item) for item in note(markdown, LANGUAGE).items] == expected


def test_only_what_is_marked_internal_is_internal() -> None:
    markdown = (
        "# Acme 4-3-2026\n\n## Acties\n\n- Offerte sturen\n- intern: marge nakijken"
        "\n- Korting bepalen (intern)\n"
        "\n## Interne notities\n\n- [ ] Klant nabellen"
        "\n\n## Acties voor interne communicatie\n\n- Intranet vullen\n"
    )

    found = {item.task: item.is_internal for item in note(markdown, LANGUAGE).items}

    assert found == {
        "Offerte sturen": False,
        "marge nakijken": True,
        "Korting bepalen": True,
        "Klant nabellen": True,
        "Intranet vullen": False,
    }


def test_wins_and_the_next_call_are_told_apart_from_actions() -> None:
    markdown = (
        "# Acme 4-3-2026\n\n## Successen sinds het vorige gesprek"
        "\n\n- Laadtijd gehalveerd → resultaat: 12 % meer aanvragen\n"
        "\n## Acties\n\n- Offerte sturen\n\nVolgend gesprek: 18-3-2026\n"
    )

    found = note(markdown, LANGUAGE)

    assert [win.text for win in found.wins] == ["Laadtijd gehalveerd"]
    assert [(item.task, str(item.call.names_next_call)) for item in found.items] == [
        ("Offerte sturen", "2026-03-18")
    ]
