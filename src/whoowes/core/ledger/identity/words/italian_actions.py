"""What Italian tasks ask for: verbs by class and nouns for the same. A verb in two classes says either."""

ACTIONS = {
    "send": """
        inviare, mandare, spedire, trasmettere, condividere, inoltrare, girare, far avere, distribuire
        diffondere, consegnare, fornire, recapitare, circolare, emettere, presentare, passare
        far pervenire, fare avere
    """,
    "get": """
        ottenere, avere, raccogliere, richiedere, chiedere, recuperare, farsi dare, procurarsi, reperire
        procurare
    """,
    "receive": "ricevere, attendere, aspettare",
    "find": "trovare, cercare, individuare, identificare, ricercare",
    "review": """
        rivedere, revisionare, controllare, verificare, esaminare, leggere, rileggere, valutare
        guardare, commentare, visionare, dare un'occhiata a, dare feedback su, fare la revisione di
        checkare, ricontrollare, analizzare, correggere
    """,
    "investigate": "indagare, analizzare, studiare, esplorare, approfondire, informarsi su, ricercare",
    "draft": "redigere, scrivere, stendere, preparare, abbozzare, stilare",
    "prepare": """
        preparare, predisporre, allestire, elaborare, assemblare, compilare, approntare, stilare
        mettere insieme
    """,
    "create": """
        creare, fare, sviluppare, produrre, costruire, progettare, generare, elaborare, realizzare
        preparare, redigere
    """,
    "found": "creare, impostare, allestire, costituire",
    "update": """
        aggiornare, modificare, cambiare, adattare, correggere, integrare, rivedere, sistemare
        ritoccare, rielaborare
    """,
    "finish": "finire, finalizzare, terminare, completare, concludere, chiudere, ultimare, perfezionare",
    "fill in": "compilare, riempire, completare",
    "approve": "approvare, autorizzare, validare, dare l'ok a, dare il via libera a, dare ok a, vistare",
    "sign": "firmare, sottoscrivere",
    "countersign": "controfirmare",
    "reject": "rifiutare, respingere, declinare",
    "confirm": "confermare, validare",
    "reconfirm": "riconfermare",
    "resend": "rispedire, reinviare, rimandare",
    "chase": """
        sollecitare, seguire, ricordare, ricordare a, fare follow-up con, richiamare, incalzare
        fare un sollecito a
    """,
    "arrange": """
        organizzare, fissare, pianificare, programmare, prenotare, concordare, calendarizzare, schedulare
        convocare, prendere
    """,
    "set date": """
        trovare una data, trovare una data per, fissare una data, fissare una data per, scegliere una data
        scegliere una data per, cercare una data, cercare una data per, concordare una data
        concordare una data per, stabilire una data, stabilire una data per, definire una data
        definire una data per, trovare un momento per
    """,
    "organise": "organizzare, convocare",
    "postpone": "rinviare, posticipare, rimandare, spostare, riprogrammare",
    "bring forward": "anticipare, spostare, riprogrammare",
    "cancel": "annullare, disdire, cancellare, rescindere, disdettare",
    "call": "chiamare, telefonare, telefonare a, richiamare, sentire",
    "meet": "incontrare, vedere, vedersi con",
    "contact": """
        contattare, sentire, parlare con, scrivere a, mettersi in contatto con, prendere contatto con
    """,
    "reply": "rispondere, rispondere a, riscontrare, dare riscontro a",
    "ask": "chiedere, chiedere a, domandare, domandare a, informarsi presso, sentire",
    "clarify": "chiarire, precisare",
    "inform": """
        informare, avvisare, comunicare, notificare, dire, annunciare, avvertire, segnalare, aggiornare
        comunicare a
    """,
    "discuss": """
        discutere, parlare di, affrontare, confrontarsi su, confrontarsi con, parlare con, discutere di
        trattare
    """,
    "decide": "decidere, scegliere, stabilire, selezionare, definire, concordare",
    "propose": "proporre, suggerire, raccomandare, consigliare",
    "introduce": "presentare, mettere in contatto, introdurre",
    "invite": "invitare",
    "present": "presentare, mostrare, esporre, illustrare",
    "publish": "pubblicare, lanciare, postare, mettere online, diffondere",
    "upload": "caricare, uploadare, mettere online, aggiungere",
    "download": "scaricare, esportare",
    "import": "importare",
    "submit": "presentare, consegnare, depositare, inoltrare",
    "pay": "pagare, saldare, bonificare, versare, rimborsare, liquidare",
    "invoice": "fatturare",
    "buy": "comprare, acquistare, ordinare",
    "sell": "vendere",
    "fix": "riparare, sistemare, correggere, risolvere, aggiustare",
    "test": "testare, provare, collaudare, sperimentare",
    "add": "aggiungere, inserire, includere, integrare",
    "remove": "eliminare, rimuovere, togliere, cancellare",
    "enable": "attivare, abilitare, accendere",
    "disable": "disattivare, disabilitare, spegnere",
    "increase": "aumentare, incrementare, alzare",
    "decrease": "ridurre, diminuire, abbassare, tagliare",
    "start": "iniziare, avviare, cominciare, partire con, lanciare",
    "stop": "fermare, sospendere, interrompere, smettere di",
    "open": "aprire",
    "close": "chiudere",
    "move": "spostare, trasferire, migrare, traslocare",
    "hire": "assumere, reclutare, ingaggiare",
    "dismiss": "licenziare",
    "train": "formare, addestrare",
    "renew": "rinnovare, prorogare",
    "install": "installare, implementare, introdurre, impostare",
    "configure": "configurare, impostare",
    "negotiate": "negoziare, trattare, contrattare",
    "renegotiate": "rinegoziare",
    "plan": "pianificare, programmare",
    "define": "definire, determinare, fissare, stabilire, individuare",
    "document": "documentare, annotare, registrare, verbalizzare",
    "list": "elencare, enumerare",
    "comment": "commentare, dare feedback su, dare commenti su, inviare feedback su, dare un riscontro su",
    "summarise": "riassumere, sintetizzare, riepilogare",
    "estimate": "stimare, calcolare, preventivare, quotare",
    "compare": "confrontare, comparare, paragonare",
    "translate": "tradurre",
    "print": "stampare",
    "return": "restituire, rendere",
    "give": "dare, concedere, fornire, assegnare",
    "revoke": "revocare",
    "register": "iscrivere, registrare, iscriversi a",
    "attend": "partecipare a, assistere a",
    "replace": "sostituire, cambiare",
    "clean": "pulire, riordinare",
    "monitor": "monitorare, sorvegliare, seguire",
    "measure": "misurare",
    "support": "aiutare, supportare, assistere",
    "archive": "archiviare",
    "assign": "assegnare, delegare",
    "escalate": "scalare, escalare",
    "sort": "ordinare, classificare",
    "rent": "affittare, noleggiare",
}  # fmt: skip

