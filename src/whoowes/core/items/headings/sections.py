"""What a section of a note promises to hold, as its headings say."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.headings.meaning import LONGEST_OWNER_WORDS, HeadingReading, read_wording
from whoowes.core.items.headings.outline import (
    INTRODUCTION_LEVEL,
    LABEL_LEVEL,
    TAB_LEVEL,
    TITLE_LEVEL,
    Heading,
)
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.people import PersonMention
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import Kind, words_for

_OF_ACTIONS = (Kind.ACTIONS, Kind.CARRIED, Kind.DONE, Kind.DROPPED)
_OF_EARLIER = {Kind.ACTIONS: Kind.CARRIED, Kind.MIXED: Kind.MATTERS}
"""What a list is whose heading turns out to stand over what was agreed earlier."""


class Section(NamedTuple):
    """What holds at one place of a note."""

    kind: Kind | None = None
    owner_raw: str = ""
    owner_chips: tuple[PersonMention, ...] = ()
    is_owner_doubtful: bool = False
    """The owner may be a topic."""
    perhaps_of: str = ""
    """Whose boxes these may be, where no heading says "actions": "🙋 Olli"."""
    is_internal: bool = False
    is_internal_throughout: bool = False
    """The title of the tab or page says so: no call in it ends that."""
    is_carried: bool = False
    names_actions: bool = False
    """Its heading says "action", "next step" or the like, not only "tasks" or "done"."""
    holds_lines: bool = False
    """Each plain line is one of the list."""
    unsure_state: str = ""
    """A heading with a closing word in a wording that is not known: its items are neither open nor done."""

    @property
    def of_boxes(self) -> "Section":
        """The section as it is for a box, which is owed by itself: the heading may say by whom."""
        if self.owner_raw or not self.perhaps_of:
            return self
        return self._replace(owner_raw=self.perhaps_of, is_owner_doubtful=True)

    @property
    def holds_actions(self) -> bool:
        """Whether a bullet here is an action item without saying so itself."""
        return self.kind in _OF_ACTIONS


def read_section(
    headings: Iterable[Heading],
    locale: str,
    within: Section | None = None,
    *,
    names: frozenset[str] = frozenset(),
    people: frozenset[int] = frozenset(),
    perhaps: Mapping[int, str] = MappingProxyType({}),
    earlier: frozenset[int] = frozenset(),
) -> Section:
    """Fold the headings over a place, from the outermost in, into what holds there.

    Args:
        headings: The headings, outermost first.
        locale: Language of their words.
        within: The section in which they stand, where it is read already.
        names: Who was there, by the attendee lines of the note.
        people: Ids of headings that name people and stand over what these are to do (`lists_of_people`).
        perhaps: Ids of headings that may name people, with the name (`lists_of_somebody`).
        earlier: Ids of headings over what is open from earlier calls (`earlier_lists`).
    """
    section = within or Section()
    opener = TAB_LEVEL if within is None else LABEL_LEVEL
    for heading in headings:
        reading = read_wording(heading.text, locale)
        section = _within(section, heading, reading, opener, locale)
        is_open = section.kind is None or (section.kind is Kind.TALK and reading.kind is None)
        if section.holds_actions and reading.kind is None and is_known_name(heading.text, names, locale):
            section = _owned_by(section, heading)
        elif is_open and id(heading) in people:
            section = _owned_by(section._replace(kind=Kind.ACTIONS), heading)
        if perhaps.get(id(heading), "") != section.perhaps_of:
            section = section._replace(perhaps_of=perhaps.get(id(heading), ""))
        if id(heading) in earlier and section.kind in _OF_EARLIER:
            section = section._replace(kind=_OF_EARLIER[section.kind], is_carried=True)
        is_unsure = reading.has_unsure_state or (
            _ends_closed_list(section, heading, reading) and not is_known_name(heading.text, names, locale)
        )
        if heading.level > TITLE_LEVEL and not heading.is_call and is_unsure:
            section = section._replace(unsure_state=heading.text)
        if reading.kind is not None:
            opener = heading.level
    return section


def _within(section: Section, heading: Heading, reading: HeadingReading, opener: int, locale: str) -> Section:
    throughout = section.is_internal_throughout or (reading.is_internal and heading.level <= TITLE_LEVEL)
    still = section.is_internal and not heading.is_call
    inner = _marked(section, is_internal=reading.is_internal or still or throughout, throughout=throughout)
    if section.kind is Kind.SKIPPED:
        return inner
    if reading.kind is not None:
        return _opened(inner, heading, reading)
    if section.holds_actions and opener <= TITLE_LEVEL:
        # The title of a page is no heading over its parts: "Action tracker" holds for what has no other.
        return Section(is_internal=inner.is_internal, is_internal_throughout=throughout)
    if _ends_closed_list(section, heading, reading):
        return inner
    if section.holds_actions and _names_owner(heading, locale):
        return _owned_by(inner, heading)
    if section.holds_actions and not section.owner_raw and _may_be_full_name(heading.text, locale):
        return _owned_by(inner, heading)._replace(is_owner_doubtful=True)
    return inner


def _ends_closed_list(section: Section, heading: Heading, reading: HeadingReading) -> bool:
    """Whether a plain title that says nothing known stands in a list of what is closed, as its own did."""
    is_title = heading.level == INTRODUCTION_LEVEL and not heading.text.endswith(":")
    return is_title and reading.kind is None and section.kind in (Kind.DONE, Kind.DROPPED)


def _marked(section: Section, *, is_internal: bool, throughout: bool) -> Section:
    # Most headings change nothing.
    if (section.is_internal, section.is_internal_throughout) == (is_internal, throughout):
        return section
    return section._replace(is_internal=is_internal, is_internal_throughout=throughout)


def _owned_by(section: Section, heading: Heading) -> Section:
    return section._replace(
        owner_raw=heading.text.rstrip(" :"),
        owner_chips=_mentions(heading),
        is_owner_doubtful=False,
        holds_lines=heading.heads_lines,
    )


def _opened(section: Section, heading: Heading, reading: HeadingReading) -> Section:
    carried = reading.kind in {Kind.CARRIED, Kind.MATTERS} or (
        section.is_carried and reading.kind in {Kind.ACTIONS, Kind.DONE, Kind.DROPPED}
    )
    return Section(
        kind=reading.kind,
        owner_raw=reading.owner or section.owner_raw,
        owner_chips=_mentions(heading) or section.owner_chips,
        is_owner_doubtful=section.is_owner_doubtful and not reading.owner,
        is_internal=section.is_internal,
        is_internal_throughout=section.is_internal_throughout,
        is_carried=carried,
        names_actions=reading.names_actions or section.names_actions,
    )


def _may_be_full_name(text: str, locale: str) -> bool:
    """Whether a heading may be somebody or some firm, as only the roster can tell: "Zoltan Kiss"."""
    words = text.split()
    is_named = 1 < len(words) <= LONGEST_OWNER_WORDS and all(word[:1].isupper() for word in words)
    return is_named and is_name_like(text, locale)


def _mentions(heading: Heading) -> tuple[PersonMention, ...]:
    return tuple(PersonMention(chip.email, chip.name) for chip in heading.people)


def _names_owner(heading: Heading, locale: str) -> bool:
    """Whether a sub-heading under "Actions" plainly names who has to do what follows."""
    if heading.people:
        return True
    name = heading.text.rstrip(" :")
    if len(name.split()) > LONGEST_OWNER_WORDS:
        return False
    if words_for(locale).groups.fullmatch(fold(name)):
        return True
    return heading.level == INTRODUCTION_LEVEL and name[:1].isupper()
