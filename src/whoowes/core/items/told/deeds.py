"""What sentences tell as done: "Kevin has signed the lease", "Kevin hat den Vertrag unterschrieben"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.due import read_due
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import ToldDeed
from whoowes.core.items.status.read import adds_nothing
from whoowes.core.items.status.told_deeds import is_deed, tells_of_part
from whoowes.core.items.told.doers import Beginning, Teller, beginnings
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.deeds import BUTS, CONDITIONS, NEEDS
from whoowes.core.kept import kept

LONGEST = 300
"""Characters of a sentence; longer ones are paragraphs."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SPACE = re.compile(r"\s+")
_AS_PROMISED = re.compile(r",? (?:as|wie|comme|como|come|zoals) (?:\w+ ){0,2}\w+$")
_MARK = re.compile(r"\s[–—-]+\s|[,;:]\s")
_NEEDS = re.compile(rf"(?:\S+ )?(?:{NEEDS})\b")
_BUTS = re.compile(rf"\b(?:{BUTS})\b")
_CONDITION = re.compile(rf"\b(?:whether|ob|{CONDITIONS})\b")
_ANY_DAY = date(2026, 3, 4)
_LONGEST_ARTICLE = 3
_AND = ("und", "en")
_DAY_OF_THE_THING = re.compile(r"\b(?:for|to|by|from|until|für|bis|ab|pour|para|per|voor|por)$")
_ONLY_PRONOUNS = re.compile(
    r"(?:\W|\b(?:it|them|this|that|these|back|off|up|over|in|es|ihn|sie|hem|ze|het|le|la|les|lo|los|las|o|os"
    r"|as|li)\b)*"
)


def deeds_told(
    text: str, locale: str, names: frozenset[str], *, is_reviewed: bool = False
) -> Iterator[ToldDeed]:
    """Yield what the sentences of a text tell as done.

    Args:
        text: A line or a paragraph.
        locale: Language of the note.
        names: Who was there, by the attendee lines of the note.
        is_reviewed: Whether earlier actions are reviewed here. Then a sentence counts, too, that says in
            whatever way that something happened.
    """
    for sentence in sentences_of(text, locale):
        if len(sentence) <= LONGEST and not sentence.endswith("?"):
            yield from _told_in(sentence, locale, names, is_reviewed=is_reviewed)


@kept
def _told_in(sentence: str, locale: str, names: frozenset[str], *, is_reviewed: bool) -> tuple[ToldDeed, ...]:
    return tuple(
        _of_sentence(sentence, Teller(locale, names, told_words_for(locale)), is_reviewed=is_reviewed)
    )


def _of_sentence(sentence: str, teller: Teller, *, is_reviewed: bool) -> Iterator[ToldDeed]:
    words = teller.words
    clauses = beginnings(sentence, teller)
    ends = [*(clause.clause for clause in clauses[1:]), len(sentence)]
    for clause, end in zip(clauses, ends, strict=False):
        told = sentence[clause.deed : end].strip(" .!,;")
        if words.denied.search(told.lower()) is None:
            parts = dict.fromkeys(
                _without_when(_AS_PROMISED.sub("", part), words) for part in (told, *_parts(told, words))
            )
            for part in parts:
                yield from _of_part(part, sentence, clause, words, is_reviewed=is_reviewed)
    if not clauses:
        happened = _passive(sentence, teller) or (_happening(sentence, words) if is_reviewed else ())
        is_told = words.denied.search(sentence.lower()) is None
        if happened and is_told and _CONDITION.search(fold(sentence)) is None:
            yield from happened


def _parts(told: str, words: ToldWords) -> Iterator[str]:
    """Yield the deeds of a clause, where they are several, and what stands before a comma.

    "Sent the list and booked the van", "uploaded the photos, they look great".
    """
    lower, cuts = told.lower(), [0]
    for joint in words.then.finditer(lower):
        before, behind = _WORD.findall(lower[: joint.start()]), _WORD.findall(lower[joint.end() :])
        said = before[-1:] if words.is_verb_last else behind[: words.ahead]
        if any(is_deed(word, words.note) or words.past.fullmatch(word) for word in said):
            cuts += [joint.start(), joint.end()]
    cuts.append(len(told))
    yield from (told[one:other] for one, other in zip(cuts[::2], cuts[1::2], strict=True))
    yield told.partition(",")[0]


def _of_part(
    task: str, sentence: str, clause: Beginning, words: ToldWords, *, is_reviewed: bool
) -> Iterator[ToldDeed]:
    lower = task.lower()
    verbs = _verbs(lower, words)
    rest = _WORD.sub(lambda word: "" if word.group() in verbs else word.group(), lower)
    is_deed_done = not _is_talk(verbs, words) and words.asks.match(lower) is None
    is_complete = not leaves_work(sentence, words)
    is_plain = is_complete and (is_reviewed or clause.has_auxiliary or words.note.language != "en")
    if verbs and not _ONLY_PRONOUNS.fullmatch(rest):
        yield ToldDeed(
            doer=clause.doer,
            verbs=verbs,
            task=task,
            said=sentence,
            is_whole=is_complete and not _is_hedged(sentence),
            is_deed=is_deed_done,
            is_no_order=is_deed_done and is_plain and not clause.is_labelled,
        )


