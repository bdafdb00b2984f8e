"""German status words, in the order in which they are tried."""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.deeds import NUMBER_OF_A_ROW
from whoowes.core.items.words.table import StateWord

_MONTH = (
    r"(?:jan(?:uar)?|jänner|feb(?:ruar)?|märz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?"
    r"|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so)\b\.?"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:den |dem )?(?:\d{{1,2}}\. ?{_MONTH}(?:,? \d{{4}})?|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}\.\d{{1,2}}(?:\.(?:\d{{2,4}})?|(?=\W*$)))(?!\d)|(?:0\d/\d{{1,2}}|\d{{1,2}}/0\d)(?![\d/])"
    rf"|{_WEEKDAY}"
)
_CALL = r"(?:call|termin|gespräch|sitzung|meeting|besprechung|woche|monat|mal|telefonat)"
_WHEN = (
    rf"(?:am \d{{1,2}}\.?(?=\W*$)|(?:(?:am|seit|vom|im|in|beim|bei) )?"
    rf"(?:{_DATE}|gestern|vorgestern|heute(?: früh| morgen| vormittag)?"
    rf"|bereits|schon|jetzt|inzwischen|mittlerweile|soeben|eben|gerade|vorhin|(?:der |dem "
    rf"|das )?(?:letzte[rnms]?|vorige[rnms]?|diese[rnms]?|der|dem|das) {_CALL}))"
)
_NAME = r"(?!(?:durch|von|via)\b)[^\W\d_][\w.'-]*"
_BY = (
    rf"(?:durch|von|via) (?:den |die |dem |der |das )?(?!(?:{_MONTH}|{_WEEKDAY}|hier|uns|ende|anfang|mitte"
    rf"|neuem)\b){_NAME}(?:(?: | (?:und|&) ){_NAME}){{0,3}}"
)
_CLOSED = (
    r"(?:erledigt|abgeschlossen|fertig(?:gestellt)?|beendet|gemacht|umgesetzt|geliefert|gesendet|zugesandt"
    r"|versendet|versandt|geschickt|verschickt|abgeschickt|rausgeschickt|übermittelt|übergeben|bezahlt"
    r"|überwiesen|unterschrieben|unterzeichnet|signiert|freigegeben|eingereicht|veröffentlicht|gelöst"
    r"|behoben|geschlossen|abgehakt|durchgeführt|geklärt|beantwortet|getan|ausgeführt|abgegeben|zugestellt"
    r"|raus|erhalten(?! bleib))"
)
_ASKED = (
    r"(?:erinnerung|anfrage|nachfrage|rückfrage|mahnung|einladung|entwurf|terminvorschlag|zwischenstand"
    r"|reminder)"
)
_SHORT_CLOSED = (
    r"(?:erledigt|abgeschlossen|fertig(?:gestellt)?|umgesetzt|gesendet|geschickt|verschickt|gemacht"
    r"|geschlossen|bezahlt|unterschrieben|geliefert|begonnen|gestartet|angefangen|bearbeitet|beendet|geklärt"
    r"|vollständig|eingereicht|freigegeben|beantwortet|versendet)"
)
_NEEDLESS = r"(?:nötig|notwendig|erforderlich|relevant|benötigt|gebraucht|gewünscht|aktuell|gefragt|sinnvoll)"
_GONE = (
    r"(?:gestrichen|entfällt|entfallen|hinfällig|abgesagt|storniert|abgebrochen|verworfen|geparkt|obsolet"
    r"|fallen ?gelassen|zurückgezogen|nicht mehr (?:nötig|notwendig|erforderlich|relevant|benötigt|aktuell))"
)
_GOING = (
    r"(?:in (?:arbeit|bearbeitung|umsetzung|prüfung|klärung|abstimmung|planung|vorbereitung|diskussion"
    r"|freigabe|verzug|entwicklung|review|gang|der mache|der warteschleife)|am laufen|im (?:plan|entwurf"
    r"|gange|verzug)|läuft|laufend|fortlaufend|dauerhaft|daueraufgabe)"
)

