"""Words by which a sentence tells that somebody promised something, of all languages together.

Patterns over words as written where they say so, else folded: "I told them I'd …", "X owes me …".
"""

from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.table import keys

SAID_I_WOULD = (
    r"(?:I )?(?:have )?(?:said|told \w+(?: \w+)?|promised(?: \w+)?|agreed)(?: that)? "
    r"I(?:(?:'|\u2019)(?:d|ll)| would| will) (?!have\b|had\b)(?=\w)"
    r"|(?:ich )?habe? (?:\w+ )?(?:gesagt|versprochen|zugesagt), (?=ich )"
    r"|(?:j(?:'|\u2019)ai )(?:dit|promis|annonce|annoncé)(?: que)? (?=j(?:'|\u2019)|je )"
    r"|(?:(?:yo )?(?:les |le |te |os )?(?:dije|promet[ií]|he dicho|he prometido) que )(?=\w+ré\b|\w+ría\b)"
    r"|(?:(?:eu )?(?:(?:disse|prometi)(?:-lhes?|-vos|-te)? que )(?=\w+rei\b|\w+ria\b))"
)
"""The writer's words before what he said he would do, at the beginning of a sentence, in any case."""
WOULD: Mapping[str, tuple[str, str]] = {
    "es": (r"\A(\w+r)ía\b", r"\1é"),
    "pt": (r"\A(\w+r)ia\b", r"\1ei"),
    "fr": (r"\A((?:j(?:'|\u2019)|je )(?:\w+ )?\w+r)ais\b", r"\1ai"),
}
"""What "would" is behind such words, and "will" for it."""
ORDINALS_BEHIND = pattern(r"am|zum|vom|bis|der|die|das|dem|den|im|ab|zur|auf|des")
"""German words before a number whose full stop makes an ordinal of it: "am 12. Termin"."""
ASKS = (
    r"decid\w*|entscheid\w*|beslis\w*"
    r"|ask|check|find out|see|clarify|confirm|verify|look into|look up|work out|figure out|tell|decide"
    r"|calculate|research|explain|show"
    r"|(?:nach)?frag\w*|(?:ab)?klar\w*|(?:uber)?pruf\w*|erkundig\w*|nachseh\w*|nachschau\w*|(?:be)?rechn\w*"
    r"|demander\w*|verifi\w*|voi[rs]|cherche|savoir|clarifi\w*|regard\w*|chiffr\w*|calcul\w*|renseign\w*"
    r"|preguntar\w*|verific\w*|comprob\w*|ver|saber|averigu\w*|consult\w*|mira?r?|miro|veo|compruebo"
    r"|perguntar\w*|confirm\w*|apur\w*|vejo"
    r"|(?:na)?vragen|nagaa\w*|check\w*|uitzoek\w*|controle\w*|kijk\w*|bereken\w*|informe\w*"
    r"|chieder\w*|veder\w*|vedo|guardo|saper\w*|controll\w*|sentire|calcol\w*|inform\w*"
)
"""Deeds behind which a clause is what is asked, and hedges nothing of them."""
LATER = (
    r"once (?!a\b|per\b|every\b|each\b|more\b|again\b)|as soon as|when|sobald|nachdem|des que|lorsqu[e']"
    r"|quand|une fois (?:qu|la|le|les)|zodra|wanneer|cuando|en cuanto|tan pronto como|assim que|logo que"
    r"|quando|appena"
    r"|un[ao]? v(?:ez|olta) (?:que|che|\w+[aei]d[oa]|\w+[ts][oaie])|uma vez (?:que|\w+[aei]d[oa])"
)
"""Words before what has to happen first; the promise is one, due on no day that is known."""
AT_NEED = (
    r"need\w*|any\w*|necessary|ever|bedarf|notig\w*|irgend\w*|besoin|necessaire|necesari\w+|necessari\w+"
    r"|nodig"
    r"|preciso|occorr\w+|serve|falta|faut"
)
"""Words of such a clause by which it may never be so: "when he needs anything"."""
FUTURE_FORMS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "fr": (("ra", "r"), ("ra", "re"), ("ront", "r"), ("ront", "re"), ("era", "er"), ("errai", "oyer")),
    "es": (("ra", "r"), ("ran", "r"), ("hara", "hacer"), ("haran", "hacer"), ("pondra", "poner")),
    "pt": (("ra", "r"), ("rao", "r"), ("fara", "fazer"), ("farao", "fazer"), ("trara", "trazer")),
    "it": (
        ("era", "are"),
        ("era", "ere"),
        ("ira", "ire"),
        ("eranno", "are"),
        ("iranno", "ire"),
        ("fara", "fare"),
    ),
}
"""Endings of verbs, folded, that say what somebody will do, and those of their infinitives."""
NO_HEDGES: Mapping[str, str] = {
    "en": "ma|mas|mai|pas|non|se|si|als",
    "de": "mai|was|ma|no|se|si",
    "fr": "mai|ma|mas|no|se|als",
    "es": "mas|mai|pas|se|als",
    "pt": "no|mais|mai|als",
    "it": "si|als|mas|pas",
    "nl": "ma|mai|no|se|si",
}
"""Words that hedge or deny in another language, and are everyday ones in this: "8. Mai", "no portal"."""
TELLS_OF_A_THING = (
    r"(?<=\w)-se\b|\bci pens(?:a|era)\b"
    r"|\b(?:that|which|who) (?:\w+ )?(?:was|were|had|is|are)(?: (?:not|no longer))?\b"
    r"|\bno(?:t)? later than\b|\bnon (?:oltre|piu tardi)\b|\bnicht spater als\b|\bpas plus tard\b"
    r"|\bau plus tard\b|\bniet later dan\b|\bno mas tarde\b|\bnao mais tarde\b"
)
"""Words with "was" or "no" in them that deny nothing of what is promised."""
ROOM = (
    r",? (?:with )?(?:an?|one|two|three|a few) (?:days?|weeks?|months?) (?:to spare|ahead of time)"
    r"|,? mit (?:einem|einer|zwei|drei|ein paar) (?:tag|woche|monat)(?:en|n|e)? (?:puffer|luft|reserve)"
    r"|,? avec (?:une?|deux|trois|quelques) (?:jours?|semaines?|mois) (?:de marge|d'avance)"
    r"|,? con (?:una?|dos|tres|unos) (?:dias?|semanas?|mes(?:es)?) de (?:margen|antelacion)"
    r"|,? con (?:una?|un|due|tre|qualche) (?:giorn[oi]|settiman[ae]|mes[ei]) di (?:margine|anticipo)"
    r"|,? com (?:uma?|dois|duas|tres) (?:dias?|semanas?|mes(?:es)?) de (?:folga|margem|antecedencia)"
    r"|,? met (?:een|twee|drie|een paar) (?:dag|dagen|week|weken|maand) speling"
)
"""How long before some other day a deadline is, at the end of a sentence; folded."""
TOLD_A_DAY = (
    r", (?:I )?(?:told|promised) (?:her|him|them|you|both) (?=(?:\d|[A-Z][a-z]{2,8}\.? \d))"
    r"|, (?:ich )?(?:habe )?(?:ihr|ihm|ihnen|euch) (?=bis )"
    r"|, (?:je )?(?:lui|leur) ai dit (?=pour le |avant )"
    r"|, (?:le|les) (?:dije|he dicho) (?=para el |antes del )"
    r"|, (?:gli|le) ho detto (?=entro |per l)|, disse-lhes? (?=ate |até )"
    r"|, (?:heb )?(?:haar|hem|hun|ze) (?=voor )"
)
"""Before the day by which the writer said it would be done: ", told her May 8"."""
BEHIND_WILL = (
    r"(?:compare|mail|overnight|drop (?:\w+ ){1,4}(?:off|over|round|by)|drop (?:off|round)|post|count"
    r"|copy|reach out|track (?:\w+ ){0,3}down|hunt (?:\w+ ){0,3}down|line (?:\w+ ){0,3}up|price|measure"
    r"|sound out|run by)\b"
    r"|(?:mirar|echar)\w*\b"
)
"""Verbs of action which stand for a thing where nothing before them says that they are verbs; folded."""
REPORTS = (
    r"according to|view|opinion|laut|meinung|ansicht|selon|avis|segun|segundo|secondo|parere|volgens|mening|"
    r"said|says|told|tells|wrote|writes|reports?|reported|sagte?|meinte?|schreibt|schrieb|dit|disent|ecrit"
    r"|dice|dijo|dicen|dijeron|disse|diz|dizem|ha detto|dicono|zegt|zei|zeggen|schreef"
)
"""Verbs before a comma by which the clause behind it is somebody's word: "the bank said, Kevin will pay"."""
OF_SOMEBODY_NEW = (
    r"\b(?:an?|his|her|their|another|ein\w*|sein\w*|ihr\w*|une?|son|sa|ses|una?|su|sus|otr[oa]|uma?|seu"
    r"|sua|suo"
    r"|een|zijn|haar|hun)\b"
)
"""Words before a noun that may bring in somebody else: "Kevin has a new assistant. She …"; folded."""
THAT_SOMEBODY = r"that|not|dass|nicht|que|qu'|de ne pas|che|di non|dat|niet"
"""Words behind "promised" by which it is told of others, or denied; folded."""
OF_NO_DEED = (
    r"^(?:toma\w*|coge\w*|prend\w*|fera|faire|fait|hace\w*|hara\w*|fa\w*|tira\w*|goza\w*|nimmt|neemt|nemen"
    r"|fete\w*|celebra\w*|festeggi\w*|viert|feiert) (?:\w+ ){0,4}(?:vacacion\w*|ferias|ferie|conges?|vacances"
    r"|retraite|jubilacion|aposentadoria|reforma|pensione|urlaub|ruhestand|vakantie|pensioen|descanso|repos"
    r"|riposo|cumpleanos|anniversaire|aniversario|compleanno|geburtstag|verjaardag)\b"
    r"|\b(?:urlaub|vakantie) (?:nehmen|machen|nemen|houden)$"
    r"|^takes? (?:\w+ ){0,3}(?:holidays?|vacation|leave|break|time off)\b"
    r"|^(?:se )?(?:viaja\w*|muda\w*|demenage\w*|voyage\w*|traslo\w*|verhuiz\w*|verhuist)\b"
    r"|\b(?:umziehen|verhuizen|verreisen)$|^zieht (?:.+ )?um$"
    r"|^(?:give birth|give (?:an?|the) (?:talk|speech|lecture|toast)|check (?:in (?:to|at)|out of)|graduate"
    r"|finish (?:school|college|university))\b"
    r"|^(?:open|close|ouvr|ferm|abr|cierr|cerr|fech|apr|chiud|eroffn|schliess|slui)\w* (?:\w+ ){0,5}"
    r"(?:shop|store|branch|restaurant|boutique|magasin|succursale|tienda|sucursal|loja|filial\w?|negozio"
    r"|ristorante|laden"
    r"|geschaft|winkel|filiaal)\b"
    r"|^(?:pays?|zahl\w*|paga\w*|paie\w*|paye\w*|verse\w*|betaal\w*) .*"
    r"\b(?:an?|each|every|per|pro|par|al|por|ao|im) "
    r"(?:month|week|year|quarter|monat|woche|jahr|mois|semaine|mes|semana|ano|mese|settimana|anno|maand"
    r"|jaar)\b"
    r"|^\w+ (?:ses |sus |los |os |i )?\d{1,3}(?: (?:anos|ans|anni|jahre|jaar)\b| (?:en|em|in|el|le|il)\b|$)"
)
"""Behind a verb what befalls somebody, or is time off: "hará 50 en abril", "prendra sa retraite"; folded."""
PRESENTS = (
    r"^(?:presents?|speaks? (?:at|on|to)|present(?:er|era|ar|ara|are|eert|eren)|apresenta\w*)\b"
    r"|^(?:stellt|tragt|draagt) .+ (?:vor|voor)$|\b(?:vorstellen|vortragen|presenteren)$"
)
"""Behind a name what somebody does at a meeting, if it is said until no day; folded."""
HAS_ANOTHER_DO_IT = (
    r"^(?:have|has|gets?|makes?|lets?|fai[tr]e?|fera|va faire|lasst|laat|laten|hara que|hace que"
    r"|fara(?: com que)?"
    r"|faz|fa|fare)\b|\b(?:lassen|laten(?: \w+en)?)$"
)
"""Verbs of who has something done by whom is named behind them; folded."""
ARTICLES_BEHIND = keys(
    "the|a|an|l|his|her|their|der|die|das|den|ein|eine|einen|le|la|les|un|une|el|los|las|una|o|os|as|um|uma|il|lo"
    "|i|gli|de|het|een"
)
"""Words behind a name that begin what is another's: ", Kevin the invoice"; folded."""
KIN = (
    r"\b(?:daughters?|sons?|wife|husband|brothers?|sisters?|mother|father|mum|mom|dad|parents|uncle|aunt"
    r"|nephew"
    r"|niece|cousin|partner|neighbou?r|tochter|sohn|frau|mann|bruder|schwester|mutter|vater|eltern|onkel"
    r"|tante"
    r"|neffe|nichte|nachbar\w*|fille|fils|femme|mari|frere|s(?:oe|œ)ur|mere|pere|oncle|neveu|voisine?"
    r"|hij[oa]|filh[oa]"
    r"|espos[oa]|mujer|mulher|marido|herman[oa]|irma|irmao|madre|padre|mae|pai|ti[oa]|sobrin[oa]|vecin[oa]"
    r"|vizinh[oa]|figli[oa]|moglie|marito|fratello|sorella|zi[oa]|nipote|vicin[oa]|dochter|zoon|vrouw"
    r"|broer|zus"
    r"|moeder|vader|oom|neef|nicht|buurman|buurvrouw)\b"
)
"""Who belongs to somebody, and is another; folded."""
WORDS_OF_NO_THING = (
    "fail|falta|faute|sicher|unbedingt|zeker|again|back|over|then|instead|too|also|soon|today|tomorrow|away|now|well|done|himself|herself|myself"
    "|wieder|zuruck|auch|dann|bald|heute|morgen|selbst|encore|aussi|bientot|demain|tambien|luego|pronto|manana"
    "|misma|mismo|depois|tambem|amanha|hoje|ook|straks|zelf|weer|anche|poi|presto|domani|oggi"
)
"""What may stand beside a verb and "it" and names no thing; folded."""

