"""Dutch headings: what the section below promises to hold, and whom it names as owner."""

from whoowes.core.items.words.nl.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.review_titles import (
    FINISHED,
    FROM_TODAY,
    LET_GO,
    NEW_LIST,
    SIGN_OF_NEW,
    STANDING,
    WHAT_WAS_AGREED,
)
from whoowes.core.items.words.table import Kind

NOUNS = (
    r"(?:acties?|actiepunt(?:en|jes)?|taken|taakjes|to-?do's?|to-?dos|huiswerk|vervolgacties|vervolgstappen"
    r"|volgende stappen|actielijst|takenlijst|afspraken|toezeggingen|opdrachten|action items|next steps"
    r"|actions)"
)
_ACTION = (
    r"(?:(?:actie|taken|to-?do|opvolg|afspraken|actiepunten)-?(?:lijst|plan|overzicht|tabel|log|register"
    r"|tracker|punten)|acties?|actiepunt(?:en|jes)?|taken|(?:volgende|vervolg) ?stap(?:pen)?|(?:volgende"
    r"|vervolg|opvolg|follow-?up) ?(?:acties?|taken|activiteiten)|verdere stappen|verdere acties"
    r"|to-?do'?s?|to do's|action items?|next steps|huiswerk"
    r"|opvolgpunten|opvolging|(?:dit |dat )?moet nog(?: gebeuren)?"
    r"|werkpunten|(?:nog )?(?:te doen|te ondernemen(?: acties)?|op te pakken"
    r"|uit te voeren|af te handelen)|wat (?:moet er|gaan we|staat er) .{0,30}|wat (?:er )?(?:nog )?(?:moet"
    r"|gedaan moet|te doen is)(?: gebeuren| worden)?"
    r"|(?:voor|tot|tegen) (?:de |het |ons |onze )?volgende? (?:keer|gesprek|overleg|belafspraak|afspraak"
    r"|sessie|call)"
    r"|klusjes|klussen(?:lijst)?|na te vragen|hoe (?:nu )?verder"
    r"|hoe gaan we verder|vervolg|(?:open|openstaande) (?:punten|acties|actiepunten|taken|zaken|posten)"
    r"|(?:gemaakte )?afspraken|toezeggingen|afgesproken|opdrachten|verbeteracties|wie (?:doet"
    r"|pakt) wat(?: op)?(?:,? (?:en )?(?:wanneer|voor wanneer|tegen wanneer))?|wie,? wat,? (?:en )?wanneer"
    r"|wie-wat-wanneer|besluiten- en actielijst|actie- en besluitenlijst)"
)
_BEFORE = (
    r"(?:(?:nieuwe|open|openstaande|afgesproken|gemaakte|onze|jullie|uw|mijn|jouw|hun|alle|directe"
    r"|belangrijke|belangrijkste|dringende|urgente|aanbevolen|voorgestelde|concrete|lopende|huidige"
    r"|gezamenlijke|overige|resterende|verdere|te laat zijnde|de|het|lijst met|lijst van|overzicht van"
    r"|overzicht|samenvatting(?: en| &| /|:)?|conclusie(?: en| &| /|:)?|afronding(?: en| &| /|:)?"
    r"|notities(?: en| &| /|/)|hieruit voortvloeiende|voortvloeiende) )*"
)
_AFTER = (
    r"(?: ?(?:-|:|/|,|&|\||\() ?.{1,60}| (?:en|uit|voor|van|door|met|bij|tot|na|sinds|naar|in|op|aan|per"
    r"|tegen|om|nog|vandaag|wij|we|klant|n\.a\.v\.|naar aanleiding) ?.{0,60}| (?:lijst|overzicht|tabel|open"
    r"|afgesproken))?"
)
_LAST = r"(?:(?:de|het|ons|onze) )*(?:vorige?|laatste|eerdere?|afgelopen|voorgaande?)\b"
_DAY = r"(?:\d|ma|di|wo|do|vr|za|zo|jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_DONE = (
    r"(?:afgerond|gedaan|klaar|voltooid|afgehandeld|gereed|afgewerkt|uitgevoerd|gesloten|afgesloten|opgelost"
    r"|afgevinkt|gebeurd|voldaan)"
)
_THINGS = r"(?:acties?|actiepunten|punten|taken|to-?do'?s|afspraken|zaken|items|action items)"
_GONE = (
    r"(?:vervallen|geschrapt|geannuleerd|geparkeerd|ingetrokken|afgeblazen|afgevoerd|gestopt"
    r"|komt te vervallen|niet (?:meer|langer) (?:nodig|relevant|van toepassing|aan de orde|actueel))"
)

