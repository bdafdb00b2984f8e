"""The bullets above a line, and what they are to it: the item it notes, a label, a name, a topic.

Sub-bullets are notes of their parent, unless the parent only heads them.
"""

from dataclasses import dataclass

from whoowes.core.items.due import split_due
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.labelled_fields import with_field
from whoowes.core.items.lines.labels import opened_by
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.loose import names_doer
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.lines.reading import LinesReading
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import RawItem
from whoowes.core.items.privacy import internal_mark_length
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.tables.combined_cells import part_task
from whoowes.core.items.words import words_for


@dataclass(frozen=True, slots=True)
class _Label:
    """A bullet that heads those nested below it."""

    nesting: int
    section: Section


class Bullets:
    """Remembers the bullets of the list that is being read."""

    def __init__(self, locale: str, names: frozenset[str]) -> None:
        self.locale = locale
        self.names = names
        self.words = words_for(locale)
        self._labels: list[_Label] = []
        self._topics_at: int | None = None
        """Nesting of a bullet of this list that was a topic."""
        self._names_at: int | None = None
        """Nesting of a bullet of this list that was a name."""
        self._parent: tuple[int, int] | None = None
        """Nesting of the last bullet, and the index of its item, or -1 where it is none."""

    @property
    def has_labels(self) -> bool:
        """Whether a bullet above heads what is nested below it."""
        return bool(self._labels)

    def end(self) -> None:
        """Forget the bullets above: a heading or a table stands between."""
        self._topics_at = self._names_at = None
        self._labels.clear()
        self._parent = None

    def section_of(self, line: Line, section: Section) -> Section:
        """Return the section that holds for a line, below the bullets that head it."""
        if line.bullet is None:
            return section
        while self._labels and self._labels[-1].nesting >= line.nesting:
            self._labels.pop()
        return self._labels[-1].section if self._labels else section

    def remember(self, line: Line, item: int) -> None:
        """Remember a bullet, and the index of its item; -1 where it is none."""
        if line.bullet is not None and line.is_first:
            self._parent = (line.nesting, item)

    def under_name(self, line: Line, section: Section, found: LinesReading) -> Section:
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
        section = section._replace(owner_raw=above.task.rstrip(" :"), is_owner_doubtful=False)
        self._labels.append(_Label(self._parent[0], section))
        self._parent = (self._parent[0], -1)
        return section

    def take_as_divider(self, line: Line, section: Section) -> bool:
        """Take a bullet that divides a list of actions for the label and the owner of those below it.

        Tell whether the list is one of actions.
        """
        section = self.section_of(line, section)
        if not section.holds_actions:
            return False
        owner = line.text.rstrip(" :")
        is_doubtful = not is_known_name(owner, self.names, self.locale)
        section = section._replace(owner_raw=owner, owner_chips=(), is_owner_doubtful=is_doubtful)
        self._labels.append(_Label(line.nesting, section))
        self.remember(line, -1)
        return True

    def _is_name(self, text: str) -> bool:
        """Whether a bullet with others below it is a name: bullets side by side are all of one kind."""
        if is_known_name(text, self.names, self.locale):
            return True
        is_beside_names = self._parent is not None and self._parent[0] == self._names_at
        is_bare = text.replace(" ", "").isalpha() and is_name_like(text, self.locale)
        return is_beside_names and is_bare and not is_order(text, self.words)

    def drop_topic(self, line: Line, wording: TaskWording, found: LinesReading) -> None:
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

    def is_note(self, line: Line, wording: TaskWording) -> bool:
        """Whether a line belongs to the item above: a sub-bullet, or a line after a soft break."""
        if self._parent is None or self._parent[1] < 0 or line.bullet is None or wording.is_marked:
            return False
        return not line.is_first or line.nesting > self._parent[0]

    def add_note(self, line: Line, found: LinesReading) -> None:
        """Add a line to the notes of the item above, or to its fields: "Due: 13 March"."""
        number = self._parent[1] if self._parent else -1
        item = found.items[number]
        if internal_mark_length(line.text, self.words):
            return
        notes = "; ".join(text for text in (item.notes, line.text) if text)
        found.items[number] = with_field(item, line.text, self.locale) or item._replace(notes=notes)

    def take_as_label(self, line: Line, section: Section, wording: TaskWording) -> bool:
        """Take a bullet that only heads those below it ("Kevin:") for their label; tell whether it is one."""
        opened = opened_by(line, section, wording, self.locale)
        if opened is None:
            return False
        self._labels.append(_Label(line.nesting, opened))
        return True
