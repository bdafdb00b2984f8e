"""Acme and Borealis, two clients with a call each, and what the tests say of their pages."""

from tests.e2e.advisor import Advisor, Json, client_of, note, problems_of

PRICES = "Send the price list | Kevin Wong | 6 Mar 2026 | {}"
ROOM = "Book the workshop room | Ruth Calloway | 27 Mar 2026 |"
PRINTER = "Find a printer | Sam | 27 Mar 2026 |"
SAMPLES = "Ship the samples | Olaf Brandt | 3 Apr 2026 |"
PLACE = "whoowes - pages to place"
TITLE = "Who owes what — Acme"


class Desk:
    """Acme and Borealis have notes, and no page yet."""

    def __init__(self, advisor: Advisor) -> None:
        self.advisor = advisor
        self.note = advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format(""), ROOM, PRINTER))
        self.other = advisor.put("Borealis/2026-03-02 Borealis call", note(SAMPLES))


def put_acme(advisor: Advisor) -> str:
    """Put Acme's first note in and return its id."""
    return advisor.put("Acme/2026-03-02 Acme call", note(PRICES.format("")))


def first_page(advisor: Advisor) -> str:
    """Run the first pass over Acme and return the page's id."""
    return str(client_of(advisor.sync(), "Acme")["page"]["id"])


def news(advisor: Advisor) -> None:
    """Let Acme keep its promise in a second call."""
    advisor.put("Acme/2026-03-16 Acme call", note(PRICES.format("Done")))


def parent_of(advisor: Advisor, file: str) -> str | None:
    """Return the id of the folder in which a file lies."""
    return advisor.world.server.emulator.workspace.files[file].parent


def refused(outcome: Json, code: str) -> bool:
    """Whether Acme's page was refused for this reason, and the pass ended with 1."""
    is_refused = client_of(outcome, "Acme")["page"]["action"] == "refused"
    return is_refused and code in problems_of(outcome, "Acme") and outcome["exit"] == 1
