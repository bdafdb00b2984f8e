"""Dutch owner words."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set(
        """
        niemand, geen, niet toegewezen, nog te bepalen, ntb, onbekend, nog open
        """
    ),
    doubt=word_set("nog te bevestigen, misschien, waarschijnlijk, nog te bepalen"),
    me=word_set("ik, mij"),
    us=word_set("wij, ons, ons team"),
    client=word_set("klant, de klant, opdrachtgever"),
    both=word_set("allen, iedereen, beide, beiden, allebei, alle twee, de groep"),
    our=word_set("ons, onze"),
    articles=word_set("de, het"),
    team=word_set("team, kant"),
    role=word_set(
        """
        directie, verkoop, inkoop, boekhouding, juridisch, personeelszaken, administratie, projectleider
        """
    ),
    third_party=word_set("leverancier, bureau, advocaat, accountant, bank, extern"),
    titles=word_set("dhr, mevr, mw"),
    also=word_set("en, met"),
    either=word_set("of"),
    belonging=word_set("van, bij"),
    formerly=word_set("was, voorheen"),
)
