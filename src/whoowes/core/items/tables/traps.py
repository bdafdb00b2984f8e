"""Tables that look like lists of actions and are not (`table-headers.md` "Traps")."""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.tables.amounts import are_amounts
from whoowes.core.items.tables.cell_shapes import are_mostly_orders
from whoowes.core.items.tables.columns import DUES, OWNERS, STATES, TASK_SET, TASKS
from whoowes.core.items.tables.evidence import Check, TableEvidence, TableKind, Verdict
from whoowes.core.items.tables.grid import column_texts
from whoowes.core.items.tables.headers import header_key
from whoowes.core.items.words import Kind, Role
from whoowes.core.items.words.records import DECIDED_BY

_BESIDE_RESULTS = {Role.RAISED, Role.DATE, Role.NUMBER, Role.NOTES}
_WIN, _RESULT, _RACI, _DECISION = Role.WIN, Role.RESULT, Role.RACI, Role.DECISION
_ODD = frozenset({Role.TRAP, Role.CLOCK})
_OWING = frozenset({*TASKS, Role.WEAK_TASK, *OWNERS})
_OWNER, _TASK = frozenset({Role.OWNER}), frozenset({Role.TASK})
_PROMISES = frozenset({*OWNERS, *DUES, *STATES})
_NARROWEST_MATRIX = 3
_DECIDED_BY = re.compile(DECIDED_BY)
_RACI_LETTERS = re.compile(r"[raci](?:\s*(?:[/,&]\s*)?[raci])*")


def _wins(table: TableEvidence) -> TableKind | None:
    is_wins = table.section.kind is Kind.WINS or _WIN in table.roles or _tells_results_alone(table)
    has_promises = table.has(OWNERS) and table.has(DUES)
    return table.as_kind(Verdict.WINS, "wins") if is_wins and not has_promises else None


def _tells_results_alone(table: TableEvidence) -> bool:
    """Whether nothing but results stands in it: "Result | Impact", "Outcome | ROI"."""
    count = 0
    for text, role in zip(table.texts, table.roles, strict=True):
        if role is _RESULT or table.words.result_mark.fullmatch(f"{header_key(text)}:"):
            count += 1
        elif role not in _BESIDE_RESULTS:
            return False
    return count > 1


def _raci(table: TableEvidence) -> TableKind | None:
    is_raci = table.roles.count(_RACI) > 1 or _holds_letters(table)
    return table.as_kind(Verdict.NOT_ACTIONS, "raci") if is_raci else None


def _holds_letters(table: TableEvidence) -> bool:
    """Whether beside its tasks there are several cells, and all of them letters of a RACI matrix."""
    count = 0
    for column, role in enumerate(table.roles):
        for text in column_texts(table.body, column) if role not in TASKS else ():
            if not _RACI_LETTERS.fullmatch(fold(text)):
                return False
            count += 1
    return count > 1


def _odd_columns(table: TableEvidence) -> TableKind | None:
    if not table.has(_ODD):
        return None
    keeps_promises = table.has(TASK_SET) and table.has(OWNERS) and table.is_dated()
    if keeps_promises and (table.is_under_actions or not _explains(table)):
        return None
    # "Version | Date | Author | Change": two such columns are a history, whatever stands over it.
    if table.has(_OWING) or sum(role in _ODD for role in table.roles) > 1:
        return table.as_kind(Verdict.NOT_ACTIONS, "columns-of-another-kind")
    return None


def _explains(table: TableEvidence) -> bool:
    keys = set(table.keys)
    return bool(keys & table.words.explaining)


def _matrix(table: TableEvidence) -> TableKind | None:
    are_marks = table.says_only(_OWNER, table.words.yes, table.words.no) or _holds_marks(table)
    return table.as_kind(Verdict.NOT_ACTIONS, "yes-no-matrix") if are_marks else None


