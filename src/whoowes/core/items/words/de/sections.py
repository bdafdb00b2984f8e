"""German headings: what the section below promises to hold, and whom it names as owner."""

from whoowes.core.items.words.de.reviews import ABOUT_LAST_TIME, LAST_TIME
from whoowes.core.items.words.de.spelling import pattern
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
    r"(?:aufgaben?|maßnahmen?|aktionen|aktionspunkte|to-?dos?|todo's|hausaufgaben?|pendenzen|zusagen"
    r"|arbeitsaufträge|offene punkte|(?:die )?nächsten? schritte|action items|next steps|actions)"
)
_ACTION = (
    r"(?:(?:to-?do|aufgaben|maßnahmen|aktions|pendenzen|arbeits|tätigkeits|aktivitäten)-?(?:liste|plan"
    r"|übersicht|tabelle|tracker|protokoll|punkte|katalog|speicher|verteilung)|aufgaben?|maßnahmen?"
    r"|aktion(?:en|spunkte?|selemente?)?|(?:folge|sofort|nachverfolgungs|nachfass)-?(?:aktivitäten|aktionen"
    r"|maßnahmen?|aufgaben)|(?:nächste[rn]?"
    r"|weitere[rn]?) (?:schritte?|aufgaben|aktionen|maßnahmen|vorgehen)|weiteres vorgehen"
    r"|das weitere vorgehen|(?:wie|so) geht es weiter|wie geht's weiter|to-?dos?|to do's|todo's"
    r"|action items?|next steps|(?:noch )?zu tun"
    r"|(?:das )?muss noch (?:gemacht|erledigt) werden|es steht (?:noch )?an"
    r"|was (?:ist zu tun|zu tun ist|jetzt zu tun ist|noch zu tun ist|steht an"
    r"|ansteht|noch fehlt|noch offen ist|noch zu erledigen ist)|(?:bis zu[mr]|vor (?:dem|der)|für (?:das|die"
    r"|den))"
    r" (?:nächsten?|kommenden) (?:mal|termin|gespräch|telefonat|treffen|call|sitzung|besprechung|meeting)"
    r"|nachzufassen|nachfassen|(?:noch )?zu (?:tun|erledigen)|(?:noch )?zu erledigende (?:aufgaben|punkte"
    r"|dinge)"
    r"|hausaufgaben?|offene[rn]? (?:punkte?|aufgaben?|posten|maßnahmen|to-?dos?)"
    r"|liste (?:der )?offene[rn] punkte|lop|pendenzen?|arbeitsaufträge|arbeitspakete|aufträge|vereinbarungen"
    r"|zusagen|verabredungen|verpflichtungen|verabredet|vereinbart|wer (?:macht|tut"
    r"|erledigt) was(?: bis wann)?|wer,? was,? (?:bis )?wann|wer,? was,? bis wann|handlungsbedarf"
    r"|handlungs(?:punkte|schritte))"
)
_BEFORE = (
    r"(?:(?:neue[rn]?|offene[rn]?|vereinbarte[rn]?|beschlossene[rn]?|unsere[rn]?|eure|ihre|meine|deine|alle"
    r"|sofortige|wichtige|wichtigste[n]?|dringende|empfohlene[rn]?|vorgeschlagene[rn]?|konkrete[rn]?"
    r"|laufende|aktuelle[rn]?|gemeinsame|übrige|verbleibende|restliche|überfällige|weitere|die|der|den"
    r"|liste der|übersicht der|übersicht|zusammenfassung(?: und| &| /|:)?|ausblick(?: und| &| /|:)?"
    r"|fazit(?: und| &| /|:)?|notizen(?: und| &| /|/)|unser|daraus|resultierende|abgeleitete) )*"
)
_AFTER = (
    r"(?: ?(?:-|:|/|,|&|\||\() ?.{1,60}| (?:und|aus|für|von|vom|durch|mit|bei|bis|vor|nach|seit|zum|zur|im"
    r"|in|am|an|ab|der|des|dieser|diese|dieses|kunde|noch|heute|wir|uns|auf|sind|werden) ?.{0,60}| (?:liste"
    r"|übersicht|tabelle|offen|vereinbart))?"
)
_LAST = (
    r"(?:(?:dem|der|den|die|das|unserem|unserer|unseren) )*(?:letzte[rnms]?|vorige[rnms]?|vorherige[rnms]?"
    r"|vergangene[rnms]?|frühere[rnms]?|vorletzte[rnms]?)\b"
)
_DAY = r"(?:\d|mo|di|mi|do|fr|sa|so|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)"
_DONE = (
    r"(?:erledigt|abgeschlossen|fertig(?:gestellt)?|umgesetzt|geschlossen|beendet|gemacht|abgearbeitet"
    r"|abgehakt|geschafft)"
)
_THINGS = r"(?:aufgaben?|punkte?|maßnahmen?|to-?dos?|aktionen|pendenzen|themen?|action items)"
_GONE = (
    r"(?:gestrichen|entfallen|entfällt|verworfen|abgesagt|storniert|hinfällig|obsolet|geparkt|eingestellt"
    r"|fallen ?gelassen|zurückgezogen|nicht mehr (?:nötig|relevant|notwendig|erforderlich|aktuell|benötigt))"
)