STATE_REST = pattern(
    rf"(?:[^\w?/%<>=]*\b(?:{_WHEN}|{_BY}|danke|vielen dank|super|prima|gut gemacht|komplett|vollständig"
    rf"|per (?:e-?)?(?:mail|post|telefon)|telefonisch|(?:und |& )?{_CLOSED})(?!\w))*"
    r"(?:[^\w?/%<>=]*|\s*(?:[,;:.!(\[]|- )[^\w?%]*\w.*)"
)
STATE_DOUBTS = pattern(
    r"\b(?:falsch\w*|verkehrte\w*|fehlerhaft\w*|unvollständig\w*|versehentlich|"
    r"abgelehnt|zurückgewiesen|zurückgekommen|zurückgeschickt|verweigert|gescheitert|fehlgeschlagen|"
    r"aber|außer|bis|ausgenommen|abgesehen|ausstehend|aussteht|steht|wart\w+|jedoch|allerdings|obwohl"
    r"|vorbehaltlich|vorbehalt|nur|teilweise|teils|teil|nicht|nie|keine?[rnm]?|ohne|noch|offene?[rns]?|rest"
    r"|restliche\w*|fehlt|fehlen|fehlende?[rns]?|sobald|falls|wenn|sofern|nachdem|muss|müssen|müsste|soll"
    r"|sollen|sollte|wird|werden|könnte|bitte|morgen|übermorgen|nächste\w*|kommende\w*|demnächst|bald|später"
    r"|dann|vorläufig\w*|provisorisch\w*|ungeprüft|unbestätigt|prinzip|grundsätzlich|fast|beinahe|großteils"
    r"|größtenteils|weitgehend|hälfte|halb|prüfen|klären|nachfassen|nachfragen|nachhaken|erinnern|bestätigen"
    r"|entwurf|erste[rns]?|\d+ von \d+|(?!0)\d+/(?!0)\d+(?!/)|erneut|nochmals?|wieder|erwartet|hoffentlich"
    r"|wahrscheinlich|vermutlich|vielleicht|evtl|eventuell|glaube|geplant|folgt|folgen|voraussichtlich"
    r"|angeblich|läuft|arbeit|bearbeitung|spätestens|sofern|zur (?:freigabe|prüfung|durchsicht|unterschrift"
    r"|abstimmung|kontrolle|korrektur))\b"
)
STATE_REASONS = pattern(
    rf"\b(?:nicht (?:mehr|länger|weiter) \w+|nicht {_NEEDLESS}(?! (?:bis|vor|solange))"
    r"|keine?[rn]? (?:bedarf|weitere[rn]? \w+|änderung(?:en)?|probleme?|einwände|beanstandungen"
    r"|offenen? \w+)(?: mehr)?|kein (?:bedarf|thema|problem)(?: mehr)?|nichts (?:mehr )?(?:offen|zu tun)"
    r"|ohne (?:probleme|beanstandung(?:en)?|einwände|änderungen))\b|\bentwurf(?= (?:gesendet|geschickt"
    r"|verschickt))"
)
CLOSING_TAILS = pattern(
    rf"(?:(?:alles|ist|sind|schon|bereits|jetzt|nun|inzwischen) )*(?:{_CLOSED}|erl|{_GONE})\b"
)
BARE_CLOSING = pattern(
    r"^(?=.*[^-]\b(?:erledigt|abgeschlossen|fertiggestellt|fertig|beendet|umgesetzt|geliefert|gesendet"
    r"|versendet|versandt|geschickt|verschickt|abgeschickt|eingereicht|bezahlt|unterschrieben|geschlossen"
    r"|gestrichen|entfällt|abgesagt|storniert|hinfällig)[.!]?$)"
    r"(?!.*\b(?:bis|muss|müssen|soll|sollen|wenn|sobald|als|nicht|wird|werden|ob|dass|damit|falls)\b)"
)
CAUSATIVE = r"(?!)"
ABOUT_STATES = pattern(
    r"\b(?:markier|kennzeichn|status|spalte|überschrift|ordner|liste|abhak|haken|stempel|label|etikett)\w*\b"
)
MOVED_TO = pattern(
    r"\b(?:verschoben|vertagt|verlegt|jetzt|neu|neuer termin|verlängert|geändert)(?: (?:auf|bis|zum|in"
    r"|fällig|am))*(?: den| die| das| der)?:? "
)

