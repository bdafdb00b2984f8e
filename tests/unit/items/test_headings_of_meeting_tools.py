"""Headings that note-taking programs and task boards put over what is to be done."""

import pytest
from tests.builders import bold, doc, facts, item

from whoowes.core.items.extract import extract


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        ("en-US", "Follow-up tasks:"),
        ("en-GB", "Upcoming tasks"),
        ("en-US", "Assigned tasks"),
        ("en-US", "Doing"),
        ("de-DE", "Nachverfolgungsaufgaben:"),
        ("de-DE", "Aktionselemente"),
        ("de-DE", "Handlungsschritte"),
        ("fr-FR", "Éléments d'action"),
        ("fr-FR", "Mesures à prendre"),
        ("fr-FR", "Tâches suivantes"),
        ("nl-NL", "Vervolgtaken:"),
        ("nl-NL", "Opvolgacties"),
        ("it-IT", "Prossimi passaggi"),
        ("it-IT", "Passaggi successivi consigliati"),
        ("it-IT", "Elementi d'azione"),
        ("pt-BR", "Itens de acompanhamento"),
    ],
)
def test_a_heading_of_a_program_stands_over_actions(locale: str, heading: str) -> None:
    note = doc(bold(heading), item("Logo 2 (Kevin)"), item("Poster (Sara)"))
    assert len(extract(note, facts("Call 2026-03-04"), locale=locale).items) == 2
