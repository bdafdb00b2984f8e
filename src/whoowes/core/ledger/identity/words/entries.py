"""How the entries of the tables are written: a text with commas, lines of a class each, pairs of words."""

from collections.abc import Callable, Iterable, Mapping

from whoowes.core.items.due.names import names_of
from whoowes.core.items.owners.folding import fold
from whoowes.core.items.owners.words.model import word_set
from whoowes.core.ledger.identity.words.model import Classes

Spelling = Callable[[str], str]
Forms = Callable[[str], Iterable[str]]


def entries(text: str, spelling: Spelling = fold) -> frozenset[str]:
    """Return the entries of a text with commas and line breaks between them, in one spelling."""
    return frozenset(spelled(entry, spelling) for entry in word_set(text))


def spelled(phrase: str, spelling: Spelling = fold) -> str:
    """Return a phrase with each of its words in one spelling."""
    plain = phrase.lower() if phrase.isascii() else fold(phrase)
    return plain if spelling is fold else " ".join(spelling(word) for word in plain.split())


def pairs(text: str, spelling: Spelling = fold) -> dict[str, str]:
    """Return entries of two words: the first to the second."""
    return dict(entry.rsplit(" ", 1) for entry in entries(text, spelling))


def opposed(text: str, spelling: Spelling = fold) -> frozenset[frozenset[str]]:
    """Return entries of two words that contradict each other."""
    return frozenset(frozenset(entry.split()) for entry in entries(text, spelling))


def by_form(classes: Mapping[str, str], forms: Forms, spelling: Spelling = fold) -> dict[str, Classes]:
    """Return each form of each verb to all the classes that list it."""
    found: dict[str, set[str]] = {}
    for name, phrases in classes.items():
        for phrase in word_set(phrases):
            for form in forms(phrase):
                found.setdefault(spelled(form, spelling), set()).add(name)
    return {form: frozenset(names) for form, names in found.items()}


def as_written(phrase: str) -> Iterable[str]:
    """Return a phrase that has one form only."""
    return (phrase,)


def month_keys(locale: str) -> dict[str, str]:
    """Return the names of the months, wide and short, each to one key of the month."""
    return _keys("month", names_of(locale).months)


def weekday_keys(locale: str) -> dict[str, str]:
    """Return the names of the weekdays, wide and short, each to one key of the day."""
    return _keys("weekday", names_of(locale).weekdays)


def _keys(kind: str, names: Mapping[str, int]) -> dict[str, str]:
    """Return names to keys; a name with a hyphen ("sexta-feira") is joined as it is in a task."""
    return {fold(name).replace("-", ""): f"{kind}{number}" for name, number in names.items()}
