"""Action items from lines: bullets under an actions heading, checklists, typed boxes, "Action:" lines.

What stands above a bullet, `bullets.py` says. Lists that promise nothing (packing lists, agendas, reports)
yield nothing (`reading-rules.md` "What is a sighting").
"""

from collections.abc import Sequence

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.asks_nothing import person_told_of
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.bullets import Bullets
from whoowes.core.items.lines.cut_lines import (
    may_be_cut_alone,
    section_of_cut,
    take_fields,
)
from whoowes.core.items.lines.doubts import (
    tell_once,
    unsure_list,
    unsure_name,
)
from whoowes.core.items.lines.field_lines import FieldLines
from whoowes.core.items.lines.fielded import Cuts, cut_alone
from whoowes.core.items.lines.judge import LineJudge, is_plain_prose, is_prose
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.labelled_fields import take_date_before, take_labelled
from whoowes.core.items.lines.line import Line, lines_of
from whoowes.core.items.lines.line_owner import owner_of_line
from whoowes.core.items.lines.loose import UNSURE_LINE, owner_alone, told_before
from whoowes.core.items.lines.numbers import without_number_of_minutes
from whoowes.core.items.lines.orders import orders_behind_label
from whoowes.core.items.lines.parts import action_lines
from whoowes.core.items.lines.reading import LinesReading
from whoowes.core.items.lines.remarks import casts_doubt
from whoowes.core.items.lines.review_paragraphs import behind_title_of_review
from whoowes.core.items.lines.reviews import (
    NOT_REVIEWED,
    take_review,
    unread_remark,
    with_review,
)
from whoowes.core.items.lines.signs import ARROW
from whoowes.core.items.lines.talk import Judged, Talk
from whoowes.core.items.lines.told_topics import topic_told
from whoowes.core.items.lines.wording import TaskWording, take_apart
from whoowes.core.items.model import CONTRADICTED, Call, RawItem, Remark, as_remark
from whoowes.core.items.placeholders import is_boilerplate, is_placeholder
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import CLOSING_WORD_IN_TASK, NO_STATUS, leaves_open
from whoowes.core.items.tables.rows import state_in_section
from whoowes.core.items.wins import line_win
from whoowes.core.items.words import Kind, words_for

