"""Clauses of a later call's talk that may tell the end of a promise leave its state open, no more."""

import pytest
from tests.builders import doc, facts, heading, item, para, table
from tests.builders_ledger import ROSTER, after_talk, day

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger, State


def states(found: Ledger) -> list[str]:
    return [
        "in doubt" if Doubt.UNCLEAR_STATUS in entry.doubts else entry.state.value for entry in found.entries
    ]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Kevin: return the tenancy agreement",
            "The tenancy agreement came back signed on Tuesday.",
        ),
        ("en-GB", "Kevin: send the floor plans by Friday", "Floor plans: they've had them since Monday."),
        ("en-GB", "Kevin: book the caterer", "The caterer is sorted, thank you."),
        ("en-GB", "Kevin: draft the covering letter", "The covering letter was lovely, she posted it."),
        ("en-GB", "Kevin: brochure for the fair", "The brochure went live on Monday."),
        ("en-GB", "Kevin: send the price list to Sara", "Price list: sent"),
        ("en-GB", "Kevin: fire door quotes", "Fire door quotes DONE"),
        ("en-GB", "Kevin: admin rights review", "Admin review done, removed 4."),
        ("de-DE", "Kevin: Bauantrag für die Garage einreichen", "Der Bauantrag ist seit Montag raus."),
        ("de-DE", "Kevin: Steuerbescheid prüfen", "Steuerbescheid passt, danke."),
        ("fr-FR", "Kevin : relire le plan de financement", "Le plan de financement est arrivé lundi."),
        ("fr-FR", "Kevin : relire le règlement intérieur", "Règlement intérieur : c'est bon."),
        ("es-ES", "Kevin: revisar el convenio colectivo", "El convenio colectivo lo revisó el lunes."),
        ("pt-PT", "Kevin: certidão permanente", "A certidão permanente chegou ontem."),
        ("nl-NL", "Kevin: bouwtekeningen opsturen", "De bouwtekeningen zijn binnen."),
        ("it-IT", "Kevin: mandare la planimetria", "La planimetria è arrivata sabato."),
        ("it-IT", "Kevin: mandare la visura catastale", "Visura catastale arrivata sabato."),
        ("es-ES", "Kevin: revisar el convenio colectivo", "Convenio colectivo recibido el lunes."),
    ],
)
def test_talk_that_may_tell_the_end_of_a_promise_leaves_its_state_open(
    locale: str, agreed: str, said: str
) -> None:
    found = after_talk(agreed, said, locale=locale)
    assert states(found) == ["in doubt"]
    assert found.entries[0].state is State.OPEN


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: clear the attic", "The attic is not needed any more."),
        ("en-GB", "Kevin: order the vinyl lettering", "Vinyl lettering: scrapped, too dear."),
        ("de-DE", "Kevin: Gerüst bestellen", "Das Gerüst braucht es nicht mehr."),
        ("fr-FR", "Kevin : louer la nacelle", "La nacelle, plus besoin."),
        ("es-ES", "Kevin: alquilar la carpa", "La carpa la descartamos."),
        ("pt-PT", "Kevin: encomendar a tenda", "A tenda já não é preciso."),
        ("nl-NL", "Kevin: steiger bestellen", "De steiger hoeft niet meer."),
        ("it-IT", "Kevin: noleggiare il ponteggio", "Il ponteggio non serve più."),
    ],
)
def test_so_does_talk_of_what_is_given_up(locale: str, agreed: str, said: str) -> None:
    assert states(after_talk(agreed, said, locale=locale)) == ["in doubt"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: renew the van insurance", "Van insurance: Sara is taking it over from Kevin."),
        ("en-GB", "Kevin: renew the van insurance", "The van insurance isn't done yet, Sara takes it over."),
        ("de-DE", "Kevin: Inventur vorbereiten", "Inventur: Sara statt Kevin."),
        ("fr-FR", "Kevin : préparer l'inventaire", "Inventaire : Sara à la place de Kevin."),
        ("es-ES", "Kevin: preparar el inventario", "El inventario lo lleva Sara en lugar de Kevin."),
        ("pt-PT", "Kevin: preparar o inventário", "Inventário: agora é com a Sara."),
        ("nl-NL", "Kevin: inventaris voorbereiden", "De inventaris is er nog niet, Sara neemt het over."),
        ("it-IT", "Kevin: preparare l'inventario", "L'inventario lo prende in mano Sara."),
    ],
)
def test_talk_that_hands_it_to_another_does_so_or_leaves_it_open(locale: str, agreed: str, said: str) -> None:
    found = after_talk(agreed, said, locale=locale)
    (entry,) = found.entries
    is_handed = [person.name for person in entry.owner.people] == ["Sara Lind"]
    assert is_handed or Doubt.UNCLEAR_OWNER in entry.doubts or states(found) == ["in doubt"]


@pytest.mark.parametrize(
    "said",
    [
        "We talked about the tenancy agreement again.",
        "The tenancy agreement hasn't come back.",
        "The tenancy agreement will be sent on Friday.",
        "Has the tenancy agreement come back?",
        "If the tenancy agreement is back, we can start.",
        "Sara returned the tenancy agreement of her own flat.",
        "Two of the three tenancy agreements came back.",
        "We are still waiting for the signed tenancy agreement.",
        "Send the tenancy agreement that was signed.",
        "Kevin got a quote for the tenancy agreement but hasn't returned it yet.",
        "Kevin went to Leeds.",
        "The employment tribunal has closed.",
    ],
)
def test_other_talk_leaves_the_promise_as_it_is(said: str) -> None:
    assert states(after_talk("Kevin: return the tenancy agreement", said)) == ["open"]


