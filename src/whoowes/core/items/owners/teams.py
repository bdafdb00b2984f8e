"""Owners that are no person by name: functions, somebody's team, people told by their side."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from whoowes.core.items.owners.folding import elisions_apart, phrase
from whoowes.core.items.owners.organisations import side_and_rest
from whoowes.core.items.owners.outcome import (
    FIRM_OR_PERSON_RULE,
    Ground,
    group,
    side_name,
    unclear,
)
from whoowes.core.items.owners.words import OwnerWords
from whoowes.core.items.readings import THIRD_PARTY, OwnerKind, OwnerReading

_POSSESSIVE = re.compile(r"(.+?)(?:'s|(?<=s)')\s+(.+)", re.IGNORECASE | re.DOTALL)
_POSSESSIVE_ALONE = re.compile(r"(.*[^\W_])'s", re.IGNORECASE)
_LEAST_STEM = 3
_CERTAIN = frozenset({OwnerKind.RESOLVED, OwnerKind.GROUP})

Read = Callable[[Ground, str], OwnerReading]


def is_function(ground: Ground, text: str) -> bool:
    """Tell whether the words are a role, a department or a team, so never a person."""
    said = phrase(text)
    if all(len(word) == 1 for word in said.split()):
        said = said.replace(" ", "") if said not in ground.words.role else said
    words = ground.words
    return bool(said) and (
        said in words.role
        or all(
            word in words.role or word in words.team or _is_compound_function(ground, word)
            for word in said.split()
        )
    )


def has_form_of_function(ground: Ground, first: str) -> bool:
    """Tell whether a function may begin with a folded word by its form: a lone letter, or such an ending."""
    return len(first) == 1 or first.endswith(_endings(ground.words))


def _is_compound_function(ground: Ground, word: str) -> bool:
    """Tell whether a German or Dutch compound ends in a function ("Werkstattleiter")."""
    # Hardly any word ends so, and most words are asked.
    if not word.endswith(_endings(ground.words)):
        return False
    return any(
        word.endswith(ending) and len(word) >= len(ending) + _LEAST_STEM
        for ending in ground.words.role_endings
    )


@lru_cache(maxsize=16)
def _endings(words: OwnerWords) -> tuple[str, ...]:
    return tuple(words.role_endings)


def is_team(ground: Ground, text: str) -> bool:
    """Tell whether the words are those of a team alone ("the team", "his team", "ihr Team")."""
    said = phrase(text).split()
    words = ground.words
    return not words.team.isdisjoint(said) and all(
        word in words.team or word in words.their or word in words.articles for word in said
    )


def possession(ground: Ground, text: str, read: Read) -> OwnerReading | None:
    """Read "Kevin's team", "Müllers Team", "Team Kevin", "l'équipe de Kevin": not the person named in it."""
    alone = _POSSESSIVE_ALONE.fullmatch(text)
    if alone is not None:
        # "Helen's" is what Helen has to do.
        owner = read(ground, alone.group(1))
        return owner if owner.kind in _CERTAIN else None
    match = _POSSESSIVE.fullmatch(text)
    if match is not None and not any(mark in match.group(2) for mark in ground.chips):
        return _belongs_to(ground, text, read(ground, match.group(1)), match.group(2))
    for whose, what in _teams_of(ground, text):
        owner = read(ground, whose)
        if owner.kind is OwnerKind.RESOLVED or owner.rule == FIRM_OR_PERSON_RULE:
            return _belongs_to(ground, text, owner, what)
    return None


def _belongs_to(ground: Ground, text: str, whose: OwnerReading, what: str) -> OwnerReading:
    said = phrase(what)
    if said in ground.words.third_party:
        return unclear(text, THIRD_PARTY, f"“{text}” is on neither side")
    are_all = all(word in ground.words.team for word in said.split())
    if whose.kind is OwnerKind.GROUP and are_all:
        return group(text, "group", whose.why, whose.sides)
    is_role = said in ground.words.role or are_all
    side = next(iter(whose.sides)) if is_role and len(whose.sides) == 1 else None
    suggestions = tuple(person.id for person in whose.people) or whose.suggestions
    return unclear(
        text, "possession", f"“{text}” is not the person named in it", side=side, suggestions=suggestions
    )


def _teams_of(ground: Ground, text: str) -> Iterator[tuple[str, str]]:
    """Yield whose team, and the words of the team, where they stand before or behind a name."""
    said = elisions_apart(text).split()
    folded = [phrase(word) for word in said]
    words = ground.words
    start = 0
    while start < len(said) and folded[start] in words.articles:
        start += 1
    end = start
    while end < len(said) and folded[end] in words.team:
        end += 1
    name = end
    while name < len(said) and (folded[name] in words.belonging or folded[name] in words.articles):
        name += 1
    if start < end and name < len(said):
        yield " ".join(said[name:]), " ".join(said[start:end])
    last = len(said)
    while last > 0 and folded[last - 1] in words.team:
        last -= 1
    if 0 < last < len(said):
        whose, what = " ".join(said[:last]), " ".join(said[last:])
        yield whose, what
        if whose.endswith("s"):
            yield whose[:-1], what


def function_of_side(ground: Ground, text: str) -> OwnerReading | None:
    """Read "Acme Legal", "Contabilidad de Alba": the side is certain, the person is not."""
    side, rest = side_and_rest(text, ground.roster, ground.words)
    if side is None:
        return None
    little = ground.words.belonging | ground.words.articles
    what = " ".join([word for word in rest if word not in little])
    if not is_function(ground, what) or what in ground.words.third_party:
        return None
    return unclear(text, "team", f"a function or team of {side_name(side)}'s, no person by name", side=side)
