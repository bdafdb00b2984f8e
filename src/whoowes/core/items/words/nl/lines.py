"""Dutch lines: verbs of action, marks before a task, who is obliged, what is internal."""

_PREFIX = (
    r"(?:aan|achter|af|be|bij|binnen|door|er|goed|her|in|klaar|langs|mee|mede|na|om|onder|ont|op|over|rond"
    r"|samen|tegen|terug|toe|uit|vast|ver|vol|voor|vrij|weg|nabij|klaar|door|open|bijeen)"
)
_INFINITIVES = (
    rf"(?:(?:{_PREFIX}(?:te )?)?(?:sturen|zenden|geven|maken|stellen|zetten|leggen|nemen|halen|vragen|bellen"
    rf"|mailen|lezen|schrijven|zoeken|plannen|boeken|betalen|leveren|dienen|sluiten|verzamelen|denken|delen"
    rf"|passen"
    r"|wijzigen|zeggen|regelen|werken|voeren|richten|roepen|melden|laden|stemmen|spreken|klaren|kijken"
    r"|checken|controleren|houden|treffen|gaan|komen|zien|rekenen|tekenen|kiezen|drukken|bouwen|brengen"
    r"|kopen|huren|testen|meten|binden|trekken|lossen|wissen|heffen|vullen|bereiden|bespreken|afspreken"
    r"|verwerken|verstrekken|bepalen|beslissen|vergelijken|vernieuwen|verlengen|verbeteren|herinneren"
    r"|bevestigen|beantwoorden|beoordelen|doen|pakken|volgen|wachten|zorgen|overleggen|informeren|starten"
    r"|stoppen|schakelen|hangen|loggen|nodigen|trainen|scholen|wijzen|schuiven|ruimen|vinken|pluizen|zeilen"
    r"|breiden|zegen|contacten|onderhandelen|onderzoeken|ontwikkelen|ontwerpen|verdelen|posten|updaten"
    r"|scannen|printen|tellen|werven|vaardigen|draaien|steken|wikkelen|kaarten|leiden|ronden|breken|snijden"
    r"|keuren|testen|halen|vertalen|opzeggen|verkennen|huizen|plaatsen|kondigen|lichten|rekenen|spitten"
    r"|monsteren|stemmen|schaffen|slaan|bergen|stellen|voldoen|schrappen|archiveren|inventariseren"
    r"|verifieren|proberen|leren|verkopen|schatten|beheren|noteren|vastleggen|maken)|[a-z]{2,16}eren|(?:up"
    r"|down)loaden)"
)
_IMPERATIVES = (
    r"(?:stuur|verstuur|mail|bel|maak|regel|plan|boek|vraag|zoek|controleer|check|bekijk|lees|schrijf|werk"
    r"|pas|stel|lever|bereid|bespreek|deel|zorg|zet|leg|neem|haal|geef|betaal|bestel|teken|onderteken|update"
    r"|vul|rond|dien|meld|organiseer|informeer|overleg|test|installeer|configureer|analyseer|definieer"
    r"|documenteer|inventariseer|verzamel|nodig|spreek|herinner|bevestig|onderzoek|ontwerp|ontwikkel"
    r"|publiceer|koppel|ga|kies|bepaal|kijk|volg)"
)
VERBS = rf"(?:graag |svp |aub )?(?:{_INFINITIVES}|{_IMPERATIVES})\b"
CLOSING_VERBS = (
    # The infinitive ends the line, or only a phrase with a preposition stands behind it.
    (
        rf"\S \(?(?:{_INFINITIVES})\b\)?(?:,? (?:naar|aan|met|voor|tot|van|bij|door|wegens|in|op|per|via|na"
        rf"|over|tegen|om|en|of|uit|uiterlijk|laten|ter)\b.{{0,80}}| laten| \([^()]{{1,40}}\)"
        rf"|[,:] .{{1,80}})?[.!]?$"
    ),
)
_THIRD = (
    r"(?:stuurt|verstuurt|mailt|belt|maakt|regelt|plant|boekt|vraagt|zoekt|controleert|checkt|bekijkt|leest"
    r"|schrijft|werkt|past|stelt|levert|bereidt|bespreekt|deelt|zorgt|zet|legt|neemt|haalt|geeft|betaalt"
    r"|bestelt|tekent|ondertekent|vult|rondt|dient|meldt|organiseert|informeert|overlegt|test|installeert"
    r"|configureert|analyseert|definieert|documenteert|inventariseert|verzamelt|nodigt|spreekt|herinnert"
    r"|bevestigt|onderzoekt|ontwerpt|ontwikkelt|publiceert|koppelt|kiest|bepaalt|kijkt|volgt|pakt|doet|richt"
    r"|coordineert|presenteert|migreert|traint|voert|zendt|laat|brengt)"
)
OBLIGED = (
    rf"(?: (?:zal|zou|moet|moeten|gaat|gaan|wil|willen|heeft toegezegd|belooft|dient te|hoort te|mag"
    rf"|{_THIRD}) | (?:zullen) |(?<=\bwij) (?!waren|hadden|hebben|zijn|werden|konden"
    rf"|vonden)[^\W\d_]{{2,20}}n |(?<=\bwe) (?!waren|hadden|hebben|zijn|werden|konden"
    rf"|vonden)[^\W\d_]{{2,20}}n |(?<=\bik) (?!heb|had|was|ben|werd|kon|vond|denk)[^\W\d_]{{2,20}} )"
)

