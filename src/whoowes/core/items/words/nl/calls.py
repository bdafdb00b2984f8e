"""Dutch calls: what is one and what is not, its date, who was there, the next one."""

from whoowes.core.items.words.next_calls import next_alone

_CALL = (
    r"(?:call|overleg|gesprek|vergadering|meeting|afspraak|sessie|bijeenkomst|bespreking|belafspraak"
    r"|coachgesprek|evaluatie|check-?in|keer|bezoek|overlegmoment|contactmoment)"
)
NEXT_CALL = (
    rf"(?:(?:de |het |onze |ons |datum )?(?:volgende?|eerstvolgende?|komende?|nieuwe?) {_CALL}\b"
    rf"|vervolg(?:afspraak|overleg|gesprek|call)\b"
    r"|(?:we |wij )?(?:spreken|bellen|zien|treffen)(?: we)? (?:elkaar )?(?:weer|opnieuw|de volgende keer"
    r"|volgende keer)\b)"
    rf"|{next_alone(r'(?:de |het )?volgende?')}"
)
DATE_LINE = (
    r"(?:(?:overleg|vergader|gespreks|meeting-?|call-?)?datum|dag|datum (?:en|&|/) (?:tijd|tijdstip|plaats"
    r"|locatie)|datum/(?:tijd|plaats)|wanneer|gehouden op|datum (?:van )?(?:het |de )?\w+)(?: (?:en|&"
    r"|/) (?:tijd|tijdstip|plaats|locatie))? ?(?::|-|\t)"
)
OUTSIDE = (
    r"inleiding|introductie|over (?:ons|.* b\.?v\.?|de klant)|.*\bsjabloon\b.*|.*sjablonen|(?:.* )?(?:budget"
    r"|begroting)(?: .*)?|(?:.* )?voorbereiding(?: .*)?|begrippenlijst|contacten|contactgegevens"
    r"|contactpersonen|handleiding|(?:zo|hoe) (?:gebruik|werk|lees)\w* .*|(?:handige |nuttige )?links"
    r"|(?:bedrijfs|klant)profiel|achtergrond|overzicht|archief|ideeenbus|ideeen|welkom|lees ?mij"
    r"|instructies?|transcript(?:ie)?|voorbeeld(?:en)?|kladblok|kladversie|bijlage\b.*|inhoudsopgave|inhoud"
    r"|index|(?:concept-?)?agenda voor .*|stamgegevens"
)
CALL_WORDS = (
    r"\b(?:[a-z-]{0,24}(?:gesprek(?:ken)?|overleg(?:gen)?|vergadering(?:en)?|meeting|call|bespreking|sessie"
    r"|bijeenkomst|afspraak|notulen|verslag|notities)|belletje|telefoontje|gebeld|aantekeningen|kick-?off"
    r"|aftrap|wekelijks\w*|maandelijks\w*|kwartaal\w*|coaching|workshop|bezoek|intake|evaluatie"
    r"|retrospective|retro|aanwezig\w*|deelnemers|agenda|week|bila|bijpraten|standup|dagstart|weekstart"
    r"|terugblik)\b"
)
NOT_A_CALL = (
    r"\b(?:(?:acties|actiepunten|punten|taken|afspraken) (?:uit|van|sinds)|bespreking (?:van )?(?:acties"
    r"|actielijst)|volgende|eerstvolgende|vervolgafspraak|vervolgoverleg|sinds|tot|uiterlijk|deadline"
    r"|livegang|oplevering|begroting|budget|sjabloon|voorbereiding|agenda voor|inleiding"
    r"|notulen van het vorige|uit (?:het |de )?(?:vorige?|laatste)|doorgeschoven|open (?:uit|van|sinds)"
    r"|stand per|stand van zaken per|per|wijzigingen|verplaatst|verzet|voor de|na de|afgelast|geannuleerd"
    r"|verjaardag|vakantie|vrije dag|feestdag|tijdlijn|mijlpaal|planning|gepland|factuur|contract|versie"
    r"|revisie|bijgewerkt|aangemaakt|gewijzigd|voorbeeld|begint|start|eind|einde|eindigt|geldig|ingang|doel"
    r"|streefdatum|verloopt|evenement|beurs|conferentie|congres|archief|verhuizing|opening"
    r"|voorbereiden|(?:in)?plannen|regelen|afzeggen|verzetten)\b"
)
OTHER_DATE = r"\b(?:voor|tot|na|sinds|vanaf|tegen|uiterlijk|per|gepland|eind) ?(?:de |het |op )?$"
TOPIC_WORDS = (
    r"\b(?:livegang|oplevering|lancering|deadline|mijlpaal|beurs|evenement|congres|verhuizing|opening"
    r"|opleverdatum|aangifte)\b"
)
NOT_CALL_DATE = (
    r"\b(?:bijgewerkt|deadline|aangemaakt|gewijzigd|volgende?|tot|factuur|verloopt|begint|sinds|per|vanaf"
    r"|uiterlijk|geldig|vorige)\b"
)
ATTENDEES_LINE = (
    r"(?:deelnemers?|aanwezigen?|aanwezig(?: waren)?|uitgenodigd(?:en)?|genodigden|met|personen"
    r"|gesprekspartners?|betrokkenen|wie|erbij|gesprek met|bij het gesprek)(?!\w) ?:?"
)
ABSENT_LINE = (
    r"(?:afwezig(?:en)?|afgemeld|afmeldingen?|verhinderd|met kennisgeving|cc|in kopie|kopie aan"
    r"|verontschuldigd)\b"
)
TOPIC_OF_CALL = (
    r"\b(?!volgende?\b|vervolg)[a-z-]{3,24}(?:gesprek|overleg|vergadering|meeting|call|sessie|bespreking"
    r"|workshop)\b|\b(?:overleg|gesprek|meeting|call|vergadering|afspraak) (?:over|inzake"
    r"|m\.b\.t\.) [\w'-]+(?: [\w'-]+)?"
)
