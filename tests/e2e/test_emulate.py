"""`whoowes emulate` as a process of its own, and exit codes as a shell sees them."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

import pytest
from tests.e2e.advisor import note, whoowes
from tests.emulator.world import Apis

COMMAND = (sys.executable, "-m", "whoowes")
STOP_S = 30
ROOT_NOTE = note("Send the price list | Kevin Wong | 6 Mar 2026 |")


class Emulator:
    """The running process, and what it announced."""

    def __init__(self, seed: Path, *options: str) -> None:
        arguments = [*COMMAND, "emulate", "--seed", str(seed), *options]
        self.process = subprocess.Popen(
            arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_environment()
        )
        lines = [self._line() for _ in range(3)]
        self.url = re.findall(r"http://127\.0\.0\.1:\d+", lines[0])[0]
        self.credentials = Path(lines[1].partition(": ")[2])
        self.token = Path(lines[2].partition(": ")[2])

    def _line(self) -> str:
        assert self.process.stdout
        line = str(self.process.stdout.readline()).strip()
        assert line, "it ended without an announcement"
        return line

    def stop(self, by: signal.Signals) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(by)
        return self.process.wait(timeout=STOP_S)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1"}


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seed")
    (folder / "Clients" / "Acme").mkdir(parents=True)
    (folder / "Clients" / "Acme" / "2026-03-02 Acme call.md").write_text(ROOT_NOTE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def emulator(seed: Path) -> Iterator[Emulator]:
    running = Emulator(seed, "--access", "automatic")
    yield running
    running.close()


def test_emulate_prints_an_address_that_answers_and_credentials_that_exist(emulator: Emulator) -> None:
    with build_opener(ProxyHandler({})).open(f"{emulator.url}/emulator/", timeout=10) as reply:
        assert "Acme" in reply.read().decode()
    assert "installed" in json.loads(emulator.credentials.read_text("utf-8"))


def test_the_token_is_usable_and_readable_by_its_owner_alone(emulator: Emulator) -> None:
    apis = Apis(emulator.url, emulator.token)
    assert apis.names("trashed=false and name contains 'Acme'") == ["2026-03-02 Acme call", "Acme"]
    apis.close()
    assert emulator.token.stat().st_mode & 0o077 == 0


def sync_command(emulator: Emulator, folder: Path) -> list[str]:
    """Return a command that syncs against the running emulator, with all it needs in a folder."""
    apis = Apis(emulator.url, emulator.token)
    found = apis.drive.files().list(q="name='Clients'").execute()["files"]
    apis.close()
    config, store = folder / "config.toml", folder / "store.db"
    lines = (f'root = "{found[0]["id"]}"', 'access = "automatic"', f'token = "{emulator.token}"')
    config.write_text("\n".join([*lines, f'store = "{store}"']), encoding="utf-8")
    given = ("--config", str(config), "--endpoint", emulator.url, "--today", "2026-03-20")
    return [*COMMAND, *given, "sync", "--json"]


def ask(emulator: Emulator, verb: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
    """Make a control call of the running emulator."""
    sent = None if body is None else json.dumps(body).encode()
    request = Request(f"{emulator.url}/emulator/{path}", sent, method=verb)
    with build_opener(ProxyHandler({})).open(request, timeout=10) as reply:
        return json.load(reply)


def has_come(emulator: Emulator, method: str) -> bool:
    """Whether a request of this method has arrived since the log was cleared."""
    return any(entry["method"] == method for entry in ask(emulator, "GET", "log"))


def test_an_interrupted_pass_ends_with_130_and_the_next_one_finishes(
    emulator: Emulator, tmp_path: Path
) -> None:
    command = sync_command(emulator, tmp_path)
    ask(emulator, "DELETE", "log")
    ask(emulator, "POST", "faults", [{"match": "docs.documents.batchUpdate", "do": "slow:20"}])
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        while not has_come(emulator, "docs.documents.batchUpdate"):
            assert running.poll() is None
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        out, errors = running.communicate(timeout=STOP_S)
    assert (running.returncode, out, errors.strip()) == (130, "", "")
    ask(emulator, "DELETE", "faults")
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    (client,) = json.loads(done.stdout)["clients"]
    assert client["open"] == {"client": 0, "advisor": 0}
    assert client["unclear"] == 1
    assert client["page"]["action"] in {"updated", "unchanged"}


def test_sync_runs_against_it_from_another_process(emulator: Emulator, tmp_path: Path) -> None:
    command = sync_command(emulator, tmp_path)
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["clients"][0]["page"]["action"] in {"created", "unchanged"}


def test_an_interrupt_ends_it_with_130_and_no_traceback(seed: Path) -> None:
    running = Emulator(seed)
    try:
        assert running.stop(signal.SIGINT) == 130
        _, errors = running.process.communicate()
        assert errors.strip() == ""
    finally:
        running.close()


def test_a_port_that_is_taken_ends_with_2(emulator: Emulator) -> None:
    done = whoowes("emulate", "--port", emulator.url.rpartition(":")[2])
    assert (done.code, done.out) == (2, "")
    assert "cannot be used" in done.err


def test_a_seed_that_cannot_be_read_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "note.json").write_text("no", encoding="utf-8")
    done = whoowes("emulate", "--seed", str(tmp_path))
    assert (done.code, done.out) == (2, "")
    assert "note.json" in done.err


def test_a_switch_that_does_not_exist_ends_with_2() -> None:
    done = whoowes("emulate", "--switch", "gravity=off")
    assert (done.code, done.out) == (2, "")
    assert "no switch 'gravity'" in done.err


def test_a_switch_decides_how_the_emulator_answers(seed: Path) -> None:
    running = Emulator(seed, "--access", "automatic", "--switch", "listing_lag_s=600")
    try:
        apis = Apis(running.url, running.token)
        apis.make("Just made")
        assert apis.names("name = 'Just made'") == []
        apis.close()
    finally:
        running.close()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("--version",), 0), (("--config", "none.toml", "sync"), 3), (("no-such-command",), 2)],
)
def test_the_process_ends_with_the_exit_code(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    done = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False
    )
    assert done.returncode == code
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("plain", [False, True])
def test_no_color_is_honoured_on_a_terminal(plain: bool) -> None:  # noqa: FBT001 - a case
    ours, theirs = os.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    arguments = [*COMMAND, "explain", "due", "Fri", "--call", "2026-03-02"]
    asked = {"NO_COLOR": "1"} if plain else {}
    subprocess.run(arguments, stdout=theirs, stderr=theirs, env=environment | asked, timeout=60, check=True)
    os.close(theirs)
    shown = os.read(ours, 4096).decode()
    os.close(ours)
    assert "2026-03-06" in shown
    assert ("\x1b[" in shown) is not plain
