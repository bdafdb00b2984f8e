"""Thanks, birthdays and good wishes among actions: they are told, and nobody owes them."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.items.extract import extract


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Kevin, thanks for the figures"),
        ("en-US", "Kevin: birthday on Friday"),
        ("en-GB", "Kevin – well done"),
        ("de-DE", "Kevin: danke für die Zahlen"),
        ("fr-FR", "Kevin : merci pour les chiffres"),
        ("es-ES", "Kevin: gracias por las cifras"),
        ("pt-PT", "Kevin: obrigado pelos números"),
        ("nl-NL", "Kevin: bedankt voor de cijfers"),
        ("it-IT", "Kevin: grazie per i dati"),
    ],
)
def test_thanks_and_birthdays_are_told_and_owed_by_nobody(locale: str, line: str) -> None:
    note = doc(para("Attendees: Kevin Wong"), heading("Actions"), item(line))
    found = extract(note, facts("Acme call 4 March 2026"), locale=locale)
    assert found.items == ()
    assert [problem.raw for problem in found.problems] == [line]


@pytest.mark.parametrize(
    "line", ["Kevin: birthday card for Sara", "Kevin: thank-you letter", "Kevin: thanks page by Friday"]
)
def test_a_task_about_a_birthday_or_thanks_is_one(line: str) -> None:
    note = doc(para("Attendees: Kevin Wong"), heading("Actions"), item(line))
    assert len(extract(note, facts("Acme call 4 March 2026")).items) == 1


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-GB", "Kevin: thanks for the figures, send the bank letter by Friday"),
        ("en-GB", "Kevin: on holiday next week and book a locum"),
        ("de-DE", "Kevin: Dank für die Spenden verschicken"),
        ("de-DE", "Kevin: Urlaub bis Freitag eintragen"),
        ("nl-NL", "Kevin: vakantie tot vrijdag doorgeven"),
        ("fr-FR", "Kevin : merci pour les chiffres, envoyer la lettre avant vendredi"),
        ("es-ES", "Kevin: gracias por las cifras, enviar la carta el viernes"),
        ("it-IT", "Kevin: grazie per i dati, inviare la lettera entro venerdì"),
        ("pt-PT", "Kevin: obrigado pelos números, enviar a carta até sexta"),
    ],
)
def test_an_order_behind_thanks_or_an_absence_is_owed(locale: str, line: str) -> None:
    note = doc(para("Attendees: Kevin Wong"), heading("Actions"), item(line))
    assert len(extract(note, facts("Acme call 4 March 2026"), locale=locale).items) == 1
