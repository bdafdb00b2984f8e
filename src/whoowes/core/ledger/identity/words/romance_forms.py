"""How French, Spanish, Portuguese and Italian words change their form: verbs, plurals, adjectives.

Of the verbs the infinitive counts, with a pronoun joined to it, and who does it in the third person; the
first person ("contrato", I hire) is more often a noun.
"""

import re
from collections.abc import Iterable, Mapping

_SPANISH_PRONOUNS = (
    "le",
    "les",
    "lo",
    "la",
    "los",
    "las",
    "me",
    "nos",
    "te",
    "selo",
    "sela",
    "selos",
    "selas",
)
_PORTUGUESE_PRONOUNS = ("lhe", "lhes", "me", "nos", "te", "se")
_ITALIAN_PRONOUNS = ("gli", "le", "lo", "la", "li", "mi", "ti", "ci", "vi", "ne", "glielo", "gliela")
_SHORTEST_STEM = 4


def _conjugated(phrase: str, forms: Iterable[str]) -> frozenset[str]:
    _, _, rest = phrase.partition(" ")
    return frozenset(f"{form} {rest}".strip() for form in forms)


def french_verb(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return a French verb in the infinitive, the present, the future and the imperative."""
    verb = phrase.partition(" ")[0]
    forms = {verb, *irregular.get(verb, frozenset())}
    if verb.endswith("er"):
        stem = verb[:-2]
        weak = re.sub(r"y$", "i", stem)
        forms |= {weak + "e", stem + "ons", stem + "ez", weak + "era", stem + "ant", stem + "e"}
    elif verb.endswith("ir"):
        forms |= {verb[:-1] + end for end in ("t", "ssez", "ssons", "ra")}
    return _conjugated(phrase, forms)


def french_participle(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return a French verb as what was done, in either gender and number."""
    verb = phrase.partition(" ")[0]
    if verb in irregular:
        stems = irregular[verb]
    else:
        stems = frozenset({verb[:-2] + {"er": "e", "ir": "i"}.get(verb[-2:], "u")})
    return _conjugated(phrase, (stem + end for stem in stems for end in ("", "e", "s", "es")))


def spanish_verb(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return a Spanish verb in the infinitive, with pronouns, in the third person and the gerund."""
    verb = phrase.partition(" ")[0]
    stem, vowel = verb[:-2], "a" if verb.endswith("ar") else "e"
    gerund = "ando" if verb.endswith("ar") else "iendo"
    forms = {verb, stem + vowel, stem + vowel + "n", stem + gerund, verb + "a", verb + "emos", verb + "an"}
    forms |= {verb + pronoun for pronoun in _SPANISH_PRONOUNS} | irregular.get(verb, frozenset())
    return _conjugated(phrase, forms)


def portuguese_verb(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return a Portuguese verb in the infinitive, with pronouns, in the third person and the gerund."""
    verb = phrase.partition(" ")[0]
    stem, vowel = verb[:-2], "a" if verb.endswith("ar") else "e"
    forms = {verb, stem + vowel, stem + vowel + "m", stem + verb[-2] + "ndo", verb + "a", verb + "emos"}
    forms |= {verb + pronoun for pronoun in _PORTUGUESE_PRONOUNS} | irregular.get(verb, frozenset())
    return _conjugated(phrase, forms)


def iberian_participle(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return a Spanish or Portuguese verb as what was done, in either gender and number."""
    verb = phrase.partition(" ")[0]
    regular = frozenset({verb[:-2] + ("ad" if verb.endswith("ar") else "id")})
    stems = irregular.get(verb, regular)
    return _conjugated(phrase, (stem + end for stem in stems for end in ("o", "a", "os", "as")))


def italian_verb(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return an Italian verb in the infinitive, with pronouns, in the third person and the gerund."""
    verb = phrase.partition(" ")[0]
    stem = verb[:-3]
    ends = ("a", "ano", "ando") if verb.endswith("are") else ("e", "ono", "endo", "i", "isce")
    forms = {verb, verb[:-1], *(stem + end for end in ends)}
    forms |= {verb[:-1] + pronoun for pronoun in _ITALIAN_PRONOUNS} | irregular.get(verb, frozenset())
    return _conjugated(phrase, forms)


def italian_participle(phrase: str, irregular: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return an Italian verb as what was done, in either gender and number."""
    verb = phrase.partition(" ")[0]
    regular = frozenset({verb[:-3] + {"are": "at", "ere": "ut"}.get(verb[-3:], "it")})
    stems = irregular.get(verb, regular)
    return _conjugated(phrase, (stem + end for stem in stems for end in ("o", "a", "i", "e")))


def french_adjective(word: str) -> Iterable[str]:
    """Return a French adjective in either gender and number."""
    feminine = {"if": "ive", "er": "ere", "et": "ete"}.get(word[-2:])
    stems = (word, word[:-2] + feminine if feminine else word + ("" if word.endswith("e") else "e"))
    return (*stems, *(stem if stem.endswith("s") else stem + "s" for stem in stems))


def vowel_adjective(word: str) -> Iterable[str]:
    """Return a Spanish or Portuguese adjective in either gender and number."""
    if word.endswith("o"):
        return tuple(word[:-1] + end for end in ("o", "a", "os", "as"))
    return (word, word + "s", word + "es", word[:-1] + "is" if word.endswith("l") else word)


def italian_adjective(word: str) -> Iterable[str]:
    """Return an Italian adjective in either gender and number."""
    hard = word[:-1] + "h" if word[-2:-1] in ("c", "g") else word[:-1]
    if word.endswith("o"):
        return (word, word[:-1] + "a", word[:-1] + "i", hard + "e", hard + "i")
    return (word, word[:-1] + "i")


def without_last_vowel(word: str) -> str:
    """Return a word with a small letter without the vowel that tells its gender or number."""
    return word[:-1] if word[-1:] in "aeio" and len(word) > _SHORTEST_STEM else word


def french_singular(word: str, known: frozenset[str]) -> str:
    """Return the singular of a French noun."""
    if word in known or len(word) < _SHORTEST_STEM:
        return word
    if word.endswith("aux"):
        return word[:-1] if word[:-1] in known else word[:-2] + "l"
    return word[:-1] if word.endswith(("s", "x")) and not word.endswith(("ss", "us")) else word


def spanish_singular(word: str, known: frozenset[str]) -> str:
    """Return the singular of a Spanish noun."""
    if (
        word in known
        or len(word) < _SHORTEST_STEM
        or not word.endswith("s")
        or word.endswith(("is", "us", "ss"))
    ):
        return word
    if word.endswith("ces"):
        return word[:-3] + "z"
    is_after_consonant = word.endswith("es") and word[-3] in "lrndjy"
    return word[:-2] if is_after_consonant and word[:-1] not in known else word[:-1]


def portuguese_singular(word: str, known: frozenset[str]) -> str:
    """Return the singular of a Portuguese noun."""
    if word in known or len(word) < _SHORTEST_STEM or not word.endswith("s"):
        return word
    for plural, single in (
        ("coes", "cao"),
        ("oes", "ao"),
        ("aes", "ao"),
        ("ais", "al"),
        ("eis", "el"),
        ("ns", "m"),
    ):
        if word.endswith(plural):
            return word.removesuffix(plural) + single
    is_after_consonant = word.endswith(("res", "zes")) and word[:-1] not in known
    return word[:-2] if is_after_consonant else word[:-1]


def italian_singular(word: str, known: frozenset[str]) -> str:
    """Return the known Italian noun of which a word is the plural, else the word."""
    options = {
        "chi": ("co",),
        "ghi": ("go",),
        "che": ("ca",),
        "ghe": ("ga",),
        "i": ("o", "e", "io", "a"),
        "e": ("a",),
    }
    if word in known:
        return word
    found = (
        word.removesuffix(plural) + single
        for plural, singles in options.items()
        if word.endswith(plural)
        for single in singles
    )
    return next((each for each in found if each in known), word)


def by_verb(text: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return entries of a verb and its forms: the verb to the forms."""
    found: dict[str, frozenset[str]] = {}
    for entry in text:
        verb, *forms = entry.split()
        found[verb] = found.get(verb, frozenset()) | frozenset(forms)
    return found
