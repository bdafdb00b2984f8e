"""Dates that were moved: the last one holds, the others are on record."""

from datetime import date

from whoowes.core.items.due.choices import sharing_month
from whoowes.core.items.due.cutting import BRACKETS, CLOCK, Terms, core, segments, trimmed, without
from whoowes.core.items.due.directions import doubtful_move, words_behind_days
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import Answer, Reader, Setting
from whoowes.core.items.due.lexicon import terms_of
from whoowes.core.items.due.terms import Kind, Term
from whoowes.core.items.due.waiting import URGENT
from whoowes.core.items.readings import DueKind, DueReading

MARKS = frozenset({Kind.ARROW, Kind.NOW, Kind.WAS, Kind.MOVED_FROM})
_EARLIER = frozenset({Kind.WAS, Kind.MOVED_FROM})
_LATER = frozenset({Kind.ARROW, Kind.NOW})
FROM = frozenset({Kind.FROM})
MOVED_BEHIND = FROM | {Kind.STATE}
_COUNTS = frozenset({Kind.NUMBER, Kind.A})
_SAYS_NO_DAY = CLOCK | URGENT | {Kind.LEAD, Kind.LATEST, Kind.STATE}
_FIRST = frozenset({Kind.ORDINAL, Kind.GLUE})
_TOWARDS = frozenset({Kind.TO, Kind.ON, Kind.LEAD})


