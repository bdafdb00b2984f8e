"""What Dutch tasks ask for: verbs by class and nouns for the same. A bar parts a verb that comes apart.

A verb in two classes says either.
"""

ACTIONS = {
    "send": """
        sturen, versturen, op|sturen, toe|sturen, door|sturen, rond|sturen, na|sturen, mee|sturen
        in|sturen, verzenden, zenden, toe|zenden, door|zenden, mailen, delen, aan|leveren, verstrekken
        bezorgen, verspreiden, uit|sturen, verdelen, terug|koppelen, leveren, aan|bieden, sharen
        forwarden, uit|delen, indienen
    """,
    "get": """
        halen, op|halen, ophalen, op|vragen, verkrijgen, verzamelen, aan|vragen, krijgen, regelen
        bemachtigen, in|winnen, vragen om, binnen|halen
    """,
    "collect": "op|halen, ophalen",
    "request": "op|vragen, aan|vragen, vragen om",
    "receive": "ontvangen, wachten op, af|wachten, krijgen",
    "find": "vinden, zoeken, op|zoeken, uit|zoeken, identificeren",
    "review": """
        controleren, na|kijken, bekijken, door|nemen, lezen, door|lezen, na|lezen, checken, reviewen
        toetsen, beoordelen, feedback geven op, feedback geven, commentaar geven op, evalueren
        kijken naar, door|kijken, na|gaan, proeflezen, inspecteren
    """,
    "investigate": "onderzoeken, uit|zoeken, analyseren, verkennen, na|gaan, uit|pluizen",
    "draft": "op|stellen, schrijven, uit|schrijven, formuleren, schetsen, concipiëren",
    "prepare": "voor|bereiden, klaar|maken, samen|stellen, klaar|zetten, uit|werken, op|stellen, maken",
    "create": """
        maken, aan|maken, bouwen, ontwikkelen, produceren, ontwerpen, genereren, op|zetten, op|stellen
        creëren, in|richten, samen|stellen
    """,
    "update": """
        bij|werken, aan|passen, actualiseren, updaten, wijzigen, herzien, verbeteren, aan|vullen
        bij|stellen
    """,
    "finish": "af|ronden, af|maken, voltooien, finaliseren, afmaken, beëindigen, klaar maken",
    "fill in": "in|vullen, invullen, aan|vullen",
    "approve": """
        goed|keuren, akkoord geven, akkoord geven op, akkoord gaan met, accorderen, vrij|geven
        af|tekenen, fiatteren
    """,
    "sign": "tekenen, ondertekenen",
    "countersign": "mede|ondertekenen",
    "reject": "af|wijzen, af|keuren, weigeren",
    "confirm": "bevestigen, verifiëren, valideren",
    "chase": """
        herinneren, achterna zitten, na|bellen, rappelleren, op|volgen, aan|manen, follow up doen
        navraag doen, herinnering sturen, achterheen gaan, pingen
    """,
    "arrange": """
        plannen, in|plannen, af|spreken, regelen, organiseren, boeken, reserveren, vast|leggen, beleggen
        op|zetten, prikken, schedulen, vast|zetten
    """,
    "set date": """
        datum prikken, datum vinden, een datum prikken, een datum vinden, datum kiezen, een datum kiezen
        datum bepalen, een datum bepalen, datum zoeken, een datum zoeken, moment vinden, een moment vinden
        moment zoeken, een moment zoeken, moment prikken
    """,
    "organise": "organiseren, regelen, beleggen",
    "postpone": "uit|stellen, verzetten, verplaatsen, verschuiven, om|boeken",
    "bring forward": "vervroegen, verzetten, verplaatsen, verschuiven, om|boeken",
    "cancel": "annuleren, af|zeggen, op|zeggen, cancelen, schrappen, in|trekken, af|blazen",
    "call": "bellen, op|bellen, terug|bellen, telefoneren",
    "meet": "ontmoeten, treffen, af|spreken met",
    "contact": """
        contacteren, benaderen, spreken met, praten met, contact op|nemen met, spreken, aan|schrijven
        contact opnemen met, aan|spreken, praten
    """,
    "reply": "antwoorden, beantwoorden, reageren, reageren op, terug|schrijven",
    "ask": "vragen, na|vragen, informeren bij, bevragen, uitvragen",
    "clarify": "verduidelijken, ophelderen, helder krijgen, af|stemmen",
    "inform": """
        informeren, in|lichten, melden, laten weten, door|geven, berichten, vertellen, briefen
        mede|delen
    """,
    "discuss": """
        bespreken, overleggen, overleggen over, door|spreken, discussiëren, praten over, spreken over, praten
    """,
    "align": "af|stemmen, overleggen",
    "decide": "beslissen, besluiten, kiezen, bepalen, vast|stellen, selecteren",
    "propose": "voor|stellen, aan|bevelen, adviseren",
    "introduce": "voor|stellen, introduceren, koppelen",
    "invite": "uit|nodigen",
    "present": "presenteren, tonen, laten zien",
    "publish": "publiceren, plaatsen, posten, live zetten, lanceren, online zetten, uit|brengen",
    "upload": "uploaden, plaatsen",
    "download": "downloaden, exporteren",
    "import": "importeren, in|lezen",
    "submit": "in|dienen, in|leveren, indienen",
    "pay": "betalen, over|maken, voldoen, vergoeden",
    "invoice": "factureren, in rekening brengen",
    "buy": "kopen, bestellen, aan|schaffen, in|kopen",
    "sell": "verkopen",
    "fix": "repareren, op|lossen, fixen, herstellen, verhelpen, corrigeren, in orde maken, in orde brengen",
    "test": "testen, uit|proberen, beproeven",
    "add": "toe|voegen, in|voegen, op|nemen",
    "remove": "verwijderen, wissen, weg|halen, schrappen, deleten",
    "enable": "aan|zetten, activeren, in|schakelen",
    "disable": "uit|zetten, deactiveren, uit|schakelen, blokkeren",
    "increase": "verhogen, vergroten, op|hogen",
    "decrease": "verlagen, verminderen, verkleinen",
    "start": "starten, beginnen, op|starten, aan|vangen",
    "stop": "stoppen, beëindigen, pauzeren, stop|zetten",
    "open": "openen",
    "close": "sluiten, af|sluiten",
    "move": "verhuizen, migreren, verplaatsen, over|zetten",
    "hire": "aan|nemen, werven, in|huren",
    "dismiss": "ontslaan",
    "train": "trainen, opleiden, in|werken, coachen",
    "onboard": "onboarden, in|werken",
    "renew": "verlengen, vernieuwen",
    "install": "installeren, implementeren, uit|rollen, in|voeren, in|richten",
    "configure": "configureren, in|richten",
    "negotiate": "onderhandelen",
    "plan": "plannen, uit|werken",
    "define": "definiëren, bepalen, vast|stellen",
    "document": "documenteren, vast|leggen, noteren, op|schrijven, notuleren, registreren",
    "list": "op|lijsten, op|sommen",
    "comment": """
        feedback geven op, feedback geven, commentaar geven op, commentaar geven, terugkoppeling geven op
    """,
    "summarise": "samen|vatten",
    "estimate": "schatten, in|schatten, berekenen, begroten, calculeren, uit|rekenen, ramen",
    "compare": "vergelijken",
    "translate": "vertalen",
    "print": "printen, af|drukken, drukken, uit|printen",
    "return": "terug|sturen, terug|geven, retourneren",
    "give": "geven, overdragen, over|dragen, verlenen, verstrekken",
    "revoke": "in|trekken, ontnemen",
    "register": "registreren, aan|melden, in|schrijven",
    "deregister": "af|melden, uit|schrijven",
    "attend": "bij|wonen, deel|nemen",
    "replace": "vervangen, wisselen",
    "clean": "op|ruimen, schoon|maken, op|schonen",
    "monitor": "monitoren, bewaken, volgen, in de gaten houden, bij|houden",
    "measure": "meten",
    "support": "ondersteunen, helpen, assisteren",
    "archive": "archiveren",
    "assign": "toe|wijzen, delegeren",
    "escalate": "escaleren",
    "sort": "sorteren, ordenen",
    "put in service": "in gebruik nemen, in bedrijf nemen",
}  # fmt: skip

