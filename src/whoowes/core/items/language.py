"""In which language a note is written: the configured one, unless its little words plainly say another.

An advisor with one German client and nine English ones writes both; nothing should have to be configured.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from whoowes.core.document.model import Block, Document, Paragraph, Table
from whoowes.core.document.text import fold, paragraph_text
from whoowes.core.items.headings.paragraphs import NUMBERING
from whoowes.core.items.words import languages_of_line
from whoowes.core.items.words.function_words import FUNCTION_WORDS, LANGUAGES_OF_WORD
from whoowes.core.kept import kept

_WORDS_READ = 2000
_LONGEST_TEXT = 20_000
"""Characters: about as many as the words that are read."""
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
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def note_locale(document: Document, configured: str) -> str:
    """Return the locale in which a note is to be read.

    Another language than the configured one is taken only if at least eight of its little words stand in the
    note (six, where none of the configured one does), four different ones, and three times as many as of the
    configured language; a header, heading or label that only the other language knows counts as three.
    """
    words, lines = _words_and_lines(document)
    said = Counter(words)
    own, hits = _language(configured), _hits(said)
    if _is_settled(own, hits, lines):
        return configured
    known = Counter(name for line in lines for name in _known_in(line))
    hits = {name: count + _LINE_COUNTS * known[name] for name, count in hits.items()}
    best = max(hits, key=lambda name: (hits[name], name))
    others = max(count for name, count in hits.items() if name != best)
    variety = len(FUNCTION_WORDS[best].intersection(said)) + _LINE_COUNTS * known[best]
    fewest = _FEWEST_HITS if hits.get(own) else _FEWEST_HITS_ALONE
    is_plain = hits[best] >= max(fewest, _TIMES_AS_MANY * hits.get(own, 0)) and hits[best] > others
    return best if best != own and is_plain and variety >= _FEWEST_WORDS else configured


def _is_settled(own: str, hits: Mapping[str, int], lines: Sequence[str]) -> bool:
    """Whether the words alone decide: no other language reaches what it needs, be all lines known to it."""
    best = max(count for name, count in hits.items() if name != own)
    return best + _LINE_COUNTS * len(lines) < _TIMES_AS_MANY * hits.get(own, 0)


@kept
def line_languages(text: str, locale: str) -> tuple[str, ...]:
    """Return the languages in which one line of a note in another may be written, the likeliest first.

    Of the note's own language not one little word stands in such a line; of the other at least one.
    """
    hits = _hits(dict.fromkeys(_little_words(text)[0], 1))
    if hits.get(_language(locale)):
        return ()
    return tuple(
        sorted((name for name, count in hits.items() if count), key=lambda name: (-hits[name], name))
    )


def _language(locale: str) -> str:
    return locale.replace("_", "-").partition("-")[0].lower()


def _hits(said: Mapping[str, int]) -> dict[str, int]:
    """Return how often little words of each language are said."""
    hits = dict.fromkeys(FUNCTION_WORDS, 0)
    for word, count in said.items():
        for name in LANGUAGES_OF_WORD.get(word, ()):
            hits[name] += count
    return hits


def _words_and_lines(document: Document) -> tuple[list[str], list[str]]:
    """Return the little words at the beginning of a note, and its first lines that may be known as a whole.

    Those lines are headers, headings or labels: short paragraphs, and what stands in first rows of tables.
    """
    words: list[str] = []
    lines: list[str] = []
    seen = 0
    for block in (block for tab in document.tabs for block in tab.blocks):
        if seen >= _WORDS_READ and len(lines) >= _MOST_LINES:
            break
        first, others = _first_row_and_others(block)
        if len(lines) < _MOST_LINES:
            lines.extend([text for text in first if 0 < len(text) <= _LONGEST_LINE])
        for text in (*first, *others) if seen < _WORDS_READ else ():
            little, count = _little_words(text)
            words.extend(little)
            seen += count
    return words, lines[:_MOST_LINES]


@kept
def _little_words(text: str) -> tuple[tuple[str, ...], int]:
    """Return the words of a text that tell of a language, and how many words it has in all."""
    words = _WORD.findall(fold(text)[:_LONGEST_TEXT])
    return tuple([word for word in words if word in LANGUAGES_OF_WORD]), len(words)


def _first_row_and_others(block: Block) -> tuple[list[str], list[str]]:
    """Return what the paragraphs of the first row say, and those of the rows below; others are one row."""
    if isinstance(block, Table):
        first = [text for row in block.rows[:1] for cell in row.cells for text in _texts(cell.content)]
        others = [text for row in block.rows[1:] for cell in row.cells for text in _texts(cell.content)]
        return first, others
    return _texts((block,)), []


def _texts(content: Iterable[Block]) -> list[str]:
    texts: list[str] = []
    for block in content:
        if isinstance(block, Paragraph):
            texts.append(paragraph_text(block))
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    texts.extend(_texts(cell.content))
    return texts


@kept
def _known_in(line: str) -> frozenset[str]:
    return languages_of_line(NUMBERING.sub("", fold(line).strip(_LINE_EDGES)))
