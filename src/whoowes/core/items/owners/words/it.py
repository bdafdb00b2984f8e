"""Italian owner words."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set(
        """
        nessuno, nessuna, non assegnato, da definire, da assegnare, da decidere
        """
    ),
    doubt=word_set("da confermare, forse, da verificare"),
    me=word_set("io"),
    us=word_set("noi, nostro team"),
    client=word_set("il cliente, cliente"),
    both=word_set("tutti, tutte, entrambi, entrambe, il gruppo"),
    our=word_set("nostro, nostra"),
    articles=word_set("il, lo, gli, i"),
    team=word_set("squadra, gruppo, lato"),
    role=word_set(
        """
        direzione, contabilita, acquisti, vendite, risorse umane, legale, fondatore
        """
    ),
    third_party=word_set("fornitore, agenzia, avvocato, commercialista, banca, esterno"),
    titles=word_set("sig, signor, signora, dott, dottssa, ing"),
    also=word_set("e, ed, con"),
    either=word_set("o, oppure"),
    belonging=word_set("di"),
    formerly=word_set("era, prima"),
)
