"""Words by which talk may give what it names another day; by language, folded.

That something is not there yet, is put off, goes on, or is begun anew. They are sought anywhere
beside a day to come, and only ever leave a date open, so they are many.
"""

from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import pattern

DELAYS: Mapping[str, str] = {
    "en": (
        r"still|not yet|\w+n't|not|another|rest|remaining|remainder|other (?:half|ones?|two|three|four|five)"
        r"|last (?:one|bit|part)"
        r"|missing|outstanding|ow(?:es?|ed|ing)|wait\w*|needs?|mov(?:e|es|ed|ing)|push(?:ed|es|ing)?|slip\w*"
        r"|slid(?:es?|ing)?|postpon\w*|delay\w*|reschedul\w*|later|now|instead|new (?:date|day"
        r"|deadline|target)"
        r"|realistic\w*|promis\w*|finish\w*|half\w*|forgot\w*|late|behind|stuck|held up|hangs?"
        r"|hanging|hung|sick|ill"
        r"|more time|exten\w+|revised|again|torn|hop(?:es?|ed|ing)|expect\w*|carried"
        r"|chas\w+|no time|after all"
        r"|busy|redo\w*|part(?:ly|ial\w*)?|in progress|working on"
        r"|on (?:it|hold)|no (?:answer|reply|news)|give (?:him|her|them|us)|will (?:be|do|have|send)|\w+'ll"
    ),
    "de": pattern(
        r"noch|fehl\w+|verschob\w*|verschieb\w*|rutsch\w*|verzöger\w*|später|jetzt|nun|statt\w*|neue[rsn]?"
        r"|rest\w*|wart\w+|offen\w*|halb\w*|hälfte|vergess\w*|krank|nicht|braucht?|brauchen|verlänger\w*"
        r"|nachzu\w*|nachgereicht|erst|realistisch|verspr\w+|hängt|hängen|übern\w+|kommt|kommen"
        r"|dauert|schafft|doch"
        r"|schaffen|geschoben|schieb\w+|dran|teil\w*|(?:mache?|schicke?|liefere?|bringe?) (?:ich|wir)"
    ),
    "fr": (
        r"encore|toujours|manqu\w+|reste\w*|report\w+|repouss\w+|decal\w+|retard\w*|attend\w*|attente|pas"
        r"|nouvelle|nouveau|promis\w*|plus tard|finalement|place|oubli\w*|moitie|gliss\w+|relanc\w+|ressa\w+"
        r"|reessa\w+|fini\w*|termin\w+|prolong\w*|besoin|bloque\w*|malade|cours|autres?|puis|reprend\w*"
    ),
    "es": (
        r"aun|todavia|sigue\w*|falta\w*|pendient\w*|aplaz\w+|retras\w+|pospuest\w*|pospon\w*|muev\w+"
        r"|pas[ao]\w*"
        r"|nuev[ao]|ahora|resto|esper\w+|no|olvid\w*|vez|lugar|mitad|mas tarde|promet\w*|atras\w*|ampli\w+"
        r"|prorrog\w*|queda\w*|dej\w+|tard\w+|curso|otr[ao]s?|mejor|al final"
    ),
    "pt": (
        r"ainda|falta\w*|resto|restante\w*|adi(?:ad[ao]s?|ou|amos|ei)|atras\w*|pass(?:a|ou|amos)|fic(?:a|ou)"
        r"|nov[ao]|agora|esper\w+|aguard\w*|nao|esquec\w*|metade|lugar|vez|remarc\w*|prorrog\w*|promet\w*"
        r"|mais tarde|pendent\w*|demor\w*|andamento|outr[ao]s?|vou|deix\w+|afinal"
    ),
    "nl": (
        r"nog|ontbre\w*|mist|missen|verschoven|verschuift|uitgesteld|vertra\w+|later|nu|nieuwe|rest|wacht\w*"
        r"|open|half|helft|vergeten|ziek|niet|nodig|plaats|neemt|beloof\w*|schuift|schuiven|alsnog|pas|bezig"
        r"|loopt|komt|duurt|lukt|geen|ander\w*|toch"
    ),
    "it": (
        r"ancora|manca\w*|resto|restant\w+|rimand\w+|rinvi\w+|spost\w+|slitt\w+|ritard\w*|aspett\w+|attes\w+"
        r"|nuov[ao]|adesso|ora|posto|invece|meta|non|dimentic\w*|promess\w*|piu tardi|prorog\w*"
        r"|chiud\w+|finis\w+"
        r"|corso|altr[aeio]|serv\w+|tard\w+|alla fine"
    ),
}
MOVED_AT_THE_END: Mapping[str, str] = {
    "de": (
        r"(?:auf|in|zum|bis)(?: den| die| das)? (?P<day>\S.{0,30}?) "
        r"(?:verschoben|vertagt|verlegt|geschoben|umgelegt)"
    ),
    "nl": (
        r"(?:naar|tot|op)(?: de| het)? (?P<day>\S.{0,30}?) "
        r"(?:verplaatst|verschoven|verzet|uitgesteld|doorgeschoven|opgeschoven)"
    ),
}
"""Where the verb comes last, what moves a task stands around its day: "auf den 5. Dezember verschoben"."""
LASTS: Mapping[str, str] = {
    "en": (
        r"valid|expir\w+|runs?(?: out)?|lasts?|closed?s?|opens?|opening|ends?|starts?|begins?|free|applies"
        r"|covers?|in force|on offer|holidays?|as of|effective|from(?= \d)"
    ),
    "de": pattern(
        r"gilt|gelten|gültig|läuft|laufen|endet|enden|beginnt|geschlossen|geöffnet|startet|kostenlos|deckt"
        r"|in kraft|ferien|urlaub|ab(?= (?:dem |den )?\d)"
    ),
    "fr": (
        r"valables?|valides?|expir\w+|court|fermee?s?|ouverte?s?|commence\w*|debut\w*|termine|gratuite?s?|couvre"
        r"|en vigueur|conges?|vacances|a (?:partir|compter)"
    ),
    "es": (
        r"valid[oa]s?|vence\w*|caduca\w*|expira\w*|cerrad[oa]s?|abiert[oa]s?|empieza\w*|comienza\w*|gratis"
        r"|vigentes?|cubre|vacaciones|a partir"
    ),
    "pt": (
        r"valid[oa]s?|vence\w*|caduca\w*|expira\w*|fechad[oa]s?|abert[oa]s?|comeca\w*|termina\w*|gratis|vigora"
        r"|em vigor|cobre|ferias|a partir"
    ),
    "nl": (
        r"geldig|geldt|gelden|gesloten|open|begint|beginnen|eindigt|gratis|dekt|vakantie|loopt (?:af|tot)"
        r"|van kracht|vanaf|met ingang"
    ),
    "it": (
        r"valid[oaie]|scad\w+|chius[oaie]|apert[oaie]|inizia\w*|comincia\w*|gratis|copre|vigore|ferie"
        r"|a partire"
    ),
}
"""Words of what lasts, begins or ends on a day: that is the day of a thing, and not by when it is owed."""
GOES_ON = (
    r"(?:it|they|es|ça|cela|ils|elles|lo|only|still|not|nur|noch|nicht|pas|encore|solo|aún|todavía|non|ancora"
    r"|nog|niet|ainda|não|(?:(?:the|der|den|die|le|les|el|o|de|il|los|as|os|gli) )?(?:reste?|resto|remainder"
    r"|others?(?= (?:is|are|one|two|three|four|half|part)\b)|anderen?|autres|otr[ao]s|outr[ao]s|altr[ie]))\b"
    r"|(?:[^\s.,:;!?]+ ){1,3}(?:it|them|both|ihn|es|hem|ze)\b"
)
"""How a sentence begins that speaks of what the one before names: "The rest …", "Sara sends *them* …"."""
MOVED = "moved"
"""The deed of a sentence that gives what it names another day, whatever its verb is."""
SET_ANEW = "set anew"
"""The deed of a clause that gives a day and names nothing else; behind it its verb, if it has one."""
