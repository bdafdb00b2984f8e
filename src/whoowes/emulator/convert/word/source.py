"""An opened Word file, and what its conversion gathers on the way."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from whoowes.emulator.convert.converted import ImportedSuggestion
from whoowes.emulator.convert.word.comments import CommentPlaces
from whoowes.emulator.convert.word.numbering import Numbering
from whoowes.emulator.convert.word.styles import StyleSheet
from whoowes.emulator.docs.state import IdFactory, Json


@dataclass
class Source:
    """The file, its styles and lists, and the tab that it becomes.

    Attributes:
        document: The file.
        new_id: Source of ids for headings, lists, chips and suggestions.
        document_tab: The tab; lists and drop-downs go straight into it.
        left_out: How often what was lost, by its name in the plural.
        comments: Where comments begin and end.
    """

    document: Document
    new_id: IdFactory
    document_tab: Json
    left_out: Counter[str] = field(default_factory=Counter)
    comments: CommentPlaces = field(default_factory=CommentPlaces)
    _suggestions: dict[tuple[str, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.styles = StyleSheet(self.document)
        self.numbering = Numbering(self.document, self.styles)
        self._list_ids: dict[str, str] = {}

    def suggestion(self, change: BaseOxmlElement) -> str:
        """Return the id of a tracked change; what one person did in one minute is one suggestion."""
        act = str(change.get(qn("w:author"), "")), str(change.get(qn("w:date"), ""))
        return self._suggestions.setdefault(act, self.new_id("suggest."))

    def suggestions(self) -> dict[str, ImportedSuggestion]:
        """Return who made each suggestion."""
        return {
            suggestion: ImportedSuggestion(author or "Unknown", _moment(date))
            for (author, date), suggestion in self._suggestions.items()
        }

    def list_id(self, number: str) -> str | None:
        """Return the list for a numbering, defined in the tab; None where the file has no such numbering."""
        if number not in self._list_ids:
            definition = self.numbering.definition(number)
            if definition is None:
                return None
            self._list_ids[number] = self.new_id("kix.")
            self.document_tab.setdefault("lists", {})[self._list_ids[number]] = definition
        return self._list_ids[number]


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
