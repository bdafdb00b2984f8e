"""Days in the midst of a sentence: "send me by Friday the list", "call the bank tomorrow and ask"."""

from collections.abc import Iterator

from whoowes.core.items.due.clauses import is_of_another
from whoowes.core.items.due.cutting import names_a_day
from whoowes.core.items.due.deadlines import is_about
from whoowes.core.items.due.ending import LONGEST_WITHIN, Ending, deadline_words, ending_of, is_day
from whoowes.core.items.due.folding import fold
from whoowes.core.items.due.terms import Kind
from whoowes.core.items.words.promising import TAKERS
from whoowes.core.kept import kept

_MOST_CHARACTERS = 2000


@kept
def day_named(task: str, *, locale: str) -> str | None:
    """Return the words of the days that a task names, from the first to the last, whatever they are of."""
    ending = ending_of(task, locale) if len(task) <= _MOST_CHARACTERS else None
    places = list(_days(ending)) if ending else []
    if ending is None or not places:
        return None
    start, stop = ending.span(places[0][0], places[-1][1])
    return ending.body[start:stop].strip(" ,;:")


@kept
def split_midst(task: str, *, locale: str) -> tuple[str, str] | None:
    """Cut the only day out of a task that names it right behind the verb: "send me by Friday the list".

    Behind more words it may belong to these: "call the tenants who leave by Friday and collect the keys".
    """
    ending = ending_of(task, locale) if len(task) <= _MOST_CHARACTERS else None
    places = list(_days(ending)) if ending else []
    if ending is None or len(places) != 1:
        return None
    (start, stop), body = places[0], ending.body
    tail = ending.terms[start:stop]
    if start not in deadline_words(ending, first=0) or is_about(tail[1:], ending.words):
        return None
    first, last = ending.span(start, stop)
    left, rest = body[:first].rstrip(" ,"), body[last:].strip(" ,")
    takers = fold(left).split()[1:]
    if not rest or not left or not TAKERS.issuperset(takers) or is_of_another(body, first, ending.words):
        return None
    return f"{left} {rest}".strip(), body[first:last].strip(" ,")


def _days(ending: Ending) -> Iterator[tuple[int, int]]:
    """Yield the places of the days that a task names, each as far as it goes."""
    terms, start = ending.terms, 0
    while start < len(terms):
        stops = range(min(len(terms), start + LONGEST_WITHIN), start, -1)
        stop = next((stop for stop in stops if _is_whole_day(ending, start, stop)), None)
        if stop is not None:
            yield start, stop
        start = stop or start + 1


def _is_whole_day(ending: Ending, start: int, stop: int) -> bool:
    tail = ending.terms[start:stop]
    is_cut = Kind.OTHER not in (tail[0].kind, tail[-1].kind)
    return is_cut and names_a_day(tail) and is_day(tail, ending)