ACTION_NOUNS = {
    "send": "verzending, toezending, verspreiding",
    "review": "controle, review, check, beoordeling, evaluatie, toetsing",
    "investigate": "onderzoek, analyse",
    "draft": "opstelling",
    "prepare": "voorbereiding, samenstelling, uitwerking",
    "create": "ontwikkeling, aanmaak",
    "update": "update, actualisatie, aanpassing, herziening, wijziging",
    "finish": "afronding, voltooiing",
    "approve": "goedkeuring, akkoord",
    "sign": "ondertekening, handtekening",
    "confirm": "bevestiging",
    "chase": "herinnering, opvolging, followup",
    "arrange": "boeking, reservering, planning, organisatie",
    "cancel": "annulering, opzegging, afzegging",
    "discuss": "bespreking, overleg",
    "align": "afstemming",
    "decide": "beslissing, keuze",
    "publish": "publicatie, lancering, launch",
    "submit": "indiening",
    "pay": "betaling",
    "buy": "bestelling, aankoop, inkoop, aanschaf",
    "fix": "reparatie, correctie",
    "test": "test, tests",
    "remove": "verwijdering",
    "move": "verhuizing, migratie, verplaatsing",
    "hire": "werving",
    "train": "training, opleiding",
    "onboard": "onboarding",
    "renew": "verlenging, vernieuwing",
    "install": "installatie, implementatie, uitrol, invoering",
    "configure": "configuratie",
    "negotiate": "onderhandeling, onderhandelingen",
    "document": "documentatie, vastlegging",
    "summarise": "samenvatting",
    "estimate": "schatting, berekening, calculatie",
    "compare": "vergelijking",
    "translate": "vertaling",
    "give": "overdracht",
    "register": "aanmelding, registratie",
    "deregister": "afmelding",
    "replace": "vervanging",
    "clean": "opschoning",
}  # fmt: skip

