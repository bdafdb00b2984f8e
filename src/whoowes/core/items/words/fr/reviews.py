"""How French reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.fr.states import PARTICIPLES
from whoowes.core.items.words.participles import strong_participles
from whoowes.core.items.words.review_titles import EARLIER_LIST

_DID = (
    rf"(?:{PARTICIPLES}|mise?s? (?:a jour|en ligne|en place)|signee?s?|validee?s?|remplie?s?|posee?s?"
    rf"|postee?s?"
    r"|publiee?s?|installee?s?|renvoyee?s?|retournee?s?|rendue?s?|fournie?s?|donnee?s?|souscrite?s?)"
)
TOLD = (
    r"(?:(?:nous|vous|me|te) )?(?:l'a|l'ont|les a|les ont|l'avons|les avons|l'ai|les ai)(?: (?:bien|deja"
    r"|enfin"
    rf"|aussi|hier))* {_DID}\b"
)
UNTOLD = (
    r"(?:attend|cherche|travaille) (?:toujours|encore)\b(?=[^,;:()–—]*\Z)|(?:ne (?:(?:nous|vous|me"
    r"|te) )?(?:l'|les )|n')(?:a|ont|ai|avons) (?:toujours )?pas (?:encore\b"
    rf"|(?:tout a fait )?{_DID}\b)(?=[^,;:()–—]*\Z)"
)
HANDLED = (
    r"(?:(?:nous|vous|me|te) )?(?:l'a|l'ont|les a|les ont|l'avons|les avons|l'ai|les ai|s'en est|s'en sont) "
)
COPULA = r" (?=(?:est|sont|a ete|ont ete|etait)\b(?!.*\bfermee?s?\b))"
COPULA_NOW = r"(?:est|sont)\b"
ANY_PARTICIPLE = (
    r"(?:(?:c'est|est|sont|a été|ont été|été|déjà|bien|tout|entre-temps) )*"
    r"(?!(?:produit|acquis|atteinte|conduite|découverte|étendue|garantie|saisie|sortie|tenue|vue)s?$|impay|inachev)"
    r"(?:\w{2,}(?:é|ée|és|ées)|(?:re|ad|com|per|trans|pro)?mis(?:e?s?)"
    rf"|(?:re|ré)?{strong_participles('fr')})"
    r"(?: à jour| en place| en ligne| en page)?(?!\w)"
)
UNSURE_SUBJECT = (
    r"^(?:une?|des)\b|\b(?:aucune?|certaine?s?|quelques|chaque|plupart|beaucoup|peu|moitie|presque|partie"
    r"|seule?s?"
    r"|mauvaise?s?|autres?|dit|pense|croit|croyons|espere|selon)\b"
)
LAST_TIME = (
    r"(?:(?:(?:points|sujets) (?:vus|abordes|traites|discutes)|vu|discute|retour|point|suivi|rappel|bilan"
    r"|etat|nouvelles) )?(?:(?:sur|de|du|depuis|a|lors de|des)"
    r" )?(?:la |le |l'|notre |nos )?(?:derniere?s? (?:fois|seance|reunion|visio|session|rdv"
    r"|rendez-vous|appel|call|echange|points?|visite)|(?:seance|reunion|visio|session|fois|visite)"
    r" (?:precedente|derniere|passee))|ce qu(?:'on|e nous"
    r"|e l'on) (?:s'etait|etait|avait|avions|nous"
    r" etions) (?:dit|promis|convenu|decide|prevu)s?(?: (?:de faire|la derniere fois|lors de"
    r" .{1,30}))?|ce qui etait (?:prevu|convenu|decide)(?: la derniere fois)?|ou en (?:est-on"
    r"|sommes-nous|est)|on en est ou|(?:(?:retour|point|suivi|rappel|bilan|etat|revue) )?(?:(?:sur|de|des|du)"
    r" )?(?:les )?(?:points|sujets) (?:(?:vus? )?(?:precedents|anterieurs|passes)|restes (?:ouverts"
    r"|en suspens)"
    r"|encore ouverts|en attente)|ce qui (?:reste|restait) (?:ouvert|en suspens|du .{1,30})"
    rf"|{EARLIER_LIST['fr']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = (
    r"(?:\S+ ){1,6}(?:la )?(?:derniere (?:fois|seance|reunion|visio|session|visite)"
    r"|dernier (?:rdv|rendez-vous|appel|call|echange))"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
