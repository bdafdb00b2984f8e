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
    ordinal_suffixes: tuple[str, ...] = (".",)
    months: Mapping[str, int] = field(default_factory=dict)
    """Short forms that CLDR does not list."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """The same for weekdays; Monday is 0."""
    holidays: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Feasts of a fixed day: name to (month, day)."""
    date_glue: tuple[str, ...] = ()
    """Words inside an explicit date: "4th *of* March"."""
    quarter_prefixes: tuple[str, ...] = ("q",)
    half_prefixes: tuple[str, ...] = ("h",)
    topic_words: tuple[str, ...] = ()
    """Words after which a date is what the task is about, not when it is due: "plans *for* tomorrow"."""
    about_words: tuple[str, ...] = ()
    """Words before a month, a quarter or a year that say what a thing is about."""
    deadline_leads: tuple[str, ...] = ()
    """The leads that make a phrase inside a task a deadline."""


def phrases(listed: str) -> tuple[str, ...]:
    """Return the phrases of a line, which are separated by commas."""
    return tuple(phrase.strip() for phrase in listed.split(","))


def numbered(first: int, listed: str) -> dict[str, int]:
    """Return number words with their values, counting up from `first`."""
    return {word: number for number, word in enumerate(phrases(listed), first)}
