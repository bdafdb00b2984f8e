"""Words behind a mark at the end of a task that say that it has no date: "(tbc)", "– no rush"."""

import re

from whoowes.core.items.due.reading import read_due
from whoowes.core.items.readings import DueKind
from whoowes.core.kept import kept

_END = re.compile(
    r"(?P<gap>[\s\u00a0]*\((?P<bracketed>[^()\n]{2,60})\)|(?:\s(?:[–—-]+>?|→)|[,;:.])\s+(?P<bare>[^\n()–—;:,.?]{2,60}))"
    r"[\s.!]*$"
)
_LAST = 70
"""Characters in which such an end stands."""
_MOST_WORDS = 6
_SAYS_NONE = frozenset({"to-be-decided", "no-date-words", "urgency", "recurring", "before-event"})
_SAYS_AFTER_WHAT = frozenset({"waits-for"})
"""Rules that behind a comma may speak of the task itself: "Ring Tom, when he is back"."""
_LETTER = re.compile(r"[^\W\d_]")


@kept
def split_undated(task: str, *, locale: str) -> tuple[str, str] | None:
    """Cut words off the end of a task that stand for a date and say that there is none.

    ("Exit interview form", "tbc"); None where there are none. Set off they have to be by brackets, a dash, a
    comma or a full stop, and to be all that stands there. A task is never left empty.
    """
    start = max(0, len(task) - _LAST)
    found = _END.search(task, start)
    if found is None or not _LETTER.search(task, 0, found.start()):
        return None
    said = (found["bracketed"] or found["bare"]).strip()
    if len(said.split()) > _MOST_WORDS or not _LETTER.search(said) or said.endswith("?"):
        return None
    means = read_due(said, call_date=None, locale=locale)
    is_set_off = found["bracketed"] is not None or found["gap"].lstrip()[:1] in "–—-→"
    rules = _SAYS_NONE | _SAYS_AFTER_WHAT if is_set_off else _SAYS_NONE
    is_none = means.kind is DueKind.NONE and means.rule in rules
    return (task[: found.start()].rstrip(" ,;:"), said) if is_none else None
