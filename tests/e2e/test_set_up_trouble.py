"""A wrong set-up: one clear sentence on stderr, the right exit code, and nothing written."""

import json
import socket
from collections.abc import Callable, Iterator

import pytest
from tests.e2e.advisor import CONFIG, Advisor, Run, note, whoowes

from whoowes.cli.main import INTERRUPTED
from whoowes.sync.outcome import PRECEDENCE

N = note("Send the price list | Kevin Wong | 6 Mar 2026 |")
LOOKS = (("sync",), ("sync", "--dry-run"), ("status",), ("show", "Acme"))


@pytest.fixture
def quiet_advisor(advisor: Advisor) -> Iterator[Advisor]:
    """An advisor with one note; whatever goes wrong, nothing may be written and nobody sees a traceback."""
    advisor.put("Acme/2026-03-02 Acme call", N)
    yield advisor
    assert advisor.writes() == []


def told(done: Run, code: int, *words: str) -> None:
    """Check that a command ended with a code and a sentence that holds these words."""
    assert (done.code, done.out) == (code, ""), done.err
    assert "Traceback" not in done.err
    assert len(done.err.strip().splitlines()) <= 2, done.err
    for word in words:
        assert word in done.err


def _no_token(advisor: Advisor) -> None:
    advisor.token.unlink()


def _token_is_not_json(advisor: Advisor) -> None:
    advisor.token.write_text("no", encoding="utf-8")


def _token_is_incomplete(advisor: Advisor) -> None:
    advisor.token.write_text('{"token": "x"}', encoding="utf-8")


def _token_is_revoked(advisor: Advisor) -> None:
    held = json.loads(advisor.token.read_text("utf-8"))
    advisor.world.server.emulator.tokens.revoke(held["refresh_token"])


def _token_of_google(advisor: Advisor) -> None:
    held = json.loads(advisor.token.read_text("utf-8"))
    held["token_uri"] = "https://oauth2.googleapis.com/token"
    advisor.token.write_text(json.dumps(held), encoding="utf-8")


def _token_with_less(advisor: Advisor) -> None:
    advisor.world.server.write_credentials(advisor.home, scopes=("drive.readonly",))


@pytest.mark.parametrize("command", LOOKS)
def test_without_a_token_every_command_ends_with_4(quiet_advisor: Advisor, command: tuple[str, ...]) -> None:
    _no_token(quiet_advisor)
    told(quiet_advisor.run(*command), 4, "There is no token at")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_token_is_not_json, "is not JSON"),
        (_token_is_incomplete, "it lacks"),
        (_token_is_revoked, "expired or revoked"),
        (_token_of_google, "is a token of Google's"),
        (_token_with_less, "lacks what automatic access needs: drive"),
    ],
)
def test_a_token_that_is_no_good_ends_with_4(
    quiet_advisor: Advisor, spoil: Callable[[Advisor], None], words: str
) -> None:
    spoil(quiet_advisor)
    told(quiet_advisor.run("sync"), 4, words)


def test_careful_access_refuses_a_token_that_may_write_everything(quiet_advisor: Advisor) -> None:
    quiet_advisor.access = "careful"
    quiet_advisor.configure(CONFIG)
    told(quiet_advisor.run("sync"), 4, "allows more than careful access: drive")


