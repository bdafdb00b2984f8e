"""Lines that signs cut into fields: "Helen / sign the lease / 25 Sept", "Sign the lease | Helen | Friday".

Which field is what, a line of headers above tells ("who | what | by when"), else what the fields of all lines
of the run look like: one names people, one says when, and the one that is left is the task.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.headings.outline import Element, is_listed
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.line import without_marker
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.tables.cell_shapes import begins_due, is_due_cell, is_name_like
from whoowes.core.items.tables.headers import read_header_in_any_language
from whoowes.core.items.words import Role, words_for

Roles = tuple[Role, ...]
"""What each field of a line holds."""
GAPS = {
    "|": re.compile(r"(?<=\S)\s+\|\s+(?=\S)"),
    "/": re.compile(r"(?<=\S)\s+/\s+(?=\S)"),
    ">": re.compile(r"(?<=\S)\s+>\s+(?=\S)"),
    "→": re.compile(r"(?<=\S)\s*(?:→|->)\s*(?=\S)"),
}
"""What cuts a line, by its sign; within words no stroke does: "Carl/Joyce"."""
_LONGEST = 300
_MOST_FIELDS = 5
_FEWEST_UNHEADED = 3
_FEWEST_ORDERS = 2
_OF_THREE = 3
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_IN_BRACKETS = re.compile(r"\(([^()]+)\)\s*:?$")
_PEOPLE = re.compile(r"\s*[/&+,]\s*|\s(?:and|und|et|y|e|ed|en)\s")
_NAME_BEFORE_TASK = re.compile(r"@?[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,2}(?:\s?:|\s[–—-])\s")
_CLOCK = re.compile(r"\d{1,2}(?::|h|\.)\d{2}\b.*")
_TASKS = frozenset({Role.TASK, Role.WEAK_TASK})
_DUES = frozenset({Role.DUE, Role.DATE})
_STATES = frozenset({Role.STATUS, Role.DONE})
_PLAIN = {
    **dict.fromkeys(_TASKS, Role.TASK),
    **dict.fromkeys(_DUES, Role.DUE),
    **dict.fromkeys(_STATES, Role.STATUS),
    Role.OWNER: Role.OWNER,
    Role.NUMBER: Role.NUMBER,
}
_Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Cut:
    """How a line is cut."""

    sign: str
    roles: Roles = ()
    """Empty for a line of headers."""
    is_promise: bool = False
    """The run is one of actions whatever stands over it."""


@dataclass(frozen=True, slots=True)
class Cuts:
    """How the lines of a note's runs are cut."""

    of: Mapping[int, Cut] = field(default_factory=dict)
    """By the ids of elements."""
    names: frozenset[str] = frozenset()
    """Who was there, and who owns something in a run, folded."""


def cut_runs(elements: Iterable[Element], names: frozenset[str], locale: str) -> Cuts:
    """Return how the lines of each run are cut; `elements` keep their ids alive.

    Args:
        elements: The note.
        names: Who was there, folded.
        locale: Language of the note.
    """
    runs = [run for run in _runs(elements, names, locale) if run.rows]
    found: dict[int, Cut] = {}
    # Who owns in one list of a note may in the next, though nobody else names them.
    for _ in range(2):
        left: list[_Run] = []
        for run in runs:
            cut = _cut(run, names, locale)
            if cut is None:
                left.append(run)
                continue
            found.update(dict.fromkeys(map(id, run.elements), cut))
            names |= _owners(run.rows, cut.roles)
            if run.header is not None:
                found[id(run.header)] = Cut(cut.sign)
        runs = left
    return Cuts(found, names)


def cut_alone(text: str, names: frozenset[str], locale: str) -> Cut | None:
    """Return how a line under a heading of actions is cut, judged by itself; None where it is whole."""
    for sign, fields in _cuts(text):
        if len(fields) > _OF_THREE or (sign == "→" and len(fields) < _OF_THREE):
            continue
        roles = _roles_of_one(fields, names, locale)
        if roles and roles_for(cut := Cut(sign, roles), fields):
            return cut
    return None


