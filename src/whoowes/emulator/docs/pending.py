"""What is waiting for a decision in a document, told from the marks its suggestions left (§1.4)."""

from dataclasses import dataclass, field
from typing import Any

from whoowes.emulator.docs.state import DocumentState
from whoowes.emulator.docs.suggestions import DELETION, INSERTION


@dataclass
class Pending:
    """What one suggestion would change: words, whole rows (the marks they bear), or styles."""

    inserted: str = ""
    deleted: str = ""
    rows: set[str] = field(default_factory=set)
    is_restyled: bool = False

    @property
    def summary(self) -> str:
        """One line, as the editor's margin shows it."""
        if self.inserted and self.deleted:
            return f"Replace: “{self.deleted}” with “{self.inserted}”"
        if self.inserted:
            return f"Add: “{self.inserted}”"
        if self.deleted:
            return f"Delete: “{self.deleted}”"
        if self.rows:
            return "Add row" if INSERTION in self.rows else "Delete row"
        return "Format" if self.is_restyled else ""


def pending_suggestions(state: DocumentState) -> dict[str, Pending]:
    """Return every pending suggestion by its id, in reading order."""
    found: dict[str, Pending] = {}
    for tab in state.all_tabs():
        _collect(tab["documentTab"], found)
    return found


def _collect(value: Any, found: dict[str, Pending]) -> None:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        for item in value:
            _collect(item, found)
    if not isinstance(value, dict):
        return
    for mark in (INSERTION, DELETION):
        for suggestion in value.get(mark, []):
            _note(found.setdefault(suggestion, Pending()), mark, value)
    for key, changes in value.items():
        if key.startswith("suggested") and key.endswith("Changes") and isinstance(changes, dict):
            for suggestion in changes:
                found.setdefault(suggestion, Pending()).is_restyled = True
        else:
            _collect(changes, found)


def _note(pending: Pending, mark: str, part: dict[str, Any]) -> None:
    text = str(part.get("content", "")) if "textStyle" in part else ""
    if "tableCells" in part:
        pending.rows.add(mark)
    elif mark == INSERTION:
        pending.inserted += text
    else:
        pending.deleted += text
