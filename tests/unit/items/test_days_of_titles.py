"""The day in a document's title beside another one in the note, and dated headings that are no calls."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.model import DateSource, NoteReading


def read(title: str, *blocks: Block, locale: str = "en-GB") -> NoteReading:
    return extract(doc(*blocks), facts(title), locale=locale)


def days(found: NoteReading) -> list[str]:
    return [str(call.date) for call in found.calls]


def test_a_title_is_no_call_of_its_own_where_a_heading_names_the_only_other_day() -> None:
    found = read("Acme call 11 March 2026", heading("Call 13 March 2026"), item("Action: renew the domain"))
    assert days(found) == ["2026-03-13"]
    assert [(each.code, each.raw) for each in found.problems] == [("two-days", "11 March 2026")]


def test_a_first_line_with_another_day_than_the_title_is_told() -> None:
    found = read("Acme call 2026-03-18", para("12 March 2026"), heading("Actions"), item("renew the domain"))
    assert [(each.code, each.raw) for each in found.problems] == [("two-days", "12 March 2026")]


@pytest.mark.parametrize(
    ("title", "blocks"),
    [
        ("Acme call 2026-03-18", (para("18 March 2026"), para("Present: Kevin"))),
        ("Acme call 18/3/2026", (heading("Call of 18 March"), item("Action: renew the domain"))),
        ("Acme calls since 2026-01-05", (heading("4 March 2026"), heading("18 March 2026"))),
        ("Acme call 2026-03-18", (para("Next call: 25 March 2026"), heading("Actions"), item("renew it"))),
    ],
)
def test_one_day_in_two_forms_several_calls_and_the_next_one_are_no_two_days(
    title: str, blocks: tuple[Block, ...]
) -> None:
    assert [each.code for each in read(title, *blocks).problems] == []


def test_a_note_of_nothing_but_its_dated_title_is_a_call() -> None:
    assert days(read("Acme call 2026-03-18")) == ["2026-03-18"]


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en-GB", "Call the bank, 25 March"),
        ("en-US", "Call back the insurer March 25"),
        ("en-GB", "Book the next workshop call, 25 March"),
        ("de-DE", "Gespräch mit der Bank vorbereiten, 25. März"),
        ("nl-NL", "Overleg met de bank voorbereiden, 25 maart"),
    ],
)
def test_a_heading_that_orders_something_by_a_day_starts_no_call(locale: str, title: str) -> None:
    found = read("Acme call 2026-03-04", heading(title), item("Action: renew the domain"), locale=locale)
    assert days(found) == ["2026-03-04"]


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en-GB", "Call with Kevin, 25 March 2026"),
        ("en-US", "Call Acme – March 25, 2026"),
        ("en-GB", "Call no. 3, 25 March 2026"),
        ("en-GB", "25 March 2026 – call the bank"),
        ("de-DE", "Anruf bei Jonas, 25. März 2026"),
        ("nl-NL", "Overleg met Bram, 25 maart 2026"),
    ],
)
def test_a_heading_that_names_a_call_and_its_day_starts_it(locale: str, title: str) -> None:
    assert days(read("Notes", heading(title), item("Action: renew the domain"), locale=locale)) == [
        "2026-03-25"
    ]


def test_headings_of_several_reviews_begin_a_call_each_on_the_day_in_the_line_below() -> None:
    blocks = (
        *(heading("Monthly review, March"), para("Date: 31/03/2026"), item("Action: board pack")),
        *(heading("Monthly review, April"), para("Date: 30/04/2026"), item("Action: covenant letter")),
    )
    found = read("Teal & Co", *blocks)
    assert [(str(each.call.date), each.task) for each in found.items] == [
        ("2026-03-31", "board pack"),
        ("2026-04-30", "covenant letter"),
    ]


def test_days_of_other_meetings_within_a_dated_note_begin_no_call() -> None:
    blocks = (
        *(heading("Actions"), item("book the hall")),
        *(heading("Board meeting"), para("Date: 5 June 2026")),
        *(heading("Annual meeting"), para("Date: 12 June 2026")),
    )
    assert days(read("Teal call 2026-05-18", *blocks)) == ["2026-05-18"]


@pytest.mark.parametrize(
    "line", ["14 May 2026, on site", "14 May 2026 – by phone", "14 May 2026, 10am, via Teams"]
)
def test_a_first_line_with_the_day_and_the_place_dates_the_note(line: str) -> None:
    found = read("Fenwick – meeting notes", para("Meeting 7"), para(line), item("Action: revise drawing 104"))
    assert days(found) == ["2026-05-14"]


@pytest.mark.parametrize(
    "line",
    [
        "14 May 2026, lease signed",
        "14 May 2026: drawings issued",
        "14 May 2026, rent review",
        "14 May 2026, on hold",
    ],
)
def test_a_first_line_with_a_day_and_what_happened_dates_no_note(line: str) -> None:
    found = read("Fenwick – meeting notes", para("Meeting 7"), para(line), item("Action: revise drawing 104"))
    assert [each.source for each in found.calls] == [DateSource.CREATED]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Copper Kettle - 2/24/26"),
        ("en-GB", "Brook Nursery, 24 February 2026"),
        ("de-DE", "Schreinerei Berger 24.2.2026"),
        ("fr-FR", "Le Pré 24/02/2026"),
        ("es-ES", "Panadería Sol 24/02/2026"),
        ("pt-PT", "Padaria Sol 24/02/2026"),
        ("nl-NL", "Tandarts Zuid 24-2-2026"),
        ("it-IT", "Panificio Sole 24/02/2026"),
    ],
)
def test_the_first_heading_of_an_undated_document_dates_its_call_as_a_title_does(
    locale: str, line: str
) -> None:
    found = read(
        "Untitled document", heading(line, 1), para("Notes"), item("Action: renew the domain"), locale=locale
    )
    assert [each for each in days(found) if each != "None"] == ["2026-02-24"]


@pytest.mark.parametrize(
    ("title", "blocks"),
    [
        (
            "Acme call 2026-03-04",
            (heading("Brook Nursery, 24 February 2026", 1), item("Action: renew the domain")),
        ),
        (
            "Notes",
            (
                para("Kevin was there."),
                heading("Brook Nursery, 24 February 2026", 1),
                item("Action: renew the domain"),
            ),
        ),
        ("Notes", (heading("Brook Nursery, 24 February", 1), item("Action: renew the domain"))),
        (
            "Notes",
            (heading("Actions", 1), heading("Fair of 24 February 2026", 2), item("Action: renew the domain")),
        ),
        ("Notes", (heading("Launch 24 March 2026", 1), item("Action: renew the domain"))),
        ("Notes", (heading("Budget deadline 24 February 2026", 1), item("Action: renew the domain"))),
    ],
)
def test_other_dated_headings_do_not(title: str, blocks: tuple[Block, ...]) -> None:
    assert {"2026-02-24", "2026-03-24"}.isdisjoint(days(read(title, *blocks)))
