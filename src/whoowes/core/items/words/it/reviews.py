"""How Italian reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.it.states import PARTICIPLES
from whoowes.core.items.words.participles import strong_participles
from whoowes.core.items.words.review_titles import EARLIER_LIST

_DID = (
    r"(?:aggiornat[oaie]|firmat[oaie]|compilat[oaie]|caricat[oaie]|pubblicat[oaie]|installat[oaie]"
    r"|richiest[oaie]|restituit[oaie]|approvat[oaie])"
)
TOLD = (
    r"(?:(?:ce|me|ve|te) )?(?:l'ha|l'hanno|l'abbiamo|l'ho|li ha|le ha|li hanno|le hanno|li abbiamo"
    r"|le abbiamo)"
    rf"(?: (?:gia|poi|appena))* (?:{PARTICIPLES}|ricevut[oaie]|{_DID})\b"
)
UNTOLD = (
    r"(?:sta|stanno|e|sono) (?:ancora|sempre) (?:aspettando|cercando|lavorando|in attesa)\b"
    r"(?=[^,;:()–—]*\Z)|non (?:(?:ce|me|ve|te) )?(?:l'ha|l'hanno|l'abbiamo|li ha|le ha|li hanno|le hanno"
    r"|ha|hanno)"
    rf" (?:(?:ancora|mai)\b|(?:{PARTICIPLES}|{_DID})\b)(?=[^,;:()–—]*\Z)"
)
HANDLED = r"(?:(?:ce|me|ve|te) )?(?:l'ha|l'hanno|l'abbiamo|li ha|le ha|li hanno|le hanno|se n'e) "
COPULA = r" (?=(?:e|sono|era|erano)\b(?!.*\bchius[oaie]\b))"
COPULA_NOW = r"(?:e|sono)\b(?! stat[oaie]\b)"
ANY_PARTICIPLE = (
    r"(?:(?:già|tutto|è|è stat[oa]|sono|sono stat[ie]|stat[oaie]) )*"
    r"(?!(?:stato|mercato|risultato|certificato|avvocato|privat[oa]|visita|vendita|data|nota"
    r"|(?:contratt|estratt|prodott)[oi]|(?:divis|difes|impost|offert|propost|raccolt|rispost|richiest|scelt"
    r"|scopert|vist|spes|promess|res)[ae]|resi|rott[ae])$|insolut|impagat|inevas)"
    rf"(?:\w{{2,}}(?:at|it|ut)[oaie]|(?:ri)?{strong_participles('it')})(?!\w)"
)
UNSURE_SUBJECT = (
    r"^una?\b|\b(?:nessun[oa]?|alcun[ie]|ogni|maggior|molt[ie]|poch[ie]|meta|quasi|parte|solo|sbagliat[oa]"
    r"|altr[oaie]|dice|crede|crediamo|pensa|spera|secondo)\b"
)
LAST_TIME = (
    r"(?:(?:cose|punti|attivita|azioni|compiti) )?(?:ancora )?(?:rimast|restat)[oaie]"
    r" (?:indietro|in sospeso|apert[oaie]|da (?:fare|chiudere))(?: .{1,40})?|"
    r"(?:(?:(?:punti|temi) (?:visti|trattati|discussi)|ripresa|ripasso|rientro|com'e andata|come e andata"
    r"|aggiornament[oi]|stato|cosa e"
    r" successo|riscontr[oi]) )?(?:(?:su|di|da|rispetto a) )?(?:(?:la|della|dalla|dell'|dall'|alla"
    r"|sulla|nella) ?)?(?:(?:ultima|scorsa|precedente) (?:volta|call|riunione|sessione|seduta"
    r"|visita)|(?:volta|call|riunione|sessione|visita) (?:scorsa|precedente|passata))|(?:cosa"
    r"|quello che) (?:ci )?(?:eravamo (?:detti|dette)|avevamo (?:detto|concordato|deciso))(?:"
    r" .{1,30})?|a che punto siamo|(?:(?:ripresa|ripasso|riepilogo"
    r"|verifica|stato|seguito|revisione)(?: (?:di|dei|delle|degli|sui|sulle))? )?(?:punti|questioni|temi"
    r"|azioni"
    r"|attivita|impegni) (?:precedent[ei]|pregress[ei]|rimast[ei] (?:apert[ei]|in sospeso))|(?:cose"
    r"|i)? ?sospesi"
    r"|(?:cose|punti|questioni) in sospeso|come (?:siamo messi|procede)"
    rf"|{EARLIER_LIST['it']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = (
    r"(?:\S+ ){1,6}(?:\w*')?(?:(?:ultima|scorsa|precedente) (?:volta|call|riunione|sessione|seduta|visita)"
    r"|(?:volta|call|riunione|sessione|seduta|visita) (?:scorsa|precedente|passata))"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