def test_an_access_token_that_ran_out_is_renewed_unasked(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", N)
    advisor.world.server.emulator.tokens.expire_access_tokens()
    assert advisor.sync()["exit"] == 0


def test_where_nobody_listens_it_ends_with_5_and_says_where(quiet_advisor: Advisor) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    given = ("--config", str(quiet_advisor.config), "--endpoint", f"http://127.0.0.1:{port}")
    told(whoowes(*given, "sync"), 5, f"Nothing answers at 127.0.0.1:{port}", "whoowes emulate")


def test_what_answers_but_is_no_workspace_ends_with_5(quiet_advisor: Advisor) -> None:
    given = (
        "--config",
        str(quiet_advisor.config),
        "--endpoint",
        f"{quiet_advisor.world.server.url}/elsewhere",
    )
    done = whoowes(*given, "sync")
    assert (done.code, done.out) == (5, "")


ELSEWHERE = ("https://example.com", "http://192.0.2.7:80", "http://127.0.0.1.example.com", "localhost", "")


@pytest.mark.parametrize("endpoint", ELSEWHERE)
@pytest.mark.parametrize("spoil", [lambda _: None, _no_token, _token_of_google])
def test_an_endpoint_that_is_not_this_machine_is_refused_with_2_before_anything_is_sent(
    quiet_advisor: Advisor, endpoint: str, spoil: Callable[[Advisor], None]
) -> None:
    spoil(quiet_advisor)
    done = whoowes("--config", str(quiet_advisor.config), "--endpoint", endpoint, "sync")
    told(done, 2, "The endpoint must be an address of this machine")
    assert quiet_advisor.log() == []


@pytest.mark.parametrize("command", LOOKS)
def test_without_a_configuration_every_command_ends_with_3(
    quiet_advisor: Advisor, command: tuple[str, ...]
) -> None:
    quiet_advisor.config.unlink()
    told(quiet_advisor.run(*command), 3, "There is no configuration at", "config.example.toml")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("root = ", "is not TOML"),
        ('root = "x"\nrooot = "y"\n', "rooot"),
        ('root = "x"\naccess = "reckless"\n', "access"),
        ('root = "x"\ntimezone = "Mars/Olympus"\n', "time zone"),
        ('root = "x"\nlocale = "klingon"\n', "locale"),
        ('root = "x"\n[clients.Acme]\npage_locale = "klingon"\n', "page_locale"),
        ('root = "x"\n[clients.Acme]\nlocale = "klingon"\n', "locale"),
        ('root = "x"\n[clients.Acme]\npeople = [{ mail = "x" }]\n', "people"),
        ('access = "automatic"\ntoken = "token.json"\n', "names no clients root"),
    ],
)
def test_a_mistake_in_the_configuration_ends_with_3_and_is_named(
    quiet_advisor: Advisor, text: str, words: str
) -> None:
    quiet_advisor.config.write_text(text, encoding="utf-8")
    told(quiet_advisor.run("sync"), 3, words)
    assert quiet_advisor.log() == []


def test_a_missing_root_ends_with_3_and_names_the_setting(quiet_advisor: Advisor) -> None:
    quiet_advisor.root = "1AbsolutelyNoFolderOfThisWorkspaceHasThisId00"
    quiet_advisor.configure(CONFIG)
    for command in LOOKS:
        told(quiet_advisor.run(*command), 3, "is missing, or not visible", "`root`")


def test_a_root_that_is_no_folder_ends_with_3(quiet_advisor: Advisor) -> None:
    quiet_advisor.root = quiet_advisor.id_of("2026-03-02 Acme call")
    quiet_advisor.configure(CONFIG)
    told(quiet_advisor.run("sync"), 3, "is not a folder")


def test_a_root_that_goes_to_the_trash_ends_with_3_and_the_page_stays(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", N)
    page = advisor.sync()["clients"][0]["page"]["id"]
    before = advisor.document(page)
    advisor.change(advisor.root, trashed=True)
    advisor.forget_log()
    told(advisor.run("sync"), 3, "in the trash")
    assert advisor.writes() == []
    assert advisor.document(page) == before


@pytest.mark.parametrize("option", ["--locale", "--page-locale"])
def test_an_unknown_locale_on_the_command_line_is_a_clear_refusal(
    quiet_advisor: Advisor, option: str
) -> None:
    done = quiet_advisor.run(option, "klingon", "sync")
    assert done.code in {2, 3}
    assert "klingon" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("spoil", "code"), [(lambda a: a.config.unlink(), 3), (_no_token, 4)], ids=["configuration", "token"]
)
def test_debug_shows_where_an_error_comes_from_and_keeps_the_exit_code(
    quiet_advisor: Advisor, spoil: Callable[[Advisor], None], code: int
) -> None:
    spoil(quiet_advisor)
    done = quiet_advisor.run("--debug", "sync")
    assert done.code == code
    assert "Traceback" in done.err


def test_the_order_of_exit_codes_is_the_one_that_is_fixed() -> None:
    assert (*PRECEDENCE,) == (INTERRUPTED, 6, 3, 4, 5, 7, 1, 0)
