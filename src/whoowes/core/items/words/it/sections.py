"""Italian headings: what the section below promises to hold, and whom it names as owner."""

from whoowes.core.items.words.it.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.review_titles import (
    FINISHED,
    LET_GO,
    NEW_LIST,
    SIGN_OF_NEW,
    STANDING,
    WHAT_WAS_AGREED,
)
from whoowes.core.items.words.table import Kind

_MEETING = (
    r"(?:riunion[ei]|call|chiamat[ae]|incontr[oi]|appuntament[oi]|sedut[ae]|session[ei]|volt[ae]"
    r"|settiman[ae]|mes[ei]|verbal[ei]|meeting|colloqui[o]?|videocall|videochiamat[ae]|telefonat[ae]|sal)"
)
_LAST = (
    rf"(?:(?:(?:dell'|dall'|nell'|all'|dello |della |dalla |dal |del |dallo |alla |nella )?(?:ultim[oa]"
    rf"|scors[oa]|precedente) {_MEETING}\b)|(?:(?:della |dell'|del |dalla |dal |dall')?{_MEETING} "
    rf"(?:precedente|scors[oa]|passat[oa])\b))"
)
_NOUN = (
    r"(?:azion[ei]|attivita|compit[oi]|impegn[oi]|misur[ae]|intervent[oi]|adempiment[oi]"
    r"|to-?dos?|incarichi|punti)"
)
_ACTION = (
    r"(?:pian[oi] (?:d'azione|di azione|delle azioni|d'azioni|operativo)|azion[ei]|attivita|compit[oi]"
    r"|prossim[ie] (?:passi|passaggi|azioni|attivita|step|mosse)|(?:passi|passaggi|azioni"
    r"|attivita) successiv[ie]|prossimo passo|(?:punti|elementi) (?:d'azione"
    r"|azione|da (?:seguire|chiudere|sviluppare|completare)|apert[oi]"
    r"|ancora apert[oi]|non risolt[oi])|(?:temi|questioni) apert[ei]|cose da fare|lavoro da fare|impegni"
    r"|adempimenti|incarichi|chi fa (?:che )?cosa|to-?do list|lista (?:delle )?(?:azioni|attivita|cose da "
    r"fare)|da fare|da seguire|elenco (?:delle )?(?:azioni|attivita)|monitoraggio (?:delle )?(?:azioni"
    r"|attivita)|registro (?:delle )?azioni|cosa (?:manca|(?:resta|c'e) da fare)|resta da fare|ancora da fare"
    r"|per la "
    r"prossima (?:volta|call|riunione|sessione|seduta)|da qui alla prossima \w+"
    r"|(?:entro|prima del)(?: ?la)? (?:nostra )?prossim[ao] (?:volta|call|chiamata|riunione|sessione|seduta"
    r"|incontro)|cosa (?:abbiamo "
    r"(?:concordato|deciso|promesso)|faremo)|promesse|e adesso|come procediamo|deliverables?|cosa succede "
    r"(?:ora|adesso)|chi deve (?:che )?cosa|compiti a casa|seguiti|follow-?up)"
)
_BEFORE = (
    r"(?:(?:nostr[ei]|vostr[ei]|mie|miei|tuoi|tue|loro|le|i|gli|il|la|lo|tutte le|tutti i|altr[ei]|nuov[ei]"
    r"|principali|prime|ultime|elenco (?:delle|dei|degli|di)|lista (?:delle|dei|degli|di)|tabella (?:delle"
    r"|dei|degli)|riepilogo (?:delle|dei|degli)|sintesi (?:delle|dei|e)|riassunto (?:delle|e)|conclusioni e"
    r"|riepilogo e|riassunto e|registro delle|quadro delle|decisioni e|monitoraggio (?:delle|degli)) |l'"
    r"|riepilogo )*"
)
_AFTER = (
    r"(?: (?:da (?:fare|intraprendere|svolgere|completare|seguire|avviare|portare|compiere|attuare|eseguire"
    r"|chiudere|parte|realizzare|discutere)|in (?:corso|sospeso|attesa|ritardo)|apert[eoi]|concordat[eoi]"
    r"|decis[eoi]|condivis[eoi]|pres[eoi]|previst[eoi]|prioritari[eoi]?|correttiv[eoi]|preventiv[eoi]"
    r"|successiv[eoi]|rimanenti|immediat[eoi]|comuni|urgenti|individuat[eoi]|identificat[eoi]|definit[eoi]"
    r"|propost[eoi]|suggerit[eoi]|consigliat[eoi]|concret[eoi]|clienti?|lato|per|di|del|dello|della|dei"
    r"|degli|delle|prima|entro|emers[eoi]|a|e|questa|reciproc[hi]+|nostr[ei]|vostr[ei]|principali"
    r"|assegnat[eoi])\b.{0,60}| (?:d'|dell').{1,60}| ?(?:-|:|/|,|&|\||\() ?.{1,60})?"
)
_PP = (
    r"(?:fatt[oaie]|completat[oaie]|conclus[oaie]|chius[oaie]|terminat[oaie]|finit[oaie]|eseguit[oaie]"
    r"|effettuat[oaie]|svolt[oaie]|evas[oaie]|risolt[oaie]|realizzat[oaie]|ultimat[oaie]|consegnat[oaie]"
    r"|sistemat[oaie])"
)
_GONE = (
    r"(?:annullat[oaie]|cancellat[oaie]|abbandonat[oaie]|accantonat[oaie]|decadut[oaie]|superat[oaie]"
    r"|scartat[oaie]|ritirat[oaie]|non piu (?:necessari[oaie]?|rilevant[ei]|attual[ei]|valid[oaie])"
    r"|mess[oaie] da parte)"
)
_LATER = (
    rf"(?: (?:dal|dalla|dall'|dallo|dopo|durante|nel|nella|nell'|alla|al|in|a|questa|questo|entro|tra|fra"
    rf"|la|lo|l')\b ?.{{1,40}}| {_MEETING} (?:scors[oa]|precedente|passat[oa]))"
)