def roles_for(cut: Cut, fields: Sequence[str]) -> Roles:
    """Return what the fields of one line of a run hold; nothing where it has others than the run.

    The last field may be missing: "Helen / the safeguarding policy".
    """
    if cut.sign == "/" and any(map(_begins_with_name, fields[1:])):
        return ()
    if len(fields) == len(cut.roles):
        return cut.roles
    is_short = len(fields) == len(cut.roles) - 1 and cut.roles[-1] in {Role.DUE, Role.STATUS}
    return cut.roles[:-1] if is_short and len(fields) > 1 else ()


def _begins_with_name(text: str) -> bool:
    """Whether a stroke may stand between people who own together: "Miguel / João: the domain"."""
    return _NAME_BEFORE_TASK.match(text) is not None


# Runs


@dataclass(slots=True)
class _Run:
    sign: str
    elements: list[Element] = field(default_factory=list)
    rows: _Rows = field(default_factory=list)
    header: Element | None = None
    roles: Roles = ()
    """As its header has them."""

    def goes_on_with(self, element: Element, sign: str) -> bool:
        is_beside = not self.elements or self.elements[-1].headings is element.headings
        return sign == self.sign and is_beside


def _runs(elements: Iterable[Element], names: frozenset[str], locale: str) -> Iterator[_Run]:
    """Yield lines one after another that are cut by the same sign, under the same headings."""
    run: _Run | None = None
    for element in elements:
        if not element.line and element.table is None:
            continue
        sign, fields = _first_cut(element)
        roles = _header(element, fields, names, locale) if sign else ()
        is_of_run = bool(sign) and not roles and element.own_heading is None
        if run is not None and not (is_of_run and run.goes_on_with(element, sign)):
            yield run
            run = None
        if roles:
            run = _Run(sign, header=element, roles=roles)
        elif is_of_run:
            run = run or _Run(sign)
            run.elements.append(element)
            run.rows.append(fields)
    if run is not None:
        yield run


def _first_cut(element: Element) -> tuple[str, list[str]]:
    is_line = isinstance(element.block, Paragraph) and element.table is None
    text = element.line
    if is_line and element.own_heading is not None and (inside := _IN_BRACKETS.search(text)):
        # As in: Actions (who / what / by when).
        text = inside[1]
    return next(_cuts(text), ("", [])) if is_line else ("", [])


def _cuts(text: str) -> Iterator[tuple[str, list[str]]]:
    if len(text) > _LONGEST:
        return
    for sign, gap in GAPS.items():
        # Most lines hold no such sign.
        if sign in text or (sign == "→" and "->" in text):
            fields = gap.split(text)
            is_whole = all(part.count("(") <= part.count(")") for part in fields)
            if is_whole and 1 < len(fields) <= _MOST_FIELDS:
                yield sign, fields


def _header(element: Element, fields: Sequence[str], names: frozenset[str], locale: str) -> Roles:
    """Return what a line of headers names; nothing where it is none, or names no owner."""
    texts = [text.strip(" :") for text in fields]
    roles = [_PLAIN.get(role) if role else None for role in read_header_in_any_language(texts, locale)]
    if Role.OWNER not in roles and roles.count(None) == 1:
        # "Helen / what / by when"
        place = roles.index(None)
        roles[place] = Role.OWNER if is_known_name(texts[place], names, locale) else None
    told = tuple(role for role in roles if role is not None)
    is_whole = len(told) == len(roles) == len(set(told)) and {Role.OWNER, Role.TASK} <= set(told)
    return told if is_whole and not is_listed(element) else ()


def _cut(run: _Run, names: frozenset[str], locale: str) -> Cut | None:
    if run.header is not None:
        return Cut(run.sign, run.roles, is_promise=True) if _fits(run) else None
    size = Counter(map(len, run.rows)).most_common(1)[0][0] if run.rows else 0
    rows = [row for row in run.rows if len(row) == size]
    roles = _roles_of_run(rows, names, locale) if len(rows) > 1 else ()
    return Cut(run.sign, roles, is_promise=_are_promises(rows, roles, locale)) if roles else None


