"""Rules for months, quarters, halves and years. A period is due on its last day."""

from datetime import date

from whoowes.core.items.due.days import FRIDAY, SATURDAY, month_end, spoken, weekday_of_week
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.grammar import WHICH, Answer, Phrase, Rule, on_date, unclear, which
from whoowes.core.items.due.terms import Kind, Unit
from whoowes.core.items.due.weeks import AHEAD, by_end_of_unit, weeks_ahead
from whoowes.core.items.due.written import FURTHEST_WITHOUT_YEAR, plausible
from whoowes.core.items.readings import DueKind

_MONTHS_A_QUARTER = 3
_MONTHS_A_HALF = 6
_MONTHS_A_YEAR = 12
_CENTURY = 2000
_CENTURY_DIGITS = 10
_DAYS_A_YEAR = 366
_FURTHEST_QUARTER = 183
"""Days ahead within which a quarter or half that is over this year is taken for next year's."""


def _relative(phrase: Phrase) -> Answer:
    """Read "EOM", "end of next month", "this quarter", "next year": the last day of the period."""
    return _on_working_day(phrase, _end_of_relative(phrase))


def _by_period(phrase: Phrase) -> Answer:
    """Read Italian "entro il mese": by its last day."""
    return by_end_of_unit(phrase) or _end_of_relative(phrase)


def _end_of_relative(phrase: Phrase) -> Answer:
    call, months = phrase.call, _period_months(phrase)
    first = (call.month - 1) // months * months
    ahead = weeks_ahead(phrase)
    end = month_end(call.year, first + months * (1 + ahead))
    return on_date(
        end, f"the last day of {_PERIOD_NAMES[months]} {_AFTER[ahead]}of the call of {spoken(call)}"
    )


_AFTER = ("", "after that ", "after the one after that ")


def _period_months(phrase: Phrase) -> int:
    units = {
        Unit.MONTH: 1,
        Unit.QUARTER: _MONTHS_A_QUARTER,
        Unit.HALF_YEAR: _MONTHS_A_HALF,
        Unit.YEAR: _MONTHS_A_YEAR,
    }
    kinds = {Kind.EOM: 1, Kind.EOQ: _MONTHS_A_QUARTER, Kind.EOY: _MONTHS_A_YEAR}
    found = [units[t.value] for t in phrase.terms if isinstance(t.value, Unit)]
    return (found + [kinds[t.kind] for t in phrase.terms if t.kind in kinds])[0]


_PERIOD_NAMES = {1: "the month", 3: "the quarter", 6: "the half-year", 12: "the year"}


def _on_working_day(phrase: Phrase, answer: Answer) -> Answer:
    """Move the end of a period from a weekend to the Friday before, where its last working day is said."""
    if answer.date is None or answer.date.weekday() < SATURDAY:
        return answer
    words, call = phrase.setting.words, phrase.setting.call
    said = {fold(term.text).replace("-", " ") for term in phrase.terms if term.kind is Kind.END}
    may_be_saturday = not said.isdisjoint(folded_set(words.last_days_of_six))
    if not may_be_saturday and said.isdisjoint(folded_set(words.last_working_days)):
        return answer
    friday, saturday = (weekday_of_week(answer.date, day) for day in (FRIDAY, SATURDAY))
    if may_be_saturday or (call is not None and friday < call):
        return unclear("the period ends on a weekend", (friday, saturday), rule="last-working-day")
    return on_date(friday, f"the last working day of the period that ends on {spoken(answer.date)}")


def _named(phrase: Phrase) -> Answer:
    """Read "March", "end of Q2 2027", "H1": the last day. Without a year the next one, unless it is over."""
    return _on_working_day(phrase, _end_of_named(phrase))


