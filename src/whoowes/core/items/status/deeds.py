"""Whether a participle says that just what a task asks was done: "shared" of "Share the cash flow"."""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.model import Status, StatusReading
from whoowes.core.items.status.read import PARTICIPLE, adds_nothing
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import (
    ADVERBS_OF_VERBS,
    AND,
    PARTICLES,
    PAST_ENDINGS,
    TO_BE_DONE,
    TWO_VERBS_AT_THE_END,
    VERB_ENDINGS,
)
from whoowes.core.items.words.irregular_verbs import base_of

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GE = re.compile(r"(\w{0,8}?)ge(\w{4,})")
"""German and Dutch participles: "nachgereicht" of "nachreichen"."""
_SHORTEST_STEM = 4
_SHORTEST_OF_TWO = 3
"""Of verbs whose things are compared as well: "pag" of "paga" and "pagar"."""
_JOINT = re.compile(rf"(?:,|&|\+|/|\b{AND}\b)\s*")
_TO_BE_DONE = re.compile(TO_BE_DONE)
_BRACKET_BEHIND = re.compile(r"\s*\([^()]*\)\s*$")
_TWO_AT_THE_END = re.compile(TWO_VERBS_AT_THE_END)


def with_deed(status: StatusReading, tasks: Sequence[str], locale: str) -> StatusReading:
    """Return a state told by a participle as done, where that is the deed which a task asks for."""
    if status.rule != PARTICIPLE or not any(_asks_for(status.raw, task, locale) for task in tasks):
        return status
    return StatusReading(Status.DONE, status.raw, "deed-of-the-task")


def names_deed_of(verbs: Sequence[str], tasks: Sequence[str], locale: str) -> bool:
    """Whether one of some folded words is the verb of a task, perhaps with another ending."""
    asked = [verb for task in tasks if (verb := _verb(task, words_for(locale)))]
    return any(verb == word or not _stems(verb).isdisjoint(_stems(word)) for verb in asked for word in verbs)


def in_verbs_of(told: str, verbs: Sequence[str], task: str) -> str:
    """Return what is told with the verbs of a task, where they are the same: "signed it" of "sign it"."""
    asked = {word: _stems(fold(word), _SHORTEST_OF_TWO) for word in _WORD.findall(task.lower())}
    for verb in verbs:
        stems = _stems(fold(verb), _SHORTEST_OF_TWO) | _past_stems(fold(verb))
        same = next((word for word, known in asked.items() if not known.isdisjoint(stems)), verb)
        told = re.sub(rf"\b{verb}\b", same, told, flags=re.IGNORECASE)
    return told


def is_to_be_done(text: str) -> bool:
    """Whether behind a thing stands that it is to be done: "Copie du bail à signer (Paul)"."""
    return _TO_BE_DONE.search(_BRACKET_BEHIND.sub("", fold(text)).rstrip(" .!")) is not None


def _asks_for(said: str, task: str, locale: str) -> bool:
    words = words_for(locale)
    verb = _verb(task, words)
    found = words.any_participle.match(said.casefold().strip())
    if not verb or found is None or not _is_plain(found, task, words):
        return False
    asked = _stems(verb)
    return any(not asked.isdisjoint(_stems(word)) for word in _WORD.findall(fold(found.group())))


def _is_plain(found: re.Match[str], task: str, words: NoteWords) -> bool:
    """Whether a participle has the particle of the task: who turned it off did not turn it on.

    Behind it nothing else may stand: "printed, the small ones" may not be what was asked. A particle that is
    not the task's may be a preposition: "booked on Monday".
    """
    asked = _WORD.findall(fold(task))[1:]
    last, rest = fold(found.group()).split()[-1], fold(found.string[found.end() :])
    if last in PARTICLES and last not in asked:
        rest = f" {last} {rest}"
    elif last not in PARTICLES and not ADVERBS_OF_VERBS.isdisjoint((*asked[:1], *asked[-1:])):
        return False
    return adds_nothing(rest, words)


def _verb(task: str, words: NoteWords) -> str:
    """Return the one verb of a task, at its beginning or, where its language puts it there, at its end."""
    key = fold(task)
    tokens = _WORD.findall(key)
    if (
        not tokens
        or _TO_BE_DONE.search(key.rstrip(" .!"))
        or any(words.action_verbs.match(key, joint.end()) for joint in _JOINT.finditer(key))
    ):
        return ""
    if words.closing_verbs and any(verb.search(key) for verb in words.closing_verbs):
        return "" if _TWO_AT_THE_END.search(key.rstrip(" .!")) else str(tokens[-1])
    verb = str(tokens[1] if tokens[0] == "to" and len(tokens) > 1 else tokens[0])
    behind = key[key.index(verb) + len(verb) :].lstrip()
    # "Review and countersign the lease" asks for two deeds; "Signed copy" is a thing.
    is_one = _JOINT.match(behind) is None
    return verb if is_one and words.any_participle.fullmatch(verb) is None else ""


def _past_stems(word: str) -> frozenset[str]:
    return frozenset(
        stem
        for end in PAST_ENDINGS
        if len(stem := word.removesuffix(end)) >= _SHORTEST_OF_TWO and stem != word
    )


def _stems(word: str, shortest: int = _SHORTEST_STEM) -> frozenset[str]:
    """Return what a verb may leave without its ending: "nachgereicht" leaves "nachreich"."""
    forms = {word, base_of(word)}
    if found := _GE.fullmatch(word):
        forms.add(found[1] + found[2])
    cut = {form.removesuffix(ending) for form in forms for ending in ("", *VERB_ENDINGS)}
    return frozenset(stem for stem in cut if len(stem) >= shortest)
