"""What a clock time looks like in a language: "5pm", "17:30", "17 Uhr", "18h30", "a las 5 de la tarde"."""

import re

from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.words.table import Words

_ZONES = "gmt|utc|bst|cet|cest|edt|cst|cdt|pst|pdt|mez|mesz"
_ENGLISH_ZONES = r"est|et|pt|uk\ time"  # words of other languages
HALVES = r"(?:am|pm|a\.m\.|p\.m\.)"
"""The two halves of the day, as an expression over folded text."""
_HALF_DAY = rf"{HALVES}(?![^\W_])"
_HOUR = r"(?:[01]?[0-9]|2[0-3])"
_MINUTES = r"[0-5][0-9]"


def clock_pattern(words: Words) -> str:
    """Return a verbose expression for the clock times of a language, in folded text."""
    units, suffixes = any_of(words.clock_units), any_of(words.clock_suffixes)
    zone = rf"(?:\ ?(?:{zones(words)})\b)?"
    ending = rf"(?:\ (?:{suffixes})\b)?{zone}"
    span = rf"{_HOUR}(?:[:.]{_MINUTES})?\ ?-\ ?{_HOUR}(?:[:.]{_MINUTES})?\ ?"
    forms = [
        rf"{span}(?:{_HALF_DAY}|(?:{units})\b){zone}",
        rf"{_HOUR}:{_MINUTES}\ ?-\ ?{_HOUR}:{_MINUTES}{zone}",
        rf"[0-9]{{1,2}}(?:[:.]{_MINUTES})?\ ?{_HALF_DAY}{ending}",
        rf"12(?:[:.]00)?\ ?(?:{any_of(words.noons)})\b{zone}",
        rf"(?:{_HOUR}(?:[:.]{_MINUTES})?|24)\ ?(?:{any_of(_never_lengths(words.clock_units))})\b{ending}",
        rf"{_HOUR}(?:[:.]{_MINUTES})?\ ?(?:{units})(?:\ ?{_MINUTES})?\b{ending}",
        rf"{_HOUR}:{_MINUTES}(?::{_MINUTES})?{ending}",
        # What can be no date in either order: "17.30", "9.00".
        rf"(?:(?:1[3-9]|2[0-3])\.(?:15|30|45)|{_HOUR}\.00)(?![0-9]|[./\-][0-9])",
    ]
    bare = f"(?=[0-9])(?:{'|'.join(forms)})"
    if words.clock_prefixes:
        after = r"(?!\ ?(?:%|[0-9]|[.:/\-][0-9]|(?!(?:di|del|de|do|da|of|on|am)\b)[^\W\d_]))"
        prefixed = (
            rf"(?:{any_of(words.clock_prefixes)})\ ?{_HOUR}(?:[:.h]{_MINUTES})?"
            rf"(?:(?:\ ?(?:{units}))?(?:\ (?:{suffixes})\b){{0,1}}{zone}{after})"
        )
        return f"{prefixed}|{bare}"
    return bare


def zones(words: Words) -> str:
    """Return the time zones that may stand behind a clock time, as alternatives of an expression."""
    return f"{_ZONES}|{_ENGLISH_ZONES}" if words.language == "en" else _ZONES


def _never_lengths(units: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that only ever mean the clock: "24 Uhr" is midnight, "24 h" a length of time."""
    return tuple(unit for unit in units if unit in ("uhr", "uur"))


def is_clock_prefix(before: str, words: Words) -> bool:
    """Tell whether folded text ends with a word that makes the number after it a clock time."""
    return bool(words.clock_prefixes) and any(
        f" {before.rstrip()}".endswith(f" {fold(prefix)}") for prefix in words.clock_prefixes
    )


def any_of(listed: tuple[str, ...]) -> str:
    """Return the words of a table, folded, as alternatives of an expression."""
    folded = sorted(map(fold, listed), key=len, reverse=True)
    return "|".join(re.escape(word) for word in folded) or "(?!)"
