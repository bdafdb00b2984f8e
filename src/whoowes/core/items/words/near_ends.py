"""Words around those of an end: what only looks like one, which word is a noun, which of two is to be.

Folded, where nothing else is said; by language, where they differ.
"""

from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import as_written
from whoowes.core.items.words.table import keys

BEFORE_THINGS = keys(
    "the|a|an|our|your|my|his|her|their|this|that|these|those|both|all|der|die|das|den|dem|ein|eine|einen"
    "|unser"
    "|unsere|dein|ihr|ihre|alle|de|het|een|onze|ons|zijn|haar|hun|dit|dat|deze|die"
)
"""Words before a participle that tells what a thing is like, where it stands before its noun."""

ARTICLES: Mapping[str, str] = {
    "fr": "un|une|du|des|de|au|le|la|les",
    "es": "el|un|una|del|al|de|con",
    "pt": "um|uma|d[oae]s?|n[oa]s?|ao",
    "it": "il|un|uno|una|del|dello|della|dei|delle|di|al|nel|nella|con",
    "nl": "een|de",
}
"""Words behind which a form of a verb is a noun, where they are no pronouns as well."""
_NOUNS_LIKE_VERBS = (
    r"(?:approach|book|brief|build|call|change|check|contract|copy|design|document|draft|estimate|export"
    r"|file|fix"
    r"|hire|import|invoice|issue|launch|list|map|measure|message|move|order|pause|permit|plan|present|print"
    r"|quote"
    r"|record|register|report|request|research|return|review|scan|schedule|share|source|supply|switch|test"
    r"|transfer|update|upgrade|visit)"
)
BEGINS_WITH_NOUN = (
    rf"(?P<noun>{_NOUNS_LIKE_VERBS})\b(?! (?:the|an?|our|your|his|her|their|my|all|any|some|who|what"
    rf"|whether|if|that"
    r"|with|for)\b) (?:\S+ ){0,3}?(?:(?:is|are|was|were|has|have|went|came|got|looks)\b|all (?:out|in|done)"
    r"|(?:\w+ed|paid|sent|made|done|built|sold|bought|found|given|taken|drawn|written|held|met|chosen|run)"
    r"(?= ?$|,| (?:on|by|at|in|to|last|since|now|and|over|out|off|up|back|from|today|yesterday|for|with)\b))"
)
"""An English sentence that begins with a noun which is a verb of orders, too: "invoice paid", folded."""
NOUN_OF: Mapping[str, str] = {
    "fr": r"\w+ (?:de|du|des|d'\w+) ",
    "es": r"\w+ (?:de|del) ",
    "pt": r"\w+ d[aeo]s? ",
    "it": r"\w+ (?:di|del|dello|della|dei|degli|delle) ",
}
"""A beginning that orders nothing, though its first word may be an order: "*mapa de* férias afixado"."""
CHOSEN: Mapping[str, str] = {
    "en": "chose",
    "de": "gewählt",
    "fr": "choisi",
    "es": "elegido",
    "pt": "escolhido",
    "nl": "gekozen",
    "it": "scelto",
}
"""The deed of whoever tells which one it is to be."""
NOT_AHEAD: Mapping[str, str] = {
    "en": (
        r"\bto (?=[A-Z\d]|(?:the|an?|our|your|his|her|their|my|him|them|us|me|you|it|all|both|everybody)\b)"
        r"|\bMay\b"
    ),
    "de": r"\b[Zz]u (?=[A-ZÄÖÜ])",
    "fr": r"\b[Pp]our (?=(?:le|la|les|un|une|notre|votre|nos|vos)\b|l'|[A-ZÀ-Ý])",
    "es": r"\b[Ss]e\b",
    "it": r"\b[Ss]i\b",
    "nl": r"\bkan$",
}
"""Words that are no "to do", "may", "if" or "can" where they stand so: "went *to* Sara", "*se* firmó"."""
NO_THINGS = keys(
    "damit|somit|also|so|that's|that|this|thus|hence|c'est|donc|voila|dus|daarmee|hiermee|quindi|portanto"
    "|asi|eso|isso|das"
    "|dies|es|it's|it|er|sie|ich|wir|man|ik|we|ze|hij|het|i|he|she|they|elle|il|on|nous|je|j'ai|lo|la|le|ja"
    "|ya|gia|deja"
    "|schon|already|now|jetzt|nu|plate|list|desk|nos|me|les|le|lhe|lhes|gli|ci|vi|mir|uns|euch|ihnen"
)
"""Words of clauses that name nothing, beside the little ones."""