ACTION_NOUNS = {
    "send": "invio, spedizione, trasmissione, condivisione, consegna, inoltro, distribuzione",
    "get": "richiesta, raccolta, recupero, ottenimento",
    "review": "revisione, verifica, controllo, esame, rilettura, valutazione, review",
    "investigate": "analisi, ricerca, studio, indagine",
    "draft": "redazione, stesura",
    "prepare": "preparazione, predisposizione",
    "create": "creazione, sviluppo, realizzazione, redazione, elaborazione",
    "update": "aggiornamento, modifica, correzione",
    "finish": "finalizzazione, completamento, chiusura",
    "fill in": "compilazione",
    "approve": "approvazione, validazione, autorizzazione",
    "sign": "firma, sottoscrizione",
    "confirm": "conferma",
    "chase": "sollecito, promemoria",
    "arrange": "organizzazione, prenotazione, pianificazione",
    "cancel": "annullamento, disdetta, cancellazione",
    "discuss": "discussione",
    "decide": "decisione, scelta",
    "publish": "pubblicazione, lancio",
    "submit": "presentazione, deposito",
    "pay": "pagamento, bonifico, versamento, saldo",
    "invoice": "fatturazione",
    "buy": "acquisto, ordine",
    "fix": "riparazione, correzione, risoluzione",
    "test": "prova, test, collaudo",
    "remove": "eliminazione, rimozione",
    "move": "migrazione, trasferimento, trasloco, spostamento",
    "hire": "assunzione",
    "train": "formazione",
    "renew": "rinnovo, proroga",
    "install": "installazione, implementazione",
    "configure": "configurazione",
    "negotiate": "negoziazione, trattativa",
    "document": "documentazione",
    "summarise": "riassunto, sintesi, riepilogo",
    "estimate": "stima, calcolo",
    "compare": "confronto",
    "translate": "traduzione",
    "print": "stampa",
    "register": "iscrizione, registrazione",
    "replace": "sostituzione",
    "clean": "pulizia",
}  # fmt: skip