_NAMED = (
    r"(?:acties?|actiepunt(?:en)?|actie-items?|taak|taken|to-?do'?s?|huiswerk|opdracht(?:en)?|vervolgacties?"
    r"|vervolgstap(?:pen)?|volgende stap(?:pen)?|afspraak|toezegging)"
)
ITEM_MARKS = (
    (
        rf"(?:(?:{_NAMED}|te doen"
        rf"|ap)(?:[ -](?:(?:#|n[ro]\.?) ?)?(?P<number>\d+(?:\.\d+)*[a-z]?))?"
        rf"(?: ?[(\[](?P<bracketed>[^)\]]{{1,40}})[)\]])? ?(?::"
        rf"|- )|(?:actie|{_NAMED}) (?:voor|aan|van|bij|door) (?P<owner>[^:.,;]{{1,40}}?) ?:)\s*"
    ),
    # "Actie Sanne: …", but not "Actie tot vrijdag: …".
    (
        r"(?:actie|taak|to-?do) (?!(?:tot|uit|van|op|nr|de|het|in|uiterlijk|nog|punt"
        r"|item)\b)(?P<owner>[^\W\d_][\w.-]{0,24}(?:(?:/| (?:en |& )?)[^\W\d_][\w.-]{0,24})?) ?:\s*"
    ),
)

INFORMS = (
    r"(?:(?:ter )?info(?:rmatie)?|mededeling(?:en)?|(?:ter )?kennisname|besluit(?:en)?|besloten"
    r"|beslissing(?:en)?|afgesproken"
    r"|context|achtergrond|risico'?s?|notitie|noot|nb|n\.b\.) ?:"
)
_NOTHING_MORE = (
    r"(?:(?:verder|voorlopig|voor nu|nu|vooralsnog) )?(?:niets|niks|geen (?:(?:nieuwe|verdere|andere)"
    r" )?(?:acties?|actiepunten|taken|to-?do'?s))(?: (?:meer|verder|anders))?(?: (?:voor"
    r"|bij|van)(?: [^\W\d]\S*){1,4})?[.!]?|dat was het(?: voor .{1,20})?[.!]?"
)
"""Nothing, or nothing more, for somebody or for now."""

NOTHING = (
    r"(?:geen (?:wijziging(?:en)?|verandering(?:en)?)|ongewijzigd)[.!]?|"
    r"(?:er (?:zijn|waren|is|werden) )?(?:(?:momenteel|op dit moment|vandaag|vooralsnog) )?(?:geen|niets"
    r"|niks|nvt|n\.v\.t\.?|niet van toepassing|n/?a)(?: (?:nieuwe|verdere|open|openstaande|voorgestelde"
    r"|aanbevolen|concrete|andere|overige|specifieke|extra|aanvullende))*(?: (?:acties?|actiepunten"
    r"|action items|to-?do'?s|taken|punten|volgende stappen|vervolgstappen|vervolgacties|stappen|afspraken"
    r"|afgesproken|gemaakt|genoteerd|vastgelegd|te (?:doen|melden)|bijzonderheden|nieuws|voor (?:vandaag"
    r"|deze (?:week|keer|vergadering|meeting|call)|dit (?:overleg|gesprek))|uit (?:deze|dit) \w+|gevonden.*"
    r"|bekend|nodig|gepland|aanwezig|besproken|vandaag|momenteel|open|op dit moment|in (?:deze"
    rf"|dit) \w+))*[.!]?|bijv\.? .*|bijvoorbeeld .*|voorbeeld ?:.*|b\.?v\.? .*|{_NOTHING_MORE}"
)
SHARED = (
    r"(?:(?:de )?klant(?:en)?|gedeeld|extern|openbaar|zichtbaar|allen|iedereen|beide|open|ja|j)(?: (?:ook"
    r"|zichtbaar|en wij))?"
)

AGREED_THAT = (
    r"(?:(?:er (?:is|wordt) |we hebben |is )?(?:afgesproken|besloten|overeengekomen)(?: is)?(?: dat|:)"
    r"|(?:we|wij) (?:spreken af|besluiten|komen overeen) dat) "
)
