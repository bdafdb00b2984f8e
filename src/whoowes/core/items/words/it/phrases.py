"""Italian column headers that ask in everyday words, and words that headers cut short."""

from whoowes.core.items.words.table import Role

_DONE = r"(?:fatt[oaie]|chius[oaie]|completat[oaie]|sistemat[oaie]|finit[oaie])"
_DO = r"(?:sistemare|risolvere|chiudere|sbrigare|completare|portare a termine|mandare|definire|finire)"
PHRASES = (
    (
        Role.DONE,
        (
            rf"e'? (?:gia )?(?:stat[oaie] )?{_DONE}|gia {_DONE}|(?:l'|lo )abbiamo (?:gia )?fatto"
            rf"|e'? successo"
            r"|(?:gia )?(?:ricevut|arrivat)[oaie]"
        ),
    ),
    (
        Role.TASK,
        (
            rf"(?:cos[ae]|lavori|faccende|punti) da {_DO}|da {_DO}|(?:che )?cosa (?:facciamo|si fa"
            rf"|dovevamo fare"
            r"|avevamo (?:detto|promesso|concordato|deciso)|abbiamo (?:detto|promesso))(?: (?:di fare"
            r"|che avremmo"
            r" fatto))?"
        ),
    ),
    (Role.WEAK_TASK, r"(?:che )?cos'e|di (?:che )?cosa si tratta|di che si tratta"),
    (
        Role.OWNER,
        (
            r"chi (?:ce l'ha|ha la palla|l'ha in mano)|(?:la )?palla (?:a|in mano a)(?: chi)?"
            r"|in mano a(?: chi)?"
            r"|a chi (?:spetta|compete)|di chi e (?:la palla|il compito)|a carico di chi"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:entro|per) che (?:giorno|data)|per quando serve|serve (?:per|entro)(?: quando)?"
            r"|prima di quando"
        ),
    ),
)
SHORTS = (
    ("scadenza", r"scad"),
    ("responsabile", r"resp|respons"),
    ("originale", r"orig"),
    ("iniziale", r"iniz"),
    ("precedente", r"prec"),
    ("aggiornata", r"agg|aggiorn"),
    ("aggiornato", r"agg|aggiorn"),
    ("rivista", r"riv"),
    ("prorogata", r"pror"),
    ("prevista", r"prev"),
    ("nuova", r"nuov|n"),
    ("data", r"dt"),
    ("consegna", r"cons"),
    ("completamento", r"compl|complet"),
    ("effettiva", r"eff"),
    ("descrizione", r"desc|descr"),
    ("attivita", r"att"),
    ("osservazioni", r"oss"),
    ("incaricato", r"inc|incar"),
)
