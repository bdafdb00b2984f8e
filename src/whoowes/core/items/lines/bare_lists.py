"""Calls of which nothing was read, but whose bullets mostly order something, with no heading of actions.

They may be all that was agreed, or only talk: that is told, once for each call.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.calls.parts import CallMap
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import Element, is_listed
from whoowes.core.items.lines.doubts import LONGEST_TOLD
from whoowes.core.items.lines.loose import asks_something
from whoowes.core.items.model import RawItem
from whoowes.core.items.privacy import may_be_internal
from whoowes.core.items.words import words_for
from whoowes.core.problems import Problem

_UNSURE = "Reads like actions, with no heading that says so; of this call nothing else was read."
_FEWEST = 2


def unsure_bare_lists(
    elements: Sequence[Element],
    calls: CallMap,
    items: Iterable[RawItem],
    told: Iterable[Problem],
    *,
    names: frozenset[str],
    locale: str,
) -> Iterator[Problem]:
    """Yield a problem for each call of which nothing was read or told, at the first bullet of its list."""
    read = {item.call for item in items}
    silent = [number for number, call in enumerate(calls.calls) if call not in read]
    if not silent or not calls.is_call_note:
        return
    places = {problem.where for problem in told}
    for number in silent:
        lines = [element for element, at in zip(elements, calls.of, strict=True) if at == number]
        if not places.isdisjoint(element.where for element in lines):
            continue
        bullets = [element for element in lines if is_listed(element) and _is_bare(element, calls, locale)]
        if len(bullets) >= _FEWEST and _read_like_actions(bullets, names, locale):
            yield Problem("unsure-list", _UNSURE, bullets[0].where, bullets[0].line)


def _is_bare(element: Element, calls: CallMap, locale: str) -> bool:
    """Whether no heading but that of its call says what stands there, and nothing that it is internal."""
    meaning = [(heading, read_wording(heading.text, locale)) for heading in element.headings]
    if may_be_internal(fold(element.line)) or any(reading.is_internal for _, reading in meaning):
        return False
    return all(reading.kind is None for heading, reading in meaning if heading not in calls.headings)


def _read_like_actions(bullets: Collection[Element], names: frozenset[str], locale: str) -> bool:
    words = words_for(locale)
    lines = [element.line for element in bullets if len(element.line) <= LONGEST_TOLD]
    orders = [line for line in lines if asks_something(line, locale, words, names)]
    return 2 * len(orders) > len(bullets)
