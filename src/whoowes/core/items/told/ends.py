"""Clauses of the talk in which something may have come to its end, or passed to another, whatever it is.

"Logo ist da, danke!", "the lease came back signed", "Joost neemt het over": which promise is spoken of, only
the ledger can tell, and it leaves its state open, unless a sentence tells the end plainly (`plain_ends.py`).
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import SPOKEN_OF, Call, RawItem, ToldDeed
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.told.asides import CONDITION, WORD, is_hedged, may_take_back_line
from whoowes.core.items.told.doers import Teller, beginning_at
from whoowes.core.items.told.end_words import (
    MAY_BE_TO_BE,
    EndWords,
    begins_with_noun,
    deeds_in,
    end_words,
    names_nothing,
    things_of,
    without_homographs,
)
from whoowes.core.items.told.presence import may_tell_deed
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.deeds import THUS
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.near_ends import CHOSEN, NO_THINGS, SETTLED
from whoowes.core.items.words.sentences import ASKED_WHETHER, DENIED_NEXT, HABIT, THANKFUL
from whoowes.core.kept import kept
from whoowes.core.problems import Where

_LONGEST = 300
_SHORTEST_THING = 4
_FEWEST_OF_ANOTHER = 4
"""With how many words a line may speak of something else than the one before it."""
_MOST_OF_AN_END = 4
_CLAUSE_ENDS = re.compile(
    r"(?<=[^\d\s])[,;]\s+|(?<=\d),\s+(?=[^\W\d])|:\s+|(?<=\w{3})[.!]\s+|\s(?:but|aber|mais|pero|ma|mas|maar)\s",
    re.IGNORECASE,
)
_AROUND = " .!,;"
_SIGNS = re.compile("[✅✔✓☑❌✗☒👍]")
_ASKED = re.compile(ASKED_WHETHER)
_HABIT = re.compile(HABIT)
_DENIED_NEXT = re.compile(DENIED_NEXT)
_THUS = re.compile(rf"{THUS}\b|so\b")
_ELISION = re.compile(r"[ld]['’]", re.IGNORECASE)
_THANKS = re.compile(THANKFUL, re.IGNORECASE)
_IT = {
    "en": re.compile(r"\b(?:it|them|they|both)\b"),
    "de": re.compile(r"\b(?:es|ihn|sie)\b"),
    "nl": re.compile(r"\b(?:het|hem|ze)\b"),
}
"""Pronouns of what was named before; in other languages they are articles as well."""


def ends_told(
    text: str, where: Where, section: Section, call: Call, *, locale: str, names: frozenset[str]
) -> Iterator[RawItem]:
    """Yield the clauses of a line or a paragraph that may tell the end of what they name.

    Their words are for the ledger alone: what else they say of whom, no page may show. They are whole where
    the line has no other sentence.

    Args:
        text: The line or the paragraph.
        where: Its place.
        section: Its section.
        call: The call in which it stands.
        locale: The language of the note.
        names: Who was there, by the attendee lines of the note.
    """
    for sentence in _with_their_ends(sentences_of(text, locale), locale):
        for clause, doer, verbs, is_state in _ending_clauses(sentence, locale, names):
            if names_nothing(clause, locale):
                continue
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
                    *(doer, verbs, clause, sentence),
                    is_whole=sentence.strip() == text.strip(),
                    is_deed=False,
                    is_no_order=False,
                    is_mixed=is_state,
                ),
            )


def _with_their_ends(sentences: Iterable[str], locale: str) -> Iterator[str]:
    """Yield sentences, those that only tell an end behind the one of which they do: "… Damit erledigt."."""
    before = ""
    for sentence in sentences:
        # Hardly any sentence tells no more than an end; what takes longest is asked last.
        is_more = not 0 < len(before) <= _LONGEST or not _only_ends(sentence, locale)
        is_alone = is_more or names_nothing(before, locale)
        yield sentence if is_alone else f"{before.rstrip(_AROUND)}, {sentence}"
        before = sentence


@kept
def _only_ends(sentence: str, locale: str) -> bool:
    words = told_words_for(locale)
    ends = end_words(words.note.language)
    if (
        len(sentence) > _LONGEST
        or sentence.count(" ") >= _MOST_OF_AN_END
        or sentence.rstrip().endswith("?")
        or _is_open(sentence, words)
    ):
        return False
    is_end = ends.tells_by_itself(sentence) or bool(deeds_in(sentence, words))
    is_plain = not _THANKS.match(sentence) and not _is_open(sentence, words)
    return is_end and is_plain and names_nothing(sentence, locale)


def as_end(state: RawItem) -> RawItem:
    """Return a state that talk tells of a thing as a clause that may tell its end, without its words."""
    return state._replace(
        status_raw="",
        status=StatusReading(Status.UNCLEAR, "", SPOKEN_OF),
        told=ToldDeed("", (), state.task, state.status_raw, is_whole=False, is_deed=False, is_no_order=False),
    )


def as_perhaps_ended(end: RawItem) -> RawItem:
    """Return such a clause as one that closes nothing, however plain it is."""
    is_whole = end.told is not None and end.told.is_whole
    return end._replace(told=end.told._replace(is_whole=False)) if end.told and is_whole else end


def may_take_back_end(line: str, end: RawItem) -> bool:
    """Whether the line behind an end goes on with it: "They are blurred", "All torn", "New photos"."""
    said = line.strip()
    things = {word for word in WORD.findall(fold(end.task)) if len(word) >= _SHORTEST_THING}
    is_short = said.count(" ") + 1 < _FEWEST_OF_ANOTHER
    is_going_on = may_take_back_line(said) or is_short or said[:1].islower()
    return is_going_on or not things.isdisjoint(WORD.findall(fold(said)))


class _Clause(NamedTuple):
    said: str
    doer: str
    """Who did it, where that is told."""
    verbs: tuple[str, ...]
    """What was done to come to an end; empty where it is only told that it did."""
    is_state: bool
    """It is only told how something is now, or what ends hardly anything: "asked for the lease"."""


@kept
def _ending_clauses(sentence: str, locale: str, names: frozenset[str]) -> tuple[_Clause, ...]:
    """Return the clauses of a sentence that may tell an end; a question tells none."""
    if len(sentence) > _LONGEST or sentence.rstrip().endswith("?"):
        return ()
    if not (_may_tell_end(sentence, locale) or may_tell_deed(sentence, locale)):
        return ()
    return _clauses(sentence, Teller(locale, names, told_words_for(locale), is_reviewed=True))


def _may_tell_end(sentence: str, locale: str) -> bool:
    """Whether any part of a sentence may tell an end otherwise than by a deed; False is certain."""
    return (
        end_words(told_words_for(locale).note.language).perhaps.search(fold(sentence)) is not None
        or MAY_BE_TO_BE.search(sentence) is not None
        or _SIGNS.search(sentence) is not None
    )


def _clauses(sentence: str, teller: Teller) -> tuple[_Clause, ...]:
    ends = end_words(teller.words.note.language)
    return tuple(_clause(said, doer, ends, teller.words) for said, doer in _ending(sentence, teller))


def _clause(said: str, doer: str, ends: EndWords, words: ToldWords) -> _Clause:
    if ends.gives_up(said):
        return _Clause(said, doer, (SETTLED,), is_state=False)
    if ends.reached.search(fold(said)):
        return _Clause(said, doer, (), is_state=False)
    if ends.tells_choice(said):
        return _Clause(said, doer, (CHOSEN[words.note.language],), is_state=False)
    verbs = deeds_in(said, words)
    if verbs and all(ends.no_end.fullmatch(verb.split()[0]) for verb in verbs):
        return _Clause(said, doer, verbs, is_state=True)
    return _Clause(said, doer, verbs, is_state=not verbs)


def _doer(clause: str, teller: Teller) -> str:
    """Return who did it, where a clause begins with that; "Alison did it" of another's promise ends none."""
    told = beginning_at(clause, 0, teller)
    # "L'annonce a été publiée": a thing with its article is nobody.
    is_nobody = (
        told is None
        or _ELISION.match(told.doer)
        or fold(told.doer) in FUNCTION_WORDS[teller.words.note.language] | NO_THINGS
    )
    return "" if told is None or is_nobody else told.doer