IT_IS_TO_BE = (
    r"(?i:\b(?:(?:it's|it is) going to be|(?:it'?ll|it will|will) be|wird es|werden es|ce sera|va être"
    r"|va a ser|será|vai ser"
    r"|wordt het|het wordt|sarà)(?: (?:the|der|die|das|le|la|el|a|o|de|het|il))?)(?= [A-ZÀ-Ý\d])"
)
"""What tells which one it is to be, where a name follows: "it's going to be Nest"."""
SETTLED = "settled"
"""The deed of whoever tells that nothing is to be done with a thing any more."""
NO_END: Mapping[str, str] = {
    "en": (
        r"asked|requested|came|went|got|damaged|delayed|reminded|chased|nudged|pinged|phoned|rang|rung"
        r"|called|flooded|crashed|failed"
        r"|broken|broke|fell"
        r"|rose|risen|grew|grown|improved|doubled|tripled|halved|increased|decreased|changed|stayed"
        r"|remained|expired"
        r"|lapsed|lost|stolen|stuck|dragged|slipped|stalled|raised|looked|interviewed|visited|hit|shown"
        r"|showed"
    ),
    "de": as_written(
        r"gefragt|nachgefragt|angefragt|angemahnt|gemahnt|erinnert|angerufen|gesprochen|geredet|abgestürzt"
        r"|ausgefallen"
        r"|gestreikt|gestiegen|gesunken|gefallen|gewachsen|geblieben|liegengeblieben|hängengeblieben"
        r"|verloren|abgelaufen"
        r"|verbessert|erhöht|gekostet|vertröstet|gestanden|gelegen|gewartet|gebeten|verlangt|verhandelt"
    ),
    "fr": (
        r"demandée?s?|relancée?s?|rappelée?s?|plantée?s?|augmentée?s?|baissée?s?|doublée?s?|restée?s?"
        r"|tombée?s?|perdue?s?"
        r"|expirée?s?|coûtée?s?|dépassée?s?|traînée?s?|attendue?s?|réclamée?s?"
    ),
    "es": (
        r"pidió|pedido|preguntó|preguntado|reclamó|reclamado|recordó|recordado|llamó|llamado|bajó|bajado|cayó"
        r"|falló|fallado|creció|costó|costado|perdió|perdido|caducó|caducado|tardó|retrasó|retrasado"
        r"|esperado|mejoró"
    ),
    "pt": (
        r"pediu|pedido|perguntou|cobrou|cobrad[oa]|lembrou|ligou|subiu|caiu|caíram|falhou|cresceu|custou"
        r"|perdeu|perdid[oa]"
        r"|venceu|vencid[oa]|demorou|atrasou|melhorou|dobrou|travou|aumentou|aumentad[oa]"
    ),
    "nl": (
        r"gevraagd|nagevraagd|gebeld|herinnerd|aangemaand|gesproken|gepraat|vastgelopen|uitgevallen"
        r"|gestegen|gedaald"
        r"|gegroeid|gebleven|verloren|verlopen|verbeterd|gekost|gewacht|mislukt"
    ),
    "it": (
        r"chiest[oaie]|domandat[oaie]|sollecitat[oaie]|ricordat[oaie]|telefonat[oaie]|aumentat[oaie]"
        r"|salit[oaie]|sces[oaie]"
        r"|cadut[oaie]|rimast[oaie]|pers[oaie]|scadut[oaie]|costat[oaie]|cresciut[oaie]|migliorat[oaie]"
        r"|bloccat[oaie]"
    ),
}
"""Participles that end only what was to be just that: who *asked* for the lease has not sent it."""
