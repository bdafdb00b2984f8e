"""Words and firms that are called as somebody of the roster is."""

from whoowes.core.items.owners.called import called
from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.name_words import written_name
from whoowes.core.items.owners.names import EXACT_RULES
from whoowes.core.items.owners.organisations import sides_of_whole_name
from whoowes.core.items.owners.outcome import FIRM_OR_PERSON_RULE, WORD_OR_NAME_RULE, Ground, unclear
from whoowes.core.items.readings import OwnerKind, OwnerReading

_CONFIRMED_RULES = [rule for rule in EXACT_RULES if rule.name == "alias"]
_WHOLE_NAME_RULES = [rule for rule in EXACT_RULES if rule.name in {"full-name", "alias", "one-name"}]


def is_somebodys_name(ground: Ground, text: str) -> bool:
    """Tell whether a word of the tables is the name of a person on the roster (Tom Price, François Côté)."""
    if not ground.names:
        return False
    name = written_name(text)
    return any(rule.fits(name, known) for known in ground.known.sharing(name) for rule in _WHOLE_NAME_RULES)


def word_or_name(ground: Ground, text: str) -> OwnerReading | None:
    """Leave open whether "Kunde" is the client or Bernd Kunde; a word for a team alone is his name.

    So is an alias, which somebody confirmed.
    """
    words, said = ground.words, phrase(text)
    tables = (words.both, words.us, words.client, words.you, words.me, words.mine)
    if not any(said in table for table in tables):
        return None
    if (known := called(ground, text, _CONFIRMED_RULES)) and known.kind is OwnerKind.RESOLVED:
        return known
    why = f"“{text}” may be a word, or somebody's name"
    return unclear(text, WORD_OR_NAME_RULE, why, suggestions=ground.suggestions(text))


def firm_or_person(ground: Ground, text: str) -> OwnerReading | None:
    """Leave open whether "Maple" is James Maple, or the firm that bears his name."""
    sides = sides_of_whole_name(text, ground.roster)
    named = called(ground, text, EXACT_RULES) if len(sides) == 1 else None
    if named is None or named.rule not in {"one-name", "several-fit"}:
        return None
    ids = tuple(person.id for person in named.people) or named.suggestions
    if {person.side for person in ground.roster.people if person.id in ids} != sides:
        return None
    why = f"“{text}” is {ground.spoken(ids)} or the organisation"
    return unclear(text, FIRM_OR_PERSON_RULE, why, side=next(iter(sides)), suggestions=ids)
