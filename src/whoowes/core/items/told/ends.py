"""Clauses of the talk in which something may have come to its end, or passed to another, whatever it is.

"Logo ist da, danke!", "the lease came back signed", "Joost neemt het over": which promise is spoken of, only
the ledger can tell, and it never does more than to leave its state open.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import SPOKEN_OF, Call, RawItem, ToldDeed
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import CONDITION, WORD, is_hedged
from whoowes.core.items.told.doers import Teller, beginning_at
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.deeds import ADVERBS_OF_VERBS, BEHIND_DEEDS
from whoowes.core.items.words.ends import BEFORE_THINGS, ENDS
from whoowes.core.items.words.sentences import ASKED_WHETHER, AUXILIARIES, DENIED_NEXT, HABIT, HAVE, NEEDS
from whoowes.core.kept import kept
from whoowes.core.problems import Where

_LONGEST = 300
_FEWEST_SHOUTED = 4
_CLAUSE_ENDS = re.compile(
    r"(?<=[^\d\s])[,;]\s+|:\s+|(?<=\w{3})[.!]\s+|\s(?:but|aber|mais|pero|ma|mas|maar)\s", re.IGNORECASE
)
_AROUND = " .!,;"
_SIGNS = re.compile("[✅✔✓☑❌✗☒👍]")
_ASKED = re.compile(ASKED_WHETHER)
_HABIT = re.compile(HABIT)
_HAVE = re.compile(rf"{AUXILIARIES}|{HAVE}")
_DENIED_NEXT = re.compile(DENIED_NEXT)
_IT = {
    "en": re.compile(r"\b(?:it|them|they|both)\b"),
    "de": re.compile(r"\b(?:es|ihn|sie)\b"),
    "nl": re.compile(r"\b(?:het|hem|ze)\b"),
}
"""Pronouns of what was named before; in other languages they are articles as well."""


class _EndWords(NamedTuple):
    reached: re.Pattern[str]
    needless: re.Pattern[str]
    """What tells that it is needed no more, or another's; it may be a denial itself."""
    elsewhere: re.Pattern[str]
    """What tells of no end: another day, one more time, something still needed."""

    def tells_by_itself(self, said: str) -> bool:
        """Whether words tell an end of whatever was to be done."""
        key = fold(said)
        return self.needless.search(key) is not None or self.reached.search(key) is not None


def ends_told(
    text: str, where: Where, section: Section, call: Call, *, locale: str, names: frozenset[str]
) -> Iterator[RawItem]:
    """Yield the clauses of a line or a paragraph that may tell the end of what they name.

    Their words are for the ledger alone: what else they say of whom, no page may show.

    Args:
        text: The line or the paragraph.
        where: Its place.
        section: Its section.
        call: The call in which it stands.
        locale: The language of the note.
        names: Who was there, by the attendee lines of the note.
    """
    for sentence in sentences_of(text, locale):
        for clause, doer, verbs in _ending_clauses(sentence, locale, names):
            yield RawItem(
                task=things_of(clause, locale),
                call=call,
                where=where,
                position=0,
                owner_raw=doer,
                status=StatusReading(Status.UNCLEAR, "", SPOKEN_OF),
                is_internal=section.is_internal,
                is_carried_forward=section.is_carried,
                is_bare_remark=True,
                told=ToldDeed(
                    doer, verbs, clause, sentence, is_whole=False, is_deed=False, is_no_order=False
                ),
            )


def as_end(state: RawItem) -> RawItem:
    """Return a state that talk tells of a thing as a clause that may tell its end, without its words."""
    return state._replace(
        status_raw="",
        status=StatusReading(Status.UNCLEAR, "", SPOKEN_OF),
        told=ToldDeed("", (), state.task, state.status_raw, is_whole=False, is_deed=False, is_no_order=False),
    )


@kept
def things_of(clause: str, locale: str) -> str:
    """Return a clause without its verbs and words of an end, so that its things stand apart."""
    language = told_words_for(locale).note.language
    ends = _end_words(language)
    for pattern in (ends.needless, ends.reached):
        if found := pattern.search(fold(clause)):
            start, stop = unfolded(clause, found.start()), unfolded(clause, found.end())
            clause = f"{clause[:start]},{clause[stop:]}"

    def without_verb(word: re.Match[str]) -> str:
        said = word.group().lower()
        is_verb = _is_of_deed(said, language) or _HAVE.fullmatch(said) or said in ADVERBS_OF_VERBS
        is_noun = word.start() > 0 and word.group()[0].isupper()
        return "," if is_verb and not is_noun else word.group()

    return WORD.sub(without_verb, clause)


