"""One verb of a task: of one word or several, in one place or around its object, or mistyped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.words import Classes, TaskWords

_LONGEST_VERB = 4
_WITH_PARTICLE = 2
_SHORTEST_VERB = 4
_SHORTEST_TYPO = 5


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb and where its words stand; without classes no verb."""

    classes: Classes = frozenset()
    places: frozenset[int] = frozenset()


def verbs_from(tokens: Sequence[Token], start: int, table: TaskWords) -> list[Verb]:
    """Return the verb at `start`, and those that follow it after an "and"."""
    verbs: list[Verb] = []
    place = start
    while place < len(tokens):
        verb = verb_at(tokens, place, table, is_first=place == start)
        if not verb.classes:
            break
        joint = {place - 1} if verbs else set()
        verbs.append(Verb(verb.classes, verb.places | joint))
        place += 1
        while place in verb.places:
            place += 1
        if place >= len(tokens) or tokens[place].word not in table.conjunctions:
            break
        place += 1
        closing = _closing_verb(tokens, place, table)
        if closing.classes:
            verbs.append(Verb(closing.classes, closing.places | {place - 1}))
            break
    return verbs


def _closing_verb(tokens: Sequence[Token], place: int, table: TaskWords) -> Verb:
    """Return the verb in "sign and *return*", "sign and *return* the letter", "check and *sign* it"."""
    if place >= len(tokens) or tokens[place].word not in table.also_nouns:
        return Verb()
    is_last = place + 1 == len(tokens) or tokens[place + 1].segment != tokens[place].segment
    follows = "" if is_last else tokens[place + 1].word
    is_before_object = tokens[place].word in table.rather_verbs and follows not in table.prepositions
    if not (is_last or follows in table.articles or is_before_object):
        return Verb()
    classes = table.actions.get(tokens[place].word) if not table.grammar.has_capital_nouns else None
    return Verb(classes, frozenset({place})) if classes else Verb()


def verb_at(tokens: Sequence[Token], place: int, table: TaskWords, *, is_first: bool) -> Verb:
    """Return the verb at `place`: the longest phrase there, one around its object, or one mistyped."""
    if place >= len(tokens):
        return Verb()
    if is_first:
        apart = _verb_apart(tokens, place, table)
        if apart.classes:
            return apart
    verb = fixed_verb_at(tokens, place, table, is_first=is_first)
    return verb if verb.classes or not is_first else _mistyped_verb(tokens[place].word, place, table)


def fixed_verb_at(tokens: Sequence[Token], place: int, table: TaskWords, *, is_first: bool = False) -> Verb:
    """Return the longest verb phrase at `place`, as it is in the table."""
    for length in range(_LONGEST_VERB, 0, -1):
        run = tokens[place : place + length]
        if len(run) < length or run[0].segment != run[-1].segment:
            continue
        phrase = " ".join(token.word for token in run)
        if length == 1 and is_first and (other := _with_particle(tokens, place, table)).classes:
            return other
        classes = table.actions.get(phrase) or _done(tokens, place, phrase, table)
        if classes and (is_first or _is_no_noun(tokens, place + length - 1, phrase, table)):
            return Verb(classes, frozenset(range(place, place + length)))
    return Verb()


def listed_verb_at(
    tokens: Sequence[Token], place: int, verbs: Mapping[str, Classes], table: TaskWords
) -> Verb:
    """Return the verb of a list at a place with its particle: who *signs off* need not sign.

    A particle that closes the clause makes another verb of one that is listed without it: "written off".
    """
    words = [token.word for token in tokens[place : place + 3]]
    if len(words) > 1 and (classes := verbs.get(" ".join(words[:2]))):
        return Verb(classes, frozenset({place, place + 1}))
    is_another = len(words) == _WITH_PARTICLE and words[1] in table.particles
    classes = None if is_another else verbs.get(words[0])
    return Verb(classes, frozenset({place})) if classes else Verb()


