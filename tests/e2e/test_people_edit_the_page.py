"""People write on the page: what is outside our region stays, what is inside is kept below it."""

from collections.abc import Callable

import pytest
from tests.e2e.advisor import Advisor, Json, body_of, client_of, index_of, note, page_text

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 |"
ROOM = "Book the workshop room | Ruth Calloway | 27 Mar 2026 |"
OFFER = "Draft the offer | Mia Stone | 3 Apr 2026 |"
LEFT = "Notes left on this page"


class Page:
    """Acme's page, up to date, and a person before it."""

    def __init__(self, advisor: Advisor) -> None:
        self.advisor = advisor
        self.call = advisor.put("Acme/2026-03-02 Acme call", note(PRICES, ROOM, OFFER))
        self.id = str(client_of(advisor.sync(), "Acme")["page"]["id"])
        self.as_made = self.text()

    def json(self) -> Json:
        return self.advisor.read(self.id)

    def text(self) -> str:
        return page_text(self.json())

    def at(self, words: str, after: str = "") -> int:
        return index_of(self.json(), words, after=after)

    def type(self, index: int, text: str) -> None:
        self.advisor.type(self.id, index, text)

    def end(self) -> int:
        """Return the index before the last newline of the body."""
        return int(body_of(self.json())[-1]["endIndex"]) - 1

    def next_pass(self) -> str:
        """Run a pass and return the page's action."""
        return str(client_of(self.advisor.sync(), "Acme")["page"]["action"])

    def managed_and_left(self) -> tuple[str, str]:
        """Return the text above and below the heading of the notes left."""
        above, _, below = self.text().partition(f"{LEFT}\n")
        return above, below

    def a_call_is_held(self) -> None:
        """Something of note happens, so that the page must change."""
        row = "Book the workshop room | Ruth Calloway | 27 Mar 2026 | Done"
        self.advisor.put("Acme/2026-03-16 Acme call", note(row))


@pytest.fixture
def page(advisor: Advisor) -> Page:
    return Page(advisor)


def rests(page: Page) -> bool:
    """Whether one more pass, and one without the store, leave the page as it is, to the byte."""
    before = page.advisor.document(page.id)
    page.advisor.forget_log()
    page.next_pass()
    page.advisor.lose_the_store()
    page.next_pass()
    return page.advisor.writes() == [] and page.advisor.document(page.id) == before


# Outside the region.


def test_words_below_the_region_are_left_as_they_are(page: Page) -> None:
    page.type(page.end(), "\nThe parking code is 4711.\nBring the samples.")
    before = page.advisor.document(page.id)
    assert page.next_pass() == "unchanged"
    assert page.advisor.document(page.id) == before


def test_words_below_the_region_survive_a_change_of_the_region(page: Page) -> None:
    page.type(page.end(), "\nThe parking code is 4711.\nBring the samples.")
    page.a_call_is_held()
    assert page.next_pass() == "updated"
    assert page.text().rstrip().endswith("The parking code is 4711.\nBring the samples.")
    assert page.text().count("parking") == 1
    assert LEFT not in page.text()
    assert rests(page)


def test_a_paragraph_above_the_region_is_left_as_it_is(page: Page) -> None:
    page.type(1, "Dear Kevin, please read this before Thursday.\n")
    words = "Dear Kevin, please read this before Thursday."
    page.next_pass()
    page.a_call_is_held()
    assert page.next_pass() == "updated"
    assert words in page.text()
    assert rests(page)


# Inside the region.


def test_words_typed_into_a_cell_are_moved_below_and_the_cell_is_restored(page: Page) -> None:
    page.type(page.at("3 Apr 2026", "Acme owes") + len("3 Apr 2026"), ", rather the 8th")
    assert page.next_pass() == "updated"
    managed, left = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    assert "rather the 8th" in left
    assert "Draft the offer" in left
    assert "20 Mar 2026" in left
    assert rests(page)


def test_words_typed_into_a_heading_are_moved_below_and_the_heading_is_restored(page: Page) -> None:
    page.type(page.at("Acme owes") + len("Acme owes"), " far too much")
    assert page.next_pass() == "updated"
    managed, left = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    assert "far too much" in left
    assert rests(page)


def test_a_paragraph_of_ones_own_inside_the_region_is_moved_below(page: Page) -> None:
    page.type(page.at("Acme owes"), "Kevin is on holiday until Monday.\n")
    assert page.next_pass() == "updated"
    managed, left = page.managed_and_left()
    assert "holiday" not in managed
    assert "Kevin is on holiday until Monday." in left
    assert "Acme owes\nWhat | Who" in managed
    assert rests(page)


def test_a_row_of_ones_own_is_moved_below(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    cell = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 1, "columnIndex": 0}
    page.advisor.edit(page.id, {"insertTableRow": {"tableCellLocation": cell, "insertBelow": True}})
    table = next(e for e in body_of(page.json()) if "table" in e)
    cells = table["table"]["tableRows"][2]["tableCells"]
    page.type(cells[1]["content"][0]["startIndex"], "Mia, of course")
    page.type(cells[0]["content"][0]["startIndex"], "Ring the printer")
    assert page.next_pass() == "updated"
    managed, left = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    assert "Ring the printer" in left
    assert "Mia, of course" in left
    assert rests(page)


