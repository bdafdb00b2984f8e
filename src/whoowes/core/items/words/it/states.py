"""Italian status words, in the order in which they are tried."""

from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:gen(?:n(?:aio)?)?|febb?(?:raio)?|mar(?:zo)?|apr(?:ile)?|mag(?:g(?:io)?)?|giu(?:g(?:no)?)?"
    r"|lug(?:l(?:io)?)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\b\.?"
)
_WEEKDAY = (
    r"(?:lun(?:edi)?|mar(?:tedi)?|mer(?:coledi)?|gio(?:vedi)?|ven(?:erdi)?|sab(?:ato)?|dom(?:enica)?)\b\.?"
)
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:\d{{1,2}}(?:°|o)? {_MONTH}(?: \d{{4}})?|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|(?:(?<=\b(?:il|al) )|(?<!\w )\b)\d{{1,2}}[/.]\d{{1,2}})(?!\d)"
    rf"|{_WEEKDAY}"
)
_WHEN = (
    rf"(?:il \d{{1,2}}(?=\W*$)|(?:(?:il |lo |l'|in data |dal |al |alla |nella |durante la |durante "
    rf"|questa |nell'|di "
    rf"))?(?:{_DATE}(?: scorso| mattina| sera)?|1° {_MONTH}|\d{{1,2}}(?= {_MONTH})|ieri(?: sera| mattina| "
    rf"pomeriggio)?|l'altro ieri|oggi|stamattina|stamani|gia"
    r"|nel frattempo|settimana scorsa|scorsa settimana|mese scorso|mattina|(?:ultima |scorsa )?(?:riunione"
    r"|call|chiamata|telefonata|incontro|sessione)|in tempo|in anticipo|ultima volta|settimana|mese|volta"
    r"|volta scorsa))"
)
_BY = (
    rf"da(?:l|lla|llo|i|lle|gli|ll')? ?(?!(?:{_MONTH}|parte|meta|solo|fare|oggi|domani|subito|tempo)\b"
    r"|\w+(?:are|ere|ire|rre)(?:l[oaie]|n[ei]|si|gli)?\b)[^\W\d_][\w.'-]*(?:(?: | (?:e|&) "
    r")[^\W\d_][\w.'-]*){0,3}"
)
_TO = (
    r"(?:a|al|alla|allo|ai|agli|alle|all') ?(?!(?:meta|torto|breve|parte|fine)\b|(?!cesare\b)\w+(?:are|ere"
    r"|ire|rre)(?:l[oaie]|n[ei]|si)?\b)[^\W\d_][\w.'-]*(?:(?: | (?:e|&) )[^\W\d_][\w.'-]*){0,3}"
)
PARTICIPLES = (
    r"(?:fatt[oaie]|completat[oaie]|conclus[oaie]|chius[oaie]|terminat[oaie]|finit[oaie]|eseguit[oaie]"
    r"|effettuat[oaie]|svolt[oaie]|evas[oaie]|risolt[oaie]|sistemat[oaie]|consegnat[oaie]|inviat[oaie]"
    r"|mandat[oaie]|spedit[oaie]|pagat[oaie]|saldat[oaie]|depositat[oaie]|trasmess[oaie]|realizzat[oaie]"
    r"|ultimat[oaie]|finalizzat[oaie]|attuat[oaie]|adempiut[oaie]|portat[oaie] a termine|ricevut[oaie]"
    r"|raggiunt[oaie]|corrett[oaie]|espletat[oaie])"
)
_GONE = (
    r"(?:annullat[oaie]|cancellat[oaie]|abbandonat[oaie]|accantonat[oaie]|decadut[oaie]|superat[oaie]"
    r"|obsolet[oaie]|scartat[oaie]|respint[oaie]|mess[oaie] da parte|non (?:ci )?(?:serve|servono|occorre"
    r"|interessa"
    r"|si fa) piu|non (?:piu )?(?:necessari[oaie]?|rilevant[ei]|richiest[oaie]|applicabil[ei]|pertinent[ei]"
    r"|attual[ei]|valid[oaie])|non piu (?:da fare|previst[oaie])|non si (?:fara|fa)(?: piu)?|lasciat[oaie] "
    r"perdere|sostituit[oaie] da|duplicat[oaie]|doppion[ei]|senza seguito|inutil[ei]"
    r"|(?:accorpat|unit|unificat|fus)[oaie] (?:con|a) (?:il |la |lo )?"
    rf"(?:(?:(?:punto|azione|numero|n[o°.]) ?)?{NUMBER_OF_A_ROW}|(?:punto|azione|numero|n[o°.]) ?\d{{1,3}})"
    r"(?=[^\w?]*$))"
)

