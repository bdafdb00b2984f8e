"""Clauses that name nothing but a new day, and who keeps it: "now 22 May", "Tom needs till 5 June".

By language, without accents. DAY is the day with the words before it; WHO the doer, by a name with a capital,
for oneself, or by a pronoun; DEED a verb that must be the one asked for, or one that brings a thing.
"""

import re
from collections.abc import Mapping

from whoowes.core.items.words.de.spelling import pattern

_CAPITAL = r"(?-i:[A-Z])[\w'.-]{0,30}"
_NAME = rf"(?P<name>{_CAPITAL}(?: (?-i:[A-Z])[\w'-]{{1,30}})?)"
_DAY = r"(?:(?:le|el|il|o|op|am|den|dem) )?(?P<day>\S.{0,60}?)"
_DEED = r"(?P<deed>[^\W\d_]{2,20})"


def _clauses(myself: str, others: str, leads: str, tails: str, *cores: str) -> tuple[re.Pattern[str], ...]:
    """Return the clauses of a language; before them stand what leads on, behind them what changes nothing."""
    who = rf"(?:(?P<me>{myself})|(?P<other>{others})|{_NAME})"
    named = [
        core.replace("WHO", who).replace(" DAY", rf"(?:,? |(?<=')){_DAY}").replace("DEED", _DEED)
        for core in (*cores, rf"{_NAME} DAY")
    ]
    return tuple(re.compile(rf"(?:(?:{leads}) )*{core}(?:,? (?:{tails}))*", re.IGNORECASE) for core in named)


