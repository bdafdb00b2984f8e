"""Sentences in which a thing stands before who does something with it: "La memoria la reviso yo esta semana".

Of each language, folded, with the groups `thing`, `verb`, `behind` and, where the form of the verb does not
say that it is the writer, `owner`. "Il me faut le carnet, Paul me l'envoie lundi" names it as what is needed.
"""

import re
from collections.abc import Mapping

from whoowes.core.items.words.table import keys

_MARK = re.compile(r"@(?:who|thing|behind)")


def _forms(article: str, *forms: str) -> tuple[str, ...]:
    marks = {
        "@who": r"(?P<owner>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2}?)",
        "@thing": rf"(?P<thing>{article}\w[^,;:]{{1,60}}?)",
        "@behind": r"(?P<behind> .+)",
    }
    return tuple(_MARK.sub(lambda found: marks[found[0]], form) for form in forms)


_FR_IT = r"(?:(?:me|te|nous|vous) )?(?:l'|l[ae]s? )(?:(?:lui|leur) )?"
_FR_NEED = r"(?:il (?:me |nous )?(?:faut|manque) |j'attends |nous attendons |j'ai besoin (?=d))?"
_ES_IT = r"(?:(?:me|nos|te|os|se) )?l[oa]s? "
_PT_IT = r"(?:-(?:[oa]s?|l[oa]s?|n[oa]s?|m[oa]s?|lh[oa]s?|[nv]o-l[oa]s?))"
_IT_IT = r"(?:(?:me|ce|te|ve) |glie)?(?:lo |la |li |le |l')"
THINGS_FIRST: Mapping[str, tuple[str, ...]] = {
    "en": _forms(
        r"(?:the|his|her|their|your|my|our|an?|both|all) ",
        r"(?:(?:i|we) (?:still )?need|still (?:missing|waiting (?:for|on))"
        r"|i(?:'m| am) (?:still )?(?:missing|waiting (?:for|on))) "
        r"@thing(?: for (?:that|this|it))?, @who (?:(?:will|is going to) |(?=[a-z]+s ))(?P<verb>[a-z]{3,}) "
        r"(?:it|them)@behind",
        r"@thing,? (?P<owner>i)(?:'ll| will) (?P<verb>[a-z]{3,})"
        r"(?P<behind> (?:by|before|this|next|on|tomorrow|today) ?.*)",
    ),
    "de": _forms(
        r"(?:de[nrms]|die|das|eine?n?|seine?n?|ihre?n?|unsere?n?) ",
        r"(?:(?:ich|wir) brauchen? (?:\w+ ){0,2}?|(?:mir|uns) fehl(?:t|en) (?:\w+ ){0,2}?"
        r"|(?:es fehl(?:t|en)|ich warte auf) (?:noch )?)@thing, "
        r"(?:der|die|das|den) (?P<verb>\w{3,}t) (?:(?:mir|uns) )?@who@behind",
    ),
    "fr": _forms(
        r"(?:(?:les?|la|une?|des|du|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cette|ces) "
        r"|[ld]'|de )",
        rf"{_FR_NEED}@thing(?: pour (?:ca|cela))?, @who {_FR_IT}"
        r"(?P<verb>(?!avons|avez|avait|aurait|etait)\w{2,}(?:e|s|x|t|d|ent|ons|rai|ra|ront))@behind",
    ),
    "es": _forms(
        r"(?:el|la|los|las|una?|mis?|sus?|nuestr[oa]s?|est[eao]s?) ",
        rf"@thing,? {_ES_IT}(?P<verb>\w{{3,}}) @who@behind",
        rf"@thing, @who {_ES_IT}(?P<verb>\w{{3,}})@behind",
        rf"@thing,? {_ES_IT}(?P<verb>\w{{2,}}o)@behind",
    ),
    "pt": _forms(
        r"(?:[oa]s?|uma?|[nms]eus?|minhas?|suas?|noss[oa]s?) ",
        rf"@thing, (?P<verb>\w{{3,}}?){_PT_IT} (?:[oa] )?@who@behind",
        rf"@thing, (?:[oa] )?@who (?P<verb>\w{{3,}}?){_PT_IT}@behind",
        rf"@thing, (?P<verb>\w{{2,}}o){_PT_IT}@behind",
    ),
    "it": _forms(
        r"(?:(?:il|lo|la|i|gli|le|una?|uno|mi[oae]i?|su[oae]i?|nostr[oaie]) |l'|un')",
        rf"@thing,? {_IT_IT}(?P<verb>\w{{3,}}) @who@behind",
        rf"@thing, @who {_IT_IT}(?P<verb>\w{{3,}})@behind",
        rf"@thing,? {_IT_IT}(?P<verb>\w{{2,}}o)@behind",
    ),
    "nl": _forms(
        r"(?:de|het|een|zijn|haar|hun|onze?) ",
        r"(?:daarvoor )?(?:heb ik|ik heb|hebben we|we hebben|ik mis"
        r"|ik wacht op) (?:daarvoor )?(?:nog )?@thing"
        r"(?: nodig)?, (?:die|dat) (?P<verb>\w{3,}t) @who(?: (?:mij|me|ons))?@behind",
    ),
}
"""A thing first, then who does what with it."""
BRINGS_ME: Mapping[str, str] = {
    "en": r"(?P<verb>[a-z]{2,}s) (?:me|us) (?=\w)",
    "de": r"(?P<verb>[a-z]{2,}t) (?:mir|uns) (?=\w)",
    "fr": r"(?:(?:me|nous) |m')(?P<verb>\w{2,}(?:e|t|d|ent)) (?=\w)",
    "es": r"(?:me|nos) (?P<verb>\w{2,}(?:a|e|an|en)) (?=\w)",
    "pt": r"(?P<verb>\w{2,}(?:a|e|am|em))-(?:me|nos) (?=\w)",
    "it": r"(?:mi|ci) (?P<verb>\w{2,}(?:a|e|ano|ono)) (?=\w)",
    "nl": r"(?P<verb>[a-z]{2,}t) (?:mij|me|ons) (?=\w)",
}
"""Behind a name: what somebody does for the writer, whatever the verb; its object follows."""
GIVES_NOTHING = keys(
    "owes|costs|tells|says|asks|shows|reminds|seems|likes|wants|thinks|knows|expects|leaves|schuldet"
    "|kostet|sagt|zeigt|fragt|erinnert|scheint|gefallt|fehlt|erzahlt|berichtet|empfiehlt|rat|doit|coute"
    "|dit|demande|montre|rappelle|semble|plait|manque|raconte|conseille|reste|attend|doivent|disent"
    "|debe|cuesta|dice|pregunta|muestra|recuerda|parece|gusta|falta|cuenta|aconseja|deben|dicen|espera"
    "|recomienda|deve|custa|diz|pergunta|mostra|lembra|agrada|conta|aconselha|devem|dizem|recomenda"
    "|prefiere|tiene|siente|quiere|pierde|conoce|lleva|llevo|conozco|tengo|recibo|prefiero|encuentro"
    "|connait|recoit|prefere|perd|sait|possede|trouve|tient|recois|trouvons|connais|conhece|tem|recebe"
    "|acho|tenho|prefiro|recebo|conheco|preferisce|conosce|riceve|trovo|trova|perde|ho|conosco|ricevo"
    "|preferisco|kennt|weiss|bekommt|erhalt|findet|kent|krijgt|vindt|lost|left|kept|missed|costa|chiede"
    "|ricorda|sembra|piace|manca|racconta|consiglia|devono|dicono|aspetta|raccomanda|moet|zegt|vraagt"
    "|toont|herinnert|lijkt|bevalt|ontbreekt|vertelt|raadt"
)
"""Verbs before somebody that bring him nothing."""
EACH_SUCH_DAY = (
    r"\b(?:le|il) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedi|martedi|mercoledi|giovedi"
    r"|venerdi|sabato)\b(?! (?:\d|prochain|prossimo))|\bla domenica\b(?! (?:\d|prossima))"
    r"|\blos (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)\b"
    r"|\b(?:as?|aos?) (?:segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b"
    r"|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s\b"
)
"""A day of every week, folded."""
FINDS_OUT: Mapping[str, str] = {
    "de": r"(?:prufe|klare|schaue?|kontrolliere|frage (?!mich\b)\w+)(?: (?:auch|noch|mal|nach|ab))*,? ob\b",
    "fr": r"(?:regarde|verifie|vois|cherche|demande a \w+)(?: (?:aussi|encore|juste))* (?:si|s'ils?)\b",
    "es": r"(?:miro|compruebo|verifico|averiguo|veo|pregunto a \w+)(?: tambien)? si\b",
    "pt": r"(?:vejo|verifico|confirmo|apuro|averiguo|pergunto (?:ao?|a) \w+)(?: tambem)? se\b",
    "it": r"(?:guardo|verifico|controllo|vedo|chiedo (?:a|al|alla) \w+)(?: anche)? se\b",
    "nl": r"(?:kijk|controleer|check|vraag (?!me\b|mij\b)\w+)(?: (?:ook|nog|even|na))*,? of\b",
}
"""What the writer will find out by asking or looking, folded; in English such a form tells of a habit."""
BEFORE_A_TAKER = keys("a|al|alla|au|ao|aan|an|para|pour")
"""Between a verb and whom somebody does it for."""
IMPERSONAL = (
    r"\A(?:il (?:(?:me|nous|lui|leur) )?(?:faut|faudra|manque|reste)|il y a|es (?:gibt|fehl(?:t|en)|braucht)"
    r"|it takes|er (?:is|zijn)) "
)
"""The beginning of a sentence whose pronoun is no thing of the sentence before, folded."""
PAST_AS_WRITTEN: Mapping[str, tuple[str, ...]] = {
    "es": ("ó", "é", "aron", "ieron"),
    "pt": ("ou", "eu", "iu", "aram", "eram", "iram"),
    "it": ("ò", "arono", "irono", "erono"),
}
"""How verbs end that tell what somebody did, as written."""
