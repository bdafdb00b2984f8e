"""Clauses that say who hands a task to whom: "Elena se lo pasa a Pau", "Kevin takes it over from Sara".

The groups are `giver` and `taker`; a clause that names only one of the two says nothing of the other. Who
takes a task over may be told alone ("übernimmt Petra"), or in words that may as well be the deed asked for
("keys – handed to Sara").
"""

import re
from collections.abc import Mapping

_GIVER, _TAKER = r"(?P<giver>{name})", r"(?P<taker>{name})"
_NAME = r"[^\W\d_][^\s,.;:()]{0,30}(?: [^\W\d_][^\s,.;:()]{0,30})??"
CAPITAL = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w-]{0,30}(?:(?-i:['’][A-Z])[\w-]{1,30})?"
IN_CAPITALS = rf"{CAPITAL}(?: {CAPITAL})?"


def _clauses(*patterns: str) -> tuple[re.Pattern[str], ...]:
    named = (
        pattern.replace("ü", "(?:ü|ue)")
        .replace("GIVER", _GIVER)
        .replace("TAKER", _TAKER)
        .replace("{name}", _NAME)
        for pattern in patterns
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in named)


def _remarks(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Return clauses that name the taker alone, by words with capitals, and may go on."""
    taker = rf"(?:(?:die|der|o|a|la|il|el) )?(?P<taker>{IN_CAPITALS})"
    named = (pattern.replace("TAKER", taker) for pattern in patterns)
    return tuple(re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE) for pattern in named)


HANDING_OVER: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": _clauses(
        r"GIVER (?:hands|handed|has handed|passes|passed|has passed) (?:it|this|that) (?:over |on )?to TAKER",
        r"TAKER (?:takes|took|has taken|is taking) (?:(?:it|this|that) )?over from GIVER",
    ),
    "de": _clauses(
        r"GIVER (?:übergibt|übergab) (?:es|das|dies) an TAKER",
        r"GIVER (?:gibt|gab) (?:es|das|dies) an TAKER (?:ab|weiter)",
        r"TAKER (?:übernimmt|übernahm) (?:(?:es|das|dies) )?von GIVER",
        r"GIVER hat (?:es|das|dies) an TAKER (?:übergeben|abgegeben|weitergegeben)",
        r"TAKER hat (?:(?:es|das|dies) )?von GIVER übernommen",
    ),
    "fr": _clauses(
        r"GIVER (?:le|la|les) (?:passe|transmet|confie) à TAKER",
        r"GIVER l'a (?:passée?|transmise?|confiée?) à TAKER",
        r"GIVER a (?:passé|confié) (?:cela|ça) à TAKER",
        r"TAKER (?:reprend|a repris) (?:cela |ça )?à la place de GIVER",
    ),
    "es": _clauses(
        r"GIVER se l[oa]s? (?:pasa|pasó|ha pasado|cede|traspasa) a TAKER",
        r"TAKER l[oa]s? (?:asume|asumió|ha asumido) en lugar de GIVER",
    ),
    "pt": _clauses(
        r"GIVER (?:passa|passou) (?:isto |isso |a tarefa )?(?:para o |para a |para |à |ao |a )TAKER",
        r"TAKER (?:assume|assumiu) (?:isto |isso )?no lugar d[eoa] GIVER",
    ),
    "nl": _clauses(
        r"GIVER (?:draagt|droeg) (?:dit|het|dat) over aan TAKER",
        r"TAKER (?:neemt|nam) (?:dit|het|dat) over van GIVER",
        r"GIVER heeft (?:dit|het|dat) overgedragen aan TAKER",
        r"GIVER heeft (?:dit|het|dat) aan TAKER overgedragen",
        r"TAKER heeft (?:dit|het|dat) overgenomen van GIVER",
        r"TAKER heeft (?:dit|het|dat) van GIVER overgenomen",
    ),
    "it": _clauses(
        r"GIVER l[oa] (?:passa|affida|cede) a TAKER",
        r"GIVER l'ha (?:passat|affidat|cedut)[oa] a TAKER",
        r"TAKER (?:l[oa] (?:prende|rileva)|l'ha (?:pres|rilevat)[oa]) al posto di GIVER",
    ),
}
TAKING_OVER: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": _remarks(
        r"(?:(?:is|are|was|were|has been|being|now|since) )*taken (?:over|on) by TAKER",
        r"TAKER(?: will| to|'ll|’ll| has| have| is|'s|’s)?(?: now)? (?:tak(?:es?|en|ing)|took)"
        r" (?:(?:it|this|that) )?(?:over|on)(?: (?:it|this|that))?",
        r"TAKER(?: will| to|'ll|’ll| is|'s|’s)?(?: now)? (?:do(?:es|ing)?|handl(?:es?|ing)"
        r"|deal(?:s|ing)? with|tak(?:es?|ing) care of) (?:it|this|that)",
        r"(?:now )?(?:re-?assigned|delegated) to TAKER",
        r"TAKER(?: will| to|'ll|’ll)? (?:now )?tak(?:es?|ing) (?:it|this|that)(?: on)?(?: (?:now|instead))?",
        r"TAKER(?: has|'s|’s) (?:got )?(?:this|that) one now",
        r"TAKER (?:takes|took|will take) (?:it|this|that) over from \S+",
        r"(?:passed|handed)(?: over| on)? to TAKER(?: now)?(?= who\b)",
        r"TAKER(?: will| to|'ll|’ll)? [a-z]+ (?:it|this|that|him|her|them) instead",
        r"TAKER(?: will|'ll|’ll| is|'s|’s)?(?: now)? (?:do(?:es|ing)?|handl(?:es?|ing)|tak(?:es?"
        r"|ing) care of)"
        r" (?:it|this|that)(?: (?:now|instead|from now on|for (?:him|her|them)))",
        r"(?P<taker>I)(?:'ll|’ll| will|'m|’m| am)(?: now)? (?:do(?:ing)?|handl(?:e|ing)|tak(?:e"
        r"|ing)(?: over)?|pick(?:ing)? up)"
        r" (?:it|this|that)(?: (?:over|up|on|now|instead|myself))",
        r"(?P<taker>I)(?:'ll|’ll| will|'m|’m| am)(?: now)? tak(?:e|ing) over",
        r"(?:that's|that’s|that is|it's|it’s|it is)(?: with)? TAKER(?:'s|’s)?(?: (?:job|task))? now",
    ),
    "de": _remarks(
        r"(?:(?:ist|wird|wurde|jetzt|nun) )*übernommen (?:von|durch) TAKER",
        r"(?:(?:ist|wird|wurde|jetzt|nun) )*(?:von|durch) TAKER übernommen",
        r"(?:(?:es|das|dies) )?(?:übernimmt|übernahm)(?: (?:es|das|dies))?(?: jetzt| nun)? TAKER",
        r"(?:(?:es|das|dies) )?(?:macht|erledigt)(?: (?:es|das|dies))? (?:jetzt|nun) TAKER",
        r"TAKER (?:übernimmt|übernahm)(?: (?:es|das|dies))?",
        r"TAKER (?:macht|erledigt) (?:es|das|dies)",
        r"TAKER hat (?:(?:es|das|dies) )?übernommen",
        r"(?:darum |drum )?kümmert sich(?: jetzt| nun)? TAKER",
        r"TAKER kümmert sich(?: da?rum)?",
        r"(?:jetzt |nun )?an TAKER delegiert",
        r"(?:jetzt |nun )?delegiert an TAKER",
        r"(?:jetzt|nun) TAKER",
        r"TAKER (?:statt|anstelle von|anstatt) \S+",
        r"TAKER (?:übernimmt|übernahm) (?:es|das|dies)(?: jetzt| nun)? von \S+",
        r"TAKER (?:macht|erledigt) (?:es|das|dies) (?:jetzt|nun)",
        r"(?:(?:es|das|dies) )?übernehme(?: (?:jetzt|nun))? (?P<taker>ich)(?: (?:es|das))?(?: (?:jetzt"
        r"|nun))?",
        r"(?P<taker>ich) übernehme (?:es|das|dies)(?: (?:jetzt|nun))?(?: von \S+)?",
        r"(?:es|das|dies) (?:mache|erledige) (?P<taker>ich) (?:jetzt|nun|selbst)(?: selbst)?",
        r"(?P<taker>ich) (?:mache|erledige) (?:es|das|dies) (?:jetzt|nun|selbst)",
        r"(?:es|das|dies) (?:macht|erledigt) (?:jetzt|nun) TAKER",
    ),
    "fr": _remarks(
        r"(?:(?:est|désormais|maintenant) )*(?:repris|prise?s? en charge)(?:e|es)? par TAKER",
        r"TAKER (?:(?:le|la|les) )?(?:reprend|a repris|prend le relais|prend la suite|prend en charge)",
        r"TAKER (?:s'en|s’en) (?:occupe|charge|occupera|chargera)",
        r"(?:c'est |c’est )TAKER qui (?:reprend|(?:s'en|s’en) (?:occupe|charge))",
        r"(?:désormais )?déléguée?s? à TAKER",
        r"TAKER reprend (?:le|la|ce|cette) (?:sujet|dossier|point|tâche|main)",
        r"TAKER à la place de \S+",
        r"(?:c'est |c’est )(?:finalement )?TAKER qui (?:le |la |les )?[a-zé]+(?: avec .{1,30})?",
        r"(?:c'est |c’est )TAKER qui (?:reprend|(?:s'en|s’en) (?:occupe|charge))"
        r" (?:maintenant|désormais|à la place(?: de \S+)?)",
        r"TAKER (?:s'en|s’en) (?:occupe|charge) (?:maintenant|désormais|à sa place)",
        r"(?P<taker>je) (?:(?:m'en|m’en) (?:occupe|charge)|(?:le |la |les )?reprends(?: (?:ça|cela))?)"
        r"(?: (?:maintenant|désormais|moi-même))?",
        r"(?:c'est |c’est )(?P<taker>moi) qui (?:(?:m'en|m’en) (?:occupe|charge)"
        r"|reprends)(?: (?:maintenant|désormais))?",
    ),
    "es": _remarks(
        r"(?:ahora )?asumid[oa]s? (?:ahora )?por TAKER",
        r"(?:ahora )?l[oa]s? (?:asume|lleva|hace|coge|toma)(?: ahora)? TAKER",
        r"TAKER (?:ahora )?l[oa]s? (?:asume|asumirá|lleva|hace|coge|toma)",
        r"(?:ahora )?se (?:encarga|ocupa|hace cargo)(?: ahora)? TAKER",
        r"TAKER (?:ahora )?se (?:encarga|ocupa|hace cargo)(?: de ello)?",
        r"(?:ahora )?delegad[oa]s? (?:en|a) TAKER",
        r"l[oa]s? [a-z]+ (?:ahora )?TAKER(?: del? [a-z]+)?(?: ahora| (?:en vez|en lugar) de \S+)",
        r"TAKER (?:en vez|en lugar) de \S+",
        r"(?:ahora )?(?:lo|la|los|las) (?:hago|cojo|asumo|llevo)(?: ahora)? (?P<taker>yo)(?: ahora)?",
        r"(?:ya )?me (?:encargo|ocupo)(?: ahora)? (?P<taker>yo)(?: ahora)?",
        r"(?P<taker>yo) (?:lo|la|los|las) (?:hago|cojo|asumo|llevo)(?: ahora)?",
    ),
    "pt": _remarks(
        r"(?:agora )?assumid[oa]s? (?:agora )?p(?:or|elo|ela) TAKER",
        r"(?:agora )?assume TAKER",
        r"TAKER (?:agora )?(?:assume|assumiu|trata disto|trata disso|encarrega-se disto|faz isto|faz isso)",
        r"(?:agora )?delegad[oa]s? (?:n[oa]|em|a|à|ao) TAKER",
        r"passou (?:agora )?(?:para|a) (?:[oa] )?TAKER",
        r"TAKER no lugar d[eoa] \S+",
        r"(?:agora )?quem (?:faz|trata|cuida|assume)(?: disso| disto)?(?: agora)? é (?:[oa] )?TAKER",
        r"(?:agora )?(?:trato|encarrego-me|ocupo-me) (?P<taker>eu)(?: (?:disso|disto))?(?: agora)?",
        r"(?P<taker>eu) (?:assumo|trato disso|trato disto|faço isso|faço isto)(?: agora)?",
        r"assumo (?P<taker>eu)(?: agora)?",
    ),
    "nl": _remarks(
        r"(?:(?:is|wordt|nu) )*overgenomen door TAKER",
        r"(?:(?:is|wordt|nu) )*door TAKER overgenomen",
        r"TAKER neemt (?:(?:het|dit|dat) )?(?:nu )?over",
        r"TAKER (?:doet|regelt|pakt) (?:het|dit|dat)(?: nu)?(?: op)?",
        r"(?:nu )?gedelegeerd aan TAKER",
        r"TAKER (?:in plaats van|i\.p\.v\.) \S+",
        r"TAKER neemt (?:het|dit|dat) (?:nu )?over van \S+",
        r"TAKER (?:doet|regelt|pakt) (?:het|dit|dat) (?:nu|voortaan)(?: op)?",
        r"(?:het|dit|dat) (?:doet|regelt) (?:nu )?TAKER(?: nu| voortaan)?",
        r"(?P<taker>ik) neem (?:het|dit|dat) (?:nu )?over(?: van \S+)?",
        r"(?:het|dit|dat) neem (?P<taker>ik) (?:nu )?over",
        r"(?:het|dit|dat) doe (?P<taker>ik) (?:nu|zelf)",
    ),
    "it": _remarks(
        r"(?:ora )?(?:pres[oa] in carico|rilevat[oa]|assunt[oa]) da TAKER",
        r"(?:ora )?(?:se ne occupa|se ne incarica|ci pensa|l[oa] fa|l[oa] prende)(?: ora)? TAKER",
        r"TAKER (?:ora )?(?:se ne occupa|se ne incarica|ci pensa|l[oa] prende in carico)",
        r"(?:ora )?delegat[oa] a TAKER",
        r"l[oa] (?:fa|tiene|prende)(?: in mano)?(?: ora)? TAKER(?: al posto di \S+)?",
        r"TAKER al posto di \S+",
        r"(?:adesso |ora )?(?:ci penso|lo faccio|la faccio|lo prendo|la prendo|me ne occupo)(?: ora"
        r"| adesso)? (?P<taker>io)",
        r"l[oa] (?:fa|tiene|prende)(?: (?:ora|adesso))? TAKER(?: (?:ora|adesso))?",
        r"TAKER l[oa] (?:fa|prende) (?:ora|adesso)",
    ),
}
HANDED_TO: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": _remarks(
        r"(?:(?:now|was|been|has been) )*(?:handed|passed|transferred|given)(?: over| on)? to TAKER",
        r"(?:(?:now|was|been|has been) )*picked up by TAKER",
    ),
    "de": _remarks(
        r"(?:an TAKER )(?:übergeben|abgegeben|weitergegeben|übertragen)",
        r"(?:übergeben|abgegeben|weitergegeben|übertragen) an TAKER",
    ),
    "fr": _remarks(r"(?:confiée?s?|transmise?s?|passée?s?|remise?s?|transférée?s?) à TAKER"),
    "es": _remarks(r"(?:pasa(?:d[oa]s?)?|traspasad[oa]s?|entregad[oa]s?|cedid[oa]s?) a TAKER"),
    "pt": _remarks(r"(?:passad[oa]s?|passa|entregues?|transferid[oa]s?|cedid[oa]s?) (?:para|[aà]|ao) TAKER"),
    "nl": _remarks(
        r"(?:overgedragen|doorgegeven|overgegeven) aan TAKER",
        r"aan TAKER (?:overgedragen|doorgegeven|overgegeven)",
    ),
    "it": _remarks(r"(?:passa|passat[oa]|affidat[oa]|cedut[oa]|consegnat[oa]) a TAKER"),
}
MAY_HAND_OVER = re.compile(
    r"\b(?:tak|does|handl|now|this one|that one|instead|reassign|re-assign|delegat|reprend|repris|pris"
    r"|place de"
    r"|charge|occupe|qui"
    r"|uebern|ubern|mach|kummer|kuemmer|jetzt|nun|statt|macht|erledigt|ahora|en vez|en lugar|encarga"
    r"|ocupa|asum|asim|lo|la"
    r"|pass|assum|lugar|quem|trat|fica|agora|plaats|neemt|pakt|doet|regelt|overgenomen|gaat|posto|prende|tiene|pensa|fa|preso)"
)
"""Beginnings of words, folded: where none stands, nobody takes anything over."""
