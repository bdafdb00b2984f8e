"""German nouns of business tasks: what compounds are made of, and what a typo may be of."""

KNOWN = """
    abend, ablage, ablauf, abo, abonnement, abschluss, abteilung, adresse, agentur, akquise, aktie
    aktion, aktualität, alarm, alt, amt, analyse, anbieter, anforderung, anfrage, angabe, angebot
    anhang, anlage, anleitung, anmeldung, annonce, anpassung, anruf, anschreiben, ansprache, anteil
    antrag, antwort, anwalt, anweisung, anzeige, arbeit, arbeiter, archiv, artikel, ausgabe, ausland
    auslagen, auslastung, ausschreibung, ausstattung, ausweis, auswertung, auszug, auto, bank, bau
    beamer, bearbeitung, bedarf, bedingung, beirat, beispiel, beitrag, bekleidung, beleg, berater
    beratung, bereich, bericht, beruf, beschluss, beschreibung, beschwerde, besprechung, bestand
    bestellung, besuch, betrag, betrieb, bewerber, bewerbung, bezahlung, beziehung, bilanz, bild
    bildschirm, block, branche, brief, broschüre, buch, buchhalter, buchhaltung, buchung, büro, check
    chef, code, daten, datei, datum, dauer, dienst, dienstleister, dokument, dokumentation, domäne
    drucker, druck, ebene, eigentümer, eingang, einkauf, einkäufer, einladung, einleitung, einnahmen
    einrichtung, einsatz, einstellung, eintrag, empfang, empfänger, energie, entscheidung, entwickler
    entwicklung, entwurf, ergebnis, erinnerung, erklärung, erlös, erstattung, etat, fabrik, fach
    fahrzeug, faktura, farbe, fassung, fehler, feier, fenster, ferien, filiale, film, finanz, finanzen
    firma, firmen, flug, flüge, flyer, folie, form, formular, foto, frage, fragebogen, freigabe, frist
    führung, garten, gast, gebäude, gebühr, gehalt, geld, gelände, gerät, gericht, gesamt, geschäft
    gesellschaft, gesellschafter, gesetz, gespräch, gewinn, grafik, gruppe, gutachten, gutschein
    gutschrift, haftung, halle, handbuch, handel, händler, handwerker, haus, haushalt, heizung, heizöl
    hersteller, hilfe, hinweis, honorar, hotel, idee, immobilie, industrie, information, inhaber, inhalt
    inserat, installation, interview, inventar, inventur, investition, investor, jahr, jahres, jubiläum
    kalender, kalkulation, kamera, kampagne, kandidat, kapital, karte, kasse, katalog, kauf, käufer
    kennzahl, klausel, klient, kommentar, kommunikation, konferenz, konto, konten, kontakt, kontrolle
    konzept, kopie, korrektur, kosten, kredit, kreis, küche, kunde, kundin, kündigung, kurs, lager, land
    leasing, lebenslauf, lehrgang, leistung, leiter, leitfaden, leitung, leser, liefer, lieferant
    lieferung, liste, lizenz, logo, lohn, lösung, maklerin, makler, mandant, mandat, mangel, markt
    marke, maschine, maßnahme, material, meldung, memo, menü, messe, miete, mieter, mitarbeiter
    mitglied, mittag, mitte, möbel, monat, monats, mutter, muster, nachfrage, nachfolge, nachricht
    nachweis, name, netz, netzwerk, newsletter, niederlassung, notar, notiz, nummer, nutzer, nutzung
    objekt, offerte, ordnung, organigramm, ort, pacht, paket, partner, passwort, patent, pause, person
    personal, pfand, pflege, phase, pilot, plakat, plan, planung, platz, post, postfach, posten, praxis
    präsentation, preis, presse, priorität, probe, problem, produkt, produktion, profil, programm
    projekt, prospekt, protokoll, provision, prozess, prüfer, prüfung, qualität, quartal, quittung
    rabatt, rahmen, rat, rate, raum, rechner, rechnung, recht, rede, regel, regelung, region, reihe
    reinigung, reise, reklamation, rente, reparatur, reservierung, restaurant, richtlinie, risiko, rolle
    rückmeldung, rückzahlung, runde, saal, sache, saison, satz, satzung, schaden, schicht, schild
    schlüssel, schreiben, schritt, schule, schulung, schulden, seite, seminar, sicherheit, sicherung
    sitz, sitzung, skizze, skript, spende, sponsor, sprache, stadt, stamm, stand, standort, statistik
    status, stelle, stellen, steuer, steuerberater, stichwort, stimme, stoff, strategie, straße, strom
    struktur, studie, stunde, system, tabelle, tag, tagung, tarif, tasche, technik, teil, teilnehmer
    telefon, telefonat, termin, test, text, thema, tisch, titel, ton, transport, treffen, typ, übergabe
    überblick, übersetzung, übersicht, überweisung, umbau, umfang, umfrage, umsatz, umzug, unfall
    unterlage, unternehmen, unterschrift, urlaub, urteil, verband, verein, vereinbarung, verfahren
    verfügung, vergleich, verhandlung, verkauf, verkäufer, verlag, verlängerung, vermieter, vermögen
    vermögens, versand, versicherung, version, verteiler, vertrag, vertrieb, verwaltung, verzeichnis
    video, vollmacht, vorbereitung, vorgabe, vorlage, vormittag, vorschlag, vorstand, vorstellung
    vortrag, wagen, wahl, ware, wartung, wechsel, weihnachten, weihnachts, werbung, werbe, werk
    werkstatt, wert, wettbewerb, wettbewerber, wirtschaft, woche, wochen, wohnung, wunsch, zahl, zahlen
    zahlung, zeichnung, zeit, zeitung, zeitschrift, zeitplan, zertifikat, zeugnis, ziel, zimmer, zins
    zoll, zugang, zugangsdaten, zuschuss, zusage, zustand, zweck, zustimmung, zielgruppe
"""
