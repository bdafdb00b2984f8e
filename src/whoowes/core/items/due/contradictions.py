"""Dates that contradict themselves: no such day, or another weekday than the one written."""

from collections.abc import Sequence
from datetime import date

from whoowes.core.items.due.days import spoken, weekday_name
from whoowes.core.items.due.explicit import CalendarDate
from whoowes.core.items.due.grammar import Answer, unclear


def slip_of_weekday(
    found: CalendarDate, options: Sequence[date], years: Sequence[int], call: date | None
) -> Answer | None:
    """Answer "Fri 3/7" of a Saturday 7 March ahead: the weekday is likelier wrong than meant for 3 July."""
    if found.weekday is None or found.is_order_certain or call is None:
        return None
    plain = found._replace(weekday=None)
    own = [day for year in years if (day := plain.in_year(year)) and day > call][:1]
    ahead = [day for day in options if day >= call][:1]
    if not own or not ahead or own >= ahead:
        return None
    return unclear(
        f"{spoken(own[0])} is not a {weekday_name(found.weekday)}; {spoken(ahead[0])} is",
        (*own, *ahead),
        rule="weekday-contradicts",
    )


def contradiction(found: CalendarDate, years: Sequence[int], call: date | None = None) -> Answer:
    """Answer a day that is not in the calendar, or not on the weekday written."""
    plain = found._replace(weekday=None)
    if found.is_order_certain:
        plain = plain._replace(alternative=None)
    days = [day for year in years for day in (plain.in_year(year), plain.alternative_in_year(year)) if day]
    days.sort(key=lambda day: (call is not None and day < call, day))
    if not days:
        return unclear("there is no such day", rule="impossible-date")
    return unclear(
        f"{spoken(days[0])} is not a {weekday_name(found.weekday or 0)}",
        days[: 1 + bool(plain.alternative)],
        rule="weekday-contradicts",
    )
