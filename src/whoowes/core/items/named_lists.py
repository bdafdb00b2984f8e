"""Lists of which each line begins with whose it is, and no mark: "GL kitchen elevations", "luis survey".

One such line may be about somebody ("Kevin contract"). Where nearly all lines of a list of actions begin so,
with the names of several people, the notes of this client are written so, and their shorter lists as well.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from whoowes.core.items.model import NoteReading, RawItem
from whoowes.core.items.owners import bare_owner, may_be_bare, owner_in_task
from whoowes.core.items.people import Roster

_FEWEST = 3
_MOST = 0.75
"""Share of a list's lines that name somebody at their beginning."""


class _Line(NamedTuple):
    item: RawItem
    bare: tuple[str, str] | None
    """The owner and the task of a line that begins with a name and no mark."""
    is_owned: bool
    """It tells whose it is, in whatever way."""

    @property
    def owned(self) -> RawItem:
        """The item with its owner."""
        if self.bare is None:
            return self.item
        return self.item._replace(owner_raw=self.bare[0], task=self.bare[1], is_owner_of_heading=False)


def with_names_before_tasks(
    readings: Sequence[NoteReading], roster: Roster, locale: str
) -> Sequence[NoteReading]:
    """Return a client's notes with the owners of such lists."""
    lists = [list(_lists(reading, roster, reading.locale or locale)) for reading in readings]
    if not any(_is_named(lines) for of_note in lists for lines in of_note):
        return readings
    return [_with_owners(*both) if both[1] else both[0] for both in zip(readings, lists, strict=True)]


def _lists(reading: NoteReading, roster: Roster, locale: str) -> Iterator[list[_Line]]:
    """Yield the lists of a note in which a line begins with a name, and nothing parts it from the task."""
    by_place: dict[object, list[RawItem]] = defaultdict(list)
    plain = (item for item in reading.spoken if item.is_below_actions)
    for item in (*reading.items, *plain):
        if item.where.table is None and item.told is None:
            place = (item.call, item.where.tab, item.where.heading, item.is_carried_forward)
            by_place[place].append(item)
    # Whose the other lines are is asked only beside one that may begin with a name.
    named = (items for items in by_place.values() if any(may_be_bare(item.task, roster) for item in items))
    lists = ([_line(item, roster, locale) for item in items] for items in named)
    return (lines for lines in lists if any(line.bare for line in lines))


def _line(item: RawItem, roster: Roster, locale: str) -> _Line:
    is_owned = bool(item.owner_chips or item.owner_raw) and not item.is_owner_of_heading
    is_owned = is_owned or owner_in_task(item.task, roster, locale=locale) is not None
    bare = None if is_owned else bare_owner(item.task, roster, locale=locale)
    return _Line(item, bare, is_owned or bare is not None)


def _is_named(lines: Sequence[_Line]) -> bool:
    """Whether nearly all lines of a list tell whose they are, several by a bare name, of several people."""
    bare = [line.bare[0] for line in lines if line.bare]
    owned = [line for line in lines if line.is_owned]
    names = {*bare, *(line.item.task.split()[0] for line in owned if not line.bare)}
    return len(bare) > 1 and len(owned) >= max(_FEWEST, _MOST * len(lines)) and len(names) > 1


def _with_owners(reading: NoteReading, lists: Sequence[Sequence[_Line]]) -> NoteReading:
    """Return a note with the owners of its lists that are named, or of which each line is."""
    owned = {
        id(line.item): line.owned
        for lines in lists
        if _is_named(lines) or all(line.is_owned for line in lines)
        for line in lines
    }
    return replace(
        reading,
        items=tuple(owned.get(id(item), item) for item in reading.items),
        spoken=tuple(owned.get(id(item), item) for item in reading.spoken),
    )
