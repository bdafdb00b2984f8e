"""The rows of a standing action log: each belongs to the call on or before its "raised" date."""

from collections.abc import Sequence
from datetime import date

from whoowes.core.document.model import DateChip
from whoowes.core.document.text import agreed, paragraphs
from whoowes.core.items.calls.headings import Dated, DateReader
from whoowes.core.items.calls.years import WrittenDate, YearHints, resolve
from whoowes.core.items.model import Call, DateSource
from whoowes.core.items.tables.grid import GridRow
from whoowes.core.problems import Problem, Where

_UNDATED = {DateSource.CREATED, DateSource.NONE}
_NOTHING = WrittenDate("")


class RaisedCalls:
    """The call of each row of one table.

    Only a table that stands in no dated call is such a log; elsewhere a "raised" column tells the past of
    rows which that call restates.
    """

    def __init__(
        self, body: Sequence[GridRow], columns: Sequence[int], call: Call, reader: DateReader
    ) -> None:
        self._call = call
        self._dates: tuple[date | None, ...] | None = None
        self._raw: list[str] = []
        if not columns or call.source not in _UNDATED:
            return
        written = [_written(row, columns, reader) for row in body]
        dates = resolve(
            [item.written if item else _NOTHING for item in written], YearHints(created=call.date)
        )
        if any(dates):
            self._dates = dates
            self._raw = [item.written.raw if item else "" for item in written]

    def call_of(self, number: int, where: Where) -> tuple[Call, Problem | None]:
        """Return the call of a row of the body, and a problem if its date cannot be read."""
        if self._dates is None:
            return self._call, None
        day = self._dates[number]
        if day is not None:
            raised = Call(day, DateSource.RAISED, tab=self._call.tab, raw_date=self._raw[number])
            return raised, None
        problem = Problem(
            "undated-row", "It does not say in which call this was raised.", where, self._raw[number]
        )
        return Call(None, DateSource.NONE, tab=self._call.tab, raw_date=self._raw[number]), problem


def _written(row: GridRow, columns: Sequence[int], reader: DateReader) -> Dated | None:
    for column in columns:
        chips = [
            inline
            for paragraph in paragraphs(row.cells[column].content)
            for inline in agreed(paragraph.inlines)
            if isinstance(inline, DateChip)
        ]
        if dated := reader.dated(row.texts[column], chips):
            return dated
    return None
