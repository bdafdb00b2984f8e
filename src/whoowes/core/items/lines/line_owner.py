"""Whose a line of a list is: its own words say so, or the heading over it."""

from typing import NamedTuple

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.known_names import begins_with_owner, is_known_name
from whoowes.core.items.lines.own_owner import label_of
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.owners.words import words_for
from whoowes.core.items.people import PersonMention


class LineOwner(NamedTuple):
    """The owner of a line, as `RawItem` has it."""

    owner_raw: str = ""
    owner_chips: tuple[PersonMention, ...] = ()
    is_owner_of_heading: bool = False
    is_owner_by_default: bool = False
    is_owner_doubtful: bool = False


def owner_of_line(wording: TaskWording, section: Section, locale: str, names: frozenset[str]) -> LineOwner:
    """Return the owner of a line in a section; `names` are those who were there.

    Below "Christian", "Carport: ask the neighbour" is Christian's, if the carport is nobody of the roster.
    """
    if wording.owner_raw:
        return LineOwner(wording.owner_raw, wording.owner_chips)
    if not begins_with_owner(wording.task, names, locale):
        return LineOwner(
            section.owner_raw,
            section.owner_chips,
            is_owner_of_heading=True,
            is_owner_doubtful=section.is_owner_doubtful,
        )
    label = label_of(wording.task, locale)
    is_owned = bool(section.owner_raw) and not section.is_owner_doubtful
    if is_owned and fold(label) in words_for(locale).everybody:
        return LineOwner(section.owner_raw, section.owner_chips, is_owner_of_heading=True)
    # "laura: price list" may be hers, in small letters too.
    is_topic = bool(label) and not is_known_name(f"{label[:1].upper()}{label[1:]}", names, locale)
    is_topic = is_topic and not _may_owe(label, locale)
    if is_topic and is_known_name(section.owner_raw, names, locale):
        return LineOwner(section.owner_raw, section.owner_chips, is_owner_by_default=True)
    return LineOwner(wording.owner_raw, wording.owner_chips)


def _may_owe(label: str, locale: str) -> bool:
    """Whether a label is a trade or a post: "Accountant: send the books" may be what the accountant owes."""
    words = words_for(locale)
    return not {fold(label), fold(label).removesuffix("s")}.isdisjoint(words.third_party | words.role)
