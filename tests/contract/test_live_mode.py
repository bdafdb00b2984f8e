"""How the contract tests treat a live account, tried with an emulator in the account's place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.contract.live import ENDPOINT, NAME, TOKEN, LiveAccount, LiveBackend, live_account

from whoowes.emulator import EmulatorServer
from whoowes.errors import UsageError

ROOT = Path(__file__).parents[2]
SUITE = ("test_docs_gateway.py", "test_drive_gateway.py", "test_google_access.py", "test_facts.py")


@pytest.fixture
def account(server: EmulatorServer, tmp_path: Path) -> LiveAccount:
    _, token = server.write_credentials(tmp_path, "automatic")
    return LiveAccount(token, server.url)


def left_outside(server: EmulatorServer) -> list[str]:
    """Return the names of files that the tests left, or made elsewhere than in their own folders."""
    workspace = server.emulator.workspace
    roots = {user.root_id for user in workspace.users.values()}
    found = []
    for file in workspace.files.values():
        top = [node for node in workspace.lineage(file) if node.id not in roots]
        if top and not (top[-1].name.startswith(f"{NAME} ") and workspace.is_trashed(file)):
            found.append(file.name)
    return found


def test_without_a_token_in_the_environment_there_is_no_live_account() -> None:
    assert live_account({}) is None
    assert live_account({TOKEN: "", ENDPOINT: "http://127.0.0.1:1"}) is None


def test_a_token_in_the_environment_means_google_itself() -> None:
    assert live_account({TOKEN: "token.json"}) == LiveAccount(Path("token.json"))


def test_google_is_replaced_only_by_an_address_of_this_machine() -> None:
    with pytest.raises(UsageError):
        live_account({TOKEN: "token.json", ENDPOINT: "http://example.com"})


def test_what_a_test_made_is_gone_though_it_failed(server: EmulatorServer, account: LiveAccount) -> None:
    def work() -> None:
        with LiveBackend(account, sleep=lambda _: None) as live:
            live.document("Clients/Acme/Call")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        work()
    assert left_outside(server) == []


def test_the_suite_passes_on_a_live_account_and_leaves_nothing(
    server: EmulatorServer, account: LiveAccount
) -> None:
    command = [sys.executable, "-m", "pytest", "-n", "0", "-rs", "-p", "no:cacheprovider"]
    ended = subprocess.run(
        [*command, *(f"tests/contract/{name}" for name in SUITE)],
        cwd=ROOT,
        env=os.environ | {TOKEN: str(account.token), ENDPOINT: server.url},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert ended.returncode == 0, ended.stdout
    assert "where Google is" in ended.stdout
    assert "merge_keeps: 'first'; the emulator says 'first'" in ended.stdout
    assert "not on a live account: faults are the emulator's" in ended.stdout
    assert left_outside(server) == []
