"""Lists show a new file only after a while (`google-behaviour.md` §2.1): what we made is known at once."""

from dataclasses import replace

import pytest
from tests.e2e.acme import PLACE, SAMPLES, TITLE, first_page, news, put_acme
from tests.e2e.advisor import Advisor, client_of, note

from whoowes.core.drive import ROLE_PROPERTY


@pytest.fixture(params=["advisor", "careful"])
def late(request: pytest.FixtureRequest) -> Advisor:
    """A set-up, with either access, on a Drive whose lists lag by half a minute; the clock stands still."""
    found: Advisor = request.getfixturevalue(request.param)
    workspace = found.world.server.emulator.workspace
    workspace.switches = replace(workspace.switches, listing_lag_s=30.0)
    return found


def test_a_page_that_no_list_shows_yet_is_not_made_again(late: Advisor) -> None:
    put_acme(late)
    page = first_page(late)
    news(late)
    outcome = late.sync()
    assert client_of(outcome, "Acme")["page"]["id"] == page
    assert client_of(outcome, "Acme")["page"]["action"] == "updated"
    assert late.ids_of(TITLE) == [page]


def test_our_own_folder_that_no_list_shows_yet_is_not_made_again(careful: Advisor) -> None:
    workspace = careful.world.server.emulator.workspace
    workspace.switches = replace(workspace.switches, listing_lag_s=30.0)
    put_acme(careful)
    careful.sync()
    careful.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    careful.sync()
    assert len(careful.ids_of(PLACE)) == 1


def test_that_no_page_is_wanted_is_recorded_once(late: Advisor) -> None:
    put_acme(late)
    late.change(first_page(late), trashed=True)
    for _ in range(2):
        news(late)
        assert client_of(late.sync(), "Acme")["page"]["action"] == "refused"
    files = late.world.server.emulator.workspace.files
    assert len([each for each in files if late.marks(each).get(ROLE_PROPERTY) == "declined"]) == 1


def test_a_page_deleted_for_good_is_forgotten_though_no_list_shows_its_going(late: Advisor) -> None:
    put_acme(late)
    page = first_page(late)
    late.change(page, deleted=True)
    outcome = late.sync()
    assert client_of(outcome, "Acme")["page"]["action"] == "created"
    assert client_of(outcome, "Acme")["page"]["id"] != page


@pytest.mark.parametrize("kind", ["503-after-apply", "reset-after-apply"])
def test_a_page_whose_reply_was_lost_and_that_no_list_shows_is_found_in_the_change_log(
    late: Advisor, kind: str
) -> None:
    put_acme(late)
    late.faults({"match": "drive.files.create", "nth": 2 if late.access == "careful" else 1, "do": kind})
    assert late.sync()["exit"] == 5
    outcome = late.sync()
    assert outcome["exit"] == 0
    assert late.ids_of(TITLE) == [client_of(outcome, "Acme")["page"]["id"]]


@pytest.mark.parametrize("kind", ["503-after-apply", "reset-after-apply"])
def test_a_folder_whose_reply_was_lost_and_that_no_list_shows_is_not_made_again(
    careful: Advisor, kind: str
) -> None:
    workspace = careful.world.server.emulator.workspace
    workspace.switches = replace(workspace.switches, listing_lag_s=30.0)
    put_acme(careful)
    careful.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    careful.faults({"match": "drive.files.create", "do": kind})
    assert careful.sync()["exit"] == 5
    assert careful.sync()["exit"] == 0
    assert len(careful.ids_of(PLACE)) == 1