VERBAL_NOUNS = {
    "list": "lijst, opsomming",
    "comment": "feedback, commentaar",
    "draft": "concept, opzet",
    "reply": "antwoord, reactie",
    "call": "telefoontje, belletje",
    "invite": "uitnodiging",
    "chase": "herinnering",
    "buy": "bestelling",
    "propose": "voorstel, suggestie",
    "put in service": "ingebruikname, inbedrijfstelling",
}

ALSO_NOUNS = """
    plan, plannen, test, testen, start, kosten, boek, boeken, mail, mails, mailen, check, post, posten
    print, prints, deel, delen, kop, koop, druk, tekst, huur, ruil, keuze, vraag, vragen, antwoord
    antwoorden, stuur, melding, schets, schetsen, review, update, overleg, wissel, zoek, lees, brief
    bericht, berichten, bel, bellen, maak, werk, werken, merk, merken, onderzoek, contact, ontwerp
    ontwerpen, voorstel, voorstellen, teken, tekens, lever, zet, bouw, regel, regels, regelen, meet
    meld, helpt, verkoop, inkoop, aankoop, verhuis, spreek, punt, punten, kaart, kaarten, lijst, lijsten
    schrijf, afspraak, afspraken, besluit, besluiten, opname, design
"""

IRREGULAR = """
    sturen gestuurd, zenden gezonden, verzenden verzonden, schrijven geschreven, lezen gelezen
    geven gegeven, nemen genomen, bekijken bekeken, kijken gekeken, gaan gegaan, spreken gesproken
    bespreken besproken, vinden gevonden, zoeken gezocht, onderzoeken onderzocht, kiezen gekozen
    besluiten besloten, sluiten gesloten, brengen gebracht, kopen gekocht, verkopen verkocht
    bieden geboden, krijgen gekregen, wijzen gewezen, houden gehouden, trekken getrokken
    vragen gevraagd, zeggen gezegd, denken gedacht, helpen geholpen, overleggen overlegd, lopen gelopen
    vergelijken vergeleken, ontvangen ontvangen, overdragen overgedragen, dragen gedragen
    beginnen begonnen, wijzigen gewijzigd, herzien herzien, blazen geblazen, winnen gewonnen
    ontwerpen ontworpen, treffen getroffen, ondertekenen ondertekend, onderhandelen onderhandeld
    ondersteunen ondersteund, ontslaan ontslagen, schaffen geschaft, verspreiden verspreid
    bereiden bereid, vullen gevuld, stellen gesteld, schuiven geschoven, verschuiven verschoven
    betalen betaald, voldoen voldaan, bijwonen bijgewoond, doen gedaan, werven geworven
    updaten geüpdatet, uploaden geüpload, antwoorden geantwoord, zetten gezet, verzetten verzet
"""
