"""Private stays private (`product.md` "Privacy")."""

import pytest
from tests.e2e.advisor import CONFIG, Advisor, client_of, note, page_text, problems_of

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 |"
SAMPLES = "Ship the samples | Olaf Brandt | 3 Apr 2026 |"
SECRET = "halve our fee"

INTERNAL = {
    "a row that begins so": note(PRICES, f"Internal: {SECRET} | Ruth Calloway | 27 Mar 2026 |"),
    "a row that begins with private": note(PRICES, f"private: {SECRET} | Ruth Calloway | 27 Mar 2026 |"),
    "a column": note(
        "Send the price list | Kevin Wong | 6 Mar 2026 | no",
        f"{SECRET} | Ruth Calloway | 27 Mar 2026 | yes",
        header="Action | Owner | Due | Internal?",
    ),
    "a heading": note(PRICES)
    + f"\n## Internal notes\n\n| Action | Owner |\n| --- | --- |\n| {SECRET} | Ruth Calloway |\n",
    "a line": note(PRICES) + f"\n- [ ] Internal: {SECRET} (Ruth)\n",
    "a win": note(PRICES) + f"\n## Private\n\nWIN: {SECRET}\n",
}


def everything(advisor: Advisor, document: str) -> str:
    """Return all that a document holds: to the byte, and its text whatever its runs."""
    return advisor.document(document) + page_text(advisor.read(document))


@pytest.mark.parametrize("text", INTERNAL.values(), ids=INTERNAL.keys())
def test_what_is_internal_stands_nowhere_on_the_page(advisor: Advisor, text: str) -> None:
    advisor.put("Acme/2026-03-02 Acme call", text)
    outcome = advisor.sync()
    page = client_of(outcome, "Acme")["page"]["id"]
    assert SECRET not in everything(advisor, page)
    assert "Send the price list" in page_text(advisor.read(page))
    assert SECRET not in str(outcome)
    for form in ("text", "html", "json"):
        assert SECRET not in advisor.run("show", "Acme", "--format", form).out


def test_a_row_that_becomes_internal_leaves_the_page(advisor: Advisor) -> None:
    call = advisor.put("Acme/2026-03-02 Acme call", note(PRICES, f"{SECRET} | Ruth Calloway | 27 Mar 2026 |"))
    page = client_of(advisor.sync(), "Acme")["page"]["id"]
    assert SECRET in everything(advisor, page)
    at = next(
        part["startIndex"]
        for element in advisor.read(call)["tabs"][0]["documentTab"]["body"]["content"]
        for row in element.get("table", {}).get("tableRows", ())
        for part in row["tableCells"][0]["content"][0]["paragraph"]["elements"]
        if SECRET in part["textRun"]["content"]
    )
    advisor.type(call, at, "Internal: ")
    advisor.sync()
    assert SECRET not in everything(advisor, page)


LIMITED = "Acme/2026-03-09 Acme call"


def test_a_note_with_limited_access_is_left_out_and_told(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES))
    advisor.put(LIMITED, note(f"{SECRET} | Ruth Calloway | 27 Mar 2026 |"), limited=True)
    outcome = advisor.sync()
    assert outcome["exit"] == 1
    assert "limited-access" in problems_of(outcome, "Acme")
    assert SECRET not in everything(advisor, client_of(outcome, "Acme")["page"]["id"])


def test_a_note_in_a_folder_with_limited_access_is_left_out_and_told(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES))
    advisor.folder("Acme/inner", limited=True)
    advisor.put("Acme/inner/deep/2026-03-09 Acme call", note(f"{SECRET} | Ruth | 27 Mar 2026 |"))
    outcome = advisor.sync()
    assert outcome["exit"] == 1
    assert "limited-access" in problems_of(outcome, "Acme")
    assert SECRET not in everything(advisor, client_of(outcome, "Acme")["page"]["id"])


def test_a_note_that_is_limited_later_leaves_the_page(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES))
    call = advisor.put(LIMITED, note(f"{SECRET} | Ruth Calloway | 27 Mar 2026 |"))
    page = client_of(advisor.sync(), "Acme")["page"]["id"]
    assert SECRET in everything(advisor, page)
    advisor.change(call, limited=True)
    outcome = advisor.sync()
    assert "limited-access" in problems_of(outcome, "Acme")
    assert SECRET not in everything(advisor, page)


def test_the_configuration_can_let_limited_notes_in(advisor: Advisor) -> None:
    advisor.configure(CONFIG.replace('[clients."Acme"]', '[clients."Acme"]\ninclude_limited = true'))
    advisor.put(LIMITED, note(f"{SECRET} | Ruth Calloway | 27 Mar 2026 |"), limited=True)
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    assert SECRET in everything(advisor, client_of(outcome, "Acme")["page"]["id"])


# Other clients.


def borealis(advisor: Advisor) -> str:
    return advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))


NAMING = (
    "Ask Borealis how they did it | Kevin Wong | 6 Mar 2026 |",
    "Ask OLAF  BRANDT how they did it | Kevin Wong | 6 Mar 2026 |",
    "Write to olaf@borealis.example | Kevin Wong | 6 Mar 2026 |",
    "Ask how they did it | Olaf Brandt | 6 Mar 2026 |",
    "Ask how they did it | Kevin Wong | when Borealis has answered |",
)


