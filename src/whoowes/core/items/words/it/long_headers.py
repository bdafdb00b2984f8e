"""Italian column headers of several words, known by the noun that they begin with."""

from whoowes.core.items.words.table import Role

_OF = r"(?:di |d'|del |dello |della |dell'|dei |degli |delle |da |il |la |l')"
_TASKS = (
    r"(?:azion[ei]|attivita|compit[oi]|misur[ae]|intervent[oi]|adempiment[oi]|impegn[oi]|incaric(?:o|hi))"
)
PHRASES = (
    (
        Role.DONE,
        rf"{_TASKS} (?:fatt|completat|conclus|chius|eseguit|terminat|svolt|realizzat|evas)[oaie]",
    ),
    (
        Role.COMPLETED_ON,
        (
            r"data (?:.{0,30} )?effettiv[oa]\b.*|(?:fine|chiusura|completamento|consegna|scadenza) "
            r"effettiv[oa].*"
        ),
    ),
    (
        Role.DUE_ORIGINAL,
        (
            r"(?:scadenza|termine|data|fine|consegna)\b.{0,30}\b(?:original[ei]|originari[oa]|inizial[ei]"
            r"|inizialmente|precedente)\b.*"
        ),
    ),
    (
        Role.DUE_REVISED,
        (
            r"(?:scadenza|termine|data|fine|consegna)\b.{0,30}\b(?:rivist[oa]|aggiornat[oa]|prorogat[oa]"
            r"|posticipat[oa]|rinviat[oa]|modificat[oa]|ripianificat[oa])\b.*|nuov[oa] (?:scadenza|data"
            r"|termine)\b.*"
        ),
    ),
    (
        Role.TASK,
        (
            rf"{_TASKS} (?:da \w+|di (?:follow|miglioramento)|concordat|decis|propost|previst|correttiv"
            rf"|preventiv"
            r"|richiest|necessari|identificat|assegnat|pianificat|successiv|prioritari|apert|rimanent|in "
            r"corso|individuat|condivis|emers|pendent)(?:[oaie]?)\b.*"
        ),
    ),
    (
        Role.TASK,
        (
            r"(?:azioni|attivita|da fare|to-?do|impegni|compiti) (?:client[ei]|agenzia|studio|fornitore"
            r"|(?:lato|del|dello|della|di|dei|per|a cura di) (?!(?:chi|quando|il)\b).+|dell'.+|a cura "
            r"(?:nostr|vostr)a)|(?:(?:i|le|gli) )?(?:nostr|vostr|mie|tuo)\w* (?:azioni|attivita|compiti"
            r"|impegni|prossimi passi)"
        ),
    ),
    (
        Role.OWNER,
        (
            rf"(?:responsabil[ei]|resp\.?|referent[ei]|incaricat[oaie]|person[ae]|titolar[ei]"
            rf"|proprietari[oa]) (?:{_OF}"
            r"|azione|attivita|follow|interno|intern|assegnat|designat|incaricat|responsabile|cliente"
            r"|studio|agenzia|lato|esecuzione|principale).*|(?:assegnat|attribuit|affidat|delegat)[oaie] "
            r"(?:a|al|alla)\b.*|chi (?:fa|deve|segue|gestisce|si occupa|se ne|lo|la|esegue|ne)\b.*|nome "
            r"(?:del|della|responsabile).*|a (?:cura|carico) (?:di|del|della)\b.*"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:scadenz[ae]|termin[ei]) .*|data (?:limite|prevista|obiettivo|target|di scadenza|di "
            r"consegna|ultima|auspicata|stimata|entro)\b.*|data (?:di )?(?:fine|completamento|chiusura"
            r"|realizzazione) (?:prevista|stimata|auspicata|attesa)|(?:fine|consegna|chiusura"
            r"|completamento) (?:prevista|previsto|entro)(?: .*)?|(?:da )?(?:fare|completare|consegnare"
            r"|chiudere|terminare|eseguire|concludere|svolgere) entro(?: .*)?|entro (?:il|la|quando|che "
            r"data).*"
        ),
    ),
    (
        Role.STATUS,
        (
            rf"(?:stat[oi]|avanzamento|situazione|andamento|progresso) (?:{_OF}|azione|attivita|attuale|al "
            rf"|avanzamento).*"
        ),
    ),
    (
        Role.NOTES,
        (
            rf"(?:not[ae]|comment[oi]|osservazion[ei]|annotazion[ei]|informazion[ei]|info|dettagli"
            rf"|aggiornament[oi]) (?:{_OF}"
            r"|su|e |aggiuntiv|ulterior|varie|generali|particolari|eventuali|azione|attivita|cliente).*"
        ),
    ),
    (
        Role.RAISED,
        (
            r"data (?:della |di |dell'|del )?(?:riunione|incontro|richiesta|creazione|apertura|call"
            r"|inserimento)\b.*"
        ),
    ),
    (
        Role.NUMBER,
        (
            rf"(?:azione|attivita|rif|punto) (?:n°|n|nr|num|numero|id)|(?:n°|n\.?|nr\.?|num\.?|numero|rif\.?"
            rf"|riferimento|id|codice|cod\.?) ?(?:{_OF}|azione|attivita).*"
        ),
    ),
    (
        Role.PRIORITY,
        r"(?:livello|grado|ordine) (?:di |d')(?:priorita|urgenza|importanza|criticita)",
    ),
)
