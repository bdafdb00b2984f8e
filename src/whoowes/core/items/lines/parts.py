"""The lines of which a line of a note is made up: several actions on one, an "ACTION:" within a text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from whoowes.core.document.text import fold
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.inner_marks import split_at_marks
from whoowes.core.items.lines.line import Line, split_line
from whoowes.core.items.lines.own_owner import names_own_owner
from whoowes.core.items.lines.signs import may_hold_label
from whoowes.core.items.placeholders import is_boilerplate
from whoowes.core.items.words import words_for
from whoowes.core.items.words.sentences import SOMEBODY_TOLD_OF

_LONGEST_LABEL = 60
_TOLD_OF = re.compile(SOMEBODY_TOLD_OF)
_SEVERAL = re.compile(r";\s+")
_SENTENCE = re.compile(r"(?<=[^\W_]{2}[.!?])\s+(?=[^\W\d_a-z])")


def action_lines(line: Line, section: Section, locale: str) -> Iterable[Line]:
    """Return a line, or its parts where it names several actions or has an "ACTION:" within."""
    words = words_for(locale)
    if not line.raw.strip() or is_boilerplate(line.text, words):
        return ()
    if may_hold_label(line.key):
        return _parts(line, section, locale)
    return _sentences(line, section, locale)


def _parts(line: Line, section: Section, locale: str) -> Iterator[Line]:
    words = words_for(locale)
    marked = (one for part in split_line(line, words.inline_mark) for one in split_at_marks(part, words))
    for number, part in enumerate(marked):
        if words.several_mark.match(fold(part.text[:_LONGEST_LABEL])):
            yield from (replace(one, is_named=True) for one in split_line(part, _SEVERAL))
        elif number:
            # What follows the sentence of an action within a text is the text again.
            yield from split_line(part, _SENTENCE)
        else:
            yield from _sentences(part, section, locale)


def _sentences(line: Line, section: Section, locale: str) -> tuple[Line, ...]:
    """Part "Kevin will send it. Sara will check it.": under actions, each says who does it."""
    parts = split_line(line, _SENTENCE) if section.holds_actions else (line,)
    if section.is_carried and any(_TOLD_OF.match(part.text) for part in parts[1:]):
        # "Insurance - Trevor sent the old list. He'll send that by Friday": it is told of what is reviewed.
        return (line,)
    if len(parts) > 1 and all(names_own_owner(part.text, locale) for part in parts):
        return (parts[0], *(replace(part, is_named=True) for part in parts[1:]))
    return (line,)
