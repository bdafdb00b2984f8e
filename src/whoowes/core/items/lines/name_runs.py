"""Plain lines one after another that each begin with a name: "Dave – ring the bank", "Lyn – file the return".

With no heading of actions over them they are actions where more than half of them order something or name a
deadline, and none asks anything; else they are who said what.
"""

import re
from collections.abc import Iterator, Sequence

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import ASKING

_NAMED = re.compile(r"(?P<name>@?[^\W\d_a-z][^:–—]{1,30}?)(?:\s?:|\s[–—-])\s+(?P<task>\S.*)")
_FEWEST = 2
_LONGEST_SUBJECT = 3
_ASKING = re.compile(ASKING)


def runs_of_promises(elements: Sequence[Element], names: frozenset[str], locale: str) -> frozenset[int]:
    """Return the ids of paragraphs in runs of actions; `elements` keep them alive."""
    found: set[int] = set()
    for run in _runs(elements, names, locale):
        tasks = [task for _, task in run]
        if len(run) >= _FEWEST and _are_promises(tasks, locale):
            found.update(id(element) for element, _ in run)
    return frozenset(found)


def _runs(
    elements: Sequence[Element], names: frozenset[str], locale: str
) -> Iterator[list[tuple[Element, str]]]:
    run: list[tuple[Element, str]] = []
    for element in elements:
        line = element.line
        # Most lines begin with no name, and most documents have no such run at all.
        may_be_named = line and element.table is None and (line[0].isupper() or line[0] == "@")
        task = _task(element, names, locale) if may_be_named else ""
        if task:
            run.append((element, task))
        elif run and (line or element.table is not None):
            yield run
            run = []
    if run:
        yield run


def _task(element: Element, names: frozenset[str], locale: str) -> str:
    """Return what stands behind the name with which a plain line begins; nothing for other lines."""
    block = element.block
    if element.own_heading or not isinstance(block, Paragraph) or block.bullet:
        return ""
    found = _NAMED.match(element.line)
    return found["task"] if found and is_known_name(found["name"], names, locale) else ""


def _are_promises(tasks: Sequence[str], locale: str) -> bool:
    if any(task.endswith("?") for task in tasks):
        return False
    words = words_for(locale)
    told = [task for task in tasks if _tells(task, words)]
    orders = [task for task in tasks if is_order(task, words) or split_due(task, locale=locale)]
    return not told and 2 * len(orders) > len(tasks)


def _tells(task: str, words: NoteWords) -> bool:
    """Whether a task that begins like an order is a sentence: "report sales are up", "plan is on track"."""
    key = fold(task)
    gap = words.copula.search(key)
    before = key[: gap.start()].split() if gap else []
    return 0 < len(before) <= _LONGEST_SUBJECT and not any(map(_ASKING.fullmatch, before))
