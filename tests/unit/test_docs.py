"""The documents say what is true: commands, settings, paths, links, tests named in them."""

import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from pydantic import BaseModel
from tests.facts import problems

from whoowes.cli.main import cli
from whoowes.config import AdvisorConfig, ClientConfig, Config, PersonConfig, load_config
from whoowes.emulator.oauth.clients import Client, credentials_json

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
EXAMPLE = ROOT / "config.example.toml"

_FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_PATH = re.compile(r"^(?:src|docs|scripts|tests)/[\w./-]+$")
_TEST = re.compile(r"([\w/]+\.py)::(test_\w+)")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def spans(path: Path) -> list[str]:
    """Return the inline code of a document, fenced blocks left out."""
    return _SPAN.findall(_FENCE.sub("", text_of(path)))


def invocations(path: Path) -> Iterator[list[str]]:
    """Yield the arguments of every call of whoowes that a document shows."""
    lines = [line.strip() for _, block in _FENCE.findall(text_of(path)) for line in block.splitlines()]
    for code in (*spans(path), *lines):
        if code.startswith("whoowes ") and not code.startswith("whoowes  "):
            yield shlex.split(code.split(" >")[0])[1:]


def problem_with(arguments: list[str]) -> str | None:
    """Return what is wrong with a call: a command or an option that does not exist."""
    command: click.Command = cli
    options = {name: option for option in cli.params for name in option.opts}
    values = 0
    for argument in arguments:
        if argument.startswith("-"):
            if argument not in options:
                return f"{command.name} has no option {argument}"
            option = options[argument]
            values = 0 if isinstance(option, click.Option) and option.is_flag else 1
        elif values:
            values = 0
        elif isinstance(command, click.Group):
            if argument not in command.commands:
                return f"{command.name} has no command {argument}"
            command = command.commands[argument]
            options |= {name: option for option in command.params for name in option.opts}
    return None


def command_paths(command: click.Command, path: str = "") -> Iterator[str]:
    if not isinstance(command, click.Group):
        yield path
        return
    for name, child in command.commands.items():
        yield from command_paths(child, f"{path} {name}".strip())


@pytest.mark.parametrize("document", DOCUMENTS, ids=relative)
def test_every_command_and_option_that_a_document_shows_exists(document: Path) -> None:
    found = [problem_with(arguments) for arguments in invocations(document)]
    assert [problem for problem in found if problem] == []


def test_every_command_is_in_the_readme() -> None:
    readme = text_of(ROOT / "README.md")
    assert [path for path in command_paths(cli) if path not in readme] == []


def test_the_reference_of_the_command_line_is_what_help_says() -> None:
    said = subprocess.run(
        [ROOT / "scripts" / "cli-docs", "--print"], check=True, capture_output=True, encoding="utf-8"
    )
    assert text_of(ROOT / "docs" / "cli.md") == said.stdout, "run scripts/cli-docs"


def test_the_coverage_of_the_emulator_is_what_its_tables_say() -> None:
    said = subprocess.run(
        [ROOT / "scripts" / "emulator-coverage", "--print"], check=True, capture_output=True, encoding="utf-8"
    )
    written = text_of(ROOT / "docs" / "emulator-coverage.md")
    assert written == said.stdout, "run scripts/emulator-coverage"


def test_every_rule_has_its_tests_and_every_switch_its_row() -> None:
    assert list(problems(text_of(ROOT / "docs" / "google-behaviour.md"))) == []


def uncommented() -> str:
    """Return the example configuration with every setting switched on."""
    return re.sub(r"^#(?! |$)", "", text_of(EXAMPLE), flags=re.MULTILINE)


def test_the_example_configuration_as_delivered_changes_nothing() -> None:
    assert load_config(EXAMPLE) == Config()


