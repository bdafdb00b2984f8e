"""What the columns of a table hold, where the header alone leaves it open."""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.due import read_due
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.readings import DueKind, Status, StatusReading
from whoowes.core.items.status.outcomes import OUTCOMES
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.tables.cell_shapes import (
    are_all_due_like,
    is_due_cell,
    is_due_like,
    is_name_like,
)
from whoowes.core.items.tables.grid import GridRow, column_texts
from whoowes.core.items.tables.headers import header_key
from whoowes.core.items.tables.set_aside import set_aside
from whoowes.core.items.words import Role, words_for

TASKS = (Role.TASK, Role.TASK_OWNER)
TASK_SET = frozenset(TASKS)
OWNERS = {Role.OWNER, Role.TASK_OWNER, Role.OWNER_DUE}
DUES = {Role.DUE, Role.DUE_REVISED, Role.DUE_ORIGINAL, Role.OWNER_DUE, Role.COMPLETION, Role.DATE}
_PLANNED = DUES - {Role.DUE_REVISED}
_DATED = DUES | {Role.RAISED, Role.COMPLETED_ON}
STATES = {Role.STATUS, Role.DONE, Role.COMPLETED_ON}

_ASKED = frozenset({*TASKS, Role.WEAK_TASK})
_TOLD = frozenset({Role.WEAK_TASK, Role.RESULT, Role.NOTES, Role.DISCUSSION, None})
_WEAK, _DATE, _BOTH = Role.WEAK_TASK, Role.DATE, Role.TASK_OWNER
_NUMBER = re.compile(
    r"#?(?:[A-Za-z]{1,8}(?:[-\u2010\u2011 ][A-Za-z]{1,8}){0,2}[-\u2010\u2011 ]?)?"
    r"\d{1,5}(?:\.\d{1,3}){0,3}[a-z]?[.)]?"
)
_LONGEST_STATE = 4
"""Words of a state in a cell: "non ancora", "erledigt am 3.2."; a result is told in more."""
_TIME = re.compile(r"[Tt]?\W*\d[\d:.+ \u2013-]*[A-Za-z]{0,7}\.?")
"""A clock or a count of minutes; what is minuted has more words."""
_REMARK = re.compile(r"\s*[,;(]")
_BOX = re.compile(r"[☐☑☒⬜□✓✔✅✗❌]|\[[ xX✓]?\]")


def settle_roles(
    texts: Sequence[str], roles: tuple[Role | None, ...], body: Sequence[GridRow], locale: str
) -> tuple[Role | None, ...]:
    """Settle what a header leaves open: a blank one over numbers, a bare "Date", "By" over names."""
    settled = list(roles)
    others = words_for(locale).other_roles
    for column, role in enumerate(roles):
        header = texts[column]
        is_open = not header or role is _WEAK
        key = header_key(header)
        other_roles = [other for other, keys in others.items() if key in keys]
        values = column_texts(body, column) if is_open or other_roles else ()
        if not values:
            continue
        if is_open and Role.NUMBER not in settled and all(_NUMBER.fullmatch(text) for text in values):
            settled[column] = Role.NUMBER
        if not header and all(_BOX.fullmatch(text) for text in values):
            settled[column] = Role.DONE
        other = _other_role(other_roles, role, values, locale)
        if other is Role.OWNER and role is _WEAK and tasks_name_owners(roles, body, locale):
            # Beside "Kevin: send the draft" the "Point" is a topic, be it spelled like a name.
            continue
        if other is not None and other not in settled and not (role is Role.NOTES and STATES & {*settled}):
            settled[column] = other
    set_aside(settled, texts, body, locale)
    for column, role in enumerate(roles):
        if role is _DATE:
            settled[column] = _bare_date(column, settled)
        elif role is _BOTH and Role.OWNER not in roles:
            _part_who_from_what(column, settled, body, locale)
    if None in settled and STATES.isdisjoint(settled) and not TASK_SET.isdisjoint(settled):
        _find_states(settled, texts, body, locale)
    if None in settled and _PLANNED.isdisjoint(settled) and _may_be_due(settled):
        _find_deadlines(settled, texts, body, locale)
    return tuple(settled)


def _may_be_due(roles: Sequence[Role | None]) -> bool:
    """Whether a table with such columns may tell a deadline under an unknown header."""
    is_revised = _WEAK in roles and Role.DUE_REVISED in roles and not OWNERS.isdisjoint(roles)
    return is_revised or not TASK_SET.isdisjoint(roles)


def _find_deadlines(
    roles: list[Role | None], texts: Sequence[str], body: Sequence[GridRow], locale: str
) -> None:
    """Settle that dates under an unknown header are deadlines, where words among them are nothing else.

    "Next call" and "by Friday" are; dates alone may be of anything, and no less a deadline. Beside a column
    of revised ones they are what was revised: "Promised | Revised".
    """
    unknown = [c for c, role in enumerate(roles) if role is None and texts[c]]
    dated = [c for c in unknown if _are_deadlines(column_texts(body, c), locale)]
    if len(dated) == 1:
        roles[dated[0]] = Role.DUE
        return
    told = [c for c in unknown if (v := column_texts(body, c)) and are_all_due_like(v, locale)]
    if len(told) == 1:
        roles[told[0]] = Role.DUE if Role.DUE_REVISED in roles else Role.PERHAPS_DUE


