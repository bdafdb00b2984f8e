"""What stands before a name out of politeness or rank, in each language: "Frau", "M.", "dott.ssa"."""

import re
from collections.abc import Mapping

from whoowes.core.document.text import fold

TITLES: Mapping[str, frozenset[str]] = {
    language: frozenset(titles.split(", "))
    for language, titles in {
        "en": "mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, rev, revd, reverend, rabbi, cllr",
        "de": (
            "herr, herrn, hr, hrn, frau, fr, dr, prof, dipl, ing, mag, med, dipl ing, ra, stb, pfr, "
            "pfarrer, pfarrerin"
        ),
        "fr": (
            "m, mr, mme, mlle, monsieur, madame, mademoiselle, me, maitre, dr, docteur, pr, mmes, abbe, "
            "rabbin"
        ),
        "es": (
            "sr, sra, srta, don, dona, d, da, dª, dna, senor, senora, senorita, dr, dra, ing, lic, "
            "licda, arq, prof, sres, rvdo, reverendo, pbro"
        ),
        "pt": (
            "sr, sra, srta, dr, dra, d, dona, senhor, senhora, eng, enga, arq, prof, profa, exmo, "
            "exma, menina, reverendo, revdo"
        ),
        "nl": "dhr, mevr, mw, heer, mevrouw, meneer, mr, dr, drs, ir, ing, prof, mej, ds, dominee, pastoor",
        "it": (
            "sig, sig ra, sigra, signor, signora, signorina, dott, dott ssa, dottssa, dottor, "
            "dottore, dottoressa, dr, ing, avv, arch, prof, prof ssa, rag, geom, egr, gent, gent ma, "
            "sigg, mons, monsignor, rev, suor"
        ),
    }.items()
}
"""Folded, without full stops."""

_SPELLED_OUT = 5
"""Letters from which on a title without its full stop is told from other words: Dutch "mag" is a verb."""
_STOPS = re.compile(r"\.\s?")


def title_key(word: str) -> str:
    """Return a word as the table has it."""
    return _STOPS.sub(" ", fold(word)).strip()


def is_small_title(word: str, language: str) -> bool:
    """Whether a word in small letters is a title: "mevr.", "dott.ssa", "meneer"."""
    is_told = "." in word or len(word) >= _SPELLED_OUT
    return is_told and title_key(word) in TITLES.get(language, frozenset())
