"""Italian lines: how tasks begin, and what marks, dates and sides are called in them."""

from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.next_calls import next_alone

INFINITIVES = (
    r"(?:abbinare|accompagnare|acquistare|adattare|adeguare|affinare|affrontare|aggiornare|aggiungere"
    r"|aiutare|allegare|allineare|analizzare|andare|annullare|aprire|approfondire|approvare|archiviare"
    r"|assegnare|assicurare|assumere|attivare|avere|avvertire|avviare|avvisare|bloccare|calcolare|cambiare"
    r"|cancellare|caricare|cercare|chiamare|chiarire|chiedere|chiudere|collegare|comprare|compilare"
    r"|completare|comunicare|concordare|concludere|condividere|confermare|configurare|confrontare"
    r"|consegnare|consultare|contattare|contestare|continuare|controllare|convertire|convocare|coordinare"
    r"|correggere|costruire|creare|dare|decidere|definire|delegare|depositare|descrivere|dire|discutere"
    r"|disdire|distribuire|documentare|effettuare|elaborare|eliminare|emettere|eseguire|esportare|estrarre"
    r"|fare|far|fatturare|finalizzare|finire|firmare|fissare|fornire|formare|formalizzare|gestire|girare"
    r"|guardare|identificare|impaginare|implementare|importare|impostare|incaricare|includere|incontrare"
    r"|indicare|individuare|informare|iniziare|inoltrare|inserire|installare|integrare|inviare|invitare"
    r"|iscrivere|lanciare|lasciare|lavorare|leggere|liquidare|mandare|mappare|mettere|migrare|misurare"
    r"|modificare|montare|mostrare|negoziare|notificare|nominare|ordinare|organizzare|ottenere|ottimizzare"
    r"|pagare|parlare|partecipare|passare|pensare|pianificare|portare|predisporre|prendere|prenotare"
    r"|preparare|presentare|prevedere|procedere|produrre|programmare|proporre|proseguire|provare|provvedere"
    r"|pubblicare|pulire|quantificare|raccogliere|redigere|registrare|regolarizzare|rendere|reperire"
    r"|restituire|revisionare|ricercare|richiamare|richiedere|ricordare|ridurre|rifare|rileggere|rilasciare"
    r"|rimandare|rimuovere|ringraziare|rinnovare|rinviare|riordinare|riparare|ripassare|riprendere"
    r"|riscrivere|riservare|risolvere|rispondere|ritirare|riunire|rivedere|saldare|salvare|scaricare"
    r"|scansionare|scegliere|scrivere|segnalare|selezionare|semplificare|sentire|separare|sistemare"
    r"|sollecitare|sostituire|sottoporre|sottoscrivere|spedire|spiegare|spostare|stabilire|stampare|stimare"
    r"|studiare|stendere|strutturare|suddividere|supportare|svolgere|telefonare|tenere|terminare|testare"
    r"|togliere|tradurre|trasferire|trasmettere|trattare|trovare|ultimare|unire|usare|utilizzare|valutare"
    r"|vedere|vendere|verificare|versare|visitare|visionare|\w{3,}(?:izzare|ificare))(?:l[oaie]|gli|ci|vi"
    r"|ne|si|mi|ti)?\b"
)
# Any other word shaped like an infinitive, with an article after it: "Ripresentare la domanda".
_SHAPED = (
    r"(?!(?:cesare|baldassarre|oltre|mare|mentre)\b)\w{3,}(?:are|ere|ire|rre) (?:il|lo|la|le|gli|i|l'\w+"
    r"|una?|uno|un'\w+|quest[oaie]|tutt[oaie]|nostr[oaie]|vostr[oaie]|al|alla|ai|agli|alle)\b"
)
# Before a pronoun the infinitive loses its last letter: "inviarlo", "sentirsi".
_CLITIC = (
    r"(?:\w{3,}(?:ar|er|ir)(?:lo|la|li|le|gli|ci|ne|si)|(?:assicurar|occupar|informar|confrontar|sentir"
    r"|iscriver|accertar|coordinar|ricordar)(?:si|ci))\b"
)
_IMPERATIVES = (
    r"(?:si prega di|ricordarsi di|non dimenticare|per favore|(?:chiama|chiedi|chiudi|compila|completa"
    r"|condividi|conferma|contatta|controlla|correggi|crea|fissa|inserisci|invia|manda|metti|organizza|paga"
    r"|prenota|prepara|proponi|richiedi|rivedi|scrivi|sollecita|trova|verifica|aggiorna|definisci|raccogli"
    r"|firma|valuta)(?:te)?|inviate|mandate|fate|fornite|rivedete|scrivete|mettete)\b"
)
_NOUNS = (
    r"(?:(?:invio|sollecito|preparazione|verifica|redazione|creazione|organizzazione|pianificazione"
    r"|revisione|firma|messa (?:online|a punto|in opera)|consegna|controllo|analisi|ordine|correzione"
    r"|ricerca|recupero|prenotazione|pubblicazione|installazione|configurazione|dichiarazione|fatturazione"
    r"|pagamento|richiesta|chiamata|selezione|formazione|migrazione|rimozione|aggiunta|scelta|stima"
    r"|definizione|presentazione|trasferimento|disdetta|rinnovo|aggiornamento|approvazione|compilazione"
    r"|raccolta|stesura|predisposizione|caricamento|condivisione|conferma) (?:di |del |dello |della |dell'"
    r"|dei |degli |delle |al |alla |a |con |su |per |d'))"
)
VERBS = rf"(?:(?:da )?{INFINITIVES}|{_CLITIC}|{_SHAPED}|{_IMPERATIVES}|{_NOUNS})"
STILL_TO = rf"\b(?:da|resta da|per|di) (?:{INFINITIVES}|{_CLITIC})"

