"""What one call note says: its calls, action items, wins and attendees, and what could not be read.

Raw words only. Owners and due dates are read later, with what the client's other notes and the roster know.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from whoowes.core.document.model import Document, Paragraph, Table
from whoowes.core.items.attendees import attendance
from whoowes.core.items.calls.finder import CallFinder
from whoowes.core.items.calls.headings import DateReader
from whoowes.core.items.calls.parts import OUTSIDE, CallMap
from whoowes.core.items.due import infer_order
from whoowes.core.items.headings.captions import captions
from whoowes.core.items.headings.earlier_lists import earlier_lists
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.name_lines import names_below_dates, with_names_over_lists
from whoowes.core.items.headings.outline import Element, Heading, is_listed, outline
from whoowes.core.items.headings.plain_lists import with_plain_lists
from whoowes.core.items.headings.sections import Section, read_section
from whoowes.core.items.headings.topics import holds_private_title, topics_in_series
from whoowes.core.items.language import note_locale
from whoowes.core.items.lines.bare_lists import unsure_bare_lists
from whoowes.core.items.lines.bullet_labels import labels_in_lists
from whoowes.core.items.lines.fielded import cut_runs
from whoowes.core.items.lines.lists import ListReader
from whoowes.core.items.lines.loose import without_known
from whoowes.core.items.lines.name_runs import runs_of_promises
from whoowes.core.items.lines.numbers import numbered_as_minutes
from whoowes.core.items.lines.people_lists import doers, lists_of_people, lists_of_somebody
from whoowes.core.items.lines.reading import LinesReading
from whoowes.core.items.lines.recording import without_positions
from whoowes.core.items.model import Call, DateSource, NoteFacts, NoteReading, RawItem, TableRead, Win
from whoowes.core.items.privacy import forbids_telling, hints_at_privacy
from whoowes.core.items.readings import DayMonthOrder
from whoowes.core.items.restated import once_per_call
from whoowes.core.items.tables.read import read_table
from whoowes.core.items.told.items import is_state_of_talk
from whoowes.core.items.withheld import kept_back, withhold, without_private_words
from whoowes.core.items.words import Kind, words_for
from whoowes.core.problems import Problem, Where

_NO_CALL = Call(None, DateSource.NONE)


def extract(
    document: Document, facts: NoteFacts, *, locale: str = "en-GB", order: DayMonthOrder | None = None
) -> NoteReading:
    """Read one call note (`product.md` "What it does"). Never raises, whatever the document.

    Args:
        document: The note as read.
        facts: Its title and creation time, the latter in the advisor's zone.
        locale: Language of the client's notes, unless this one is plainly in another; and which number of
            `3/4` is the day where nothing else says.
        order: Which number is the day in this client's notes, where they decide it.

    Returns:
        The calls that were held or are worded so; items, wins and problems in reading order.
    """
    locale = note_locale(document, locale)
    elements = without_positions(outline(document, words_for(locale)))
    present = attendance(elements, locale)
    names = present.name_words | doers(elements, locale) | names_below_dates(elements, locale)
    elements = with_plain_lists(with_names_over_lists(elements, names, locale), names, locale)
    reader = DateReader(locale, order or infer_order(_dated_texts(document, facts, elements)))
    calls = CallFinder(document, facts, elements, reader).find()
    found = _Reading(elements, calls, reader, facts.title or document.title, names)
    found.read()
    read = once_per_call(found.lines.items)
    items = tuple(item for item in read if not item.is_spoken)
    spoken, remarks = _heard(read, found.lines.remarks, document, facts, elements)
    told = tuple(without_known(found.lines.problems, items))
    bare = unsure_bare_lists(elements, calls, items, told, names=names, locale=locale)
    unsure = () if found.is_internal else tuple(bare)
    items, withheld = withhold(items, words_for(locale), found.keeps_back)
    spoken, _ = withhold(spoken, words_for(locale), found.keeps_back)
    return NoteReading(
        facts=facts,
        locale=locale,
        calls=tuple(_held(calls.calls, items, found.lines.wins)),
        items=items,
        remarks=tuple(map(without_private_words, remarks)),
        ends=tuple(found.lines.ends),
        spoken=spoken,
        wins=tuple(found.lines.wins),
        attendees=present.mentions,
        attendee_lines=present.lines,
        problems=(*told, *unsure, *withheld, *_undated(items), *_two_days(calls)),
        tables=tuple(found.tables),
    )


def _heard(
    read: Sequence[RawItem],
    remarks: Sequence[RawItem],
    document: Document,
    facts: NoteFacts,
    elements: Sequence[Element],
) -> tuple[tuple[RawItem, ...], tuple[RawItem, ...]]:
    """Return what is spoken and remarked in a note, without its talk where something hints at privacy.

    What such a hint is meant for, nobody can tell.
    """
    spoken = tuple(item for item in read if item.is_spoken)
    talk = any(map(_is_talk, (*spoken, *remarks)))
    is_secret = (talk or bool(spoken)) and holds_private_title(elements)
    is_quiet = is_secret or (talk and _hints_at_privacy(document, facts, elements))
    if is_quiet:
        remarks = [each for each in remarks if not _is_talk(each)]
        spoken = tuple(item for item in spoken if not (is_secret or _is_talk(item)))
    return spoken, tuple(remarks)


def _is_talk(item: RawItem) -> bool:
    """Whether something stands in the talk alone: a line below a heading of actions does not."""
    is_handover = item.is_bare_remark and bool(item.notes)
    return (item.is_spoken and not item.is_below_actions) or is_handover or is_state_of_talk(item)


def _hints_at_privacy(document: Document, facts: NoteFacts, elements: Iterable[Element]) -> bool:
    """Whether anything in a note, or a title of it, may say that something is not for the client."""
    titles = (facts.title, document.title, *(tab.title for tab in document.tabs))
    said = (*titles, *(each.line for each in elements))
    return any(map(hints_at_privacy, said)) or any(map(forbids_telling, said))


def _dated_texts(document: Document, facts: NoteFacts, elements: Iterable[Element]) -> Iterable[str]:
    """Yield the titles and headings of a note, whose dates show which number is the day."""
    yield from (facts.title or document.title, *(tab.title for tab in document.tabs))
    yield from (element.own_heading.text[:200] for element in elements if element.own_heading)


class _Reading:
    """Goes through a note from top to bottom."""

    def __init__(
        self,
        elements: Sequence[Element],
        calls: CallMap,
        reader: DateReader,
        title: str,
        names: frozenset[str],
    ) -> None:
        self.elements = elements
        self.calls = calls
        self.reader = reader
        self.is_internal = read_wording(title, reader.locale).is_internal
        self.lines = LinesReading()
        self.tables: list[TableRead] = []
        self.names = names
        self._people = lists_of_people(elements, names, reader.locale)
        self._perhaps = lists_of_somebody(elements, reader.locale)
        self._earlier = earlier_lists(elements, reader.locale)
        self._runs = runs_of_promises(elements, names, reader.locale)
        self._lists = ListReader(
            reader.locale,
            is_call_note=calls.is_call_note,
            names=names,
            numbered=numbered_as_minutes(elements),
            labels=labels_in_lists(elements, reader.locale, names),
            cuts=cut_runs(elements, names, reader.locale),
            topics=topics_in_series(elements, reader.locale),
            captions=captions(elements),
        )
        self._sections: dict[tuple[int, int], Section] = {}
        """What holds under the same headings, for neighbours stand under the same. Keys are the ids of their
        tuples, which `elements` and `calls` keep alive."""
        self._kept_back = kept_back(elements, title, words_for(reader.locale))
        self._kept_places: set[tuple[str | None, str | None]] = set()
        """Tabs and headings at which something around a line keeps it back."""
        self._claimed: set[tuple[int, int | None]] = set()
        """Tables whose cells are read already, as (tab, table)."""

    def read(self) -> None:
        """Read all elements."""
        places = zip(self.elements, self.calls.of, self.calls.stale, strict=True)
        for element, at, stale in places:
            if element.table is not None and self._is_claimed(element):
                if at == OUTSIDE or element.own_heading is not None:
                    self._lists.end_list()
                continue
            section = self._section(element, stale)
            if id(element) in self._kept_back and not section.is_internal:
                section = section._replace(is_internal=True)
                self._kept_places.add((element.where.tab, element.where.heading))
            if id(element) in self._runs and (section.kind is None or is_listed(element)):
                section = section._replace(kind=Kind.ACTIONS)
            if at == OUTSIDE:
                self._outside(element, section)
            else:
                self._read(element, section, self.calls.calls[at], self.lines)

    def keeps_back(self, item: RawItem) -> bool:
        """Whether an item stands where something around it keeps it back."""
        return (item.where.tab, item.where.heading) in self._kept_places

    def _read(self, element: Element, section: Section, call: Call, found: LinesReading) -> None:
        if isinstance(element.block, Table):
            self._table(element, section, call, found)
        elif element.own_heading is not None:
            self._lists.end_list()
        else:
            self._lists.read(element, section, call, found)

    def _is_claimed(self, element: Element) -> bool:
        """Whether it is a paragraph of a table whose cells are read already."""
        return isinstance(element.block, Paragraph) and (element.tab_index, element.table) in self._claimed

    def _table(self, element: Element, section: Section, call: Call, found: LinesReading) -> None:
        self._lists.end_list()
        reading = read_table(element, section, call, self.reader)
        if reading.taken_for is not None:
            self.tables.append(reading.taken_for)
        if not reading.is_layout:
            self._claimed.add((element.tab_index, element.table))
        found.items.extend(reading.items)
        found.wins.extend(reading.wins)
        found.problems.extend(reading.problems)

    def _section(self, element: Element, stale: tuple[Heading, ...]) -> Section:
        # Neighbours share one tuple; two calls have an "Actions" each: equal headings are not the same one.
        place = (id(element.headings), id(stale))
        section = self._sections.get(place)
        if section is None:
            section = self._sections[place] = self._read_section(element, stale)
        return section

    def _read_section(self, element: Element, stale: tuple[Heading, ...]) -> Section:
        headings = (
            heading._replace(is_call=True) if heading in self.calls.headings else heading
            for heading in element.headings
            if not any(heading is other for other in stale)
        )
        section = read_section(
            headings,
            self.reader.locale,
            names=self.names,
            people=self._people,
            perhaps=self._perhaps,
            earlier=self._earlier,
        )
        return (
            section._replace(is_internal=True, is_internal_throughout=True) if self.is_internal else section
        )

    def _outside(self, element: Element, section: Section) -> None:
        """Tell of actions that stand where no call is told of; they are nobody's promise."""
        aside = LinesReading()
        self._read(element, section, _NO_CALL, aside)
        self._lists.end_list()
        problem = Problem("not-a-call", "Not read: this part of the note is no call.", element.where)
        first = next((item for item in aside.items if not item.is_spoken), None)
        if first and not any(_same_part(problem, other) for other in self.lines.problems[-1:]):
            self.lines.problems.append(replace(problem, raw="" if first.is_internal else first.task))


def _same_part(one: Problem, other: Problem) -> bool:
    return (one.code, one.where.tab, one.where.heading) == (other.code, other.where.tab, other.where.heading)


def _held(calls: Iterable[Call], items: Iterable[RawItem], wins: Iterable[Win]) -> Iterable[Call]:
    """Yield the calls that have items, or are dated and worded as calls (`product.md` "Call")."""
    with_items = {item.call for item in items}
    with_wins = {win.call for win in wins}
    for call in calls:
        is_told = call.is_worded_as_call or call in with_wins
        if call in with_items or (is_told and call.date and call.source is not DateSource.CREATED):
            yield call


def _two_days(calls: CallMap) -> Iterable[Problem]:
    if calls.other_day:
        message = "The title and the note name two different days; the call is dated by one of them."
        yield Problem("two-days", message, Where(), calls.other_day)


def _undated(items: Iterable[RawItem]) -> Iterable[Problem]:
    seen: set[Call] = set()
    for item in items:
        if item.call.date is None and item.call not in seen and item.call.source is DateSource.NONE:
            seen.add(item.call)
            message = "It cannot be read when this call was held."
            yield Problem(
                "undated-call", message, replace(item.where, table=None, row=None), item.call.raw_date
            )
