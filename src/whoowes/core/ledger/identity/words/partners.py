"""Who does something or orders it, by language: the "commande du client" is theirs, not one of clients."""

from collections.abc import Mapping

PARTNERS: Mapping[str, str] = {
    "en": """
        client, customer, supplier, vendor, buyer, seller, landlord, tenant, board, council, bank, partner
        owner, director, manager, team, company, agency, school, university, college, hospital, clinic
        court, judge, ministry, authority, regulator, department, committee, municipality, notary, lawyer
        solicitor, attorney, accountant, bookkeeper, auditor, insurer, broker, architect, surveyor, doctor
        contractor, builder, employer, investor, lender, association, union, church, charity, publisher
        printer, neighbour, inspector, government, parent, shareholder, hr, legal, procurement, management
    """,
    "de": """
        kunde, kunden, kundin, lieferant, lieferanten, käufer, verkäufer, vermieter, mieter, vorstand, bank
        partner, auftraggeber, firma, agentur, händler, chef, geschäftsführung, schule, hochschule
        universität, uni, klinik, krankenhaus, gericht, richter, ministerium, behörde, amt, abteilung
        ausschuss, gremium, beirat, betriebsrat, gemeinde, stadt, kammer, notar, notarin, anwalt, anwältin
        kanzlei, steuerberater, steuerberaterin, buchhalter, prüfer, makler, architekt, architektin
        gutachter, arzt, ärztin, handwerker, dienstleister, arbeitgeber, investor, verein, verband, kirche
        verlag, druckerei, spedition, nachbar, versicherer, eigentümer, gesellschafter, bauherr, verwalter
        hausverwaltung, verwaltung, finanzamt, bauamt, jobcenter, krankenkasse, werkstatt, hersteller
    """,
    "fr": """
        client, cliente, fournisseur, acheteur, vendeur, bailleur, locataire, direction, banque, partenaire
        société, agence, mairie, prestataire, directeur, directrice, équipe, école, université, hôpital
        clinique, tribunal, juge, ministère, préfecture, administration, service, comité, commune, notaire
        avocat, avocate, comptable, expert-comptable, auditeur, assureur, courtier, architecte, géomètre
        médecin, artisan, employeur, investisseur, association, syndicat, syndic, église, éditeur
        imprimeur, voisin, propriétaire, conseil, cabinet, actionnaire, urssaf
    """,
    "es": """
        cliente, proveedor, comprador, vendedor, inquilino, propietario, dirección, banco, socio, empresa
        agencia, ayuntamiento, director, directora, equipo, distribuidor, colegio, escuela, universidad
        hospital, clínica, juzgado, tribunal, juez, ministerio, administración, comité, consejo, notario
        notaria, abogado, abogada, gestoría, gestor, asesor, asesoría, contable, auditor, aseguradora
        corredor, arquitecto, arquitecta, médico, contratista, inversor, asociación, sindicato, iglesia
        editorial, imprenta, vecino, casero, hacienda, comunidad
    """,
    "pt": """
        cliente, fornecedor, comprador, vendedor, inquilino, senhorio, direção, banco, sócio, empresa
        agência, câmara, diretor, diretora, equipa, equipe, distribuidor, escola, colégio, universidade
        hospital, clínica, tribunal, juiz, ministério, administração, comité, comitê, conselho, notário
        advogado, advogada, contabilista, contador, auditor, seguradora, corretor, arquiteto, arquiteta
        médico, empreiteiro, investidor, associação, sindicato, igreja, editora, gráfica, vizinho
        prefeitura, proprietário, condomínio
    """,
    "nl": """
        klant, leverancier, koper, verkoper, huurder, verhuurder, bestuur, bank, partner, bedrijf, bureau
        gemeente, directie, directeur, team, opdrachtgever, school, universiteit, hogeschool, ziekenhuis
        kliniek, rechtbank, rechter, ministerie, overheid, afdeling, commissie, raad, notaris, advocaat
        boekhouder, accountant, verzekeraar, makelaar, architect, arts, aannemer, werkgever, investeerder
        vereniging, vakbond, kerk, uitgever, drukker, drukkerij, buurman, eigenaar, belastingdienst
    """,
    "it": """
        cliente, fornitore, acquirente, venditore, inquilino, proprietario, direzione, banca, socio, azienda
        agenzia, comune, direttore, direttrice, distributore, scuola, università, ospedale, clinica
        tribunale, giudice, ministero, amministrazione, comitato, consiglio, notaio, avvocato, avvocata
        commercialista, contabile, revisore, assicuratore, architetto, architetta, geometra, medico
        appaltatore, investitore, associazione, sindacato, chiesa, editore, tipografia, vicino, condominio
        squadra, team, regione, locatore
    """,
}

DONE_TO_THEM: Mapping[str, str] = {
    "en": "chase, chasing, hire, hiring, recruitment, onboarding, replacement, swap, comparison",
    "de": """
        nachfassen, einstellung, anstellung, beauftragung, einarbeitung, onboarding, auswahl, austausch
        wechsel, tausch, vergleich
    """,
    "fr": "relance, suivi, recrutement, embauche, onboarding, choix, remplacement, changement, comparaison",
    "es": "seguimiento, contratación, onboarding, elección, sustitución, cambio, comparación, comparativa",
    "pt": """
        acompanhamento, contratação, recrutamento, onboarding, escolha, substituição, mudança, troca
        comparação
    """,
    "nl": "opvolging, werving, onboarding, keuze, vervanging, wisseling, vergelijking",
    "it": "assunzione, onboarding, scelta, sostituzione, cambio, confronto",
}
"""Nouns of deeds that before one of these say what is done to them, and hardly what they do."""
