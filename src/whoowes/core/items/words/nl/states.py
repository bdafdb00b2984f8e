"""Dutch status words, in the order in which they are tried."""

from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\b\.?"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:\d{{1,2}} {_MONTH}(?:,? \d{{4}})?|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|(?<=\bop )\d{{1,2}}[-/]\d{{1,2}})(?!\d)|(?:0\d/\d{{1,2}}"
    rf"|\d{{1,2}}/0\d)(?![\d/])|{_WEEKDAY}"
)
_CALL = r"(?:call|overleg|gesprek|vergadering|week|maand|keer|sessie|meeting|afspraak)"
_WHEN = (
    rf"(?:(?:op )?(?:de )?\d{{1,2}}(?:e|de|ste)(?=\W*$)|(?:(?:op|per|sinds|in|tijdens|bij) )?(?:{_DATE}"
    rf"|gisteren|eergisteren|vandaag|vanochtend|vanmorgen|al"
    rf"|reeds|inmiddels|nu|zojuist|net|eerder|(?:de |het )?(?:vorige?|laatste|afgelopen|deze|dit) {_CALL}))"
)
_NAME = r"(?!(?:door|via|namens)\b)[^\W\d_][\w.'-]*"
_BY = (
    rf"(?:door|via|namens) (?:de |het )?(?!(?:{_MONTH}|{_WEEKDAY}|ons|eind|begin|half|naar)\b){_NAME}(?:(?: "
    rf"| (?:en|&) ){_NAME}){{0,3}}"
)
_CLOSED = (
    r"(?:afgerond|gedaan|klaar|voltooid|afgehandeld|gereed|afgewerkt|uitgevoerd|gesloten|afgesloten|opgelost"
    r"|verstuurd|verzonden|opgestuurd|doorgestuurd|gestuurd|gemaild|opgeleverd|geleverd|aangeleverd"
    r"|ingediend|ingeleverd|betaald|getekend|ondertekend|goedgekeurd|gepubliceerd|overgedragen|gedeeld"
    r"|geregeld|gebeurd|gemaakt|afgevinkt|voldaan|geboekt|beantwoord|verwerkt)"
)
_NEEDLESS = r"(?:nodig|relevant|van toepassing|aan de orde|gewenst|noodzakelijk|vereist|actueel|zinvol)"
_GONE = (
    rf"(?:vervallen|vervalt|komt te vervallen|geschrapt|geannuleerd|geparkeerd|ingetrokken|afgeblazen"
    rf"|afgevoerd|achterhaald|afgelast|gecanceld|niet (?:meer|langer) {_NEEDLESS})"
)
_GOING = (
    r"(?:in uitvoering|in behandeling|in bewerking|in voorbereiding|in concept|in review|in onderzoek"
    r"|in afwachting|onderhanden|onder handen|mee bezig|bezig|loopt|lopend|lopende|doorlopend"
    r"|wordt aan gewerkt)"
)

