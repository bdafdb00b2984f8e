"""Lines one after another that each begin with a name: "Dave – ring the bank", "Lyn – file the return".

With no heading of actions over them they are actions where more than half of them order something or name a
deadline, and none asks anything; else they are who said what. Bullets are so below an everyday title alone:
"Jobs", "Our list".
"""

import re
from collections.abc import Iterator, Sequence

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.due import split_due
from whoowes.core.items.headings.outline import Element, is_listed
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import ASKING
from whoowes.core.items.words.review_titles import EVERYDAY_LISTS

_NAMED = re.compile(r"(?P<name>@?[^\W\d_a-z][^:–—>→]{1,30}?)(?:\s?:|\s[–—-]|\s?(?:->|→))\s+(?P<task>\S.*)")
_TITLE = re.compile(EVERYDAY_LISTS)
_LONGEST_TITLE = 40
_FEWEST = 2
_LONGEST_SUBJECT = 3
_ASKING = re.compile(ASKING)


def runs_of_promises(elements: Sequence[Element], names: frozenset[str], locale: str) -> frozenset[int]:
    """Return the ids of paragraphs in runs of actions; `elements` keep them alive."""
    found: set[int] = set()
    for run in _runs(elements, names, locale):
        tasks = [task for _, task in run]
        if len(run) >= _FEWEST and _are_promises(tasks, locale, hands_out=_hands_out(run)):
            found.update(id(element) for element, _ in run)
    return frozenset(found)


def _runs(
    elements: Sequence[Element], names: frozenset[str], locale: str
) -> Iterator[list[tuple[Element, str]]]:
    run: list[tuple[Element, str]] = []
    title = ""
    for element in elements:
        line = element.line
        # Most lines begin with no name, and most documents have no such run at all.
        may_be_named = line and element.table is None and (line[0].isupper() or line[0] == "@")
        task = _task(element, names, locale, title) if may_be_named else ""
        if task:
            run.append((element, task))
        elif run and (line or element.table is not None):
            yield run
            run = []
        if line and not is_listed(element):
            title = line
    if run:
        yield run


def _task(element: Element, names: frozenset[str], locale: str, title: str) -> str:
    """Return what stands behind the name with which a line begins, no bullet but below an everyday title."""
    block = element.block
    if element.own_heading or not isinstance(block, Paragraph):
        return ""
    if block.bullet and (len(title) > _LONGEST_TITLE or not _TITLE.fullmatch(fold(title).strip(" :"))):
        return ""
    found = _NAMED.match(element.line)
    return found["task"] if found and is_known_name(found["name"], names, locale) else ""


def _hands_out(run: Sequence[tuple[Element, str]]) -> bool:
    """Whether an arrow stands behind each name: "HP -> letter for Owen" says who gets what to do."""
    return all(element.line.removesuffix(task).rstrip().endswith((">", "→")) for element, task in run)


def _are_promises(tasks: Sequence[str], locale: str, *, hands_out: bool) -> bool:
    if any(task.endswith("?") for task in tasks):
        return False
    words = words_for(locale)
    told = [task for task in tasks if _tells(task, words)]
    orders = [task for task in tasks if is_order(task, words) or split_due(task, locale=locale)]
    return not told and 2 * len(orders) > len(tasks) - hands_out


def _tells(task: str, words: NoteWords) -> bool:
    """Whether a task that begins like an order is a sentence: "report sales are up", "plan is on track"."""
    key = fold(task)
    gap = words.copula.search(key)
    before = key[: gap.start()].split() if gap else []
    return 0 < len(before) <= _LONGEST_SUBJECT and not any(map(_ASKING.fullmatch, before))
