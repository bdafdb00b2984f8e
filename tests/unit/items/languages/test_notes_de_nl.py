"""Whole German and Dutch notes and traps, as `tests/cases/notes_de.md` and `notes_nl.md` tell them."""

import pytest
from tests.language_tables import named, note, note_and_rows, sighting

LANGUAGES = ("de", "nl")


def _pieces(part: str) -> list[tuple[str, str, str]]:
    return [(language, *piece) for language in LANGUAGES for piece in named(language, part).items()]


@pytest.mark.parametrize(("language", "name", "table"), _pieces("Traps"))
def test_a_table_that_only_looks_like_actions_yields_nothing(language: str, name: str, table: str) -> None:
    assert note(f"# Acme 4.3.2026\n{table}", language).items == (), name


@pytest.mark.parametrize(("language", "name", "piece"), _pieces("Notes"))
def test_a_whole_note_is_read_as_its_table_says(language: str, name: str, piece: str) -> None:
    markdown, expected = note_and_rows(piece)

    assert [sighting(item) for item in note(markdown, language).items] == expected, name


def test_only_what_is_marked_internal_is_internal_in_german() -> None:
    markdown = (
        "# Acme 4.3.2026\n\n## Aufgaben\n\n- Angebot senden\n- intern: Marge prüfen"
        "\n- Rabatt klären (intern)\n"
        "\n## Interne Notizen\n\n- [ ] Kunde nachfassen"
        "\n\n## Aufgaben zur internen Kommunikation\n\n- Intranet füllen\n"
    )

    found = {item.task: item.is_internal for item in note(markdown, "de").items}

    assert found == {
        "Angebot senden": False,
        "Marge prüfen": True,
        "Rabatt klären": True,
        "Kunde nachfassen": True,
        "Intranet füllen": False,
    }


def test_wins_and_the_next_call_are_told_apart_from_actions_in_german() -> None:
    markdown = (
        "# Acme 4.3.2026\n\n## Erfolge seit dem letzten Gespräch"
        "\n\n- Ladezeit halbiert → Ergebnis: 12 % mehr Anfragen\n"
        "\n## Aufgaben\n\n- Angebot senden\n\nNächstes Gespräch: 18.3.2026\n"
    )

    found = note(markdown, "de")

    assert [win.text for win in found.wins] == ["Ladezeit halbiert"]
    assert [(item.task, str(item.call.names_next_call)) for item in found.items] == [
        ("Angebot senden", "2026-03-18")
    ]


def test_only_what_is_marked_internal_is_internal_in_dutch() -> None:
    markdown = (
        "# Acme 4-3-2026\n\n## Acties\n\n- Offerte sturen\n- intern: marge nakijken"
        "\n- Korting bepalen (intern)\n"
        "\n## Interne notities\n\n- [ ] Klant nabellen"
        "\n\n## Acties voor interne communicatie\n\n- Intranet vullen\n"
    )

    found = {item.task: item.is_internal for item in note(markdown, "nl").items}

    assert found == {
        "Offerte sturen": False,
        "marge nakijken": True,
        "Korting bepalen": True,
        "Klant nabellen": True,
        "Intranet vullen": False,
    }


def test_wins_and_the_next_call_are_told_apart_from_actions_in_dutch() -> None:
    markdown = (
        "# Acme 4-3-2026\n\n## Successen sinds het vorige gesprek"
        "\n\n- Laadtijd gehalveerd → resultaat: 12 % meer aanvragen\n"
        "\n## Acties\n\n- Offerte sturen\n\nVolgend gesprek: 18-3-2026\n"
    )

    found = note(markdown, "nl")

    assert [win.text for win in found.wins] == ["Laadtijd gehalveerd"]
    assert [(item.task, str(item.call.names_next_call)) for item in found.items] == [
        ("Offerte sturen", "2026-03-18")
    ]
