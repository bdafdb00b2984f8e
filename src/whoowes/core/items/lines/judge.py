"""Whether a line of a note is an action item: by its mark, its shape, or the section in which it stands."""

import re

from whoowes.core.document.model import Paragraph, PersonChip
from whoowes.core.document.text import fold
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.known_names import is_known_name, orders_somebody
from whoowes.core.items.lines.line import Line, has_marker
from whoowes.core.items.lines.loose import begins_as_promise, is_mention, reads_like_promise
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import label_of, names_own_owner
from whoowes.core.items.lines.prose import names_actor
from whoowes.core.items.lines.signs import ARROW, may_hold_label
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.status.deeds import is_to_be_done
from whoowes.core.items.status.read import TELLS_NO_STATE
from whoowes.core.items.words import Kind, words_for
from whoowes.core.items.words.deeds import CONDITIONS, NOT_SURELY
from whoowes.core.items.words.sentences import PERHAPS
from whoowes.core.items.words.wishes import ASKED_AND_ANSWERED, ASKS_WHETHER, DECIDED_AGAINST, WISHES

MIXED_SECTIONS = (Kind.MATTERS, Kind.MIXED)
"""A tuple as all kinds here: an enum's member is sooner compared with a few others than hashed."""
LONGEST_PLAIN_TASK = 40
_LONGEST_LABEL = 60
_HEDGED = re.compile(rf"\b(?:{NOT_SURELY}|{CONDITIONS}|{PERHAPS}|{WISHES})\b")
_ASKS = re.compile(rf"\b{ASKS_WHETHER}|{ASKED_AND_ANSWERED}|{DECIDED_AGAINST}")
_SYMBOL = re.compile(r"[^\w\s.,;'\"’‘“”)&/%€$£?!-]")
_GREEN = ("\U0001f7e2", "\U0001f7e9", "\U0001f49a")
"""Before a thing of nobody's these rather report that all is well: "🟢 New site on air"."""
_NO_ACTIONS = (Kind.TALK, Kind.LISTS, Kind.ATTENDEES, Kind.WINS, Kind.RULES, Kind.SKIPPED)
_LISTS_WITHOUT_BOXES = (Kind.LISTS, Kind.RULES, Kind.ATTENDEES, Kind.WINS)


