"""Spanish column headers that ask in everyday words, and words that headers cut short."""

from whoowes.core.items.words.table import Role

PHRASES = (
    (
        Role.DONE,
        (
            r"(?:ya )?(?:se (?:hizo|ha hecho|completo|entrego)|esta (?:ya )?(?:hech[oa]|list[oa]"
            r"|terminad[oa])"
            r"|lo (?:hicimos|hizo|hicieron|hemos hecho)|fue hech[oa])|ya (?:hech[oa]|list[oa])"
            r"|recibid[oa]s?"
            r"|(?:ya )?se recibio"
        ),
    ),
    (
        Role.TASK,
        (
            r"(?:lo )?que (?:hacemos|haremos|vamos a hacer|toca hacer|dijimos|prometimos"
            r"|quedamos en hacer)"
            r"(?: que (?:hariamos|ibamos a hacer|haria|haremos)| hacer)?|(?:lo )?que (?:habiamos"
            r"|hemos) (?:dicho"
            r"|quedado|acordado)(?: (?:en hacer|que hariamos))?|en que (?:hemos )?quedamos"
            r"|cosas (?:por|que|para|a) (?:hacer|arreglar|resolver|cerrar)"
        ),
    ),
    (Role.DUE_ORIGINAL, r"vencimiento (?:original|inicial|anterior)"),
    (Role.WEAK_TASK, r"que es|de que se trata"),
    (
        Role.OWNER,
        (
            r"(?:de|a) quien (?:es|depende|(?:le )?corresponde|(?:le )?toca)|en manos de(?: quien)?"
            r"|quien (?:lo |la )"
            r"?(?:tiene|hace|va a hacer(?:lo)?|hara)|(?:la )?pelota (?:de|en manos de"
            r"|en el tejado de)(?: quien)?"
            r"|quien tiene la pelota|a cargo de(?: quien)?"
        ),
    ),
    (
        Role.DUE,
        (
            r"(?:lo )?(?:se )?necesit(?:a|an|amos|o) (?:para|antes de)(?: cuando)?|para que (?:dia|fecha)"
            r"|antes de (?:cuando|que dia)|cuando se necesita|para cuando(?: lo necesitamos)?"
        ),
    ),
)
SHORTS = (
    ("fecha", r"f|fec|fch"),
    ("vencimiento", r"vto|vcto|venc|vencim"),
    ("limite", r"lim"),
    ("responsable", r"resp|respons"),
    ("original", r"orig"),
    ("anterior", r"ant"),
    ("revisada", r"rev"),
    ("revisado", r"rev"),
    ("actualizada", r"act|actualiz"),
    ("actualizado", r"act|actualiz"),
    ("nueva", r"nva"),
    ("nuevo", r"nvo"),
    ("prevista", r"prev"),
    ("previsto", r"prev"),
    ("estimada", r"est"),
    ("entrega", r"entr|ent"),
    ("compromiso", r"comprom"),
    ("descripcion", r"desc|descr"),
    ("observaciones", r"obs|observ"),
    ("comentarios", r"coment|com"),
    ("situacion", r"sit"),
)