def test_a_row_that_a_person_deleted_comes_back(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    cell = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 1, "columnIndex": 0}
    page.advisor.edit(page.id, {"deleteTableRow": {"tableCellLocation": cell}})
    assert page.text() != page.as_made
    assert page.next_pass() == "updated"
    assert page.text() == page.as_made
    assert rests(page)


def test_a_deleted_table_comes_back(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    span = {"startIndex": table["startIndex"], "endIndex": table["endIndex"]}
    page.advisor.edit(page.id, {"deleteContentRange": {"range": span}})
    assert page.next_pass() == "updated"
    assert page.text() == page.as_made
    assert rests(page)


def test_an_emptied_page_is_made_whole(page: Page) -> None:
    page.advisor.edit(page.id, {"deleteContentRange": {"range": {"startIndex": 1, "endIndex": page.end()}}})
    assert page.next_pass() == "updated"
    assert page.text().strip() == page.as_made.strip()
    assert rests(page)


def test_deleted_named_ranges_are_made_anew_and_no_line_is_lost_or_doubled(page: Page) -> None:
    tab = page.json()["tabs"][0]["documentTab"]
    ids = [r["namedRangeId"] for group in tab["namedRanges"].values() for r in group["namedRanges"]]
    page.advisor.edit(page.id, *({"deleteNamedRange": {"namedRangeId": each}} for each in ids))
    page.next_pass()
    assert page.text() == page.as_made
    assert set(page.json()["tabs"][0]["documentTab"]["namedRanges"]) == set(tab["namedRanges"])
    assert rests(page)


def test_a_half_deleted_cell_is_restored_and_nothing_is_left_below(page: Page) -> None:
    at = page.at("Draft the offer")
    page.advisor.edit(page.id, {"deleteContentRange": {"range": {"startIndex": at, "endIndex": at + 6}}})
    assert page.next_pass() == "updated"
    managed, _ = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    assert rests(page)


def test_words_in_a_row_that_leaves_its_table_are_kept(page: Page) -> None:
    page.type(page.at("27 Mar 2026", "Larkfold owes") + len("27 Mar 2026"), " at noon please")
    page.a_call_is_held()
    assert page.next_pass() == "updated"
    managed, left = page.managed_and_left()
    assert "at noon please" not in managed
    assert "at noon please" in left
    assert "Book the workshop room |" not in managed
    assert rests(page)


def test_notes_left_below_are_never_edited_again(page: Page) -> None:
    page.type(page.at("3 Apr 2026"), "not ")
    page.next_pass()
    page.type(page.end(), "\nSaid by Mia.")
    page.a_call_is_held()
    before = page.managed_and_left()[1]
    page.next_pass()
    assert page.managed_and_left()[1] == before


def test_two_people_in_two_passes_leave_both_their_words(page: Page) -> None:
    page.type(page.at("3 Apr 2026"), "not ")
    page.next_pass()
    page.advisor.today = "2026-03-21"
    page.type(page.at("6 Mar 2026", "Acme owes"), "surely not ")
    page.next_pass()
    _, left = page.managed_and_left()
    assert page.text().count(LEFT) == 1
    assert "20 Mar 2026" in left
    assert "21 Mar 2026" in left
    assert "surely not" in left


def test_an_open_comment_on_a_row_that_leaves_is_quoted(page: Page) -> None:
    comment = {"content": "Is the big room free?", "quoted": "Book the workshop room", "author": "Kevin Wong"}
    page.advisor.control("POST", f"/emulator/documents/{page.id}/comments", comment)
    page.a_call_is_held()
    page.next_pass()
    _, left = page.managed_and_left()
    assert "Is the big room free?" in left
    assert "Kevin Wong" in left


def test_a_comment_alone_makes_no_write(page: Page) -> None:
    comment = {"content": "Thanks!", "quoted": "Draft the offer", "author": "Kevin Wong"}
    page.advisor.control("POST", f"/emulator/documents/{page.id}/comments", comment)
    page.advisor.forget_log()
    assert page.next_pass() == "unchanged"
    assert page.advisor.writes() == []


def _merge_cells(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    cell = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 1, "columnIndex": 0}
    span = {"tableCellLocation": cell, "rowSpan": 1, "columnSpan": 2}
    page.advisor.edit(page.id, {"mergeTableCells": {"tableRange": span}})


def _join_two_paragraphs(page: Page) -> None:
    at = page.at("Acme: 2 open") - 1
    page.advisor.edit(page.id, {"deleteContentRange": {"range": {"startIndex": at, "endIndex": at + 1}}})


def _delete_a_column(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    cell = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 0, "columnIndex": 1}
    page.advisor.edit(page.id, {"deleteTableColumn": {"tableCellLocation": cell}})


def _insert_a_column(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    cell = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 0, "columnIndex": 1}
    page.advisor.edit(page.id, {"insertTableColumn": {"tableCellLocation": cell, "insertRight": True}})


def _delete_the_headers(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    cell = {"tableStartLocation": {"index": table["startIndex"]}, "rowIndex": 0, "columnIndex": 0}
    page.advisor.edit(page.id, {"deleteTableRow": {"tableCellLocation": cell}})


def _delete_the_heading_and_the_table_below(page: Page) -> None:
    table = next(e for e in body_of(page.json()) if "table" in e)
    span = {"startIndex": page.at("Acme owes"), "endIndex": table["endIndex"]}
    page.advisor.edit(page.id, {"deleteContentRange": {"range": span}})


def _break_a_line_in_two(page: Page) -> None:
    page.type(page.at("Acme and Larkfold") + len("Acme"), "\n")


ROUGH = (
    _merge_cells,
    _join_two_paragraphs,
    _delete_a_column,
    _insert_a_column,
    _delete_the_headers,
    _delete_the_heading_and_the_table_below,
    _break_a_line_in_two,
)


@pytest.mark.parametrize("handle", ROUGH)
def test_rough_handling_is_mended_in_one_pass(page: Page, handle: Callable[[Page], None]) -> None:
    handle(page)
    assert page.text() != page.as_made
    page.next_pass()
    managed, _ = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    assert rests(page)


WORDS = "Ünsure 🙂 "
LINES = "one line\nand one more "
TYPED = (
    (WORDS, "Who owes what", ""),
    (WORDS, "As of 20 Mar 2026", ""),
    (LINES, "Acme and Larkfold", ""),
    (WORDS, "What", "Acme owes"),
    (LINES, "Kevin Wong", "Acme owes"),
    (WORDS, "2 Mar 2026", "Acme owes"),
    (LINES, "The road ahead", ""),
    (WORDS, "whoowes makes this page", ""),
)


@pytest.mark.parametrize(("typed", "words", "after"), TYPED)
def test_words_typed_anywhere_in_the_region_are_kept_below(
    page: Page, typed: str, words: str, after: str
) -> None:
    page.type(page.at(words, after), typed)
    page.next_pass()
    managed, left = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    for line in typed.split("\n"):
        assert line.strip() in left
    assert rests(page)


def test_words_typed_into_a_table_of_ones_own_are_kept(page: Page) -> None:
    at = page.at("The road ahead") - 1
    page.advisor.edit(page.id, {"insertTable": {"rows": 1, "columns": 2, "location": {"index": at}}})
    tables = [e for e in body_of(page.json()) if "table" in e]
    own = next(e for e in tables if len(e["table"]["tableRows"]) == 1)
    page.type(own["table"]["tableRows"][0]["tableCells"][1]["content"][0]["startIndex"], "a plan of mine")
    page.next_pass()
    managed, left = page.managed_and_left()
    assert managed.strip() == page.as_made.strip()
    assert "a plan of mine" in left
    assert rests(page)


# Suggestions.


@pytest.fixture
def suggested(page: Page) -> Page:
    """Somebody suggests another day in the row of the offer, and nobody has decided."""
    at = page.at("3 Apr 2026", "Acme owes")
    page.advisor.suggest_words(page.id, at, "perhaps ")
    return page


def test_a_suggestion_alone_makes_no_write(suggested: Page) -> None:
    suggested.advisor.forget_log()
    assert suggested.next_pass() == "unchanged"
    assert suggested.advisor.writes() == []


def test_a_row_with_a_suggestion_is_left_as_it_is_while_the_rest_changes(suggested: Page) -> None:
    suggested.a_call_is_held()
    assert suggested.next_pass() == "updated"
    assert "Draft the offer | Mia Stone | perhaps 3 Apr 2026" in suggested.text()
    assert "Done: Book the workshop room" in suggested.text()
    assert rests(suggested)


def test_what_a_row_with_a_suggestion_should_read_is_said_beside_the_table(suggested: Page) -> None:
    row = "Draft the offer | Mia Stone | 10 Apr 2026 |"
    suggested.advisor.put("Acme/2026-03-16 Acme call", note(row))
    suggested.next_pass()
    assert "Draft the offer | Mia Stone | perhaps 3 Apr 2026" in suggested.text()
    assert "A suggestion is waiting on “Draft the offer”. It should now read: " in suggested.text()
    assert "10 Apr 2026" in suggested.text().partition("It should now read: ")[2]
    assert rests(suggested)


def test_a_row_is_brought_up_to_date_once_its_suggestion_is_refused(suggested: Page) -> None:
    row = "Draft the offer | Mia Stone | 10 Apr 2026 |"
    suggested.advisor.put("Acme/2026-03-16 Acme call", note(row))
    suggested.next_pass()
    suggested.advisor.refuse_suggestions(suggested.id)
    assert suggested.next_pass() == "updated"
    assert "Draft the offer | Mia Stone | 10 Apr 2026 | 2 Mar 2026 | 3 Apr → 10 Apr" in suggested.text()
    assert "A suggestion is waiting" not in suggested.text()
    assert LEFT not in suggested.text()
    assert rests(suggested)
