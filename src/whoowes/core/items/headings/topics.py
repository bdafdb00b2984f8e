"""Headings and bullets that only name what is spoken of below them: "Warehouse", "1. Backups".

One that no table knows may say of the words below it that they are not meant: "Rejected", "Flat 2". Where
several topics stand side by side, talk goes through what there is, and what is agreed there is agreed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from whoowes.core.document.model import Paragraph
from whoowes.core.document.text import fold
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.headings.paragraphs import INTRODUCTION_LEVEL, NUMBERING, TAB_LEVEL, Heading
from whoowes.core.items.privacy import hints_at_privacy
from whoowes.core.items.words import Kind
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.topics import ASTRAY, DELICATE, FOR_US, UNHEARD, VEILED
from whoowes.core.kept import kept

_ASTRAY = re.compile(gathered(ASTRAY))
_UNHEARD = re.compile(gathered(UNHEARD))
_PRIVATE = re.compile(gathered(rf"{VEILED}|{DELICATE}"))
_FOR_US = re.compile(FOR_US)
_ODD = re.compile(r"[\d?%:&…\"„“”«»]")
_MOST_WORDS = 4
_MOST_OF_INTRODUCTION = 2
_FEWEST = 2
_LONGEST = 60
_LONGEST_TITLE = 6
_TALK = (Kind.TALK, Kind.MATTERS)


def is_topic(heading: Heading) -> bool:
    """Whether a heading that nobody knows is but a topic, and takes nothing back that is below."""
    if heading.level <= TAB_LEVEL and not heading.text.strip(" :"):
        return True
    most = _MOST_OF_INTRODUCTION if heading.level >= INTRODUCTION_LEVEL else _MOST_WORDS
    return _names_topic(heading.text.strip(" :"), most)


def _names_topic(text: str, most: int = _MOST_WORDS) -> bool:
    return len(text.split()) <= most and not _ODD.search(text) and not _ASTRAY.search(fold(text))


@kept
def may_head_private_matter(text: str) -> bool:
    """Whether a title may stand over what is not for the client."""
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    key = fold(NUMBERING.sub("", text).strip(" :.–—-"))
    return _PRIVATE.search(key) is not None


def holds_private_title(elements: Sequence[Element]) -> bool:
    """Whether a plain line may be the title of what is not for the client: nobody can tell where that ends.

    A line over others that stand deeper is heeded where these are read, and so is what heads a list.
    """
    return any(
        (each.own_heading is None or each.own_heading not in behind.headings)
        and each.table is None
        and _nesting(behind) <= _nesting(each)
        and _is_private_title(each)
        for each, behind in pairwise(elements)
    )


def _is_private_title(element: Element) -> bool:
    line = element.line
    if len(line) > _LONGEST or may_head_private_matter(line):
        return len(line) <= _LONGEST
    is_plain = isinstance(element.block, Paragraph) and element.block.bullet is None
    is_title = is_plain and len(line.split()) <= _LONGEST_TITLE
    return is_title and (hints_at_privacy(line) or _FOR_US.match(fold(line)) is not None)


def stands_below_us(element: Element) -> bool:
    """Whether a heading over a place says but "For us": a list of ours, or what is not for others."""
    return any(_FOR_US.match(fold(heading.text.strip(" :"))) for heading in element.headings)


def topics_in_series(elements: Iterable[Element], locale: str) -> frozenset[int]:
    """Return the ids of headings that are topics beside others, and of the bullets that stand below such.

    `elements` keep them alive.
    """
    beside: dict[tuple[int, ...], list[Heading]] = defaultdict(list)
    lists: list[list[Element]] = [[]]
    for element in elements:
        heading, block = element.own_heading, element.block
        if heading is not None and element.table is None and heading.level > TAB_LEVEL:
            beside[(heading.level, *map(id, element.headings[:-1]))].append(heading)
        if heading is None and isinstance(block, Paragraph) and block.bullet is not None:
            lists[-1].append(element)
        elif lists[-1] and (element.line or heading is not None):
            lists.append([])
    found = {id(each) for group in beside.values() for each in _series(group, locale)}
    for bullets in filter(None, lists):
        found |= _below_topics(bullets, locale)
    return frozenset(found)


def _series(group: Sequence[Heading], locale: str) -> Sequence[Heading]:
    """Return the topics among headings side by side, where there are several things to speak of."""
    if len(group) < _FEWEST:
        return ()
    topics = [each for each in group if may_be_heard_below(each.text, locale)]
    known = [each for each in group if read_wording(each.text, locale).kind in _TALK]
    return topics if len({fold(each.text) for each in (*topics, *known)}) >= _FEWEST else ()


def _below_topics(bullets: Sequence[Element], locale: str) -> frozenset[int]:
    """Return the ids of bullets with one topic over them, beside other topics: "1. Backups", "2. Email"."""
    tops = [each for each in bullets if not _nesting(each)]
    if len(tops) == len(bullets):
        return frozenset()
    heard = [each for each in tops if may_be_heard_below(each.line.partition(". ")[0], locale)]
    if len(heard) < _FEWEST:
        return frozenset()
    found, over = set(), None
    for each in bullets:
        if not _nesting(each):
            over = each
        elif _nesting(each) == 1 and any(over is topic for topic in heard):
            found.add(id(each))
    return frozenset(found)


def _nesting(element: Element) -> int:
    block = element.block
    return block.bullet.nesting if isinstance(block, Paragraph) and block.bullet else 0


def may_be_heard_below(text: str, locale: str) -> bool:
    """Whether a heading, a bullet or a label names what is spoken of, and says no more of what follows it."""
    bare = NUMBERING.sub("", text[:_LONGEST]).strip(" :.")
    if not bare or len(text) > _LONGEST or not _names_topic(bare) or _UNHEARD.search(fold(bare)):
        return False
    reading = read_wording(bare, locale)
    return reading.kind in (None, *_TALK) and not (reading.is_internal or reading.has_unsure_state)