CLOSING_HEADINGS = pattern(
    r"\b(?<!\bnicht )(?<!\bzu )(?<!\bnicht ganz )(?:erledigt|abgeschlossen|fertig|umgesetzt|geschlossen"
    r"|beendet|abgearbeitet|gestrichen|entfallen|entfällt|verworfen|abgesagt|storniert|hinfällig|obsolet"
    r"|geparkt|zurückgestellt|gesendet|nicht mehr (?:nötig|relevant|notwendig|erforderlich))(?:e[rsn]?)?\b"
)
STATE_HEADINGS = pattern(
    rf"(?:(?:bereits|schon|kürzlich|jetzt|neu|alles|alle|komplett|seitdem|inzwischen) )*(?:{_DONE}|{_GONE}"
    r"|zurückgestellt|gesendet)(?:e[rsn]?)?\b"
)
STATE_ADVERBS = pattern(
    r"^(?:(?:bereits|schon|kürzlich|jetzt|neu|alles|alle|komplett|seitdem|inzwischen|was ist) )+"
    r"|(?: (?:bereits|schon|kürzlich|jetzt|diese woche|letzte woche|diesmal|heute|seitdem|bisher))+$"
)
LABEL_ROWS = pattern(
    r"(?:noch |weiterhin )?(?:offene?|neue?|in arbeit|in bearbeitung|laufende?|ausstehende?|pausiert"
    r"|blockiert|nicht begonnen|zu erledigen|zu tun|wartend|wartet|überfällige?|aktuelle?|übertrag"
    r"|übertragen|pendent)"
    rf"(?: {_THINGS})?"
)