# Over the text as written, not folded.
OBLIGED = (
    r"(?: (?:deve|devono|dovr[àa]'?|dovranno|si impegn(?:a|ano) a|si occup(?:a|ano) di|prende in carico"
    r"|prepara|invia|manda|verifica|contatta|chiama|sente|fornisce|redige|crea|organizza|pianifica"
    r"|finalizza|condivide|propone|conferma|completa|corregge|prenota|controlla|aggiorna|chiede|sollecita"
    r"|scrive|rivede|[^\W\d_]{2,}(?:[aei]r|rr|dr)(?:à|a['’]|anno)) )"
)

DUE_LIKE = (
    r"\b(?:(?:lune|marte|mercole|giove|vener)di|sabato|domenica|(?:lun|mar|mer|gio|ven|sab|dom)(?=\.|\.? "
    r"?\d)|genn?(?:aio)?|febb?(?:raio)?|marzo|apr(?:ile)?|magg?(?:io)?|giugno|luglio|lugl?|agosto|settembre"
    r"|sett|ottobre|ott|novembre|dicembre|dic|oggi|domani|dopodomani|prossim[oa]|quest[oa] (?:settimana"
    r"|mese|pomeriggio)|fine|inizio|meta|entro|prima|subito|immediat[oa]|appena possibile|al piu presto|il "
    r"prima possibile|quanto prima|in corso|continuativo|da definire|da confermare|settimana \d+|sett\.? "
    r"?\d+|q[1-4]|t[1-4]|natale|pasqua|ferragosto|fatto|fatta|fino|scadut[oa]|urgente|non oltre|a breve)\b"
)
DURATIONS = (
    r"[~<>]?\s?(?:(?:entro|circa|ca\.?|max\.?|meno di|in) )?\d+(?:[.,]\d+)?(?:\s?(?:-|a)\s?\d+)?\s?(?:min"
    r"|minut[oi]|h|or[ae]|gg|g|giorn[oi](?: lavorativ[oi])?|sett\.?|settiman[ae]|mes[ei]|sprint|ann[oi])"
    r"|(?:giorno|sprint|g|m|t|d) ?[+-]?\s?\d+(?:\s?(?:-|a)\s?\d+)?|[+-]\s?\d+ (?:giorn[oi]|settiman[ae]"
    r"|or[ae]|mes[ei])|(?:un|una|mezza|mezzo) ?(?:giorno|giornata|settimana|ora|mese)|settiman[ae] \d+ "
    r"?(?:-|a) ?\d+"
)

