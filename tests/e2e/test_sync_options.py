"""The options and arguments of `sync`, and those of every command, as `interface.md` has them."""

import pytest
from tests.e2e.acme import PRICES, SAMPLES, TITLE, Desk
from tests.e2e.advisor import Advisor, Json, client_of, note, whoowes


def test_a_dry_run_writes_nothing_and_says_what_would_be_written(desk: Desk) -> None:
    done = desk.advisor.run("sync", "--dry-run")
    assert done.code == 0
    assert "would be created" in done.out
    assert desk.advisor.writes() == []
    assert desk.advisor.ids_of(TITLE) == []
    assert not desk.advisor.store.exists()


def test_a_dry_run_of_an_update_writes_nothing(desk: Desk) -> None:
    page = client_of(desk.advisor.sync(), "Acme")["page"]["id"]
    before = desk.advisor.document(page)
    desk.advisor.put("Acme/2026-03-16 Acme call", note(PRICES.format("Done")))
    desk.advisor.forget_log()
    dry = client_of(desk.advisor.sync("--dry-run"), "Acme")["page"]
    assert desk.advisor.writes() == []
    assert desk.advisor.document(page) == before
    real = client_of(desk.advisor.sync(), "Acme")["page"]
    assert dry == real
    assert real["action"] == "updated"


def test_a_dry_run_of_careful_access_writes_nothing(careful: Advisor) -> None:
    Desk(careful)
    outcome = careful.sync("--dry-run")
    assert client_of(outcome, "Acme")["page"]["action"] == "created"
    assert careful.writes() == []


def test_a_dry_run_over_a_page_in_the_trash_writes_nothing(desk: Desk) -> None:
    page = client_of(desk.advisor.sync(), "Acme")["page"]["id"]
    desk.advisor.change(page, trashed=True)
    desk.advisor.forget_log()
    desk.advisor.sync("--dry-run")
    assert desk.advisor.writes() == []


@pytest.mark.parametrize("name", ["Acme", "aCmE"])
def test_sync_of_a_client_by_name_leaves_the_others_alone(desk: Desk, name: str) -> None:
    outcome = desk.advisor.sync(name)
    assert [client["name"] for client in outcome["clients"]] == ["Acme"]
    assert desk.advisor.ids_of("Who owes what — Borealis") == []
    assert client_of(desk.advisor.sync(), "Borealis")["page"]["action"] == "created"


def test_sync_of_a_client_by_folder_id(desk: Desk) -> None:
    outcome = desk.advisor.sync(desk.advisor.id_of("Borealis"))
    assert [client["name"] for client in outcome["clients"]] == ["Borealis"]


def test_sync_of_two_clients_at_once(desk: Desk) -> None:
    outcome = desk.advisor.sync("borealis", "acme")
    assert {client["name"] for client in outcome["clients"]} == {"Acme", "Borealis"}


def test_news_of_a_client_that_was_not_named_is_not_lost(desk: Desk) -> None:
    desk.advisor.sync()
    desk.advisor.put("Borealis/2026-03-16 Borealis call", note(f"{SAMPLES} Done"))
    desk.advisor.sync("Acme")
    assert client_of(desk.advisor.sync(), "Borealis")["page"]["action"] == "updated"


@pytest.mark.parametrize("command", [("sync",), ("show",)])
def test_a_client_that_is_not_there_ends_with_2_and_the_names_that_are(
    desk: Desk, command: tuple[str, ...]
) -> None:
    done = desk.advisor.run(*command, "Acm")
    assert (done.code, done.out) == (2, "")
    assert "“Acm”" in done.err
    assert "“Acme”, “Borealis”" in done.err
    assert desk.advisor.writes() == []


@pytest.mark.parametrize("command", [("sync",), ("show",)])
def test_two_clients_of_one_name_end_with_2_and_their_ids(desk: Desk, command: tuple[str, ...]) -> None:
    desk.advisor.change(desk.advisor.id_of("Borealis"), name="ACME")
    done = desk.advisor.run(*command, "Acme")
    assert (done.code, done.out) == (2, "")
    for folder in ("Acme", "ACME"):
        assert desk.advisor.id_of(folder) in done.err
    assert desk.advisor.writes() == []


@pytest.mark.parametrize("option", ["--force", "--publish"])
def test_force_and_publish_need_a_named_client(desk: Desk, option: str) -> None:
    done = desk.advisor.run("sync", option)
    assert (done.code, done.out) == (2, "")
    assert desk.advisor.log() == []


def test_full_reads_everything_and_writes_nothing_new(desk: Desk) -> None:
    desk.advisor.sync()
    desk.advisor.forget_log()
    outcome = desk.advisor.sync("--full")
    assert outcome["api"]["drive.files.list"] > 0
    assert desk.advisor.writes() == []


def test_the_first_pass_of_a_new_day_writes_once_and_the_second_nothing(desk: Desk) -> None:
    desk.advisor.sync()
    desk.advisor.today = "2026-03-28"
    outcome = desk.advisor.sync()
    assert outcome["as_of"] == "2026-03-28"
    assert outcome["api"]["docs.documents.batchUpdate"] == 2
    assert client_of(outcome, "Acme")["overdue"] == {"client": 1, "advisor": 1}
    desk.advisor.forget_log()
    desk.advisor.sync()
    assert [entry["method"] for entry in desk.advisor.log()] == ["drive.changes.list"]


def test_a_pass_lists_what_was_not_taken_for_a_call_and_why(desk: Desk) -> None:
    desk.advisor.put("Acme/Holiday plans", "# Holidays\n\nKevin is away in August.\n")
    done = desk.advisor.run("sync")
    assert done.code == 0
    assert "Holiday plans" in done.out
    assert "no call" in done.out


def test_quiet_says_nothing_on_success(desk: Desk) -> None:
    done = desk.advisor.run("--quiet", "sync")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_an_unreadable_date_for_today_ends_with_2(desk: Desk) -> None:
    done = desk.advisor.run("--today", "6/3/26", "sync")
    assert (done.code, done.out) == (2, "")
    assert "6/3/26" in done.err


def test_every_option_can_be_given_by_the_environment(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOOWES_CONFIG", str(desk.advisor.config))
    monkeypatch.setenv("WHOOWES_ENDPOINT", desk.advisor.world.server.url)
    monkeypatch.setenv("WHOOWES_TODAY", "2026-03-05")
    monkeypatch.setenv("WHOOWES_SYNC_DRY_RUN", "1")
    monkeypatch.setenv("WHOOWES_SYNC_JSON", "1")
    done = whoowes("sync")
    assert done.code == 0
    assert done.json["as_of"] == "2026-03-05"
    assert desk.advisor.writes() == []


def test_json_alone_stands_on_stdout(desk: Desk) -> None:
    outcome: Json = desk.advisor.run("sync", "--json").json
    assert set(outcome) == {"as_of", "clients", "api", "retries", "waited_s"}


@pytest.mark.parametrize(
    "arguments", [(), ("sync",), ("demo",), ("explain",), ("explain", "due"), ("emulate",)]
)
def test_help_ends_with_0_for_every_command(arguments: tuple[str, ...]) -> None:
    assert whoowes(*arguments, "--help").code == 0


@pytest.mark.parametrize("arguments", [("no-such-command",), ("sync", "--no-such-option"), ("explain", "no")])
def test_what_is_no_command_ends_with_2(arguments: tuple[str, ...]) -> None:
    done = whoowes(*arguments)
    assert (done.code, done.out) == (2, "")
