"""A sentence of the talk that plainly tells the end of one promise closes it; what is near to it does not."""

import pytest
from tests.builders import heading, item, para
from tests.builders_ledger import after_talk

from whoowes.core.document.model import Block
from whoowes.core.ledger.model import Doubt, Entry, State

PHOTOS = "Kevin: send the harvest photos"
LEASE = "Kevin: sign the shop lease"
CAME = "The harvest photos came in over the weekend."


def entry_after(agreed: str, *said: Block | str, locale: str = "en-GB") -> Entry:
    """Return the first promise that was agreed on 4 March, after the talk of 18 March."""
    return after_talk(agreed, *said, locale=locale).entries[0]


def is_done(agreed: str, *said: Block | str, locale: str = "en-GB") -> bool:
    return entry_after(agreed, *said, locale=locale).state is State.DONE


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", PHOTOS, CAME),
        ("en-GB", LEASE, "The shop lease was signed on Monday."),
        ("en-GB", LEASE, "Shop lease signed last week."),
        ("en-GB", "Kevin: get the fire permit", "The fire permit came through on Tuesday."),
        ("en-GB", "Kevin: get the boiler manual", "The boiler manual is here now."),
        ("en-GB", "Kevin: collect the garage keys", "The garage keys were collected on Friday by Kevin."),
        ("en-GB", "Kevin: pick up the visitor badges", "The visitor badges were picked up on Friday."),
        ("en-GB", "Kevin: send the floor plans by Friday", "Floor plans arrived on 9 March."),
        ("de-DE", "Kevin: Erntefotos schicken", "Die Erntefotos sind am Wochenende gekommen."),
        ("de-DE", "Kevin: Lageplan der Halle besorgen", "Der Lageplan der Halle ist da."),
        ("de-DE", "Kevin: Grundbuchauszug holen", "Den Grundbuchauszug hat Kevin gestern geholt."),
        ("fr-FR", "Kevin : envoyer le plan de financement", "Le plan de financement est arrivé lundi."),
        ("fr-FR", "Kevin : envoyer les plans HD", "Plans HD reçus hier."),
        ("fr-FR", "Kevin : récupérer les clés du garage", "Les clés du garage ont été récupérées vendredi."),
        ("es-ES", "Kevin: firmar el contrato de obra", "El contrato de obra se firmó el lunes."),
        ("es-ES", "Kevin: enviar las fotos del local", "Llegaron las fotos del local el viernes."),
        ("pt-PT", "Kevin: enviar a certidão permanente", "A certidão permanente chegou ontem."),
        ("pt-PT", "Sara: pagar a fatura da água", "A Sara pagou a fatura da água ontem."),
        ("nl-NL", "Kevin: huurcontract tekenen", "Kevin heeft het huurcontract gisteren getekend."),
        ("nl-NL", "Kevin: plattegronden van de zaak sturen", "De plattegronden van de zaak zijn binnen."),
        ("it-IT", "Kevin: mandare la visura catastale", "Visura catastale arrivata sabato scorso."),
        ("it-IT", "Kevin: mandare le foto del raccolto", "Le foto del raccolto sono arrivate ieri, grazie."),
    ],
)
def test_what_came_or_was_done_in_its_words_is_done(locale: str, agreed: str, said: str) -> None:
    entry = entry_after(agreed, said, locale=locale)
    assert (entry.state, entry.doubts) == (State.DONE, ())


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", PHOTOS, "The harvest photos should have arrived on Monday."),
        ("en-GB", PHOTOS, "The harvest photos must have arrived on Monday."),
        ("en-GB", PHOTOS, "The harvest photos used to come in on Monday."),
        ("en-GB", LEASE, "The shop lease was signed in theory."),
        ("en-GB", LEASE, "Kevin pretended he signed the shop lease."),
        ("en-GB", LEASE, "The shop lease is signed on Monday."),
        ("en-GB", LEASE, "Was the shop lease signed on Monday."),
        ("en-GB", LEASE, "Shop lease signed Friday."),
        ("de-DE", "Kevin: Erntefotos schicken", "Die Erntefotos dürften am Montag gekommen sein."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben", "Kevin hätte den Mietvertrag gestern unterschrieben."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben", "Kevin habe den Mietvertrag gestern unterschrieben."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben", "Der Mietvertrag würde am Montag unterschrieben."),
        ("fr-FR", "Kevin : signer le bail commercial", "Kevin aurait signé le bail commercial lundi."),
        ("fr-FR", "Kevin : signer le bail commercial", "Le bail commercial serait signé."),
        ("fr-FR", "Kevin : signer le bail commercial", "Bail commercial signé."),
        ("es-ES", "Kevin: firmar el contrato de obra", "Kevin habría firmado el contrato de obra."),
        ("es-ES", "Kevin: firmar el contrato de obra", "El contrato de obra se firma el lunes."),
        ("pt-PT", "Kevin: assinar o contrato de obra", "O Kevin teria assinado o contrato de obra."),
        ("pt-PT", "Kevin: assinar o contrato de obra", "O Kevin assinara o contrato de obra."),
        ("nl-NL", "Kevin: huurcontract tekenen", "Kevin zou het huurcontract gisteren getekend hebben."),
        ("nl-NL", "Kevin: huurcontract tekenen", "Kevin had het huurcontract maandag getekend."),
        ("nl-NL", "Kevin: huurcontract tekenen", "Het huurcontract is vrijdag getekend."),
        ("it-IT", "Kevin: firmare il contratto d'opera", "Kevin avrebbe firmato il contratto d'opera."),
        ("it-IT", "Kevin: firmare il contratto d'opera", "Pare che il contratto d'opera sia firmato."),
    ],
)
def test_what_is_conditional_believed_a_habit_or_ahead_is_not(locale: str, agreed: str, said: str) -> None:
    assert not is_done(agreed, said, locale=locale)


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", LEASE, "The landlord signed the shop lease on Monday."),
        ("en-GB", LEASE, "Sara signed the shop lease on Monday."),
        ("en-GB", LEASE, "The shop lease was signed by the landlord on Monday."),
        ("en-GB", PHOTOS, "Kevin was sent the harvest photos yesterday."),
        ("en-GB", "Kevin and Sara: sign the shop lease", "Kevin signed the shop lease on Monday."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben", "Der Vermieter hat den Mietvertrag unterschrieben."),
        ("fr-FR", "Kevin : signer le bail commercial", "Le propriétaire a signé le bail commercial lundi."),
        ("es-ES", "Kevin: firmar el contrato de obra", "El dueño firmó el contrato de obra el lunes."),
        ("pt-PT", "Kevin: assinar o contrato de obra", "O senhorio assinou o contrato de obra ontem."),
        ("nl-NL", "Kevin: huurcontract tekenen", "De verhuurder heeft het huurcontract getekend."),
        ("it-IT", "Kevin: firmare il contratto d'opera", "Il proprietario ha firmato il contratto d'opera."),
    ],
)
def test_what_another_did_or_one_of_two_is_not(locale: str, agreed: str, said: str) -> None:
    assert not is_done(agreed, said, locale=locale)


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", PHOTOS, "The wrong harvest photos came in on Monday."),
        ("en-GB", PHOTOS, "Some harvest photos came in over the weekend."),
        ("en-GB", PHOTOS, "Baker's harvest photos came in over the weekend."),
        ("en-GB", PHOTOS, "The harvest photos of 2024 came in over the weekend."),
        ("en-GB", PHOTOS, "The harvest photos came in on 2 February."),
        ("en-GB", PHOTOS, "The harvest photos arrived on the 25th."),
        ("en-GB", PHOTOS, "Goal for June: harvest photos sent."),
        ("en-GB", PHOTOS, "The harvest photos came in on Monday, but blurred."),
        ("en-GB", "Kevin: send the final tax return", "The tax return was sent yesterday."),
        ("en-GB", "Kevin: send the lease draft", "The lease was sent yesterday."),
        ("en-GB", "Kevin: pay the May invoice", "The June invoice was paid yesterday."),
        ("en-GB", "Kevin: send the stock report", "The Monday stock report arrived."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben", "Der alte Mietvertrag wurde gestern unterschrieben."),
        ("de-DE", "Kevin: Rechnungen bezahlen", "Die Rechnung wurde am Montag bezahlt."),
        ("fr-FR", "Kevin : envoyer les plans HD", "Les plans HD sont arrivés chez Dupont hier."),
        ("es-ES", "Kevin: firmar los contratos de obra", "El contrato de obra se firmó el lunes."),
        ("pt-PT", "Kevin: enviar as plantas da loja", "Umas plantas da loja chegaram ontem."),
        ("nl-NL", "Kevin: plattegronden opsturen", "De plattegronden van Jansen zijn opgestuurd."),
        ("it-IT", "Kevin: mandare le foto del raccolto", "Le foto del raccolto 2023 sono arrivate ieri."),
    ],
)
def test_another_thing_a_part_of_it_or_another_time_is_not(locale: str, agreed: str, said: str) -> None:
    assert not is_done(agreed, said, locale=locale)


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ("Kevin: print the harvest photos", CAME),
        ("Kevin: get the harvest photos printed", CAME),
        ("Kevin: send the harvest photos to the printer", CAME),
        ("Kevin: send the harvest photos to Sara", CAME),
        ("Nora: send the harvest photos", CAME),
        ("Kevin: send the harvest photos every month", CAME),
        ("Kevin: send the harvest photos, weekly", CAME),
        ("Kevin: get 3 harvest photos", CAME),
        ("Kevin: send the photos", "The photos came in over the weekend."),
        ("Kevin: sign the shop lease and return it", "The shop lease was signed on Monday."),
        ("Kevin: switch the heating pump on", "The heating pump was switched off on Monday."),
        ("Kevin: cancel the phone contract", "The phone contract arrived on Monday."),
        (PHOTOS, "The harvest photos were sent back yesterday."),
        (f"{PHOTOS} | Sara: frame the harvest photos", CAME),
    ],
)
def test_another_deed_one_of_several_or_one_of_two_promises_is_not(agreed: str, said: str) -> None:
    assert not is_done(agreed, said)


