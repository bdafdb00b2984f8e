"""French owner words."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set(
        """
        personne, aucun, aucune, non assigne, non attribue, a definir, a determiner, a preciser
        """
    ),
    doubt=word_set("a confirmer, a preciser, peut etre, sans doute"),
    me=word_set("moi, je"),
    us=word_set("nous, notre equipe"),
    client=word_set("le client, cliente, cote client"),
    both=word_set(
        """
        tous, toutes, tout le monde, tous les deux, les deux, chacun, le groupe
        """
    ),
    our=word_set("notre"),
    articles=word_set("le, la, les, l"),
    team=word_set("equipe, cote"),
    role=word_set(
        """
        juridique, direction, comptabilite, achats, rh, dg, daf, dsi, fondateur, ventes, commercial
        chef de projet
        """
    ),
    third_party=word_set("fournisseur, prestataire, agence, avocat, comptable, banque, externe"),
    titles=word_set("mme, mlle, monsieur, madame"),
    also=word_set("et, avec"),
    either=word_set("ou, et ou"),
    belonging=word_set("de, chez"),
    formerly=word_set("etait, ancien, auparavant"),
)
