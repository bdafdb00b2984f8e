"""What stands around the owners of a cell: a label before them, an owner who was replaced."""

import re

from whoowes.core.items.owners.folding import phrase
from whoowes.core.items.owners.outcome import Ground

_ARROW = re.compile(r"\s*(?:-+>|=+>|[→⇒➔➜➝➞⟶])\s*|\s+>{1,2}\s+")
_LABELLED = re.compile(r"([^:\n]{1,30}):\s*(\S.*)", re.DOTALL)
_NOW = r"(?:now|jetzt|nun|maintenant|désormais|ahora|agora|nu|ora|adesso)"
_TAKEN_OVER = re.compile(rf".+?(?:[,;(]|\s[–—-])\s*{_NOW}\s+([^()]+?)\)?", re.IGNORECASE | re.DOTALL)
_NOW_INSIDE = re.compile(rf"\s{_NOW}\s+", re.IGNORECASE)
# "Sara now, was nobody", "Kevin now (was Sara)".
_SAID_NOW = re.compile(rf"\s+{_NOW}(?=\s*(?:$|[,(;]))", re.IGNORECASE)
_LONGEST_PHRASE = 4


def without_label(ground: Ground, text: str) -> str:
    """Return what stands behind "Owner:" or "assigned to"."""
    match = _LABELLED.fullmatch(text)
    if match is not None and phrase(match.group(1)) in ground.words.labels:
        return match.group(2)
    said = text.split(" ")
    for length in range(min(_LONGEST_PHRASE, len(said) - 1), 0, -1):
        if phrase(" ".join(said[:length])) in ground.words.assigned:
            return " ".join(said[length:])
    return text


def after_handover(ground: Ground, text: str) -> str:
    """Return what stands after the last arrow ("X -> Y"), or after "was X, now", or "X, now"."""
    last = _ARROW.split(text)[-1].strip()
    said = last.split()
    if phrase(said[0] if said else "") in ground.words.formerly and (now := _NOW_INSIDE.split(last))[1:]:
        return now[-1].strip()
    if phrase(said[0] if said else "") in ground.words.formerly and "," in last:
        return re.sub(rf"^{_NOW}\s+", "", last.rpartition(",")[2].strip(), flags=re.IGNORECASE)
    last = _SAID_NOW.sub("", last)
    taken_over = _TAKEN_OVER.fullmatch(last)
    is_owner = taken_over is not None and _may_be_owner(ground, taken_over.group(1))
    return (taken_over.group(1).strip() if taken_over and is_owner else last) or text


def _may_be_owner(ground: Ground, text: str) -> bool:
    """Tell whether what stands behind "now" is an owner, and not a date or a state ("now on leave")."""
    words = ground.words
    in_words = phrase(text) in words.me | words.us | words.you | words.client | words.both
    return in_words or text[:1].isupper() or text[:1] in {"@", *ground.chips}
