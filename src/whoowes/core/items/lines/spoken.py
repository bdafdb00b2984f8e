"""Sentences of the talk that may be promises: whose they are, only the roster can tell.

"09:11 backups: two jobs failed. ewan to rerun them by Thursday" stands under no heading of actions. It is
kept with its words for `promised.py`, which takes it for an item where somebody known plainly owes it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from whoowes.core.document.model import Paragraph, Run
from whoowes.core.document.text import fold
from whoowes.core.items.dates import find_dates
from whoowes.core.items.due import read_due
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.outline import TAB_LEVEL, TITLE_LEVEL, Element, Heading
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.headings.topics import may_head_private_matter, stands_below_us
from whoowes.core.items.lines.numbers import TYPED_NUMBER
from whoowes.core.items.lines.owned_marks import agreement_length
from whoowes.core.items.lines.said_sentences import own_words, plainly_said, said_sentences
from whoowes.core.items.model import Call, RawItem
from whoowes.core.items.owners import may_do_for_them, may_oblige, may_owe, may_take_on, may_tell_doer
from whoowes.core.items.privacy import bears_internal_mark, hints_at_privacy, is_delicate, speaks_of_privacy
from whoowes.core.items.told.asides import may_take_back
from whoowes.core.items.words import Kind, words_for
from whoowes.core.items.words.deeds import AND, CONDITIONS, NOT_SURELY
from whoowes.core.items.words.promising import NO_HEDGES
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.sentences import BUTS, OVERTURNS, PERHAPS
from whoowes.core.items.words.things_first import IMPERSONAL
from whoowes.core.items.words.topics import PLANNED, UNHEARD
from whoowes.core.items.words.wishes import HABITS, NOT, WISHES

_ACTIONS = (Kind.ACTIONS, Kind.MIXED)
_TALK = (None, Kind.TALK, Kind.MATTERS, Kind.CARRIED)
_KNOWN_TALK = (Kind.TALK, Kind.MATTERS, Kind.CARRIED)
_NUMBERED_TAB = re.compile(r"\w+ \d+")
"""What Docs calls a tab that nobody named: "Tab 1", "Onglet 1"."""
_SIGNS = "✅✔✓☑❌✗☒⏳🚫👍"
_FEWEST_WORDS = 4
_LONGEST_LINE = 2000
_LONGEST = 300
_MOST_WORDS = 40
_CLOCK = re.compile(r"\s*\d{1,2}[:.h]\d{2}\b(?![./]\d)\s*(?:h\b|Uhr\b)?[\s–—:-]*")
"""When a line of running minutes was written."""
_DAY = re.compile(
    r"\s*(\d{1,2}(?:/\d{1,2}(?:/(?:\d{2}|\d{4}))?|[.-]\d{1,2}(?:\.|[.-](?:\d{2}|\d{4}))))[\s–—:-]+(?=[^\W\d_])"
)
"""The day of a line in a log; "2.1" is a number of minutes."""
_ASIDE = re.compile(r"[(\[]([^()\[\]]{2,40})[)\]][\s.]*\Z")
_CAPITAL = re.compile(r"\s(?!I\b)[^\W\d_a-z]")
_LABEL = re.compile(r"([^:.]{2,60}?)\s?:\s")
"""What says of all that follows it what is spoken of, or that it is not meant."""
_UNMEANT = re.compile(rf"{PLANNED}|{UNHEARD}")
_OVERTURNS = re.compile(gathered(OVERTURNS))
_CLAUSES = re.compile(rf",\s+(?:{AND}\s+)?|;\s+|\s{AND}\s+")
_HEDGED = re.compile(gathered(rf"\b(?:{NOT_SURELY}|{CONDITIONS}|{BUTS}|{PERHAPS}|{WISHES}|{HABITS}|{NOT})\b"))
_IMPERSONAL = re.compile(IMPERSONAL)
_PROMISES_NOTHING = re.compile(rf"\b(?:{NOT_SURELY}|{PERHAPS}|{WISHES}|{NOT})\b|\?")
"""Below a heading of actions one may owe something on a condition, or each month."""


def spoken_promises(
    text: str, element: Element, section: Section, call: Call, locale: str, *, topics: frozenset[int]
) -> Iterator[RawItem]:
    """Yield the sentences of a line that may say who is to do what, none of them hedged or asked.

    `topics` are the ids of what `topics_in_series` found.
    """
    if len(text) > _LONGEST_LINE or not may_be_heard(element, section, locale, topics):
        return
    agreed = agreement_length(text, words_for(locale))
    said = text[agreed:] if agreed else _without_lead(text, call, locale)
    if _takes_all_back(said):
        return
    sentences = [plainly_said(each, locale) for each in said_sentences(said, locale)]
    for place, (sentence, behind) in enumerate(zip(sentences, [*sentences[1:], ""], strict=True)):
        if not _may_promise(sentence, locale):
            continue
        takes_back = _takes_back(behind, locale)
        if takes_back and not _may_promise(behind, locale):
            continue
        if _is_kept(text, locale) or is_delicate(text):
            return
        before = ". ".join(sentences[:place])
        yield RawItem(
            task=sentence,
            call=call,
            where=element.where,
            position=0,
            said_before=before,
            said_behind=behind if takes_back else "",
            is_spoken=True,
        )


def below_actions(
    text: str, element: Element, section: Section, call: Call, locale: str
) -> Iterator[RawItem]:
    """Yield the sentences of a plain line below a heading of actions; whose they are, the roster tells."""
    if section.kind not in _ACTIONS or section.is_internal or element.table is not None:
        return
    if text.endswith((":", "?")) or len(text) > _LONGEST or text.count(" ") >= _MOST_WORDS:
        return
    if hints_at_privacy(text) or _is_kept(text, locale) or stands_below_us(element):
        return
    if (aside := _ASIDE.search(text)) and may_head_private_matter(aside[1]):
        return
    sentences = list(said_sentences(text, locale))
    for sentence, behind in zip(sentences, [*sentences[1:], ""], strict=True):
        key = fold(sentence)
        if not _PROMISES_NOTHING.search(key) and not _is_taken_back(behind):
            yield RawItem(
                task=sentence,
                call=call,
                where=element.where,
                position=0,
                is_spoken=True,
                is_below_actions=True,
            )


def _is_kept(text: str, locale: str) -> bool:
    return speaks_of_privacy(text) or bears_internal_mark(text, words_for(locale))


def _is_taken_back(behind: str) -> bool:
    return bool(behind) and (may_take_back(behind) or _OVERTURNS.search(fold(behind)) is not None)


def may_be_heard(
    element: Element, section: Section, locale: str, topics: frozenset[int] = frozenset()
) -> bool:
    """Whether talk stands below nothing but a title, a call, a review, a discussion or one of its topics.

    What an unknown heading, a bullet or the name of a tab says of the words below it, nobody can tell:
    "Rejected", "For our eyes".
    """
    block = element.block
    is_plain = isinstance(block, Paragraph) and not any(
        isinstance(inline, Run) and inline.style.strikethrough for inline in block.inlines
    )
    is_top = isinstance(block, Paragraph) and (block.bullet is None or not block.bullet.nesting)
    is_top = is_top or id(element) in topics
    is_talk = section.kind in _TALK and element.table is None and not section.is_internal
    unknown = unknown_headings(element, locale) if is_talk and is_plain and is_top else None
    return unknown is not None and all(id(heading) in topics for heading in unknown)


def unknown_headings(element: Element, locale: str) -> tuple[Heading, ...]:
    """Return the headings over a place of which nobody can tell what they say of it."""
    return tuple(each for each in element.headings if not _heads_talk(each, locale))


@lru_cache(maxsize=1024)
def _heads_talk(heading: Heading, locale: str) -> bool:
    is_unnamed = heading.level == TAB_LEVEL and (not heading.text or _NUMBERED_TAB.fullmatch(heading.text))
    if heading.level == TITLE_LEVEL or heading.is_call or heading.is_title or is_unnamed:
        return True
    is_known = read_wording(heading.text, locale).kind in _KNOWN_TALK
    return is_known or bool(find_dates(heading.text[:200], locale=locale, order=None))


def _takes_all_back(said: str) -> bool:
    """Whether the label before several sentences says that they need not be so: "Ideas: …"."""
    label = _LABEL.match(said)
    return label is not None and (
        _UNMEANT.search(fold(label[1])) is not None or may_head_private_matter(label[1])
    )


def _takes_back(behind: str, locale: str) -> bool:
    """Whether a sentence may take back the one before it: "Done.", "He did.", "Sara will do it instead".

    Of another promise only its own words may: "I will run it once I have them".
    """
    if _may_promise(behind, locale):
        behind = _IMPERSONAL.sub("", own_words(behind))
    if not behind or behind.count(" ") < _FEWEST_WORDS or may_take_back(behind):
        return bool(behind)
    return _OVERTURNS.search(fold(behind)) is not None


def _is_doubted(text: str, locale: str) -> bool:
    if text.endswith(("?", ")", "]")) or any(sign in text for sign in _SIGNS):
        return True
    return _HEDGED.search(_no_hedges(language_of(locale)).sub("", own_words(text))) is not None


@lru_cache(maxsize=16)
def _no_hedges(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{NO_HEDGES.get(language, NO_HEDGES['en'])})\b")


def _without_lead(text: str, call: Call, locale: str) -> str:
    """Return a line without its number, or the hour or day of its writing; nothing of another day's."""
    day = _DAY.match(text)
    if day is not None:
        read = read_due(day[1], call_date=call.date, next_call=None, locale=locale, order=None)
        is_of_call = call.date is not None and call.date in {read.date, *read.candidates}
        return text[day.end() :] if is_of_call else ""
    clock = _CLOCK.match(text)
    return text[clock.end() :] if clock else TYPED_NUMBER.sub("", text)


def _may_promise(sentence: str, locale: str) -> bool:
    """Whether a sentence has a word of obligation, or may name somebody and has a deadline."""
    if len(sentence) > _LONGEST or sentence.count(" ") >= _MOST_WORDS:
        return False
    key = fold(sentence)
    is_promise = may_oblige(key, locale=locale) or may_owe(key)
    is_promise = is_promise or may_take_on(key) or may_do_for_them(sentence, locale=locale)
    is_promise = is_promise or (
        may_name_time(key, locale)
        and any(may_tell_doer(said, locale=locale) for said in (key, *_CLAUSES.split(key)))
    )
    return is_promise and not _is_doubted(sentence, locale)
