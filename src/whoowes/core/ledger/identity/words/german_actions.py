"""What German tasks ask for: verbs by class and nouns for the same. A bar parts a verb that comes apart.

A verb in two classes says either.
"""

ACTIONS = {
    "send": """
        senden, schicken, zu|senden, zu|schicken, ver|senden, verschicken, raus|schicken, heraus|schicken
        los|schicken, ab|schicken, ab|senden, weiter|leiten, weiter|geben, rum|schicken, herum|schicken
        über|senden, rüber|schicken, hin|schicken, mit|schicken, ein|senden, mailen, teilen, sharen
        forwarden, bereit|stellen, zur verfügung stellen, verteilen, übermitteln, zukommen lassen, liefern
        nach|reichen, ein|reichen, nach|liefern, aus|händigen, posten, vor|legen, übersenden, zustellen
        zu|stellen, per mail schicken, nach|schicken, nach|senden
    """,
    "get": """
        holen, ein|holen, besorgen, beschaffen, an|fordern, an|fragen, sammeln, ein|sammeln, ab|holen
        erhalten, erfragen, beziehen, organisieren, sich holen
    """,
    "collect": "ab|holen",
    "request": "an|fordern, an|fragen",
    "receive": "erhalten, warten auf, bekommen, ab|warten",
    "find": "finden, suchen, heraus|suchen, raus|suchen, recherchieren, identifizieren, aus|suchen",
    "review": """
        prüfen, überprüfen, checken, nach|prüfen, durch|sehen, durch|gehen, an|schauen, an|sehen, lesen
        durch|lesen, gegen|lesen, korrektur lesen, kontrollieren, reviewen, sichten, bewerten, testieren
        kommentieren, feedback geben zu, feedback geben, rückmeldung geben, begutachten, gegen|checken
        durch|schauen, ab|checken, nach|sehen, nach|schauen, querlesen
    """,
    "investigate": """
        untersuchen, recherchieren, analysieren, erforschen, heraus|finden, raus|finden, eruieren
        ermitteln
    """,
    "draft": "entwerfen, schreiben, verfassen, auf|setzen, formulieren, skizzieren, erstellen, texten",
    "prepare": """
        vor|bereiten, zusammen|stellen, aus|arbeiten, erarbeiten, auf|bereiten, bereit|legen, erstellen
        zusammen|tragen, fertig machen, an|fertigen
    """,
    "create": """
        erstellen, an|legen, bauen, entwickeln, erzeugen, produzieren, gestalten, designen, generieren
        auf|bauen, ein|richten, aus|stellen, aus|arbeiten, erarbeiten, machen, kreieren, auf|setzen
        zusammen|stellen, an|fertigen, her|stellen
    """,
    "update": """
        aktualisieren, überarbeiten, ändern, an|passen, updaten, ergänzen, korrigieren, nach|ziehen
        auf den neuesten stand bringen, pflegen, nach|bessern, um|schreiben, redigieren, modifizieren
    """,
    "finish": """
        fertig|stellen, ab|schließen, finalisieren, beenden, fertig machen, fertig|machen, vollenden
        erledigen, zu ende bringen
    """,
    "fill in": "aus|füllen, vervollständigen, ausfüllen",
    "approve": "frei|geben, genehmigen, ab|nehmen, ab|segnen, bewilligen, zu|stimmen, freizeichnen, ok geben",
    "sign": "unterschreiben, unterzeichnen, signieren",
    "countersign": "gegen|zeichnen",
    "reject": "ab|lehnen, zurück|weisen, ab|weisen",
    "confirm": "bestätigen, zu|sagen, rück|bestätigen, validieren, verifizieren",
    "chase": """
        nach|fassen, nach|haken, erinnern, erinnern an, mahnen, an|mahnen, hinterher|gehen, nach|fragen
        dran bleiben, dran|bleiben, anpingen
    """,
    "arrange": """
        vereinbaren, an|setzen, organisieren, planen, buchen, reservieren, terminieren, ab|machen
        aus|machen, ein|planen, ein|stellen, fest|legen, ab|stimmen, auf|setzen, ein|richten, an|beraumen
        schedulen, ein|berufen
    """,
    "set date": "termin finden, termin suchen, einen termin finden, einen termin suchen",
    "organise": "organisieren, ein|berufen",
    "postpone": "vertagen, auf|schieben, hinaus|schieben, verschieben, verlegen, um|buchen, um|legen",
    "bring forward": "vor|ziehen, vor|verlegen, verschieben, verlegen, um|buchen, um|legen",
    "cancel": "ab|sagen, stornieren, kündigen, streichen, canceln, zurück|ziehen, auf|lösen",
    "call": "an|rufen, telefonieren, telefonieren mit, zurück|rufen, durch|rufen",
    "meet": "treffen, sich treffen mit, zusammen|setzen",
    "contact": """
        kontaktieren, an|sprechen, sprechen mit, reden mit, sprechen, an|schreiben, kontakt auf|nehmen
        sich melden bei, melden, reden, kontakt aufnehmen
    """,
    "reply": "antworten, beantworten, zurück|schreiben, zurück|melden, sich zurückmelden",
    "ask": "fragen, nach|fragen, an|fragen, rück|fragen, erkundigen, erfragen",
    "clarify": "klären, ab|klären, klar|stellen",
    "inform": """
        informieren, mit|teilen, bescheid geben, bescheid sagen, benachrichtigen, melden, unterrichten
        in kenntnis setzen, briefen, kommunizieren, sagen, berichten, hin|weisen
    """,
    "discuss": """
        besprechen, diskutieren, erörtern, durch|sprechen, sprechen, sprechen mit, reden mit, reden
        beraten, bereden
    """,
    "align": "ab|stimmen, ab|gleichen",
    "decide": "entscheiden, fest|legen, beschließen, aus|wählen, wählen, sich einigen, bestimmen, aus|suchen",
    "propose": "vor|schlagen, empfehlen, an|regen, unterbreiten",
    "introduce": "vor|stellen, bekannt machen, vernetzen",
    "invite": "ein|laden",
    "present": "präsentieren, vor|stellen, zeigen, vor|führen",
    "publish": """
        veröffentlichen, publizieren, launchen, posten, online stellen, live schalten, live stellen
        freischalten
    """,
    "upload": "hoch|laden, uploaden, ein|stellen, ab|legen",
    "download": "herunter|laden, runter|laden, downloaden, exportieren",
    "import": "importieren, ein|spielen, ein|lesen",
    "submit": "ein|reichen, ab|geben, vor|legen",
    "pay": "zahlen, bezahlen, überweisen, begleichen, erstatten, ein|zahlen",
    "invoice": "berechnen, in rechnung stellen, ab|rechnen, fakturieren",
    "buy": "kaufen, bestellen, ein|kaufen, beschaffen, erwerben, besorgen, ordern",
    "sell": "verkaufen",
    "fix": "reparieren, beheben, lösen, fixen, korrigieren, berichtigen, bereinigen, richten, nach|bessern",
    "test": "testen, aus|probieren, erproben, probieren",
    "add": "hinzu|fügen, ein|fügen, ergänzen, auf|nehmen, dazu|nehmen, ein|bauen",
    "remove": "entfernen, löschen, heraus|nehmen, raus|nehmen, streichen, raus|werfen",
    "enable": "aktivieren, ein|schalten, an|schalten, frei|schalten",
    "disable": "deaktivieren, aus|schalten, ab|schalten, sperren",
    "increase": "erhöhen, steigern, an|heben, auf|stocken, aus|bauen",
    "decrease": "senken, reduzieren, verringern, kürzen, vermindern",
    "start": "starten, launchen, beginnen, an|fangen, an|stoßen, los|legen, auf|nehmen",
    "stop": "stoppen, ein|stellen, beenden, pausieren, aus|setzen",
    "open": "öffnen, eröffnen",
    "close": "schließen",
    "move": "um|ziehen, migrieren, verlagern, verschieben, übertragen",
    "hire": "ein|stellen, rekrutieren, an|stellen, an|heuern",
    "dismiss": "entlassen, kündigen",
    "train": "schulen, ein|arbeiten, coachen, trainieren, an|lernen",
    "onboard": "onboarden, ein|arbeiten",
    "renew": "verlängern, erneuern",
    "install": """
        installieren, implementieren, aus|rollen, ein|führen, ein|richten, deployen, um|setzen
    """,
    "configure": "konfigurieren, ein|richten",
    "negotiate": "verhandeln, aus|handeln",
    "renegotiate": "nach|verhandeln, neu verhandeln",
    "plan": "planen, konzipieren, skizzieren",
    "define": "definieren, fest|legen, bestimmen, ermitteln, spezifizieren",
    "document": "dokumentieren, protokollieren, fest|halten, notieren, auf|schreiben, erfassen, ein|tragen",
    "list": "auf|listen",
    "comment": "kommentieren, feedback geben zu, feedback geben, rückmeldung geben zu, rückmeldung geben",
    "summarise": "zusammen|fassen",
    "estimate": "schätzen, kalkulieren, berechnen, ab|schätzen, aus|rechnen, beziffern",
    "compare": "vergleichen, gegenüber|stellen",
    "translate": "übersetzen",
    "print": "drucken, aus|drucken",
    "rebuild": "um|bauen",
    "dispose": "entsorgen, los|werden, weg|werfen, aus|sortieren",
    "return": "zurück|geben, zurück|schicken, zurück|senden, retournieren",
    "give": "geben, übergeben, erteilen, gewähren, aus|händigen",
    "revoke": "entziehen, widerrufen",
    "register": "registrieren, an|melden",
    "deregister": "ab|melden",
    "attend": "teil|nehmen, bei|treten",
    "replace": "ersetzen, aus|tauschen, tauschen, wechseln",
    "clean": "auf|räumen, putzen, reinigen, säubern, bereinigen",
    "monitor": "überwachen, beobachten, tracken, verfolgen, im auge behalten",
    "measure": "messen",
    "support": "unterstützen, helfen, zu|arbeiten",
    "archive": "archivieren",
    "assign": "zu|weisen, zu|ordnen, delegieren, beauftragen",
    "escalate": "eskalieren",
    "reconcile": "ab|stimmen, ab|gleichen, buchen",
    "sort": "sortieren, ordnen",
    "rent": "mieten, an|mieten",
    "put in service": "in betrieb nehmen",
}  # fmt: skip

