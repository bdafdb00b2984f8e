"""German column headers, those of Austria and Switzerland among them."""

from whoowes.core.items.words.de.spelling import pattern, words
from whoowes.core.items.words.table import Role

HEADERS = {
    Role.TASK: words(
        "vom letzten mal|von letzter woche|letztes mal|offen vom letzten mal|"
        "aufgabe|aufgaben|aufgabenbeschreibung|beschreibung der aufgabe|aufgabenstellung|einzelaufgabe|was"
        "|was ist zu tun|was zu tun ist|was zu tun|was wird gemacht|was machen wir|was genau|was tun|zu tun"
        "|zu erledigen|zu erledigende aufgabe|zu erledigende aufgaben|zu erledigende punkte|maßnahme"
        "|maßnahmen|maßnahmenbeschreibung|beschreibung der maßnahme|aktion|aktionen|aktionspunkt"
        "|aktionspunkte|nächster schritt|nächste schritte|erster schritt|erste schritte|weitere schritte"
        "|weiterer schritt"
        "|weiteres vorgehen|to-do-punkt|to-do-punkte|to-do-liste|todo-liste|offener punkt|offene punkte"
        "|pendenz|pendenzen|auftrag|aufträge|arbeitsauftrag|arbeitsaufträge|arbeitspaket|arbeitspakete"
        "|zusage|zusagen|was wurde zugesagt|was wurde vereinbart|vereinbarung|vereinbarungen|vereinbart"
        "|verabredung|verabredungen|hausaufgabe|hausaufgaben|lieferobjekt|liefergegenstand|handlungsbedarf"
        "|folgeaktivität|folgeaktivitäten|folgemaßnahme|folgemaßnahmen|arbeitsschritt|arbeitsschritte"
        "|verpflichtung|verpflichtungen|was ist offen|erledigungspunkt"
    ),
    Role.WEAK_TASK: words(
        "beschreibung|kurzbeschreibung|bezeichnung|titel|gegenstand|punkt|punkte|inhalt|inhalte|einzelheiten"
        "|betreff|vorhaben|tätigkeit|tätigkeiten|aktivität|aktivitäten|schritt|schritte|teilschritt"
        "|anforderung|anfrage|wunsch|leistung|leistungen|position|vorgang|eintrag|stichwort"
    ),
    Role.ISSUE: words(
        "problem|probleme|risiko|risiken|frage|fragen|offene frage|offene fragen|hindernis|hindernisse"
        "|meilenstein|meilensteine|ziel|ziele|projekt|projekte|teilprojekt|anliegen|herausforderung"
        "|herausforderungen|mangel|mängel|feststellung"
    ),
    Role.DECISION: words(
        "entscheidung|entscheidungen|entscheid|entscheide|beschluss|beschlüsse|entscheidungsbedarf"
        "|benötigte entscheidung|offene entscheidung|offene entscheidungen|zu entscheiden|entscheidung nötig"
    ),
    Role.OWNER: words(
        "verantwortlich|verantwortliche|verantwortlicher|verantwortlichkeit|verantwortlichkeiten"
        "|verantwortung|verantwortliche person|verantwortliche personen|verantwortliche/r|verantwortliche/-r"
        "|verantwortlicher/e|verantwortliche:r|verantwortliche*r|verantwortliche_r|verantwortlicher/in"
        "|verantwortliche r|verantw|verantw. person|verantwortl|hauptverantwortlich|hauptverantwortliche"
        "|hauptverantwortlicher|zuständig|zuständige|zuständiger|zuständige/r|zuständige:r|zuständige*r"
        "|zuständige person|zuständigkeit|zuständigkeiten|zust|zust. person|wer|wer macht es|wer macht das"
        "|wer macht's|wer erledigt es|wer erledigt das|wer übernimmt|wer übernimmt es|wer kümmert sich"
        "|wer ist dran|wer ist verantwortlich|wer ist zuständig|durch wen|von wem|durch|bei wem|zugewiesen"
        "|zugewiesen an|zugeordnet|zugeteilt|zugewiesene person|bearbeiter|bearbeiterin|bearbeiter/in"
        "|bearbeiter:in|bearbeiter*in|bearbeitung durch|bearbeitet durch|eigentümer|eigner|inhaber"
        "|federführung|federführend|ansprechpartner|ansprechpartnerin|ansprechpartner/in|ansprechpartner:in"
        "|ansprechperson|kontaktperson|personen|mitarbeiter|mitarbeiterin|mitarbeiter/in|mitarbeiter:in"
        "|mitarbeitende|erledigung durch|zu erledigen durch|zu erledigen von|erledigt durch|umsetzung durch"
        "|ausführung durch|ausführung|übernimmt|macht|kümmert sich|erledigt von|kürzel|initialen|namen|name"
        "|kümmerer|durchführung|durchführung durch|beauftragt|beauftragter|beauftragte|liegt bei|ball bei"
        "|ball liegt bei|leitung|wessen aufgabe|bearb|bearb."
    ),
    Role.OWNER_DUE: words(
        "wer bis wann|wer / bis wann|wer, bis wann|wer/bis wann|wer und bis wann|wer/wann|wer / wann"
        "|wer, wann|wer und wann"
    ),
    Role.TASK_OWNER: words(
        "wer macht was|wer was|wer / was|wer/was|wer tut was|was macht wer|wer erledigt was"
    ),
    Role.DUE: words(
        "frist|fristen|zugesagt für|zugesagt bis|versprochen für|versprochen bis|bis|bis wann|bis zum|bis"
        " spätestens|bis datum|wann|termin|termine|zieltermin"
        "|zieldatum|endtermin|enddatum|ende|abgabe|abgabe bis|abgabetermin|abgabedatum|abgabefrist|fällig"
        "|fällig am|fällig bis|fällig zum|fälligkeit|fälligkeiten|fälligkeitsdatum|fälligkeitstermin"
        "|fertig bis|fertig wann|fertigstellung bis|fertigstellungstermin|fertigstellungsdatum"
        "|fertigzustellen bis|zu erledigen bis|erledigen bis|erledigung bis|erledigt bis|zu liefern bis"
        "|lieferdatum|liefertermin|umsetzung bis|umzusetzen bis|zeitpunkt|zeitrahmen|zeithorizont|zeitplan"
        "|zeitraum|stichtag|wiedervorlage|wiedervorlage am|wv|plantermin|plandatum|solltermin|soll-termin"
        "|soll-datum|soll|geplant|geplant bis|geplant für|geplant am|geplanter termin|geplanter abschluss"
        "|geplantes ende|spätestens|spätestens bis|abschluss bis|abzuschließen bis|gewünscht bis"
        "|wunschtermin|rückmeldung bis|realisierung bis|terminvorgabe|bis wann erledigt|nächste prüfung"
        "|benötigt bis|erwartet|erwartet bis|terminierung|erl bis|erl. bis"
    ),
    Role.DUE_REVISED: words(
        "neuer termin|neue frist|neue fälligkeit|neues datum|neues fälligkeitsdatum|neuer zieltermin"
        "|neues zieldatum|neue deadline|verschoben auf|verlängert bis|aktualisierter termin"
        "|aktualisierte frist|aktueller termin|aktuelle frist|aktuelle fälligkeit|aktuelle deadline"
        "|angepasster termin|angepasste frist|geänderter termin|geänderte frist|revidierter termin"
        "|revidierte frist|termin neu|frist neu|fälligkeit neu|fällig neu|deadline neu|jetzt fällig"
        "|jetzt fällig am|prognose|nachfrist|neu fällig|neu fällig am|neu bis|neuer liefertermin"
        "|korrigierter termin|verlängerte frist"
    ),
    Role.DUE_ORIGINAL: words(
        "ursprünglicher termin|ursprüngliche frist|ursprüngliches datum|ursprüngliche fälligkeit"
        "|ursprüngliche deadline|ursprünglicher zieltermin|ursprünglich|ursprünglich fällig"
        "|ursprünglich geplant|ursprünglich bis|alter termin|alte frist|altes datum|alte deadline"
        "|alte fälligkeit|termin alt|frist alt|fälligkeit alt|fällig alt|deadline alt|bisheriger termin"
        "|bisherige frist|bisherige fälligkeit|bisherige deadline|erster termin|erste frist|originaltermin"
        "|originalfrist|ursprungstermin|termin ursprünglich|frist ursprünglich|fälligkeit ursprünglich"
        "|basistermin|war fällig|war fällig am"
    ),
    Role.COMPLETION: words(
        "wann erledigt|wann fertig|fertigstellung|abschluss|abschlussdatum|abschlusstermin|erledigung"
        "|erledigungsdatum"
        "|erledigungstermin"
    ),
    Role.DATE: words("datum|datumsangabe"),
    Role.STATUS: words(
        "stand|was ist passiert|was ist daraus geworden|wie steht's|wie steht es|neuigkeiten|jetzt"
        "|zustand|bearbeitungsstand|umsetzungsstand|aktueller stand|aktueller status|fortschritt"
        "|sachstand|stand der dinge|stand der umsetzung|stand der bearbeitung|erledigungsstand"
        "|erledigungsvermerk|offen/erledigt|offen / erledigt|erledigt/offen|erledigt / offen"
        "|offen oder erledigt|wo stehen wir|zwischenstand|letzter stand|stand heute|status quo|wie weit"
    ),
    Role.DONE: words(
        "erledigt|fertig|abgeschlossen|gemacht|getan|umgesetzt|erl|abgehakt|haken|häkchen|vollständig"
        "|geliefert|gesendet|geschickt|verschickt|versendet|beendet|erfüllt|geschlossen|% erledigt|% fertig"
        "|fertigstellungsgrad|erledigungsgrad|erfüllungsgrad|erledigt ja/nein|erledigt j/n|fertig ja/nein"
        "|fertig j/n|schon erledigt|bereits erledigt|erreicht|in ordnung"
    ),
    Role.COMPLETED_ON: words(
        "erledigt am|erledigt seit|erl. am|erl am|abgeschlossen am|fertig am|fertiggestellt am|beendet am"
        "|geschlossen am|umgesetzt am|geliefert am|gesendet am|verschickt am|datum erledigt"
        "|datum der erledigung|datum abgeschlossen|datum fertig|ist-termin|isttermin|ist-datum"
        "|tatsächlicher abschluss|tatsächliches ende|tatsächliche fertigstellung"
        "|tatsächlich erledigt"
    ),
    Role.PRIORITY: words(
        "priorität|prioritäten|dringlichkeit|wichtigkeit|gewichtung|rang|kritikalität|schweregrad|dringend"
        "|prioritätsstufe|wichtig"
    ),
    Role.NOTES: words(
        "bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|notiz|notizen|hinweis|hinweise"
        "|erläuterung|erläuterungen|ergänzung|ergänzungen|abhängigkeit|abhängigkeiten|hintergrund|zusatzinfo"
        "|zusatzinfos|zusatzinformationen|zusätzliche informationen|weitere informationen|weitere infos"
        "|infos|info|informationen|beleg|nachweis|begründung|grund|warum|wieso|weshalb|wie|womit|wozu"
        "|kontext|letztes update|letzte rückmeldung|rückmeldung|rückmeldungen|sonstiges|voraussetzung"
        "|voraussetzungen|beteiligte|weitere beteiligte|unterstützung|unterstützt durch|mit wem|mitwirkende"
        "|unterlagen|dokument|dokumente|ressourcen|hilfsmittel|anlage|anlagen|ort|wo|besonderheiten"
        "|optionen|anm|anm."
    ),
    Role.RESULT: words(
        "ergebnis|ergebnisse|resultat|resultate|wirkung|nutzen|auswirkung|auswirkungen|einsparung"
        "|einsparungen|mehrwert|gewinn|effekt|kundennutzen|ertrag|wert|ersparnis|was kam dabei heraus"
        "|was hat es gebracht"
    ),
    Role.NUMBER: words(
        "nummer|lfd|lfd nr|lfd. nr|lfd.nr|lfd.-nr|lfdnr|laufende nummer|laufende nr|pos|pos.-nr|ziffer"
        "|kennung|top-nr|aufgaben-nr|aufgabe nr|maßnahmen-nr|maßnahme nr|referenz|ref-nr|ref.-nr|ticket"
        "|ticket-nr|aktenzeichen|az"
    ),
    Role.RAISED: words(
        "erstellt|erstellt am|erstelldatum|erstellungsdatum|angelegt|angelegt am|erfasst|erfasst am"
        "|erfassungsdatum|eröffnet|eröffnet am|aufgenommen|aufgenommen am|aufnahmedatum|eingetragen am"
        "|vereinbart am|beschlossen am|besprochen am|besprechung|besprechung vom|besprechungsdatum|gespräch"
        "|gespräch vom|gesprächsdatum|termin vom|sitzung|sitzung vom|sitzungsdatum|meeting vom|aus meeting"
        "|aus besprechung|aus sitzung|aus gespräch|aus protokoll|protokoll vom|protokolldatum|herkunft"
        "|quelle|ursprung|seit|vom|datum der besprechung|datum des gesprächs|datum der sitzung|entstanden am"
        "|zugewiesen am|beauftragt am|gemeldet am|übertrag aus|übertragen aus|call vom|erstmals|notiert am"
        "|eingang|eingangsdatum|datum erfasst|datum erstellt|datum vereinbart|jour fixe vom|offen seit"
    ),
    Role.INTERNAL: words(
        "intern|nur intern|vertraulich|privat|intern ja/nein|intern j/n|nur für uns|sichtbarkeit"
        "|intern/extern|intern / extern|vertraulichkeit|wer darf es sehen"
    ),
    Role.SHARED: words(
        "für kunden sichtbar|für den kunden sichtbar|sichtbar für kunden|mit kunde teilen|mit kunden teilen"
        "|mit dem kunden teilen|mit kunden geteilt|kunde sieht es|kundensichtbar|teilen|an kunden"
    ),
    Role.TYPE: words("typ|art|kategorie|eintragsart|vorgangsart|art des eintrags|aufgabentyp"),
    Role.DISCUSSION: words(
        "thema|themen|besprechungspunkt|besprechungspunkte|besprochen|besprochene punkte|diskussion"
        "|diskussionspunkt|diskussionspunkte|tagesordnungspunkt|tagesordnungspunkte|tagesordnung|agendapunkt"
        "|agendapunkte|top|tops|bereich|themengebiet|themenbereich|protokoll|traktandum|traktanden"
        "|gesprächspunkt|gesprächspunkte|gesprächsinhalt|besprechungsinhalt"
    ),
    Role.WIN: words(
        "erfolg|erfolge|errungenschaft|errungenschaften|erfolgserlebnis|was gut lief|das lief gut"
    ),
    Role.TRAP: words(
        "rechtsgrundlage|löschfrist|löschfristen|aufbewahrungsfrist|speicherdauer|gewährleistungsfrist|"
        "pfad|dateipfad|datei|dateien|bedeutung|bedingung|wenn|falls|auslöser|anlass|szenario|dauer|aufwand"
        "|aufwandsschätzung|schätzung|geschätzter aufwand|geschätzte dauer|zeitaufwand|zeitbedarf"
        "|personentage|änderung|änderungen|art der änderung|änderungsgrund|vorgenommene änderungen"
        "|eskalation|eskalation an|eskalieren an|eskaliert an|eskalationsstufe|eskalationsweg|berechtigung"
        "|berechtigungen|erlaubt|befehl|befehle|erwartetes ergebnis|tatsächliches ergebnis|rückfallplan"
        "|wahrscheinlichkeit|eintrittswahrscheinlichkeit|gegenmaßnahme|gegenmaßnahmen|häufigkeit|wie oft"
        "|turnus|intervall|rhythmus|frequenz|zyklus|redezeit|stunden|kostenstelle|beispiel|reaktionszeit"
        "|reaktionsfrist|antwortzeit|benachrichtigen|zu benachrichtigen|anwesend|anwesenheit|teilgenommen"
        "|methode|vorgabewert|standardwert|eingabe|funktion|tastenkürzel|referent|referentin|kündigungsfrist"
        "|aufbewahrungsfrist|betrag|beträge|kosten|geschätzte kosten|kostenschätzung|preis|summe|honorar"
    ),
    Role.CLOCK: words("uhrzeit|zeit|beginn|startzeit|endzeit|nach|minute|minuten|nach minuten|zeitfenster"),
    Role.RACI: words(
        "rechenschaftspflichtig|konsultiert|informiert|zu konsultieren|zu informieren|mitwirkung|mitwirkend"
        "|beratend|information|gesamtverantwortung|ergebnisverantwortung|wird konsultiert|wird informiert"
        "|durchführungsverantwortung|kostenverantwortung"
    ),
    Role.IGNORED: words(
        "gemeldet von|erfasst von|erstellt von|eingebracht von|eingetragen von|autor|autorin|verfasser"
        "|verfasserin|antragsteller|auftraggeber|ampel|ampelstatus|farbe|tage überfällig|tage offen|verzug"
        "|alter|startdatum|starttermin|start am|begonnen am|anfangsdatum|geprüft von|geprüft durch"
        "|geprüft am|geprüft|freigabe|freigegeben von|freigabe durch|genehmigt von|kunde|kundin|mandant"
        "|firma|unternehmen|abteilung|kontakt|e-mail|telefon|letzte änderung|geändert am|aktualisiert am"
        "|aktualisiert|zuletzt aktualisiert|entscheidungsdatum|entschieden von|entschieden am|erinnerung"
        "|restaufwand|standort|gruppe"
    ),
}

