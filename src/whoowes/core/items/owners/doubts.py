"""Words and marks that say that an owner is not settled."""

import re
from collections.abc import Sequence

from whoowes.core.items.owners.folding import first_words, phrase
from whoowes.core.items.owners.outcome import Ground
from whoowes.core.items.owners.separators import EDGES, ends_with_mark
from whoowes.core.items.owners.words.model import word_set

_BRACKET = re.compile(r"\s*[(\[<{]([^()\[\]<>{}]*)[)\]>}]\s*")

_ASKED = re.compile(r"([^\W_]|[.)\]>\U000f0000-\U0010ffff])\s*(?:[-–—]\s*)?!*\?[?!.,;\s]*$")
# A mark within brackets, as in "IT (Kevin?)", or before them: "Kevin? (Acme)", "Kevin? – Acme".
_ASKED_WITHIN = re.compile(
    r"(?<=[^\W_])[\s.]*\?+(?=\s*[)\]>}])|(?<=[(\[<{])\s*[?¿]+(?=\s*[^\W_])"
    r"|(?<=[^\W_])\?+(?=\s*[(\[<{]|\s+[-–—]\s)"
)
_ASKED_FIRST = re.compile(r"\s*[?¿]+\s*(?=[^\s?¿])")
_LONGEST_PHRASE = 4
_DOUBTING = word_set(
    """
    tbc, tbd, tba, maybe, perhaps, probably, possibly, unsure, not sure, vielleicht, evtl, ggf, wohl
    eventuell, peut etre, quizas, tal vez, talvez, misschien, wellicht, forse, magari
    """
)


def brackets_in(text: str) -> list[re.Match[str]]:
    """Return the remarks in brackets."""
    return list(_BRACKET.finditer(text)) if _may_have_brackets(text) else []


def without_brackets(text: str) -> str:
    """Return `text` with a space for each remark in brackets."""
    return _BRACKET.sub(" ", text) if _may_have_brackets(text) else text


def _may_have_brackets(text: str) -> bool:
    return "(" in text or "[" in text or "<" in text or "{" in text


def without_doubt(ground: Ground, text: str) -> str:
    """Return `text` without question marks around it or in its brackets, and words of doubt at the name."""
    bare = _without_question_marks(text) if "?" in text and not _asks_for_another(ground, text) else text
    for match in brackets_in(bare)[::-1]:
        if _is_doubt(ground, match.group(1)):
            bare = (bare[: match.start()] + " " + bare[match.end() :]).strip()
    if first_words(ground.words.doubt).isdisjoint(phrase(bare).split()):
        return bare
    said = bare.split()
    for length in range(min(len(said) - 1, _LONGEST_PHRASE), 0, -1):
        if _is_doubt_alone(ground, said[-length:]) and not _ends_with_separator(ground, said[:-length]):
            return " ".join(said[:-length]).strip(EDGES)
        if _is_doubt_alone(ground, said[:length]):
            return " ".join(said[length:]).strip(EDGES)
    return bare


def with_doubts_at_names(ground: Ground, parts: Sequence[str]) -> list[str]:
    """Return the owners of a cell, a word of doubt before the one whom it is about: "maybe with Sara"."""
    words = ground.words
    joined: list[str] = []
    for part in reversed(parts):
        said = phrase(part)
        is_of_next = bool(joined) and said in words.doubt and said not in words.nobody
        joined.append(f"{part} {joined.pop()}" if is_of_next else part)
    return joined[::-1]


def _asks_for_another(ground: Ground, text: str) -> bool:
    """Tell whether a question mark stands for another owner: "Kevin and ?", "¿? y Kevin"."""
    said = text.split()
    if len(said) < 3:  # noqa: PLR2004
        return False
    return any(
        not mark.strip("?¿") and joint.islower() and phrase(joint) in ground.words.also
        for mark, joint in ((said[0], said[1]), (said[-1], said[-2]))
    )


def _without_question_marks(text: str) -> str:
    first = _ASKED_FIRST.match(text)
    return _ASKED_WITHIN.sub("", _ASKED.sub(r"\1", text[first.end() :] if first else text))


def _is_doubt_alone(ground: Ground, said: Sequence[str]) -> bool:
    """Tell whether the words are of doubt, each of them a word ("& TBD" is another owner)."""
    return _is_doubt(ground, " ".join(said)) and all(map(phrase, said))


def _ends_with_separator(ground: Ground, said: Sequence[str]) -> bool:
    """Tell whether another owner was about to follow ("Kevin & TBD": Kevin is certain; "Kevin, TBD": not)."""
    if not said or said[-1].endswith(","):
        return False
    return ends_with_mark(said[-1]) or phrase(said[-1]) in ground.words.also


def begins_with_doubt(text: str) -> bool:
    """Tell whether a remark begins with a word of doubt and goes on ("tbc by Kevin", "maybe Sara")."""
    said = phrase(text)
    return any(said == word or said.startswith(f"{word} ") for word in _DOUBTING)


def _is_doubt(ground: Ground, text: str) -> bool:
    return phrase(text) in ground.words.doubt or ("?" in text and not text.strip(" ?!"))
