"""Text brought to the form that the grammar compares: same length, no case, no accents, plain dashes."""

import unicodedata
from functools import lru_cache

_CHARACTERS_KEPT = 4096
_TEXTS_KEPT = 4096
_SHORT = 60
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f", " "),
        **dict.fromkeys("⇒➔➜➝➡⟶", "→"),
    }
)


def fold(text: str) -> str:
    """Return `text` in lower case without accents, character for character, so that spans stay valid."""
    return _fold_short(text) if len(text) <= _SHORT else _folded(text)


@lru_cache(maxsize=_TEXTS_KEPT)
def _fold_short(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_PLAIN)
    return "".join(map(_fold_character, text)).translate(_PLAIN)


@lru_cache(maxsize=_CHARACTERS_KEPT)
def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    base = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    folded = (base if len(base) == 1 else character).lower()
    return folded if len(folded) == 1 else character


@lru_cache(maxsize=256)
def folded_set(words: tuple[str, ...]) -> frozenset[str]:
    """Return words of a table in the form that folded text is compared with."""
    return frozenset(map(fold, words))