def test_the_example_configuration_is_valid_with_every_setting_switched_on(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(uncommented(), encoding="utf-8")
    config = load_config(path)
    assert config.root
    assert config.client("", "acme ltd").people


def test_every_setting_is_in_the_example_configuration() -> None:
    raw = tomllib.loads(uncommented())
    client = next(iter(raw["clients"].values()))
    people = [*raw["advisor"]["people"], *client["people"]]
    shown: dict[type[BaseModel], set[str]] = {
        Config: set(raw),
        AdvisorConfig: set(raw["advisor"]),
        ClientConfig: set(client),
        PersonConfig: {word for person in people for word in person},
    }
    missing = {model.__name__: set(model.model_fields) - words for model, words in shown.items()}
    assert missing == {model.__name__: set() for model in shown}


def test_the_example_configuration_gives_the_defaults_of_yes_and_no_and_of_choices() -> None:
    raw = tomllib.loads(uncommented())
    client = next(iter(raw["clients"].values()))
    given = [(Config(), raw), (ClientConfig(), client)]
    defaults = [(name, getattr(model, name), table[name]) for model, table in given for name in table]
    assert [row for row in defaults if isinstance(row[1], (bool, str)) and row[1] != row[2]] == []


def test_every_setting_in_the_example_configuration_says_its_default() -> None:
    blocks = re.split(r"\n\n+", text_of(EXAMPLE))
    settings = [block for block in blocks if re.search(r"^#\w+ = ", block, flags=re.MULTILINE)]
    assert [block for block in settings if "Default: " not in block and "No default" not in block] == []


def test_the_example_credentials_have_the_shape_of_an_oauth_client_file_and_no_secret() -> None:
    example = json.loads(text_of(ROOT / "credentials.example.json"))
    real = credentials_json(Client("id", "secret"), "http://127.0.0.1")
    assert {kind: set(keys) for kind, keys in example.items()} == {k: set(keys) for k, keys in real.items()}
    assert example["installed"]["client_id"].startswith("000000000000-")
    assert example["installed"]["client_secret"].startswith("EXAMPLE")


@pytest.mark.parametrize("document", DOCUMENTS, ids=relative)
def test_every_path_that_a_document_names_exists(document: Path) -> None:
    named = [span for span in spans(document) if _PATH.match(span)]
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize(
    "what",
    [
        "a header synonym",
        "a due phrase",
        "a status word",
        "an owner rule",
        "a line of the page",
        "a word on the page",
        "a retry rule",
        "an emulator rule",
        "an exit code",
        "a setting",
        "a stored table",
    ],
)
def test_the_architecture_says_where_to_change(what: str) -> None:
    rows = [
        line
        for line in text_of(ROOT / "docs" / "architecture.md").splitlines()
        if line.startswith(f"| {what}")
    ]
    assert rows
    assert all("`src/whoowes/" in row for row in rows)


def anchors(path: Path) -> set[str]:
    """Return the anchors of a document's headings, as they are made where Markdown is shown."""
    headings = re.findall(r"^#+ (.+)$", _FENCE.sub("", text_of(path)), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=relative)
def test_no_link_inside_the_repository_is_broken(document: Path) -> None:
    broken = []
    for link in _LINK.findall(_FENCE.sub("", text_of(document))):
        if re.match(r"[a-z]+:", link):
            continue
        place, _, anchor = link.partition("#")
        target = (document.parent / place) if place else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def decisions() -> list[Path]:
    return sorted((ROOT / "docs" / "adr").glob("*.md"))


def test_decisions_are_numbered_without_gaps() -> None:
    assert [int(path.name[:4]) for path in decisions()] == list(range(len(decisions())))


@pytest.mark.parametrize("decision", decisions()[1:], ids=lambda path: path.stem)
def test_a_decision_bears_its_number_and_the_sections_of_the_template(decision: Path) -> None:
    template = re.findall(r"^## .+$", text_of(decisions()[0]), flags=re.MULTILINE)
    assert text_of(decision).startswith(f"# {int(decision.name[:4])}. ")
    assert re.findall(r"^## .+$", text_of(decision), flags=re.MULTILINE) == template


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))
    groups = project["dependency-groups"].values()
    listed = [*project["project"]["dependencies"], *(entry for group in groups for entry in group)]
    names = {re.split(r"[<>=]", entry)[0] for entry in listed}
    reasons = re.findall(
        r"^\| (\w[\w-]*) \|", text_of(ROOT / "docs" / "adr" / "0014-dependencies.md"), re.MULTILINE
    )
    assert sorted(set(reasons) - {"dependency"}) == sorted(names)


