"""`show` and `status` tell what the pages would say, and write nothing."""

import json
from html.parser import HTMLParser

import pytest
from tests.e2e.acme import PRICES, SAMPLES, Desk
from tests.e2e.advisor import TODAY, client_of, note, page_text

# show


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_show_writes_nothing_to_google_and_no_store(desk: Desk, form: str) -> None:
    done = desk.advisor.run("show", "Acme", "--format", form)
    assert (done.code, done.err) == (0, "")
    assert desk.advisor.writes() == []
    assert not desk.advisor.store.exists()


def test_show_leaves_an_existing_store_as_it_is(desk: Desk) -> None:
    desk.advisor.sync()
    before = desk.advisor.store.read_bytes()
    desk.advisor.put("Acme/2026-03-16 Acme call", note(PRICES.format("Done")))
    assert "Done: Send the price list" in desk.advisor.run("show", "Acme").out
    desk.advisor.run("status")
    desk.advisor.run("sync", "--dry-run")
    assert desk.advisor.store.read_bytes() == before


def test_show_as_text_says_what_the_page_says(desk: Desk) -> None:
    page = client_of(desk.advisor.sync(), "Acme")["page"]["id"]
    shown = " ".join(desk.advisor.run("show", "acme").out.split())
    for line in page_text(desk.advisor.read(page)).splitlines():
        for cell in line.split(" | "):
            assert " ".join(cell.split()) in shown


def test_show_as_text_has_no_mark_where_the_page_has_no_text(desk: Desk) -> None:
    owed = desk.advisor.run("show", "Acme").out.partition("Acme owes")[2].partition("Larkfold owes")[0]
    assert "▪" not in owed


def test_show_as_text_has_an_empty_line_before_the_foot(desk: Desk) -> None:
    desk.advisor.put("Acme/2026-03-16 Acme call", note(PRICES.format("Done")))
    *_, before, foot = desk.advisor.run("show", "Acme").out.splitlines()
    assert before == ""
    assert foot.startswith("whoowes makes this page")


def test_show_as_html_is_a_whole_document_that_says_the_same(desk: Desk) -> None:
    html = desk.advisor.run("show", "Acme", "--format", "html").out
    assert html.lower().startswith("<!doctype html>")
    words = _words(html)
    for text in ("Send the price list", "Kevin Wong", "was due 6 Mar 2026", "To be clarified", "Acme owes"):
        assert text in words


def test_show_as_json_is_one_document_with_counts_and_rows(desk: Desk) -> None:
    view = json.loads(desk.advisor.run("show", "Acme", "--format", "json").out)
    assert view["as_of"] == TODAY
    assert view["counts"]["client"] == {"open": 1, "overdue": 1}
    assert [row["task"] for row in view["owed"]["advisor"]] == ["Book the workshop room"]
    assert [row["task"] for row in view["clarify"]] == ["Find a printer"]


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def _words(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    return " ".join(" ".join(parser.found).split())


# status


def test_status_names_own_debts_first_then_theirs_then_what_is_unclear(desk: Desk) -> None:
    done = desk.advisor.run("status")
    assert (done.code, done.err) == (0, "")
    order = [
        "You owe (1)",
        "Book the workshop room",
        "They are late (1)",
        "Send the price list",
        "Find a printer",
    ]
    places = [done.out.index(words) for words in order]
    assert places == sorted(places)
    assert "Ship the samples" not in done.out
    assert desk.advisor.writes() == []


def test_status_as_json_tells_of_every_client(desk: Desk) -> None:
    done = desk.advisor.run("status", "--json")
    clients = {client["name"]: client for client in done.json["clients"]}
    assert set(clients) == {"Acme", "Borealis"}
    (debt,) = clients["Acme"]["owed"]["advisor"]
    assert (debt["task"], debt["due"], debt["overdue"]) == ("Book the workshop room", "2026-03-27", False)
    assert clients["Acme"]["unclear"][0]["task"] == "Find a printer"


def test_status_tells_of_trouble_and_ends_with_1(desk: Desk) -> None:
    desk.advisor.put("Acme/2026-03-09 Acme call", note(SAMPLES), limited=True)
    done = desk.advisor.run("status")
    assert done.code == 1
    assert "limited access" in done.out
    assert desk.advisor.run("status", "--json").code == 1
