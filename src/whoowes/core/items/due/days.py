"""Arithmetic on calendar days, and how a day is said. Weeks run from Monday to Sunday and end on Friday."""

from calendar import monthrange
from datetime import date, timedelta

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FULL_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS_A_YEAR = 12


def spoken(day: date) -> str:
    """Return "Wed 4 Mar 2026"."""
    return f"{_WEEKDAYS[day.weekday()]} {day_and_month(day.day, day.month)} {day.year}"


def day_and_month(day: int, month: int) -> str:
    """Return "4 Mar"."""
    return f"{day} {_MONTHS[month - 1]}"


def weekday_name(weekday: int) -> str:
    """Return "Friday" for 4."""
    return _FULL_WEEKDAYS[weekday]


def plus_days(day: date, days: int) -> date | None:
    """Return the day so many days later; None beyond the calendar's end."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def weekday_after(day: date, weekday: int) -> date:
    """Return the first such weekday strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_of_week(day: date, weekday: int, weeks: int = 0) -> date:
    """Return a weekday of the week that `day` is in, or of one so many weeks later."""
    return day + timedelta(days=weekday - day.weekday() + 7 * weeks)


def month_end(year: int, month: int) -> date:
    """Return the last day of a month; months beyond 12 run into the following years."""
    year, month = year + (month - 1) // _MONTHS_A_YEAR, (month - 1) % _MONTHS_A_YEAR + 1
    return date(year, month, monthrange(year, month)[1])


def plus_months(day: date, months: int) -> date | None:
    """Return the same day so many months later, or that month's last day where it has no such day."""
    try:
        end = month_end(day.year, day.month + months)
    except ValueError:
        return None
    return end.replace(day=min(day.day, end.day))


def plus_working_days(day: date, days: int) -> date | None:
    """Return the day so many days from Monday to Friday later. Public holidays are not known."""
    weeks, rest = divmod(days, 5)
    found = plus_days(day, weeks * 7)
    while found is not None and (rest or found.weekday() >= SATURDAY):
        found = plus_days(found, 1)
        if found is not None and rest and found.weekday() < SATURDAY:
            rest -= 1
    return found


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Return the nth such weekday of a month; the last one for 0."""
    end = month_end(year, month)
    if nth == 0:
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = end.replace(day=1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if (day.year, day.month) == (year, month) else None
