"""Where a sentence begins to tell what somebody did: behind the doer and the auxiliary."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.status.settled import adds_nothing
from whoowes.core.items.status.told_deeds import is_deed, tells_of_part
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.told.asides import CONDITION, WORD
from whoowes.core.items.told.words import ToldWords
from whoowes.core.items.words.deeds import BEHIND_DEEDS
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.sentences import ARTICLES_OF_NAMES, DETERMINERS, OTHERS, QUANTITIES

_LONGEST_NAME = 40
_MOST_NAME_WORDS = 3
_LONGEST_OBJECT = 8
MOST_CLAUSES = 6
_MOST_WORDS_AHEAD = 4
_SPACE = re.compile(r"\s+")
_ARTICLE = re.compile(ARTICLES_OF_NAMES, re.IGNORECASE)
_LEAD = re.compile(r"[^.;?]{2,40}?[,:] ")
_LABELLED = re.compile(r"\s*[:–—-]+(?= )")
_BEHIND = BEHIND_DEEDS | QUANTITIES
_OTHERS = re.compile(OTHERS)
_SUBJECT = re.compile(r"(?:er|sie|es|sich|man|hij|zij|ze|het)\b ?")
"""Who did what stands before the auxiliary, where a verb stands last: "Bankauszug hat *sie* geschickt"."""
_POSSESSIVE = re.compile("['’]s$")


class Beginning(NamedTuple):
    """Where a clause begins, and where in it the deed."""

    clause: int
    deed: int
    doer: str
    """Empty behind "we" and the like."""
    has_auxiliary: bool
    is_labelled: bool = False
    """Before it stands of what it tells, and other rules read the state: "Letter: Kevin sent it"."""
    is_led: bool = False
    """Other words than a time stand before it, or a pronoun did it: "Definition of done: …", "They …"."""
    done_to: str = ""
    """What stands before the doer and is what was done: "*Den Vertrag* hat Kevin unterschrieben"."""


class Teller(NamedTuple):
    """Who may be named in the sentences of a note, and in which words."""

    locale: str
    names: frozenset[str]
    """Those who were there, by the attendee lines of the note."""
    words: ToldWords
    is_reviewed: bool = False
    """Whether earlier actions are reviewed here: then who did it may be known to the client's notes alone."""

    def may_be(self, doer: str) -> bool:
        """Whether a name that this note does not list may be somebody's."""
        if not self.is_reviewed or CONDITION.search(fold(doer)) or is_order(doer, self.words.note):
            return False
        if may_name_time(fold(doer), self.locale):
            return False
        first = fold(doer.partition(" ")[0])
        return first not in FUNCTION_WORDS[self.words.note.language] and is_name_like(doer, self.locale)

    def knows(self, doer: str) -> bool:
        """Whether somebody is known by a name, or nobody is named."""
        return not doer or is_known_name(doer, self.names, self.locale)


def beginnings(sentence: str, teller: Teller) -> Sequence[Beginning]:
    """Return where the clauses of a sentence begin to tell what somebody did."""
    tries = (beginning_at(sentence, at, teller) for at in _places(sentence, teller))
    first = next(filter(None, tries), None)
    if first is None:
        turned = _behind_object(sentence, teller) if teller.words.is_verb_last else None
        return () if turned is None else (turned,)
    later = (
        (joint, beginning_at(sentence, joint.end(), teller))
        for joint in islice(teller.words.then.finditer(sentence.lower(), first.deed), MOST_CLAUSES)
    )
    return (
        first,
        *(
            found._replace(clause=joint.start())
            for joint, found in later
            if found and teller.knows(found.doer)
        ),
    )


def _behind_object(sentence: str, teller: Teller) -> Beginning | None:
    """Read "Den Vertrag hat Kevin unterschrieben", which begins with what was done."""
    has = teller.words.has.search(sentence.lower())
    if has is None or len(sentence[: has.start()].split()) > _LONGEST_OBJECT:
        return None
    if pronoun := _SUBJECT.match(sentence, has.end()):
        return Beginning(0, pronoun.end(), "", has_auxiliary=True, done_to=sentence[: has.start()])
    for doer, end in reversed(list(candidates(sentence, has.end(), teller))):
        if teller.knows(doer):
            return Beginning(0, end, doer, has_auxiliary=True, done_to=sentence[: has.start()])
    return None