class LineJudge:
    """Tells items from other lines in the notes of one language."""

    def __init__(self, locale: str, *, is_call_note: bool, names: frozenset[str] = frozenset()) -> None:
        self._locale = locale
        self._is_call_note = is_call_note
        self._names = names
        self._words = words_for(locale)

    def is_promised(self, line: Line, section: Section, wording: TaskWording) -> bool:
        """Whether a list is a promise to somebody: in a document that is no call note, few lists are."""
        if (
            self._is_call_note
            or section.names_actions
            or (section.owner_raw and not section.is_owner_doubtful)
        ):
            return True
        return self.is_named(line, wording) or bool(wording.due_raw) or self._is_shaped(wording)

    def is_named(self, line: Line, wording: TaskWording) -> bool:
        """Whether the line itself says "Action:"."""
        return wording.is_marked and not line.has_box and line.text[:1] not in "☑☒✅✔✓"

    def is_item(
        self,
        line: Line,
        element: Element,
        section: Section,
        wording: TaskWording,
        *,
        is_behind_list: bool = False,
    ) -> bool:
        """Whether a line is an action item, by its own words or by where it stands.

        Behind a list of the same section a plain line with a label may be about anything: "Costs: 450 fixed".
        """
        if section.kind in _LISTS_WITHOUT_BOXES:
            return self.is_named(line, wording) or self._is_task_about_people(line, section, wording)
        if element.table is not None:
            return self.is_named(line, wording) or (line.is_listed and section.holds_actions)
        if wording.is_marked:
            return True
        if self._informs(line):
            return False
        if is_mention(line, wording, self._locale, self._words):
            return True
        if section.kind in MIXED_SECTIONS:
            return self._is_item_among_others(line, section, wording)
        if section.holds_actions:
            return self._is_item_of_list(line, section, wording, is_behind_list=is_behind_list)
        is_internal_order = (
            section.is_internal
            and line.is_listed
            and (self._is_shaped(wording) or self._is_order(line, wording))
        )
        return self._is_checked(line) or is_internal_order or self._follows(line, wording)

    def _is_item_among_others(self, line: Line, section: Section, wording: TaskWording) -> bool:
        """Whether a line is an action where decisions and remarks stand as well."""
        if line.is_listed:
            is_box = section.kind is Kind.MIXED and self._is_checked(line)
            return is_box or self._is_told_of(wording, section) or self._is_shaped(wording)
        return section.kind is Kind.MIXED and self._is_promise(wording)

    def _is_item_of_list(
        self, line: Line, section: Section, wording: TaskWording, *, is_behind_list: bool
    ) -> bool:
        """Whether a line below a heading of actions is one."""
        if not (line.is_listed or section.holds_lines) and _ASKS.search(line.key):
            return False
        if line.text.startswith(_GREEN) and not self._asks_something(line, wording):
            return False
        if line.is_listed or section.holds_lines or self._is_order(line, wording):
            return True
        if not self._is_shaped(wording) or self._opens_another_section(wording):
            return False
        return not is_behind_list or self._is_somebodys(wording)

    def _asks_something(self, line: Line, wording: TaskWording) -> bool:
        """Whether a line behind a sign is a box, or says who, by when or what is to be done."""
        plain = wording.task.lstrip("".join(_GREEN) + " ")
        is_order_behind = is_order(plain, self._words) or names_own_owner(plain, self._locale)
        is_due = bool(wording.due_raw) or split_due(plain, locale=self._locale) is not None
        is_told = bool(wording.owner_raw) or is_due or is_order_behind
        return self._is_checked(line) or line.has_box or is_told

    def _informs(self, line: Line) -> bool:
        """Whether a line is labelled as no action: "FYI: …"."""
        label = fold(line.text[:_LONGEST_LABEL]).lstrip("-*• ")
        return ":" in label and self._words.informs.match(label) is not None

    def _is_checked(self, line: Line) -> bool:
        return line.bullet is not None and line.bullet.is_checklist and line.is_first

    def _is_shaped(self, wording: TaskWording) -> bool:
        """Whether a line begins with who does it: a chip, a bracketed name, "Kevin to …", "KW: …"."""
        task = wording.task
        is_named = bool(wording.owner_raw) or names_own_owner(task, self._locale)
        return is_named or orders_somebody(task, self._names, self._locale)

    def _is_task_about_people(self, line: Line, section: Section, wording: TaskWording) -> bool:
        """Whether a box below "People" holds an order, not somebody who was there."""
        is_box = section.kind is Kind.ATTENDEES and self._is_checked(line)
        is_order = self._is_order(line, wording) or begins_as_promise(wording.task, self._locale)
        return is_box and is_order

    def _is_somebodys(self, wording: TaskWording) -> bool:
        """Whether a labelled line is of somebody known, or has a deadline or an order behind its label."""
        label = label_of(wording.task, self._locale)
        if not label or wording.owner_raw or is_known_name(label, self._names, self._locale):
            return True
        rest = wording.task[len(label) :].lstrip(" :–—-→>")
        return is_order(rest, self._words) or split_due(rest, locale=self._locale) is not None

    def _opens_another_section(self, wording: TaskWording) -> bool:
        """Whether a plain line behind a list of actions has a label of its own: "Ideas: brunch"."""
        label = label_of(wording.task, self._locale)
        return bool(label) and read_wording(label, self._locale).kind in _NO_ACTIONS

    def _follows(self, line: Line, wording: TaskWording) -> bool:
        """Whether an arrow stands before what is to be done: "→ Kevin: send it", "→ send it by Friday"."""
        if ARROW.match(line.text) is None or line.text.endswith("?"):
            return False
        # "→ cass to send it": behind an arrow small letters may name somebody, too.
        task = f"{wording.task[:1].upper()}{wording.task[1:]}"
        label = label_of(task, self._locale)
        rest = task[len(label) :].lstrip(" :–—-→>") if label else task
        is_due = bool(wording.due_raw) or split_due(rest, locale=self._locale) is not None
        return (
            is_order(rest, self._words)
            or is_to_be_done(rest)
            or (bool(label) and is_due)
            or begins_as_promise(task, self._locale)
            or orders_somebody(task, self._names, self._locale)
            or names_actor(task, self._locale, self._names)
        )

    def _is_told_of(self, wording: TaskWording, section: Section) -> bool:
        """Whether a line says by when or whose, or of what was agreed earlier how far it is."""
        says_how_far = section.is_carried and wording.status.rule not in TELLS_NO_STATE
        return bool(wording.owner_raw or wording.due_raw) or says_how_far

    def _is_promise(self, wording: TaskWording) -> bool:
        """Whether a line that stands in no list says who is to do what, as one of a list would."""
        is_short = len(wording.task.split()) <= LONGEST_PLAIN_TASK
        is_promise = is_short and reads_like_promise(wording.task, self._locale, self._words, self._names)
        # "Lease or buy, we'll look at it when there's a price."
        return is_promise and _HEDGED.search(fold(wording.task)) is None

    def _is_order(self, line: Line, wording: TaskWording) -> bool:
        short = len(wording.task.split()) <= LONGEST_PLAIN_TASK and not line.text.endswith(":")
        return short and is_order(wording.task, self._words)


def is_prose(line: Line, section: Section) -> bool:
    """Whether a line cannot be an item or a win: no list, no mark, and no section of actions around it."""
    if line.bullet is not None or line.is_named or PersonChip in map(type, line.inlines[:2]):
        return False
    return _may_hold_prose(section) and _reads_like_prose(line.text)


def is_plain_prose(paragraph: Paragraph, element: Element, section: Section) -> bool:
    """Whether a paragraph plainly is one line of prose, with no label anywhere within it."""
    if paragraph.bullet is not None or "\v" in element.text or "\n" in element.text:
        return False
    if not _may_hold_prose(section) or PersonChip in map(type, paragraph.inlines):
        return False
    return not may_hold_label(fold(element.line)) and _reads_like_prose(element.line)


def _may_hold_prose(section: Section) -> bool:
    return not (section.is_internal or section.holds_actions or section.kind in MIXED_SECTIONS)


def _reads_like_prose(text: str) -> bool:
    """Whether a line on which all spaces are single begins without a list's marker, symbol, dash or shout."""
    head = text[:_LONGEST_LABEL]
    if _SYMBOL.search(head) or " - " in head or head.startswith("-"):
        return False
    return not text.partition(" ")[0].isupper() and not has_marker(text)
