"""Who has a row now, by what its update tells: "one paid, other in dispute. Greg takes it"."""

import re
from dataclasses import replace
from functools import lru_cache

from whoowes.core.items.model import OwnerKind, OwnerReading, RawItem, Status
from whoowes.core.items.row_due import RowContext
from whoowes.core.items.task_owner import owner_of
from whoowes.core.items.words import words_for
from whoowes.core.items.words.handovers import HANDOVERS

_CLAUSES = re.compile(r"\s*[,;:.(!)](?:\s+|$|(?<=\())|\s+[\u2013\u2014-]\s+")
_LONGEST = 300


def handed_over(item: RawItem, owner: OwnerReading, context: RowContext) -> OwnerReading:
    """Return the owner of a row of a table, where its update hands it over, be it to somebody unknown.

    Told as a clause of its own, and of what is not closed: "if Greg takes it" hands over nothing.
    """
    if item.where.table is None or item.status.status in {Status.DONE, Status.DROPPED}:
        return owner
    told = [who for said in (item.status_raw, item.notes) if (who := _who_has_it(said, context.locale))]
    if not told:
        return owner
    taken = owner_of(replace(item, owner_raw=told[-1], owner_chips=()), context)
    return owner if taken.kind is OwnerKind.NONE else taken


def _who_has_it(said: str, locale: str) -> str:
    """Return the last one named in a clause that says who has it now; empty where none does."""
    clauses = _CLAUSES.split(said[:_LONGEST]) if said else []
    found = (_handover(words_for(locale).language).fullmatch(clause.strip()) for clause in reversed(clauses))
    return next((str(next(filter(None, each.groups()))) for each in found if each), "")


@lru_cache(maxsize=16)
def _handover(language: str) -> re.Pattern[str]:
    return re.compile(HANDOVERS[language])