_MONEY = pattern(
    r"money|tax(?:es)?|rent|favou?r|apology|lunch|dinner|drinks?|beer|coffee|fortune|debt|loan|geld|betrag"
    r"|miete|steuern?|gefallen|entschuldigung|argent|loyer|impots?|service|excuses|dinero|favor|alquiler"
    r"|impuestos|disculpa|dinheiro|renda|impostos|desculpas?|affitto|tasse|favore|scuse|soldi|huur"
    r"|belasting\w*|gunst|excuus"
)
_SUM = r"\d|[€$£%]|\b(?:eur|euros?|usd|gbp|chf|dollars?|pounds?|hundred|thousand|mille|mil|tausend|duizend)\b"
NO_THING_TO_DO = rf"{_SUM}|\b(?:{_MONEY})\b"
"""Of what somebody owes that it is money or thanks, and nothing to do; folded."""
_THING: Mapping[str, str] = {
    "en": r"(?P<thing>(?:an?|the|my|our|his|her|their|your|some|both|two|three) .+)",
    "de": r"(?P<thing>(?:den|die|das|eine?n?|seine?n?|ihre?n?|unsere?n?|meine?n?|noch)\s.+)",
    "fr": r"(?P<thing>(?:(?:les?|la|une?|des?|du|son|sa|ses|mon|ma|mes|notre|nos|leurs?) |l').+)",
    "es": r"(?P<thing>(?:el|la|los|las|una?|unos|unas|su|sus|mi|mis) .+)",
    "pt": r"(?P<thing>(?:o|a|os|as|uma?|uns|umas) .+)",
    "it": r"(?P<thing>(?:(?:il|lo|la|i|gli|le|uno?|una|dei|delle|il suo|la sua) |l'|un').+)",
    "nl": r"(?P<thing>(?:de|het|een|zijn|haar|hun|mijn|onze?) .+)",
}
_STILL: Mapping[str, str] = {
    "en": r"(?:still )?",
    "de": r"(?:noch |immer noch )?",
    "fr": r"(?:encore |toujours )?",
    "es": r"(?:todavia |aun )?",
    "pt": r"(?:ainda )?",
    "it": r"(?:ancora )?",
    "nl": r"(?:nog |nog steeds )?",
}


