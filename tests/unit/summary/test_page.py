"""The whole page: one snapshot as text and one as HTML, empty parts left out, keys that stay."""

from dataclasses import replace

import pytest
from tests.builders_ledger import ROSTER, ledger, note, row
from tests.conftest import Snapshot

from whoowes.core.document.managed import ManagedParagraph, ManagedTable, Page
from whoowes.core.items.model import NoteReading
from whoowes.core.items.readings import THIRD_PARTY, OwnerKind, OwnerReading
from whoowes.core.summary.html import page_html
from whoowes.core.summary.render import document_title, render_page
from whoowes.core.summary.text import page_text
from whoowes.core.summary.view import build_view
from whoowes.core.summary.words.en import ENGLISH

STORY = (
    note(
        "4 Feb",
        row("Sign the lease", due="10 Feb", status="Done", result="saved £4,000"),
        wins=["First order"],
    ),
    note(
        "4 Mar",
        row("Send the Q3 deck to the board", due="10 Mar"),
        row("Review the supplier contract", "Sara & Nora", "20 Mar"),
        row("Draft the hiring plan", "Nora", "11 Mar"),
        row("Order new badges", "", "next week"),
        row("Close the old account", "Sara", "18 Mar"),
    ),
    note(
        "18 Mar",
        row("Send the Q3 deck to the board", due="27 Mar"),
        row("Draft the hiring plan", "Nora", "11 Mar", "Done"),
        row("Close the old account", "Sara", "18 Mar", "Dropped"),
        row("Choose a <new> logo & colour", "Kevin", "next call"),
        row("Find a bank", "the bank", "TBC"),
        next_call="1 Apr",
    ),
)


def page(*notes: NoteReading, as_of: str = "30 Mar") -> Page:
    made = ledger(*notes, as_of=as_of)
    entries = tuple(
        replace(each, owner=OwnerReading(OwnerKind.RESOLVED, "the bank", THIRD_PARTY, "test"), doubts=())
        if each.owner.raw == "the bank"
        else each
        for each in made.entries
    )
    told = replace(made, entries=entries)
    return render_page(build_view(told, roster=ROSTER, client="Acme", advisor="Falk"), ENGLISH)


def keys(of: Page) -> list[str]:
    return [block.key for block in of.blocks]


def test_a_page_as_text(snapshot: Snapshot) -> None:
    snapshot.check(page_text(page(*STORY)))


def test_a_page_as_html(snapshot: Snapshot) -> None:
    snapshot.check(page_html(page(*STORY)))


def test_a_page_without_notes_is_a_headline_and_a_foot() -> None:
    assert keys(page()) == ["title", "subtitle", "as-of", "counts", "foot"]


def test_the_title_names_the_client_on_one_line() -> None:
    assert document_title("Acme\nLtd ", ENGLISH) == "Who owes what — Acme Ltd"


def test_every_key_of_a_page_is_unique_and_can_stand_in_a_record() -> None:
    blocks = page(*STORY).blocks
    names = [block.key for block in blocks]
    assert len(set(names)) == len(names)
    assert not any("/" in name for name in names)
    for block in blocks:
        if isinstance(block, ManagedTable):
            rows = [each.key for each in block.rows]
            assert len(set(rows)) == len(rows)
            assert rows[0] == "header"


def test_every_row_has_as_many_cells_as_its_table_has_columns() -> None:
    for block in page(*STORY).blocks:
        if isinstance(block, ManagedTable):
            assert {len(each.row.cells) for each in block.rows} == {len(block.widths)}


def test_every_table_has_a_heading_above_it_and_a_line_below_it() -> None:
    blocks = page(*STORY).blocks
    for at, block in enumerate(blocks):
        if isinstance(block, ManagedTable):
            assert isinstance(blocks[at - 1], ManagedParagraph)
            assert isinstance(blocks[at + 1], ManagedParagraph)


def test_midnight_changes_only_the_headline() -> None:
    today, tomorrow = page(*STORY, as_of="30 Mar"), page(*STORY, as_of="31 Mar")
    changed = {a.key for a, b in zip(today.blocks, tomorrow.blocks, strict=True) if a != b}
    assert changed == {"as-of", "counts"}


@pytest.mark.parametrize("days", [1, 2])
def test_one_day_late_is_said_in_the_singular(days: int) -> None:
    text = page_text(page(note("4 Mar", row("Send deck", due="10 Mar")), as_of=f"{10 + days} Mar"))
    assert ("1 day late." in text, f"{days} days late." in text) == (days == 1, days > 1)
