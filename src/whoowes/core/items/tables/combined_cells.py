"""Cells that hold two fields: a task and its owner, an owner and a due date, in either order.

What is parted from what is told by what the parts look like, not by their order; where no part plainly is a
name or a date, the cell stays whole.
"""

import re
from collections.abc import Iterable

from whoowes.core.document.text import fold, unfolded
from whoowes.core.items.tables.cell_shapes import begins_due, begins_with_verb, is_due_like, is_name_like
from whoowes.core.items.tables.cells import CellValue
from whoowes.core.items.words import words_for

_OWNER_FIRST = re.compile(
    r"^([^:/–—()\n]{1,60}?|[^:()\n]{1,60}?)\s*(?::|\s[–—-]\s|\s/\s|→|->|\n)\s*(\S.*)$", re.DOTALL
)
_OWNER_LAST = re.compile(r"^(.*\S)\s*(?:\s/\s|\s[–—-]\s|\n|,\s|\()\s*([^/,()]{1,60}?)\)?$", re.DOTALL)
_GAPS = re.compile(r"\s*(?:(?<!\d)/|/(?!\d)|,\s*|;\s*|:\s|\s[–—-]\s|\s*\n\s*|\s*\()\s*")
_EDGES = " ,;:/()–—-\n"


def part_task(text: str, locale: str) -> tuple[str, str]:
    """Return the task and the owner of a cell under "Action / Owner"; no owner where none plainly stands."""
    first = _OWNER_FIRST.match(text)
    if first and is_name_like(first[1], locale) and not _is_name_alone(first[2], locale):
        return first[2].strip(), first[1].strip()
    last = _OWNER_LAST.match(text)
    if last and is_name_like(last[2], locale):
        return last[1].rstrip(" ,–—-/"), last[2].strip()
    return text, ""


def _is_name_alone(text: str, locale: str) -> bool:
    """Whether what follows is the name, and what stands first the task: "Website – Kevin"."""
    return is_name_like(text, locale) and not begins_with_verb(text, locale)


def part_owner_due(value: CellValue, locale: str) -> tuple[CellValue, CellValue]:
    """Return the owner and the due date of a cell under "Owner / Due"."""
    if value.people:
        named = ", ".join(person.name or person.email for person in value.people)
        rest = value.text
        for person in value.people:
            rest = rest.replace(person.name or person.email, "", 1)
        return CellValue(named, value.people), CellValue(rest.strip(_EDGES), (), value.dates, value.struck)
    owner, due = _parts(value.text, locale)
    return CellValue(owner), CellValue(due, (), value.dates, value.struck)


def _parts(text: str, locale: str) -> tuple[str, str]:
    for before, after in _cuts(text, locale):
        if is_due_like(after, locale) and _may_be_owner(before, locale):
            return before, after
        if is_due_like(before, locale) and _may_be_owner(after, locale):
            return after, before
    return ("", text) if begins_due(text, locale) else (text, "")


def _may_be_owner(text: str, locale: str) -> bool:
    return not is_due_like(text, locale) and any(character.isalpha() for character in text)


def _cuts(text: str, locale: str) -> Iterable[tuple[str, str]]:
    """Yield the ways to part a text in two: at its marks from the last one on; without any, before due words.

    "Linda, Good Friday" is parted at the comma alone: between words, "Friday" would be the date.
    """
    marks = [mark.span() for mark in _GAPS.finditer(text)]
    if lead := words_for(locale).deadline_word.search(fold(text)):
        marks.append((unfolded(text, lead.start()), unfolded(text, lead.end())))
    spaces = (space.span() for space in re.finditer(r"\s+", text))
    gaps = marks or [gap for gap in spaces if begins_due(text[gap[1] :], locale)][:1]
    for start, end in sorted(gaps, reverse=True):
        before, after = text[:start].strip(_EDGES), _unbracketed(text[start:end].strip() + text[end:])
        if before and after:
            yield before, after


def _unbracketed(text: str) -> str:
    """Return a part without the mark before it, and without brackets around the whole of it."""
    bare = text.strip(_EDGES.replace("(", "").replace(")", ""))
    is_whole = bare.startswith("(") and (")" not in bare[:-1])
    return bare.strip(_EDGES) if is_whole else bare