_REOPENED = (
    r"(?:wieder|erneut|neu) (?:offen|geöffnet|aufgenommen|eröffnet|aufgemacht)\b|wieder-?eröffnet\b"
    rf"|doch (?:noch )?(?:nicht {_SHORT_CLOSED}|offen)\b|immer noch (?:offen|nicht {_SHORT_CLOSED})\b"
    r"|(?:noch|weiterhin|nach wie vor|bleibt|leider noch) (?:offen|pendent|unerledigt|zu (?:tun|erledigen"
    r"|machen))\b"
    rf"|nach wie vor nicht {_SHORT_CLOSED}\b|fälschlich(?:erweise)? .*|irrtümlich .*|zurück auf offen\b"
    rf"|war (?:doch |noch |leider )*nicht {_SHORT_CLOSED}\b"
)
_NOT_YET = (
    r"(?:(?:ist|sind|war|waren|wurden?) )?(?:noch |leider |bisher |bislang |erst )*(?:nicht|un)"
    rf"(?: (?:ganz|vollständig|komplett"
    rf"|richtig))? ?{_SHORT_CLOSED}\b|(?:fast|beinahe|nahezu|teilweise|teils|halb|zum teil|größtenteils"
    rf"|großteils|weitgehend|zur hälfte|nicht alles|noch nicht alles|erst teilweise"
    rf"|so gut wie)[ -]?{_SHORT_CLOSED}\b|unvollständig\b"
    r"|(?:noch )?zu (?:erledigen|tun|machen|klären|prüfen|senden|beginnen)\b|noch (?:nicht|kein|keine|zu)\b"
    r"|(?:immer )?noch nichts\b|(?:fehlt|fehlen) (?:noch|weiterhin|immer noch)\b"
    r"|(?:wird|werden|soll|sollte|muss|müsste|kann|könnte) (?!nicht)\w|nein$|nö$"
)
_NO_NEED = (
    r"(?:(?:das |die |den )?brauchen wir (?:doch |jetzt |dann |eigentlich |wohl )*nicht(?: mehr)?"
    r"|wird (?:doch |jetzt )*nicht (?:mehr )?(?:gebraucht|benötigt)|fällt weg"
    r"|lassen wir(?: weg| sein| bleiben)?)"
    r"(?=\W*$|\s*[,;:(–—-])"
)
_DROPPED = (
    rf"geparkt bis\b[^?]*|{_NO_NEED}|(?:ist |wurde |wird )?{_GONE}\b|nicht (?:mehr )?{_NEEDLESS}(?: mehr)?\b"
    r"|(?:nicht (?:zutreffend|anwendbar)|trifft nicht (?:mehr )?zu)\b"
    r"|wird nicht (?:mehr |weiter ?)?(?:gemacht|umgesetzt|benötigt|gebraucht|weiterverfolgt|verfolgt)\b"
    r"|nicht (?:mehr )?weiter ?verfolgt\b|(?:hat sich )?erübrigt(?: sich)?\b|hat sich erledigt\b|überholt\b"
    r"|ersetzt(?: durch [^?]{1,40})?\b|abgelehnt\b|kein bedarf(?: mehr)?\b|eingestellt\b"
    r"|wird nicht gemacht\b|duplikat(?: von [^?]{1,40})?\b|doppelt\b"
    r"|(?:zusammengelegt|zusammengefasst) mit (?:(?:(?:nr\.?|punkt|aufgabe|nummer) ?)?"
    rf"{NUMBER_OF_A_ROW}|(?:nr\.?|punkt|aufgabe|nummer) ?\d{{1,3}})(?=[^\w?]*$)"
    r"|machen wir nicht(?: mehr)?\b"
    rf"|(?:erledigt|geschlossen)[ ,:;.(-]+(?:da |weil |weil es |da es |als )?(?:nicht (?:mehr )?{_NEEDLESS}"
    rf"|{_GONE}|duplikat|überholt)\b"
)
_UNSURE = (
    rf"(?:noch )?(?:offen|{_GOING}|ausstehend|nicht begonnen) ?[/,;] ?(?:jetzt )?(?:{_CLOSED}|{_GONE})\b"
    rf"|zurückgestellt\b.*|auf eis(?: gelegt)?\b.*|{_CLOSED} ?\?.*|{_WEEKDAY},? (?:fertig|bereit)\b.*"
)
_AHEAD = (
    rf"(?:alles |nun |ist |sind |wurden? |aufgabe |punkt |ja,? |soweit |komplett |endlich |vollständig "
    rf"|per (?:e-?)?(?:mail|post) |(?:an|von|durch) (?!den |die )[\w.-]{{1,24}} |{_WHEN},? |\W)*"
)
_DONE = rf"{_AHEAD}(?:{_CLOSED}|erl|ist erfolgt|bereits erfolgt)\b"
_SAID_LATER = rf"(?!{_ASKED})[^?%]{{2,80}} (?:ist |wurde )?{_CLOSED}(?:(?= (?:{_WHEN}|{_BY}))|(?=\W*$))"
_OPEN = (
    rf"(?:offen|neu|aktiv|{_GOING}|begonnen|angefangen|gestartet|geplant|eingeplant|wartet|warten|wartend"
    rf"|blockiert"
    r"|hängt|gestoppt|pausiert|pause|ausstehend|steht (?:noch )?aus|pendent|überfällig|verspätet|verzögert"
    r"|verschoben|vertagt|angefragt|beauftragt|zugewiesen|angestoßen|entwurf|vorgemerkt|terminiert|abwarten"
    r"|folgt|kommt|nachfassen|erinnert|gemahnt|übertragen|übertrag|weitergeführt|fortgeführt|bitte|dran"
    r"|am ball|auf kurs|gefährdet|kritisch|ungeklärt|unklar|unerledigt|unverändert|keine änderung|noch"
    r"|liegt bei|bei|erwartet|fällig|rückstand|angekündigt|in warteposition|wiedervorlage|eskaliert"
    r"|vorbereitet|besprochen|zugesagt|versprochen|nachgefragt|angeschrieben|kontaktiert|eingeladen"
    r"|vorgeschlagen|angefordert|beantragt)\b"
)

STATES: tuple[tuple[StateWord, str, str], ...] = tuple(
    (state, rule, pattern(text))
    for state, rule, text in (
        (StateWord.REOPENED, "reopened", _REOPENED),
        (StateWord.DROPPED, "dropped-word", _DROPPED),
        (StateWord.OPEN, "not-done-yet", _NOT_YET),
        (StateWord.UNCLEAR, "finished-with-a-but", _UNSURE),
        (StateWord.DONE, "done-word", _DONE),
        (StateWord.OPEN, "open-word", _OPEN),
        (StateWord.UNCLEAR, "done-word-in-a-sentence", _SAID_LATER),
    )
)