OTHER_ROLES = {
    Role.OWNER: words("von|für|an|kontakt|kunde|firma|abteilung|team|mandant|gruppe|wem|partei"),
    Role.TASK: words("vereinbart am|erwartet|gespräch|besprechung|sitzung|erfasst|aufgenommen|soll|geplant"),
    Role.STATUS: words(
        "update|updates|letztes update|"
        "ampel|ampelstatus|farbe|ergebnis|ergebnisse|resultat|resultate|phase|stadium"
    ),
}
"""What these headers mean where the cells below are no dates, or say more than a colour or a result."""

ENDINGS = {
    Role.TASK: words("aufgabe|aufgaben|maßnahme|maßnahmen|aktion|aktionen|pendenzen"),
    Role.OWNER: words("verantwortlich|verantwortliche|verantwortlicher|zuständig|zuständige|bearbeiter"),
    Role.DUE: words("frist|fällig|fälligkeit|termin|zieltermin"),
    Role.STATUS: words("stand"),
    Role.PRIORITY: words("priorität|prio"),
    Role.NOTES: words(
        "bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|notiz|notizen|hinweise"
    ),
    Role.NUMBER: words("nr|nummer"),
    Role.RAISED: words("erfasst|eröffnet"),
    Role.RESULT: words("ergebnis|ergebnisse|wirkung|nutzen"),
}