def _ending(sentence: str, teller: Teller) -> Iterator[tuple[str, str]]:
    """Yield the clauses with such words, and the one before in front of them where they only say "it".

    Beside each stands who did it: what is given up or handed over is so by whomever.
    """
    words = teller.words
    ends = end_words(words.note.language)
    before = start = 0
    for end in (*(gap.start() for gap in _clause_gaps(sentence, words)), len(sentence)):
        clause = sentence[start:end].strip(_AROUND)
        if _is_needless(clause, ends, words):
            yield sentence[before:end].strip(_AROUND), ""
        elif _chooses(clause, ends, words) and not _only_asks(clause, ends, words):
            # "For the payroll, it'll be Sage"; "she has decided, Dave gets it".
            yield sentence[before:].strip(_AROUND), _doer(clause, teller)
        elif _is_told(clause, sentence[end:], ends, words):
            is_of_it = _says_it(clause, words) or names_nothing(clause, words.note.language)
            is_of_it = is_of_it and (
                _THUS.match(clause.lower()) is not None or not _is_open(sentence[before:start], words)
            )
            yield sentence[before if is_of_it else start : end].strip(_AROUND), _doer(clause, teller)
        before, start = start, end


def _says_it(clause: str, words: ToldWords) -> bool:
    pronouns = _IT.get(words.note.language)
    return pronouns is not None and pronouns.search(clause.lower()) is not None


