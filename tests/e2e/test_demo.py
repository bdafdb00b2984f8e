"""`whoowes demo`: three passes over the sample, and what the second and third cost."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.advisor import Advisor, Json, Run, client_of, page_text, whoowes
from tests.e2e.sample_desk import sample_desk

from whoowes.cli.demo import EDITED_CLIENT, EDITED_COLUMN, EDITED_NOTE, EDITED_TASK, SAMPLE_DAY, TYPED
from whoowes.cli.note_edit import type_into_cell

CLIENTS = {"Millrace Dental", "Hobday Bakehouse", "Linden Row Architects", "Rosterwren"}
HANDFUL = 30
FEW_CHARACTERS = 250
CLIENT_KEYS = {"id", "name", "notes", "calls", "open", "overdue", "unclear", "page", "problems"}
PAGE_KEYS = {"id", "url", "action", "requests", "characters_written"}


@pytest.fixture(scope="module")
def shown() -> Run:
    """The demo as people see it, without `--keep`."""
    return whoowes("demo", "--no-open")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "new" / "pages"


@pytest.fixture(scope="module")
def passes(kept: Path) -> list[Json]:
    """The demo as a program sees it, with `--keep`."""
    done = whoowes("demo", "--json", "--no-open", "--keep", str(kept))
    assert (done.code, done.err) == (0, "")
    assert set(done.json) == {"passes"}
    found: list[Json] = done.json["passes"]
    return found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Advisor]:
    with sample_desk(tmp_path_factory.mktemp("sample")) as advisor:
        yield advisor


@pytest.fixture(scope="module")
def edited(sample: Advisor) -> tuple[dict[str, str], Json, dict[str, str]]:
    """The pages before the edit of one note, the pass after it, and the pages then."""
    first = sample.sync()
    before = _pages(sample, first)
    note = sample.id_of(EDITED_NOTE)
    type_into_cell(sample.world.server.url, note, EDITED_TASK, EDITED_COLUMN, TYPED)
    second = sample.sync()
    return before, second, _pages(sample, second)


def _pages(advisor: Advisor, outcome: Json) -> dict[str, str]:
    return {client["name"]: advisor.document(client["page"]["id"]) for client in outcome["clients"]}


def _actions(outcome: Json) -> dict[str, str]:
    return {client["name"]: client["page"]["action"] for client in outcome["clients"]}


def test_demo_ends_with_0_and_says_nothing_on_stderr(shown: Run) -> None:
    assert (shown.code, shown.err) == (0, "")


def test_demo_tells_of_three_passes_of_which_only_the_first_two_write(shown: Run) -> None:
    assert re.findall(r"\d+ pages? written", shown.out) == [
        "4 pages written",
        "1 page written",
        "0 pages written",
    ]


def test_demo_tells_each_notice_once(shown: Run) -> None:
    notices = [line for line in shown.out.splitlines() if re.match(r"[^:]+: “", line)]
    assert notices
    assert len(set(notices)) == len(notices)


def test_demo_without_keep_says_where_the_pages_are(shown: Run) -> None:
    index = Path(shown.out.rstrip().rpartition(": ")[2])
    assert index.name == "index.html"
    assert index.is_file()


@pytest.mark.usefixtures("passes")
def test_demo_writes_each_page_and_an_index_as_html(kept: Path) -> None:
    pages = {path.name: path.read_text("utf-8") for path in kept.glob("*.html")}
    index = pages.pop("index.html")
    assert len(pages) == len(CLIENTS)
    assert all(f'href="{name}"' in index for name in pages)
    assert all(f"{name} owes" in "".join(pages.values()) for name in CLIENTS)


@pytest.mark.usefixtures("passes")
def test_the_html_is_that_of_the_page_after_the_edit(kept: Path) -> None:
    page = (kept / "Millrace-Dental.html").read_text("utf-8")
    words = " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "Millrace Dental: 4 open, 1 overdue." in words


def test_json_of_demo_has_three_passes_of_the_shape_that_is_fixed(passes: list[Json]) -> None:
    assert len(passes) == 3
    for outcome in passes:
        assert set(outcome) == {"as_of", "clients", "api", "retries", "waited_s"}
        assert outcome["as_of"] == SAMPLE_DAY.isoformat()
        assert {client["name"] for client in outcome["clients"]} == CLIENTS
        for client in outcome["clients"]:
            assert set(client) == CLIENT_KEYS
            assert set(client["page"]) == PAGE_KEYS
            assert set(client["open"]) == set(client["overdue"]) == {"client", "advisor"}
            assert client["page"]["url"].startswith("https://docs.google.com/document/d/")


def test_the_first_pass_of_demo_creates_all_four_pages(passes: list[Json]) -> None:
    assert _actions(passes[0]) == dict.fromkeys(CLIENTS, "created")


def test_the_second_pass_of_demo_updates_one_page_with_a_handful_of_requests(passes: list[Json]) -> None:
    assert _actions(passes[1]) == {**dict.fromkeys(CLIENTS, "unchanged"), EDITED_CLIENT: "updated"}
    page = client_of(passes[1], EDITED_CLIENT)["page"]
    assert 0 < page["requests"] < HANDFUL
    assert 0 < page["characters_written"] < FEW_CHARACTERS
    assert passes[1]["api"]["docs.documents.batchUpdate"] == 1


def test_the_third_pass_of_demo_asks_for_changes_and_nothing_else(passes: list[Json]) -> None:
    assert _actions(passes[2]) == dict.fromkeys(CLIENTS, "unchanged")
    assert passes[2]["api"] == {"drive.changes.list": 1}


def test_the_pages_of_the_other_clients_stay_to_the_byte(
    edited: tuple[dict[str, str], Json, dict[str, str]],
) -> None:
    before, second, after = edited
    assert _actions(second)[EDITED_CLIENT] == "updated"
    assert {name for name in CLIENTS if before[name] != after[name]} == {EDITED_CLIENT}


def test_the_edit_moves_the_item_from_owed_to_done(
    sample: Advisor, edited: tuple[dict[str, str], Json, dict[str, str]]
) -> None:
    _, second, _ = edited
    client = client_of(second, EDITED_CLIENT)
    text = page_text(sample.read(client["page"]["id"]))
    assert client["open"] == {"client": 4, "advisor": 3}
    assert client["overdue"] == {"client": 1, "advisor": 1}
    assert f"Done: {EDITED_TASK}" in text
    assert f"New: {EDITED_TASK}" not in text
    assert f"{EDITED_TASK} |" not in text


def test_a_pass_over_unchanged_notes_sends_no_write(
    sample: Advisor,
    edited: tuple[dict[str, str], Json, dict[str, str]],
) -> None:
    sample.forget_log()
    assert set(_actions(sample.sync()).values()) == {"unchanged"}
    assert [entry["method"] for entry in sample.log()] == ["drive.changes.list"]
    assert _pages(sample, edited[1]) == edited[2]


def test_demo_refuses_a_file_as_the_folder_of_its_pages(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("", encoding="utf-8")
    done = whoowes("demo", "--no-open", "--keep", str(taken / "pages"))
    assert (done.code, done.out) == (2, "")
    assert "cannot be used for the pages" in done.err
