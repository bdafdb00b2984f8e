"""Words around verbs, of all languages together: their endings and particles, what joins two of them."""

from whoowes.core.items.words.table import keys

VERB_ENDINGS = keys(
    "ing|ied|ed|d|es|s|y|e|en|et|t|n|ees|ee|er|ir|re|is|it|ie|ue|us|u|i|ados|adas|ado|ada|idos|idas|ido|ida|ar"
    "|ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|are|ere|ire"
)
"""Of verbs and participles, folded."""
ADVERBS_OF_VERBS = frozenset(("up", "off", "out", "down", "away", "back"))
"""English particles that are no prepositions; the other languages write theirs into the participle."""
PARTICLES = ADVERBS_OF_VERBS | {"over", "in", "on", "through", "with"}
AND = r"(?:and|then|und|dann|et|puis|y|luego|e|poi|depois|en|dan)"
"""What joins two deeds."""
TO_BE_DONE = r"\bto be \w+|\bneeds? (?:to|\w+ing\b)|\S \b(?:a|por|para|da) \w+(?:er|ir|re|ar|or)$"
"""Behind a thing what is to be done with it: "Filing cabinet to be sold", "Copie du bail à signer"."""
TWO_VERBS_AT_THE_END = r"\w{3,}(?:en|n),? (?:und|en|oder|of|bzw\.?) (?:\w+ )?\w+$"
"""In German and Dutch: "prüfen und unterschreiben"."""
STILL = r"(?:(?:immer )?noch|still|encore|toujours|aun|todavia|sigue|nog|steeds|ancora|ainda)\s+"
"""Words before a state that goes on."""
ASKING = (
    r"what|which|who|whose|how|if|whether|where|why|when|that|was|wer|wie|wo|ob|dass|quoi|qui|que"
    r"|quel(?:le)?s?|ou|si|comment|quien|cuando|como|donde|cual(?:es)?|chi|che|come|quando|quem|onde|qual"
    r"|quais|se|wat|wie|waar|hoe|of|dat"
)
"""Words behind which a sentence is what an order asks: "check what is missing"."""

THUS = (
    r"(?:so|thus|hence|therefore|damit|somit|donc|dus|daarmee|hiermee|quindi|portanto|por tanto|por lo tanto)"
)
"""What leads from what was told to its end: "Vertrag nachgereicht, damit erledigt"."""
DO_THAT_THING = (
    r"(?:\w+ (?:it|them|this(?=\W*$| (?:by|on|until|before|up|off|over|in|at|tomorrow|next)\b))"
    r"|(?:es|ihn|sie|hem|ze|dit|le|la|les) \w+|l'\w+)\b"
)
"""Behind who has to: a verb and a pronoun, no article in any language: "finish this by Friday"."""
