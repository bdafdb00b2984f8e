"""German task words."""

from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.build import Source
from whoowes.core.ledger.identity.words.german_actions import (
    ACTION_NOUNS,
    ACTIONS,
    ALSO_NOUNS,
    IRREGULAR,
    IRREGULAR_PRESENT,
    VERBAL_NOUNS,
)
from whoowes.core.ledger.identity.words.german_forms import (
    adjective_forms,
    adjective_stem,
    participles,
    singular,
    spelling,
    verb_forms,
)
from whoowes.core.ledger.identity.words.german_known import KNOWN
from whoowes.core.ledger.identity.words.model import Grammar


def _irregular(text: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in sorted(word_set(text)):
        verb, form = entry.split()
        found[verb] = found.get(verb, frozenset()) | {form}
    return found


_PARTICIPLES, _PRESENT = _irregular(IRREGULAR), _irregular(IRREGULAR_PRESENT)

SOURCE = Source(
    language="de",
    grammar=Grammar(
        is_verb_last=True,
        has_capital_nouns=True,
        writes_compounds=True,
        has_decimal_comma=True,
    ),
    actions=ACTIONS,
    action_nouns=ACTION_NOUNS,
    also_nouns=ALSO_NOUNS,
    forms=lambda verb: verb_forms(verb, _PRESENT),
    participles=lambda verb: participles(verb, _PARTICIPLES),
    adjectives=adjective_forms,
    adjective_stem=adjective_stem,
    singular=singular,
    spelling=spelling,
    known=KNOWN,
    articles="""
        die, das, den, dem, ein, eine, einen, einem, unser, unsere, unseren, unserem, ihre, ihren, ihrem
    """,
    verbal_nouns=VERBAL_NOUNS,
    missing="""
        fehlt noch, fehlen noch, fehlt, fehlen, es fehlt noch, es fehlen noch, es fehlt, noch fehlend
        steht noch aus, stehen noch aus
    """,
    needing="braucht, benötigt, bekommt, erhält, möchte, will, kriegt",
    back="zurück",
    receivers="an",
    given="zugang, zugriff",
    appointments="termin",
    company="mit",
    about="über, wegen",
    passive="werden, worden, sein, wird, wurde",
    light_verbs="machen, durchführen, vornehmen",
    obliges="soll, sollen, sollte, muss, müssen, wird, werden, will, kann, bitte",
    stop="""
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, unser, unsere, unseren
        unserem, unserer, unseres, ihr, ihre, ihren, ihrem, ihrer, euer, eure, euren, eurem, sein, seine
        seinen, seinem, seiner, mein, meine, meinen, dein, deine, deinen, diese, dieser, dieses, diesen
        diesem, es, sie, er, wir, ich, du, ihnen, ihm, ihn, uns, euch, mir, mich, dir, dich, sich, man
        ist, sind, war, wird, werden, worden, wurde, wurden, hat, haben, hatte, muss, müssen, soll
        sollen, sollte, sollten, kann, können, will, wollen, darf, möchte, lassen, lass, zu, noch, mal
        bitte, auch, dann, da, hier, so, ob, dass, wenn, als, wie, was, alle, allen, aller, alles
        jeweils, jede, jeder, jedes, etwas, ggf, evtl, gegebenenfalls, eventuell, sehr, nun, jetzt, doch
        schon, direkt, gemeinsam, zusammen, dazu, dafür, davon, bereits, wieder, usw, etc, bzw, asap
        nochmal, nochmals, kurz
    """,
    leading="""
        bitte, wir, ich, sie, er, es, muss, müssen, soll, sollen, sollte, sollten, wird, werden, will
        wollen, noch, auch, mal, dann, jetzt, nun, kann, können, ist, sind, zu, daran denken, nochmal
        kurz, unbedingt
    """,
    prepositions="""
        an, von, vom, mit, ohne, für, zu, zum, zur, bei, beim, in, im, ins, auf, aus, über, unter, um
        am, nach, vor, seit, während, wegen, gegen, durch, bis, ab, per, via, inkl, inklusive, exkl
        laut, gemäß, hinsichtlich, bezüglich, bzgl, betreffend, zwischen, neben, innerhalb, außerhalb
        aufs, ans, fürs, ums, durchs, übers, vors, unters
        trotz, statt, pro, re, samt, nebst, betr, rund
    """,
    contracted="""
        vom von, zum zu, zur zu, beim bei, im in, ins in, am an, bezüglich über, bzgl über
        betreffend über, hinsichtlich über, re über, betr über, inklusive inkl, via per
        aufs auf, ans an, fürs für, ums um, durchs durch, übers über, vors vor, unters unter
    """,
    genitives="des, der, eines, einer, unseres, unserer, ihres, ihrer, dieses, dieser",
    of="von",
    source="von",
    doer="von",
    benefit="für",
    recipients="an, mit, zu, bei, per",
    contrary_prepositions="""
        an von, vor nach, mit ohne, inkl exkl, inkl ohne, für gegen, zu von, in aus, in von
    """,
    contrary_in_motion="nach von, auf von, auf aus, nach aus, zu aus, an aus",
    conjunctions="und, oder, sowie, u, bzw",
    negations="nicht, kein, keine, keinen, keiner, keines, nie, niemals, ohne",
    opposites="""
        alt neu, erste zweite, erste letzte, intern extern, hoch niedrig, lang kurz, groß klein
        früh spät, netto brutto, kauf verkauf, einkauf verkauf, käufer verkäufer, mieter vermieter
        kunde lieferant, eingang ausgang, eingehend ausgehend, import export, gewinn verlust
        entwurf endfassung, soll haben, vorher nachher, vormittag nachmittag, online offline
        online print, öffentlich privat, wöchentlich monatlich, täglich wöchentlich, monatlich jährlich
        monatlich quartalsweise, vor nach, einnahmen ausgaben, zusage absage, ein aus, an aus
        hinzufügen entfernen, arbeitgeber arbeitnehmer, links rechts, oben unten, nord süd, ost west
        minimum maximum, min max, rechnung quittung, rechnung gutschrift, anmeldung abmeldung
        vorläufig endgültig, mit ohne, unterschrieben ununterschrieben
    """,
    qualifiers="""
        aktualisiert, überarbeitet, aktuell, neuest, komplett, vollständig, gesamt, ganz, detailliert
        kurz, restlich, offen, ausstehend, fehlend, relevant, notwendig, erforderlich, nötig, vereinbart
        besprochen, gewünscht, versprochen, angefragt, schriftlich, eigen, vorliegend, bestehend
        angepasst, fertig, korrigiert, entsprechend, jeweilig, oben genannt
    """,
    distinctions="""
        entwurf, endgültig, final, erste, zweite, dritte, vierte, alt, neu, nächst, letzt, vorig, ander
        weiter, zusätzlich, unterschrieben, unterzeichnet, vorläufig, ursprünglich, original, kopie
        ähnlich, halb, teilweise, intern, extern, öffentlich, privat, täglich, wöchentlich, monatlich
        quartalsweise, jährlich, regelmäßig, nur, mehr, erneut, separat
    """,
    numbers="""
        eins 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11
        zwölf 12, fünfzehn 15, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, hundert 100, erste 1te
        erster 1te, erstes 1te, ersten 1te, zweite 2te, zweiter 2te, zweites 2te, zweiten 2te
        dritte 3te, dritter 3te, drittes 3te, dritten 3te, vierte 4te, vierter 4te, viertes 4te
        vierten 4te
    """,
    phrases={
        f"{name} quartal": f"q{number}"
        for number, names in enumerate(
            ("erstes ersten 1", "zweites zweiten 2", "drittes dritten 3", "viertes vierten 4"), start=1
        )
        for name in names.split()
    }
    | {
        "allgemeine geschäftsbedingungen": "agb",
        "auftragsverarbeitungsvertrag": "avv",
        "offene posten": "opos",
        "cash flow": "cashflow",
        "kosten voranschlag": "kostenvoranschlag",
    },
    joined="jour fixe",
    equal="""
        zugriff zugang, zugriffe zugang, zugänge zugang, op opos, mindestens minimum
        handy mobiltelefon, agbs agb, präsentation deck, präsi deck, präse deck, folien deck
        folie deck, ppt deck
        powerpoint deck, präsentationen deck, kv kostenvoranschlag, offerte angebot, offerten angebot
        fotos foto, bilder foto, bild foto, infos information
        info information, doku dokumentation, dok dokument, doks dokument, unterlagen dokument
        unterlage dokument, nr nummer, tel telefon, mwst umsatzsteuer, ust umsatzsteuer, lebenslauf cv
        gf geschäftsführung, geschäftsführer geschäftsführung, versicherungspolice police
        budgetplan budget, homepage website, webseite website, internetseite website
        einladungen einladung, abo abonnement, orga organisation, mitarbeitende mitarbeiter
        ma mitarbeiter, kunden kunde, kundin kunde, kundinnen kunde, termine termin, besprechung meeting
        rückmeldung feedback, feedbacks feedback, kontrakt vertrag, agreement vertrag
        bericht report, liste liste, ausgangsrechnung rechnung, faktura rechnung
        steuererklärungen steuererklärung, datei file, dateien file
    """,
    empty_after_names="team, leute, kollegen",
    pronouns_in_capitals="it, us",
    state_tags="""
        offen, noch offen, weiterhin offen, erledigt, in arbeit, in bearbeitung, laufend, läuft
        läuft noch, übertrag, übertragen, vom letzten mal, aus letztem termin, aus letztem call
        wiedervorlage, dringend, wichtig, überfällig, verschoben, neu, aktion, aufgabe, todo, to do
        noch zu tun, noch zu erledigen, in klärung, zur erinnerung, erinnerung, wie besprochen
        wie vereinbart, fast fertig, begonnen, noch nicht erledigt, nicht erledigt, ausstehend
        steht noch aus, siehe oben, s o, priorität, prio 1, hohe priorität, blockiert, pausiert
        in planung, unverändert, wiederholt, nachgefasst, fertig, gesendet
    """,
    state_openings="""
        warten auf, wartet auf, warte auf, in arbeit, noch offen, übertrag aus, übertragen aus
        vom letzten, aus letztem, aus letzter, seit, verschoben, verschoben von, nachgefasst, erinnert
        angemahnt, hängt an, liegt bei, abhängig von, blockiert durch, wie besprochen, wie vereinbart
        siehe, läuft, ausstehend, erledigt bis auf, rückmeldung steht, warten noch, fehlt noch
    """,
    reasons="""
        damit, sodass, weil, da wir, da sie, wie besprochen, wie vereinbart, wie gewünscht, sobald, wegen
        aufgrund, falls möglich, wenn möglich, falls nötig, bei bedarf, im vorfeld, rechtzeitig vor, um zu
        zur info, zur kenntnis, nachdem, zwecks
    """,
    deadline="""
        bis, bis zum, bis zur, bis spätestens, spätestens, bis ende, bis anfang, bis mitte, vor
        bis kommenden, spätestens bis, spätestens am, fällig, fällig am, fällig bis
    """,
    deadline_words="""
        ende, anfang, mitte, nächste, nächsten, nächster, nächstes, kommende, kommenden, kommender
        diese, dieser, diesen, dieses, woche, monat, monats, quartal, quartals, jahr, jahres, jahresende
        monatsende, quartalsende, wochenende, tag, tage, tagen, call, meeting, termin, gespräch, jour
        fixe, kw, uhr, heute, morgen, übermorgen, abend, mittag, vormittag, nachmittag, der, des, dem
        zum, zur, am, den, q1, q2, q3, q4, eod, eow, eom, spätestens, sommer, herbst, winter, früh
    """,
    bare_deadlines="""
        heute, morgen, übermorgen, sofort, umgehend, zeitnah, schnellstmöglich, diese woche
        nächste woche, kommende woche, ende der woche, ende des monats, ende woche, ende monat
        nächsten monat, noch heute, noch diese woche, asap, baldmöglichst, bald, so bald wie möglich
        so schnell wie möglich, schnellstens
    """,
    recurring="""
        täglich, tägliche, täglichen, wöchentlich, wöchentliche, wöchentlichen, wöchentlicher, monatlich
        monatliche, monatlichen, monatlicher, quartalsweise, vierteljährlich, jährlich, jährliche
        jährlichen, regelmäßig, jede woche, jeden tag, jeden monat, jedes quartal, jedes jahr
        jeden montag, jeden dienstag, jeden mittwoch, jeden donnerstag, jeden freitag, wöchentliches
        monatliches, tägliches
    """,
)