CLOSING_HEADINGS = (
    r"\b(?<!\bniet )(?<!\bte )(?<!\bnog niet )(?:afgerond|gedaan|klaar|voltooid|afgehandeld|gereed|afgewerkt"
    r"|uitgevoerd|gesloten|afgesloten|opgelost|vervallen|geschrapt|geannuleerd|geparkeerd|ingetrokken"
    r"|afgevoerd|uitgesteld|verstuurd|verzonden|niet meer (?:nodig|relevant|van toepassing))e?\b"
)
STATE_HEADINGS = (
    rf"(?:(?:al|reeds|net|inmiddels|onlangs|nu|alles|allemaal|volledig) )*(?:{_DONE}|{_GONE}|uitgesteld"
    rf"|verstuurd|verzonden)e?\b"
)
STATE_ADVERBS = (
    r"^(?:(?:al|reeds|net|inmiddels|onlangs|nu|alles|allemaal|volledig|wat is) )+|(?: (?:al|reeds|inmiddels"
    r"|onlangs|nu|deze week|vorige week|ditmaal|vandaag|sindsdien|tot nu toe))+$"
)
LABEL_ROWS = (
    r"(?:nog |steeds )?(?:open|openstaande?|nieuwe?|in uitvoering|in behandeling|lopende?|loopt|bezig"
    r"|mee bezig|on hold|geblokkeerd|niet gestart"
    rf"|te doen|wachtend|wacht|te laat|actueel|doorgeschoven|uitstaande?)(?: {_THINGS})?"
)

