"""Portuguese column headers that ask in everyday words, and words that headers cut short."""

from whoowes.core.items.words.table import Role

_DONE = r"(?:feit[oa]s?|pront[oa]s?|concluid[oa]s?|resolvid[oa]s?|tratad[oa]s?)"
PHRASES = (
    (
        Role.DONE,
        (
            rf"(?:ja )?(?:ta|esta|foi|ficou)(?: ja)? {_DONE}|ja (?:{_DONE}|se fez|aconteceu|rolou"
            rf"|fizemos)|fez-se"
            r"|aconteceu|fizemos|recebid[oa]s?"
        ),
    ),
    (
        Role.TASK,
        (
            r"o que (?:a gente|nos )?(?:dissemos|prometemos|combinamos|falou|prometeu|combinou"
            r"|ficamos de fazer)"
            r"(?: (?:que )?(?:fariamos|iamos fazer|fazer|de fazer))?|o que (?:temos (?:que|de)"
            r"|a gente (?:vai|tem que)"
            r"|precisa(?:mos)?|estamos a|vamos) fazer|coisas? (?:pra|para|por|a) (?:fazer|resolver|tratar"
            r"|arrumar)"
            r"|(?:pra|p/) fazer"
        ),
    ),
    (Role.WEAK_TASK, r"de que se trata|do que se trata"),
    (
        Role.OWNER,
        (
            r"(?:de|a) quem (?:e|depende|cabe|toca)|(?:ta|esta|fica|ficou) com(?: quem)?|com quem (?:ta"
            r"|esta|fica"
            r"|ficou)|bola (?:com|esta com)(?: quem)?|quem (?:tem a bola|ficou de fazer|fica com"
            r"|ficou com|pega)"
            r"|a cargo de(?: quem)?"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:pra|pro|p/|para) (?:quando|que dia|que data)|ate que (?:dia|data)"
            r"|precis(?:a|amos|o) (?:pra|para|ate)(?: quando)?|antes de quando"
        ),
    ),
)
SHORTS = (
    ("data", r"dt"),
    ("vencimento", r"venc|vcto|vencto"),
    ("limite", r"lim"),
    ("responsavel", r"resp|respons"),
    ("original", r"orig"),
    ("anterior", r"ant"),
    ("inicial", r"inic"),
    ("revisto", r"rev"),
    ("revista", r"rev"),
    ("atualizado", r"at|atualiz"),
    ("atualizada", r"at|atualiz"),
    ("prevista", r"prev"),
    ("entrega", r"entr|ent"),
    ("conclusao", r"concl"),
    ("descricao", r"desc|descr"),
    ("observacoes", r"obs|observ"),
    ("situacao", r"sit"),
    ("prazo", r"pz|prz"),
)
