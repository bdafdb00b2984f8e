"""Does a clause that only gives a day move a promise: "Price list: not yet. Sara sends it on Friday"?"""

import re
from collections.abc import Collection

from whoowes.core.document.text import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.model import Sighting, ToldDeed
from whoowes.core.items.readings import OwnerKind
from whoowes.core.items.words.days import SET_ANEW
from whoowes.core.items.words.plain_days import BRINGS, DOES, OCCASIONS
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.threads import Thread

_STEM = 4
_WORD = re.compile(r"[^\W\d_]+")
_BROUGHT = frozenset({"send", "give", "create", "draft", "prepare", "write", "submit", "get", "receive"})
"""Deeds that are done once the thing is brought."""


def moves_plainly(line: Sighting, thread: Thread, texts: TaskTexts, names: Collection[str]) -> bool:
    """Whether a line gives a day by which its owner keeps a promise, and by no other deed than was asked.

    Args:
        line: What is named with another day.
        thread: The one promise that it names.
        texts: Compares what is asked.
        names: The words of the names of all who owe something, folded.
    """
    told = line.item.told
    if told is None or not told.is_whole or told.verbs[:1] != (SET_ANEW,):
        return False
    if _names_occasion(told, thread, texts):
        return False
    deed = "".join(told.verbs[1:])
    is_own_deed = tells_own_deed(line, thread, texts)
    if deed and not is_own_deed and not _may_bring(deed, thread, texts):
        return False
    return _is_of_its_owner(line, told, thread, names, is_own_deed=is_own_deed)


def tells_own_deed(line: Sighting, thread: Thread, texts: TaskTexts) -> bool:
    """Whether the verb beside the day is the one that was promised."""
    verbs = line.item.told.verbs[1:] if line.item.told is not None else ()
    return any(_is_deed_of(deed, task, texts) for deed in verbs for task in thread.tasks)


def _names_occasion(told: ToldDeed, thread: Thread, texts: TaskTexts) -> bool:
    """Whether something else is named that takes place on a day, and may have been moved itself."""
    asked = fold(" ".join(thread.tasks))
    found = re.finditer(rf"\b(?:{OCCASIONS[language_of(texts.locale)]})\b", fold(told.said))
    return any(occasion.group() not in asked for occasion in found)


def _is_of_its_owner(
    line: Sighting, told: ToldDeed, thread: Thread, names: Collection[str], *, is_own_deed: bool
) -> bool:
    """Whether who keeps it owes it: named, told of right before and nobody else, or not said at all."""
    owners = thread.life.owner.people
    if line.owner.kind is not OwnerKind.NONE:
        return bool(line.owner.people) and {p.id for p in line.owner.people} <= {p.id for p in owners}
    if not told.doer:
        return True
    ours = {word for person in owners for word in fold(person.name).split()}
    said = {word for word in _WORD.findall(fold(told.said)) if word in names}
    return said <= ours and (bool(said) or is_own_deed)


def _is_deed_of(deed: str, task: str, texts: TaskTexts) -> bool:
    said = _WORD.findall(fold(task))
    stem = fold(deed)[:_STEM]
    return texts.is_deed_of(deed, task) or (
        len(stem) == _STEM and any(word.startswith(stem) for word in said)
    )


def _may_bring(deed: str, thread: Thread, texts: TaskTexts) -> bool:
    """Whether a verb does whatever was asked, or brings the thing, where nothing else was asked."""
    language = language_of(texts.locale)
    if re.fullmatch(DOES[language], fold(deed)):
        return True
    asked = [texts.asked_of(task) for task in thread.tasks]
    return re.fullmatch(BRINGS[language], fold(deed)) is not None and all(
        not classes or classes & _BROUGHT for classes in asked
    )
