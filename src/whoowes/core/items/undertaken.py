"""What somebody has to do, told by the place and the form of its verb alone: "va chronométrer les tournées".

No table knows all verbs. Behind "va", "doit" or "will" stands one that is unknown, too. It is a deed where a
thing stands beside it that people work at, or it is told until when, for whom or to what end; unless it tells
what befalls somebody, or is felt, known or planned.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.owners.words.present_forms import PRESENT_FORMS
from whoowes.core.items.words import words_for
from whoowes.core.items.words.befalling import (
    BEFALLS,
    FOR_AS_LONG_AS,
    INFINITIVES,
    NO_VERBS,
    NUMBERS,
    PARTICLES_BEHIND,
    PLANS,
    PRIVATE_LIFE,
    SPEAKS_WITH,
)
from whoowes.core.items.words.irregular_verbs import bases_of
from whoowes.core.items.words.promising import KIN
from whoowes.core.items.words.things_of_work import (
    NEVER_A_TASK,
    OF_NO_DEED_THINGS,
    THINGS_OF_WORK,
    TO_WHAT_END,
)
from whoowes.core.items.words.ways_of_promising import VERB_LAST

_LONGEST = 300
_FEWEST_WORDS = 2
_WORDS_OF_THING = 5
"""Words in which a thing is named: "die alte Liste der Kunden"."""
_OF_NO_DEED_THINGS = re.compile(OF_NO_DEED_THINGS)
_NEVER_A_TASK = re.compile(NEVER_A_TASK)
_TO_WHAT_END = re.compile(TO_WHAT_END)
_NO_DEED = re.compile(rf"{PRIVATE_LIFE}|{FOR_AS_LONG_AS}|{KIN}")
_NUMBER = re.compile(rf"(?:{NUMBERS}) (?P<thing>[^\W\d_]{{3,}})")
_NAME = re.compile(r"[^\W\d_a-zß-ÿ]\w+")


def is_undertaken(task: str, locale: str, *, is_dated: bool) -> bool:
    """Whether what stands behind a word of obligation is a deed by its form, done to something named.

    Args:
        task: What somebody has to do.
        locale: The language of the notes.
        is_dated: It is said until when.
    """
    language = language_of(locale)
    if len(task) > _LONGEST or befalls(task, locale) or is_of_own_life(task):
        return False
    verb, thing = _verb_last(task) if language in VERB_LAST else _verb_first(task, language)
    # "I'd sent the forms": what had been done is no deed to come.
    if not verb or _is_past(verb, locale) or _plans(language).fullmatch(verb):
        return False
    if _speaks_with(thing, language):
        return True
    is_deed = is_dated or _TO_WHAT_END.search(fold(thing)) is not None or _is_of_work(thing, language)
    return is_deed and _names_something(thing, locale)


def _is_past(verb: str, locale: str) -> bool:
    is_participle = words_for(locale).any_participle.fullmatch(verb) is not None
    return is_participle or any(base != verb for base in bases_of(verb))


def _is_of_work(thing: str, language: str) -> bool:
    said = " ".join(fold(thing).split()[:_WORDS_OF_THING])
    return _things(language).search(said) is not None


def befalls(task: str, locale: str) -> bool:
    """Whether a verb tells what happens to somebody, or what is felt, known, had, lost or only received."""
    key = _without_clitics(fold(task).rstrip(" .!"), locale)
    if _befalls(language_of(locale)).search(key) is not None:
        return True
    if _NEVER_A_TASK.search(key) is not None:
        return True
    is_of_no_deed = _OF_NO_DEED_THINGS.search(" ".join(key.split()[:_WORDS_OF_THING])) is not None
    return is_of_no_deed and not _is_listed(key, locale)


def _is_listed(key: str, locale: str) -> bool:
    """Whether the verb of a task stands in the tables of actions by itself, and not by its form."""
    words = key.split()
    verb = f"x {words[-1]}" if language_of(locale) in VERB_LAST else f"{words[0]} x"
    return is_order(verb, words_for(locale))


def is_of_own_life(task: str) -> bool:
    """Whether a task is of somebody's own life, or what he does for as long as something goes on."""
    return _NO_DEED.search(fold(task)) is not None


def _verb_first(task: str, language: str) -> tuple[str, str]:
    """Return the verb at the beginning of a task, and what stands behind it and its particle."""
    said = task.split(" ")
    verb, behind = fold(said[0]), said[1:]
    if not behind or not said[0].islower() or verb in NO_VERBS or not _infinitive(language).fullmatch(verb):
        return "", ""
    if fold(behind[0]) in PARTICLES_BEHIND:
        behind = behind[1:]
    return verb, " ".join(behind)


def _verb_last(task: str) -> tuple[str, str]:
    """Return the verb at the end of a task, and what stands before it."""
    before, _, verb = task.rstrip(" .!").rpartition(" ")
    is_verb = verb.islower() and verb.endswith(("en", "ern", "eln")) and verb.isalpha()
    return (fold(verb), before) if is_verb else ("", "")


def _names_something(thing: str, locale: str) -> bool:
    """Whether words begin with a thing: behind an article, a number, or written as a name."""
    key = fold(thing)
    number = _NUMBER.match(key)
    if number is not None:
        return not may_name_time(number["thing"], locale)
    if len(key.split()) < _FEWEST_WORDS:
        return _NAME.match(thing) is not None and not may_name_time(key, locale)
    is_object = PRESENT_FORMS[language_of(locale)].objects.match(f"{key} ") is not None
    return is_object or (_NAME.match(thing) is not None and not may_name_time(key.split()[0], locale))


def _speaks_with(thing: str, language: str) -> bool:
    """Whether somebody is to see or settle it with a person: "voir *avec son notaire*"."""
    form = SPEAKS_WITH.get(language)
    return form is not None and re.match(form, fold(thing)) is not None


def _without_clitics(key: str, locale: str) -> str:
    said, clitics = key.split(), owner_words_for(locale).clitics
    while len(said) > 1 and said[0] in clitics:
        said = said[1:]
    return " ".join(said)


@lru_cache(maxsize=16)
def _befalls(language: str) -> re.Pattern[str]:
    verbs = BEFALLS[language]
    return re.compile(rf"(?:\A|\s)(?:{verbs})\Z" if language in VERB_LAST else rf"\A(?:se |s')?(?:{verbs})\b")


@lru_cache(maxsize=16)
def _things(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{THINGS_OF_WORK[language]})\b")


@lru_cache(maxsize=16)
def _plans(language: str) -> re.Pattern[str]:
    return re.compile(PLANS[language])


@lru_cache(maxsize=16)
def _infinitive(language: str) -> re.Pattern[str]:
    return re.compile(INFINITIVES[language])
