"""Which promise a sentence tells as done: in its words by its owner under review it is; else it may be."""

import pytest
from tests.builders import doc, facts, heading, item, para
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger, State

LEASE = "Kevin to sign the lease by 10 March"


def ledger(
    agreed: str, told: str, *, over: str = "Since last time", locale: str = "en-GB", actions: str = "Actions"
) -> Ledger:
    """Return the promises of a call and what the next one tells of them."""
    notes = [
        extract(document, facts(title), locale=locale)
        for title, document in (
            ("Acme call 2026-03-04", doc(heading(actions), *map(item, agreed.split(" | ")))),
            ("Acme call 2026-03-18", doc(heading(over), para(told))),
        )
    ]
    return build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)


def states(found: Ledger) -> list[str]:
    return [
        "in doubt" if Doubt.UNCLEAR_STATUS in entry.doubts else entry.state.value for entry in found.entries
    ]


@pytest.mark.parametrize(
    ("agreed", "told"),
    [
        (LEASE, "Kevin has signed the lease."),
        (LEASE, "Kevin signed the lease on Monday, as promised."),
        (LEASE, "The lease has been signed."),
        (LEASE, "Kevin signed the lease last Thursday, thanks!"),
        (LEASE, "Kevin has signed the lease, finally!"),
        (LEASE, "Kevin has signed the lease as agreed, thank you."),
        ("Kevin: send the supplier list", "We've sent the supplier list."),
        ("Sara: book the fire inspection", "Kevin was away. Sara has booked the fire inspection."),
        ("Sara: write off the debt", "The debt was written off."),
        ("Sara: pay the filing fee", "The filing fee has been paid."),
        ("Sara: call the bank about the overdraft", "On Friday Sara called the bank about the overdraft."),
    ],
)
def test_under_review_a_promise_told_in_its_words_by_its_owner_is_done(agreed: str, told: str) -> None:
    assert states(ledger(agreed, told)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "actions", "over", "agreed", "told"),
    [
        (
            "de-DE",
            "Aufgaben",
            "Seit dem letzten Mal",
            "Kevin: Mietvertrag unterschreiben",
            "Kevin hat den Mietvertrag unterschrieben.",
        ),
        (
            "fr-FR",
            "Actions",
            "Depuis la dernière fois",
            "Kevin : signer le bail",
            "Kevin a signé le bail lundi.",
        ),
        (
            "es-ES",
            "Tareas",
            "Desde la última vez",
            "Kevin: enviar la lista",
            "Kevin envió la lista el lunes.",
        ),
        (
            "it-IT",
            "Azioni",
            "Dall'ultima volta",
            "Kevin: firmare il contratto",
            "Kevin ha firmato il contratto.",
        ),
        (
            "nl-NL",
            "Acties",
            "Sinds de vorige keer",
            "Kevin: contract tekenen",
            "Kevin heeft het contract getekend.",
        ),
        (
            "pt-PT",
            "Ações",
            "Desde a última vez",
            "Kevin: assinar o contrato",
            "O Kevin já assinou o contrato.",
        ),
    ],
)
def test_so_it_is_in_other_languages(locale: str, actions: str, over: str, agreed: str, told: str) -> None:
    assert states(ledger(agreed, told, over=over, locale=locale, actions=actions)) == ["done"]


@pytest.mark.parametrize(
    "told",
    [
        "Kevin has signed the lease and returned it, but the landlord wants changes.",
        "Kevin has signed the lease for the annex.",
        "I think Kevin has signed the lease.",
        "Kevin has signed half of the lease.",
        "The lease was signed by a colleague of Sara's.",
        "Good news: Kevin has finally signed the lease!",
        "Kevin signed the lease on the 9th and the deposit went out the day after.",
        "Kevin has signed the lease, it looks good.",
        "Kevin has signed the lease, allegedly.",
        "Kevin signed the lease and it bounced.",
        "Kevin signed the lease. The landlord sent it back.",
        "Kevin has signed the lease. No, he hasn't.",
        "They have signed the lease.",
        "The lease was signed by the landlord.",
        "By Friday, Kevin has signed the lease.",
        "Definition of done: Kevin has signed the lease.",
        "According to Sara, Kevin has signed the lease.",
        "Kevin has signed a lease.",
    ],
)
def test_what_tells_more_or_less_than_the_promise_leaves_it_in_doubt(told: str) -> None:
    assert states(ledger(LEASE, told)) == ["in doubt"]


@pytest.mark.parametrize("told", ["Kevin signed the lease on Monday.", "The lease has been signed."])
def test_in_the_talk_a_sentence_in_the_words_of_the_promise_closes_it(told: str) -> None:
    (entry,) = ledger(LEASE, told, over="Discussion").entries
    assert (entry.state, entry.task) == (State.DONE, "sign the lease")


@pytest.mark.parametrize(
    ("told", "over"),
    [
        ("Kevin has signed the lease.", "If the bank agrees"),
        ("Kevin has signed the lease.", "Objectives"),
        ("Kevin has signed the lease of the annex.", "Discussion"),
        ("Kevin has signed the lease. Not the right one, it turns out.", "Discussion"),
        ("Last year Kevin signed the lease.", "Discussion"),
        ("Sara has signed the lease.", "Discussion"),
        ("Kevin has signed a lease.", "Discussion"),
        ("Kevin says he has signed the lease.", "Discussion"),
    ],
)
def test_in_the_talk_less_than_that_closes_nothing(told: str, over: str) -> None:
    assert "done" not in states(ledger(LEASE, told, over=over))


