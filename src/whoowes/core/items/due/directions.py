"""Which way a date was moved, and which of two dates the words beside them mean."""

from datetime import date, timedelta
from itertools import pairwise

from whoowes.core.items.due.cutting import Terms, core, segments
from whoowes.core.items.due.days import spoken
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.grammar import Answer, unclear
from whoowes.core.items.due.terms import Kind, Term, Unit
from whoowes.core.items.due.words.moving import BROUGHT_FORWARD, IN_THE_END, PUT_OFF
from whoowes.core.items.readings import WHICH_WAY

_WEEKDAYS = frozenset({Kind.WEEKDAY, Kind.WEEKDAY_OR_MONTH})
_MARKS = frozenset({Kind.ARROW, Kind.NOW, Kind.WAS, Kind.MOVED_FROM})
_SEPARATORS = frozenset({Kind.COMMA, Kind.OPEN, Kind.CLOSE})
_TWO = 2


def doubtful_move(current: Terms, day: date, earlier: date, mark: str) -> Answer | None:
    """Answer a move whose words fit the days badly: put off to a nearer day, or to some weekday before it.

    "20 March (pushed to Thursday)" may mean the Thursday behind 20 March. A nearer day that is written out
    ("now 16 March") was brought forward.
    """
    is_written = any(isinstance(term.value, CalendarDate) for term in current)
    if day > earlier or (day == earlier and is_written):
        return None
    is_weekday = len(inner := core(current)) == 1 and inner[0].kind in _WEEKDAYS
    is_put_off = PUT_OFF.match(mark) is not None
    is_open = is_put_off or day == earlier or (is_weekday and BROUGHT_FORWARD.match(mark) is None)
    if not is_open:
        return None
    behind = _next_of_its_kind(current, day, earlier, is_weekday=is_weekday)
    why = f"moved, but {spoken(day)} is not after {spoken(earlier)}"
    return unclear(why, (earlier, day, behind), rule=WHICH_WAY)


def _next_of_its_kind(current: Terms, day: date, earlier: date, *, is_weekday: bool) -> date | None:
    """Return the weekday behind the earlier day, or the week behind the earlier one of "next week"."""
    is_week = day == earlier and any(term.value is Unit.WEEK for term in current)
    if not (is_weekday or is_week) or earlier > date.max - timedelta(weeks=1):
        return None
    return earlier + timedelta(days=(day.weekday() - earlier.weekday() - 1) % 7 + 1)


def words_behind_days(terms: Terms) -> tuple[Terms, Terms] | None:
    """Return the day that holds and the one before of "20/3 finally, 13/3 initially".

    None where no word stands behind its day; both empty where it is not plain which word is of which day.
    """
    if any(one.kind in _MARKS and other.text == ":" for one, other in pairwise(terms)):
        return None
    parts = [part for _, part in segments(terms, _SEPARATORS) if part]
    if not any(_is_mark_behind(part) for part in parts):
        return None
    if len(parts) == 1:
        is_open = sum(term.kind in _MARKS for term in parts[0]) > 1
        return ((), ()) if is_open else None
    roles = [_role(part) for part in parts]
    if len(parts) != _TWO or None in roles:
        return (), ()
    marked = dict(zip(roles, parts, strict=True))
    current = marked.get("now") or (marked.get("bare") if "was" in marked else None)
    earlier = marked.get("was") or (marked.get("bare") if "now" in marked else None)
    return (_without_marks(current), _without_marks(earlier)) if current and earlier else ((), ())


def _is_mark_behind(part: Terms) -> bool:
    return len(part) > 1 and part[0].kind not in _MARKS and _may_stand_behind(part[-1])


def _may_stand_behind(term: Term) -> bool:
    is_last = term.kind is Kind.ARROW and IN_THE_END.fullmatch(fold(term.text)) is not None
    return is_last or term.kind in (Kind.NOW, Kind.WAS)


def _role(part: Terms) -> str | None:
    marks = [term.kind for term in part if term.kind in _MARKS]
    if not marks:
        return "bare"
    is_at_edge = part[0].kind in _MARKS or _may_stand_behind(part[-1])
    if len(marks) > 1 or len(part) == 1 or not is_at_edge:
        return None
    return {Kind.WAS: "was", Kind.MOVED_FROM: None}.get(marks[0], "now")


def _without_marks(part: Terms) -> Terms:
    return tuple(term for term in part if term.kind not in _MARKS)
