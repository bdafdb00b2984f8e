"""How Italian reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.it.states import PARTICIPLES

TOLD = (
    r"(?:(?:ce|me|ve|te) )?(?:l'ha|l'hanno|l'abbiamo|l'ho|li ha|le ha|li hanno|le hanno|li abbiamo"
    r"|le abbiamo)"
    rf"(?: (?:gia|poi|appena))* (?:{PARTICIPLES}|ricevut[oaie])\b"
)
COPULA = r" (?=(?:e|sono|era|erano)\b(?!.*\bchius[oaie]\b))"
COPULA_NOW = r"(?:e|sono)\b(?! stat[oaie]\b)"
UNSURE_SUBJECT = (
    r"^una?\b|\b(?:nessun[oa]?|alcun[ie]|ogni|maggior|molt[ie]|poch[ie]|meta|quasi|parte|solo|sbagliat[oa]"
    r"|altr[oaie]|dice|crede|crediamo|pensa|spera|secondo)\b"
)
