"""Plain lines right over a table that say what it shows: "Prices from July", "Qui contacter"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from whoowes.core.document.model import NamedStyle, Paragraph, Table
from whoowes.core.items.headings.outline import Element, is_listed

_LONGEST = 60
_SENTENCE_ENDS = (".", "!", ";", ",")


def captions(elements: Sequence[Element]) -> frozenset[int]:
    """Return the ids of short plain lines between which and a table of the page stand only blank ones."""
    return frozenset(_captions([each for each in elements if _is_of_page(each)]))


def _is_of_page(element: Element) -> bool:
    return isinstance(element.block, Table) or (element.table is None and bool(element.line))


def _captions(elements: Sequence[Element]) -> Iterator[int]:
    for one, below in pairwise(elements):
        if isinstance(below.block, Table) and below.tab_index == one.tab_index and _may_caption(one):
            yield id(one)


def _may_caption(element: Element) -> bool:
    block = element.block
    is_plain = isinstance(block, Paragraph) and block.named_style is NamedStyle.NORMAL
    return (
        is_plain
        and not is_listed(element)
        and len(element.line) <= _LONGEST
        and not element.line.endswith(_SENTENCE_ENDS)
    )
