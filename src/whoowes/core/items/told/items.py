"""What the sentences of a note tell as done; it counts only where an earlier note has the promise."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from whoowes.core.items.due import split_due
from whoowes.core.items.headings.sections import Section
from whoowes.core.items.lines.own_owner import obliged_rest
from whoowes.core.items.lines.prose import sentences_of
from whoowes.core.items.lines.remarks import GAP, take_remark
from whoowes.core.items.lines.signs import END_TICK
from whoowes.core.items.lines.wording import TaskWording
from whoowes.core.items.model import Call, RawItem, ToldDeed
from whoowes.core.items.readings import Status, StatusReading
from whoowes.core.items.status.read import TELLS_NO_STATE, read_status
from whoowes.core.items.told.asides import as_quoted, may_take_back
from whoowes.core.items.told.closings import is_of_now, is_plainly_closed
from whoowes.core.items.told.deeds import LONGEST, deeds_of_sentence, deeds_told
from whoowes.core.items.told.doers import Teller
from whoowes.core.items.told.reports import goes_on_with_work, reported
from whoowes.core.items.told.words import told_words_for
from whoowes.core.items.words import Kind
from whoowes.core.problems import Where

TOLD_UNDER_REVIEW = "told-under-review"
TOLD_ELSEWHERE = "told-elsewhere"
CLOSED_ELSEWHERE = "closed-elsewhere"
"""The rule by which a closing word behind a thing, or a sentence that plainly tells a deed, leaves the state
open outside a review until the ledger knows a promise in these very words."""


def told_items(
    text: str, where: Where, section: Section, call: Call, *, locale: str, names: frozenset[str]
) -> Iterator[RawItem]:
    """Yield what the sentences of a text tell as done.

    Where earlier actions are reviewed, what is told plainly is done; elsewhere it may be.
    """
    is_reviewed = section.is_carried or section.kind is Kind.DONE
    for deed in deeds_told(text, locale, names, is_reviewed=is_reviewed):
        quoted = as_quoted(deed.said, told_words_for(locale), is_reviewed=is_reviewed)
        if is_reviewed and deed.is_whole:
            status = StatusReading(Status.DONE, quoted, TOLD_UNDER_REVIEW)
        else:
            is_plain = deed.is_whole and is_of_now(deed.said, call, locale, things=deed.task)
            rule = CLOSED_ELSEWHERE if is_plain else TOLD_ELSEWHERE
            status = StatusReading(Status.UNCLEAR, quoted, rule)
        yield _item(deed, status, where, section, call)


def states_told(
    text: str,
    where: Where,
    section: Section,
    call: Call,
    *,
    locale: str,
    names: frozenset[str],
    needs_mark: bool,
) -> Iterator[RawItem]:
    """Yield what sentences say of a thing by a state alone: "The deposit: paid, thanks".

    Outside a review it leaves the state open.

    Args:
        text: A line or a paragraph.
        where: Its place.
        section: Its section.
        call: The call in which it stands.
        locale: The language of the note.
        names: Who was there.
        needs_mark: Whether only what a mark parts from the thing counts.
    """
    is_reviewed = section.is_carried
    sentences = sentences_of(text, locale) if _may_hold_mark(text) or not needs_mark else ()
    for said, behind in pairwise((*sentences, "")):
        found = _state_of_thing(said, locale, names, is_reviewed=is_reviewed, needs_mark=needs_mark)
        if found is None:
            continue
        wording, remark, has_mark = found
        quoted = as_quoted(said, told_words_for(locale), is_reviewed=is_reviewed)
        status = wording.status
        is_taken_back = status.status is Status.DONE and may_take_back(behind)
        if not is_reviewed or is_taken_back:
            may_close = has_mark and not is_taken_back and status.status is Status.DONE
            plainly = partial(is_plainly_closed, locale=locale, names=names)
            is_closed = may_close and plainly(remark, status, behind, call)
            status = StatusReading(Status.UNCLEAR, quoted, CLOSED_ELSEWHERE if is_closed else TOLD_ELSEWHERE)
        yield RawItem(
            task=wording.task,
            call=call,
            where=where,
            position=0,
            owner_raw=wording.owner_raw,
            status_raw=quoted,
            status=status,
            is_internal=section.is_internal,
            is_carried_forward=is_reviewed,
            is_bare_remark=True,
        )


def _may_hold_mark(text: str) -> bool:
    return GAP.search(text[:LONGEST]) is not None or END_TICK.search(text[:LONGEST]) is not None


def _state_of_thing(
    said: str, locale: str, names: frozenset[str], *, is_reviewed: bool, needs_mark: bool
) -> tuple[TaskWording, str, bool] | None:
    """Return a thing, the state that a sentence tells of it, its words, and whether a mark parts them."""
    sentence = _with_mark_before_tick(said)
    gap = GAP.search(sentence[:LONGEST])
    has_mark = gap is not None
    if needs_mark and not has_mark:
        return None
    if gap is not None and not is_reviewed and _tells_no_state(sentence[gap.end() :], locale):
        return None
    wording = TaskWording(task=sentence.rstrip(" .!"))
    deeds = deeds_of_sentence(sentence, locale, names, is_reviewed=is_reviewed)
    is_free = not any(deed.doer or not has_mark for deed in deeds)
    remark = take_remark(wording, locale, names) if is_free and len(sentence) <= LONGEST else ""
    if not remark:
        return None
    is_closing = wording.status.status is not Status.OPEN
    if has_mark and not is_closing and not wording.due_raw:
        return None
    # A single word is a topic as often: "Shop – closed Monday".
    is_told = is_reviewed or (is_closing and " " in wording.task)
    return (wording, remark, has_mark) if is_told else None


def _with_mark_before_tick(sentence: str) -> str:
    """Return "Policy: ✓" of "Policy ✓", which says the same."""
    tick = END_TICK.search(sentence[:LONGEST])
    is_parted = tick is None or GAP.search(sentence[:LONGEST]) is not None
    return sentence if is_parted or tick is None else f"{sentence[: tick.start()]}: {tick.group().strip()}"


def is_state_of_talk(item: RawItem) -> bool:
    """Whether a remark is a state that was told outside a review."""
    is_told = item.status.rule in {TOLD_ELSEWHERE, CLOSED_ELSEWHERE}
    return item.told is None and is_told and not item.is_carried_forward


def is_closed_elsewhere(item: RawItem) -> bool:
    """Whether a remark is a closing word behind a thing, or plainly tells a deed, outside a review."""
    return item.status.rule == CLOSED_ELSEWHERE


def as_perhaps_closed(state: RawItem) -> RawItem:
    """Return such a remark as one that closes nothing, whatever promise it names."""
    is_closing = state.status.rule == CLOSED_ELSEWHERE
    return state._replace(status=replace(state.status, rule=TOLD_ELSEWHERE)) if is_closing else state


def closed_without_words(state: RawItem) -> RawItem:
    """Return such a remark without its words: below a heading that nobody knows they may be anything."""
    return state._replace(status_raw="", status=replace(state.status, raw=""))


def _tells_no_state(said: str, locale: str) -> bool:
    return read_status(said, locale=locale).rule in TELLS_NO_STATE


def reported_items(
    text: str, where: Where, section: Section, call: Call, *, locale: str, names: frozenset[str]
) -> Iterator[RawItem]:
    """Yield a line under review that says of somebody that it is not done: "Kevin hasn't called yet".

    What obliges somebody, names a deadline or orders more is an item of its own.
    """
    if not section.is_carried or len(text) > LONGEST or text.rstrip().endswith("?"):
        return
    words = told_words_for(locale)
    teller = Teller(locale, names, words, is_reviewed=True)
    found = reported(text, teller)
    if found is None or obliged_rest(text, locale) is not None or split_due(text, locale=locale):
        return
    doer, said = found
    is_denied = words.denied.search(said.lower()) is not None
    if not is_denied or goes_on_with_work(text, teller):
        return
    state = (Status.OPEN, text, "not-done-by-somebody")
    deed = ToldDeed(doer, (), said.strip(), text, is_whole=False, is_deed=True, is_no_order=True)
    yield _item(deed, StatusReading(*state), where, section, call)


def _item(deed: ToldDeed, status: StatusReading, where: Where, section: Section, call: Call) -> RawItem:
    return RawItem(
        task=deed.task,
        call=call,
        where=where,
        position=0,
        owner_raw=deed.doer,
        status_raw=status.raw,
        status=status,
        is_internal=section.is_internal,
        is_carried_forward=section.is_carried,
        is_bare_remark=True,
        told=deed,
    )
