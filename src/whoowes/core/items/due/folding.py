"""Text brought to the form that the grammar compares: same length, no case, no accents, plain dashes."""

import unicodedata

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("⇒➔➜➝➡⟶", "→"),
    }
)


def fold(text: str) -> str:
    """Return `text` in lower case without accents, character for character, so that spans stay valid."""
    return "".join(map(_fold_character, text)).translate(_PLAIN)


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    base = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    folded = (base if len(base) == 1 else character).lower()
    return folded if len(folded) == 1 else character
