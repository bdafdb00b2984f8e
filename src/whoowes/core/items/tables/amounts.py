"""Columns of sums: "Ask (£)" over "30,000" and "5,000?", whatever their header says elsewhere."""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.words import words_for

_ABOUT = r"(?:up to|max|min|ca|approx|about|circa|bis|rund|env|environ|aprox|hasta|ate|tot|fino a)\.?"
_SIGN = r"[$€£¥₹%]|\b(?:usd|eur|euros?|gbp|chf|sek|nok|dkk|cad|aud|brl|reais|fr\.?|kr\.?)\b"
_FIGURE = r"\d{1,15}(?:[.,' ’]\d{1,3}){0,5}"
_SCALE = r"(?:k|m|bn|mn|mio\.?|tsd\.?|mil|t|thousand|million)"
_NUMBER = re.compile(rf"[~<>+-]? ?{_FIGURE}")
_SUM = re.compile(
    rf"(?:{_ABOUT} )?[~<>+-]?(?:r?(?:{_SIGN}) ?)?{_FIGURE} ?{_SCALE}?"
    rf"(?: ?(?:[-–/]|to|a|bis|tot) ?(?:{_SIGN})?{_FIGURE} ?{_SCALE}?)?(?:,-+)?(?: ?(?:{_SIGN}))?"
    r"(?: ?(?:ht|ttc|net|netto|brutto|\+ ?(?:vat|mwst|tva|iva|btw)))?"
    r"(?: ?(?:/|p\.?|per|pro|par|al|por) ?[a-z]{1,8})?"
)
_PLAINLY = re.compile(rf"{_SIGN}|\d[.,' ’]\d{{3}}(?!\d)|\d ?{_SCALE}\b")
_IN_HEADER = re.compile(_SIGN)
_LONGEST = 40
_MOST_WORDS = 4


def are_amounts(header: str, texts: Sequence[str], locale: str, *, is_one_of_tasks: bool) -> bool:
    """Whether a column holds sums of money and the like, and no tasks.

    Numbers alone ("1040") may be the names of things: they are sums only below a currency, beside plain sums,
    or where another column tells what is to be done.
    """
    keys = [fold(text).strip(" ?!*") for text in texts if len(text) <= _LONGEST]
    if 2 * len(keys) <= len(texts):
        return False
    sums = [key for key in keys if _NUMBER.fullmatch(key) or _SUM.fullmatch(key)]
    if 2 * len(sums) <= len(texts) or len(keys) < len(texts):
        return False
    if is_one_of_tasks:
        return True
    are_sums = _IN_HEADER.search(fold(header)) or any(map(_PLAINLY.search, sums))
    return bool(are_sums) and all(key in sums or _says_no_task(key, locale) for key in keys)


def _says_no_task(key: str, locale: str) -> bool:
    """Whether what stands among sums may be one in words ("match 12k", "tbc", "in kind")."""
    return len(key.split()) <= _MOST_WORDS and not is_order(key, words_for(locale))