ACTION_NOUNS = {
    "send": """
        versand, zusendung, übersendung, versendung, verteilung, weiterleitung, übermittlung
        verschickung
    """,
    "get": "beschaffung, einholung, anforderung",
    "review": """
        prüfung, überprüfung, kontrolle, durchsicht, review, check, sichtung, bewertung, korrektur
        begutachtung
    """,
    "investigate": "untersuchung, recherche, analyse",
    "draft": "erstellung, formulierung, ausarbeitung",
    "prepare": "vorbereitung, erstellung, zusammenstellung, ausarbeitung, erarbeitung, aufbereitung",
    "create": "erstellung, entwicklung, anlage, gestaltung, aufbau, ausarbeitung, erarbeitung, ausstellung",
    "update": "aktualisierung, überarbeitung, update, anpassung, änderung, ergänzung, korrektur, pflege",
    "finish": "fertigstellung, finalisierung, abschluss",
    "approve": "freigabe, genehmigung, abnahme, signoff",
    "sign": "unterzeichnung, unterschrift, signatur",
    "confirm": "bestätigung",
    "chase": "mahnung, erinnerung, nachfassen, followup",
    "arrange": "vereinbarung, terminierung, buchung, reservierung, organisation, planung",
    "postpone": "verschiebung, verlegung, vertagung, aufschub",
    "bring forward": "verschiebung, verlegung, vorverlegung",
    "cancel": "kündigung, stornierung, absage",
    "clarify": "klärung, abklärung",
    "align": "abstimmung, abgleich",
    "reconcile": "abstimmung, abgleich",
    "discuss": "besprechung, diskussion",
    "decide": "entscheidung, auswahl, festlegung",
    "publish": "veröffentlichung, launch, publikation",
    "submit": "einreichung, abgabe",
    "pay": "zahlung, überweisung, bezahlung, begleichung",
    "buy": "bestellung, einkauf, kauf, beschaffung",
    "fix": "reparatur, behebung, korrektur, bereinigung",
    "test": "test, tests",
    "remove": "löschung, entfernung",
    "move": "umzug, migration, übertragung",
    "hire": "einstellung, rekrutierung",
    "train": "schulung, einarbeitung, training",
    "onboard": "onboarding, einarbeitung",
    "renew": "verlängerung, erneuerung",
    "install": "installation, implementierung, einführung, rollout, einrichtung, umsetzung",
    "configure": "konfiguration, einrichtung",
    "negotiate": "verhandlung, verhandlungen",
    "plan": "planung, konzeption",
    "define": "definition, festlegung",
    "document": "dokumentation, protokollierung, erfassung",
    "summarise": "zusammenfassung",
    "estimate": "schätzung, kalkulation, berechnung",
    "compare": "vergleich",
    "translate": "übersetzung",
    "print": "druck, ausdruck",
    "give": "übergabe",
    "register": "anmeldung, registrierung",
    "deregister": "abmeldung",
    "replace": "austausch",
    "clean": "reinigung, bereinigung",
    "fill in": "ausfüllen",
}  # fmt: skip

