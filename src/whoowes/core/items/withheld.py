"""Which rows are withheld, because words in them or around them say that somebody must not hear of them.

Marks of what is internal are heeded where they are known to stand (`privacy.py`), and silently. What a writer
puts into another cell, beneath a bullet, into a line over a list or into a heading in words of his own keeps
a row off the page as well, and the advisor is told of it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from whoowes.core.document.model import Table
from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.headings.outline import Element
from whoowes.core.items.model import RawItem
from whoowes.core.items.privacy import (
    bears_internal_mark,
    forbids_telling,
    hints_at_privacy,
    internal_end,
    internal_mark_length,
    is_internal_heading,
    may_be_internal,
)
from whoowes.core.items.status.read import CLOSING_WORD_IN_TASK, PARTICIPLE
from whoowes.core.items.words import NoteWords
from whoowes.core.items.words.quick_patterns import any_of
from whoowes.core.items.words.secrets import HEADS_SECRETS, TELLS_OF_OTHERS
from whoowes.core.problems import Problem

_LONGEST_LINE = 160
_MOST_WORDS_OF_ASIDE = 8
_HEADS_SECRETS = re.compile(HEADS_SECRETS)
_MAY_HEAD_SECRETS = any_of(("only", "secret", "client", "kund", "mandant", "klant", "intern", "priv"))
"""What each wording of `_HEADS_SECRETS` has one of, and no date can stand within."""
_TELLS_OF_OTHERS = re.compile(TELLS_OF_OTHERS)
_SENTENCE_GAP = re.compile(r"(?<=[.!?;])\s+")
_BRACKET = re.compile(r"[(\[]([^()\[\]]{3,40})[)\]]")
_ENDS_PRIVATE = re.compile(
    r"\b(?:internal|private|confidential|intern|privat|vertraulich|interne|prive|confidentiel|interno|privado"
    r"|confidencial|vertrouwelijk|riservato)\W*\Z"
)
_COURTESY = re.compile(
    r"[\s,]*\b(?:only|please|pls|bitte|svp|por favor|graag|per favore)\W*\Z|[\s.!]+\Z", re.IGNORECASE
)
_OF_THE_TASK = frozenset({PARTICIPLE, CLOSING_WORD_IN_TASK})
"""Rules of states that are words of the task itself."""
_AROUND = " \t:–—-|/,"


def is_kept_back(item: RawItem, words: NoteWords) -> bool:
    """Whether a row says in any cell that nobody must hear of it, or beside the task that it is internal."""
    if item.is_internal:
        return False
    # "…: public, partagé, privé" ends with what looks like a state.
    said = "" if item.status.rule in _OF_THE_TASK else item.status_raw
    beside = (item.notes, item.result, item.due_raw, said)
    return (
        forbids_telling(item.task)
        or any(forbids_telling(cell, is_aside=True) or _holds_mark(cell, words) for cell in beside if cell)
        or (
            bool(item.owner_raw)
            and not item.is_owner_of_heading
            and forbids_telling(item.owner_raw, is_aside=True)
        )
        or any(bears_internal_mark(cell, words) for cell in (item.notes, item.due_raw) if cell)
    )


def withhold(
    items: Sequence[RawItem], words: NoteWords, keeps_back: Callable[[RawItem], bool]
) -> tuple[tuple[RawItem, ...], tuple[Problem, ...]]:
    """Return items of which those that nobody must hear of count as internal, and what is told of them.

    Args:
        items: What a note yields.
        words: The words of its language.
        keeps_back: Whether something around an item, which counts as internal for that, keeps it back.
    """
    own = {id(item) for item in items if is_kept_back(item, words)}
    told = [item for item in items if id(item) in own or (item.is_internal and keeps_back(item))]
    known = (item._replace(is_internal=True) if id(item) in own else item for item in items)
    return tuple(map(without_private_words, known)), tuple(dict.fromkeys(map(_perhaps_private, told)))


def without_private_words(item: RawItem) -> RawItem:
    """Return an item without the words of its state where they hint at privacy: a page may quote them."""
    if not item.status.raw or not hints_at_privacy(item.status.raw):
        return item
    status = replace(item.status, raw="", reason="")
    return item._replace(status=status, status_raw="", remark=None)


def _perhaps_private(item: RawItem) -> Problem:
    """Return what the advisor is told of a row that is withheld: where it stands, and none of its words."""
    message = "A row says that somebody must not hear of it: it is kept off the page."
    return Problem("perhaps-private", message, item.where)


def kept_back(elements: Sequence[Element], title: str, words: NoteWords) -> frozenset[int]:
    """Return the ids of the elements that something around them keeps back.

    A heading or a title over them, a plain line over their list, the bullet over them, or a bullet or a line
    right beneath them that says nothing else.
    """
    if _heads_secrets(title, words, is_title=True):
        return frozenset(map(id, elements))
    above = {id(element.headings): element.headings for element in elements}
    headings = {id(each): each for headings in above.values() for each in headings}
    secret = {key for key, each in headings.items() if _heads_secrets(each.text, words, is_title=False)}
    below = {id(each) for each in elements if secret and any(id(over) in secret for over in each.headings)}
    return frozenset(below | set(_around_lines(elements, words)))


def _around_lines(elements: Sequence[Element], words: NoteWords) -> Iterator[int]:
    """Yield the ids of what stands below or right above a line that keeps things back."""
    is_list_secret = False
    parents: list[tuple[int, Element, bool]] = []
    """The bullets over the next one, outermost first: how deep, which, and whether it keeps others back."""
    for element in elements:
        is_in_table = element.table is not None and not isinstance(element.block, Table)
        if element.own_heading is not None or is_in_table:
            is_list_secret = is_list_secret and element.own_heading is None
            parents.clear()
            continue
        if isinstance(element.block, Table):
            parents.clear()
            if is_list_secret:
                yield id(element)
            continue
        if not element.line.strip():
            continue
        bullet = element.block.bullet
        while bullet and parents and parents[-1][0] >= bullet.nesting:
            parents.pop()
        says_so = _keeps_back(element.line, words, is_aside=bullet is None or bool(parents))
        if bullet is None:
            if says_so and parents:
                yield from (id(over) for _, over, _ in parents[-1:])
            is_list_secret = says_so
            parents.clear()
            continue
        if says_so or is_list_secret or any(is_secret for *_, is_secret in parents):
            yield id(element)
        if says_so and parents and _is_about(parents[-1][1].line, element.line):
            yield id(parents[-1][1])
        parents.append((bullet.nesting, element, says_so))
        if not bullet.nesting and element.line.rstrip().endswith(":"):
            # A label among bullets heads those behind it.
            is_list_secret = says_so


def _is_about(above: str, line: str) -> bool:
    """Whether a bullet speaks of the one above it, and is no task below a label of several."""
    return not above.rstrip().endswith(":") and len(line.split()) <= _MOST_WORDS_OF_ASIDE


def _keeps_back(line: str, words: NoteWords, *, is_aside: bool) -> bool:
    """Whether a line says that somebody must not hear of something: an aside, of what stands beside it.

    "Don't mention the price in the ad" may be a task of its own.
    """
    if len(line) > _LONGEST_LINE:
        return False
    return forbids_telling(line, is_aside=is_aside) or _is_mark(line, words)


def _heads_secrets(text: str, words: NoteWords, *, is_title: bool) -> bool:
    """Whether a heading, or a title, says in no known mark that what is below it is private."""
    said = text[:200]
    if forbids_telling(said, is_aside=True):
        return True
    key = fold(said)
    # Hardly any heading holds such a word, and dates take long to find.
    if not may_be_internal(key) and _MAY_HEAD_SECRETS.search(key) is None:
        return False
    bare = _without_dates(said, words)
    if _HEADS_SECRETS.search(fold(bare)):
        return True
    if not may_be_internal(key) or is_internal_heading(said, words):
        return False
    bare = _of_others(bare)
    brackets = (bracket[1] for bracket in _BRACKET.finditer(said))
    return (
        is_internal_heading(bare, words)
        or internal_end(bare, words) is not None
        or any(is_internal_heading(each, words) for each in brackets)
        or any(is_internal_heading(part, words) for part in bare.split("/")[1:])
        or (is_title and _ENDS_PRIVATE.search(fold(bare)) is not None)
    )


def _without_dates(text: str, words: NoteWords) -> str:
    bare = text
    for found in reversed(find_dates(text, locale=words.language, order=None)):
        bare = f"{bare[: found.span[0]]}{bare[found.span[1] :]}"
    return bare.strip(_AROUND)


def _holds_mark(cell: str, words: NoteWords) -> bool:
    return may_be_internal(fold(cell)) and any(_is_mark(each, words) for each in _SENTENCE_GAP.split(cell))


def _is_mark(text: str, words: NoteWords) -> bool:
    """Whether a cell or a line says that something is internal, and nothing else."""
    if not may_be_internal(fold(text[:_LONGEST_LINE])) or len(text) > _LONGEST_LINE:
        return False
    bare = _COURTESY.sub("", text.strip(" \t.:!")).strip("()[]")
    bare = _of_others(bare)
    return internal_mark_length(f"{bare}:", words) == len(bare) + 1


def _of_others(line: str) -> str:
    """Return a line without "The following is"."""
    begun = _TELLS_OF_OTHERS.match(fold(line))
    return line[begun.end() :] if begun else line
