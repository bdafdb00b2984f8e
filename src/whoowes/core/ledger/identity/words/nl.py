"""Dutch task words."""

from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.dutch_actions import (
    ACTION_NOUNS,
    ACTIONS,
    ALSO_NOUNS,
    IRREGULAR,
    VERBAL_NOUNS,
)
from whoowes.core.ledger.identity.words.dutch_forms import (
    adjective_forms,
    adjective_stem,
    participles,
    singular,
    verb_forms,
)
from whoowes.core.ledger.identity.words.dutch_known import KNOWN
from whoowes.core.ledger.identity.words.entries import pairs
from whoowes.core.ledger.identity.words.model import Grammar

_PARTICIPLES = pairs(IRREGULAR)

SOURCE = Source(
    language="nl",
    grammar=Grammar(is_verb_last=True, writes_compounds=True, has_decimal_comma=True),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    forms=verb_forms,
    participles=lambda verb: participles(verb, _PARTICIPLES),
    adjectives=adjective_forms,
    adjective_stem=adjective_stem,
    singular=singular,
    known=KNOWN,
    articles="de, het, een, onze, ons, jullie, hun",
    verbal_nouns=VERBAL_NOUNS,
    missing="ontbreekt nog, ontbreken nog, ontbreekt, ontbreken, mist nog",
    needing="krijgt, wil, ontvangt, verwacht",
    receivers="naar, aan",
    given="toegang",
    appointments="afspraak",
    company="met",
    about="over",
    back="terug",
    passive="worden, zijn, wordt, is, geworden, te",
    infinitive_markers="te",
    light_verbs="doen, maken, uitvoeren",
    obliges="moet, moeten, zal, zullen, gaat, gaan, wil, kan, zou, dient",
    stop="""
        de, het, een, onze, ons, hun, haar, zijn, mijn, jouw, jullie, uw, deze, dit, die, dat, er, het
        we, wij, ik, jij, je, hij, zij, ze, u, hem, hen, mij, me, is, was, waren, wordt, worden, werd
        werden, heeft, hebben, had, moet, moeten, zal, zullen, zou, kan, kunnen, wil, willen, gaat, gaan
        mag, te, nog, even, graag, ook, dan, nu, hier, daar, zo, of, als, wat, hoe, alle, alles
        allemaal, elke, elk, iedere, wel, al, weer, samen, direct, gewoon, etc, enz, evt, eventueel
        dient, dienen, ns, s, t, asap, toch, om, zsm
    """,
    leading="""
        graag, aub, svp, alsjeblieft, we, wij, ik, moet, moeten, zal, zullen, kan, kunnen, wil, willen
        gaat, gaan, nog, even, ook, dan, nu, niet vergeten, is, zijn, om, te, er
    """,
    prepositions="""
        aan, van, met, zonder, voor, naar, bij, in, op, uit, over, onder, om, na, tegen, door, tot
        vanaf, vanuit, via, per, incl, inclusief, excl, exclusief, volgens, betreffende, mbt, tussen, tijdens
        rond, re, inzake, ivm, namens, tbv, binnen, buiten, sinds
    """,
    contracted="inclusief incl, exclusief excl, betreffende over, mbt over, re over, inzake over, via per",
    of="van",
    source="van",
    doer="door",
    benefit="voor",
    recipients="aan, met, naar, bij, per, door",
    contrary_prepositions="""
        aan van, naar van, naar vanuit, naar vanaf, voor na, met zonder, incl excl, voor tegen, in uit
        door aan, door van
    """,
    contrary_in_motion="in van, in vanuit, op van, op vanaf, naar uit",
    conjunctions="en, of, plus",
    negations="niet, geen, nooit, zonder",
    opposites="""
        oud nieuw, eerste tweede, eerste laatste, intern extern, hoog laag, lang kort, vroeg laat
        netto bruto, koper verkoper, inkoop verkoop, huurder verhuurder, klant leverancier
        ingaand uitgaand, import export, winst verlies, concept definitief, inkomsten uitgaven
        ochtend middag, online offline, online print, wekelijks maandelijks, dagelijks wekelijks
        maandelijks jaarlijks, maandelijks kwartaal, vorig volgend, aan uit, factuur bon
        factuur creditnota, aanmelding afmelding, tijdelijk definitief, minimum maximum, min max
        links rechts, boven onder, noord zuid, oost west, werkgever werknemer, debet credit, voor na
        openbaar privé, verplicht optioneel, test live
    """,
    qualifiers="""
        bijgewerkt, aangepast, herzien, actueel, recentst, volledig, compleet, heel, gedetailleerd, kort
        resterend, openstaand, ontbrekend, relevant, nodig, vereist, afgesproken, besproken, beloofd
        gevraagd, schriftelijk, eigen, bestaand, laatst, huidig, gecorrigeerd, betreffend, nieuwst
    """,
    distinctions="""
        concept, definitief, finaal, eerste, tweede, derde, vierde, oud, nieuw, volgend, vorig, ander
        extra, getekend, ondertekend, voorlopig, oorspronkelijk, origineel, kopie, apart, half, deels
        intern, extern, openbaar, privé, dagelijks, wekelijks, maandelijks, jaarlijks, regelmatig
        alleen, meer, opnieuw, aanvullend
    """,
    numbers="""
        twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12
        vijftien 15, twintig 20, dertig 30, veertig 40, vijftig 50, honderd 100, eerste 1e, tweede 2e
        derde 3e, vierde 4e
    """,
    phrases={
        f"{name} kwartaal": f"q{number}"
        for number, names in enumerate(("eerste 1e", "tweede 2e", "derde 3e", "vierde 4e"), start=1)
        for name in names.split()
    }
    | {"algemene voorwaarden": "voorwaarden", "cash flow": "cashflow"},
    joined="",
    equal="""
        minstens minimum, presentatie deck, presentaties deck, slides deck, ppt deck, powerpoint deck
        av voorwaarden, overeenkomst contract, overeenkomsten contract, agreement contract
        fotos foto, foto's foto
        beeld foto, beelden foto, afbeelding foto, info informatie, doc document, docs document
        documenten document, stukken document, nr nummer, tel telefoon, nieuwsbrief newsletter
        webpagina pagina, homepage website, site website, terugkoppeling feedback,
        uitnodigingen uitnodiging, invite uitnodiging, vergadering meeting, rapportage rapport
        bestand file, bestanden file, logo's logo, collega's collega, cijfers cijfer, max maximum
        min minimum, enquete vragenlijst, medewerkers medewerker, gesprek gesprek
        agenda's agenda, verzekeringspolis polis, prijsopgave offerte
    """,
    empty_after_names="team, mensen, collega",
    pronouns_in_capitals="it, us",
    state_tags="""
        open, nog open, staat nog open, gedaan, klaar, afgerond, loopt, lopend, in behandeling, bezig
        mee bezig, doorgeschoven, van vorige keer, uit vorig overleg, urgent, spoed, belangrijk, te laat
        nieuw, actie, actiepunt, taak, todo, nog te doen, herinnering, zoals besproken
        zoals afgesproken, bijna klaar, gestart, nog niet gedaan, niet gedaan, wacht, on hold
        geparkeerd, zie boven, prio, prio 1, geblokkeerd, ongewijzigd, uitgesteld, vervolg, verstuurd
        nog niet klaar, nog steeds open
    """,
    state_openings="""
        wachten op, wacht op, wachtend op, in behandeling, nog open, doorgeschoven van, doorgeschoven uit
        uit vorig, van vorige, uitgesteld, verzet naar, herinnerd, herinnering gestuurd, afhankelijk van
        ligt bij, zoals besproken, zoals afgesproken, zie, loopt, staat nog, geblokkeerd door, sinds
    """,
    reasons="""
        zodat, omdat, want, zodra, zoals besproken, zoals afgesproken, zoals gevraagd, vanwege
        indien mogelijk, als het kan, indien nodig, op tijd voor, ter info, ter informatie, nadat
        in verband met, ivm, opdat, ter voorbereiding op
    """,
    deadline="voor, tot, uiterlijk, uiterlijk voor, voor het, tegen, deadline, voor eind, uiterlijk op",
    deadline_words="""
        eind, begin, midden, volgende, komende, deze, week, maand, kwartaal, jaar, dag, call, meeting
        overleg, gesprek, afspraak, uur, vandaag, morgen, overmorgen, avond, middag, ochtend, van, de
        het, q1, q2, q3, q4, eod, eow, eom, weekend, zomer, onze, op, uiterlijk
    """,
    bare_deadlines="""
        vandaag, morgen, overmorgen, direct, zo snel mogelijk, zsm, deze week, volgende week
        komende week, eind van de week, eind deze week, eind van de maand, deze maand, volgende maand
        binnenkort, spoedig, met spoed, per direct
    """,
    recurring="""
        dagelijks, dagelijkse, wekelijks, wekelijkse, maandelijks, maandelijkse, jaarlijks, jaarlijkse
        elke week, elke dag, elke maand, elk kwartaal, elk jaar, iedere week, iedere maand, regelmatig
        elke maandag, elke dinsdag, elke woensdag, elke donderdag, elke vrijdag
    """,
)
