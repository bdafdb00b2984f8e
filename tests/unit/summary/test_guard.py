"""The guard: a row that names somebody of another client is withheld, a link to their document found."""

from dataclasses import replace

import pytest
from tests.builders_ledger import ledger, note, row

from whoowes.core.document.managed import ManagedBlock, ManagedParagraph, Page, runs
from whoowes.core.document.model import Paragraph, TextStyle
from whoowes.core.ids import DocumentId
from whoowes.core.items.model import Link
from whoowes.core.ledger.model import Ledger
from whoowes.core.summary.cells import row as managed_row
from whoowes.core.summary.cells import table
from whoowes.core.summary.guard import Strangers, foreign_documents, linked_documents, withhold

STRANGERS = Strangers(("Globex", "Olga O’Brien", "olga@globex.example", "José Pérez", "IBM"))
THEIRS = DocumentId("1TheirDocument_of-Globex")


def one(task: str, owner: str = "Kevin", due: str = "10 Apr", result: str = "") -> Ledger:
    return ledger(note("4 Mar", row(task, owner, due, result=result)))


@pytest.mark.parametrize(
    "task",
    [
        "Ask Globex for their price",
        "ask GLOBEX",
        "Do as with (Globex)",
        "Call Olga O'Brien",
        "Call olga  o’brien",
        "Mail olga@globex.example",
        "Ask Jose Perez",
        "Ask Jose\u0301 Pe\u0301rez",
    ],
)
def test_a_row_that_names_a_stranger_is_withheld_and_reported(task: str) -> None:
    kept, problems = withhold(one(task), STRANGERS)
    assert kept.entries == ()
    assert [problem.code for problem in problems] == ["foreign-name"]


@pytest.mark.parametrize("task", ["Ask Globexia", "Call Olga", "Call O'Brien", "Send the deck", "IBM price"])
def test_part_of_a_name_and_a_very_short_name_withhold_nothing(task: str) -> None:
    kept, problems = withhold(one(task), STRANGERS)
    assert (len(kept.entries), problems) == (1, ())


@pytest.mark.parametrize(
    "found",
    [
        one("Send", owner="Olga O’Brien"),
        one("Send", due="once Globex has paid"),
        one("Send", result="as good as Globex"),
    ],
)
def test_every_word_of_a_row_is_looked_at(found: Ledger) -> None:
    assert withhold(found, STRANGERS)[0].entries == ()


def test_the_address_behind_a_link_is_looked_at() -> None:
    made = one("Send the deck")
    entry = replace(made.entries[0], links=(Link("deck", "https://x.example/Globex/deck"),))
    assert withhold(replace(made, entries=(entry,)), STRANGERS)[0].entries == ()


def test_a_win_that_names_a_stranger_is_withheld() -> None:
    kept, problems = withhold(ledger(note("4 Mar", wins=["Better than Globex", "First order"])), STRANGERS)
    assert [win.win.text for win in kept.wins] == ["First order"]
    assert len(problems) == 1


def test_a_problem_never_repeats_the_name() -> None:
    _, problems = withhold(one("Ask Globex"), STRANGERS)
    assert "Globex" not in f"{problems[0].message} {problems[0].raw}"


def test_without_strangers_nothing_is_withheld() -> None:
    made = one("Ask Globex")
    assert withhold(made, Strangers()) == (made, ())


def page(*blocks: ManagedBlock) -> Page:
    return Page("Who owes what", blocks)


def linked(url: str) -> ManagedParagraph:
    return ManagedParagraph("p", Paragraph(runs(("here", TextStyle(link=url)))))


@pytest.mark.parametrize(
    "url",
    [
        f"https://docs.google.com/document/d/{THEIRS}/edit",
        f"https://docs.google.com/document/u/1/d/{THEIRS}/edit?tab=t.0#heading=h.1",
        f"https://drive.google.com/open?id={THEIRS}",
    ],
)
def test_a_link_to_another_client_s_document_is_found(url: str) -> None:
    strangers = Strangers(documents=frozenset({THEIRS}))
    assert foreign_documents(page(linked(url)), strangers) == {THEIRS}


def test_an_id_written_out_in_a_cell_is_found() -> None:
    cells = managed_row("r", runs(f"see {THEIRS}"))
    found = page(table("t", ("What",), (cells,), (100.0,)))
    assert foreign_documents(found, Strangers(documents=frozenset({THEIRS}))) == {THEIRS}


def test_links_to_other_places_are_fine() -> None:
    strangers = Strangers(documents=frozenset({THEIRS}))
    assert foreign_documents(page(linked("https://example.org")), strangers) == frozenset()


def test_the_documents_among_links_are_named() -> None:
    urls = ["https://docs.google.com/document/d/abc/edit", "https://example.org/d/xyz"]
    assert linked_documents(urls) == {"abc"}
