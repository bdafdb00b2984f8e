"""Whether what a review tells of a matter is the end that was asked for: "going with Brandt"."""

import re
from collections.abc import Collection
from functools import lru_cache

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.lines.remark_clauses import chooses, first_told
from whoowes.core.items.people import Side
from whoowes.core.items.readings import Status
from whoowes.core.items.status.deeds import in_verbs_of, names_deed_of, with_deed
from whoowes.core.items.status.outcomes import ARRIVED, OUTCOMES
from whoowes.core.items.status.read import read_status
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words import words_for
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.plain_ends import PLAIN_ENDINGS
from whoowes.core.items.words.sentences import THANKS
from whoowes.core.items.words.table import keys
from whoowes.core.items.words.unfinished import RETURNED, THEIRS, WENT, WRITTEN
from whoowes.core.ledger.likeness import TaskTexts
from whoowes.core.ledger.receivers import went_to_owner
from whoowes.core.ledger.threads import Thread

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_THANKS = re.compile(THANKS, re.IGNORECASE)
_LONGEST_NAME = 4
_LONGEST_ENDING = 2
_SHORTEST_WORD = 4
_BEHIND = r"(?=\W*$| (?:\d|on |am |le |el |(?:no )?dia |il |op |the |vom |last |yesterday))"


def is_end_of(
    said: str, thread: Thread, texts: TaskTexts, names: Collection[str], *, is_of_thing: bool
) -> bool:
    """Whether a remark tells the end of what a promise asks; `names`, folded, are those of people.

    Its first clause has to tell it, and nothing behind may take it back. What has no subject is told of the
    matter itself, and so has to be told of the very thing of the promise.
    """
    first = first_told(said, texts.locale, may_name_days=True)
    if not first or went_to_owner(first, thread, texts.locale):
        return False
    if _went_out(first, thread, texts, is_of_thing=is_of_thing):
        return True
    # "Quote came in, illegible" and "Bram has called, voicemail": no list knows all that takes it back.
    is_all = _THANKS.sub("", said.strip()).rstrip(" .!,;–-") == first
    if is_all and (_is_done_by_owner(first, thread, texts) or _has_come(first, thread, texts)):
        return True
    return is_of_thing and (_is_chosen(first, thread, texts, names) or _has_state(first, said, thread, texts))


def _has_state(first: str, said: str, thread: Thread, texts: TaskTexts) -> bool:
    """Whether the first clause is a state that ends the promise: "received" of what was to be sent."""
    if first_told(said, texts.locale) != first:
        return False
    if re.fullmatch(RETURNED, fold(first)):
        signed = [fold(first.split(maxsplit=1)[0])]
        return all(map(texts.asks_to_send, thread.tasks)) or names_deed_of(signed, thread.tasks, texts.locale)
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
    subject = _subject(first[: unfolded(first, found.start())], language) if found and words else None
    if subject is None:
        return False
    is_written = len(subject) == 1 and re.fullmatch(WRITTEN[language], fold(subject[0])) is not None
    if is_written and all(map(texts.asks_to_write, thread.tasks)):
        return True
    if not all(map(texts.asks_to_send, thread.tasks)):
        return False
    return is_written or _are_asked(subject, thread) if subject else is_of_thing


def _has_come(first: str, thread: Thread, texts: TaskTexts) -> bool:
    """Whether a clause tells that the very thing of a promise to get it has come: "quote came on the 9th"."""
    language = texts.locale[:2]
    found = re.fullmatch(_came_by(language), first.lower())
    subject = _subject(found["thing"] or found["behind"], language) if found else None
    if (
        not subject
        or found is None
        or not adds_nothing(fold(found["rest"] or found["rest_behind"] or ""), words_for(texts.locale))
    ):
        return False
    is_owed_to_writer = thread.life.owner.sides == {Side.CLIENT}
    return all(
        texts.is_reached(ARRIVED, task, is_owed_to_writer=is_owed_to_writer)
        and texts.names_head_of(" ".join(subject), task)
        for task in thread.tasks
    )


def _subject(said: str, language: str) -> list[str] | None:
    """Return the words of which something is told, without articles; None where it is another's."""
    words = _WORD.findall(said)
    if any(re.fullmatch(THEIRS, fold(word)) for word in words):
        return None
    articles = keys(PLAIN_ENDINGS[language].the)
    return [word for word in words if fold(word) not in articles | FUNCTION_WORDS[language]]


def _are_asked(subject: Collection[str], thread: Thread) -> bool:
    asked = {fold(word) for task in thread.tasks for word in _WORD.findall(task)}
    return all(any(_is_word(fold(word), known) for known in asked) for word in subject)


def _is_word(word: str, known: str) -> bool:
    """Whether two words are one, but for a number or a case: "reply" and "replies"."""
    is_near = abs(len(word) - len(known)) <= _LONGEST_ENDING and len(word) >= _SHORTEST_WORD
    return word == known or (is_near and word[:_SHORTEST_WORD] == known[:_SHORTEST_WORD])


def _is_done_by_owner(first: str, thread: Thread, texts: TaskTexts) -> bool:
    """Whether a clause begins with the owner and the very deed of a promise: "Sara started on the 9th"."""
    found = _doer(texts.locale[:2]).match(first)
    owners = {fold(word) for person in thread.life.owner.people for word in person.name.split()}
    if found is None or fold(found["doer"]) not in owners:
        return False
    verb = found["verb"]
    is_deed = names_deed_of([fold(verb)], thread.tasks, texts.locale) or (
        told_words_for(texts.locale).past.fullmatch(verb.lower()) is not None
        and all(in_verbs_of(verb, (verb,), task) != verb for task in thread.tasks)
    )
    return is_deed and adds_nothing(fold(first[found.end() :]), words_for(texts.locale))


@lru_cache(maxsize=16)
def _doer(language: str) -> re.Pattern[str]:
    has = PLAIN_ENDINGS[language].has or "(?!)"
    return re.compile(rf"(?P<doer>[^\W\d_][\w'’-]*) (?:(?:{has}) )?(?P<verb>[^\W\d_]+)")


@lru_cache(maxsize=16)
def _came_by(language: str) -> re.Pattern[str]:
    """Match a thing and that it came, or that it came and the thing, with what stands behind."""
    words = PLAIN_ENDINGS[language]
    came = rf"(?:{words.came}|{words.here}|(?:(?:{words.now}|{words.was}) )?{words.arrived})"
    return re.compile(
        rf"(?P<thing>[^\W\d_][\w' /-]*?) {came}(?: {words.into or '(?!)'})?(?P<rest> .*)?"
        rf"|{came} (?P<behind>[^\W\d_][\w' /-]*?)(?P<rest_behind> (?:el|no|a|em) .*)?"
    )


@lru_cache(maxsize=16)
def _went(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{WENT[language]}){_BEHIND}")
