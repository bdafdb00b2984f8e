"""A folder that goes to the trash with notes in it, whatever the change log says of the notes (§2.8)."""

from dataclasses import replace

import pytest
from tests.e2e.acme import PRICES, SAMPLES
from tests.e2e.advisor import Advisor, client_of, note, page_text


@pytest.fixture(params=[False, True], ids=["folder alone", "all below it"])
def told(request: pytest.FixtureRequest, advisor: Advisor) -> Advisor:
    """A set-up on a Drive whose log names a folder that is trashed alone, or all that lies below it too."""
    workspace = advisor.world.server.emulator.workspace
    workspace.switches = replace(workspace.switches, folder_trash_lists_descendants=request.param)
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format("")))
    advisor.put("Acme/Old/2026-03-04 Acme call", note(SAMPLES))
    return advisor


def test_a_folder_of_notes_in_the_trash_takes_its_lines_with_it_and_brings_them_back(told: Advisor) -> None:
    page = client_of(told.sync(), "Acme")["page"]["id"]
    folder = told.id_of("Old")
    told.change(folder, trashed=True)
    assert told.sync()["exit"] == 0
    assert "Ship the samples" not in page_text(told.read(page))
    assert "Send the price list" in page_text(told.read(page))
    told.change(folder, trashed=False)
    assert told.sync()["exit"] == 0
    assert "Ship the samples" in page_text(told.read(page))


def test_a_client_in_the_trash_is_told_of_and_its_page_stays_as_it_is(told: Advisor) -> None:
    page = client_of(told.sync(), "Acme")["page"]["id"]
    before = told.document(page)
    told.change(told.id_of("Acme"), trashed=True)
    outcome = told.sync()
    assert "client-in-trash" in str(outcome)
    assert told.document(page) == before
