"""Lines of later calls that may give a promise another day: "tender list – one outstanding. Tom, 5 August".

Which promise is spoken of, only the ledger can tell, and it never does more than to leave its date open.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import as_of_a_task, date_in_task, split_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.lines.remark_owners import LONGEST_SUBJECT, is_person
from whoowes.core.items.lines.remarks import GAP
from whoowes.core.items.model import ANOTHER_DAY, Call, RawItem, ToldDeed
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.told.asides import CONDITION
from whoowes.core.items.told.end_words import names_nothing, things_of
from whoowes.core.items.told.plain_days import (
    PlainDay,
    is_only_day,
    is_plain_day,
    may_have_clauses,
    plain_day,
)
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words import words_for
from whoowes.core.items.words.days import DELAYS, GOES_ON, LASTS, MOVED, SET_ANEW
from whoowes.core.kept import kept
from whoowes.core.problems import Where

_LONGEST = 300
_LONGEST_PARAGRAPH = 4000
_A_DAY = "1"
_GOES_ON = re.compile(GOES_ON)
_BRACKET_AT_THE_END = re.compile(r"\s*\([^()]{1,60}\)\W*$")


def days_told(
    text: str, where: Where, section: Section, call: Call, *, locale: str, only_labels: bool = False
) -> Iterator[RawItem]:
    """Yield what a line or a paragraph names together with a day that may be the one by which it is due now.

    Behind a label ("LABEL: …", "LABEL – …") that is the label; in a sentence, all that it speaks of. Under
    review any day counts, in talk only beside words of delay (`words/days.py`). With `only_labels`, sentences
    are not read.
    """
    is_review, key = section.is_carried, fold(text[:_LONGEST_PARAGRAPH])
    if not may_name_time(key, locale) or not _may_be_told(
        text, key, locale, is_review=is_review, only_labels=only_labels
    ):
        return
    for told in _told(text, locale, is_review=is_review, only_labels=only_labels):
        yield RawItem(
            task=told.things,
            call=call,
            where=where,
            position=0,
            owner_raw=told.plain.doer if told.plain else "",
            due_raw=told.day,
            status=StatusReading(Status.OPEN, "", ANOTHER_DAY),
            is_internal=section.is_internal,
            is_carried_forward=section.is_carried,
            is_bare_remark=True,
            told=told.as_deed(),
        )


def _may_be_told(text: str, key: str, locale: str, *, is_review: bool, only_labels: bool) -> bool:
    """Whether a paragraph holds a label, where one is needed, and a word of delay or more than one clause."""
    has_label = (is_review or only_labels) and GAP.search(text) is not None
    if only_labels and not has_label:
        return False
    return (
        (is_review and has_label)
        or may_have_clauses(text)
        or _day_words(locale).delays.search(key) is not None
    )


class _Told(NamedTuple):
    things: str
    said: str
    day: str
    """The words of the day."""
    is_labelled: bool
    is_moved: bool = False
    """The sentence moves it to just this day."""
    plain: PlainDay | None = None
    """The clause that gives the day, where it names nothing else."""

    def as_deed(self) -> ToldDeed:
        """Return it as no deed of anybody: it only speaks of something."""
        verbs: tuple[str, ...] = (MOVED,) if self.is_moved else ()
        if self.plain is not None:
            verbs = (SET_ANEW, *filter(None, (self.plain.deed,)))
        return ToldDeed(
            *(self.plain.pronoun if self.plain else "", verbs, self.things, self.said),
            is_whole=self.plain is not None and self.plain.is_sure,
            is_deed=False,
            is_no_order=False,
            is_mixed=not self.is_labelled,
        )


@kept
def _told(text: str, locale: str, *, is_review: bool, only_labels: bool) -> tuple[_Told, ...]:
    found: list[_Told] = []
    label = _label_of(text) if is_review and not only_labels else ""
    for number, part in enumerate(_parts(text, locale)):
        told = list(_in_part(part, locale, is_review=is_review, only_labels=only_labels))
        found += told
        if label and number:
            # "Survey: 14 answers. The report isn't ready, by the 18th": it is the one on the survey.
            found += [
                each._replace(things=f"{label}, {each.things}", plain=None, is_moved=False)
                for each in told
                if not each.is_labelled
            ]
    return tuple(found)


def _label_of(text: str) -> str:
    gap = GAP.search(text[:_LONGEST])
    is_label = gap is not None and 0 < len(text[: gap.start()].split()) <= LONGEST_SUBJECT
    return text[: gap.start()] if gap is not None and is_label else ""


def _in_part(text: str, locale: str, *, is_review: bool, only_labels: bool) -> Iterator[_Told]:
    labelled = _labelled(text, locale, is_review=is_review)
    if labelled is None:
        yield from () if only_labels else _in_sentences(text, locale)
        return
    if labelled.plain is not None and not only_labels:
        # Where no promise is called so: "Pour l'enseigne, rien : la demande n'est pas déposée. Il y passe …".
        yield from filter(None, (_plainly(text, locale),))
    is_name = is_person(labelled.things, locale, frozenset())
    if not is_name:
        yield labelled
    if is_name or " " not in labelled.things:
        # "Kevin: price list – still missing, by 25 March": what is told of stands behind the name.
        rest = text[len(labelled.things) :].lstrip(" :–—-→=>")
        yield from filter(None, (_labelled(rest, locale, is_review=is_review),))


def _parts(text: str, locale: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, each with those behind it that go on with what it names.

    "Floor plans: not yet. He sends them by 25 March"; "Van: sold. The lease moves to 25 March" are two.
    """
    part = ""
    for sentence in sentences_of(text[:_LONGEST_PARAGRAPH], locale):
        if part and len(part) <= _LONGEST and _goes_on(sentence, locale):
            part = f"{part} {sentence}"
            continue
        if part:
            yield part
        part = sentence
    yield part