VERBAL_NOUNS = {
    "list": "liste, auflistung",
    "comment": "feedback, rückmeldung, kommentar, kommentare",
    "draft": "entwurf",
    "rebuild": "umbau",
    "reply": "antwort, rückmeldung",
    "call": "anruf, rückruf, telefonat",
    "invite": "einladung",
    "chase": "mahnung, erinnerung",
    "propose": "vorschlag",
    "ask": "rückfrage, nachfrage",
    "dispose": "entsorgung",
    "sell": "verkauf",
    "replace": "tausch, wechsel",
    "send": "lieferung, auslieferung",
    "rent": "anmietung",
    "contact": "kontaktaufnahme",
    "put in service": "inbetriebnahme",
}

ALSO_NOUNS = """
    plan, plane, test, teste, start, starte, frage, anfrage, miete, reise, kauf, druck, check, post, poste
    mail, antwort, suche, liste, teile, teil, messe, karte, rolle, stelle, buche, rate, treffen, schreiben
    review, update, launch, wechsel, tausch, vergleich, umzug, lese, brief, call, track, beginn, buch
    ordne, ordner, melde, zeige, löse, senke, zahl, bestimmt, anlage, lege, ausbau, aufbau, bau, baue
    macht, mache, berate, berater, leite, lade, rede, reden, sprache, spreche, schule, schulen, kosten
    vorlage, richte, wähle, wahl, hole, hilfe, vorstellen, abstimme, sage, deploy, design, designe
    liefer, erfass, sortiere, fix, texte, text, notiere, notier
"""

