"""The verbs of a task that say what somebody owes: "Kevin *to* send …", "Katrin *schickt* …"."""

import re
from collections.abc import Sequence

from whoowes.core.items.owners.folding import first_words, fold, may_begin, phrase
from whoowes.core.items.owners.words import OwnerWords

_LONGEST_VERB = 4
PIECES = re.compile(r"[;,.]\s+|\s+(?:and|und|et|y|e|ed|en)\s+", re.IGNORECASE)
"""What parts one owner and his task from the next."""
_PLURALS = (("ent", "e"), ("ano", "a"), ("ono", "e"), ("an", "a"), ("en", "e"), ("am", "a"), ("em", "e"))
"""How the verbs of several end in French, Italian, Spanish and Portuguese, and those of one."""
_ENDINGS_OF_PLURALS = tuple(many for many, _ in _PLURALS)


def verb_at(said: Sequence[str], place: int, words: OwnerWords, owner: str) -> int:
    """Return how many words at `place` say what `owner` has to do ("will", "has to")."""
    said_owner = phrase(owner)
    is_pronoun = said_owner in words.me or said_owner in words.us or said_owner in words.you
    return length_of(said, place, words.obliges_us if is_pronoun else words.obliges)


def length_of(said: Sequence[str], place: int, table: frozenset[str]) -> int:
    """Return how many words at `place` are an entry of the table, the longest first; something follows."""
    if not may_begin(said[place], first_words(table)):
        return 0
    for length in range(_LONGEST_VERB, 0, -1):
        if place + length < len(said) and phrase(" ".join(said[place : place + length])) in table:
            return length
    return 0


def is_act_of(owner: str, verb: str, words: OwnerWords) -> bool:
    """Tell whether a verb says what one or several do; a pronoun may lean on it ("envia-nos")."""
    stem, _, behind = verb.partition("-")
    verb = stem if behind and fold(behind) in words.clitics else verb
    if _is_act(verb, words):
        return True
    if not verb.endswith(_ENDINGS_OF_PLURALS) or not PIECES.search(owner):
        return False
    # "Tom et Sara envoient": German and Dutch plurals may be infinitives, "inform Tom and Sara".
    singles = (verb[: -len(many)] + one for many, one in _PLURALS if verb.endswith(many))
    return any(_is_act(single, words) for single in singles)


def _is_act(word: str, words: OwnerWords) -> bool:
    if not word.islower() or fold(word) in words.not_acts:
        return False
    is_later = words.acts_later is not None and words.acts_later.fullmatch(word) is not None
    return is_later or fold(word) in words.acts


def is_movement(verb: Sequence[str], rest: Sequence[str], words: OwnerWords) -> bool:
    """Tell whether somebody goes somewhere ("Pierre va en vacances"), and not about to do something."""
    infinitive = words.infinitive
    if infinitive is None or phrase(" ".join(verb)) not in words.goes:
        return False
    # A capital where the infinitive would be is a place: "va a Milano", "va en Navarre", "gaat naar Leuven".
    in_order = rest[::-1] if words.leading_infinitive is None else rest
    verb_or_place = next((word for word in in_order if phrase(word) not in words.clitics), "")
    return verb_or_place[:1].isupper() or infinitive.fullmatch(" ".join(rest).lower()) is None


def is_passive(rest: Sequence[str], words: OwnerWords) -> bool:
    """Tell whether somebody else acts: "Kevin to be informed", "Katrin soll informiert werden"."""
    if not rest:
        return True
    last = rest[-1].lower().rstrip(".!")
    is_participle = words.participles is not None and words.participles.fullmatch(last) is not None
    return is_participle or phrase(rest[0]) in words.passive or phrase(last) in words.passive