_SKIPPED = (
    r".*\bvorlagen?\b.*|(?!wieder).*vorlage|(?:so|wie) (?:nutzt|liest|verwende\w*|nutze\w*|arbeite\w*) .*"
    r"|anleitung(?:en)?|ausfüllhinweise|beispiele?(?: (?:für|einer) .*)?|raci.*|.*\braci(?:-matrix)?"
    r"|runbooks?|ablaufplan"
    r"|notfallplan|eskalationsmatrix|.*berechtigungsmatrix|verantwortlichkeitsmatrix|zuständigkeitsmatrix"
    r"|(?:änderungs|versions|dokument|revisions)-?(?:historie|verlauf|verzeichnis|protokoll|übersicht"
    r"|geschichte)|dateiplan|dateistruktur|.*\btranskript|anwesenheitsliste|teilnahmeliste|glossar"
)
_RULES = (
    r"eskalation(?:en|spfad|sprozess|sstufen|sweg|splan)?|.*berechtigungskonzept|berechtigungen"
    r"|zugriffsrechte|rollen(?:(?: und| &) (?:verantwortlichkeiten|zuständigkeiten|rechte))?|anwesenheit"
    r"|spielregeln"
)
_WINS = (
    r"(?:(?:aktuelle|neue|unsere|eure|ihre|große|kleine|schnelle|wichtige|weitere"
    r"|die) )*(?:(?:kunden)?erfolge?|erfolgserlebnisse|erfolgsgeschichten?|errungenschaften|gute nachrichten"
    r"|positives|lichtblicke)(?: (?:seit|dieser?|des|aus|im|in|bisher|und|der|zum) ?.{0,40})?"
    r"|was (?:(?:ist )?gut (?:lief|läuft|gelaufen(?: ist)?)|wir (?:alles )?(?:erreicht|geschafft) haben"
    r"|wurde erreicht|uns freut)|das lief gut|erreicht(?:es)?(?: seit .{1,40})?"
)
_MATTERS = (
    r"(?:protokoll-?)?nachlese\b.*|rückblick(?: .{0,60})?|rückschau(?: .{0,60})?|(?:punkte"
    r"|themen|offenes"
    r"|nachträge) (?:aus|zu|zum|vom|von) .{0,20}(?:protokoll|sitzung|besprechung|mal|termin|gespräch).*"
    r"|protokollkontrolle|was (?:ist|wurde) aus .{1,60}"
)
_FINISHED = (
    rf"{_DONE}(?:e[rsn]?)?(?: {_THINGS})?(?: (?:seit|in|am|aus|im|vom|von|beim|zwischen) .{{1,40}})?"
    rf"|{_THINGS},? (?:die )?(?:sind |bereits |schon |wurden )*{_DONE}(?: (?:sind|wurden|seit .{{1,40}}))?"
    rf"|seit .{{1,40}} {_DONE}(?:es)?|was (?:bisher |schon |bereits |alles |inzwischen )*{_DONE} (?:wurde"
    rf"|ist|haben)|was (?:wurde|ist|haben wir|wir) (?:seit .{{1,40}} |schon |alles )?{_DONE}(?: haben| wurde"
    rf"| ist)?|{_THINGS} ?(?:-|:) ?{_DONE}(?:e[rsn]?)?"
)
_DROPPED = rf"{_GONE}(?:e[rsn]?)?(?: {_THINGS})?(?: (?:seit|in|am|aus|im|vom) .{{1,40}})?"
_CARRIED = (
    rf"(?:{_BEFORE})?(?:übertrag|übertragen|übertragene|übernommen|übernommene|fortgeführte?"
    rf"|mitgenommen)\b.*|{_BEFORE}(?:noch )?{_BEFORE}{_ACTION} (?:(?:aus|von|vom|seit|der|des) (?:{_LAST}"
    rf"|{_DAY})|{_LAST}|(?:aus|von) (?:der|dem|unserer|unserem) \w+ (?:vom|von|am) {_DAY}).*|(?:durchsicht"
    rf"|durchsprache|review|stand|status|update|überprüfung|kontrolle|fortschritt|nachverfolgung"
    rf"|check)(?: auf| der| zu| zu den| von| des| bei)?(?: die| den)? (?:letzten |offenen |bisherigen "
    rf"|alten |vereinbarten |laufenden )*{_ACTION}.*|(?:die )?(?:letzte|bisherige|frühere|alte|vorherige"
    rf"|vorige|laufende|bestehende)[rn]? {_ACTION}.*"
    r"|(?:aufgaben|pendenzen|maßnahmen|to-?do)-?(?:kontrolle|review|check|controlling|stand|status)"
    r"|offene[rn]? punkte (?:aus|zum|vom|von) .{0,20}(?:protokoll|sitzung|besprechung|termin|gespräch).*"
    r"|(?:was )?(?:immer )?(?:noch|weiterhin|nach wie vor) offen(?:e[srn]?)?(?: .{0,60})?"
    rf"|offen (?:aus|vom|von|seit) .*|altlasten|restanten|(?:liegen ?geblieben|von {_LAST})(?: .*)?"
)
_TALKED = (
    r"(?:beschlüsse?|entscheidungen|entscheide|ergebnisse|notizen|diskussion|protokoll|besprochen(?:es)?"
    r"|fazit|erkenntnisse)"
)
_DO = (
    r"(?:aufgaben|maßnahmen|(?:die )?nächsten? schritte|weitere schritte|to-?dos?|aktionen|action items"
    r"|pendenzen)"
)
_LISTS = (
    r"(?:.* )?(?:pack|einkaufs|check|gäste|preis|lese|wunsch|material|teile|verteiler|adress"
    r"|kontakt)-?liste\b.*|(?:was |bitte )?mit(?:zu)?bringen|(?:.* )?(?:agenda|tagesordnung)\b.*"
    r"|traktanden(?:liste)?|themenspeicher|ideenspeicher|parkplatz|(?:nützliche |hilfreiche )?links|quellen"
    r"|unterlagen|anhänge?|anlagen|dokumente|ideen(?: für .*)?|optionen|themen(?: für .*)?|rechnungen"
    r"|meetingaufzeichnungen|besprechungsaufzeichnungen"
)
_ATTENDEES = (
    r"teilnehmer(?:[:*/_]-?in(?:nen)?|innen|kreis)?|teilnehmende|teilnahme|anwesende?|anwesend waren"
    r"|mit dabei|dabei|eingeladene?|personen|wer (?:war|ist) (?:alles )?dabei\??|beteiligte|gesprächspartner"
    r"|gesprächsteilnehmer|im gespräch|runde"
)
_TALK = (
    r"(?!.*\b(?:aufgaben|maßnahmen|schritte|to-?dos?|pendenzen|hausaufgaben|aktionen"
    r"|actions?)\b)(?:.* )?(?:diskussion|besprochen(?:es|e punkte|e themen)?|entscheidungen|entscheide"
    r"|beschlüsse|notizen|protokoll|details|zusammenfassung|überblick|übersicht|risiken|probleme"
    r"|(?:offene )?fragen|neuigkeiten|aktuelles|neues|hintergrund|kontext|themen|feedback|rückmeldungen"
    r"|beobachtungen|einleitung|budget|finanzen|zahlen|kennzahlen|kpis|ziele|fazit|ergebnisse|erkenntnisse"
    r"|gedanken|berichte?|status|stand|sachstand|lage|zeitplan|meilensteine|termine|sonstiges|verschiedenes"
    r"|varia|allgemeines|ausgangslage|ist-stand|inhalt|mitschrift|entschuldigt|gesprächsnotizen"
    r"|gesprächsinhalt|kernaussagen|wichtigste punkte|besprechungspunkte)(?: (?:zu|zum|zur|von|aus|vom|über"
    r"|für|und|im|in|der|des|dem|&) ?.{0,60})?|nächste[rs]? (?:termin|call|meeting|gespräch|sitzung"
    r"|besprechung|treffen|telefonat|jour fixe)\b.*|folgetermin\b.*"
)
_PLAIN_STATES = (
    r"(?:to-?do|aufgaben|maßnahmen|pendenzen)-?(?:liste|plan|übersicht) .{1,40}|wer (?:macht|schuldet"
    r"|erledigt|übernimmt|liefert) .*|als nächstes(?: (?:dran|geplant))?|(?:noch )?offen|in arbeit"
    r"|in bearbeitung|laufend|läuft"
    r"|(?:noch )?nicht (?:erledigt|begonnen|abgeschlossen|fertig|angefangen|umgesetzt)|ausstehend"
    r"|steht noch aus|warte(?:t|n)?(?: (?:auf|bei)(?: .*)?)?|blockiert|pausiert|pendent|unerledigt(?:es"
    r"|e .*)?"
    rf"|(?:[\w.'-]+ ){{1,3}}{NOUNS}|{NOUNS} [\w.&'-]+(?: [\w.&'-]+){{0,3}}"
)
AGREED = pattern(
    r"(?:(?:folgendes|das|was|dies) )?(?:haben )?wir (?:haben )?(?:(?:folgendes|heute) )?(?:vereinbart"
    r"|ausgemacht"
    r"|abgemacht|abgesprochen|verabredet)(?: haben)?|(?:ausgemacht|abgemacht|abgesprochen)(?: wurde)?"
    r"|(?:(?:hier|nochmal|noch mal|ganz|nur|zur|die) )*(?:kurz(?:e)?|zusammenfassung)?(?:,? was| das)? (?:wir"
    r"|heute) (?:(?:heute|wir) )?(?:vereinbart|besprochen|ausgemacht|abgemacht) haben"
    r"|vereinbart haben wir(?: heute)?"
    r"|vereinbart wurde|vereinbartes|(?:so|wie) verbleiben wir|merkzettel"
    r"|(?:zur )?erinnerung(?:en)?|nicht vergessen"
    rf"|{NEW_LIST['de']}|{WHAT_WAS_AGREED['de']}"
)
"""A heading over what was agreed or must not be forgotten: actions, and other things besides."""
AGENDA = pattern(
    r"(?:programm|ablauf)(?: (?:(?:für|vom|am|des|der|den) )*(?:\d|nächste|workshop|besuch|fest|tages"
    r"|termins).{0,30})?|themen (?:für |im |zum )?(?:den |das |die )?nächste[rsn]? .{1,40}"
)
"""A heading over the order of a day or call."""

