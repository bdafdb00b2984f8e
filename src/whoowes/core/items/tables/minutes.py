"""Minutes with who acts at the side: "Item | Action", and below "Action" nothing but names.

What stands beside a name is told, for it may be talk. With a column of deadlines or states it is what that
person is to do, and only rows with a name are items: the others are minuted for information.
"""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.readings import StatusReading
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.tables.cell_shapes import are_mostly_orders, is_name_like
from whoowes.core.items.tables.columns import DUES, STATES
from whoowes.core.items.tables.evidence import TableEvidence, TableKind, Verdict
from whoowes.core.items.tables.grid import column_texts
from whoowes.core.items.tables.headers import header_key
from whoowes.core.items.words import NoteWords, Role
from whoowes.core.items.words.records import FOR_RECORD

_RECORD = re.compile(FOR_RECORD)
MINUTES = "minutes-with-names"
_ACTING = (Role.TASK, Role.OWNER)
_MINUTED = (Role.WEAK_TASK, Role.DISCUSSION, Role.ISSUE, Role.NOTES, None)
_MARKS = " .:()-–—"
_TOLD = (Verdict.UNSURE, "not-plainly-tasks")
_TIMES_LONGER = 3
"""What is minuted is that much longer than the names beside it; short words in both may be anything."""


def names_beside_minutes(table: TableEvidence) -> TableKind | None:
    """Tell a column "Action" that holds names from one that holds tasks."""
    acting = [column for column, role in enumerate(table.roles) if role in _ACTING]
    if len(acting) != 1 or len(table.texts) < 2:  # noqa: PLR2004 (a side to it)
        return None
    (column,) = acting
    names_actions = table.words.naming_actions.search(header_key(table.texts[column]))
    if not names_actions or not _holds_names(table, column):
        return None
    if table.has(DUES) or table.has(STATES):
        # "Item | Action by | Due" is a list of actions, with a name or without.
        is_list = table.roles[column] is Role.OWNER and Role.WEAK_TASK in table.roles
        return None if is_list else _minutes(table, column)
    return None if table.is_under_actions else table.as_kind(*_TOLD)


def says_nothing_to_do(text: str, words: NoteWords) -> bool:
    """Whether a cell of names names nobody who is to act: "Note", "Decision", "-"."""
    is_logged = words.log_types.fullmatch(fold(text).strip(_MARKS)) is not None
    return is_blank(text) or is_logged or is_for_information(text, words)


def state_of(text: str, locale: str) -> StatusReading | None:
    """Return the state that a cell of names tells instead of a name: "Closed"; None where it tells none."""
    told = read_status(text, locale=locale)
    return None if told.rule in TELLS_NO_STATE else told


def is_for_information(text: str, words: NoteWords) -> bool:
    """Whether a cell says that its row only tells something: "Info", "For information"."""
    key = fold(text).strip(_MARKS)
    if _RECORD.fullmatch(key):
        return True
    # The full stop may be part of it: "z. K."
    informs = any(words.informs.fullmatch(f"{said}:") for said in (key, f"{key}."))
    return bool(key) and informs and not words.agreeing.fullmatch(key)


def _holds_names(table: TableEvidence, column: int) -> bool:
    cells = column_texts(table.body, column)
    return (
        bool(cells)
        and all(
            is_name_like(text, table.locale)
            or says_nothing_to_do(text, table.words)
            or state_of(text, table.locale) is not None
            for text in cells
        )
        and not are_mostly_orders(cells, table.locale)
    )


def _minutes(table: TableEvidence, column: int) -> TableKind | None:
    minuted = [c for c, role in enumerate(table.roles) if role in _MINUTED and table.texts[c]]
    if not minuted:
        return None
    names = [
        text
        for text in column_texts(table.body, column)
        if not says_nothing_to_do(text, table.words) and state_of(text, table.locale) is None
    ]
    widest = max(minuted, key=lambda c: _length(column_texts(table.body, c)))
    told = [row.texts[widest] for row in table.body if row.texts[column]]
    are_people = table.roles[column] is Role.OWNER or _are_mostly_known(names, table.locale)
    if not are_people or _length(told) < _TIMES_LONGER * _length(names):
        return None
    turned = {column: Role.OWNER, widest: Role.TASK}
    # A bare "Date" before what is minuted says when that was.
    held = {c: Role.RAISED for c in range(widest) if table.keys[c] in table.words.headers[Role.DATE]}
    roles = tuple((turned | held).get(c, role) for c, role in enumerate(table.roles))
    is_asked = not DUES.isdisjoint(roles) or not STATES.isdisjoint(roles)
    return table.as_kind(*((Verdict.ACTIONS, MINUTES) if is_asked else _TOLD), roles)


def _are_mostly_known(names: Sequence[str], locale: str) -> bool:
    return 2 * sum(is_known_name(name, frozenset(), locale) for name in names) > len(names)


def _length(texts: Sequence[str]) -> int:
    return sum(map(len, texts))
