"""Lists under a bare name, outside any section of actions: what that person is to do, or what was said of it.

"Laura" over "Send the texts by Friday" is a list of actions though nothing says "action"; "Laura" over "Happy
with the launch" is a report. At least half of the bullets must have a box, be worded as orders, or end with a
deadline.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import TITLE_LEVEL, Element, Heading
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.line import Line, lines_of
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import Kind, words_for

_List = tuple[Heading, list[Line]]
"""A heading, and the bullets below it."""
_INITIALS = re.compile(r"[A-Z]{2,3}:?")
_ONE_WORD = re.compile(r"[^\W\d_a-z][^\W\d_]{1,11}:?")
_SYMBOLS = re.compile(r"^[^\w(]+|[^\w.)]+$")
_LONGEST_NAME = 2
_LONGEST_HEADING = 60
_FEWEST_BESIDE = 2
_OF_ACTIONS = (Kind.ACTIONS, Kind.CARRIED)
_HEADINGS = attrgetter("headings")
_LONGEST = 100
"""Characters of a line within which it names a doer and the verb."""


def lists_of_people(elements: Sequence[Element], names: frozenset[str], locale: str) -> frozenset[int]:
    """Return the headings that are nothing but names of people and stand over what these are to do.

    Lists that stand side by side are all of one kind: between "Laura" and "Travis" "Ibs" is somebody, too.
    Headings are told by their ids, for two calls have a "Laura" each; `elements` keep them alive.
    """
    below: dict[tuple[Heading, ...], list[_List]] = {}
    unknown: dict[tuple[Heading, ...], list[tuple[Heading, list[Element]]]] = {}
    for over, under in groupby(elements, _HEADINGS):
        if not over or over[-1].level <= TITLE_LEVEL:
            continue
        if is_known_name(over[-1].text, names, locale):
            below.setdefault(over[:-1], []).append((over[-1], _lines(under)))
        elif _ONE_WORD.fullmatch(over[-1].text):
            unknown.setdefault(over[:-1], []).append((over[-1], list(under)))
    promised = {
        id(heading)
        for place, lists in below.items()
        if _are_mostly_promises([line for _, lines in lists for line in lines], locale)
        for heading, lines in (*lists, *_beside(lists, unknown.get(place, ()), locale))
        if lines
    }
    return frozenset(promised | _under_actions(elements, names, locale))


def lists_of_somebody(elements: Sequence[Element], locale: str) -> Mapping[int, str]:
    """Return the headings over promises that may name somebody, with the name: only the roster can tell.

    "🙋 Olli", "bea", "me"; told by their ids, as `lists_of_people` does.
    """
    found: dict[int, str] = {}
    for over, under in groupby(elements, _HEADINGS):
        if not over or over[-1].level <= TITLE_LEVEL or over[-1].is_call:
            continue
        members = [element for element in under if element.table is None]
        if len(over[-1].text) > _LONGEST_HEADING or not members:
            continue
        name = _SYMBOLS.sub("", over[-1].text)
        if _may_be_somebody(name, locale) and _are_mostly_promises(_lines(members), locale):
            found[id(over[-1])] = name
    return found


def _may_be_somebody(name: str, locale: str) -> bool:
    """Whether a heading of a word or two may name a person, or whoever writes: "Svenja", "me"."""
    if not 0 < len(name.split()) <= _LONGEST_NAME or read_wording(name, locale).kind is not None:
        return False
    is_writer = phrase(name) in owner_words_for(locale).me
    return is_writer or is_name_like(f"{name[:1].upper()}{name[1:]}", locale)


def _beside(
    known: Sequence[_List], others: Iterable[tuple[Heading, list[Element]]], locale: str
) -> Iterable[_List]:
    """Yield the lists of promises under one word between those of several people, whom nobody else names."""
    levels = {heading.level for heading, _ in known}
    if len({fold(heading.text) for heading, _ in known}) < _FEWEST_BESIDE:
        return
    for heading, under in others:
        if levels == {heading.level} and read_wording(heading.text, locale).kind is None:
            lines = _lines(under)
            if _are_mostly_promises(lines, locale):
                yield heading, lines


def _lines(elements: Iterable[Element]) -> list[Line]:
    return [line for element in elements for line in _listed(element)]


def _under_actions(elements: Iterable[Element], names: frozenset[str], locale: str) -> frozenset[int]:
    """Return the headings of people that follow "Actions" in its own rank, and so divide what it heads.

    Where nothing else stands below "Actions", somebody unknown over orders is one of them.
    """
    found: set[int] = set()
    rank: int | None = None
    is_empty = False
    for heading, under in _with_own_lines(elements):
        if rank == heading.level and _divides(heading, under, names, locale, is_empty=is_empty):
            found.add(id(heading))
        elif rank is None or heading.level <= rank:
            is_of_actions = read_wording(heading.text, locale).kind in _OF_ACTIONS
            rank = heading.level if is_of_actions and heading.level > TITLE_LEVEL else None
            is_empty = not any(element.text or element.table is not None for element in under)
    return frozenset(found)


def _divides(
    heading: Heading, under: Sequence[Element], names: frozenset[str], locale: str, *, is_empty: bool
) -> bool:
    """Whether a heading parts what an "Actions" before it heads; letters may abbreviate a topic: "IDS"."""
    is_known = is_known_name(heading.text, names, locale)
    if is_known and (is_empty or _INITIALS.fullmatch(heading.text) is None):
        return True
    return (is_known or (is_empty and _is_stranger(heading, locale))) and _holds_promises(under, locale)


def _with_own_lines(elements: Iterable[Element]) -> Iterable[tuple[Heading, list[Element]]]:
    """Yield each heading with what stands below it before the next."""
    heading: Heading | None = None
    under: list[Element] = []
    for element in elements:
        if element.own_heading is None or element.table is not None:
            under.append(element)
            continue
        if heading is not None:
            yield heading, under
        heading, under = element.own_heading, []
    if heading is not None:
        yield heading, under


def _is_stranger(heading: Heading, locale: str) -> bool:
    """Whether a heading may be a name that nothing else tells, or is "Unassigned"."""
    is_name = is_name_like(heading.text, locale) or _is_nobody(heading.text, locale)
    return is_name and read_wording(heading.text, locale).kind is None


def _holds_promises(under: Iterable[Element], locale: str) -> bool:
    return _are_mostly_promises([line for element in under for line in _top_lines(element)], locale)


def _is_nobody(text: str, locale: str) -> bool:
    return phrase(text) in owner_words_for(locale).nobody


def doers(elements: Iterable[Element], locale: str) -> frozenset[str]:
    """Return the names, folded, of which a note says more than once what they are to do: "Dev to send …"."""
    begun: dict[str, list[str]] = {}
    for element in elements:
        name, _, more = element.line.partition(" ")
        if more and name[:1].isupper() and name.isalpha():
            begun.setdefault(fold(name), []).append(element.line[:_LONGEST])
    # Most words begin one line, and need no reading.
    several = ((name, lines) for name, lines in begun.items() if len(lines) > 1)
    return frozenset(name for name, lines in several if sum(_obliges(line, locale) for line in lines) > 1)


def _obliges(line: str, locale: str) -> bool:
    rest = obliged_rest(line, locale)
    return rest is not None and is_order(rest, words_for(locale))


def _are_mostly_promises(lines: Sequence[Line], locale: str) -> bool:
    return 2 * sum(_is_promise(line, locale) for line in lines) >= len(lines) > 0


def _listed(element: Element) -> Iterable[Line]:
    """Yield the bullets of a list that are not nested below another."""
    return [line for line in _top_lines(element) if line.is_listed]


def _top_lines(element: Element) -> Iterable[Line]:
    """Yield the lines, of a list or not, that are not nested below another."""
    if not isinstance(element.block, Paragraph) or element.table is not None:
        return ()
    return [line for line in lines_of(element.block, element.line) if not line.nesting]


def _is_promise(line: Line, locale: str) -> bool:
    return (
        line.has_box
        or (line.bullet is not None and line.bullet.is_checklist)
        or is_order(line.text, words_for(locale))
        or split_due(line.text, locale=locale) is not None
    )
