"""A mark within a line, with no full stop before it, begins an action of its own."""

import pytest
from tests.builders import doc, facts, heading, para

from whoowes.core.document.model import Run
from whoowes.core.items.extract import extract
from whoowes.core.items.lines.inner_marks import split_at_marks
from whoowes.core.items.lines.line import Line
from whoowes.core.items.words import words_for


def tasks(line: str, locale: str) -> list[str]:
    note = doc(heading("4 March 2026"), para(line))
    return [item.task for item in extract(note, facts("Orchard calls"), locale=locale).items]


@pytest.mark.parametrize(
    ("locale", "line", "expected"),
    [
        ("en-GB", "AI: sell the van AI: ring the bank", ["sell the van", "ring the bank"]),
        (
            "en-GB",
            "AP Dora: sell the van, AP Milo: ring the bank",
            ["Dora: sell the van", "Milo: ring the bank"],
        ),
        (
            "en-US",
            "Action item: sell the van / Action item: call the bank",
            ["sell the van", "call the bank"],
        ),
        ("en-GB", "AI: sell the van AI?: ring the bank", ["sell the van", "ring the bank"]),
        ("en-US", "Talked about the van ACTION: Dora to sell it", ["Dora to sell it"]),
        ("de-DE", "Aufgabe: Wagen verkaufen Aufgabe: Bank anrufen", ["Wagen verkaufen", "Bank anrufen"]),
        ("de-DE", "Der Wagen ist alt AUFGABE Dora: Wagen verkaufen", ["Dora: Wagen verkaufen"]),
        (
            "fr-FR",
            "Action : vendre le fourgon Action : appeler la banque",
            ["vendre le fourgon", "appeler la banque"],
        ),
        (
            "es-ES",
            "Tarea: vender la furgoneta Tarea: llamar al banco",
            ["vender la furgoneta", "llamar al banco"],
        ),
        (
            "pt-PT",
            "Tarefa: vender a carrinha Tarefa: ligar ao banco",
            ["vender a carrinha", "ligar ao banco"],
        ),
        (
            "it-IT",
            "Azione: vendere il furgone Azione: chiamare la banca",
            ["vendere il furgone", "chiamare la banca"],
        ),
        ("nl-NL", "Actie: bus verkopen Actie: bank bellen", ["bus verkopen", "bank bellen"]),
    ],
)
def test_a_mark_written_again_or_in_capitals_begins_an_action(
    locale: str, line: str, expected: list[str]
) -> None:
    assert tasks(line, locale) == expected


@pytest.mark.parametrize(
    ("locale", "line", "expected"),
    [
        ("en-GB", "Action: empty the Action: column", ["empty the Action: column"]),
        ("en-GB", "AI: ask about the AI: is it safe", ["ask about the AI: is it safe"]),
        ("en-GB", "The ACTION: column is empty", []),
        ("de-DE", "Die AUFGABE: Spalte ist leer", []),
        ("en-GB", "Action: rename RETURN: Form 5 to Form 6", ["rename RETURN: Form 5 to Form 6"]),
        ("en-GB", "Action: send the action: plan", ["send the action: plan"]),
    ],
)
def test_words_that_speak_of_a_mark_or_are_none_part_nothing(
    locale: str, line: str, expected: list[str]
) -> None:
    assert tasks(line, locale) == expected


@pytest.mark.parametrize("filler", ["a" * 50_000, " " * 50_000, "Ab " * 20_000, "?!" * 30_000])
def test_a_line_that_nobody_typed_is_left_whole(filler: str) -> None:
    line = Line((Run(f"AI: x{filler} ACTION: y AI: z"),))
    assert split_at_marks(line, words_for("en-GB")) == (line,)
