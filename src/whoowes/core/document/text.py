"""What a reader sees of inlines, paragraphs and cells, and the folded form in which words are matched.

Suggestions never count: what is proposed is not agreed, so insertions are dropped and deletions kept
(`google-behaviour.md` §1.4). A chip shows as its name, title or display text (§1.5).
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import lru_cache

from whoowes.core.document.model import (
    Block,
    Cell,
    DateChip,
    DropdownChip,
    Inline,
    LinkChip,
    OpaqueInline,
    Paragraph,
    PersonChip,
    Run,
    Suggestion,
)

GLYPH = "\ue907"
"""What Docs puts in a run for a thing that it does not spell out, such as an old drop-down."""

SOFT_BREAK = "\v"

_PROPOSED = Suggestion.INSERTION
"""Bound once: an enum's attribute takes longer to look up than all the rest of `agreed`."""

_BREAK = re.compile(r"[\v\n]")

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f"
_LOOKALIKES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d", "-")
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"')
)
_LONGEST_KEPT = 300
"""Headings, cells and lines are folded again and again; longer texts hardly ever."""


def inline_text(inline: Inline) -> str:
    """Return the words which one inline shows; an opaque one shows none."""
    if isinstance(inline, Run):
        return inline.text
    match inline:
        case PersonChip(email=email, name=name):
            return name or email
        case DateChip(display_text=text):
            return text
        case LinkChip(title=title, uri=uri):
            return title or uri
        case DropdownChip(value=value):
            return GLYPH if value is None else value
        case OpaqueInline():
            return ""