STATE_REST = (
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|dank|bedankt|dank je wel|top|prima|mooi|volledig|geheel|helemaal"
    rf"|per (?:e-?)?mail|telefonisch|(?:en |& )?{_CLOSED})(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*\w.*)"
)
STATE_DOUBTS = (
    r"\b(?:verkeerde?|foute?|onjuiste?|onvolledige?|per ongeluk|"
    r"afgewezen|geweigerd|afgekeurd|teruggestuurd|teruggekomen|mislukt|"
    r"maar|behalve|op .{1,30} na|uitgezonderd|afgezien|wacht\w*|afwachting|echter|hoewel|ofschoon"
    r"|onder voorbehoud|voorbehoud|alleen|slechts|gedeeltelijk|deels|ten dele|niet|nooit|geen|zonder|nog"
    r"|open|openstaande?|rest|resteert|resterende?|ontbreekt|ontbreken|ontbrekende?|zodra|indien|als|mits"
    r"|tenzij|nadat|moet|moeten|wordt|worden|zal|zullen|zou|zouden|kan nog|graag|svp|a\.?u\.?b|voor (?:\d"
    r"|volgende|eind)|uiterlijk|tegen|tot|morgen|overmorgen|volgende?|komende?|binnenkort|straks|later|dan"
    r"|voorlopig\w*|concept|in principe|vrijwel|bijna|grotendeels|helft|half|controleren|checken|nakijken"
    r"|nabellen|navragen|bevestigen|eerste|\d+ van (?:de )?\d+|(?!0)\d+/(?!0)\d+(?!/)|opnieuw|nogmaals"
    r"|weer|terug"
    r"|ter (?:goedkeuring|controle|beoordeling|ondertekening|review)|verwacht\w*|volgt|volgen|hopelijk"
    r"|waarschijnlijk|misschien|mogelijk|gepland|loopt|bezig|ongetekend|onbevestigd)\b"
)
STATE_REASONS = (
    rf"\b(?:niet (?:meer|langer) \w+|niet {_NEEDLESS}(?! (?:tot|voor|zolang))|geen (?:bezwaren|opmerkingen"
    rf"|problemen|wijzigingen|verdere \w+|openstaande \w+)|niets (?:meer )?(?:open|te doen)"
    r"|zonder (?:problemen|opmerkingen|wijzigingen))\b|\bconcept(?= (?:gestuurd|verstuurd|gedeeld|verzonden))"
)
CLOSING_TAILS = rf"(?:(?:alles|is|zijn|al|reeds|inmiddels|nu) )*(?:{_CLOSED}|{_GONE})\b"
BARE_CLOSING = (
    r"^(?=.*[^-]\b(?:afgerond|gedaan|klaar|voltooid|afgehandeld|gereed|afgewerkt"
    r"|uitgevoerd|gesloten|afgesloten|opgelost|verstuurd|verzonden|gestuurd|opgestuurd|ingediend|betaald"
    r"|getekend|ondertekend|geannuleerd|vervallen|geschrapt)[.!]?$)"
    r"(?!.*\b(?:voor|tegen|moet|moeten|als|zodra|wanneer|niet|wordt|worden|of|dat|zodat|indien|tot"
    r"|uiterlijk|laten|krijgen)\b)"
)
CAUSATIVE = r"\b(?:zorgen dat|ervoor zorgen|laten|krijgen)\b"
ABOUT_STATES = (
    r"\b(?:markeer|markeren|status|kolom|kolommen|kop|map|lijst|lijstje|afvinken|vink|label|labelen"
    r"|stempel)\w*\b"
)
MOVED_TO = (
    r"\b(?:verplaatst|verschoven|verzet|uitgesteld|doorgeschoven|nu|nieuwe datum|nieuwe deadline|verlengd"
    r"|opgeschoven)(?: (?:naar|tot|op|voor|uiterlijk|gepland))*:? "
)

