"""How English words change their form: plural nouns, and verbs in -s, -ing and -ed."""

import re
from collections.abc import Mapping

_SHORT_STEM = re.compile(r"[aeiou][bdgklmnprtv]")
_SINGULAR_ENDS = ("ss", "us", "is", "as")
_VOWEL_PLURAL_ENDS = ("as", "us", "is")
_SIBILANT_PLURAL = re.compile(r"(ch|sh|x|ss|zz)es")
_SPELLED_WITH_Z = re.compile(r"(?<=\w{3})(i|y)z(e|es|ed|er|ing|ation)\b")
_SHORTEST_PLURAL = 4


def singular(word: str, known: frozenset[str]) -> str:
    """Return the singular of a noun that ends like a regular plural; of "menus", where "menu" is known."""
    if word.endswith(_VOWEL_PLURAL_ENDS) and word[:-1] in known:
        return word[:-1]
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith(_SINGULAR_ENDS):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if _SIBILANT_PLURAL.search(word[-4:]) else word[:-1]


def british(word: str) -> str:
    """Return the spelling with s of words that are written with s or z ("finalize")."""
    return _SPELLED_WITH_Z.sub(r"\1s\2", word)


def verb_forms(phrase: str) -> frozenset[str]:
    """Return a verb phrase as it is, in -s and in -ing: "send out", "sends out", "sending out"."""
    verb, _, rest = phrase.partition(" ")
    forms = {verb, _with_s(verb), *_with_ing(verb)}
    return frozenset(f"{form} {rest}".strip() for form in forms)


def _with_s(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with_ing(verb: str) -> frozenset[str]:
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return frozenset({verb[:-1] + "ing"})
    forms = {verb + "ing"}
    if _SHORT_STEM.fullmatch(verb[-2:]):
        forms.add(verb + verb[-1] + "ing")
    return frozenset(forms)


def participle(phrase: str, irregular: Mapping[str, str]) -> frozenset[str]:
    """Return what a verb phrase is when it was done: "sent out", "reviewed"."""
    verb, _, rest = phrase.partition(" ")
    forms = frozenset({irregular[verb]}) if verb in irregular else _with_ed(verb)
    return frozenset(f"{form} {rest}".strip() for form in forms)


def _with_ed(verb: str) -> frozenset[str]:
    if verb.endswith("e"):
        return frozenset({verb + "d"})
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return frozenset({verb[:-1] + "ied"})
    forms = {verb + "ed"}
    if _SHORT_STEM.fullmatch(verb[-2:]):
        forms.add(verb + verb[-1] + "ed")
    return frozenset(forms)
