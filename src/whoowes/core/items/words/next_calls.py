"""The line "Next: Tue 8 Dec, 10.30": a word for next alone, and right behind it a day."""

_MONTH = (
    r"(?:jan|gen|ene|feb|fev|mar|mrt|maer|avr|apr|abr|mai|may|mei|mag|jun|giu|juin|jul|lug|juil|aug|ago|aou"
    r"|sep|set|oct|okt|ott|out|nov|dec|dez|dic)[a-z]{0,7}(?![\w-])"
)
_WEEKDAY = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio"
    r"|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|woe|vrij|zat)[a-z]{0,8}(?:-feira)?\.?"
)
_NUMBER = r"\d{1,2}(?:st|nd|rd|th|er)?"
_DAY = (
    rf"(?:{_NUMBER}\.?\s+(?:(?:of|de|di|d')\s*)?{_MONTH}|\d{{1,2}}[./-]\d{{1,2}}(?!\d)"
    rf"|{_MONTH}\s+{_NUMBER}(?!\w))"
)
_MORE_OF_THE_DAY = (
    r"(?:at|from|in|on|via|by|per|um|ab|bei|im|online|a|as|de|en|em|par|chez|ore|alle|presso|om|op|bij"
    r"|zoom|teams|meet|tel|phone|uhr|same|usual|noon|morning|afternoon|vormittags?|nachmittags?|mittags?"
    r"|vor ort"
    r"|office|buro|bureau|ufficio|oficina|escritorio|kantoor|call|meeting|telefon[a-z]*"
    r"|video[a-z]*|confirmed|tbc|y|h|hs|oder|or)(?!\w)"
)
_YEAR = r"(?:[,.]?\s*(?:20)?\d{2}(?!\w))?"
_NOTHING_ELSE = rf"(?!\.?{_YEAR}\s*[,–-]?\s+(?!{_MORE_OF_THE_DAY})[a-z]{{2}})"
"""Behind the day come at most a year, a time and a place: "Next: 17 March file the return" is a task."""


def next_alone(words: str) -> str:
    """Return a pattern, over folded text, for such a line with one of these words for "next"."""
    weekday = rf"(?:(?:[a-z]{{1,4}}\s+)?{_WEEKDAY},?\s+)?"
    return rf"(?:{words})\s*[:–-]\s*(?={weekday}(?:[a-z]{{1,4}}\s+)?{_DAY}{_NOTHING_ELSE})"
