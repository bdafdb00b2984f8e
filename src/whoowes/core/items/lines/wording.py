"""A task as written, and what stands around its words: tick, number, owner, date chip, state.

The task text is left without owner prefix, tick, box, "internal:" mark and number, and without words that
are struck through beside others that are not (`reading-rules.md` "Fields").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from whoowes.core.document.model import DateChip, Inline, PersonChip, Run
from whoowes.core.document.text import (
    Strike,
    agreed,
    fold,
    inline_text,
    join,
    links,
    squeeze,
    strike,
    unfolded,
    unstruck,
)
from whoowes.core.items.lines.end_states import end_state, lead_state
from whoowes.core.items.lines.owned_marks import owned_mark
from whoowes.core.items.lines.signs import may_be_labelled, may_be_shouted, may_be_ticked
from whoowes.core.items.model import Link, PersonMention, Status, StatusReading
from whoowes.core.items.privacy import (
    internal_bracket,
    internal_end,
    internal_mark_length,
    may_be_internal,
)
from whoowes.core.items.status import NO_STATUS, read_status, struck_out
from whoowes.core.items.words import NoteWords, words_for

_BULLET = re.compile(r"^(?:[-*•–◦▪‣→➡]\s+)")
_BOX = re.compile(r"^(?:\[\s?\]|[☐⬜□◻])\s*")
_TICK = re.compile(r"^(?:\[[xX✓✔]\]|[☑☒✅✔✓])\s*")
_END_TICK = re.compile(r"\s*(?:[☑✅✔✓]|\[[xX]\])$")
_ID = (
    r"(?:[A-Z]{1,8}(?:[-\u2010\u2011][A-Z]{1,6}\d{0,3}){0,3}[-\u2010\u2011]\d{1,5}[a-z]?"
    r"|(?i:ai|a|ap|act|action|t|task|item|no|nr|ref|id)[-\u2010\u2011 ]\d{1,5}[a-z]?"
    r"|[A-Z]{1,3}\d{1,3}\.\d{1,3})"
)
_NUMBER = re.compile(rf"^(?:#\s?(\d{{1,5}}[a-z]?)[:.)]?\s+|(\d{{1,3}}[a-z]?)[.)]\s+|({_ID})\s*[:.)\]]\s+)")
_LETTER = re.compile(r"^(?:[a-z][.)]|\((?:[a-z]|\d{1,2}|[ivx]{1,4})\))\s+")
_BRACKETED = re.compile(r"^\[([^\[\]]{1,60})\]\s*[:–-]?\s*(?=\S)")
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*(?:[ ,&/+]+(?:and |et )?[^\W\d_][\w.'’-]*){0,5}$")
_CHIPS = (PersonChip, DateChip)
_TAIL = " \t,;:–—-(→"
_SEPARATOR_BEFORE_CHIP = re.compile(r"[-–—:(,;→]\s*$")
_EDGES_OF_JOINT = " \t\u00a0,;:&+/)–—-"


@dataclass(slots=True)
class TaskWording:
    """One task line taken apart."""

    task: str = ""
    links: tuple[Link, ...] = ()
    owner_raw: str = ""
    owner_chips: tuple[PersonMention, ...] = ()
    due_raw: str = ""
    due_chips: tuple[date, ...] = ()
    status: StatusReading = field(default=NO_STATUS)
    number: str | None = None
    is_internal: bool = False
    is_marked: bool = False
    """Begins with "Action:", a box or a tick: a task wherever it stands."""


def take_apart(inlines: Sequence[Inline], *, locale: str, names_owner: bool) -> TaskWording:
    """Take a task line apart.

    Args:
        inlines: The line's inlines, suggestions settled or not.
        locale: Language of the marks.
        names_owner: No column names the owner, so a chip or bracket at the edge of the task does.
    """
    words = words_for(locale)
    found = TaskWording()
    struck = Strike.NONE
    kept = agreed(inlines)
    if not _are_bare_words(kept):
        struck = strike(kept)
        kept = kept if struck is Strike.FULL else unstruck(kept)
        found.links = tuple(Link(text, url) for text, url in links(kept))
        kept = _take_chips(found, kept, words) if names_owner else kept
    found.task = _strip_marks(found, squeeze(join(kept)), words, names_owner=names_owner)
    if names_owner:
        end = end_state(found.task, words)
        found.task = end.task
        found.due_raw = found.due_raw or end.due_raw
        found.status = end.status if end.status.rule != "no-status" else found.status
    found.task = found.task.strip(" \t") if found.task else ""
    if struck is Strike.FULL:
        found.status = struck_out(found.status)
    return found


def _are_bare_words(inlines: Iterable[Inline]) -> bool:
    """Whether nothing is a chip, a link or struck through, as in most lines."""
    for inline in inlines:
        if not isinstance(inline, Run) or inline.style.strikethrough or inline.style.link:
            return False
    return True


# Chips at the edges


def _take_chips(found: TaskWording, inlines: tuple[Inline, ...], words: NoteWords) -> tuple[Inline, ...]:
    if not any(isinstance(inline, _CHIPS) for inline in inlines):
        return inlines
    people, rest = _leading_people(inlines, words)
    if not people:
        people, rest = _trailing_people(rest)
    rest = _trailing_dates(found, rest, words)
    if not people:
        people, rest = _trailing_people(rest)
    found.owner_chips = tuple(PersonMention(chip.email, chip.name) for chip in people)
    found.owner_raw = join(people)
    return rest


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
    return not after and not _BOX.sub("", _TICK.sub("", _BULLET.sub("", text.strip() + " "))).strip()


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


def _trailing_dates(found: TaskWording, inlines: tuple[Inline, ...], words: NoteWords) -> tuple[Inline, ...]:
    """Take a date chip off the end of a task: nothing else than its due date is put there."""
    end = _end_of_words(inlines)
    chip = inlines[end - 1] if end else None
    if not isinstance(chip, DateChip):
        return inlines
    found.due_raw = chip.display_text
    found.due_chips = (chip.date,) if chip.date else ()
    rest = inlines[: end - 1]
    if rest and isinstance(rest[-1], Run):
        text = rest[-1].text.rstrip(_TAIL)
        lead = words.due_lead.search(fold(text[-20:]))
        if lead and lead.group().strip():
            text = text[: len(text) - len(lead.group().strip())].rstrip(_TAIL)
        rest = (*rest[:-1], Run(text, rest[-1].style))
    return rest


def _end_of_words(inlines: tuple[Inline, ...]) -> int:
    end = len(inlines)
    while end and not inline_text(inlines[end - 1]).strip(" \u00a0.)];"):
        end -= 1
    return end


# Marks in the words


def _strip_marks(found: TaskWording, text: str, words: NoteWords, *, names_owner: bool) -> str:
    plain = _BULLET.sub("", text) if may_be_ticked(text) else text
    text = _strip_tick(found, plain, words)
    is_maybe_internal = may_be_internal(fold(plain))
    text = _strip_internal(found, text, words) if is_maybe_internal else text
    text = _strip_item_mark(found, text, words, takes_owner=names_owner)
    text = _strip_number(found, text, words)
    if text != plain:
        # One mark may have hidden the next.
        text = _strip_internal(found, text, words) if is_maybe_internal else text
        text = _strip_item_mark(found, text, words, takes_owner=names_owner)
    text = _strip_bracket(found, text, words) if names_owner else text
    if text == plain:
        return text
    text = _strip_internal(found, text, words) if is_maybe_internal else text
    return _strip_tick(found, text, words)


def _strip_tick(found: TaskWording, text: str, words: NoteWords) -> str:
    is_maybe_ticked = may_be_ticked(text)
    if is_maybe_ticked and (box := _BOX.match(text)):
        found.is_marked = True
        return text[box.end() :]
    tick = (_TICK.match(text) or _END_TICK.search(text)) if is_maybe_ticked else None
    if tick:
        found.is_marked = found.is_marked or tick.start() == 0
        found.status = read_status(tick.group().strip(), locale=words.language)
        return (text[: tick.start()] + text[tick.end() :]).strip()
    if lead := lead_state(text, words):
        is_label = ":" in text[: len(text) - len(lead[1])]
        found.is_marked = found.is_marked or (is_label and lead[0].status in {Status.DONE, Status.DROPPED})
        found.status, text = lead
    return text


def _strip_internal(found: TaskWording, text: str, words: NoteWords) -> str:
    length = internal_mark_length(text, words)
    end = internal_end(text, words)
    if (inner := internal_bracket(text, words)) and not length:
        found.is_internal = True
        return squeeze(text[: inner[0]].rstrip() + text[inner[1] :])
    if not length and end is None:
        return text
    found.is_internal = True
    return text[length:end].strip(" \t:–-")


def _strip_number(found: TaskWording, text: str, words: NoteWords) -> str:
    mark = _NUMBER.match(text)
    # "Phase 1:" or "ROOM-4:" says which of several like tasks it is: part of the task, never its number.
    if mark and not words.counted_things.match(fold(mark.group())):
        found.number = found.number or next(group for group in mark.groups() if group)
        return text[mark.end() :]
    return _LETTER.sub("", text) if text[:1].islower() or text[:1] == "(" else text


def _strip_item_mark(found: TaskWording, text: str, words: NoteWords, *, takes_owner: bool) -> str:
    is_maybe_labelled = may_be_labelled(fold(text))
    if not is_maybe_labelled and not may_be_shouted(text):
        return text
    if takes_owner and not found.owner_raw and (owned := owned_mark(text, words)):
        found.is_marked = True
        found.owner_raw, task = owned
        return task
    if not is_maybe_labelled:
        return text
    head = fold(text[:80])
    mark = next((match for pattern in words.item_marks if (match := pattern.match(head))), None)
    if mark is None or not text[unfolded(text, mark.end()) :].strip():
        return text
    if words.groups.fullmatch(mark.group().strip(" :-")):
        # "Todos:" is an English mark, and in Spanish and Portuguese everybody.
        return text
    parts = mark.groupdict()
    owner, digits = parts.get("owner") or parts.get("bracketed") or "", parts.get("number")
    if owner and not takes_owner:
        return text
    found.is_marked = True
    found.number = found.number or (_number_as_written(text, digits) if digits else None)
    if owner and not found.owner_raw:
        start = head.find(owner, 1)
        found.owner_raw = text[start : start + len(owner)].strip()
    return text[unfolded(text, mark.end()) :].strip()


def _number_as_written(text: str, number: str) -> str:
    head = text[: text.lower().find(number) + len(number)]
    return head if re.fullmatch(r"[A-Z]{1,3}[-\u2010\u2011]\d+[a-z]?", head) else number


def _strip_bracket(found: TaskWording, text: str, words: NoteWords) -> str:
    """Take "[Name]" off the beginning: Gemini's form, and many people's."""
    mark = _BRACKETED.match(text) if text[:1] == "[" else None
    if mark is None:
        return text
    inside = mark[1].strip()
    key = fold(inside)
    if words.tail_states.fullmatch(key):
        found.status = read_status(inside, locale=words.language)
    elif words.placeholders_inside.fullmatch(key):
        return text
    elif not found.owner_raw and _NAME.match(inside):
        found.owner_raw = inside
    else:
        return text
    return text[mark.end() :]