_IT_EN = r"(?:it|them|that|this|these|those)"
_ADV_EN = (
    r"(?: (?:again|instead|then|now|over|on|off|up|out|back|in|through|round|ready|done|finished|himself"
    r"|herself|myself|to (?:me|us|you|them|him|her|it)))*"
)
_MOVED_EN = (
    r"(?:moved|pushed|postponed|delayed|deferred|rescheduled|shifted|slipped|extended|put (?:back|off))"
)
_ES = r"(?:(?:me|te|nos|os|se) )?(?:lo|la|los|las)"
_IT = r"(?:(?:me|te|ve|ce) )?(?:lo|la|li|le|glielo|gliela|l')"
_BRING_PT = (
    r"(?P<deed>mand[oa]|envi[oa]|entreg[oa]|fa[cz]o|faz|trat[oa]|acab[oa]|fech[oa]|termin[oa]|conclu[oi]"
    r"|apresent[oa]|assin[oa])"
)
PLAIN_DAYS: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": _clauses(
        "i",
        "he|she|they",
        r"so|and|but|then|ok|okay|also",
        r"first thing|without fail|(?:at the )?(?:very )?latest|for sure|instead"
        r"|for the (?:rest|remaining \w+|other (?:one|ones|half|two|three|four|five|six)|last (?:one"
        r"|two|bit))",
        r"so DEED(?= (?:on|by)) DAY",
        r"(?:now|so(?: now)?|let's say|say|make (?:it|that)|call it|by now) DAY",
        rf"(?:it's |it is |it |is |was |has been |been |got )?(?:now )?{_MOVED_EN}(?: back| out| on)?"
        r"(?: (?:to|until|till))? DAY",
        r"(?:the )?(?:new|revised) (?:date|day|deadline|target)(?: is|:)? DAY",
        r"WHO (?:now )?(?:needs?|wants?|has|have|asks? for|(?:has )?asked for|gets?)(?: more time)?"
        r"(?=,? (?:till|until)) DAY",
        r"(?:WHO )?(?:gives?|give|gave|giving) (?:it|him|her|them|this|that|himself|herself)"
        r"(?=,? (?:till|until)) DAY",
        rf"WHO(?:'ll| will| is going to|'s going to|'m going to)(?: (?:now|then|also|just))? DEED"
        rf"(?: {_IT_EN})?{_ADV_EN} DAY",
        rf"(?:will|to)(?: (?:now|then))? DEED (?:{_IT_EN}|with (?:me|us|you|them|him|her)){_ADV_EN} DAY",
        rf"WHO (?:now )?(?P<deed>[a-z]{{2,20}}s|do|send|have) {_IT_EN}{_ADV_EN} DAY",
        rf"WHO (?:has |have )?promise[ds]? {_IT_EN}(?: (?:for|by))? DAY",
        r"(?:the )?(?:rest|remainder|others|remaining \w+|other (?:one|ones|half|two|three|four)"
        r"|last (?:one|two|bit))"
        r"(?: (?:comes?|follows?|is due|are due|will follow))? DAY",
    ),
    "de": _clauses(
        "ich",
        "er|sie",
        r"also|und|aber|dann|daher|deshalb|darum|so",
        r"nach|ab|ein|zu|vor|an|fertig|spatestens|sicher|ganz sicher|stattdessen"
        r"|fur (?:den Rest|die (?:anderen|restlichen|letzten) \w+)",
        r"(?:der|den|die) (?:Rest|anderen|restlichen|letzten)(?: \w+)?(?: (?:kommt|kommen|folgt"
        r"|folgen))? DAY",
        r"(?:jetzt|nun|sagen wir(?: mal)?|neuer Termin(?: ist)?:?|neue Frist(?: ist)?:?|neues Datum:?) DAY",
        r"(?:(?:ist|wird|wurde|haben wir) )?(?:verschoben|vertagt|verlegt|verlangert"
        r"|geschoben)(?: (?:auf|bis))?"
        r"(?: den)? DAY",
        r"(?:(?:ist|wird|wurde|haben wir) )?(?:jetzt )?(?:auf|bis)(?: den)? DAY (?:verschoben|vertagt|verlegt"
        r"|verlangert|geschoben)",
        r"(?:wir verschieben|verschieben wir|verschiebt sich|rutscht)(?: (?:das|es))?(?: auf)?(?: den)? DAY",
        r"WHO brauch[te]+(?: (?:dafur|dazu|noch|mehr Zeit))* DAY",
        r"(?:(?:das|es|die|den) )?DEED WHO(?: (?:es|sie|ihn|das|die|dann|jetzt))* DAY",
        r"WHO DEED (?:es|sie|ihn|das|die|den)(?: (?:dann|jetzt))? DAY",
        r"WHO (?:will|wird|werde|kann)(?: (?:es|sie|ihn|das))? DAY (?P<verb>[a-z]{3,20}en)",
        r"(?:(?:es|sie|er|das) )?(?:ist|wird|kommt|kommen|sind|werden)(?: (?:dann|jetzt|erst))? DAY",
    ),
    "fr": _clauses(
        "je|j'",
        "il|elle|ils|elles|on",
        r"et|mais|donc|alors|puis|du coup",
        r"sans faute|au plus tard|plutot|pour (?:le reste|les (?:autres|deux autres|derniers?|dernieres?))",
        r"(?:donc|disons|maintenant|desormais|ce sera|ca sera|nouvelle (?:date|echeance)(?: est)? ?:?) DAY",
        r"(?:(?:c'est|est|a ete) )?(?:reporte|repousse|decale|remis|deplace)e?s? (?:a|au|pour|jusqu'au"
        r"|jusqu'a)"
        r" DAY",
        r"on (?:le |la |les )?(?:reporte|decale|repousse|deplace) (?:a|au) DAY",
        r"(?:passe|glisse) (?:a|au) DAY",
        r"WHO ?(?:a|ai) besoin (?:de temps )?(?:jusqu'au|jusqu'a) DAY",
        r"WHO ?(?:se donne|demande|me demande|nous demande) (?:jusqu'au|jusqu'a) DAY",
        r"WHO ?(?:(?:me|te|nous|vous) )?(?:le |la |les |l'|y |s'y |m'y |s'en |m'en )DEED DAY",
        r"WHO ?(?:va|vais|doit|dois|devrai|devra) (?:le |la |les |l'|y )DEED DAY",
        r"(?:le reste|les (?:autres|deux autres))(?: (?:arrivent?|viennent|vient|suivra|suivront))? DAY",
    ),
    "es": _clauses(
        "yo",
        "el|ella|ellos|ellas",
        r"y|pero|asi que|entonces|por tanto|luego",
        r"sin falta|como (?:muy tarde|maximo|tarde)|seguro|para (?:el resto|l[oa]s (?:otr[oa]s"
        r"|demas)(?: \w+)?)",
        r"(?:ahora|entonces|digamos|pongamos|nueva fecha:?|mejor) DAY",
        r"(?:(?:se|lo|la|los|las) )?(?:pasa|pasan|mueve|aplaza|retrasa|cambia|pospone|pasamos|movemos"
        r"|aplazamos"
        r"|dejamos|posponemos)(?: (?:al|para|a|hasta))?(?: el)? DAY",
        r"(?:queda(?:n)?|aplazad[oa]s?|pospuest[oa]s?|retrasad[oa]s?)(?: (?:para|al|hasta))?(?: el)? DAY",
        r"(?:WHO )?(?:necesit[oa]|pide|pido)(?: mas)?(?: tiempo)?(?: hasta)?(?: el)? DAY",
        rf"(?:WHO )?{_ES} DEED(?: list[oa]s?)? DAY",
        r"(?:el resto|l[oa]s (?:otr[oa]s|demas)(?: \w+)?)(?: (?:llegan?|vienen?))? DAY",
    ),
    "pt": _clauses(
        "eu",
        "ele|ela|eles|elas",
        r"e|mas|entao|por isso|assim|portanto|logo",
        r"sem falta|o mais tardar|no maximo|para (?:o resto|[oa]s (?:outr[oa]s|restantes)(?: \w+)?)",
        r"(?:agora|digamos|nova data:?|novo prazo:?) DAY",
        r"(?:fica|ficou|ficam|passa|passou|passamos|adiamos|adiad[oa]s?|remarcad[oa]s?)(?: (?:para|a|ao"
        r"|ate))?"
        r"(?: (?:o|a))? DAY",
        r"(?:WHO )?(?:precis[oa]|pede|peco)(?: (?:de )?mais)?(?: tempo)? DAY",
        rf"(?:WHO )?{_BRING_PT}(?:-[oa]s?|-l[oa]s?)? DAY",
        r"(?:o resto|[oa]s (?:outr[oa]s|restantes))(?: (?:chegam?|vem))? DAY",
    ),
    "nl": _clauses(
        "ik",
        "hij|zij|ze",
        r"en|maar|dus|dan|daarom",
        r"af|klaar|op|in|door|na|aan|zeker|uiterlijk|nodig|voor (?:de rest|de andere(?: \w+)?)",
        r"(?:de rest|de andere(?: \w+)?)(?: (?:komt|komen|volgt|volgen))? DAY",
        r"(?:nu|dus|laten we zeggen|zeg|nieuwe (?:datum|deadline)(?: is)?:?) DAY",
        r"(?:(?:is|wordt|werd) )?(?:verschoven|uitgesteld|verplaatst|verzet)(?: (?:naar|tot))? DAY",
        r"(?:(?:is|wordt|werd) )?(?:naar|tot) DAY (?:verschoven|uitgesteld|verplaatst|verzet)",
        r"(?:verschuift|schuift(?: door)?|schuiven we(?: door)?) naar DAY",
        r"WHO (?:heeft|heb)(?: (?:er|daarvoor|nog))*(?: (?:tijd|nodig))?(?= tot\b) DAY",
        r"(?:(?:dat|dit|het|die) )?DEED WHO(?: (?:het|ze|hem|dit|dat|dan|nu))* DAY",
        r"WHO DEED (?:het|ze|hem|dit|dat|die)(?: (?:dan|nu))? DAY",
        r"(?:(?:het|ze) )?(?:komt|komen)(?: (?:dan|nu|pas))? DAY",
    ),
    "it": _clauses(
        "io",
        "lui|lei|loro",
        r"e|ma|quindi|allora|poi|percio",
        r"senza falta|al (?:piu tardi|massimo)|per (?:il resto|(?:gli altri|le altre)(?: \w+)?)",
        r"(?:ora|quindi|diciamo|nuova (?:data|scadenza):?) DAY",
        r"(?:(?:e|viene|e stat[oa]) )?(?:rimandat|spostat|rinviat|posticipat)[oaie] (?:all'|al\b|a\b) DAY",
        r"(?:(?:lo|la|li|le) )?(?:spostiamo|rimandiamo|rinviamo|slittano?|si sposta|passa|facciamo)"
        r"(?: (?:all'|al\b|a\b|per il\b))? DAY",
        r"(?:WHO )?(?:chied[eo]|ha chiesto)(?: tempo)?(?= fino) DAY",
        rf"(?:WHO )?{_IT} ?DEED DAY",
        r"(?:il resto|gli altri|le altre)(?: (?:arriva|arrivano|viene|vengono))? DAY",
    ),
}
DOES: Mapping[str, str] = {
    "en": r"do|does|have|has|get|gets|finish\w*|complet\w*|be|wrap\w*",
    "de": r"mach\w*|erledig\w*|schaff\w*",
    "fr": r"fai[st]\w*|fera\w*|fini\w*|termin\w*|passe\w*|met\w*",
    "es": r"hac\w*|hag\w*|termin\w*|acab\w*|dej[ao]|teng\w*|tien\w*|cierr\w*",
    "pt": r"fa[cz]\w*|trat\w*|acab\w*|fech\w*|termin\w*|conclu\w*",
    "nl": r"do[et]\w*|maak\w*|regel\w*|rond\w*|heb\w*|heeft",
    "it": r"fa|faccio|chiud\w*|finis\w*|termin\w*|complet\w*",
}
"""Verbs of doing whatever was to be done: "he *does* it on Friday"."""
BRINGS: Mapping[str, str] = {
    "en": (
        r"deliver\w*|send\w*|bring\w*|submit\w*|shares?|gives?|comes?|follow\w*|provide\w*|email\w*|mails?|returns?"
        r"|posts?|forward\w*"
    ),
    "de": r"schick\w*|liefer\w*|bring\w*|reich\w*|gib\w*|gebe\w*|send\w*|mail\w*",
    "fr": r"envoi\w*|envoy\w*|livr\w*|transme\w*|donn\w*|apport\w*|rend\w*|remet\w*",
    "es": r"mand\w*|envi\w*|entreg\w*|trae\w*|traig\w*|pas[ao]",
    "pt": r"mand\w*|envi\w*|entreg\w*|apresent\w*",
    "nl": r"stuur\w*|stur\w*|lever\w*|mail\w*|breng\w*|geef\w*",
    "it": r"mand\w*|invi\w*|consegn\w*|porta|porto|sped\w*|pass[ao]|d[ao]",
}
"""Verbs by which a thing is brought to whom it is owed."""
HOPES: Mapping[str, str] = {
    "en": (
        r"at best|at (?:the )?earliest|hop\w+|ideally|aim(?:s|ing)?|tr(?:y|ies|ying)|should|might|could"
        r"|(?:he|she|it|they|we|i) may|would"
        r"|roughly|around|estimat\w+|realistic\w*|depend\w*|wait\w* for|subject to|no (?:sooner"
        r"|earlier)|not before"
        r"|expect\w*|want\w*|suggest\w*|propos\w+|ask(?:s|ed)?|or (?:so|later)"
    ),
    "de": pattern(
        r"hoff\w*|bestenfalls|frühestens|vielleicht|versuch\w*|möglichst|könnte\w*|sollte\w*|etwa|ungefähr|circa|ca"
        r"|möchte\w*|schlägt|je nach\w*|abhängig|erwart\w*|bittet|wenn|falls|sobald|wartet auf"
    ),
    "fr": (
        r"esper\w*|au mieux|au plus tot|si possible|essai\w*|essay\w*|devrait|pourrait|environ|vers|voudrait"
        r"|propos\w*|depend\w*|selon|souhait\w*|peut-etre|attend\w*"
    ),
    "es": (
        r"esper\w*|como pronto|a ser posible|intent\w*|deberia|podria|quiza\w*|aproximad\w*|sobre"
        r"|quiere\w*|propon\w*"
        r"|depend\w*|segun|si|ojala"
    ),
    "pt": (
        r"esper\w*|na melhor|se possivel|tent\w*|deveria|poderia|talvez|aproximad\w*|quer|propo\w*"
        r"|depend\w*|caso"
        r"|se|oxala"
    ),
    "nl": (
        r"ho(?:op|pt|pen)\w*|hopelijk|op zijn vroegst|zo mogelijk|probe\w*|zou|misschien|ongeveer|rond"
        r"|wil|stelt voor"
        r"|afhank\w*|als|streef\w*|streven|verwacht\w*|wacht\w*"
    ),
    "it": (
        r"sper\w*|al piu presto|se possibile|prova\w*|dovrebbe|potrebbe|forse|circa|verso|vorrebbe|propon\w*"
        r"|dipend\w*|se|aspett\w*"
    ),
}
"""Words by which a day is only hoped for, wished, or hangs on something else, folded."""
OCCASIONS: Mapping[str, str] = {
    "en": (
        r"meetings?|calls?|appointments?|visits?|hearings?|shoots?|fairs?|launch\w*|deliver(?:y|ies)|inspections?"
        r"|part(?:y|ies)|trainings?|workshops?|webinars?|events?|interviews?|surveys?|conferences?|opening|move"
        r"|trips?|flights?|holidays?|sessions?|kick-?offs?|demos?|audits?|exams?|openings?"
    ),
    "de": pattern(
        r"\w*(?:termin|sitzung|treffen|besuch|messe|übergabe|lieferung|schulung|besichtigung|eröffnung|feier|prüfung"
        r"|verhandlung|abnahme|begehung|gespräch|umzug|urlaub|reise|veranstaltung|audit)(?:e?[nrs]?|en)"
    ),
    "fr": (
        r"reunions?|rendez-vous|rdv|visites?|salons?|livraisons?|formations?|audiences?|inspections?|lancements?"
        r"|entretiens?|ouvertures?|fetes?|demenagements?|voyages?|vacances|conges|evenements?|appels?|chantiers?"
    ),
    "es": (
        r"reunion(?:es)?|citas?|visitas?|ferias?|entregas?|formacion(?:es)?|vistas?|inspeccion(?:es)?|lanzamientos?"
        r"|entrevistas?|inauguracion|aperturas?|fiestas?|mudanzas?|viajes?|vacaciones|eventos?|llamadas?|juntas?"
    ),
    "pt": (
        r"reunia?o?(?:oes)?|consultas?|visitas?|feiras?|entregas?|formac(?:ao|oes)|audiencias?|inspec(?:ao|oes)"
        r"|lancamentos?|entrevistas?|aberturas?|inauguracao|festas?|mudancas?|viagens?|ferias|eventos?|chamadas?"
    ),
    "nl": (
        r"\w*(?:vergadering|afspraak|bezoek|beurs|levering|training|zitting|inspectie|gesprek|opening|feest|verhuizing"
        r"|reis|vakantie|evenement|bezichtiging|keuring|overdracht)(?:en|s)?"
    ),
    "it": (
        r"riunion[ei]|appuntament[oi]|visit[ae]|fier[ae]|consegn[ae]|formazione|cors[oi]|udienz[ae]|ispezion[ei]|lanci?[oi]?"
        r"|colloqui[o]?|apertur[ae]|inaugurazione|fest[ae]|trasloc[oh]i?|viagg[oi]|ferie|event[oi]|chiamat[ae]"
    ),
}
"""What takes place on a day and may itself be moved: then the day is that of the occasion."""
ORDINAL_DAY = r"(?:(?:by|on|for|till|until) )?the \d{1,2}(?:st|nd|rd|th)"
"""A day of the month alone, in English."""
INSTEAD_OF = (
    r",?\s+(?:rather than|instead of|and not|not|statt|anstatt|nicht|und nicht|au lieu d[ue]"
    r"|plutot qu[e']|et pas"
    r"|en (?:vez|lugar) del?|y no|em vez d[eoa]|e nao|in plaats van|i\.p\.v\.|en niet|invece (?:di|del"
    r"|dell')|e non)"
    r"\s*\S+(?: \S+)?$"
)
"""What tells at the end of a clause which day it is no more: "on Tuesday *rather than tomorrow*"."""
