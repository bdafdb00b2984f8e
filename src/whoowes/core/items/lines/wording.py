"""A task as written, and what stands around its words: tick, number, owner, date chip, state.

The task text is left without owner prefix, tick, box, "internal:" mark and number, and without words that
are struck through beside others that are not (`reading-rules.md` "Fields").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from whoowes.core.document.model import Inline, Run
from whoowes.core.document.text import (
    Strike,
    agreed,
    fold,
    join,
    links,
    squeeze,
    strike,
    unfolded,
    unstruck,
)
from whoowes.core.items.dates import find_dates
from whoowes.core.items.lines.edge_chips import edge_chips
from whoowes.core.items.lines.end_states import end_state, lead_state
from whoowes.core.items.lines.numbers import number_as_written, without_number
from whoowes.core.items.lines.owned_marks import (
    agreement_before,
    mark_before_known,
    mark_before_names,
    mark_without_colon,
    owned_mark,
)
from whoowes.core.items.lines.signs import (
    BOX,
    BULLET,
    END_TICK,
    TICK,
    may_be_labelled,
    may_be_shouted,
    may_be_ticked,
)
from whoowes.core.items.model import Link
from whoowes.core.items.people import PersonMention
from whoowes.core.items.privacy import (
    internal_bracket,
    internal_end,
    internal_mark_length,
    marks_field,
    marks_later_sentence,
    may_be_internal,
)
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import NO_STATUS, read_status, struck_out
from whoowes.core.items.words import NoteWords, words_for
from whoowes.core.kept import kept

_BRACKETED = re.compile(r"^\[([^\[\]]{1,60})\]\s*[:–-]?\s*(?=\S)")
_LABEL = re.compile(r"\W*\[[^\[\]]+\]|\W*[^\W\d_][^:–—]*(?::|\s[–—-])")
_LONGEST_LABEL = 40
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*(?:[ ,&/+]+(?:and |et )?[^\W\d_][\w.'’-]*){0,5}$")

_SHORTEST_STRUCK_TASK = 2


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

    def copy(self) -> "TaskWording":
        """Return another one of the same words, for those who go on taking it apart."""
        return TaskWording(
            self.task,
            self.links,
            self.owner_raw,
            self.owner_chips,
            self.due_raw,
            self.due_chips,
            self.status,
            self.number,
            self.is_internal,
            self.is_marked,
        )


def take_apart(
    inlines: Sequence[Inline],
    *,
    locale: str,
    names_owner: bool,
    names_state: bool | None = None,
    said: str | None = None,
) -> TaskWording:
    """Take a task line apart.

    Args:
        inlines: The line's inlines, suggestions settled or not.
        locale: Language of the marks.
        names_owner: No column names the owner, so a chip or bracket at the edge of the task does.
        names_state: No column tells the state, so the end of the task does; where not told, as `names_owner`.
        said: All that the inlines say on one line, where that is known.
    """
    words = words_for(locale)
    names_state = names_owner if names_state is None else names_state
    shown = agreed(inlines)
    if _are_bare_words(shown):
        text = squeeze(join(shown)) if said is None else said
        return _of_words(text, locale, names_owner=names_owner, names_state=names_state).copy()
    found = TaskWording()
    struck = strike(shown)
    if struck is Strike.PART and _is_label(squeeze(join(unstruck(shown)))):
        struck = Strike.FULL
    elif struck is Strike.PART and (state := _state_beside(shown, words)) is not None:
        shown, found.status, struck = _struck(shown), state, Strike.FULL
    shown = shown if struck is Strike.FULL else unstruck(shown)
    found.links = tuple(Link(text, url) for text, url in links(shown))
    shown = _take_chips(found, shown, words) if names_owner else shown
    _take_marks(found, squeeze(join(shown)), words, names_owner=names_owner, names_state=names_state)
    if struck is Strike.FULL:
        found.status = struck_out(found.status)
    return found


@kept
def _of_words(text: str, locale: str, *, names_owner: bool, names_state: bool) -> TaskWording:
    found = TaskWording()
    _take_marks(found, text, words_for(locale), names_owner=names_owner, names_state=names_state)
    return found


def _take_marks(
    found: TaskWording, text: str, words: NoteWords, *, names_owner: bool, names_state: bool
) -> None:
    found.task = _strip_marks(found, text, words, names_owner=names_owner)
    if names_state:
        end = end_state(found.task, words)
        found.task = end.task
        found.due_raw = found.due_raw or end.due_raw
        found.status = end.status if end.status.rule != "no-status" else found.status
    found.task = found.task.strip(" \t") if found.task else ""


def _are_bare_words(inlines: Iterable[Inline]) -> bool:
    """Whether nothing is a chip, a link or struck through, as in most lines."""
    for inline in inlines:
        if not isinstance(inline, Run) or inline.style.strikethrough or inline.style.link:
            return False
    return True


def _state_beside(shown: Sequence[Inline], words: NoteWords) -> StatusReading | None:
    """Return the state that is all that stands beside struck words: "~~Sign the lease~~ done 3/2"."""
    beside = squeeze(join(unstruck(shown))).strip(" :–—-()")
    key = fold(beside)
    found = words.tail_states.match(key)
    if found is None:
        return _closed_behind(shown, beside, words)
    day = key[found.end() :].strip(" ,.")
    dates = find_dates(day, locale=words.language, order=None) if day else ()
    is_state = not day or any(each.span == (0, len(day)) for each in dates)
    return read_status(beside, locale=words.language) if is_state else _closed_behind(shown, beside, words)


def _closed_behind(shown: Sequence[Inline], beside: str, words: NoteWords) -> StatusReading | None:
    """Return the closed state, and why, behind a struck task: "~~Ask the bank~~ not needed, they rang"."""
    struck, said = squeeze(join(_struck(shown))), squeeze(join(shown))
    if len(struck.split()) < _SHORTEST_STRUCK_TASK or not said.startswith(struck):
        return None
    status = read_status(beside, locale=words.language)
    return status if status.status in {Status.DONE, Status.DROPPED} else None


def _struck(shown: Iterable[Inline]) -> tuple[Inline, ...]:
    return tuple(inline for inline in shown if not isinstance(inline, Run) or inline.style.strikethrough)


def _is_label(text: str) -> bool:
    """Whether what stands beside struck words only says whose they are: "[Kevin]", "Kevin:"."""
    return len(text) <= _LONGEST_LABEL and _LABEL.fullmatch(text) is not None


def _take_chips(found: TaskWording, inlines: tuple[Inline, ...], words: NoteWords) -> tuple[Inline, ...]:
    people, due, rest = edge_chips(inlines, words)
    found.owner_chips = tuple(PersonMention(chip.email, chip.name) for chip in people)
    found.owner_raw = join(people)
    if due is not None:
        found.due_raw = due.display_text
        found.due_chips = (due.date,) if due.date else ()
    return rest


# Marks in the words


def _strip_marks(found: TaskWording, text: str, words: NoteWords, *, names_owner: bool) -> str:
    if not _may_hold_marks(text) and _strip_number(found, text, words) == text:
        return text
    plain = BULLET.sub("", text) if may_be_ticked(text) else text
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


def _may_hold_marks(text: str) -> bool:
    """Whether a text may hold any mark but a number; what stands behind a number may be marked, too."""
    if text[:1] == "(" or may_be_ticked(text) or may_be_shouted(text):
        return True
    key = fold(text)
    return may_be_labelled(key) or may_be_internal(key)


def _strip_tick(found: TaskWording, text: str, words: NoteWords) -> str:
    is_maybe_ticked = may_be_ticked(text)
    if is_maybe_ticked and (box := BOX.match(text)):
        found.is_marked = True
        return text[box.end() :]
    tick = (TICK.match(text) or END_TICK.search(text)) if is_maybe_ticked else None
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
        is_within = marks_later_sentence(text, words) or marks_field(text, words)
        found.is_internal = found.is_internal or is_within
        return text
    found.is_internal = True
    return text[length:end].strip(" \t:–-")


def _strip_number(found: TaskWording, text: str, words: NoteWords) -> str:
    number, rest = without_number(text, words)
    found.number = found.number or number
    return rest


def _strip_item_mark(found: TaskWording, text: str, words: NoteWords, *, takes_owner: bool) -> str:
    is_maybe_labelled = may_be_labelled(fold(text))
    if not is_maybe_labelled and not may_be_shouted(text):
        return text
    if length := mark_without_colon(text, words) or agreement_before(text, words):
        found.is_marked = True
        return text[length:]
    if takes_owner and not found.owner_raw and (owned := owned_mark(text, words)):
        found.is_marked = True
        found.owner_raw, task = owned
        return task
    if length := mark_before_names(text, words):
        found.is_marked = True
        return text[length:]
    if not is_maybe_labelled:
        return text
    head = fold(text[:80])
    mark = next((match for pattern in words.item_marks if (match := pattern.match(head))), None)
    if mark is None:
        length = mark_before_known(text, words)
        found.is_marked = found.is_marked or length > 0
        return text[length:]
    is_empty = not text[unfolded(text, mark.end()) :].strip()
    # "Todos:" is an English mark, and in Spanish and Portuguese everybody.
    if is_empty or words.groups.fullmatch(mark.group().strip(" :-")):
        return text
    parts = mark.groupdict()
    owner, digits = parts.get("owner") or parts.get("bracketed") or "", parts.get("number")
    if owner and not takes_owner:
        return text
    found.is_marked = True
    found.number = found.number or (number_as_written(text, digits) if digits else None)
    if owner and not found.owner_raw:
        start = head.find(owner, 1)
        found.owner_raw = text[start : start + len(owner)].strip()
    return text[unfolded(text, mark.end()) :].strip()


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
