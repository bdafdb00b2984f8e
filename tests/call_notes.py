"""Call notes read in one go, for tests of which calls they tell of."""

from tests.builders import doc, facts, table

from whoowes.core.document.model import Block, Tab, Table
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import DayMonthOrder

ACTIONS = table([["Action", "Owner"], ["Send deck", "KW"]])


def actions(task: str = "Send deck") -> Table:
    """Return an action table of one row."""
    return table([["Action", "Owner"], [task, "KW"]])


def read(
    *blocks: Block | Tab,
    name: str = "Acme",
    created: str | None = "2026-03-10",
    locale: str = "en-GB",
    order: DayMonthOrder | None = None,
) -> NoteReading:
    """Return what a note of these blocks yields."""
    return extract(doc(*blocks, name=name), facts(name, created), locale=locale, order=order)


def dates(*blocks: Block | Tab, name: str = "Acme") -> list[tuple[str | None, str]]:
    """Return the calls of a note: date and where it comes from."""
    calls = read(*blocks, name=name).calls
    return [(c.date.isoformat() if c.date else None, c.source.value) for c in calls]


def placed(
    *blocks: Block | Tab,
    name: str = "Acme",
    created: str | None = "2026-03-10",
    locale: str = "en-GB",
    order: DayMonthOrder | None = None,
) -> dict[str, str | None]:
    """Return the tasks of a note, each with the date of its call."""
    items = read(*blocks, name=name, created=created, locale=locale, order=order).items
    return {i.task: i.call.date.isoformat() if i.call.date else None for i in items}
