"""A preposition says which way a thing goes: to the vault is not from the vault."""

import pytest

from whoowes.core.ledger.identity import Comparison, Likeness, compare_tasks


def _compare(pair: str, locale: str) -> Comparison:
    one, other = pair.split(" | ")
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert compare_tasks(other, one, same_owner=True, days_apart=14, locale=locale) == found
    return found


@pytest.mark.parametrize(
    ("locale", "pair"),
    [
        ("en-GB", "Migrate the archive to Dropbox | Migrate the archive off Dropbox"),
        ("en-GB", "Shift tickets onto Zendesk | Shift tickets off Zendesk"),
        ("en-GB", "Transfer stock into the depot | Transfer stock out of the depot"),
        ("en-GB", "Import leads into Pipedrive | Import leads out of Pipedrive"),
        ("en-GB", "Move the payroll in Sage | Move the payroll out of Sage"),
        ("en-GB", "Put samples on the shelf | Put samples off the shelf"),
        ("de-DE", "Buchhaltung nach DATEV umziehen | Buchhaltung von DATEV umziehen"),
        ("de-DE", "Dateien auf den Server verschieben | Dateien vom Server verschieben"),
        ("de-DE", "Archiv zu Dropbox migrieren | Archiv aus Dropbox migrieren"),
        ("de-DE", "Umzug nach Halle | Umzug von Halle"),
        ("fr-FR", "Migrer la paie vers Silae | Migrer la paie depuis Silae"),
        ("fr-FR", "Transférer les photos sur Dropbox | Transférer les photos depuis Dropbox"),
        ("fr-FR", "Déplacer les dossiers dans Drive | Déplacer les dossiers de Drive"),
        ("es-ES", "Migrar las nóminas a Sage | Migrar las nóminas desde Sage"),
        ("es-ES", "Mover las fotos en Dropbox | Mover las fotos desde Dropbox"),
        ("es-ES", "Trasladar el archivo hacia Vigo | Trasladar el archivo de Vigo"),
        ("pt-PT", "Migrar os ficheiros para Dropbox | Migrar os ficheiros desde Dropbox"),
        ("pt-BR", "Mover as fotos no Drive | Mover as fotos do Drive"),
        ("nl-NL", "Administratie naar Exact overzetten | Administratie vanuit Exact overzetten"),
        ("nl-NL", "Dossiers op de server verplaatsen | Dossiers van de server verplaatsen"),
        ("it-IT", "Migrare le paghe verso Zucchetti | Migrare le paghe da Zucchetti"),
        ("it-IT", "Spostare le foto su Dropbox | Spostare le foto da Dropbox"),
        ("it-IT", "Trasferire l'archivio in cantina | Trasferire l'archivio dalla cantina"),
    ],
)
def test_what_goes_there_is_not_what_comes_from_there(locale: str, pair: str) -> None:
    assert _compare(pair, locale).vetoed


