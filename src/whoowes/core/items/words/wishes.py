"""Words of what somebody only wishes or asks, and of what is to come: of all languages, folded."""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import keys

WISHES = pattern(
    r"might|could|would|should|wants?|wanted|wish(?:es|ed)? to|wonder\w*|asks|asked|suggests|suggested"
    r"|offer(?:s|ed)? to|plans? to|consider(?:s|ed|ing)?|think about|thinking"
    r"|könnte\w*|würde\w*|sollte\w*|möchte\w*|fragt\w*|überleg\w*"
    r"|schlägt vor|pourrait|pourraient|devrait|devraient|voudrait|voudraient|aimerait|souhaite\w*|demande si"
    r"|veut|veulent|propose|proposent|envisage\w*|reflechit|podria\w*|deberia\w*|quisiera\w*|gustaria|quiere\w*"
    r"|pregunta\w*|propone\w*|piensa\w*|poderia\w*|deveria\w*|gostaria\w*|quer|querem"
    r"|suger(?:em?|iu|iram)|sugier(?:e|en)|sugirio|propoe\w*|perguntam? se|suggerisc\w+"
    r"|pensa|pensano"
    r"|potrebbe\w*|dovrebbe\w*|vorrebbe\w*|vuole|vogliono|chied\w+ se|zou|zouden|wil|willen|vraagt?"
    r"|stelt voor|overweegt|denkt|mag"
)
"""Verbs by which a sentence promises nothing."""
ASKS_WHETHER = (
    r"(?:asks|asked|wonders|wondered|fragt|fragte|demande|a demande|pregunta|pregunto|pergunta"
    r"|perguntou|chiede"
    r"|ha chiesto|vraagt|vroeg) (?:sich |zich |se )?(?:if|whether|why|how|what|when|ob|warum|wie|was|wann|si"
    r"|pourquoi|comment|quand|por que|como|cuando|cuanto|se|quando|quanto|perche|come|of|waarom"
    r"|hoe|wat|wanneer)\b"
)
"""Of somebody that he asks something: talk, where no list orders it."""
ASKED_AND_ANSWERED = r"\?\s*(?:->|→|=>|[–—:-])\s*\w"
"""A question with its answer: "may he use the car? -> yes"."""
DECIDED_AGAINST = (
    r"^(?:it was |on a |es wurde |er is )?(?:se decid\w+|si decid\w+|il est decide|decide"
    r"|decid\w+-se|beschlossen|besloten"
    r"|decided)[: ]+(?:de |di |to |om )?(?:no|non|nao|ne|not|nicht|niet|kein\w*|geen)\b"
)
"""A decision that nothing is to be done, folded."""
EVERY_DAY = (
    r"(?:tous les|toutes les|tod[oa]s? (?:l?[oa]s )?|tutt[ie] (?:i|gli|le)) ?"
    r"(?:(?:\d+|deux|trois|dos|tres|due|tre|duas|dois) )?"
    r"(?:jours|semaines|mois|ans|matins|(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches"
    r"|dias?|semanas?|meses|mes|anos?|mananas|manhas?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?"
    r"|segundas?|tercas?|quartas?|quintas?|sextas?"
    r"|giorni|settimane|mesi|anni|mattine|(?:lune|marte|mercole|giove|vener)di|sabati|domeniche)"
)
"""What is done each day or week; "todos los documentos" are all of them."""
HABITS = pattern(
    r"every|each time|always|usually|weekly|monthly|immer|jede[nrsm]?|jeweils|wöchentlich|monatlich|chaque"
    r"|toujours|siempre|cada|sempre|ogni|altijd|elke|iedere"
    r"|regularly|regelmäßig|regulierement|regularmente|regolarmente|regelmatig|täglich|dagelijks|wekelijks"
    r"|maandelijks|steeds|quotidiennement|hebdomadairement|mensuellement|semanalmente|mensualmente|mensalmente"
    rf"|settimanalmente|mensilmente|{EVERY_DAY}"
)
"""Words of what somebody does again and again."""
NOT = (
    r"not|no|nothing|never|cannot|nicht|nichts|nie|kein\w*|niet|niets|geen|nooit|pas|jamais|rien|aucun\w*|nada"
    r"|nunca|ningun\w*|nao|nenhum\w*|non|niente|mai|nessun\w*|was|were|had|has been"
    r"|war|waren|etait|etaient|era|eran|erano"
    r"|rejected|ideal|(?:is|as) (?:(?:the|our|a) )?plan|plan b|(?:ist|als) (?:der )?plan|idea"
    r"|instead of|already|did"
)
"""Words by which a sentence denies what it says, or tells that it is past."""
EVENTS = (
    r"(?:expect|hear|know|have|inherit|be|replace|report|let|adopt|enjoy|turn|start|begin|retire"
    r"|attend|join|leave|return|travel|fly|move|stay|work|sit|take|run|get|win|lose|earn"
    r"|go|come|see|meet|marry|celebrate|speak|receive|need)\b"
)
"""English verbs behind "will" of what happens to somebody, or where they are: "will turn 50 on 12 March"."""
ON_AN_OBJECT = (
    r"(?:get|take|move|run|replace|report|adopt|see|hear) (?:the|an?|his|her|their|our|my|your"
    r"|both|all|this|these"
    r"|those|some|statements|\d+)\b"
    r"(?! (?:\w+ )?(?:holidays?|break|weeks?|days?|rest|leave|time|months?|sabbatical|job"
    r"|promotion|train|flight))"
    r"|speak (?:with|to)\b"
)
"""Such verbs with a thing behind them: "to move the mailboxes" is a task, "to move to Leeds" is none."""
FUTURES = keys(
    "will|shall|going|wird|werden|werde|va|vont|vais|allons|van|voy|vamos|vai|vao|vou|zal|zullen|gaat|gaan|ga"
)
"""Words before a promise that stand before what will happen as well."""
OF_THE_MEETING = (
    r"^(?:discuss|present|walk through|go (?:over|through)|talk|cover|catch up|call in|dial in|check in|join"
    r"|meet|park|enter|ring|discuter|presenter|parler|passer en revue|faire le point|se retrouver|hablar"
    r"|presentar|comentar|tratar|discutir|falar|apresentar|bespreken|presenteren|doornemen|discutere"
    r"|presentare|parlare)\b"
    r"|\b(?:besprechen|durchgehen|vorstellen|diskutieren|abhalten|halten|bespreken|doornemen)$"
)
"""Orders behind "Next meeting:" and "Location:" that say what is done there, and give nobody a task."""
