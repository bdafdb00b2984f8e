"""Action items from lines: bullets under an actions heading, checklists, typed boxes, "Action:" lines.

Sub-bullets are notes of their parent, unless the parent ends with ":" and so only heads them. Lists that
promise nothing (packing lists, agendas, reports) yield nothing (`reading-rules.md` "What is a sighting").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.asks_nothing import person_told_of
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.doubts import (
    tell_once,
    unsure_line,
    unsure_list,
    unsure_name,
    unsure_prose,
)
from whoowes.core.items.lines.judge import LineJudge, is_plain_prose, is_prose
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.labelled_fields import take_date_before, take_labelled, with_field
from whoowes.core.items.lines.labels import opened_by
from whoowes.core.items.lines.line import Line, lines_of
from whoowes.core.items.lines.line_owner import owner_of_line
from whoowes.core.items.lines.loose import names_doer, owner_alone, told_before
from whoowes.core.items.lines.numbers import without_number_of_minutes
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.lines.parts import action_lines
from whoowes.core.items.lines.remarks import casts_doubt
from whoowes.core.items.lines.reviews import NOT_REVIEWED, take_review, with_review
from whoowes.core.items.lines.wording import TaskWording, take_apart
from whoowes.core.items.model import Call, RawItem, Remark, Status, StatusReading, Win, as_remark
from whoowes.core.items.placeholders import is_boilerplate, is_placeholder
from whoowes.core.items.privacy import internal_mark_length
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.tables.combined_cells import part_task
from whoowes.core.items.tables.rows import state_in_section
from whoowes.core.items.wins import line_win
from whoowes.core.items.words import Kind, words_for
from whoowes.core.problems import Problem

_LONGEST_LABEL = 60
_LONGEST_LABEL_OWNER = 3
_SKIPPED = Kind.SKIPPED
"""Bound once, for the look-up of an enum's member takes longer than the test."""


@dataclass(slots=True)
class LinesReading:
    """What the lines of a note yield."""

    items: list[RawItem] = field(default_factory=list)
    remarks: list[RawItem] = field(default_factory=list)
    wins: list[Win] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Label:
    """A bullet that heads those nested below it."""

    nesting: int
    section: Section


