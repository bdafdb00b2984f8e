"""What stands around the owners of a cell: a label before them, an owner who was replaced."""

import re

from whoowes.core.items.owners.folding import first_words, phrase
from whoowes.core.items.owners.outcome import Ground

_ARROWS = "→⇒➔➜➝➞⟶"
# An arrow with two heads hands nothing on: "Kevin <-> Sara".
_ARROW = re.compile(rf"\s*(?:(?<![<=-])-+>|(?<![<=-])=+>|[{_ARROWS}])\s*|\s+>{{1,2}}\s+")
_HEAD_OF_ARROW = re.compile(rf"[>{_ARROWS}]")
_LABELLED = re.compile(r"([^:\n]{1,30}):\s*(\S.*)", re.DOTALL)
_NOW_WORDS = ("now", "jetzt", "nun", "maintenant", "désormais", "ahora", "agora", "nu", "ora", "adesso")
_NOW = f"(?:{'|'.join(_NOW_WORDS)})"
NOW = frozenset(map(phrase, _NOW_WORDS))
"""Folded words for "now": without one of these, nobody is said to have taken over now."""
_TAKEN_OVER = re.compile(rf".+?(?:[,;(]|\s[–—-])\s*{_NOW}\s+([^()]+?)\)?", re.IGNORECASE | re.DOTALL)
_NOW_INSIDE = re.compile(rf"\s{_NOW}\s+", re.IGNORECASE)
# "Sara now, was nobody", "Kevin now (was Sara)".
_SAID_NOW = re.compile(rf"\s+{_NOW}(?=\s*(?:$|[,(;]))", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
_LONGEST_PHRASE = 4


def without_number(text: str) -> str:
    """Return what stands behind the number of a list: "1. Kevin"."""
    return _NUMBERED.sub("", text) if text[:1].isdigit() else text


def without_label(ground: Ground, text: str) -> str:
    """Return what stands behind "Owner:" or "assigned to"."""
    match = _LABELLED.fullmatch(text) if ":" in text else None
    if match is not None and phrase(match.group(1)) in ground.words.labels:
        return match.group(2)
    if phrase(text).partition(" ")[0] not in first_words(ground.words.assigned):
        return text
    said = text.split(" ")
    for length in range(min(_LONGEST_PHRASE, len(said) - 1), 0, -1):
        if phrase(" ".join(said[:length])) in ground.words.assigned:
            return " ".join(said[length:])
    return text


def before_handover(text: str) -> list[str]:
    """Return those who stand before an arrow: "X -> Y"; nobody where there is none."""
    return [each.strip() for each in _ARROW.split(text)[:-1]] if _HEAD_OF_ARROW.search(text) else []


def after_handover(ground: Ground, text: str) -> str:
    """Return what stands after the last arrow ("X -> Y"), or after "was X, now", or "X, now"."""
    last = _ARROW.split(text)[-1].strip() if _HEAD_OF_ARROW.search(text) else text.strip()
    says_now = not NOW.isdisjoint(phrase(last).split())
    if says_now or "," in last:
        first, behind = [*last.split(None, 2), "", ""][:2]
        found, words = phrase(first), ground.words
        # "Not only Kevin, Sara" puts nobody aside.
        is_none = (found in words.instead or found in words.excluded) and not behind[:1].islower()
        was_before = is_none or found in words.formerly
        if was_before and (now := _NOW_INSIDE.split(last))[1:]:
            return now[-1].strip()
        if was_before and "," in last:
            return re.sub(rf"^{_NOW}\s+", "", last.rpartition(",")[2].strip(), flags=re.IGNORECASE)
    return (_taking_over(ground, last) if says_now else last) or text


def _taking_over(ground: Ground, text: str) -> str:
    text = _SAID_NOW.sub("", text)
    match = _TAKEN_OVER.fullmatch(text)
    is_owner = match is not None and _may_be_owner(ground, match.group(1))
    return match.group(1).strip() if match is not None and is_owner else text


def _may_be_owner(ground: Ground, text: str) -> bool:
    """Tell whether what stands behind "now" is an owner, and not a date or a state ("now on leave")."""
    words = ground.words
    in_words = phrase(text) in words.me | words.us | words.you | words.client | words.both
    return in_words or text[:1].isupper() or text[:1] in {"@", *ground.chips}
