"""Who might have been meant? Likeness may suggest a person of the roster; it never assigns one."""

from rapidfuzz import fuzz, process

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.name_words import KnownNames, WrittenName, has_initials, shares_long_word
from whoowes.core.items.owners.names import could_be_short_for

MOST = 3
_LEAST_LIKENESS = 80.0
_CERTAIN_LINK = 100.0


def suggest(name: WrittenName, known: KnownNames) -> tuple[str, ...]:
    """Return the ids of at most three people of the roster whom `name` resembles, likeliest first.

    Grounds are a shared word, a short form of a first name, initials, or a likeness of 80 of 100
    (`reading-rules.md` "Owners", 10).
    """
    if not name.words or not known.names:
        return ()
    shares_word = not name.forms.isdisjoint(known.forms)
    likeness = {
        place: _CERTAIN_LINK
        for place, candidate in enumerate(known.names)
        if could_be_short_for(name, candidate)
        or has_initials(name.letters, candidate)
        or (shares_word and shares_long_word(name, candidate))
    }
    alike = process.extract(
        phrase(name.text), known.spoken, scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS, limit=None
    )
    for _, score, place in alike:
        bearer = known.bearers[place]
        likeness[bearer] = max(score, likeness.get(bearer, 0.0))
    likely = sorted(likeness, key=lambda place: (-likeness[place], place))
    return tuple(known.names[place].person.id for place in likely[:MOST])