class ListReader:
    """Reads paragraphs one after another; it remembers the bullet to which sub-bullets belong."""

    def __init__(
        self,
        locale: str,
        *,
        is_call_note: bool,
        names: frozenset[str] = frozenset(),
        numbered: frozenset[int] = frozenset(),
        labels: frozenset[int] = frozenset(),
    ) -> None:
        self.locale = locale
        self.is_call_note = is_call_note
        self.judge = LineJudge(locale, is_call_note=is_call_note, names=names)
        self.names = names
        self.numbered = numbered
        """Ids of elements whose lines bear the numbers of minutes."""
        self.labels = labels
        """Ids of bullets that divide a list (`labels_in_lists`)."""
        self.words = words_for(locale)
        self._labels: list[_Label] = []
        self._number: str | None = None
        """That of the paragraph, where it is no part of its lines."""
        self._told = ""
        """What the text said last, to which an "Action: KW" after it belongs."""
        self._topics_at: int | None = None
        """Nesting of a bullet of this list that was a topic."""
        self._names_at: int | None = None
        """Nesting of a bullet of this list that was a name."""
        self._parent: tuple[int, int] | None = None
        """Nesting of the last bullet, and the index of its item, or -1 where it is none."""
        self._listed_in: Section | None = None
        """The section in which the last item was one of a list."""
        self._above: tuple[Section, int] | None = None
        """The section and the index of the item of the line above."""

    def end_list(self) -> None:
        """Forget the bullets above: a heading or a table stands between."""
        self._topics_at = self._names_at = None
        self._labels.clear()
        self._parent = None

    def read(self, element: Element, section: Section, call: Call, found: LinesReading) -> None:
        """Add what one paragraph yields to `found`."""
        paragraph = element.block
        if not isinstance(paragraph, Paragraph):
            return
        if paragraph.bullet is None:
            self.end_list()
        is_skipped = section.kind is _SKIPPED and not self._labels
        if is_skipped or not element.text:
            return
        if is_plain_prose(paragraph, element, section):
            if not is_boilerplate(element.line, self.words):
                self._told = element.line
                if self.is_call_note:
                    found.problems.extend(unsure_prose(element, section, self.locale, self.names))
            return
        lines: Sequence[Line] = lines_of(paragraph, element.line)
        self._number = None
        if id(element) in self.labels and self._divides(lines[0], section):
            return
        if id(element) in self.numbered:
            self._number, lines = without_number_of_minutes(lines)
        for whole in lines:
            for line in action_lines(whole, section, self.locale):
                self._line(line, element, self._labelled(line, section), call, found)

    def _labelled(self, line: Line, section: Section) -> Section:
        """Return the section that holds for a line, below the bullets that head it."""
        if line.bullet is None:
            return section
        while self._labels and self._labels[-1].nesting >= line.nesting:
            self._labels.pop()
        return self._labels[-1].section if self._labels else section

    def _line(self, line: Line, element: Element, section: Section, call: Call, found: LinesReading) -> None:
        if section.kind is _SKIPPED:
            return
        told, self._told = self._told, line.text
        if is_prose(line, section):
            if self.is_call_note:
                found.problems.extend(unsure_prose(element, section, self.locale, self.names))
            return
        if self._tells_of_the_call(line) or self._is_field(line, section, found):
            return
        win = line_win(line, section, call, element.where, self.words)
        if win is not None:
            found.wins.append(win)
            return
        section = self._under_name(line, section, found)
        wording = take_apart(line.inlines, locale=self.locale, names_owner=True, said=line.text)
        take_labelled(wording, self.locale)
        take_date_before(wording, call, self.locale)
        is_reviewed = section.is_carried and line.is_listed
        review = take_review(wording, self.locale, self.names) if is_reviewed else NOT_REVIEWED
        wording.is_marked = wording.is_marked or line.is_named
        if (
            told
            and self.judge.is_named(line, wording)
            and (alone := owner_alone(wording, self.locale, self.words))
        ):
            wording.task, wording.owner_raw, wording.due_raw = told_before(told), *alone
        self._drop_topic(line, wording, found)
        if self._is_note(line, wording):
            self._add_note(line, found)
        elif self._heads(line, section, wording) or is_placeholder(wording.task, self.words):
            self._remember(line, -1)
        elif self._tells_of_somebody(wording):
            self._remember(line, -1)
            found.problems.append(unsure_name(line, element, section))
        elif not self._is_item(line, element, section, wording):
            self._remember(line, -1)
            found.problems.extend(self._unsure(line, element, section, wording))
            found.remarks.extend(self._remarks(element, section, call, wording, review.unread))
        elif not self.judge.is_promised(line, section, wording):
            self._remember(line, -1)
            tell_once(found.problems, unsure_list(line, element, section))
        else:
            item = self._item(len(found.items), element, section, call, wording)
            found.items.append(with_review(item, review))
            self._remember(line, len(found.items) - 1)
            self._above = (section, len(found.items) - 1)

    def _is_field(self, line: Line, section: Section, found: LinesReading) -> bool:
        """Take a plain line right below an item for its owner or date: "Assigned to Kevin"."""
        above, self._above = self._above, None
        if above is None or line.is_listed or above[0] is not section:
            return False
        item = with_field(found.items[above[1]], line.text, self.locale)
        if item is not None:
            found.items[above[1]], self._above = item, above
        return item is not None

    def _is_item(self, line: Line, element: Element, section: Section, wording: TaskWording) -> bool:
        is_behind_list = section is self._listed_in
        is_item = self.judge.is_item(line, element, section, wording, is_behind_list=is_behind_list)
        if is_item and line.is_listed:
            self._listed_in = section
        return is_item

    def _tells_of_the_call(self, line: Line) -> bool:
        """Whether a line is about the call itself: "Attendees: …", "Next call: 30 March"."""
        key = fold(line.text[:_LONGEST_LABEL])
        if ":" in key and self.words.labelled_line.match(key):
            return True
        about_next = self.words.next_call.match(key) is not None
        return about_next and bool(find_dates(line.text[:200], locale=self.locale, order=None))

    def _tells_of_somebody(self, wording: TaskWording) -> bool:
        """Whether a state stands behind a name and nothing else: "Sara – done" leaves open what Sara did."""
        if not wording.is_marked and self._only_tells_of_somebody(wording.task):
            return True
        # Capitals may abbreviate a thing: "VAT – done".
        is_told = bool(wording.status.raw) and not wording.is_marked and not wording.task.isupper()
        return is_told and not wording.owner_raw and is_known_name(wording.task, self.names, self.locale)

    def _only_tells_of_somebody(self, task: str) -> bool:
        """Whether a task asks nothing of somebody known: "Kevin: on leave until Friday", "Sara, thanks"."""
        name = person_told_of(task, self.locale)
        return bool(name) and is_known_name(name, self.names, self.locale)

    def _unsure(
        self, line: Line, element: Element, section: Section, wording: TaskWording
    ) -> Iterator[Problem]:
        return unsure_line(line, element, section, wording, locale=self.locale, names=self.names)

    # Lists in lists

    def _remember(self, line: Line, item: int) -> None:
        if line.bullet is not None and line.is_first:
            self._parent = (line.nesting, item)

    def _under_name(self, line: Line, section: Section, found: LinesReading) -> Section:
        """Take a bullet that is nothing but a name for the label of the bullets nested below it."""
        if self._parent is None or not self._is_below(line):
            return section
        above = found.items[self._parent[1]]
        if self._parent[1] + 1 < len(found.items) or above.notes or above.own_owner:
            return section
        if not self._is_name(above.task):
            return section
        self._names_at = self._parent[0]
        found.items.pop()
        section = replace(section, owner_raw=above.task.rstrip(" :"), is_owner_doubtful=False)
        self._labels.append(_Label(self._parent[0], section))
        self._parent = (self._parent[0], -1)
        return section

    def _divides(self, line: Line, section: Section) -> bool:
        """Take a bullet of a list of actions for the label of those below it, and for their owner."""
        section = self._labelled(line, section)
        if not section.holds_actions:
            return False
        owner = line.text.rstrip(" :")
        is_doubtful = not is_known_name(owner, self.names, self.locale)
        section = replace(section, owner_raw=owner, owner_chips=(), is_owner_doubtful=is_doubtful)
        self._labels.append(_Label(line.nesting, section))
        self._remember(line, -1)
        return True

    def _is_name(self, text: str) -> bool:
        """Whether a bullet with others below it is a name: bullets side by side are all of one kind."""
        if is_known_name(text, self.names, self.locale):
            return True
        is_beside_names = self._parent is not None and self._parent[0] == self._names_at
        is_bare = text.replace(" ", "").isalpha() and is_name_like(text, self.locale)
        return is_beside_names and is_bare and not is_order(text, self.words)

    def _drop_topic(self, line: Line, wording: TaskWording, found: LinesReading) -> None:
        """Take a bullet that asks nothing for the topic of a bullet below it that says who or when.

        Bullets side by side are all of one kind: below another topic, that it asks nothing is enough.
        """
        if self._parent is None or not self._is_below(line):
            return
        if not self._is_promise(wording) and self._parent[0] != self._topics_at:
            return
        above = found.items[self._parent[1]]
        if above is found.items[-1] and self._is_topic(above):
            found.items.pop()
            self._topics_at = self._parent[0]
        self._parent = None

    def _is_topic(self, item: RawItem) -> bool:
        """Whether a bullet neither asks nor tells anything, by when, whose or how far."""
        is_told_more = item.notes or item.own_owner or item.due_raw or item.status_raw
        if is_told_more or is_order(item.task, self.words) or names_own_owner(item.task, self.locale):
            return False
        return split_due(item.task, locale=self.locale) is None

    def _is_below(self, line: Line) -> bool:
        """Whether a bullet stands below the item that was read last."""
        if self._parent is None or self._parent[1] < 0 or not line.is_listed or not line.is_first:
            return False
        return line.nesting > self._parent[0]

    def _is_promise(self, wording: TaskWording) -> bool:
        """Whether a bullet says who does what, or orders something by a day or of somebody."""
        if wording.is_marked:
            return False
        task = wording.task
        if names_doer(task, self.locale, self.words, self.names):
            return True
        split = split_due(task, locale=self.locale)
        said, owner = part_task(task if split is None else split[0], self.locale)
        is_told = split is not None or is_known_name(owner, self.names, self.locale)
        return is_told and is_order(said, self.words)

    def _is_note(self, line: Line, wording: TaskWording) -> bool:
        """Whether a line belongs to the item above: a sub-bullet, or a line after a soft break."""
        if self._parent is None or self._parent[1] < 0 or line.bullet is None or wording.is_marked:
            return False
        return not line.is_first or line.nesting > self._parent[0]

    def _add_note(self, line: Line, found: LinesReading) -> None:
        number = self._parent[1] if self._parent else -1
        item = found.items[number]
        if internal_mark_length(line.text, self.words):
            return
        notes = "; ".join(text for text in (item.notes, line.text) if text)
        found.items[number] = with_field(item, line.text, self.locale) or replace(item, notes=notes)

    def _heads(self, line: Line, section: Section, wording: TaskWording) -> bool:
        """Whether a bullet only heads the bullets below it: "Actions", "Kevin:"; then remember it."""
        opened = opened_by(line, section, wording, self.locale)
        if opened is None:
            return False
        self._labels.append(_Label(line.nesting, opened))
        return True

    # Items

    def _remarks(
        self, element: Element, section: Section, call: Call, wording: TaskWording, unread: Remark | None
    ) -> Iterator[RawItem]:
        """Return what may speak of something that was agreed before, and else is talk."""
        if unread is not None:
            yield as_remark(replace(self._item(0, element, section, call, wording), remark=unread))

    def _item(
        self, number: int, element: Element, section: Section, call: Call, wording: TaskWording
    ) -> RawItem:
        status = state_in_section(wording.status, section)
        if status.status is not wording.status.status and casts_doubt(wording.task, self.locale):
            # "NDA – not yet" under "Done since last week".
            status = StatusReading(Status.UNCLEAR, wording.task, "unsure-section")
        return RawItem(
            task=wording.task,
            call=call,
            where=element.where,
            position=number,
            links=wording.links,
            **owner_of_line(wording, section, self.locale, self.names)._asdict(),
            due_raw=wording.due_raw,
            due_chips=wording.due_chips,
            status_raw=status.raw,
            status=status,
            number=wording.number or self._number,
            is_internal=section.is_internal or wording.is_internal,
            is_carried_forward=section.is_carried,
        )