def _with_particle(tokens: Sequence[Token], place: int, table: TaskWords) -> Verb:
    """Return a verb of the table that a particle makes another, with a class of its own: "write off"."""
    run = tokens[place : place + 2]
    is_near = len(run) > 1 and run[0].segment == run[1].segment
    if not is_near or run[1].word not in table.particles or run[0].word not in table.actions:
        return Verb()
    return Verb(frozenset({f"{run[0].word} {run[1].word}"}), frozenset({place, place + 1}))


def _done(tokens: Sequence[Token], place: int, phrase: str, table: TaskWords) -> Classes | None:
    """Return the classes of a participle, unless it says what kind of thing it is: "signed contract"."""
    follows = tokens[place + 1].word if place + 1 < len(tokens) else ""
    is_kind = phrase in table.qualifiers or phrase in table.distinctions
    return None if is_kind and follows not in table.passive else table.participles.get(phrase)


def _is_no_noun(tokens: Sequence[Token], end: int, phrase: str, table: TaskWords) -> bool:
    """Tell whether a verb further on is no noun: by its small letter, or as it ends the clause."""
    if phrase not in table.also_nouns or table.grammar.has_capital_nouns:
        return True
    is_last = end + 1 == len(tokens) or tokens[end + 1].segment != tokens[end].segment
    if not is_last and tokens[end + 1].word in table.object_pronouns:
        return True
    closes = is_last or tokens[end + 1].word in table.prepositions
    return table.grammar.is_verb_last and closes and end > 0


def is_written_as_verb(token: Token, table: TaskWords) -> bool:
    """Tell whether a word further on may be a verb: where nouns have capitals, only a small letter is one."""
    if token.is_part:
        return False
    return not table.grammar.has_capital_nouns or token.raw[:1].islower() or token.raw.isupper()


def _verb_apart(tokens: Sequence[Token], place: int, table: TaskWords) -> Verb:
    """Return "turn … off", "let … know", "get … on the calendar" where its end closes a phrase."""
    for end in range(place + 2, len(tokens)):
        if tokens[end].segment != tokens[place].segment:
            break
        follows = tokens[end + 1].word if end + 1 < len(tokens) else ""
        closes = end + 1 == len(tokens) or follows in table.prepositions or follows in table.conjunctions
        # "Let Kevin know *the* date"; "take the rota off *the* wall" is another matter.
        closes = closes or (follows in table.articles and tokens[end].word not in table.prepositions)
        if closes and tokens[end].word not in table.recipients | {table.source}:
            verb = _verb_around(tokens, place, end, table)
            if verb.classes:
                return verb
    return Verb()


def _verb_around(tokens: Sequence[Token], place: int, end: int, table: TaskWords) -> Verb:
    for start in range(max(end - _LONGEST_VERB + 2, place + 2), end + 1):
        places = (place, *range(start, end + 1))
        classes = table.actions.get(" ".join(tokens[at].word for at in places))
        if classes:
            return Verb(classes, frozenset(places))
    return Verb()


def _mistyped_verb(word: str, place: int, table: TaskWords) -> Verb:
    """Read "Sned" as "send" and "Scedule" as "schedule": one slip of the keyboard, and no word of its own.

    A letter left out or doubled counts in words of five letters, and never the first. Another letter in its
    place more often makes another verb.
    """
    is_word = any(word in words for words in (table.known, table.stop, table.action_nouns, table.equal))
    if len(word) < _SHORTEST_VERB or is_word or not word.isalpha() or word in table.joined.values():
        return Verb()
    meant = {classes for form in _one_slip_away(word) if (classes := table.actions.get(form))}
    return Verb(meant.pop(), frozenset({place})) if len(meant) == 1 else Verb()


def _one_slip_away(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if len(word) >= _SHORTEST_TYPO:
        for at in range(1, len(word)):
            yield word[:at] + word[at + 1 :]
    if len(word) >= _SHORTEST_TYPO - 1:
        for at in range(1, len(word) + 1):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                yield word[:at] + letter + word[at:]