_SKIPPED = (
    r".*\b(?:sjabloon|template)\b.*|.*sjablonen|(?:zo|hoe) (?:gebruik|lees|werk|vul)\w* .*|instructies?"
    r"|invulinstructie|handleiding|voorbeeld(?:en)?(?: (?:van|voor) .*)?|raci.*|.*\braci-?(?:matrix)?"
    r"|draaiboek(?:en)?\b.*"
    r"|.*draaiboek|runbooks?|escalatie(?:matrix|niveaus|ladder|model)"
    r"|.*(?:bevoegdheden|rechten|autorisatie)-?(?:matrix|tabel|overzicht)|verantwoordelijkhedenmatrix"
    r"|(?:wijzigings|versie|document|revisie)-?(?:geschiedenis|historie"
    r"|beheer|overzicht|log)|wijzigingen(?:log|overzicht)?|bestandsstructuur|.*\b(?:transcript|transcriptie)"
    r"|presentielijst|aanwezigheidslijst|begrippenlijst|woordenlijst"
)
_RULES = (
    r"escalatie(?:s|pad|procedure|proces)?|toegangsrechten|bevoegdheden"
    r"|rollen(?:(?: en| &) (?:verantwoordelijkheden|taken|rechten|bevoegdheden))?|verantwoordelijkheden"
    r"|aanwezigheid|spelregels"
)
_WINS = (
    r"(?:(?:recente|nieuwe|onze|jullie|uw|grote|kleine|snelle|belangrijke|andere"
    r"|de) )*(?:(?:klant)?successen|succes(?:je|jes)?|succesverhalen|wapenfeiten|hoogtepunten|goed nieuws"
    r"|overwinningen|mooie resultaten|positief nieuws|pluspunten)(?: (?:sinds|deze|dit|van|uit|in|tot nu toe"
    r"|en|om) ?.{0,40})?|wat (?:ging|gaat|is) (?:er )?(?:al )?goed(?: gegaan)?|wat (?:we"
    r"|jullie) (?:hebben )?bereikt(?: hebben)?|dit ging goed|behaald(?: sinds .{1,40})?|behaalde resultaten"
    r"|bereikt"
)
_MATTERS = (
    r"(?:bespreking |vaststellen |doornemen )?(?:vorig verslag|vorige notulen|verslag vorige .{1,30}"
    r"|notulen vorige .{1,30}|verslag en actielijst .{0,30})|naar aanleiding van (?:het verslag"
    r"|de notulen).*|n\.?a\.?v\.? (?:het |de )?(?:vorige? )?(?:verslag|notulen).*|terugblik(?: .{0,60})?"
    r"|uit (?:het|de) (?:vorige|vorig) (?:verslag|notulen|overleg)|punten uit (?:het|de) (?:vorige|vorig"
    r"|laatste) .*|wat is er (?:gebeurd|geworden) (?:met|van) .{1,60}"
)
_FINISHED = (
    rf"{_DONE}e?(?: {_THINGS})?(?: (?:sinds|in|op|uit|van|tijdens|door) .{{1,40}}| tot nu toe)?"
    rf"|{_THINGS},? (?:die )?(?:zijn |al |reeds |inmiddels )*{_DONE}(?: (?:zijn|sinds .{{1,40}}))?"
    rf"|sinds .{{1,40}} {_DONE}|wat (?:er )?(?:al |reeds |inmiddels )*{_DONE} (?:is|hebben)|wat (?:is"
    rf"|hebben we|we|er is) (?:er )?(?:sinds .{{1,40}} |al )?{_DONE}(?: hebben| is)?|{_THINGS} ?(?:-"
    rf"|:) ?{_DONE}e?"
)
_DROPPED = rf"{_GONE}e?(?: {_THINGS})?(?: (?:sinds|in|op|uit|van) .{{1,40}})?"
_CARRIED = (
    rf"(?:{_BEFORE})?(?:doorgeschoven|meegenomen|overgenomen|overgeheveld|doorgezet|restpunten"
    rf"|restanten)\b.*|{_BEFORE}(?:nog )?{_BEFORE}{_ACTION} (?:(?:uit|van|sinds|vanuit) (?:{_LAST}|{_DAY})"
    rf"|{_LAST}|(?:uit|van) (?:het|de|ons|onze) \w+ (?:van|op|d\.?d\.?) {_DAY}).*|(?:bespreking|doornemen"
    rf"|doorloop|review|stand|status|update|check|controle|voortgang|opvolging|nalopen)(?: van| op"
    rf"| over)?(?: de| het)? (?:vorige |openstaande |open |oude |gemaakte |lopende |laatste )*{_ACTION}.*"
    rf"|(?:de )?(?:vorige|eerdere|oude|voorgaande|lopende|bestaande) {_ACTION}.*"
    r"|(?:actie|acties|actiepunten|taken|actielijst)-?(?:controle|review|check|update|bespreking|opvolging"
    r"|status)"
    rf"|(?:wat )?(?:(?:er )?(?:staat )?nog|steeds|nog steeds) open(?:staand|staande)?(?: .{{0,60}})?"
    rf"|open (?:uit|van|sinds) .*|(?:blijven liggen|van {_LAST})(?: .*)?"
)
_TALKED = r"(?:besluiten|beslissingen|conclusies?|notities|bespreking|verslag|besproken|uitkomsten)"
_DO = (
    r"(?:acties|actiepunten|vervolgstappen|volgende stappen|vervolgacties|to-?do'?s|taken|action items"
    r"|actielijst)"
)
_LISTS = (
    r"(?:.* )?(?:paklijst|boodschappenlijst(?:je)?|checklist|gastenlijst|prijslijst|leeslijst|wensenlijst"
    r"|materiaallijst|mailinglijst|inpaklijst|contactlijst)\b.*|(?:wat |zelf )?mee(?: te |te )?(?:nemen"
    r"|brengen)|(?:.* )?agenda\b.*|parkeerplaats|ideeenbus|(?:handige |nuttige )?links|bronnen|bijlagen?"
    r"|documenten|ideeen(?: voor .*)?|opties|onderwerpen(?: voor .*)?|facturen|vergaderrecords"
    r"|opnamen? van de vergadering"
)
_ATTENDEES = (
    r"deelnemers?|aanwezigen?|aanwezig(?: waren)?|uitgenodigd(?:en)?|genodigden|personen|wie (?:waren|was|is"
    r"|zijn) er(?: ?bij)?\??|betrokkenen|gesprekspartners|erbij|in gesprek met"
)
_TALK = (
    r"(?!.*\b(?:acties?|actiepunten|stappen|vervolgstappen|taken|to-?do'?s?|huiswerk|actielijst"
    r"|actions?)\b)(?:.* )?(?:discussie|besproken(?: punten)?|bespreking|besluiten|beslissingen|notities"
    r"|aantekeningen|notulen|verslag|details|samenvatting|overzicht|risico's|problemen|knelpunten|(?:open "
    r"|openstaande )?vragen|nieuws|updates?|achtergrond|context|onderwerpen|thema's|feedback|terugkoppeling"
    r"|observaties|inleiding|begroting|budget|financien|cijfers|kengetallen|kpi's|doelen|doelstellingen"
    r"|conclusies?|gedachten|rapportages?|status|stand van zaken|stand|planning|tijdlijn|mijlpalen"
    r"|mededelingen|rondvraag|w\.?v\.?t\.?t\.?k\.?|overig|overige punten|diversen|varia|algemeen"
    r"|situatieschets|afmeldingen|afwezig(?:en)?|gespreksverslag|belangrijkste punten|resultaten"
    r"|uitkomsten)(?: (?:over|van|uit|voor|en|in|met|op|bij|&) ?.{0,60})?|(?:volgende?|eerstvolgende"
    r"|komende) (?:call|overleg|afspraak|gesprek|vergadering|sessie|meeting|bijeenkomst|keer)\b.*"
    r"|vervolgafspraak\b.*"
)
_PLAIN_STATES = (
    r"(?:wat )?volgt nog|(?:actie|taken|to-?do)-?(?:lijst|plan|overzicht) .{1,40}|wie (?:doet|levert|pakt) .*"
    r"|(?:nog )?open(?:staand)?|in uitvoering|in behandeling|lopend|loopt nog|mee bezig|bezig"
    r"|(?:nog )?niet (?:gestart|begonnen|afgerond|gedaan|klaar|af|voldaan|afgehandeld|voltooid)"
    rf"|uitstaand|wacht(?:en|end)?(?: (?:op|bij)(?: .*)?)?|geblokkeerd|gepauzeerd|(?:[\w.'-]+ ){{1,3}}{NOUNS}"
    rf"|klant-?{NOUNS}|{NOUNS} [\w.&'-]+(?: [\w.&'-]+){{0,3}}"
)
AGREED = (
    r"(?:dit )?(?:spraken we af|hebben we (?:het volgende )?afgesproken)"
    r"|(?:(?:nog|ik|zal|ik zal|dus) )*even (?:samengevat|op een rijtje|samenvattend)"
    r"|we hebben (?:het volgende )?afgesproken|niet vergeten|geheugensteuntje|nog doen"
    rf"|{NEW_LIST['nl']}|{WHAT_WAS_AGREED['nl']}"
)
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = (
    r"programma(?: (?:(?:voor|van|op) )?(?:de |het )?(?:\d|volgende|workshop|bezoek|avond|dag"
    r"|sessie).{0,30})?|onderwerpen (?:voor )?(?:de |het )?volgende? .{1,40}"
)
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = (
    (Kind.SKIPPED, _SKIPPED),
    (Kind.RULES, _RULES),
    (Kind.WINS, _WINS),
    (Kind.MATTERS, _MATTERS),
    (Kind.DONE, _FINISHED),
    (Kind.DROPPED, _DROPPED),
    (Kind.CARRIED, _CARRIED),
    (Kind.MATTERS, LAST_TIME),
    (Kind.LISTS, AGENDA),
    (
        Kind.MIXED,
        (
            rf"(?:.* )?{_TALKED} ?(?:,|/|&|\+|en) ?{_DO}|{_DO} ?(?:,|/|&|\+|en) ?{_TALKED}|(?:besluiten"
            rf"|besluit)-? ?(?:en|/|&) ?actie(?:lijst|s)?|actie-? ?en besluitenlijst"
        ),
    ),
    (Kind.LISTS, _LISTS),
    (Kind.ATTENDEES, _ATTENDEES),
    (Kind.TALK, _TALK),
    (Kind.ACTIONS, rf"{_BEFORE}{_ACTION}\??{_AFTER}"),
    (Kind.ACTIONS, _PLAIN_STATES),
    (Kind.DONE, FINISHED["nl"]),
    (Kind.DROPPED, LET_GO["nl"]),
    (Kind.MIXED, AGREED),
    (Kind.MATTERS, ABOUT_LAST_TIME),
    (Kind.ACTIONS, FROM_TODAY["nl"]),
    (Kind.MIXED, SIGN_OF_NEW),
    (Kind.TALK, STANDING["nl"]),
)

