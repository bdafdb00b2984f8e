"""What stands in a task beside the promise: remarks about the row, ticket numbers, due phrases, reasons."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from whoowes.core.ledger.identity.tokens import Token
from whoowes.core.ledger.identity.words import TaskWords

# Of the shape of a ticket number, but a period or a norm: with another one it is another thing.
_NO_TAG = r"(?!Q\d|H\d|FY|ISO|EN-|DIN|COVID|KW|CW|WK)"
_TAG = rf"{_NO_TAG}[A-Z][A-Z0-9]{{0,9}}-\d+|#\s?\d+|A(?:I|P|CT)[-. ]?\d+(?:\.\d+)*|A\d+\.\d+"
_TAG_IN_BRACKETS = re.compile(rf"[\[(]\s*({_TAG})\s*[\])]")
_TAG_BEFORE = re.compile(rf"^\W*?({_TAG})\s*(?:[:)–—]|\s-)\s*(?=\w)")
_HASH_BEFORE = re.compile(r"^\W*?(#\d+)\s+(?=\w)")
_DAY = re.compile(r"\d{1,2}(\.|st|nd|rd|th)?")
_DATE_FIGURE = re.compile(r"\d[\d.h]*(st|nd|rd|th|am|pm)?")
_SHARE = re.compile(r"\d+%")
_LONGEST_DEADLINE = 4
_LONGEST_DUE = 10
_LONGEST_OPENING = 3
_LONGEST_CLOSING = 4


def without_tags(task: str) -> tuple[str, frozenset[str]]:
    """Return a task without the ticket numbers set apart in it, and those: "PROJ-12: send it"."""
    tags: set[str] = set()
    for pattern in (_TAG_IN_BRACKETS, _TAG_BEFORE, _HASH_BEFORE):
        match = pattern.search(task)
        if match and any(letter.isalpha() for letter in task[: match.start()] + task[match.end() :]):
            tags.add(re.sub(r"[^A-Z0-9.]", "", match[1]))
            task = f"{task[: match.start()]} {task[match.end() :]}"
    return task, frozenset(tags)


def without_remarks(tokens: Sequence[Token], words: TaskWords) -> tuple[Token, ...]:
    """Drop remarks about the row and due phrases; mark reasons and dates set apart as asides."""
    kept = _without_state(tokens, words)
    kept = _without_deadlines(kept, words)
    return _with_asides(kept, words)


def _segments(tokens: Sequence[Token]) -> list[list[Token]]:
    return [
        [token for token in tokens if token.segment == segment]
        for segment in dict.fromkeys(token.segment for token in tokens)
    ]


def _without_state(tokens: Sequence[Token], words: TaskWords) -> list[Token]:
    """Drop segments that only tell the row's state: "Still to do: …", "… - waiting for Kevin"."""
    kept = [
        token
        for place, part in enumerate(_segments(tokens))
        if not _is_state(part, words, is_first=place == 0)
        for token in _without_closing(part, words)
    ]
    return kept or list(tokens)


def _without_closing(part: Sequence[Token], words: TaskWords) -> Sequence[Token]:
    """Drop a remark that ends a segment without a mark before it: "lease still outstanding"."""
    for length in range(min(_LONGEST_CLOSING, len(part) - 1), 0, -1):
        if " ".join(token.word for token in part[-length:]) in words.state_closings:
            return part[:-length]
    return part


def _is_state(part: Sequence[Token], words: TaskWords, *, is_first: bool) -> bool:
    said = [token.word for token in part]
    without_share = [word for word in said if not _SHARE.fullmatch(word)]
    if " ".join(without_share) in words.state_tags:
        return True
    return not is_first and _opens(said, words.state_openings) and not _says_what_to_do(said, words)


def _says_what_to_do(said: Sequence[str], words: TaskWords) -> bool:
    """Tell whether a remark has the verb of the task: "toujours à transmettre", "ancora da firmare"."""
    return any(
        marker in words.infinitive_markers and verb in words.actions for marker, verb in pairwise(said)
    )


def _opens(said: Sequence[str], openings: frozenset[str]) -> bool:
    return any(" ".join(said[:length]) in openings for length in range(1, _LONGEST_OPENING + 1))


def _without_deadlines(tokens: Sequence[Token], words: TaskWords) -> list[Token]:
    """Drop "by 6 March" and a bare "tomorrow" where a task, a segment or what leads to its verb ends."""
    left: list[Token] = []
    for part in _segments(tokens):
        start, end = _deadline_in([token.word for token in part], words)
        left += [*part[:start], *part[end:]]
    return left or list(tokens)


def _deadline_in(said: Sequence[str], words: TaskWords) -> tuple[int, int]:
    for start in (place for place, word in enumerate(said) if word in words.due_starts):
        for end in range(min(len(said), start + _LONGEST_DUE), start, -1):
            is_bare = " ".join(said[start:end]) in words.bare_deadlines and not _is_object(
                said[:start], words
            )
            is_due = is_bare or _is_deadline(said[start:end], words)
            if is_due and _may_end_here(said[end:], words):
                return start, end
    return len(said), len(said)


def _is_object(before: Sequence[str], words: TaskWords) -> bool:
    """Tell whether a due word is what the task is about: "plan for next week"."""
    return bool(before) and before[-1] in words.prepositions


def _is_deadline(said: Sequence[str], words: TaskWords) -> bool:
    for length in range(_LONGEST_DEADLINE, 0, -1):
        if " ".join(said[:length]) in words.deadline and len(said) > length:
            dated = said[length:]
            return all(_is_date_word(word, words) for word in dated) and not words.articles.issuperset(dated)
    return False


def _is_date_word(word: str, words: TaskWords) -> bool:
    return word in words.deadline_words or word in words.calendar or bool(_DATE_FIGURE.fullmatch(word))


def _may_end_here(rest: Sequence[str], words: TaskWords) -> bool:
    """Tell whether a due phrase may stand before these words: nothing, to whom, or the verb at the end."""
    if not rest or rest[0] in words.recipients:
        return True
    verbs = words.actions.keys() | words.participles.keys()
    return words.grammar.is_verb_last and all(word in verbs or word in words.stop for word in rest)


def _with_asides(tokens: Sequence[Token], words: TaskWords) -> tuple[Token, ...]:
    marked: list[Token] = []
    for place, part in enumerate(_segments(tokens)):
        start = _reason_at(part, words)
        if place > 0 and _is_date(part, words):
            start = 0
        marked += [*part[:start], *(replace(token, is_aside=True) for token in part[start:])]
    return tuple(marked)


def _reason_at(part: Sequence[Token], words: TaskWords) -> int:
    """Return where a clause begins that tells why or when; something must stand before it."""
    said = [token.word for token in part]
    starts = range(2, len(said)) if part[0].segment == 0 else range(len(said))
    return next((place for place in starts if _opens(said[place:], words.reasons)), len(said))


def _is_date(part: Sequence[Token], words: TaskWords) -> bool:
    """Tell whether a segment is a day and nothing else: "(6 March)", "- Friday"; never a month alone."""
    said = [token.word for token in part]
    is_day = any(_DAY.fullmatch(word) for word in said) and any(word in words.calendar for word in said)
    is_weekday = any(words.key(word).startswith("weekday") for word in said)
    return (is_day or is_weekday) and all(_is_date_word(word, words) for word in said)
