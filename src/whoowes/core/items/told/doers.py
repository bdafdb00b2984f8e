"""Where a sentence begins to tell what somebody did: behind the doer and the auxiliary."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.status.read import adds_nothing
from whoowes.core.items.status.told_deeds import is_deed, tells_of_part
from whoowes.core.items.tables.cell_shapes import is_name_like
from whoowes.core.items.told.asides import CONDITION, MARK, WORD, leaves_work
from whoowes.core.items.told.words import ToldWords
from whoowes.core.items.words.deeds import BEHIND_DEEDS
from whoowes.core.items.words.function_words import FUNCTION_WORDS
from whoowes.core.items.words.table import keys

_LONGEST_NAME = 40
_MOST_NAME_WORDS = 3
_LONGEST_OBJECT = 8
_MOST_CLAUSES = 6
_MOST_WORDS_AHEAD = 4
_SPACE = re.compile(r"\s+")
_ARTICLE = re.compile(r"(?:der|die|o|a|os|as|la|il|lo|l'|el) ", re.IGNORECASE)
_LEAD = re.compile(r"[^.;?]{2,40}?[,:] ")
_LABELLED = re.compile(r"\s*[:–—-]+(?= )")
_BEHIND = BEHIND_DEEDS | {"one", "both", "all", "some", "several", "my", "your", "everything"}
_DETERMINERS = keys(
    "the|a|an|our|his|her|their|my|it|them|this|that|these|those|all|both|el|la|los|las|un|una|su|sus|o|os|as"
    "|um|uma"
)
_OTHERS = re.compile(
    r"(?:she|he|they|sie|er|elle|il|elles|ils|on|ella|él|ellos|ellas|lei|lui|loro|zij|ze|hij|ela|ele|elas|eles)\b"
)
_ARROW = re.compile(r"→|->|=>|\(")
_WHO = re.compile(
    r"^(?:(?:he|she|i|we|er|sie|ich|wir|il|elle|nous|ella|lei|lui|hij|zij|ik|ela|ele)\b ?)?(?:still |noch )?"
)
_NAMES = re.compile(r"\b[^\W\d_a-z][\w'’-]+")
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
    tries = (_beginning(sentence, at, teller) for at in _places(sentence, teller))
    first = next(filter(None, tries), None)
    if first is None:
        turned = _behind_object(sentence, teller) if teller.words.is_verb_last else None
        return () if turned is None else (turned,)
    later = (
        (joint, _beginning(sentence, joint.end(), teller))
        for joint in islice(teller.words.then.finditer(sentence.lower(), first.deed), _MOST_CLAUSES)
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
    for doer, end in reversed(list(_candidates(sentence, has.end(), teller))):
        if teller.knows(doer):
            return Beginning(0, end, doer, has_auxiliary=True, done_to=sentence[: has.start()])
    return None


def goes_on_with_work(sentence: str, teller: Teller) -> bool:
    """Whether a later clause orders something, or tells what somebody is to do: "…, Sara to proof it"."""
    words = teller.words
    if leaves_work(sentence, words):
        return True
    joint = words.then.search(sentence.lower())
    start = joint.end() if joint else len(sentence)
    clauses = (sentence[start:], *MARK.split(sentence)[1:])
    if _ARROW.search(sentence) or any(
        words.ahead_of.match(_WHO.sub("", clause.lower())) for clause in clauses
    ):
        return True
    names = islice(_NAMES.finditer(sentence, start), _MOST_CLAUSES)
    return any(
        teller.knows(name.group()) and _beginning(sentence, name.start(), teller) is None for name in names
    )


def reported(sentence: str, teller: Teller) -> tuple[str, str] | None:
    """Return who is reported on and what is said of them: "Kevin hasn't called yet"; None for any other."""
    for doer, end in _candidates(sentence, 0, teller):
        if teller.words.reports.match(sentence.lower(), end) and teller.knows(doer):
            return doer, sentence[end:]
    told = None if teller.words.is_verb_last else _beginning(sentence, 0, teller)
    # "Tom got a quote but hasn't signed": what is denied in it tells no deed.
    return (told.doer, sentence[told.deed :]) if told else None


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


def _beginning(sentence: str, at: int, teller: Teller) -> Beginning | None:
    lower, words = sentence.lower(), teller.words
    turned = words.has.match(lower, at - 1) if words.is_verb_last and at else None
    if turned is not None:
        # "Am Montag hat Kevin den Vertrag unterschrieben."
        for doer, end in reversed(list(_candidates(sentence, turned.end(), teller))):
            if teller.knows(doer):
                return Beginning(at, end, doer, has_auxiliary=True)
        return None
    for doer, end in _candidates(sentence, at, teller):
        label = _LABELLED.match(sentence, end)
        has = words.has.match(lower, label.end() if label else end)
        if has is not None:
            is_labelled = at > 0 and sentence[:at].rstrip()[-1:] == ":"
            if doer and has["has"] == " habe":
                # Reported speech: "Kevin habe den Vertrag unterschrieben".
                continue
            is_led = (at > 0 and sentence[:at].rstrip()[-1:] in ":,") or (
                not doer and _OTHERS.match(sentence[at:].lower()) is not None
            )
            found = Beginning(at, has.end(), doer, bool(has["has"]), is_labelled, is_led)
            is_somebody = teller.knows(doer) or (teller.may_be(doer) and _is_plainly_told(lower, found))
            if is_somebody and (words.is_verb_last or _tells(lower, found, words)):
                return found
    return None


def _candidates(sentence: str, at: int, teller: Teller) -> Iterator[tuple[str, int]]:
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
    return behind is not None and behind.group() in _DETERMINERS


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
