"""A mark with its owner and no colon between: "ACTION KW – get quote", "TODO Kevin – fix DNS"."""

import re

from whoowes.core.document.text import fold
from whoowes.core.items.lines.known_names import is_known_name
from whoowes.core.items.lines.orders import is_order
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.words import NoteWords

_INITIALS = r"[^\W\d_a-z]{2,3}(?:[/&+][^\W\d_a-z]{2,3})*"
_NAME = r"@?[^\W\d_a-z][^\W\d_A-Z][\w.'’-]*"
_NAMES = rf"{_NAME}(?:\s?[/&+,]\s?{_NAME})*"
_SHOUTED = r"[^\W\d_a-z]{2,10}"
_MARKS = (
    re.compile(rf"(?P<label>\w{{2,10}}(?: \w{{2,10}})?) (?P<owner>{_INITIALS})\s?(?::|[–—-]\s)\s*(?=\S)"),
    re.compile(rf"(?P<label>{_SHOUTED}) (?P<owner>{_INITIALS}) (?=[^\W\d_A-Z])"),
    re.compile(rf"(?P<label>{_SHOUTED}(?: {_SHOUTED})?) (?P<owner>{_NAMES})\s[–—-]\s+(?=\S)"),
)
_NUMBERED = re.compile(r"(?P<label>(?!AI)[A-Z]{2,10}\d{1,3})\s+(?=[^\W\d_])")
"""AI is more than a mark: "AI2 Labs"."""
_LONGEST_AGREEMENT = 30
_OF_NOBODY = re.compile(
    r"(?P<label>\w{1,12}(?:[ -](?:do|item|point|faire|fare|fazer|hacer))?)\s?(?P<owner>[(\[]?\?{1,3}[)\]]?)"
    r"(?:\s?:|\s[–—-])\s+(?=\S)"
)
_ANY_NAME = r"@?[^\W\d_][\w.'’-]{0,24}"
_BEFORE_KNOWN = re.compile(
    rf"(?P<label>\w{{2,10}}(?: \w{{2,10}})?) "
    rf"(?P<names>{_ANY_NAME}(?:(?:\s?[/&+,]\s?|\s\w{{1,3}}\s){_ANY_NAME}){{0,3}})\s?:\s+(?=\S)"
)
"""Behind a mark in small letters, or before names in small letters, somebody must be known."""
_TO_DO = re.compile(r"to[ -]?do")
_PARTS = re.compile(r"\s?[/&+,]\s?|\s\w{1,3}\s")
_BEFORE_NAMES = re.compile(rf"(?P<label>{_SHOUTED}(?: {_SHOUTED})?) (?={_NAMES}\s?:\s+\S)")


def mark_without_colon(text: str, words: NoteWords) -> int:
    """Return the length of a mark with its number and no colon, "AP7 Letters …"; 0 where there is none."""
    found = _NUMBERED.match(text)
    return found.end() if found and is_mark(found["label"], words) else 0


def agreement_before(text: str, words: NoteWords) -> int:
    """Return the length of "Agreed:" before who does what; 0 where the agreement may be no action."""
    start = agreement_length(text, words)
    promised = obliged_rest(text[start:], words.language) if start else None
    return start if promised is not None and is_order(promised, words) else 0


def agreement_length(text: str, words: NoteWords) -> int:
    """Return the length of a label such as "Agreed:"; 0 where a text begins with none."""
    label, colon, rest = text[:_LONGEST_AGREEMENT].partition(":")
    if not colon or words.agreeing.fullmatch(fold(label)) is None:
        return 0
    return len(label) + 1 + len(rest) - len(rest.lstrip())


def mark_before_names(text: str, words: NoteWords) -> int:
    """Return the length of a mark in capitals before "Kevin: …" or "Website: …"; 0 where there is none."""
    found = _BEFORE_NAMES.match(text)
    return found.end() if found and is_mark(found["label"], words) else 0


def mark_before_known(text: str, words: NoteWords) -> int:
    """Return the length of a mark in any letters before somebody known: "todo kevin + sara: …"; else 0."""
    found = _BEFORE_KNOWN.match(text)
    is_marked = found and is_mark(found["label"], words) and _names_somebody(found, words)
    return len(found["label"]) + 1 if found and is_marked else 0


def _names_somebody(found: re.Match[str], words: NoteWords) -> bool:
    parts = _PARTS.split(found["names"])
    # "Action plan" is a thing, but what is to do has somebody or something behind it.
    if len(parts) > 1 and _TO_DO.fullmatch(found["label"].lower()):
        return True
    if all(part.startswith("@") for part in parts):
        return True
    return any(is_known_name(part.title(), frozenset(), words.language) for part in parts)


def owned_mark(text: str, words: NoteWords) -> tuple[str, str] | None:
    """Return the owner behind a mark such as "ACTION" and the task; None where the words are no such mark.

    Initials stand in capitals behind any mark, or right before the task behind one in capitals; a name
    stands before a dash behind one in capitals, for "Action Plan – review" names nobody.
    """
    for pattern in _MARKS:
        found = pattern.match(text)
        if found and is_mark(found["label"], words):
            return found["owner"], text[found.end() :].strip()
    return _mark_of_nobody(text, words)


def _mark_of_nobody(text: str, words: NoteWords) -> tuple[str, str] | None:
    """Return the question marks that stand for an owner, and the task: "Action ??: sell the van"."""
    found = _OF_NOBODY.match(text) if "?" in text[:_LONGEST_AGREEMENT] else None
    if found is None or not is_mark(found["label"], words):
        return None
    return found["owner"].strip("()[]"), text[found.end() :]


def is_mark(label: str, words: NoteWords) -> bool:
    """Return whether a word stands before an action where a colon follows it: "AI", "ACTION"."""
    said = f"{fold(label)}: x"
    return any((mark := pattern.match(said)) and mark.end() >= len(said) - 1 for pattern in words.item_marks)
