"""Italian: how headers, headings, status cells and action lines are worded."""

from whoowes.core.items.words.it import lines, phrases, privacy, reviews, sections, states
from whoowes.core.items.words.it.headers import HEADERS, OTHER_ROLES
from whoowes.core.items.words.it.long_headers import PHRASES
from whoowes.core.items.words.spoken_headers import SPOKEN_HEADERS
from whoowes.core.items.words.table import LanguageWords, Words, keys

ITALIAN: LanguageWords = Words(
    language="it",
    headers=HEADERS,
    header_endings={},
    header_phrases=phrases.PHRASES + PHRASES + SPOKEN_HEADERS["it"],
    header_shorts=phrases.SHORTS,
    other_roles=OTHER_ROLES,
    shared=(
        r"(?:client[ei]|condivis[oaie]|estern[oaie]|pubblic[oa]|visibil[ei]|tutti|tutte|entrambi|apert[oa]"
        r"|si|s)(?: (?:anche|solo|soltanto|cliente))?"
    ),
    topic_of_call=lines.TOPIC_OF_CALL,
    joiners=r" ?(?:/|&|\+|,|\be\b|\bed\b|\bo\b|\||\?|-) ?",
    fillers=keys("il|la|lo|le|i|gli|nostre|vostre|nostro|vostro|principali|principale|tutte"),
    action_types=r"azion[ei]|compit[oi]|attivita|da fare|prossim[oi] pass[oi]|punt[oi] azione",
    log_types=(
        r"rischi?o?|problem[ai]|criticita|decision[ei]|ipotesi|dipendenz[ae]|domand[ae]|info|informazion[ei]"
        r"|osservazion[ei]|modific[ah]e?|opportunita|blocc[oh]i?|not[ae]|anomali[ae]"
    ),
    changes=(
        r"(?:crea(?:re)?|modifica(?:re)?|elimina(?:re)?|aggiorna(?:re)?|aggiungi|aggiungere|rinomina(?:re)?"
        r"|sposta(?:re)?|mantieni|mantenere|invariato|nuovo|creazione|eliminazione|aggiunta|aggiornamento"
        r"|rimuovere|rimuovi)"
    ),
    explaining=keys(
        "significato|condizione|condizioni|se|innesco|scenario|rituale|percorso|frequenza|periodicita|cadenza"
        "|ricorrenza|escalation|escalation a|scalare a|diritti|permesso|permessi"
    ),
    role_headers=keys(
        "sostituto|sostituta|supplente|cosa|che cosa|responsabilita|ruolo|ruoli|mansione|mansioni"
        "|deliverable|deliverables"
    ),
    due_like=lines.DUE_LIKE,
    durations=lines.DURATIONS,
    naming_actions=(
        r"\b(?:azion[ei]|prossim[oaie] (?:pass[oi]|azion[ei]|attivita)|passi successivi|da (?:fare|svolgere"
        r"|intraprendere)|impegn[oi]|compiti|concordat[oaie]|promess[ae])\b"
    ),
    sections=sections.SECTIONS,
    plain_headings=(
        reviews.LAST_TIME,
        sections.AGENDA,
        sections.AGREED,
        (
            r"(?:nostre |vostre |le |nuove |principali |elenco |elenco delle |lista delle )?(?:azioni"
            r"|attivita|prossim[ie] (?:passi|passaggi|azioni|attivita)|(?:passi|passaggi) successivi"
            r"|piano d'azione|piano di "
            r"azione|punti (?:d'azione|azione)|da fare|da seguire|cose da fare|impegni|compiti|chi fa "
            r"(?:che )?cosa|adempimenti|(?:cosa |ancora )?(?:resta )?da (?:fare|completare)|per la "
            r"prossima (?:volta|call|riunione|sessione|seduta)|da qui alla prossima \w+)(?: (?:per|di|del"
            r"|della|dell'|lato|concordate|decise|entro|prima|questa|da (?:fare|intraprendere"
            r"|svolgere))\b.{0,30}| ?\(.{1,30}\))?"
        ),
        (
            r"partecipanti|presenti|ordine del giorno|odg|discussion[ei]|decisioni|note|appunti|verbale"
            r"|riepilogo|sintesi|varie(?: ed eventuali)?|rischi|problemi|assenti|contesto|punti (?:discussi"
            r"|trattati|chiave)|criticita"
        ),
        (
            r"success[oi]|vittorie|buone notizie|traguardi|risultati raggiunti|fatt[oie]|completat[oie]"
            r"|chius[oie]|annullat[oie]|abbandonat[oie]|azioni (?:precedenti|riportate|in corso|completate"
            r"|chiuse|concluse)|punti in sospeso|ancora apert[oie]|in sospeso|in corso|(?:stato|verifica) "
            r"(?:delle )?azioni(?: .{1,40})?|fatt[oaie] dall.{2,30}"
            r"|azioni (?:della|dalla) (?:scorsa|ultima) \w+"
        ),
        rf"{privacy.INTERNAL_LINE}|introduzione|dettagli|modello|esempio",
    ),
    labelled_line=lines.LABELLED_LINE,
    homework=sections.HOMEWORK,
    not_owners=(
        (
            r"(?:la |il |le |i |gli |questa |questo )?(?:prossim[oaie]|settimana|mese|seguito"
            r"|giorno|trimestre"
            r"|riunione|call|lancio|promemoria|urgent[ei]|prioritari[aeio]?|important[ei]|da fare"
            r"|in corso)\b.*"
            r"|\d.*"
        ),
    ),
    groups=(
        r"(?:il |lo |la |l'|gli |i |lato |parte )?(?:client[ei]|agenzia|studio|team|consulent[ei]|coach"
        r"|commercialista|avvocato|legale|fornitor[ei]|direzione|azienda|segreteria)|(?:dal |la "
        r")?(?:nostr[oa]|vostr[oa]) (?:lato|team|parte|studio|agenzia)|noi|voi(?: due)?|me|te|tutti|tutte"
        r"|entrambi"
        r"|tutti e due|insieme|comuni|in comune|condivis[ei]|da (?:noi|voi)|a (?:noi|voi)"
    ),
    outside=(
        r"presentazione (?:del cliente|dell'azienda|della societa|generale)|informazioni su.*|(?:.* "
        r")?modello(?: (?:di|del|per).*)?|budget(?: .*)?|preparazione(?: .*)?|glossario|contatti|recapiti"
        r"|link(?: utili)?|(?:profilo|scheda) .*|panoramica|archivio|benvenut[oi]|leggimi|da leggere|faq"
        r"|trascrizione|ordine del giorno (?:del|per|della|dell')\b.*|esempi[o]?|bozze|bozza|idee|risorse"
        r"|allegat[oi]\b.*|appendic[ei]\b.*|sommario|indice|guida\b.*|come .*|introduzione|istruzioni"
    ),
    internal=privacy.INTERNAL,
    internal_mark=privacy.INTERNAL_MARK,
    internal_end=privacy.INTERNAL_END,
    call_words=lines.CALL_WORDS,
    not_a_call=lines.NOT_A_CALL,
    other_date=lines.OTHER_DATE,
    topic_words=(
        r"\b(?:lancio|messa (?:online|in produzione)|rilascio|consegna|scadenza|milestone|fiera"
        r"|evento)\b"
    ),
    date_line=lines.DATE_LINE,
    not_call_date=lines.NOT_CALL_DATE,
    attendees_line=lines.ATTENDEES_LINE,
    absent_line=lines.ABSENT_LINE,
    asks_nothing=(
        r"(?:(?:in )?ferie|in (?:vacanza|malattia|maternita|paternita|permesso|trasferta|viaggio"
        r"|congedo(?: (?:parentale|di (?:maternita|paternita)))?)|non disponibile|indisponibile"
        r"|complimenti|congratulazioni|auguri|ben fatto|brav[oaie]|malat[oa]|assente|fuori ufficio|compleanno"
        r"|(?:molte |tante )?grazie(?: per [^.;:]{1,60})?)"
    ),
    times_of_absence=(
        r"fino|dall?|da(?= \d)|questa|tutta|prossima|oggi|domani|lunedi|martedi"
        r"|mercoledi|giovedi|venerdi|ieri"
    ),
    next_call=lines.NEXT_CALL,
    item_marks=lines.ITEM_MARKS,
    several_mark=lines.SEVERAL_MARK,
    inline_mark=lines.INLINE_MARK,
    win_mark=(
        r"(?:success[oi]|vittori[ae]|traguard[oi]|buon[ae] notizi[ae]|conquist[ae]|bravi|complimenti)"
        r" ?(?:[(\[](?:interno|privato|riservato)[)\]] ?)?(?::|- )\s*"
    ),
    result_mark=(
        r"(?:\brisultat[oi] ?:|\bimpatt[oi] ?:|\besit[oi] ?:|\bbenefici?o? ?:|\brisparmi?o? ?:"
        r"|\bguadagn[oi] ?:|\bvalore ?:|\britorno ?:)"
    ),
    note_mark=(
        r"(?:nb|n\.b\.|nota|osservazione|precisazione|commento|vedi|vedere|cfr\.?|stato|contesto|link|ps"
        r"|p\.s\.|cioe|ad esempio|ad es|p\. ?es\.|perche|poiche|per info|attenzione|promemoria|ossia"
        r"|agg\.) ?[:.(]?\b"
    ),
    action_verbs=lines.VERBS,
    still_to=lines.STILL_TO,
    obliged=lines.OBLIGED,
    name_lead=r"(?:per|da parte di) ",
    name_joints=r"(?:e|ed|con)",
    counted_things=(
        r"(?:fase|settimana|tappa|sprint|sala|stanza|sito|lotto|lotti|unita|piano|blocco|edificio|giorno"
        r"|mese|anno|parte|traguardo|versione|livello|zona|modulo|opzione|capitolo|articolo|ufficio"
        r"|cantiere|asse|casa|passo|camera|area)\b"
    ),
    deadline_word=(
        r" (?=(?:entro|prima (?:di|del)|non oltre|per (?:il|la|fine|domani|(?:lune|marte|mercole|giove"
        r"|vener)di))\b)"
    ),
    due_lead=(
        r"\b(?:entro|entro il|entro la|entro e non oltre il|prima del|per|per il|non oltre il|al piu tardi "
        r"il|scadenza|termine|data limite|fino al|il|previsto per il|da consegnare il)\b ?:?\s*$"
    ),
    states=states.STATES,
    state_rest=states.STATE_REST,
    state_doubts=states.STATE_DOUBTS,
    state_reasons=states.STATE_REASONS,
    closing_tails=states.CLOSING_TAILS,
    bare_closing=states.BARE_CLOSING,
    causative=states.CAUSATIVE,
    ends_open=r"\b(?:a|in|come|e|essere|sia|sono|fino a|quando|se|o|ed|non|stato|con|di|da)$",
    about_states=states.ABOUT_STATES,
    copula=reviews.COPULA,
    copula_now=reviews.COPULA_NOW,
    any_participle=reviews.ANY_PARTICIPLE,
    agreed_that=lines.AGREED_THAT,
    told=reviews.TOLD,
    untold=reviews.UNTOLD,
    handled=reviews.HANDLED,
    unsure_subject=reviews.UNSURE_SUBJECT,
    moved_to=states.MOVED_TO,
    closing_headings=sections.CLOSING_HEADINGS,
    state_headings=sections.STATE_HEADINGS,
    state_adverbs=sections.STATE_ADVERBS,
    label_rows=sections.LABEL_ROWS,
    states_inside=(
        r"\b(?:fatt[oaie]|completat[oaie]|conclus[oaie]|chius[oaie]|terminat[oaie]|evas[oaie]"
        r"|annullat[oaie]|abbandonat[oaie]|presentat[oaie]|depositat[oaie]|inviat[oaie]|mandat[oaie]"
        r"|consegnat[oaie]|pagat[oaie]|risolt[oaie]|finit[oaie]|approvat[oaie]|firmat[oaie]|pubblicat[oaie]"
        r"|lanciat[oaie]|eliminat[oaie]|ritirat[oaie]|archiviat[oaie]|rifiutat[oaie]|ricevut[oaie]"
        r"|installat[oaie]|creat[oaie]|accettat[oaie]|validat[oaie]|attivat[oaie]|non (?:serve|servono) "
        r"piu)\b|^(?:accorpat|unit|unificat|fus)[oaie] (?:con|a) .*\d"
    ),
    lead_states=(
        r"(?:fatt[oaie]|completat[oaie]|conclus[oaie]|chius[oaie]|terminat[oaie]|annullat[oaie]"
        r"|abbandonat[oaie]|non (?:serve piu|piu necessari[oa])|apert[oa]|ancora apert[oa]|in corso|in "
        r"attesa|in sospeso|bloccat[oa]|rinviat[oa]|da fare|non fatt[oa]|riapert[oa]) ?(?::|- )\s*"
    ),
    tail_states=(
        rf"(?:tutto |gia )?{states.PARTICIPLES}[.!]?|(?:annullat[oaie]|cancellat[oaie]|abbandonat[oaie]"
        rf"|accantonat[oaie]"
        r"|non (?:serve|servono) piu|non piu necessari[oaie]|(?:ancora |tuttora )?(?:apert[oaie]|in corso"
        r"|in attesa|in sospeso|da fare)|riapert[oaie]|non(?: ancora)? (?:fatt[oaie]|completat[oaie]"
        r"|inviat[oaie]|iniziat[oaie]|conclus[oaie]|chius[oaie])|bloccat[oaie]|rinviat[oaie]|sospes[oaie]"
        r"|in ritardo|in pausa|resta da fare|avviat[oaie]|iniziat[oaie]|non ancora|in lavorazione)[.!]?"
    ),
    colours=(
        r"(?:(?:ross|giall|ner|azzurr|grigi)[oaie]\b[ /,]*|(?:verd[ei]|arancion[ei]|blu|ambra"
        r"|viola)\b[ /,]*)+"
    ),
    yes=r"(?:si|s|vero|fatt[oa]|completato|chiuso|eseguito|concluso|d'accordo|va bene)[^\w?]*",
    no=r"(?:no|n|falso|non ancora|non fatto|da fare|in corso|apert[oa])\W*",
    placeholders=(
        r"(?:(?:[ld]'|dell')?(?:azion[ei]|attivita|compit[oi]|nom[ei]|cognome|responsabile|persona|chi|cosa"
        r"|quando|dat[ae]|scadenza|stato|inserire|inserisci|tuo|vostro|aggiungere|descrivere|descrizione"
        r"|testo|qui|il|lo|la|le|un|una|di|del|della|e|a|esempio|gg|mm|aaaa|completare|compilare|titolo"
        r"|oggetto|commento|priorita|passo|prossimo|voce|\d+)(?:[\s:/_.-]+|$))*"
    ),
    placeholders_inside=(
        r"(?:alta|media|bassa|urgente|nuov[oa]|importante|critic[oa]|facoltativ[oa]|opzionale|bozza|da "
        r"confermare|priorita|prioritari[oa]|bloccante|bug|sito|estern[oa]|ricorrente|settimanale|mensile"
        r"|domanda|decisione|rischio|idea|nota|link|agg\.?|fase \d+|settimana \d+|promemoria|info|compito"
        r"|nome|da approvare)"
    ),
    unknown=(
        r"da (?:definire|precisare|confermare|determinare|completare|vedere|decidere|stabilire"
        r"|discutere)|ignoto|\.+"
    ),
    agreeing=r"(?:si e |abbiamo )?(?:concordato|convenuto)|accordo",
    unneeded=(
        r"\b(?:non (?:e |sono )?(?:piu )?(?:necessari[oaie]|richiest[oaie])|non (?:serve|servono"
        r"|occorre)(?: piu)?)(?: (?:per ora|al momento|in questa fase))?$"
    ),
    informs=(
        r"(?:(?:per )?(?:info(?:rmazione)?|conoscenza)|comunicazion[ei]|decision[ei]|deciso|delibera"
        r"|concordato|contesto|risch(?:io|i)"
        r"|nota(?: bene)?|note|nb|n\.b\.) ?:"
    ),
    nothing=(
        r"(?:nessun cambiamento|nessuna (?:modifica|variazione)|invariat[oaie])[.!]?|"
        r"(?:niente(?: (?:da (?:segnalare|fare|aggiungere)|di (?:nuovo|particolare)|per (?:ora|il "
        r"momento)))?|nulla(?: (?:da (?:segnalare|fare|aggiungere)|di (?:nuovo|particolare)|per (?:ora|il "
        r"momento)))?|nient'altro|nessun'altra|n\.?d\.?|n\.?a\.?"
        r"|non applicabile|(?:non (?:ci sono|sono (?:state|stati)|sono "
        r"previst[ei]|e stat[oa]|c'e)|(?:non ci sono )?(?:state )?(?:nessun[ao]?|nessun'|senza)) "
        r"?(?:(?:trovat|identificat|individuat|definit|concordat|suggerit)[oaie] )?(?:nuov[aeio]|altr[ieoa]"
        r"|ulteriori|prossim[aoie]|nessun[ao]?|al momento| )*(?:azion[ei]|attivita|compit[oi]"
        r"|pass[oi]|punt[oi]|to-?do|impegn[oi]|elementi|seguit[oi])(?: (?:successiv[oi]|suggerit[aeio]|da "
        r"(?:fare|segnalare|svolgere|intraprendere|seguire)|d'azione|in (?:corso|sospeso)|apert[aeio]"
        r"|identificat[aeio]|individuat[aeio]|definit[aeio]|decis[aeio]|concordat[aeio]|previst[aeio]"
        r"|necessari[aeio]?|richiest[aeio]|trovat[aeio]|per (?:ora|il momento|questa (?:riunione|call|volta"
        r"|settimana)|questo incontro|oggi)|al momento|questa (?:settimana|volta)))*)[.!]?|p\. ?es\. .*|ad "
        rf"esempio ?:.*|esempio ?:.*|{lines.NOTHING_MORE}"
    ),
    boilerplate=(
        r"(?:(?:dovresti |ti consigliamo di |si consiglia di )?(?:controlla|verifica|rivedi"
        r"|esamina)(?:re)? (?:le note|gli appunti) (?:di|presi da|prese da|creati da) gemini|ricevi "
        r"suggerimenti|(?:ottieni|leggi) (?:suggerimenti|consigli)|scopri come gemini|(?:invia|fornisci"
        r"|inviaci|lascia)(?:re)? .{0,20}feedback|com'e la qualita di quest[ie]|come valuti la qualita"
        r"|rispondi a (?:un|questo) (?:breve )?sondaggio|partecipa a un breve sondaggio|(?:note|appunti) "
        r"(?:di|presi da|prese da) gemini|(?:la )?trascrizione (?:e )?terminat|questa trascrizione"
        r"|trascrizione ?:|registrazione ?:|utile o non utile|registrazioni (?:della|di) riunion|il "
        r"riepilogo e (?:accurato|corretto)|abbiamo aggiornato la sezione|vuoi saperne di piu|visualizza "
        r"le note complete).*"
    ),
)
