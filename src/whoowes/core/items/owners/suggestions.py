"""Who might have been meant? Likeness may suggest a person of the roster; it never assigns one."""

from rapidfuzz import fuzz

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.name_words import KnownName, WrittenName, has_initials, shares_long_word
from whoowes.core.items.owners.names import could_be_short_for

MOST = 3
_LEAST_LIKENESS = 80.0
_CERTAIN_LINK = 100.0


def suggest(name: WrittenName, known: tuple[KnownName, ...]) -> tuple[str, ...]:
    """Return the ids of at most three people of the roster whom `name` resembles, likeliest first.

    Grounds are a shared word, a short form of a first name, initials, or a likeness of 80 of 100
    (`reading-rules.md` "Owners", 10).
    """
    if not name.words:
        return ()
    scored = [(_likeness(name, candidate), candidate.person.id) for candidate in known]
    likely = sorted(
        (-score, order, person) for order, (score, person) in enumerate(scored) if score >= _LEAST_LIKENESS
    )
    return tuple(person for _, _, person in likely[:MOST])


def _likeness(name: WrittenName, candidate: KnownName) -> float:
    is_linked = has_initials(name.letters, candidate) or could_be_short_for(name, candidate)
    if is_linked or shares_long_word(name, candidate):
        return _CERTAIN_LINK
    written = phrase(name.text)
    forms = (phrase(candidate.person.name), *candidate.name_forms)
    return max(
        (fuzz.ratio(written, form, score_cutoff=_LEAST_LIKENESS) for form in forms if form), default=0.0
    )
