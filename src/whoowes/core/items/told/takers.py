"""Sentences that may hand a promise to another: "Kevin hasn't done the list. I'll take that over".

Of which promise they speak, the ledger finds; it moves it only where the sentence says nothing else.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due import as_of_a_task, split_due
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.lines.remark_owners import LONGEST_SUBJECT
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.model import ANOTHER_OWNER, Call, RawItem, ToldDeed
from whoowes.core.items.owners import may_hand_over, taker_in, taker_of_thing
from whoowes.core.items.owners.words.taking_things import TAKEN_AS_SUCH
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.told.end_words import names_nothing, things_of
from whoowes.core.items.words import words_for
from whoowes.core.items.words.days import SET_ANEW
from whoowes.core.items.words.deeds import CONDITIONS, NO_CONDITIONS, NOT_SURELY
from whoowes.core.items.words.sentences import PERHAPS
from whoowes.core.items.words.wishes import WISHES
from whoowes.core.kept import kept
from whoowes.core.problems import Where

_LONGEST = 300
_LONGEST_PARAGRAPH = 4000
_CUT = re.compile(
    r"\s*(?:[,;:(]\s+|\s[–—-]+\s|[.!?]+\s+(?=[^\W\d_a-z])|\s(?=(?:so|and|und|et|y|e|en|dus|also|donc) ))\s*"
)
_LEADS = re.compile(
    r"\A(?:so|and|but|then|now|also|und|aber|daher|deshalb|et|mais|donc|alors|y|pero|asi que|e|mas"
    r"|entao|en|maar|dus"
    r"|ma|quindi)\s+",
    re.IGNORECASE,
)
_EDGES = " .,;:!)–—-"
_NO_TASK = re.compile(rf"\b(?:{TAKEN_AS_SUCH})\b")


class _Taking(NamedTuple):
    things: str
    said: str
    taker: str
    giver: str
    day: str
    """By when, as the clause says, or nothing but the one behind it."""
    later: str
    """A day farther behind, which may be that of a part."""
    is_labelled: bool
    is_sure: bool


def takers_told(text: str, where: Where, section: Section, call: Call, *, locale: str) -> Iterator[RawItem]:
    """Yield what a text names, with who takes it over and perhaps by when."""
    if not may_hand_over(text[:_LONGEST_PARAGRAPH], is_end=False):
        return
    for taking in _takings(text[:_LONGEST_PARAGRAPH], locale):
        yield RawItem(
            task=taking.things,
            call=call,
            where=where,
            position=0,
            owner_raw=taking.taker,
            due_raw=taking.day or taking.later,
            status=StatusReading(Status.OPEN, "", ANOTHER_OWNER),
            is_internal=section.is_internal,
            is_carried_forward=section.is_carried,
            is_bare_remark=True,
            told=ToldDeed(
                *(taking.giver, (SET_ANEW,) if taking.day else (), taking.things, taking.said),
                is_whole=taking.is_sure,
                is_deed=False,
                is_no_order=False,
                is_mixed=not taking.is_labelled,
            ),
        )


@kept
def _takings(text: str, locale: str) -> tuple[_Taking, ...]:
    found: list[_Taking] = []
    before = ""
    for alone in sentences_of(text, locale):
        part = f"{before} {alone}".strip()
        if len(part) <= _LONGEST:
            found += _in_part(part, len(part) - len(alone), locale)
        before = part if before and names_nothing(alone, locale) else alone
    return tuple(found)


def _in_part(part: str, begin: int, locale: str) -> Iterator[_Taking]:
    """Yield what the last sentence of a part hands over: what it names, or what stands before it."""
    sentence = part[begin:]
    starts = [0, *(cut.end() for cut in _CUT.finditer(sentence))]
    ends = [*(cut.start() for cut in _CUT.finditer(sentence)), len(sentence)]
    for start, end in zip(starts, ends, strict=True):
        clause, day = _without_day(_LEADS.sub("", sentence[start:end].strip(_EDGES), count=1), locale)
        if not day and end < len(sentence):
            day = _day_alone(sentence[end:], locale)
        later = "" if day else _last_day(sentence[end:], locale)
        is_sure = not _is_hedged(part, locale)
        if taker := taker_in(clause, locale=locale):
            above = part[: begin + start]
            gap = GAP.search(above) or GAP.search(part[: begin + start + 1])
            is_labelled = gap is not None and 0 < len(part[: gap.start()].split()) <= LONGEST_SUBJECT
            things = part[: gap.start()] if is_labelled and gap else things_of(above, locale)
            if things.strip(_EDGES):
                yield _Taking(things, part, taker, "", day, later, is_labelled=is_labelled, is_sure=is_sure)
        elif thing := taker_of_thing(clause, locale=locale):
            sure = is_sure and thing.is_plain and _NO_TASK.search(fold(thing.thing)) is None
            yield _Taking(
                thing.thing, part, thing.taker, thing.giver, day, later, is_labelled=False, is_sure=sure
            )


def _without_day(clause: str, locale: str) -> tuple[str, str]:
    split = split_due(clause, locale=locale)
    return (clause, "") if split is None else (split[0].rstrip(" ,;–—-"), split[1])


def _day_alone(behind: str, locale: str) -> str:
    """Return the day of the next clause, where that is nothing but a day: "Sara does it now, by Friday"."""
    clause = _CUT.split(behind.strip(_EDGES))[0].strip(_EDGES)
    split = split_due(as_of_a_task(clause), locale=locale)
    return split[1] if split is not None and split[0].strip() == as_of_a_task("").strip() else ""


def _last_day(behind: str, locale: str) -> str:
    split = split_due(as_of_a_task(behind.strip(_EDGES)), locale=locale)
    return "" if split is None else split[1]


def _is_hedged(text: str, locale: str) -> bool:
    language = words_for(locale).language
    others = rf"(?!(?:{NO_CONDITIONS[language]})\b)" if language in NO_CONDITIONS else ""
    pattern = rf"\b(?:{NOT_SURELY}|{others}(?:{CONDITIONS})|{PERHAPS}|{WISHES}|until|while|during)\b|\?"
    return re.search(pattern, fold(text)) is not None