VERBAL_NOUNS = {
    "list": "elenco, lista",
    "comment": "feedback, commento, commenti, riscontro",
    "draft": "bozza, stesura",
    "reply": "risposta",
    "call": "chiamata, telefonata",
    "invite": "invito",
    "chase": "sollecito, promemoria",
    "buy": "ordine",
    "propose": "proposta, suggerimento",
    "sell": "vendita",
    "open": "apertura",
    "rent": "affitto, noleggio",
    "replace": "cambio",
    "publish": "messaonline",
    "upload": "messaonline",
    "contact": "presadicontatto",
}

ALSO_NOUNS = """
    firma, fattura, prova, verifica, consegna, stampa, modifica, conferma, nomina, visita, nota, copia
    carica, cerca, pratica, ricerca, traccia, offerta, offerte, proposta, proposte, risposta, risposte
    richiesta, richieste, scelta, scelte, raccolta, raccolte, ordina, lista, cambia, forma, parla
    sintesi, saldo, salda, tratta, stima, dato, dati, fatto, fatti, ricevuta, ricevute, spesa, spese
    vendita, vendite, uscita, entrata, prodotto, prodotti, scritto, scritti, corso, corsi, invito
    inviti, contratta, documenta, archivia, registra, programma, programmi, procura, disdetta, test
    proroga, sollecita, quota, sposta, posta, poste, mostra, mostre, comunicato, comunicati, stato
    stati, mercato, mercati, tagli, invita, passa, passi, parte, veduta, vista, chiusa, chiuso, compresa
    presa, prese, messa, messe, tradotta, aperto, guida, guarda, ferma, avvia, ripara, sconta, delega
    deleghe, rende, rendi, paga, paghe, cerchi
"""

IRREGULAR = """
    fare fa, dare da, rivedere rivede, chiedere chiede, dire dice, tradurre traduce, tradurlo
    produrre produce, ridurre riduce, proporre propone, esporre espone, inviare invii
    introdurre introduce, redigere redige, scegliere sceglie, rimuovere rimuove, ottenere ottiene
    avere ha, sentire sente, aprire apre, scrivere scrivi, leggere leggi
"""

IRREGULAR_PARTICIPLES = """
    fare fatt, dare dat, rivedere rivist, vedere vist, chiedere chiest, dire dett, tradurre tradott
    produrre prodott, ridurre ridott, proporre propost, esporre espost, scrivere scritt, leggere lett
    rileggere rilett, rispondere rispost, richiedere richiest, raccogliere raccolt, scegliere scelt
    redigere redatt, aprire apert, chiudere chius, decidere decis, discutere discuss, correggere corrett
    aggiungere aggiunt, rimuovere rimoss, togliere tolt, trasmettere trasmess, sottoscrivere sottoscritt
    condividere condivis, includere inclus, concludere conclus, risolvere risolt, emettere emess
    sospendere sospes, iscrivere iscritt, introdurre introdott, assumere assunt, respingere respint
    stendere stes, predisporre predispost, rendere res, mettere mess, prendere pres
"""
