"""Whom of the roster a name means, with what stands around names: titles, suffixes, articles."""

from collections.abc import Sequence

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.name_words import KnownName, WrittenName, written_name
from whoowes.core.items.owners.names import (
    EXACT_RULES,
    NameRule,
    is_name_and_initial,
    without_short_particles,
)
from whoowes.core.items.owners.outcome import Ground, resolved, unclear
from whoowes.core.items.owners.titled import fitting_titles, length_of_titles
from whoowes.core.items.readings import OwnerReading

_GENERATIONS = frozenset({"jr", "sr", "jun", "sen", "junior", "senior", "ii", "iii"})
"""Suffixes that one name has only where somebody else bears it, too."""


def called(ground: Ground, text: str, rules: Sequence[NameRule]) -> OwnerReading | None:
    """Try the rules on the name as written if it is a full one, else without what stands around names."""
    if not ground.names:
        return None
    text_alone = text.lstrip("@")
    tries = [(text_alone, EXACT_RULES[:2])]
    bare = _without_titles(ground, text_alone)
    forms = (bare, without_short_particles(bare), _without_article(ground, bare))
    tries += [(form, rules) for form in dict.fromkeys(forms)]
    for form, tried in tries:
        reading = _first_that_fits(ground, text, written_name(form), tried)
        if reading is not None:
            return reading if form == text_alone else _unless_initial(ground, text_alone, reading)
    return None


def _unless_initial(ground: Ground, text: str, reading: OwnerReading) -> OwnerReading:
    """Leave open French "M. Martin" where the letter may be the initial of another of the name."""
    if len(phrase(text.partition(" ")[0])) != 1 or not reading.people:
        return reading
    name = written_name(text)
    others = [known for known in ground.known.sharing(name) if is_name_and_initial(name, known)]
    if all(known.person in reading.people for known in others):
        return reading
    return _ambiguous(ground, text, [*ground.known.sharing(name)])


def _first_that_fits(
    ground: Ground, text: str, name: WrittenName, rules: Sequence[NameRule]
) -> OwnerReading | None:
    sharing = ground.known.sharing(name)
    for rule in rules:
        if rule.is_written_so is None:
            asked: Sequence[KnownName] = sharing
        else:
            asked = ground.names if rule.is_written_so(name) else ()
        candidates = [known for known in asked if rule.fits(name, known)]
        fitting = fitting_titles(ground, text, name, candidates)
        if len(fitting) == 1:
            person = fitting[0].person
            return resolved(text, rule.name, f"{rule.what}: {person.name}", person)
        if candidates and not fitting:
            return _titled_otherwise(ground, text, candidates)
        if candidates:
            return _ambiguous(ground, text, fitting)
    return None


def _ambiguous(ground: Ground, text: str, candidates: Sequence[KnownName]) -> OwnerReading:
    ids = tuple(known.person.id for known in candidates)
    return unclear(text, "several-fit", f"“{text}” could be {ground.spoken(ids)}", suggestions=ids)


def _titled_otherwise(ground: Ground, text: str, candidates: list[KnownName]) -> OwnerReading:
    ids = tuple(known.person.id for known in candidates)
    why = f"“{text}” is titled as {ground.spoken(ids)} would not be"
    return unclear(text, "title", why, suggestions=ids)


def _without_titles(ground: Ground, text: str) -> str:
    said = text.split()
    said = said[length_of_titles(ground, said) :]
    while len(said) > 1 and phrase(said[-1]) in ground.words.suffixes:
        if len(said) == 2 and phrase(said[-1]) in _GENERATIONS:  # noqa: PLR2004 (one name, and this)
            break
        said = said[:-1]
    return " ".join(said)


def _without_article(ground: Ground, text: str) -> str:
    """Return "o João" and "der Herr König" without the article; "Le Roy" and "A. Roy" are no Roy."""
    article, _, rest = text.partition(" ")
    if not rest or not article.isalpha() or phrase(article) not in ground.words.articles:
        return text
    bare = _without_titles(ground, rest)
    return bare if bare != rest or _begins_with_first_name(ground, rest) else text


def _begins_with_first_name(ground: Ground, text: str) -> bool:
    """Tell whether a first name follows, before which nobody writes an initial or a particle."""
    first = written_name(text).words[:1]
    return any(known.words and first and first[0] & known.words[0] for known in ground.names)
