"""German: what is internal, as headings, marks before a task and marks behind it."""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.privacy_marks import internal_heading, mark_before, mark_behind

_WORD = r"(?:intern|privat|vertraulich)"
_CLIENT = r"(?:kund(?:en?|in|innen)|mandant(?:in|en|innen)?|klient(?:in|en|innen)?)"
_KEPT = (
    rf"(?:nicht für (?:den |die |unsere[n]? )?{_CLIENT}(?: bestimmt| gedacht)?"
    rf"|nicht (?:an|mit|vor) (?:den |dem |der |die )?{_CLIENT}(?: \w+)?"
    r"|nicht (?:teilen|weitergeben|weitersagen|weiterleiten|verteilen)"
    r"|nur für (?:uns|intern\w*|den internen gebrauch|interne zwecke)"
    r"|(?:für (?:den )?)?internen? gebrauch|für interne zwecke|(?:bleibt |nur )?unter uns"
    r"|bleibt intern|intern (?:halten|behandeln)|geheim(?: halten)?)"
)
_NAMED = (
    rf"(?:(?:(?:streng|strikt|nur|rein) )?{_WORD}"
    r"|(?:agentur|büro|firmen|haus|kanzlei|notariats|praxis|team)-?intern)"
)
_TITLES = (
    r"(?:agentur|büro|firma|haus|kanzlei|praxis|team) intern"
    r"|interne (?:notiz(?:en)?|aufgaben?|anmerkung(?:en)?|bemerkung(?:en)?|erinnerung(?:en)?)"
)

INTERNAL = pattern(
    r"(?:(?:streng|nur|rein|unsere?|für uns|für) )*(?:intern(?:e[nrs]?)?|privat(?:e[nrs]?)?"
    r"|vertraulich(?:e[nrs]?)?)(?:[ /&,()-]+(?:und|oder|notiz(?:en)?|aufgaben?|maßnahmen?|to-?dos?|punkte?"
    r"|nächste|offene|schritte?|team|besprechung|nachbesprechung|diskussion|kommentare?|gedanken"
    r"|anmerkung(?:en)?|bemerkung(?:en)?|hinweise?|nur|für|uns|nicht|den|die|das|dem|kunden?|teilen"
    r"|weitergeben|mit|liste|bereich|teil|abschnitt|intern|privat|vertraulich|debrief|erinnerung(?:en)?"
    r"|gebrauch|zwecke|nachbereitung|protokoll|absprachen?|themen?|vermerke?|einschätzung(?:en)?|seite|tabelle))*[)\]]?"
    rf"|(?:nur )?(?:intern|privat) ?[:-].*|\[(?:nur )?{_WORD}\].*|(?:intern|privat) /.*"
    rf"|(?:(?:offene|nächste|weitere|unsere) )?(?:notiz(?:en)?|aufgaben?"
    rf"|to-?dos?|maßnahmen?|kommentare?|schritte|punkte|pendenzen|aktionen|hausaufgaben|absprachen?|action"
    rf" items)(?: ?[-:] ?| )(?:nur |rein )?{_WORD}"
    r"|intern (?:zu (?:erledigen|klären|besprechen|tun|prüfen)|erledigen|klären|besprechen)"
    r"|(?:agentur|büro|firmen|haus|kanzlei|notariats|praxis|team)intern(?:e (?:aufgaben|to-?dos?|maßnahmen"
    r"|notizen|punkte|absprachen))?"
    rf"|nur für das team|ohne (?:den |die )?{_CLIENT}|{internal_heading(_NAMED, _KEPT, _TITLES)}"
    r"|(?:[\w&'.-]+ ){0,3}interne (?:aufgaben|to-?dos?|maßnahmen|notizen|punkte|nächste schritte"
    r"|anmerkungen)\b.*"
)
INTERNAL_END = pattern(
    mark_behind(_NAMED, _KEPT, _TITLES, after_comma=r"(?:(?:streng|nur|rein) (?:intern|privat)|vertraulich)")
)
INTERNAL_MARK = pattern(mark_before(_NAMED, _KEPT, _TITLES))
