"""Where pages are made, and what is never written to (`product.md` "Access")."""

import pytest
from tests.e2e.acme import PLACE, SAMPLES, first_page, news, parent_of, put_acme, refused
from tests.e2e.advisor import CONFIG, Advisor, Json, client_of, note, page_text

from whoowes.core.drive import CLIENT_PROPERTY, MARK

ANYONE = {"type": "anyone", "role": "reader"}

# Careful access.


def test_with_careful_access_a_page_is_born_in_a_folder_of_our_own(careful: Advisor) -> None:
    put_acme(careful)
    page = first_page(careful)
    assert parent_of(careful, page) == careful.id_of(PLACE)
    workspace = careful.world.server.emulator.workspace
    assert parent_of(careful, careful.id_of(PLACE)) == workspace.advisor.root_id
    assert careful.marks(page)[MARK] == "1"
    assert careful.marks(page)[CLIENT_PROPERTY] == careful.id_of("Acme")


def test_a_page_moved_into_the_clients_folder_is_kept_current_there(careful: Advisor) -> None:
    put_acme(careful)
    page = first_page(careful)
    careful.change(page, parent=careful.id_of("Acme"))
    news(careful)
    outcome = careful.sync()
    assert outcome["exit"] == 0
    assert (client_of(outcome, "Acme")["page"]["id"], client_of(outcome, "Acme")["page"]["action"]) == (
        page,
        "updated",
    )
    assert parent_of(careful, page) == careful.id_of("Acme")
    assert "Done: Send the price list" in page_text(careful.read(page))


def test_a_page_moved_back_is_kept_current_where_it_is(careful: Advisor) -> None:
    put_acme(careful)
    page = first_page(careful)
    careful.change(page, parent=careful.id_of("Acme"))
    careful.sync()
    careful.change(page, parent=careful.id_of(PLACE))
    news(careful)
    outcome = careful.sync()
    assert (outcome["exit"], client_of(outcome, "Acme")["page"]["action"]) == (0, "updated")
    assert parent_of(careful, page) == careful.id_of(PLACE)


def test_two_clients_share_one_folder_for_pages_to_place(careful: Advisor) -> None:
    put_acme(careful)
    careful.sync()
    careful.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    page = client_of(careful.sync(), "Borealis")["page"]["id"]
    assert parent_of(careful, page) == careful.id_of(PLACE)


def test_a_page_in_our_own_folder_is_made_though_the_clients_folder_is_open(careful: Advisor) -> None:
    put_acme(careful)
    careful.change(careful.id_of("Acme"), permissions=[ANYONE])
    outcome = careful.sync()
    assert (outcome["exit"], client_of(outcome, "Acme")["page"]["action"]) == (0, "created")


def test_a_page_moved_into_an_open_folder_is_not_updated_there(careful: Advisor) -> None:
    put_acme(careful)
    page = first_page(careful)
    careful.change(careful.id_of("Acme"), permissions=[ANYONE])
    careful.change(page, parent=careful.id_of("Acme"))
    news(careful)
    before = careful.document(page)
    assert refused(careful.sync(), "open-folder")
    assert careful.document(page) == before


# Automatic access.


def test_with_automatic_access_the_page_is_born_in_the_clients_folder(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    assert parent_of(advisor, page) == advisor.id_of("Acme")
    assert advisor.ids_of(PLACE) == []


OPEN = (
    ANYONE,
    {"type": "domain", "role": "reader", "domain": "elsewhere.example"},
)


@pytest.mark.parametrize("permission", OPEN)
def test_in_a_folder_open_to_strangers_no_page_is_made(advisor: Advisor, permission: Json) -> None:
    put_acme(advisor)
    advisor.change(advisor.id_of("Acme"), permissions=[permission])
    advisor.forget_log()
    outcome = advisor.sync()
    assert refused(outcome, "open-folder")
    assert "publish_open = true" in client_of(outcome, "Acme")["problems"][-1]["message"]
    assert advisor.writes() == []


@pytest.mark.parametrize("permission", OPEN)
def test_one_yes_in_the_configuration_publishes_in_an_open_folder(advisor: Advisor, permission: Json) -> None:
    put_acme(advisor)
    advisor.change(advisor.id_of("Acme"), permissions=[permission])
    advisor.sync()
    advisor.configure(CONFIG.replace('[clients."Acme"]', '[clients."Acme"]\npublish_open = true'))
    outcome = advisor.sync()
    assert (outcome["exit"], client_of(outcome, "Acme")["page"]["action"]) == (0, "created")


def test_a_refused_page_is_told_again_at_no_cost_and_made_once_the_folder_is_closed(
    advisor: Advisor,
) -> None:
    put_acme(advisor)
    advisor.change(advisor.id_of("Acme"), permissions=[ANYONE])
    advisor.sync()
    outcome = advisor.sync()
    assert refused(outcome, "open-folder")
    assert outcome["api"] == {"drive.changes.list": 1}
    advisor.change(advisor.id_of("Acme"), remove_permissions=["anyone"])
    assert client_of(advisor.sync(), "Acme")["page"]["action"] == "created"


def test_a_folder_open_to_the_clients_own_domain_is_not_open(advisor: Advisor) -> None:
    put_acme(advisor)
    permission = {"type": "domain", "role": "reader", "domain": "acme.example"}
    advisor.change(advisor.id_of("Acme"), permissions=[permission])
    assert advisor.sync()["exit"] == 0


def test_a_page_is_no_longer_updated_once_the_folder_is_opened(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    news(advisor)
    advisor.change(advisor.id_of("Acme"), permissions=[ANYONE])
    before = advisor.document(page)
    assert refused(advisor.sync(), "open-folder")
    assert advisor.document(page) == before


# Nothing else is ever addressed.


@pytest.mark.parametrize("access", ["advisor", "careful"])
def test_no_request_ever_changes_a_file_without_our_mark(access: str, request: pytest.FixtureRequest) -> None:
    advisor: Advisor = request.getfixturevalue(access)
    notes = [put_acme(advisor), advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))]
    before = [advisor.document(each) for each in notes]
    page = first_page(advisor)
    advisor.change(advisor.id_of("Acme"), name="Acme Works")
    advisor.sync()
    advisor.change(page, trashed=True)
    advisor.sync()
    advisor.sync("Acme Works", "--publish")
    changed = {str(entry["file"]) for entry in advisor.writes()}
    assert changed
    assert all(advisor.marks(file).get(MARK) == "1" for file in changed)
    assert [advisor.document(each) for each in notes] == before
