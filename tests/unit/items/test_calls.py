"""Which calls a note tells of, and when they were: the four shapes of call notes."""

import pytest
from tests.builders import check, day, heading, item, para, person, tab, table, title
from tests.call_notes import ACTIONS, actions, dates, placed, read

from whoowes.core.document.model import Block, Tab
from whoowes.core.items.model import DateSource

# One document for each call


@pytest.mark.parametrize(
    ("blocks", "name", "expected"),
    [
        ([heading("Acme call 4 March 2026", 1), ACTIONS], "Acme", "heading"),
        ([heading("Wed 4 Mar 2026 – pricing", 1), ACTIONS], "Acme", "heading"),
        ([title("Call notes, 4 March 2026"), ACTIONS], "Acme", "heading"),
        ([heading(["Weekly with Acme ", day("2026-03-04", "4 Mar")], 1), ACTIONS], "Acme", "heading"),
        ([para([day("2026-03-04", "Mar 4, 2026")]), ACTIONS], "Acme", "chip"),
        ([para("Acme"), para(["Date: ", day("2026-03-04", "4 Mar")]), ACTIONS], "Acme", "chip"),
        ([para("Date: 4 March 2026"), ACTIONS], "Acme", "date-line"),
        ([para("Date: 4 March"), ACTIONS], "Acme", "date-line"),
        ([para("4 March 2026"), ACTIONS], "Acme", "date-line"),
        ([para("Meeting held on 4 March 2026"), ACTIONS], "Acme", "date-line"),
        ([para("Wed, 4 Mar 26 · ann@acme.example"), ACTIONS], "Acme", "date-line"),
        ([para("March 4, 2026, 10:00 AM • 38 mins • View recording"), ACTIONS], "Acme", "date-line"),
        ([para("Wed, 4 Mar 26 · 1 Stunde"), ACTIONS], "Acme", "date-line"),
        ([para("Wed, 4 Mar 26 · 1h 12m"), ACTIONS], "Acme", "date-line"),
        ([para("Board meeting 7, 4 March 2026, by phone"), ACTIONS], "Acme", "date-line"),
        ([table([["Date", "4 March 2026"], ["Attendees", "KW, SL"]]), ACTIONS], "Acme", "date-line"),
        ([ACTIONS], "Acme call 4 March 2026", "title"),
        ([ACTIONS], "2026-03-04 Acme", "title"),
        ([ACTIONS], "Acme call 4 March", "title"),
        ([ACTIONS], "Acme - 2026/03/04 14:57 EDT - Notes by Gemini", "title"),
    ],
)
def test_the_date_of_a_call_note_comes_from_the_most_trusted_place(
    blocks: list[Block], name: str, expected: str
) -> None:
    assert dates(*blocks, name=name) == [("2026-03-04", expected)]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (
            "en-GB",
            "Site meeting on 4 March 2026, with Kevin Wong, Sara Lindqvist, Tom Becker and two fitters",
        ),
        (
            "de-DE",
            "Termin vor Ort am 4.3.2026, mit Ute und Stefan Wolter, Anja Groß; von uns Hahn und Kessler",
        ),
        ("fr-FR", "Réunion du 4 mars 2026, avec Henri et Mathilde Castel, Yves Robin et le chef de culture"),
        (
            "it-IT",
            "Riunione del 4 marzo 2026 (con Roberto Villa, Anna Bruni, Luca Tosi, Federica Monti e altri)",
        ),
    ],
)
def test_a_line_that_lists_who_was_there_is_not_too_long_for_its_date(locale: str, line: str) -> None:
    placed_at = placed(para(line), ACTIONS, locale=locale, created="2026-03-10")
    assert placed_at == {"Send deck": "2026-03-04"}


def test_a_long_sentence_that_tells_of_a_day_does_not_date_the_call() -> None:
    line = "At the meeting on 4 March 2026 we agreed to wait, and the landlord has not written since then"
    assert dates(para(line), ACTIONS) == [("2026-03-10", "created")]


def test_a_note_that_names_no_date_is_dated_by_its_creation_and_only_if_it_has_items() -> None:
    assert dates(ACTIONS) == [("2026-03-10", "created")]
    assert dates(para("Thoughts on pricing"), name="Acme call notes") == []