def test_what_leaves_it_in_doubt_is_quoted() -> None:
    (entry,) = ledger(LEASE, "Kevin has signed the lease of the annex.", over="Discussion").entries
    assert entry.sightings[-1].item.status.raw == "Kevin has signed the lease of the annex."


@pytest.mark.parametrize(
    "told",
    [
        "Kevin hasn't signed the lease yet.",
        "Kevin will sign the lease on Friday.",
        "Kevin has to sign the lease.",
        "Sara has signed the lease of her own flat.",
        "Kevin has signed the guarantee.",
        "Kevin promised to sign the lease.",
        "If Kevin has signed the lease, we can start.",
        "Kevin asked whether the lease is signed.",
        "Neither Kevin nor Sara has signed the lease.",
        "Kevin was supposed to have signed the lease.",
        "The lease will be signed on Friday.",
        "The lease should have been signed by now.",
        "The lease is now being signed.",
        "Make sure the lease has been signed.",
        "Internal: Kevin has signed the lease because he is broke.",
        "All is fine here. Internal: Kevin has signed the lease because he is broke.",
        "Kevin has signed the lease (internal: he is broke).",
        "Once Kevin has signed the lease, we can start.",
        "Kevin needs to sign the lease before anything can be ordered.",
    ],
)
def test_what_does_not_tell_it_leaves_the_promise_open(told: str) -> None:
    assert states(ledger(LEASE, told)) == ["open"]


def test_of_two_promises_with_the_words_none_is_closed() -> None:
    found = ledger(
        "Kevin: sign the lease | Kevin: sign the lease of the annex", "Kevin signed the lease papers."
    )
    assert "done" not in states(found)


@pytest.mark.parametrize(
    ("agreed", "told"),
    [
        ("Kevin: review and sign the lease", "Kevin reviewed the lease."),
        ("Kevin: pay the invoices", "Kevin paid an invoice."),
        ("Kevin: send the weekly report", "Kevin sent the weekly report."),
        ("Kevin: update the website", "Kevin updated us on the website."),
        ("Kevin: book the van", "They booked the van out to someone else."),
    ],
)
def test_a_part_one_of_several_or_what_recurs_is_not_closed(agreed: str, told: str) -> None:
    assert "done" not in states(ledger(agreed, told))


def test_what_is_denied_beside_it_leaves_a_promise_of_that_deed_open() -> None:
    agreed = "Kevin: renew the liability insurance"
    assert states(
        ledger(agreed, "Kevin got a quote for the liability insurance but hasn't renewed it yet.")
    ) == ["open"]


def test_what_is_told_of_the_one_thing_is_not_told_of_the_other() -> None:
    agreed = "Kevin: replace the printer on the second floor"
    told = "The printer on the first floor was replaced, the one on the second follows in June."
    assert "done" not in states(ledger(agreed, told))


def test_who_did_it_may_be_known_to_an_earlier_note_alone() -> None:
    assert states(ledger("Falk to order the van", "Falk ordered the van on Monday."))[0] != "open"


def test_two_people_in_one_sentence_close_each_their_own() -> None:
    agreed = f"{LEASE} | Sara: send the supplier list"
    assert (
        states(ledger(agreed, "Kevin signed the lease and Sara has sent the supplier list.")) == ["done"] * 2
    )


def test_what_another_person_did_closes_nobodys_promise() -> None:
    assert states(ledger(LEASE, "Sara has signed the lease.")) == ["open"]


def test_a_row_of_the_same_call_goes_before_what_a_sentence_tells() -> None:
    notes = [
        extract(doc(heading("Actions"), item(LEASE)), facts("Acme call 2026-03-04")),
        extract(
            doc(
                heading("Discussion"),
                para("Kevin has signed the lease."),
                heading("Actions"),
                item("Kevin to sign the lease by 25 March"),
            ),
            facts("Acme call 2026-03-18"),
        ),
    ]
    found = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))
    (entry,) = found.entries
    assert (entry.state, entry.due.date, entry.doubts) == (State.OPEN, day("25 Mar"), ())


def test_a_day_in_what_is_told_moves_no_due_date() -> None:
    (entry,) = ledger(LEASE, "Kevin has signed the lease for the shop on 16 March.").entries
    assert entry.due.date == day("10 Mar")


def test_a_sentence_under_review_that_speaks_of_nothing_agreed_is_told() -> None:
    found = ledger(LEASE, "Sara has painted the shop. Kevin has signed the lease.")
    assert [each.item.status_raw for each in found.told_of_nothing] == ["Sara has painted the shop."]


def test_nothing_is_told_so_before_the_first_promise() -> None:
    notes = [
        extract(
            doc(heading("Since last time"), para("Sara has painted the shop.")), facts("Acme call 2026-03-18")
        )
    ]
    found = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))
    assert found.told_of_nothing == ()
