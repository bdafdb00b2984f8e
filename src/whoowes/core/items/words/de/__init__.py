"""German: how headers, headings, status cells and action lines are worded."""

from whoowes.core.items.words.de import phrases, reviews
from whoowes.core.items.words.de.calls import (
    ABSENT_LINE,
    ATTENDEES_LINE,
    CALL_WORDS,
    DATE_LINE,
    NEXT_CALL,
    NOT_A_CALL,
    NOT_CALL_DATE,
    OTHER_DATE,
    OUTSIDE,
    TOPIC_OF_CALL,
    TOPIC_WORDS,
)
from whoowes.core.items.words.de.headers import ENDINGS, HEADERS, OTHER_ROLES, PHRASES
from whoowes.core.items.words.de.lines import (
    AGREED_THAT,
    CLOSING_VERBS,
    INFORMS,
    ITEM_MARKS,
    NOTHING,
    OBLIGED,
    SHARED,
    VERBS,
)
from whoowes.core.items.words.de.privacy import INTERNAL, INTERNAL_END, INTERNAL_MARK
from whoowes.core.items.words.de.sections import (
    AGENDA,
    AGREED,
    CLOSING_HEADINGS,
    HOMEWORK,
    LABEL_ROWS,
    NOT_OWNERS,
    SECTIONS,
    STATE_ADVERBS,
    STATE_HEADINGS,
)
from whoowes.core.items.words.de.spelling import pattern, words
from whoowes.core.items.words.de.states import (
    ABOUT_STATES,
    BARE_CLOSING,
    CAUSATIVE,
    CLOSING_TAILS,
    MOVED_TO,
    STATE_DOUBTS,
    STATE_REASONS,
    STATE_REST,
    STATES,
)
from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.spoken_headers import SPOKEN_HEADERS
from whoowes.core.items.words.table import LanguageWords, Words

_CALL = r"(?:termin|call|meeting|gespräch|sitzung|besprechung|treffen|telefonat|coaching|workshop)"
_STATE = (
    r"(?:erledigt|erl|abgeschlossen|fertig(?:gestellt)?|geschlossen|gestrichen|entfällt|entfallen|storniert"
    r"|abgesagt|geparkt|hinfällig|nicht mehr (?:nötig|notwendig|erforderlich|relevant)|(?:noch |wieder "
    r"|weiterhin )?offen|in arbeit|in bearbeitung|läuft|laufend|pausiert|blockiert|zurückgestellt|ausstehend"
    r"|pendent|(?:noch )?nicht (?:erledigt|begonnen|abgeschlossen|fertig|gesendet)|umgesetzt)"
)

