"""What became of a thing that was asked for: it came, went live, turned out well, or was given up.

"Came in 3/6" finishes a task that only names the thing and not one to sign or return it, so it waits for its
task (`status.deeds`); "all set" may only be ready, and "forget it" is said of whatever was to be done.
"""

import re

from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.outcome_words import MARK, OutcomeWords, outcome_words
from whoowes.core.items.status.settled import names_new_day, tells_only_when
from whoowes.core.items.status.told_deeds import tells_of_part
from whoowes.core.items.words import NoteWords

ARRIVED = "arrived"
"""The rule by which a thing has come; whether that was all that was asked, its task says."""
WENT_LIVE = "went-live"
"""The rule by which a thing can be seen or used; whether that was all, its task says."""
GIVEN_UP = "given-up"
"""The rule of what nobody will do."""
OUTCOMES = frozenset((ARRIVED, WENT_LIVE))
"""Rules of what may be all that was asked."""

_BEHIND_MARK = re.compile(MARK)
_LAST_MARK = re.compile(rf"{MARK}\s*(?=[^,;:.!(\[]+$)")
_LONGEST_CLAUSE = 60
_SUBJECT = re.compile(r"[^\W\d_][\w'-]* (?=\w)")
_CHEERED = ("\U0001f389", "\U0001f973", "\U0001f64c", "\U0001f680")


def outcome(raw: str, key: str, words: NoteWords) -> StatusReading | None:
    """Return what became of the thing, where words begin or end with that; None where they do not.

    Args:
        raw: The words as written.
        key: The words, folded, without marks around them.
        words: The words of the note's language.
    """
    known = outcome_words(words.language)
    told = _at_the_beginning(raw, key, words, known) or _at_the_end(key, words, known)
    return StatusReading(told[0], raw, told[1]) if told else None


def may_have_come(raw: str, key: str, words: NoteWords) -> bool:
    """Whether words tell of something that it came, is live or is given up: "the number came through".

    So do those which go on behind that: "live since the 5th, 14 replies".
    """
    known = outcome_words(words.language)
    live = known.live.match(key)
    is_told = (live and known.since.match(key, live.end())) or known.inside.search(key)
    if not is_told or known.in_vain.search(key):
        return False
    return known.not_yet.search(raw.lower()) is None and not tells_of_part(key)


_Told = tuple[Status, str]
_MAY_CLOSE: _Told = (Status.UNCLEAR, "not-a-known-status")
_NO_MORE: _Told = (Status.DROPPED, GIVEN_UP)


def _at_the_beginning(raw: str, key: str, words: NoteWords, known: OutcomeWords) -> _Told | None:
    if found := known.gone.match(key):
        rest = key[found.end() :]
        if known.still_gone.search(rest) or _is_put_off(rest, words):
            return _MAY_CLOSE
        return _NO_MORE if not rest.strip() or _BEHIND_MARK.match(rest) else None
    if known.fine.match(key):
        # "All set" may be ready, and not done.
        return _MAY_CLOSE
    return _arrival(raw, key, words, known)


def _is_put_off(rest: str, words: NoteWords) -> bool:
    """Whether behind what will not be it is told when it will: "cancelled, now 5 May", "da riprendere"."""
    if names_new_day(rest, words) or words.still_to.search(rest):
        return True
    return words.due_like.search(rest) is not None and not tells_only_when(rest, words)


def _arrival(raw: str, key: str, words: NoteWords, known: OutcomeWords) -> _Told | None:
    """Return that a thing came or is live. "In" and "live" begin other words, too: "in two weeks"."""
    came = known.came.match(key)
    found = came or known.here.match(key) or known.live.match(key)
    if found is None:
        return None
    rest = key[found.end() :]
    is_live = not came and known.live.match(key) is not None
    if is_live and found.group() == key == "live" and not any(sign in raw for sign in _CHEERED):
        # It may as well be a name for what is under way.
        return _MAY_CLOSE
    if tells_only_when(rest, words):
        may_be_ahead = not came and _is_ahead(rest, words, known)
        return _MAY_CLOSE if may_be_ahead else (Status.UNCLEAR, WENT_LIVE if is_live else ARRIVED)
    return _MAY_CLOSE if came or not rest or _BEHIND_MARK.match(rest) else None


def _is_ahead(rest: str, words: NoteWords, known: OutcomeWords) -> bool:
    """Whether a day behind words without a tense may be one to come: "live on Friday", not "since Friday"."""
    return words.due_like.search(rest.strip()) is not None and known.since.match(rest) is None


def _at_the_end(key: str, words: NoteWords, known: OutcomeWords) -> _Told | None:
    """Read the last of several things told: "full, forget it", "requested, came in on Monday"."""
    mark = _LAST_MARK.search(key, max(0, len(key) - _LONGEST_CLAUSE))
    if mark is None or not mark.start():
        return None
    before, last = key[: mark.start()], key[mark.end() :]
    if known.gone.fullmatch(last):
        is_doubtful = known.still_gone.search(before) is not None or tells_of_part(before)
        return _MAY_CLOSE if is_doubtful else _NO_MORE
    came = known.came.match(last)
    found = came or known.here.match(last) or known.live.match(last)
    if found is not None and tells_only_when(last[found.end() :], words):
        is_asked_before = came is not None and words.any_participle.fullmatch(before) is not None
        return (Status.UNCLEAR, ARRIVED) if is_asked_before else _MAY_CLOSE
    # "Requested, code in": it may be all that was asked for.
    subject = _SUBJECT.match(last)
    is_said = subject is not None and any(
        each.fullmatch(last, subject.end()) for each in (known.came, known.here, known.live)
    )
    return _MAY_CLOSE if is_said else None
