"""The calls of one note: where each begins, and when it was held (`product.md` "Call note").

All four shapes come out of one walk: a dated tab or heading starts a call; what stands before the first one
belongs to the call that a chip or "Date:" line at the top, the document's title or at last its creation time
names.
"""

import re
from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, partial

from whoowes.core.document.model import Document, Tab
from whoowes.core.document.text import fold
from whoowes.core.ids import TabId
from whoowes.core.items.attendees import names_attendees
from whoowes.core.items.calls.dated_lines import dated_lines
from whoowes.core.items.calls.headings import (
    Candidate,
    Dated,
    DateReader,
    Wording,
    below_month,
    continues_run,
    split_candidates,
    with_year_above,
)
from whoowes.core.items.calls.parts import OUTSIDE, CallMap, Scope
from whoowes.core.items.calls.top_dates import next_call_named, top_date, with_year_at_top
from whoowes.core.items.calls.years import YearHints, is_in_order, resolve
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import BOLD_LEVEL, TAB_LEVEL, Element, Heading
from whoowes.core.items.model import Call, DateSource, NoteFacts
from whoowes.core.items.words import Kind
from whoowes.core.items.words.calls_not_held import NOT_HELD

_NOT_HELD = re.compile(NOT_HELD)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LINES_WITH_ATTENDEES = 15
_TOP_LEVEL = 1
_PREPARED = timedelta(days=7)
_CALL_PARTS = {Kind.ACTIONS, Kind.CARRIED, Kind.MATTERS, Kind.MIXED, Kind.DONE, Kind.ATTENDEES, Kind.WINS}


@dataclass(frozen=True, slots=True)
class _Start:
    at: int
    heading: Heading
    dated: Dated
    day: date | None
    source: DateSource = DateSource.HEADING


