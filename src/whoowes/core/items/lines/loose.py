"""Lines that say by their own form what they are, whatever stands over them.

Three classes: a mention with an order ("@Kevin send it"), an "Action:" that names nobody but its owner, as
minutes do behind the paragraph that says what ("Action: KW"), and a promise told in the discussion, which is
no item there, but must not be lost in silence either.
"""

import re
from collections.abc import Iterable, Iterator

from whoowes.core.document.model import PersonChip
from whoowes.core.document.text import fold, inline_text
from whoowes.core.items.due import read_due, split_due
from whoowes.core.items.lines.known_names import is_known_name, orders_somebody
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import RawItem
from whoowes.core.items.tables.cell_shapes import begins_due, is_name_like
from whoowes.core.items.tables.combined_cells import part_task
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.problems import Problem

UNSURE_LINE = "Stands under an actions heading, but may not be an action."
UNSURE_PROMISE = "Reads like a promise, but stands under no heading of actions."

_MENTION = re.compile(r"@[^\W\d_][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,2}(?:\s?[:,])?\s+(?=\S)")
_AS_NOUN = re.compile(r"\w+\s?(?:[:–—-]|\b(?:on|from|of|at)\b)")
"""After a name, "update on the ads" is a topic."""
_JOINTS = ("&", "+", "/", ",")
_LONGEST_OWNER = 40
_LONGEST_TASK_WORDS = 40
TOPIC_ENDS = re.compile(r"[,;:]\s+|\s[–—-]+\s+|\s*(?:→|->)\s*")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_MOSTLY = 0.7
"""Share of an item's long words with which a sentence says it; two of three may be of something else."""
_BRACKET = re.compile(r"(?<=\s)\((?P<name>[^()]{2,40})\)[\s,–—-]*(?P<due>[^()]{2,25})$")
"""Whose it is, and by when: "Photos of the dogs (Rick), next call"."""
_LAST_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-z])")


def is_mention(line: Line, wording: TaskWording, locale: str, words: NoteWords) -> bool:
    """Whether a line begins with an @mention or a person chip and then says what that person is to do."""
    mention = _MENTION.match(wording.task)
    if not mention and not (PersonChip in map(type, line.inlines) and _begins_with_chip(line)):
        return False
    rest = wording.task[mention.end() :] if mention else wording.task
    rest = obliged_rest(f"Name {rest}", locale) or rest
    return is_order(rest, words) and not _AS_NOUN.match(rest)


def _begins_with_chip(line: Line) -> bool:
    for inline in line.inlines:
        if inline_text(inline).strip():
            return isinstance(inline, PersonChip)
    return False


def owner_alone(wording: TaskWording, locale: str, words: NoteWords) -> tuple[str, str] | None:
    """Return owner and due date of an "Action:" that says nothing else: "ACTION: SL by Friday"."""
    task = wording.task.strip(" .)]")
    if not wording.is_marked or wording.owner_raw or len(task) > _LONGEST_OWNER or is_order(task, words):
        return None
    gaps = ((gap.start(), gap.end()) for gap in re.finditer(r"[\s,–—-]+", task))
    ends = [
        (start, task[end:]) for start, end in gaps if _parts_owner_from_due(task[:start], task[end:], locale)
    ]
    end, due = ends[0] if ends else (len(task), wording.due_raw)
    owner = task[:end]
    return (owner, due) if owner and is_name_like(owner, locale) else None


def _parts_owner_from_due(owner: str, due: str, locale: str) -> bool:
    """Whether a due date and nothing else follows an owner: "Piet & Jan, plan the leave" has no January."""
    if owner.endswith(_JOINTS) or not begins_due(due, locale):
        return False
    return read_due(due, call_date=None, locale=locale).rule != "not-understood"


def told_before(text: str) -> str:
    """Return what an action is that only its owner stands behind: the text before, or its last sentence."""
    return text if len(text.split()) <= _LONGEST_TASK_WORDS else _LAST_SENTENCE.split(text)[-1]


def begins_as_promise(text: str, locale: str) -> bool:
    """Whether a text begins with who is to do what: "Kevin to send …", "I'll check …"."""
    rest = obliged_rest(text, locale)
    return rest is not None and is_order(rest, words_for(locale))


def reads_like_promise(task: str, locale: str, words: NoteWords, names: frozenset[str]) -> bool:
    """Whether a line of the discussion tells who is to do what: "Kevin to send …", "I'll check …".

    So do an order with a deadline, and a name that is known beside an order or a deadline: "Anna: new texts
    by Friday", "Draft the letter (Anna)". Behind a topic it may stand, too: "Boiler quote → Kevin to chase".
    """
    if any(begins_as_promise(piece, locale) for piece in (task, *TOPIC_ENDS.split(task)[1:])):
        return True
    behind = _BRACKET.search(task)
    if behind and begins_due(behind["due"], locale) and is_known_name(behind["name"], names, locale):
        return True
    split = split_due(task, locale=locale)
    said = task if split is None else split[0]
    if split is None:
        return names_doer(said, locale, words, names)
    return is_order(said, words) or is_known_name(part_task(said, locale)[1], names, locale)


def names_doer(task: str, locale: str, words: NoteWords, names: frozenset[str]) -> bool:
    """Whether a text says who is to do what: "Anna: draft it", where she is known, "Anna to draft it"."""
    rest, owner = part_task(task, locale)
    is_told = bool(owner) and is_known_name(owner, names, locale) and is_order(rest, words)
    return is_told or begins_as_promise(task, locale) or orders_somebody(task, names, locale)


def asks_something(text: str, locale: str, words: NoteWords, names: frozenset[str]) -> bool:
    """Whether a text orders something, says who is to do what, or ends with a deadline."""
    return (
        is_order(text, words)
        or names_doer(text, locale, words, names)
        or split_due(text, locale=locale) is not None
    )


def without_known(problems: Iterable[Problem], items: Iterable[RawItem]) -> Iterator[Problem]:
    """Leave out promises of the discussion which an item of the note restates."""
    known: list[set[str]] | None = None
    for problem in problems:
        if problem.message == UNSURE_PROMISE:
            known = [_long_words(item.task) for item in items] if known is None else known
            said = _long_words(problem.raw)
            if any(_MOSTLY * len(one) <= len(said & one) for one in known if one):
                continue
        yield problem


def _long_words(text: str) -> set[str]:
    return set(_LONG_WORD.findall(fold(text)))
