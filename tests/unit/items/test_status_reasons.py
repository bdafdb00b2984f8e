"""Why a state is read as it is, and what its words say beside it."""

import re
from pathlib import Path

import pytest
from tests.builders import doc, facts, table

from whoowes.core.items.extract import extract
from whoowes.core.items.status.read import read_status
from whoowes.core.items.status.rules import STATUS_RULES
from whoowes.core.items.words import words_for

ITEMS = Path(__file__).parents[3] / "src" / "whoowes" / "core" / "items"
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it")


@pytest.mark.parametrize(
    ("cell", "status", "reason"),
    [
        ("Blocked: awaiting CFO", "open", "awaiting CFO"),
        ("blocked - waiting for the bank", "open", "waiting for the bank"),
        ("On hold (budget)", "open", "budget"),
        ("Waiting for Kevin", "open", "for Kevin"),
        ("Dropped, too expensive", "dropped", "too expensive"),
        ("Done – sent to Ruth", "done", "sent to Ruth"),
        ("In progress", "open", ""),
        ("Done", "done", ""),
    ],
)
def test_what_stands_beside_a_state_is_its_reason(cell: str, status: str, reason: str) -> None:
    reading = read_status(cell)

    assert (reading.status.value, reading.reason) == (status, reason)


@pytest.mark.parametrize(
    ("language", "cell", "reason"),
    [
        ("de", "Blockiert – warten auf die Bank", "warten auf die Bank"),
        ("fr", "Bloqué : attente de la banque", "attente de la banque"),
        ("nl", "Geblokkeerd (wacht op de bank)", "wacht op de bank"),
    ],
)
def test_the_reason_is_kept_in_the_words_of_the_note(language: str, cell: str, reason: str) -> None:
    assert read_status(cell, locale=language).reason == reason


def test_every_rule_of_a_state_is_told_in_a_sentence() -> None:
    called = re.compile(r'StatusReading\([^()]*(?:\([^()]*\)[^()]*)*?"([a-z]+(?:-[a-z]+)+|tick)"')
    rules = {
        rule for path in ITEMS.rglob("*.py") for rule in called.findall(path.read_text(encoding="utf-8"))
    }
    rules |= {rule for language in LANGUAGES for _, rule, _ in words_for(language).states}

    assert "struck-through" in rules
    assert rules - set(STATUS_RULES) == set()


# Rows of a mixed log


def test_a_row_of_a_log_with_no_type_or_an_unknown_one_is_told() -> None:
    log = table(
        [
            ["Type", "Description", "Owner", "Due"],
            ["Risk", "Closet overheats", "Megan", "1 June 2026"],
            ["Action", "Order a fan", "Luis", "20 March 2026"],
            ["", "Ask for a discount", "Sara", "21 March 2026"],
            ["Actn", "Call the landlord", "Sara", "22 March 2026"],
        ]
    )

    reading = extract(doc(log), facts("Acme call 4 March 2026"))

    assert [item.task for item in reading.items] == ["Order a fan"]
    assert [(problem.code, problem.where.row) for problem in reading.problems] == [
        ("unsure-log-row", 3),
        ("unsure-log-row", 4),
    ]


def test_numbers_before_the_lines_of_paired_cells_are_no_part_of_owners_and_dates() -> None:
    paired = table(
        [["Action", "Owner", "Due"], ["1. Fix X\n2. Fix Y", "1. Anna\n2. Sara", "1. 6 Mar\n2. 9 Mar"]]
    )

    items = extract(doc(paired), facts("Acme call 4 March 2026")).items

    assert [(item.task, item.owner_raw, item.due_raw) for item in items] == [
        ("Fix X", "Anna", "6 Mar"),
        ("Fix Y", "Sara", "9 Mar"),
    ]


@pytest.mark.parametrize(
    ("locale", "cell", "status"),
    [
        ("en-GB", "Talked through with the bank, closed", "done"),
        ("en-GB", "The lawyer rang on the 3rd. Done.", "done"),
        ("en-GB", "Met the notary on Monday – closed", "done"),
        ("de-DE", "drei Muster liegen vor, erledigt", "done"),
        ("de-DE", "Beleg nachgereicht, damit erledigt", "done"),
        ("fr-FR", "trois devis comparés, terminé", "done"),
        ("nl-NL", "twee offertes vergeleken, klaar", "done"),
    ],
)
def test_a_closing_word_behind_what_was_told_closes(locale: str, cell: str, status: str) -> None:
    assert read_status(cell, locale=locale).status.value == status


