"""States told in a column of notes: "Comment: completed 5 Oct", "Bem.: erledigt 9.11."."""

from collections.abc import Sequence

from whoowes.core.document.text import fold
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.outcomes import ARRIVED, OUTCOMES, may_have_come
from whoowes.core.items.status.read import SAYS_NOTHING, TELLS_NO_STATE, read_status
from whoowes.core.items.status.settled import adds_nothing, tells_only_when
from whoowes.core.items.words import NoteWords, StateWord, words_for

_LONGEST = 200
_EDGES = " \t*_.:;,!()[]"
_MARKS = (",", ";", ":", ".", "!", "(", "[", "-", "/")
_CLOSED = {StateWord.DONE: Status.DONE, StateWord.DROPPED: Status.DROPPED}
_SILENT = SAYS_NOTHING | {"done-column-empty"}
_WITH_A_BUT = "finished-with-a-but"


def with_remarks(own: StatusReading, remarks: Sequence[str], locale: str) -> StatusReading:
    """Settle a state by what the notes beside it tell, where its own column leaves it open.

    A remark that is nothing but a closing word, its day, by whom, and thanks closes a row of whose state
    nothing else is said. With more behind it, or beside a state that is open, it leaves that unclear.
    """
    if own.status is not Status.OPEN or own.is_reopened:
        return own
    told = next((found for text in remarks if (found := closing_remark(text, locale))), None)
    if told is None:
        return own
    if own.rule in _SILENT and (own.rule in SAYS_NOTHING or not own.raw):
        return told
    rule = told.rule if own.rule in TELLS_NO_STATE else "columns-disagree"
    return StatusReading(Status.UNCLEAR, f"{own.raw} / {told.raw}", rule)


def closing_remark(text: str, locale: str) -> StatusReading | None:
    """Return what a remark tells that begins with a plain closing word, and not what is due or wanted.

    "Done by Friday" and "completed form needed" tell of no end; "done, bill to follow" of one that may be.
    """
    raw = text.strip()
    if not raw or len(raw) > _LONGEST or "?" in raw:
        return None
    words = words_for(locale)
    key = fold(raw).strip(_EDGES)
    if not any(map(str.isalnum, key)):
        ticked = read_status(raw, locale=locale)
        return ticked if ticked.rule == "tick" else None
    if came := _became(raw, key, words, locale):
        return came
    first = next(((s, rule, m.end()) for s, rule, p in words.states if (m := p.match(key))), None)
    if first is None:
        # "The reference number came through on the 17th"
        return _unclear(raw) if may_have_come(raw, key, words) else None
    state, rule, end = first
    if rule == _WITH_A_BUT:
        plain = _plain_word(key, words)
        return _unclear(raw) if plain and _goes_on(key[plain:], words) else None
    if state not in _CLOSED or not _is_plain(key[:end], words):
        return None
    rest = key[end:]
    if adds_nothing(rest, words):
        return StatusReading(_CLOSED[state], raw, "told-in-notes")
    return _unclear(raw) if _goes_on(rest, words) else None


def _became(raw: str, key: str, words: NoteWords, locale: str) -> StatusReading | None:
    """Return that the thing came or was given up, where a remark begins with that."""
    told = read_status(raw, locale=locale)
    known = outcome_words(words.language)
    if told.rule in OUTCOMES:
        return told
    if told.status is Status.DROPPED and known.gone.match(key):
        return told if known.gone.fullmatch(key) else _unclear(raw)
    came = known.came.match(key)
    if came is None or told.status is Status.OPEN:
        return None
    is_plain = tells_only_when(key[came.end() :], words)
    return StatusReading(Status.UNCLEAR, raw, ARRIVED) if is_plain else _unclear(raw)


def _unclear(raw: str) -> StatusReading:
    return StatusReading(Status.UNCLEAR, raw, "told-in-notes-with-more")


def _plain_word(key: str, words: NoteWords) -> int:
    """Return where the plain closing word ends with which a remark begins; 0 where it begins otherwise."""
    first = key.split(maxsplit=1)[0].rstrip(_EDGES)
    return len(first) if _is_plain(first, words) else 0


def _is_plain(said: str, words: NoteWords) -> bool:
    """Whether words end with one that closes whatever it stands behind; "sent" may be said of anything."""
    last = said.rsplit(maxsplit=1)[-1] if said else ""
    return any(words.lead_states.fullmatch(f"{each}:") for each in (said, last))


def _goes_on(rest: str, words: NoteWords) -> bool:
    """Whether what follows a closing word is a remark of its own, or takes something back."""
    behind = rest.strip()
    if words.due_like.match(behind):
        return False
    return behind.startswith(_MARKS) or words.state_doubts.match(behind) is not None