GERMAN: LanguageWords = Words(
    language="de",
    headers=HEADERS,
    header_endings=ENDINGS,
    header_phrases=phrases.PHRASES + PHRASES + SPOKEN_HEADERS["de"],
    header_shorts=phrases.SHORTS,
    other_roles=OTHER_ROLES,
    topic_of_call=TOPIC_OF_CALL,
    shared=SHARED,
    joiners=r" ?(?:\bund\b|\boder\b|\bbzw\b\.?|\bsowie\b|;) ?",
    fillers=words(
        "der|die|das|vereinbarte|vereinbarter|vereinbarten|vereinbartes|offene|offener|unsere|unser|eure"
        "|ihre|wichtige|wichtigste|geplante|geplanter|geplantes|konkrete|konkreter|aktuelle|aktueller"
        "|erforderliche|notwendige|nötige|gewünschter|gewünschtes|gewünschte|voraussichtlicher"
        "|voraussichtliches|voraussichtliche|jeweils|beschlossene|zu"
    ),
    action_types=pattern(
        r"aufgaben?|maßnahmen?|aktion(?:en)?|to-?do-?punkte?|nächster schritt|nächste schritte|aufträge?"
        r"|auftrag|pendenz(?:en)?|a"
    ),
    log_types=pattern(
        r"risik(?:o|en)|probleme?|entscheidung(?:en)?|entscheide?|beschluss|beschlüsse|annahmen?"
        r"|abhängigkeit(?:en)?|fragen?|infos?|information(?:en)?|änderung(?:en)?|notiz(?:en)?|hinweise?"
        r"|feststellung(?:en)?|b|e|f|h"
    ),
    changes=pattern(
        r"(?:neu )?(?:anlegen|erstellen|neu|ändern|bearbeiten|löschen|entfernen|umbenennen|verschieben"
        r"|hinzufügen|aktualisieren|beibehalten|keine änderung|erweitern|anpassen|überarbeiten|ergänzen)"
    ),
    explaining=words(
        "bedeutung|bedingung|wenn|falls|auslöser|anlass|szenario|ritual|pfad|eskalation an|eskaliert an"
        "|häufigkeit|wie oft|turnus|intervall|rhythmus|frequenz|berechtigung|berechtigungen|eskalationsstufe"
    ),
    role_headers=words(
        "was|zuständigkeit|zuständigkeiten|verantwortlichkeit|verantwortlichkeiten|verantwortung"
        "|lieferobjekt|liefergegenstand|arbeitspaket|vertretung|vertreter|stellvertreter|stellvertretung"
    ),
    due_like=pattern(
        r"\b(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|heute|morgen"
        r"|übermorgen|sofort|umgehend|dringend|nächste\w*|diese\w*|kommende\w*|ende|anfang|mitte|bis|vor"
        r"|nach|spätestens|laufend|fortlaufend|kw|quartal|ostern|pfingsten|weihnachten|sommer|herbst"
        r"|frühjahr|winter|jahresende|monatsende|quartalsende|wochenende|woche|offen|noch offen"
        r"|baldmöglichst|schnellstmöglich|zeitnah|jetzt|täglich|wöchentlich|monatlich|erledigt|januar|jänner"
        r"|februar|märz|mrz|april|mai|juni|juli|august|september|oktober|november|dezember|okt|dez)\b"
    ),
    durations=pattern(
        r"[~<>]?\s?(?:ca\.? ?|circa |etwa )?\d+(?:[.,]\d+)?(?:\s?-\s?\d+)?\s?(?:min(?:uten?)?|h|std|stunden?"
        r"|tagen?|arbeitstagen?|werktagen?|personentage|at|pt|wochen?|monaten?|monate|sprints?|tage"
        r"|arbeitstage|werktage)\.?|(?:tag|woche|monat|t) ?[+-]?\s?\d+(?:\s?-\s?\d+)?(?: (?:tage?|wochen?"
        r"|arbeitstage|werktage))?|[+-]\s?\d+ (?:tage?|wochen?|stunden?|arbeitstage|werktage)"
    ),
    naming_actions=pattern(
        r"\b(?:aufgaben?|\w{0,12}maßnahmen?|aktion(?:en|spunkte?)?|(?:nächste[rn]?"
        r"|weitere[rn]?) (?:schritte?|vorgehen)|zu (?:tun|erledigen)|was ist zu tun|aufgabenliste"
        r"|maßnahmenplan|to-?do-(?:liste|punkte)|todo-?liste|hausaufgaben?|vereinbart\w*|vereinbarung(?:en)?"
        r"|zusagen?|pendenz(?:en|enliste)?|offene[rn]? punkte?|arbeitsauftr[aä]e?ge?|wer macht was)\b"
    ),
    sections=SECTIONS,
    plain_headings=(
        reviews.LAST_TIME,
        AGENDA,
        AGREED,
        pattern(
            r"(?:(?:neue|offene|unsere|eure|vereinbarte|wichtige|weitere|vorgeschlagene|empfohlene"
            r"|die) )?(?:aufgaben|maßnahmen|aktionen|aktionspunkte|nächste schritte|weitere schritte"
            r"|(?:folge|nachverfolgungs|nachfass)aufgaben"
            r"|weiteres vorgehen|to-?dos?|hausaufgaben|aufgabenliste|to-?do-?liste|maßnahmenplan"
            r"|maßnahmenliste|offene punkte|pendenzen|pendenzenliste|zusagen|vereinbarungen|zu erledigen"
            r"|zu tun|wer macht was(?: bis wann)?|was ist zu tun|vereinbart|verabredet)(?: (?:für|von|aus"
            r"|bis) .{1,30}"
            r"| ?\(.{1,30}\))?"
        ),
        pattern(
            r"teilnehmer(?:[:*/_]-?innen|innen)?|teilnehmende|anwesende?|agenda|tagesordnung|traktanden"
            r"|diskussion|besprochen|entscheidungen|beschlüsse|notizen|protokoll|zusammenfassung|sonstiges"
            r"|verschiedenes|varia|risiken|probleme|entschuldigt|hintergrund|ausgangslage|themen"
            r"|offene fragen|fazit|rückblick"
        ),
        pattern(
            r"erfolge|erledigt|abgeschlossen|bereits erledigt|gestrichen|entfallen|geparkt|zurückgestellt"
            r"|(?:erledigt|abgeschlossen) seit .{1,30}|(?:aufgaben|maßnahmen|to-?dos?) vom .{1,30}"
            r"|(?:rückblick auf|stand der|status der) (?:letzten|offenen|bisherigen)"
            r" (?:aufgaben|maßnahmen|to-?dos)"
            r"|übertrag(?: .{1,40})?|noch offen|weiterhin offen|offen vom letzten mal|was gut lief"
        ),
        pattern(
            r"intern(?:es)?|interne notizen|nur intern|privat|vertraulich|vorlage|einleitung|themenspeicher"
        ),
    ),
    labelled_line=pattern(
        r"(?:datum|termin|legende|gespräche|gesprächstermin|datum (?:und|&|/) (?:uhrzeit|zeit|ort)"
        r"|uhrzeit|zeit|ort|wo|wann|dauer|teilnehmer(?:[:*/_]-?in(?:nen)?|innen)?|teilnehmende|anwesende?"
        r"|entschuldigt|abwesend"
        r"|eingeladen|verteiler|protokoll(?:führung|führer(?:in)?|ant(?:in)?)?|moderation|leitung"
        r"|verfasser(?:in)?|autor(?:in)?"
        rf"|nächste[rs]? {_CALL}|folgetermin) ?:"
    ),
    homework=HOMEWORK,
    not_owners=(NOT_OWNERS,),
    groups=pattern(
        r"kunde|kundin|kunden|kundenseite|auf kundenseite|(?:die )?mandant(?:in|en)?|klient(?:in)?"
        r"|auftraggeber(?:in)?|auftragnehmer(?:in)?|wir|uns|beide|alle|jeder|alle beteiligten|unsere seite"
        r"|ihre seite|eure seite|berater(?:in|innen)?|beraterseite|agentur|kanzlei|dienstleister|coach"
        r"|coachee|steuerberater(?:in)?|das team|team|(?:ihr|sie|euch)(?: (?:beiden?|zwei))?|du|ich"
        r"|gemeinsam|zusammen|lieferant"
    ),
    outside=OUTSIDE,
    internal=INTERNAL,
    internal_end=INTERNAL_END,
    internal_mark=INTERNAL_MARK,
    call_words=CALL_WORDS,
    not_a_call=NOT_A_CALL,
    other_date=OTHER_DATE,
    topic_words=TOPIC_WORDS,
    date_line=DATE_LINE,
    not_call_date=NOT_CALL_DATE,
    attendees_line=ATTENDEES_LINE,
    absent_line=ABSENT_LINE,
    asks_nothing=pattern(
        r"(?:(?:(?:nächste|diese|kommende|ganze) woche |morgen |heute )?(?:(?:im |in |auf )?(?:urlaub"
        r"|elternzeit|ferien|mutterschutz|krankenstand)|auf (?:dienstreise|einer dienstreise|reisen)|hat frei"
        r"|krank(?:geschrieben)?|abwesend|außer haus|verreist"
        r"|nicht (?:da|im haus|im büro|erreichbar|verfügbar))|geburtstag"
        r"|(?:herzlichen )?glückwunsch|gratulation|gut gemacht"
        r"|(?:vielen |herzlichen )?dank(?:e)?(?: für [^.;:]{1,60})?)"
    ),
    times_of_absence=pattern(
        r"bis|ab|vom|von(?= \d)|seit|nächste|diese|kommende|am|morgen|heute"
        r"|ganze|wieder|montag|dienstag|mittwoch|donnerstag|freitag|letzte|gewesen"
    ),
    next_call=NEXT_CALL,
    item_marks=ITEM_MARKS,
    several_mark=pattern(
        r"(?:aufgaben|maßnahmen|aktionen|nächste schritte|hausaufgaben|pendenzen)\b[^:]{0,40}:"
    ),
    inline_mark=(
        rf"(?<=[.;!?)\]])\s+(?=(?:(?:AUFGABE|MASSNAHME|MAẞNAHME|AKTION|TODO){OWNER_BEHIND_MARK}"
        r"|(?:Aufgabe|Maßnahme|Massnahme)(?: [A-Z]{2,3})?):)"
    ),
    win_mark=pattern(
        r"(?:erfolge?|errungenschaft|gute nachricht|erfolgserlebnis) ?(?:[(\[](?:nur )?(?:intern|privat"
        r"|vertraulich)[)\]] ?)?(?::|- )\s*"
    ),
    result_mark=pattern(
        r"\b(?:ergebnis|resultat|wirkung|nutzen|wert|ersparnis|einsparung|auswirkung|effekt|mehrwert) ?:"
    ),
    note_mark=pattern(
        r"(?:notiz|notizen|hinweis|anm|anmerkung|bemerkung|kommentar|siehe|vgl|stand|hintergrund|kontext"
        r"|betrifft|betr|z\. ?b|d\. ?h|zb|weil|da|damit|denn|achtung|info|dazu) ?[:.(]?\b"
    ),
    action_verbs=VERBS,
    closing_verbs=CLOSING_VERBS,
    still_to=r"\bzu \w{3,}e[lr]?n\b|\b\w{1,6}zu\w{3,}e[lr]?n\b",
    obliged=OBLIGED,
    name_lead=r"(?:fur|von) ",
    name_joints=r"(?:und|mit|an|sowie|bzw\.?)",
    counted_things=pattern(
        r"(?:phase|woche|kw|schritt|etappe|raum|standort|los|einheit|etage|stock|block|tag|monat|jahr|teil"
        r"|meilenstein|charge|paket|arbeitspaket|stufe|zone|bereich|haus|gebäude|runde|welle|modul|variante"
        r"|kapitel|folie|seite|quartal|objekt|zimmer|halle)\b"
    ),
    deadline_word=pattern(r" (?=(?:bis|spätestens|fällig|am)\b)"),
    due_lead=pattern(
        r"(?:\b(?:spätestens |fällig )?(?:bis(?: spätestens)?(?: zum| ende| am| anfang)?|spätestens(?: am)?"
        r"|am|vor(?: dem)?|fällig|frist|termin|per|zum)\b ?:?)\s*$"
    ),
    states=STATES,
    state_rest=STATE_REST,
    state_doubts=STATE_DOUBTS,
    state_reasons=STATE_REASONS,
    closing_tails=CLOSING_TAILS,
    bare_closing=BARE_CLOSING,
    causative=CAUSATIVE,
    ends_open=pattern(
        r"\b(?:als|ist|sind|wird|werden|bis|wenn|sobald|ob|oder|und|nicht|zu|noch|dass)$|^zu (?:tun"
        r"|erledigen)$"
    ),
    about_states=ABOUT_STATES,
    copula=reviews.COPULA,
    copula_now=reviews.COPULA_NOW,
    any_participle=reviews.ANY_PARTICIPLE,
    agreed_that=AGREED_THAT,
    told=reviews.TOLD,
    untold=reviews.UNTOLD,
    handled=reviews.HANDLED,
    unsure_subject=reviews.UNSURE_SUBJECT,
    moved_to=MOVED_TO,
    closing_headings=CLOSING_HEADINGS,
    state_headings=STATE_HEADINGS,
    state_adverbs=STATE_ADVERBS,
    label_rows=LABEL_ROWS,
    states_inside=pattern(
        r"\b(?:erledigt|abgeschlossen|fertig|storniert|gestrichen|geparkt|geschlossen|hinfällig|entfällt)\b"
        r"|^(?:zusammengelegt|zusammengefasst) mit .*\d"
    ),
    lead_states=pattern(rf"{_STATE} ?(?::|- )\s*"),
    tail_states=pattern(
        rf"(?:alles |ist |schon |bereits )?(?:{_STATE}|zu erledigen|gesendet|geschickt|verschickt|wartet"
        rf"|überfällig)[.!]?"
    ),
    colours=pattern(r"(?:(?:rot|gelb|grün|orange|blau|grau|schwarz|weiß|ampel)(?:\b[ /,:-]*|$))+"),
    yes=pattern(r"(?:j|ja|jawohl|erledigt|fertig|abgeschlossen|gemacht|umgesetzt|passt|erl\.?)[^\w?]*"),
    no=pattern(r"(?:nein|nö|noch nicht|nicht|nicht erledigt|offen|noch offen|ausstehend)\W*"),
    placeholders=pattern(
        r"[\s:/_.#-]*(?:(?:aufgabe|maßnahme|aktion|beschreibung|name|person|wer|was|wann|bis|datum|frist"
        r"|status|hier|beschreiben|einfügen|eintragen|ergänzen|text|bitte|ihr|ihre|dein|deine|verantwortliche?r?|notiz"
        r"|notizen|beispiel|platzhalter|tt|mm|jjjj|nr|titel|termin|der|die|das|und|zuständig|schritt|thema"
        r"|punkt|\d+)(?:[\s:/_.#-]+|$))*"
    ),
    placeholders_inside=pattern(
        r"(?:hoch|mittel|niedrig|dringend|neu|wichtig|kritisch|entwurf|offen|priorität|extern|wiederkehrend"
        r"|wöchentlich|monatlich|frage|entscheidung|beschluss|risiko|idee|notiz|aufgabe|maßnahme|woche \d+"
        r"|kw ?\d+|optional|sofort)"
    ),
    unknown=pattern(
        r"(?:noch )?(?:offen|unklar|unbekannt|zu klären|zu definieren|zu bestimmen)|n\. ?n\.?|folgt|k\. ?a\.?"
    ),
    agreeing=pattern(r"(?:wir haben |es wurde )?(?:vereinbart|abgemacht|verabredet)|vereinbarung"),
    unneeded=pattern(
        r"\b(?:wird |werden |ist |sind )?(?:vorerst |derzeit |aktuell )?nicht (?:mehr )?"
        r"(?:nötig|benötigt|erforderlich|gebraucht|notwendig)$"
    ),
    informs=INFORMS,
    nothing=NOTHING,
    boilerplate=pattern(
        r".{0,80}\b(?:notizen (?:von|mit) gemini|gemini-notizen)\b.*|(?:wie (?:ist|hilfreich"
        r"|gut) .{0,40}notizen|bitte (?:bewerte|gib|geben|bewerten)|gib (?:uns )?feedback"
        r"|geben sie (?:uns )?feedback|nimm an einer|dieses bearbeitbare transkript|dieses transkript"
        r"|das transkript wurde|transkript(?:ion)? (?:beendet|endete)|aufzeichnung ?:|transkript ?:"
        r"|hilfreich oder nicht|ist die zusammenfassung|(?:meeting|besprechungs)aufzeichnung(?:en)?"
        r"|tipps .{0,30}gemini|möchtest du mehr sehen|wir haben den abschnitt).*"
    ),
)
