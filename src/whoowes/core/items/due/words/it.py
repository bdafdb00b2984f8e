"""Italian."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import Words, inflected, numbered, phrases

_DIGITS = phrases("uno, due, tre, quattro, cinque, sei, sette, otto, nove")
_ORDINALS = numbered(1, "prim, second, terz, quart, quint, sest, settim, ottav, non, decim")

WORDS = Words(
    language="it",
    months={"genn": 1, "febb": 2, "magg": 5, "giu": 6, "giugn": 6, "lugl": 7, "ott": 10},
    weekdays={"lunedi": 0, "gi": 3, "giov": 3, "merc": 2, "vener": 4},
    ordinal_suffixes=phrases("°, º, ª, o, esimo"),
    date_glue=phrases("di, del, dell', il, l', in data"),
    quarter_prefixes=phrases("q, t, trimestre, trim"),
    half_prefixes=phrases("h, semestre"),
    week_prefixes=phrases("s, w"),
    day_prefixes=phrases("giorno, il giorno"),
    elisions=phrases("d', l', all', dell', nell', dall', sull', un', quest', dev', cos'"),
    clock_prefixes=phrases(
        "alle ore, alle, ore, per le, per le ore, entro le, entro le ore, dalle, prima delle, delle, verso le"
    ),
    clock_units=phrases("h"),
    units_on_either_side=phrases("h"),
    noons=phrases("mezzogiorno, mezzanotte"),
    clock_suffixes=phrases("di mattina, del mattino, del pomeriggio, di sera, in punto"),
    numbered_things=phrases("versione, capitolo, articolo, art., punto, sezione, paragrafo, n., §"),
    range_words=phrases("al, all', a, fino al, fino all', fino a"),
    moved_to=phrases("al, a, all'"),
    period_leads=phrases("entro, entro il, entro l', entro la"),
    last_working_days=phrases("ultimo giorno lavorativo"),
    lasting_leads=phrases("per"),
    plurals=phrases(
        "giorni, settimane, mesi, trimestri, semestri, anni, ore, prossimi, prossime, successivi, "
        "successive, seguenti, gg"
    ),
    inclusive_days=(8, 15),
    is_next_date_coming=True,
    has_habitual_article=True,
    phrases={
        Kind.THE: phrases("il, l', al, all', di, del, dell', il giorno"),
        Kind.GLUE: phrases(
            "lo, la, i, gli, le, d', della, dello, dei, degli, delle, alla, alle, allo, ai, nostro, nostra, "
            "data, esattamente, con, proprio, in data"
        ),
        Kind.TODAY: phrases(
            "oggi, oggi stesso, in giornata, entro oggi, stasera, stanotte, questa sera, stamattina, "
            "questa mattina, "
            "oggi pomeriggio, questo pomeriggio, stesso giorno, lo stesso giorno, in data odierna, data "
            "odierna, entro la giornata, nella giornata di oggi"
        ),
        Kind.TOMORROW: phrases(
            "domani, domani stesso, domani mattina, domattina, domani pomeriggio, domani sera"
        ),
        Kind.OVERMORROW: phrases("dopodomani, dopo domani"),
        Kind.YESTERDAY: phrases("ieri, l'altro ieri, altro ieri, avantieri"),
        Kind.A: phrases("un, uno, una, un'"),
        Kind.VAGUE: phrases(
            "qualche, alcuni, alcune, diversi, diverse, parecchi, parecchie, pochi, poche, un paio di, un "
            "paio, una decina di, una quindicina di"
        ),
        Kind.EOW: phrases(
            "in settimana, settimana in corso, chiusura settimana, fine "
            "della settimana lavorativa, fine della settimana"
        ),
        Kind.EOW_OR_WEEKEND: phrases("fine settimana"),
        Kind.EOM: phrases("mese in corso, chiusura mese, fine del mese in corso, fine mese in corso"),
        Kind.EOQ: phrases("trimestre in corso, chiusura trimestre"),
        Kind.EOY: phrases("anno in corso, chiusura anno"),
        Kind.WEEK_OF: phrases(
            "settimana del, settimana dell', settimana dal, settimana dall', settimana di, settimana che "
            "inizia il, settimana che comincia il, settimana a partire dal, sett del"
        ),
        Kind.WEEK_ENDING: phrases("settimana che termina il, settimana che finisce il"),
        Kind.CALENDAR_WEEK: phrases("settimana iso, settimana di calendario, settimana solare"),
        Kind.WEEKEND: phrases("weekend, week end, we, nel weekend"),
        Kind.MIDWEEK: phrases("metà settimana, a metà settimana, metà della settimana"),
        Kind.FISCAL: phrases("esercizio, anno fiscale, esercizio fiscale, af"),
        Kind.SOMETIME: phrases(
            "dopo le feste, dopo le vacanze, dopo le ferie, dopo la pausa estiva, nel nuovo anno, "
            "nell'anno nuovo, con l'anno nuovo, al rientro dalle ferie, al rientro dalle vacanze"
        ),
        Kind.SEASON: phrases("primavera, estate, autunno, inverno"),
        Kind.THIS: phrases("questo, questa, quest', corrente, attuale, c.m, presente"),
        Kind.NEXT: phrases("prossimo, prossima, prossimi, prossime, pross"),
        Kind.COMING: phrases("entrante, p.v, venturo, ventura, prossimo venturo, che viene, in arrivo"),
        Kind.FOLLOWING: phrases(
            "successivo, successiva, successivi, successive, seguente, seguenti, dopo ancora"
        ),
        Kind.LAST: phrases("ultimo, ultima, scorso, scorsa, passato, passata, precedente, u.s"),
        Kind.END: phrases("fine, ultimo giorno, ultimo giorno lavorativo, chiusura"),
        Kind.REST: phrases("resto"),
        Kind.MID: phrases("metà, a metà"),
        Kind.EARLY: phrases(
            "inizio, inizi, all'inizio, a inizio, agli inizi, primi, primi di, primi giorni, ai primi, prima "
            "metà, prima quindicina"
        ),
        Kind.LATE: phrases(
            "durante, nel corso, corso, seconda metà, seconda quindicina, verso fine, verso la fine, ultimi "
            "giorni, tarda, più tardi"
        ),
        Kind.AFTER_NEXT: phrases("dopo la prossima"),
        Kind.IN: phrases("in, a, fra, tra, nel, nella, nell', da qui a"),
        Kind.ON: phrases("nel giorno, per il giorno"),
        Kind.WITHIN: phrases(
            "nel giro di, nell'arco di, in meno di, entro i prossimi, entro le prossime, nei prossimi, nelle "
            "prossime, al massimo in, entro un termine di, entro massimo, entro max, entro un massimo di"
        ),
        Kind.FROM: phrases("dal, dalla, dall', da"),
        Kind.FROM_NOW: phrases("da oggi, da adesso, a partire da oggi, a decorrere da oggi, dopo la call"),
        Kind.EVERY: phrases(
            "ogni, tutti i, tutte le, x a, volta a, volta al, volta alla, una volta a, una volta al, "
            "una volta alla, volte a, volte al, volte alla"
        ),
        Kind.LEAD: phrases(
            "senza falta, senza falta il, "
            "entro, entro il, entro l', entro la, entro lo, entro e non oltre, entro e non oltre il, entro e "
            "non oltre l', non più tardi di, non più tardi del, non più tardi dell', per, per il, per l', "
            "per la, non oltre, non oltre il, al più tardi, al più tardi "
            "il, al più tardi entro, al massimo, al massimo entro, massimo, massimo entro, scadenza, scade, "
            "scade il, in scadenza il, scadenza il, deadline, termine ultimo, termine, data limite, data "
            "prevista, data di consegna, consegna, consegna il, consegna entro, da consegnare entro, da "
            "consegnare il, previsto, previsto per, previsto per il, prevista per il, pianificato per il, "
            "programmato per, programmato per il, obiettivo, fino al, fino all', fino a, sino al, pronto "
            "per, pronto per il, tassativamente entro, tassativo, dovuto il, da fare entro, entro fine "
            "giornata di"
        ),
        Kind.LATEST: phrases(
            "compreso, compresa, incluso, inclusa, o prima, max, tassativamente, per favore, "
            "se possibile prima, confermato, confermata, concordato, concordata, tassativo, improrogabile, "
            "data fissa"
        ),
        Kind.COMMA: phrases("ma"),
        Kind.BEFORE: phrases(
            "prima di, prima del, prima dell', prima della, prima delle, in anticipo su, antecedente al"
        ),
        Kind.AFTER: phrases(
            "dopo, dopo il, dopo la, dopo l', dopo le, a partire da, a partire dal, a partire dall', a "
            "partire dalla, a decorrere dal, non prima di, non prima del, successivamente al, a seguito di, "
            "in seguito a, a valle di"
        ),
        Kind.TIME: phrases(
            "mezzogiorno, mattina, mattino, pomeriggio, sera, notte, mezzanotte, di mattina, al mattino, in "
            "mattinata, mattinata, nel pomeriggio, di pomeriggio, in serata, serata, di sera, primo mattino, "
            "prima mattina, in prima mattinata, primo pomeriggio, nel primo pomeriggio, tardo pomeriggio, "
            "nel tardo pomeriggio, entro mezzogiorno, prima di pranzo, dopo pranzo, entro pranzo, am, pm, "
            "fine mattinata, prima cosa"
        ),
        Kind.EOD: phrases(
            "fine giornata, a fine giornata, fine della giornata, fine giorno, fine della giornata "
            "lavorativa, fine giornata lavorativa, chiusura giornata, fine serata, entro sera, entro stasera"
        ),
        Kind.CALL: phrases(
            "riunione, incontro, chiamata, telefonata, appuntamento, sessione, seduta, videochiamata, "
            "videoconferenza, colloquio, confronto, allineamento, sal, punto, call settimanale, riunione "
            "settimanale, riunione mensile, riunione di progetto, incontro settimanale, punto "
            "settimanale, riunione di allineamento, call di allineamento, aggiornamento, "
            "consulenza, coaching, sessione di lavoro"
        ),
        Kind.NEXT_CALL: phrases(
            "prossima volta, la prossima volta, alla prossima volta, alla prossima, quando ci risentiamo,"
            " prima di "
            "risentirci, quando ci rivediamo, prima di rivederci, quando ci sentiamo di nuovo, prima di "
            "risentirsi, quando ci riaggiorniamo, volta successiva, prossimo giro, quando ci sentiamo la "
            "prossima volta, prossima volta che ci sentiamo, prossima volta che ci vediamo, la prossima "
            "volta che ci sentiamo, la prossima volta che ci vediamo"
        ),
        Kind.URGENT: phrases(
            "il prima possibile, prima possibile, quanto prima, il più presto possibile, "
            "appena possibile, non appena possibile, il più rapidamente possibile, immediato, immediata, "
            "immediatamente, subito, da subito, urgente, urgentissimo, urgentemente, con urgenza, d'urgenza, "
            "senza indugio, senza ritardo, presto, prestissimo, rapidamente, velocemente, prioritario, alta "
            "priorità, priorità alta, priorità, massima priorità, breve termine, a breve, a breve termine, "
            "nel più breve tempo possibile, nel più breve tempo, tempestivamente, prossimamente, appena "
            "puoi, nel minor tempo possibile, all'istante, prima che si può"
        ),
        Kind.SOONEST: phrases("al più presto"),
        Kind.UNDATED: phrases(
            "senza urgenza, nessuna urgenza, fino a nuovo avviso, fino a nuovo ordine, nessuna data "
            "fissata, senza data fissata, senza data precisa, data non fissata, "
            "niente, senza data, senza scadenza, nessuna scadenza, nessuna data, senza fretta, nessuna "
            "fretta, non "
            "urgente, quando possibile, quando puoi, quando si può, un giorno, prima o poi, in futuro, "
            "futuro, lungo termine, a lungo termine, medio termine, a medio termine, lungo periodo, nessuno, "
            "nessuna, non applicabile, n.d, nd, non disponibile, su richiesta, al bisogno, se necessario, "
            "quando necessario, permanente, più avanti, a tempo debito, da programmare, da pianificare, da "
            "schedulare, bassa priorità, priorità bassa, non definito, non definita, non previsto, "
            "indefinito, in seguito, successivamente, da calendarizzare"
        ),
        Kind.RECURRING: phrases(
            "settimanale, settimanalmente, giornaliero, giornaliera, giornalmente, quotidiano, quotidiana, "
            "quotidianamente, mensile, mensilmente, trimestrale, trimestralmente, annuale, annualmente, "
            "quindicinale, bisettimanale, bimestrale, semestrale, ricorrente, periodico, periodicamente, "
            "regolare, regolarmente, continuo, continua, continuativo, continuamente, sempre, costante, a "
            "cadenza settimanale, in continuo"
        ),
        Kind.FINISHED: phrases(
            "fatto, fatta, terminato, terminata, finito, finita, completato, completata, concluso, conclusa, "
            "chiuso, chiusa, inviato, inviata, consegnato, consegnata, pagato, pagata, eseguito, eseguita, "
            "realizzato, realizzata, pronto, pronta, annullato, annullata, cancellato, cancellata, "
            "abbandonato, non più necessario, non serve più, obsoleto, superato, ricevuto, ricevuta, "
            "pubblicato, pubblicata, firmato, firmata, risolto, risolta, evaso, evasa, già fatto, già "
            "inviato, ok, spedito, spedita, approvato, approvata, decaduto"
        ),
        Kind.STATE: phrases(
            "in corso, in lavorazione, in progress, in attesa, aperto, aperta, sospeso, sospesa, in sospeso, "
            "in pausa, bloccato, bloccata, da fare, non iniziato, non iniziata, iniziato, iniziata, avviato, "
            "avviata, da iniziare, in ritardo, scaduto, scaduta, rinviato, rinviata, rimandato, rimandata, "
            "posticipato, posticipata, in revisione, in valutazione, in discussione, in preparazione, in "
            "approvazione, dal cliente, attivo, attiva, in sviluppo, in esecuzione, fermo, ferma, "
            "pianificato, programmato, da evadere, pendente, in stand by"
        ),
        Kind.DEPENDS: phrases(
            "durante, in occasione di, in occasione della, in occasione del, in sede di, "
            "quando, appena, non appena, una volta, se, a seconda di, a seconda del, dipende da, dipende "
            "dal, dipende dalla, in attesa di, in attesa del, in attesa della, in attesa dell', attesa, "
            "aspettando, in base a, subordinato a, subordinatamente a, condizionato a, salvo, salvo "
            "approvazione, previa approvazione, dopo approvazione, dopo l'approvazione, alla firma, alla "
            "ricezione, al ricevimento, a ricevimento, alla consegna, dopo la firma, bloccato da, richiede, "
            "al lancio, finché, fino a quando, a valle dell'approvazione, all'approvazione, previo, previa, "
            "in funzione di, in funzione del, al go live, attendere"
        ),
        Kind.TO_CONFIRM: phrases(
            "deve confermare, confermerà, ci farà sapere, farà sapere, fa sapere, proporrà una data, propone "
            "una data, deve validare"
        ),
        Kind.UNSURE: phrases(
            "non ancora, non ancora definito, da definire, da confermare, da determinare, da decidere, da "
            "concordare, da fissare, da "
            "stabilire, da verificare, da valutare, da precisare, sconosciuto, sconosciuta, non confermato, "
            "non confermata, non so, non si sa, non sicuro, incerto, incerta, ancora da definire, data da "
            "definire, data da confermare, da vedere, da chiarire, da convenire, dadef, d.d"
        ),
        Kind.DOUBT: phrases(
            "circa, intorno al, intorno all', attorno al, verso, verso il, più o meno, forse, probabilmente, "
            "possibilmente, magari, idealmente, se possibile, provvisorio, provvisoria, provvisoriamente, "
            "indicativamente, indicativo, stimato, stimata, stima, in linea di massima, in teoria, o dopo, o "
            "più tardi, eventualmente, preferibilmente, ca, orientativamente, potrebbe essere, credo, "
            "presumibilmente, auspicabilmente"
        ),
        Kind.OR: phrases("o, oppure, e, ed, od, ovvero, o anche, e o"),
        Kind.NOW: phrases("ora, adesso, nuovo, nuova data"),
        Kind.ARROW: phrases(
            "spostato al, spostata al, spostato all', spostata all', spostato a, spostata a, rinviato al, "
            "rinviata al, rinviato a, rinviata a, rimandato al, rimandata al, rimandato a, posticipato al, "
            "posticipata al, posticipato a, anticipato al, anticipata al, anticipato a, slittato al, "
            "slittata al, slitta al, prorogato al, prorogata al, prorogato fino al, esteso al, modificato "
            "in, cambiato in, nuova scadenza, aggiornato al, riprogrammato per il, riprogrammata per il"
        ),
        Kind.WAS: phrases(
            "orig, era, prima era, era il, era per, era per il, era previsto per, era previsto per il, era "
            "prevista per il, originariamente, inizialmente, in origine, in precedenza, precedentemente, "
            "invece di, invece del, anziché, al posto di, al posto del, data originale, vecchia data, "
            "scadenza originale, prima, ex"
        ),
        Kind.MOVED_FROM: phrases(
            "spostato dal, spostato da, spostato dall', spostata dal, spostata da, spostata dall', rinviato "
            "dal, rinviato da, rinviato dall', rinviata dal, rinviata da, rinviata dall', rimandato dal, "
            "rimandato da, rimandato dall', rimandata dal, rimandata da, rimandata dall', posticipato dal, "
            "posticipato da, posticipato dall', posticipata dal, posticipata da, posticipata dall', "
            "anticipato dal, anticipato da, anticipato dall', anticipata dal, anticipata da, anticipata "
            "dall', slittato dal, slittato da, slittato dall', slittata dal, slittata da, slittata dall'"
        )
        + inflected("prorogat, estes, differit", "o dal, o da, o dall', a dal, a da, a dall'"),
    },
    units={
        Unit.HOUR: phrases("h, ora, ore"),
        Unit.DAY: phrases("giorno, giorni, g, gg, giornata, giorni solari, giorni di calendario"),
        Unit.WORKING_DAY: phrases(
            "giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali, gg lavorativi, gg lav, "
            "giorni utili"
        ),
        Unit.WEEK: phrases("settimana, settimane, settimana lavorativa"),
        Unit.MONTH: phrases("mese, mesi"),
        Unit.QUARTER: phrases("trimestre, trimestri"),
        Unit.HALF_YEAR: phrases("semestre, semestri"),
        Unit.YEAR: phrases("anno, anni, anno solare"),
    },
    numbers={
        **numbered(
            2,
            "due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, "
            "quattordici, quindici, sedici, diciassette, diciotto, diciannove, venti",
        ),
        **{f"venti{digit}": 20 + number for number, digit in enumerate(_DIGITS, 1)},
        "ventun": 21,
        "ventuno": 21,
        "ventotto": 28,
        "trenta": 30,
        "trentuno": 31,
        "trentun": 31,
        "sessanta": 60,
        "novanta": 90,
    },
    ordinals={word: number for stem, number in _ORDINALS.items() for word in inflected(stem, "o, a")},
    ordinals_of_weeks={"prima": 1},
    topic_words=phrases(
        "di, d', del, dell', della, per, su, da, dal, dalla, il, la, a, al, in, e, dopo, con, sul, sulla, i, "
        "le"
    ),
    genitives=phrases("del, di, dell'"),
    about_words=phrases("per, per il, per l', per la, su"),
    backward=phrases("ultimi, ultime, scorsi, scorse, passati, passate"),
    clause_leads=phrases("prima"),
    recipients=phrases("a, al, allo, alla, all', ai, agli, alle"),
    owed_leads=phrases("scadenza, scade"),
    deadline_leads=phrases(
        "entro, entro il, entro l', entro la, entro lo, entro e non oltre, entro e non oltre il, non oltre, "
        "non oltre il, non più tardi di, non più tardi del, non più tardi dell', al più tardi, al più tardi "
        "il, al più tardi entro, al massimo entro, prima di, prima "
        "del, prima dell', prima della, scadenza, scade, scade il, deadline, da consegnare entro, da "
        "consegnare il, consegna entro, consegna il, da fare entro, tassativamente entro, termine ultimo, "
        "data limite"
    ),
    reported=(
        r"se|"
        r"(?:verificare|controllare|confermare|dire|avvisare|ricordare|spiegare|annunciare)(?: \S+){0,3} che"
    ),
    asked=(
        r"(?:chiedere|verificare|capire|chiarire|sapere)(?: \S+){0,3} "
        r"(?:cosa|quando|chi|quanto|come|quale|quali)(?! \S+re )"
    ),
    relative=r"che",
)