CALL_WORDS = (
    r"(?:\b(?:riunion[ei]|incontr[oi]|chiamat[ae]|call|videocall|videochiamat[ae]|videoconferenza"
    r"|telefonat[ae]|verbal[ei]|appuntament[oi]|session[ei]|sedut[ae]|colloqui[oo]?|workshop|laboratorio"
    r"|comitato|consiglio|sal|settimanale|mensile|bisettimanale|quindicinale|trimestrale|appunti|note"
    r"|resoconto|partecipanti|presenti|ordine del giorno|odg|allineamento|aggiornamento|intervista"
    r"|consulenza|confronto|conversazione|udienza|assemblea|conference call|punto della situazione"
    r"|riepilogo|ore)\b|^(?:il|del|dell'|alle|a|in data)$)"
)
_NEXT = (
    r"(?:prossim[oaie] (?:riunion[ei]|incontr[oi]|chiamat[ae]|call|appuntament[oi]|session[ei]|sedut[ae]"
    r"|volt[ae]|videocall|telefonat[ae]|colloqui[o]?|dat[ae]|aggiornament[oi]|sal|meeting"
    r"|allineament[oi])|(?:riunione|call|incontro|appuntamento|sessione) successiv[oa])"
)
NOT_A_CALL = (
    rf"\b(?:(?:azion[ei]|attivita|compit[oi]|punti|impegni|decisioni) (?:del|dell'|della (?:riunione|call)"
    rf"|dal|dalla|emers[ei])|(?:verifica|revisione|stato|avanzamento|riepilogo|aggiornamento) (?:delle|dei"
    rf"|sulle) (?:azioni|attivita|compiti)|{_NEXT}|prossim[oaie] (?:pass[oi]|azion[ei])"
    rf"|fino|scadenz[ae]|termine|(?<!di )(?<!del )lancio|messa "
    rf"(?:online|in produzione|in opera)|rilascio|consegna"
    r"|(?<!di )apertura|modell[oi]|(?<!di )preparazione|preparare|ordine del giorno (?:del|per|della)"
    r"|precedent[ei]|scors[oa]|ultim[oa]|rinviat[oaie]|riportat[oaie]|aggiornat[oa]|modificat[oa]"
    r"|spostat[oa]|posticipat[oa]|dopo|prima|annullat[oa]|compleanno|ferie|vacanze|festivita|calendario"
    r"|milestone|(?<!di )pianificazione|fattur[ae]|contratt[oi]|preventiv[oi]|creat[oa]|inizio|fine|valido"
    r"|in vigore|scade|evento|fiera|conferenza|archivio|situazione al|entro|chiusura|pagamento|versamento"
    r"|firma|dal)\b"
)
TOPIC_OF_CALL = (
    r"\b(?:riunion[ei]|incontr[oi]|call|chiamat[ae]|sedut[ae]|session[ei]|appuntament[oi]|colloqui[o]?"
    r"|videocall|comitato|workshop|assemblea|videoconferenza|conference)(?: (?:di |d')?(?!(?:del|dell\w*|di"
    r"|dei|il|lo|la|le|su|sul\w*|prima|dopo|dal|fino|scors[oa]|precedente|prossim[oa]|successiv[oa]"
    r"|passat[oa]|annullat[oa]|rinviat[oa]|spostat[oa]|azion[ei]|attivita|al|a|con|per|e"
    r"|in)\b)[\w'-]+){1,2}|\bpunto su(?:l|lla|llo|lle|i|gli|ll')? ?(?!(?:azioni|attivita)\b)[\w'-]+"
)
OTHER_DATE = (
    r"\b(?:entro|prima|dopo|fino|fino al|fino a|dal|da|per|scadenza|a partire|non oltre|al piu tardi)"
    r"(?: il| la| del| dal)? ?$"
)
DATE_LINE = (
    r"(?:data(?: e (?:ora|luogo)| (?:della |del |dell'|di )(?:riunione|incontro|call|chiamata|appuntamento"
    r"|sessione|seduta|verbale|colloquio|meeting))?|(?:riunione|call|incontro|seduta) del|tenutasi il"
    r"|quando|giorno|data/ora) ?(?::|-|\t)"
)
NOT_CALL_DATE = (
    r"\b(?:aggiornat[oa]|scadenza|creat[oa]|modificat[oa]|prossim[oa]|fino|entro|fattura|scade|inizio|dal"
    r"|inviat[oa]|redatto)\b"
)
_PEOPLE = (
    r"(?:partecipant[ei]|presenti?|erano presenti|persone presenti|intervenuti|invitat[oi]"
    r"|convocati|membri presenti)"
)
LABELLED_LINE = (
    rf"(?:data(?: e (?:ora|luogo)| (?:della |del |dell'|di )\w{{3,12}})?|ora|orario|ore|durata|legenda"
    rf"|chiamate"
    rf"|{_PEOPLE}(?:/e|\(e\))?|presenze"
    r"|assenti?|assenti giustificati|giustificati|in copia|cc|luogo|sede|redattore|redatto da|verbalizzante"
    r"|segretari[oa]|presiede|moderatore|ordine del giorno|odg|oggetto|tipo di riunione"
    rf"|(?:data (?:del|della|dell')? ?)?{_NEXT}) ?:"
)
ATTENDEES_LINE = rf"(?:{_PEOPLE}(?:/e|\(e\))?|presenze|alla presenza di|con|al tavolo|chi c'era|chi) ?:?"
ABSENT_LINE = r"(?:assent[ei]|giustificat[oi]|non presenti|in copia|cc)"
NEXT_CALL = (
    rf"(?:(?:la |il |l'|lo |nostr[oa] |data (?:del|della|dell')? ?)?{_NEXT}\b|ci (?:risentiamo|rivediamo"
    rf"|sentiamo|vediamo"
    r"|aggiorniamo)\b|nuovo appuntamento\b|appuntamento (?:fissato|al|per)\b|a presto il\b)"
    rf"|{next_alone(r'(?:la |il )?prossim[oa]')}"
)


