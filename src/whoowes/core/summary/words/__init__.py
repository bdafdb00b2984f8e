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
    try:
        locale = Locale.parse(page_locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError) as error:
        message = f"“{page_locale}” is not a locale such as en-GB"
        raise ValueError(message) from error
    return _TABLES.get(locale.language, ENGLISH)
