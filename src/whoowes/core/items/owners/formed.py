"""Who takes something on by a form of words: "À Sophie de relancer …", "Het is Ruben die … belt"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from whoowes.core.document.text import as_written, fold, unfolded
from whoowes.core.items.due.names import language_of
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.words.promising import TAKERS
from whoowes.core.items.words.ways_of_promising import (
    AGREED_THAT,
    FORMS_BEGIN,
    FRONTED,
    FRONTED_ADVERBS,
    IT_IS_WHO,
    LEADS,
    SEES_TO_NOW,
    SINCE,
    TAKES_ON,
    VERB_LAST,
    WRITER,
)

_FORMS_BEGIN = re.compile(FORMS_BEGIN)
_SINCE = re.compile(SINCE)
_ADVERBS = re.compile(FRONTED_ADVERBS)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)*")
_WORD = re.compile(r"\w[^:]*\Z")
_FEWEST_WORDS = 3
_LONGEST_NAME = 4
_AND_I = re.compile(r"(?P<names>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)? et moi), (?:on|nous) (?=\w)")
_APPOSITION = re.compile(r"(?P<name>[^\W\d_][\w-]*), (?:elle|lui|moi|lei|ella|él|ela|ele), (?=\w)")


def may_take_on(sentence: str) -> bool:
    """Tell whether a sentence, folded, may have a form of words by which somebody takes something on."""
    return _FORMS_BEGIN.search(sentence) is not None


def taking_on(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "À Sophie de relancer le fournisseur", "Mi sono impegnato a verificare …"."""
    key = fold(task)
    if not may_take_on(key):
        return None
    return _in_forms(_takes_on(language_of(notes.locale)), key, task, notes)


def seeing_to_now(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Je m'occupe du dossier", "Alla visura ci pensa Chiara": the thing is named, without a verb."""
    key = fold(task)
    if not may_take_on(key) or _SINCE.search(key):
        return None
    return _in_forms(_sees_to_now(language_of(notes.locale)), key, task, notes)


def it_is_who(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "C'est Paul qui appelle la banque"; it may be whose work it always is."""
    key = fold(task)
    if not may_take_on(key):
        return None
    return _in_forms(_it_is_who(language_of(notes.locale)), key, task, notes)


def verb_before_owner(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Danach ruft Frau Kolbe die Bank an", "Sento io il notaio": the subject stands behind the verb.

    What stands before the verb is no subject: "die Bank ruft Frau Kolbe an" is what the bank does.
    """
    said, writer = task.split(), WRITER[language_of(notes.locale)]
    fronted = FRONTED.get(language_of(notes.locale))
    if fronted is None:
        is_said = len(said) >= _FEWEST_WORDS and fold(said[1]) == writer
        return (said[1], " ".join((said[0].lower(), *said[2:]))) if is_said else None
    for place in range(1, min(LONGEST_OWNER, len(said) - 2)):
        lead, verb = " ".join(said[:place]), said[place]
        is_taken_along = fold(said[place + 1]) in TAKERS
        start = place + 1 + is_taken_along
        taker, behind = said[place + 1 : start], said[start:]
        owner = _subject(behind, verb, notes, is_front=re.fullmatch(fronted, fold(lead)) is not None)
        if owner and verb.islower() and all(map(_WORD.search, said[:place])):
            thing = [] if _ADVERBS.fullmatch(fold(lead)) else [lead[:1].lower() + lead[1:]]
            return owner, " ".join((verb, *taker, *thing, *behind[len(owner.split()) :]))
    return None


def _subject(said: Sequence[str], verb: str, notes: Notes, *, is_front: bool) -> str:
    """Return who does something by the words behind the verb: the writer, or else somebody named."""
    if said and fold(said[0]) == WRITER[language_of(notes.locale)]:
        return said[0] if _is_of_the_writer(fold(verb), notes) else ""
    if not is_front or fold(verb) not in notes.words.acts:
        return ""
    names = (" ".join(said[:length]) for length in range(min(_LONGEST_NAME, len(said)), 0, -1))
    return next((name for name in names if _NAME.fullmatch(name) and _is_somebody(name, notes)), "")


def _is_of_the_writer(verb: str, notes: Notes) -> bool:
    """Whether a form is that of what the writer does: "beantworte", "stuur"."""
    is_form = language_of(notes.locale) != "de" or verb.endswith("e")
    return is_form and verb not in _no_deeds(notes)


def _is_somebody(name: str, notes: Notes) -> bool:
    return is_owner(name, notes, sides_too=False)


def _no_deeds(notes: Notes) -> frozenset[str]:
    return frozenset().union(*(spoken.not_verbs for spoken in notes.words.spoken))


def agreed_length(sentence: str, locale: str) -> int:
    """Return the length of "on a convenu que", "vereinbart, dass"; 0 where none begins a sentence."""
    found = _agreed(language_of(locale)).match(fold(sentence))
    return unfolded(sentence, found.end()) if found else 0


def agreed_doer(clause: str, notes: Notes) -> tuple[str, str] | None:
    """Read what stands behind "that" where the verb ends the clause: "Lisa die Liste bis Freitag schickt"."""
    if language_of(notes.locale) not in VERB_LAST:
        return None
    said = clause.split()
    for length in range(min(_LONGEST_NAME, len(said) - 2), 0, -1):
        owner = " ".join(said[:length])
        if _is_somebody(owner, notes):
            return owner, " ".join(said[length:])
    return None


def without_lead(sentence: str, locale: str) -> str:
    """Return a sentence without "De mon côté," or the like before its subject."""
    found = _leads(language_of(locale)).match(fold(sentence))
    said = sentence[unfolded(sentence, found.end()) :] if found else sentence
    named = _APPOSITION.match(said)
    said = f"{named['name']} {said[named.end() :]}" if named else said
    several = _AND_I.match(said)
    said = f"{several['names']} {said[several.end() :]}" if several else said
    return said[:1].upper() + said[1:] if said != sentence else sentence


def _in_forms(forms: Sequence[re.Pattern[str]], key: str, task: str, notes: Notes) -> tuple[str, str] | None:
    for form in forms:
        if (found := form.fullmatch(key)) and (owner := _owner_of(found, task, notes)):
            behind = as_written(task, found, "behind") if found.groupdict().get("behind") else ""
            gap = "" if behind.startswith(",") else " "
            return owner, f"{as_written(task, found, 'task')}{gap}{behind}".rstrip()
    return None


def _owner_of(found: re.Match[str], task: str, notes: Notes) -> str:
    """Return the owner whom a form names; nobody where the words are no name."""
    if "owner" not in found.re.groupindex:
        return WRITER[language_of(notes.locale)]
    owner = as_written(task, found, "owner")
    return owner if _is_somebody(owner, notes) else ""


@lru_cache(maxsize=16)
def _takes_on(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, TAKES_ON.get(language, ())))


@lru_cache(maxsize=16)
def _sees_to_now(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, SEES_TO_NOW.get(language, ())))


@lru_cache(maxsize=16)
def _it_is_who(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, IT_IS_WHO.get(language, ())))


@lru_cache(maxsize=16)
def _agreed(language: str) -> re.Pattern[str]:
    return re.compile(AGREED_THAT.get(language, r"(?!)"))


@lru_cache(maxsize=16)
def _leads(language: str) -> re.Pattern[str]:
    return re.compile(LEADS.get(language, r"(?!)"))
