"""Several patterns as one, to ask first whether any of them matches at all."""

import re
from collections.abc import Iterable

_NAMED = re.compile(r"\(\?P<\w+>")


def either(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """Return a pattern that matches where one of these does, to tell just that; without any, nowhere."""
    whole = tuple(patterns)
    flags = whole[0].flags if whole else re.UNICODE
    # Each may call its groups as the others do.
    return re.compile("|".join(f"(?:{_NAMED.sub('(?:', each.pattern)})" for each in whole) or r"(?!)", flags)