@pytest.mark.parametrize(
    "said",
    [
        (f"{CAME} They are all blurred.",),
        (CAME, "They are blurred, so Kevin has to take new ones."),
        (CAME, "All blurred, sadly"),
        (CAME, "Sara opened the photos and found only last year's."),
        (CAME, "Weather was fine.", "The harvest photos were scrapped in the end."),
        (CAME, heading("Actions"), item("Kevin: send sharper harvest photos by Friday")),
        (para(f"“{CAME}”"),),
        (heading("Baker Ltd"), para(CAME)),
        (heading("Scenario B"), para(CAME)),
        (para("What we want to hear by Easter:"), item(CAME)),
        (item("Tom says:"), item(CAME, 1)),
    ],
)
def test_what_is_taken_back_quoted_or_below_another_name_is_not(said: tuple[Block | str, ...]) -> None:
    assert not is_done(PHOTOS, *said)


@pytest.mark.parametrize(
    ("locale", "first", "next_line"),
    [
        ("de-DE", "Erntefotos schicken", ("Die Erntefotos sind gestern gekommen.", "Sie sind unscharf.")),
        ("fr-FR", "envoyer les plans HD", ("Les plans HD sont arrivés hier.", "Ils sont illisibles.")),
        ("es-ES", "enviar las fotos del local", ("Las fotos del local llegaron ayer.", "Están mal.")),
        ("pt-PT", "enviar as plantas da loja", ("As plantas da loja chegaram ontem.", "Elas estão erradas.")),
        ("nl-NL", "plattegronden opsturen", ("De plattegronden zijn opgestuurd.", "Ze kloppen niet.")),
        (
            "it-IT",
            "mandare le foto del raccolto",
            ("Le foto del raccolto sono arrivate ieri.", "Ma sfocate."),
        ),
    ],
)
def test_the_next_line_takes_it_back_in_each_language(
    locale: str, first: str, next_line: tuple[str, str]
) -> None:
    entry = entry_after(f"Kevin: {first}", *next_line, locale=locale)
    assert (entry.state, entry.doubts) == (State.OPEN, (Doubt.UNCLEAR_STATUS,))


