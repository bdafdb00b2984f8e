"""Laws of the ledger over any set of notes, from the smallest pool of words that makes them collide."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.builders_ledger import day, note, read, row

from whoowes.core.items.model import DateSource, NoteReading, RawItem, Sighting
from whoowes.core.items.normalise import ReadNote
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, Event, EventKind, Ledger
from whoowes.core.ledger.unplaced import MAY_BE_MEANT, closes_for_nobody

AS_OF = day("1 Apr")
LATER = "30 Apr"
CALLS = ["4 Mar", "11 Mar", "18 Mar", "25 Mar", "15 Apr"]
TASKS = [
    "Send the Q3 deck to the board",
    "Send Q3 deck",
    "Send the deck",
    "Send the weekly report",
    "Review the supplier contract",
    "Sign the supplier contract",
    "Book",
    "",
]


@st.composite
def rows(draw: st.DrawFn, *, numbers: bool = False) -> RawItem:
    """Draw a row of a note."""
    return row(
        draw(st.sampled_from(TASKS)),
        draw(st.sampled_from(["Kevin", "Sara", "Nora", "Acme", "", "Zed"])),
        draw(st.sampled_from(["", "Fri", "next call", "20 Mar", "TBC", "early March", "done"])),
        draw(st.sampled_from(["", "Done", "Dropped", "Still open", "\ue907"])),
        number=draw(st.sampled_from([None, "1", "2", "AI-1", "AI-2"])) if numbers else None,
        was_due=draw(st.sampled_from(["", "6 Mar"])),
        is_internal=draw(st.booleans()) and draw(st.booleans()),
        is_carried_forward=draw(st.booleans()),
    )


@st.composite
def client_notes(draw: st.DrawFn, *, numbers: bool = False) -> list[NoteReading]:
    """Draw up to six notes of one client, several of one call among them."""
    calls = draw(st.lists(st.sampled_from([*CALLS, None]), max_size=6))
    return [
        note(
            call,
            *draw(st.lists(rows(numbers=numbers), max_size=4)),
            name=f"note {at}",
            source=draw(st.sampled_from([DateSource.TITLE, DateSource.CREATED])),
            next_call=draw(st.sampled_from([None, "8 Apr"])),
        )
        for at, call in enumerate(calls)
    ]


def merge(notes: tuple[ReadNote, ...]) -> Ledger:
    """Return the ledger as of the day all laws speak of."""
    return build_ledger(notes, as_of=AS_OF)


def said(events: tuple[Event, ...]) -> list[tuple[EventKind, object, str]]:
    """Return events without what a later call resolves: the date of "next call"."""
    return [(event.kind, event.call, event.due.words if event.due else "") for event in events]


@given(client_notes(numbers=True), st.randoms(use_true_random=False))
def test_the_order_in_which_notes_are_read_plays_no_part(notes: list[NoteReading], random: Random) -> None:
    shuffled = list(notes)
    random.shuffle(shuffled)
    assert merge(read(*shuffled)) == merge(read(*notes))


@given(client_notes(numbers=True), st.randoms(use_true_random=False))
def test_the_order_of_sightings_within_a_note_as_handed_over_plays_no_part(
    notes: list[NoteReading], random: Random
) -> None:
    read_notes = read(*notes)
    shuffled = []
    for each in read_notes:
        sightings = list(each.sightings)
        random.shuffle(sightings)
        shuffled.append(ReadNote(each.facts, each.calls, tuple(sightings), each.wins, each.problems))
    assert merge(tuple(shuffled)) == merge(read_notes)


@given(client_notes(numbers=True))
def test_building_twice_gives_the_same(notes: list[NoteReading]) -> None:
    assert merge(read(*notes)) == merge(read(*notes))


@given(client_notes(numbers=True))
def test_every_sighting_stands_in_exactly_one_entry_or_is_told_and_none_is_dropped(
    notes: list[NoteReading],
) -> None:
    read_notes = read(*notes)
    sightings = [
        sighting
        for each in read_notes
        for sighting in each.sightings
        if not sighting.item.is_internal and (sighting.call_date is None or sighting.call_date <= AS_OF)
    ]
    found = merge(read_notes)
    assert all(len(entry.joins) == len(entry.sightings) for entry in found.entries)
    placed = Counter(_place(sighting) for sighting, why in _joined(found) if why != MAY_BE_MEANT)
    unplaced = Counter(map(_place, sightings)) - placed
    assert placed + unplaced == Counter(map(_place, sightings))
    meant = {_place(sighting) for sighting, why in _joined(found) if why == MAY_BE_MEANT}
    told = {_place(sighting) for sighting in found.told_of_nothing}
    assert unplaced.keys() <= meant | told
    assert all(closes_for_nobody(each) for each in sightings if _place(each) in unplaced)


def _place(sighting: Sighting) -> tuple[str, int]:
    """Return where a row stands: what is only said of a promise is kept without an owner of its own."""
    return sighting.note.document_id, sighting.item.position


def _joined(found: Ledger) -> Iterator[tuple[Sighting, str]]:
    for entry in found.entries:
        yield from zip(entry.sightings, entry.joins, strict=True)


@given(client_notes(numbers=True))
def test_ids_are_unique(notes: list[NoteReading]) -> None:
    ids = [entry.id for entry in merge(read(*notes)).entries]
    assert len(set(ids)) == len(ids)


@given(client_notes(numbers=True))
def test_no_entry_takes_two_rows_of_one_listing(notes: list[NoteReading]) -> None:
    for entry in merge(read(*notes)).entries:
        places = [
            (each.call_date, each.note.document_id, each.item.is_carried_forward) for each in entry.sightings
        ]
        assert len(set(places)) == len(places)


@given(client_notes(), st.lists(rows(), max_size=4))
def test_a_later_call_changes_no_earlier_event(notes: list[NoteReading], later: list[RawItem]) -> None:
    as_of = day(LATER) + timedelta(days=1)
    before = build_ledger(read(*notes), as_of=as_of)
    after = build_ledger(read(*notes, note(LATER, *later, name="later")), as_of=as_of)
    by_id = {entry.id: entry for entry in after.entries}
    for entry in before.entries:
        assert said(by_id[entry.id].events)[: len(entry.events)] == said(entry.events)


@given(client_notes(numbers=True))
def test_events_are_in_the_order_of_calls_and_begin_with_the_agreement(notes: list[NoteReading]) -> None:
    for entry in merge(read(*notes)).entries:
        if Doubt.UNDATED_CALL in entry.doubts:
            assert entry.events == ()
            continue
        assert entry.events[0].kind is EventKind.AGREED
        dates = [event.call.date for event in entry.events]
        assert dates == sorted(dates)
        assert [event.kind for event in entry.events].count(EventKind.AGREED) == 1


@given(client_notes(numbers=True))
def test_a_row_with_an_unreadable_status_is_never_silently_open(notes: list[NoteReading]) -> None:
    for entry in merge(read(*notes)).entries:
        if is_last_status_unreadable(entry) and entry.events:
            assert Doubt.UNCLEAR_STATUS in entry.doubts


def is_last_status_unreadable(entry: Entry) -> bool:
    """Whether the last sighting's status cell holds a glyph that says nothing."""
    return entry.sightings[-1].item.status_raw == "\ue907"


@given(client_notes(numbers=True))
def test_nothing_is_due_before_it_was_agreed_by_an_empty_cell(notes: list[NoteReading]) -> None:
    for entry in merge(read(*notes)).entries:
        if entry.agreed and not entry.due.words and entry.due.date:
            assert entry.due.date > entry.agreed.date
