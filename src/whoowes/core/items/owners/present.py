"""People whom an attendee list names in words: "Kevin Wong (Acme)", "Client: Priya Shah", "KW = Kevin Wong".

Only who is told to be on a side is added, so that nobody is placed by guess. Who is on the roster already is
not taken twice: two of a name would make every mention of it unclear.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from whoowes.core.items.owners.doubts import brackets_in, without_brackets
from whoowes.core.items.owners.folding import phrase, tidy, words_of
from whoowes.core.items.owners.name_words import has_initials, known_names
from whoowes.core.items.owners.names import without_short_particles
from whoowes.core.items.owners.organisations import sides_of_group
from whoowes.core.items.owners.outcome import Ground
from whoowes.core.items.owners.parts import read_on_side, read_simple
from whoowes.core.items.owners.separators import EDGES, split_owners
from whoowes.core.items.owners.teams import is_function
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.items.people import Person, Roster, Side
from whoowes.core.items.readings import OwnerKind
from whoowes.core.kept import kept

_SEGMENTS = re.compile(r"[;|\n•·]")
_GROUP = re.compile(r"([^:,;()\[\]]{1,40}?)\s*:\s*(\S.*)", re.DOTALL)
_SPELT_OUT = re.compile(r"\s*=\s*")
_DASH = re.compile(r"\s+[-–—]+\s+")
_ADDRESS = re.compile(r"<?(?:mailto:)?[^\s@<>()]+@[^\s@<>()]+>?")
_INITIALS = re.compile(r"[A-Z](?:\.?[A-Z]){1,3}\.?")
_BEFORE_A_SIDE = word_set("for, from, of, fur, von, pour, por, para, da, do, voor, per, de, at, on behalf of")
_NAME_PARTICLES = word_set(
    "al, bin, da, de, del, della, den, der, di, do, dos, du, la, le, ter, van, von, zu"
)
_LONGEST_NAME = 5
_LONGEST_PIECE = 300
"""Characters of a name with all that stands beside it."""
_SHORTEST_MISSPELT = 5


@dataclass(frozen=True, slots=True)
class _Present:
    """One person of a list, as told there."""

    name: str
    side: Side | None
    initials: str = ""


def with_people_present(roster: Roster, lines: Iterable[tuple[str, str]]) -> Roster:
    """Return the roster with the people and the initials that attendee lists tell.

    Args:
        roster: The people known already.
        lines: The lines of the lists, each with the locale of its note; their order does not matter.
    """
    present = {person for line, locale in lines for person in _people_of_line(line, roster, locale)}
    # Full names first, so that a first name alone finds its person; the order of notes decides nothing.
    ordered = sorted(present, key=lambda each: (-len(each.name.split()), each.name, each.side or ""))
    told_both = {phrase(one.name) for one in present for other in present if _contradict(one, other)}
    widened = roster
    for person in ordered:
        if phrase(person.name) not in told_both:
            widened = _with(widened, person)
    return widened


def _contradict(one: _Present, other: _Present) -> bool:
    return phrase(one.name) == phrase(other.name) and {one.side, other.side} == set(Side)


def _with(roster: Roster, present: _Present) -> Roster:
    known = _known_person(roster, present)
    if known is None and present.side is not None and not _is_perhaps_known(roster, present, present.side):
        known = Person(phrase(present.name), present.name, present.side)
        roster = replace(roster, people=(*roster.people, known))
    return roster if known is None else _with_initials(roster, known, present.initials)


def _known_person(roster: Roster, present: _Present) -> Person | None:
    ground = Ground(roster, words_for(""))
    if present.side is None:
        reading = read_simple(ground, present.name)
    else:
        reading = read_on_side(ground, present.name, present.side)
    return reading.people[0] if reading.kind is OwnerKind.RESOLVED and reading.people else None


def _is_perhaps_known(roster: Roster, present: _Present, side: Side) -> bool:
    """Tell whether adding the name could part one person in two: a namesake, or a name misspelt."""
    narrowed = Ground(roster, words_for("")).narrowed(side)
    if read_simple(narrowed, present.name).rule == "several-fit":
        return True
    name = phrase(present.name).split()
    return any(
        name == phrase(person.name).split()
        or (person.side is side and _is_misspelt(name, phrase(person.name).split()))
        for person in roster.people
    )


def _is_misspelt(name: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether one long word differs by one letter, all others being the same; Sara is never Sarah."""
    differing = [(one, other) for one, other in zip(name, known, strict=False) if one != other]
    if len(name) != len(known) or len(name) == 1 or len(differing) != 1:
        return False
    one, other = differing[0]
    return min(len(one), len(other)) >= _SHORTEST_MISSPELT and OSA.distance(one, other) == 1


def _with_initials(roster: Roster, person: Person, initials: str) -> Roster:
    """Add initials as an alias, unless they are a role's or somebody else's."""
    others = known_names(tuple(other for other in roster.people if other != person))
    is_taken = any(
        has_initials(initials, known) or initials.lower() in {alias.lower() for alias in known.person.aliases}
        for known in others
    )
    is_role = is_function(Ground(roster, words_for("")), initials)
    if is_taken or is_role or initials in person.aliases or not _are_his(initials, person.name):
        return roster
    aliased = replace(person, aliases=(*person.aliases, initials))
    return replace(roster, people=tuple(aliased if each == person else each for each in roster.people))


