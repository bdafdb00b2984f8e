"""German calls: what is one and what is not, its date, who was there, the next one."""

from whoowes.core.items.words.de.spelling import pattern
from whoowes.core.items.words.next_calls import next_alone

_OTHER_TERMIN = r"(?:liefer|abgabe|end|ziel|fertigstellungs|start|umzugs|gerichts|notar|fälligkeits)termin"
_CALL = (
    r"(?:termin|call|meeting|gespräch|sitzung|besprechung|treffen|telefonat|jour fixe|coaching|abstimmung"
    r"|austausch|session|runde|workshop|telko|abstimmungstermin|gesprächstermin|jf)"
)
NEXT_CALL = pattern(
    rf"(?:(?:(?:der |das |die |unser |unsere |datum (?:des |der )?)?(?:nächste[rsn]?|folgende[rsn]?"
    rf"|kommende[rsn]?) {_CALL}\b)|(?:neuer |unser )?(?:folge|anschluss)termin\b|(?:nächstes"
    rf"|das nächste) mal\b"
    r"|(?:wir )?(?:sprechen|hören|treffen|telefonieren|sehen)(?: wir)? (?:uns )?(?:wieder|erneut"
    r"|das nächste mal|nächstes mal|als nächstes)\b)"
    rf"|{next_alone(r'nächste[rsn]?')}"
)
DATE_LINE = pattern(
    r"(?:(?:besprechungs|sitzungs|gesprächs|meeting-?|protokoll|call-?)?(?:datum|termin|tag)|datum (?:und|&"
    r"|/) (?:uhrzeit|zeit|ort)|datum/(?:uhrzeit|zeit|ort)|wann|stattgefunden am|gehalten am|(?:datum"
    r"|termin) (?:des|der) \w+)(?: (?:und|&|/) (?:uhrzeit|zeit|ort))? ?(?::|-|\t)"
)
CALL_WORDS = pattern(
    r"\b(?:[a-z-]{0,24}(?:gespräche?s?|besprechung(?:en)?|sitzung(?:en)?|meetings?|telefonate?|protokolle?"
    r"|termine?|call|treffen|konferenz|coaching|workshop|notiz(?:en)?)|telko|anruf|jour fixe|jf|mitschrift"
    r"|abstimmung|austausch|kick-?off|auftakt|wöchentlich\w*|monatlich\w*|quartalsgespräch|teilnehmer\w*"
    r"|besuch|vor ort|beratung|retrospektive|woche|kw|videocall|rücksprache|jahresgespräch)\b"
)
NOT_A_CALL = pattern(
    r"\b(?:(?:aufgaben|maßnahmen|punkte|to-?dos|pendenzen|schritte) (?:aus|vom|von|der|seit)|rückblick"
    r"|nächste[rnms]?|folgetermin|seit|bis|fällig|frist|deadline|livegang|budget|(?!wieder)\w*vorlage"
    r"|vorbereitung|agenda für|tagesordnung für|einleitung|protokoll der letzten|(?:aus|von|vom) (?:der "
    r"|dem )?(?:letzten|vorigen)|übertrag|offen (?:aus|vom|seit)|stand|änderungen|verschoben|vor dem"
    r"|nach dem|abgesagt|geburtstag|urlaub|ferien|feiertag|zeitplan|meilenstein|geplant|rechnung|vertrag"
    r"|version|aktualisiert|erstellt|geändert|beispiel|beginn|beginnt|start|ende|endet|gültig|ziel|läuft ab"
    r"|veranstaltung|messe|archiv|per|umzug|eröffnung|vorbereiten|vereinbaren|organisieren|absagen"
    rf"|verschieben|{_OTHER_TERMIN})\b"
)
OTHER_DATE = pattern(r"\b(?:bis|vor|nach|ab|seit|fällig|spätestens|per)(?: zum| dem| den| am)? ?$")
TOPIC_WORDS = pattern(
    r"\b(?:livegang|frist|meilenstein|messe|veranstaltung|umzug|eröffnung|einweihung|abgabe"
    rf"|{_OTHER_TERMIN})\b"
)
NOT_CALL_DATE = pattern(
    r"\b(?:aktualisiert|fällig|frist|erstellt|geändert|nächste\w*|bis|rechnung|läuft|beginnt|seit|stand|ab"
    r"|ende|gültig|vom letzten)\b"
)
ATTENDEES_LINE = pattern(
    r"(?:teilnehmer(?:[:*/_]-?in(?:nen)?|in|innen|liste)?|teilnehmende|anwesend(?:e|e personen)?|mit dabei"
    r"|dabei|da(?= ?(?::|$))|eingeladene?|mit|personen|gesprächspartner(?:in|innen)?|beteiligte|wer"
    r"|im gespräch|tn|gesprächsteilnehmer)(?!\w) ?:?"
)
ABSENT_LINE = pattern(
    r"(?:entschuldigt|abwesend|nicht (?:anwesend|dabei)|fehlt|fehlend|verhindert|in kopie|verteiler)\b"
)
OUTSIDE = pattern(
    r"einleitung|einführung|über (?:uns|.* gmbh|.* ag|den kunden)|.*\bvorlagen?\b.*|(?!wieder)\w*vorlage"
    r"|(?:.* )?budget(?:plan(?:ung)?)?(?: .*)?|(?:termin-?|meeting-?|gesprächs)?vorbereitung(?:en)?(?: .*)?"
    r"|glossar|kontakte?|kontaktdaten|ansprechpartner|anleitung|so (?:nutz|arbeit|les|verwend)\w+ .*"
    r"|(?:nützliche )?links|(?:firmen|kunden|unternehmens)profil|steckbrief|überblick|archiv|ideenspeicher"
    r"|ideensammlung|ideen|willkommen|lies ?mich|hinweise zur nutzung|transkript|beispiele?|schmierzettel"
    r"|notizzettel|anhang\b.*|inhaltsverzeichnis|inhalt|stammdaten|agenda für .*"
)
TOPIC_OF_CALL = pattern(
    r"\b[a-z-]{3,24}(?:gespräch|besprechung|sitzung|meeting|call|telefonat|workshop|coaching|konferenz)\b"
    r"|\b(?:besprechung|gespräch|meeting|termin|call|sitzung) (?:zu|zum|zur|über|wegen) [\w'-]+(?: [\w'-]+)?"
)
