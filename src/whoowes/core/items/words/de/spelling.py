"""German as people write it: "nächste Schritte" and "naechste Schritte" are one.

Folding makes ä a plain a, so a text written without umlauts keeps an e that the other has not.
"""

_PATTERNS = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss"})
_WRITTEN = str.maketrans({"ä": "(?:ä|ae?)", "ö": "(?:ö|oe?)", "ü": "(?:ü|ue?)"})
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def pattern(text: str) -> str:
    """Return a pattern with umlauts as one over folded text, in both spellings."""
    return text.translate(_PATTERNS)


def as_written(text: str) -> str:
    """Return a pattern with umlauts as one over small letters, written with them, without, or with an e."""
    return text.translate(_WRITTEN)


def words(text: str) -> frozenset[str]:
    """Return the entries of a list parted by "|", folded, in both spellings."""
    entries = [entry.strip() for entry in text.split("|")]
    return frozenset(entry.translate(table) for entry in entries for table in (_PLAIN, _LONG))
