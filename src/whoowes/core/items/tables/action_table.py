"""The rows of a table that is a list of actions."""

from whoowes.core.document.text import fold
from whoowes.core.items.calls.headings import DateReader
from whoowes.core.items.calls.raised import RaisedCalls
from whoowes.core.items.headings.meaning import LABEL_EDGES, read_wording
from whoowes.core.items.headings.outline import LABEL_LEVEL, Element, Heading
from whoowes.core.items.headings.sections import Section, read_section
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.placeholders import is_blank, is_placeholder, is_tally, is_template
from whoowes.core.items.privacy import is_internal_heading
from whoowes.core.items.tables.bodies import column_owner
from whoowes.core.items.tables.columns import DUES, OWNERS, TASKS
from whoowes.core.items.tables.evidence import TableKind
from whoowes.core.items.tables.fields import Fields, layout_of
from whoowes.core.items.tables.grid import Grid, GridRow
from whoowes.core.items.tables.group_rows import group_rows
from whoowes.core.items.tables.minutes import MINUTES, is_for_information, says_nothing_to_do
from whoowes.core.items.tables.reading import TableReading
from whoowes.core.items.tables.row_titles import names_side, only_text, title_heading
from whoowes.core.items.tables.rows import RowReader, may_hold_marks
from whoowes.core.items.tables.sub_rows import with_fields_of_rows_above
from whoowes.core.items.words import Kind, Role, words_for
from whoowes.core.problems import Problem, Where

_TITLE_KINDS = {Kind.DONE, Kind.DROPPED, Kind.CARRIED, Kind.SKIPPED, Kind.RULES}
_NO_ROWS = (Kind.SKIPPED, Kind.RULES)
_EMPTY = {""}
_COLUMNS_OF_LISTS = {"columns-of-actions", "columns-of-people"}
_LONGEST_LABEL_WORDS = 4
_UNSURE_LABEL = "Heads the rows below it, but does not plainly say whether they are done."
_UNSURE_TYPE = "A row of a log whose type is not known; it may be an action."
_NO_TASK = "A row has an owner, but no task."


