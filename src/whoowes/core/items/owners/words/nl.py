"""Dutch owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, Spoken, word_set
from whoowes.core.items.titles import TITLES

WORDS = OwnerWords(
    nobody=word_set(
        """
        niemand, geen, niet toegewezen, nog te bepalen, ntb, n t b, onbekend, nog open, open, nog niemand
        nog niet toegewezen, nog toe te wijzen, te bepalen, nader te bepalen, n v t, nvt, nog onbekend
        niet van toepassing, wie, nog in te vullen, nog te benoemen, vacant, nog niet bekend
        nader te bepalen
        te bevestigen, nog te bevestigen
        """
    ),
    doubt=word_set(
        """
        nog te bevestigen, misschien, waarschijnlijk, nog te bepalen, o v, onder voorbehoud, mogelijk
        te bevestigen, voorlopig, voorgesteld, ntb, n t b, wellicht, vermoedelijk, niet zeker, denk ik
        evt, eventueel, onbevestigd, nader te bepalen, een van, een van de, indien nodig, zo nodig
        indien mogelijk, indien beschikbaar
        hopelijk, vermoed, niet meer, vertrokken, weg, geweigerd, heeft geweigerd, vervanger
        vervangster, opvolger, opvolgster, plaatsvervanger
        """
    ),
    me=word_set("ik, mij, ikzelf, me"),
    mine=word_set("mijn, mijnerzijds"),
    us=word_set("wij, we, ons, ons team, onze kant, mijn kant, wijzelf, onzerzijds, adviseur, consultant"),
    you=word_set(
        "jullie, jullie twee, jullie beide, jullie beiden, u, jij, je, jouw kant, jullie kant, uw kant,"
        " jullie zelf"
    ),
    client=word_set(
        "klant, de klant, opdrachtgever, klanten, klantzijde, client, kant klant, clienten, klantteam"
    ),
    both=word_set(
        """
        allen, iedereen, beide, beiden, allebei, alle twee, de groep, groep, beide partijen, wij allemaal
        we allemaal, allemaal, samen, gezamenlijk, beide teams, alle aanwezigen, alle deelnemers
        iedere partij, beide kanten, alle partijen, jullie en wij, wij en jullie, ieder, elk, wij samen
        ons allemaal, hele groep
        """
    ),
    everybody=word_set("alle, allen, allemaal, beide, beiden, allebei, iedereen"),
    our=word_set("ons, onze"),
    your=word_set("jullie, uw, jouw"),
    their=word_set("zijn, haar, hun"),
    articles=word_set("de, het, een, t"),
    team=word_set(
        """
        team, teams, kant, mensen, medewerkers, medewerker, collega, collegas, collega's, afdeling, personeel
        kantoor, groep
        """
    ),
    role=word_set(
        """
        pz, fa
        directie, directeur, verkoop, inkoop, boekhouding, boekhouder, juridisch, juridische zaken
        personeelszaken, p o, p en o, administratie, projectleider, projectmanager, financien, financiele
        administratie, salarisadministratie, productie, magazijn, logistiek, planning, kwaliteit
        klantenservice, communicatie, marketing, receptie, secretariaat, secretaresse, bestuur, bestuurder
        eigenaar, oprichter, voorzitter, penningmeester, ict, techniek, technische dienst, onderhoud
        ondernemingsraad, or, raad van bestuur, rvb, rvc, mt, managementteam, teamleider, manager
        afdelingshoofd, ontwikkeling, ontwerp, redactie, beheer, uitvoerder, werkvoorbereiding
        """
    ),
    role_endings=word_set(
        """
        afdeling, leider, leidster, manager, beheerder, medewerker, administratie, coordinator, team
        hoofd
        """
    ),
    third_party=word_set(
        """
        leverancier, leveranciers, bureau, advocaat, accountant, bank, extern, externe, derde, derden
        onderaannemer, aannemer, notaris, verzekeraar, verhuurder, drukker, drukkerij, architect
        belastingadviseur, belastingdienst, gemeente, hostingpartij, hoster, zzper, freelancer, makelaar
        deurwaarder, dienstverlener, uitzendbureau, makelaarskantoor
        """
    ),
    titles=TITLES["nl"],
    titles_of_women=word_set("mevr, mw, mevrouw, mej"),
    titles_of_men=word_set("dhr, heer, meneer"),
    suffixes=word_set("jr, sr, msc, bsc"),
    labels=word_set("verantwoordelijk, verantwoordelijke, wie, actiehouder, trekker, eigenaar, door"),
    assigned=word_set("toegewezen aan, ligt bij, belegd bij, uit te voeren door"),
    also=word_set(
        """
        en, met, samen met, i s m, ism, in samenwerking met, plus, alsmede, met hulp van
        met ondersteuning van, ondersteund door, evenals
        """
    ),
    either=word_set(
        """
        of, en of, ofwel, danwel, dan wel, wie het eerst, wie tijd heeft, wie kan, afhankelijk van wie
        anders
        zo niet
        """
    ),
    belonging=word_set("van, bij, uit, namens"),
    formerly=word_set("was, voorheen, eerst, eerder, ex, niet meer, vroeger, oorspronkelijk"),
    instead=word_set(
        "in plaats van, i p v, ipv, vervangt, ter vervanging van, neemt waar voor, valt in voor"
    ),
    excluded=word_set("niet, en niet, maar niet"),
    consulted=word_set(
        """
        in overleg met, na overleg met, i o m, iom, in afstemming met, na afstemming met
        in samenspraak met
        """
    ),
    copied=word_set(
        "ter info, ter informatie, cc, t i, t k n, tkn, ter kennisname, kopie, in kopie, informeren"
    ),
    obliges=word_set(
        """
        zal, zullen, moet, moeten, gaat, gaan, dient te, dienen te
        heeft beloofd, hebben beloofd, heeft toegezegd, belooft
        """
    ),
    obliges_us=word_set(
        "zal, zullen, moet, moeten, ga, gaan, dien te, dienen te, heb beloofd, heb toegezegd"
    ),
    goes=word_set("gaat, gaan, ga"),
    # Right behind an article or a preposition stands a noun: "gaat naar de klanten".
    infinitive=re.compile(
        r"(?!.*\b(?:de|het|een|zijn|haar|hun|onze?|mijn|uw|naar|met|in|op|van|bij|uit|door|tussen) \w+\.?$)"
        r".*\w+en\.?"
    ),
    passive=word_set("worden, zijn, krijgen, ontvangen, hebben"),
    please=word_set("graag, svp, s v p, alsjeblieft, alstublieft, aub, a u b, gelieve, wil je, wilt u"),
    names_too=word_set("april, juni, augustus, mei, berg, bos, meer, dam, winter"),
    acts=word_set(
        """
        zet, bezorgt, scant, factureert, archiveert, actualiseert, kopieert
        stuurt, verstuurt, zendt, mailt, levert, maakt, regelt, controleert, checkt, belt, schrijft
        geeft, brengt, haalt, zoekt, neemt, legt, boekt, reserveert, bevestigt, bereidt, werkt, vult
        leest, bekijkt, beoordeelt, tekent, ondertekent, betaalt, bestelt, installeert, configureert
        corrigeert, voltooit, rondt, deelt, presenteert, stelt, meldt, informeert, bespreekt, overlegt
        organiseert, coordineert, verzamelt, onderzoekt, analyseert, berekent, kiest, bepaalt, vertaalt
        onderhandelt, publiceert, plaatst, ontwerpt, bouwt, doet, kijkt, komt, laat, zorgt, pakt, koopt
        huurt, nodigt, verzorgt, vraagt
        verlaagt, verhoogt, rekent, dient, koppelt, vervangt, repareert, print, verwijdert
        declareert, registreert, voert, splitst, vernieuwt, migreert, exporteert, importeert
        """
    ),
    spoken=(
        Spoken(
            re.compile(r"ik (?P<verb>\w{2,})\b"),
            not_verbs=word_set(
                """
                denk, wacht, verwacht, krijg, ontvang, mis, vind, heb, ben, had, was, kan, mag, zou
                hoop, weet, wou, wilde, moest, kon, snap, begrijp, geloof, twijfel, wil, zelf, zie
                dacht, vond, zal, moet, ga
                """
            ),
        ),
        Spoken(
            re.compile(r"(?:wij|we) (?P<verb>\w{2,}(?:en|aan|oen))\b"),
            not_verbs=word_set(
                """
                hebben, wachten, verwachten, krijgen, ontvangen, missen, hadden, waren, kunnen, mogen
                willen, zouden, denken, vinden, weten, hopen, konden, wilden, moesten, zullen, moeten
                gaan, begrijpen, zien, samen, beiden
                """
            ),
        ),
        Spoken(
            re.compile(r"jullie (?P<verb>\w{2,}(?:en|aan|oen))\b"),
            not_verbs=word_set(
                """
                hebben, hadden, waren, kunnen, mogen, willen, zouden, denken, vinden, weten, hopen, eigen
                konden, wilden, moesten, mensen, samen, zien, teken
                """
            ),
        ),
    ),
)
