"""How German words change their form: verbs that come apart, nouns in any case and number, adjectives."""

import re
from collections.abc import Iterable, Mapping

_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
_NOUN_ENDINGS = ("", "en", "n", "er", "ern", "e", "es", "s", "nen", "se")
_WITHOUT_GE = ("be", "ver", "er", "ent", "zer", "ge", "miss", "emp", "über", "unter", "wider")
_SHORTEST_STEM = 4
# "Müller" is also typed "Mueller"; a "ue" after a vowel or q is no umlaut ("neue", "Quelle").
_DIGRAPH = re.compile(r"(?<![aeioquy])([aou])e(?!l\b)")


def spelling(word: str) -> str:
    """Return a folded word with ue, oe, ae as the umlauts that they stand for."""
    return _DIGRAPH.sub(r"\1", word) if len(word) >= _SHORTEST_STEM else word


def verb_forms(phrase: str, present: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return a verb in the infinitive, in the imperative, in the present, with its "zu"."""
    words = phrase.split()
    prefix, _, verb = words[-1].rpartition("|")
    before = " ".join(words[:-1])
    finite = {*_present(verb), *present.get(verb, frozenset())}
    if not prefix:
        return frozenset(f"{before} {form}".strip() for form in (verb, *finite))
    joined = {prefix + verb, f"{prefix}zu{verb}", *(prefix + form for form in finite)}
    apart = {f"{form} {prefix}" for form in (*finite, verb)}
    return frozenset(f"{before} {form}".strip() for form in joined | apart)


def _present(verb: str) -> frozenset[str]:
    stem = _stem(verb)
    joint = "e" if stem.endswith(("t", "d", "chn", "dn", "gn")) else ""
    return frozenset({stem, stem + "e", f"{stem}{joint}t"})


def _stem(verb: str) -> str:
    return verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")


def participles(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return what a verb is when it was done: "geprüft", "zugeschickt"."""
    words = phrase.split()
    prefix, _, verb = words[-1].rpartition("|")
    stem = _stem(verb)
    joint = "e" if stem.endswith(("t", "d", "chn", "dn", "gn")) else ""
    ge = "" if verb.startswith(_WITHOUT_GE) or verb.endswith("ieren") else "ge"
    forms = irregular.get(verb) or frozenset({f"{ge}{stem}{joint}t"})
    return frozenset(" ".join((*words[:-1], prefix + form)) for form in forms)


def adjective_forms(word: str) -> Iterable[str]:
    """Return an adjective with each of its endings."""
    stem = word.removesuffix("e")
    return (word, *(stem + ending for ending in _ADJECTIVE_ENDINGS))


def adjective_stem(word: str) -> str:
    """Return a word with a small letter without the ending of an adjective."""
    for ending in ("en", "er", "es", "em", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def singular(word: str, known: frozenset[str]) -> str:
    """Return the known noun of which a word is another case or number, else the word."""
    for ending in _NOUN_ENDINGS:
        if word.endswith(ending) and word[: len(word) - len(ending)] in known:
            return word[: len(word) - len(ending)]
    if word.endswith("ungen"):
        return word.removesuffix("en")
    return next(
        (word[:-2] + end for end in ("a", "um", "e") if word.endswith("en") and word[:-2] + end in known),
        word,
    )
