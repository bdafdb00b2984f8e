"""Clauses that say who hands a task to whom: "Elena se lo pasa a Pau", "Kevin takes it over from Sara".

The groups are `giver` and `taker`; a clause that names only one of the two says nothing of the other.
"""

import re
from collections.abc import Mapping

_GIVER, _TAKER = r"(?P<giver>{name})", r"(?P<taker>{name})"
_NAME = r"[^\W\d_][^\s,.;:()]{0,30}(?: [^\W\d_][^\s,.;:()]{0,30})??"


def _clauses(*patterns: str) -> tuple[re.Pattern[str], ...]:
    named = (
        pattern.replace("ü", "(?:ü|ue)")
        .replace("GIVER", _GIVER)
        .replace("TAKER", _TAKER)
        .replace("{name}", _NAME)
        for pattern in patterns
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in named)


HANDING_OVER: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": _clauses(
        r"GIVER (?:hands|handed|has handed|passes|passed|has passed) (?:it|this|that) (?:over |on )?to TAKER",
        r"TAKER (?:takes|took|has taken|is taking) (?:(?:it|this|that) )?over from GIVER",
    ),
    "de": _clauses(
        r"GIVER (?:übergibt|übergab) (?:es|das|dies) an TAKER",
        r"GIVER (?:gibt|gab) (?:es|das|dies) an TAKER (?:ab|weiter)",
        r"TAKER (?:übernimmt|übernahm) (?:(?:es|das|dies) )?von GIVER",
        r"GIVER hat (?:es|das|dies) an TAKER (?:übergeben|abgegeben|weitergegeben)",
        r"TAKER hat (?:(?:es|das|dies) )?von GIVER übernommen",
    ),
    "fr": _clauses(
        r"GIVER (?:le|la|les) (?:passe|transmet|confie) à TAKER",
        r"GIVER l'a (?:passée?|transmise?|confiée?) à TAKER",
        r"GIVER a (?:passé|confié) (?:cela|ça) à TAKER",
        r"TAKER (?:reprend|a repris) (?:cela |ça )?à la place de GIVER",
    ),
    "es": _clauses(
        r"GIVER se l[oa]s? (?:pasa|pasó|ha pasado|cede|traspasa) a TAKER",
        r"TAKER l[oa]s? (?:asume|asumió|ha asumido) en lugar de GIVER",
    ),
    "pt": _clauses(
        r"GIVER (?:passa|passou) (?:isto |isso |a tarefa )?(?:para o |para a |para |à |ao |a )TAKER",
        r"TAKER (?:assume|assumiu) (?:isto |isso )?no lugar d[eoa] GIVER",
    ),
    "nl": _clauses(
        r"GIVER (?:draagt|droeg) (?:dit|het|dat) over aan TAKER",
        r"TAKER (?:neemt|nam) (?:dit|het|dat) over van GIVER",
        r"GIVER heeft (?:dit|het|dat) overgedragen aan TAKER",
        r"GIVER heeft (?:dit|het|dat) aan TAKER overgedragen",
        r"TAKER heeft (?:dit|het|dat) overgenomen van GIVER",
        r"TAKER heeft (?:dit|het|dat) van GIVER overgenomen",
    ),
    "it": _clauses(
        r"GIVER l[oa] (?:passa|affida|cede) a TAKER",
        r"GIVER l'ha (?:passat|affidat|cedut)[oa] a TAKER",
        r"TAKER (?:l[oa] (?:prende|rileva)|l'ha (?:pres|rilevat)[oa]) al posto di GIVER",
    ),
}
