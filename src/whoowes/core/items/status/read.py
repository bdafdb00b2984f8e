"""What a row says of its own state: by its status words, a tick, a date of completion, being struck out.

An unticked box says nothing, and neither do colours (`product.md` "The life of a promise",
`reading-rules.md` "Fields"). Words that leave it open whether a thing is finished read unclear.
"""

import re
from dataclasses import replace
from functools import lru_cache

from whoowes.core.document.text import fold, is_unreadable, unfolded
from whoowes.core.items.dates import find_dates
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.names import without_names
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.outcomes import may_have_come, outcome
from whoowes.core.items.status.settled import adds_nothing, is_settled, is_settled_reason, without_days
from whoowes.core.items.status.told_deeds import tells_a_deed_done
from whoowes.core.items.words import NoteWords, StateWord, words_for
from whoowes.core.items.words.deeds import BY_STRANGERS, CAME_UNDONE, THUS

NO_STATUS = StatusReading(Status.OPEN, "", "no-status")
SAYS_NOTHING = frozenset({"no-status", "no-words", "unticked-box", "colour-says-nothing"})
"""Rules of what is written in a status cell and is no state."""
TELLS_NO_STATE = SAYS_NOTHING | {"other-words", "done-column-empty"}
"""Rules by which words other than those of the cell may tell the state."""

FINISHED_WITH_MORE = "finished-with-more"
"""The rule by which a closing word with more behind it leaves the state open."""
PARTICIPLE = "participle"
CLOSING_WORD_IN_TASK = "closing-word-in-task"
"""The rule by which a past participle that no table of states knows leaves the state open."""
_UNKNOWN = frozenset({"other-words", "not-a-known-status"})
_SAID_LATER = "done-word-in-a-sentence"
_LONGEST = 200
_TICK = re.compile(r"^\W*?(?:\u2705|\u2714|\u2713|\u2611|\u2612|\U0001f5f9|\[\s*[xX\u2713\u2714]\s*\])")
_END_TICK = re.compile(r"(?:\u2705|\u2714|\u2713|\u2611|\U0001f5f9)\W*$")
_COLOUR = re.compile("^[\U0001f534\U0001f7e0-\U0001f7eb\U0001f535\u26aa\u26ab\ufe0f\\s]+(?=[^\\W_])")
"""A coloured sign before words, which say more than it does."""
_NOT_APPLICABLE = re.compile(r"(?:n/?\.?a\.?|n\.?v\.?t\.?|s/o|s\.o\.|n/d)\s*[,;:(–-]\s*(?=[^\W\d])")
_NOT_APPLICABLE_ALONE = re.compile(r"n[/.]a|s[/.]o")
"""Of a thing that was dropped, or put into a cell to fill it."""
_ANSWER = re.compile(r"([^\W\d_]{1,8}(?: [^\W\d_]{1,8}){0,2})\s*(?:[,;:(!.]|\s[–—-])\s*(?=\S)")
_EMPTY_BOX = re.compile(r"^(?:\[\s*\]|[\u2610\u2b1c\u25a1\u25fb\u2b1b])")
_TRIMMED = " \t*_-.:;,!()[]\u2705\u2714\u2713\u23f3\u231b\U0001f504\U0001f6a7\u27a1"
_TOLD_AND_LAST = re.compile(
    rf"(?P<before>\S+ .*\S)(?:[,;.] |\s[–—-]+\s)(?:{THUS} )?(?P<last>\w[^,;:]{{0,40}})"
)
_BY_STRANGERS = re.compile(BY_STRANGERS)
_CAME_UNDONE = re.compile(rf"\b(?:{CAME_UNDONE})\b")
_BEHIND_STATE = re.compile(r"\s*[,:;(\u2013\u2014-]\s*")
_DOER = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*)? (?=\S)")
_AROUND_REASON = " \t,:;.()\u2013\u2014-"
_CLOSING = {StateWord.DONE, StateWord.DROPPED}
_STATUSES = {
    StateWord.REOPENED: Status.OPEN,
    StateWord.OPEN: Status.OPEN,
    StateWord.DONE: Status.DONE,
    StateWord.DROPPED: Status.DROPPED,
    StateWord.UNCLEAR: Status.UNCLEAR,
}


def read_status(text: str, *, locale: str = "en-GB") -> StatusReading:
    """Read a status cell. Raw words are kept; nothing is guessed from words that are not known."""
    raw = text.strip()
    if not raw:
        return NO_STATUS
    if is_unreadable(raw):
        return StatusReading(Status.UNCLEAR, raw, "unreadable-glyph")
    said = without_names(raw, words_for(locale))
    found = _kept(said, locale) if len(said) <= _LONGEST else _read_said(said, locale)
    return found if said == raw else _in_the_words_of(raw, said, found)


def _in_the_words_of(raw: str, said: str, found: StatusReading) -> StatusReading:
    start = said.rfind(found.reason)
    return replace(found, raw=raw, reason=raw[start : start + len(found.reason)])


