"""Whether a state says that just what a task asks was done: "shared" of "Share the cash flow".

"Arrived" does of "Tax card", which only names a thing, not of "Sign the lease" or "Return the desks".
"""

import re
from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.outcomes import GIVEN_UP, OUTCOMES
from whoowes.core.items.status.read import PARTICIPLE, may_not_count
from whoowes.core.items.status.settled import adds_nothing, is_settled
from whoowes.core.items.status.told_deeds import tells_of_part
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.items.words.deeds import (
    ADVERBS_OF_VERBS,
    AND,
    PARTICLES,
    PAST_ENDINGS,
    RESULTS,
    TO_BE_DONE,
    TWO_VERBS_AT_THE_END,
    VERB_ENDINGS,
)
from whoowes.core.items.words.irregular_verbs import bases_of

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER_BEFORE = re.compile(r"\A\W{0,3}[A-Za-z]{0,3}\d[\w.]{0,8}[.):]?\s+")
_TOPIC_END = re.compile(r"\s?:\s+|\s[–—-]+\s")
_GE = re.compile(r"(\w{0,8}?)ge(\w{4,})")
"""German and Dutch participles: "nachgereicht" of "nachreichen"."""
_SHORTEST_STEM = 4
_SHORTEST_OF_TWO = 3
"""Of verbs whose things are compared as well: "pag" of "paga" and "pagar"."""
_JOINT = re.compile(rf"(?:,|&|\+|/|\b{AND}\b)\s*")
_SECOND_WITH_PRONOUN = re.compile(
    rf"\b{AND}\s+(?:(?:l[ea]s?\s+|l')\w+(?:er|ir|re)|\w+(?:ar|er|ir)l[oaie]s?|\w+-l[oa]s?)\b"
)
"""A second deed in Romance languages: "et *le peindre*", "e *pagarla*"."""
_INFINITIVES = {
    "fr": re.compile(r"\w{3,}(?:er|ir|re) (?!d[eu]\b|des\b)"),
    "es": re.compile(r"\w{2,}(?:ar|er|ir)(?:me|nos|les?|l[oa]s?)? "),
    "pt": re.compile(r"\w{2,}(?:ar|er|ir|or) (?!d[eoa]s?\b)"),
    "it": re.compile(r"\w{3,}(?:are|ere|ire|rre)(?:mi|ci|gli|le|l[oai])? "),
}
_INFINITIVE_AT_THE_END = re.compile(r"\s[a-zäöü]{3,}(?:en|ern|eln|aan|gaan|doen)$")
_VERB_AND_ITS_THING = {
    language: re.compile(rf"\w{{2,}} (?:{articles})\b")
    for language, articles in {
        "en": "the|an?|our|your|his|her|their|my|all|both",
        "de": "das|die|den|dem|einen?",
        "fr": "le|la|les|l'|un|une",
        "es": "el|la|los|las|un|una",
        "pt": "o|as?|os|um|uma",
        "nl": "het|de|een",
        "it": "il|lo|la|i|gli|le|l'|un|una",
    }.items()
}
_UNDOING = re.compile(
    r"\b(?:cancel|reject|refuse|decline|terminate|stop|end|close|withdraw|get rid|dispute|query|prevent"
    r"|postpone|kundig\w*|absag\w*|stornier\w*|ablehn\w*|beend\w*|annul\w*|resili\w*|refus\w*|arret\w*|cancel\w*|anul\w*"
    r"|rechaz\w*|rescind\w*|opzeg\w*|afzeg\w*|stopp?\w*|disdi\w*|disdett\w*|annull\w*|rifiut\w*|recus\w*)\b"
)
"""What a task asks to be undone, in any language."""
AS_ASKED = "-as-asked"
DEED_OF_THE_TASK = "deed-of-the-task"
"""The rule by which a state tells just what its task asks."""
_MAY_TELL_DEED = frozenset({PARTICIPLE, "not-a-known-status"})
_OPEN_WORD = "open-word"
"""The rule of a word that leaves things open, and may be all that was asked: "requested", "drafted"."""
_PLANNED = re.compile(
    r"(?:re)?schedul|(?:ge|ein|in)?(?:ge)?plan|terminier|assign|zugewiesen|toegewezen|asign|atribu|assegn|prev[iu]"
    r"|pianific|programm|agendad|start|ge?start|begun|begonnen|angefangen|inici|iniz|commenc|vorgemerkt"
)
"""What is put there of things that nobody has done yet, whatever was asked."""
_RESULT = re.compile(rf"(?:{RESULTS})\b")
_GOES_ON = re.compile(r"[,;:(!]\s*|\s[–—-]+\s|\.\s")
_OF_SOME = re.compile(
    r"(?:the|that|this|those|an?|other|die|der|das|jene[rs]?|eine?|les?|la|une?|autres?|l[oa]s|el|os?|as|uma?"
    r"|otr[oa]s?|outr[oa]s?|de|het|een|andere|i|gli|lo|il|quell\w+|altr[aoie]) "
)
_TO_BE_DONE = re.compile(TO_BE_DONE)
_BRACKET_BEHIND = re.compile(r"\s*\([^()]*\)\s*$")
_TWO_AT_THE_END = re.compile(TWO_VERBS_AT_THE_END)


