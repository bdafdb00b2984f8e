"""How German reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.de.spelling import as_written, pattern
from whoowes.core.items.words.participles import strong_participles, unlike_infinitives
from whoowes.core.items.words.review_titles import EARLIER_LIST

_DONE = (
    r"(?:erledigt|abgeschlossen|fertiggestellt|gemacht|umgesetzt|geliefert|gesendet|versendet|versandt"
    r"|geschickt"
    r"|verschickt|abgeschickt|übermittelt|übergeben|bezahlt|überwiesen|unterschrieben|freigegeben|eingereicht"
    r"|veröffentlicht|behoben|durchgeführt|beantwortet|ausgeführt|abgegeben|bekommen|erhalten|abgeholt"
    r"|hochgeladen|weitergeleitet|geprüft|ausgefüllt)"
)
TOLD = pattern(
    r"(?:hat|haben) (?:(?:(?:es|ihn|sie|alles|beides?)(?: (?!(?:nicht|noch|nie|fast|beinahe|teil\w*|halb"
    r"|eine?n?"
    r"|falsch\w*|wohl|angeblich|vermutlich|hoffentlich|wahrscheinlich|vielleicht|kaum|erinnerung|anfrage"
    r"|mahnung"
    r"|letztes)\b)[\w.-]+){0,4}|(?:das|die|den)(?: (?:schon|bereits|gestern|heute|inzwischen|alles|beide"
    rf"|am \w+))*) |(?:schon |bereits )?){_DONE}\b"
)
UNTOLD = pattern(
    r"(?:wartet|warten|sucht|arbeitet) (?:noch|immer noch|weiterhin)\b(?=[^,;:()–—]*\Z)|(?:hat"
    r"|haben) (?:(?:es|ihn|sie|das|die|den) )?(?:(?:leider|aber) )?(?:(?:noch|bisher|bislang"
    r"|immer noch)"
    rf" (?:nicht|nichts|keine?[nrms]?)\b|nicht {_DONE}\b)(?=[^,;:()–—]*\Z)"
)
HANDLED = pattern(r"(?:hat|haben) (?:es|ihn|sie|das|die|den|sich) ")
COPULA = pattern(r" (?=(?:ist|sind|wurden?|war|waren)\b(?!.*\bgeschlossen\b))")
COPULA_NOW = r"(?:ist|sind)\b"
ANY_PARTICIPLE = as_written(
    r"(?:(?:ist|sind|wurden?|war|waren|schon|bereits|inzwischen|alles|gestern|heute) )*"
    r"(?!(?:angebot(?!en\b)|gehalt(?!en\b)|gericht|gerät|geschäft|gebiet|gewicht|gesicht|bericht|verlust|verbot|entwurf"
    r"|auftragsbest)\w*$|(?:ent|ver)gangen\b)"
    r"(?:(?:ab|an|auf|aus|ein|nach|vor|zu|zurück|um|hoch|weiter|frei|fertig|her|hin|mit|durch|fest|bei"
    r"|dar|los|heraus|herunter|rüber|nieder|bekannt|gegen|rauf|raus|rein|runter|hinaus|hinein|herein|weg"
    rf"|zusammen|vorbei|klar|bereit|sicher)ge\w{{3,}}(?:t|en)|ge\w{{3,}}t|(?!un(?!ter))\w{{0,12}}ge{strong_participles('de')}"
    r"|(?:be|er|ver|zer|ent|über|unter|wider"
    r"|wieder|hinter)\w{3,}t|(?:ab|an|auf|aus|ein|nach|vor|um)?(?:be|ver|er)\w{3,}t|\w{3,}iert"
    rf"|(?:(?:ab|an|auf|aus|ein|nach|vor|um)?(?:be|ver|er|ent|emp|zer|über|unter|wider|wieder|hinter|durch|miss)"
    rf"|nachvoll|voll){unlike_infinitives('de')}|vergeben)(?!\w)"
)
UNSURE_SUBJECT = pattern(
    r"^eine?[rnms]?\b|\b(?:kein\w*|einige\w*|manche\w*|jede\w*|meisten|viele\w*|wenige\w*|halb\w*|kaum|fast"
    r"|beinahe|teil\w*|nur|falsche\w*|andere\w*|sagte?|meint|glaub\w*|denk\w*|hoff\w*|hör\w*|laut)\b"
)
LAST_TIME = pattern(
    r"(?:(?:(?:themen|punkte|besprochenes|besprochen)(?: (?:von|bei))?|stand|status|update"
    r"|rückmeldung(?:en)?|feedback|nachtrag|nachträge|was war|offen|review"
    r"|check) )?(?:(?:der|die|das|den|dem|vom|beim|von|zum|zur|zu|seit|aus|unser(?:em|en)?) )*(?:letzte"
    r"|vorige|vergangene)[rnms]? (?:mal|termin|gespräch|call|telefonat|sitzung|treffen|besprechung"
    r"|jour fixe|punkte|runde|besuch)|was wir (?:(?:uns )?letztes mal (?:vereinbart|vorgenommen)"
    r" (?:haben|hatten)|(?:uns )?(?:vereinbart|vorgenommen) hatten)|nachverfolgung"
    r"|erledigungs(?:kontrolle|stand)"
    r"|nachgehakt|(?:kontrolle|nachlese|rückschau|durchsprache|nachverfolgung)(?: (?:der|von|auf))?(?: die)?"
    r" (?:(?:letzten?|alten?|vorigen?|bisherigen?|früheren?) )?(?:aufgaben|punkte|maßnahmen|to-?dos"
    r"|vereinbarungen)"
    rf"|{EARLIER_LIST['de']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = pattern(
    r"(?:\S+ ){1,6}(?:letzte|vorige|vergangene)[rnms]? (?:mal|termin|gespräch|call|telefonat|sitzung|treffen"
    r"|besprechung|jour fixe|besuch)(?: \w+(?: (?:ist|sind|haben|hatten|wurde))?)?"
    r"|wo wir (?:stehen ?)?geblieben (?:sind|waren)"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
