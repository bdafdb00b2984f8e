"""Rows and lines that hold no task: leftovers of a template, "no actions", a program's own lines."""

import re
from collections.abc import Iterable

from whoowes.core.document.text import fold
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.owners.task_verbs import is_act_of
from whoowes.core.items.owners.words import words_for as owner_words_for
from whoowes.core.items.words import NoteWords
from whoowes.core.items.words.records import TALLY
from whoowes.core.items.words.the_rest import THE_REST

_LONGEST = 200
_FRAMED = re.compile(r"^(?:\[(.*)\]|<(.*)>|\{+(.*?)\}+)$")
_FRAMES = frozenset("[<{")
_TALLY = re.compile(TALLY)
_THE_REST = re.compile(THE_REST)
_NAMED = re.compile(r"^[^:]{1,30}: ")
_REASON = re.compile(r"\s*(?:\s[–—-]\s|[,;(]\s*|:\s)")
_LONGEST_DOER = 6
"""Words within which somebody is named and a verb follows."""
_UNWRAPPED = " \t*_\"'.:-"
_BLANK = re.compile(r"[\s\-‐-―−_.…/|]*")


def is_blank(words: str) -> bool:
    """Whether a cell holds nothing, or only a dash."""
    return not words or (not words[:1].isalnum() and _BLANK.fullmatch(words) is not None)


def is_placeholder(text: str, words: NoteWords) -> bool:
    """Whether a task text is empty, dots or dashes, "[Action 1]", "no actions recorded" or the like.

    So is a line that all the rest goes on: nothing is closed because it is not listed.
    """
    key = fold(text[:_LONGEST]).strip(_UNWRAPPED)
    bare = key.strip("() ")
    if not any(map(str.isalnum, key)):
        return True
    if words.unknown.fullmatch(bare) or _THE_REST.fullmatch(bare):
        return True
    if _asks_nothing(bare, words):
        return not _tells_who_does(text[:_LONGEST], words)
    # "Kevin: nothing for now" names somebody, but no task.
    named = _NAMED.match(bare) if ": " in bare else None
    if named and _asks_nothing(bare[named.end() :], words):
        return True
    framed = _FRAMED.match(key) if key[:1] in _FRAMES else None
    inside = next((group for group in framed.groups() if group is not None), "") if framed else None
    return inside is not None and words.placeholders.fullmatch(inside) is not None


def is_template(cells: Iterable[str], words: NoteWords) -> bool:
    """Whether a row is left over from a template: "Add action here | Name | dd/mm/yyyy"."""
    told = []
    for text in cells:
        if is_blank(text):
            continue
        if not words.placeholders.fullmatch(fold(text[:_LONGEST]).strip("[]<>{}() ")):
            return False
        told.append(text)
    return any(map(str.isalpha, "".join(told[1:])))


def is_tally(text: str) -> bool:
    """Whether the only cell of a row counts the other rows, or explains their signs."""
    return ":" in text[:_LONGEST] and _TALLY.fullmatch(fold(text[:_LONGEST]).strip(_UNWRAPPED)) is not None


def _asks_nothing(key: str, words: NoteWords) -> bool:
    """Whether folded words say "no actions", be it with a reason: "No actions - all issued"."""
    if words.nothing.fullmatch(key):
        return True
    reason = _REASON.search(key)
    if reason is None or " " not in key[: reason.start()]:
        return False
    if words.nothing.fullmatch(key[: reason.start()]) is None:
        return False
    said = key[reason.end() :]
    return not is_order(said, words) and words.obliged.search(f" {said} ") is None


def _tells_who_does(text: str, words: NoteWords) -> bool:
    """Whether what follows a mark says what somebody does: "No actions, Sara sends the deck"."""
    acts = owner_words_for(words.language)
    told = (text[mark.end() :].split()[:_LONGEST_DOER] for mark in _REASON.finditer(text))
    return any(
        said[0][:1].isupper() and any(is_act_of("", word, acts) for word in said[1:]) for said in told if said
    )


def is_boilerplate(text: str, words: NoteWords) -> bool:
    """Whether a line is one that a note-taking program adds."""
    return words.boilerplate.match(fold(text[:_LONGEST]).lstrip("-*•¿¡ ")) is not None
