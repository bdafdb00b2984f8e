"""What sentences tell as done: "Kevin has signed the lease", "Kevin hat den Vertrag unterschrieben"."""

import re
from collections.abc import Iterator, Mapping

from whoowes.core.document.text import fold
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.model import ToldDeed
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.asides import WORD, bare_deed, is_hedged, is_talk, may_take_back
from whoowes.core.items.told.doers import Beginning, Teller, beginnings
from whoowes.core.items.told.passives import told_of_nobody
from whoowes.core.items.told.presence import may_tell_deed
from whoowes.core.items.told.reports import goes_on_with_work
from whoowes.core.items.told.words import ToldWords, told_words_for
from whoowes.core.items.words.sentences import DENIED_NEXT, INDEFINITE, OBJECT_PRONOUNS, OR_MORE
from whoowes.core.kept import kept

LONGEST = 300
"""Characters of a sentence; longer ones are paragraphs."""
_MOST_PARTS = 6
_DENIED_NEXT = re.compile(DENIED_NEXT)
_OR = re.compile(OR_MORE)
_INDEFINITE = re.compile(INDEFINITE)
_ONLY_PRONOUNS = re.compile(OBJECT_PRONOUNS)


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
    sentences = sentences_of(text, locale)
    for sentence, behind in zip(sentences, [*sentences[1:], ""], strict=True):
        is_taken_back = may_take_back(behind)
        for deed in deeds_of_sentence(sentence, locale, names, is_reviewed=is_reviewed):
            yield deed._replace(is_whole=deed.is_whole and not is_taken_back)


@kept
def deeds_of_sentence(
    sentence: str, locale: str, names: frozenset[str], *, is_reviewed: bool
) -> tuple[ToldDeed, ...]:
    """Return what one sentence tells as done; a question tells nothing."""
    if len(sentence) > LONGEST or sentence.rstrip().endswith("?") or not may_tell_deed(sentence, locale):
        return ()
    return _deeds(sentence, Teller(locale, names, told_words_for(locale), is_reviewed))


def _deeds(sentence: str, teller: Teller) -> tuple[ToldDeed, ...]:
    clauses = beginnings(sentence, teller)
    if not clauses:
        return tuple(told_of_nobody(sentence, teller))
    ends = [*(clause.clause for clause in clauses[1:]), len(sentence)]
    return tuple(
        deed
        for clause, end in zip(clauses, ends, strict=True)
        for deed in _of_clause(sentence, clause, end, teller)
    )


def _of_clause(sentence: str, clause: Beginning, end: int, teller: Teller) -> Iterator[ToldDeed]:
    words = teller.words
    told = f"{clause.done_to} {sentence[clause.deed : end]}".strip(" .!,;")
    parts: dict[str, bool] = {}
    for part, is_mixed in _parts(told, words).items():
        task = bare_deed(part, words)
        parts[task] = parts.get(task, True) and is_mixed
    is_complete = not goes_on_with_work(sentence, teller)
    is_all = is_complete and not (clause.is_led or clause.done_to) and not _holds_more(told, words)
    # "Got a quote but hasn't renewed it": what is denied beside it may be the deed that was asked for.
    is_denied = _DENIED_NEXT.search(told.lower()) is not None
    is_plain = is_complete and (teller.is_reviewed or clause.has_auxiliary or words.note.language != "en")
    for task, is_mixed in parts.items():
        lower = task.lower()
        verbs = _verbs(lower, words)
        rest = WORD.sub(lambda word, verbs=verbs: "" if word.group() in verbs else word.group(), lower)  # type: ignore[misc]
        if not verbs or words.denied.search(lower) or _ONLY_PRONOUNS.fullmatch(rest):
            continue
        is_done = not is_talk(verbs, words) and words.asks.match(lower) is None and not is_denied
        yield ToldDeed(
            doer=clause.doer,
            verbs=verbs,
            task=task,
            said=sentence,
            is_whole=is_all and not is_hedged(task, sentence) and _INDEFINITE.search(lower) is None,
            is_deed=is_done,
            is_no_order=(is_done or is_denied) and is_plain and not clause.is_labelled,
            is_mixed=is_mixed,
        )


def _parts(told: str, words: ToldWords) -> Mapping[str, bool]:
    """Return the deeds of which a clause tells, and whether something else may stand within.

    "Sent the list and booked the van" tells of two; in "uploaded the photos, they look great" the first
    tells of one, and all of it perhaps of more ("sent the list, the rota and the plan").
    """
    lower = told.lower()
    joints = list(words.then.finditer(lower))[:_MOST_PARTS]
    at_deeds = [joint for joint in joints if _is_before_deed(lower, joint, words)]
    starts = [0, *(joint.end() for joint in at_deeds)]
    ends = [*(joint.start() for joint in at_deeds), len(told)]
    parts: dict[str, bool] = {}
    for start, end in zip(starts, ends, strict=True):
        within = next((joint.start() for joint in joints if start < joint.start() < end), end)
        has_verb = bool(_verbs(lower[start:within], words))
        parts[told[start : within if has_verb else end]] = False
        parts.setdefault(told[start:end], True)
    parts.setdefault(told, True)
    return parts


def _holds_more(told: str, words: ToldWords) -> bool:
    """Whether a clause goes on ("…, allegedly", "and it bounced"), or names a time: "for 2 December"."""
    said = bare_deed(told, words).lower()
    return (
        words.then.search(said) is not None
        or _OR.search(said) is not None
        or may_name_time(fold(said), words.note.language)
    )


def _is_before_deed(lower: str, joint: re.Match[str], words: ToldWords) -> bool:
    before, behind = WORD.findall(lower[: joint.start()]), WORD.findall(lower[joint.end() :])
    said = before[-1:] if words.is_verb_last else behind[: words.ahead]
    return any(is_deed(word, words.note) or words.past.fullmatch(word) for word in said)


def _verbs(lower: str, words: ToldWords) -> tuple[str, ...]:
    """Return the participles: all of a clause that ends with them, else the first and those joined on."""
    if words.is_verb_last:
        return tuple(word for word in WORD.findall(lower) if is_deed(word, words.note))
    places = (0, *(joint.end() for joint in words.then.finditer(lower)))
    found = [word.group() for place in places if (word := WORD.match(lower, place))]
    return tuple(found[:1] + [verb for verb in found[1:] if is_deed(verb, words.note)])
