"""Who acts, by the present form of any verb that tables of actions know, with its object behind it."""

import pytest

from whoowes.core.items.owners import build_roster, owner_in_task
from whoowes.core.items.people import Person, Side

ROSTER = build_roster([Person(id="a", name="Lena Roth", side=Side.CLIENT)], client_names=["Ferro GmbH"])


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Lena revises the quote"),
        ("en-US", "Lena recruits a temp"),
        ("en-GB", "Lena reviews them"),
        ("en-GB", "Ferro renews our licence"),
        ("de-DE", "Lena vergleicht die Angebote"),
        ("de-AT", "Lena liest den Entwurf"),
        ("de-CH", "Lena archiviert alle Belege"),
        ("de-DE", "Lena druckt sie aus"),
        ("de-DE", "Lena migriert die Daten im Mai"),
        ("pt-BR", "Lena migra os dados no servidor"),
        ("fr-FR", "Lena résilie le contrat"),
        ("fr-FR", "Lena élabore l'offre"),
        ("fr-CA", "Lena renouvelle la police"),
        ("es-ES", "Lena descarga los extractos"),
        ("es-MX", "Lena cotiza el letrero"),
        ("pt-BR", "Lena encaminha a proposta"),
        ("pt-PT", "Lena arquiva os recibos"),
        ("nl-NL", "Lena verkoopt de bus"),
        ("nl-BE", "Lena leest het contract"),
        ("nl-NL", "Lena test een sjabloon"),
        ("it-IT", "Lena scarica gli estratti"),
        ("it-CH", "Lena sostituisce il timbro"),
        ("it-IT", "Lena aggiunge l'indirizzo"),
    ],
)
def test_whoever_acts_on_something_owes_it(locale: str, task: str) -> None:
    owner, _, rest = task.partition(" ")
    assert owner_in_task(task, ROSTER, locale=locale) == (owner, rest)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Lena needs the quote"),
        ("en-GB", "Lena uses the old form"),
        ("en-GB", "Lena reports went missing"),
        ("en-GB", "Lena reviews the following week"),
        ("en-GB", "Lena's drafts our agency sent"),
        ("en-GB", "Lena cancels the lease if rents rise"),
        ("en-GB", "Lena orders the 5th"),
        ("de-DE", "Lena braucht die Liste"),
        ("de-DE", "Lena bekommt die Unterlagen"),
        ("de-DE", "Lena findet das Logo zu bunt"),
        ("de-DE", "Lena liest die Mails nicht"),
        ("en-GB", "Lena updates the site but not the shop"),
        ("nl-NL", "Lena verlengt het contract niet"),
        ("fr-FR", "Lena archive les courriels chaque mois"),
        ("de-DE", "Lena akzeptiert das Angebot"),
        ("fr-FR", "Lena possède les clés"),
        ("fr-FR", "Lena préfère la version bleue"),
        ("fr-FR", "Lena espère la réponse"),
        ("fr-FR", "Lena forme le lundi"),
        ("es-ES", "Lena necesita la lista"),
        ("es-ES", "Lena consulta el lunes"),
        ("es-ES", "Lena recibe los extractos"),
        ("es-ES", "Lena factura de marzo"),
        ("pt-PT", "Lena precisa da lista"),
        ("pt-BR", "Lena aguarda a resposta"),
        ("nl-NL", "Lena heeft de lijst"),
        ("nl-NL", "Lena wacht op de lijst"),
        ("it-IT", "Lena vuole la lista"),
        ("it-IT", "Lena usa il vecchio modulo"),
        ("en-GB", "Ferro requests the invoice"),
        ("fr-FR", "Lena réclame la facture"),
        ("es-ES", "Lena solicita el presupuesto"),
        ("pt-BR", "Lena cobra a proposta"),
        ("it-IT", "Lena sollecita il preventivo"),
        ("it-IT", "Lena segnala un guasto"),
        ("fr-FR", "Lena signale une panne"),
        ("nl-NL", "Lena beheert de site"),
        ("de-DE", "Selma vergleicht die Angebote"),
    ],
)
def test_states_wishes_and_nouns_name_nobody(locale: str, task: str) -> None:
    assert owner_in_task(task, ROSTER, locale=locale) is None
