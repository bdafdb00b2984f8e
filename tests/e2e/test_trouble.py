"""Trouble during a pass: nothing half-written, the others are finished, the next clean pass converges."""

import pytest
from tests.e2e.advisor import Advisor, client_of, note, page_text, problems_of
from tests.e2e.decisions import impatient_pass

from whoowes.errors import ServerFailed

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 | {}"
SAMPLES = "Ship the samples | Olaf Brandt | 3 Apr 2026 |"
WRITE = "docs.documents.batchUpdate"


class Pair:
    """Acme and Borealis have their pages; then something is agreed with Acme."""

    def __init__(self, advisor: Advisor) -> None:
        self.advisor = advisor
        self.note = advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format("")))
        self.other = advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
        first = advisor.sync()
        self.acme = str(client_of(first, "Acme")["page"]["id"])
        self.borealis = str(client_of(first, "Borealis")["page"]["id"])

    def news(self, client: str = "Acme") -> None:
        row = {"Acme": PRICES.format("Done"), "Borealis": SAMPLES + " Done"}[client]
        self.advisor.put(f"{client}/2026-03-16 {client} call", note(row))

    def take_note_away(self) -> None:
        """Move Acme's note to where only Kevin can see it."""
        kevin = self.advisor.world.server.emulator.workspace.add_user("kevin@acme.example")
        self.advisor.change(self.note, owner=kevin.email, parent=kevin.root_id)

    def text(self, page: str) -> str:
        return page_text(self.advisor.read(page))

    def converges(self) -> bool:
        """Whether a clean pass brings the page to the news, and one more does nothing."""
        self.advisor.faults()
        self.advisor.sync()
        told = "Done: Send the price list" in self.text(self.acme)
        self.advisor.forget_log()
        self.advisor.sync()
        return told and self.advisor.writes() == []


@pytest.fixture
def pair(advisor: Advisor) -> Pair:
    return Pair(advisor)


# Answers that are lost, late or wrong.


@pytest.mark.parametrize(
    "kind", ["503-before", "503-after-apply", "429", "reset-after-apply", "stale-revision", "garbled"]
)
def test_one_fault_while_a_page_is_updated_leaves_the_page_updated_once(pair: Pair, kind: str) -> None:
    pair.news()
    pair.advisor.faults({"match": WRITE, "do": kind})
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 0
    page = client_of(outcome, "Acme")["page"]
    assert page["action"] == "updated"
    assert page["requests"] > 0
    assert pair.text(pair.acme).count("Done: Send the price list") == 1
    assert pair.converges()


@pytest.mark.parametrize("kind", ["503-after-apply", "reset-after-apply", "503-before"])
@pytest.mark.parametrize("match", ["drive.files.create", WRITE])
def test_one_fault_while_a_page_is_made_never_makes_two(advisor: Advisor, match: str, kind: str) -> None:
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format("")))
    advisor.faults({"match": match, "do": kind})
    advisor.sync()
    advisor.faults()
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    assert advisor.ids_of("Who owes what — Acme") == [client_of(outcome, "Acme")["page"]["id"]]
    assert "Acme: 1 open" in page_text(advisor.read(client_of(outcome, "Acme")["page"]["id"]))


@pytest.mark.parametrize("kind", ["503-after-apply", "reset-after-apply"])
def test_a_lost_reply_never_makes_two_folders_of_our_own(careful: Advisor, kind: str) -> None:
    careful.put("Acme/2026-03-02 Acme call", note(PRICES.format("")))
    careful.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    careful.faults({"match": "drive.files.create", "do": kind})
    careful.sync()
    careful.faults()
    assert careful.sync()["exit"] == 0
    assert len(careful.ids_of("whoowes - pages to place")) == 1


