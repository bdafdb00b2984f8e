"""Names and words made comparable: case, accents, and the letters that have two spellings without them."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache

# Letters that Unicode does not decompose into a base letter and a mark.
_PLAIN: Mapping[str, str] = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
}  # fmt: skip
# How German and the Nordic languages write these letters on a keyboard without them.
_DIGRAPHS: Mapping[str, str] = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
_SPELT_OUT = str.maketrans(
    {**_DIGRAPHS, **{letter.upper(): two.capitalize() for letter, two in _DIGRAPHS.items()}}
)

_LONGEST_PHRASE = 4
"""Words."""
# A private-use character, as it stands for a chip, is a word of its own.
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[\U000f0000-\U0010ffff]")
# "l'équipe", "dell'ufficio" are two words each; "O'Neill" is one.
_ELIDED = re.compile(r"\b([cdjlmnst]|qu|un|all|dall|dell|nell|sull)['’](?=\w)", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\U000f0000-\U0010ffff]")

_MARKS = str.maketrans("’‘？", "''?")


def tidy(text: str) -> str:
    """Return `text` in NFC with one form of quote, question mark and space.

    Invisible and private-use characters are left out. Line breaks survive as a newline, because in a cell
    they part one owner from the next.
    """
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_MARKS)
    text = text.replace("\v", "\n").replace("\r", "\n")
    if "\n" not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return `text` in lower case without accents ("Müller" and "Muller" are one)."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_FOLDED_LETTERS)


class _FoldedLetters(dict[int, str]):
    """The folded form of each letter by its code, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded_letter(chr(code))
        return folded


def _folded_letter(letter: str) -> str:
    lowered = unicodedata.normalize("NFC", letter.casefold())
    plain = "".join([_PLAIN.get(each, each) for each in lowered])
    decomposed = unicodedata.normalize("NFD", plain)
    return "".join([each for each in decomposed if not unicodedata.combining(each)])


_FOLDED_LETTERS = _FoldedLetters()


def spelt_out(text: str) -> str:
    """Return `text` as it is written on a keyboard without umlauts: "Mueller & Soehne"."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_SPELT_OUT)


@lru_cache(maxsize=8192)
def spellings(word: str) -> frozenset[str]:
    """Return the folded spellings of one word: "Müller" is written "muller" and "mueller"."""
    if word.isascii():
        return frozenset({word.lower().replace("'", "")})
    lowered = unicodedata.normalize("NFC", word.lower()).replace("'", "").replace("’", "")
    spelled_out = "".join(_DIGRAPHS.get(letter, letter) for letter in lowered)
    return frozenset({fold(lowered), fold(spelled_out)})


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` as written; "O'Neill" is one word, "Anne-Marie" and "J.R." are two."""
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=8192)
def phrase(text: str) -> str:
    """Return the folded words of `text` with single spaces, for look-up in a table of words."""
    if text.isascii() and "'" not in text:
        return " ".join(_WORD.findall(text.lower()))
    return " ".join(map(fold, words_of(elisions_apart(text))))


@cache
def first_words(*tables: frozenset[str]) -> frozenset[str]:
    """Return the first word of every entry: folded words without any of these hold no entry of the tables."""
    return frozenset(entry.partition(" ")[0] for table in tables for entry in table)


def may_begin(word: str, beginnings: frozenset[str]) -> bool:
    """Tell whether an entry of a table can begin here: with this word, or behind it where it is none."""
    first = phrase(word).partition(" ")[0]
    return not first or first in beginnings


def elisions_apart(text: str) -> str:
    """Return `text` with a space behind each elided article or pronoun ("l' équipe")."""
    return _ELIDED.sub(r"\1' ", text) if "'" in text or "’" in text else text


def length_of_phrase(said: Sequence[str], place: int, *tables: Collection[str]) -> int:
    """Return how many words from a place on are a phrase of one of the tables, at most; 0 where none is."""
    for length in range(min(_LONGEST_PHRASE, len(said) - place), 0, -1):
        found = phrase(" ".join(said[place : place + length]))
        if any(found in table for table in tables):
            return length
    return 0
