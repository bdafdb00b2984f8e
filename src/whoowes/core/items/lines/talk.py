"""What is left of the lines that are no items: what they tell as done, and what they may promise."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from whoowes.core.document.model import Paragraph
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import TITLE_LEVEL, Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.headings.topics import may_head_private_matter
from whoowes.core.items.lines.cut_lines import may_be_promise
from whoowes.core.items.lines.doubts import unsure_line, unsure_promise, unsure_prose
from whoowes.core.items.lines.fielded import Cut
from whoowes.core.items.lines.handovers import handovers
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.reading import LinesReading
from whoowes.core.items.lines.reviews import Review
from whoowes.core.items.lines.spoken import (
    below_actions,
    may_be_heard,
    spoken_promises,
    unknown_headings,
)
from whoowes.core.items.lines.told_lines import ToldLines
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.told.asides import may_take_back_line
from whoowes.core.items.told.closings import leave_it_so, tell_of_plans
from whoowes.core.items.told.ends import as_end, as_perhaps_ended, may_take_back_end
from whoowes.core.items.told.items import as_perhaps_closed, closed_without_words, is_closed_elsewhere
from whoowes.core.items.words import Kind

_ACTIONS = (Kind.ACTIONS, Kind.MIXED)


class Judged(NamedTuple):
    """A line of which it is to be said whether it is an item, taken apart."""

    line: Line
    element: Element
    section: Section
    wording: TaskWording
    review: Review


class Talk:
    """Reads the lines of a note that are no items."""

    def __init__(self, locale: str, names: frozenset[str], topics: frozenset[int]) -> None:
        self._locale = locale
        self._names = names
        self._topics = topics
        self._told = ToldLines(locale, names)
        self._asked: Element | None = None
        """The paragraph whose sentences were last asked for promises."""

    def instead_of_item(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what a line under review tells, where all of it only says what was done, or was not."""
        return self._told.instead_of_item(text, element, section, call)

    def days(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return the label of an item that tells of a delay, with its day: an earlier item may be meant."""
        return self._told.days(text, element, section, call)

    def turns(self, text: str, element: Element, section: Section, call: Call) -> Sequence[RawItem]:
        """Return what a bullet of a review hands to somebody, or gives another day."""
        return self._told.turns(text, element, section, call)

    def _tells(
        self, text: str, element: Element, section: Section, call: Call, *, needs_mark: bool
    ) -> Sequence[RawItem]:
        """Return what a text tells of things by a state, behind a mark at least, and else of deeds."""
        if self._is_heard(element, section):
            states = self._told.states(text, element, section, call, needs_mark=needs_mark)
            may_close = section.is_carried or not tell_of_plans(element.headings)
            states = states if may_close else list(map(as_perhaps_closed, states))
        else:
            may_close = False
            is_topic = leave_it_so(unknown_headings(element, self._locale))
            unheard = self._told.states(text, element, section, call, needs_mark=True) if is_topic else ()
            states = [closed_without_words(state) for state in unheard if is_closed_elsewhere(state)]
        said = {item.status_raw for item in states}
        deeds = [
            deed
            for deed in self._told.deeds(text, element, section, call)
            if deed.told is None or not any(deed.told.said.startswith(each.rstrip(" …")) for each in said)
        ]
        return [*deeds, *states] if may_close else [*map(as_perhaps_closed, deeds), *states]

    def _ends(self, text: str, element: Element, section: Section, call: Call) -> Iterator[RawItem]:
        """Yield what may tell the end of something; below an unknown heading a state is no more than that."""
        is_heard = self._is_heard(element, section)
        is_plain = (
            is_heard
            and element.text == element.line
            and not unknown_headings(element, self._locale)
            and not tell_of_plans(element.headings)
        )
        ends = self._told.ends(text, element, section, call)
        yield from ends if is_plain else map(as_perhaps_ended, ends)
        if not is_heard:
            yield from map(as_end, self._told.states(text, element, section, call, needs_mark=True))

    def _take_back(self, text: str, element: Element, found: LinesReading) -> None:
        """Let a line leave open what the one before it told as done: "It bounced"."""
        block = element.block
        bullet = block.bullet if isinstance(block, Paragraph) else None
        is_below = bullet is not None and bullet.nesting > 0
        if found.ends and (is_below or may_take_back_end(text, found.ends[-1])):
            found.ends[-1] = as_perhaps_ended(found.ends[-1])
        if found.remarks and may_take_back_line(text):
            found.remarks[-1] = as_perhaps_closed(found.remarks[-1])

    def _is_heard(self, element: Element, section: Section) -> bool:
        """Whether what is told of things in talk may be quoted."""
        return section.is_carried or may_be_heard(element, section, self._locale)

    def _promises(self, text: str, element: Element, section: Section, call: Call) -> Iterator[RawItem]:
        if self._is_private(element):
            return
        yield from spoken_promises(text, element, section, call, self._locale, topics=self._topics)
        yield from below_actions(text, element, section, call, self._locale)

    def _handovers(self, text: str, element: Element, section: Section, call: Call) -> Iterator[RawItem]:
        if not self._is_private(element):
            yield from handovers(text, element, section, call, self._locale)

    def _is_private(self, element: Element) -> bool:
        """Whether a heading over a place may say that it is not for the client, and none of actions."""
        return any(
            each.level > TITLE_LEVEL
            and not each.is_call
            and may_head_private_matter(each.text)
            and read_wording(each.text, self._locale).kind not in _ACTIONS
            for each in element.headings
        )

    def take_prose(
        self, text: str, element: Element, section: Section, call: Call, found: LinesReading
    ) -> None:
        """Add what a paragraph of sentences tells."""
        self._take_back(text, element, found)
        told = self._tells(text, element, section, call, needs_mark=not section.is_carried)
        found.remarks.extend(told)
        found.ends.extend(self._ends(text, element, section, call))
        found.remarks.extend(self._handovers(text, element, section, call))
        found.items.extend(self._promises(text, element, section, call))
        if element is not self._asked:
            # Of a paragraph with line breaks each line comes here, and a sentence may go over several.
            self._asked = element
            found.problems.extend(unsure_prose(element, section, self._locale, self._names, told))

    def take_line(
        self,
        judged: Judged,
        call: Call,
        found: LinesReading,
        *,
        told: Sequence[RawItem] = (),
        unread: RawItem | None = None,
        cut: Cut | None = None,
    ) -> None:
        """Add what a line tells that was judged to be no item.

        Args:
            judged: The line, taken apart.
            call: The call in which it stands.
            found: What the note yields so far.
            told: What it tells as done, where that is all it does.
            unread: It as a remark on something earlier, of which no rule makes a state.
            cut: How it is cut into fields, if it is.
        """
        line, element, section, wording, _ = judged
        self._take_back(line.text, element, found)
        if told:
            found.remarks.extend(told)
        elif unread is not None:
            found.remarks.append(unread)
        else:
            told = self._tells(line.text, element, section, call, needs_mark=True)
            found.remarks.extend(told)
        found.ends.extend(self._ends(line.text, element, section, call))
        found.remarks.extend(self._handovers(line.text, element, section, call))
        found.items.extend(self._promises(line.text, element, section, call))
        if may_be_promise(section, cut):
            found.problems.append(unsure_promise(line, element, section, self._locale))
            return
        found.problems.extend(
            unsure_line(line, element, section, wording, locale=self._locale, names=self._names, told=told)
        )
