"""Whose page a page is: trashed, moved, renamed, doubled, another set-up's (`product.md` "Access")."""

import json

import pytest
from tests.e2e.acme import PLACE, PRICES, SAMPLES, TITLE, first_page, news, parent_of, put_acme, refused
from tests.e2e.advisor import CONFIG, Advisor, client_of, note, page_text, problems_of

from whoowes.core.drive import CLIENT_PROPERTY, MARK, ROLE_PROPERTY
from whoowes.emulator.workspace.items import Permission


def test_a_page_in_the_trash_is_not_made_again_until_publish_is_asked_for(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    advisor.change(page, trashed=True)
    for _ in range(2):
        outcome = advisor.sync()
        assert client_of(outcome, "Acme")["page"]["action"] == "refused"
        assert "page-declined" in problems_of(outcome, "Acme")
        assert advisor.ids_of(TITLE) == []
    outcome = advisor.sync("Acme", "--publish")
    assert client_of(outcome, "Acme")["page"]["action"] == "created"
    assert advisor.ids_of(TITLE) == [client_of(outcome, "Acme")["page"]["id"]]
    assert client_of(advisor.sync(), "Acme")["page"]["action"] == "unchanged"


@pytest.mark.parametrize("access", ["advisor", "careful"])
def test_that_no_page_is_wanted_is_recorded_in_a_file_in_our_own_folder(
    access: str, request: pytest.FixtureRequest
) -> None:
    advisor: Advisor = request.getfixturevalue(access)
    put_acme(advisor)
    advisor.change(first_page(advisor), trashed=True)
    advisor.sync()
    files = advisor.world.server.emulator.workspace.files
    (declined,) = [each for each in files if advisor.marks(each).get(ROLE_PROPERTY) == "declined"]
    assert advisor.marks(declined)[CLIENT_PROPERTY] == advisor.id_of("Acme")
    assert parent_of(advisor, declined) == advisor.id_of(PLACE)


def test_no_page_is_made_again_when_the_trash_is_emptied_and_the_store_is_gone(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    advisor.change(page, trashed=True)
    advisor.sync()
    advisor.change(page, deleted=True)
    advisor.lose_the_store()
    assert client_of(advisor.sync(), "Acme")["page"]["action"] == "refused"
    assert advisor.ids_of(TITLE) == []


def test_a_page_taken_out_of_the_trash_is_kept_current_again(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    advisor.change(page, trashed=True)
    advisor.sync()
    advisor.change(page, trashed=False)
    news(advisor)
    outcome = advisor.sync()
    assert (client_of(outcome, "Acme")["page"]["id"], outcome["exit"]) == (page, 0)
    assert "Done: Send the price list" in page_text(advisor.read(page))


def test_a_page_under_another_client_is_not_updated(advisor: Advisor) -> None:
    put_acme(advisor)
    advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    page = first_page(advisor)
    advisor.folder("Borealis/inner")
    advisor.change(page, parent=advisor.id_of("inner"))
    news(advisor)
    before = advisor.document(page)
    outcome = advisor.sync()
    assert refused(outcome, "misplaced-page")
    assert advisor.document(page) == before
    assert client_of(outcome, "Borealis")["notes"] == 1


def test_renaming_and_moving_the_page_do_no_harm(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    advisor.change(page, name="To-dos", parent=advisor.folder("Acme/for reading"))
    news(advisor)
    outcome = advisor.sync()
    assert (client_of(outcome, "Acme")["page"]["id"], outcome["exit"]) == (page, 0)
    files = advisor.world.server.emulator.workspace.files
    assert files[page].name == "To-dos"
    assert "Done: Send the price list" in page_text(advisor.read(page))


def test_a_renamed_client_renames_its_page(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    advisor.change(advisor.id_of("Acme"), name="Acme Works")
    advisor.sync()
    files = advisor.world.server.emulator.workspace.files
    assert files[page].name == "Who owes what — Acme Works"
    assert "Acme Works and Larkfold" in page_text(advisor.read(page))
    assert advisor.ids_of(TITLE) == []


def test_a_renamed_client_leaves_a_title_that_a_person_gave(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    advisor.change(page, name="To-dos")
    advisor.change(advisor.id_of("Acme"), name="Acme Works")
    advisor.sync()
    assert advisor.world.server.emulator.workspace.files[page].name == "To-dos"
    assert "Acme Works and Larkfold" in page_text(advisor.read(page))


def test_of_two_pages_the_older_is_kept_current_and_the_other_is_told(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    held = json.loads(advisor.token.read_text("utf-8"))
    same_app = advisor.world.sign_in("automatic", client_id=held["client_id"])
    advisor.control("POST", "/emulator/clock", {"now": "2026-03-20T13:00:00Z"})
    marks = {MARK: "1", CLIENT_PROPERTY: advisor.id_of("Acme")}
    second = same_app.make("Another", parent=advisor.id_of("Acme"), appProperties=marks)
    advisor.let_lists_catch_up()
    news(advisor)
    before = advisor.document(second)
    outcome = advisor.sync()
    assert client_of(outcome, "Acme")["page"]["id"] == page
    assert client_of(outcome, "Acme")["page"]["action"] == "updated"
    assert "second-page" in problems_of(outcome, "Acme")
    assert outcome["exit"] == 1
    assert advisor.document(second) == before


def test_a_client_folder_that_is_gone_leaves_its_page_and_is_told(advisor: Advisor) -> None:
    put_acme(advisor)
    advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    page = first_page(advisor)
    workspace = advisor.world.server.emulator.workspace
    advisor.change(advisor.id_of("Acme"), parent=workspace.advisor.root_id)
    before = advisor.document(page)
    outcome = advisor.sync()
    assert outcome["exit"] == 1
    assert "client-gone" in problems_of(outcome, "Acme")
    assert client_of(outcome, "Acme")["page"]["id"] == page
    assert advisor.document(page) == before
    assert client_of(outcome, "Borealis")["page"]["action"] == "unchanged"


def test_a_client_folder_in_the_trash_is_told_and_asks_for_nothing(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    before = advisor.document(page)
    advisor.change(advisor.id_of("Acme"), trashed=True)
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    assert problems_of(outcome, "Acme") == ["client-in-trash"]
    assert advisor.document(page) == before


def test_a_client_folder_that_comes_back_is_kept_current_again(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    folder = advisor.id_of("Acme")
    advisor.change(folder, parent=advisor.world.server.emulator.workspace.advisor.root_id)
    advisor.sync()
    advisor.change(folder, parent=advisor.root)
    news(advisor)
    outcome = advisor.sync()
    assert (outcome["exit"], client_of(outcome, "Acme")["page"]["id"]) == (0, page)
    assert client_of(outcome, "Acme")["page"]["action"] == "updated"


# A page that another set-up made.


@pytest.fixture
def foreign(advisor: Advisor) -> str:
    """Another set-up (another OAuth client) has made a page for Acme."""
    put_acme(advisor)
    page = first_page(advisor)
    advisor.world.server.write_credentials(advisor.home)
    advisor.world.server.write_credentials(advisor.home, "automatic")
    advisor.lose_the_store()
    return page


def test_a_page_of_another_set_up_is_neither_read_nor_written_and_no_second_is_made(
    advisor: Advisor, foreign: str
) -> None:
    before = advisor.document(foreign)
    advisor.forget_log()
    outcome = advisor.sync()
    assert refused(outcome, "foreign-page")
    assert client_of(outcome, "Acme")["open"] == {"client": 1, "advisor": 0}
    assert advisor.writes() == []
    assert advisor.document(foreign) == before


def test_publish_makes_a_page_beside_that_of_another_set_up(advisor: Advisor, foreign: str) -> None:
    before = advisor.document(foreign)
    advisor.sync()
    outcome = advisor.sync("Acme", "--publish")
    page = client_of(outcome, "Acme")["page"]
    assert page["action"] == "created"
    assert page["id"] != foreign
    assert advisor.document(foreign) == before
    assert client_of(advisor.sync(), "Acme")["page"]["action"] == "unchanged"


def test_a_copy_of_our_page_is_told_and_not_read_as_a_note(advisor: Advisor) -> None:
    put_acme(advisor)
    page = first_page(advisor)
    copy = {"path": "Clients/Acme/Copy of Who owes what", "document": advisor.read(page)}
    advisor.control("POST", "/emulator/files", copy)
    outcome = advisor.sync()
    assert outcome["exit"] == 1
    assert "foreign-page" in problems_of(outcome, "Acme")
    assert client_of(outcome, "Acme")["page"]["action"] == "unchanged"
    assert client_of(outcome, "Acme")["open"] == {"client": 1, "advisor": 0}


# Clients within clients.


def test_a_client_inside_another_client_is_refused(advisor: Advisor) -> None:
    put_acme(advisor)
    inner = advisor.folder("Acme/Branch office")
    body = {"path": "Clients/Branch office", "shortcut": inner}
    advisor.control("POST", "/emulator/files", body)
    outcome = advisor.sync()
    assert client_of(outcome, "Acme")["page"]["action"] == "created"
    assert client_of(outcome, "Branch office")["page"]["action"] == "refused"
    assert "nested-client" in problems_of(outcome, "Branch office")
    assert outcome["exit"] == 1


def test_a_shortcut_to_a_folder_elsewhere_is_a_client_and_its_page_lies_there(advisor: Advisor) -> None:
    advisor.control("POST", "/emulator/files", {"path": "Elsewhere/Acme", "folder": True})
    row = note(PRICES.format(""))
    body = {"path": "Elsewhere/Acme/2026-03-02 Acme call", "markdown": row}
    advisor.control("POST", "/emulator/files", body)
    target = advisor.id_of("Acme")
    advisor.control("POST", "/emulator/files", {"path": "Clients/Acme", "shortcut": target})
    outcome = advisor.sync()
    assert client_of(outcome, "Acme")["id"] == target
    assert parent_of(advisor, client_of(outcome, "Acme")["page"]["id"]) == target


def test_a_client_with_an_odd_name_has_a_page_of_that_name(advisor: Advisor) -> None:
    name = "O'Brien \\ Söhne 🙂 {x} %s"
    advisor.put(f"{name}/2026-03-02 call", note(PRICES.format("")))
    page = client_of(advisor.sync(), name)["page"]
    assert page["action"] == "created"
    assert advisor.ids_of(f"Who owes what — {name}") == [page["id"]]
    advisor.change(page["id"], trashed=True)
    assert client_of(advisor.sync(name.upper()), name)["page"]["action"] == "refused"


def test_a_client_on_a_shared_drive_has_its_page_there(advisor: Advisor) -> None:
    workspace = advisor.world.server.emulator.workspace
    drive = workspace.add_shared_drive("Team")
    workspace.share(drive, Permission("1", "user", "organizer", email=workspace.advisor.email))
    body = {"path": "Team/Their folders/Acme/2026-03-02 call", "markdown": note(PRICES.format(""))}
    advisor.control("POST", "/emulator/files", body)
    advisor.root = advisor.id_of("Their folders")
    advisor.configure(CONFIG)
    page = client_of(advisor.sync(), "Acme")["page"]
    assert page["action"] == "created"
    assert parent_of(advisor, page["id"]) == advisor.id_of("Acme")
    assert advisor.sync()["api"] == {"drive.changes.list": 1}
