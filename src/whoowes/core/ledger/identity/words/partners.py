"""Who gives or takes an order, by language: the "commande du client" is theirs, not one of clients."""

from collections.abc import Mapping

PARTNERS: Mapping[str, str] = {
    "en": """
        client, customer, supplier, vendor, buyer, landlord, tenant, board, council, bank, partner, owner
        director, manager, team, company, agency
    """,
    "de": """
        kunde, kunden, kundin, lieferant, lieferanten, käufer, vermieter, mieter, vorstand, bank, partner
        auftraggeber, firma, agentur, händler, chef, geschäftsführung
    """,
    "fr": """
        client, cliente, fournisseur, acheteur, bailleur, locataire, direction, banque, partenaire, société
        agence, mairie, prestataire, directeur, équipe
    """,
    "es": """
        cliente, proveedor, comprador, inquilino, propietario, dirección, banco, socio, empresa, agencia
        ayuntamiento, director, equipo, distribuidor
    """,
    "pt": """
        cliente, fornecedor, comprador, inquilino, senhorio, direção, banco, sócio, empresa, agência
        câmara, diretor, equipa, equipe, distribuidor
    """,
    "nl": """
        klant, leverancier, koper, huurder, verhuurder, bestuur, bank, partner, bedrijf, bureau, gemeente
        directie, directeur, team, opdrachtgever
    """,
    "it": """
        cliente, fornitore, acquirente, inquilino, proprietario, direzione, banca, socio, azienda, agenzia
        comune, direttore, distributore
    """,
}