_LONGEST_LABEL = 60
_SKIPPED = Kind.SKIPPED
"""Bound once, for the look-up of an enum's member takes longer than the test."""
_WHOLE = Cuts()


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
        cuts: Cuts = _WHOLE,
        topics: frozenset[int] = frozenset(),
        captions: frozenset[int] = frozenset(),
    ) -> None:
        self.locale = locale
        self.is_call_note = is_call_note
        self.judge = LineJudge(locale, is_call_note=is_call_note, names=names)
        self.names = names
        self.numbered = numbered
        """Ids of elements whose lines bear the numbers of minutes."""
        self.labels = labels
        """Ids of bullets that divide a list (`labels_in_lists`)."""
        self.captions = captions
        """Ids of plain lines that say what the table below them shows."""
        self.cuts = cuts
        self.words = words_for(locale)
        self.bullets = Bullets(locale, names)
        self._number: str | None = None
        """That of the paragraph, where it is no part of its lines."""
        self._told = ""
        """What the text said last, to which an "Action: KW" after it belongs."""
        self._listed_in: Section | None = None
        """The section in which the last item was one of a list."""
        self.fields = FieldLines(locale)
        self.talk = Talk(locale, names, topics)

    def end_list(self) -> None:
        """Forget the lines above: a heading or a table stands between."""
        self.bullets.end()
        self.fields.end()

    def read(self, element: Element, section: Section, call: Call, found: LinesReading) -> None:
        """Add what one paragraph yields to `found`."""
        paragraph = element.block
        if not isinstance(paragraph, Paragraph):
            return
        if paragraph.bullet is None:
            self.bullets.end()
        is_skipped = section.kind is _SKIPPED and not self.bullets.has_labels
        if is_skipped or not element.text or self._is_header(element):
            return
        cut = self.cuts.of.get(id(element))
        section = section_of_cut(section, cut)
        if cut is None and is_plain_prose(paragraph, element, section):
            if not is_boilerplate(element.line, self.words):
                self._told = element.line
                if self.is_call_note:
                    self.talk.take_prose(element.line, element, section, call, found)
            return
        lines: Sequence[Line] = lines_of(paragraph, element.line)
        self._number = None
        if id(element) in self.labels and self.bullets.take_as_divider(lines[0], section):
            return
        if id(element) in self.numbered:
            self._number, lines = without_number_of_minutes(lines)
        for whole in lines:
            for line in action_lines(whole, section, self.locale):
                self._line(line, element, self.bullets.section_of(line, section), call, found)

    def _line(self, line: Line, element: Element, section: Section, call: Call, found: LinesReading) -> None:
        if section.kind is _SKIPPED:
            return
        told, self._told = self._told, line.text
        if id(element) not in self.cuts.of and is_prose(line, section):
            if self.is_call_note:
                self.talk.take_prose(line.text, element, section, call, found)
            return
        if titled := behind_title_of_review(line, section, self.locale):
            if self.is_call_note:
                self.talk.take_prose(titled[0], element, titled[1], call, found)
            return
        if self._tells_of_the_call(line, section) or self.fields.take(line, section, found):
            return
        win = line_win(line, section, call, element.where, self.words)
        if win is not None:
            found.wins.append(win)
            return
        section = self.bullets.under_name(line, section, found)
        wording = self._take_apart(line, element, section, call)
        is_reviewed = section.is_carried and line.is_listed
        review = take_review(wording, self.locale, self.names) if is_reviewed else NOT_REVIEWED
        wording.is_marked = wording.is_marked or line.is_named
        if (
            told
            and self.judge.is_named(line, wording)
            and (alone := owner_alone(wording, self.locale, self.words))
        ):
            wording.task, wording.owner_raw, wording.due_raw = told_before(told), *alone
        self.bullets.drop_topic(line, wording, found)
        if self.bullets.is_note(line, wording):
            self.bullets.add_note(line, found)
        elif self.bullets.take_as_label(line, section, wording) or is_placeholder(wording.task, self.words):
            self.bullets.remember(line, -1)
        elif self._tells_of_somebody(wording):
            self.bullets.remember(line, -1)
            found.problems.append(unsure_name(line, element, section, self.locale))
        else:
            self._judge(Judged(line, element, section, wording, review), call, found)

    def _is_header(self, element: Element) -> bool:
        """Whether a line names the fields of those below it."""
        cut = self.cuts.of.get(id(element))
        return cut is not None and not cut.roles

    def _take_apart(self, line: Line, element: Element, section: Section, call: Call) -> TaskWording:
        """Take a line apart: at its fields, where it is cut into some, else by marks and words alone."""
        cut = self.cuts.of.get(id(element))
        is_told = may_be_cut_alone(section) or ARROW.match(line.text) is not None
        if cut is None and is_told and element.table is None:
            cut = cut_alone(line.text, self.cuts.names, self.locale)
        if cut is not None and (fields := take_fields(line, cut, self.locale)):
            return fields
        wording = take_apart(line.inlines, locale=self.locale, names_owner=True, said=line.text)
        take_labelled(wording, self.locale)
        take_date_before(wording, call, self.locale)
        return wording

    def _judge(self, judged: Judged, call: Call, found: LinesReading) -> None:
        """Take a line for an item, for what it tells of earlier ones, or for talk."""
        line, element, section, wording, review = judged
        told = (
            ()
            if wording.is_marked or review.said
            else self.talk.instead_of_item(line.text, element, section, call)
        )
        if told or not self._is_item(line, element, section, wording):
            self.bullets.remember(line, -1)
            unread = self._unread(judged, call) if not told else None
            cut = self.cuts.of.get(id(element))
            known = len(found.problems)
            self.talk.take_line(judged, call, found, told=told, unread=unread, cut=cut)
            if id(element) in self.captions:
                asked = found.problems[known:]
                found.problems[known:] = [each for each in asked if each.message != UNSURE_LINE]
        elif not self.judge.is_promised(line, section, wording):
            self.bullets.remember(line, -1)
            tell_once(found.problems, unsure_list(line, element, section, self.locale))
        else:
            is_box = line.has_box or (line.bullet is not None and line.bullet.is_checklist)
            over = section.of_boxes if is_box else section
            item = self._item(len(found.items), element, over, call, wording)
            item = item._replace(topic=self._topic(line, section))
            found.items.append(self._told_how_far(with_review(item, review), wording))
            if item.topic is not None:
                found.ends.extend(self.talk.turns(line.text, element, over, call))
            elif not wording.due_raw:
                found.ends.extend(self.talk.days(line.text, element, over, call))
            self.bullets.remember(line, len(found.items) - 1)
            self.fields.remember(section, len(found.items) - 1)

    def _told_how_far(self, item: RawItem, wording: TaskWording) -> RawItem:
        """Return an item of nobody with what it may say of an earlier one: "Logo: no answer yet"."""
        is_of_somebody = bool(item.owner_raw or item.owner_chips)
        is_told = is_of_somebody or item.due_raw or item.remark is not None or item.is_carried_forward
        if is_told or not casts_doubt(wording.task, self.locale):
            return item
        if split_due(wording.task, locale=self.locale) is not None:
            # A new day is more than how far it is.
            return item
        return item._replace(remark=unread_remark(wording, self.locale, self.names))

    def _is_item(self, line: Line, element: Element, section: Section, wording: TaskWording) -> bool:
        is_behind_list = section is self._listed_in
        is_item = self.judge.is_item(line, element, section, wording, is_behind_list=is_behind_list)
        if is_item and line.is_listed:
            self._listed_in = section
        return is_item

    def _tells_of_the_call(self, line: Line, section: Section) -> bool:
        """Whether a line is about the call itself: "Attendees: …", "Next call: 30 March"."""
        key = fold(line.text[:_LONGEST_LABEL])
        if ":" in key and self.words.labelled_line.match(key):
            is_listed = section.holds_actions and line.is_listed
            return not (is_listed and orders_behind_label(line.text, self.words))
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

    # Items

    def _unread(self, judged: Judged, call: Call) -> RawItem | None:
        """Return what may speak of something that was agreed before, and else is talk."""
        line, element, section, wording, review = judged
        unread = review.unread
        if unread is None and section.is_carried and line.is_listed and not review.said:
            unread = unread_remark(wording, self.locale, self.names, is_talk=True)
        topic = self._topic(line, section)
        if unread is None and (topic is None or review.said):
            return None
        item = self._item(0, element, section, call, wording)._replace(topic=topic, is_bare_remark=True)
        return as_remark(item._replace(remark=unread))

    def _topic(self, line: Line, section: Section) -> Remark | None:
        """Return the matter of which a bullet under review tells, and what."""
        is_told = section.is_carried and line.is_listed
        if not is_told:
            return None
        is_of_talk = section.kind is Kind.MATTERS
        return topic_told(line.text, self.locale, self.names, is_of_talk=is_of_talk)

    def _own_state(self, wording: TaskWording, section: Section) -> StatusReading:
        """Return the state that a line tells itself; "Mai bezahlt" under "Erledigt" is done as it says."""
        own = wording.status
        is_said_again = own.rule == CLOSING_WORD_IN_TASK and section.kind is Kind.DONE
        if is_said_again and not leaves_open(own.raw, self.words):
            return NO_STATUS
        return own

    def _item(
        self, number: int, element: Element, section: Section, call: Call, wording: TaskWording
    ) -> RawItem:
        status = state_in_section(self._own_state(wording, section), section)
        if status.status is not wording.status.status and casts_doubt(wording.task, self.locale):
            # "NDA – not yet" under "Done since last week".
            status = StatusReading(Status.UNCLEAR, wording.task, CONTRADICTED)
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