def test_every_test_that_pins_a_fact_about_google_exists() -> None:
    named = _TEST.findall(text_of(ROOT / "docs" / "google-behaviour.md"))
    missing = [
        f"{path}::{test}"
        for path, test in named
        if not (ROOT / "tests" / path).exists() or f"def {test}(" not in text_of(ROOT / "tests" / path)
    ]
    assert named
    assert missing == []


def test_every_section_that_the_code_cites_is_among_the_facts_about_google() -> None:
    headings = re.findall(r"^##+ ([\d.]+) ", text_of(ROOT / "docs" / "google-behaviour.md"), re.MULTILINE)
    sources = [*ROOT.glob("src/**/*.py"), *ROOT.glob("tests/**/*.py")]
    cited = {number for path in sources for number in re.findall(r"§(\d+(?:\.\d+)?)", text_of(path))}
    assert sorted(cited - set(headings)) == []


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


def run_script(script: str, folder: Path, scratch: Path) -> str:
    """Run lines of a document as a reader would, in a shell of their own."""
    if not shutil.which("bash") or not shutil.which("curl"):
        pytest.skip("the lines need bash and curl")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WHOOWES_")}
    search = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    shell = subprocess.Popen(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env=kept | {"PATH": search, "TMPDIR": str(scratch), "HOME": str(scratch), "NO_PROXY": "127.0.0.1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        said: str = shell.communicate(timeout=300)[0]
    finally:
        if shell.returncode != 0:
            os.killpg(shell.pid, signal.SIGKILL)
    assert shell.returncode == 0, said
    return said


def readme_block(beginning: str) -> str:
    blocks = [block for _, block in _FENCE.findall(text_of(ROOT / "README.md"))]
    return next(str(block) for block in blocks if block.startswith(beginning))


def test_the_lines_of_the_readme_that_try_the_emulator_work(tmp_path: Path) -> None:
    script = readme_block("play=").replace("8123", str(free_port()))
    said = run_script(script, ROOT, tmp_path)
    passes = [part.splitlines() for part in said.split("Client                 Calls")]
    pages = [[line for line in part if line.startswith("Rosterwren ")] for part in passes]
    outcomes = [line[0] for line in pages if line and re.search("created|updated|unchanged", line[0])]
    assert [re.sub(r".* (\w+) \(.*", r"\1", line) for line in outcomes if "would" not in line][:2] == [
        "created",
        "updated",
    ]
    assert outcomes[-1].endswith("unchanged")


def test_the_lines_of_the_readme_that_explain_readings_work(tmp_path: Path) -> None:
    said = run_script(readme_block("whoowes explain due"), tmp_path, tmp_path)
    assert "2026-03-06" in said
    assert "resolved: Kevin Wong (client)" in said


@pytest.mark.parametrize("room", ["items/words", "items/due/words", "items/owners/words"])
def test_whoever_adds_a_language_is_told_of_every_table_that_holds_several(room: str) -> None:
    tables = {path.name for path in (ROOT / "src/whoowes/core" / room).glob("*.py")}
    # How a table is made and compiled, and where marks stand, is the same in every language.
    of_none = {"__init__.py", "table.py", "model.py", "either.py", "joining.py", "privacy_marks.py"}
    of_none.add("quick_patterns.py")
    of_one = {f"{language}.py" for language in ("de", "en", "es", "fr", "it", "nl", "pt")}
    told = text_of(ROOT / "CONTRIBUTING.md")
    assert not [name for name in sorted(tables - of_none - of_one) if f"`{name}`" not in told]
