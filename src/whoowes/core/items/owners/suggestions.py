"""Who might have been meant? Likeness may suggest a person of the roster; it never assigns one."""

from rapidfuzz import fuzz

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.names import (
    KnownName,
    WrittenName,
    could_be_short_for,
    has_initials,
)

MOST = 3
_LEAST_LIKENESS = 80.0
_CERTAIN_LINK = 100.0


def suggest(name: WrittenName, known: tuple[KnownName, ...]) -> tuple[str, ...]:
    """Return the ids of at most three people of the roster whom `name` resembles, likeliest first.

    Grounds are a shared word, a short form of a first name, initials, or a likeness of 80 of 100
    (`reading-rules.md` "Owners", 10).
    """
    scored = [(_likeness(name, candidate), candidate.person.id) for candidate in known]
    likely = sorted(
        (-score, order, person) for order, (score, person) in enumerate(scored) if score >= _LEAST_LIKENESS
    )
    return tuple(person for _, _, person in likely[:MOST])


def _likeness(name: WrittenName, candidate: KnownName) -> float:
    if not name.words:
        return 0.0
    letters = "".join(name.raw_words)
    has_link = could_be_short_for(name, candidate) or has_initials(letters, candidate)
    shares_word = any(
        word & other
        for word in name.words
        for other in (*candidate.words, *(word for alias in candidate.aliases for word in alias))
        if len(next(iter(word))) > 1
    )
    if has_link or shares_word:
        return _CERTAIN_LINK
    written = phrase(name.text)
    forms = (phrase(candidate.person.name), *(form for word in candidate.words for form in sorted(word)))
    return max((fuzz.ratio(written, form) for form in forms if form), default=0.0)
