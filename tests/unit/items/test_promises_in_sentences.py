"""Promises written as sentences: where one ends, what hedges it, whose it is and by when."""

import pytest
from tests.builders import doc, facts, para
from tests.talked_promises import ASKED, HOWARD, JUTTA, KEVIN, RENEE, ROSTER, owed

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        (
            "en",
            "The bank wants his choice by May 29. Kevin will call the desk by Friday.",
            (KEVIN, "call the desk", "2026-03-06"),
        ),
        ("en", "Jutta said no. Kevin will call the desk by Friday.", (KEVIN, "call the desk", "2026-03-06")),
        (
            "en",
            "We need chairs etc. Kevin will call the desk by Friday.",
            (KEVIN, "call the desk", "2026-03-06"),
        ),
        ("en", "We go for option 3. I'll send the form by Friday.", (HOWARD, "send the form", "2026-03-06")),
        (
            "de",
            "Das Budget liegt bei 40. Jutta schickt die Liste bis Freitag.",
            (JUTTA, "schickt die Liste", "2026-03-06"),
        ),
        ("de", "Jutta schickt die Liste bis zum 9. März.", (JUTTA, "schickt die Liste", "2026-03-09")),
        ("fr", "Le devis est à 40. Kevin va envoyer le plan.", (KEVIN, "envoyer le plan", "")),
    ],
)
def test_a_number_ends_a_sentence_where_it_is_no_ordinal(
    language: str, said: str, expected: tuple[str, str, str]
) -> None:
    assert owed(language, said) == [expected]


@pytest.mark.parametrize(
    ("language", "said", "task", "day"),
    [
        (
            "en",
            "Renee will email them three names of good surveyors by Friday.",
            "email them three names of good surveyors",
            "2026-03-06",
        ),
        (
            "en",
            "Renee will check tomorrow whether they got the forms.",
            "check whether they got the forms",
            "2026-03-05",
        ),
        (
            "en",
            "Renee will ring the landlord next week and ask for the plans.",
            "ring the landlord next week and ask for the plans",
            ASKED,
        ),
        (
            "en",
            "Renee will call the tenants who leave by Friday and collect the keys.",
            "call the tenants who leave by Friday and collect the keys",
            ASKED,
        ),
        (
            "en",
            "Renee will send the March 12 minutes and the plans.",
            "send the March 12 minutes and the plans",
            ASKED,
        ),
        ("de", "Renee schickt mir bis Freitag die Belege.", "schickt mir die Belege", "2026-03-06"),
        (
            "de",
            "Renee prüft die bis Freitag eingegangenen Angebote.",
            "prüft die bis Freitag eingegangenen Angebote",
            ASKED,
        ),
        (
            "es",
            "Renee va a revisar las ofertas que lleguen antes del viernes y avisar.",
            "revisar las ofertas que lleguen antes del viernes y avisar",
            ASKED,
        ),
    ],
)
def test_a_day_in_the_midst_is_the_deadline_or_is_asked(
    language: str, said: str, task: str, day: str
) -> None:
    assert owed(language, said) == [(RENEE, task, day)]


@pytest.mark.parametrize(
    ("language", "said", "task"),
    [
        (
            "en",
            "Renee will ask the broker what a higher limit would cost.",
            "ask the broker what a higher limit would cost",
        ),
        (
            "en",
            "Renee will drop the deed off at the notary's as soon as it turns up.",
            "drop the deed off at the notary's",
        ),
        ("en", "Renee will write them a reference letter.", "write them a reference letter"),
        ("en", "Renee will send in the plan no later than Friday.", "send in the plan"),
        (
            "de",
            "Renee soll beim Makler nachfragen, was die Deckung kosten würde.",
            "beim Makler nachfragen, was die Deckung kosten würde",
        ),
        ("es", "Renee tiene que enviar la lista tan pronto como Tom firme.", "enviar la lista"),
        ("it", "Renee deve mandare la lista una volta firmata.", "mandare la lista"),
        (
            "fr",
            "Renee va transmettre la liste à ma banque avant le 8 mai.",
            "transmettre la liste à ma banque",
        ),
        ("pt", "A Renee vai carregar as faturas no portal até sexta.", "carregar as faturas no portal"),
    ],
)
def test_what_is_asked_or_must_come_first_hedges_no_promise(language: str, said: str, task: str) -> None:
    assert [found[:2] for found in owed(language, said)] == [(RENEE, task)]


