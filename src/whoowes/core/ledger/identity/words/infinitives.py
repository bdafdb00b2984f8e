"""How infinitives end, for verbs of which no table knows: "*tourner* la vidéo", "bonnetjes *scannen*"."""

import re
from collections.abc import Mapping

_PRONOUNS = r"(?:[mts]e|l[aeo]s?|nos)?"
OPENING_VERBS: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(r"[a-z]{2,}(?:er|ir|re)"),
    "es": re.compile(rf"[a-z]{{1,}}[aei]r{_PRONOUNS}"),
    "pt": re.compile(r"[a-z]{1,}[aei]r(?:-[a-z]{1,3})?"),
    "it": re.compile(r"[a-z]{1,}(?:[aei]re|rre|[aei]r(?:[mtcsv]i|l[aeio]|ne))"),
}
"""Of languages in which a task begins with its verb; folded."""
CLOSING_VERBS: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(r"[a-z]{3,}(?:en|ern|eln)"),
    "nl": re.compile(r"[a-z]{2,}en"),
}
"""Of languages in which a task ends with its verb; folded, and written with a small letter."""
