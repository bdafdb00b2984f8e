"""How French reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.fr.states import PARTICIPLES

TOLD = (
    r"(?:(?:nous|vous|me|te) )?(?:l'a|l'ont|les a|les ont|l'avons|les avons|l'ai|les ai)(?: (?:bien|deja"
    r"|enfin"
    rf"|aussi|hier))* (?:{PARTICIPLES}|recue?s?|transmise?s?)\b"
)
COPULA = r" (?=(?:est|sont|a ete|ont ete|etait)\b(?!.*\bfermee?s?\b))"
COPULA_NOW = r"(?:est|sont)\b"
UNSURE_SUBJECT = (
    r"^(?:une?|des)\b|\b(?:aucune?|certaine?s?|quelques|chaque|plupart|beaucoup|peu|moitie|presque|partie"
    r"|seule?s?"
    r"|mauvaise?s?|autres?|dit|pense|croit|croyons|espere|selon)\b"
)
