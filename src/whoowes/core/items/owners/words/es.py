"""Spanish owner words."""

from whoowes.core.items.owners.words.model import OwnerWords, word_set

WORDS = OwnerWords(
    nobody=word_set("nadie, ninguno, sin asignar, por definir, por determinar, por asignar"),
    doubt=word_set("por confirmar, quizas, tal vez, a confirmar"),
    me=word_set("yo"),
    us=word_set("nosotros, nosotras, nuestro equipo"),
    client=word_set("el cliente, cliente"),
    both=word_set("todos, todas, ambos, ambas, los dos, el grupo"),
    our=word_set("nuestro, nuestra"),
    articles=word_set("el, la, los, las"),
    team=word_set("equipo, parte"),
    role=word_set(
        """
        gerencia, gerencia general, direccion, contabilidad, compras, ventas, rrhh, juridico, fundador
        """
    ),
    third_party=word_set("proveedor, agencia, abogado, contador, gestor, banco, externo"),
    titles=word_set("sr, sra, srta"),
    also=word_set("y, e, con"),
    either=word_set("o, u, y o"),
    belonging=word_set("de"),
    formerly=word_set("era, antes"),
)
