"""German lines: verbs of action, marks before a task, who is obliged, what is internal."""

from whoowes.core.items.words.de.spelling import pattern

_PREFIX = (
    r"(?:ab|an|auf|aus|be|bei|bereit|dar|durch|ein|ent|er|fertig|fest|frei|heraus|raus|her|hin|hinzu|hoch"
    r"|mit|nach|online|rück|runter|um|unter|über|ver|vor|weg|weiter|wieder|zer|zu|zurück|zusammen|vorbei|los"
    r"|gegen|nieder)"
)
_STEMS = (
    r"(?:send|schick|geb|klär|prüf|stimm|sprech|hol|leg|stell|setz|leit|reit|arbeit|führ|richt|mach|nehm|ruf"
    r"|frag|meld|lad|les|schreib|such|plan|buch|zahl|liefer|forder|reich|schließ|sammel?|fass|denk|teil|pass"
    r"|änder|kündig|wert|ordn|werb|trag|zieh|bring|kauf|mess|test|bau|bind|miet|lös|lösch|heb|halt|treff|geh"
    r"|schau|seh|rechn|zeichn|komm|wähl|druck|scann|mail|spiel|lern|sicher|ledig|gänz|weiter|besser|kehr"
    r"|schieb|nenn|nutz|rat|schalt|fertig|folg|gleich|händig|tausch|räum|merk|mahn|fest|frisch|wirk|biet"
    r"|öffentlich|handel?|mitteil|kümmer|erinner|antwort|bestätig|beauftrag|beantrag|briefen|brief|klick"
    r"|pfleg|hinterleg|post|schul|trainier|schätz|schneid|öffn|einbar|bereit|verfolg|sorg|füll|scheid|schaff"
    r"|gestalt|wickel|mittel|sicht|werf|länger|check|update?|format|gieß|bericht|vermerk|abhak|hak|start"
    r"|stopp)"
)
_INFINITIVES = (
    rf"(?:(?:{_PREFIX}(?:zu)?)?{_STEMS}e?r?n|[a-z]{{2,16}}ieren|tun|nach(?:zu)?fassen|einigen|finden|bitten"
    rf"|(?:up|down)loaden)"
)
_IMPERATIVES = (
    r"(?:sende|schicke?|kläre|prüfe?|erstelle|rufe?|ruf|bereite|schreibe?|organisiere|informiere"
    r"|aktualisiere|melde|vereinbare|koordiniere|besorge|hole?|liefere|bestelle|buche|lade|leite|gib|nimm"
    r"|stimme|teste|ergänze|überarbeite|bestätige|beantrage|beauftrage|dokumentiere|installiere|konfiguriere"
    r"|richte|überprüfe|entwirf|sammle|unterschreibe|analysiere|definiere|präsentiere|veröffentliche"
    r"|verschicke|frage|mache?)"
)
VERBS = pattern(rf"(?:bitte (?:\w+ ){{0,4}}?)?(?:{_INFINITIVES}|{_IMPERATIVES})\b")
CLOSING_VERBS = (
    # The infinitive ends the line, or only a phrase with a preposition stands behind it.
    pattern(
        rf"\S \(?(?:{_INFINITIVES})\b\)?(?:,? (?:an|mit|für|bis|von|bei|zum|zur|zu|wegen|in|im|auf|per|vor"
        rf"|nach"
        r"|durch|über|am|aus|und|oder|lassen|um)\b.{0,80}| lassen| \([^()]{1,40}\)|[,:] .{1,80})?[.!]?$"
    ),
)

_U, _AE, _OE = r"(?:u|ü|ue)", r"(?:a|ä|ae)", r"(?:o|ö|oe)"
_THIRD = (
    rf"(?:schickt|sendet|mailt|pr{_U}ft|{_U}berpr{_U}ft|kl{_AE}rt|erstellt|liefert|bereitet|macht|ruft"
    rf"|meldet|organisiert|plant|koordiniert|bucht|stellt|legt|fragt|spricht|bespricht|schreibt|k{_U}mmert"
    rf"|informiert|aktualisiert|{_U}berarbeitet|erg{_AE}nzt|holt|besorgt|gibt|teilt|l{_AE}dt|richtet|testet"
    rf"|vereinbart|arbeitet|fasst|leitet|reicht|bestellt|k{_U}ndigt|bezahlt|zahlt|unterschreibt|{_U}bernimmt"
    rf"|nimmt|bringt|setzt|f{_U}hrt|beantragt|beauftragt|verschickt|versendet|best{_AE}tigt|entscheidet"
    rf"|definiert|dokumentiert|analysiert|recherchiert|kontaktiert|kalkuliert|entwickelt|implementiert"
    rf"|installiert|pr{_AE}sentiert|startet|sammelt|trifft|schaut|sucht|pflegt|ver{_OE}ffentlicht|stimmt"
    rf"|weist|h{_AE}ngt|bindet|konfiguriert|migriert|sichert|schult|l{_OE}scht)"
)
OBLIGED = (
    rf"(?: (?:soll|sollte|sollen|muss|m{_U}ssen|will|wollen|m{_OE}chte|hat zu|haben zu|darf|verspricht"
    rf"|sagt zu,?|{_THIRD}) "
    r"| (?:wird|werden|wollen) (?=[^\n]{2,300}\w[eln]n[.!]?$)|(?<=\bwir) (?!waren|hatten|haben|sind|wurden"
    r"|konnten|fanden)[^\W\d_]{2,20}n |(?<=\bich) (?!habe|hatte|wurde|konnte|finde)[^\W\d_]{2,20}e )"
)

