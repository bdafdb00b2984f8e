"""Dutch column headers, those of Flanders among them."""

from whoowes.core.items.words.table import Role, keys

HEADERS = {
    Role.TASK: keys(
        "van vorige keer|vorige keer|van de vorige keer|"
        "actie|acties|actiepunt|actiepunten|actie-item|actie-items|actiebeschrijving|omschrijving actie"
        "|beschrijving actie|omschrijving van de actie|beschrijving van de actie|actieomschrijving"
        "|omschrijving actiepunt|taak|taken|taakomschrijving|omschrijving taak|omschrijving van de taak"
        "|taakbeschrijving|wat|wat moet er gebeuren|wat te doen|wat is er afgesproken|wat is afgesproken"
        "|wat gaan we doen|wat doen we|te doen|nog te doen|te ondernemen actie|te ondernemen acties"
        "|te nemen actie|te nemen acties|te nemen maatregel|te nemen maatregelen|volgende stap|eerste stap"
        "|volgende stappen|vervolgstap|vervolgstappen|vervolgactie|vervolgacties|volgende actie"
        "|volgende acties|maatregel|maatregelen|afspraak|afspraken|gemaakte afspraak|gemaakte afspraken"
        "|toezegging|toezeggingen|toegezegd|opdracht|opdrachten|huiswerk|huiswerkopdracht"
        "|uit het besluit voortvloeiende actie|uit het besluit voortvloeiende acties|voortvloeiende actie"
        "|voortvloeiende acties|openstaand punt|openstaande punten|open punt|open punten|openstaande actie"
        "|openstaande acties|op te leveren|oplevering|werkpunt|werkpunten|klus|klussen|todo-punt|to do-punt"
        "|uit te voeren|uit te voeren actie|aandachtspunt/actie|verbeteractie|verbeteracties"
    ),
    Role.WEAK_TASK: keys(
        "omschrijving|beschrijving|korte omschrijving|titel|punt|punten|activiteit|activiteiten|stap|stappen"
        "|inhoud|wens|verzoek|vraag / verzoek|werkzaamheden|werkzaamheid|verbeterpunt|verbeterpunten"
        "|voorstel|naam actie|betreft|details"
    ),
    Role.ISSUE: keys(
        "probleem|problemen|risico|risico's|vraag|vragen|openstaande vraag|open vraag|open vragen|knelpunt"
        "|knelpunten|mijlpaal|mijlpalen|doel|doelen|doelstelling|doelstellingen|project|projecten"
        "|belemmering|belemmeringen|aandachtspunt|aandachtspunten"
    ),
    Role.DECISION: keys(
        "besluit|besluiten|beslissing|beslissingen|te nemen besluit|te nemen besluiten|benodigd besluit"
        "|gevraagd besluit|beslispunt|beslispunten|te beslissen"
    ),
    Role.OWNER: keys(
        "wie|door wie|wie doet het|wie doet dit|wie pakt op|wie pakt het op|wie pakt dit op"
        "|wie is verantwoordelijk|wie voert uit|actiehouder|actiehouders|naam actiehouder"
        "|naam van de actiehouder|naam van de actiehouders|actienemer|actienemers|actie-eigenaar"
        "|actie eigenaar|verantwoordelijke|verantwoordelijken|verantwoordelijk|verantwoordelijke persoon"
        "|verantwoordelijkheid|eindverantwoordelijke|eigenaar|eigenaars|eigenaren|toegewezen aan|toegewezen"
        "|toegewezene|toegekend aan|uitvoerder|uitvoerders|uitvoerende|uit te voeren door|uitvoering"
        "|uitvoering door|uitgevoerd door|te doen door|op te pakken door|opgepakt door|trekker|trekkers"
        "|behandelaar|behandeld door|belegd bij|ligt bij|bal ligt bij|aan zet|contactpersoon|persoon"
        "|personen|naam|namen|initialen|medewerker|medewerkers|aanspreekpunt|door|wiens actie|actie door"
        "|actie bij|actie voor|gedelegeerd aan|coordinator|coordinatie|kartrekker|probleemeigenaar"
        "|taakhouder|bij wie|verantw|verantw.|belast met"
    ),
    Role.OWNER_DUE: keys(
        "wie/wanneer|wie / wanneer|wie, wanneer|wie en wanneer|wie/voor wanneer|wie tegen wanneer"
    ),
    Role.TASK_OWNER: keys("wie doet wat|wie wat|wie/wat|wie / wat|wat door wie|wat en wie|actie en wie"),
    Role.DUE: keys(
        "wanneer|voor wanneer|toegezegd voor|toegezegd op|beloofd voor|tegen wanneer|uiterlijk|uiterlijk op"
        "|uiterste datum|vervaldatum|vervaldag"
        "|einddatum|eind|einde|streefdatum|planning|gepland|geplande datum|datum gereed|gereed op"
        "|gereed voor|gereed uiterlijk|klaar op|klaar voor|klaar tegen|termijn|tijdstip|tijdstip gereed"
        "|tijdstip waarop de actie gereed moet zijn|tijdstip waarop de acties gereed moet zijn"
        "|tijdstip waarop de acties gereed moeten zijn|opleverdatum|oplevering op|op te leveren op"
        "|op te leveren voor|te doen voor|af voor|af op|af te ronden op|af te ronden voor|doeldatum"
        "|afrondingsdatum|verwachte datum|verwacht|verwacht gereed|verwachte einddatum|tijdslijn|tijdpad"
        "|tijdsbestek|uitvoeren voor|uitvoering voor|actiedatum|datum actie|gewenste datum|gewenst|tot"
        "|tot wanneer|tegen|ten laatste|ten laatste op|limietdatum|leverdatum|leveringsdatum|inleverdatum"
        "|timing|realisatiedatum|voor"
    ),
    Role.DUE_REVISED: keys(
        "nieuwe datum|nieuwe deadline|nieuwe streefdatum|nieuwe vervaldatum|nieuwe einddatum|nieuwe planning"
        "|nieuwe termijn|herziene datum|herziene deadline|herziene planning|herziene einddatum"
        "|aangepaste datum|aangepaste deadline|aangepaste planning|gewijzigde datum|gewijzigde deadline"
        "|verplaatst naar|verschoven naar|uitgesteld tot|verlengd tot|huidige deadline|huidige datum"
        "|huidige planning|actuele deadline|actuele planning|deadline nieuw|datum nieuw|planning nieuw"
        "|bijgestelde datum|bijgestelde deadline|bijgestelde planning|nu gepland|prognose"
    ),
    Role.DUE_ORIGINAL: keys(
        "oorspronkelijke datum|oorspronkelijke deadline|oorspronkelijke planning|oorspronkelijke einddatum"
        "|oorspronkelijke streefdatum|oorspronkelijke vervaldatum|oorspronkelijke termijn|oorspronkelijk"
        "|oorspronkelijk gepland|originele datum|originele deadline|originele planning|eerste datum"
        "|eerste deadline|oude datum|oude deadline|oude planning|vorige datum|vorige deadline|initiele datum"
        "|initiele deadline|aanvankelijke datum|aanvankelijke deadline|deadline oud|datum oud|planning oud"
        "|was gepland|eerder gepland|oorspronkelijk voorzien"
    ),
    Role.COMPLETION: keys(
        "wanneer gedaan|wanneer afgerond|gereed|afronding|voltooiing|afhandeling|datum afronding"
        "|datum van afronding|datum afhandeling"
        "|datum voltooiing"
    ),
    Role.DATE: keys("datum|data"),
    Role.STATUS: keys(
        "hoe staat het|hoe staat het ervoor|nieuws|nu|"
        "stand|stand van zaken|stavaza|svz|voortgang|huidige status|status actie|actiestatus|laatste status"
        "|status / voortgang|voortgang / status|verificatiestatus|toestand|open/gesloten|open / gesloten"
        "|open of gesloten|open/afgerond|open / afgerond|open/klaar|hoe staat het ervoor|hoe ver|vorderingen"
        "|vordering|opvolging"
    ),
    Role.DONE: keys(
        "klaar|af|afgerond|gedaan|voltooid|afgehandeld|uitgevoerd|gereed j/n|gereed ja/nee|klaar j/n"
        "|klaar ja/nee|gesloten|afgesloten|afgevinkt|opgelost|verstuurd|verzonden|geleverd|opgeleverd|vinkje"
        "|al gedaan|al klaar|gelukt|% gereed|% voltooid|% klaar|voldaan|behaald|afgewerkt|gebeurd|in orde|ok"
    ),
    Role.COMPLETED_ON: keys(
        "afgerond op|voltooid op|gesloten op|afgehandeld op|gedaan op|afgesloten op|uitgevoerd op"
        "|opgelost op|opgeleverd op|afgewerkt op|datum afgerond|datum voltooid|datum gesloten"
        "|datum afgehandeld|datum uitgevoerd|werkelijke einddatum|werkelijke datum|werkelijk gereed"
        "|verstuurd op|verzonden op|datum gedaan|gereedgemeld op|gereedgemeld"
    ),
    Role.PRIORITY: keys(
        "prioriteit|prioriteiten|urgentie|belang|belangrijkheid|ernst|urgent|prioritering|mate van urgentie"
        "|gewicht"
    ),
    Role.NOTES: keys(
        "toelichting|toelichtingen|opmerking|opmerkingen|commentaar|commentaren|notitie|notities|aantekening"
        "|aantekeningen|bijzonderheden|reactie|reacties|afhankelijkheid|afhankelijkheden|achtergrond|context"
        "|reden|waarom|hoe|waarmee|bewijs|bijlage|bijlagen|laatste update|terugkoppeling|aanvulling"
        "|aanvullingen|aanvullende informatie|extra informatie|extra info|informatie|info|betrokkenen"
        "|met wie|ondersteuning|ondersteund door|documenten|document|randvoorwaarden|middelen|benodigdheden"
        "|waar|locatie|plaats|tussentijdse checks|tussentijdse check|argumentatie|onderbouwing|nota|nota's"
        "|uitleg|opm|opm."
    ),
    Role.RESULT: keys(
        "resultaat|resultaten|opbrengst|opbrengsten|effect|effecten|besparing|besparingen|waarde|winst|baten"
        "|meerwaarde|uitkomst|uitkomsten|gevolg|voordeel|voordelen|rendement|wat leverde het op"
        "|wat heeft het opgeleverd|impact / resultaat"
    ),
    Role.NUMBER: keys(
        "nummer|volgnummer|volgnr|volg nr|actienummer|actienr|actie nr|actiepuntnummer|referentie|kenmerk"
        "|taaknummer|punt nr|agendapunt nr|regel|rij|dossier|dossiernummer|ticket|ticketnummer"
    ),
    Role.RAISED: keys(
        "aangemaakt|aangemaakt op|aanmaakdatum|gemaakt op|aanleverdatum|ingebracht op|ingediend op"
        "|genoteerd op|afgesproken op|datum afspraak|datum overleg|datum vergadering|datum van het overleg"
        "|datum van de vergadering|datum van het besluit|datum besluit|datum gesprek|overleg|overleg van"
        "|vergadering|vergadering van|uit overleg|uit vergadering|uit gesprek|gesprek|gesprek van|bron"
        "|herkomst|oorsprong|sinds|open sinds|toegevoegd|toegevoegd op|ingevoerd op|invoerdatum|gemeld op"
        "|datum melding|opgenomen op|datum invoer|datum aangemaakt|datum toegevoegd|toegewezen op|geopend"
        "|geopend op|startoverleg|verslag van|notulen van|eerste vermelding|ontstaan op|doorgeschoven van"
        "|overgenomen van"
    ),
    Role.INTERNAL: keys(
        "zichtbaarheid|intern/extern|intern / extern|vertrouwelijkheid|wie mag het zien|intern|alleen intern"
        "|vertrouwelijk|prive|intern ja/nee|intern j/n|enkel intern|alleen voor ons"
    ),
    Role.SHARED: keys(
        "delen met klant|delen met de klant|gedeeld met klant|zichtbaar voor klant|zichtbaar voor de klant"
        "|delen"
    ),
    Role.TYPE: keys("type|soort|categorie|aard|soort actie|type actie|soort punt"),
    Role.DISCUSSION: keys(
        "onderwerp|onderwerpen|agendapunt|agendapunten|agenda|besproken|besproken punten|bespreekpunt"
        "|bespreekpunten|discussie|thema|thema's|gebied|verslag|gespreksonderwerp|gespreksonderwerpen"
        "|gesprekspunten|wat is besproken|wat besproken|behandeld|aan de orde"
    ),
    Role.WIN: keys(
        "succes|successen|wapenfeit|wapenfeiten|mijlpaal behaald|wat ging goed|hoogtepunt|hoogtepunten"
        "|overwinning|overwinningen"
    ),
    Role.TRAP: keys(
        "grondslag|rechtsgrond|bewaartermijn|garantietermijn|opzegtermijn|"
        "pad|bestandspad|bestand|bestanden|betekenis|voorwaarde|als|indien|trigger|aanleiding|scenario|duur"
        "|tijdsduur|doorlooptijd|tijdsbesteding|tijdsinvestering|inspanning|inschatting|schatting"
        "|geschatte tijd|geschatte duur|ritueel|versie|revisie|wijziging|wijzigingen|aard van de wijziging"
        "|doorgevoerde wijzigingen|escalatie|escaleren naar|escalatie naar|escalatieniveau|escalatiepad"
        "|recht|rechten|bevoegdheid|bevoegdheden|toegestaan|toestemming|commando|commando's|opdrachtregel"
        "|verwacht resultaat|werkelijk resultaat|terugvalplan|waarschijnlijkheid|kans|beheersmaatregel"
        "|beheersmaatregelen|tegenmaatregel|frequentie|hoe vaak|interval|ritme|cyclus|spreektijd|uren"
        "|aantal uren|budget|bedrag|bedragen|kosten|prijs|tarief|begroot|begrotingspost"
        "|kostenplaats|voorbeeld|reactietijd|responstijd|aanwezig|aanwezigheid|methode"
        "|standaardwaarde|invoer|functie|sneltoets|spreker|presentator|opzegtermijn|bewaartermijn|tijd"
        "|tijdsindicatie"
    ),
    Role.CLOCK: keys(
        "tijdstip van de dag|uur|begintijd|starttijd|eindtijd|begin|van - tot|na|minuut|minuten|na minuten"
        "|tijdslot|aanvang|verstreken tijd"
    ),
    Role.RACI: keys(
        "aanspreekbaar|aansprakelijk|geraadpleegd|geconsulteerd|te raadplegen|te consulteren|geinformeerd"
        "|te informeren|raadplegen|informeren|consulteren|ondersteunend|adviserend|meebeslissen"
    ),
    Role.IGNORED: keys(
        "ingebracht door|gemeld door|aangemaakt door|genoteerd door|auteur|opsteller|aanvrager|opdrachtgever"
        "|melder|kleur|stoplicht|dagen te laat|dagen open|leeftijd|startdatum|begindatum|gestart|gestart op"
        "|gecontroleerd door|gecontroleerd|gecontroleerd op|goedgekeurd door|akkoord|akkoord door|klant"
        "|client|bedrijf|organisatie|afdeling|contact|e-mail|telefoon|laatst gewijzigd|laatst bijgewerkt"
        "|bijgewerkt|bijgewerkt op|gewijzigd op|besluitdatum|besloten door|besloten op|herinnering"
        "|resterende inspanning|team|aantal keren uitgesteld|vestiging|groep"
    ),
}