SECTIONS: tuple[tuple[Kind, str], ...] = tuple(
    (kind, pattern(text))
    for kind, text in (
        (Kind.SKIPPED, _SKIPPED),
        (Kind.RULES, _RULES),
        (Kind.WINS, _WINS),
        (Kind.MATTERS, _MATTERS),
        (Kind.DONE, _FINISHED),
        (Kind.DROPPED, _DROPPED),
        (Kind.CARRIED, _CARRIED),
        (Kind.MATTERS, LAST_TIME),
        (Kind.LISTS, AGENDA),
        (Kind.MIXED, rf"(?:.* )?{_TALKED} ?(?:,|/|&|\+|und) ?{_DO}|{_DO} ?(?:,|/|&|\+|und) ?{_TALKED}"),
        (Kind.LISTS, _LISTS),
        (Kind.ATTENDEES, _ATTENDEES),
        (Kind.TALK, _TALK),
        (Kind.ACTIONS, rf"{_BEFORE}{_ACTION}\??{_AFTER}"),
        (Kind.ACTIONS, _PLAIN_STATES),
        (Kind.DONE, FINISHED["de"]),
        (Kind.DROPPED, LET_GO["de"]),
        (Kind.MIXED, AGREED),
        (Kind.MATTERS, ABOUT_LAST_TIME),
        (Kind.ACTIONS, FROM_TODAY["de"]),
        (Kind.MIXED, SIGN_OF_NEW),
        (Kind.TALK, STANDING["de"]),
    )
)

