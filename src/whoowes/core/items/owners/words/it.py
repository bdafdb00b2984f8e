"""Italian owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, Spoken, word_set
from whoowes.core.items.titles import TITLES

_INFINITIVE = r"\w+(?:[aei]re|rre|[aeio]r(?:l[aeio]|ne|ci|vi|si|mi|ti|gli|glielo|cel[ao]))\b"
WORDS = OwnerWords(
    nobody=word_set(
        """
        nessuno, nessuna, non assegnato, non assegnata, da definire, da assegnare, da decidere
        da stabilire, nessun responsabile, senza responsabile, da nominare, da individuare, sconosciuto
        non definito, non applicabile, chi, aperto, vacante, ancora da definire, da determinare
        in sospeso
        da confermare
        """
    ),
    doubt=word_set(
        """
        da confermare, forse, da verificare, probabilmente, possibilmente, da validare, proposto
        proposta, provvisorio, provvisoria, da definire, eventualmente, non sicuro, credo
        non confermato, magari, in attesa di conferma, salvo conferma, presumibilmente, uno di, una di
        uno tra, uno fra, se serve, se necessario, se disponibile, se possibile, all occorrenza
        probabile, in teoria, non piu, non c e piu, dimesso, dimessa, ha rifiutato, sostituto, sostituta
        successore, supplente
        """
    ),
    me=word_set("io, me, io stesso, io stessa"),
    mine=word_set("mio, mia, miei, mie"),
    us=word_set(
        """
        noi, nostro team, nostra parte, da parte nostra, nostro lato, lato nostro, consulente
        noi stessi, mia parte, mio lato, parte mia, da parte mia
        """
    ),
    you=word_set(
        "voi, voi due, tu, vostra parte, da parte vostra, vostro lato, lato vostro, voi stessi, te,"
        " tua parte, tuo lato, parte tua"
    ),
    client=word_set(
        "dal cliente, il cliente, cliente, la cliente, clienti, lato cliente, parte cliente, committente"
    ),
    both=word_set(
        """
        tutti, tutte, entrambi, entrambe, il gruppo, gruppo, entrambe le parti, tutti noi, noi tutti
        ognuno, ciascuno, insieme, congiuntamente, tutti i partecipanti, tutti i presenti, voi e noi
        noi e voi, tutti quanti, entrambi i team, le due parti, tutto il gruppo, tutte le parti
        entrambi i lati, tutti insieme, tutto il team
        """
    ),
    everybody=word_set("tutti, tutte, entrambi, entrambe, tutti e due, ognuno, ciascuno"),
    our=word_set("nostro, nostra, nostri, nostre"),
    your=word_set("vostro, vostra, vostri, vostre, tuo, tua, tuoi, tue"),
    their=word_set("suo, sua, suoi, sue, loro"),
    articles=word_set("il, lo, gli, i, la, le, l, un, una, uno"),
    team=word_set(
        """
        squadra, gruppo, lato, team, parte, personale, reparto, ufficio, area, dipartimento, colleghi
        collaboratori, persone
        """
    ),
    role=word_set(
        """
        direzione, contabilita, acquisti, vendite, risorse umane, legale, fondatore, fondatrice
        amministrazione, amministratore, amministratrice, amministratore delegato, ad, direttore
        direttrice, direttore generale, dg, responsabile, capo progetto, capoprogetto, segreteria
        segretaria, segretario, produzione, magazzino, logistica, qualita, commerciale, marketing
        comunicazione, finanza, tesoreria, informatica, sistemi, ced, manutenzione, assistenza
        servizio clienti, titolare, presidente, consiglio, cda, comitato, sviluppo, grafica, grafico
        personale, paghe, ufficio acquisti, ufficio legale, ufficio tecnico, tecnico, ricerca
        """
    ),
    third_party=word_set(
        """
        fornitore, fornitori, agenzia, avvocato, commercialista, banca, esterno, esterna, terzo, terzi
        subappaltatore, appaltatore, notaio, assicurazione, assicuratore, proprietario, locatore
        tipografia, architetto, comune, revisore, corriere, trasportatore, consulente del lavoro
        consulente fiscale, consulente esterno, agenzia delle entrate, geometra, ragioniere, municipio
        agente immobiliare, fiduciaria, prefettura
        """
    ),
    titles=TITLES["it"],
    titles_of_women=word_set("sig ra, sigra, signora, signorina, dott ssa, dottssa, dottoressa, prof ssa"),
    titles_of_several=word_set("sigg"),
    titles_of_men=word_set("sig, signor"),
    suffixes=word_set("jr, junior, senior"),
    labels=word_set("responsabile, chi, incaricato, incaricata, referente, resp, a cura di, a carico di"),
    assigned=word_set("assegnato a, assegnata a, a cura di, a carico di, affidato a, delegato a"),
    also=word_set(
        """
        c, e, ed, con, piu, insieme a, insieme con, in collaborazione con, con l aiuto di
        con il supporto di, con supporto di, nonche, unitamente a, supportato da, supportata da
        assieme a
        """
    ),
    either=word_set(
        """
        o, oppure, e o, ovvero, chi puo, chi prima, chi e libero
        a seconda di chi, altrimenti, in mancanza, se no
        """
    ),
    belonging=word_set("di, del, della, dello, dell, dei, da, dalla, presso"),
    formerly=word_set("era, prima, ex, non piu, in precedenza, precedentemente, inizialmente"),
    instead=word_set("al posto di, invece di, sostituisce, in sostituzione di"),
    excluded=word_set("non, e non, anziche, ma non, piuttosto che"),
    consulted=word_set(
        """
        previa verifica con, previo consulto con, dopo aver sentito, sentito, sentita, in accordo con
        d intesa con, d accordo con, consultando, in coordinamento con, dopo aver consultato
        """
    ),
    copied=word_set(
        "p c, pc, per conoscenza, cc, in copia, copia, per informazione, c c, per info, informare"
    ),
    obliges=word_set(
        """
        deve, devono, dovra, dovranno, va a, vanno a, si impegna a, si impegnano a, e tenuto a
        e incaricato di, e incaricata di
        ha promesso di, hanno promesso di, si e impegnato a, si e impegnata a
        """
    ),
    obliges_us=word_set(
        """
        devo, dobbiamo, dovete, dovrete, dovro, dovremo, mi occupo di, ci occupiamo di, mi impegno a
        ci impegniamo a, provvedo a, provvediamo a, vado a, andiamo a
        ho promesso di
        """
    ),
    goes=word_set("va a, vanno a, vado a, andiamo a"),
    infinitive=re.compile(rf"(?:non )?(?:far )?{_INFINITIVE}.*"),
    leading_infinitive=re.compile(_INFINITIVE),
    passive=word_set("essere, venire, ricevere, avere"),
    contractions=(
        ("ho promesso di", "io"),
        ("devo", "io"),
        ("mi occupo di", "io"),
        ("mi impegno a", "io"),
        ("dobbiamo", "noi"),
        ("ci occupiamo di", "noi"),
        ("ci impegniamo a", "noi"),
    ),
    please=word_set("per favore, per cortesia, per piacere, cortesemente, si prega di, pf"),
    names_too=word_set("aprile, luglio, agosto, conti, costa, villa, monti, fiori, ferri, neri"),
    acts=word_set(
        """
        scansiona, compila, deposita, trasmette, recupera, inoltra
        occupa, occupano, provvede, provvedono, invia, manda, spedisce, prepara, rivede, verifica
        controlla, conferma, consegna, scrive, redige, chiama, contatta, organizza, coordina, prenota
        programma, pianifica, condivide, passa, fornisce, firma, paga, compra, acquista, aggiorna
        corregge, completa, termina, finalizza, presenta, definisce, cerca, sceglie, installa, configura
        prova, carica, pubblica, traduce, negozia, analizza, studia, calcola, elabora, crea, disegna
        raccoglie, risponde, informa, avvisa, parla, fa, mette, porta, valida, gestisce, convoca
        sistema, stampa, legge, ordina
        apre, chiude, versa, emette, rinnova, disdice, monta, ripara, esporta, importa, archivia, misura
        trasferisce, migra, noleggia, richiama, decide, ricalcola, registra, notifica, ritira
        """
    ),
    clitics=word_set("mi, ti, si, ci, vi, gli, le, lo, la, li, ne"),
    acts_later=re.compile(r"\w{2,}r(?:à|anno)"),
    not_acts=word_set(
        """
        sara, saranno, ricevera, riceveranno, aspettera, aspetteranno, verra, verranno, avra, avranno
        potra, potranno, vorra
        """
    ),
    spoken=(
        Spoken(
            re.compile(r"(?:vi|ti|ve lo|te lo|ve la|te la) (?P<verb>\w+(?:[^\Wm]o|rò))\b"),
            "io",
            word_set(
                "propongo, aspetto, ricordo, suggerisco, consiglio, ringrazio, chiedo, voglio, posso, prego"
            ),
        ),
        Spoken(
            re.compile(r"(?:vi|ti|ve lo|te lo|ve la|te la) (?P<verb>\w{2,}(?:iamo|remo))\b"),
            "noi",
            word_set("proponiamo, suggeriamo, consigliamo, ringraziamo, chiediamo, vogliamo, possiamo"),
        ),
        Spoken(re.compile(r"(?P<verb>\w{2,}[aei]rò)\b"), "io", word_set("saro, potro, avro")),
        Spoken(
            re.compile(r"(?P<verb>\w{2,}[aei]remo)\b"),
            "noi",
            word_set("saremo, riceveremo, aspetteremo, avremo, estremo, supremo"),
        ),
        Spoken(
            re.compile(r"io (?:(?:vi|ti|le|lo|la) )?(?P<verb>\w{2,}o)\b"),
            not_verbs=word_set(
                """
                sono, aspetto, ricevo, attendo, credo, voglio, posso, stesso, penso, ho, suppongo
                propongo, devo
                """
            ),
        ),
        Spoken(
            re.compile(r"noi (?:(?:vi|ti|le|lo|la) )?(?P<verb>\w{2,}iamo)\b"),
            not_verbs=word_set(
                """
                siamo, aspettiamo, attendiamo, riceviamo, abbiamo, crediamo, vogliamo, possiamo
                pensiamo, dobbiamo, sappiamo, andiamo
                """
            ),
        ),
        Spoken(
            re.compile(r"voi (?:(?:ci|mi) )?(?P<verb>\w{2,}(?:ate|ete|ite))\b"),
            not_verbs=word_set("avete, siete, sapete, potete, volete, credete, pensate, dovete, eravate"),
        ),
    ),
)
