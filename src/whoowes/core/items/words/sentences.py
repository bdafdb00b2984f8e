"""Words around the deeds that sentences tell, of all languages together; patterns over small letters.

"Folded" ones are over words without accents, too. What differs from language to language is in `tellings.py`.
"""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import keys
from whoowes.core.items.words.wishes import EVERY_DAY

AUXILIARIES = (
    r"\b(?:is|are|was|were|has|have|had|been|now|already|just|finally|also|all|since|both|it|ist|sind|war"
    r"|waren|wurden?|worden|schon|bereits|inzwischen|est|sont|a|ont|été|etait|était|déjà|bien|enfin|ha|han|sido"
    r"|está|están|fue|fueron|ya|è|sono|stat[oaie]|già|zijn|werd|werden|al|foi|foram|estão|já)\b"
)
"""Auxiliaries and adverbs before a participle, in small letters."""
HAVE = (
    r"(?:hab|habe|haben|habt|hattet?|hatten|hatte|ai|as|avons|avez|avait|avaient|he|has|hemos|habéis|había|ho|hai"
    r"|abbiamo|avete|hanno|aveva|heb|hebt|hebben|heeft|had|hadden|tenho|temos|têm|tinha|went|came|kam|kamen|ging"
    r"|gingen|kwam|kwamen|fell|took|mir|uns|euch|ihnen|we|i|you|he|she|they|ich|wir|ihr|sie|er|ik|wij|je|jullie"
    r"|nous|vous|ils|elles|me|nos|les|gli|ci|vi|lhe|lhes)"
)
"""Other auxiliaries, verbs of coming, and pronouns of people, in small letters."""
BUTS = (
    r"but|however|although|though|except|apart from|aber|jedoch|allerdings|obwohl|ausser|bis auf|mais"
    r"|cependant|sauf|pero|aunque|salvo|excepto|ma|pero'|tranne|maar|echter|behalve|uitgezonderd"
    r"|mas|porem|contudo|exceto|sin embargo|toutefois|neanmoins|excepte|hormis|eccetto"
    r"|tuttavia"
)
"""Words by which a sentence takes something back of what was done, folded."""
LACKS = (
    r"still|only|awaiting|waiting|pending|rejected|refused|wrong|nur|erst|falsch\w*|wartet|seulement|attend"
    r"|solo|falta|faltan|equivocad[oa]|manca|mancano|soltanto|sbagliat[oa]|alleen|pas|verkeerde?|apenas|errad[oa]"
)
"""Words beside a deed by which something is left of it, folded."""
PERHAPS = (
    r"maybe|perhaps|probably|possibly|allegedly|supposedly|reportedly|presumably|i hear"
    r"|so (?:i|he|she|they)|or so|vielleicht|wohl|vermutlich|wahrscheinlich|peut-etre|sans doute"
    r"|probablement|quizas?|tal vez"
    r"|probablemente|forse|probabilmente|misschien|waarschijnlijk|talvez|provavelmente"
)
"""Words by which a sentence is not sure of what it tells, folded."""
NEEDS = pattern(
    r"needs?|braucht?|brauchen|benötig\w+|besoin|manque|faut|necesit\w+|falta|hace falta|serve|servono|manca"
    r"|nodig|moet|precis\w+|must|muss|müssen|doit|doivent|debe|deben|deve|devono|devem"
)
"""Words at the beginning of a clause that something more is asked, folded."""
TAKES_BACK = (
    r"^(?:it|its|he|she|they|that|this|not|no|nope|still|but|however|turns|unfortunately|although|wrong|es|er|sie"
    r"|das|leider|aber|nicht|nein|noch|allerdings|il|elle|ils|elles|cela|ça|mais|malheureusement|pas|non|ella"
    r"|lo|pero|aún|todavía|ma|lui|lei|purtroppo|però|hij|zij|ze|het|maar|helaas|niet|ele|ela|mas|não"
    r"|infelizmente)\b"
    r"|\b(?:it|them|not|never|again|wrong|nicht|es|ihn|wieder|falsch\w*|pas|de nouveau|otra vez|di nuovo|niet"
    r"|opnieuw|não|de novo)\b|n't\b"
)
"""Words of the sentence behind a deed by which that may not hold, in small letters."""
OVERTURNS = pattern(
    r"\b(?:later|update|since then|overturned|overruled|withdrawn|dropped|scrapped|reversed|revoked|später"
    r"|inzwischen|zurückgezogen|widerrufen|gestrichen|aufgehoben|plus tard|depuis|annulee?|retiree?|mas tarde"
    r"|despues|anulad[oa]|retirad[oa]|mais tarde|depois|anulad[oa]|later|ingetrokken|geschrapt|piu tardi"
    r"|in seguito|annullat[oa]|ritirat[oa])\b"
)
"""Words of the sentence behind a promise by which that may be past, folded."""
NEW_ROW = r"(?:new|neu|nouve|nieuw|nuev|nuov|nov[oa]|just agreed|agreed today)"
"""How the state of a row begins that was agreed in this very call."""
AS_PROMISED = (
    r",? (?:as|wie|comme|como|come|zoals) (?:promised|agreed|planned|discussed|requested|vereinbart"
    r"|besprochen|versprochen|geplant|convenu|promis|prévu|acordado|prometido|concordato|promesso|previsto"
    r"|afgesproken|beloofd|combinado)$"
)
"""Words behind a deed by which it was agreed."""
THANKFUL = (
    r"(?:(?:many )?thanks|thank you|(?:vielen )?dank|danke|merci|(?:muchas )?gracias|grazie|bedankt"
    r"|dank je|obrigad[oa]|at last|finally|endlich|enfin|por fin|finalmente|eindelijk)"
)
THANKS = rf"[ ,]+{THANKFUL}$"
"""Words behind a deed that leave it as it is."""
DENIED_NEXT = (
    r"(?:,| and| but| und| aber| et| mais| y| pero| e| ma| mas| en| maar) (?:still |noch |toujours |encore )?"
    r"(?:not|hasn't|haven't|isn't|wasn't|didn't|couldn't|yet|nicht|noch|ne |n'|no |non |niet|nog|não|ainda)"
)
"""The beginning of a clause that denies another deed of the same doer: "but hasn't"."""
INDEFINITE = r"\b(?:an?|some|eine[rnms]?|une?|des|una|unas|unos|uno|dei|degli|delle|een|uma?|umas|uns)\b"
"""Articles of one thing of several: who paid "an invoice" has not paid the invoices."""
OR_MORE = r"\b(?:or|oder)\b|[–—(]| - "
"""What lets a clause go on, beside the joints of its language."""
OBJECT_PRONOUNS = (
    r"(?:\W|\b(?:it|them|this|that|these|back|off|up|over|in|es|ihn|sie|hem|ze|het|le|la|les|lo|los|las|o|os"
    r"|as|li)\b)*"
)
"""All that stands beside a verb which names no thing: "returned it"."""
BECAUSE = (
    r"[ ,(]+(?:because|since (?:he|she|they)|so that|weil|denn|car|porque|perché|poiché|omdat|want)\b"
    r"|[ ,(]+parce qu"
)
"""What leads to why somebody did something."""
ON_A_DAY = r"\s*(?:on|am|le|el|il|op|em|no|na|den)\s"
"""Words before a day on which something was done."""
FOR_A_DAY = r"\b(?:for|to|by|from|until|f(?:ü|ue?)r|bis|ab|pour|para|per|voor|por)$"
"""Words before a day that is the thing's: "booked *for* 2 December"."""
BY_SOMEBODY = r"\b(?:by|vom|von|durch|par|por|pelo|pela|da|dal|dalla|dallo|door)\b"
"""Words in a passive before who did it."""
HABIT = (
    r"\b(?:every|always|usually|jede\w*|immer|chaque|toujours|siempre|cada|sempre|ogni|altijd|elke|iedere"
    rf"|{EVERY_DAY})\b"
)
"""Words of what is done again and again; no adjective that only says which: "the *weekly* report"."""
ASKED_WHETHER = r"\b(?:gevraagd of|gefragt,? ob)\b"
"""Dutch and German, whose participles stand last: "er werd gevraagd of"."""
OTHERS = (
    r"(?:she|he|they|sie|er|elle|il|elles|ils|on|ella|él|ellos|ellas|lei|lui|loro|zij|ze|hij|ela|ele|elas"
    r"|eles)\b"
)
"""Pronouns of a doer who may be anybody."""
WHO_GOES_ON = (
    r"^(?:(?:he|she|i|we|er|sie|ich|wir|il|elle|nous|ella|lei|lui|hij|zij|ik|ela|ele)\b ?)?(?:still |noch )?"
)
"""Who may be named again before what is still to come: "and *he*'ll chase the bank"."""
ARTICLES_OF_NAMES = r"(?:der|die|o|a|os|as|la|il|lo|l'|el) "
"""Articles before names: "*O* Kevin", "*la* Giulia"."""
DETERMINERS = keys(
    "the|a|an|our|his|her|their|my|it|them|this|that|these|those|all|both|el|la|los|las|un|una|su|sus|o|os|as"
    "|um|uma"
)
"""What begins the object of a deed."""
QUANTITIES = keys("one|both|all|some|several|my|your|everything")
"""What may begin it, too, behind an English participle."""
BESIDES = r"(?:also|then|just|auch|noch|dann|aussi|ensuite|tambien|luego|tambem|depois|anche|poi|ook|dan) "
"""Adverbs before a verb of action that change nothing about it, folded."""
SOMEBODY_TOLD_OF = (
    r"\A(?:And |So |Et |Y |E |En )?(?P<pronoun>She|He|Elle"
    r"|Il(?! (?:(?:me |nous |lui |leur )?(?:faut|faudra|reste|revient|manque)|y a)\b)"
    r"|Ella|Él|Ela|Ele|Lei|Lui|Zij|Ze|Hij|Er|Sie)"
    r"(?:(?P<will>(?:'|\u2019)ll)|(?P<going>(?:'|\u2019)s(?= going to )))? (?=\S)"
)
"""A sentence of one of whom the notes have told already."""
