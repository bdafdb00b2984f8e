"""Verbs whose past does not show their stem, folded: "wrote", "written" of "write"; of all languages.

Participles of other languages are in `participles.py`.
"""

from collections.abc import Mapping
from functools import lru_cache

from whoowes.core.items.words.participles import bases_of_participles

_VERBS = """
write wrote written; rewrite rewrote rewritten; speak spoke spoken; ring rang rung; give gave given
take took taken; choose chose chosen; draw drew drawn; run ran; get got gotten; meet met; make made
find found; hold held; pay paid; sell sold; buy bought; bring brought; build built; tell told
teach taught; send sent; go went gone; lead led; leave left; lend lent; keep kept; lay laid
see saw seen; do did done; think thought; win won; tear tore torn; hacer hizo; poner puso; ver vio
pedir pidio; dar dio dado; traer trajo; elegir eligio; fazer fez; escrever escreveu; por pos; ver viu
pedir pediu; trazer trouxe; dar deu; bellen gebeld belde; vragen gevraagd; wahlen gewahlt
"""

_STRONG = bases_of_participles()
_BASES_OF: Mapping[str, frozenset[str]] = {
    **_STRONG,
    **{
        past: frozenset({base}) | _STRONG.get(past, frozenset())
        for line in _VERBS.replace("\n", ";").split(";")
        if line.strip()
        for base, *forms in [line.split()]
        for past in forms
    },
}
_SHORTEST_PAST = 4


@lru_cache(maxsize=4096)
def bases_of(word: str) -> frozenset[str]:
    """Return the verbs of which a folded word may be a past form that does not show its stem.

    What stands before the form belongs to both: "ausgeliehen" of "ausleihen", "riscritto" of "riscrivere".
    """
    found = _BASES_OF.get(word, frozenset())
    for cut in range(1, len(word) - _SHORTEST_PAST + 1):
        found |= {word[:cut] + base for base in _BASES_OF.get(word[cut:], ())}
    return found