def _places(sentence: str, teller: Teller) -> Iterator[int]:
    """Yield where the doer may stand: first, behind "Good news:", behind a time."""
    yield 0
    words = teller.words
    lead = _LEAD.match(sentence)
    if lead and not tells_of_part(fold(lead.group())) and not words.denied.search(lead.group().lower()):
        yield lead.end()
    for space in islice(_SPACE.finditer(sentence), _MOST_WORDS_AHEAD):
        may_begin = sentence[space.end() : space.end() + 1].isupper() or words.is_verb_last
        if may_begin and adds_nothing(f" {fold(sentence[: space.start()])}", words.note):
            yield space.end()


def beginning_at(sentence: str, at: int, teller: Teller) -> Beginning | None:
    """Return where a clause that begins at a place tells a deed; None where it tells none."""
    lower, words = sentence.lower(), teller.words
    turned = words.has.match(lower, at - 1) if words.is_verb_last and at else None
    if turned is not None:
        # "Am Montag hat Kevin den Vertrag unterschrieben."
        for doer, end in reversed(list(candidates(sentence, turned.end(), teller))):
            if teller.knows(doer):
                return Beginning(at, end, doer, has_auxiliary=True)
        return None
    for doer, end in candidates(sentence, at, teller):
        label = _LABELLED.match(sentence, end)
        has = words.has.match(lower, label.end() if label else end)
        if has is not None:
            is_labelled = at > 0 and sentence[:at].rstrip()[-1:] == ":"
            if doer and has["has"] == " habe":
                # Reported speech: "Kevin habe den Vertrag unterschrieben".
                continue
            if words.is_verb_last and doer and not teller.knows(doer) and _SUBJECT.match(lower, has.end()):
                # "Bankauszug hat sie geschickt": what was done stands first.
                continue
            is_led = (at > 0 and sentence[:at].rstrip()[-1:] in ":,") or (
                not doer and _OTHERS.match(sentence[at:].lower()) is not None
            )
            found = Beginning(at, has.end(), doer, bool(has["has"]), is_labelled, is_led)
            # Before whether it is a name: hardly any word that follows one tells a deed.
            if not words.is_verb_last and not _tells(lower, found, words):
                continue
            if teller.knows(doer) or (teller.may_be(doer) and _is_plainly_told(lower, found)):
                return found
    return None


def candidates(sentence: str, at: int, teller: Teller) -> Iterator[tuple[str, int]]:
    """Yield who may be the doer from a place on, nobody behind "we", and where that ends."""
    speaker = teller.words.speakers.match(sentence.lower(), at)
    if speaker is not None:
        yield "", speaker.end()
    article = _ARTICLE.match(sentence, at)
    start = article.end() if article else at
    if not sentence[start : start + 1].isupper():
        return
    found = islice(WORD.finditer(sentence, start), _MOST_NAME_WORDS)
    for end in reversed([word.end() for word in found]):
        name = _POSSESSIVE.sub("", sentence[start:end])
        if len(name) <= _LONGEST_NAME:
            yield name, start + len(name)


def _is_plainly_told(lower: str, found: Beginning) -> bool:
    """Whether an auxiliary or an object shows a sentence: "Budget approved by Friday" is none."""
    if found.has_auxiliary:
        return True
    verb = WORD.match(lower, found.deed)
    behind = WORD.search(lower, verb.end()) if verb else None
    return behind is not None and behind.group() in DETERMINERS


def _tells(lower: str, found: Beginning, words: ToldWords) -> bool:
    """Whether behind a doer stands a participle, or without an auxiliary a form that tells of the past."""
    word = WORD.match(lower, found.deed)
    if word is None:
        return False
    verb = word.group()
    if found.has_auxiliary:
        return is_deed(verb, words.note)
    if words.past.fullmatch(verb) is None or words.ambiguous.fullmatch(verb):
        return False
    if found.doer and words.first_person.fullmatch(verb):
        return False
    # "Kevin: revised budget" is a thing; "Kevin revised the budget" tells a deed.
    is_sentence = lower.rstrip().endswith((".", "!"))
    may_be_adjective = verb.endswith("ed") and words.note.language == "en" and not is_sentence
    behind = WORD.search(lower, word.end())
    return not may_be_adjective or (behind is not None and fold(behind.group()) in _BEHIND)