class _Clause(NamedTuple):
    said: str
    doer: str
    """Who did it, where that is told."""
    verbs: tuple[str, ...]
    """What was done to come to an end; empty where it is only told that it did."""


@kept
def _ending_clauses(sentence: str, locale: str, names: frozenset[str]) -> tuple[_Clause, ...]:
    """Return the clauses of a sentence that may tell an end; a question tells none."""
    if len(sentence) > _LONGEST or sentence.rstrip().endswith("?"):
        return ()
    words = told_words_for(locale)
    ends = _end_words(words.note.language)
    return tuple(
        _Clause(said, doer, () if ends.tells_by_itself(said) else _deeds_in(said, words))
        for said, doer in _ending(sentence, Teller(locale, names, words, is_reviewed=True))
    )


def _doer(clause: str, teller: Teller) -> str:
    """Return who did it, where a clause begins with that; "Alison did it" of another's promise ends none."""
    told = beginning_at(clause, 0, teller)
    return told.doer if told else ""


def _ending(sentence: str, teller: Teller) -> Iterator[tuple[str, str]]:
    """Yield the clauses with such words, and the one before in front of them where they only say "it".

    Beside each stands who did it: what is given up or handed over is so by whomever.
    """
    words = teller.words
    ends = _end_words(words.note.language)
    before = start = 0
    for end in (*(gap.start() for gap in _clause_gaps(sentence, words)), len(sentence)):
        clause = sentence[start:end].strip(_AROUND)
        if _is_needless(clause, ends, words):
            yield sentence[before:end].strip(_AROUND), ""
        elif _is_told(clause, sentence[end:], ends, words):
            is_of_it = _says_it(clause, words) and not _is_open(sentence[before:start], words)
            yield sentence[before if is_of_it else start : end].strip(_AROUND), _doer(clause, teller)
        before, start = start, end


def _says_it(clause: str, words: ToldWords) -> bool:
    pronouns = _IT.get(words.note.language)
    return pronouns is not None and pronouns.search(clause.lower()) is not None


def _is_needless(clause: str, ends: _EndWords, words: ToldWords) -> bool:
    key = fold(clause)
    return ends.needless.search(key) is not None and not _only_asks(clause, ends, words)


def _is_told(clause: str, behind: str, ends: _EndWords, words: ToldWords) -> bool:
    """Whether a clause tells an end, and neither asks for it nor goes on with what denies it."""
    if not _tells_end(clause, ends, words) or _DENIED_NEXT.match(behind.lower()):
        return False
    return ends.elsewhere.search(fold(clause)) is None and not _only_asks(clause, ends, words)


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
    return bool(is_hedged(said, said) or words.denied.search(lower) or words.ahead_of.search(lower))


def _names_end(said: str, ends: _EndWords, words: ToldWords) -> bool:
    return ends.reached.search(fold(said)) is not None or bool(_deeds_in(said, words))


def _deeds_in(said: str, words: ToldWords) -> tuple[str, ...]:
    """Return the verbs of what was done, in small letters; a capital within makes a noun: "das *Gerüst*"."""
    found = list(WORD.finditer(said))
    return tuple(
        word.group().lower()
        for before, word in zip([None, *found], found, strict=False)
        if (before is None or word.group()[0].islower() or _is_shouted(word.group(), said))
        and _is_of_deed(word.group().lower(), words.note.language)
        and not _is_of_thing(said.lower(), word, before)
    )


def _is_shouted(word: str, said: str) -> bool:
    """Whether a word stands in capitals among words that do not: "Fire door quotes DONE"."""
    return len(word) >= _FEWEST_SHOUTED and word.isupper() and not said.isupper()


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
        re.compile(rf"\b(?:{ends.reached}|{ends.dropped})\b"),
        re.compile(rf"\b(?:{ends.needless}|{ends.handed_over})\b"),
        re.compile(rf"\b(?:{ends.elsewhere}|{NEEDS})\b"),
    )
