"""What parts one owner from the next in a cell: marks and words between names."""

import re
from collections.abc import Sequence
from functools import lru_cache

from whoowes.core.items.owners.folding import first_words, may_begin, phrase
from whoowes.core.items.owners.organisations import organisation_names
from whoowes.core.items.owners.outcome import Ground
from whoowes.core.items.people import Roster

EDGES = " \t\n.,;:*_-–—•·"
"""What may stand around an owner without meaning."""

# "Kevin @Sara" are two people, "Kevin @ Acme" is one.
_MARKS_BETWEEN = re.compile(r"[&+/;,|\n·•]|\s(?=@\S)")
_HARD_MARKS = re.compile(r"[&+/;|\n·•]|\s@\S")
_BRACKETS = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
# "o/b/o", "n/a": slashes within a word; "p/" is one for Portuguese "para".
_SLASHED_WORD = re.compile(r"(?<!\w)[a-z](?:(?:/[a-z]){1,2}(?!\w)|/(?=\s))")
_WITH = re.compile(r"(?<!\w)([cw])/(?!o\b)", re.IGNORECASE)
# German "u." is "und"; Spanish "u" is "or", and is never shortened.
_SHORT_AND = re.compile(r"(?<=\w\s)u\.(?=\s\w)")
_LONGEST_WORDS_BETWEEN = 4
# Where the private-use characters begin that stand for an organisation's name while its cell is split.
_GUARD = 0x100000


def has_marks(text: str) -> bool:
    """Tell whether a mark other than a comma stands in `text` ("Wong, Kevin" is one person)."""
    return bool(_HARD_MARKS.search(text))


def with_words_for_and(text: str) -> str:
    """Return `text` with "u." spelled out."""
    return _SHORT_AND.sub("und", text) if " u." in text else text


def ends_with_mark(text: str) -> bool:
    """Tell whether another owner was about to follow."""
    return bool(_MARKS_BETWEEN.search(text[-1:]))


def split_owners(ground: Ground, text: str) -> list[str]:
    """Return the owners of a cell with several; names of organisations stay whole ("Smith & Sons")."""
    guarded = text
    whole: list[str] = []
    for name, pattern in _names_with_marks(ground.roster):
        if pattern.search(guarded):
            guarded = pattern.sub(chr(_GUARD + len(whole)), guarded)
            whole.append(name)
    pieces = [piece for cut in _marked_pieces(guarded) for piece in split_at_words(cut, ground.words.also)]
    for place, name in enumerate(whole):
        pieces = [piece.replace(chr(_GUARD + place), name) for piece in pieces]
    return [piece for piece in (piece.strip(EDGES) for piece in pieces) if piece]


@lru_cache(maxsize=512)
def _names_with_marks(roster: Roster) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE))
        for name in organisation_names(roster)
        if _MARKS_BETWEEN.search(name)
    )


def _marked_pieces(text: str) -> list[str]:
    """Return the pieces between separator marks, those within brackets left alone; "w/" is a word."""
    if "/" in text:
        text = _WITH.sub(r" \1 ", text)
    cuts = [match.start() for match in _MARKS_BETWEEN.finditer(text)]
    kept = (*_BRACKETS.finditer(text), *_SLASHED_WORD.finditer(text)) if cuts else ()
    if kept:
        within = {place for match in kept for place in range(*match.span())}
        cuts = [cut for cut in cuts if cut not in within]
    starts = [0, *(cut + 1 for cut in cuts)]
    return [text[start:end] for start, end in zip(starts, [*cuts, len(text)], strict=True)]


def split_at_words(text: str, separators: frozenset[str]) -> list[str]:
    """Return the pieces between separator words; a single letter counts in lower case only."""
    said = text.split()
    if first_words(separators).isdisjoint(phrase(text).split()):
        return [" ".join(said) or text]
    pieces: list[list[str]] = [[]]
    place = 0
    while place < len(said):
        length = _separator_at(said, place, separators)
        if length:
            pieces.append([])
        else:
            pieces[-1].append(said[place])
        place += max(length, 1)
    found = [" ".join(piece) for piece in pieces if piece]
    return found or [text]


def _separator_at(said: Sequence[str], place: int, separators: frozenset[str]) -> int:
    if not may_begin(said[place], first_words(separators)):
        return 0
    for length in range(_LONGEST_WORDS_BETWEEN, 0, -1):
        words = said[place : place + length]
        joined = " ".join(words)
        said_so = phrase(joined)
        # "Kevin and ?": the question mark is another owner.
        is_whole = len(words) == length and all(map(phrase, (words[0], words[-1])))
        if is_whole and said_so in separators and (joined.islower() or len(said_so) > 1):
            return length
    return 0