@pytest.mark.parametrize(
    ("language", "said", "owner", "task"),
    [
        ("en", "I said I'd put together a price list before the 10th.", HOWARD, "put together a price list"),
        ("en", "I told them I'd compare the two quotes once I have both.", HOWARD, "compare the two quotes"),
        ("en", "I owe Jutta a list of venues, told her May 8.", HOWARD, "a list of venues"),
        ("en", "Kevin still owes me the signed contract.", KEVIN, "the signed contract"),
        (
            "en",
            "Jutta promised to scan the receipts and send them to Renee.",
            JUTTA,
            "scan the receipts and send them to Renee",
        ),
        (
            "de",
            "Kevin hat versprochen, den Vertrag bis Freitag zu schicken.",
            KEVIN,
            "den Vertrag zu schicken",
        ),
        ("de", "Ich schulde Jutta noch die Vergleichsrechnung.", HOWARD, "die Vergleichsrechnung"),
        ("fr", "Je leur dois encore une simulation.", HOWARD, "une simulation"),
        ("fr", "Jutta a promis de transmettre les relevés.", JUTTA, "transmettre les relevés"),
        ("es", "Kevin me debe todavía la lista de precios.", KEVIN, "la lista de precios"),
        ("es", "De los permisos se encarga Jutta antes del 20 de marzo.", JUTTA, "los permisos"),
        ("es", "Kevin enviará los planos del local.", KEVIN, "enviará los planos del local"),
        ("it", "Devo ancora a Jutta il preventivo.", HOWARD, "il preventivo"),
        ("it", "Jutta ha promesso di inviare gli estratti.", JUTTA, "inviare gli estratti"),
        ("pt", "O Kevin prometeu mandar a lista de preços.", KEVIN, "mandar a lista de preços"),
        ("nl", "Ik ben Jutta nog een vergelijking schuldig.", HOWARD, "een vergelijking"),
        ("nl", "Kevin heeft beloofd de offerte te sturen.", KEVIN, "de offerte te sturen"),
    ],
)
def test_what_was_promised_or_is_owed_is_an_item(language: str, said: str, owner: str, task: str) -> None:
    assert [found[:2] for found in owed(language, said)] == [(owner, task)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Kevin is fine with the draft. He'll send the signed copy by Friday.", [KEVIN]),
        ("They will not move before May. She's going to send me a statement.", [ASKED]),
        ("Kevin likes it and Jutta does not. He'll call the desk by Friday.", [ASKED]),
        ("Jutta's lawyer is back. He'll send the drafts by Friday.", [ASKED]),
        ("Kevin has a new assistant. She'll send the figures by Friday.", [ASKED]),
        ("The landlord called. He'll send the lease by Friday.", []),
        ("Jordan came up. He'll send the lease by Friday.", []),
    ],
)
def test_whom_a_pronoun_means_is_certain_or_asked(said: str, expected: list[str]) -> None:
    assert [owner for owner, _, _ in owed("en", said)] == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Payroll: Renee will get the quote instead, by March 20.", ["Payroll: get the quote instead"]),
        ("Payroll: Jutta is busy. Renee will get the quote, by March 20.", ["get the quote"]),
        (
            "The deed is still missing, Renee will drop it off later.",
            ["The deed is still missing, drop it off later"],
        ),
        ("Ideas: it is early. Renee will send the vouchers by Friday.", []),
        ("Her view: Renee will send the vouchers by Friday.", []),
        ("The bank said it again, Renee will send the vouchers by Friday.", []),
        (
            "Jutta will draft the letter, Renee will check the plans by Friday.",
            ["draft the letter", "check the plans"],
        ),
    ],
)
def test_behind_a_topic_or_a_plain_clause_a_promise_is_one(said: str, expected: list[str]) -> None:
    assert [task for _, task, _ in owed("en", said)] == expected


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I said I'd love to see the new office on Friday."),
        ("en", "I told Kevin I'd sent the forms on Monday."),
        ("en", "I promised to send the forms and did so on Monday."),
        ("en", "Kevin owes the bank 25,000."),
        ("en", "I owe Kevin an apology."),
        ("en", "I don't owe them a list."),
        ("en", "Kevin will send the forms once a month."),
        ("en", "Kevin will call when he needs anything."),
        ("en", "Kevin promised not to call the bank before Friday."),
        ("de", "Kevin schuldet der Bank 25.000 Euro."),
        ("de", "Kevin hat versprochen, dass die Bank bis Freitag schreibt."),
        ("de", "Kevin hatte versprochen, die Belege bis Freitag zu schicken."),
        ("fr", "Kevin prendra sa retraite en juin."),
        ("fr", "Kevin avait promis d'envoyer les factures avant vendredi."),
        ("es", "Kevin hará 50 en abril."),
        ("es", "Kevin lo firma mañana sin falta."),
        ("es", "De la contabilidad se encarga Jutta."),
        ("it", "Kevin deve 25.000 euro alla banca."),
        ("it", "Kevin prenderà due settimane di ferie."),
        ("pt", "O Kevin fará 50 anos em abril."),
        ("nl", "Kevin is de bank 25.000 euro schuldig."),
        ("nl", "Kevin had beloofd de offerte voor vrijdag te sturen."),
    ],
)
def test_what_is_past_or_befalls_somebody_or_is_money_is_none(language: str, said: str) -> None:
    assert owed(language, said) == []


@pytest.mark.parametrize(
    "said",
    [
        "I told them I'd compare the two quotes by Friday.",
        "Kevin is fine. He'll send the signed copy by Friday.",
    ],
)
def test_what_is_taken_in_plain_words_is_not_told_as_well(said: str) -> None:
    note = normalise(
        [extract(doc(para(said)), facts("Acme call 2026-03-04"), locale="en-US")], ROSTER, locale="en-US"
    ).notes[0]
    assert (len(note.sightings), note.problems) == (1, ())