def _end_of_named(phrase: Phrase) -> Answer:
    last_month = _last_month(phrase)
    if last_month > _MONTHS_A_YEAR:
        return unclear("a year has no such part")
    year = phrase.number(Kind.YEAR) or _short_year(phrase)
    if any(term.value is Unit.YEAR for term in phrase.terms) and phrase.has(Kind.THIS, *AHEAD):
        year = phrase.call.year + (1 if phrase.has(*AHEAD) else 0)
    name = phrase.text
    if year:
        return plausible(
            month_end(year, last_month), phrase.setting, f"the last day of {name}", rule="named-period"
        )
    if phrase.setting.call is None:
        return unclear("the year is not written, and the date of the call is not known")
    call = phrase.call
    this, following = month_end(call.year, last_month), month_end(call.year + 1, last_month)
    if this >= call:
        return on_date(this, f"the last day of {name}, the next one from the call of {spoken(call)}")
    furthest = (
        _FURTHEST_QUARTER if phrase.has(Kind.QUARTER, Kind.HALF, Kind.ORDINAL) else FURTHEST_WITHOUT_YEAR
    )
    furthest = _DAYS_A_YEAR if phrase.has(Kind.COMING) else furthest
    if (following - call).days > furthest:
        return unclear(
            f"{name} is over at the call of {spoken(call)}, and the year is not written", (this, following)
        )
    return on_date(following, f"the last day of {name}, the next one from the call of {spoken(call)}")


def _short_year(phrase: Phrase) -> int:
    """Return 2026 for the number of "Q3/26"."""
    number = phrase.number(Kind.NUMBER)
    return _CENTURY + number if _CENTURY_DIGITS <= number < 10 * _CENTURY_DIGITS else 0


def _last_month(phrase: Phrase) -> int:
    if phrase.has(Kind.MONTH):
        return phrase.number(Kind.MONTH)
    if phrase.has(Kind.QUARTER):
        return phrase.number(Kind.QUARTER) * _MONTHS_A_QUARTER
    if phrase.has(Kind.HALF):
        return phrase.number(Kind.HALF) * _MONTHS_A_HALF
    if phrase.has(Kind.LAST):
        return _MONTHS_A_YEAR
    if phrase.has(Kind.ORDINAL):
        is_half = any(term.value is Unit.HALF_YEAR for term in phrase.terms)
        return phrase.number(Kind.ORDINAL) * (_MONTHS_A_HALF if is_half else _MONTHS_A_QUARTER)
    return _MONTHS_A_YEAR


def _named_of_short_year(phrase: Phrase) -> Answer:
    """Read "Q3/26": only two digits are a year."""
    return _named(phrase) if _short_year(phrase) else unclear("the number is no year")


def _named_before_end(phrase: Phrase) -> Answer:
    """Read "Q4 end"; the "March close" of a firm's books comes after the month."""
    if fold(phrase.terms[-1].text) not in folded_set(phrase.setting.words.ends_behind):
        return unclear("what closes then is not said", rule="not-understood")
    return _named(phrase)


def _numbered_month(phrase: Phrase) -> Answer:
    """Read "2026-03" as that month; "3/2026" may also be "3/20/26" with a mark left out."""
    month, year = phrase.number(Kind.NUMBER), phrase.number(Kind.YEAR)
    if not 1 <= month <= _MONTHS_A_YEAR:
        return unclear("the number is no month")
    end = month_end(year, month)
    if phrase.terms[0].kind is Kind.NUMBER:
        return unclear("a month of that year, or a date with a mark left out", (end,))
    return plausible(end, phrase.setting, "the last day of that month", rule="named-period")


def _next_named(phrase: Phrase) -> Answer:
    """Read "next March": the coming one or the one of next year, which is the same where March is over."""
    call, month = phrase.call, phrase.number(Kind.MONTH)
    ends = [month_end(call.year + ahead, month) for ahead in (0, 1)]
    days = [day for day in ends if day >= call]
    is_settled = len(days) == 1 or phrase.setting.words.is_next_date_coming
    if is_settled and (days[0] - call).days <= FURTHEST_WITHOUT_YEAR:
        return on_date(days[0], f"the last day of the coming one from the call of {spoken(call)}")
    return unclear("the coming one, or that of next year", days)


def _mid_month(phrase: Phrase) -> Answer:
    """Read "mid March", "mid next month": the 15th, approximately."""
    if phrase.has(Kind.MONTH):
        answer = _named(phrase)
        if answer.kind is DueKind.UNCLEAR or answer.date is None:
            return answer
        day = answer.date.replace(day=15)
    else:
        ahead = weeks_ahead(phrase)
        day = month_end(phrase.call.year, phrase.call.month + ahead).replace(day=15)
    if phrase.setting.call is not None and day < phrase.setting.call:
        return unclear("the middle of that month is past", (day,))
    return on_date(day, "the 15th of that month, approximately", is_approximate=True)