_NAMED = (
    r"(?:aufgaben?|to-?dos?|hausaufgaben?|maßnahmen?|aktion|aufträge?|auftrag|pendenz(?:en)?"
    r"|nächste schritte)"
)
ITEM_MARKS = (
    pattern(
        rf"(?:(?:{_NAMED}|aktionspunkte?|nächster schritt|zu tun|zu erledigen|zusage|action)"
        r"(?:[ -](?:(?:#|nr\.?) ?)?(?P<number>\d+(?:\.\d+)*[a-z]?))?"
        r"(?: ?[(\[](?P<bracketed>[^)\]]{1,40})[)\]])? ?(?::|- )"
        rf"|{_NAMED} (?:für|an|von) (?P<owner>[^:.,;]{{1,40}}?) ?:)\s*"
    ),
    # "To-do Wagner: …", but not "Aufgabe bis Freitag: …".
    pattern(
        r"(?:aufgabe|to-?do|aktion|hausaufgabe) (?!(?:bis|aus|vom|zum|zur|nr|der|die|das|des|im|am|ab|in|zu"
        r"|noch)\b)(?P<owner>[^\W\d_][\w.-]{0,24}(?:(?:/| (?:und |& )?)[^\W\d_][\w.-]{0,24})?) ?:\s*"
    ),
)


_ADJECTIVES = (
    r"(?:neuen?|weiteren?|offenen?|vorgeschlagenen?|empfohlenen?|konkreten?|sonstigen?|anderen?"
    r"|spezifischen?|zusätzlichen?|aktuellen?|vereinbarten?)"
)
INFORMS = pattern(
    r"(?:(?:zur |als )?info(?:rmation)?|(?:zur )?kenntnis(?:nahme)?|z\. ?k\.|zk|mitteilung(?:en)?|hinweis"
    r"|beschl(?:uss|üsse)|beschlossen"
    r"|entscheidung(?:en)?|entschieden|festlegung(?:en)?|festgelegt|vereinbart|kontext|hintergrund"
    r"|risik(?:o|en)|notiz|nb|n\.b\.) ?:"
)
_NOTHING_MORE = pattern(
    r"(?:(?:sonst|aktuell|derzeit|weiter|vorerst|bisher) )?(?:nichts|nix|kein(?:e|en)? (?:(?:neuen?"
    r"|weiteren?|offenen?) )?(?:aufgaben?|to-?dos?|maßnahmen?|aktion(?:en)?|punkte|pendenzen"
    r"|handlungsbedarf))(?: (?:weiter|mehr|weiteres|neues))?(?: (?:für|bei|von"
    r"|seitens|vorerst)(?: [^\W\d]\S*){0,4})?[.!]?|das war(?:'?s| es| alles)(?: für \w+)?[.!]?"
)
"""Nothing, or nothing more, for somebody or for now."""

NOTHING = pattern(
    r"(?:keine (?:änderung(?:en)?|veränderung(?:en)?)|unverändert)[.!]?|"
    r"(?:(?:für (?:dieses|diese|diesen|das|den|die) [\w-]+ )?(?:(?:es|derzeit|aktuell|momentan|heute|bisher"
    r"|zurzeit) )*(?:gibt es |gab es |gibt |gab |wurden |sind |bestehen |liegen )?(?:(?:derzeit|aktuell"
    r"|momentan|heute) )*)?"
    rf"(?:keine[rns]?|kein|nichts|entfällt|k\. ?a\.?|nicht zutreffend|nicht anwendbar)(?: {_ADJECTIVES})*"
    r"(?: (?:aufgaben?|maßnahmen?|aktion(?:en)?|aktionspunkte|action items|to-?dos?|punkte|pendenzen"
    r"|einträge|vor|(?:nächsten?|weiteren?) schritte?|schritte|vereinbart|offen|erfasst|notiert|festgehalten"
    r"|besprochen|neues|zu (?:erledigen|tun|berichten)|(?:für|aus|in|bei) (?:heute|diese[rnms]? [\w-]+)"
    r"|gefunden.*|identifiziert|vorhanden|geplant|nötig|erforderlich|bekannt|angefallen|vergeben|ermittelt"
    rf"|heute|derzeit|aktuell))*[.!]?|z\. ?b\.? .*|beispiel ?:.*|{_NOTHING_MORE}"
)
SHARED = pattern(
    r"(?:kunden?|kundin|mandant(?:in|en)?|geteilt|extern|öffentlich|sichtbar|alle|beide|jeder|offen|ja"
    r"|j)(?: (?:auch|sichtbar|und wir))?"
)

AGREED_THAT = (
    r"(?:(?:(?:es (?:wurde|ist|wird)|wir haben|man hat|wurde|ist) )?(?:vereinbart|ausgemacht|beschlossen"
    r"|abgesprochen|verabredet|festgelegt|besprochen)(?: worden)?(?:, dass|:)"
    r"|(?:wir )?(?:vereinbaren|verbleiben(?: so)?|einigen uns(?: darauf)?), dass) "
)