def _find_states(
    roles: list[Role | None], texts: Sequence[str], body: Sequence[GridRow], locale: str
) -> None:
    """Settle that states under an unknown header are perhaps those of the tasks, or of a draft or a deposit.

    A box or "sent" may be of anything: one cell says in so many words that something is done, or dropped.
    """
    told = [
        column
        for column, role in enumerate(roles)
        if role is None
        and texts[column]
        and (values := column_texts(body, column))
        and any(_says_closed(text, locale) for text in values)
        and _are_states(values, locale)
    ]
    if len(told) == 1:
        roles[told[0]] = Role.PERHAPS_STATE


def _says_closed(text: str, locale: str) -> bool:
    key = fold(text).strip(" .!")
    return words_for(locale).lead_states.fullmatch(f"{key}:") is not None and _closes(text, locale)


def with_state_of_review(
    roles: tuple[Role | None, ...], body: Sequence[GridRow], locale: str
) -> tuple[Role | None, ...]:
    """Settle which column of a review tells what became of each action: the one of whose cells some close it.

    "Item | Outcome" and "Action | Comments" say so in a column that tells no state elsewhere.
    """
    task = next((c for c, role in enumerate(roles) if role in _ASKED), None)
    if task is None or not STATES.isdisjoint(roles):
        return roles
    told = [
        column
        for column, role in enumerate(roles)
        if column != task and role in _TOLD and any(_closes(t, locale) for t in column_texts(body, column))
    ]
    return tuple(Role.STATUS if [c] == told else role for c, role in enumerate(roles))


def _other_role(others: Sequence[Role], role: Role | None, values: Sequence[str], locale: str) -> Role | None:
    """Return that of the other meanings of a header which its values fit, where they do not fit the first."""
    if Role.STATUS in others and role is Role.NOTES:
        return Role.STATUS if tell_states(values, locale) else None
    if Role.STATUS in others:
        are_states = role is Role.IGNORED or _are_states(values, locale)
        return Role.STATUS if are_states and any(_closes(text, locale) for text in values) else None
    if Role.DISCUSSION in others:
        return None if any(_TIME.fullmatch(text) for text in values) else Role.DISCUSSION
    may_name = Role.OWNER in others
    may_be_task = role in _DATED and Role.TASK in others
    if not may_name and not may_be_task:
        return None
    if role in _DATED and any(is_due_like(text, locale) for text in values):
        return None
    if may_name and _are_names(values, locale):
        return Role.OWNER
    return Role.TASK if may_be_task else None


def _part_who_from_what(column: int, roles: list[Role | None], body: Sequence[GridRow], locale: str) -> None:
    """Settle that "Who does what" tells who, where its cells are names and another column tells what."""
    asked = [c for c, role in enumerate(roles) if role in _ASKED and c != column]
    topics = [c for c, role in enumerate(roles) if role is Role.DISCUSSION]
    what = asked or topics
    if what and _are_names(column_texts(body, column), locale):
        roles[column] = Role.OWNER
        if not asked:
            roles[what[0]] = Role.TASK


def tasks_name_owners(roles: Sequence[Role | None], body: Sequence[GridRow], locale: str) -> bool:
    """Whether most of the tasks begin with who does them."""
    tasks = [text for c, role in enumerate(roles) if role in TASKS for text in column_texts(body, c)]
    return 2 * sum(names_own_owner(text, locale) for text in tasks) > len(tasks)


def _are_deadlines(values: Sequence[str], locale: str) -> bool:
    return (
        any(_is_deadline(text, locale) for text in values)
        and all(is_due_cell(text, locale) for text in values)
        and not any(_closes(text, locale) for text in values)
    )


def _is_deadline(text: str, locale: str) -> bool:
    found = read_due(text, call_date=None, locale=locale)
    return found.kind is DueKind.NEXT_CALL or found.rule == "urgency"


def _are_states(values: Sequence[str], locale: str) -> bool:
    """Whether a column of results says how far each row is, not what came of it."""
    told = [read_status(text, locale=locale).rule not in TELLS_NO_STATE for text in values]
    return 2 * sum(told) >= len(told) and all(len(text.split()) <= _LONGEST_STATE for text in values)


def tell_states(values: Sequence[str], locale: str) -> bool:
    """Whether a column of updates or comments says how far each row is, in whatever words, and closes one."""
    told = [read_status(text, locale=locale) for text in values]
    return 2 * sum(each.rule not in TELLS_NO_STATE for each in told) >= len(told) and any(map(_ends, told))


def _ends(told: StatusReading) -> bool:
    """Whether a state says that something is finished, dropped, or has come."""
    return told.status in {Status.DONE, Status.DROPPED} or told.rule in OUTCOMES


def _are_names(values: Sequence[str], locale: str) -> bool:
    """Whether cells are names, some perhaps with a remark: "Nia, cc Owen", "Owen (chair)"."""
    if not any(is_name_like(text, locale) for text in values):
        return False
    return all(is_name_like(_REMARK.split(text)[0] or text, locale) for text in values)


def _closes(text: str, locale: str) -> bool:
    """Whether a cell of a column of colours or results says that a row is finished."""
    return read_status(text, locale=locale).status in {Status.DONE, Status.DROPPED}


def _bare_date(column: int, roles: Sequence[Role | None]) -> Role:
    """A "Date" before the task says when it was noted, one behind it when it is due."""
    if Role.RAISED in roles:
        return Role.IGNORED if Role.DUE in roles else Role.DUE
    if Role.DUE in roles:
        return Role.RAISED
    task = next((c for c, role in enumerate(roles) if role in {*TASKS, Role.WEAK_TASK}), 0)
    return Role.RAISED if column < task else Role.DUE
