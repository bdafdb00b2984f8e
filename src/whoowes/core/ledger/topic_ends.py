"""Whether what a review tells of a matter is the end that was asked for: "going with Brandt"."""

import re
from collections.abc import Collection
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.lines.remark_clauses import chooses, first_told
from whoowes.core.items.people import Side
from whoowes.core.items.readings import Status
from whoowes.core.items.status.deeds import names_deed_of, with_deed
from whoowes.core.items.status.outcomes import OUTCOMES
from whoowes.core.items.status.read import read_status
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.words import words_for
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.unfinished import RETURNED, THEIRS, WENT, WRITTEN
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.threads import Thread

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_DOER = re.compile(r"(?P<doer>[^\W\d_][\w'’-]*) (?P<verb>[^\W\d_]+)")
_LONGEST_NAME = 4
_LONGEST_ENDING = 2
_SHORTEST_WORD = 4
_BEHIND = r"(?=\W*$| (?:\d|on |am |le |el |dia |il |op |the |vom |last |yesterday))"


def is_end_of(
    said: str, thread: Thread, texts: TaskTexts, names: Collection[str], *, is_of_thing: bool
) -> bool:
    """Whether a remark tells the end of what a promise asks; `names`, folded, are those of people.

    Its first clause has to tell it, and nothing behind may take it back. What has no subject is told of the
    matter itself, and so has to be told of the very thing of the promise.
    """
    first = first_told(said, texts.locale, may_name_days=True)
    if not first:
        return False
    if _went_out(first, thread, texts, is_of_thing=is_of_thing) or _is_done_by_owner(first, thread, texts):
        return True
    return is_of_thing and (_is_chosen(first, thread, texts, names) or _has_state(first, said, thread, texts))


def _has_state(first: str, said: str, thread: Thread, texts: TaskTexts) -> bool:
    """Whether the first clause is a state that ends the promise: "received" of what was to be sent."""
    if first_told(said, texts.locale) != first:
        return False
    if re.fullmatch(RETURNED, fold(first)):
        return all(map(texts.asks_to_send, thread.tasks))
    status = read_status(first, locale=texts.locale)
    is_owed_to_writer = thread.life.owner.sides == {Side.CLIENT}
    if status.rule in OUTCOMES:
        return with_deed(status, thread.tasks, texts.locale).status is Status.DONE or all(
            texts.is_reached(status.rule, task, is_owed_to_writer=is_owed_to_writer) for task in thread.tasks
        )
    if status.status is Status.UNCLEAR:
        status = with_deed(status, thread.tasks, texts.locale)
    return status.status is Status.DONE and not any(texts.is_other_deed(first, task) for task in thread.tasks)


def _is_chosen(first: str, thread: Thread, texts: TaskTexts, names: Collection[str]) -> bool:
    """Whether a clause tells which one it is, and that was to be decided: "going with Brandt"."""
    start = chooses(first, texts.locale[:2])
    if not start or not all(map(texts.asks_to_choose, thread.tasks)):
        return False
    behind = _WORD.findall(first[start:])
    # "Going with Kevin to the tasting" tells who goes.
    is_name = bool(behind) and behind[0][0].isupper() and fold(behind[0]) not in names
    return is_name and len(behind) <= _LONGEST_NAME


def _went_out(first: str, thread: Thread, texts: TaskTexts, *, is_of_thing: bool) -> bool:
    """Whether a clause tells that what was to be sent, or written, has left: "replies went out"."""
    language = texts.locale[:2]
    words = _WORD.findall(first)
    found = _went(language).search(fold(first))
    if found is None or not words or not all(map(texts.asks_to_send, thread.tasks)):
        return False
    subject = _WORD.findall(first[: found.start()])
    if any(re.fullmatch(THEIRS, fold(word)) for word in subject):
        return False
    subject = [word for word in subject if fold(word) not in FUNCTION_WORDS[language]]
    if not subject:
        return is_of_thing
    is_written = len(subject) == 1 and re.fullmatch(WRITTEN[language], fold(subject[0])) is not None
    asked = {fold(word) for task in thread.tasks for word in _WORD.findall(task)}
    return is_written or all(any(_is_word(fold(word), known) for known in asked) for word in subject)


def _is_word(word: str, known: str) -> bool:
    """Whether two words are one, but for a number or a case: "reply" and "replies"."""
    is_near = abs(len(word) - len(known)) <= _LONGEST_ENDING and len(word) >= _SHORTEST_WORD
    return word == known or (is_near and word[:_SHORTEST_WORD] == known[:_SHORTEST_WORD])


def _is_done_by_owner(first: str, thread: Thread, texts: TaskTexts) -> bool:
    """Whether a clause begins with the owner and the very deed of a promise: "Sara started on the 9th"."""
    found = _DOER.match(first)
    owners = {fold(word) for person in thread.life.owner.people for word in person.name.split()}
    if found is None or fold(found["doer"]) not in owners:
        return False
    is_deed = names_deed_of([fold(found["verb"])], thread.tasks, texts.locale)
    return is_deed and adds_nothing(fold(first[found.end() :]), words_for(texts.locale))


@lru_cache(maxsize=16)
def _went(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{WENT[language]}){_BEHIND}")