_OWNER = r"(?P<owner>[^:()]{1,60}?)"
_THEN = (
    r"(?: (?:bis|vor|zum|zur|aus|nach|diese|für (?:die|den|das|diese) (?:nächste|kommende|woche)).*"
    r"| ?\([^()]{1,40}\))?"
)
_DOES = (
    r"(?:(?:mach|schick|bring|klär|prüf|versprech|besorg|hol|stell|schreib|organisier|send|bereit)(?:t|et|e"
    r"|en)|erledig(?:t|e|en)|übernimmt|übernehme[n]?|liefer(?:t|e|n)|gibt|gebe|verspricht|bereitet vor)"
)
_ARTICLE = r"(?:den |die |das |dem |der |unseren |unsere |unser |unserem )?"
HOMEWORK = tuple(
    pattern(text)
    for text in (
        r"(?:das |was )?(?:wir |noch )*(?:brauchen|benötigen) (?:wir |noch )*von (?P<owner>euch|uns):?",
        (
            r"(?P<owner>ich|wir|ihr|du) (?:(?:noch|jetzt) )?(?:tue?|tun|tut|machst"
            rf"|{_DOES}|kümmer(?:e mich|n uns|t euch|st dich) (?:noch )?um)"
            r"(?: noch| diese woche| bis .{1,30})?:?"
        ),
        r"(?:für|von) (?P<owner>mi(?:ch|r)|di(?:ch|r)|euch|uns)(?: aus| noch)?:?",
        rf"(?P<owner>meine|deine|eure) {NOUNS}{_THEN}:?",
        rf"(?:noch )?(?:von|vom|durch) {_ARTICLE}{_OWNER} (?:noch )?zu (?:erledigen|tun|liefern|klären):?",
        rf"(?:[\w-]+ )?{NOUNS} (?:für|von|bei|durch|seitens|an) {_ARTICLE}{_OWNER}{_THEN}:?",
        (
            rf"{NOUNS} (?:des|der) (?P<owner>kunde|kundin|mandant|berater|beraterin|agentur|team)(?:n|en"
            rf"|s)?{_THEN}:?"
        ),
        rf"{NOUNS} ?(?:-|:) ?{_ARTICLE}{_OWNER}:?",
        rf"{NOUNS} \((?:für |von )?{_OWNER}\):?",
        rf"{NOUNS} (?P<owner>kunde|kundin|mandant|berater|beraterin|agentur|wir|uns|alle|beide)",
        rf"(?P<owner>kunde|mandant|agentur|berater|team)(?:n|en)?-?{NOUNS}:?",
        # "Toms Aufgaben", but "Hans' Aufgaben": names that end in s themselves take no other.
        (
            rf"(?P<owner>(?!(?:hans|klaus|jonas|lukas|lucas|thomas|andreas|markus|marcus|niklas|jens|lars"
            rf"|nils|ines)\b)[^\W\d_][\w.-]{{1,24}}(?: [^\W\d_][\w.-]{{1,24}})?)s {NOUNS}{_THEN}:?"
        ),
        rf"(?P<owner>[^:()']{{1,40}}?)'s? {NOUNS}{_THEN}:?",
        rf"{NOUNS} (?P<owner>[^\W\d_][\w.-]{{1,24}}(?: [^\W\d_][\w.-]{{1,24}})?):?",
        (
            rf"was {_OWNER} (?:(?:bis|vor) .{{1,40}} |noch |jetzt |nun |uns |dir |ihnen )*(?:macht|machen"
            rf"|erledigt"
            r"|erledigen|liefert|liefern|übernimmt|übernehmen|schuldet|schulden|mitnimmt|tut|zu tun hat"
            r"|zu tun haben|tun muss|zu erledigen hat|zugesagt hat|zugesagt haben|versprochen hat"
            r"|machen wird|machen soll)(?: .{1,40})?:?"
        ),
        (
            rf"{_OWNER} (?:{_DOES}|kümmer(?:t sich|e mich) um|muss|müssen|soll|sollen|sollte|wird|werden"
            r"|hat zugesagt|sagt zu|hat versprochen|hat zu erledigen|nimmt mit|nehme mit|schuldet(?: uns"
            r"| dir| mir)?)(?: (?:folgendes|bis .{1,30}|vor .{1,30}|noch|diese woche))?:"
        ),
        rf"(?:(?:das )?liegt|(?:der )?ball(?: liegt| ist)?|offen|wartet|warten) bei {_ARTICLE}{_OWNER}:?",
        rf"(?:zu erledigen|zu tun|to-?do) (?:durch|von|für|bei) {_ARTICLE}{_OWNER}{_THEN}:?",
        rf"(?:auf|von) (?P<owner>(?:unserer|eurer|ihrer|meiner|deiner) seite){_THEN}:?",
        rf"(?P<owner>(?:unserer|eurer|meiner|deiner)seits|kundenseitig){_THEN}:?",
        rf"(?:auf |von )?(?P<owner>kundenseite){_THEN}:",
        rf"seitens {_ARTICLE}{_OWNER}{_THEN}:",
    )
)
NOT_OWNERS = pattern(
    r"(?!(?:unserer|eurer|ihrer|meiner|deiner) seite$|(?:meine|deine|eure)$)"
    r"(?:(?:die|der|das|den|dem|des|aus|für|von|vom|zu|zum|zur|bis|bei|ab|im|in|am|seit|unsere[rn]?|eure"
    r"|ihre|meine|deine|weitere[rn]?|neue[rn]?|offene[rn]?|noch|wichtige|wichtigste[n]?|vereinbarte[rn]?"
    r"|beschlossene[rn]?|laufende|aktuelle[rn]?|konkrete|empfohlene[rn]?|vorgeschlagene[rn]?|gemeinsame"
    r"|überfällige|dringende|restliche|erledigte|abgeschlossene|gestrichene|interne|bisherige|alte|frühere"
    r"|sonstige|allgemeine|übrige|und|zusammenfassung|ausblick|fazit|liste|übersicht|nächste[rnsm]?"
    r"|letzte[rnsm]?|kommende[rnsm]?|diese[rnsm]?|vorige[rnsm]?|folgende[rnsm]?|to|next|action|open|new|what"
    r"|wer|was|wie|ist|es|bisher|schon|bereits|alles|inzwischen|sonst|wurde|noch|ganz|nur)\b[ ,&/+-]*.*"
    r"|(?:heute|morgen|übermorgen|woche|monat|quartal|jahr|termin|gespräch|meeting|call|sitzung|offen"
    r"|erledigt|fertig|intern|privat|neu|stand|status|januar|februar|märz|april|mai|juni|juli|august"
    r"|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|kw ?\d+|q[1-4]|sofort"
    r"|später|\d).*)"
)