def test_a_page_that_cannot_be_made_does_not_lead_to_two_folders_of_our_own(careful: Advisor) -> None:
    careful.put("Acme/2026-03-02 Acme call", note(PRICES.format("")))
    careful.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    careful.faults({"match": "drive.files.create", "do": "500", "nth": 2})
    careful.sync()
    careful.faults()
    assert careful.sync()["exit"] == 0
    assert len(careful.ids_of("whoowes - pages to place")) == 1


def test_waiting_is_counted(pair: Pair) -> None:
    pair.news()
    pair.advisor.faults({"match": WRITE, "do": "429"})
    outcome = pair.advisor.sync()
    assert outcome["retries"] == 1
    assert outcome["waited_s"] >= 1
    assert outcome["api"][WRITE] == 2


def test_a_person_who_keeps_writing_wins_and_the_page_stays_whole(pair: Pair) -> None:
    pair.news()
    before = pair.text(pair.acme)
    pair.advisor.faults({"match": WRITE, "do": "stale-revision", "count": 99})
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 5
    assert client_of(outcome, "Acme")["page"]["action"] == "stopped"
    assert pair.text(pair.acme) == before
    assert pair.converges()


@pytest.mark.parametrize("kind", ["500", "503-before", "html-502", "429"])
def test_a_page_that_google_fails_to_write_does_not_stop_the_other_clients(pair: Pair, kind: str) -> None:
    pair.news("Acme")
    pair.news("Borealis")
    pair.advisor.faults({"match": WRITE, "do": kind, "count": 7 if kind == "429" else 20})
    outcome = impatient_pass(pair.advisor)
    assert outcome.exit_code == 5
    assert [client.page.action for client in outcome.clients] == ["stopped", "updated"]
    assert pair.converges()


def test_a_note_that_google_fails_to_read_leaves_its_page_as_it_is(pair: Pair) -> None:
    pair.news("Acme")
    before = pair.advisor.document(pair.acme)
    pair.advisor.faults({"match": "docs.documents.get", "do": "500", "count": 5})
    outcome = impatient_pass(pair.advisor)
    assert outcome.exit_code == 5
    assert pair.advisor.document(pair.acme) == before
    assert pair.converges()


def test_a_listing_that_fails_closes_nothing(pair: Pair) -> None:
    pair.news("Acme")
    before = pair.advisor.document(pair.acme)
    pair.advisor.faults({"match": "drive.files.list", "do": "503-before", "count": 5})
    with pytest.raises(ServerFailed):
        impatient_pass(pair.advisor)
    assert pair.advisor.document(pair.acme) == before
    assert pair.converges()


# Notes that are not there.


def test_a_note_that_was_taken_away_from_us_keeps_its_lines_and_is_told(pair: Pair) -> None:
    pair.take_note_away()
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 1
    assert "note-unreadable" in problems_of(outcome, "Acme")
    assert client_of(outcome, "Acme")["open"] == {"client": 1, "advisor": 0}
    assert "Send the price list" in pair.text(pair.acme)
    assert "note not readable" in pair.text(pair.acme)
    assert "note not readable" not in pair.text(pair.borealis)


def test_a_note_that_was_taken_away_keeps_its_lines_without_a_store_too(pair: Pair) -> None:
    pair.take_note_away()
    pair.advisor.lose_the_store()
    before = pair.advisor.document(pair.acme)
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 1
    assert problems_of(outcome, "Acme")
    assert pair.advisor.document(pair.acme) == before


def test_a_note_behind_a_shortcut_that_is_unshared_keeps_its_lines(pair: Pair) -> None:
    pair.take_note_away()
    reader = {"type": "user", "role": "reader", "email": "advisor@example.com"}
    pair.advisor.change(pair.note, permissions=[reader])
    body = {"path": "Clients/Acme/Kevin's notes", "shortcut": pair.note}
    pair.advisor.control("POST", "/emulator/files", body)
    assert pair.advisor.sync()["exit"] == 0
    pair.advisor.change(pair.note, remove_permissions=["advisor@example.com"])
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 1
    assert client_of(outcome, "Acme")["open"] == {"client": 1, "advisor": 0}
    assert "note not readable" in pair.text(pair.acme)