def _is_needless(clause: str, ends: EndWords, words: ToldWords) -> bool:
    key = fold(clause)
    return ends.needless.search(key) is not None and not _only_asks(clause, ends, words)


def _is_told(clause: str, behind: str, ends: EndWords, words: ToldWords) -> bool:
    """Whether a clause tells an end, and neither asks for it nor goes on with what denies it."""
    if not _tells_end(clause, ends, words) or _only_asks(clause, ends, words):
        return False
    return ends.gives_up(clause) or _DENIED_NEXT.match(behind.lower()) is None


def _clause_gaps(sentence: str, words: ToldWords) -> Iterator[re.Match[str]]:
    """Yield what parts clauses; a colon does where a sentence stands before it: "It is a risk: …"."""
    start = 0
    for gap in _CLAUSE_ENDS.finditer(sentence):
        if gap.group().strip() != ":" or words.note.copula.search(fold(sentence[start : gap.start()])):
            yield gap
            start = gap.end()


def _only_asks(clause: str, ends: EndWords, words: ToldWords) -> bool:
    """Whether a clause orders or asks something, sets a condition, or tells of a habit."""
    key = fold(without_homographs(clause, words))
    if CONDITION.search(key) or _ASKED.search(key) or _HABIT.search(key):
        return True
    # "bekommen" is an infinitive, and a participle; "invoice paid" begins with a noun.
    is_told = ends.reached.search(key) is not None or begins_with_noun(key, words.note.language)
    return is_order(clause, words.note) and not is_told


def _tells_end(clause: str, ends: EndWords, words: ToldWords) -> bool:
    """Whether some part of a clause tells an end that nothing up to there denies, or puts ahead."""
    if _SIGNS.search(clause):
        return ends.elsewhere.search(fold(clause)) is None
    start = 0
    for joint in (*words.then.finditer(clause.lower()), None):
        stop = joint.start() if joint else len(clause)
        if _names_end(clause[start:stop], ends, words) and not _is_open(clause[:stop], words):
            return ends.elsewhere.search(fold(clause[:stop])) is None
        start = joint.end() if joint else stop
    return False


def _chooses(said: str, ends: EndWords, words: ToldWords) -> bool:
    """Whether words tell what was decided on; that it "will be" that is not ahead."""
    if not ends.tells_choice(said):
        return False
    return not (is_hedged(said, without_homographs(said, words)) or words.denied.search(said.lower()))


def _is_open(said: str, words: ToldWords) -> bool:
    said = without_homographs(said, words)
    lower = said.lower()
    return bool(is_hedged(said, said) or words.denied.search(lower) or words.ahead_of.search(lower))


def _names_end(said: str, ends: EndWords, words: ToldWords) -> bool:
    key = fold(said)
    is_told = ends.reached.search(key) is not None or bool(deeds_in(said, words))
    return is_told or ends.holds.search(key) is not None
