"""A finished row that may mean an open promise of its owner leaves that in doubt, and not late."""

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, State


def after(
    locale: str,
    task: str,
    said: str,
    *,
    due: str = "13 March",
    status: str = "Done",
    owner: str = "Kevin",
) -> tuple[Entry, ...]:
    """Return the promises after a row of the next call."""
    notes = read(
        note("4 Mar", row(task, due="13 March")),
        note("18 Mar", row(said, owner, due=due, status=status)),
    )
    return build_ledger(notes, as_of=day("31 Dec"), locale=locale).entries


@pytest.mark.parametrize(
    ("locale", "task", "said"),
    [
        ("en-GB", "Go to tender with four builders", "Tender, four builders"),
        ("en-GB", "Chase Dawlish Brothers for the old invoice", "Chase Dawlish"),
        ("en-GB", "Change the office passwords", "Office passwords (VPN)"),
        ("de-DE", "Gemeinsame Passwörter ändern", "Gemeinsame Passwörter (VPN)"),
        ("fr-FR", "Changer les codes communs", "Codes communs (cave)"),
        ("es-ES", "Cambiar las claves comunes", "Claves comunes (VPN)"),
        ("pt-PT", "Mudar as chaves comuns", "Chaves comuns (VPN)"),
        ("it-IT", "Cambiare le chiavi comuni", "Chiavi comuni (cantina)"),
        ("nl-NL", "Gedeelde sleutels vervangen", "Gedeelde sleutels (kelder)"),
    ],
)
def test_with_owner_and_date_a_finished_row_leaves_what_it_may_mean_in_doubt(
    locale: str, task: str, said: str
) -> None:
    first, *_ = after(locale, task, said)
    assert (first.state, Doubt.UNCLEAR_STATUS in first.doubts) == (State.OPEN, True)


@pytest.mark.parametrize("status", ["Done", "Dropped"])
def test_a_row_in_short_of_another_date_leaves_its_owners_promise_in_doubt(status: str) -> None:
    first, other = after(
        "en-GB",
        "Get the P45 from the new payroll firm",
        "P45 from payroll firm",
        due="27 March",
        status=status,
    )
    assert (first.state, first.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))
    assert other.state is not State.OPEN


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("Send the June invoice", "May invoice (Baker)"),
        ("Order four builders' quotes", "Three builders' quotes"),
        ("Send the list to Baker", "List from Baker"),
        ("Sign the lease", "Review the lease (office)"),
        ("Go to tender with four builders", "Tender, four plumbers"),
    ],
)
def test_what_a_fact_parts_from_a_promise_leaves_it_as_it_is(task: str, said: str) -> None:
    assert after("en-GB", task, said)[0].doubts == ()


@pytest.mark.parametrize(("owner", "status"), [("Sara", "Done"), ("Kevin", "")])
def test_a_row_of_somebody_else_or_an_open_one_leaves_it_as_it_is(owner: str, status: str) -> None:
    found = after(
        "en-GB", "Change the office passwords", "Office passwords (VPN)", owner=owner, status=status
    )
    assert found[0].doubts == ()


def test_of_two_that_a_row_may_mean_none_is_in_doubt() -> None:
    notes = read(
        note(
            "4 Mar",
            row("Go to tender with four builders", due="13 March"),
            row("Go to court with four builders", due="13 March"),
        ),
        note("18 Mar", row("Four builders", due="13 March", status="Done")),
    )
    found = build_ledger(notes, as_of=day("31 Dec"), locale="en-GB").entries
    assert [entry.doubts for entry in found[:2]] == [(), ()]
