"""Portuguese owner words."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set("ninguem, nenhum, sem responsavel, a definir, a atribuir"),
    doubt=word_set("a confirmar, talvez"),
    me=word_set("eu"),
    us=word_set("nos, nossa equipe, nossa equipa"),
    client=word_set("o cliente, cliente"),
    both=word_set("todos, todas, ambos, ambas, os dois, o grupo"),
    our=word_set("nosso, nossa"),
    articles=word_set("o, os, as"),
    team=word_set("equipe, equipa, time, lado"),
    role=word_set(
        """
        direcao, contabilidade, compras, vendas, rh, juridico, fundador, gestao
        """
    ),
    third_party=word_set("fornecedor, agencia, advogado, contador, banco, externo"),
    titles=word_set("sr, sra, dr, dra"),
    also=word_set("e, com"),
    either=word_set("ou, e ou"),
    belonging=word_set("da, do"),
    formerly=word_set("era, antes"),
)
