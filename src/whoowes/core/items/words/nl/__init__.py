"""Dutch: how headers, headings, status cells and action lines are worded."""

from whoowes.core.items.words.mark_owners import OWNER_BEHIND_MARK
from whoowes.core.items.words.nl import phrases, reviews
from whoowes.core.items.words.nl.calls import (
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
from whoowes.core.items.words.nl.headers import ENDINGS, HEADERS, OTHER_ROLES, PHRASES
from whoowes.core.items.words.nl.lines import (
    AGREED_THAT,
    CLOSING_VERBS,
    INFORMS,
    ITEM_MARKS,
    NOTHING,
    OBLIGED,
    SHARED,
    VERBS,
)
from whoowes.core.items.words.nl.privacy import INTERNAL, INTERNAL_END, INTERNAL_MARK
from whoowes.core.items.words.nl.sections import (
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
from whoowes.core.items.words.nl.states import (
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
from whoowes.core.items.words.spoken_headers import SPOKEN_HEADERS
from whoowes.core.items.words.table import LanguageWords, Words, keys

_STATE = (
    r"(?:afgerond|gedaan|klaar|voltooid|afgehandeld|gereed|afgewerkt|gesloten|afgesloten|vervallen|geschrapt"
    r"|geannuleerd|geparkeerd|niet meer (?:nodig|relevant|van toepassing)|(?:nog |weer |nog steeds )?open"
    r"|openstaand|in uitvoering|in behandeling|mee bezig|bezig|loopt|lopend|geblokkeerd|on hold|aangehouden"
    r"|uitgevoerd|(?:nog )?niet (?:gestart|begonnen|afgerond|gedaan|klaar|verstuurd))"
)


DUTCH: LanguageWords = Words(
    language="nl",
    headers=HEADERS,
    header_endings=ENDINGS,
    header_phrases=phrases.PHRASES + PHRASES + SPOKEN_HEADERS["nl"],
    header_shorts=phrases.SHORTS,
    other_roles=OTHER_ROLES,
    topic_of_call=TOPIC_OF_CALL,
    shared=SHARED,
    joiners=r" ?(?:\ben\b|\bof\b|\ben/of\b|;) ?",
    fillers=keys(
        "de|het|afgesproken|openstaande|open|onze|ons|jullie|belangrijkste|geplande|gepland|concrete|huidige"
        "|huidig|vereiste|benodigde|gewenste|verwachte|te ondernemen|uiterste|gemaakte"
    ),
    action_types=(
        r"acties?|actiepunt(?:en)?|taak|taken|to-?do'?s?|vervolgstap(?:pen)?|vervolgacties?|afspraak"
        r"|maatregel|a"
    ),
    log_types=(
        r"risico'?s?|problemen|probleem|knelpunt(?:en)?|besluit(?:en)?|beslissing(?:en)?|aannames?"
        r"|veronderstelling(?:en)?|afhankelijkheid|afhankelijkheden|vragen|vraag|info|informatie"
        r"|mededeling(?:en)?|wijziging(?:en)?|notities?|opmerking(?:en)?|ter info|b|m"
    ),
    changes=(
        r"(?:aanmaken|maken|nieuw|wijzigen|aanpassen|bewerken|bijwerken|verwijderen|hernoemen|verplaatsen"
        r"|toevoegen|behouden|ongewijzigd|geen wijziging|uitbreiden|herschrijven)"
    ),
    explaining=keys(
        "betekenis|voorwaarde|als|indien|trigger|aanleiding|scenario|ritueel|pad|escaleren naar"
        "|escalatie naar|escalatie|frequentie|hoe vaak|interval|ritme|bevoegdheid|bevoegdheden|rechten|recht"
        "|escalatieniveau"
    ),
    role_headers=keys(
        "vervanger|vervanging|achtervang|wat|verantwoordelijkheid|verantwoordelijkheden|oplevering|taakomschrijving"
    ),
    due_like=(
        r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|vandaag|morgen|overmorgen"
        r"|direct|meteen|onmiddellijk|zsm|z\.s\.m|spoed|volgende?|deze|dit|komende?|eind|einde|begin|medio"
        r"|half|voor|na|tot|uiterlijk|tegen|ten laatste|doorlopend|continu|week|wk|kwartaal|pasen|pinksteren"
        r"|kerst|kerstmis|zomer|herfst|najaar|voorjaar|winter|jaareinde|maandeinde|weekend|ntb|n\.t\.b"
        r"|nader te bepalen|lopend|nu|dagelijks|wekelijks|maandelijks|klaar|gereed|afgerond|zo snel mogelijk"
        r"|binnenkort|januari|februari|maart|mrt|april|mei|juni|juli|augustus|september|oktober|november"
        r"|december|okt)\b"
    ),
    durations=(
        r"[~<>]?\s?(?:ca\.? ?|circa |ongeveer |plm\.? )?\d+(?:[.,]\d+)?(?:\s?-\s?\d+)?\s?(?:min(?:uten|uut)?"
        r"|u|uur|uren|dag(?:en)?|werkdag(?:en)?|wk|weken|week|maand(?:en)?|mnd|mandagen|sprints?)\.?|(?:dag"
        r"|week|maand|t) ?[+-]?\s?\d+(?:\s?-\s?\d+)?(?: (?:dagen|werkdagen|weken))?|[+-]\s?\d+ (?:dag(?:en)?"
        r"|weken|uur|werkdagen)"
    ),
    naming_actions=(
        r"\b(?:acties?|actiepunt(?:en)?|actielijst|actieplan|\w{0,10}acties|(?:volgende"
        r"|vervolg) ?stap(?:pen)?|te doen|te ondernemen|to-?do-?lijst|takenlijst|huiswerk|afspraken|afspraak"
        r"|toezegging(?:en)?|toegezegd|afgesproken|(?:open|openstaande?) (?:punten|acties|punt)|wie doet wat"
        r"|maatregel(?:en)?|werkpunten)\b"
    ),
    sections=SECTIONS,
    plain_headings=(
        reviews.LAST_TIME,
        AGENDA,
        AGREED,
        (
            r"(?:(?:nieuwe|open|openstaande|onze|jullie|gemaakte|voorgestelde|aanbevolen|de"
            r"|belangrijkste) )?(?:acties|actiepunten|actielijst|takenlijst|taken|volgende stappen"
            r"|vervolgstappen|(?:vervolg|opvolg|follow-?up )(?:acties|taken)|to-?do'?s?|to-?do-?lijst"
            r"|huiswerk|afspraken|toezeggingen|te doen"
            r"|openstaande punten|open punten|afgesproken|wie doet wat(?: en wanneer)?"
            r"|actie- en besluitenlijst"
            r"|besluiten- en actielijst)(?: (?:voor|van|uit|tot) .{1,30}| ?\(.{1,30}\))?"
        ),
        (
            r"deelnemers|aanwezigen?|aanwezig|agenda|discussie|besproken|besluiten|beslissingen|notities"
            r"|notulen|verslag|samenvatting|rondvraag|w\.?v\.?t\.?t\.?k\.?|mededelingen|varia|risico's"
            r"|problemen|knelpunten|afwezig|afmeldingen|achtergrond|onderwerpen|openstaande vragen|conclusie"
            r"|terugblik|stand van zaken"
        ),
        (
            r"successen|afgerond|gedaan|al gedaan|vervallen|geschrapt|geparkeerd|uitgesteld"
            r"|(?:gedaan|afgerond) sinds .{1,30}|(?:acties|actiepunten) vorige \w+"
            r"|terugblik (?:op )?(?:de )?acties"
            r"|doorgeschoven(?: .{1,40})?|nog open|nog openstaand|open van vorige keer|wat ging goed|behaald"
        ),
        (
            r"intern|interne notities|alleen intern|enkel intern|prive|vertrouwelijk|sjabloon|inleiding"
            r"|ideeenbus|parkeerplaats"
        ),
    ),
    labelled_line=(
        r"(?:datum|legenda|gesprekken|datum (?:en|&|/) (?:tijd|tijdstip|plaats)|tijd|tijdstip|plaats"
        r"|locatie|waar|wanneer|duur"
        r"|deelnemers?|aanwezigen?|aanwezig|afwezig(?:en)?|afgemeld|verhinderd|uitgenodigd|voorzitter"
        r"|notulist|verslag(?:legger)?(?: door)?|auteur|opsteller|kopie aan|(?:volgende?"
        r"|eerstvolgende) (?:call|overleg|afspraak|gesprek|vergadering|meeting|sessie|keer)|vervolgafspraak"
        r"|vervolgoverleg) ?:"
    ),
    homework=HOMEWORK,
    not_owners=(NOT_OWNERS,),
    groups=(
        r"(?:de )?klant(?:en)?|klantzijde|client|opdrachtgever|opdrachtnemer|wij|we|ons|beide|beiden|allebei"
        r"|alle|allen|iedereen|onze kant|jullie kant|jullie(?: twee| beiden?)?|bij de klant|adviseur(?:s)?"
        r"|(?:het )?bureau"
        r"|kantoor|(?:het )?team|je|jij|u|ik|samen|gezamenlijk|coach|coachee|accountant|boekhouder"
        r"|leverancier|advocaat"
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
    asks_nothing=(
        r"(?:(?:op |met )?(?:vakantie|(?:zwangerschaps|ouderschaps|ziekte|vaderschaps)?verlof|zakenreis)"
        r"|heeft vrij|niet (?:beschikbaar|op kantoor)|gefeliciteerd|proficiat|goed (?:gedaan|werk)"
        r"|ziek|afwezig|er niet|niet aanwezig|jarig|verjaardag"
        r"|(?:bedankt|dank)(?: voor [^.;:]{1,60})?)"
    ),
    times_of_absence=(
        r"tot|t/m|vanaf|sinds|van(?= \d)|volgende|deze|komende|vandaag|morgen"
        r"|overmorgen|heel|hele|weer|maandag|dinsdag|woensdag|donderdag|vrijdag|gisteren|vorige"
    ),
    next_call=NEXT_CALL,
    item_marks=ITEM_MARKS,
    several_mark=(
        r"(?:acties|actiepunten|taken|to-?do's|volgende stappen|vervolgstappen|huiswerk"
        r"|afspraken)\b[^:]{0,40}:"
    ),
    inline_mark=(
        rf"(?<=[.;!?)\]])\s+(?=(?:(?:ACTIE|ACTIEPUNT|TAAK|TODO){OWNER_BEHIND_MARK}"
        r"|(?:Actie|Actiepunt|Taak)(?: [A-Z]{2,3})?):)"
    ),
    win_mark=(
        r"(?:succes(?:je|sen)?|goed nieuws|wapenfeit|overwinning|hoogtepunt) ?(?:[(\[](?:alleen )?(?:intern"
        r"|prive|vertrouwelijk)[)\]] ?)?(?::|- )\s*"
    ),
    result_mark=r"\b(?:resultaat|effect|opbrengst|besparing|waarde|winst|gevolg|uitkomst|meerwaarde) ?:",
    note_mark=(
        r"(?:notitie|opmerking|toelichting|let op|zie|zie ook|stand|achtergrond|context|betreft|betr|bijv|bv"
        r"|d\.?w\.?z|want|omdat|aangezien|info|ps|nb|ter info|hierbij) ?[:.(]?\b"
    ),
    action_verbs=VERBS,
    closing_verbs=CLOSING_VERBS,
    still_to=r"\b(?:nog )?te \w{3,}n\b",
    obliged=OBLIGED,
    name_lead=r"(?:voor|van) ",
    name_joints=r"(?:en|met|aan|samen met|van)",
    counted_things=(
        r"(?:fase|week|stap|etappe|ruimte|locatie|perceel|eenheid|verdieping|blok|dag|maand|jaar|deel"
        r"|mijlpaal|partij|pakket|werkpakket|niveau|zone|gebied|huis|gebouw|ronde|golf|module|optie|variant"
        r"|versie|hoofdstuk|pagina|kwartaal|kamer|hal|kavel)\b"
    ),
    deadline_word=r" (?=(?:voor|uiterlijk|tegen|tot|vanaf|op)\b)",
    due_lead=(
        r"(?:\b(?:uiterlijk(?: op| voor)?|voor|tegen|tot|op|per|deadline|gepland(?: op| voor)?"
        r"|ten laatste(?: op)?|klaar (?:op|voor)|gereed (?:op|voor)|af voor)\b ?:?)\s*$"
    ),
    states=STATES,
    state_rest=STATE_REST,
    state_doubts=STATE_DOUBTS,
    state_reasons=STATE_REASONS,
    closing_tails=CLOSING_TAILS,
    bare_closing=BARE_CLOSING,
    causative=CAUSATIVE,
    ends_open=r"\b(?:als|is|zijn|wordt|worden|tot|wanneer|zodra|of|en|niet|te|nog|dat)$|^te doen$",
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
    states_inside=(
        r"\b(?:afgerond|gedaan|klaar|voltooid|afgehandeld|gesloten|afgesloten|vervallen|geschrapt"
        r"|geannuleerd|geparkeerd)\b|^samengevoegd met .*\d"
    ),
    lead_states=rf"{_STATE} ?(?::|- )\s*",
    tail_states=(
        rf"(?:alles |is |al |reeds )?(?:{_STATE}|te doen|verstuurd|verzonden|gestuurd|wacht|te laat)[.!]?"
    ),
    colours=r"(?:(?:rood|oranje|geel|groen|blauw|grijs|zwart|wit|stoplicht)(?:\b[ /,:-]*|$))+",
    yes=r"(?:j|ja|jazeker|klaar|gedaan|afgerond|af|voltooid|gereed|akkoord|in orde)[^\w?]*",
    no=r"(?:nee|neen|nog niet|niet|niet klaar|open|nog open|loopt)\W*",
    placeholders=(
        r"[\s:/_.#-]*(?:(?:actie|actiepunt|taak|omschrijving|beschrijving|naam|persoon|wie|wat|wanneer|voor"
        r"|tot|datum|deadline|status|hier|omschrijf|beschrijf|invullen|toevoegen|vul|in|tekst|uw|je|jouw|verantwoordelijke"
        r"|notitie|notities|voorbeeld|dd|mm|jjjj|nr|titel|de|het|en|een|stap|onderwerp|punt|actiehouder"
        r"|eigenaar|\d+)(?:[\s:/_.#-]+|$))*"
    ),
    placeholders_inside=(
        r"(?:hoog|midden|laag|dringend|urgent|spoed|nieuw|belangrijk|kritiek|concept|open|prioriteit|extern"
        r"|terugkerend|wekelijks|maandelijks|vraag|besluit|risico|idee|notitie|actie|taak|week \d+|optioneel)"
    ),
    unknown=(
        r"(?:nog )?(?:open|onbekend|onduidelijk|te bepalen|nader te bepalen|in te vullen)|n\.?t\.?b\.?|volgt"
        r"|p\.?m\.?"
    ),
    agreeing=r"(?:we hebben |er is )?afgesproken|afspraak",
    unneeded=(
        r"\b(?:is |zijn )?niet (?:meer )?(?:nodig|vereist|noodzakelijk)(?: (?:voorlopig|voor nu"
        r"|op dit moment))?$"
    ),
    informs=INFORMS,
    nothing=NOTHING,
    boilerplate=(
        r".{0,80}\b(?:notities (?:van|door|met) gemini|gemini-notities|gemini's notities"
        r"|aantekeningen (?:van|door) gemini)\b.*|(?:hoe (?:is|vind je) de kwaliteit"
        r"|wat vind je van .{0,30}notities|geef (?:ons )?feedback|beoordeel (?:het|de)|vul een korte enquete"
        r"|deze bewerkbare transcriptie|dit bewerkbare transcript|transcriptie (?:beeindigd|geeindigd)"
        r"|de transcriptie is|opname ?:|transcript(?:ie)? ?:|nuttig of niet nuttig|klopt de samenvatting"
        r"|vergaderrecords|tips .{0,30}gemini|wil je meer zien).*"
    ),
)
