"""Whether words begin with what somebody does to something: "migriert die Daten", "revises the plan".

The tables of actions know the verb; its form and the beginning of an object behind it say that it is no noun,
no state and nothing asked of somebody else.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from whoowes.core.document.text import fold
from whoowes.core.items.due.names import language_of
from whoowes.core.items.owners.words.present_forms import PRESENT_FORMS
from whoowes.core.items.words import words_for
from whoowes.core.items.words.deeds import CONDITIONS, NOT_SURELY
from whoowes.core.items.words.negations import NEGATIONS
from whoowes.core.items.words.quick_patterns import gathered
from whoowes.core.items.words.sentences import PERHAPS
from whoowes.core.items.words.wishes import HABITS, WISHES

_MOST_WORDS = 60
_HEDGED = re.compile(gathered(rf"\b(?:{HABITS}|{WISHES}|{NOT_SURELY}|{CONDITIONS}|{PERHAPS})\b"))


def acts_on_something(said: Sequence[str], locale: str) -> bool:
    """Tell whether a known verb of action with an object stands first, and nothing behind takes it back."""
    forms = PRESENT_FORMS.get(language_of(locale))
    if forms is None or len(said) > _MOST_WORDS or not (said[0].islower() and said[0].isalpha()):
        return False
    is_object = forms.objects.match(fold(" ".join(said[1:3]))) is not None
    is_act = is_object and _is_known_act(fold(said[0]), language_of(locale))
    return is_act and not _is_taken_back(fold(" ".join(said[1:])), language_of(locale))


def _is_taken_back(rest: str, language: str) -> bool:
    """Tell whether words deny an act, or make it a wish, a habit or a condition."""
    return _HEDGED.search(rest) is not None or _denied(language).search(f"{rest} ") is not None


@lru_cache
def _denied(language: str) -> re.Pattern[str]:
    return re.compile(NEGATIONS[language].before_state)


@lru_cache(maxsize=1024)
def _is_known_act(form: str, language: str) -> bool:
    forms, verbs = PRESENT_FORMS[language], words_for(language).action_verbs
    return form not in forms.no_acts and any(verbs.fullmatch(base) for base in forms.bases_of(form))