def test_without_any_date_items_stay_with_an_undated_call_and_that_is_told() -> None:
    found = read(ACTIONS, created=None)
    assert [(c.date, c.source) for c in found.calls] == [(None, DateSource.NONE)]
    assert [p.code for p in found.problems] == ["undated-call"]


def test_a_heading_beats_a_chip_and_a_chip_beats_the_title() -> None:
    chip = para([day("2026-03-04", "4 Mar 2026")])
    assert dates(heading("Call 11 March 2026"), chip, ACTIONS)[0] == ("2026-03-11", "heading")
    assert dates(chip, ACTIONS, name="Acme call 11 March 2026") == [("2026-03-04", "chip")]


@pytest.mark.parametrize(
    "line",
    [
        "Next call: 30 March 2026",
        "Last updated 30 March 2026",
        "Deadline 30 March 2026",
        "30 March 2026 · Launch party",
        "30 March 2026 · 3 slides",
        "30 March 2026 · 2 months",
        "30 March 2026 · 40 seats",
        "30 March 2026 · 12 houses",
    ],
)
def test_other_dates_at_the_top_are_not_the_call(line: str) -> None:
    assert dates(para(line), ACTIONS, name="Acme call 4 March 2026") == [("2026-03-04", "title")]


def test_a_weekday_that_contradicts_the_date_leaves_the_call_undated() -> None:
    found = read(heading("Call on Friday 4 March 2026"), ACTIONS)
    assert [(c.date, c.raw_date) for c in found.calls] == [(None, "Friday 4 March 2026")]
    assert [p.code for p in found.problems] == ["undated-call"]


@pytest.mark.parametrize(
    ("name", "is_call"),
    [
        ("Acme call 4 March 2026", True),
        ("Acme meeting notes 2026-03-04", True),
        ("Price list 4 March 2026", False),
    ],
)
def test_a_dated_note_without_items_is_a_call_only_if_it_is_worded_as_one(
    name: str, *, is_call: bool
) -> None:
    assert bool(dates(para("We talked."), name=name)) is is_call


def test_attendees_make_a_dated_note_a_call() -> None:
    assert dates(para(["Attendees: ", person("Kevin Wong")]), name="Acme 4 March 2026") == [
        ("2026-03-04", "title")
    ]


# A tab for each call


def test_a_dated_tab_is_a_call_with_its_child_tabs() -> None:
    blocks: list[Block | Tab] = [
        tab("18 March 2026", actions("b")),
        tab("Details", actions("c"), parent="18 March 2026"),
        tab("4 Mar", actions("a")),
    ]
    assert placed(*blocks) == {"b": "2026-03-18", "c": "2026-03-18", "a": "2026-03-04"}
    assert {call.source for call in read(*blocks).calls} == {DateSource.TAB}


def test_a_parent_tab_gives_the_year_of_its_children() -> None:
    blocks: list[Block | Tab] = [
        tab("2025"),
        tab("4 Mar", actions("a"), parent="2025"),
        tab("18 Mar", actions("b"), parent="2025"),
    ]
    assert placed(*blocks, created=None) == {"a": "2025-03-04", "b": "2025-03-18"}


@pytest.mark.parametrize(
    "name",
    ["Template", "Introduction", "Budget", "Preparation", "Prep for 1 April", "Call template 1 April 2026"],
)
def test_a_tab_for_something_else_is_no_call(name: str) -> None:
    blocks: list[Block | Tab] = [tab(name, actions("Old thing")), tab("4 March 2026", actions("a"))]
    assert placed(*blocks) == {"a": "2026-03-04"}


def test_the_first_lines_of_a_tab_tell_the_year_of_its_date() -> None:
    found = placed(
        tab("13 Jan", heading("Session 1"), para("13 January 2026. Brian only."), actions("a")),
        tab("27 Jan", para("Photos from 13 January 2024."), actions("b")),
        created=None,
    )
    assert found == {"a": "2026-01-13", "b": "2026-01-27"}


def test_another_day_below_tells_no_year_of_a_tab() -> None:
    note = tab("27 Jan", para("Photos from 13 January 2024."), actions("b"))
    assert placed(note, created=None) == {"b": None}


def test_tabs_may_each_hold_dated_headings() -> None:
    blocks: list[Block | Tab] = [
        tab("Spring", heading("18 March 2026"), actions("b")),
        tab("Winter", heading("4 February 2026"), actions("a")),
    ]
    assert placed(*blocks) == {"b": "2026-03-18", "a": "2026-02-04"}