def moved(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "was X, now Y", "X -> Y", "Y (was X)", "X (now Y)": the last holds, the others are on record.

    What holds in a case only moves nothing: "if the glass is late, new date 25 March".
    """
    if terms[0].kind is Kind.DEPENDS:
        return None
    bound = words_behind_days(terms)
    if bound is not None:
        current, earlier = bound
        return _moved(current, [earlier], setting, read) if current else None
    is_in_brackets = _is_move_in_brackets(terms)
    is_plain = is_in_brackets or any(term.kind in _EARLIER for term in terms)
    plain = without(terms, BRACKETS) if is_plain else terms
    found = _moved(*_current_and_earlier(segments(plain, MARKS), setting), setting, read, _last_mark(plain))
    # "14 March (revised 4 March)" on 4 March says when it was revised.
    is_stamp = is_in_brackets and found and found.date and found.date == setting.call
    return None if is_stamp else found


def says_moved(text: str, *, locale: str) -> bool:
    """Tell whether due words begin by saying that a day has taken the place of another: "now 5/23"."""
    terms = terms_of(text, locale=locale, order=None)
    return bool(terms) and terms[0].kind in _LATER


def _is_move_in_brackets(terms: Terms) -> bool:
    """Tell whether a phrase ends with its only brackets, and they begin with where it was moved to."""
    kinds = [term.kind for term in terms]
    if kinds.count(Kind.OPEN) != 1 or kinds[-1] is not Kind.CLOSE or kinds[0] is Kind.FINISHED:
        return False
    return kinds[kinds.index(Kind.OPEN) + 1] in _LATER


def moved_behind(terms: Terms, setting: Setting, read: Reader) -> Answer | None:
    """Read "vom 6.3. auf den 20.3. verschoben", "naar 20/3 verschoven", the word for moving at the end."""
    last = fold(terms[-1].text)
    if last not in folded_set(setting.words.moved):
        return None
    if terms[0].kind in FROM:
        return _moved(*_from_and_to(terms[1:-1], setting), setting, read, last)
    is_new_day = fold(terms[0].text) in folded_set(setting.words.moved_to)
    return _moved(terms[1:-1], [], setting, read, last) if is_new_day else None


def _last_mark(terms: Terms) -> str:
    return fold(next((term.text for term in reversed(terms) if term.kind in MARKS), ""))


def _moved(
    current: Terms, earlier: list[Terms], setting: Setting, read: Reader, mark: str = ""
) -> Answer | None:
    found = read(current, setting) if current and not _is_no_new_day(current) else None
    if found is None:
        return None
    if found.rule == "status-word":
        return found
    readings = [_earlier_reading(part, found.date, setting, read) for part in earlier if part]
    known = [reading for reading in readings if reading is not None]
    if len(known) < len(readings):
        return None
    before = known[-1].date if known else None
    if before and found.date and (doubt := doubtful_move(current, found.date, before, mark)):
        return doubt
    return found._replace(earlier=(*known, *found.earlier), rule="moved" if known else found.rule)


def _is_no_new_day(terms: Terms) -> bool:
    """Tell "(now urgent)", "(now overdue)", "(now by EOD)" and "(extended to 2 weeks)" from a move."""
    kinds = [term.kind for term in terms if term.kind is not Kind.CLOSE]
    is_length = len(kinds) > 1 and kinds[0] in _COUNTS and kinds[1] is Kind.UNIT
    return is_length or _SAYS_NO_DAY.issuperset(kinds)


def _current_and_earlier(
    parts_with_marks: list[tuple[Kind | None, Terms]], setting: Setting
) -> tuple[Terms, list[Terms]]:
    kinds = [kind for kind, terms in parts_with_marks if terms]
    parts = [trimmed(terms) for _, terms in parts_with_marks if terms]
    if not parts:
        return (), []
    if kinds in ([None, Kind.WAS], [None, Kind.MOVED_FROM]):
        return parts[0], [parts[1]]
    if kinds == [Kind.MOVED_FROM]:
        return _from_and_to(parts[0], setting)
    if kinds == [Kind.ARROW] and [term.kind for term in parts[0]].count(Kind.FROM) == 1:
        # "moved to 20 March from 6 March"
        (_, current), (_, before) = segments(parts[0], FROM)
        return current, [before]
    # "> 6 March" is after it, or quoted: nothing was moved.
    is_sign = len(parts) == 1 and setting.text.lstrip().startswith(">")
    if kinds[-1] in _LATER and _EARLIER.isdisjoint(kinds[1:]) and not is_sign:
        return parts[-1], parts[:-1]
    return (), []


def _from_and_to(terms: Terms, setting: Setting) -> tuple[Terms, list[Terms]]:
    """Cut "6 March to 20 March" apart at the one word that says where to."""
    words = folded_set(setting.words.moved_to)
    places = [place for place, term in enumerate(terms) if term.kind in _TOWARDS and fold(term.text) in words]
    if len(places) != 1:
        return (), []
    earlier, current = sharing_month([terms[: places[0]], terms[places[0] + 1 :]])
    return current, [earlier]


def _earlier_reading(terms: Terms, current: date | None, setting: Setting, read: Reader) -> DueReading | None:
    """Read a replaced date. What counted from an earlier call cannot be dated from this one."""
    raw = setting.written(terms)
    found = read(terms, setting)
    if found is None:
        return None
    if found.kind is DueKind.NONE:
        return DueReading(DueKind.NONE, raw, found.rule, found.why)
    inner = [term for term in core(terms) if not _says_first(term)]
    written = [term.value for term in inner if isinstance(term.value, CalendarDate)]
    anchor = current or setting.call
    if len(written) == 1 and len(inner) == 1 and anchor and (day := _nearest(written[0], anchor)):
        return DueReading(DueKind.DATE, raw, "earlier-date", "the date that was replaced", date=day)
    return DueReading(DueKind.UNCLEAR, raw, "earlier-date", "said in an earlier call, and replaced since")


def _says_first(term: Term) -> bool:
    """Tell the word of "first 13/3, finally 20/3" and "20/3 at first" from a day of the month ("1st")."""
    return term.kind in _FIRST and not any(character.isdigit() for character in term.text)


def _nearest(found: CalendarDate, anchor: date) -> date | None:
    if found.is_order_open:
        return None
    years = [found.year] if found.year else [anchor.year - 1, anchor.year, anchor.year + 1]
    days = [day for year in years if 1 <= year <= date.max.year and (day := found.in_year(year))]
    return min(days, key=lambda day: abs((day - anchor).days), default=None)
