"""Plain lines right below an item that are fields of it: "Assigned to Kevin", "Due: 13 March".

Below the last of several items that have none, such a line may speak of all of them.
"""

from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.labelled_fields import with_plain_field
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.reading import LinesReading


class FieldLines:
    """Remembers the item of the line above, and whether those before it had such lines."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self._above: tuple[Section, int] | None = None
        """The section and the index of the item of the line above."""
        self._last_in: Section | None = None
        """The section of the last item."""
        self._has_fields = False
        """The last item has lines of fields below it."""
        self._without_fields: Section | None = None
        """The section in which an item has none, and another item follows."""

    def end(self) -> None:
        """Forget the line above: a heading or a table stands between."""
        self._above = None

    def remember(self, section: Section, item: int) -> None:
        """Remember the item of a line by its index."""
        if self._last_in is section and not self._has_fields:
            self._without_fields = section
        self._above, self._last_in, self._has_fields = (section, item), section, False

    def take(self, line: Line, section: Section, found: LinesReading) -> bool:
        """Take a line over into the item above it, and tell whether it was such a line."""
        above, self._above = self._above, None
        if above is None or line.is_listed or above[0] is not section or section is self._without_fields:
            return False
        item = with_plain_field(found.items[above[1]], line.text, self.locale)
        if item is not None:
            found.items[above[1]], self._above, self._has_fields = item, above, True
        return item is not None
