"""The line "Next: Tue 8 Dec, 10.30": a word for next alone, and behind it nothing but a day and a time."""

_MONTHS = (
    r"(?:jan|gen|ene|feb|fev|fevr|mar|mrt|maer|avr|apr|abr|mai|may|mei|mag|maj|jun|giu|juin|jul|lug|juil|aug|ago"
    r"|aou|sep|set|oct|okt|ott|out|nov|dec|dez|dic)\w{0,7}\.?"
)
_DAYS = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio"
    r"|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|din|mit|don|fre|son|dins|woe|vrij|zat|zon)\w{0,8}\.?(?:-feira)?"
)
_NUMBERS = r"\d[\d.:/h-]*(?:st|nd|rd|th|am|pm|er|uhr|u)?"
_BESIDE = (
    r"(?:at|on|the|of|am|pm|um|uhr|den|le|la|les|a|à|h|el|de|del|as|às|das|em|il|alle|ore|om|uur|op|de|noon|via|zoom"
    r"|teams|phone|video|meet|gmt|bst|cet|[@(–-])"
)


def next_alone(words: str) -> str:
    """Return a pattern, over folded text, for such a line with one of these words for "next"."""
    token = rf"(?>(?:{_MONTHS}|{_DAYS}|{_NUMBERS}|{_BESIDE})(?!\w))"
    return rf"(?:{words})\s*[:–-]\s*(?=[^\d]{{0,20}}\d)(?=(?:{token}[\s,.)(]*+)++$)"
