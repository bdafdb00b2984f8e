"""A line cut into fields: its task, whose it is, by when, how far; where it is cut, `fielded.py` says."""

from whoowes.core.document.model import DateChip, PersonChip
from whoowes.core.document.text import Strike, agreed, join, squeeze, strike, unstruck
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.fielded import GAPS, Cut, Roles, roles_for
from whoowes.core.items.lines.line import Line, split_line
from whoowes.core.items.lines.wording import TaskWording, take_apart
from whoowes.core.items.people import PersonMention
from whoowes.core.items.privacy import bears_internal_mark
from whoowes.core.items.status.read import NO_STATUS, read_status
from whoowes.core.items.words import Kind, Role, words_for

_TAKEN = (None, Kind.TALK, Kind.ACTIONS, Kind.MIXED)
_OF_ACTIONS = (Kind.ACTIONS, Kind.MIXED)
_WITH_STATE = (Kind.CARRIED, Kind.DONE, Kind.DROPPED)


def section_of_cut(section: Section, cut: Cut | None) -> Section:
    """Return the section as it holds for a line: in a run of actions each is one, with or without a mark."""
    if cut is None:
        return section
    if section.kind in _WITH_STATE:
        return section._replace(holds_lines=True)
    if section.kind in _OF_ACTIONS or (cut.is_promise and section.kind in _TAKEN):
        return section._replace(kind=Kind.ACTIONS, holds_lines=True)
    return section


def may_be_cut_alone(section: Section) -> bool:
    """Whether a line of a section may be cut into fields though no other beside it is."""
    return section.kind in _OF_ACTIONS or section.kind in _WITH_STATE


def may_be_promise(section: Section, cut: Cut | None) -> bool:
    """Whether a line of a run tells who, what and when, with nothing over it that says what the run is."""
    return cut is not None and section.kind is None and {Role.OWNER, Role.DUE} <= set(cut.roles)


def take_fields(line: Line, cut: Cut, locale: str) -> TaskWording | None:
    """Take a line apart at its fields; None where it has others than its run."""
    parts = split_line(line, GAPS[cut.sign])
    roles = roles_for(cut, [part.text for part in parts])
    if not roles:
        return None
    found = _wording(parts, roles, locale)
    # The mark may stand in any field: "Kevin / raise his fee / Friday (internal)".
    found.is_internal = found.is_internal or bears_internal_mark(line.text, words_for(locale))
    return found


def _wording(parts: tuple[Line, ...], roles: Roles, locale: str) -> TaskWording:
    at = dict(zip(roles, parts, strict=True))
    task = at[Role.TASK]
    has_owner = Role.OWNER in at
    found = take_apart(task.inlines, locale=locale, names_owner=not has_owner, names_state=True)
    if Role.DUE in at:
        shown = agreed(at[Role.DUE].inlines)
        shown = shown if strike(shown) is Strike.FULL else unstruck(shown)
        found.due_raw = squeeze(join(shown))
        found.due_chips = tuple(i.date for i in shown if isinstance(i, DateChip) and i.date)
    if Role.STATUS in at and found.status.rule == NO_STATUS.rule:
        found.status = read_status(at[Role.STATUS].text, locale=locale)
    first = found
    if parts[0] is not task:
        # Box, tick and number stand before the first field, whatever it holds.
        first = take_apart(parts[0].inlines, locale=locale, names_owner=False, names_state=False)
        found.is_marked = found.is_marked or first.is_marked
        found.number = found.number or first.number
        found.status = found.status if first.status.rule == NO_STATUS.rule else first.status
    if has_owner:
        owner = at[Role.OWNER]
        _take_owner(found, owner, first.task if owner is parts[0] else owner.text)
    if Role.NUMBER in at:
        found.number = at[Role.NUMBER].text
    return found


def _take_owner(found: TaskWording, part: Line, said: str) -> None:
    found.owner_raw = said or part.text
    people = (chip for chip in agreed(part.inlines) if isinstance(chip, PersonChip))
    found.owner_chips = tuple(PersonMention(chip.email, chip.name) for chip in people)
