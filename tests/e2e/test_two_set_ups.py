"""Two set-ups on one Drive, copied pages, and a person who may only look (`product.md` "Clients root")."""

from pathlib import Path

import pytest
from tests.e2e.acme import TITLE, first_page, news, put_acme, refused
from tests.e2e.advisor import CONFIG, Advisor, Json, client_of, note, page_text, problems_of

from whoowes.emulator.server import Access

VERA = "vera@example.com"


def set_up_beside(
    advisor: Advisor,
    home: Path,
    access: Access = "automatic",
    *,
    user: str | None = None,
    client_id: str | None = None,
) -> Advisor:
    """Return a set-up with the same clients root: by default another OAuth client of the same person."""
    advisor.let_lists_catch_up()
    other = Advisor(advisor.world, home, access)
    other.root = advisor.root
    advisor.world.server.write_credentials(home, access, user, client_id)
    return other.configure(CONFIG)


def app_of(advisor: Advisor) -> str:
    """Return the id of the OAuth client of a set-up."""
    (client_id,) = advisor.world.server.emulator.tokens.clients
    return str(client_id)


@pytest.fixture
def page(advisor: Advisor) -> str:
    """Acme's page, made by the first set-up."""
    put_acme(advisor)
    return first_page(advisor)


@pytest.fixture
def other(advisor: Advisor, page: str, tmp_path: Path) -> Advisor:
    """A second set-up, which has not run yet."""
    assert page
    return set_up_beside(advisor, tmp_path / "other")


def copied(advisor: Advisor, page: str, path: str, content: Json | None = None) -> str:
    """Copy a page as Drive does: same content, named ranges and all, another id."""
    body = {"path": f"Clients/{path}", "document": content or advisor.read(page)}
    return str(advisor.control("POST", "/emulator/files", body)["id"])


@pytest.mark.parametrize("access", ["automatic", "careful"])
def test_another_set_up_neither_reads_nor_writes_a_page_nor_makes_a_second(
    advisor: Advisor, page: str, tmp_path: Path, access: Access
) -> None:
    other = set_up_beside(advisor, tmp_path / "other", access)
    before = advisor.document(page)
    advisor.forget_log()
    for _ in range(2):
        outcome = other.sync()
        assert refused(outcome, "foreign-page")
        assert client_of(outcome, "Acme")["notes"] == 1
        assert client_of(outcome, "Acme")["open"] == {"client": 1, "advisor": 0}
    assert other.writes() == []
    assert advisor.document(page) == before
    assert advisor.ids_of(TITLE) == [page]


def test_the_first_set_up_does_not_notice_one_that_was_refused(
    advisor: Advisor, page: str, other: Advisor
) -> None:
    other.sync()
    assert advisor.sync()["api"] == {"drive.changes.list": 1}
    news(advisor)
    outcome = advisor.sync()
    assert (outcome["exit"], client_of(outcome, "Acme")["page"]["action"]) == (0, "updated")
    assert "Done: Send the price list" in page_text(advisor.read(page))


def test_two_pages_that_were_asked_for_live_side_by_side(advisor: Advisor, page: str, other: Advisor) -> None:
    second = client_of(other.sync("Acme", "--publish"), "Acme")["page"]["id"]
    advisor.let_lists_catch_up()
    news(advisor)
    for desk, own in ((advisor, page), (other, second)):
        outcome = desk.sync()
        assert client_of(outcome, "Acme")["page"]["id"] == own
        assert client_of(outcome, "Acme")["page"]["action"] == "updated"
        assert "foreign-page" in problems_of(outcome, "Acme")
        assert client_of(outcome, "Acme")["notes"] == 2
    assert page_text(advisor.read(page)) == page_text(advisor.read(second))
    before = advisor.document(page), advisor.document(second)
    for desk in (advisor, other):
        assert client_of(desk.sync(), "Acme")["page"]["action"] == "unchanged"
    assert (advisor.document(page), advisor.document(second)) == before


def test_the_marks_of_one_set_up_are_hidden_from_the_other(
    advisor: Advisor, page: str, other: Advisor
) -> None:
    second = client_of(other.sync("Acme", "--publish"), "Acme")["page"]["id"]
    found = advisor.world.server.emulator.workspace.files
    assert len(found[page].app_properties) == len(found[second].app_properties) == 1
    assert set(found[page].app_properties) != set(found[second].app_properties)


# Copies.


def test_a_copy_without_its_named_ranges_is_known_by_its_foot(advisor: Advisor, page: str) -> None:
    content = advisor.read(page)
    content["tabs"][0]["documentTab"].pop("namedRanges")
    copy = copied(advisor, page, "Acme/Page from a Word file", content)
    before = advisor.document(copy)
    outcome = advisor.sync()
    assert "foreign-page" in problems_of(outcome, "Acme")
    assert client_of(outcome, "Acme")["notes"] == 1
    assert client_of(outcome, "Acme")["page"]["action"] == "unchanged"
    assert advisor.document(copy) == before