def _holds_marks(table: TableEvidence) -> bool:
    """Whether no header is known, and beside the first column there is nothing but yes and no."""
    if any(role is not None for role in table.roles) or len(table.roles) < _NARROWEST_MATRIX:
        return False
    marks = [text for column in range(1, len(table.roles)) for text in column_texts(table.body, column)]
    keys = map(fold, marks)
    return bool(marks) and all(table.words.yes.fullmatch(k) or table.words.no.fullmatch(k) for k in keys)


def _granted(table: TableEvidence) -> TableKind | None:
    """A matrix of who may do what whose columns are roles or people: all its cells say yes or no, in words.

    Mere marks below people may say whose each action is.
    """
    if table.has(_PROMISES) or len(table.roles) < _NARROWEST_MATRIX:
        return None
    marks = [fold(text) for column in range(1, len(table.roles)) for text in column_texts(table.body, column)]
    yes, no = table.words.yes, table.words.no
    if not marks or not all(yes.fullmatch(key) or no.fullmatch(key) for key in marks):
        return None
    is_worded = any(no.fullmatch(key) and any(map(str.isalpha, key)) for key in marks)
    return table.as_kind(Verdict.NOT_ACTIONS, "yes-no-matrix") if is_worded else None


def _measured(table: TableEvidence) -> TableKind | None:
    """Things beside nothing but sums, or lengths of time: "Service | Fee", "Phase | Length | What happens".

    An order may cost something, too: "Replace the boiler | £2,000".
    """
    if table.has(_PROMISES) or len(table.texts) < 2 or not table.body:  # noqa: PLR2004 (a thing and its price)
        return None
    is_named = any(
        role in TASKS and table.words.naming_actions.search(key)
        for key, role in zip(table.keys, table.roles, strict=True)
    )
    columns = [column_texts(table.body, column) for column in range(len(table.texts))]
    if is_named or any(are_mostly_orders(texts, table.locale) for texts in columns):
        return None
    if all(_holds_sums(table, column, texts) for column, texts in enumerate(columns[1:], start=1)):
        return table.as_kind(Verdict.NOT_ACTIONS, "price-list")
    is_timed = any(
        len(texts) == len(table.body) > 1 and all(table.words.durations.fullmatch(fold(t)) for t in texts)
        for texts in columns[1:]
    )
    return table.as_kind(Verdict.NOT_ACTIONS, "durations") if is_timed else None


def _holds_sums(table: TableEvidence, column: int, texts: Sequence[str]) -> bool:
    return bool(texts) and are_amounts(table.texts[column], texts, table.locale, is_one_of_tasks=False)


def _file_plan(table: TableEvidence) -> TableKind | None:
    is_plan = table.says_only(_TASK, table.words.changes)
    return table.as_kind(Verdict.NOT_ACTIONS, "file-plan") if is_plan else None


def _decisions(table: TableEvidence) -> TableKind | None:
    if _DECISION not in table.roles or table.has(TASK_SET):
        return None
    if table.has(OWNERS) and table.has(DUES) and table.body and not _were_taken(table):
        return table.as_kind(Verdict.UNSURE, "decisions-wanted")
    return table.as_kind(Verdict.NOT_ACTIONS, "decisions")


def _were_taken(table: TableEvidence) -> bool:
    """Whether decisions stand beside who took them and a bare date: "Decision | By | Date".

    A deadline, a state or a question wants one, and an owner may be who is to take it.
    """
    columns = list(zip(table.keys, table.roles, strict=True))
    owners = [key for key, role in columns if role in OWNERS]
    is_taken = all(
        key in table.words.headers[Role.DATE] if role in DUES else role is not _DECISION or " " not in key
        for key, role in columns
    )
    by_whom = all(_DECIDED_BY.fullmatch(key) for key in owners)
    if not is_taken or not by_whom or table.has(STATES):
        return False
    are_days = all(any(map(str.isdigit, text)) for text in table.cells(*DUES))
    return are_days and not any("?" in text for text in table.cells(_DECISION))


TRAPS: tuple[Check, ...] = (
    _wins,
    _raci,
    _odd_columns,
    _matrix,
    _granted,
    _measured,
    _file_plan,
    _decisions,
)
"""In the order in which they are tried."""
