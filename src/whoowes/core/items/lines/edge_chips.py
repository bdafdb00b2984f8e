"""Chips at the edges of a task: who does it, before or behind its words, and when it is due, behind them."""

import re

from whoowes.core.document.model import DateChip, Inline, PersonChip, Run
from whoowes.core.document.text import fold, inline_text
from whoowes.core.items.lines.signs import BOX, BULLET, TICK
from whoowes.core.items.words import NoteWords

_CHIPS = (PersonChip, DateChip)
_TAIL = " \t,;:–—-(→"
_SEPARATOR_BEFORE_CHIP = re.compile(r"[-–—:(,;→]\s*$")
_EDGES_OF_JOINT = " \t\u00a0,;:&+/)–—-"


def edge_chips(
    inlines: tuple[Inline, ...], words: NoteWords
) -> tuple[tuple[PersonChip, ...], DateChip | None, tuple[Inline, ...]]:
    """Return the people and the date at the edges of a task, and its inlines without them."""
    if not any(isinstance(inline, _CHIPS) for inline in inlines):
        return (), None, inlines
    people, rest = _leading_people(inlines, words)
    if not people:
        people, rest = _trailing_people(rest)
    due, rest = _trailing_date(rest, words)
    if not people:
        people, rest = _trailing_people(rest)
    return people, due, rest


def _leading_people(
    inlines: tuple[Inline, ...], words: NoteWords
) -> tuple[tuple[PersonChip, ...], tuple[Inline, ...]]:
    people: list[PersonChip] = []
    end = 0
    for number, inline in enumerate(inlines):
        if isinstance(inline, PersonChip):
            people.append(inline)
            end = number + 1
        elif not isinstance(inline, Run) or not _is_joint(inline.text, words, after=bool(people)):
            break
    rest = inlines[end:] if people else inlines
    if people and rest and isinstance(rest[0], Run):
        rest = (Run(rest[0].text.lstrip(" \u00a0:–—-,;"), rest[0].style), *rest[1:])
    return tuple(people), rest


def _is_joint(text: str, words: NoteWords, *, after: bool) -> bool:
    joint = fold(text.strip(_EDGES_OF_JOINT))
    if not joint or words.name_joints.fullmatch(joint):
        return True
    return not after and not BOX.sub("", TICK.sub("", BULLET.sub("", text.strip() + " "))).strip()


def _trailing_people(inlines: tuple[Inline, ...]) -> tuple[tuple[PersonChip, ...], tuple[Inline, ...]]:
    """Take chips off the end where a dash, comma or bracket sets them off: "Send deck – CHIP"."""
    end = _end_of_words(inlines)
    start = end
    while start and isinstance(inlines[start - 1], PersonChip):
        start -= 1
    before = inlines[start - 1] if start else None
    chips = tuple(chip for chip in inlines[start:end] if isinstance(chip, PersonChip))
    if not chips or not isinstance(before, Run) or not _SEPARATOR_BEFORE_CHIP.search(before.text):
        return (), inlines
    return chips, (*inlines[: start - 1], Run(before.text.rstrip(_TAIL), before.style))


def _trailing_date(
    inlines: tuple[Inline, ...], words: NoteWords
) -> tuple[DateChip | None, tuple[Inline, ...]]:
    """Take a date chip off the end of a task: nothing else than its due date is put there."""
    end = _end_of_words(inlines)
    chip = inlines[end - 1] if end else None
    if not isinstance(chip, DateChip):
        return None, inlines
    rest = inlines[: end - 1]
    if rest and isinstance(rest[-1], Run):
        text = rest[-1].text.rstrip(_TAIL)
        lead = words.due_lead.search(fold(text[-20:]))
        if lead and lead.group().strip():
            text = text[: len(text) - len(lead.group().strip())].rstrip(_TAIL)
        rest = (*rest[:-1], Run(text, rest[-1].style))
    return chip, rest


def _end_of_words(inlines: tuple[Inline, ...]) -> int:
    end = len(inlines)
    while end and not inline_text(inlines[end - 1]).strip(" \u00a0.)];"):
        end -= 1
    return end
