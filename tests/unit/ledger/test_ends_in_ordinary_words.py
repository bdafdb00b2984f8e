"""Ordinary words of a later call that may be an end leave the state of a promise open; their likes do not."""

import pytest
from tests.builders_ledger import after_talk

from whoowes.core.ledger.model import Doubt, Ledger


def doubts(found: Ledger) -> list[bool]:
    return [Doubt.UNCLEAR_STATUS in entry.doubts for entry in found.entries]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: send the deed of gift", "The deed of gift went across to Nora on Thursday."),
        ("en-GB", "Nora: ring OFCOM about the mast", "OFCOM rung, reference is R220."),
        ("en-GB", "Sara: pay invoice 2041", "Invoice paid, thx"),
        ("en-GB", "Kevin: kennel contracts for the new carers", "Kennel contracts all out now."),
        ("en-GB", "Kevin: apply for the street permit", "Permit arrived on Tuesday."),
        ("en-GB", "Kevin: roll out Nextcloud in both offices", "Nextcloud is live since 11/3."),
        ("en-GB", "Kevin: collect the keys for unit 4", "Keys picked up on Friday."),
        ("en-GB", "Nora: ask the dean for a reference", "She did ask the dean after all, over lunch."),
        ("en-GB", "Nora: minutes of the summer fair", "Minutes are up on the portal."),
        ("en-GB", "Sara: repair the kiln", "The kiln's been repaired."),
        ("de-DE", "Kevin: Pachtvertrag schicken", "Pachtvertrag lag am 9. in der Post."),
        ("de-DE", "Nora: Gutachten an die Kammer schicken", "Gutachten ging am 5.3. an die Kammer."),
        ("de-DE", "Sara: Tankquittungen 2024 und 2025", "Die Tankquittungen kamen am 6. März."),
        ("fr-FR", "Sara : envoyer les plans HD", "Plans HD reçus le 2."),
        ("fr-FR", "Kevin : annonce pour le poste de grutier", "L'annonce a été publiée le 15."),
        ("es-ES", "Kevin: pagar la multa del taller", "La multa se pagó el viernes."),
        ("pt-PT", "Kevin: acesso ao Power BI", "Power BI: acesso liberado no dia 9."),
        ("nl-NL", "Kevin: garantiebewijs opzoeken", "Garantiebewijs: gevonden in de la!! gemaild"),
        ("it-IT", "Kevin: chiedere al Comune il permesso", "Il permesso è arrivato il 6."),
        ("it-IT", "Nora: F24 di febbraio", "L'F24 è stato pagato lunedì."),
        ("pt-PT", "Kevin: escala de férias", "Escala de férias afixada ontem."),
        ("es-ES", "Kevin: compra de sillas", "Compra de sillas hecha ayer."),
        ("fr-FR", "Kevin : commande de chaises", "Commande de chaises passée hier."),
        ("de-DE", "Kevin: Jagdschein neu beantragen", "Der neue Jagdschein ist da und gilt bis 2029."),
    ],
)
def test_what_came_or_was_done_is_heard_in_any_past_tense(locale: str, agreed: str, said: str) -> None:
    assert doubts(after_talk(agreed, said, locale=locale)) == [True]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: quotes for awnings", "Awnings: Sara says skip it."),
        ("en-GB", "Sara: advert for the warden", "We're not doing the warden advert any more."),
        ("en-GB", "Sara: second warden job advert", "The job advert is on hold till the new year."),
        ("en-GB", "Kevin: get the vicar's ok for the stile", "The vicar signed, so the stile is settled."),
        (
            "de-DE",
            "Kevin: Zählung 2025 nachreichen",
            "Die Zählung will er nicht mehr sehen. Damit vom Tisch.",
        ),
        ("fr-FR", "Kevin : stand au salon de Lyon", "Le salon de Lyon, on ne le fait plus."),
        ("es-ES", "Kevin: anuncio de conserje", "El anuncio queda en pausa hasta enero."),
        ("pt-PT", "Kevin: orçamento do filme da marca", "O filme da marca foi cancelado, não cabe na verba."),
        ("nl-NL", "Kevin: vacature tweede conciërge", "Die vacature staat in de ijskast tot januari."),
        ("it-IT", "Kevin: preventivo per i volantini", "I volantini non servono più."),
    ],
)
def test_what_is_given_up_may_be_what_a_promise_is_for(locale: str, agreed: str, said: str) -> None:
    assert doubts(after_talk(agreed, said, locale=locale)) == [True]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: choose a pension provider", "Pension provider: it's going to be Nest."),
        ("en-GB", "Kevin: decide who gets the corner flat", "Kevin has decided, Dave gets the corner flat."),
        ("de-DE", "Kevin: Anbieter für die Kasse wählen", "Bei der Kasse wird es Orderbird."),
        ("fr-FR", "Kevin : choisir un logiciel de paie", "Pour le logiciel de paie, ce sera Silae."),
        ("es-ES", "Kevin: elegir proveedor de gas", "Proveedor de gas: va a ser Repsol."),
        ("it-IT", "Kevin: scegliere il fornitore del gas", "Per il gas sarà Enel."),
    ],
)
def test_which_one_it_is_to_be_ends_what_was_to_be_decided(locale: str, agreed: str, said: str) -> None:
    assert doubts(after_talk(agreed, said, locale=locale)) == [True]
    assert doubts(after_talk("Kevin: send the keys to Dave", "Keys to Dave: it's going to be Nest.")) == [
        False
    ]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: send the deed of gift", "I chased Kevin for the deed of gift."),
        ("en-GB", "Kevin: send the deed of gift", "Sara asked for the deed of gift on Monday."),
        ("en-GB", "Kevin: choose a pension provider", "The pension provider sent a brochure."),
        ("en-GB", "Kevin: choose a pension provider", "Pension provider: it's going to be tricky."),
        ("en-GB", "Kevin: hire a second driver", "The driver crashed into the gate."),
        ("en-GB", "Kevin: cash flow forecast", "Cash flow has improved since May."),
        ("en-GB", "Kevin: repair the kiln", "The kiln has had its problems."),
        ("en-GB", "Kevin: brand fonts and logo files", "Fonts arrived."),
        ("en-GB", "Kevin: fire permit", "The fire permit was granted in 2011."),
        ("de-DE", "Kevin: Pachtvertrag schicken", "Über den Pachtvertrag haben wir lange gesprochen."),
        ("de-DE", "Kevin: Angebot für den Kran einholen", "Das Angebot für den Kran haben wir angemahnt."),
        ("de-DE", "Nora: Bilanz erstellen", "Die Bilanz kam kurz zur Sprache."),
        ("fr-FR", "Kevin : inventaire du dépôt", "L'inventaire a pris du retard."),
        ("es-ES", "Kevin: firmar el poder", "Kevin pidió el poder otra semana."),
        ("es-ES", "Kevin: contrato de alquiler", "El contrato va a ser complicado."),
        ("pt-PT", "Kevin: página inicial", "A página inicial caiu duas vezes."),
        ("nl-NL", "Kevin: garantiebewijs opzoeken", "Kevin heeft naar het garantiebewijs gevraagd."),
        ("it-IT", "Kevin: mandare la visura", "Sara ha chiesto la visura."),
    ],
)
def test_what_was_asked_crashed_or_grew_ends_nothing_else(locale: str, agreed: str, said: str) -> None:
    assert doubts(after_talk(agreed, said, locale=locale)) == [False]