@pytest.mark.parametrize(
    ("locale", "cell"),
    [
        ("en-GB", "Two of three in, the rest is missing - done"),
        ("en-GB", "Tom will ring, not done"),
        ("en-GB", "Logo with the printer, brochure done"),
        ("en-GB", "When signed, done"),
        ("en-GB", "Too dear in the end – cancelled"),
        ("en-GB", "their bid, rejected"),
        ("en-GB", "most of the pages. Done."),
        ("en-GB", "three of four drafted. Done."),
        ("en-GB", "brochure at least, done"),
        ("en-GB", "80 per cent, done"),
        ("en-GB", "Stage 2 built, done"),
        ("en-GB", "Sara's half, done"),
        ("en-GB", "she hopes it was drafted, done"),
        ("en-GB", "Tom objects, done"),
        ("en-GB", "Revised brochure, done"),
        ("en-GB", "Nobody reviewed it, done"),
        ("de-DE", "drei von vier geprüft, erledigt"),
        ("de-DE", "Messe im Mai, abgesagt"),
        ("de-DE", "Teil 2, erledigt"),
        ("fr-FR", "phase 2, terminé"),
        ("fr-FR", "dès réception, terminé"),
        ("nl-NL", "stap 2, klaar"),
        ("es-ES", "tres de cuatro oficinas, hecho"),
        ("it-IT", "due di tre sedi, fatto"),
        ("de-DE", "noch nicht unterschrieben, erledigt"),
        ("fr-FR", "Nickel, envoyé"),
    ],
)
def test_a_closing_word_behind_a_doubt_or_a_part_closes_nothing(locale: str, cell: str) -> None:
    assert read_status(cell, locale=locale).status.value in {"unclear", "open"}


@pytest.mark.parametrize(
    ("locale", "cell"),
    [("en-GB", "Zoe did this"), ("en-GB", "Mr Hale sent it over"), ("de-DE", "Nora hat sie bezahlt")],
)
def test_what_somebody_did_with_it_is_asked_about(locale: str, cell: str) -> None:
    assert read_status(cell, locale=locale).status.value == "unclear"


@pytest.mark.parametrize(
    ("locale", "cell", "status"),
    [
        ("en-GB", "Merged with item 7", "dropped"),
        ("en-GB", "Rolled into the one below", "dropped"),
        ("de-DE", "zusammengelegt mit Punkt 2", "dropped"),
        ("nl-NL", "samengevoegd met actie 3", "dropped"),
        ("fr-FR", "regroupé avec le point 4", "dropped"),
        ("en-GB", "Merged into main", "open"),
    ],
)
def test_a_row_that_is_part_of_another_is_dropped(locale: str, cell: str, status: str) -> None:
    assert read_status(cell, locale=locale).status.value == status


@pytest.mark.parametrize(
    ("locale", "cell"),
    [
        ("en-GB", "Merged in 2024"),
        ("en-GB", "Folded into 2028"),
        ("en-GB", "combined with 3"),
        ("en-GB", "Rolled into Q3"),
        ("en-GB", "Merged into item 6 (of 8)"),
        ("en-GB", "Merged into #4: no, kept apart"),
        ("de-DE", "zusammengefasst mit 2027"),
        ("fr-FR", "fusionné avec 2"),
        ("nl-NL", "samengevoegd met 2027"),
    ],
)
def test_a_count_or_a_year_is_no_other_row(locale: str, cell: str) -> None:
    assert read_status(cell, locale=locale).status.value == "unclear"


@pytest.mark.parametrize(
    ("locale", "cell"),
    [
        ("en-GB", "Combined with #12"),
        ("en-GB", "Folded into 2.4."),
        ("en-GB", "Merged with ACT-9"),
        ("de-DE", "zusammengefasst mit Nr. 8"),
        ("fr-FR", "regroupée avec 2.1"),
        ("nl-NL", "samengevoegd met #6"),
    ],
)
def test_a_marked_number_is_another_row(locale: str, cell: str) -> None:
    assert read_status(cell, locale=locale).status.value == "dropped"
