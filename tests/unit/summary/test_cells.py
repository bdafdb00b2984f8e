"""The words in the cells of the page: dates never ambiguous, links kept, nothing that Docs would strip."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.model import Run
from whoowes.core.ids import DocumentId, EntryId, HeadingId, TabId
from whoowes.core.items.model import Link
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.model import Due
from whoowes.core.problems import Where
from whoowes.core.summary.cells import (
    due_cell,
    due_words,
    evidence_cell,
    linked_text,
    moved_cell,
    one_line,
    who_cell,
)
from whoowes.core.summary.evidence import evidence_url
from whoowes.core.summary.view import Evidence, OwedRow
from whoowes.core.summary.words import wording_for
from whoowes.core.summary.words.en import ENGLISH

DOC = DocumentId("1AbC-d_E")


def on(day: int, month: int, year: int = 2026) -> Due:
    return Due(DueKind.DATE, "words", date(year, month, day))


def test_a_date_that_the_notes_name_roughly_is_shown_as_rough() -> None:
    due = Due(DueKind.DATE, "mid March", date(2026, 3, 15), is_approximate=True)

    assert due_words(due, ENGLISH) == "about 15 Mar 2026"


NOWHERE = Where()


def evidence(
    day: date | None = date(2026, 3, 4), *, readable: bool = True, where: Where = NOWHERE
) -> Evidence:
    return Evidence(DOC, where, day, readable)


DUE = on(6, 3)


def owed(
    due: Due = DUE,
    *,
    who: tuple[str, ...] = ("Kevin Wong",),
    with_whom: tuple[str, ...] = (),
    is_overdue: bool = False,
    calls_late: int = 0,
    moves: tuple[Due, ...] = (),
) -> OwedRow:
    return OwedRow(
        EntryId("e1"),
        "Send deck",
        (),
        who,
        with_whom,
        due,
        is_overdue,
        calls_late,
        evidence(),
        moves,
        False,  # noqa: FBT003
    )


def text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


@pytest.mark.parametrize(
    ("due", "shown"),
    [
        (on(6, 3), "6 Mar 2026"),
        (Due(DueKind.NEXT_CALL, "next call"), "next call"),
        (Due(DueKind.NEXT_CALL, "", named_date=date(2026, 3, 11)), "next call, 11 Mar 2026"),
        (Due(DueKind.NEXT_CALL, "next call", date(2026, 3, 11)), "11 Mar 2026"),
        (Due(DueKind.NONE, "TBC"), "“TBC”"),
        (Due(DueKind.NONE, "once budget\nis approved"), "“once budget is approved”"),
        (Due(DueKind.NONE, ""), "no date"),
        (Due(DueKind.NONE, " – "), "no date"),
        (Due(DueKind.UNCLEAR, "3/4", candidates=(date(2026, 4, 3),)), "“3/4”"),
    ],
)
def test_a_due_date_is_shown_as_a_date_the_next_call_or_the_notes_words(due: Due, shown: str) -> None:
    assert due_words(due, ENGLISH) == shown


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        (owed(), "6 Mar 2026"),
        (owed(is_overdue=True), "was due 6 Mar 2026"),
        (owed(due=replace(DUE, is_approximate=True), is_overdue=True), "was due about 6 Mar 2026"),
        (owed(is_overdue=True, calls_late=1), "was due 6 Mar 2026, 1 call late"),
        (owed(is_overdue=True, calls_late=3), "was due 6 Mar 2026, 3 calls late"),
    ],
)
def test_an_overdue_item_says_when_it_was_due_and_how_many_calls_ago(row: OwedRow, shown: str) -> None:
    assert text(due_cell(row, ENGLISH)) == shown


@pytest.mark.parametrize(
    ("moves", "shown"),
    [
        ((), ""),
        ((on(20, 2), on(27, 2), on(6, 3)), "20 Feb → 27 Feb → 6 Mar"),
        ((on(20, 12, 2025), on(6, 3)), "20 Dec 2025 → 6 Mar 2026"),
        ((Due(DueKind.NONE, "TBC"), on(6, 3)), "“TBC” → 6 Mar"),
        ((on(6, 3), Due(DueKind.NEXT_CALL, "next call")), "6 Mar → next call"),
    ],
)
def test_every_due_date_is_shown_in_order_and_the_year_where_it_is_needed(
    moves: tuple[Due, ...], shown: str
) -> None:
    assert text(moved_cell(owed(moves=moves), ENGLISH)) == shown


@pytest.mark.parametrize(
    ("who", "with_whom", "shown"),
    [
        (("Kevin Wong",), (), "Kevin Wong"),
        (("Kevin Wong", "Sara Lind"), (), "Kevin Wong, Sara Lind"),
        (("Kevin Wong",), ("Nora Falk",), "Kevin Wong, with Nora Falk"),
        ((), ("Nora Falk",), "with Nora Falk"),
        ((), (), ""),
    ],
)
def test_owners_of_the_other_side_follow_quietly(
    who: tuple[str, ...], with_whom: tuple[str, ...], shown: str
) -> None:
    assert text(who_cell(owed(who=who, with_whom=with_whom), ENGLISH)) == shown


# Links in a task.


@pytest.mark.parametrize(
    ("task", "links", "expected"),
    [
        ("Send the deck", (), [("Send the deck", None)]),
        (
            "Send the deck now",
            (Link("deck", "https://a.example"),),
            [("Send the ", None), ("deck", "https://a.example"), (" now", None)],
        ),
        (
            "Send plan and deck",
            (Link("deck", "https://d.example"), Link("plan", "https://p.example")),
            [("Send ", None), ("plan", "https://p.example"), (" and ", None), ("deck", "https://d.example")],
        ),
        ("Send deck", (Link("gone", "https://a.example"),), [("Send deck", None)]),
        ("Send deck", (Link("", "https://a.example"),), [("Send deck", None)]),
        ("deck", (Link("deck", "https://a.example"),), [("deck", "https://a.example")]),
        (
            "deck of decks",
            (Link("deck of", "https://a.example"), Link("deck", "https://b.example")),
            [("deck of", "https://a.example"), (" ", None), ("deck", "https://b.example"), ("s", None)],
        ),
    ],
)
def test_the_words_of_a_link_are_a_link_again(
    task: str, links: tuple[Link, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert [(run.text, run.style.link) for run in linked_text(task, links)] == expected


@given(
    st.text("abc ", max_size=12),
    st.lists(st.builds(Link, st.text("abc ", max_size=3), st.just("https://a.example")), max_size=3),
)
def test_links_never_change_the_words(task: str, links: list[Link]) -> None:
    assert text(linked_text(task, tuple(links))) == one_line(task)


@given(st.text())
def test_a_cell_holds_one_line_that_docs_keeps_as_it_is(words: str) -> None:
    line = one_line(words)
    assert one_line(line) == line
    assert not any(c < " " or "\ue000" <= c <= "\uf8ff" or "\ud800" <= c <= "\udfff" for c in line)


# Evidence.


@pytest.mark.parametrize(
    ("where", "tail"),
    [
        (Where(), ""),
        (Where(tab_id=TabId("t.0")), "?tab=t.0"),
        (Where(tab_id=TabId("t.7"), heading_id=HeadingId("h.ab1")), "?tab=t.7#heading=h.ab1"),
        (Where(heading_id=HeadingId("h.ab1")), "#heading=h.ab1"),
        (Where(tab_id=TabId("a&b"), heading_id=HeadingId("x#y")), "?tab=a%26b#heading=x%23y"),
    ],
)
def test_a_link_goes_to_the_heading_else_the_tab_else_the_document(where: Where, tail: str) -> None:
    assert evidence_url(evidence(where=where)) == f"https://docs.google.com/document/d/{DOC}/edit{tail}"


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (evidence(), "4 Mar 2026"),
        (evidence(readable=False), "4 Mar 2026 · note not readable"),
        (evidence(None), "call"),
    ],
)
def test_evidence_is_the_date_of_the_call_and_says_if_its_note_cannot_be_read(
    found: Evidence, shown: str
) -> None:
    runs = evidence_cell(found, ENGLISH)
    assert text(runs) == shown
    assert runs[0].style.link == evidence_url(found)


# Words and dates.


@pytest.mark.parametrize("day", [date(2026, 3, 6), date(2026, 9, 1), date(2026, 12, 31)])
def test_a_date_is_never_ambiguous(day: date) -> None:
    shown = ENGLISH.date(day)
    assert shown.startswith(f"{day.day} ")
    assert shown.endswith(f" {day.year}")
    assert any(character.isalpha() for character in shown)
    assert shown.startswith(ENGLISH.short_date(day))


def test_a_month_is_named_with_its_year() -> None:
    assert ENGLISH.month(2026, 3) == "March 2026"


@pytest.mark.parametrize("locale", ["en", "en-GB", "en_US", "de-DE"])
def test_a_known_locale_has_words(locale: str) -> None:
    assert wording_for(locale).clarify


@pytest.mark.parametrize("locale", ["", "english", "xx-YY", "12"])
def test_what_is_no_locale_is_refused_by_name(locale: str) -> None:
    with pytest.raises(ValueError, match=f"“{locale}” is not a locale"):
        wording_for(locale)