def with_deed(status: StatusReading, tasks: Sequence[str], locale: str) -> StatusReading:
    """Return a state told by a participle, or by its coming, as done, where that is what a task asks for.

    Of a task that only names a thing, so does a result: "settled", "confirmed".
    """
    if status.rule in OUTCOMES:
        is_done = all(
            _only_names_thing(task, locale) or _asks_for(status.raw, task, locale) for task in tasks
        )
        return StatusReading(Status.DONE, status.raw, f"{status.rule}{AS_ASKED}") if is_done else status
    is_word_of_open = status.rule == _OPEN_WORD and _PLANNED.match(fold(status.raw).strip()) is None
    if status.rule not in _MAY_TELL_DEED and not is_word_of_open:
        return status
    if any(_asks_for(status.raw, task, locale) for task in tasks):
        return StatusReading(Status.DONE, status.raw, DEED_OF_THE_TASK)
    if is_word_of_open:
        return status
    is_result = _tells_result(status.raw, words_for(locale))
    if is_result and all(_only_names_thing(task, locale) for task in tasks):
        return StatusReading(Status.DONE, status.raw, f"{PARTICIPLE}{AS_ASKED}")
    return status


def as_asked_by(status: StatusReading, tasks: Sequence[str], locale: str) -> StatusReading:
    """Return a state that is done because something came in doubt, where a task asks for another deed.

    "Contract | arrived" is done as it stands, and may be said of "Sign the contract".
    """
    if status.rule == GIVEN_UP and any(map(asks_to_undo, tasks)):
        # "Old phone contract: forget it" may be said of the contract.
        return StatusReading(Status.UNCLEAR, status.raw, status.rule)
    rule = status.rule.removesuffix(AS_ASKED)
    if rule == status.rule:
        return status
    return with_deed(StatusReading(Status.UNCLEAR, status.raw, rule), tasks, locale)


def asks_several(task: str, locale: str) -> bool:
    """Whether a task asks for one deed after another: "get the lease and sign it"."""
    key = fold(task)
    return _joins_another(key, words_for(locale)) or _TWO_AT_THE_END.search(key.rstrip(" .!")) is not None


def asks_to_undo(task: str) -> bool:
    """Whether a task asks to end something: "cancelled" is then the deed, and drops nothing."""
    return _UNDOING.search(fold(task)) is not None


def tells_in_its_verb(said: str, task: str, locale: str) -> bool:
    """Whether a state is told by the verb of a task: "was cancelled" of "cancel the hotel"."""
    beginning = _verb(task, words_for(locale))[:_SHORTEST_STEM]
    # "Geannuleerd" and "opgezegd" have their verb around "ge".
    told = (form for word in _WORD.findall(fold(said)) for form in (word, word.replace("ge", "", 1)))
    return bool(beginning) and any(form.startswith(beginning) for form in told)


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


def tells_that_it_came(status: StatusReading) -> bool:
    """Whether a state is done because the thing came, or went live: on a day that it may name."""
    return status.rule in {f"{rule}-as-asked" for rule in OUTCOMES}


def _only_names_thing(task: str, locale: str) -> bool:
    """Whether a task only names a thing: of "Return the desks" it is the beginning that they are here."""
    words = words_for(locale)
    key = fold(task).removeprefix("to ").rstrip(" .!")
    if _TO_BE_DONE.search(key) or any(
        words.action_verbs.match(key, end.end()) for end in _JOINT.finditer(key)
    ):
        return False
    # Behind a number or a topic stands what is to be done: "3b Book the survey", "Lease: sign it".
    pieces = (task, _NUMBER_BEFORE.sub("", task), *_TOPIC_END.split(task)[1:])
    return not any(
        _asks_other_deed(piece.strip(), fold(piece).strip(" .!"), words) for piece in pieces if piece.strip()
    )