def _goes_on(sentence: str, locale: str) -> bool:
    if len(sentence) > _LONGEST:
        return False
    lower = sentence.lower()
    begins = told_words_for(locale).speakers.match(lower) or _GOES_ON.match(lower)
    if begins is not None or _only_moves(sentence, locale) or names_nothing(sentence, locale):
        return True
    if is_plain_day(sentence, locale) or is_only_day(sentence, locale):
        return True
    day = _day_in(sentence, locale)
    before = sentence[: sentence.find(day)].rstrip(" ,:-") if day else sentence
    return not before or (bool(day) and is_person(before, locale, frozenset()))


def _labelled(text: str, locale: str, *, is_review: bool) -> _Told | None:
    gap = GAP.search(text) if len(text) <= _LONGEST else None
    if gap is None or len(text[: gap.start()].split()) > LONGEST_SUBJECT or _gives_no_day(text, locale):
        return None
    thing, said = text[: gap.start()], text[gap.end() :]
    words = _day_words(locale)
    if words.lasts.search(fold(said)):
        return None
    # Behind a label "at the weekend" is a day as well; in a sentence "this year" may be said of anything.
    bare = as_of_a_task(_BRACKET_AT_THE_END.sub("", said))
    plain = plain_day(said, locale)
    day = plain.day if plain else _day_in(said, locale) or date_in_task(bare, locale=locale) or ""
    is_given = is_review or plain or words.delays.search(fold(said.replace(day, "")))
    return _Told(thing, text, day, is_labelled=True, plain=plain) if day and is_given else None


def _in_sentences(text: str, locale: str) -> Iterator[_Told]:
    before = ""
    for alone in sentences_of(text, locale):
        # "No time for the pay review. Pushed to 11 December": it goes on with the thing before.
        goes_on = bool(before) and (_only_moves(alone, locale) or is_plain_day(alone, locale))
        sentence = f"{before} {alone}" if goes_on else alone
        before = f"{before} {alone}" if before and names_nothing(alone, locale) else alone
        if len(sentence) > _LONGEST or _gives_no_day(sentence, locale):
            continue
        yield from filter(None, (_plainly(sentence, locale) or _in_sentence(sentence, locale),))


def _plainly(sentence: str, locale: str) -> _Told | None:
    """Return what a sentence names before a clause that gives a day and names nothing."""
    plain = plain_day(sentence, locale)
    if plain is None or not plain.start or _day_words(locale).lasts.search(fold(sentence)):
        return None
    things = things_of(sentence[: plain.start], locale)
    return _Told(things, sentence, plain.day, is_labelled=False, plain=plain)


def _in_sentence(sentence: str, locale: str) -> _Told | None:
    """Return what a sentence names beside a word of delay and a day."""
    words, key = _day_words(locale), fold(sentence)
    # Most sentences have no word of delay, and that is asked soonest.
    if not words.delays.search(key) or words.lasts.search(key) or CONDITION.search(key):
        return None
    day = _day_in(sentence, locale)
    if not day or not words.delays.search(fold(sentence.replace(day, ""))):
        return None
    move = _move_before(day, sentence, locale)
    said = sentence if move is None else f"{sentence[: move.start()]},{sentence[move.end() :]}"
    things = things_of(said.replace(day, ","), locale)
    return _Told(things, sentence, day, is_labelled=False, is_moved=move is not None)


def _move_before(day: str, sentence: str, locale: str) -> re.Match[str] | None:
    """Return the words right before a day by which something has it as its new one: "moves to", "pasa al"."""
    words, said = words_for(locale), sentence[: sentence.find(day)].rstrip()
    before = f"{fold(said)} "
    if len(before) != len(said) + 1:
        return None
    patterns = (words.moved_to, outcome_words(words.language).moves)
    moves = (move for pattern in patterns for move in pattern.finditer(f"{before}{_A_DAY}"))
    return next((move for move in moves if move.end() == len(before) and _begins(before, move)), None)


def _begins(before: str, move: re.Match[str]) -> bool:
    return move.start() > 0 and not before[move.start() - 1].isalnum()


def _only_moves(sentence: str, locale: str) -> bool:
    """Whether a sentence begins with a move, and so names no thing itself."""
    words, key = words_for(locale), fold(sentence[:_LONGEST])
    return words.moved_to.match(key) is not None or outcome_words(words.language).moves.match(key) is not None


def _gives_no_day(text: str, locale: str) -> bool:
    """Whether a text asks, or tells of the next call."""
    return text.rstrip().endswith("?") or words_for(locale).next_call.match(fold(text[:_LONGEST])) is not None


def _day_in(said: str, locale: str) -> str:
    """Return the words of the last day of a text that may be a deadline; empty where it has none."""
    bare = _BRACKET_AT_THE_END.sub("", said)
    last = sentences_of(bare, locale)[-1].strip(" .!")
    if is_only_day(last, locale):
        return last
    split = split_due(as_of_a_task(bare), locale=locale)
    if split is not None:
        return split[1]
    dates = find_dates(said, locale=locale, order=None)
    return said[slice(*dates[-1].span)] if dates else ""


class _DayWords(NamedTuple):
    delays: re.Pattern[str]
    """Beside the words of the day: that something is not there yet."""
    lasts: re.Pattern[str]
    """That the day is one on which something begins or ends."""


@lru_cache(maxsize=16)
def _day_words(locale: str) -> _DayWords:
    language = told_words_for(locale).note.language
    return _DayWords(*(re.compile(rf"\b(?:{table[language]})\b") for table in (DELAYS, LASTS)))
