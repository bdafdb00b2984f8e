"""Whether what stands behind a closing word leaves the thing finished, or dropped."""

import re

from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.words import NoteWords
from whoowes.core.items.words.deeds import INSTEAD

_INSTEAD = re.compile(rf"\b(?:{INSTEAD})\b")
_PARTING = re.compile(r"[,;:!([]|\.(?=\s+[^\W\d])|(?:^|\s)[–—-]\s")
_PERCENT = re.compile(r"\b\d+(?:[.,]\d+)? ?%")
_DAY_OF_MONTH = re.compile(r"\s*\d{1,2}(?:[/.-]\d{1,2})?(?:st|nd|rd|th|\.|\xba)?[\s.!,;]*")
_OF_A_DAY = re.compile(
    r"(?P<on>\b(?:on|am|vom|le|du|el|dia|em|op|van|il|del) )?(?<![\d/])"
    r"(?P<part>\d{1,2})/(?P<whole>\d{1,2})(?![\d/])"
)
_MOST_PARTS = 10
_BEHIND_MARK = re.compile(r"[^\w?]*[,;:(.–—-]")


def adds_nothing(rest: str, words: NoteWords) -> bool:
    """Whether folded words behind a state are only when, by whom, thanks, or that it is well.

    Behind a mark any words may follow a state: without the mark only these can.
    """
    said = without_praise(rest, words)
    return words.state_rest.fullmatch(_PARTING.sub(" ", said)) is not None


def is_settled(rest: str, words: NoteWords) -> bool:
    """Whether what follows a closing word leaves it as it is: nothing, a past day, a person, a reason."""
    rest = without_praise(rest, words)
    if _is_day_of_month(rest, words):
        return True
    said = words.state_reasons.sub(" ", rest)
    if words.state_doubts.search(without_days(said)) or words.still_to.search(said):
        return False
    return words.state_rest.fullmatch(rest) is not None


def without_days(key: str) -> str:
    """Return folded words without days in figures, "sent 11/5" or "on 2/3"; "2/3" alone may be a part."""
    return _OF_A_DAY.sub(_without_day, key)


def _without_day(found: re.Match[str]) -> str:
    is_part = not found["on"] and int(found["part"]) <= int(found["whole"]) <= _MOST_PARTS
    return found[0] if is_part else ""


def is_settled_reason(rest: str, words: NoteWords) -> bool:
    """Whether what follows a word for what was dropped leaves it so; a reason behind a mark may deny things.

    "The bank does not want it" takes nothing back there; "but" and "for now" do.
    """
    if names_new_day(rest, words):
        return False
    if is_settled(rest, words):
        return True
    known = outcome_words(words.language)
    if _BEHIND_MARK.match(rest) is None or known.still_gone.search(rest):
        return False
    return is_settled(known.denies.sub(" ", _PERCENT.sub(" ", rest)), words)


def names_new_day(rest: str, words: NoteWords) -> bool:
    """Whether folded words behind a state move the thing to a day: "cancelled, moved to 5 May"."""
    if _INSTEAD.search(rest) and (words.due_like.search(rest) or any(each.isdigit() for each in rest)):
        return True
    ends = (moved.end() for moved in words.moved_to.finditer(rest))
    return any(rest[end : end + 1].isdigit() or words.due_like.match(rest, end) for end in ends)


def _is_day_of_month(rest: str, words: NoteWords) -> bool:
    since = outcome_words(words.language).since.match(rest)
    return since is not None and _DAY_OF_MONTH.fullmatch(rest, since.end()) is not None


def tells_only_when(rest: str, words: NoteWords) -> bool:
    """Whether folded words behind a state add nothing but the day since which it holds: "since 2/5"."""
    said = without_praise(rest, words)
    since = outcome_words(words.language).since.match(said)
    behind = f" {said[since.end() :].lstrip()}" if since else said
    return _is_day_of_month(said, words) or adds_nothing(behind, words)


def without_praise(rest: str, words: NoteWords) -> str:
    """Return folded words behind a state without a remark that all is well: "received 3/6, all ok"."""
    found = outcome_words(words.language).well.search(rest)
    return rest[: found.start()] if found else rest
