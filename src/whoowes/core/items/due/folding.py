"""Text brought to the form that the grammar compares: same length, no case, no accents, plain dashes."""

import re
import unicodedata
from functools import lru_cache

_TEXTS_KEPT = 4096
_SHORT = 60
_PLAIN = {
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("’‘ʼ`´", "'"),
    **dict.fromkeys("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f", " "),
    **dict.fromkeys("⇒➔➜➝➡⟶", "→"),
}
_USUAL = (*range(0x250), *range(0x2000, 0x2070))
"""Letters of Europe and typographic marks."""
DIGIT = re.compile("[0-9]")
"""What dates are written in once a text is folded."""


def fold(text: str) -> str:
    """Return `text` in lower case without accents, character for character, so that spans stay valid."""
    return _fold_short(text) if len(text) <= _SHORT else _folded(text)


def may_have_digit(text: str) -> bool:
    """Tell whether the folded text can have a digit; False for most lines."""
    return DIGIT.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))


def _folded(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text.lower().replace("`", "'")
    return text.translate(_FOLDED)


# The same cells come again and again.
_fold_short = lru_cache(maxsize=_TEXTS_KEPT)(_folded)


class _Table(dict[int, str]):
    """Characters as they are folded; the usual ones are known beforehand."""

    def __missing__(self, code: int) -> str:
        return _fold_character(chr(code))


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    base = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    folded = (base if len(base) == 1 else character).lower()
    return _PLAIN.get(folded, folded) if len(folded) == 1 else _PLAIN.get(character, character)


_FOLDED = _Table((code, _fold_character(chr(code))) for code in _USUAL)


@lru_cache(maxsize=256)
def folded_set(words: tuple[str, ...]) -> frozenset[str]:
    """Return words of a table in the form that folded text is compared with."""
    return frozenset(map(fold, words))
