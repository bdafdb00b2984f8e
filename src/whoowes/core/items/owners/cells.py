"""A whole owner cell: hand-overs, doubt, brackets, several owners (`reading-rules.md` "Owners")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from whoowes.core.items.owners.asides import beginnings_of_asides, is_aside, without_asides
from whoowes.core.items.owners.doubts import (
    brackets_in,
    with_doubts_at_names,
    without_brackets,
    without_doubt,
)
from whoowes.core.items.owners.firm_names import ends_in_firm, is_end_of_firm
from whoowes.core.items.owners.folding import first_words, phrase
from whoowes.core.items.owners.handover import NOW, after_handover, without_label, without_number
from whoowes.core.items.owners.names import ends_with
from whoowes.core.items.owners.organisations import organisation_names, sides_of_group
from whoowes.core.items.owners.outcome import NOBODY_RULE, Ground, unclear
from whoowes.core.items.owners.parts import can_only_be_name, is_nobody, read_simple
from whoowes.core.items.owners.remarks import Readers, with_remark
from whoowes.core.items.owners.separators import (
    EDGES,
    has_marks,
    split_at_words,
    split_owners,
    with_words_for_and,
)
from whoowes.core.items.owners.several import distinct, together
from whoowes.core.items.owners.teams import is_function, is_team
from whoowes.core.items.readings import OwnerKind, OwnerReading

_HAS_DASH = re.compile("[-–—]")
# Without a mark, a bracket, or a dash between spaces.
_WORDS_ALONE = re.compile(r"(?:[\w.']+(?:[ -][\w.']+)*)?")
_DASHED = re.compile(r"\s+[-–—]+\s+")
_LONGEST_PHRASE = 4
_CERTAIN_NAMES = frozenset({"full-name", "alias"})
"""Of somebody called Anna Wohl the surname says no doubt; a question mark behind her does."""


def read_cell(ground: Ground, text: str) -> OwnerReading:
    """Read an owner cell; the first of these that applies decides."""
    text = with_words_for_and(without_number(text))
    if _is_one_owner(ground, text):
        return _read_core_alone(ground, text)
    text = without_label(ground, text)
    current = after_handover(ground, text)
    if current != text:
        reading = read_cell(ground, current)
        return replace(reading, why=f"handed over: the last one counts; {reading.why}")
    return _settled_or_not(ground, text)


def _settled_or_not(ground: Ground, text: str) -> OwnerReading:
    return _doubtful(ground, text) or _whole_or_parts(ground, text)


def _is_one_owner(ground: Ground, text: str) -> bool:
    """Tell whether a cell holds words alone, none of which begins what parts owners or says more of one."""
    if _WORDS_ALONE.fullmatch(text) is None:
        return False
    said, words = phrase(text).split(), ground.words
    may_say_more = first_words(words.assigned, words.doubt, words.either, words.also)
    is_settled = may_say_more.isdisjoint(said) and NOW.isdisjoint(said)
    return is_settled and beginnings_of_asides(ground).isdisjoint(said)


def _doubtful(ground: Ground, text: str) -> OwnerReading | None:
    """Read a cell whose end, beginning or brackets say that it is not settled, or that has an "or" in it."""
    settled = without_doubt(ground, text)
    either = split_at_words(text, ground.words.either)
    if settled == text and len(either) == 1:
        return None
    whole = read_simple(ground, text)
    if whole.kind is OwnerKind.NONE:
        return whole
    if whole.kind is OwnerKind.RESOLVED and whole.rule in _CERTAIN_NAMES and "?" not in text:
        return None
    readings = [_whole_or_parts(ground, without_doubt(ground, part)) for part in either]
    suggestions = distinct(
        identifier
        for reading in readings
        for identifier in (*(person.id for person in reading.people), *reading.suggestions)
    )
    why = f"“{text}” leaves open who it is"
    if suggestions:
        why += f"; perhaps {ground.spoken(suggestions)}"
    return unclear(text, "not-settled", why, suggestions=suggestions)


def _whole_or_parts(ground: Ground, text: str) -> OwnerReading:
    whole = _read_part(ground, text, is_whole=True)
    if whole.rule != NOBODY_RULE:
        return whole
    owing = without_asides(ground, text, _read_part)
    if owing != text:
        return _settled_or_not(ground, owing) if owing else _nobody_owing(ground, text)
    if at_side := _at_side(ground, text):
        return read_simple(ground, at_side)
    parts = with_doubts_at_names(ground, split_owners(ground, text))
    if len(parts) < 2:  # noqa: PLR2004
        return whole if _is_nameable(text) else _read_part(ground, text)
    if any(phrase(part) in ground.words.either for part in parts):
        # "Kevin/Sara/whoever"
        return unclear(
            text, "not-settled", f"“{text}” leaves open who it is", suggestions=ground.suggestions(text)
        )
    if any(is_end_of_firm(part) for part in parts[1:]) or ends_in_firm(
        text, parts[-1], organisation_names(ground.roster)
    ):
        return unclear(text, NOBODY_RULE, f"“{text}” is a firm", suggestions=ground.suggestions(text))
    parts = [part for part in parts if not is_aside(ground, part, _read_part)] or parts
    readings = _read_parts(ground, parts)
    return readings[0] if len(readings) == 1 else together(text, readings)


def _at_side(ground: Ground, text: str) -> str:
    """Return "Kevin @Acme" as "Kevin @ Acme", one person of a side; empty where no side is mentioned."""
    name, mention, side = text.rpartition(" @")
    is_one = bool(mention) and not has_marks(name) and "," not in name
    return f"{name} @ {side}" if is_one and sides_of_group(side, ground.roster, ground.words) else ""


def _nobody_owing(ground: Ground, text: str) -> OwnerReading:
    why = f"“{text}” names people who do not owe it, and nobody else"
    return unclear(text, NOBODY_RULE, why, suggestions=ground.suggestions(text))


def _read_parts(ground: Ground, parts: Sequence[str]) -> list[OwnerReading]:
    """Read each part; a team behind people of one side is of that side ("Kevin and his team")."""
    readings: list[OwnerReading] = []
    for part in parts:
        sides = {side for before in readings for side in before.sides} if is_team(ground, part) else set()
        if len(sides) == 1:
            side = next(iter(sides))
            reading = unclear(part, "team", f"“{part}” is the team of the one before", side=side)
        elif _is_one_owner(ground, part):
            reading = _read_core_alone(ground, part)
        else:
            reading = _doubtful(ground, part) or _read_part(ground, part)
        readings.append(reading)
    return readings


def _is_nameable(text: str) -> bool:
    return not has_marks(text) and "," not in text


def _read_part(ground: Ground, text: str, *, is_whole: bool = False) -> OwnerReading:
    """Read one owner with what brackets or a dash say of him."""
    core, remarks = _core_and_remarks(text)
    if not core and remarks:
        core, remarks = remarks[0], remarks[1:]
    if remarks and is_whole and has_marks(without_brackets(text)):
        return unclear(text, NOBODY_RULE, "several owners")
    remarks = tuple(remark for remark in remarks if not is_aside(ground, remark, _read_part))
    joint = next((remark for remark in remarks if _is_joint(ground, remark)), None)
    if joint is not None and core:
        others = [remark for remark in remarks if remark is not joint]
        alone = (
            with_remark(ground, core, " ".join(others), _READERS)
            if others
            else _read_core(ground, core, is_whole=False)
        )
        return together(text, [alone, *(_read_part(ground, piece) for piece in split_owners(ground, joint))])
    if not remarks:
        return _read_core(ground, core, is_whole=is_whole)
    return with_remark(ground, core, " ".join(remarks), _READERS)


def _read_core(ground: Ground, text: str, *, is_whole: bool) -> OwnerReading:
    """Read the words of one owner. A whole cell with marks in it can be a side or a role, not a name."""
    text = text.strip(EDGES) or text
    are_marked = is_whole and has_marks(text)
    if not is_whole or not (are_marked or "," in text):
        return read_simple(ground, text)
    surname, _, rest = text.partition(",")
    if not are_marked and "," not in rest:
        reading = _surname_first(ground, surname.strip(), rest.strip())
        if reading is not None:
            return reading
    if not can_only_be_name(ground, text) and (
        sides_of_group(text, ground.roster, ground.words)
        or is_function(ground, text)
        or is_nobody(ground, text)
    ):
        return read_simple(ground, text)
    return unclear(text, NOBODY_RULE, "several owners")


def _surname_first(ground: Ground, surname: str, rest: str) -> OwnerReading | None:
    """Read "Wong, Kevin" where the first word ends that person's name, so that "Maria, José" stay two."""
    if not surname or not rest:
        return None
    reading = read_simple(ground, f"{rest} {surname}")
    if reading.kind is not OwnerKind.RESOLVED or reading.rule not in {"full-name", "name-and-initial"}:
        return None
    first = read_simple(ground, surname)
    is_his = reading.people[0] in first.people or reading.people[0].id in first.suggestions
    return reading if is_his and ends_with(reading.people[0].name, surname) else None


def _core_and_remarks(text: str) -> tuple[str, tuple[str, ...]]:
    remarks = [match.group(1).strip() for match in brackets_in(text)]
    core = without_brackets(text).strip()
    named, *after = _DASHED.split(core, maxsplit=1) if _HAS_DASH.search(core) else (core,)
    return named.strip(), tuple(remark for remark in (*remarks, *after) if remark)


def _is_joint(ground: Ground, remark: str) -> bool:
    """Tell whether a remark adds an owner: "(with Sara)", "(+ Sara)"."""
    said = remark.split()
    begins = {phrase(" ".join(said[:length])) for length in range(1, _LONGEST_PHRASE + 1)}
    begins_so = has_marks(remark[:1]) or not begins.isdisjoint(ground.words.also)
    return begins_so and len(said) > 1 and bool(split_owners(ground, remark))


def _read_core_alone(ground: Ground, text: str) -> OwnerReading:
    return _read_core(ground, text, is_whole=False)


_READERS = Readers(_read_core_alone, _read_parts)