def test_a_note_that_is_gone_for_good_keeps_its_lines(pair: Pair) -> None:
    pair.advisor.change(pair.note, deleted=True)
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 1
    assert "note-unreadable" in problems_of(outcome, "Acme")
    assert "Send the price list" in pair.text(pair.acme)


def test_a_note_that_comes_back_is_read_again(pair: Pair) -> None:
    place = pair.advisor.world.server.emulator.workspace.files[pair.note].parent
    pair.take_note_away()
    pair.advisor.sync()
    pair.advisor.change(pair.note, parent=place)
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 0
    assert "note not readable" not in pair.text(pair.acme)


def test_a_note_in_the_trash_takes_its_lines_with_it(pair: Pair) -> None:
    pair.advisor.change(pair.note, trashed=True)
    outcome = pair.advisor.sync()
    assert outcome["exit"] == 0
    assert client_of(outcome, "Acme")["open"] == {"client": 0, "advisor": 0}
    assert "Send the price list" not in pair.text(pair.acme)


# Too much at once.


@pytest.fixture
def full(advisor: Advisor) -> tuple[Advisor, str, str]:
    """A page with six open lines out of one note."""
    rows = [f"Task of the {day} of March | Kevin Wong | {day} Apr 2026 |" for day in (1, 2, 3, 7, 8, 9)]
    call = advisor.put("Acme/2026-03-02 Acme call", note(*rows))
    return advisor, call, str(client_of(advisor.sync(), "Acme")["page"]["id"])


def test_a_page_that_would_lose_most_of_its_lines_is_stopped_with_7(full: tuple[Advisor, str, str]) -> None:
    advisor, call, page = full
    before = advisor.document(page)
    advisor.change(call, trashed=True)
    outcome = advisor.sync()
    assert outcome["exit"] == 7
    assert client_of(outcome, "Acme")["page"]["action"] == "stopped"
    assert "sync CLIENT --force" in client_of(outcome, "Acme")["problems"][-1]["message"]
    assert advisor.document(page) == before


def test_a_mass_change_is_stopped_without_a_store_too(full: tuple[Advisor, str, str]) -> None:
    advisor, call, page = full
    before = advisor.document(page)
    advisor.change(call, trashed=True)
    advisor.lose_the_store()
    assert advisor.sync()["exit"] == 7
    assert advisor.document(page) == before


def test_force_accepts_a_mass_change_of_the_named_client(full: tuple[Advisor, str, str]) -> None:
    advisor, call, page = full
    advisor.change(call, trashed=True)
    advisor.sync()
    outcome = advisor.sync("Acme", "--force")
    assert outcome["exit"] == 0
    assert "Task of the" not in page_text(advisor.read(page))


def test_clients_that_end_differently_end_the_pass_by_precedence(full: tuple[Advisor, str, str]) -> None:
    advisor, call, _ = full
    advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    page = client_of(advisor.sync(), "Borealis")["page"]["id"]
    advisor.change(call, trashed=True)
    advisor.change(page, trashed=True)
    advisor.put("Cobalt/2026-03-02 Cobalt call", note("Find a printer | Mia Stone | 3 Apr 2026 |"))
    advisor.put("Cobalt/deep/2026-03-05 Cobalt call", note(SAMPLES), limited=True)
    outcome = advisor.sync()
    assert outcome["exit"] == 7
    assert {client["name"]: client["page"]["action"] for client in outcome["clients"]} == {
        "Acme": "stopped",
        "Borealis": "refused",
        "Cobalt": "created",
    }


def test_trouble_is_told_again_until_it_is_over(full: tuple[Advisor, str, str]) -> None:
    advisor, call, _ = full
    advisor.change(call, trashed=True)
    assert [advisor.sync()["exit"] for _ in range(2)] == [7, 7]
    advisor.change(call, trashed=False)
    assert advisor.sync()["exit"] == 0