def test_what_was_asked_ends_what_was_to_be_asked() -> None:
    found = after_talk("Kevin: chase the insurer about the roof", "Kevin chased the insurer on Monday.")
    assert doubts(found) == [True]


def test_one_word_of_many_is_enough_where_no_other_promise_begins_with_it() -> None:
    agreed = "Kevin: ferry crossing from the north pier | Sara: {} from the south pier"
    said = "Ferry is cancelled."
    assert doubts(after_talk(agreed.format("coach transfer"), said)) == [True, False]
    assert doubts(after_talk(agreed.format("ferry menu"), said)) == [False, False]


def test_two_promises_that_are_named_by_as_many_words_are_both_asked_about() -> None:
    said = "The stair carpet came in the post."
    assert doubts(after_talk("Kevin: order stair carpet | Sara: stair carpet", said)) == [True, True]


def test_of_such_two_the_one_with_the_deed_is_meant() -> None:
    agreed = "Kevin: order the stair carpet | Sara: clean the stair carpet"
    assert doubts(after_talk(agreed, "The stair carpet was ordered.")) == [True, False]


def test_a_state_of_now_needs_two_words_of_a_promise() -> None:
    agreed = "Kevin: switch the relay to quarantine"
    assert doubts(after_talk(agreed, "Relay on quarantine since the 12th.")) == [True]
    assert doubts(after_talk(agreed, "The relay has been on a shelf since May.")) == [False]