CLOSING_HEADINGS = (
    r"\b(?<!\bnon )(?<!\bnon ancora )(?<!\bessere )(?<!\bandare )(?<!\bdi )"
    rf"(?:{_PP}|inviat[oaie]|{_GONE})\b"
)
STATE_HEADINGS = rf"(?:(?:gia|recentemente|tutto|ormai|appena) )*(?:{_PP}|{_GONE}|inviat[oaie])\b"
STATE_ADVERBS = (
    r"^(?:(?:gia|recentemente|ormai|ora|appena|finalmente|completamente) )+"
    r"|(?: (?:gia|recentemente|questa settimana|questo mese|la settimana scorsa|questa volta|oggi|ad oggi"
    r"|nel frattempo))+$"
)
LABEL_ROWS = (
    r"(?:ancora |tuttora )?(?:(?:azioni|punti|attivita) )?(?:apert[oaie]|in (?:corso|attesa|sospeso|ritardo"
    r"|pausa)|bloccat[oaie]|da fare|da completare|da iniziare|nuov[oaie]|non (?:iniziat[oaie]|avviat[oaie]"
    r"|complet[oaie]|conclus[oaie]|fatt[oaie])|rinviat[oaie]|riportat[oaie]|rimanent[ei]|sospes[oaie]"
    r"|resta da fare)"
)
AGREED = (
    r"(?:abbiamo )?concordato|(?:siamo )?rimasti d'accordo(?: (?:di|che|cosi))?|promemoria(?: (?:per"
    r"|di) .{1,30})?|(?:(?:vi|ti|le) )?(?:riassumo|riepilogo)(?: (?:la (?:nostra )?(?:chiamata|call"
    r"|telefonata|riunione)|quanto (?:detto|concordato|deciso)))?(?: di (?:oggi|ieri|stamattina"
    r"|stamani|questa mattina))?(?: \(?\d.{0,12})?|da non dimenticare|rimaniamo cosi"
    rf"|{NEW_LIST['it']}|{WHAT_WAS_AGREED['it']}"
)
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = (
    r"(?:programma|scaletta)(?: (?:(?:del|della|dell'|per la|per il) ?)?(?:\d|prossim|sessione|giornata"
    r"|visita|evento|incontro|seduta|riunione).{0,30})?"
)
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIPPED,
        (
            r"modell[oi](?: (?:di|del|per) (?:verbale|nota|note|riunione|documento|tabella|pagina"
            r"|scheda).*)?|.*\(modello\)|come (?:usare|compilare|leggere)\b.*|istruzioni(?: .*)?"
            r"|esempi[o]?(?: di .*)?|matrice .*(?:raci|responsabilita|escalation|permessi|autorizzazioni"
            r"|diritti).*|(?:storico|cronologia|registro|elenco|gestione) (?:delle |dei )?(?:versioni"
            r"|revisioni|modifiche|cambiamenti)|storia del documento|cronologia del documento|(?:.* "
            r")?trascrizione(?: .*)?|foglio (?:presenze|firme)|registro presenze|glossario"
            r"|elenco (?:dei )?file|manuale operativo"
        ),
    ),
    (
        Kind.RULES,
        (
            r"procedur[ae](?: d.*)?|escalation(?: .*)?|regole .*(?:instradamento|escalation|assegnazione).*"
            r"|diritti di accesso|permessi|autorizzazioni|ruoli(?: e responsabilita)?|responsabilita|presenze"
            r"|regole di ingaggio|come lavoriamo(?: insieme)?"
        ),
    ),
    (
        Kind.WINS,
        (
            r"(?:(?:nostri|nostre|vostri|vostre|i|le|gli|piccoli|piccole|grandi|alcuni|ultimi|ultime|bei) "
            r")*(?:successi?o?|vittori[ae]|buon[ae] notizi[ae]|traguard[oi](?: raggiunti)?|conquiste"
            r"|obiettivi raggiunti|risultati (?:raggiunti|ottenuti|conseguiti)|punti positivi|celebrazioni"
            r"|soddisfazioni)(?: (?:dal|dalla|dall'|di|del|della|questa|questo|a|cliente|e|da) ?.{0,40})?"
            r"|cosa (?:ha funzionato|e andato bene|va bene)(?: .{0,40})?|cosa (?:avete|abbiamo|hai) "
            r"(?:ottenuto|raggiunto)"
        ),
    ),
    (
        Kind.MATTERS,
        (
            rf"(?:questioni|punti|temi|argomenti|pratiche) (?:in sospeso|pendenti|rimast[ie] in sospeso"
            rf"|rimast[ie] apert[ie])(?: .*)?|seguito (?:della|dell'|del|alla|all') ?{_MEETING} "
            rf"(?:precedente|del \d).*|seguiti {_LAST}.*|(?:ritorno|aggiornamento|riscontro|follow-?up) "
            rf"(?:su |sull'|sulla )?{_LAST}.*|approvazione (?:e seguito )?del verbale.*"
        ),
    ),
    (
        Kind.DONE,
        (
            rf"(?:gia )?{_PP}(?: o chius[oaie])?{_LATER}?|(?:(?:le |i |gli |nostre |vostre )?(?:{_NOUN}"
            rf"|cose) )(?:gia |ora )?{_PP}{_LATER}?|(?:cosa|quello che|cio che|quanto) (?:e stato|abbiamo"
            rf"|e) {_PP}{_LATER}?"
        ),
    ),
    (Kind.DROPPED, rf"(?:(?:{_NOUN}|temi) )?{_GONE}{_LATER}?"),
    (
        Kind.CARRIED,
        (
            rf"(?:{_BEFORE})?{_NOUN} (?:precedent[ei]|riportat[eoi]|rinviat[eoi]|rimandat[eoi]|non "
            rf"(?:conclus[eoi]|chius[eoi]"
            r"|completat[eoi]|fatt[eoi]|evas[eoi])|ancora (?:apert[eoi]|in corso|da fare)|pregress[eoi]"
            r"|arretrat[eoi]).*"
            rf"|riepilogo (?:delle|dei|degli) (?:nostre )?{_NOUN} (?:{_LAST}|precedent[ei]|in corso"
            rf"|in sospeso"
            r"|apert[ei]).*|(?:verifica|revisione|stato|avanzamento|aggiornamento|punto"
            r"|ripresa|controllo|esito)"
            rf"(?: di avanzamento)? (?:su |sulle |sui |sugli |delle |dei |degli |dell')(?:nostre |nostri "
            rf")?{_NOUN}(?: (?:{_LAST}|precedent[ei]|apert[eoi]|in corso|in sospeso|passat[eoi]|del \d"
            rf"|dell'ultim|decis[eoi]"
            r"|concordat[eoi]|emers[eoi]|assegnat[eoi]|dal).*)?"
            rf"|{_ACTION} (?:{_LAST}|del (?:\d|lun|mar|mer|gio|ven|sab|dom)|dell'\d|precedent[ei]|(?:decis"
            rf"|emers|assegnat)[eoi] {_LAST}).*"
            r"|(?:punti|temi|argomenti) (?:rinviati|riportati|rimandati|non chiusi)|(?:riport[oi]|arretrati"
            r"|pregressi)(?: .*)?"
            rf"|(?:ancora|tuttora) (?:apert[oaie]|in corso|da fare)|rimast[oaie] apert[oaie]|apert[oaie] "
            rf"{_LAST}.*"
        ),
    ),
    (Kind.MATTERS, LAST_TIME),
    (Kind.LISTS, AGENDA),
    (
        Kind.MIXED,
        (
            r"(?:.* )?(?:decisioni|discussion[ei]|note|conclusioni|verbale|accordi|appunti) ?(?:,|/|&|\+"
            r"|e)(?: le| i| piano di)? ?(?:azioni|prossim[ie] (?:passi|azioni|attivita)|attivita|compiti"
            r"|impegni)|(?:azioni|prossim[ie] (?:passi|azioni)|attivita|compiti) ?(?:,|/|&|\+|e)(?: le)? "
            r"?(?:decisioni|note|discussioni|conclusioni|accordi)"
        ),
    ),
    (
        Kind.LISTS,
        (
            r"(?:.* )?(?:ordine del giorno|odg|o\.d\.g\.?)\b.*|(?:lista|elenco) (?:della spesa|degli? "
            r"invitati|dei materiali|materiali|di lettura|dei prezzi|prezzi|dei documenti|desideri|dei "
            r"desideri|di distribuzione|contatti)\b.*|(?:cose |documenti )?da portare|link(?: utili)?"
            r"|collegamenti|risorse|riferimenti|allegati|idee(?: .*)?|(?:argomenti|temi|punti) (?:da "
            r"(?:affrontare|discutere|trattare)|per|della prossima).*|menu|fatture|registrazioni(?: .*)?"
            r"|documenti della riunione|letture|parcheggio"
        ),
    ),
    (
        Kind.ATTENDEES,
        (
            r"(?:elenco (?:dei )?)?(?:partecipant[ei]|presenti|intervenuti|persone presenti|invitat[oi]"
            r"|erano presenti|convocati|chi c'era|hanno partecipato)"
        ),
    ),
    (
        Kind.TALK,
        (
            r"(?!.*\b(?:azion[ei]|da fare|prossimi passi|compiti|impegni|attivita)\b)(?:.* "
            r")?(?:discussion[ei]|decision[ei]|verbale|not[ae]|appunti|riepilogo|sintesi|riassunto|dettagli"
            r"|risch[io]+|domande|varie(?: ed eventuali)?|informazioni|contesto|novita|aggiornament[oi]"
            r"|osservazioni|introduzione|budget|finanze|numeri|indicatori|assenti|giustificati|obiettiv[oi]"
            r"|conclusion[ei]|bilancio|calendario|tappe|date chiave|giro di tavolo|riflession[ei]|criticita"
            r"|problem[ai]|punti (?:discussi|trattati|affrontati|chiave|di attenzione)|argomenti "
            r"(?:discussi|trattati)|commenti|avanzamento|stato dell'arte|temi (?:discussi|trattati))(?: "
            r"(?:pres[ei]|di|del|dello|della|dei|degli|delle|su|sul|sulla|per|e|generali|a) ?.{0,60})?"
            rf"|(?:data (?:del|della|dell') ?)?prossim[oa] {_MEETING}\b.*|cosa abbiamo fatto"
        ),
    ),
    (Kind.ACTIONS, rf"(?:{_BEFORE})?{_ACTION}{_AFTER}"),
    (
        Kind.ACTIONS,
        (
            r"a seguire|in corso|apert[oaie]|in attesa(?: (?:di|del|della|dell').*)?"
            r"|non (?:ancora )?(?:iniziat[oaie]"
            r"|avviat[oaie]|fatt[oaie]|completat[oaie]|conclus[oaie])"
            r"|bloccat[oaie]|da (?:completare|chiudere|gestire|evadere)|in sospeso|(?:azioni"
            r"|pian[oi] d'azione|attivita|to-?do|todo)(?!.* (?:done|completed?|closed|finished|dropped"
            r"|cancell?ed|parked|carried|from|review|update|check|follow)\b)(?: [\w'-]+){1,2}|(?:chi|cosa) "
            r"(?:fa|deve|si occupa di) .*"
        ),
    ),
    (Kind.DONE, FINISHED["it"]),
    (Kind.DROPPED, LET_GO["it"]),
    (Kind.MIXED, AGREED),
    (Kind.MATTERS, ABOUT_LAST_TIME),
    (Kind.MIXED, SIGN_OF_NEW),
    (Kind.TALK, STANDING["it"]),
)