@pytest.mark.parametrize("row", NAMING)
def test_a_row_that_names_another_client_is_withheld_and_told(advisor: Advisor, row: str) -> None:
    borealis(advisor)
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES, row))
    outcome = advisor.sync()
    text = page_text(advisor.read(client_of(outcome, "Acme")["page"]["id"]))
    assert "Send the price list" in text
    assert "how they did it" not in text
    assert "olaf" not in text.casefold()
    assert "borealis" not in text.casefold()
    assert "foreign-name" in problems_of(outcome, "Acme")
    assert outcome["exit"] == 1


def test_somebody_known_only_by_access_to_another_clients_folder_is_withheld_too(advisor: Advisor) -> None:
    borealis(advisor)
    reader = {"type": "user", "role": "reader", "email": "vera@borealis.example", "name": "Vera Lindqvist"}
    advisor.change(advisor.id_of("Borealis"), permissions=[reader])
    row = "Ask Vera Lindqvist how they did it | Kevin Wong | 6 Mar 2026 |"
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES, row))
    outcome = advisor.sync()
    assert "Lindqvist" not in everything(advisor, client_of(outcome, "Acme")["page"]["id"])
    assert "foreign-name" in problems_of(outcome, "Acme")


def test_somebody_with_access_to_both_folders_is_no_stranger(advisor: Advisor) -> None:
    borealis(advisor)
    reader = {"type": "user", "role": "reader", "email": "vera@partner.example", "name": "Vera Lindqvist"}
    advisor.put(
        "Acme/2026-03-02 Acme call", note("Ask Vera Lindqvist for a quote | Kevin Wong | 6 Mar 2026 |")
    )
    for folder in ("Acme", "Borealis"):
        advisor.change(advisor.id_of(folder), permissions=[reader])
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    assert "Lindqvist" in everything(advisor, client_of(outcome, "Acme")["page"]["id"])


def test_the_advisors_people_are_no_strangers_to_any_client(advisor: Advisor) -> None:
    borealis(advisor)
    advisor.put("Acme/2026-03-02 Acme call", note("Meet Ruth Calloway | Kevin Wong | 6 Mar 2026 |"))
    assert advisor.sync()["exit"] == 0


def test_a_mention_that_the_configuration_allows_is_shown(advisor: Advisor) -> None:
    borealis(advisor)
    advisor.put("Acme/2026-03-02 Acme call", note("Ask Borealis how they did it | Kevin Wong | 6 Mar 2026 |"))
    allowed = '[clients."Acme"]\nallow_mentions = ["Borealis"]'
    advisor.configure(CONFIG.replace('[clients."Acme"]', allowed))
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    assert "Ask Borealis how they did it" in everything(advisor, client_of(outcome, "Acme")["page"]["id"])


def linked(document: str) -> str:
    url = f"https://docs.google.com/document/d/{document}/edit"
    return note(f"Look at [this]({url}) | Kevin Wong | 6 Mar 2026 |")


def test_a_link_into_another_clients_notes_stops_that_page_with_7_and_no_other(advisor: Advisor) -> None:
    other = borealis(advisor)
    advisor.put("Acme/2026-03-02 Acme call", linked(other))
    outcome = advisor.sync()
    assert outcome["exit"] == 7
    assert client_of(outcome, "Acme")["page"]["action"] == "stopped"
    assert client_of(outcome, "Borealis")["page"]["action"] == "created"
    assert advisor.ids_of("Who owes what — Acme") == []


def test_a_link_to_another_clients_page_stops_the_page_with_7(advisor: Advisor) -> None:
    borealis(advisor)
    page = client_of(advisor.sync(), "Borealis")["page"]["id"]
    advisor.put("Acme/2026-03-02 Acme call", linked(page))
    assert advisor.sync()["exit"] == 7
    assert advisor.ids_of("Who owes what — Acme") == []


def test_a_link_within_the_clients_own_folder_is_kept(advisor: Advisor) -> None:
    own = advisor.put("Acme/Price list 2026", "Prices, one by one.\n")
    advisor.put("Acme/2026-03-02 Acme call", linked(own))
    outcome = advisor.sync()
    assert outcome["exit"] == 0
    page = client_of(outcome, "Acme")["page"]["id"]
    assert own in everything(advisor, page)


# Logs.


@pytest.mark.parametrize("flags", [("--debug",), ("--quiet",), ()])
def test_what_is_logged_holds_no_document_text_no_names_no_addresses_and_no_token(
    advisor: Advisor, flags: tuple[str, ...]
) -> None:
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES, "Ask Olaf Brandt | Sam | soon | perhaps"))
    borealis(advisor)
    advisor.faults({"match": "docs.documents.get", "do": "503-before"})
    done = advisor.run(*flags, "sync")
    page = client_of(advisor.sync(), "Acme")["page"]["id"]
    secrets = ["price list", "Kevin", "Calloway", "Olaf", "acme.example", "ya29.", "1//0", "GOCSPX"]
    assert [secret for secret in secrets if secret in done.err] == []
    assert page
    if flags == ("--debug",):
        assert 'event="call repeated"' in done.err


def test_an_error_with_debug_shows_no_document_text(advisor: Advisor) -> None:
    advisor.put("Acme/2026-03-02 Acme call", note(PRICES))
    advisor.sync()
    advisor.store.write_bytes(b"no database" * 99)
    done = advisor.run("--debug", "sync")
    assert done.code == 6
    for secret in ("price list", "Kevin", "ya29.", "1//0"):
        assert secret not in done.err
