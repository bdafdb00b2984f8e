"""How Dutch words change their form: verbs that come apart, open and closed syllables, plurals."""

import re
from collections.abc import Iterable, Mapping

_OPEN = re.compile(r"([^aeiou])([aeou])([bcdfgklmnprstvz])$")
_DOUBLED = re.compile(r"([bdfgklmnprst])\1$")
_WITHOUT_GE = ("be", "ver", "her", "ont", "ge", "er", "mis", "onder", "over")
_PLURALS = ("en", "n", "s", "ren", "e")
_SHORTEST_STEM = 4


def verb_forms(phrase: str) -> frozenset[str]:
    """Return a verb in the infinitive, as a stem and in the present, with its "te"."""
    words = phrase.split()
    before = " ".join(words[:-1])
    place = next((at for at, word in enumerate(words) if "|" in word), len(words) - 1)
    prefix, _, verb = words[place].rpartition("|")
    if place != len(words) - 1:
        return frozenset({phrase.replace("|", ""), phrase.replace(f"{prefix}|", "")})
    finite = {form for stem in _stems(verb) for form in (stem, stem + "t")}
    if not prefix:
        return frozenset(f"{before} {form}".strip() for form in (verb, *finite))
    joined = {prefix + verb, *(prefix + form for form in finite)}
    apart = {f"{form} {prefix}" for form in (*finite, verb)} | {f"{prefix} te {verb}"}
    return frozenset(f"{before} {form}".strip() for form in joined | apart)


def participles(phrase: str, irregular: Mapping[str, str]) -> frozenset[str]:
    """Return what a verb is when it was done: "gecontroleerd", "opgestuurd"."""
    words = phrase.replace("|", "| ").split() if " " not in phrase else [phrase]
    if len(words) == 1 and " " in phrase:
        return frozenset()
    verb = words[-1]
    prefix = words[0].rstrip("|") if len(words) > 1 else ""
    ge = "" if verb.startswith(_WITHOUT_GE) else "ge"
    regular = {f"{ge}{stem}{end}" for stem in _stems(verb) for end in ("d", "t", "")}
    forms = {irregular[verb]} if verb in irregular else regular
    return frozenset(prefix + form for form in forms)


def _stems(verb: str) -> frozenset[str]:
    """Return the stems that an infinitive may have: "maak" of "maken", "bel" of "bellen"."""
    stem = verb.removesuffix("n") if verb.endswith(("aan", "oen", "ien")) else verb.removesuffix("en")
    stems = {stem, _DOUBLED.sub(r"\1", stem), _OPEN.sub(r"\1\2\2\3", stem)}
    hard = {each[:-1] + {"v": "f", "z": "s"}[each[-1]] for each in stems if each[-1] in "vz"}
    return frozenset(hard or stems)


def adjective_forms(word: str) -> Iterable[str]:
    """Return an adjective with and without its ending."""
    closed = _OPEN.sub(r"\1\2\2\3", word.removesuffix("e"))
    return (word, word + "e", _DOUBLED.sub(r"\1", word), closed)


def adjective_stem(word: str) -> str:
    """Return a word with a small letter without the ending of an adjective."""
    return word.removesuffix("e") if len(word) > _SHORTEST_STEM else word


def singular(word: str, known: frozenset[str]) -> str:
    """Return the known noun of which a word is the plural, else the word."""
    if word in known:
        return word
    for ending in _PLURALS:
        stem = word.removesuffix(ending)
        if stem != word:
            options = (stem, _OPEN.sub(r"\1\2\2\3", stem), _DOUBLED.sub(r"\1", stem))
            hard = (each[:-1] + {"v": "f", "z": "s"}[each[-1]] for each in options if each[-1:] in ("v", "z"))
            found = next((each for each in (*options, *hard) if each in known), None)
            if found is not None:
                return found
    return word