def _read_said(raw: str, locale: str) -> StatusReading:
    words = words_for(locale)
    key = fold(raw[:_LONGEST] if raw.isascii() else _COLOUR.sub("", raw[:_LONGEST])).strip(_TRIMMED)
    if not may_hold_box(raw):
        return _read_words(raw, key, words)
    if _TICK.match(raw) or _END_TICK.search(raw):
        return _ticked(raw, key, words)
    if _EMPTY_BOX.match(raw):
        key = fold(_EMPTY_BOX.sub("", raw)[:_LONGEST]).strip(_TRIMMED)
        if not key:
            return StatusReading(Status.OPEN, raw, "unticked-box")
    return _read_words(raw, key, words)


# The rows of a table say the same few words.
_kept = lru_cache(maxsize=4096)(_read_said)


def may_hold_box(raw: str) -> bool:
    """Whether a text holds what every tick and box is made of: a square bracket, or a symbol beyond ASCII."""
    return "[" in raw or not raw.isascii()


def _ticked(raw: str, key: str, words: NoteWords) -> StatusReading:
    state = _state(key, words)
    if state is None and key and not is_settled(f" - {key}", words):
        return StatusReading(Status.UNCLEAR, raw, "tick-with-a-but")
    if state is None or _STATUSES[state[0]] is Status.DONE:
        return StatusReading(Status.DONE, raw, "tick")
    return StatusReading(Status.UNCLEAR, raw, "tick-contradicted")


def _read_words(raw: str, key: str, words: NoteWords) -> StatusReading:
    if not key:
        return StatusReading(Status.OPEN, raw, "no-words")
    if words.colours.fullmatch(key):
        return StatusReading(Status.OPEN, raw, "colour-says-nothing")
    found = _state(key, words)
    if (found is None or found[0] not in _CLOSING) and (became := outcome(raw, key, words)):
        return became
    if found and found[0] is StateWord.DONE and may_not_count(raw[:_LONGEST]):
        return StatusReading(Status.UNCLEAR, raw, FINISHED_WITH_MORE)
    if found and (found[1] != _SAID_LATER or not _closed_at_the_end(raw, words)):
        state, rule, end = found
        is_reopened = state is StateWord.REOPENED
        return StatusReading(_STATUSES[state], raw, rule, is_reopened, _reason(raw, key, end, words))
    if closed := _closed_at_the_end(raw, words) or _withdrawn(raw, key, words):
        return closed
    if is_participle(raw, words):
        return StatusReading(Status.UNCLEAR, raw, PARTICIPLE)
    if _may_close(raw, key, words):
        return StatusReading(Status.UNCLEAR, raw, "not-a-known-status")
    return StatusReading(Status.OPEN, raw, "other-words")


def may_not_count(said: str) -> bool:
    """Whether words that tell of an end say that a stranger made it, or that it came undone."""
    return _BY_STRANGERS.search(said) is not None or _CAME_UNDONE.search(fold(said)) is not None


def _may_close(raw: str, key: str, words: NoteWords) -> bool:
    """Whether words that tell no known state may say that the thing is finished, or was given up."""
    is_said = words.yes.fullmatch(key) or words.states_inside.search(key)
    is_said = is_said or _NOT_APPLICABLE_ALONE.fullmatch(key)
    is_said = is_said or outcome_words(words.language).minds.search(key)
    if is_said is None and may_have_come(raw, key, words):
        return True
    return is_said is not None or _begins_with_deed(raw, words) or _may_be_done_by_somebody(raw, words)


def _closed_at_the_end(raw: str, words: NoteWords) -> StatusReading | None:
    """Read a remark that ends with a closing word, of what it tells ("spoke to them, done") or of a part."""
    told = _TOLD_AND_LAST.fullmatch(raw[:_LONGEST].casefold().strip(_TRIMMED))
    if told is None:
        return None
    last = fold(told["last"])
    found = _state(last, words)
    if found is None or found[0] not in _CLOSING or found[2] != len(last):
        return None
    is_done = found[0] is StateWord.DONE and not words.still_to.search(fold(told["before"]))
    if is_done and tells_a_deed_done(told["before"], words):
        return StatusReading(Status.DONE, raw, "closing-word-at-the-end")
    return StatusReading(Status.UNCLEAR, raw, "not-a-known-status")


def _withdrawn(raw: str, key: str, words: NoteWords) -> StatusReading | None:
    """Read "n/a - withdrawn": what does not apply was dropped where it says so."""
    mark = _NOT_APPLICABLE.match(key)
    found = _state(key[mark.end() :], words) if mark else None
    is_dropped = found is not None and found[0] is StateWord.DROPPED
    return StatusReading(Status.DROPPED, raw, "dropped-word") if is_dropped else None


def _may_be_done_by_somebody(raw: str, words: NoteWords) -> bool:
    """Whether a status says that somebody named did something with it: "Kevin did this"."""
    doer = _DOER.match(raw)
    return doer is not None and words.told.match(fold(raw[doer.end() :])) is not None