class CallFinder:
    """Finds the calls of one note."""

    def __init__(
        self, document: Document, facts: NoteFacts, elements: Sequence[Element], reader: DateReader
    ) -> None:
        self.document = document
        self.facts = facts
        self.title = facts.title or document.title
        self.elements = elements
        self.reader = reader
        self.created = facts.created.date() if facts.created else None
        self.titled = self._titled()
        self.by_tab: dict[int, list[int]] = {}
        for number, element in enumerate(elements):
            self.by_tab.setdefault(element.tab_index, []).append(number)

    def find(self) -> CallMap:
        """Return the calls, and for each element its call."""
        tabs = self._dated_tabs()
        starts = {index: self._starts(index, tabs) for index in self.by_tab}
        count = len(self.elements)
        found = CallMap(of=[OUTSIDE] * count, stale=[()] * count)
        found.headings = {start.heading for group in starts.values() for start in group}
        dated = {start.day for group in starts.values() for start in group if start.day}
        dated |= {call.date for call in tabs.values() if call.date}
        fallback = self._fallback(dated, tabs, starts)
        for index in range(len(self.document.tabs)):
            self._assign(found, index, tabs.get(index), starts.get(index, []), fallback)
        self._finish(found)
        return found

    # Tabs

    def _dated_tabs(self) -> dict[int, Call]:
        dated: dict[int, Dated] = {}
        for index, tab in enumerate(self.document.tabs):
            reading = self.reader.dated(tab.title)
            if reading and reading.wording is not Wording.NONE:
                below = (self.elements[at] for at in self.by_tab.get(index, ()))
                dated[index] = with_year_at_top(reading, below, self.reader)
        calls: dict[int, Call] = {}
        for group in self._siblings(dated):
            hints = self._hints(self.document.tabs[group[0]])
            days = resolve([dated[i].written for i in group], hints)
            for index, day in zip(group, days, strict=True):
                calls[index] = self._tab_call(index, dated[index], day)
        return self._inherited(calls)

    def _siblings(self, dated: Iterable[int]) -> list[list[int]]:
        groups: dict[TabId | None, list[int]] = {}
        for index in dated:
            groups.setdefault(self.document.tabs[index].parent_id, []).append(index)
        return list(groups.values())

    def _tab_call(self, index: int, dated: Dated, day: date | None) -> Call:
        source = DateSource.TAB if day else DateSource.NONE
        return Call(day, source, tab=self.document.tabs[index].title, raw_date=dated.written.raw)

    def _inherited(self, calls: dict[int, Call]) -> dict[int, Call]:
        by_id = {tab.id: index for index, tab in enumerate(self.document.tabs) if tab.id}
        for index, tab in enumerate(self.document.tabs):
            parent = by_id.get(tab.parent_id) if tab.parent_id else None
            if index not in calls and parent is not None and parent < index and parent in calls:
                calls[index] = calls[parent]
        return calls

    def _hints(self, tab: Tab | None) -> YearHints:
        titles = {t.id: t for t in self.document.tabs if t.id is not None}
        texts = [self.title]
        for _ in self.document.tabs:
            if tab is None:
                break
            texts.insert(len(texts) - 1, tab.title)
            tab = titles.get(tab.parent_id) if tab.parent_id else None
        years = (found for text in texts if (found := _YEAR.search(text)))
        year = next(years, None)
        return YearHints(int(year.group()) if year else None, self.created)

    # Headings

    def _starts(self, index: int, tabs: dict[int, Call]) -> list[_Start]:
        candidates = list(self._candidates(index))
        headed = [c for c in candidates if c.dated.wording is not Wording.NONE]
        lines = dated_lines(
            self.elements, self.by_tab[index], self.reader, headed, is_titled=self.titled is not None
        )
        candidates = sorted((*candidates, *lines), key=lambda c: c.at)
        sure, nested = split_candidates(candidates, f"{self.title} {self.document.tabs[index].title}")
        if not (sure or nested) and index not in tabs:
            sure = self._at_the_top(candidates, index)
        if index in tabs:
            # The tab is a call already: only a run of bare dates in it can be calls of their own.
            sure = sure if len(sure) > 1 and all(c.dated.wording is Wording.BARE for c in sure) else []
            nested = []
        days = resolve([c.dated.written for c in sure], self._hints(self.document.tabs[index]))
        starts = [_Start(c.at, c.heading, c.dated, day, c.source) for c, day in zip(sure, days, strict=True)]
        starts.extend(self._nested_starts(nested, sure, starts))
        return sorted(starts, key=lambda start: start.at)

    def _at_the_top(self, candidates: Sequence[Candidate], index: int) -> list[Candidate]:
        """Return the one dated heading that is the first line of an undated document, as a title may be.

        "Copper Kettle - 9/17/26": whoever writes so seldom gives the document a name of its own.
        """
        if self.titled is not None or len(candidates) != 1 or len(self.document.tabs) > 1:
            return []
        (only,) = candidates
        is_first = all(not self.elements[at].line for at in self.by_tab[index] if at < only.at)
        is_title = only.heading.level <= _TOP_LEVEL and only.dated.wording is Wording.NAMED
        (day,) = resolve([only.dated.written], self._hints(None))
        # What lies ahead is rather the day of what it names: "Launch 6 June 2026".
        is_held = day is not None and (self.created is None or day <= self.created + _PREPARED)
        return [only] if is_first and is_title and only.dated.written.has_year and is_held else []

    def _candidates(self, index: int) -> Iterable[Candidate]:
        for at in self.by_tab[index]:
            element = self.elements[at]
            heading = element.own_heading
            if heading is None or heading.level > BOLD_LEVEL or element.table is not None:
                continue
            over = element.headings[:-1]
            dated = self.reader.dated(heading.text, heading.dates)
            dated = dated or below_month(heading.text, over, self.reader)
            if dated is not None:
                yield Candidate(at, heading, with_year_above(dated, over, self.reader), over)

    def _nested_starts(
        self, nested: Sequence[Candidate], sure: Sequence[Candidate], starts: Sequence[_Start]
    ) -> Iterable[_Start]:
        known = [start for start in starts if start.day]
        days = [start.day for start in known if start.day]
        for candidate in nested:
            if not continues_run(candidate, sure):
                continue
            at = sum(start.at < candidate.at for start in known)
            hints = YearHints(created=days[at - 1] if at else self.created)
            (day,) = resolve([candidate.dated.written], hints)
            if day and is_in_order(days, at=at, day=day):
                yield _Start(candidate.at, candidate.heading, candidate.dated, day, candidate.source)

    # What no heading dates

    def _fallback(self, dated: set[date], tabs: dict[int, Call], starts: dict[int, list[_Start]]) -> Call:
        if len(dated) > 1:
            return Call(None, DateSource.NONE)
        for index in self.by_tab:
            if index not in tabs and (call := self._top_call(index, starts[index])):
                return call
        if self.titled is not None:
            return self.titled
        if dated or self.created is None:
            return Call(None, DateSource.NONE)
        return Call(self.created, DateSource.CREATED)

    def _titled(self) -> Call | None:
        titled = self.reader.dated(self.title)
        if titled is None or titled.wording is Wording.NONE:
            return None
        (day,) = resolve([titled.written], YearHints(self._hints(None).year, self.created))
        source = DateSource.TITLE if day else DateSource.NONE
        return Call(day, source, raw_date=titled.written.raw)

    def _top_call(self, index: int, starts: Sequence[_Start]) -> Call | None:
        if self._is_outside_tab(index):
            return None
        end = starts[0].at if starts else None
        lead = (self.elements[n] for n in self.by_tab[index] if end is None or n < end)
        # The title of a document with many tabs is none of each.
        is_titled = self.titled is not None and len(self.document.tabs) == 1
        top = top_date(lead, self.reader, self.titled.date if self.titled and is_titled else None)
        if top is None:
            return None
        (day,) = resolve([top.dated.written], self._hints(self.document.tabs[index]))
        title = self.document.tabs[index].title or None
        return Call(day, top.source if day else DateSource.NONE, tab=title, raw_date=top.dated.written.raw)

    def _is_outside_tab(self, index: int) -> bool:
        return read_wording(self.document.tabs[index].title, self.reader.locale).is_outside

    # Assigning

    def _assign(
        self, found: CallMap, index: int, tab: Call | None, starts: Sequence[_Start], fallback: Call
    ) -> None:
        members = self.by_tab.get(index, [])
        lead = tab or (self._top_call(index, starts) if members else None) or fallback
        is_outside = tab is None and self._is_outside_tab(index)
        lead_number = OUTSIDE if is_outside else found.add(lead)
        by_element = {start.at: start for start in starts}
        stale: tuple[Heading, ...] = ()
        flat_levels = cache(partial(self._flat_levels, members, by_element))
        scope = Scope(lead_number, flat_levels, has_starts=bool(starts))
        for at in members:
            element = self.elements[at]
            if start := by_element.get(at):
                scope.start(found.add(self._heading_call(start, element.tab)), start.heading.level)
            elif element.own_heading and element.table is None:
                scope.meet(element.own_heading, read_wording(element.own_heading.text, self.reader.locale))
            if start and element.own_heading is None:
                stale = tuple(heading for heading in element.headings if heading.level > TAB_LEVEL)
            found.of[at], found.stale[at] = scope.current, stale

    def _flat_levels(self, members: Iterable[int], starts: Container[int]) -> frozenset[int]:
        """Return the levels at which parts of a call stand beside the calls themselves."""
        headings = (self.elements[at].own_heading for at in members if at not in starts)
        return frozenset(
            h.level for h in headings if h and read_wording(h.text, self.reader.locale).kind in _CALL_PARTS
        )

    def _heading_call(self, start: _Start, tab: Tab) -> Call:
        return Call(
            date=start.day,
            source=start.source if start.day else DateSource.NONE,
            heading=start.heading.text,
            tab=tab.title or None,
            raw_date=start.dated.written.raw,
        )

    # What is known only once all is assigned

    def _finish(self, found: CallMap) -> None:
        members: dict[int, list[Element]] = {}
        for element, number in zip(self.elements, found.of, strict=True):
            members.setdefault(number, []).append(element)
        told = {
            call.date
            for n, call in enumerate(found.calls)
            if any(e.line for e in members.get(n, ())) and call.date
        }
        for number, call in enumerate(found.calls):
            elements = members.get(number, [])
            is_told = call.date is not None and (not told or call.date in told)
            found.calls[number] = replace(
                call,
                names_next_call=next_call_named(elements, call.date, self.reader),
                is_worded_as_call=is_told and self._is_worded(call, elements, found),
            )
        found.is_call_note = self._is_call_note(found)
        found.other_day = self._other_day(told)

    def _other_day(self, told: Collection[date]) -> str:
        """Return the words of another day than that of the only call, where title or first lines name it."""
        titled = self.titled
        if titled is None or titled.date is None or len(told) != 1 or len(self.document.tabs) > 1:
            return ""
        if titled.date not in told:
            return titled.raw_date
        top = top_date(self.elements, self.reader)
        if top is None:
            return ""
        (day,) = resolve([top.dated.written], YearHints(titled.date.year, self.created))
        return top.dated.written.raw if day and day not in told else ""

    def _is_call_note(self, found: CallMap) -> bool:
        if any(call.date and call.source is not DateSource.CREATED for call in found.calls):
            return True
        texts = (self.title, *(h.text for e in self.elements if (h := e.own_heading) and h.level <= 1))
        return any(self.reader.words.call_words.search(fold(text[:200])) for text in texts) or any(
            names_attendees(element, self.reader.locale) for element in self.elements
        )

    def _is_worded(self, call: Call, elements: Sequence[Element], found: CallMap) -> bool:
        words = self.reader.words
        named = call.heading or call.tab or (self.title if call.source is not DateSource.CREATED else "")
        if named and _NOT_HELD.search(fold(named[:200])):
            return False
        if call.heading and len(found.headings) > 1:
            return True
        texts = (call.heading, call.tab, self.title if call.source is not DateSource.CREATED else "")
        if any(text and words.call_words.search(fold(text)) for text in texts):
            return True
        return any(names_attendees(e, self.reader.locale) for e in elements[:_LINES_WITH_ATTENDEES])