def _fits(run: _Run) -> bool:
    """Whether the rows below a header say when by days, not by the clock, as an agenda does."""
    rows = [row for row in run.rows if len(row) == len(run.roles)]
    if Role.DUE not in run.roles:
        return bool(rows)
    said = [row[run.roles.index(Role.DUE)] for row in rows]
    return bool(rows) and 2 * sum(map(_is_clock, said)) < len(said)


def _is_clock(text: str) -> bool:
    return _CLOCK.fullmatch(text) is not None


def _roles_of_run(rows: _Rows, names: frozenset[str], locale: str) -> Roles:
    """Return what the fields of all rows hold, each with one task, and its owner in one place."""
    columns = list(zip(*rows, strict=True))
    named = [sum(_mentions_somebody(text, names, locale) for text in column) for column in columns]
    most = max(named)
    owner = named.index(most)
    said = sum(any(map(str.isalnum, text)) for text in columns[owner])
    if named.count(most) > 1 or not most or 2 * most < said:
        return ()
    if not all(_may_be_owner(text, locale) for text in columns[owner]):
        return ()
    roles: list[Role | None] = [None] * len(columns)
    roles[owner] = Role.OWNER
    dues = [n for n, column in enumerate(columns) if n != owner and _are_dues(column, locale)]
    if len(dues) == 1:
        roles[dues[0]] = Role.DUE
    return _with_task(roles)


def _with_task(roles: Sequence[Role | None]) -> Roles:
    if roles.count(None) != 1:
        return ()
    return tuple(Role.TASK if role is None else role for role in roles)


def _roles_of_one(fields: Sequence[str], names: frozenset[str], locale: str) -> Roles:
    """Return what the fields of one line hold: one names somebody, or says when, and one is the task."""
    said = (without_marker(fields[0]), *fields[1:])
    roles: list[Role | None] = [None] * len(said)
    for number, text in enumerate(said):
        if _names_somebody(text, names, locale):
            roles[number] = Role.OWNER
        elif number and begins_due(text, locale) and is_due_cell(text, locale) and not _is_clock(text):
            roles[number] = Role.DUE
    is_clear = roles.count(Role.OWNER) <= 1 and roles.count(Role.DUE) <= 1
    return _with_task(roles) if is_clear else ()


def _names_somebody(text: str, names: frozenset[str], locale: str) -> bool:
    """Whether a field is nothing but people who are known, in small letters too."""
    said = without_marker(text).lstrip("@")
    return is_known_name(said, names, locale) or (
        said.islower() and is_known_name(said.title(), names, locale)
    )


def _mentions_somebody(text: str, names: frozenset[str], locale: str) -> bool:
    """Whether a field names people of whom one is known, and nothing else."""
    return any(_names_somebody(part, names, locale) for part in _PEOPLE.split(text))


def _may_be_owner(text: str, locale: str) -> bool:
    """Whether a field beside others that name people may name somebody, or nobody yet."""
    said = without_marker(text)
    is_named = is_name_like(said.title(), locale) and not is_order(said, words_for(locale))
    return is_named or not any(map(str.isalnum, said))


def _are_dues(column: Sequence[str], locale: str) -> bool:
    said = [text for text in column if any(map(str.isalnum, text))]
    dues = sum(is_due_cell(text, locale) and not _is_clock(text) for text in said)
    return 2 * dues > len(said)


def _are_promises(rows: _Rows, roles: Roles, locale: str) -> bool:
    """Whether rows are actions with no heading that says so: most have their day, and several are orders.

    A rota has people and days as well: "Kevin / late shift / Friday".
    """
    if Role.DUE not in roles or len(rows) < _FEWEST_UNHEADED:
        return False
    tasks = [row[roles.index(Role.TASK)] for row in rows]
    orders = sum(is_order(task, words_for(locale)) for task in tasks)
    return orders >= _FEWEST_ORDERS and not any(task.endswith("?") for task in tasks)


def _owners(rows: _Rows, roles: Roles) -> frozenset[str]:
    """Return the words, folded, that stand where owners do."""
    place = roles.index(Role.OWNER)
    said = (row[place] for row in rows if len(row) == len(roles))
    return frozenset(fold(word) for text in said for word in _WORD.findall(without_marker(text)))
