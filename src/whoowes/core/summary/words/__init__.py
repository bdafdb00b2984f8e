"""One table of words per page language."""

from babel import Locale, UnknownLocaleError

from whoowes.core.summary.wording import Wording
from whoowes.core.summary.words.en import ENGLISH

_TABLES = {"en": ENGLISH}


def wording_for(page_locale: str) -> Wording:
    """Return the words for a page locale; English where there is no table for its language yet.

    Raises:
        ValueError: `page_locale` is no locale at all.
    """
    return _TABLES.get(_language(page_locale), ENGLISH)


def has_words(page_locale: str) -> bool:
    """Whether pages can be written in the language of a locale.

    Raises:
        ValueError: `page_locale` is no locale at all.
    """
    return _language(page_locale) in _TABLES


def _language(page_locale: str) -> str:
    try:
        return Locale.parse(page_locale.replace("-", "_")).language
    except (ValueError, UnknownLocaleError) as error:
        message = f"“{page_locale}” is not a locale such as en-GB"
        raise ValueError(message) from error
