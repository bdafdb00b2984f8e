"""The shape of a language's table of words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from whoowes.core.items.due.terms import Kind, Unit


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the grammar knows of one language beyond CLDR's names of months and weekdays.

    Phrases are written in lower case, with spaces for hyphens; accents do not matter. The longest phrase
    wins, so "on hold" may stand in one list and "on" in another.
    """

    language: str
    phrases: Mapping[Kind, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[Unit, tuple[str, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinals_of_weeks: Mapping[str, int] = field(default_factory=dict)
    """Ordinals that mean something else but before a week: Portuguese "segunda" is Monday."""
    ordinal_suffixes: tuple[str, ...] = (".",)
    months: Mapping[str, int] = field(default_factory=dict)
    """Short forms that CLDR does not list."""
    twofold_months: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Short forms that people write for two months."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """The same for weekdays; Monday is 0."""
    date_glue: tuple[str, ...] = ()
    """Words inside an explicit date: "4th *of* March"."""
    quarter_prefixes: tuple[str, ...] = ("q",)
    half_prefixes: tuple[str, ...] = ("h",)
    week_prefixes: tuple[str, ...] = ("w",)
    """Letters that make the number at them a week: "S12"."""
    is_lettered_week_of_year: bool = False
    """A letter and a number are a week of the calendar: French "S12"; elsewhere it may be the project's."""
    month_week: str = ""
    """What makes a week of the name of a month: "Aprilwoche"."""
    day_prefixes: tuple[str, ...] = ()
    """Words that make the number after them a day of the month: "dia 17"."""
    elisions: tuple[str, ...] = ()
    """Words that lean on the next one: "d'", "dell'"."""
    clock_prefixes: tuple[str, ...] = ()
    """Words that make a bare number a clock time: "a las 5", "ore 17"."""
    clock_units: tuple[str, ...] = ("uhr",)
    """Words that do so after it: "17 Uhr", "18h30"; none that stands before it: "ven 18 *ore* 12"."""
    loose_clock_prefixes: tuple[str, ...] = ()
    """Those of the prefixes that may stand before a day as well: "around 18"."""
    units_on_either_side: tuple[str, ...] = ()
    """Those that may stand before it as well: "viernes 16 *h* 12" is the 16th at twelve, or 16:12."""
    noons: tuple[str, ...] = ()
    """Words that are an hour themselves, so that no number but twelve is one before them: "18 *noon*"."""
    clock_suffixes: tuple[str, ...] = ()
    """What may follow a clock time: "de la tarde"."""
    range_words: tuple[str, ...] = ()
    """Deadline words and glue that mean "to" between two days: "3. bis 5. Mai", "du 3 au 5 mai"."""
    numbered_things: tuple[str, ...] = ()
    """Words behind which two numbers with full stops name a part, no day: "Kapitel 3.1."."""
    range_starts: tuple[str, ...] = ()
    """Words for "from" before the first day of a range."""
    moved_to: tuple[str, ...] = ()
    """Words between the two days of a move: "moved from Friday *to* Monday"."""
    moved: tuple[str, ...] = ()
    """What closes a move in a language with the verb at the end: "vom 6.3. auf den 20.3. *verschoben*"."""
    period_leads: tuple[str, ...] = ()
    """Leads that before a unit alone mean the end of this one: Italian "*entro la* settimana"."""
    ends_behind: tuple[str, ...] = ()
    """Words for the end that may stand behind the name of a period: "Q4 *end*"."""
    last_working_days: tuple[str, ...] = ()
    """Phrases for the end of a period that mean its last day from Monday to Friday."""
    last_days_of_six: tuple[str, ...] = ()
    """The same where Saturday may be one of them: German "Werktag", French "jour ouvrable"."""
    plurals: tuple[str, ...] = ()
    """Units, and words for "next", in the plural: "next weeks" are no one week."""
    inclusive_days: tuple[int, ...] = ()
    """Numbers of days by which people mean whole weeks, the first day counted: "quinze jours"."""
    is_next_date_coming: bool = False
    """ "El próximo 6 de abril" is the coming one; English "next 6 April" might be next year's."""
    has_habitual_article: bool = False
    """An article before a weekday makes it a habit: "le lundi", every Monday."""
    is_tomorrow_morning: bool = False
    """The word for tomorrow means morning too: "Freitag morgen"."""
    topic_words: tuple[str, ...] = ()
    """Words after which a date is what the task is about, not when it is due: "plans *for* tomorrow"."""
    genitives: tuple[str, ...] = ()
    """Words that tie a day to the thing before it: "the minutes *of* 12 November"."""
    about_words: tuple[str, ...] = ()
    """Words before a month, a quarter or a year that say what a thing is about."""
    backward: tuple[str, ...] = ()
    """Words before a number of days, weeks or the like that are over: "figures of the *last* two years"."""
    deadline_leads: tuple[str, ...] = ()
    """The leads that make a phrase inside a task a deadline."""
    clause_leads: tuple[str, ...] = ()
    """Words that begin a clause which is a deadline whatever stands before it: "*before* we meet"."""
    recipients: tuple[str, ...] = ()
    """Words behind a deadline that say where a thing goes, and so end the task: "by Friday *to* Tom"."""
    owed_leads: tuple[str, ...] = ()
    """Words in or before a deadline that say when a thing is to be paid, not to go to somebody: "due"."""
    verb_ends: tuple[str, ...] = ()
    """Folded endings of the verb, or whole particles, on which a task closes behind its deadline: "bis
    Freitag schicken", "bis Freitag vor". None where the verb stands in front."""
    acts_in_leads: tuple[str, ...] = ()
    """Verbs with which leads begin; behind words that nothing parts from them they are the task's."""
    until_words: tuple[str, ...] = ()
    """First words of leads that say by when, or how long: "until", "bis"."""
    negations: tuple[str, ...] = ()
    """Words, whole or beginnings, of what is not to be done until a day: "*no* changes until Friday"."""
    lasting_leads: tuple[str, ...] = ()
    """Leads that before a length of time say how long, not by when: "*for* two weeks"."""
    lasting_words: tuple[str, ...] = ()
    """Words of what lasts, in front of an until word: whole, beginnings ("extend-") or endings ("-pause")."""
    reported: str = ""
    """Words that begin what is said or asked, as an expression over folded text: "check that", "ob"."""
    asked: str = ""
    """The same of a question, which goes on to the next mark: "find out when they pay"."""
    relative: str = ""
    """The same for words directly before a deadline that say it of the thing: "the bill *that is* due"."""
    lasting_verbs: tuple[str, ...] = ()
    """Folded endings of verbs of what lasts until a day: "Vertrag bis 31.12. verlängern" is not due then."""


def phrases(listed: str) -> tuple[str, ...]:
    """Return the phrases of a line, which are separated by commas."""
    return tuple(phrase.strip() for phrase in listed.split(","))


def numbered(first: int, listed: str) -> dict[str, int]:
    """Return number words with their values, counting up from `first`."""
    return {word: number for number, word in enumerate(phrases(listed), first)}


ZONES = phrases("gmt, utc, bst, cet, cest, mez, mesz, est, edt, cst, cdt, pst, pdt")
"""Time zones stand behind a clock time, or apart from it: "3pm Friday CET"."""


def in_zones(listed: str, *more: str) -> tuple[str, ...]:
    """Return every phrase of a line alone and with each time zone behind it: "eod", "eod cet"."""
    endings = ("", *(f" {zone}" for zone in (*ZONES, *more)))
    return tuple(phrase + ending for phrase in phrases(listed) for ending in endings)


def inflected(stems: str, endings: str) -> tuple[str, ...]:
    """Return every stem of a line with every ending: "nächst" with "e, er, es"."""
    return tuple(stem + ending for stem in phrases(stems) for ending in phrases(endings))
