"""Current text → target text inside one paragraph or cell, by changed words only.

A comment dies when all of its text is deleted, even if the same text is written again (§1.10), so what is
equal is never rewritten. Words, not characters, are the unit: no grapheme cluster is ever split (§1.6).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

from whoowes.core.document.flat import FlatText
from whoowes.core.document.index import utf16_length
from whoowes.core.document.model import Range, Run, TextStyle
from whoowes.core.updates.edits import DeleteRange, Edit, InsertText, StyleText

_TOKEN = regex.compile(r"(?:(?=[\p{L}\p{N}\p{M}])\X)+|\X")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of characters `[a0, a1)` of the current text that becomes `[b0, b1)` of the target's."""

    is_equal: bool
    a0: int
    a1: int
    b0: int
    b1: int


def segments(current: str, target: str) -> list[Segment]:
    """Align two texts by words. A lone space between two changes belongs to the change."""
    a, b = _TOKEN.findall(current), _TOKEN.findall(target)
    a_at, b_at = _starts(a), _starts(b)
    found: list[Segment] = []
    for tag, i0, i1, j0, j1 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        is_equal = tag == "equal" and not (found and current[a_at[i0] : a_at[i1]].isspace() and i1 < len(a))
        segment = Segment(is_equal, a_at[i0], a_at[i1], b_at[j0], b_at[j1])
        if found and not segment.is_equal and not found[-1].is_equal:
            last = found.pop()
            segment = Segment(False, last.a0, segment.a1, last.b0, segment.b1)  # noqa: FBT003
        found.append(segment)
    return found


def _starts(tokens: list[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def edit_text(current: FlatText, target: tuple[Run, ...], *, style_is_lost: bool = False) -> list[Edit]:
    """Return the edits, from the last to the first, that make `current` read and look like `target`.

    Args:
        current: The text as read.
        target: The runs wanted.
        style_is_lost: An edit before has set a named style, which clears bold and italic (§1.6).
    """
    text = "".join(run.text for run in target)
    styles = [run.style for run in target for _ in run.text]
    edits: list[Edit] = []
    for segment in reversed(segments(current.text, text)):
        if segment.is_equal:
            edits.extend(_restyle(current, segment, styles, every=style_is_lost))
        else:
            edits.extend(_replace(current, segment, text, styles))
    return edits


def _replace(current: FlatText, segment: Segment, text: str, styles: list[TextStyle]) -> Iterator[Edit]:
    # The new goes in before the old goes out: named ranges and comments live on, no span is ever empty.
    at = current.offsets[segment.a0]
    new = text[segment.b0 : segment.b1]
    length = utf16_length(new)
    if new:
        yield InsertText(at, new)
        yield from style_runs(at, new, styles[segment.b0 : segment.b1])
    if segment.a1 > segment.a0:
        old = current.span(segment.a0, segment.a1)
        yield DeleteRange(Range(old.start + length, old.end + length))


def style_runs(start: int, text: str, styles: list[TextStyle]) -> Iterator[Edit]:
    """Return one style edit per stretch of equal style in text that stands at `start`."""
    first = 0
    at = start
    for last in range(1, len(text) + 1):
        if last == len(text) or styles[last] != styles[first]:
            end = at + utf16_length(text[first:last])
            yield StyleText(Range(at, end), styles[first])
            first, at = last, end


def _restyle(current: FlatText, segment: Segment, styles: list[TextStyle], *, every: bool) -> Iterator[Edit]:
    shift = segment.b0 - segment.a0
    first: int | None = None
    for at in range(segment.a0, segment.a1 + 1):
        differs = at < segment.a1 and (every or current.styles[at] != styles[at + shift])
        ends_here = first is not None and (not differs or styles[at + shift] != styles[first + shift])
        if first is not None and ends_here:
            yield StyleText(current.span(first, at), styles[first + shift])
            first = None
        if differs and first is None:
            first = at


def added_words(base: str, current: str) -> str:
    """Return the stretch of `current` in which it differs from `base`, verbatim; empty if only cut.

    A single insertion gives just what was typed in; anything else is widened to whole words.
    """
    shorter = min(len(base), len(current))
    ahead = next((at for at in range(shorter) if base[at] != current[at]), shorter)
    rest = shorter - ahead
    behind = next((at for at in range(rest) if base[-1 - at] != current[-1 - at]), rest)
    end = len(current) - behind
    if ahead + behind < len(base):
        ahead = current.rfind(" ", 0, ahead) + 1
        end = next((at for at in range(end, len(current)) if current[at] == " "), len(current))
        if len(current) < len(base) and current[ahead:end] in base:
            return ""
        return current[ahead:end].strip()
    return _from_word_start(current, ahead, end)


def _from_word_start(text: str, first: int, last: int) -> str:
    """Return an inserted stretch, slid left to where a word begins if the letters allow that reading.

    Where they allow several readings inside a word, the whole word is given: no letter typed is cut off.
    """
    at, end = first, last
    if text[at:end][:1].isspace():
        return text[at:end].strip()
    while at > 0 and text[at - 1] == text[end - 1] and not text[at - 1].isspace():
        at, end = at - 1, end - 1
        if at == 0 or text[at - 1].isspace():
            return text[at:end].strip()
    if at < first:
        at = text.rfind(" ", 0, at) + 1
        last = next((after for after in range(last, len(text)) if text[after] == " "), len(text))
        return text[at:last].strip()
    return text[first:last].strip()
