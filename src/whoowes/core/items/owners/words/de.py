"""German owner words."""

import re

from whoowes.core.items.owners.words.model import OwnerWords, Spoken, word_set
from whoowes.core.items.titles import TITLES

WORDS = OwnerWords(
    nobody=word_set(
        """
        offen, niemand, keiner, nicht zugeordnet, nicht zugewiesen, unbekannt, noch offen, zu klaren, k a
        kein, keine, noch zu klaren, noch unklar, unklar, noch zu benennen, zu benennen
        wird noch benannt, wird benannt, noch nicht vergeben, nicht vergeben, unvergeben
        noch festzulegen, festzulegen, zu bestimmen, noch zu bestimmen, noch niemand, entfallt
        nicht zutreffend, vakant, wer, zustandigkeit offen, nicht besetzt, unbesetzt
        ohne
        noch zu bestatigen, zu bestatigen, name folgt, noch keiner
        """
    ),
    doubt=word_set(
        """
        zu klaren, noch zu klaren, vielleicht, evtl, eventuell, vermutlich, vorgeschlagen, wohl, ggf
        gegebenenfalls, vorbehaltlich, unter vorbehalt, vorlaufig, wahrscheinlich, moglicherweise
        zu bestatigen, noch zu bestatigen, unbestatigt, noch offen, offen, nicht sicher, unsicher
        unklar, vorschlag, glaube ich, in klarung, noch abzustimmen, einer von, eine von, eines von
        falls notig, bei bedarf, wenn notig, falls verfugbar, falls moglich, sofern verfugbar
        voraussichtlich, vorauss, vsl, angefragt, hoffentlich, vermutet, hat abgesagt, abgelehnt
        gekundigt, raus, ausgeschieden, nicht mehr, nicht mehr da, nicht mehr dabei, ehemals, ehem, nachfolger
        nachfolgerin
        """
    ),
    me=word_set("ich, mich, mir, ich selbst, selbst"),
    mine=word_set("mein, meine, meinerseits"),
    us=word_set(
        "wir, uns, unser team, unsere seite, unsererseits, meine seite, meiner seite, berater, beraterin,"
        " auftragnehmer"
    ),
    you=word_set(
        "ihr, euch, ihr beide, ihr beiden, ihr zwei, euch beide, sie beide, eure seite, ihre seite,"
        " ihrerseits, eurerseits, du, dir, dich, deine seite, deiner seite, deinerseits"
    ),
    client=word_set(
        """
        kunde, kundin, kunden, auftraggeber, auftraggeberin, kundenseite, kundenseitig, mandant
        mandantin, klient, klientin, seitens kunde, kundenteam, klientenseite, mandantenseite
        """
    ),
    both=word_set(
        """
        alle, beide, jeder, alle beteiligten, alle teilnehmer, gemeinsam, beide seiten, beide parteien
        alle zusammen, wir alle, wir beide, wir gemeinsam, beidseitig, beide teams, alle anwesenden
        alle teilnehmenden, die gruppe, gruppe, die runde, jede, jeder einzelne, ihr und wir, uns beide
        samtliche, alle parteien, beiderseits, zusammen, allesamt
        """
    ),
    everybody=word_set("alle, beide, jeder, jede"),
    our=word_set("unser, unsere, unserer, unserem, unseren"),
    your=word_set("euer, eure, eurer, eurem, dein, deine, deiner, deinem"),
    their=word_set("sein, seine, seinem, seinen, seiner, ihr, ihre, ihrem, ihren, ihrer, dessen, deren"),
    articles=word_set("der, die, das, den, dem, des, ein, eine"),
    team=word_set(
        """
        team, seite, leute, mitarbeiter, mitarbeiterin, mitarbeitende, abteilung, gruppe, kollegen
        kollegin, kollege, belegschaft, buro, seitens, alle, bereich, teams
        """
    ),
    role=word_set(
        """
        vertrieb, recht, rechtsabteilung, einkauf, buchhaltung, personal, technik, leitung
        geschaftsfuhrung, geschaftsfuhrer, geschaftsfuhrerin, geschaftsleitung, gf, gl, pl, qs, gs
        projektleitung, projektleiter, projektleiterin, bauleitung, entwicklung, edv, br, betriebsrat
        controlling, finanzen, personalabteilung, verwaltung, produktion, lager, logistik, versand
        kundendienst, kundenservice, innendienst, aussendienst, sekretariat, assistenz, vorstand
        aufsichtsrat, beirat, inhaber, inhaberin, chef, chefin, redaktion, grafik, qualitat
        qualitatssicherung, datenschutz, datenschutzbeauftragter, datenschutzbeauftragte, empfang
        hausmeister, werkstatt, marketing, konstruktion, planung, disposition, steuerung
        teamleitung, teamleiter, teamleiterin, abteilungsleitung, fachabteilung, ansprechpartner
        hr, tl, bl, al, vl
        fibu, lohnbuchhaltung, lohnburo, it abteilung, praxisleitung, praxisteam
        """
    ),
    role_endings=word_set(
        """
        abteilung, leitung, leiter, leiterin, verwaltung, buchhaltung, beauftragter, beauftragte
        assistenz, sekretariat, manager, managerin, team, fuhrung, referent, referentin
        """
    ),
    third_party=word_set(
        """
        lieferant, lieferanten, dienstleister, agentur, steuerberater, steuerberaterin, steuerkanzlei
        anwalt, anwaltin, rechtsanwalt, rechtsanwaltin, kanzlei, bank, hausbank, vermieter, extern
        externe, externer, drittanbieter, dritte, subunternehmer, handwerker, versicherung, versicherer
        makler, notar, notarin, architekt, architektin, wirtschaftsprufer, prufer, finanzamt, behorde
        gemeinde, stadt, druckerei, spedition, freelancer, freier mitarbeiter, hoster, provider
        hersteller, treuhander, treuhanderin, treuhand, personalvermittler, bautrager, gutachter
        krankenkasse, berufsgenossenschaft
        """
    ),
    titles=TITLES["de"],
    titles_of_women=word_set("frau, fr"),
    titles_of_men=word_set("herr, herrn, hr, hrn"),
    suffixes=word_set("jun, jr, sen, junior, senior, mba, msc"),
    labels=word_set(
        """
        verantwortlich, verantwortliche, verantwortlicher, zustandig, zustandigkeit, wer, owner
        bearbeiter, bearbeiterin, federfuhrend, federfuhrung, verantw, zust, durch
        """
    ),
    assigned=word_set("zugewiesen an, zugeordnet zu, ubertragen an, liegt bei, macht"),
    also=word_set(
        """
        und, mit, m, sowie, u, plus, zusammen mit, gemeinsam mit, unterstutzt von
        mit unterstutzung von, mit hilfe von, mithilfe von, nebst, als auch
        """
    ),
    either=word_set(
        """
        oder, bzw, beziehungsweise, und oder, entweder, alternativ, wer zuerst, wer eben, wer gerade
        wer frei ist, wer zeit hat, wer kann, je nachdem wer, sonst
        andernfalls, ansonsten, ersatzweise, notfalls
        """
    ),
    belonging=word_set("von, vom, bei, beim, aus, der, des"),
    formerly=word_set(
        """
        war, fruher, bisher, ehemals, zuvor, vorher, bislang, ex, nicht mehr, vormals, ursprunglich
        """
    ),
    instead=word_set(
        "statt, in vertretung von, in vertretung fur, vertritt, als ersatz fur, als vertretung fur,"
        " anstelle, anstelle von, anstatt, ersetzt, ubernimmt von, an stelle von"
    ),
    excluded=word_set("nicht, und nicht, aber nicht, nicht aber"),
    consulted=word_set(
        """
        in abstimmung mit, in absprache mit, in rucksprache mit, nach rucksprache mit
        nach absprache mit, rucksprache mit, rucksprache, absprache mit, abstimmung mit, i a m
        in koordination mit, nach anhorung von
        """
    ),
    copied=word_set("z k, zk, zur kenntnis, zur info, zur information, nachrichtlich, cc, in kopie, info an"),
    obliges=word_set(
        """
        soll, sollte, sollen, sollten, wird, werden, muss, mussen, soll bitte
        sollen bitte
        hat versprochen, hat zugesagt, verspricht, haben versprochen, haben zugesagt
        """
    ),
    obliges_us=word_set(
        """
        werde, werden, werdet, muss, mussen, musst, soll, sollen, sollt, habe versprochen, habe zugesagt
        haben versprochen, haben zugesagt
        """
    ),
    passive=word_set("werden, worden, sein, erhalten, bekommen, haben"),
    participles=re.compile(r"\w*ge\w+(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\w+t|\w+iert"),
    please=word_set("bitte, bitte noch, bitte mal"),
    names_too=word_set(
        "april, august, juni, juli, mai, marz, gross, klein, lang, kurz, neu, alt, weiss, sommer, winter"
    ),
    acts=word_set(
        """
        scannt
        schickt, sendet, verschickt, versendet, liefert, pruft, uberpruft, erstellt, klart, bucht, ruft
        meldet, organisiert, bereitet, macht, schreibt, gibt, bringt, holt, stimmt, legt, plant
        uberarbeitet, aktualisiert, ubernimmt, kummert, bestatigt, entwirft, unterschreibt
        unterzeichnet, zahlt, bezahlt, uberweist, besorgt, testet, richtet, stellt, ladt, vereinbart
        bestellt, sammelt, dokumentiert, recherchiert, analysiert, berechnet, kalkuliert, korrigiert
        sucht, nimmt, setzt, teilt, leitet, fuhrt, kontaktiert, koordiniert, reicht
        beantragt, beauftragt, bespricht, definiert, formuliert, finalisiert, fotografiert, gestaltet
        installiert, konfiguriert, kontrolliert, kundigt, lasst, notiert, pflegt, prasentiert
        programmiert, schlagt, schliesst, spricht, startet, tragt, trifft, ubergibt, ubersetzt
        verfasst, verhandelt, veroffentlicht, vorbereitet, wahlt, zeigt, zieht, erledigt, erganzt
        fragt, informiert, ermittelt, erarbeitet, entscheidet, bearbeitet, beschafft, baut, druckt, hinterlegt
        rechnet, mahnt, begleicht, raumt, mailt, faxt, vergleicht, misst, kauft, verlangert, senkt, erhoht
        sperrt, loscht, archiviert, aktiviert, migriert, sichert, ersetzt, repariert, exportiert, importiert
        """
    ),
    not_acts=word_set("will, wollen, mochte, mochten"),
    spoken=(
        Spoken(
            re.compile(r"ich (?P<verb>\w{2,}e)\b"),
            not_verbs=word_set(
                """
                habe, brauche, benotige, warte, erwarte, bekomme, erhalte, hatte, konnte, sollte, wurde
                brauchte, mochte, ware, freue, glaube, denke, hoffe, finde, musste, durfte, wollte, bitte
                verstehe, kenne, weisse, vermute, sehe, wusste
                """
            ),
        ),
        Spoken(
            re.compile(r"wir (?P<verb>\w{2,}(?:en|ern|eln))\b"),
            not_verbs=word_set(
                """
                haben, brauchen, benotigen, warten, erwarten, bekommen, erhalten, beiden, neuen, hatten
                sollten, konnten, wurden, mochten, waren, durfen, konnen, wissen, glauben, denken
                finden, freuen, hoffen, wollten, mussten, brauchten, werden, mussen, sollen, kamen
                gingen, sprachen, besprachen, sahen, verstehen, wollen, mogen, sehen
                """
            ),
        ),
        Spoken(
            re.compile(r"ihr (?P<verb>\w{2,}t) (?:uns|mir)\b"),
            not_verbs=word_set("habt, hattet, seid, wart, konnt, konntet, durft, wollt, solltet, mogt, seht"),
        ),
    ),
)