class ActionTable:
    """Reads the rows of a table that is a list of actions."""

    def __init__(
        self,
        element: Element,
        grid: Grid,
        kind: TableKind,
        call: Call,
        reader: DateReader,
        *,
        is_under_internal: bool,
    ) -> None:
        self.element = element
        self.kind = kind
        self.reader = reader
        self.locale = reader.locale
        start = 0 if kind.header is None else kind.header + 1
        self.header = grid.rows[start - 1].texts if start else ()
        self.header_keys = list(map(fold, self.header))
        self.body = grid.rows[start:]
        self.groups = group_rows(self.body, reader.locale)
        self.layout = layout_of(kind.roles)
        self.may_be_marked = may_hold_marks(row.cells for row in self.body)
        self.raised = RaisedCalls(self.body, kind.columns(Role.RAISED), call, reader)
        self.found = TableReading()
        self.is_under_internal = is_under_internal
        """The section over the table is internal, or a title over its header says so."""

    def read(self, over: Section) -> TableReading:
        """Return the items of all rows; `over` is the section in which the table stands."""
        section = over
        for number, row in enumerate(self.body):
            if title := self._section_title(row):
                over = self._without_internal_group(over, title)
                section = read_section((title,), self.locale, over, people=self._people(title))
                if section.unsure_state and not section.is_internal:
                    where = self.element.where.at_row(row.number)
                    self.found.problems.append(Problem("unsure-line", _UNSURE_LABEL, where, title.text))
            elif section.kind in _NO_ROWS:
                continue
            elif self._is_action_row(row):
                self._read_row(row, number, section)
            elif self._may_be_action(row):
                where = self.element.where.at_row(row.number)
                raw = "" if section.is_internal else " | ".join(text for text in row.texts if text)
                self.found.problems.append(Problem("unsure-log-row", _UNSURE_TYPE, where, raw))
        self.found.items = with_fields_of_rows_above(self.found.items, self.locale)
        return self.found

    def _people(self, title: Heading) -> frozenset[int]:
        """Return the title where it is nothing but names: in a list of actions it says whose they are."""
        is_name = is_known_name(title.text, frozenset(), self.locale)
        return frozenset({id(title)} if is_name else ())

    def _without_internal_group(self, over: Section, title: Heading) -> Section:
        """End a group "INTERNAL" right below the header, where the next group is of a side: "CLIENT"."""
        first = self.body[0] if self.body else None
        is_of_group = (
            over.is_internal
            and not self.is_under_internal
            and first is not None
            and is_internal_heading(only_text(first), self.reader.words)
        )
        is_ended = is_of_group and names_side(title.text, self.locale)
        return over._replace(is_internal=False) if is_ended else over

    def _read_row(self, row: GridRow, number: int, section: Section) -> None:
        where = self.element.where.at_row(row.number)
        fields = Fields(self.layout, row.cells)
        call, problem = self.raised.call_of(number, where)
        if self.kind.why in _COLUMNS_OF_LISTS:
            self._read_columns(row, section, where, call)
            return
        items = self._items(fields, section, call, where)
        self.found.items.extend(items)
        if items and problem:
            self.found.problems.append(problem)
        if not items and (missing := self._missing_task(fields)):
            self.found.problems.append(
                Problem("row-without-task", _NO_TASK, where, "" if section.is_internal else missing)
            )

    def _read_columns(self, row: GridRow, section: Section, where: Where, call: Call) -> None:
        """Read a row whose columns are lists, one for each side: "Client actions | Our actions"."""
        shared = [column for column, role in enumerate(self.kind.roles) if role not in TASKS]
        layout = layout_of((Role.TASK, *(self.kind.roles[column] for column in shared)))
        for column in self.kind.columns(*TASKS):
            over = Heading(self.header[column], LABEL_LEVEL)
            named = read_section((over,), self.locale, section)
            if self.kind.why == "columns-of-people":
                named = named._replace(owner_raw=column_owner(self.header[column], self.locale))
            fields = Fields(layout, tuple(row.cells[each] for each in (column, *shared)))
            self.found.items.extend(self._items(fields, named, call, where))

    def _items(self, fields: Fields, section: Section, call: Call, where: Where) -> list[RawItem]:
        reader = RowReader(
            fields,
            section,
            call,
            where,
            self.locale,
            may_be_marked=self.may_be_marked,
            is_list=self.kind.why in _COLUMNS_OF_LISTS,
            is_minuted=self.kind.why == MINUTES,
        )
        return reader.items()

    def _section_title(self, row: GridRow) -> Heading | None:
        """A row of one merged cell, or of one that is worded as a heading, stands over the next rows."""
        if len(set(row.texts) - _EMPTY) != 1 or len(row.texts) == 1:
            return None
        if row.number in self.groups:
            return title_heading(row)
        if row.is_title or not row.texts[0]:
            return title_heading(row) if row.is_title else None
        reading = read_wording(row.title, self.locale)
        is_worded = reading.kind in _TITLE_KINDS or reading.is_internal or bool(reading.owner)
        is_worded = is_worded or names_side(row.title, self.locale)
        return title_heading(row) if is_worded or self._is_label(row.title) else None

    def _is_label(self, text: str) -> bool:
        """Whether a short cell that stands alone in its row speaks of a state, not of a task."""
        words = words_for(self.locale)
        key = LABEL_EDGES.sub("", fold(text))
        if words.label_rows.fullmatch(key):
            return True
        return len(key.split()) <= _LONGEST_LABEL_WORDS and words.state_headings.match(key) is not None

    def _is_action_row(self, row: GridRow) -> bool:
        if not any(row.texts) or self._repeats_header(row) or self._is_for_information(row):
            return False
        if is_template(row.texts, words_for(self.locale)) or is_tally(only_text(row)):
            return False
        if self.kind.why != "log-rows-of-type-action":
            return True
        types = [row.texts[column] for column in self.kind.columns(Role.TYPE)]
        pattern = words_for(self.locale).action_types
        return any(pattern.fullmatch(fold(text)) for text in types)

    def _is_for_information(self, row: GridRow) -> bool:
        """Whether a row only tells something: minuted with nobody's name, or "FYI" for its owner or state."""
        words = words_for(self.locale)
        owner = self._said(row, *OWNERS)
        if self.kind.why == MINUTES:
            return says_nothing_to_do(owner, words)
        if is_for_information(owner, words):
            return is_blank(self._said(row, *DUES))
        state = self._said(row, Role.STATUS)
        return is_for_information(state, words) and is_blank(owner + self._said(row, *DUES))

    def _said(self, row: GridRow, *roles: Role) -> str:
        return " ".join(row.texts[column] for column in self.kind.columns(*roles) if row.texts[column])

    def _may_be_action(self, row: GridRow) -> bool:
        """Whether a row of a mixed log has a type that is none of the log's, or none at all."""
        if self.kind.why != "log-rows-of-type-action" or not any(row.texts):
            return False
        types = [fold(row.texts[column]) for column in self.kind.columns(Role.TYPE)]
        is_known = any(words_for(self.locale).log_types.fullmatch(text) for text in types)
        return not is_known and not self._repeats_header(row)

    def _repeats_header(self, row: GridRow) -> bool:
        keys = self.header_keys
        return bool(keys) and fold(row.texts[0]) == keys[0] and list(map(fold, row.texts)) == keys

    def _missing_task(self, fields: Fields) -> str:
        words = words_for(self.locale)
        columns = self.layout.columns((*TASKS, Role.WEAK_TASK))
        task = " ".join(fields.cells[column].value.any_text for column in columns)
        if any(character.isalnum() for character in task) and not words.unknown.fullmatch(fold(task)):
            return ""
        owner = fields.first(self.layout.columns(OWNERS)).value.text
        return "" if is_placeholder(owner, words) else owner