IRREGULAR = """
    senden gesandt, schreiben geschrieben, lesen gelesen, geben gegeben, nehmen genommen
    treffen getroffen, sprechen gesprochen, besprechen besprochen, unterschreiben unterschrieben
    unterzeichnen unterzeichnet, entwerfen entworfen, finden gefunden, entscheiden entschieden
    beschließen beschlossen, schließen geschlossen, schlagen geschlagen, laden geladen, rufen gerufen
    verschieben verschoben, schieben geschoben, ziehen gezogen, bringen gebracht, weisen gewiesen
    überweisen überwiesen, zuweisen zugewiesen, fangen gefangen, heben gehoben, helfen geholfen
    gehen gegangen, sehen gesehen, halten gehalten, erhalten erhalten, messen gemessen
    übergeben übergeben, verfassen verfasst, tragen getragen, vergleichen verglichen
    begleichen beglichen, gleichen geglichen, übertragen übertragen, streichen gestrichen
    beziehen bezogen, treten getreten, bleiben geblieben, stoßen gestoßen, lassen gelassen
    überarbeiten überarbeitet, übersetzen übersetzt, überprüfen überprüft, übermitteln übermittelt
    untersuchen untersucht, unterstützen unterstützt, überwachen überwacht, beantworten beantwortet
    senden gesendet, übersenden übersandt, bestellen bestellt, erwerben erworben, werfen geworfen
    unterbreiten unterbreitet, widerrufen widerrufen, entlassen entlassen, beginnen begonnen
    denken gedacht, kennen gekannt, stehen gestanden, unterrichten unterrichtet, mailen gemailt
    updaten upgedatet, reviewen reviewt, downloaden downgeloadet, uploaden upgeloadet, posten gepostet
"""

IRREGULAR_PRESENT = """
    lesen lies, lesen liest, geben gib, geben gibt, nehmen nimm, nehmen nimmt, treffen triff
    treffen trifft, sprechen sprich, sprechen spricht, besprechen bespricht, helfen hilf, helfen hilft
    entwerfen entwirft, laden lädt, lassen lässt, halten hält, sehen sieh, sehen sieht, werfen wirft
    messen misst, fangen fängt, tragen trägt, schlagen schlägt, übergeben übergibt, empfehlen empfiehlt
"""