def test_a_line_of_something_else_takes_nothing_back() -> None:
    assert is_done(PHOTOS, CAME, "We went through the menu for the summer and the new prices.")


def test_who_keeps_the_notes_may_be_named_as_who_gets_it() -> None:
    assert is_done("Kevin: send the harvest photos to Nora | Nora: draft the fee letter", CAME)


def test_none_of_its_words_is_kept_for_a_page() -> None:
    entry = entry_after(PHOTOS, CAME)
    assert [each.item.status_raw for each in entry.sightings] == ["", ""]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: send the tax return", "The tax return was sent on 30 March."),
        ("pt-PT", "Sara: renovar o seguro da carrinha", "O seguro da carrinha foi renovado em 2023."),
        ("de-DE", "Kevin: Mietvertrag unterschreiben", "Der Mietvertrag wurde am 30. März unterschrieben."),
    ],
)
def test_a_deed_told_of_another_time_is_asked_about(locale: str, agreed: str, said: str) -> None:
    assert not is_done(agreed, said, locale=locale)


def test_a_deed_told_in_its_words_is_taken_back_by_the_next_line() -> None:
    said = "Kevin has sent the tax return."
    assert is_done("Kevin: send the tax return", said)
    assert not is_done("Kevin: send the tax return", said, "It bounced.")