def _owing(language: str, *forms: str) -> tuple[str, ...]:
    still, thing = _STILL[language], _THING[language]
    return tuple(form.replace("<still>", still).replace("<thing>", thing) for form in forms)


_WHO = r"(?P<owner>\w[\w.'-]*(?: \w[\w.'-]*){0,3}?)"
_TO = r"(?P<taker>\w[\w.'-]*(?: \w[\w.'-]*)??)"
OWES: Mapping[str, tuple[str, ...]] = {
    "en": _owing("en", rf"{_WHO} <still>owes? {_TO} <still><thing>"),
    "de": _owing(
        "de",
        rf"{_WHO} schulde[tn]? {_TO} <still><thing>",
        rf"{_WHO} (?:ist|bin|sind) {_TO} <still><thing> schuldig",
    ),
    "fr": _owing(
        "fr",
        r"(?P<owner>je|nous) (?P<taker>lui|leur|vous|te) (?:dois|devons) <still><thing>",
        rf"{_WHO} (?P<taker>me|nous|lui|leur) doit <still><thing>",
    ),
    "es": _owing(
        "es",
        r"(?:yo )?(?P<taker>le|les|te|os) (?P<owner>debo|debemos) <still><thing>",
        rf"{_WHO} (?P<taker>me|nos|le|les) debe <still><thing>",
    ),
    "pt": _owing(
        "pt",
        r"(?:eu )?(?P<owner>devo|devemos)-(?P<taker>lhes?|vos|te) <still><thing>",
        rf"{_WHO} (?:<still>(?P<taker>me|nos|lhes?) deve|deve-(?P<taker_behind>me|nos|lhes?)) <still><thing>",
    ),
    "it": _owing(
        "it",
        r"(?:io )?(?P<taker>gli|le|vi|ti) (?P<owner>devo|dobbiamo) <still><thing>",
        r"(?P<owner>devo|dobbiamo) <still>a (?P<taker>\w[\w.'-]*(?: \w[\w.'-]*)?) <thing>",
        rf"{_WHO} (?P<taker>mi|ci|gli|le) deve <still><thing>",
    ),
    "nl": _owing("nl", rf"{_WHO} (?:is|ben|zijn) {_TO} <still><thing> schuldig"),
}
"""Who owes whom what, folded, from the beginning of a sentence to its end."""
OWING_MYSELF: Mapping[str, str] = {
    "debo": "yo",
    "debemos": "nosotros",
    "devo": "io",
    "dobbiamo": "noi",
    "devemos": "nós",
}
"""Forms of the verb that say by themselves that the writer owes it, and the pronoun for it."""
TAKERS = keys(
    "me|us|them|him|her|you|mir|uns|ihm|ihr|ihnen|euch|lui|leur|vous|te|nous|le|les|os|nos|lhe|lhes|vos|gli|vi"
    "|ti|mi|ci|ze|hem|haar|hen|hun|mij|jullie"
)
"""Pronouns of those to whom something is owed, folded."""

