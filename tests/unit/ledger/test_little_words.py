"""Little words, and nouns that a verb only carries, make no other promise."""

import pytest

from whoowes.core.ledger.identity import Comparison, Likeness, compare_tasks


def _compare(one: str, other: str, locale: str) -> Comparison:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert compare_tasks(other, one, same_owner=True, days_apart=14, locale=locale) == found
    return found


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en-GB", "Check & sign the deed", "Check and sign deed"),
        ("en-GB", "Review and return the form", "Review & return form"),
        ("en-GB", "Edit and share the rota", "Edit & share rota"),
        ("en-GB", "Reply to tenant complaints", "Respond to the tenant's complaints"),
        ("en-GB", "Reply to landlord questions", "Answer the landlord's questions"),
        ("en-GB", "Send the Q2 payslips", "Send second-quarter payslips"),
        ("en-GB", "Send H1 payslips", "Send the first-half payslips"),
        ("en-GB", "Share access to the safe", "Give access to the safe"),
        ("en-GB", "Get Canva access", "Obtain access to Canva"),
        ("en-GB", "Make an appointment with the notary", "Book an appointment with the notary"),
        ("en-GB", "Publish the vacancy description", "Publish vacancy descripton"),
        ("en-GB", "Update the site timetable", "Update site timetabel"),
        ("en-GB", "Kontakt zu Notar herstellen", "Kontakt zum Notar herstellen"),
        ("de-DE", "Rückmeldung zum Logo geben", "Feedback zum Logo geben"),
        ("de-DE", "Maklertermin vereinbaren", "Termin mit Makler vereinbaren"),
        ("de-DE", "Termin mit Makler machen", "Termin mit Makler vereinbaren"),
        ("de-DE", "Zugang zum Tresor geben", "Zugang zum Tresor teilen"),
        ("fr-FR", "Donner accès au coffre", "Partager l'accès au coffre"),
        ("es-ES", "Compartir acceso a la caja", "Dar acceso a la caja"),
        ("es-ES", "Hacer una cita con el notario", "Fijar una cita con el notario"),
        ("pt-PT", "Partilhar o acesso ao cofre", "Dar acesso ao cofre"),
        ("nl-NL", "Afspraak maken met de makelaar", "Afspraak plannen met de makelaar"),
        ("nl-NL", "Toegang tot de kluis delen", "Toegang tot de kluis geven"),
        ("it-IT", "Condividere l'accesso alla cassa", "Dare accesso alla cassa"),
    ],
)
def test_the_same_with_other_little_words_is_the_same(locale: str, one: str, other: str) -> None:
    assert _compare(one, other, locale).likeness is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("en-GB", "Review and sign the deed", "Review the deed sign"),
        ("en-GB", "Test and support plan", "Test plan"),
        ("en-GB", "Review design and copy", "Design review"),
        ("en-GB", "Send contract to the tenant", "Send the tenant's contract"),
        ("en-GB", "Send Kim the report", "Send Kim's report"),
        ("de-DE", "Kim den Bericht schicken", "Bericht von Kim schicken"),
        ("nl-NL", "Kim het rapport sturen", "Rapport van Kim sturen"),
        ("en-GB", "Get access to Kim's folder", "Get Kim access to the folder"),
        ("en-GB", "Reply to the tenant", "Reply to the tenant's complaint"),
        ("en-GB", "Send the Q2 payslips", "Send third-quarter payslips"),
        ("en-GB", "Share the safe", "Give access to the safe"),
        ("en-GB", "Get access to Canva", "Give access to Canva"),
        ("en-GB", "Give Kim access", "Get access to Kim"),
        ("en-GB", "Make the brochure", "Book the brochure"),
        ("en-GB", "Make an appointment with the notary", "Cancel the appointment with the notary"),
        ("de-DE", "Unterlagen mit Makler prüfen", "Maklerunterlagen prüfen"),
        ("de-DE", "Antwort an Makler geben", "Feedback zum Makler geben"),
        ("es-ES", "Compartir la caja", "Dar acceso a la caja"),
        ("nl-NL", "Brochure maken", "Brochure plannen"),
        ("en-GB", "Prepare the appointment", "Book the appointment"),
        ("de-DE", "Termin vorbereiten", "Termin vereinbaren"),
        ("fr-FR", "Préparer le rendez-vous", "Fixer le rendez-vous"),
        ("es-ES", "Preparar la cita", "Fijar la cita"),
        ("pt-PT", "Preparar a marcação", "Agendar a marcação"),
        ("nl-NL", "Afspraak voorbereiden", "Afspraak plannen"),
        ("it-IT", "Preparare l'appuntamento", "Fissare l'appuntamento"),
        ("it-IT", "Chiedere l'accesso alla cassa", "Dare accesso alla cassa"),
    ],
)
def test_what_only_looks_like_it_is_not(locale: str, one: str, other: str) -> None:
    assert _compare(one, other, locale).likeness is not Likeness.SAME