def test_geminis_tabs_are_one_call_and_their_next_steps_one_list() -> None:
    steps = [
        heading("Suggested next steps", 3),
        check("[Kevin Wong] Deck: Send it"),
        check("[The group] Bugs: File them"),
    ]
    blocks: list[Block | Tab] = [
        tab("Quick notes", para([day("2026-03-04", "Mar 4, 2026")]), heading("Acme weekly"), *steps),
        tab("Full notes", heading("Summary", 3), para("We talked."), *steps),
        tab("Transcript", para("Kevin: Action: none")),
    ]
    found = read(*blocks, name="Acme weekly - 2026/03/04 14:57 EDT - Notes by Gemini")
    assert [(c.date and c.date.isoformat(), c.source.value) for c in found.calls] == [("2026-03-04", "chip")]
    assert [(i.task, i.owner_raw) for i in found.items] == [
        ("Deck: Send it", "Kevin Wong"),
        ("Bugs: File them", "The group"),
    ]


# A standing action log


def test_a_row_of_a_standing_log_has_the_call_of_its_raised_date() -> None:
    log = table(
        [
            ["Ref", "Action", "Owner", "Raised", "Due"],
            ["1", "a", "KW", "4 March 2026", "Fri"],
            ["2", "b", "KW", "18 Mar", "Fri"],
            ["3", "c", "KW", [day("2026-04-01", "1 Apr")], "Fri"],
            ["4", "d", "KW", "", "Fri"],
        ]
    )
    found = read(log, name="Acme action log")
    assert [(i.task, i.call.date and i.call.date.isoformat(), i.call.source.value) for i in found.items] == [
        ("a", "2026-03-04", "raised"),
        ("b", "2026-03-18", "raised"),
        ("c", "2026-04-01", "raised"),
        ("d", None, "none"),
    ]
    assert "undated-row" in [p.code for p in found.problems]


def test_in_a_dated_note_the_raised_column_does_not_move_rows_to_other_calls() -> None:
    log = table([["Action", "Owner", "Raised"], ["a", "KW", "4 February 2026"]])
    assert placed(log, name="Acme call 4 March 2026") == {"a": "2026-03-04"}


@pytest.mark.parametrize(
    ("header", "source"), [(["Date", "Action", "Owner"], "raised"), (["Action", "Owner", "Date"], "created")]
)
def test_a_bare_date_column_before_the_task_says_when_it_was_raised(header: list[str], source: str) -> None:
    row = {"Action": "a", "Owner": "KW", "Date": "4 March 2026"}
    found = read(table([header, [row[name] for name in header]])).items[0]
    assert found.call.source.value == source


# The next call


@pytest.mark.parametrize(
    "line",
    [
        "Next call: 30 March",
        "Next meeting 30/3",
        "Our next call is on Mon 30 March 2026 at 10:00",
        "We speak again on 30 March",
        "NEXT SESSION – 30 Mar",
    ],
)
def test_the_date_named_for_the_next_call_is_kept(line: str) -> None:
    (call,) = read(heading("Call 4 March 2026"), ACTIONS, para(line)).calls
    assert call.names_next_call is not None
    assert call.names_next_call.isoformat() == "2026-03-30"


def test_a_chip_names_the_next_call() -> None:
    (call,) = read(
        heading("Call 4 March 2026"), ACTIONS, para(["Next call: ", day("2026-03-30", "30 Mar")])
    ).calls
    assert call.names_next_call is not None
    assert call.names_next_call.day == 30


def test_a_next_call_before_the_call_itself_is_no_date_of_it() -> None:
    (call,) = read(heading("Call 4 March 2026"), ACTIONS, para("Next call: 1 March 2026")).calls
    assert call.names_next_call is None


def test_attendees_are_the_chips_and_addresses_of_attendee_lines() -> None:
    found = read(
        heading("Call 4 March 2026"),
        para(["Attendees: ", person("Kevin Wong"), person("Sara Lind"), " and tom@northway.example"]),
        para(["Apologies: ", person("Bo Day")]),
        heading("Actions"),
        item([person("Ann Lee"), " Send deck"]),
    )
    assert [m.email for m in found.attendees] == [
        "kevin@acme.example",
        "sara@acme.example",
        "tom@northway.example",
    ]