OTHER_ROLES = {
    Role.OWNER: keys("voor|van|aan|contact|klant|client|bedrijf|afdeling|team|groep|partij"),
    Role.TASK: keys("afgesproken op|verwacht|gesprek|overleg|vergadering|toegevoegd|gepland|planning"),
    Role.STATUS: keys(
        "update|updates|laatste update|kleur|stoplicht|resultaat|resultaten|uitkomst|fase|stadium"
    ),
}
"""What these headers mean where the cells below are no dates, or say more than a colour or a result."""

ENDINGS = {
    Role.TASK: keys("actie|acties|actiepunt|actiepunten|taak|taken|maatregelen"),
    Role.OWNER: keys(
        "verantwoordelijke|verantwoordelijk|actiehouder|actiehouders|eigenaar|uitvoerder|trekker"
    ),
    Role.DUE: keys("streefdatum|einddatum|vervaldatum|termijn"),
    Role.STATUS: keys("voortgang"),
    Role.PRIORITY: keys("prioriteit|urgentie"),
    Role.NOTES: keys("opmerking|opmerkingen|toelichting|notities|commentaar"),
    Role.NUMBER: keys("nr|nummer"),
    Role.RAISED: keys("aangemaakt|ingebracht"),
    Role.RESULT: keys("resultaat|resultaten|opbrengst"),
}

