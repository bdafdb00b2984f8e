"""Lists of what is still open from earlier calls, told by the list of what is new behind them.

"Open points" alone may be all that was agreed; before "Next steps" of the same call it was agreed earlier.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due.names import language_of
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import TITLE_LEVEL, Element, Heading
from whoowes.core.items.words import Kind
from whoowes.core.items.words.review_titles import BESIDE_NEW, WHAT_WAS_AGREED

_OF_NEW = (Kind.ACTIONS, Kind.MIXED)
_EDGES = " :*_-#"


def earlier_lists(elements: Iterable[Element], locale: str) -> frozenset[int]:
    """Return the ids of the headings over such lists; `elements` keep them alive."""
    found: set[int] = set()
    for headings in _side_by_side(elements):
        waiting: list[Heading] = []
        for heading in headings:
            if _may_be_earlier(heading.text, locale):
                waiting.append(heading)
            elif find_dates(heading.text[:200], locale=locale, order=None):
                # Another call may begin with it.
                waiting = []
            elif read_wording(heading.text, locale).kind in _OF_NEW:
                found.update(map(id, waiting))
                waiting = []
    return frozenset(found)


def _side_by_side(elements: Iterable[Element]) -> Iterator[list[Heading]]:
    """Yield the headings that stand below the same others, in order."""
    beside: dict[tuple[int, ...], list[Heading]] = {}
    for element in elements:
        heading = element.own_heading
        if heading is not None and heading.level > TITLE_LEVEL and element.table is None:
            beside.setdefault(tuple(map(id, element.headings[:-1])), []).append(heading)
    yield from beside.values()


def _may_be_earlier(text: str, locale: str) -> bool:
    return _pattern(language_of(locale)).fullmatch(fold(text[:80]).strip(_EDGES)) is not None


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    """Return the wordings of a language, and the English ones."""
    languages = {"en", language} & BESIDE_NEW.keys()
    tables = (BESIDE_NEW, WHAT_WAS_AGREED)
    return re.compile("|".join(f"(?:{table[name]})" for table in tables for name in sorted(languages)))
