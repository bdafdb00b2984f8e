"""Forms of words by which sentences say who takes something on, of each language, folded.

Each has the groups `owner` and `task`; where the form itself says that it is the writer, there is no `owner`.
"""

import re
from collections.abc import Mapping

_WHO = r"(?P<owner>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}?)"
_TASK = r"(?P<task>\S+ .+|\S+)"
_TO_WHOM = r"(?:\w[\w.'-]*(?: \w[\w.'-]*){0,2}? )??"


_MARK = re.compile(r"@(?:who|taker|task)")


def _forms(*forms: str) -> tuple[str, ...]:
    marks = {"@who": _WHO, "@task": _TASK, "@taker": _TO_WHOM}
    return tuple(_MARK.sub(lambda found: marks[found[0]], form) for form in forms)


TAKES_ON: Mapping[str, tuple[str, ...]] = {
    "en": _forms(
        r"it(?:'s| is) (?:up to|down to|on) @who to @task",
        r"we(?:'ll| will)? (?:leave|left) it to @who to @task",
        r"@who (?:has |have )?(?:undertook|undertaken|committed) to @task",
    ),
    "de": _forms(
        r"es (?:ist|liegt) (?:jetzt |nun )?an @who, @task",
        r"@who (?:hat|habe) @taker(?:versprochen|zugesagt|zugesichert), (?P<task>(?!dass ).*\bzu .+)",
        r"@who (?:hat|habe) @taker(?:versprochen|zugesagt|zugesichert), (?P<task>(?!dass )\w*zu\w+en)",
        r"ich habe @taker(?:versprochen|zugesagt|zugesichert), dass ich @task",
        r"@who hat (?:es )?ubernommen, @task",
    ),
    "fr": _forms(
        r"(?:(?:il )?reste |(?:c'est |ce sera )|(?:il )?revient )?a @who (?:de |d')@task",
        r"@who s'est (?:engagee? a |engagee? (?=a)|chargee? (?:de |d'))@task",
        r"@who (?:(?:m'|nous |lui |leur |vous |t')a|a) (?:promis|assure|garanti) "
        r"(?:a \w+ )?(?:de |d')@task",
        r"j'ai (?:promis|garanti) (?:a \w+ )?(?:de |d')@task",
        r"je me suis (?:engagee? a |chargee? (?:de |d'))@task",
        r"il faut que (?P<owner>je|nous) @task",
        r"@who (?:se charge(?:ra)?|s'occupe(?:ra)?) (?:de |d')(?P<task>\w+(?:er|ir|re) .+)",
        r"je (?:me charge(?:rai)?|m'occupe(?:rai)?) (?:de |d')(?P<task>\w+(?:er|ir|re) .+)",
    ),
    "es": _forms(
        r"(?:le |nos )?(?:toca|corresponde) a @who (?P<task>\w+[aei]r\w{0,5} .+)",
        r"queda @who en (?P<task>\w+[aei]r\w{0,5} .+)",
        r"@who (?:ha quedado|quedo|queda) en (?P<task>\w+[aei]r\w{0,5} .+)",
        r"@who se (?:ha comprometido|comprometio|compromete) (?:conmigo )?a @task",
        r"me (?:he comprometido|comprometi|comprometo) a @task",
        r"@who (?:me|nos|le|les) (?:ha prometido|prometio) (?P<task>\w+[aei]r\w{0,5} .+)",
        r"@who se (?:encarga|encargara|ocupa|ocupara) de (?P<task>\w+[aei]r\w{0,5} .+)",
        r"(?:yo )?me (?:encargo|ocupo|encargare|ocupare) de (?P<task>\w+[aei]r\w{0,5} .+)",
    ),
    "pt": _forms(
        r"fic(?:a|ou) (?:o |a )?@who (?:de|encarregue de|com a tarefa de) @task",
        r"(?:cabe|compete|toca) (?:ao |a )@who (?P<task>\w+[aeio]r\w{0,5} .+)",
        r"@who (?:comprometeu-se|compromete-se) a @task",
        r"comprometi-me a @task",
        r"@who prometeu(?:-(?:me|nos|lhe|lhes))? (?P<task>\w+[aeio]r\S* .+)",
        r"@who (?:encarrega-se|encarregou-se|ocupa-se|trata) de (?P<task>\w+[aeio]r\S* .+)",
        r"(?:eu )?(?:encarrego-me|encarreguei-me|ocupo-me|trato) de (?P<task>\w+[aeio]r\S* .+)",
        r"prometi (?:(?:ao |a )\w+ )?que (?:(?:lhes?|vos|te|me) )?(?P<task>\w+(?:ava|ia) .+)",
    ),
    "it": _forms(
        r"(?:tocca|spetta|sta) a(?:l |lla | )@who (?P<task>\w+(?:are|ere|ire|arre|orre|urre|rl\w|rm\w) .+)",
        r"@who si e impegnat[oa] a @task",
        r"mi sono impegnat[oa] a @task",
        r"@who (?:mi |ci |gli |le |vi )?ha promesso (?:a \w+ )?di @task",
        r"ho promesso (?:a \w+ )?di @task",
        r"@who si (?:occupa|occupera|incarica|fa carico) di (?P<task>\w+(?:are|ere|ire|arre|orre|urre) .+)",
        r"mi (?:occupo|occupero|incarico|faccio carico) di (?P<task>\w+(?:are|ere|ire|arre|orre|urre) .+)",
        r"ci pens(?:a|era) @who a(?:d)? @task",
    ),
    "nl": _forms(
        r"(?:het is )?aan @who om @task",
        r"@who heeft @taker(?:beloofd|toegezegd) om @task",
        r"@who heeft @taker(?:beloofd|toegezegd),? (?P<task>.*\bte .+)",
        r"ik heb @taker(?:beloofd|toegezegd)(?: om)?,? (?P<task>.*\bte .+)",
        r"ik heb @taker(?:beloofd|toegezegd) dat ik @task",
    ),
}
"""Who takes something on, with a verb behind it that says what."""
SEES_TO_NOW: Mapping[str, tuple[str, ...]] = {
    "en": _forms(
        r"i(?:'ll| will) (?:see to|look after) (?P<task>(?:the|their|his|her|your|both) .+)",
        r"@who (?:(?:will|is going to|has to|needs to) (?:see to|take care of|sort out)) "
        r"(?P<task>(?:the|their|his|her|your|both) .+)",
    ),
    "de": _forms(r"ich kummere mich (?:\w+ )??um (?P<task>(?:den|die|das|ihre?n?|seine?n?|eine?n?) .+)"),
    "fr": _forms(
        r"@who (?:(?:va|doit|devra) (?:s'occuper|se charger)|s'occupera|se chargera) (?:de |du |des |d')"
        r"(?P<task>(?!\w+(?:er|ir|re) (?:les?|la|une?|des|leur|lui|a)\b).+)",
        r"je (?:me charge|m'occupe) (?:de |du |des |d')"
        r"(?P<task>(?!\w+(?:er|ir|re) (?:les?|la|une?|des|leur|lui|a)\b).+)",
    ),
    "es": _forms(
        r"@who (?:se (?:va|tiene que|debe) (?:a )?(?:encargar|ocupar)"
        r"|(?:va a|tiene que|debe) (?:encargarse|ocuparse)|se (?:encargara|ocupara)) "
        r"de(?:l| (?=el|la|los|las|sus?|una?)) ?(?P<task>.+)",
        r"(?:yo )?me (?:encargo|ocupo) (?:yo )?de(?:l| (?=el|la|los|las|sus?|una?)) ?(?P<task>.+)",
    ),
    "pt": _forms(
        r"@who (?:tratara|encarregar-se-a|ocupar-se-a|(?:vai|tem de|deve|ficou de|fica de) "
        r"(?:tratar|encarregar-se|ocupar-se)) d(?:[oa]s?|e (?=um)) ?(?P<task>.+)",
        r"(?:eu )?(?:trato|encarrego-me|ocupo-me) d(?:[oa]s?|e (?=um)) ?(?P<task>.+)",
    ),
    "it": _forms(
        r"a(?:l |llo |lla |i |gli |lle |ll'| )(?P<task>.+?) ci pens(?:a|era) (?P<owner>\w+)(?P<behind> .+)?",
        r"@who (?:si (?:occupera|incarichera)|(?:deve|dovra) (?:occuparsi|incaricarsi)) "
        r"de(?:l |llo |lla |i |gli |lle |ll')(?P<task>.+)",
        r"(?:io )?mi occupo (?:io )?de(?:l |llo |lla |i |gli |lle |ll')(?P<task>.+)",
    ),
    "nl": _forms(r"ik zorg voor (?P<task>(?:de|het|een|hun|zijn|haar) .+)"),
}
"""What somebody sees to this once: the writer, or by words that are said of no office."""
SINCE = r"\b(?:since|seit|depuis|desde|da (?:anni|mesi|tempo|sempre)|sinds)\b"
"""Of what somebody has seen to for long."""
WRITER: Mapping[str, str] = {
    "en": "I",
    "de": "ich",
    "fr": "je",
    "es": "yo",
    "pt": "eu",
    "it": "io",
    "nl": "ik",
}
"""Who it is where a form names nobody."""
IT_IS_WHO: Mapping[str, tuple[str, ...]] = {
    "en": _forms(r"it(?:'s| is|'ll be| will be) @who (?:who|that)(?:'ll| will)? @task"),
    "de": _forms(r"es ist @who,? (?:der|die) @task"),
    "fr": _forms(r"c'est (?:donc |plutot |finalement )?@who qui @task"),
    "es": _forms(r"es @who (?:quien|el que|la que) @task"),
    "pt": _forms(
        r"e (?:o |a )?@who (?:que|quem) @task", r"quem (?P<task>.+?) e (?:o |a )?@who(?P<behind>, .+)?"
    ),
    "it": _forms(r"e @who (?:che|a) @task"),
    "nl": _forms(r"het is @who die @task"),
}
"""Who it is that does something: a promise by a day, else perhaps whose work it always is."""
AGREED_THAT: Mapping[str, str] = {
    "en": r"(?:we|they|it was|it is)(?:'ve| have)? agreed (?:that )?(?=\w)",
    "de": r"(?:(?:wir haben|es (?:ist|wurde)) (?:\w+ ){0,2}?|)"
    r"(?:vereinbart|abgemacht|ausgemacht|abgesprochen|verabredet)(?: (?:ist|wurde|haben wir))?,? dass ",
    "fr": r"(?:(?:on|nous) (?:a|avons) (?:bien )?convenu (?:que |qu')|il (?:est|a ete|etait) (?:bien )?"
    r"(?:convenu|entendu) (?:que |qu')|(?:on s'est|nous nous sommes) mis d'accord pour (?:que |qu')"
    r"|(?:on|nous) (?:convient|convenons) (?:que |qu'))",
    "es": r"(?:(?:hemos )?(?:quedamos|quedado|acordamos|acordado)(?: (?:en|con \w+ en))? que"
    r"|queda(?:mos)? (?:claro|acordado|de acuerdo) en? ?que|se (?:ha )?acord(?:o|ado) que) ",
    "pt": r"(?:combinamos|acordamos|fic(?:a|ou|amos) (?:combinado|acordado|assente|de acordo em)) (?:que )",
    "it": r"(?:(?:resta|rimane|e) inteso|(?:siamo )?(?:rimasti )?(?:intesi|d'accordo)"
    r"|(?:abbiamo |si e )(?:concordato|convenuto)|siamo rimasti) che ",
    "nl": r"(?:(?:we|wij) (?:spraken|hebben) (?:\w+ )?(?:af|afgesproken|overeengekomen)"
    r"|(?:er is )?afgesproken(?: is)?|de afspraak is),? dat ",
}
"""Words before what was agreed that somebody does, at the beginning of a sentence."""
VERB_LAST = frozenset({"de", "nl"})
"""Languages whose verb stands at the end behind "that"."""
SUBJUNCTIVES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "fr": (("e", "er"), ("ent", "er"), ("se", "re"), ("sse", "ir"), ("ie", "ier")),
    "es": (
        *(("e", "ar"), ("en", "ar"), ("que", "car"), ("gue", "gar"), ("ce", "zar"), ("a", "er"), ("a", "ir")),
        *(("haga", "hacer"), ("hagan", "hacer"), ("ponga", "poner"), ("traiga", "traer"), ("pida", "pedir")),
    ),
    "pt": (
        *(("e", "ar"), ("em", "ar"), ("que", "car"), ("gue", "gar"), ("a", "er"), ("a", "ir")),
        *(("faca", "fazer"), ("facam", "fazer"), ("traga", "trazer"), ("peca", "pedir"), ("ponha", "por")),
    ),
    "it": (
        *(("i", "are"), ("ino", "are"), ("hi", "are"), ("hino", "are"), ("a", "ere"), ("ano", "ere")),
        *(
            ("i", "iare"),
            ("ino", "iare"),
            ("a", "ire"),
            ("isca", "ire"),
            ("faccia", "fare"),
            ("facciano", "fare"),
        ),
    ),
}
"""Endings of verbs behind "agreed that", folded, and those of their infinitives."""
FIRST_PERSONS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "de": (("e", "en"), ("le", "eln"), ("re", "ern")),
    "fr": (
        ("e", "er"),
        ("is", "ir"),
        ("ds", "dre"),
        ("is", "ire"),
        ("ie", "yer"),
        ("ts", "ttre"),
        ("ais", "aire"),
    ),
    "es": (("o", "ar"), ("o", "er"), ("o", "ir"), ("go", "er"), ("hago", "hacer"), ("ento", "entar")),
    "pt": (("o", "ar"), ("o", "er"), ("o", "ir"), ("faco", "fazer"), ("trago", "trazer")),
    "it": (("o", "are"), ("o", "ere"), ("o", "ire"), ("faccio", "fare"), ("isco", "ire")),
    "nl": (
        ("", "en"),
        ("uur", "uren"),
        ("aak", "aken"),
        ("eef", "even"),
        ("aal", "alen"),
        ("eer", "eren"),
        ("el", "ellen"),
    ),
}
"""Endings of what the writer does, folded, and those of their infinitives."""
FORMS_BEGIN = (
    r"\A(?:c'est |ce sera |il )?(?:reste |revient )?a \w|\A(?:het is )?aan \w"
    r"|\b(?:is|'s) (?:on|up to|down to) \w"
    r"|\b(?:ist|liegt) (?:\w+ )?an \w|\b(?:leave|left) it to\b"
    r"|\A(?:it(?:'s| is)|het is|c'est|es|e|quem|i(?:'ll| will)) \w"
    r"|\b(?:s'est|suis|promis\w*|prometi|prometeu|prometio|prometido|promesso"
    r"|beloofd|toegezegd|versprochen|zugesagt|zugesichert|ubernommen|committed|undert\w+|impegnat[oa]"
    r"|comprometi\w*|comprometeu\w*|comprometo|compromete\w*|encarreg\w+|encarg\w+|ocup\w+|occup\w+|occupe\w*"
    r"|charge\w*|kummere|incarica|trat[ao]|pens(?:a|era)|tocca|spetta|toca|corresponde|cabe|compete|fica"
    r"|ficou|queda"
    r"|agreed|vereinbart|abgemacht|ausgemacht|convenu|convenons|entendu|d'accord"
    r"|quedamos|quedado|acord\w+|combin\w+|intes[oi]|rimasti|concordato|convenuto|spraken|zorg"
    r"|afgesproken|afspraak"
    r"|il faut)\b"
)
"""What a sentence has that may be of one of these forms."""
LEADS: Mapping[str, str] = {
    "en": r"(?:(?:then|also|so|next|and|meanwhile|in the meantime|for my part|with that),? )",
    "de": r"(?:(?:also|und),? )",
    "fr": r"(?:(?:de (?:mon|son|notre) cote|pour (?:ma|sa) part|du coup|donc|ensuite|puis|alors|par ailleurs"
    r"|en attendant|entre-temps|moi|enfin|et|pour la suite|avec (?:ca|cela)),? )",
    "es": r"(?:(?:por (?:mi|su) parte|luego|despues|ademas|entonces|mientras tanto|tambien"
    r"|y|con (?:eso|esto)),? )",
    "pt": r"(?:(?:da (?:minha|sua) parte|pela minha parte|depois|alem disso|entretanto|tambem|entao"
    r"|com (?:isso|isto)),? )",
    "it": r"(?:(?:da parte (?:mia|sua)|poi|inoltre|intanto|nel frattempo|quindi|anche"
    r"|con (?:questo|cio)),? )",
    "nl": r"(?:(?:dus|en),? )",
}
"""Words before a sentence that change nothing of what it promises, folded."""
FRONTED: Mapping[str, str] = {
    "de": r"(?:danach|dann|anschliessend|ausserdem|zudem|parallel|dazu|dafur|damit|daraufhin|morgen|heute"
    r"|(?:nachste|diese) woche"
    r"|(?:bis|zu[rm]?|am|im|um|fur|mit|bei|den|dem) \S+(?: \S+){0,4}?)",
    "nl": r"(?:daarna|daarmee|dan|verder|ook|intussen|tussendoor|morgen|vandaag|(?:volgende|deze) week"
    r"|(?:maan|dins|woens|donder|vrij)dag"
    r"|(?:voor|met|uiterlijk|bij|op) \S+(?: \S+){0,4}?)",
}
"""What may stand before the verb where who does it stands behind: no subject."""
FRONTED_ADVERBS = (
    r"(?:danach|dann|anschliessend|ausserdem|zudem|parallel|daraufhin"
    r"|daarna|dan|verder|ook|intussen|tussendoor)"
)
"""Those of them that are no part of the task."""
