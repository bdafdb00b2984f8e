"""Headings over what was agreed in an earlier call, as people word them in each language."""

import pytest
from tests.unit.items.test_reviews import read


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("de-DE", "Kontrolle alte Aufgaben", "Preisliste : erledigt"),
        ("de-DE", "Nachverfolgung der letzten Punkte", "Preisliste : erledigt"),
        ("nl-NL", "Terugkoppeling vorige acties", "Prijslijst : klaar"),
        ("nl-NL", "Stand van zaken afspraken", "Prijslijst : klaar"),
        ("fr-FR", "Suivi des points précédents", "Tarifs : fait"),
        ("fr-FR", "Points restés ouverts", "Tarifs : fait"),
        ("es-ES", "Repaso de lo pendiente", "Tarifas : hecho"),
        ("es-ES", "Lo que quedó abierto", "Tarifas : hecho"),
        ("it-IT", "Ripresa dei punti precedenti", "Listino : fatto"),
        ("it-IT", "Questioni in sospeso", "Listino : fatto"),
        ("pt-PT", "Revisão dos assuntos anteriores", "Tabela : feito"),
        ("pt-PT", "O que ficou em aberto", "Tabela : feito"),
    ],
)
def test_a_heading_over_earlier_points_opens_a_review(locale: str, over: str, line: str) -> None:
    found = read(line, locale, over=over)
    assert (found.status.status.value, found.is_carried_forward) == ("done", True)
