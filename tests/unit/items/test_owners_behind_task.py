"""An owner at the end of a task counts only as an exact name of the roster, standing alone."""

import pytest

from whoowes.core.items.owners import build_roster, owner_behind_task
from whoowes.core.items.people import Person, Side

ROSTER = build_roster(
    [
        Person("p", "Priya Nair", Side.CLIENT, "priya@acme.example"),
        Person("j", "Jo Marsh", Side.ADVISOR, "jo@northway.example"),
        Person("a", "April Dunn", Side.CLIENT),
    ],
    ["Acme"],
    ["Northway"],
)


@pytest.mark.parametrize(
    ("task", "owner", "rest"),
    [
        ("Renew the domain - Priya", "Priya", "Renew the domain"),
        ("Renew the domain – Priya Nair.", "Priya Nair", "Renew the domain"),
        ("Renew the domain (PN)", "PN", "Renew the domain"),
        ("Renew the domain [Priya / Jo]", "Priya / Jo", "Renew the domain"),
        ("Agree terms - first draft - Jo", "Jo", "Agree terms - first draft"),
        ("Agree terms – Jo – two days after receipt", "Jo", "Agree terms – two days after receipt"),
        ("Three quotes (Priya) - got two so far", "Priya", "Three quotes - got two so far"),
        ("Renew the domain (us)", "us", "Renew the domain"),
        ("Renew the domain - me", "me", "Renew the domain"),
        ("Clean up the ledger (mine)", "mine", "Clean up the ledger"),
        ("Domain renewal → Priya", "Priya", "Domain renewal"),
        ("Terms of the printer -> Jo Marsh", "Jo Marsh", "Terms of the printer"),
        ("Trade licence – Priya, waiting on the council", "Priya", "Trade licence, waiting on the council"),
        ("Review texts (Jo), 60%", "Jo", "Review texts, 60%"),
        ("Stock count 2023, Priya", "Priya", "Stock count 2023"),
        ("Fit note, PN.", "PN", "Fit note"),
        ("Passwords, admin rights, Jo", "Jo", "Passwords, admin rights"),
        ("Compare the offers, Priya and Jo", "Priya and Jo", "Compare the offers"),
        ("Quote for cameras, me", "me", "Quote for cameras"),
        ("Invoice for the deposit (Northway)", "Northway", "Invoice for the deposit"),
        ("Statement (JM), deadline of the office 6 Nov", "JM", "Statement, deadline of the office 6 Nov"),
    ],
)
def test_people_alone_at_the_end_own_the_task(task: str, owner: str, rest: str) -> None:
    assert owner_behind_task(task, ROSTER, locale="en-GB") == (owner, rest)


@pytest.mark.parametrize(
    "task",
    [
        "Renew the domain",
        "Review the offer - Acme",
        "Send the deck (draft)",
        "Send the deck (Priya, if she can)",
        "Send the deck to Priya",
        "Pay invoice 12-Priya",
        "Newsletter - April",
        "(Priya)",
        "Priya - renew the domain",
        "Agree terms - Priya - Jo - March",
        "Ship it (US)",
        "Contact list (client)",
        "Renew the domain (consultant)",
        "Priya (Jo) - renew the domain",
        "Send the deck → Priya",
        "Handover Jo -> Priya",
        "Prices -> Acme",
        "Trade licence – Priya, done by Jo",
        ") - PRIYA",
        "Call Priya, Jo",
        "Invoice for Smith, Jo",
        "Cards for Anna, Priya",
        "Send it to the accountant, Priya",
        "Lunch with the bank, Jo",
        "Thanks, Jo",
        "Renew the domain, US",
        "Renew the domain, Acme",
        "Flowers for the office, April",
        "Contract (Acme)",
        "Statement (JM), done on 6 Nov",
        "Statement (JM), Priya by Friday",
        "… – Priya",
    ],
)
def test_anything_else_at_the_end_stays_in_the_task(task: str) -> None:
    assert owner_behind_task(task, ROSTER, locale="en-GB") is None


@pytest.mark.parametrize(
    ("task", "owner"),
    [
        ("Inventur 2023, Nair", "Nair"),
        ("TSE Verlängerung, Nair", "Nair"),
        ("Notar anrufen, ich", "ich"),
        ("Lohnunterlagen, Frau Nair", "Frau Nair"),
        ("Rechnung Meier, Nair", ""),
        ("Anruf beim Vermieter mit Schulz, Nair", ""),
    ],
)
def test_behind_a_comma_a_german_name_owes_what_is_plainly_a_thing(task: str, owner: str) -> None:
    found = owner_behind_task(task, ROSTER, locale="de-DE")
    assert (found[0] if found else "") == owner
