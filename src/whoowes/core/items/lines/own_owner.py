"""How a task begins that says itself who does it: "Kevin to …", "KW: …", "Sara – …"."""

import re
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.owners import speaks_in_person
from whoowes.core.items.words import words_for
from whoowes.core.items.words.questions import QUESTION_WORDS

_MORE = r"(?:\s?[&/+,]\s?@?[^\W\d_][\w.'’-]*|\s(?:(?:{joint})\s)?@?[A-ZÀ-ÖØ-Þ][\w.'’-]*){{0,3}}"
_PRONOUN = r"(?i:i|we|you|ich|wir|je|nous|yo|nosotros|eu|nós|io|noi|ik|wij|we)(?=['’\s])"
_OBLIGED = rf"^(?:{_PRONOUN}|(?:@|(?=[A-ZÀ-ÖØ-Þ]))[^\W\d_][\w.'’-]*{_MORE})(?i:{{obliged}})"
_NAMES = rf"^@?[^\W\d_][\w.'’-]*{_MORE}(?:\s?:\s|\s[–—-]\s|\s?(?:→|->)\s?)|{_OBLIGED}"
"""Before a colon or a dash any name; before "to" one with a capital: "count to five" names nobody."""
_LABEL = re.compile(r"^([^:→]{1,40}?)(?:\s?:\s|\s[–—-]\s|\s?(?:→|->)\s?)")

_LONGEST_QUESTION_WORD = 20


def names_own_owner(task: str, locale: str) -> bool:
    """Whether a task begins with who does it."""
    if speaks_in_person(task, locale=locale):
        return True
    return _beginning(locale).match(task) is not None and _names_somebody(task, locale)


def label_of(task: str, locale: str) -> str:
    """Return what stands before the first colon, dash or arrow of a task, a name or a topic; else nothing."""
    if obliged_rest(task, locale) or speaks_in_person(task, locale=locale):
        return ""
    found = _LABEL.match(task)
    return found[1] if found else ""


def obliged_rest(task: str, locale: str) -> str | None:
    """Return what somebody named at the beginning has to do ("Kevin to …"); None where nobody is named so."""
    found = _obliging(locale).match(task)
    return task[found.end() :] if found and _names_somebody(task, locale) else None


def _names_somebody(task: str, locale: str) -> bool:
    """Tell a name from a verb or a decision before "to": "Reply to Sara", "Agreed to pause the ads"."""
    words = words_for(locale)
    found = _obliging(locale).match(task)
    if found is None:
        return True
    if words.not_names and words.not_names.match(fold(task)):
        return False
    if _asking(words.language).match(fold(task[:_LONGEST_QUESTION_WORD])):
        return False
    return not is_order(task, words) or is_order(task[found.end() :], words)


@lru_cache(maxsize=16)
def _asking(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{QUESTION_WORDS.get(language, QUESTION_WORDS['en'])})\b")


@lru_cache(maxsize=32)
def _obliging(locale: str) -> re.Pattern[str]:
    words = words_for(locale)
    pattern = _OBLIGED.format(joint=words.name_joints.pattern, obliged=words.obliged.pattern)
    return re.compile(pattern)


@lru_cache(maxsize=32)
def _beginning(locale: str) -> re.Pattern[str]:
    words = words_for(locale)
    return re.compile(_NAMES.format(joint=words.name_joints.pattern, obliged=words.obliged.pattern))
