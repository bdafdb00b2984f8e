"""Who takes a task over, as a remark on it says: "Price list – Sara takes over", "(repris par Sophie)"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.items.due import split_due
from whoowes.core.items.owners.folding import fold
from whoowes.core.items.owners.outcome import ground_of, unclear
from whoowes.core.items.owners.parts import read_simple
from whoowes.core.items.owners.words.handing_over import HANDED_TO, MAY_HAND_OVER, TAKING_OVER
from whoowes.core.items.owners.words.taking_things import TAKING_THINGS_OVER
from whoowes.core.items.people import Roster
from whoowes.core.items.readings import OwnerKind, OwnerReading
from whoowes.core.items.words.either import either
from whoowes.core.kept import kept

_GAPS = re.compile(r"\s*[(]|\s[–—-]+\s+|\s*(?:→|->|=>)\s*|[;,.:]\s+")
_LONGEST = 80
_NONE = ("", "")
_JOINED = re.compile(
    r"\A(?:so|and|but|now|then|hence|also|daher|deshalb|darum|jetzt|nun|und|donc|et|alors"
    r"|finalement|asi que|y|ahora"
    r"|entonces|entao|e|agora|dus|en|nu|quindi|ora|ed)\s+",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\([^()]{1,40}\)\W*$")
TAKEN_OVER = "taken-over"
"""The rule by which a remark says who takes a task over."""


def parted_from_taker(task: str, *, locale: str) -> tuple[str, str]:
    """Return a task and all that stands behind it, where that only says who takes it over; else empty."""
    for start, said in _tails(task):
        match = _match(said, TAKING_OVER, locale)
        if match is not None and match.end() == len(said):
            return task[:start], said
    return _NONE


def remarks_behind(task: str) -> tuple[str, ...]:
    """Return what stands behind the last marks in a task, each to its end."""
    return tuple(said for _, said in _tails(task))


def may_hand_over(text: str, *, is_end: bool = True) -> bool:
    """Tell whether a text, or its end, may say who takes a task over."""
    return MAY_HAND_OVER.search(fold(text[-_LONGEST:] if is_end else text)) is not None


class TakenThing(NamedTuple):
    """A clause that says who takes over what."""

    thing: str
    taker: str
    giver: str
    is_plain: bool
    """It says that it was another's before."""


def taker_in(clause: str, *, locale: str) -> str:
    """Return who takes it over by a clause that says nothing else; empty where it says something else."""
    match = _match(clause, TAKING_OVER, locale)
    return match["taker"] if match is not None and match.end() == len(clause) else ""


def taker_of_thing(clause: str, *, locale: str) -> TakenThing | None:
    """Return what a clause hands over, and to whom, where it says nothing else."""
    for pattern in TAKING_THINGS_OVER.get(locale[:2].lower(), ()):
        if match := pattern.fullmatch(clause):
            groups = match.groupdict()
            giver = groups.get("giver") or ""
            return TakenThing(match["thing"], match["taker"], giver, bool(giver or groups.get("now")))
    return None


def clauses_behind(text: str, *, locale: str) -> Iterator[str]:
    """Yield the last parts of a text without what joins them to the rest, and a bracket or a day behind them.

    "City only talks to the tenant, so Priya takes this over (by phone), 9/15".
    """
    for _, said in ((0, text[-_LONGEST:].strip(" .!")), *_tails(text)):
        bare = _JOINED.sub("", said, count=1)
        split = split_due(bare, locale=locale)
        yield _BRACKET.sub("", bare if split is None else split[0].rstrip(" ,;–—-"))


def clause_of_taker(text: str, *, locale: str) -> str:
    """Return the clause of a text that, as a whole, says who takes something over; else nothing."""
    for said in _GAPS.split(text):
        clause = next(clauses_behind(said, locale=locale), "")
        match = _match(clause, TAKING_OVER, locale)
        if match is not None and match.end() == len(clause):
            return clause
    return ""


def taken_over(said: str, owner: OwnerReading, roster: Roster, *, locale: str) -> OwnerReading | None:
    """Return whose a task is by a remark on it, given whose it was; None where it tells of nobody new.

    What goes on ("Sara takes over in June") and what may be the deed asked for ("handed to Sara") leaves it
    open, and so does somebody whom nobody knows.
    """
    found = _match(said, TAKING_OVER, locale)
    passed = None if found else _match(said, HANDED_TO, locale)
    match = found or passed
    if match is None:
        return None
    taker = read_simple(ground_of(roster, locale), match["taker"])
    if owner.people and taker.people == owner.people:
        return None
    if found and match.end() == len(said) and taker.kind in {OwnerKind.RESOLVED, OwnerKind.GROUP}:
        why = f"“{said}” says who takes it over; {taker.why}"
        return replace(taker, rule=TAKEN_OVER, why=why, instead_of=owner.people)
    named = dict.fromkeys(person.id for person in (*taker.people, *owner.people))
    return unclear(said, TAKEN_OVER, f"“{said}” leaves open whose it is now", suggestions=tuple(named))


@kept
def _tails(task: str) -> tuple[tuple[int, str], ...]:
    """Return where each of the last parts of a task begins, and what it says to the end."""
    gaps = _GAPS.finditer(task, max(0, len(task) - _LONGEST))
    return tuple((gap.start(), task[gap.end() :].strip(" .!)")) for gap in gaps if gap.start())


@lru_cache(maxsize=16)
def _may_begin_with_taker(language: str) -> re.Pattern[str]:
    """Return all that tells who takes something over as one pattern: hardly any remark does."""
    return either((*TAKING_OVER.get(language, ()), *HANDED_TO.get(language, ())))


def _match(said: str, table: Mapping[str, Sequence[re.Pattern[str]]], locale: str) -> re.Match[str] | None:
    """Return the match that goes farthest of those that begin a remark."""
    language = locale[:2].lower()
    if _may_begin_with_taker(language).match(said) is None:
        return None
    found = (pattern.match(said) for pattern in table.get(language, ()))
    return max(filter(None, found), key=re.Match.end, default=None)
