"""What a term means by its neighbours: articles, dashes, and words that have two meanings."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise, zip_longest

from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.folding import fold, folded_set
from whoowes.core.items.due.terms import Kind, Term, Unit
from whoowes.core.items.due.words.table import Words

_RANGE_ENDS = frozenset(
    {Kind.DATE, Kind.WEEKDAY, Kind.MONTH, Kind.NUMBER, Kind.ORDINAL, Kind.YEAR, Kind.QUARTER, Kind.A}
)
_AHEAD = frozenset({Kind.NEXT, Kind.COMING, Kind.FOLLOWING})
_BEFORE_TIMES = frozenset({Kind.DOUBT, Kind.BEFORE, Kind.IN})
_IDLE = _BEFORE_TIMES | {Kind.DASH}
_BEFORE_MONTHS = frozenset({Kind.END, Kind.MID, Kind.EARLY, Kind.LATE})
_BEFORE_HABITS = frozenset({Kind.LEAD, Kind.ON, Kind.OPEN})
_BESIDE_MONTHS = _BEFORE_MONTHS | {Kind.YEAR}
_MONTH_OR_NOT = frozenset({Kind.WEEKDAY_OR_MONTH, Kind.NUMBER})
_ARTICLED = frozenset({Kind.THE, Kind.NUMBER})
_GLUE, _WEEK, _UNIT, _THE = Kind.GLUE, Kind.CALENDAR_WEEK, Kind.UNIT, Kind.THE
_UNSETTLED = _MONTH_OR_NOT | _ARTICLED | _IDLE | {_GLUE, _WEEK, _UNIT, Kind.WEEK_OF}
"""Kinds of which a phrase must hold one, ranges apart, for anything to be settled in it."""
_COUNTED = frozenset({Kind.UNIT, Kind.WEEK_OF})
_ORDINAL_OR_NOT = frozenset({Kind.WAS, Kind.WEEKDAY})
_NOTHING = Term(Kind.OTHER, "", (0, 0))
_BEFORE_HOURS = frozenset({Kind.WEEKDAY, Kind.DATE})
_MAY_BE_SUM = re.compile(r"[0-9]+\.[0-9]+")
_SHORTEST_RANGE = 3
_LAST_DAY = 31


def settled(terms: list[Term], words: Words, months: Mapping[str, int]) -> tuple[Term, ...]:
    """Return the terms with what only their neighbours tell, glue left out."""
    found = terms
    kinds = {term.kind for term in found}
    if Kind.TIME in kinds:
        found = _without_sums(found)
    if words.range_words and len(found) >= _SHORTEST_RANGE and _ends(found) > 1:
        found = list(_with_ranges(found, words))
    if kinds.isdisjoint(_UNSETTLED):
        return tuple(found)
    found = [term for term in found if term.kind is not _GLUE]
    if not kinds.isdisjoint(_MONTH_OR_NOT) and not kinds.isdisjoint(_BESIDE_MONTHS):
        found = _with_months(found, months)
    if _WEEK in kinds:
        found = _with_weeks(found)
    if not kinds.isdisjoint(_ORDINAL_OR_NOT) and not kinds.isdisjoint(_COUNTED):
        found = _with_ordinals(found, words)
    if words.day_prefixes and _UNIT in kinds and Kind.NUMBER in kinds:
        found = list(_with_worded_days(found, words))
    if _UNIT in kinds and not kinds.isdisjoint(_AHEAD):
        found = _with_vague_plurals(found, words)
    if not kinds.isdisjoint(_ARTICLED) and _THE in words.phrases:
        found = _without_articles(found, words)
    return tuple(found if kinds.isdisjoint(_IDLE) else _without_idle_marks(found))


def _without_sums(terms: list[Term]) -> list[Term]:
    """Take "17.00" for an hour only behind a day; elsewhere it may be a sum, or the number of a thing."""
    return [
        term._replace(kind=Kind.OTHER)
        if term.kind is Kind.TIME and _MAY_BE_SUM.fullmatch(term.text) and before.kind not in _BEFORE_HOURS
        else term
        for before, term in zip([_NOTHING, *terms], terms, strict=False)
    ]


def _ends(terms: list[Term]) -> int:
    return len([term for term in terms if term.kind in _RANGE_ENDS])


def _with_ranges(terms: list[Term], words: Words) -> Iterator[Term]:
    """Read "bis", "au", "al" between two days as "to"."""
    solid = [term for term in terms if term.kind is not Kind.GLUE or _is_range_word(term, words)]
    for before, term, after in zip([None, *solid], solid, [*solid[1:], None], strict=False):
        ends = [end for end in (before, after) if end is not None and end.kind in _RANGE_ENDS]
        if len(ends) == 2 and _is_range_word(term, words):  # noqa: PLR2004 (both sides)
            yield term._replace(kind=Kind.TO)
        else:
            yield term


def _is_range_word(term: Term, words: Words) -> bool:
    return fold(term.text) in folded_set(words.range_words)


def _with_months(terms: list[Term], months: Mapping[str, int]) -> list[Term]:
    """Read names that are something else too as months where only a month can stand: "fin sept"."""
    settled_terms = []
    for position, term in enumerate(terms):
        if term.kind in (Kind.WEEKDAY_OR_MONTH, Kind.NUMBER) and (month := months.get(fold(term.text))):
            before = terms[position - 1].kind if position else None
            after = terms[position + 1].kind if position + 1 < len(terms) else None
            if before in _BEFORE_MONTHS or after is Kind.YEAR:
                settled_terms.append(term._replace(kind=Kind.MONTH, value=month))
                continue
        settled_terms.append(term)
    return settled_terms


def _with_ordinals(terms: list[Term], words: Words) -> list[Term]:
    """Read Italian "prima", else "before", and Portuguese "2ª", else Monday, as ordinals before a week."""
    return [
        term._replace(kind=Kind.ORDINAL, value=number)
        if term.kind in _ORDINAL_OR_NOT
        and following.kind in _COUNTED
        and following.span[0] == term.span[1] + 1
        and (number := words.ordinals_of_weeks.get(fold(term.text)) or _leading_number(term.text))
        else term
        for term, following in zip_longest(terms, terms[1:], fillvalue=_NOTHING)
    ]


def _leading_number(text: str) -> int:
    digits = text[:-1].rstrip(".")
    return int(digits) if digits.isdecimal() else 0


def _with_weeks(terms: list[Term]) -> list[Term]:
    """Read "KW" without a number, as in "diese KW", as the word for week."""
    around = [None, *terms, None]
    return [
        term
        if term.kind is not Kind.CALENDAR_WEEK
        or _numbered(around[position])
        or _numbered(around[position + 2])
        else term._replace(kind=Kind.UNIT, value=Unit.WEEK)
        for position, term in enumerate(terms)
    ]


def _numbered(term: Term | None) -> bool:
    return term is not None and term.kind in (Kind.NUMBER, Kind.ORDINAL)


def _with_worded_days(terms: list[Term], words: Words) -> Iterator[Term]:
    """Read "día quince" as the 15th, as "día 15" is."""
    prefixes = folded_set(words.day_prefixes)
    for before, term, after in zip([None, *terms], terms, [*terms[1:], None], strict=False):
        if after is not None and after.kind is Kind.NUMBER and fold(term.text) in prefixes:
            continue
        is_day = term.kind is Kind.NUMBER and before is not None and fold(before.text) in prefixes
        yield term._replace(kind=Kind.ORDINAL, text=str(term.value)) if is_day else term


def _with_vague_plurals(terms: list[Term], words: Words) -> list[Term]:
    """Read "next weeks", "prochains jours" without a number as a few of them, not as the next one."""
    plurals = folded_set(words.plurals)
    found = list(terms)
    for position, (one, other) in enumerate(pairwise(terms)):
        pair = {one.kind, other.kind}
        if Kind.UNIT not in pair or not pair & _AHEAD or not {fold(one.text), fold(other.text)} & plurals:
            continue
        around = terms[max(position - 1, 0) : position] + terms[position + 2 : position + 3]
        if not any(term.kind in (Kind.NUMBER, Kind.A, Kind.VAGUE) for term in around):
            ahead = position if one.kind in _AHEAD else position + 1
            found[ahead] = terms[ahead]._replace(kind=Kind.VAGUE)
    return found


def _without_articles(terms: list[Term], words: Words) -> list[Term]:
    """Read "el 16" as a day of the month; keep an article only before a weekday that ends the phrase."""
    kept: list[Term] = []
    for position, term in enumerate(terms):
        following = terms[position + 1 : position + 3]
        if term.kind is Kind.THE:
            ends = [after.kind for after in following[1:]]
            is_last = ends in ([], [Kind.TIME], [Kind.CLOSE])
            is_first = all(before.kind in _BEFORE_HABITS for before in terms[:position])
            is_habit = words.has_habitual_article and is_first and is_last
            if is_habit and [after.kind for after in following[:1]] == [Kind.WEEKDAY]:
                kept.append(term)
        elif term.kind is Kind.NUMBER and position and _ends_with_article(terms[position - 1], words):
            kept.append(term._replace(kind=Kind.ORDINAL) if _may_be_day(term, following, words) else term)
        else:
            kept.append(term)
    return kept


def _ends_with_article(term: Term, words: Words) -> bool:
    """Tell whether a term is an article, or a phrase such as "entro il" that ends with one."""
    last = fold(term.text).rpartition(" ")[2]
    articles = folded_set(words.phrases.get(Kind.THE, ()))
    return term.kind is Kind.THE or last in articles or any(last.endswith(a) for a in articles if "'" in a)


def _may_be_day(number: Term, following: list[Term], words: Words) -> bool:
    after = following[0] if following else None
    is_counted = after is not None and (
        after.kind in (Kind.OTHER, Kind.NUMBER) or fold(after.text) in folded_set(words.plurals)
    )
    is_digits = number.text.isdigit()
    return is_digits and not is_counted and isinstance(number.value, int) and 1 <= number.value <= _LAST_DAY


def _is_of_a_thing(number: Term, day: Term) -> bool:
    """Whether no range leads from a number to a day, as in "rota 2 - 1 Dec" and "budget 2027 - 11 Dec".

    From the end of a month one counts on to the beginning of the next: "28 - 3 Dec".
    """
    if not isinstance(day.value, CalendarDate) or not isinstance(number.value, int):
        return False
    is_no_day = number.kind is Kind.YEAR or number.value > _LAST_DAY
    is_down = number.kind is Kind.NUMBER and 0 <= number.value - day.value.day < _LAST_DAY // 2
    return is_no_day or is_down


def _without_idle_marks(kept: list[Term]) -> Iterator[Term]:
    """Drop dashes that do not stand between two ends of a range, and words of the hour alone."""
    for position, term in enumerate(kept):
        # "Friday around 5pm", "vrijdag voor 12 uur": what is said of the hour is not said of the day.
        if term.kind in _BEFORE_TIMES and [t.kind for t in kept[position + 1 : position + 2]] == [Kind.TIME]:
            continue
        if term.kind is Kind.DASH:
            around = kept[max(position - 1, 0) : position] + kept[position + 1 : position + 2]
            if len(around) < 2 or not all(t.kind in _RANGE_ENDS for t in around):  # noqa: PLR2004 (both sides)
                continue
            if not _is_of_a_thing(*around):
                yield term._replace(kind=Kind.TO)
        else:
            yield term
