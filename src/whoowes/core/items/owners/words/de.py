"""German owner words."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set(
        """
        offen, niemand, keiner, nicht zugeordnet, nicht zugewiesen, unbekannt, noch offen, zu klaren
        kein, keine
        """
    ),
    doubt=word_set(
        """
        zu klaren, noch zu klaren, vielleicht, evtl, eventuell, vermutlich, vorgeschlagen
        """
    ),
    me=word_set("ich, mich"),
    us=word_set("wir, uns, unser team, unsere seite"),
    client=word_set("kunde, kundin, auftraggeber, kundenseite"),
    both=word_set("alle, beide, jeder, alle beteiligten, alle teilnehmer, gemeinsam"),
    our=word_set("unser, unsere"),
    articles=word_set("der, die, das, den, dem"),
    team=word_set("team, seite, leute, mitarbeiter"),
    role=word_set(
        """
        vertrieb, recht, rechtsabteilung, einkauf, buchhaltung, personal, technik, leitung
        geschaftsfuhrung, gf, gl, projektleitung, projektleiter, bauleitung, entwicklung, edv, br
        betriebsrat
        """
    ),
    third_party=word_set(
        """
        lieferant, dienstleister, agentur, steuerberater, anwalt, bank, vermieter, extern
        """
    ),
    titles=word_set("herr, herrn, frau, dr, prof"),
    also=word_set("und, mit, sowie"),
    either=word_set("oder, bzw"),
    belonging=word_set("von, bei"),
    formerly=word_set("war, fruher, statt, bisher"),
)
