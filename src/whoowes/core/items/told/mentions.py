"""Clauses of the talk in which something may have come to its end, or passed to another, whatever it is.

"Logo ist da, danke!", "the lease came back signed", "Joost neemt het over": which promise is spoken of, only
the ledger can tell, and it never does more than to leave its state open.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import SPOKEN_OF, Call, RawItem, Status, StatusReading, ToldDeed
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import CONDITION, WORD, as_quoted, is_hedged
from whoowes.core.items.told.doers import Teller, beginning_at
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.deeds import BEHIND_DEEDS
from whoowes.core.items.words.ends import BEFORE_THINGS, ENDS
from whoowes.core.items.words.sentences import ASKED_WHETHER, DENIED_NEXT, HABIT
from whoowes.core.kept import kept
from whoowes.core.problems import Where

_LONGEST = 300
_CLAUSE_ENDS = re.compile(
    r"(?<=[^\d\s])[,;]\s+|:\s+|(?<=\w{3})[.!]\s+|\s(?:but|aber|mais|pero|ma|mas|maar)\s", re.IGNORECASE
)
_AROUND = " .!,;"
_SIGNS = re.compile("[✅✔✓☑❌✗☒👍]")
_ASKED = re.compile(ASKED_WHETHER)
_HABIT = re.compile(HABIT)
_DENIED_NEXT = re.compile(DENIED_NEXT)
_IT = re.compile(r"\b(?:it|them|they|both|es|ihn|sie|hem|ze)\b")
"""Pronouns of what was named before, in languages where they are no articles."""


class _EndWords(NamedTuple):
    reached: re.Pattern[str]
    settled: re.Pattern[str]
    """What tells that it is given up, or another's."""


def mentions(
    text: str,
    where: Where,
    section: Section,
    call: Call,
    *,
    locale: str,
    names: frozenset[str],
    is_quoted: bool,
) -> Iterator[RawItem]:
    """Yield the clauses of a line or a paragraph that may tell the end of what they name.

    Args:
        text: The line or the paragraph.
        where: Its place.
        section: Its section.
        call: The call in which it stands.
        locale: The language of the note.
        names: Who was there, by the attendee lines of the note.
        is_quoted: Whether its words may be shown beside a promise.
    """
    for sentence in sentences_of(text, locale):
        for clause, doer in _ending_clauses(sentence, locale, names):
            quoted = as_quoted(clause, told_words_for(locale), is_reviewed=True)
            yield RawItem(
                task=clause,
                call=call,
                where=where,
                position=0,
                owner_raw=doer,
                status_raw=quoted if is_quoted else "",
                status=StatusReading(Status.UNCLEAR, quoted, SPOKEN_OF),
                is_internal=section.is_internal,
                is_carried_forward=section.is_carried,
                is_bare_remark=True,
                told=ToldDeed(doer, (), clause, sentence, is_whole=False, is_deed=False, is_no_order=False),
            )


@kept
def _ending_clauses(sentence: str, locale: str, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Return the clauses of a sentence that may tell an end, each with who did it; a question tells none."""
    if len(sentence) > _LONGEST or sentence.rstrip().endswith("?"):
        return ()
    return tuple(_ending(sentence, Teller(locale, names, told_words_for(locale), is_reviewed=True)))


def _doer(clause: str, teller: Teller) -> str:
    """Return who did it, where a clause begins with that; "Alison did it" of another's promise ends none."""
    told = beginning_at(clause, 0, teller)
    return told.doer if told else ""


def _ending(sentence: str, teller: Teller) -> Iterator[tuple[str, str]]:
    """Yield the clauses with such words, with the one before where they only say "it", or hand it over.

    Beside each stands who did it: what is given up or handed over is so by whomever.
    """
    words = teller.words
    ends = _end_words(words.note.language)
    before = start = 0
    for end in (*(gap.start() for gap in _clause_gaps(sentence, words)), len(sentence)):
        clause = sentence[start:end].strip(_AROUND)
        if ends.settled.search(fold(clause)):
            if not _only_asks(clause, ends, words):
                yield sentence[before:end].strip(_AROUND), ""
        elif _is_told(clause, sentence[end:], ends, words):
            is_of_it = _IT.search(clause.lower()) is not None and not _is_open(sentence[before:start], words)
            yield sentence[before if is_of_it else start : end].strip(_AROUND), _doer(clause, teller)
        before, start = start, end


def _is_told(clause: str, behind: str, ends: _EndWords, words: ToldWords) -> bool:
    """Whether a clause tells an end, and neither asks for it nor goes on with what denies it."""
    if not _tells_end(clause, ends, words) or _DENIED_NEXT.match(behind.lower()):
        return False
    return not _only_asks(clause, ends, words)


def _clause_gaps(sentence: str, words: ToldWords) -> Iterator[re.Match[str]]:
    """Yield what parts clauses; a colon does where a sentence stands before it: "It is a risk: …"."""
    start = 0
    for gap in _CLAUSE_ENDS.finditer(sentence):
        if gap.group().strip() != ":" or words.note.copula.search(fold(sentence[start : gap.start()])):
            yield gap
            start = gap.end()


def _only_asks(clause: str, ends: _EndWords, words: ToldWords) -> bool:
    """Whether a clause orders or asks something, sets a condition, or tells of a habit."""
    key = fold(clause)
    if CONDITION.search(key) or _ASKED.search(key) or _HABIT.search(key):
        return True
    # "bekommen" is an infinitive, and a participle.
    return is_order(clause, words.note) and ends.reached.search(key) is None


def _tells_end(clause: str, ends: _EndWords, words: ToldWords) -> bool:
    """Whether some part of a clause tells an end that nothing up to there denies, or puts ahead."""
    if _SIGNS.search(clause):
        return True
    start = 0
    for joint in (*words.then.finditer(clause.lower()), None):
        stop = joint.start() if joint else len(clause)
        if _names_end(clause[start:stop], ends, words) and not _is_open(clause[:stop], words):
            return True
        start = joint.end() if joint else stop
    return False


def _is_open(said: str, words: ToldWords) -> bool:
    lower = said.lower()
    return bool(is_hedged(said, "") or words.denied.search(lower) or words.ahead_of.search(lower))


def _names_end(said: str, ends: _EndWords, words: ToldWords) -> bool:
    if ends.reached.search(fold(said)):
        return True
    lower = said.lower()
    found = list(WORD.finditer(lower))
    return any(
        _is_of_deed(word.group(), words.note.language) and not _is_of_thing(lower, word, before)
        for before, word in zip([None, *found], found, strict=False)
    )


@kept
def _is_of_deed(word: str, language: str) -> bool:
    words = told_words_for(language)
    is_told = is_deed(word, words.note) or words.past.fullmatch(word) is not None
    return is_told and words.of_no_deed.fullmatch(word) is None


def _is_of_thing(lower: str, word: re.Match[str], before: re.Match[str] | None) -> bool:
    """Whether a participle tells what a thing is like: "(the) *signed* lease"."""
    leads = before is None or fold(before.group()) in BEFORE_THINGS
    behind = WORD.match(lower, word.end() + 1)
    return leads and behind is not None and fold(behind.group()) not in BEHIND_DEEDS


@lru_cache(maxsize=16)
def _end_words(language: str) -> _EndWords:
    ends = ENDS[language]
    return _EndWords(
        re.compile(rf"\b(?:{ends.reached})\b"),
        re.compile(rf"\b(?:{ends.given_up}|{ends.handed_over})\b"),
    )