_MARKS = (
    r"(?:azion[ei] (?:(?:correttiv|preventiv|concordat|decis|urgent|richiest|propost|successiv"
    r"|prioritari)[aei]|da (?:fare|intraprendere|svolgere))|azion[ei]|compit[oi]|attivita|da fare|ap|pa"
    r"|punt[oi] (?:d'azione|azione)|prossim[oaie] (?:pass[oi]|azion[ei])|impegn[oi]|incarico|todo|to-?do"
    r"|adempimento)"
)
ITEM_MARKS = (
    (
        rf"(?:{_MARKS}(?: ?(?:n°|n\.|nr\.?|#)? ?(?P<number>\d+(?:\.\d+)*[a-z]?))?"
        r"(?: ?[(\[](?P<bracketed>[^)\]]{1,40})[)\]])? ?(?::|\u2013|- )|(?:azion[ei]|compit[oi]|attivita"
        r"|da fare|to-?do) (?:per |di |d'|del |dello |della |dell'|a cura di |a carico di |lato )(?:il |lo "
        r"|la |l')?(?!\d|(?:lune|marte|mercole|giove|vener)di|domani|oggi|follow)(?P<owner>[^:.,;]{1,40}?) "
        r"?:)\s*"
    ),
    (
        r"(?:azione|compito) (?P<owner>(?!(?:da|di|del|per|a|in|correttiv"
        r"|preventiv)\b)[^\W\d_][^:.,;]{0,30}?) ?:\s*"
    ),
)
SEVERAL_MARK = r"(?:azioni|attivita|compiti|da fare|prossim[ie] (?:passi|azioni)|impegni)\b[^:]{0,40}:"
INLINE_MARK = rf"(?<=[.;!?)\]])\s+(?=(?:AZIONE|DA FARE|COMPITO|TODO){OWNER_BEHIND_MARK}\s?:)"
NOTHING_MORE = (
    r"(?:per (?:ora|adesso|il momento),? )?(?:niente|nulla|nient'altro|nessun(?:a"
    r"|'altra)?(?: nuova)?(?: (?:azione|attivita))?|nessun(?: nuovo)? (?:compito"
    r"|adempimento))(?: altro)?(?: (?:per|da|da parte di|lato)(?: [^\W\d]\S*){1,4})?[.!]?|(?:e "
    r"|questo e )?tutto(?: per \w+)?[.!]?"
)
"""Nothing, or nothing more, for somebody or for now."""

AGREED_THAT = (
    r"(?:(?:si (?:e|era) |(?:abbiamo|e stato|viene) )?(?:deciso|concordato|convenuto|stabilito)(?: che|:)"
    r"|si (?:decide|conviene|concorda|stabilisce) che|(?:resta|rimane|siamo|restiamo|rimaniamo) (?:inteso"
    r"|d'accordo|intesi|stabilito) che|d'accordo che) (?:(?:il|la|l') ?)?"
)
