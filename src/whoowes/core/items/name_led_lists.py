"""Lists in which every item begins with somebody of the roster: "GL kitchen elevations", "luis survey".

One such line may speak of a person. Where all that name no owner begin so, three at least, and with several
people, the list says whose each is.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.model import OwnerKind, RawItem
from whoowes.core.items.owners import owner_in_task, read_owner
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.placeholders import is_blank
from whoowes.core.items.row_due import RowContext
from whoowes.core.items.status.told_deeds import is_deed
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words.deeds import WHETHER_OR_THAT

_FEWEST_ITEMS = 3
_FEWEST_PEOPLE = 2
_LONGEST_NAME = 4
_POSSESSIVE = re.compile(r"['’]s?$")
_ASKS = {
    language: re.compile(rf"\W*(?:\S+ ){{1,3}}(?:{words})\b") for language, words in WHETHER_OR_THAT.items()
}
"""What somebody asks, says or thinks: "chiede se conviene", "thinks that it is late"."""
_WORD = re.compile(r"[\w.'’-]+")


class _Led(NamedTuple):
    """An item that begins with people."""

    people: frozenset[str]
    owner: str = ""
    """Their names as written; empty where other rules find them, or where the item only tells of them."""
    task: str = ""


def with_owners_in_front(items: Sequence[RawItem], context: RowContext) -> list[RawItem]:
    """Return the items of a note, those of such lists with the owner with whom each begins."""
    lists: dict[object, list[RawItem]] = {}
    for item in items:
        if item.where.table is None and not item.is_spoken:
            lists.setdefault((item.call, item.where.tab_id, item.where.heading), []).append(item)
    named = {id(item): led for listed in lists.values() for item, led in _led(listed, context)}
    return [
        item._replace(owner_raw=led.owner, task=led.task) if (led := named.get(id(item))) else item
        for item in items
    ]


def _led(listed: Sequence[RawItem], context: RowContext) -> list[tuple[RawItem, _Led]]:
    """Return the items of a list that are to be given an owner."""
    bare = [item for item in listed if is_blank(item.owner_raw) and not item.owner_chips]
    if len(bare) < _FEWEST_ITEMS:
        return []
    found = []
    for item in bare:
        led = _beginning(item.task, context)
        if led is None:
            return []
        found.append((item, led))
    people = frozenset[str]().union(*(led.people for _, led in found))
    return [pair for pair in found if pair[1].owner] if len(people) >= _FEWEST_PEOPLE else []


def _beginning(task: str, context: RowContext) -> _Led | None:
    """Return the people with whom a task begins; None where it begins with anything else."""
    stated = owner_in_task(task, context.roster, locale=context.locale)
    if stated is not None:
        people = _people(stated[0], context)
        return _Led(people) if people and fold(task).startswith(fold(stated[0])) else None
    words = list(_WORD.finditer(task))
    for length in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
        name, rest = task[: words[length - 1].end()], task[words[length - 1].end() :]
        people = _people(name, context)
        if not people or _POSSESSIVE.search(name) or not rest.startswith(" "):
            continue
        if fold(rest.split()[0]) in owner_words_for(context.locale).also:
            return None
        if is_order(task, told_words_for(context.locale).note):
            # "Mark up the draft" is no draft of Mark's.
            return None
        return _Led(people) if _tells(rest, context) else _Led(people, name, rest.strip())
    return None


def _people(name: str, context: RowContext) -> frozenset[str]:
    reading = read_owner(name, context.roster, locale=context.locale)
    is_known = reading.kind is OwnerKind.RESOLVED and reading.people
    return frozenset(person.id for person in reading.people) if is_known else frozenset()


def _tells(rest: str, context: RowContext) -> bool:
    """Whether behind a name stands what somebody did, or how far they are: "hannah picked the tile"."""
    words = told_words_for(context.locale)
    first = rest.split(maxsplit=1)[0].lower().strip(".,;")
    is_past = is_deed(first, words.note) or words.past.fullmatch(first) is not None
    is_talk = _ASKS[words.note.language].match(fold(rest)) is not None
    return is_past or is_talk or words.reports.match(rest.lower()) is not None