IN_CHARGE: Mapping[str, tuple[str, ...]] = {
    "de": (r"um (?P<thing>.+?) kummert sich (?P<behind>.+)",),
    "fr": (r"c'est (?P<owner>.+?) qui (?:s'occupe|se charge) (?:de |du |des |d')(?P<thing>.+)",),
    "es": (
        r"(?:de|del) (?P<thing>.+?) se (?:encarga|ocupa) (?P<behind>.+)",
        r"se (?:encarga|ocupa) (?P<owner>.+?) del? (?P<thing>.+)",
    ),
    "pt": (
        r"(?:de|d[oa]s?) (?P<thing>.+?) (?:encarrega-se|ocupa-se|trata) (?P<behind>.+)",
        r"(?:encarrega-se|ocupa-se|trata) (?P<owner>.+?) d(?:e|[oa]s?) (?P<thing>.+)",
    ),
    "it": (
        r"(?:di |de(?:l|llo|lla|i|gli|lle) |dell')(?P<thing>.+?) si occupa (?P<behind>.+)",
        r"si occupa (?P<owner>.+?) (?:di |de(?:l|llo|lla|i|gli|lle) |dell')(?P<thing>.+)",
    ),
    "nl": (r"voor (?P<thing>.+?) zorgt (?P<behind>.+)",),
}
"""Who sees to what, with the verb before the name, and perhaps a day behind it; folded."""
