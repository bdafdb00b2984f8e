"""Bullets that only head the bullets nested below them: "Actions", "Kevin:"."""

from whoowes.core.document.text import fold
from whoowes.core.items.headings.meaning import read_wording
from whoowes.core.items.headings.paragraphs import plain_headings
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.line import Line
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.people import PersonMention
from whoowes.core.items.privacy import is_internal_heading
from whoowes.core.items.words import Kind, words_for

_LONGEST_LABEL = 60
_LONGEST_LABEL_OWNER = 3


def opened_by(line: Line, section: Section, wording: TaskWording, locale: str) -> Section | None:
    """Return the section that a bullet opens for those below it; None where it is no label."""
    if line.bullet is None or not line.is_first or len(line.text) > _LONGEST_LABEL or wording.is_marked:
        return None
    words = words_for(locale)
    text = line.text.strip()
    name = text.rstrip(": ")
    is_section = plain_headings(words.language).fullmatch(fold(name)) is not None
    reading = read_wording(name, locale) if is_section else None
    if reading and (reading.kind or reading.is_internal):
        return Section(
            kind=reading.kind or section.kind,
            owner_raw=reading.owner,
            is_internal=section.is_internal or reading.is_internal,
            is_carried=reading.kind in {Kind.CARRIED, Kind.MATTERS},
        )
    if text.endswith(":") or (wording.owner_chips and not wording.task):
        opened = _owned(section, name, wording.owner_chips, locale)
        return opened._replace(is_internal=opened.is_internal or is_internal_heading(name, words))
    return None


def _owned(section: Section, name: str, chips: tuple[PersonMention, ...], locale: str) -> Section:
    if not section.holds_actions:
        return section
    homework = read_wording(f"{name}:", locale).owner
    is_name = len(name.split()) <= _LONGEST_LABEL_OWNER and name[:1].isupper()
    owner = homework or (name if is_name or chips else "")
    if not owner:
        return section
    return section._replace(owner_raw=owner, owner_chips=chips, is_owner_doubtful=False)