def _begins_with_deed(raw: str, words: NoteWords) -> bool:
    """Whether a status tells that something was done, and more behind a mark: "checked, it's wrong"."""
    found = words.any_participle.match(raw[:_LONGEST].casefold().strip(_TRIMMED))
    return found is not None and _BEHIND_STATE.match(found.string, found.end()) is not None


def is_participle(raw: str, words: NoteWords) -> bool:
    """Whether a status is a past participle, perhaps with a past day or a person behind it."""
    said = raw[:_LONGEST].casefold().strip(_TRIMMED)
    found = words.any_participle.match(said)
    return found is not None and is_settled(fold(said[found.end() :]), words)


def _state(key: str, words: NoteWords) -> tuple[StateWord, str, int] | None:
    """Return the state with which some words begin, its rule, and where it ends."""
    for state, rule, pattern in words.states:
        if found := pattern.match(key):
            leaves = is_settled_reason if state is StateWord.DROPPED else is_settled
            if state in _CLOSING and not leaves(key[found.end() :], words):
                return StateWord.UNCLEAR, FINISHED_WITH_MORE, found.end()
            return state, rule, found.end()
    return None


def _reason(raw: str, told: str, end: int, words: NoteWords) -> str:
    """Return what stands behind the words of a state: who or what it waits for, why it was dropped."""
    said = raw[:_LONGEST].strip(_TRIMMED)
    key = fold(said)
    if key != told:
        # A box stood before the state.
        ends = (found.end() for _, _, pattern in words.states if (found := pattern.match(key)))
        end = next(ends, 0)
    # A pattern may take in all that follows; then the state ends at the first mark.
    mark = _BEHIND_STATE.search(said)
    start = mark.end() if mark and end == len(key) else unfolded(said, end)
    return said[start:].strip(_AROUND_REASON)


def read_done_cell(text: str, *, locale: str = "en-GB") -> StatusReading:
    """Read a cell of a "Done?" column: a tick, an x, "yes" or a date means done, empty or "no" open."""
    raw = text.strip()
    words = words_for(locale)
    if not raw or words.no.fullmatch(fold(raw)):
        return StatusReading(Status.OPEN, raw, "done-column-empty")
    if is_unreadable(raw):
        return StatusReading(Status.UNCLEAR, raw, "unreadable-glyph")
    if words.yes.fullmatch(fold(raw)) or _TICK.match(raw):
        return StatusReading(Status.DONE, raw, "done-column")
    reading = read_status(raw, locale=locale)
    if reading.rule not in _UNKNOWN:
        return reading
    return _answered(raw, words, locale) or StatusReading(Status.UNCLEAR, raw, "not-a-known-status")


def _answered(raw: str, words: NoteWords, locale: str) -> StatusReading | None:
    """Read "Yes, saved $310" and "No - waiting for the bank": an answer, and a remark behind a mark."""
    answer = _ANSWER.match(raw)
    if answer is None:
        return None
    key, rest = fold(answer[1]), raw[answer.end() :]
    told = read_status(rest, locale=locale)
    if words.no.fullmatch(key):
        status = told.status if told.status is not Status.DONE else Status.UNCLEAR
        return StatusReading(status, raw, "done-column-says-no")
    if not words.yes.fullmatch(key):
        return None
    is_told = told.status is Status.DONE or told.rule in {*_UNKNOWN, PARTICIPLE, FINISHED_WITH_MORE}
    # "Ja, voor vrijdag" promises it, "Yes, 3/4" says when it was done.
    behind = fold(rest[:_LONGEST])
    names_day = words.due_like.search(behind) or find_dates(rest[:_LONGEST], locale=locale, order=None)
    is_ahead = names_day and not adds_nothing(f" {behind}", words)
    is_settled = is_told and not is_ahead and not leaves_open(rest, words)
    return StatusReading(Status.DONE if is_settled else Status.UNCLEAR, raw, "done-column-says-yes")


def leaves_open(remark: str, words: NoteWords) -> bool:
    """Whether anything in a remark may say that more is to be done, or that it went otherwise."""
    key = without_days(fold(remark[:_LONGEST]))
    return words.state_doubts.search(key) is not None or words.still_to.search(key) is not None


def struck_out(own: StatusReading) -> StatusReading:
    """Settle a task struck through from end to end, whose status cell says `own`."""
    if own.status in {Status.DONE, Status.DROPPED}:
        return own
    if own.is_reopened or (own.status is Status.OPEN and own.rule in {"open-word", "not-done-yet"}):
        return StatusReading(Status.UNCLEAR, own.raw, "struck-but-open")
    return StatusReading(Status.DONE, own.raw, "struck-through")


def in_section(own: StatusReading, section: Status, rule: str) -> StatusReading:
    """Settle an item under a heading such as "Done": its own words, where it has any, come first."""
    if own.rule in TELLS_NO_STATE:
        return StatusReading(section, own.raw, rule)
    return own
