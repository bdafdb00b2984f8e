"""Who is away, travels, or is congratulated owes nothing by that; who is asked something still does."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract

AWAY = {
    "en": ["on jury duty", "travelling next week", "on a business trip", "on sick leave until 10 March"],
    "de": [
        *("im Mutterschutz", "nicht verfügbar am Freitag", "auf Dienstreise", "hat frei", "außer Haus"),
        *("nächste Woche im Urlaub", "im Krankenstand", "diese Woche krank", "nicht im Buero", "gut gemacht"),
        *("vielen Dank fuer den Bericht", "Urlaub naechste Woche", "herzlichen Glückwunsch"),
    ],
    "fr": [
        "en congé parental",
        "pas disponible le lundi",
        "en déplacement",
        "en RTT",
        "absente du bureau",
        "félicitations",
    ],
    "es": [
        "de baja maternal",
        "no disponible",
        "de viaje",
        "de permiso",
        "de licencia médica",
        "enhorabuena",
    ],
    "pt": ["de licença de maternidade", "indisponível", "em viagem", "de folga hoje", "parabéns"],
    "nl": ["zwangerschapsverlof", "niet beschikbaar vandaag", "op zakenreis", "heeft vrij", "gefeliciteerd"],
    "it": ["in congedo parentale", "in permesso", "non disponibile oggi", "in trasferta", "complimenti"],
}
ASKED = {
    "en": ["travelling expenses to the bank", "business trip: book the hotel", "jury duty letter to HR"],
    "de": ["Urlaub eintragen", "Dienstreise buchen", "Mutterschutz der Bank melden"],
    "fr": ["déplacement à réserver", "congé parental : envoyer le formulaire", "merci de relancer la banque"],
    "es": ["viaje: reservar el hotel", "enviar la baja maternal"],
    "pt": ["marcar a viagem", "enviar a licença"],
    "nl": ["zakenreis boeken", "verlof aanvragen"],
    "it": ["prenotare la trasferta", "inviare il congedo"],
}
ACTIONS = {"de": "Aufgaben", "fr": "Actions", "es": "Acciones", "pt": "Ações", "nl": "Acties", "it": "Azioni"}


def tasks(said: str, locale: str) -> list[str]:
    listed = heading(ACTIONS.get(locale, "Actions")), item(f"Sara: {said}")
    found = extract(doc(heading("2026-03-04", 1), *listed), facts("Acme call 2026-03-04"), locale=locale)
    return [each.task for each in found.items]


@pytest.mark.parametrize(("locale", "said"), [(each, said) for each, told in AWAY.items() for said in told])
def test_who_is_away_or_congratulated_is_asked_nothing(locale: str, said: str) -> None:
    assert tasks(said, locale) == []


@pytest.mark.parametrize(("locale", "said"), [(each, said) for each, told in ASKED.items() for said in told])
def test_what_is_to_be_done_about_an_absence_is_a_task(locale: str, said: str) -> None:
    assert len(tasks(said, locale)) == 1