def test_a_copy_under_another_client_is_no_page_and_no_note_of_that_client(
    advisor: Advisor, page: str
) -> None:
    advisor.put("Borealis/2026-03-02 Borealis call", note("Ship the samples | Olaf Brandt | 3 Apr 2026 |"))
    copy = copied(advisor, page, "Borealis/Copy of Who owes what")
    before = advisor.document(copy)
    outcome = advisor.sync()
    borealis = client_of(outcome, "Borealis")
    assert borealis["page"]["action"] == "refused"
    assert "foreign-page" in problems_of(outcome, "Borealis")
    assert (borealis["notes"], borealis["open"]) == (1, {"client": 1, "advisor": 0})
    assert advisor.document(copy) == before
    outcome = advisor.sync("Borealis", "--publish")
    assert client_of(outcome, "Borealis")["page"]["action"] == "created"
    assert advisor.document(copy) == before


@pytest.mark.parametrize("folder", ["Acme", "Borealis"])
def test_a_copy_that_bears_our_marks_too_is_not_written(advisor: Advisor, page: str, folder: str) -> None:
    advisor.put("Borealis/2026-03-02 Borealis call", note("Ship the samples | Olaf Brandt | 3 Apr 2026 |"))
    advisor.control("POST", "/emulator/clock", {"now": "2026-03-20T13:00:00Z"})
    copy = copied(advisor, page, f"{folder}/Copy of Who owes what")
    files = advisor.world.server.emulator.workspace.files
    files[copy].app_properties = {app: dict(marks) for app, marks in files[page].app_properties.items()}
    files[copy].authorised |= files[page].authorised
    news(advisor)
    before = advisor.document(copy)
    outcome = advisor.sync()
    assert client_of(outcome, "Acme")["page"]["id"] == page
    assert client_of(outcome, "Acme")["page"]["action"] == "updated"
    assert "second-page" in problems_of(outcome, "Acme")
    assert client_of(outcome, "Borealis")["notes"] == 1
    assert advisor.document(copy) == before


# A person who may only look.


@pytest.fixture
def shared(advisor: Advisor) -> Advisor:
    """Vera may look at all clients, and change nothing."""
    advisor.change(advisor.root, permissions=[{"type": "user", "role": "reader", "email": VERA}])
    return advisor


YES = CONFIG.replace('[clients."Acme"]', '[clients."Acme"]\npublish_open = true')


def nothing_was_written(advisor: Advisor) -> bool:
    """Whether every request that would change something was refused."""
    return all(entry["status"] >= 400 for entry in advisor.writes())


def test_a_viewer_who_cannot_see_who_else_may_look_makes_no_page(shared: Advisor, tmp_path: Path) -> None:
    put_acme(shared)
    vera = set_up_beside(shared, tmp_path / "vera", user=VERA)
    vera.forget_log()
    outcome = vera.sync()
    assert refused(outcome, "open-folder")
    assert "who may open it cannot be read" in client_of(outcome, "Acme")["problems"][-1]["message"]
    assert vera.writes() == []


def test_a_viewer_is_told_that_the_folder_takes_no_page(shared: Advisor, tmp_path: Path) -> None:
    put_acme(shared)
    vera = set_up_beside(shared, tmp_path / "vera", user=VERA).configure(YES)
    vera.forget_log()
    outcome = vera.sync()
    assert outcome["exit"] == 5
    assert client_of(outcome, "Acme")["page"]["action"] == "stopped"
    (problem,) = client_of(outcome, "Acme")["problems"]
    assert "Insufficient permissions for the specified parent" in problem["message"]
    assert nothing_was_written(vera)
    assert shared.ids_of(TITLE) == []


def test_a_viewer_with_the_same_oauth_client_is_told_and_changes_nothing_on_the_page(
    shared: Advisor, tmp_path: Path
) -> None:
    put_acme(shared)
    page, app = first_page(shared), app_of(shared)
    vera = set_up_beside(shared, tmp_path / "vera", user=VERA, client_id=app).configure(YES)
    news(shared)
    before = shared.document(page)
    vera.forget_log()
    outcome = vera.sync()
    assert outcome["exit"] == 5
    assert client_of(outcome, "Acme")["page"]["id"] == page
    assert client_of(outcome, "Acme")["page"]["action"] == "stopped"
    (problem,) = client_of(outcome, "Acme")["problems"]
    assert "may not edit it" in problem["message"]
    assert nothing_was_written(vera)
    assert shared.document(page) == before
    assert shared.ids_of(TITLE) == [page]


def test_a_viewer_with_another_oauth_client_is_told_of_the_page(shared: Advisor, tmp_path: Path) -> None:
    put_acme(shared)
    page = first_page(shared)
    vera = set_up_beside(shared, tmp_path / "vera", user=VERA)
    before = shared.document(page)
    vera.forget_log()
    assert refused(vera.sync(), "foreign-page")
    assert vera.writes() == []
    assert shared.document(page) == before