def _are_his(initials: str, name: str) -> bool:
    """Tell whether the letters are capitals of the name, so that "(CEO)" and "(PM)" are nobody's."""
    left = iter(phrase(name).replace(" ", ""))
    return (
        bool(initials)
        and initials[0].lower() == phrase(name)[:1]
        and all(letter in left for letter in initials.lower())
    )


@kept
def _people_of_line(line: str, roster: Roster, locale: str) -> frozenset[_Present]:
    return frozenset(_people_in(tidy(line), Ground(roster, words_for(locale))))


def _people_in(line: str, ground: Ground) -> Iterator[_Present]:
    for segment in _SEGMENTS.split(line):
        group = _GROUP.fullmatch(segment.strip())
        side = _side(group.group(1), ground) if group else None
        yield from _people_of_segment(group.group(2) if group else segment, side, ground)


def _people_of_segment(segment: str, group: Side | None, ground: Ground) -> Iterator[_Present]:
    side, segment = _side_before_dash(segment, ground) if group is None else (group, segment)
    pieces = [piece for piece in split_owners(ground, segment) if len(piece) <= _LONGEST_PIECE]
    told = [_side(piece, ground) for piece in pieces]
    people = [piece for piece, its_side in zip(pieces, told, strict=True) if its_side is None]
    sides = {its_side for its_side in told if its_side}
    names = [piece for piece in people if not is_function(ground, piece)]
    if side is None and len(names) == 1 and len(sides) == 1:
        # "Kevin Wong, CEO, Acme" on a line of his own.
        side = next(iter(sides))
    for piece in names:
        yield from _person(piece, side, ground)


def _side_before_dash(segment: str, ground: Ground) -> tuple[Side | None, str]:
    """Read "Acme – Kevin Wong, Ann Lee"; "Kevin Wong – Acme" is left to the piece."""
    first, *rest = _DASH.split(segment, maxsplit=1)
    side = _side(first, ground) if rest else None
    return (side, rest[0]) if side else (None, segment)


def _person(piece: str, group: Side | None, ground: Ground) -> Iterator[_Present]:
    piece = _ADDRESS.sub(" ", piece)
    spelt = _SPELT_OUT.split(piece)
    remarks = [match.group(1) for match in brackets_in(piece)]
    core, *behind = _DASH.split(without_brackets(piece), maxsplit=1)
    if len(spelt) == 2:  # noqa: PLR2004
        initials, core = sorted((each.strip() for each in spelt), key=len)
        remarks.append(initials)
    core, belongs = _apart_from_side(core, ground)
    told = [word.strip() for remark in (*remarks, *behind) for word in re.split(r"[,/;]", remark)]
    sides = {side for side in (group, belongs, *(_side(word, ground) for word in told)) if side}
    name = _name(core, ground)
    if not name or len(sides) > 1 or not all(_is_beside_the_name(word, ground) for word in told):
        return
    initials = next((word.replace(".", "") for word in told if _INITIALS.fullmatch(word)), "")
    yield _Present(name, next(iter(sides), None), initials)


def _is_beside_the_name(word: str, ground: Ground) -> bool:
    """Tell whether a remark may stand beside anybody; "(Wexford)" may be a firm on neither side."""
    return (
        not word[:1].isupper()
        or _side(word, ground) is not None
        or _INITIALS.fullmatch(word) is not None
        or is_function(ground, word)
    )


def _apart_from_side(core: str, ground: Ground) -> tuple[str, Side | None]:
    """Return "Kevin Wong" and the client's side for "Kevin Wong from Acme"."""
    said = core.split()
    for place in range(1, len(said) - 1):
        if phrase(said[place]) in ground.words.belonging:
            side = _side(" ".join(said[place + 1 :]), ground)
            if side is not None:
                return " ".join(said[:place]), side
    return core, None


def _side(text: str, ground: Ground) -> Side | None:
    if len(text) > _LONGEST_PIECE:
        return None
    said = text.strip(EDGES).split()
    while len(said) > 1 and phrase(said[0]) in _BEFORE_A_SIDE:
        said = said[1:]
    text = " ".join(said)
    is_country_perhaps = text.isupper() and text.lower() in ground.words.capitals
    sides = None if is_country_perhaps else sides_of_group(text, ground.roster, ground.words)
    return next(iter(sides)) if sides is not None and len(sides) == 1 else None


def _name(text: str, ground: Ground) -> str:
    """Return the name that the words are, without titles, or nothing where they are none."""
    said = without_short_particles(text.strip(EDGES)).split()
    while len(said) > 1 and phrase(said[0]) in ground.words.titles:
        said = said[1:]
    is_name = (
        0 < len(said) <= _LONGEST_NAME
        and any(len(word) > 1 for word in words_of(" ".join(said)))
        and all(_is_word_of_name(word) for word in said)
        and not is_function(ground, " ".join(said))
        and read_simple(ground, " ".join(said)).kind in {OwnerKind.UNCLEAR, OwnerKind.RESOLVED}
    )
    return " ".join(said) if is_name else ""


def _is_word_of_name(word: str) -> bool:
    letters = word.replace("-", "").replace("'", "").replace(".", "")
    is_particle = letters.lower() in _NAME_PARTICLES
    return (
        letters.isalpha()
        and (letters[:1].isupper() or is_particle)
        and not (letters.isupper() and len(letters) > 1)
    )