def _part_of_period(phrase: Phrase) -> Answer:
    """Read "early March", "late Q2", "mid quarter": a window, no day."""
    if phrase.has(Kind.LATE) and phrase.has(Kind.MONTH, Kind.QUARTER, Kind.HALF):
        answer = _named(phrase)
        return _window(phrase, [answer.date, *answer.candidates])
    return _window(phrase, [])


def _window(phrase: Phrase, days: list[date | None] | list[date]) -> Answer:
    return unclear(f"“{phrase.text}” is a stretch of time, no day", days)


def _season(phrase: Phrase) -> Answer:
    return _window(phrase, [])


def _fiscal(phrase: Phrase) -> Answer:
    return unclear(f"“{phrase.text}” depends on the financial year")


_END = "(IN? (END|REST) IN?)"
_NAMED = "(MONTH | QUARTER | HALF | ORDINAL UNIT_QUARTER | ORDINAL UNIT_HALF_YEAR)"
_PART_OF_YEAR = "(UNIT_MONTH | UNIT_QUARTER | UNIT_HALF_YEAR)"
_SPAN = "(UNIT_MONTH | UNIT_QUARTER | UNIT_HALF_YEAR | UNIT_YEAR)"
_LEAD_IN = "(THIS | COMING | IN | EOM | EOQ | END | REST)"
_AFTER_NEXT = f"(AFTER_NEXT {_SPAN} | {_SPAN} AFTER_NEXT)"

RULES = (
    Rule("period", f"EOM | EOQ | EOY | {_END} {_SPAN} | (END|REST|IN|WITHIN)* {which(_SPAN)}", _relative),
    Rule(
        "period",
        f"(END|IN)* {_AFTER_NEXT} | (EOM|EOQ|EOY) {WHICH} {_SPAN}? | THIS (EOM|EOQ|EOY)",
        _relative,
    ),
    Rule("period", f"LEAD {_SPAN}", _by_period),
    Rule("named-period", f"{_LEAD_IN}* {_NAMED}", _named, needs_call=False),
    Rule("named-period", "(IN | END)* UNIT_MONTH MONTH YEAR?", _named, needs_call=False),
    Rule("named-period", f"{_NAMED} YEAR? END", _named_before_end, needs_call=False),
    Rule("named-period", f"{_LEAD_IN}* {_NAMED} (OR|TO|COMMA|IN)? YEAR", _named, needs_call=False),
    Rule("named-period", f"{_LEAD_IN}* (QUARTER|HALF) OR? NUMBER", _named_of_short_year, needs_call=False),
    Rule("named-period", f"{_END}? YEAR {_NAMED} | (EOY | IN | END)* YEAR", _named, needs_call=False),
    Rule("named-period", f"(IN | END)* (MONTH | QUARTER | HALF) IN? {which('UNIT_YEAR')}", _named),
    Rule("named-period", f"(IN | END)* {which('UNIT_YEAR')} IN? (MONTH | QUARTER | HALF)", _named),
    Rule("named-period", f"{_END}? {_NAMED} IN? UNIT_YEAR", _named),
    Rule(
        "named-period", f"{_END}? LAST {_PART_OF_YEAR} IN? (YEAR | UNIT_YEAR | {which('UNIT_YEAR')})", _named
    ),
    Rule("numbered-month", "NUMBER (OR|TO) YEAR | YEAR (OR|TO) NUMBER", _numbered_month, needs_call=False),
    Rule("next-named-month", "(IN | END)* (NEXT MONTH | MONTH NEXT)", _next_named),
    Rule("mid-month", f"IN? MID IN? (MONTH YEAR? | UNIT_MONTH | {which('UNIT_MONTH')})", _mid_month),
    Rule(
        "part-of-period",
        f"IN? (EARLY|LATE|MID) IN? ({_NAMED} YEAR? | {_SPAN} | {which(_SPAN)} | YEAR)",
        _part_of_period,
        needs_call=False,
    ),
    Rule("stretch-of-time", "SOMETIME", _season, needs_call=False),
    Rule("season", f"({WHICH}|IN|EARLY|LATE|MID|END)* SEASON (YEAR|NEXT)?", _season, needs_call=False),
    Rule(
        "fiscal-year",
        "(END|EOY|QUARTER|HALF)* FISCAL (NUMBER|YEAR|OR)* (QUARTER|HALF)?",
        _fiscal,
        needs_call=False,
    ),
)