def test_a_word_that_two_promises_share_tells_of_neither() -> None:
    agreed = "Kevin: sign the tenancy agreement | Sara: send the supplier agreement"
    assert states(after_talk(agreed, "The agreement came back on Monday.")) == ["open", "open"]


def test_of_two_promises_the_one_of_which_more_is_named_is_meant() -> None:
    agreed = "Kevin: sign the tenancy agreement | Sara: send the supplier agreement"
    assert states(after_talk(agreed, "The supplier agreement came back on Monday.")) == ["open", "in doubt"]


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ("Kevin: approve the January invoice", "The February invoice went out on the 20th."),
        ("Kevin: renewal letters to the three staff about pensions", "The pension provider was sold."),
        ("Kevin: posters for the school fair", "The school fair was opened by the mayor."),
        ("Kevin: call Whitfield about the sign", "Whitfield has moved to Leeds."),
    ],
)
def test_another_month_a_name_or_what_it_is_for_is_not_the_thing(agreed: str, said: str) -> None:
    assert states(after_talk(agreed, said)) == ["open"]


def test_a_promise_that_the_call_lists_as_open_is_open() -> None:
    listed = [heading("Actions"), item("Kevin to return the tenancy agreement by 25 March")]
    (entry,) = after_talk(
        "Kevin: return the tenancy agreement", "The agreement came back torn.", *listed
    ).entries
    assert (entry.due.date, entry.doubts) == (day("25 Mar"), ())


def test_a_later_row_settles_the_doubt() -> None:
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item("Kevin: return the tenancy agreement"))),
            ("Acme call 2026-03-11", doc(para("The tenancy agreement came back."))),
            ("Acme call 2026-03-18", doc(heading("Actions"), item("Kevin: return the tenancy agreement"))),
        )
    ]
    found = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))
    assert states(found) == ["open"]


SAID = "Rent goes up in May, the tenancy agreement came back signed, he had no choice because he is broke."


@pytest.mark.parametrize("over", ["Discussion", "For our eyes", "Flat 2", "Since last time"])
def test_its_words_stand_on_no_page_whatever_the_heading(over: str) -> None:
    (entry,) = after_talk("Kevin: return the tenancy agreement", heading(over), para(SAID)).entries
    assert Doubt.UNCLEAR_STATUS in entry.doubts
    shown = [(each.item.status_raw, each.item.status.raw) for each in entry.sightings]
    assert all("broke" not in words and "Rent" not in words for said in shown for words in said)
    assert entry.task == "return the tenancy agreement"


def test_what_is_done_stays_done_whatever_the_talk_says_of_it() -> None:
    rows = ("Kevin: floor plans ready", "Kevin: floor plans ready - done")
    notes = [
        extract(document, facts(title))
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item(rows[0]))),
            ("Acme call 2026-03-11", doc(heading("Actions"), item(rows[1]))),
            ("Acme call 2026-03-18", doc(para("Floor plans ready."))),
        )
    ]
    found = build_ledger(normalise(notes, ROSTER, locale="en-GB").notes, as_of=day("20 Mar"))
    assert states(found) == ["done"]


def test_a_row_that_may_be_the_promise_is_still_told_as_such() -> None:
    row = item("Kevin: return the signed tenancy agreement with annex by 27 March")
    found = after_talk(
        "Kevin: return the tenancy agreement",
        para("The tenancy agreement came back."),
        heading("Actions"),
        row,
    )
    assert len(found.possibly_same) == 1


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: cancel the phone contract", "The phone contract has not been cancelled yet."),
        ("en-GB", "Kevin: cancel the phone contract", "Kevin will cancel the phone contract on Monday."),
        ("de-DE", "Kevin: Mobilvertrag stornieren", "Der Mobilvertrag ist noch nicht storniert."),
        ("fr-FR", "Kevin : annuler le contrat", "Le contrat n'est pas encore annulé."),
        ("nl-NL", "Kevin: contract annuleren", "Het contract is nog niet geannuleerd."),
        ("en-GB", "Kevin: send the budget", "The budget was moved to next week."),
        ("it-IT", "Kevin: mandare la fattura", "La fattura è rinviata ad aprile."),
        ("en-GB", "Kevin: renew the trademark", "The trademark fee was paid."),
        ("en-GB", "Kevin: approve the budget", "The budget of 2024 is online."),
        ("en-GB", "Kevin: talk to the landlord", "The landlord sold the building next door."),
        ("en-GB", "Kevin: return the lease", "Kevin hopes the lease is ready soon."),
        ("en-GB", "Kevin: return the lease", "Kevin needs the lease returned by Friday."),
        ("en-GB", "Kevin: send the newsletter", "The newsletter was raised again by Nora."),
    ],
)
def test_what_is_not_ended_or_another_thing_leaves_it_as_it_is(locale: str, agreed: str, said: str) -> None:
    assert states(after_talk(agreed, said, locale=locale)) == ["open"]


@pytest.mark.parametrize(
    "said",
    [
        (para("Internal: the tenancy agreement came back signed."),),
        (heading("Internal"), para("The tenancy agreement came back signed.")),
        (heading("Agenda"), para("The tenancy agreement came back signed.")),
        (table((("Topic", "Said"), ("Rent", "The tenancy agreement came back signed."))),),
    ],
)
def test_what_is_internal_or_no_talk_tells_nothing(said: tuple[Block, ...]) -> None:
    assert states(after_talk("Kevin: return the tenancy agreement", *said)) == ["open"]