STATE_REST = (
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|{_TO}|grazie|perfetto|ottimo|bene|per intero|integralmente|del tutto"
    rf"|completamente|(?:e |ed |& )?(?:{PARTICIPLES}|firmat[oaie]))(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*\w.*)"
)
STATE_DOUBTS = (
    r"\?|%|\b(?:sbagliat[oaie]|errat[oaie]|incomplet[oaie]|per errore|"
    r"respint[oaie]|rifiutat[oaie]|restituit[oaie]|rimandat[oaie] indietro|fallit[oaie]|"
    r"ma|pero|tranne|eccetto|salvo|esclus[oaie]|in attesa|attesa|attend\w*|aspett\w*|tuttavia"
    r"|comunque|anche se|sebbene|con riserva|riserva|solo|soltanto|solamente|parzial(?:e|mente)|in parte"
    r"|parte|meta|non|mai|ancora|sempre|resta\w*|manca\w*|riman\w+|senza (?:risposta|riscontro|conferma"
    r"|esito)|apert[oaie]|se|appena|una volta|quando|fino|finche|entro|prima|dopo|poi|serv(?:e|ono)|bisogna"
    r"|occorre|dev(?:e|ono)|sara|saranno|potrebbe|dovrebbe|dovra|presto|breve|prossim[oaie]|domani|in "
    r"linea di massima|in teoria|provvisori[oaie]?(?:amente)?|probabil(?:e|mente)|forse|credo|penso|sembra"
    r"|quasi|bozza|v[01]|prima versione|in corso|per (?:approvazione|firma|revisione|conferma|verifica"
    r"|commenti|ora|adesso|il momento)|\d+ su \d+|(?<=\w )\d+/\d+(?!/)|di nuovo|nuovamente|rifare"
    r"|rinviat\w*|posticipat\w*|spostat\w*|vedere (?:con|se)|verificare|confermare|chiedere|sollecit\w*"
    r"|previst[oaie]|vedremo|attes[oaie]|a (?!cesare\b)\w{3,}(?:are|ere|ire|rre)|incomplet\w*|in sospeso"
    r"|bloccat\w*|pendent[ei]|da (?:fare|\w+(?:are|ere|ire|rre)(?:l[oaie]|n[ei]|si|gli)?)"
    rf"|per (?:il )?(?:\d|{_MONTH}|{_WEEKDAY}|fine))\b"
)
STATE_REASONS = (
    r"\b(?:(?:non )?(?:piu )?(?:necessari[oaie]?|richiest[oaie]|rilevant[ei]|applicabil[ei]|pertinent[ei])"
    r"(?! (?:per ora|al momento|prima|ancora|finche))|non (?:serve|servono|occorre|si fa|si fara)(?: piu)?"
    r"|niente da (?:aggiungere|segnalare)|senza riserve|non manca (?:nulla|niente))\b"
    r"|\b(?:il|al) \d{1,2}[/.]\d{1,2}(?![/.\d])"
)
CLOSING_TAILS = (
    r"(?:tutto |gia |e stato |e stata )?(?:fatt[oaie]|completat[oaie]|conclus[oaie]|chius[oaie]"
    r"|terminat[oaie]|eseguit[oaie]|effettuat[oaie]|svolt[oaie]|evas[oaie]|risolt[oaie]|inviat[oaie]"
    r"|mandat[oaie]|consegnat[oaie]|annullat[oaie]|cancellat[oaie]|abbandonat[oaie]|non (?:serve piu|piu "
    r"necessari[oaie]))\b"
)
BARE_CLOSING = (
    r"\b(?=(?:fatt[oa]|completat[oa]|annullat[oa]|terminat[oa]|conclus[oa]|eseguit[oa])[.!]?$)"
    r"(?<!\be )(?<!\bsono )(?<!\bessere )(?<!\bstato )(?<!\bstata )(?<!\bviene )(?<!\bvenga )(?<!\bsia "
    r")(?<!\bnon )(?<!\bquando )(?<!\buna volta )(?<!\bappena )(?<!\bcome )(?<!\blavoro )(?<!\bil "
    r")(?<!\bun )(?<!\bdel )"
)
CAUSATIVE = r"^(?:verificare|assicurarsi|confermare|attendere|accertarsi|controllare|fare in modo|far)\b"
ABOUT_STATES = (
    r"\b(?:segnare|contrassegnare|spuntare|stat[oi]|etichett[ae]|colonn[ae]|timbro|voc[ei]|cartell[ae]"
    r"|elenco di|lista di|scheda)\b"
)
MOVED_TO = (
    r"\b(?:rinviat[oaie]|posticipat[oaie]|spostat[oaie]|rimandat[oaie]|prorogat[oaie]|previst[oaie]|nuova "
    r"(?:scadenza|data)|scadenza)(?: ?:)?(?: (?:al|alla|a|all'|per|entro|fino al))?(?: (?:il|la))? "
)

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (
        StateWord.REOPENED,
        "reopened",
        (
            r"(?:ri-?apert[oaie]|di nuovo (?:apert[oaie]|da fare)|nuovamente apert[oaie]|(?:ancora|tuttora"
            r"|sempre) (?:apert[oaie]"
            rf"|da (?:fare|inviare|completare|sistemare|risolvere)|non {PARTICIPLES})|(?:in realta|alla "
            rf"fine|di fatto) non (?:ancora )?(?:e (?:stat[oa] )?)?{PARTICIPLES}|non {PARTICIPLES} (?:in "
            rf"realta|alla fine)|non realmente {PARTICIPLES}"
            r"|(?:chius[oaie]|segnat[oaie]) per (?:errore|sbaglio)|chius[oaie] erroneamente|da (?:rifare"
            r"|riprendere|ripetere)|rest[ao] apert[oaie]|rimane apert[oaie])\b"
        ),
    ),
    (
        StateWord.OPEN,
        "not-done-yet",
        (
            rf"non (?:e (?:stat[oaie] )?)?(?:ancora |del tutto |completamente |proprio )*(?:{PARTICIPLES}"
            rf"|iniziat[oaie]|avviat[oaie]"
            r"|cominciat[oaie]|partit[oaie]|firmat[oaie]|ricevut[oaie]|approvat[oaie]|pubblicat[oaie]"
            r"|pianificat[oaie])\b"
            rf"|non ancora\b|ancora (?:niente|nulla)\b|manca(?:no)? (?:ancora|sempre)\b|(?:niente"
            rf"|nulla) di fatto\b|(?:quasi|parzialmente|in parte|a meta|mezz[oa]"
            rf"|sara|saranno|verra|deve essere|dovrebbe essere|sta per essere|1/2) ?-?{PARTICIPLES}\b"
            rf"|incomplet[oaie]\b|parzial[ei]\b"
            r"|da (?:fare|\w+(?:are|ere|ire|rre)(?:l[oaie]|n[ei]|si|gli)?)\b|resta (?:da|solo)\b|(?:dev"
            r"|dovr|bisogn|occorr)\w*\b|\d{1,2}(?:[.,]\d+)? ?%.*|no$"
        ),
    ),
    (
        StateWord.DROPPED,
        "dropped-word",
        (
            rf"(?:(?:e stat[oa] |e )?{_GONE}|(?:chius|conclus|terminat)[oaie][ ,:;.(-]+(?:perche |come "
            rf")?{_GONE})"
            r"(?! (?:per ora|al momento|per il momento|prima))(?!\w)"
        ),
    ),
    (
        StateWord.UNCLEAR,
        "finished-with-a-but",
        (
            rf"(?:in corso|apert[oaie]|in attesa|da fare) ?[/,;] ?(?:ora )?(?:{PARTICIPLES}|annullat[oaie])\b"
            rf"|{PARTICIPLES} ?\?"
        ),
    ),
    (
        StateWord.DONE,
        "done-word",
        (
            r"(?:(?:tutto |ok,? |gia |ora |finalmente |azione |attivita |compito |punto |e |e stat[oa] |sono "
            r"stat[ie] |sono |si, |si "
            rf"|ormai )|\W)*{PARTICIPLES}\b|100(?:[.,]0+)? ?%"
        ),
    ),
    (
        StateWord.OPEN,
        "open-word",
        (
            r"(?:apert[oaie]|attiv[oaie]|nuov[oaie]|a meta(?: strada)?"
            r"|in (?:stallo|corso|attesa|lavorazione|sospeso|pausa|ritardo"
            r"|revisione|verifica|valutazione|approvazione|preparazione|trattativa|discussione|stand-?by"
            r"|gestione|carico|elaborazione|fase|programma|linea|essere|stesura|bozza)|sospes[oaie]"
            r"|bloccat[oaie]|congelat[oaie]|ferm[oaie]|rinviat[oaie]|posticipat[oaie]|rimandat[oaie]"
            r"|prorogat[oaie]|spostat[oaie]|iniziat[oaie]|avviat[oaie]|cominciat[oaie]|pianificat[oaie]"
            r"|programmat[oaie]|previst[oaie]|attes[ao]|attend(?:o|iamo)|aspett(?:o|iamo)|scadut[oaie]"
            r"|ritardo|riportat[oaie]|bozza|avanza|nessun(?:a)? (?:cambiamento|novita|aggiornamento)"
            r"|invariat[oaie]|sta|sara|verra|prosegue|continua|continuativ[oaie]|ricorrent[ei]"
            r"|(?:ri)?chiest[oaie]|contattat[oaie]|promess[oaie]|propost[oaie]|invitat[oaie]"
            r"|sollecitat[oaie]|lavori in corso|a rischio|urgent[ei]|ancora in corso|tuttora in corso"
            r"|pendent[ei]|prossim[oaie]|stiamo|si attende|a breve|appuntamento)\b"
        ),
    ),
)