_TODO = (
    r"(?:azion[ei]|compit[oi]|attivita|da fare|prossim[ie] (?:passi|azioni|attivita|step)|impegni|incarichi"
    r"|cose da fare|lavoro da fare|piano d'azione|to-?do(?: list)?|todo|punti azione|adempimenti|compiti a "
    r"casa)(?: da (?:fare|svolgere|completare|intraprendere))?"
)
_GROUP = (
    r"(?P<owner>client[ei]|agenzia|studio|team(?: [\w'-]+){0,2}|gruppo|squadra|consulent[ei]|coach|coachee"
    r"|commercialista|avvocat[oai]|legale|fornitor[ei]|direzione|noi|voi|me|te|tutti|tutti e due|entrambi"
    r"|nostr[oa] (?:team|studio|parte)|vostr[oa] (?:team|azienda|parte)|assistente|azienda|segreteria)"
)
_NAME = r"(?P<name>[^\W\d_][^:(),]{0,50}?)"
_UNTIL = r"(?: (?:entro|prima|per il|per la|questa|fino)\b.{0,40})?:?"
_ARTICLE = r"(?:il |lo |la |l'|i |gli |le )?"
_OF = r"(?:di |d'|del |dello |della |dell'|dei |degli |delle )"
_TO = r"(?:a |al |allo |alla |all'|ai |agli )"
_ADJECTIVE = r"(?!\w+(?:at|iv|al|ut|it|ar|ent|ori|ch|ic|ar)[ei]\b)"
HOMEWORK = (
    r"(?P<owner>noi|voi|(?:il |la )?cliente) (?:facciamo|fate|fa|far(?:emo|ete|a)):?",
    (
        r"(?:(?:cosa|quello che) )?(?:ci )?serve(?: ancora)? (?:da|dalla)"
        r" (?P<owner>voi|noi|(?:vostra|nostra) parte):?"
    ),
    r"(?P<owner>io) (?:faccio|faro|mi occupo di|penso a):?",
    r"(?:me ne occupo|mi occupo|faccio|ci penso) (?P<owner>io)(?: di)?:?",
    r"da parte (?P<owner>mia|nostra|vostra|tua|(?:del )?cliente):?",
    r"(?:dal |dalla )?(?P<owner>(?:nostr|vostr)[oa] (?:lato|parte|team)):?",
    r"(?:per|lato|da) (?:il |l'|la |lo )?(?P<owner>me|noi|voi|te|client[ei]|agenzia|studio):?",
    rf"{_TODO} (?:lato )?(?P<owner>client[ei]|agenzia|studio|consulent[ei]|coach|fornitor[ei]|azienda):?",
    rf"(?:le |i |gli )?(?P<owner>mie|miei|tue|tuoi|vostre|vostri) {_TODO}(?: .{{0,40}})?:?",
    rf"{_TODO} {_ADJECTIVE}(?P<name>[^\W\d_][\w.'-]{{1,30}}):?",
    (
        r"per (?!(?:info|memoria|promemoria|concludere|natale|pasqua|il |la |le |i "
        r"))(?P<name>[^\W\d_][^:()]{0,40}?) ?:"
    ),
    (
        rf"{_TODO},? (?:per {_ARTICLE}|{_OF}|da parte {_OF}|a (?:cura|carico) {_OF}|in carico {_TO}|lato "
        rf"|assegnat[eio] {_TO}|affidat[eio] {_TO}){_GROUP}{_UNTIL}"
    ),
    (
        rf"{_TODO},? (?:da parte {_OF}|a (?:cura|carico) {_OF}|in carico {_TO}|assegnat[eio] {_TO}"
        rf"|affidat[eio] {_TO})(?P<owner>[^:(),]{{1,50}}?){_UNTIL}"
    ),
    rf"{_TODO} (?:di |d'|per |lato |del |della ){_NAME}{_UNTIL}",
    rf"{_TODO} ?(?:-|:|\() ?{_ARTICLE}{_GROUP}\)?:?",
    rf"{_TODO} ?(?:-|:|\() ?{_NAME}\)?:?",
    rf"a (?:cura|carico) {_OF}(?P<owner>[^:()]{{1,50}}?):?",
    (
        rf"(?:cosa|quello che|cio che) (?:ci |mi )?(?:deve|devono|dobbiamo|dovete|fa|fanno|fara"
        rf"|faranno)(?: fare)? {_ARTICLE}(?P<owner>(?!per\b|entro\b|prima\b|ora\b|adesso\b"
        rf"|dopo\b)[^:()]{{1,40}}?){_UNTIL}"
    ),
    (
        rf"(?:cosa|quello che|cio che) {_ARTICLE}(?P<owner>[^:()]{{1,40}}?) (?:ci deve|mi deve|deve|devono"
        rf"|dobbiamo|dovete|fa|fanno|fara|faranno|si impegna a)(?: fare)?{_UNTIL}"
    ),
    (
        rf"{_ARTICLE}(?P<owner>[^:()]{{1,40}}?) (?:deve|devono|dovra|dovranno|dobbiamo|dovete|si "
        rf"impegnano? a|si occupano? di"
        r"|ha promesso di|fara|faranno|prende in carico)(?: fare)?(?: (?:entro|prima|per)\b.{1,40})? ?:"
    ),
    rf"per {_ARTICLE}{_GROUP} ?:",
)
