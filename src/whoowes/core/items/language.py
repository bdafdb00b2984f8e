"""In which language a note is written: the configured one, unless its little words plainly say another.

An advisor with one German client and nine English ones writes both; nothing should have to be configured.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from whoowes.core.document.model import Block, Document, Paragraph, Table
from whoowes.core.document.text import fold, paragraph_text
from whoowes.core.items.words import languages_of_line
from whoowes.core.items.words.function_words import FUNCTION_WORDS

_WORDS_READ = 2000
_FEWEST_HITS = 8
_FEWEST_HITS_ALONE = 6
"""Where not one little word of the configured language stands in the note."""
_FEWEST_WORDS = 4
_TIMES_AS_MANY = 3
_LINE_COUNTS = 3
"""How many little words a known header, heading or label is worth: notes in tables have few of them."""
_LONGEST_LINE = 60
_MOST_LINES = 150
_LINE_EDGES = " :?*.!_"
_NUMBERING = re.compile(r"^(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def note_locale(document: Document, configured: str) -> str:
    """Return the locale in which a note is to be read.

    Another language than the configured one is taken only if at least eight of its little words stand in the
    note (six, where none of the configured one does), four different ones, and three times as many as of the
    configured language; a header, heading or label that only the other language knows counts as three.
    """
    said = Counter(_first_words(document))
    lines = Counter(
        name for key in islice(_short_lines(document), _MOST_LINES) for name in languages_of_line(key)
    )
    hits = {
        name: sum([said[word] for word in words & said.keys()]) + _LINE_COUNTS * lines[name]
        for name, words in FUNCTION_WORDS.items()
    }
    own = configured.replace("_", "-").partition("-")[0].lower()
    best = max(hits, key=lambda name: (hits[name], name))
    others = max(count for name, count in hits.items() if name != best)
    variety = len(FUNCTION_WORDS[best] & said.keys()) + _LINE_COUNTS * lines[best]
    fewest = _FEWEST_HITS if hits.get(own) else _FEWEST_HITS_ALONE
    is_plain = hits[best] >= max(fewest, _TIMES_AS_MANY * hits.get(own, 0)) and hits[best] > others
    return best if best != own and is_plain and variety >= _FEWEST_WORDS else configured


def _short_lines(document: Document) -> Iterator[str]:
    """Yield what may be a header, a heading or a label: the cells of first rows, and short lines."""
    for tab in document.tabs:
        for block in tab.blocks:
            cells = block.rows[0].cells if isinstance(block, Table) and block.rows else ()
            inner = [text for cell in cells for part in cell.content for text in _texts(part)]
            for text in inner if isinstance(block, Table) else _texts(block):
                if 0 < len(text) <= _LONGEST_LINE:
                    yield _NUMBERING.sub("", fold(text).strip(_LINE_EDGES))


def _first_words(document: Document) -> list[str]:
    found: list[str] = []
    for tab in document.tabs:
        for block in tab.blocks:
            for text in _texts(block):
                found.extend(_WORD.findall(fold(text)))
            if len(found) >= _WORDS_READ:
                return found[:_WORDS_READ]
    return found


def _texts(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return [paragraph_text(block)]
    if isinstance(block, Table):
        cells = (cell for row in block.rows for cell in row.cells)
        return [text for cell in cells for inner in cell.content for text in _texts(inner)]
    return []


def line_languages(text: str, locale: str) -> tuple[str, ...]:
    """Return the languages in which one line of a note in another may be written, the likeliest first.

    Of the note's own language not one little word stands in such a line; of the other at least one.
    """
    said = set(_WORD.findall(fold(text)))
    own = locale.replace("_", "-").partition("-")[0].lower()
    hits = {name: len(words & said) for name, words in FUNCTION_WORDS.items()}
    if hits.get(own):
        return ()
    return tuple(
        sorted((name for name, count in hits.items() if count), key=lambda name: (-hits[name], name))
    )
