"""The noun of a verb says what the verb does: "commande des chaises" is ordering them."""

import pytest

from whoowes.core.ledger.identity import Likeness, compare_tasks


def _likeness(one: str, other: str, locale: str) -> Likeness:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert compare_tasks(other, one, same_owner=True, days_apart=14, locale=locale) == found
    return found.likeness


@pytest.mark.parametrize(
    ("locale", "verb", "noun"),
    [
        ("fr-FR", "Commander les tabourets", "Commande des tabourets"),
        ("fr-FR", "Acheter l'imprimante", "Achat de l'imprimante"),
        ("fr-FR", "Vendre la camionnette", "Vente de la camionnette"),
        ("fr-FR", "Ouvrir le compte courant", "Ouverture du compte courant"),
        ("fr-FR", "Fermer le dépôt", "Fermeture du dépôt"),
        ("fr-FR", "Livrer les prospectus", "Livraison des prospectus"),
        ("fr-FR", "Louer la salle des fêtes", "Location de la salle des fêtes"),
        ("fr-FR", "Remettre les badges", "Remise des badges"),
        ("fr-FR", "Répartir les tâches", "Répartition des tâches"),
        ("fr-FR", "Mettre en place le télétravail", "Mise en place du télétravail"),
        ("fr-FR", "Mettre en ligne le catalogue", "Mise en ligne du catalogue"),
        ("fr-FR", "Prendre contact avec l'imprimeur", "Prise de contact avec l'imprimeur"),
        ("fr-FR", "Prendre rendez-vous avec la banque", "Prise de rdv avec la banque"),
        ("de-DE", "Regale bestellen", "Bestellung der Regale"),
        ("de-DE", "Regale kaufen", "Kauf der Regale"),
        ("de-DE", "Flyer liefern", "Lieferung der Flyer"),
        ("de-DE", "Halle anmieten", "Anmietung der Halle"),
        ("de-DE", "Server in Betrieb nehmen", "Inbetriebnahme des Servers"),
        ("de-DE", "Kontakt mit Vermieter aufnehmen", "Kontaktaufnahme mit Vermieter"),
        ("es-ES", "Comprar las estanterías", "Compra de las estanterías"),
        ("es-ES", "Vender la nave", "Venta de la nave"),
        ("es-ES", "Abrir la tienda", "Apertura de la tienda"),
        ("es-ES", "Alquilar el local", "Alquiler del local"),
        ("es-ES", "Poner en marcha el almacén", "Puesta en marcha del almacén"),
        ("es-ES", "Poner al día el listado", "Puesta al día del listado"),
        ("pt-PT", "Encomendar as estantes", "Encomenda das estantes"),
        ("pt-BR", "Comprar as estantes", "Compra das estantes"),
        ("pt-PT", "Vender o armazém", "Venda do armazém"),
        ("pt-PT", "Abrir a loja", "Abertura da loja"),
        ("pt-BR", "Alugar o galpão", "Aluguel do galpão"),
        ("it-IT", "Acquistare gli scaffali", "Acquisto degli scaffali"),
        ("it-IT", "Vendere il capannone", "Vendita del capannone"),
        ("it-IT", "Aprire il negozio", "Apertura del negozio"),
        ("it-IT", "Cambiare la caldaia", "Cambio della caldaia"),
        ("it-IT", "Affittare il capannone", "Affitto del capannone"),
        ("it-IT", "Mettere online il catalogo", "Messa online del catalogo"),
        ("it-IT", "Prendere contatto con la banca", "Presa di contatto con la banca"),
        ("nl-NL", "Kasten bestellen", "Bestelling van de kasten"),
        ("nl-NL", "Bestelbus kopen", "Aankoop van de bestelbus"),
        ("nl-NL", "Machine in gebruik nemen", "Ingebruikname van de machine"),
        ("en-GB", "Purchase the shelves", "Purchase of the shelves"),
    ],
)
def test_the_noun_of_a_verb_asks_for_the_same(locale: str, verb: str, noun: str) -> None:
    assert _likeness(verb, noun, locale) is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [
        ("fr-FR", "Envoyer la commande du client", "Commander le client"),
        ("fr-FR", "Vérifier les tabourets", "Commande des tabourets"),
        ("fr-FR", "Fermer le dépôt", "Ouverture du dépôt"),
        ("fr-FR", "Acheter la camionnette", "Vente de la camionnette"),
        ("fr-FR", "Commander Renault", "Commande de Renault"),
        ("fr-FR", "Mettre en ligne le catalogue", "Mise en place du catalogue"),
        ("fr-FR", "Relancer l'imprimeur", "Prise de contact avec l'imprimeur"),
        ("fr-FR", "Commander la mairie", "Commande de la mairie"),
        ("fr-FR", "Livrer Renault", "Livraison de Renault"),
        ("fr-FR", "Louer le client", "Location du client"),
        ("de-DE", "Bosch mieten", "Anmietung von Bosch"),
        ("de-DE", "Bank kontaktieren", "Kontaktaufnahme der Bank"),
        ("es-ES", "Alquilar Ana", "Alquiler de Ana"),
        ("fr-FR", "Remettre le client", "Remise du client"),
        ("de-DE", "Regale verkaufen", "Bestellung der Regale"),
        ("de-DE", "Kunden anrufen", "Bestellung des Kunden"),
        ("es-ES", "Cerrar la tienda", "Apertura de la tienda"),
        ("es-ES", "Vender las estanterías", "Compra de las estanterías"),
        ("pt-PT", "Fechar a loja", "Abertura da loja"),
        ("it-IT", "Pulire la caldaia", "Cambio della caldaia"),
        ("nl-NL", "Kasten verkopen", "Bestelling van de kasten"),
        ("en-GB", "Sell the shelves", "Purchase of the shelves"),
    ],
)
def test_the_noun_of_another_verb_or_somebody_s_does_not(locale: str, one: str, other: str) -> None:
    assert _likeness(one, other, locale) is not Likeness.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mettre à jour le catalogue", "Mise à jour du catalogue"),
        ("Mettre en place le télétravail", "Mise en place du télétravail"),
    ],
)
def test_the_verb_of_a_phrase_tells_its_language_in_notes_of_another(one: str, other: str) -> None:
    assert _likeness(one, other, "en-GB") is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "verb", "noun"),
    [
        ("en-GB", "Confirm the regulator", "Confirmation of the regulator"),
        ("en-GB", "Approve the committee", "Approval of the committee"),
        ("de-DE", "Behörde prüfen", "Prüfung der Behörde"),
        ("de-DE", "Mieter kündigen", "Kündigung des Mieters"),
        ("de-DE", "Jugendamt bestätigen", "Bestätigung des Jugendamts"),
        ("de-DE", "Kanzlei bestellen", "Bestellung der Kanzlei"),
        ("de-DE", "Hausverwaltung abrechnen", "Abrechnung der Hausverwaltung"),
        ("de-DE", "Behörde benachrichtigen", "Benachrichtigung der Behörde"),
        ("fr-FR", "Autoriser le comité", "Autorisation du comité"),
        ("nl-NL", "Rechtbank afwijzen", "Afwijzing van de rechtbank"),
        ("en-GB", "Support the church", "Support of the church"),
        ("fr-FR", "Résilier le bailleur", "Résiliation du bailleur"),
        ("es-ES", "Confirmar el juzgado", "Confirmación del juzgado"),
        ("pt-PT", "Cancelar o senhorio", "Cancelamento do senhorio"),
        ("nl-NL", "Huurder opzeggen", "Opzegging van de huurder"),
        ("it-IT", "Ordinare il condominio", "Ordine del condominio"),
        ("en-GB", "Audit Mia", "Mia's audit"),
        ("en-GB", "Pay the tenant", "Tenant's payment"),
        ("en-US", "Draft for Mia", "Mia's draft"),
    ],
)
def test_a_deed_of_somebody_may_be_done_by_them(locale: str, verb: str, noun: str) -> None:
    assert _likeness(verb, noun, locale) is not Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "verb", "noun"),
    [
        ("en-GB", "Approve the committee minutes", "Approval of the committee minutes"),
        ("en-GB", "Renew Mia's lease", "Mia's lease renewal"),
        ("en-GB", "Choose the school uniform", "Choosing the school uniform"),
        ("de-DE", "Schulmöbel bestellen", "Bestellung der Schulmöbel"),
        ("de-DE", "Amtsvertrag prüfen", "Prüfung des Amtsvertrags"),
        ("de-DE", "Notar auswählen", "Auswahl des Notars"),
        ("de-DE", "Alte Lampen entsorgen", "Entsorgung der alten Lampen"),
        ("de-DE", "Makler beauftragen", "Beauftragung des Maklers"),
        ("fr-FR", "Autoriser le chantier", "Autorisation du chantier"),
        ("fr-FR", "Changer la banque", "Changement de banque"),
        ("fr-FR", "Relancer l'architecte", "Relance de l'architecte"),
        ("es-ES", "Contratar al abogado", "Contratación del abogado"),
        ("pt-PT", "Escolher a seguradora", "Escolha da seguradora"),
        ("nl-NL", "Huurcontract opzeggen", "Opzegging van het huurcontract"),
        ("it-IT", "Sostituire il contabile", "Sostituzione del contabile"),
    ],
)
def test_a_deed_of_a_thing_or_one_that_nobody_such_does_is_done_to_it(
    locale: str, verb: str, noun: str
) -> None:
    assert _likeness(verb, noun, locale) is Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "verb", "noun"),
    [
        ("de-DE", "Bericht prüfen", "Prüfungsbericht"),
        ("de-DE", "Termin bestätigen", "Bestätigungstermin"),
        ("de-DE", "Vertrag kündigen", "Kündigungsvertrag"),
        ("nl-NL", "Rapport controleren", "Controlerapport"),
        ("nl-NL", "Overzicht betalen", "Betalingsoverzicht"),
        ("en-GB", "Approve the request", "Request approval"),
    ],
)
def test_a_noun_that_says_which_thing_it_is_is_no_deed(locale: str, verb: str, noun: str) -> None:
    assert _likeness(verb, noun, locale) is not Likeness.SAME


@pytest.mark.parametrize(
    ("locale", "verb", "noun"),
    [
        ("de-DE", "Vertrag prüfen", "Vertragsprüfung"),
        ("de-DE", "Bericht prüfen", "Prüfung Bericht"),
        ("nl-NL", "Rapport controleren", "Controle rapport"),
        ("en-GB", "Brackets: order", "Order brackets"),
        ("es-ES", "Manteles: comprar", "Comprar los manteles"),
    ],
)
def test_the_noun_of_a_deed_or_of_several_things_may_open_a_task(locale: str, verb: str, noun: str) -> None:
    assert _likeness(verb, noun, locale) is Likeness.SAME