_FIRST = r"(?:.* )?[a-z-]{3,24}"
_WORDED = (
    (Role.OWNER, r"wer (?:macht|ist|kümmert|übernimmt|erledigt|soll|muss|liefert) (?!was\b).*"),
    (Role.TASK, r"was (?:muss|soll|ist|wird|wurde|machen|haben|brauchen|wollen|sollte) .*"),
    (Role.DUE, r"bis wann .*|(?:frist|fälligkeit|deadline|zieltermin) (?!alt\b|neu\b|ursprünglich\b).*"),
    (Role.OWNER, r"(?:zuständige|verantwortliche)[rs]? \w+"),
    (Role.DONE, r"(?:erledigt|fertig|umgesetzt|abgeschlossen|gemacht) ?[\u2611\u2705\u2713\u2714]"),
)
PHRASES = tuple((role, pattern(text)) for role, text in _WORDED) + tuple(
    (role, pattern(rf"{_FIRST}(?:{ends})"))
    for role, ends in (
        (Role.OWNER, r"verantwortliche?r?|verantwortung|verantwortlichkeit|zuständige?r?|zuständigkeit"),
        (Role.DUE, r"frist|termin|fälligkeit|deadline"),
        (Role.STATUS, r"status|(?:ungs|eits|nis)stand"),
        (Role.TASK, r"aufgaben?|maßnahmen?|(?:ungs|s|-)schritte?|-aktion(?:en)?"),
        (Role.NUMBER, r"(?:-|en|s)nr|nummer"),
        (Role.PRIORITY, r"priorität|prio"),
    )
)
