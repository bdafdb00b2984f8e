"""Who does what with a thing that is named first, or for the writer: "La memoria la reviso yo esta semana".

The verb may be any: that somebody does it with the very thing, and when, says that it is a deed.
"""

import re
from functools import lru_cache

from whoowes.core.document.text import as_written, fold, unfolded
from whoowes.core.items.due.names import language_of
from whoowes.core.items.due.presence import may_name_time
from whoowes.core.items.owners.task_names import LONGEST_OWNER, Notes, is_owner
from whoowes.core.items.owners.words.present_forms import PRESENT_FORMS
from whoowes.core.items.words.befalling import BEFALLS, NAMES_A_SUM
from whoowes.core.items.words.things_first import (
    BRINGS_ME,
    EACH_SUCH_DAY,
    GIVES_NOTHING,
    PAST_AS_WRITTEN,
    THINGS_FIRST,
)
from whoowes.core.items.words.ways_of_promising import FIRST_PERSONS, SINCE, WRITER

_EACH_SUCH_DAY = re.compile(EACH_SUCH_DAY)
_SINCE = re.compile(SINCE)
_SUM = re.compile(NAMES_A_SUM)
_LONGEST = 200


def may_name_thing_first(sentence: str, locale: str) -> bool:
    """Tell whether a sentence, folded, may name a thing, then who does what with it on some day."""
    if len(sentence) > _LONGEST or not may_name_time(sentence, locale):
        return False
    return any(form.fullmatch(sentence) for form in _forms(language_of(locale))) or (
        _brings(language_of(locale)).match(sentence) is not None
    )


def thing_first(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "L'annexe 2, je la relis d'ici mardi", "El inventario nos lo pasa Paul el lunes"."""
    key, language = fold(task), language_of(notes.locale)
    if len(key) > _LONGEST or _EACH_SUCH_DAY.search(key) or not may_name_time(key, notes.locale):
        return None
    if _SINCE.search(key):
        return None
    for form in _forms(language):
        found = form.fullmatch(key)
        if found is None or _is_no_deed(found["verb"], language) or _is_owned(found["thing"], notes):
            continue
        if as_written(task, found, "verb").endswith(PAST_AS_WRITTEN.get(language, ())):
            continue
        owner = as_written(task, found, "owner") if "owner" in form.groupindex else WRITER[language]
        behind = as_written(task, found, "behind")
        if may_name_time(fold(behind), notes.locale) and is_owner(owner, notes, sides_too=False):
            thing = as_written(task, found, "thing")
            return owner, f"{found['verb']} {thing[:1].lower()}{thing[1:]} {behind}"
    return None


def bringing_me(task: str, notes: Notes) -> tuple[str, str] | None:
    """Read "Paul et Claire me sortent le planning pour le 24": they do it for the writer, whatever it is."""
    key, language = fold(task), language_of(notes.locale)
    found = _brings(language).match(key)
    if found is None or _EACH_SUCH_DAY.search(key) or _is_no_deed(found["verb"], language):
        return None
    objects = PRESENT_FORMS[language].objects
    owner, done = as_written(task, found, "owner"), task[unfolded(task, found.start("done")) :]
    is_thing = objects.match(key[found.end() :]) is not None and _SUM.match(key[found.end() :]) is None
    if not is_thing or len(owner.split()) > LONGEST_OWNER or not is_owner(owner, notes, sides_too=False):
        return None
    return owner, done


def _is_no_deed(verb: str, language: str) -> bool:
    forms = PRESENT_FORMS[language]
    if verb in GIVES_NOTHING or verb in forms.no_acts:
        return True
    first = (
        verb.removesuffix(end) + base for end, base in FIRST_PERSONS.get(language, ()) if verb.endswith(end)
    )
    return any(_befalls(language).fullmatch(base) for base in (verb, *forms.bases_of(verb), *first))


def _is_owned(thing: str, notes: Notes) -> bool:
    """Whether the thing is somebody himself: "Kevin la …"."""
    return is_owner(thing, notes, sides_too=False)


@lru_cache(maxsize=16)
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, THINGS_FIRST.get(language, ())))


@lru_cache(maxsize=16)
def _brings(language: str) -> re.Pattern[str]:
    return re.compile(rf"\A(?P<owner>[^,;:]{{2,50}}?) (?P<done>{BRINGS_ME[language]})")


@lru_cache(maxsize=16)
def _befalls(language: str) -> re.Pattern[str]:
    return re.compile(BEFALLS[language])
