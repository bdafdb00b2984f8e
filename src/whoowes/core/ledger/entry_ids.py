"""Ids of entries: the same promise has the same id in every run, on every machine.

An id is made of what was said first: the call's date, the words of the task, and, where one call agreed the
same words more than once, the how manieth. It depends neither on the row's place nor on the order of reading.
"""

import base64
import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from whoowes.core.ids import EntryId
from whoowes.core.items.model import Sighting
from whoowes.core.ledger.order import SightingOrder, sighting_order

_LENGTH = 10


def assign_ids(firsts: Iterable[Sighting]) -> dict[int, EntryId]:
    """Return the id of every entry by its place in `firsts`, the first sightings of all entries.

    Equal ones of a call are told apart by owner and number before position, so that two rows which change
    places keep their ids.
    """
    equals: dict[tuple[str, str], list[tuple[tuple[str, str, SightingOrder], int]]] = defaultdict(list)
    for place, first in enumerate(firsts):
        equals[_origin(first), task_words(first.item.task)].append((_rank(first), place))
    return {
        place: _entry_id(origin, words, ordinal)
        for (origin, words), ranked in equals.items()
        for ordinal, (_, place) in enumerate(sorted(ranked))
    }


def task_words(task: str) -> str:
    """Return the words of a task without case, marks and accents: what "word for word the same" means."""
    decomposed = unicodedata.normalize("NFKD", task.casefold())
    letters = (c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join("".join(letters).split())


def _origin(first: Sighting) -> str:
    day = first.call_date
    return first.note.document_id if day is None else day.isoformat()


def _rank(first: Sighting) -> tuple[str, str, SightingOrder]:
    return task_words(first.item.owner_raw), first.item.number or "", sighting_order(first)


def _entry_id(origin: str, words: str, ordinal: int) -> EntryId:
    digest = hashlib.sha256(f"{origin}\n{words}\n{ordinal}".encode()).digest()
    return EntryId(base64.b32encode(digest).decode("ascii").lower()[:_LENGTH])
