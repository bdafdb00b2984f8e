"""Lists in which a sign before each line says how far an earlier task is: ✅ done, ❌ dropped, ⏳ still open.

One kind of sign is decoration, or a list of what was done. Several kinds beside each other are states. A
cross says "dropped" only where another sign says "still open"; beside ticks alone it may say "not done".
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from whoowes.core.document.model import Paragraph
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.line import Line, split_line
from whoowes.core.items.lines.remark_owners import is_thing
from whoowes.core.items.lines.remark_states import told_due
from whoowes.core.items.lines.remarks import GAP, LONGEST
from whoowes.core.items.lines.reviews import NOT_REVIEWED, Review
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import Status, StatusReading
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.words import Kind

_SIGN = re.compile(
    "\\A\\s*(?:[-*•–]\\s+)?(?:(?P<done>[\u2705\u2611\u2714])|(?P<dropped>[\u274c\u274e\u2716\u2612\U0001f6ab])"
    "|(?P<open>[\u23f3\u231b\U0001f504\U0001f501\u2610]))\ufe0f?\\s*(?=\\S)"
)
_BRACKET_BEHIND = re.compile(r"\s+\(([^()]{1,60})\)$")
_BOXES = frozenset("\u2611\u2612\u2610")
_MAY_REVIEW = (None, Kind.TALK, Kind.MATTERS, Kind.CARRIED, Kind.ACTIONS, Kind.MIXED)
_STATUSES = {"done": Status.DONE, "dropped": Status.DROPPED, "open": Status.OPEN}


class Sign(NamedTuple):
    """The state that a sign says of its line, and whether its list reviews what was agreed earlier."""

    status: StatusReading
    is_review: bool


def signs_of_lists(elements: Iterable[Element]) -> Mapping[int, Sign]:
    """Return the signs of lines that stand beside others with other signs, by the ids of their elements."""
    found: dict[int, Sign] = {}
    run: list[tuple[Element, re.Match[str]]] = []
    for element in elements:
        if not element.text:
            continue
        sign = _sign_before(element)
        if sign is None:
            found.update(_signs_of_run(run))
            run = []
        else:
            run.append((element, sign))
    found.update(_signs_of_run(run))
    return found


def _sign_before(element: Element) -> re.Match[str] | None:
    is_line = isinstance(element.block, Paragraph) and element.table is None and element.own_heading is None
    # Most lines begin within ASCII or with a letter.
    if not is_line or element.text.isascii():
        return None
    return _SIGN.match(element.text)


def _signs_of_run(run: Sequence[tuple[Element, re.Match[str]]]) -> Iterable[tuple[int, Sign]]:
    kinds = {str(sign.lastgroup) for _, sign in run}
    signs = {sign[sign.lastgroup or 0] for _, sign in run}
    is_review = len(kinds) > 1 and not signs <= _BOXES
    if not is_review and not {"done", "dropped"} <= kinds:
        return
    for element, sign in run:
        kind, said = str(sign.lastgroup), sign[sign.lastgroup or 0]
        is_sure = kind != "dropped" or "open" in kinds
        status = StatusReading(_STATUSES[kind] if is_sure else Status.UNCLEAR, said, f"{kind}-sign")
        yield id(element), Sign(status, is_review)


def section_of_sign(section: Section, sign: Sign | None) -> Section:
    """Return the section as it holds for a line with a sign: in a review each line is of an earlier task."""
    if sign is None or not sign.is_review or section.kind not in _MAY_REVIEW:
        return section
    return replace(section, kind=Kind.CARRIED, is_carried=True, holds_lines=True)


def without_sign(line: Line) -> Line:
    """Return a line without the sign before it."""
    parts = split_line(line, _SIGN) if _SIGN.match(line.raw) else ()
    return parts[0] if len(parts) == 1 else line


def take_sign(wording: TaskWording, review: Review, sign: Sign, locale: str, names: frozenset[str]) -> Review:
    """Set the state of a line by its sign; what else is said of it is a remark, and may raise a doubt."""
    if sign.is_review and not review.said:
        review = _take_rest(wording, sign, locale, names)
    wording.is_marked = True
    told, said = wording.status, sign.status
    if said.status is Status.DONE:
        wording.status = read_status(f"{said.raw} {review.said or told.raw}".strip(), locale=locale)
    elif told.rule in TELLS_NO_STATE or told.status is said.status:
        wording.status = replace(said, reason=review.said)
    elif told.status is not Status.UNCLEAR:
        wording.status = StatusReading(Status.UNCLEAR, f"{said.raw} {told.raw}", "sign-contradicted")
    return review


def _take_rest(wording: TaskWording, sign: Sign, locale: str, names: frozenset[str]) -> Review:
    """Part a line of a review behind the thing that it names, and take a new day from what is left to do."""
    gap = GAP.search(wording.task[:LONGEST])
    bracket = _BRACKET_BEHIND.search(wording.task) if gap is None else None
    end, rest = (gap.start(), wording.task[gap.end() :]) if gap else (len(wording.task), "")
    if bracket and not is_name_like(bracket[1], locale):
        end, rest = bracket.start(), bracket[1]
    if not rest or not is_thing(wording.task[:end], locale, names):
        return NOT_REVIEWED
    wording.task = wording.task[:end]
    wording.due_raw = wording.due_raw or told_due(rest, sign.status, locale)
    return Review(rest)
