"""A page that was not written is told: by a quiet pass, by `status`, and with the place in the notes."""

import pytest
from tests.e2e.acme import PRICES, SAMPLES
from tests.e2e.advisor import Advisor, Run, client_of, note

CALL = "2026-03-02 Acme call"
LINK = "Look at [this](https://docs.google.com/document/d/{}/edit) | Kevin Wong | 6 Mar 2026 |"


@pytest.fixture
def linking(advisor: Advisor) -> Advisor:
    """Acme's note links to Borealis's."""
    other = advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    advisor.put(f"Acme/{CALL}", note(PRICES.format(""), LINK.format(other)))
    return advisor


@pytest.fixture
def emptied(advisor: Advisor) -> Advisor:
    """Acme's page has six open lines, and the note that holds them goes to the trash."""
    rows = [f"Task of the {day} of March | Kevin Wong | {day} Apr 2026 |" for day in (1, 2, 3, 7, 8, 9)]
    call = advisor.put(f"Acme/{CALL}", note(*rows))
    advisor.sync()
    advisor.change(call, trashed=True)
    return advisor


def line_of(done: Run, words: str) -> str:
    """Return the one line of an answer that holds these words."""
    (line,) = [each for each in (done.out + done.err).splitlines() if words in each]
    return line


def test_a_quiet_pass_says_on_stderr_that_it_stopped(linking: Advisor) -> None:
    done = linking.run("--quiet", "sync")
    assert (done.code, done.out) == (7, "")
    assert line_of(done, "another client's document").startswith("Acme: ")
    assert "Borealis" not in done.err


def test_a_quiet_pass_says_which_note_cannot_be_read(advisor: Advisor) -> None:
    advisor.put(f"Acme/{CALL}", note(PRICES.format("")), limited=True)
    done = advisor.run("--quiet", "sync")
    assert (done.code, done.out) == (1, "")
    assert CALL in line_of(done, "limited access")


def test_a_quiet_pass_says_nothing_of_what_asks_for_nothing(advisor: Advisor) -> None:
    advisor.put(f"Acme/{CALL}", note(PRICES.format("")))
    advisor.put("Acme/Holiday plans", "# Holidays\n\nKevin is away in August.\n")
    done = advisor.run("--quiet", "sync")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_quiet_pass_over_errors_with_json_prints_the_json_alone(linking: Advisor) -> None:
    done = linking.run("--quiet", "sync", "--json")
    assert (client_of(done.json, "Acme")["page"]["action"], done.err) == ("stopped", "")


def test_a_link_into_another_clients_folder_is_told_with_its_note_and_row(linking: Advisor) -> None:
    line = line_of(linking.run("sync"), "another client's document")
    assert f"“{CALL}”, tab Tab 1, under “Actions”, table 0, row 2" in line
    assert "Borealis" not in line


@pytest.mark.parametrize("has_passed", [True, False])
def test_status_tells_of_a_link_that_stops_the_page(linking: Advisor, *, has_passed: bool) -> None:
    if has_passed:
        linking.sync()
    done = linking.run("status")
    assert done.code == 7
    assert CALL in line_of(done, "another client's document")


def test_status_tells_that_the_last_pass_stopped_before_lines_vanished(emptied: Advisor) -> None:
    emptied.sync()
    done = emptied.run("status")
    assert done.code == 7
    assert "The last pass stopped: 6 of 6 open lines would vanish" in line_of(done, "would vanish")


def test_status_tells_of_no_stop_that_is_over(emptied: Advisor) -> None:
    emptied.sync()
    emptied.sync("Acme", "--force")
    done = emptied.run("status")
    assert done.code == 0
    assert "stopped" not in done.out


def test_a_client_that_was_stopped_shows_no_figures(linking: Advisor) -> None:
    assert line_of(linking.run("sync"), "stopped").split() == ["Acme", *("–" * 5), "stopped"]


# Names of other clients.


def test_each_withheld_row_is_told_with_its_note_and_row(advisor: Advisor) -> None:
    advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    rows = (
        "Ask Borealis for a quote | Kevin Wong | 6 Mar 2026 |",
        "Call Olaf Brandt | Mia Stone | 6 Mar 2026 |",
    )
    advisor.put(f"Acme/{CALL}", note(PRICES.format(""), *rows))
    told = [p for p in client_of(advisor.sync(), "Acme")["problems"] if p["code"] == "foreign-name"]
    places = [problem["message"].partition(": ")[0] for problem in told]
    assert places == [f"“{CALL}”, tab Tab 1, under “Actions”, table 0, row {row}" for row in (2, 3)]
    assert not any(name in str(told) for name in ("Borealis", "Olaf", "Brandt"))


def test_a_note_whose_title_names_another_client_is_told_by_its_id(advisor: Advisor) -> None:
    advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))
    text = note("Ask Borealis for a quote | Kevin Wong | 6 Mar 2026 |").replace(
        "## Actions", "## Olaf Brandt"
    )
    call = advisor.put("Acme/2026-03-02 call about Borealis", text)
    (told,) = [p for p in client_of(advisor.sync(), "Acme")["problems"] if p["code"] == "foreign-name"]
    assert told["message"].startswith(f"the note {call}, table 0, row 1: ")
