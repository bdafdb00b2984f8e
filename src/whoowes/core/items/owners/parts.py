"""One part of an owner cell: a person, a side, a team, or somebody unclear (`reading-rules.md` "Owners")."""

from collections.abc import Callable
from dataclasses import replace

from whoowes.core.items.owners.addresses import address_alone, chip_alone
from whoowes.core.items.owners.called import called
from whoowes.core.items.owners.folding import first_words, phrase, words_of
from whoowes.core.items.owners.name_words import written_name
from whoowes.core.items.owners.names import EXACT_RULES, is_clipped_first_name, is_initials
from whoowes.core.items.owners.namesakes import firm_or_person, is_somebodys_name, word_or_name
from whoowes.core.items.owners.organisations import (
    may_hold_domain,
    own_side,
    sides_of_group,
)
from whoowes.core.items.owners.outcome import (
    NOBODY_RULE,
    WRITER_RULE,
    Ground,
    group,
    nobody,
    resolved,
    side_name,
    unclear,
)
from whoowes.core.items.owners.teams import (
    function_of_side,
    has_form_of_function,
    is_function,
    possession,
)
from whoowes.core.items.people import Side
from whoowes.core.items.readings import THIRD_PARTY, OwnerKind, OwnerReading

PartRule = Callable[[Ground, str], OwnerReading | None]


def read_simple(ground: Ground, text: str) -> OwnerReading:
    """Read a part that has no brackets, separators or doubt in it, by the first rule that speaks."""
    for rule in _NAME_RULES if can_only_be_name(ground, text) else _RULES:
        reading = rule(ground, text)
        if reading is not None:
            return reading
    suggestions = ground.suggestions(text)
    why = f"nobody on the roster is called “{text}”"
    if suggestions:
        why += f"; perhaps {ground.spoken(suggestions)}"
    return unclear(text, NOBODY_RULE, why, suggestions=suggestions)


def can_only_be_name(ground: Ground, text: str) -> bool:
    """Tell whether no rule but those for names can speak: the text holds nothing that these begin with."""
    said = phrase(text).split()
    return (
        bool(said)
        and ground.beginnings.isdisjoint(said)
        and not ground.chips
        and "@" not in text
        and "'" not in text
        and not has_form_of_function(ground, said[0])
        and not may_hold_domain(said, ground.roster)
    )


def _nothing(ground: Ground, text: str) -> OwnerReading | None:
    if not words_of(text):
        return nobody(text, "the cell names nobody")
    if not is_nobody(ground, text):
        return None
    if text.isupper() and _has_suggestions_for_initials(ground, "".join(words_of(text))):
        return _capitals(ground, text)
    return nobody(text, f"“{text}” names nobody yet")


def is_nobody(ground: Ground, text: str) -> bool:
    """Tell whether the words say that there is no owner yet ("TBD", "n/a", "unassigned")."""
    return phrase(text) in ground.words.nobody


def _writer(ground: Ground, text: str) -> OwnerReading | None:
    said = phrase(text)
    if said not in ground.words.me and said not in ground.words.mine:
        return None
    if len(said) == 1 and said != "i":
        # French "j'" leans on a verb; alone a letter is somebody's initial.
        return None
    if is_somebodys_name(ground, text):
        return word_or_name(ground, text)
    is_other = said in ground.words.capitals or bool(ground.suggestions(text))
    if text.isupper() and len(text) > 1 and is_other:
        return _capitals(ground, text)
    author = next((person for person in ground.roster.people if person.id == ground.roster.author_id), None)
    if author:
        return resolved(
            text, WRITER_RULE, f"the configuration names {author.name} as the notes' author", author
        )
    side = own_side(ground.roster)
    why = "whoever wrote the notes; the configuration does not name the author"
    return unclear(text, WRITER_RULE, why, side=side)


def _capitals(ground: Ground, text: str) -> OwnerReading:
    why = f"“{text}” in capitals may be a word, a country or somebody's initials"
    return unclear(text, "capitals", why, suggestions=ground.suggestions(text))


def _group(ground: Ground, text: str) -> OwnerReading | None:
    sides = sides_of_group(text, ground.roster, ground.words)
    if sides is None:
        return None
    if is_somebodys_name(ground, text):
        return word_or_name(ground, text)
    letters = "".join(words_of(text))
    if letters.isupper() and (
        letters.lower() in ground.words.capitals or _has_suggestions_for_initials(ground, letters)
    ):
        return _capitals(ground, text)
    whose = "both sides" if len(sides) > 1 else f"{side_name(next(iter(sides)))}'s side"
    return group(text, "group", f"“{text}” means {whose} as a whole", sides)


def _has_suggestions_for_initials(ground: Ground, letters: str) -> bool:
    return any(is_initials(written_name(letters), known) for known in ground.names)


