"""Italian task words."""

from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.italian_actions import (
    ACTION_NOUNS,
    ACTIONS,
    ALSO_NOUNS,
    IRREGULAR,
    IRREGULAR_PARTICIPLES,
    VERBAL_NOUNS,
)
from whoowes.core.ledger.identity.words.model import Grammar
from whoowes.core.ledger.identity.words.romance_forms import (
    by_verb,
    italian_adjective,
    italian_participle,
    italian_singular,
    italian_verb,
    without_last_vowel,
)

_FORMS, _PARTICIPLES = by_verb(word_set(IRREGULAR)), by_verb(word_set(IRREGULAR_PARTICIPLES))

SOURCE = Source(
    language="it",
    grammar=Grammar(is_head_first=True, has_decimal_comma=True),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    forms=lambda verb: italian_verb(verb, _FORMS),
    participles=lambda verb: italian_participle(verb, _PARTICIPLES),
    adjectives=italian_adjective,
    adjective_stem=without_last_vowel,
    singular=italian_singular,
    known="""
        abbonamento, accesso, acconto, accordo, affitto, agenda, agenzia, agente, allegato, ambito, anno
        annuncio, appunto, archivio, area, articolo, assegno, assemblea, assistenza, assicurazione
        attività, atto, autore, avviso, avvocato, azienda, azione, banca, banco, bando, base, beneficio
        biglietto, bilancio, bolletta, bolla, borsa, bozza, brochure, busta, calendario, campagna
        campione, canale, candidato, canone, capitolo, carico, carta, cartella, casa, caso, cassa
        catalogo, categoria, causa, centro, certificato, chiave, cifra, città, clausola, cliente, codice
        collega, colloquio, colore, comitato, commercialista, commessa, commissione, compagnia, compenso
        comune, comunicazione, concetto, conferenza, consiglio, consulente, consulenza, contabilità
        contatto, contenuto, conto, contratto, contributo, copertura, coppia, corriere, costo, costa
        credito, cucina, cura, data, debito, delibera, destinatario, diagramma, dipendente, direttore
        direzione, diritto, disegno, documento, domanda, dominio, edificio, elenco, energia, ente
        esempio, esperienza, etichetta, evento, fabbrica, fascicolo, fase, fattura, ferie, festa, fiera
        file, filiale, film, finanza, firma, flusso, foglio, fondo, fonte, fornitore, fornitura, foto
        fotografo, fotografia, funzione, garanzia, gara, gestione, gestore, giorno, giornale, grafica
        grafico, gruppo, guasto, guida, idea, identità, imballo, immagine, immobile, imposta, impianto
        impiegato, incarico, incontro, indice, indirizzo, indicatore, informazione, ingegnere, inquilino
        intervista, inventario, investimento, investitore, invito, iva, lavoro, legge, lettera, libro
        licenza, linea, lista, listino, livello, locale, locandina, luogo, magazzino, manuale, marca
        marchio, margine, materiale, memoria, menu, mercato, merce, mese, messaggio, modello, modo, moda
        modulo, moneta, negozio, nome, nota, notaio, notizia, numero, obiettivo, offerta, oggetto
        onorario, opera, operazione, opuscolo, ordine, orario, organigramma, ospite, pacco, pacchetto
        paese, pagina, parcella, parere, parte, partita, passo, penale, pensione, persona, personale
        pezzo, piano, piattaforma, polizza, politica, porta, porto, posizione, posto, posta, pratica
        prestito, preventivo, prezzo, privacy, problema, procedura, processo, prodotto, produzione
        profilo, progetto, programma, proposta, proprietario, pubblicità, punta, punto, quadro, qualità
        questionario, quota, rata, referente, regola, regolamento, relazione, reparto, report
        responsabile, reso, rete, ricavo, ricevuta, richiesta, rimborso, rischio, risorsa, risposta
        risultato, riunione, rivista, ruolo, sala, scadenza, scheda, schema, sconto, scuola, sede
        segnalazione, seminario, servizio, settimana, settore, sezione, sicurezza, sistema, sito
        società, socio, soggetto, sondaggio, spazio, spesa, stampante, statuto, statistica, strategia
        struttura, strumento, studio, tabella, tariffa, tassa, tavolo, telefono, tema, tempo, termine
        testo, titolo, trasferta, trasporto, trimestre, turno, ufficio, utente, valore, veicolo, vendita
        verbale, viaggio, video, visita, visura, voce, volantino, volo, zona, commento, locandina
        caparra
    """,
    articles="il, lo, la, l, i, gli, le, un, uno, una, mio, mia, nostro, nostra, nostri, nostre, suo, sua",
    verbal_nouns=VERBAL_NOUNS,
    missing="manca, mancano, manca ancora, mancano ancora, ancora manca, ancora mancano, ancora mancante",
    needing="vuole, aspetta, riceve, attende",
    receivers="a",
    company="con",
    about="su",
    given="accesso",
    appointments="appuntamento",
    passive="essere, è, sono, sia, siano, stato, stata, va, vanno, venire, viene, vengono",
    infinitive_markers="da, a, per",
    light_verbs="fare, effettuare, eseguire, dare",
    obliges="deve, devono, va, a, può, dovrà, dovrebbe",
    stop="""
        il, lo, la, l, i, gli, le, un, uno, una, mio, mia, miei, mie, tuo, tua, nostro, nostra, nostri
        nostre, vostro, vostra, suo, sua, suoi, sue, loro, ci, vi, si, mi, ti, ne, gliela, questo
        questa, questi, queste, quello, quella, quelli, quelle, quell, è, sono, essere, ha, hanno, deve
        devono, che, se, come, tutto, tutta, tutti, tutte, ogni, favore, già, ancora, più, molto, qui
        lì, anche, ecc, etc, sia, asap, va, vanno, viene, vengono, può, dovrà, insieme, pf, cortesemente
        stato, stata, poi, bisogna, occorre
    """,
    leading="""
        per, favore, bisogna, occorre, dobbiamo, deve, devono, si, va, noi, io, anche, poi, ancora
        necessario, ricordarsi, di, ricordarsi di, da
    """,
    elided="l, d, un, dell, all, nell, sull, dall, quell, c, s, quest, coll",
    prepositions="""
        a, ad, al, allo, alla, all, ai, agli, alle, di, del, dello, della, dell, dei, degli, delle, d
        da, dal, dallo, dalla, dall, dai, dagli, dalle, con, col, senza, per, su, sul, sullo, sulla
        sull, sui, sugli, sulle, in, nel, nello, nella, nell, nei, negli, nelle, tra, fra, entro, prima
        dopo, durante, contro, verso, presso, secondo, via, circa, re, tramite, causa, oltre, riguardo
        inerente, relativo, relativa
    """,
    contracted="""
        ad a, al a, allo a, alla a, all a, ai a, agli a, alle a, del di, dello di, della di, dell di
        dei di, degli di, delle di, d di, dal da, dallo da, dalla da, dall da, dai da, dagli da
        dalle da, col con, sul su, sullo su, sulla su, sull su, sui su, sugli su, sulle su, nel in
        nello in, nella in, nell in, nei in, negli in, nelle in, circa su, riguardo su, inerente su
        re su, via per, tramite per, relativo su, relativa su
    """,
    of="di",
    source="da",
    doer="da",
    benefit="per",
    recipients="a, con, presso, da",
    contrary_prepositions="a da, a di, verso da, verso di, prima dopo, con senza, per contro",
    contrary_in_motion="in da, su da",
    conjunctions="e, ed, o, oppure, più",
    negations="non, no, mai, né, senza, nessun, nessuna, nessuno",
    opposites="""
        vecchio nuovo, primo secondo, primo ultimo, interno esterno, alto basso, lungo corto
        lordo netto, acquisto vendita, acquirente venditore, inquilino proprietario, cliente fornitore
        entrata uscita, importazione esportazione, utile perdita, bozza definitivo, bozza finale
        provvisorio definitivo, ricavo costo, debito credito, mattina pomeriggio, pubblico privato
        mensile settimanale, mensile annuale, giornaliero settimanale, mensile trimestrale
        trimestrale annuale, prossimo precedente, fattura ricevuta, minimo massimo, min max
        sinistra destra, nord sud, temporaneo permanente, obbligatorio facoltativo, firmato bianco
        estate inverno, prima dopo, attivo passivo, datore dipendente
    """,
    qualifiers="""
        aggiornato, rivisto, ultimo, attuale, completo, intero, dettagliato, breve, rimanente, mancante
        pertinente, necessario, richiesto, concordato, promesso, proprio, scritto, esistente, corretto
        modificato, relativo, restante
    """,
    distinctions="""
        bozza, definitivo, finale, primo, secondo, terzo, quarto, vecchio, nuovo, prossimo, precedente
        altro, aggiuntivo, ulteriore, firmato, provvisorio, iniziale, originale, copia, separato, mezzo
        parziale, interno, esterno, pubblico, privato, giornaliero, settimanale, mensile, trimestrale
        annuale, regolare, solo, soltanto
    """,
    numbers="""
        due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11
        dodici 12, quindici 15, venti 20, trenta 30, quaranta 40, cinquanta 50, cento 100, primo 1o
        prima 1o, secondo 2o, seconda 2o, terzo 3o, terza 3o, quarto 4o, quarta 4o, t1 q1, t2 q2, t3 q3
        t4 q4
    """,
    phrases={
        f"{name} trimestre": f"q{number}"
        for number, names in enumerate(("primo 1o", "secondo 2o", "terzo 3o", "quarto 4o"), start=1)
        for name in names.split()
    }
    | {
        "ordine del giorno": "agenda",
        "messa online": "messaonline",
        "presa di contatto": "presadicontatto",
        "risorse umane": "hr",
        "sito web": "website",
        "posta elettronica": "email",
    },
    equal="""
        presentazione deck, presentazioni deck, ppt deck, powerpoint deck, slide deck, slides deck
        quotazione preventivo, preventivi preventivo,
        foto foto, immagine foto, immagini foto, fotografia foto
        fotografie foto, e-mail email, doc documento, docs documento, info informazione, tel telefono
        elenco lista, elenchi lista, almeno minimum
        nr numero, n numero, num numero, sito website, riunioni riunione, meeting riunione
        incontro riunione, commenti feedback, commento feedback, riscontro feedback, odg agenda
        newsletter newsletter, avv avvocato, dott dottore, cell cellulare
        amm amministrazione
    """,
    empty_after_names="team, squadra",
    pronouns_in_capitals="it, us",
    state_tags="""
        aperto, in sospeso, ancora aperto, in corso, fatto, terminato, da fare, ancora da fare
        riportato, in attesa, urgente, importante, in ritardo, nuovo, azione, attività, compito
        promemoria, come concordato, come da accordi, quasi finito, non fatto, non ancora fatto
        bloccato, vedi sopra, priorità, dall'ultima riunione, dalla riunione precedente, sollecitato
        invariato, iniziato, inviato, concluso, pronto, in lavorazione, rimandato, da completare
    """,
    state_openings="""
        in attesa, in sospeso, in corso, in lavorazione, sollecitato, rinviato, bloccato da, dipende da
        come concordato, come da, vedi, ancora, dalla riunione, dall ultima, attendiamo, attendo, manca
        spostato
    """,
    reasons="""
        perché, affinché, poiché, dato che, visto che, non appena, appena, come concordato, come da
        come richiesto, se possibile, se necessario, a causa, una volta, quando, in vista, in tempo
        per conoscenza, così, in modo
    """,
    deadline="""
        entro, entro il, entro la, entro e non oltre, prima di, prima del, prima della, fino a
        al più tardi, entro fine, per il, giorno
    """,
    deadline_words="""
        fine, inizio, metà, prossimo, prossima, questa, questo, settimana, mese, trimestre, anno, giorno
        chiamata, riunione, call, domani, oggi, sera, mattina, mezzogiorno, pomeriggio, di, del, della
        il, la, l, le, q1, q2, q3, q4, eod, eow, eom, estate, weekend, nostra, ore, h, dopodomani
    """,
    bare_deadlines="""
        domani, oggi, questa settimana, la prossima settimana, settimana prossima, la settimana prossima
        prossima settimana, fine settimana, fine mese, a fine mese, quanto prima, il prima possibile
        al più presto, subito, immediatamente, questo mese, il mese prossimo, urgente, appena possibile
        a breve, presto
    """,
    recurring="""
        giornaliero, giornaliera, settimanale, settimanalmente, mensile, mensilmente, trimestrale
        annuale, annualmente, ogni settimana, ogni giorno, ogni mese, ogni trimestre, ogni anno
        regolarmente, ogni lunedì, ogni martedì, ogni mercoledì, ogni giovedì, ogni venerdì
        tutti i giorni, tutte le settimane, ricorrente
    """,
)