def _verbs(lower: str, words: ToldWords) -> tuple[str, ...]:
    """Return the participles: all of a clause that ends with them, else the first and those joined on."""
    if words.is_verb_last:
        return tuple(word for word in _WORD.findall(lower) if is_deed(word, words.note))
    places = (0, *(joint.end() for joint in words.then.finditer(lower)))
    found = [word.group() for place in places if (word := _WORD.match(lower, place))]
    return tuple(found[:1] + [verb for verb in found[1:] if is_deed(verb, words.note)])


def _is_talk(verbs: Sequence[str], words: ToldWords) -> bool:
    return any(words.of_no_deed.fullmatch(verb) for verb in verbs)


def leaves_work(sentence: str, words: ToldWords) -> bool:
    """Whether behind a mark a sentence orders something, or tells what is still to be done."""
    behind = _MARK.split(sentence)[1:]
    return any(
        is_order(said, words.note) or words.note.still_to.search(fold(said)) or _NEEDS.match(fold(said))
        for said in behind
    )


def _is_hedged(sentence: str) -> bool:
    key = fold(sentence)
    return tells_of_part(key) or _BUTS.search(key) is not None


def _passive(sentence: str, teller: Teller) -> Sequence[ToldDeed]:
    """Read "The lease has been signed"; what "is booked for 2 December" may be still to come."""
    words, key = teller.words, fold(sentence)
    for gap in words.note.copula.finditer(key):
        if words.note.unsure_subject.search(key):
            return ()
        start = unfolded(sentence, gap.start())
        said = sentence[start:].strip()
        found = words.note.any_participle.match(said.lower())
        verbs = _WORD.findall(found.group()) if found else ()
        verb = next((word for word in reversed(verbs) if is_deed(word, words.note)), "")
        if found and verb:
            is_ahead = words.note.copula_now.match(fold(said)) and may_name_time(fold(said), teller.locale)
            is_whole = not (is_ahead or _is_hedged(sentence) or words.note.state_doubts.search(fold(said)))
            thing, rest = _without_capital(sentence[:start].strip()), said[found.end() :]
            task = f"{thing} {verb}{rest}" if words.is_verb_last else f"{verb} {thing}{rest}"
            return (_of_nobody(task, verb, sentence, words, is_whole=is_whole),)
    return ()


def _without_capital(thing: str) -> str:
    """Return a thing with a small letter where it begins with an article."""
    first = thing.partition(" ")[0]
    return (
        thing[:1].lower() + thing[1:] if len(first) <= _LONGEST_ARTICLE and not first[1:].isupper() else thing
    )


def _happening(sentence: str, words: ToldWords) -> Sequence[ToldDeed]:
    """Read any other sentence that tells what happened: "Helen's draft went out on Monday"."""
    verb = next((word for word in _WORD.findall(sentence.lower()) if is_deed(word, words.note)), "")
    return (_of_nobody(sentence, verb, sentence, words, is_whole=False),) if verb else ()


def _of_nobody(task: str, verb: str, sentence: str, words: ToldWords, *, is_whole: bool) -> ToldDeed:
    """Return a deed of which the sentence does not begin with who did it."""
    is_no_order = words.went.search(sentence.lower()) is not None and not is_order(sentence, words.note)
    return ToldDeed(
        "",
        (verb,),
        _without_when(task.strip(" .!"), words),
        sentence,
        is_whole=is_whole,
        is_deed=not _is_talk((verb,), words),
        is_no_order=is_no_order,
    )


def _without_when(task: str, words: ToldWords) -> str:
    """Return a deed without the past day in it, or the thanks, but not "booked *for 2 December*"."""
    verbs = _last_verbs(task, words) if words.is_verb_last else ""
    said = task.removesuffix(verbs).rstrip()
    for space in islice(_SPACE.finditer(said), 1, None):
        kept, rest = said[: space.start()].rstrip(" ,;–—-"), fold(said[space.start() :])
        is_when = adds_nothing(rest, words.note) and _names_time(rest.strip(), words.note.language)
        if is_when and _DAY_OF_THE_THING.search(kept) is None:
            return f"{kept} {verbs}".rstrip()
    return task


def _names_time(rest: str, locale: str) -> bool:
    if not may_name_time(rest, locale):
        return False
    return read_due(rest, call_date=_ANY_DAY, locale=locale).rule != "not-understood"


def _last_verbs(task: str, words: ToldWords) -> str:
    """Return the participles with which a clause ends, where its language puts them there."""
    start = len(task)
    for word in reversed(list(_WORD.finditer(task))):
        if not is_deed(word.group().lower(), words.note) and word.group() not in _AND:
            break
        start = word.start()
    return task[start:]
