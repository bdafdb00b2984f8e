"""How Dutch reviews tell what became of a task: by a sentence about it, or by who did it."""

from whoowes.core.items.words.participles import strong_participles, unlike_infinitives
from whoowes.core.items.words.review_titles import EARLIER_LIST

_DONE = (
    r"(?:afgerond|gedaan|voltooid|afgehandeld|afgewerkt|uitgevoerd|afgesloten|opgelost|verstuurd|verzonden"
    r"|opgestuurd|doorgestuurd|gestuurd|gemaild|opgeleverd|geleverd|aangeleverd|ingediend|ingeleverd|betaald"
    r"|getekend|ondertekend|gepubliceerd|overgedragen|gedeeld|geregeld|gemaakt|ontvangen|gekregen|opgehaald"
    r"|nagelezen|nagekeken|gecontroleerd|ingevuld)"
)
TOLD = (
    r"(?:heeft|hebben) (?:(?:(?:hem|ze|alles|beide)(?: (?!(?:niet|nog|nooit|bijna|deels|half|haast|een"
    r"|verkeerd\w*"
    r"|misschien|waarschijnlijk|hopelijk|herinnering|verzoek|vraag)\b)[\w.-]+){0,4}"
    r"|(?:het|dit|dat|deze)(?: (?:al|reeds|net|inmiddels|gisteren|vandaag|vorige week|afgelopen \w+))*)"
    rf" |(?:al |reeds )?){_DONE}\b"
)
UNTOLD = (
    r"(?:wacht|wachten|zoekt|werkt) (?:nog|nog steeds|steeds)\b(?=[^,;:()–—]*\Z)|(?:heeft"
    r"|hebben) (?:(?:het|hem|ze|die|dit|dat) )?(?:(?:nog|tot nu toe|helaas nog) (?:niet|niets|geen)\b"
    rf"|niet {_DONE}\b)(?=[^,;:()–—]*\Z)"
)
HANDLED = r"(?:heeft|hebben) (?:het|hem|ze|die|dit|dat|zich) "
COPULA = r" (?=(?:is|zijn|werd|werden)\b(?!.*\bgesloten\b))"
COPULA_NOW = r"(?:is|zijn)\b"
ANY_PARTICIPLE = (
    r"(?:(?:is|zijn|werd|werden|al|reeds|inmiddels|alles|gisteren|vandaag) )*"
    r"(?!(?:bericht|beleid|gebied|verband|besluit|gewicht|gezicht|beeld|bestand|verbod|gemeente|gebruik|verslagen)$)"
    r"(?:(?:aan|af|door|in|mee|na|om|op|over|rond|terug|toe|uit|vast|voor|weg|klaar|goed|bij|samen|vrij|los"
    r"|thuis|bijeen|bekend|schoon)?"
    rf"(?:ge(?:\w{{2,}}(?:d|t|en)|{strong_participles('nl')})|(?:be|ver|her|ont)\w{{2,}}(?:d|t))"
    rf"|(?:aan|voor)?(?:be|ver|her|ont|onder){unlike_infinitives('nl')}"
    r"|ontvangen|verstuurd|nagekeken|ingekocht|onder(?:zocht|handeld|streept|bouwd)"
    r"|over(?:handigd|legd|tuigd|wogen))(?!\w)"
)
UNSURE_SUBJECT = (
    r"^een\b|\b(?:geen|sommige|elke?|ieder\w*|meeste|veel|weinig|half|halve|nauwelijks|bijna|deel|alleen"
    r"|verkeerde?|andere?|zegt|denkt|gelooft|hoopt|volgens)\b"
)
LAST_TIME = (
    r"(?:(?:(?:punten|onderwerpen) besproken|besproken|stand|status|update|terug(?:gekomen|komend|kijken"
    r"|koppeling)?|opvolging|check|nog)"
    r" )?(?:(?:de|het|ons|onze|van|sinds|over|op|naar|uit|met) )*(?:vorige?|laatste) (?:keer"
    r"|overleg|gesprek|afspraak|call|meeting|sessie|vergadering|punten|bezoek)"
    r"|wat we (?:vorige keer (?:hadden |hebben )?afgesproken(?: hebben| hadden)?"
    r"|hadden afgesproken|afgesproken hadden)|hoe staat het (?:er)?mee|hoe staat het ervoor"
    r"|nagekomen|(?:terug(?:koppeling|blik|komend)|controle|check|opvolging|stand(?: van zaken)?)(?: (?:op"
    r"|van|over))?"
    r"(?: de)?(?: vorige| laatste| oude)? (?:acties|actiepunten|afspraken|punten|taken)"
    rf"|{EARLIER_LIST['nl']}"
)
"""A heading over what was agreed earlier that does not say "actions": what stands below may be talk, too."""
ABOUT_LAST_TIME = (
    r"(?:\S+ ){1,6}(?:vorige?|laatste) (?:keer|overleg|gesprek|afspraak|call|meeting|sessie|vergadering"
    r"|bezoek)(?: (?!te )\w+)?"
)
"""A heading that ends on the call before, whatever it begins with; asked last."""
