"""What the words of a due text can mean: kinds of terms, and units of time."""

from enum import StrEnum, auto
from typing import NamedTuple


class Kind(StrEnum):
    """The meaning of a word or phrase, whatever its language. Patterns of rules are written in these."""

    # Days
    DATE = auto()
    WEEKDAY = auto()
    MONTH = auto()
    YEAR = auto()
    HOLIDAY = auto()
    WEEKDAY_OR_MONTH = auto()
    """Spanish "mar": Tuesday, or March. The value is both."""
    TODAY = auto()
    TOMORROW = auto()
    OVERMORROW = auto()
    YESTERDAY = auto()
    # Numbers and lengths of time
    NUMBER = auto()
    ORDINAL = auto()
    A = auto()
    VAGUE = auto()
    UNIT = auto()
    # Periods
    QUARTER = auto()
    HALF = auto()
    FISCAL = auto()
    EOW = auto()
    EOM = auto()
    EOQ = auto()
    EOY = auto()
    WEEK_OF = auto()
    WEEK_ENDING = auto()
    CALENDAR_WEEK = auto()
    NUMBERED_WEEK = auto()
    """French "S12": a letter and a number. The value is the number."""
    MONTH_WEEK = auto()
    """German "Aprilwoche". The value is the month."""
    WEEKEND = auto()
    EOW_OR_WEEKEND = auto()
    """Italian "fine settimana": the end of the week, or the weekend."""
    MIDWEEK = auto()
    SEASON = auto()
    SOMETIME = auto()
    """ "After the holidays", "in the new year": a stretch of time whose days nobody names."""
    # Words around them
    THIS = auto()
    NEXT = auto()
    COMING = auto()
    FOLLOWING = auto()
    LAST = auto()
    END = auto()
    MID = auto()
    EARLY = auto()
    LATE = auto()
    REST = auto()
    AFTER_NEXT = auto()
    IN = auto()
    ON = auto()
    WITHIN = auto()
    FROM = auto()
    FROM_NOW = auto()
    PLUS = auto()
    OFFSET = auto()
    """ "J+7", "T-5": days from a day that the cell does not name."""
    EVERY = auto()
    # Deadlines and clock times
    LEAD = auto()
    LATEST = auto()
    BEFORE = auto()
    AFTER = auto()
    TIME = auto()
    EOD = auto()
    # Calls
    CALL = auto()
    NEXT_CALL = auto()
    # Words that are no date
    URGENT = auto()
    SOONEST = auto()
    """ "earliest", Italian "al più presto": alone it is urgent, behind a date it says from when on."""
    UNDATED = auto()
    RECURRING = auto()
    FINISHED = auto()
    STATE = auto()
    DEPENDS = auto()
    TO_CONFIRM = auto()
    UNSURE = auto()
    DOUBT = auto()
    # Structure
    OR = auto()
    TO = auto()
    DASH = auto()
    ARROW = auto()
    NOW = auto()
    WAS = auto()
    MOVED_FROM = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMA = auto()
    THE = auto()
    """An article that makes a number a day of the month ("el 16") and a weekday a habit ("le lundi")."""
    GLUE = auto()
    OTHER = auto()


class Unit(StrEnum):
    """A unit of time."""

    HOUR = auto()
    DAY = auto()
    WORKING_DAY = auto()
    WEEK = auto()
    FORTNIGHT = auto()
    MONTH = auto()
    QUARTER = auto()
    HALF_YEAR = auto()
    YEAR = auto()


class Term(NamedTuple):
    """A word or phrase of the text with its meaning. The span counts characters of the normalised text."""

    kind: Kind
    text: str
    span: tuple[int, int]
    value: object = None
