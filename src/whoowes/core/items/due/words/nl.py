"""Dutch, of the Netherlands and of Flanders."""

from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.words.table import Words, numbered, phrases

_DAYS = phrases("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag")
_TIMES_OF_DAY = phrases("ochtend, morgen, middag, namiddag, avond")
_DIGITS = phrases("een, twee, drie, vier, vijf, zes, zeven, acht, negen")
_HOURS = (*_DIGITS, "tien", "elf", "twaalf")
_TENS = {
    f"{digit}{'ën' if digit in ('twee', 'drie') else 'en'}twintig": 20 + number
    for number, digit in enumerate(_DIGITS, 1)
}
_NUMBERS = {
    **numbered(
        2,
        "twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, "
        "zestien, zeventien, achttien, negentien, twintig",
    ),
    **_TENS,
    "dertig": 30,
    "eenendertig": 31,
    "zestig": 60,
    "negentig": 90,
}

WORDS = Words(
    language="nl",
    months={"febr": 2, "maa": 3, "mei": 5, "juni": 6, "juli": 7, "sept": 9, "oct": 10, "mar": 3},
    weekdays={
        "maa": 0,
        "maan": 0,
        "din": 1,
        "dins": 1,
        "woe": 2,
        "woens": 2,
        "don": 3,
        "dond": 3,
        "vrij": 4,
        "vrijd": 4,
        "zat": 5,
        "zon": 6,
        **{f"{day}{time}": number for number, day in enumerate(_DAYS) for time in _TIMES_OF_DAY},
    },
    ordinal_suffixes=phrases("e, de, ste, ᵉ"),
    date_glue=phrases("de, van, van de, den"),
    quarter_prefixes=phrases("q, k, kw, kwartaal"),
    half_prefixes=phrases("h, halfjaar"),
    week_prefixes=(),
    clock_prefixes=phrases("om, tegen, rond"),
    loose_clock_prefixes=phrases("tegen, rond"),
    clock_units=phrases("uur, u, h"),
    noons=phrases("middernacht"),
    clock_suffixes=phrases("'s ochtends, 's middags, 's avonds"),
    range_words=phrases("tot, tot en met, t/m, tot de"),
    moved_to=phrases("naar, tot"),
    moved=phrases("verschoven, uitgesteld, verplaatst, verzet, doorgeschoven, vervroegd, verlengd"),
    last_working_days=phrases("laatste werkdag"),
    plurals=phrases("dagen, weken, maanden, kwartalen, jaren, uren, werkdagen"),
    inclusive_days=(8,),
    is_tomorrow_morning=True,
    phrases={
        Kind.GLUE: phrases(
            "de, het, den, 't, van, v/d, v.d, ons, onze, mijn, datum, precies, exact, dan, nog, pas, "
            "graag, te"
        ),
        Kind.TODAY: phrases(
            "vandaag, nog vandaag, vandaag nog, vanavond, vanmiddag, vanochtend, vanmorgen, dezelfde dag, "
            "diezelfde dag, in de loop van de dag, heden, vannacht"
        ),
        Kind.TOMORROW: phrases(
            "morgen, morgenochtend, morgenmiddag, morgenavond, morgennamiddag, morgenvroeg, morgennacht, "
            "volgende dag, "
            "dag erna"
        ),
        Kind.OVERMORROW: phrases("overmorgen"),
        Kind.YESTERDAY: phrases("gisteren, eergisteren"),
        Kind.A: phrases("een, één, 'n"),
        Kind.VAGUE: phrases(
            "paar, een paar, enkele, enige, meerdere, verschillende, wat, aantal, een aantal"
        ),
        Kind.EOW: phrases("einde week, eind week, eind van de week, einde van de week"),
        Kind.EOM: phrases("maandeinde, ultimo, einde maand, eind maand"),
        Kind.EOQ: phrases("kwartaaleinde, einde kwartaal, eind kwartaal"),
        Kind.EOY: phrases("jaareinde, einde jaar, eind jaar, jaarafsluiting"),
        Kind.WEEK_OF: phrases(
            "week van, week vanaf, week beginnend op, week beginnend, week beginnende op, week aanvangend, "
            "week startend op, week die begint op, w.v, wk van"
        ),
        Kind.WEEK_ENDING: phrases("week eindigend op, week die eindigt op, week eindigende op"),
        Kind.CALENDAR_WEEK: phrases("kalenderweek, isoweek, iso week, kw week"),
        Kind.WEEKEND: phrases("weekend, weekeinde, 't weekend"),
        Kind.MIDWEEK: phrases("midweek, midden van de week, halverwege de week, halfweg de week"),
        Kind.FISCAL: phrases("boekjaar, fiscaal jaar, bj"),
        Kind.SOMETIME: phrases(
            "na de feestdagen, na de kerstvakantie, na de vakantie, na de zomervakantie, "
            "na de bouwvak, in het nieuwe jaar, begin nieuwe jaar, begin nieuw jaar"
        ),
        Kind.SEASON: phrases("lente, voorjaar, zomer, herfst, najaar, winter"),
        Kind.THIS: phrases("deze, dit, die, lopende, huidige, huidig, lopend"),
        Kind.NEXT: phrases("volgende, volgend, vlgd, vlg"),
        Kind.COMING: phrases(
            "komende, komend, aankomende, aankomend, aanstaande, aanstaand, a.s, eerstkomende, "
            "eerstvolgende, eerstvolgend, as, toekomende"
        ),
        Kind.FOLLOWING: phrases("daaropvolgende, daaropvolgend, daarop volgende, erna"),
        Kind.LAST: phrases("laatste, vorige, vorig, afgelopen, voorbije"),
        Kind.END: phrases(
            "eind, einde, uiteinde, op het eind, op het einde, laatste dag, laatste werkdag, slot, ultimo van"
        ),
        Kind.REST: phrases("rest"),
        Kind.MID: phrases("medio, midden, half, halverwege, halfweg"),
        Kind.EARLY: phrases("begin, start, aanvang, eerste helft, vroeg in, in het begin, vroeg, begin van"),
        Kind.LATE: phrases(
            "loop, in de loop, gedurende, tijdens, tweede helft, later, laat in, tegen het einde, tegen "
            "eind, ergens, in de loop van"
        ),
        Kind.AFTER_NEXT: phrases("na de volgende, na volgende"),
        Kind.IN: phrases("in, over"),
        Kind.ON: phrases("op, op de, bij"),
        Kind.WITHIN: phrases(
            "binnen, binnen de, binnen nu en, in de komende, in de volgende, binnen de komende, binnen een "
            "termijn van, de komende, gedurende de komende, uiterlijk binnen, uiterlijk over"
        ),
        Kind.FROM: phrases("van af"),
        Kind.FROM_NOW: phrases(
            "vanaf vandaag, vanaf nu, vanaf heden, na vandaag, na de call, na het overleg, na het gesprek, "
            "na de meeting, gerekend vanaf vandaag"
        ),
        Kind.EVERY: phrases("elke, elk, iedere, ieder, om de, alle, x per, keer per, maal per, eenmaal per"),
        Kind.LEAD: phrases(
            "tussen, tussen de, uiterlijk, uiterlijk op, uiterlijk de, uiterlijk op de, uiterlijk tot, ten "
            "laatste, ten laatste op, op zijn laatst, op z'n laatst, niet later dan, tot, tot en met, tot "
            "uiterlijk, t/m, tegen, tegen de, per, per uiterlijk, deadline, deadline op, streefdatum, "
            "streefdatum is, opleverdatum, oplevering, oplevering op, einddatum, vervaldatum, gereed, gereed "
            "op, gereed voor, gereed per, klaar op, klaar tegen, klaar voor, af te ronden op, af te ronden "
            "voor, gepland, gepland op, gepland voor, in te leveren op, in te leveren voor, doel, due, due "
            "by, verwacht, verwacht op, levering op, inleveren op"
        ),
        Kind.LATEST: phrases(
            "inbegrepen, of eerder, graag, alstublieft, aub, svp, max, maximaal, hooguit, bevestigd, "
            "afgesproken, vast, vaste datum, vaste deadline, harde deadline"
        ),
        Kind.COMMA: phrases("maar"),
        Kind.BEFORE: phrases("voor, vóór, voor de, vóór de, voor het, voorafgaand aan, vlak voor, ruim voor"),
        Kind.AFTER: phrases(
            "na, na de, na het, vanaf, vanaf de, sinds, niet voor, niet vóór, niet eerder dan, op zijn "
            "vroegst, op z'n vroegst, volgend op, aansluitend op, pas na, pas vanaf, gerekend vanaf"
        ),
        Kind.TIME: tuple(f"half {hour}" for hour in _HOURS)
        + phrases(
            "ochtend, middag, namiddag, avond, nacht, 's ochtends, 's morgens, 's middags, 's avonds, 's "
            "nachts, in de ochtend, in de middag, in de namiddag, in de avond, voor de middag, voormiddag, "
            "in de voormiddag, vroege ochtend, einde middag, eind van de middag, einde van de middag, eind "
            "ochtend, begin middag, am, pm, voor de lunch, na de lunch, lunch, vroege middag"
        ),
        Kind.EOD: phrases(
            "einde dag, eind van de dag, einde van de dag, einde werkdag, eind werkdag, einde van de "
            "werkdag, eind van de werkdag, sluitingstijd, eind dag, eod"
        ),
        Kind.CALL: phrases(
            "overleg, gesprek, afspraak, vergadering, bespreking, sessie, bijeenkomst, belafspraak, "
            "telefoongesprek, telefoontje, videogesprek, videovergadering, videocall, bila, bilateraal, "
            "weekoverleg, voortgangsoverleg, projectoverleg, statusoverleg, klantgesprek, klantoverleg, "
            "maandoverleg, weekly, werkoverleg, voortgangsgesprek, opvolggesprek, contactmoment, "
            "coaching, coachsessie, evaluatie, belmoment, afstemming, afstemmingsoverleg, werksessie, "
            "ontmoeting, consult"
        ),
        Kind.NEXT_CALL: phrases(
            "volgende keer, de volgende keer, als we elkaar weer spreken, wanneer we elkaar weer spreken, "
            "voordat we elkaar weer spreken, als we elkaar weer zien, voordat we elkaar weer zien, als we "
            "weer bellen, voor we elkaar weer spreken, tot we elkaar weer spreken, vervolgoverleg, "
            "vervolggesprek, vervolgafspraak, vervolgsessie, volgende ronde, volgende call, volgende keer "
            "dat we elkaar spreken, volgende keer dat we elkaar zien, volgende keer als we elkaar spreken, "
            "de volgende keer dat we elkaar spreken, de volgende keer dat we elkaar zien, de volgende keer "
            "als we elkaar spreken"
        ),
        Kind.URGENT: phrases(
            "zo snel mogelijk, zsm, z.s.m, zo spoedig mogelijk, zo vlug mogelijk, zo vroeg mogelijk, "
            "spoedig, zo gauw mogelijk, onmiddellijk, direct, meteen, dringend, urgent, heel dringend, "
            "spoed, met spoed, per direct, per ommegaande, onverwijld, terstond, prioriteit, hoge "
            "prioriteit, hoogste prioriteit, prio, snel, gauw, binnenkort, op korte termijn, korte termijn, "
            "zo meteen, nu direct, asap, ten spoedigste, eerste prioriteit, op de kortst mogelijke termijn"
        ),
        Kind.UNDATED: phrases(
            "tot nader order, tot nader bericht, geen spoed, zonder haast, zonder spoed, nog geen datum, "
            "geen vaste datum, geen datum afgesproken, "
            "niets, op aanvraag, geen datum, geen deadline, geen haast, niet dringend, niet urgent, zonder "
            "datum, zonder "
            "deadline, nvt, n.v.t, niet van toepassing, geen, ooit, op termijn, lange termijn, op lange "
            "termijn, middellange termijn, op middellange termijn, wanneer mogelijk, indien mogelijk ooit, "
            "als er tijd is, naar behoefte, indien nodig, zo nodig, op verzoek, op afroep, te zijner tijd, "
            "tzt, t.z.t, permanent, te plannen, nog te plannen, in te plannen, nog in te plannen, lage "
            "prioriteit, toekomst, in de toekomst, nog niet gepland, onbepaald, voor onbepaalde tijd, geen "
            "einddatum, niet bepaald, parkeren"
        ),
        Kind.RECURRING: phrases(
            "wekelijks, dagelijks, maandelijks, jaarlijks, tweewekelijks, driemaandelijks, halfjaarlijks, "
            "terugkerend, regelmatig, periodiek, doorlopend, continu, voortdurend, altijd, structureel, "
            "lopend, doorlopend proces, 's maandags, 's dinsdags, 's woensdags, 's donderdags, 's vrijdags, "
            "maandags, dinsdags, woensdags, donderdags, vrijdags, per week, per maand, per kwartaal, elke "
            "week, elke maand, om de week, maandagen, dinsdagen, woensdagen, donderdagen, vrijdagen"
        ),
        Kind.FINISHED: phrases(
            "goedgekeurd, akkoord, gedaan, klaar, afgerond, gereed, af, voltooid, verzonden, verstuurd, "
            "gestuurd, opgestuurd, "
            "geleverd, opgeleverd, betaald, afgehandeld, gesloten, geannuleerd, afgezegd, vervallen, niet "
            "meer nodig, ontvangen, gepubliceerd, getekend, ondertekend, ingediend, opgelost, beëindigd, al "
            "gedaan, reeds gedaan, al verstuurd, uitgevoerd, ok, overbodig, geregeld, ingeleverd, "
            "doorgestuurd"
        ),
        Kind.STATE: phrases(
            "in afwachting, wachten, open, openstaand, in behandeling, in uitvoering, mee bezig, bezig, in "
            "voorbereiding, wordt aan "
            "gewerkt, loopt, loopt nog, staat open, in de wacht, gepauzeerd, geblokkeerd, niet gestart, nog "
            "niet gestart, gestart, begonnen, nog te doen, te doen, te laat, achterstallig, verlopen, "
            "uitgesteld, verschoven, opgeschort, doorgeschoven, in review, ter review, ter beoordeling, "
            "onder bespreking, bij de klant, ligt bij de klant, actief, stilgelegd, aangehouden, in "
            "onderzoek, onderhanden, onhold, vertraagd, nog niet begonnen, in ontwikkeling"
        ),
        Kind.DEPENDS: phrases(
            "tijdens, gedurende, "
            "zodra, wanneer, als, nadat, indien, wachten op, wacht op, in afwachting van, wachtend op, "
            "afhankelijk van, hangt af van, na goedkeuring, na ontvangst, na akkoord, na ondertekening, na "
            "oplevering, bij ontvangst, bij akkoord, bij goedkeuring, bij oplevering, bij livegang, na "
            "livegang, onder voorbehoud van, onder voorbehoud, mits, geblokkeerd door, vereist, zolang, in "
            "overleg met, totdat, tenzij, pas als, na afronding, na go live"
        ),
        Kind.TO_CONFIRM: phrases(
            "moet bevestigen, bevestigt nog, laat weten, laat nog weten, koppelt terug, komt erop terug, "
            "stelt datum voor, te bevestigen door, zal bevestigen"
        ),
        Kind.UNSURE: phrases(
            "nog niet, nader te bepalen, ntb, n.t.b, n.n.b, nnb, te bepalen, nog te bepalen, nog niet "
            "bekend, "
            "onbekend, te bevestigen, nog te bevestigen, onduidelijk, niet zeker, onzeker, nader overeen te "
            "komen, nog af te stemmen, af te stemmen, in overleg, nog in te vullen, volgt, volgt nog, nog "
            "vast te stellen, vast te stellen, weet niet, nog onbekend, nog onduidelijk, nog te beslissen, "
            "te beslissen, nog niet bevestigd, n.t.k"
        ),
        Kind.DOUBT: phrases(
            "ca, circa, ongeveer, rond, rond de, rondom, omstreeks, waarschijnlijk, vermoedelijk, misschien, "
            "mogelijk, mogelijkerwijs, wellicht, hopelijk, idealiter, indien mogelijk, liefst, bij voorkeur, "
            "voorlopig, voorlopige, geschat, naar verwachting, vermoed, of later, of zo, ongv, +/-, in "
            "principe, streven, streven naar, eventueel, zou kunnen, denk ik, verwachting, richting"
        ),
        Kind.OR: phrases("of, en, ofwel, dan wel, en/of"),
        Kind.TO: phrases("naar"),
        Kind.NOW: phrases("nu, wordt, nieuw, wordt nu, nieuwe datum"),
        Kind.ARROW: phrases(
            "verschoven naar, verplaatst naar, uitgesteld tot, uitgesteld naar, verzet naar, doorgeschoven "
            "naar, gewijzigd naar, gewijzigd in, verlengd tot, verlengd tot en met, vervroegd naar, "
            "vervroegd tot, opgeschoven naar, nieuwe deadline, aangepast naar, bijgesteld naar, geschoven "
            "naar, uiteindelijk"
        ),
        Kind.WAS: phrases(
            "was, oorspr, oorspronkelijk, was oorspronkelijk, eerder, voorheen, eerst, in plaats van, "
            "ipv, i.p.v, oude datum, oude deadline, oorspronkelijke datum, aanvankelijk, was gepland op, "
            "was gepland voor, vroeger, initieel"
        ),
        Kind.MOVED_FROM: phrases(
            "verschoven van, verplaatst van, uitgesteld van, verzet van, doorgeschoven van, vervroegd van, "
            "opgeschoven van, geschoven van, verlengd van, gewijzigd van, verlaat van"
        ),
    },
    units={
        Unit.HOUR: phrases("u, uur, uren, h"),
        Unit.DAY: phrases("dag, dagen, d, kalenderdag, kalenderdagen"),
        Unit.WORKING_DAY: phrases("werkdag, werkdagen, wd, arbeidsdagen"),
        Unit.WEEK: phrases("week, weken, wk, wkn, w, werkweek"),
        Unit.MONTH: phrases("maand, maanden, mnd, mnden, kalendermaand"),
        Unit.QUARTER: phrases("kwartaal, kwartalen"),
        Unit.HALF_YEAR: phrases("halfjaar, half jaar"),
        Unit.YEAR: phrases("jaar, jaren, jr, kalenderjaar"),
    },
    numbers=_NUMBERS,
    ordinals={
        **numbered(
            1,
            "eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, "
            "twaalfde, dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende, "
            "twintigste",
        ),
        **{f"{word}ste": number for word, number in _TENS.items()},
        "dertigste": 30,
        "eenendertigste": 31,
    },
    topic_words=phrases("voor, van, over, vanaf, sinds, op, de, het, in, en, naar, na, met"),
    genitives=phrases("van"),
    about_words=phrases("voor, voor de, van, over"),
    backward=phrases("afgelopen, laatste, voorbije, vorige"),
    clause_leads=phrases("voordat, voor, tot"),
    recipients=phrases("aan, naar, via, per"),
    owed_leads=phrases("due, betalen, vervaldatum"),
    deadline_leads=phrases(
        "uiterlijk, uiterlijk op, uiterlijk de, uiterlijk op de, ten laatste, ten laatste op, op zijn "
        "laatst, op z'n laatst, niet later dan, tegen, deadline, due, due by, streefdatum, gereed op, klaar "
        "op, klaar tegen, in te leveren op, inleveren op, binnen"
    ),
    verb_ends=phrases(
        "-en, -aan, doen, zien, aan, af, door, in, klaar, langs, mee, na, om, op, over, terug, toe, uit, "
        "voor, vast"
    ),
    lasting_verbs=phrases(
        "verlengen, pauzeren, huren, boeken, reserveren, blokkeren, gelden, lopen, blijven, houden, bewaren, "
        "duren, wachten, opschorten"
    ),
    reported=(
        r"dat|"
        r"(?:vragen|navragen|nagaan|checken|kijken|controleren|bevestigen|uitzoeken)(?: \S+){0,3} of"
    ),
    asked=(
        r"(?:vragen|navragen|nagaan|uitzoeken)(?: \S+){0,3},? "
        r"(?:wat|wanneer|wie|waar|hoe|welke)"
    ),
    relative=r", die",
)