def _possession(ground: Ground, text: str) -> OwnerReading | None:
    if is_somebodys_name(ground, text):
        return None
    return possession(ground, text, read_simple)


def _person_of_side(ground: Ground, text: str) -> OwnerReading | None:
    """Read "Kevin from Acme", where what follows the little word is a side."""
    said = text.split()
    for place in range(1, len(said) - 1):
        if phrase(said[place]) in ground.words.belonging or said[place] == "@":
            beside = " ".join(said[place + 1 :])
            sides = sides_of_group(beside, ground.roster, ground.words)
            if sides is None and is_function(ground, beside):
                return _person_of_function(ground, text, " ".join(said[:place]))
            if sides is not None and _is_third_party(ground, " ".join(said[:place])):
                return unclear(text, THIRD_PARTY, f"“{text}” is on neither side")
            if sides is not None and len(sides) == 1:
                return read_on_side(ground, " ".join(said[:place]), next(iter(sides)))
    return None


def _person_of_function(ground: Ground, text: str, name: str) -> OwnerReading | None:
    """Read "Priya from finance": Priya, where she is known; "head of finance" stays what it is."""
    reading = called(ground, name, EXACT_RULES)
    return replace(reading, raw=text) if reading and reading.kind is OwnerKind.RESOLVED else None


def read_on_side(ground: Ground, text: str, side: Side) -> OwnerReading:
    """Read `text` where the cell says beside it which side it belongs to ("Kevin (Acme)", "Legal (us)")."""
    reading = read_simple(ground.narrowed(side), text)
    if reading.kind is OwnerKind.RESOLVED and reading.sides == {side}:
        return resolved(text, reading.rule, f"{reading.why}, on {side_name(side)}'s side", reading.people[0])
    if reading.kind is OwnerKind.GROUP and side in reading.sides:
        return group(text, "group", f"{side_name(side)}'s side as a whole", frozenset({side}))
    if phrase(text) in ground.words.team:
        return group(text, "group", f"{side_name(side)}'s side as a whole", frozenset({side}))
    if reading.kind is OwnerKind.NONE:
        return reading
    why = f"somebody on {side_name(side)}'s side; {reading.why}"
    suggestions = reading.suggestions or ground.suggestions(text)
    return unclear(text, "side-only", why, side=side, suggestions=suggestions)


def _alias(ground: Ground, text: str) -> OwnerReading | None:
    return called(ground, text, EXACT_RULES[:2])


def _third_party(ground: Ground, text: str) -> OwnerReading | None:
    if is_somebodys_name(ground, text):
        return None
    return (
        unclear(text, THIRD_PARTY, f"“{text}” is on neither side") if _is_third_party(ground, text) else None
    )


def _is_third_party(ground: Ground, text: str) -> bool:
    said, words = phrase(text), ground.words
    if said in words.third_party:
        return True
    if first_words(words.third_party).isdisjoint(said.split()):
        return False
    beside = (words.articles, words.our, words.your, words.their)
    bare = " ".join(word for word in said.split() if not any(word in table for table in beside))
    return bare in words.third_party


def _function(ground: Ground, text: str) -> OwnerReading | None:
    if not is_function(ground, text) or is_somebodys_name(ground, text):
        return None
    fitting = [known for known in ground.names if is_initials(written_name(text), known)]
    suggestions = tuple(known.person.id for known in fitting)
    why = f"“{text}” is a function or a team, no person by name"
    if suggestions:
        why += f"; also the initials of {ground.spoken(suggestions)}"
    return unclear(text, "function", why, suggestions=suggestions)


def _named(ground: Ground, text: str) -> OwnerReading | None:
    return called(ground, text, EXACT_RULES)


def _clipped(ground: Ground, text: str) -> OwnerReading | None:
    if not ground.names:
        return None
    name = written_name(text.lstrip("@"))
    if len(name.words) not in (1, 2):
        return None
    fitting = [known for known in ground.names if is_clipped_first_name(name, known)]
    if len(fitting) != 1 or ground.suggestions(text) != (fitting[0].person.id,):
        return None
    person = fitting[0].person
    # Whoever is "Eliza" beside an Elizabeth may be the Elisabeth whose name is spelt much like hers.
    if len(name.words) == 1 and set(ground.suggestions(person.name.partition(" ")[0])) - {person.id}:
        return None
    return resolved(text, "clipped-name", f"short for {person.name}, and nobody else could be meant", person)


_RULES: tuple[PartRule, ...] = (
    chip_alone,
    _nothing,
    _writer,
    firm_or_person,
    _group,
    address_alone,
    _possession,
    function_of_side,
    _person_of_side,
    _alias,
    _third_party,
    _function,
    _named,
    _clipped,
)
_NAME_RULES: tuple[PartRule, ...] = (_alias, _named, _clipped)
