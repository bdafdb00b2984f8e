"""Tables that look like lists of actions and are not (`table-headers.md` "Traps")."""

import re
from collections.abc import Iterable
from itertools import chain

from whoowes.core.document.text import fold
from whoowes.core.items.tables.columns import DUES, OWNERS, TASKS
from whoowes.core.items.tables.evidence import Check, TableEvidence, TableKind, Verdict
from whoowes.core.items.tables.grid import column_texts
from whoowes.core.items.words import Kind, Role

_BESIDE_RESULTS = {Role.RAISED, Role.DATE, Role.NUMBER, Role.NOTES}
_RACI_LETTERS = re.compile(r"[raci](?:\s*(?:[/,&]\s*)?[raci])*")


def _wins(table: TableEvidence) -> TableKind | None:
    is_wins = table.section.kind is Kind.WINS or Role.WIN in table.roles or _tells_results_alone(table)
    has_promises = table.has(OWNERS) and table.has(DUES)
    return table.as_kind(Verdict.WINS, "wins") if is_wins and not has_promises else None


def _tells_results_alone(table: TableEvidence) -> bool:
    """Whether nothing but results stands in it: "Result | Impact", "Outcome | ROI"."""
    count = 0
    for key, role in zip(table.keys, table.roles, strict=True):
        if role is Role.RESULT or table.words.result_mark.fullmatch(f"{key}:"):
            count += 1
        elif role not in _BESIDE_RESULTS:
            return False
    return count > 1


def _raci(table: TableEvidence) -> TableKind | None:
    by_header = sum(role is Role.RACI for role in table.roles) > 1
    others = (column_texts(table.body, c) for c, role in enumerate(table.roles) if role not in TASKS)
    is_raci = by_header or _are_letters(chain.from_iterable(others))
    return table.as_kind(Verdict.NOT_ACTIONS, "raci") if is_raci else None


def _are_letters(texts: Iterable[str]) -> bool:
    """Whether there are several texts, and all of them letters of a RACI matrix."""
    count = 0
    for text in texts:
        if not _RACI_LETTERS.fullmatch(fold(text)):
            return False
        count += 1
    return count > 1


def _odd_columns(table: TableEvidence) -> TableKind | None:
    if not table.has({Role.TRAP, Role.CLOCK}):
        return None
    keeps_promises = table.has(set(TASKS)) and table.has(OWNERS) and table.is_dated()
    if keeps_promises and (table.is_under_actions or not _explains(table)):
        return None
    if table.has({*TASKS, Role.WEAK_TASK, *OWNERS}):
        return table.as_kind(Verdict.NOT_ACTIONS, "columns-of-another-kind")
    return None


def _explains(table: TableEvidence) -> bool:
    keys = set(table.keys)
    return bool(keys & table.words.explaining)


def _matrix(table: TableEvidence) -> TableKind | None:
    owners = table.cells(Role.OWNER)
    words = table.words
    are_marks = bool(owners) and all(
        words.yes.fullmatch(key) or words.no.fullmatch(key) for key in map(fold, owners)
    )
    return table.as_kind(Verdict.NOT_ACTIONS, "yes-no-matrix") if are_marks else None


def _file_plan(table: TableEvidence) -> TableKind | None:
    tasks = table.cells(Role.TASK)
    changes = table.words.changes
    is_plan = bool(tasks) and all(changes.fullmatch(fold(text)) for text in tasks)
    return table.as_kind(Verdict.NOT_ACTIONS, "file-plan") if is_plan else None


def _decisions(table: TableEvidence) -> TableKind | None:
    if Role.DECISION not in table.roles or table.has(set(TASKS)):
        return None
    if table.has(OWNERS) and table.has(DUES) and table.body:
        return table.as_kind(Verdict.UNSURE, "decisions-wanted")
    return table.as_kind(Verdict.NOT_ACTIONS, "decisions")


TRAPS: tuple[Check, ...] = (_wins, _raci, _odd_columns, _matrix, _file_plan, _decisions)
"""In the order in which they are tried."""