_FIRST = r"(?:.* )?[a-z-]{3,24}"
_WORDED = (
    (
        Role.OWNER,
        r"wie (?:doet|is|pakt|gaat|moet|voert|zorgt) (?!wat\b).*|(?:verantwoordelijke|eigenaar|trekker) .*",
    ),
    (Role.TASK, r"wat (?:moet|moeten|gaan|wordt|is|doen|hebben|willen) .*"),
    (Role.DUE, r"wanneer (?:is (?:het|dit) |moet (?:het|dit) )?(?:klaar|gereed|af)(?: zijn)?"),
    (Role.DUE, r"(?:voor|tegen) wanneer .*|datum (?:gepland|gereed|klaar)"),
    (Role.DUE, r"(?:deadline|streefdatum|einddatum|vervaldatum|termijn) (?!oud\b|nieuw\b).*"),
    (Role.DONE, r"(?:klaar|gedaan|afgerond|gereed) ?[\u2611\u2705\u2713\u2714]"),
)
PHRASES = _WORDED + tuple(
    (role, rf"{_FIRST}(?:{ends})")
    for role, ends in (
        (Role.OWNER, r"verantwoordelijken?|actiehouders?|trekker|eigenaar"),
        (
            Role.DUE,
            r"deadline|termijn|(?:eind|streef|verval|oplever|lever|doel|afrondings|voltooiings|plan)datum",
        ),
        (Role.STATUS, r"status|voortgang"),
        (Role.TASK, r"(?<!re)(?<!trans)(?<!red)acties?|actiepunt(?:en)?|taak|taken|maatregel(?:en)?"),
        (Role.NUMBER, r"nummer|-nr"),
        (Role.PRIORITY, r"prioriteit"),
    )
)