def agreed(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """Return the inlines that stand without any suggestion being accepted."""
    for inline in inlines:
        if inline.suggestion is _PROPOSED:
            return tuple(each for each in inlines if each.suggestion is not _PROPOSED)
    return tuple(inlines)


def is_struck(inline: Inline) -> bool:
    """Whether the inline is struck through."""
    return inline.style.strikethrough


def join(inlines: Iterable[Inline]) -> str:
    """Return the shown words of inlines in NFC; person chips side by side are told apart by a comma.

    Docs lets chips stand next to each other with nothing or only spaces between them.
    """
    shown = tuple(inlines)
    if len(shown) == 1:
        return unicodedata.normalize("NFC", inline_text(shown[0]))
    parts = _parted_people(shown) if PersonChip in map(type, shown) else map(inline_text, shown)
    return unicodedata.normalize("NFC", "".join(parts))


def _parted_people(shown: Iterable[Inline]) -> list[str]:
    parts: list[str] = []
    gap: str | None = None
    for inline in shown:
        text = inline_text(inline)
        is_chip = isinstance(inline, PersonChip)
        if gap is not None and not is_chip and not text.strip():
            gap += text
            continue
        parts.append(", " if is_chip and gap is not None else gap or "")
        parts.append(text)
        gap = "" if is_chip else None
    return [*parts, gap or ""]


def squeeze(text: str) -> str:
    """Return the text on one line with single spaces, outer ones removed."""
    return " ".join(text.split())


def paragraph_text(paragraph: Paragraph) -> str:
    """Return what a paragraph says, struck words included; soft breaks stay U+000B."""
    if paragraph.suggestion is _PROPOSED:
        return ""
    inlines = paragraph.inlines
    if len(inlines) == 1 and isinstance(run := inlines[0], Run) and run.suggestion is not _PROPOSED:
        # Most paragraphs are one run of plain words.
        text = run.text
        return (text if text.isascii() else unicodedata.normalize("NFC", text)).strip()
    return join(agreed(inlines)).strip()


def inline_lines(inlines: Sequence[Inline]) -> Iterator[tuple[Inline, ...]]:
    """Yield the inlines of each line between soft breaks, suggestions settled, blank lines left out."""
    shown = agreed(inlines)
    for line in _broken(shown) if any(map(_is_broken, shown)) else (shown,):
        if join(line).strip():
            yield tuple(line)


def _broken(shown: Iterable[Inline]) -> list[list[Inline]]:
    lines: list[list[Inline]] = [[]]
    for inline in shown:
        first, *others = _split_run(inline) if isinstance(inline, Run) else [inline]
        lines[-1].append(first)
        lines.extend([other] for other in others)
    return lines


def _is_broken(inline: Inline) -> bool:
    return isinstance(inline, Run) and ("\v" in inline.text or "\n" in inline.text)


def _split_run(run: Run) -> list[Run]:
    parts = _BREAK.split(run.text)
    return [run] if len(parts) == 1 else [Run(part, run.style) for part in parts]


class Strike(Enum):
    """How much of a text is struck through."""

    NONE = "none"
    PART = "part"
    FULL = "full"


def strike(inlines: Sequence[Inline]) -> Strike:
    """Answer how much of what is shown is struck through; blanks and bare punctuation do not count."""
    shown = agreed(inlines)
    if not any(map(is_struck, shown)):
        return Strike.NONE
    marks = {is_struck(i) for i in shown if any(map(str.isalnum, inline_text(i)))}
    if True not in marks:
        return Strike.NONE
    return Strike.PART if False in marks else Strike.FULL


def unstruck(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """Return the inlines that are not struck through, suggestions settled."""
    shown = agreed(inlines)
    for inline in shown:
        if inline.style.strikethrough:
            return tuple(each for each in shown if not each.style.strikethrough)
    return shown


def paragraphs(content: Iterable[Block]) -> Iterator[Paragraph]:
    """Yield the paragraphs of a cell or tab that are not themselves suggested; nested tables left out."""
    for block in content:
        if isinstance(block, Paragraph) and block.suggestion is not _PROPOSED:
            yield block


def cell_text(cell: Cell) -> str:
    """Return all that a cell's own paragraphs say, one line for each that says anything."""
    texts = [paragraph_text(block) for block in cell.content if isinstance(block, Paragraph)]
    return "\n".join(filter(None, texts)).replace(SOFT_BREAK, "\n")


def links(inlines: Sequence[Inline]) -> tuple[tuple[str, str], ...]:
    """Return (words, address) of every link; neighbouring runs of one link are one."""
    found: list[tuple[str, str]] = []
    open_url: str | None = None
    for inline in agreed(inlines):
        url = inline.uri if isinstance(inline, LinkChip) else inline.style.link
        if url and url == open_url:
            found[-1] = (found[-1][0] + inline_text(inline), url)
        elif url:
            found.append((inline_text(inline), url))
        open_url = url
    return tuple((squeeze(text), url) for text, url in found)


def is_unreadable(text: str) -> bool:
    """Whether nothing but placeholder glyphs is shown: something was chosen, but not reported."""
    return GLYPH in text and not text.replace(GLYPH, "").strip()


def fold(text: str) -> str:
    """Return the matching form: no case, accents, odd hyphens, quotes or spaces.

    Length and positions are not kept; never show a folded text.
    """
    return _fold_short(text) if len(text) <= _LONGEST_KEPT else _folded(text)


@lru_cache(maxsize=16384)
def _fold_short(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    plain = text.replace("`", "'").lower() if text.isascii() else text.translate(_FOLDED_CHARACTERS)
    return " ".join(plain.split())


class _FoldedCharacters(dict[int, str]):
    """The folded form of each character by its code, worked out when it is first met.

    A text folds character by character: what order its combining marks have does not matter, for they go.
    """

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded_character(chr(code))
        return folded


def _folded_character(character: str) -> str:
    if character in _INVISIBLE:
        return ""
    decomposed = unicodedata.normalize("NFKD", character.translate(_LOOKALIKES))
    plain = "".join([ch for ch in decomposed if not unicodedata.combining(ch)])
    return plain.translate(_LOOKALIKES).casefold()


_FOLDED_CHARACTERS = _FoldedCharacters()


def unfolded(text: str, end: int) -> int:
    """Return where in a text the first `end` characters of its folded form end."""
    if len(fold(text[:end] + "|")) == end + 1:
        return end
    # The folded form of a longer beginning is never shorter, so the place is found by halves.
    place = bisect_right(range(len(text) + 1), end, key=lambda length: len(fold(text[:length] + "|")))
    return min(place, len(text))


def as_written(text: str, found: re.Match[str], group: str) -> str:
    """Return how a text writes what a group of a pattern matched in its folded form."""
    start, stop = found.span(group)
    return text[unfolded(text, start) : unfolded(text, stop)].strip()