_OWNER = r"(?P<owner>[^:()]{1,60}?)"
_THEN = r"(?: (?:tot|voor (?:volgende?|de|het|komende|\d)|tegen|uit|na|deze|sinds)\b.*| ?\([^()]{1,40}\))?"
_ARTICLE = r"(?:de |het |onze |ons )?"
HOMEWORK = (
    (
        r"(?P<owner>ik|wij|we|jij|jullie) (?:doe[nt]?|pak(?:t|ken)?(?: op)?|regel(?:t|en)?"
        r"|zorg(?:t|en)? voor)(?: nog| deze week)?:?"
    ),
    r"voor (?P<owner>mij|ons|jou|jullie):?",
    r"(?P<owner>mijn|jouw) (?:eigen )?(?:acties|actiepunten|taken|to-?do's|huiswerk):?",
    r"(?:wat )?(?:we |wij )?(?:nog )?nodig(?: hebben)? van (?P<owner>jullie|u|ons|klant):?",
    rf"(?:[\w-]+ )?{NOUNS} (?:voor|van|bij|door|aan) {_ARTICLE}{_OWNER}{_THEN}:?",
    rf"{NOUNS} ?(?:-|:) ?{_ARTICLE}{_OWNER}:?",
    rf"{NOUNS} \((?:voor |van )?{_OWNER}\):?",
    rf"(?P<owner>klant|client|adviseur|bureau|team|opdrachtgever)(?:en)?-?{NOUNS}:?",
    # "Toms taken", but "Hans' taken": names that end in s themselves take no other.
    (
        rf"(?P<owner>(?!(?:hans|klaas|jonas|lucas|lukas|thomas|andreas|marcus|kees|joris|boris|niels|floris"
        rf"|frans|dries|els|ines)\b)[^\W\d_][\w.-]{{1,24}}(?: [^\W\d_][\w.-]{{1,24}})?)s {NOUNS}{_THEN}:?"
    ),
    rf"(?P<owner>[^:()']{{1,40}}?)'s? {NOUNS}{_THEN}:?",
    (
        rf"{NOUNS} (?P<owner>klant|client|opdrachtgever|kantoor|bureau|adviseur|team|wij|ons|allen|iedereen"
        rf"|beiden?)"
    ),
    rf"{NOUNS} (?P<name>[^\W\d_][\w.-]{{1,24}}(?: [^\W\d_][\w.-]{{1,24}})?):?",
    (
        rf"wat {_OWNER} (?:(?:voor|tegen|tot) .{{1,40}} |nog |nu |ons |je |jullie )*(?:doet|doen|levert"
        rf"|leveren|oppakt|oppakken|pakt|gaat doen|gaan doen|moet doen|moeten doen|toezegde"
        r"|toegezegd heeft|heeft toegezegd|beloofd heeft|heeft beloofd|verschuldigd is"
        r"|zal doen)(?: .{1,40})?:?"
    ),
    (
        rf"{_OWNER} (?:doet|doe|gaat|ga|moet|moeten|zal|zullen|levert|lever|stuurt|stuur|sturen|maakt|maak"
        rf"|regelt|regel|bezorgt|pakt op|neemt op zich|zegt toe|heeft toegezegd|belooft|heeft beloofd"
        rf"|zorgt voor|gaat doen)"
        r"(?: (?:het volgende|voor .{1,30}|tegen .{1,30}|nog|deze week|op))?:"
    ),
    rf"(?:(?:de )?bal(?: ligt)?|ligt|open|wacht(?:en)? op|actie) bij {_ARTICLE}{_OWNER}:?",
    rf"(?:van(?:uit)?|aan) (?P<owner>(?:onze|jullie|uw|mijn|jouw) kant){_THEN}:?",
    rf"(?:vanuit|namens) {_ARTICLE}(?P<owner>ons|jullie|klant|client|opdrachtgever){_THEN}:?",
    rf"(?:nog )?door {_ARTICLE}{_OWNER} (?:te (?:doen|regelen|leveren)|(?:op|uit|aan) te \w+):?",
    (
        rf"(?:te doen|op te pakken|uit te voeren|af te handelen|to-?do) (?:door"
        rf"|voor) {_ARTICLE}{_OWNER}{_THEN}:?"
    ),
)
NOT_OWNERS = (
    r"(?!(?:onze|jullie|uw|mijn|jouw) kant$|(?:ons|jullie|mijn|jouw)$)"
    r"(?:(?:de|het|een|deze|dit|die|dat|uit|voor|van|op|te|in|aan|naar|tot|tegen|bij|met|na|sinds|onze|ons"
    r"|jullie|uw|mijn|verdere|nieuwe|open|openstaande|nog|belangrijke|belangrijkste|afgesproken|gemaakte"
    r"|lopende|huidige|concrete|aanbevolen|voorgestelde|gezamenlijke|overige|resterende|urgente|dringende"
    r"|afgeronde|gedane|vervallen|interne|vorige?|eerdere|oude|volgende?|komende?|laatste|eerste|en"
    r"|samenvatting|conclusie|lijst|overzicht|next|action|new|what|wie|wat|hoe|is|er|al|reeds|nu|ook|alleen"
    r"|afronding)\b[ ,&/+-]*.*|(?:vandaag|morgen|overmorgen|week|maand|kwartaal|jaar|overleg|gesprek"
    r"|vergadering|meeting|call|open|klaar|afgerond|gedaan|intern|prive|nieuw|stand|status|januari|februari"
    r"|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag"
    r"|donderdag|vrijdag|q[1-4]|later|direct|\d).*)"
)