@pytest.mark.parametrize(
    ("locale", "pair"),
    [
        ("en-GB", "Get the tender from Baker | Get Baker's tender"),
        ("en-GB", "Move the archive to Dropbox | Migrate archive onto Dropbox"),
        ("en-GB", "Check the figures in Sage | Check the figures from Sage"),
        ("en-GB", "Migrate the archive off Dropbox | Migrate archive from Dropbox"),
        ("en-GB", "Move the stock out of the depot | Move stock from the depot"),
        ("de-DE", "Texte auf der Website prüfen | Texte von der Website prüfen"),
        ("de-DE", "Protokoll vom Workshop senden | Protokoll des Workshops senden"),
        ("fr-FR", "Relire les textes sur le site | Relire les textes du site"),
        ("fr-FR", "Migrer les données du client vers Silae | Migrer données du client vers Silae"),
        ("es-ES", "Revisar los textos en la web | Revisar los textos de la web"),
        ("es-ES", "Mover la base de datos a Sage | Migrar la base de datos a Sage"),
        ("pt-PT", "Rever os textos no site | Rever os textos do site"),
        ("nl-NL", "Teksten op de website controleren | Teksten van de website controleren"),
        ("it-IT", "Controllare i testi sul sito | Controllare i testi del sito"),
    ],
)
def test_a_place_or_a_sender_said_otherwise_is_no_other_direction(locale: str, pair: str) -> None:
    assert _compare(pair, locale).likeness is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "pair"),
    [
        ("en-GB", "Sell to Baker | Sell Baker"),
        ("en-GB", "Order from Baker | Order Baker"),
        ("en-GB", "Migrate to Dropbox | Migrate Dropbox"),
        ("en-GB", "Download from Dropbox | Download Dropbox"),
        ("en-GB", "Hire from Baker | Hire Baker"),
        ("en-GB", "Purchase from Baker | Purchase of Baker"),
        ("de-DE", "Feedback an Steuerberater geben | Steuerberater prüfen"),
        ("nl-NL", "Feedback geven aan de boekhouder | Boekhouder beoordelen"),
        ("de-DE", "An Bosch verkaufen | Bosch verkaufen"),
        ("de-DE", "Bei Bosch bestellen | Bosch bestellen"),
        ("fr-FR", "Vendre à Renault | Vendre Renault"),
        ("fr-FR", "Acheter chez Renault | Acheter Renault"),
        ("es-ES", "Comprar de Repsol | Comprar Repsol"),
        ("es-ES", "Migrar a Dropbox | Migrar Dropbox"),
        ("pt-PT", "Vender para Galp | Vender Galp"),
        ("nl-NL", "Aan Philips verkopen | Philips verkopen"),
        ("it-IT", "Comprare da Fiat | Comprare Fiat"),
    ],
)
def test_with_whom_one_trades_is_not_what_is_traded(locale: str, pair: str) -> None:
    assert _compare(pair, locale).vetoed


@pytest.mark.parametrize(
    ("locale", "pair"),
    [
        ("en-GB", "Reply to Baker | Reply Baker"),
        ("en-GB", "Sell the van to Baker | Sell Baker the van"),
        ("en-GB", "Write to the bank | Write the bank"),
        ("en-GB", "Export to Excel | Excel export"),
        ("en-GB", "Place an order for badges | Order badges"),
        ("fr-FR", "Commander des chaises | Commander chaises"),
        ("fr-FR", "Acheter de l'encre | Acheter encre"),
        ("it-IT", "Comprare dei tavoli | Comprare tavoli"),
        ("es-ES", "Llamar a Juan | Llamar Juan"),
        ("es-ES", "Revisar a los candidatos | Revisar candidatos"),
        ("es-ES", "Contratar a Juan | Contratar Juan"),
        ("de-DE", "Feedback zum Logo geben | Logo prüfen"),
        ("pt-PT", "Ligar à Rita | Ligar Rita"),
    ],
)
def test_a_preposition_before_the_object_itself_parts_nothing(locale: str, pair: str) -> None:
    assert not _compare(pair, locale).vetoed


@pytest.mark.parametrize(
    ("locale", "pair"),
    [
        ("de-DE", "Rückmeldung an Bank geben | Feedback zur Bank geben"),
        ("de-DE", "Feedback an die Agentur geben | Feedback zur Agentur geben"),
        ("en-GB", "Give feedback to the printer | Give feedback on the printer"),
        ("nl-NL", "Feedback geven aan de drukker | Feedback geven op de drukker"),
    ],
)
def test_who_is_told_what_is_thought_is_not_what_it_is_thought_of(locale: str, pair: str) -> None:
    assert _compare(pair, locale).vetoed


@pytest.mark.parametrize(
    ("locale", "pair"),
    [
        ("de-DE", "Rückmeldung an die Bank geben | Feedback an die Bank geben"),
        ("de-DE", "Feedback zum Logo geben | Rückmeldung zum Logo geben"),
        ("es-ES", "Revisar a los candidatos | Revisión de los candidatos"),
    ],
)
def test_who_is_told_is_the_same_whichever_way_it_is_said(locale: str, pair: str) -> None:
    assert not _compare(pair, locale).vetoed


@pytest.mark.parametrize(
    "pair",
    [
        "Review and share deck | Review shared deck",
        "Check and send invoice | Check sent invoice",
        "Sign and upload forms | Sign uploaded forms",
    ],
)
def test_what_was_handed_on_before_is_not_surely_what_is_to_be_handed_on(pair: str) -> None:
    assert _compare(pair, "en-GB").likeness is not Likeness.SAME
