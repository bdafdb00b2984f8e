"""Promises told in the talk beside what is not for the client: such stay talk."""

import pytest
from tests.talked_promises import sightings

PLAIN = {
    "en": "Renee will call the printer by Friday.",
    "de": "Renee ruft bis Freitag die Druckerei an.",
    "fr": "Renee va appeler l'imprimeur avant vendredi.",
    "es": "Renee va a llamar a la imprenta antes del viernes.",
    "it": "Renee chiamerà la tipografia entro venerdì.",
    "pt": "A Renee vai ligar à gráfica até sexta-feira.",
    "nl": "Renee belt voor vrijdag de drukker.",
}


def tasks(language: str, *said: str, above: str = "") -> list[str]:
    return [each.item.task for each in sightings(language, *said, above=above)]


@pytest.mark.parametrize("language", PLAIN)
def test_a_plain_promise_is_an_item(language: str) -> None:
    assert len(tasks(language, PLAIN[language])) == 1


@pytest.mark.parametrize(
    ("language", "hint"),
    [
        ("en", "Jutta mustn't hear of it."),
        ("en", "Never let on, and don't let on to Jutta."),
        ("en", "Keep it under your hat."),
        ("en", "Jutta hung up."),
        ("de", "Jutta darf davon nichts erfahren."),
        ("de", "Das bleibt in diesem Kreis."),
        ("fr", "Jutta ne doit pas l'apprendre."),
        ("fr", "Rien à dire à Jutta."),
        ("es", "Ni palabra a Jutta."),
        ("es", "Jutta abandonó la llamada."),
        ("it", "Nessuna parola con Jutta."),
        ("pt", "Nada de dizer à Jutta."),
        ("nl", "Jutta hoeft dit niet te weten."),
    ],
)
def test_a_secret_anywhere_in_a_note_keeps_its_talk(language: str, hint: str) -> None:
    assert tasks(language, hint, PLAIN[language]) == []
    assert tasks(language, PLAIN[language], hint) == []


@pytest.mark.parametrize(
    ("language", "matter"),
    [
        ("en", "Jutta was diagnosed last week."),
        ("en", "Jutta does not know yet."),
        ("en", "Kevin's divorce drags on."),
        ("de", "Jutta ist schwanger."),
        ("de", "Kevin steckt mitten in der Scheidung."),
        ("fr", "Jutta est enceinte."),
        ("es", "Jutta está embarazada."),
        ("it", "Jutta è incinta."),
        ("pt", "A Jutta está grávida."),
        ("nl", "Jutta is zwanger."),
    ],
)
def test_what_is_told_of_a_person_keeps_what_stands_beside_it(language: str, matter: str) -> None:
    assert tasks(language, f"{matter} {PLAIN[language]}") == []
    assert len(tasks(language, matter, PLAIN[language])) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Renee will prepare the redundancy letter by Friday."),
        ("en", "Renee will look for a successor for Jutta by Friday."),
        ("en", "Renee will call the auditor about Kevin by Friday."),
        ("en", "Renee will check Jutta's paychecks by Friday."),
        ("en", "I will charge them for the second visit by Friday."),
        ("en", "Renee will raise our rates by April 1."),
        ("de", "Renee schreibt bis Freitag die Abmahnung."),
        ("de", "Renee sucht bis Freitag einen Nachfolger für Jutta."),
        ("de", "Renee prüft bis Freitag Juttas Gehalt."),
        ("de", "Renee soll bis Freitag unsere Stundensätze anpassen."),
        ("fr", "Renee va préparer le licenciement avant vendredi."),
        ("fr", "Renee va vérifier les bulletins de paie de Jutta avant vendredi."),
        ("fr", "Renee va revoir nos tarifs avant vendredi."),
        ("es", "Renee va a revisar el finiquito antes del viernes."),
        ("es", "Renee va a buscar una sustituta para Jutta antes del viernes."),
        ("es", "Renee va a revisar nuestros precios antes del viernes."),
        ("it", "Renee preparerà il licenziamento entro venerdì."),
        ("it", "Renee controllerà la busta paga di Jutta entro venerdì."),
        ("pt", "A Renee vai preparar o despedimento até sexta-feira."),
        ("pt", "A Renee vai procurar uma substituta para a Jutta até sexta-feira."),
        ("nl", "Renee zal het ontslag voor vrijdag regelen."),
        ("nl", "Renee zal onze tarieven voor vrijdag aanpassen."),
    ],
)
def test_matters_of_people_and_ones_own_terms_stay_talk(language: str, said: str) -> None:
    assert tasks(language, said) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Renee will order a replacement for the boiler by Friday."),
        ("en", "Kevin will send his payslips by Friday."),
        ("en", "Renee will tell Kevin about the lease by Friday."),
        ("de", "Renee bestellt bis Freitag den Ersatz für den Drucker."),
        ("fr", "Kevin va envoyer ses bulletins de paie avant vendredi."),
        ("es", "Kevin va a enviar sus nóminas antes del viernes."),
        ("nl", "Kevin stuurt zijn loonstroken voor vrijdag."),
    ],
)
def test_things_and_ones_own_papers_are_promised(language: str, said: str) -> None:
    assert len(tasks(language, said)) == 1


@pytest.mark.parametrize(
    ("language", "above", "said"),
    [
        ("en", "For us", "The report is late. Renee will chase the auditor by Friday."),
        ("de", "Für uns", "Der Bericht fehlt. Renee ruft bis Freitag den Prüfer an."),
        ("fr", "Pour nous", "Le rapport manque. Renee va relancer l'auditeur avant vendredi."),
    ],
)
def test_sentences_below_a_heading_for_us_stay_talk(language: str, above: str, said: str) -> None:
    assert tasks(language, said, above=above) == []
