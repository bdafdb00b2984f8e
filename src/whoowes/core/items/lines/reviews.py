"""What a review of earlier actions says of a line: a remark that is read, or one that no rule reads."""

import re
from itertools import islice
from typing import NamedTuple

from whoowes.core.items.due import as_of_a_task, date_in_task, split_due
from whoowes.core.items.lines.end_states import MARKS
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.remark_owners import LONGEST_SUBJECT, is_person
from whoowes.core.items.lines.remark_states import goes_on, how_far, tells_a_deed
from whoowes.core.items.lines.remarks import GAP, LONGEST, take_remark, told_of_doer
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import RawItem, Remark
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import (
    CLOSING_WORD_IN_TASK,
    FINISHED_WITH_MORE,
    TELLS_NO_STATE,
    is_participle,
    read_status,
)
from whoowes.core.items.words import words_for

_FEWEST = 3
_SPACE = re.compile(r"\s+")


class Review(NamedTuple):
    """What a review says of a task: the remark that was read, or one of which no rule makes a state."""

    said: str = ""
    unread: Remark | None = None


NOT_REVIEWED = Review()


def take_review(wording: TaskWording, locale: str, names: frozenset[str] = frozenset()) -> Review:
    """Take owner and remark off a task under review, where the remark is read; else tell what it may be."""
    if said := take_remark(wording, locale, names):
        return Review(said)
    return Review(unread=_restated_and_closed(wording, locale) or unread_remark(wording, locale, names))


def _restated_and_closed(wording: TaskWording, locale: str) -> Remark | None:
    """Return an order without the closing word right behind it: "Send the photos done".

    The word may be of the order ("have the photos done"); where an earlier note has the order without it, it
    is not.
    """
    task, said = wording.task.rstrip(" .!"), wording.status.raw.rstrip(" .!")
    if wording.status.rule != CLOSING_WORD_IN_TASK or not task.endswith(f" {said}"):
        return None
    status = read_status(said, locale=locale)
    task = task.removesuffix(said).rstrip(MARKS)
    # "Brochure: review done" tells of a step.
    is_whole = GAP.search(task) is None and status.status in {Status.DONE, Status.DROPPED}
    return Remark(task, said, status) if is_whole else None


def with_review(item: RawItem, review: Review) -> RawItem:
    """Return an item with what a review says of it."""
    return item if review == NOT_REVIEWED else item._replace(notes=review.said, remark=review.unread)


def unread_remark(
    wording: TaskWording, locale: str, names: frozenset[str] = frozenset(), *, is_talk: bool = False
) -> Remark | None:
    """Return a task under review as a thing and a remark of which no rule makes a state.

    "HACCP folder: Maggie dealt with it, audit passed". Whether it speaks of something that was agreed before,
    the other notes tell. What orders something or asks is no such remark, and beside an owner or a deadline
    what only names a thing is none, unless it tells what was done: "Tom: cancel the lease talks – decided
    against it". Of a line that is no item in any case it is the remark on an order, too ("Order the shelves,
    they stand in the shop"), but none with an owner or a day.
    """
    if len(wording.task) > LONGEST or (wording.due_raw and is_talk):
        return None
    task, said = _parted(wording.task, locale)
    if is_talk and not task:
        task, _, said = wording.task.partition(", ")
    words = words_for(locale)
    is_of_somebody = bool(wording.owner_raw)
    if is_person(task, locale, names):
        is_of_somebody, (task, said) = True, _parted(said, locale)
    is_told = _tells_what_was_done(said, locale, names)
    is_dated = bool(wording.due_raw)
    if not is_told and not is_talk and (split := split_due(as_of_a_task(said), locale=locale)):
        is_dated, said = True, split[0].removeprefix(as_of_a_task("")).strip(" ,;–—-")
    may_be_task = is_order(task, words) and not is_talk
    if not said or (not is_told and (may_be_task or _names_day(said, locale))):
        return None
    if not is_told and (is_of_somebody or is_dated) and (is_talk or _may_ask(said, locale, names)):
        return None
    is_plain = (
        wording.status.rule in TELLS_NO_STATE
        and 0 < len(task.split()) <= LONGEST_SUBJECT
        and not said.rstrip().endswith("?")
        and not (is_order(said, words) and not is_participle(said, words))
        and not is_person(task, locale, names)
    )
    return Remark(task, said, how_far(said, locale)) if is_plain else None


def _parted(text: str, locale: str) -> tuple[str, str]:
    """Return a thing and what is said of it, behind a mark or from where it tells: "Deck still with Tom"."""
    gap = GAP.search(text)
    if gap is not None:
        return text[: gap.start()], text[gap.end() :]
    # "Roof trusses ordered" is said of the trusses.
    for space in reversed(tuple(islice(_SPACE.finditer(text), LONGEST_SUBJECT))):
        rest = text[space.end() :]
        # "Staff training review" is a thing.
        if goes_on(rest) or read_status(rest, locale=locale).status is not Status.OPEN:
            return text[: space.start()], rest
    return "", text


def _tells_what_was_done(said: str, locale: str, names: frozenset[str]) -> bool:
    """Whether a remark tells what was done, by whomever; then a day in it is when, and no deadline."""
    words = words_for(locale)
    status = read_status(said, locale=locale)
    did = told_of_doer(said, locale, names) or said
    return status.rule == FINISHED_WITH_MORE or tells_a_deed(did, words)


def _may_ask(said: str, locale: str, names: frozenset[str]) -> bool:
    """Whether what is said of a thing may be a task: it orders, obliges somebody, or only names a thing."""
    words = words_for(locale)
    is_ordered = is_order(said, words) and not is_participle(said, words)
    is_thing = len(said.split()) < _FEWEST and told_of_doer(said, locale, names) is None
    return is_ordered or is_thing or obliged_rest(said, locale) is not None


def _names_day(said: str, locale: str) -> bool:
    told = as_of_a_task(said)
    return date_in_task(told, locale=locale) is not None or split_due(told, locale=locale) is not None
