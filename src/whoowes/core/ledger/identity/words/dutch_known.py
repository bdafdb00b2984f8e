"""Dutch nouns of business tasks: what compounds are made of, and what a typo may be of."""

KNOWN = """
    aanbieding, aanbod, aandeel, aandeelhouder, aanpak, aanvraag, abonnement, accountant, actie
    activiteit, adres, advies, adviseur, advertentie, advocaat, afdeling, afspraak, agenda, akte
    algemeen, analyse, antwoord, apparaat, archief, artikel, auto, balans, bank, bedrag, bedrijf, beeld
    beheer, belasting, beleid, bericht, beschrijving, bestand, bestelling, bestuur, bezoek, bijdrage
    bijeenkomst, bijlage, boek, boekhouder, boekhouding, bon, borg, brief, brochure, bron, budget
    bureau, camera, campagne, cijfer, collega, commissie, communicatie, concept, conferentie, contact
    contract, controle, correctie, cursus, data, datum, deel, deelnemer, dienst, directeur, directie
    document, documentatie, doel, doelgroep, domein, dossier, draaiboek, drukker, drukwerk, eigenaar
    eind, energie, enquête, evenement, exemplaar, factuur, fase, feest, fiets, film, firma, flyer
    folder, formulier, foto, fout, functie, gebouw, gebruiker, gegevens, geld, gemeente, geschenk
    gesprek, groep, grootboek, handboek, handel, handleiding, handtekening, hotel, huis, huur, huurder
    idee, identiteit, incasso, informatie, inhoud, inkomen, inkoop, inkoper, inspectie, interview
    inventaris, investering, jaar, jaarrekening, jaarverslag, kaart, kalender, kamer, kandidaat, kantoor
    kas, kassa, klacht, klant, klantreis, kleur, koffie, koper, kopie, korting, kosten, krediet
    kwartaal, kwaliteit, lading, lease, lening, leiding, lening, levering, leverancier, licentie, lijst
    loon, lunch, maand, maaltijd, machine, magazijn, makelaar, manager, markt, materiaal, medewerker
    meeting, melding, merk, model, monster, naam, netwerk, nieuws, nieuwsbrief, notaris, notitie
    notulen, nummer, offerte, omzet, onderdeel, onderhoud, onderzoek, ontwerp, ontwikkeling, opdracht
    opdrachtgever, opleiding, organisatie, overeenkomst, overleg, overzicht, pagina, pakket, pand
    papier, partij, partner, pensioen, persbericht, personeel, plaats, plan, planning, post, poster
    presentatie, prijs, prijslijst, probleem, procedure, proces, product, productie, programma, project
    publicatie, raad, raming, rapport, rapportage, recht, reclame, reden, regel, regeling, reis
    rekening, reservering, resultaat, richtlijn, risico, rol, rondleiding, ruimte, salaris, schade
    schema, school, scholing, sessie, sleutel, sollicitant, sollicitatie, specificatie, sponsor, stad
    standpunt, statistiek, status, strategie, structuur, stuk, subsidie, systeem, taak, tafel, tarief
    tekening, tekst, tekstschrijver, telefoon, termijn, test, testament, thema, titel, toegang, training
    uitgave, uitnodiging, uren, uur, vacature, vakantie, vergadering, vergoeding, vergunning, verhuizing
    verhuurder, verkoop, verkoper, verkeer, verslag, verzekering, verzoek, visie, vlucht, voorbeeld
    voorraad, voorstel, voorwaarde, vraag, vragenlijst, vrijdag, week, werk, werknemer, werkgever
    website, winkel, winst, woning, zaal, zaak, zending, zomer, kerst
"""