_SHORT_CLOSED = (
    r"(?:afgerond|gedaan|klaar|af|voltooid|afgehandeld|gereed|afgewerkt|uitgevoerd|gesloten|afgesloten"
    r"|opgelost|verstuurd|verzonden|gestuurd|gestart|begonnen|betaald|getekend|ingediend|opgeleverd|geleverd"
    r"|compleet|volledig|beantwoord|geregeld|gebeurd|opgepakt)"
)
_REOPENED = (
    rf"(?:weer|opnieuw) (?:open|geopend|opgepakt|actief)\b|heropend\b|(?:toch"
    rf"|alsnog) (?:nog )?(?:niet {_SHORT_CLOSED}|open)\b|nog steeds (?:niet {_SHORT_CLOSED}|open|te doen)\b"
    r"|(?:nog|blijft|steeds|staat nog) (?:open|openstaand|te doen|af te ronden|uit te voeren)\b"
    r"|ten onrechte .*|onterecht .*|terug op open\b"
    rf"|was (?:toch |nog |helaas )*niet {_SHORT_CLOSED}\b"
)
_NOT_YET = (
    rf"(?:nog |helaas |vooralsnog )*(?:niet|on)(?: (?:helemaal|volledig|geheel|echt))? ?{_SHORT_CLOSED}\b"
    rf"|(?:bijna|vrijwel|deels|gedeeltelijk|half|grotendeels|voor de helft|nog niet alles|niet alles"
    rf"|nagenoeg|zo goed als)[ -]?{_SHORT_CLOSED}\b"
    r"|onvolledig\b|incompleet\b|(?:nog )?te (?:doen|starten|beginnen|plannen|bepalen|sturen|regelen"
    r"|controleren|leveren|bespreken|onderzoeken)\b|nog in te \w+|nog \w{1,12} te \w+|nog (?:niet|geen)\b"
    r"|ontbre(?:ekt|ken) (?:nog|steeds)\b"
    r"|(?:wordt|worden|moet|moeten|zal|zullen|kan|zou) (?!niet)\w|nee$|neen$"
)
_DROPPED = (
    r"(?:hebben|heb) (?:we|ik|wij) (?:toch |nu )*niet (?:meer )?nodig(?=\W*$|\s*[,;:(–—-])|"
    rf"geparkeerd tot\b[^?]*|(?:is |wordt |zijn )?{_GONE}\b|niet (?:meer )?{_NEEDLESS}\b|n\.?v\.?t\b\.?"
    rf"|(?:gaat|gaan) niet (?:meer )?door\b|(?:doen|gaan) we niet(?: meer)?(?: doen)?\b"
    rf"|wordt niet (?:meer )?(?:gedaan|uitgevoerd|opgepakt)\b"
    r"|niet verder (?:opgepakt|opgevolgd)\b|vervangen(?: door [^?]{1,40})?\b|(?:afgewezen|verworpen)\b"
    r"|geen behoefte(?: meer)?\b|duplicaat(?: van [^?]{1,40})?\b|dubbel(?: met [^?]{1,40})?\b"
    rf"|samengevoegd met (?:(?:(?:nr\.?|punt|actie|nummer) ?)?{NUMBER_OF_A_ROW}"
    r"|(?:nr\.?|punt|actie|nummer) ?\d{1,3})(?=[^\w?]*$)"
    r"|overbodig\b"
    rf"|(?:afgerond|gesloten|afgesloten|klaar)[ ,:;.(-]+(?:want |omdat |wegens "
    rf"|als )?(?:niet (?:meer )?{_NEEDLESS}|{_GONE}|duplicaat|achterhaald|overbodig)\b"
)
_UNSURE = (
    rf"(?:nog )?(?:open|{_GOING}|niet gestart) ?[/,;] ?(?:nu )?(?:{_CLOSED}|{_GONE})\b|in de ijskast\b.*"
    rf"|op de lange baan\b.*|{_CLOSED} ?\?.*|{_WEEKDAY},? (?:klaar|gereed|af)\b.*"
)
_AHEAD = (
    rf"(?:alles |is |zijn |actie |punt |ja,? |helemaal |volledig |eindelijk |per (?:e-?)?(?:mail|post) "
    rf"|(?:aan|naar|door) (?!de |het )[\w.-]{{1,24}} |{_WHEN},? |\W)*"
)
_ASKED = r"(?:herinnering|aanvraag|navraag|rappel|aanmaning|uitnodiging|concept|voorstel|reminder|vraag)"
_DONE = rf"{_AHEAD}(?:{_CLOSED}|(?:is|zijn) binnen(?= \(|\W*$)|is af|helemaal af|af(?=\W*$))\b"
_SAID_LATER = rf"(?!{_ASKED})[^?%]{{2,80}} (?:is |zijn )?{_CLOSED}(?:(?= (?:{_WHEN}|{_BY}))|(?=\W*$))"
_OPEN = (
    rf"(?:open|openstaand|nieuw|actief|actueel|{_GOING}|begonnen|gestart|opgestart|gepland|ingepland|wacht"
    rf"|wachten|wachtend|geblokkeerd|gestopt|gepauzeerd|pauze|aangehouden|uitstaand|te laat|verlaat"
    rf"|vertraagd|vertraging|verschoven|uitgesteld"
    r"|verplaatst|verzet|aangevraagd|opgevraagd|uitgezet|toegewezen|concept|eerste concept|volgt|komt"
    r"|nabellen|herinnerd|gerappelleerd|doorgeschoven|meegenomen|op schema|op koers|aan zet|ligt bij|bij"
    r"|verwacht|kritiek|onbekend|onduidelijk|ongewijzigd|geen wijziging|nog|te doen|achter|loopt achter"
    r"|lopende zaak|continu|permanent|besproken|afspraak staat|opgepakt|wordt opgepakt|voorbereid|gevraagd"
    r"|nagevraagd|gecontacteerd|benaderd|beloofd|toegezegd|voorgesteld|uitgenodigd)\b"
)

STATES: tuple[tuple[StateWord, str, str], ...] = (
    (StateWord.REOPENED, "reopened", _REOPENED),
    (StateWord.DROPPED, "dropped-word", _DROPPED),
    (StateWord.OPEN, "not-done-yet", _NOT_YET),
    (StateWord.UNCLEAR, "finished-with-a-but", _UNSURE),
    (StateWord.DONE, "done-word", _DONE),
    (StateWord.OPEN, "open-word", _OPEN),
    (StateWord.UNCLEAR, "done-word-in-a-sentence", _SAID_LATER),
)