def _asks_other_deed(task: str, key: str, words: NoteWords) -> bool:
    """Whether a task begins or ends with a verb, known or by its form."""
    if words.action_verbs.match(key) or any(verb.search(key) for verb in words.closing_verbs):
        return True
    if words.closing_verbs and _INFINITIVE_AT_THE_END.search(task.rstrip(" .!")):
        return True
    infinitive = _INFINITIVES.get(words.language)
    # In German a noun with a capital may have its genitive behind it: "Kopie der Police".
    may_be_verb = words.language != "de" or task[:1].islower()
    is_verb = may_be_verb and _VERB_AND_ITS_THING[words.language].match(key) is not None
    return is_verb or (infinitive is not None and infinitive.match(key) is not None)


def _asks_for(said: str, task: str, locale: str) -> bool:
    words = words_for(locale)
    verb = _verb(task, words)
    found = words.any_participle.match(said.casefold().strip())
    if not verb or found is None or not _is_plain(found, task, words):
        return False
    asked = _stems(verb)
    if may_not_count(said):
        return False
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
    return adds_nothing(rest, words) or _goes_on(rest, words)


def _goes_on(rest: str, words: NoteWords) -> bool:
    """Whether behind a deed stands a mark and what leaves it done: "decided, they're giving it up".

    "Printed, the small ones" may tell of some.
    """
    mark = _GOES_ON.search(rest)
    if mark is None or tells_of_some(rest[mark.end() :]) or not adds_nothing(rest[: mark.start()], words):
        return False
    return is_settled(rest, words) and not tells_of_part(rest)


def tells_of_some(behind: str) -> bool:
    """Whether folded words behind a mark begin with some of the things, or another: "the small ones"."""
    return _OF_SOME.match(behind) is not None


def _tells_result(said: str, words: NoteWords) -> bool:
    """Whether a state begins with a participle that ends whatever is spoken of, and nothing takes it back."""
    key = fold(said).strip()
    found = _RESULT.match(key)
    rest = key[found.end() :] if found else ""
    return found is not None and (adds_nothing(rest, words) or _goes_on(rest, words))


def _verb(task: str, words: NoteWords) -> str:
    """Return the one verb of a task, at its beginning or, where its language puts it there, at its end."""
    key = fold(task)
    tokens = _WORD.findall(key)
    if not tokens or _TO_BE_DONE.search(key.rstrip(" .!")) or _joins_another(key, words):
        return ""
    if words.closing_verbs and any(verb.search(key) for verb in words.closing_verbs):
        return "" if _TWO_AT_THE_END.search(key.rstrip(" .!")) else str(tokens[-1])
    verb = str(tokens[1] if tokens[0] == "to" and len(tokens) > 1 else tokens[0])
    behind = key[key.index(verb) + len(verb) :].lstrip()
    # "Review and countersign the lease" asks for two deeds; "Signed copy" is a thing.
    is_one = _JOINT.match(behind) is None
    return verb if is_one and words.any_participle.fullmatch(verb) is None else ""


def _joins_another(key: str, words: NoteWords) -> bool:
    """Whether behind an "and" or a comma a second verb stands."""
    if _SECOND_WITH_PRONOUN.search(key):
        return True
    return any(words.action_verbs.match(key, joint.end()) for joint in _JOINT.finditer(key))


def _past_stems(word: str) -> frozenset[str]:
    return frozenset(
        stem
        for end in PAST_ENDINGS
        if len(stem := word.removesuffix(end)) >= _SHORTEST_OF_TWO and stem != word
    )


def _stems(word: str, shortest: int = _SHORTEST_STEM) -> frozenset[str]:
    """Return what a verb may leave without its ending: "nachgereicht" leaves "nachreich"."""
    forms = {word, *bases_of(word)}
    if found := _GE.fullmatch(word):
        forms.add(found[1] + found[2])
    cut = {form.removesuffix(ending) for form in forms for ending in ("", *VERB_ENDINGS)}
    return frozenset(stem for stem in cut if len(stem) >= shortest)
