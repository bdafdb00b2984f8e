"""What a text must hold to say when something is due. Most texts hold none of it, and need no reading."""

import re
from functools import lru_cache

from whoowes.core.items.due.cutting import TIME_WORDS
from whoowes.core.items.due.folding import DIGIT, folded_set
from whoowes.core.items.due.names import ENGLISH, language_of, names_of
from whoowes.core.items.due.vocabulary import vocabulary_of
from whoowes.core.items.due.words import LANGUAGES, words_of

_LETTERS = re.compile(r"[^\W\d_]+")


def may_name_time(folded: str, locale: str) -> bool:
    """Tell whether any term of a text can be of a kind of `TIME_WORDS`; False is certain.

    Such a term has a digit, or all words of a phrase that means one.
    """
    return DIGIT.search(folded) is not None or not _words_of_time(locale).isdisjoint(_LETTERS.findall(folded))


def may_say_when(folded: str, locale: str) -> bool:
    """Tell whether a text can be read as a day; in the notes of any language it may be an English one."""
    may_be_english = language_of(locale) != "en" and may_name_time(folded, ENGLISH)
    return may_be_english or may_name_time(folded, locale)


@lru_cache(maxsize=32)
def _words_of_time(locale: str) -> frozenset[str]:
    """Return the longest word of each phrase without digits that can be part of a due date.

    Names of months count whatever else they mean: what stands beside them may settle it.
    """
    known = vocabulary_of(locale).phrases
    phrases = [" ".join(words) for words, (kind, _) in known.items() if kind in TIME_WORDS]
    return frozenset(
        max(_LETTERS.findall(phrase), key=len)
        for phrase in (*phrases, *names_of(locale).months)
        if not DIGIT.search(phrase)
    )


def other_locales(folded: str, locale: str) -> list[str]:
    """Return the other languages in which a text may name a deadline; one left out certainly does not.

    Leads that the language of `locale` knows as well do not count.
    """
    words, own = frozenset(_LETTERS.findall(folded)), language_of(locale)
    return [
        ENGLISH if language == "en" else language
        for language in LANGUAGES
        if language != own
        and not words.isdisjoint(_words_of_leads(language, own))
        and may_name_time(folded, language)
    ]


@lru_cache(maxsize=64)
def _words_of_leads(language: str, own: str) -> frozenset[str]:
    """Return the longest word of each lead of a deadline that another language does not know."""
    leads = folded_set(words_of(language).deadline_leads) - folded_set(words_of(own).deadline_leads)
    return frozenset(max(_LETTERS.findall(lead), key=len) for lead in leads)
