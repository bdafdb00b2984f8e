"""A day that a mark sets off from a task, with more behind it: ", 12/11 assuming I get answers"."""

import re

from whoowes.core.items.due.deadlines import follows_mark
from whoowes.core.items.due.ending import Ending, ending_of
from whoowes.core.items.due.terms import Kind
from whoowes.core.kept import kept

_MOST_CHARACTERS = 2000
_PARTS_BEHIND = re.compile(r"\s*[(\[]|\s+[–—-]+\s|[.!;]\s+(?=[^\W\d_])|\s*$")


@kept
def day_set_off(task: str, *, locale: str) -> str | None:
    """Return the one day with its month in a task, where marks part it from the words on a side; else None.

    "Report 4 Dec (draft first)", "budget 12/11 if we can": perhaps the deadline, as nothing says otherwise.
    """
    if len(task) > _MOST_CHARACTERS or (ending := ending_of(task, locale)) is None:
        return None
    places = [place for place, term in enumerate(ending.terms) if term.kind is Kind.DATE]
    if len(places) != 1 or places[0] == 0 or not _is_set_off(ending, places[0]):
        return None
    start, stop = ending.terms[places[0]].span
    return ending.body[start:stop]


def _is_set_off(ending: Ending, place: int) -> bool:
    terms, body = ending.terms, ending.body
    if terms[place - 1].kind is Kind.OPEN or [term.kind for term in terms[place + 1 :][:1]] == [Kind.DEPENDS]:
        return True
    stop = terms[place].span[1]
    # A full stop behind a month is taken for that of its short form.
    ends = {stop, stop - 1 if body[stop - 1] == "." else stop}
    return any(_PARTS_BEHIND.match(body, end) for end in ends) or follows_mark(terms, place, body)
