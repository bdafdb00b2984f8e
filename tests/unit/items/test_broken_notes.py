"""Notes that were found by `scripts/fuzz` to break a reading, made small."""

import time

import pytest
from tests.documents_json import Json, body, cell, paragraph, table, text

from whoowes.core.document.read import read_document
from whoowes.core.items.due.explicit import calendar_dates
from whoowes.core.items.extract import extract
from whoowes.core.items.model import NoteFacts


def _tasks(answer: Json) -> list[str]:
    document = read_document(answer)
    return [item.task for item in extract(document, NoteFacts(document.id, document.title)).items]


def _bullet(words: str, nesting: int) -> Json:
    return paragraph(text(words), bullet={"listId": "kix.1", "nestingLevel": nesting})


def test_a_list_in_a_cell_that_begins_deeper_than_it_goes_on_loses_no_task() -> None:
    listed = cell()
    listed["content"] = [_bullet("Send the deck\n", 1), _bullet("Sign the lease\n", 0)]
    rows = table([cell("Action\n"), cell("Owner\n")], [listed, cell("Kevin\n")])

    assert _tasks(body(paragraph(text("Call 4 March 2026\n")), rows)) == ["Send the deck", "Sign the lease"]


@pytest.mark.parametrize("words", ["20 Feb, ", "4 March 2026, ", "1/2/26 - "])
def test_a_text_of_thousands_of_dates_is_read_to_its_end(words: str) -> None:
    found = calendar_dates(words * 3_000, locale="en-GB", order=None, is_cell=True)

    assert len(found) == 3_000


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("r a c i " * 12 + "!", id="letters of a RACI matrix"),
        pytest.param("[" + "-" * 60 + "a]", id="a placeholder of dashes"),
        pytest.param("[" + "here " * 30 + "q]", id="a placeholder that repeats a word"),
        pytest.param("A" * 59 + "!", id="one long name"),
        pytest.param("A." * 29 + "!", id="initials in a row"),
    ],
)
def test_no_cell_makes_a_pattern_go_back_and_forth(words: str) -> None:
    rows = [[cell(f"{words}\n") for _ in range(4)] for _ in range(3)]
    heads = [cell(f"{name}\n") for name in ("Action", "Owner", "Due", "Status")]
    start = time.process_time()

    _tasks(body(paragraph(text("Call 4 March 2026\n")), table(heads, *rows), table(*rows)))

    assert time.process_time() - start < 1.5