def test_what_stands_before_the_verb_owes_nothing_anew() -> None:
    (entry,) = after_talk("Kevin: forward the deed form", "Deed form: got it from Kevin on the 9th.").entries
    assert [person.name for person in entry.owner.people] == ["Kevin Wong"]


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ("Kevin: back-to-back lease for the kiln", "The back-to-back lease came in last week."),
        ("Sara: no-show report for the clinic", "The no-show report arrived on Monday."),
    ],
)
def test_words_between_hyphens_neither_deny_nor_put_ahead(agreed: str, said: str) -> None:
    assert doubts(after_talk(agreed, said)) == [True]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: quotes for the second oven", "They're not buying the second oven, too dear."),
        ("de-DE", "Kevin: Umsatzmeldung Februar, 10.3.", "Umsatzmeldung pünktlich übermittelt."),
        ("fr-FR", "Kevin : signer la convention de stage avec l'école", "Convention signée sur place."),
        ("es-ES", "Kevin: firmar el contrato de mantenimiento del horno", "Contrato firmado en la tienda."),
        ("pt-PT", "Kevin: assinar o contrato de manutenção do forno", "Contrato assinado na loja."),
        ("it-IT", "Kevin: firmare il contratto di manutenzione del forno", "Contratto firmato in negozio."),
        ("nl-NL", "Kevin: samenwerkingsovereenkomst tekenen", "Samenwerkingsovereenkomst getekend retour."),
        ("nl-NL", "Kevin: verzekeringsbewijs opvragen", "Verzekeringsbewijs ontvangen."),
    ],
)
def test_the_deed_of_a_promise_done_to_its_thing_may_end_it(locale: str, agreed: str, said: str) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert entry.doubts == (Doubt.UNCLEAR_STATUS,)


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: quotes for the second oven", "We're not buying the second oven before May."),
        ("en-GB", "Kevin: send the offer to the city works by 10 March", "Sales offer sent."),
        ("en-GB", "Kevin: send the price list", "Price increase letters sent."),
        ("de-DE", "Kevin: Umsatzmeldung Februar, 10.3.", "Umsatzmeldung Januar übermittelt."),
        ("fr-FR", "Kevin : signer la convention de stage avec l'école", "Convention collective signée."),
        (
            "es-ES",
            "Kevin: firmar el contrato de mantenimiento del horno",
            "Contrato de alquiler del local firmado.",
        ),
        ("it-IT", "Kevin: firmare il contratto di manutenzione del forno", "Contratto letto in negozio."),
        ("nl-NL", "Kevin: huurovereenkomst tekenen", "Verwerkersovereenkomst getekend retour."),
        ("nl-NL", "Kevin: gordijnen bestellen", "Besteld en betaald, de lampen."),
    ],
)
def test_another_deed_or_another_thing_of_that_kind_does_not(locale: str, agreed: str, said: str) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert entry.doubts == ()
