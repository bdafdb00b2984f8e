"""What sentences tell that somebody did, by whom, and whether all of it."""

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Paragraph
from whoowes.core.items.extract import extract
from whoowes.core.items.model import RawItem
from whoowes.core.items.readings import Status
from whoowes.core.items.told.deeds import deeds_told

NAMES = frozenset({"kevin", "sara", "marta", "giulia", "lea"})


def told(text: str, locale: str = "en-GB") -> list[tuple[str, str]]:
    return [(deed.doer, deed.task) for deed in deeds_told(text, locale, NAMES)]


@pytest.mark.parametrize(
    ("locale", "sentence", "doer", "deed"),
    [
        ("en-GB", "Kevin has signed the lease.", "Kevin", "signed the lease"),
        ("en-GB", "Kevin's now signed the lease.", "Kevin", "signed the lease"),
        ("en-US", "Sara sent the supplier list last Thursday", "Sara", "sent the supplier list"),
        ("en-GB", "On Monday Kevin signed the lease, as promised.", "Kevin", "signed the lease"),
        ("en-GB", "Good news: Sara has sent the list!", "Sara", "sent the list"),
        ("en-GB", "I've sent the proposal over.", "", "sent the proposal over"),
        ("en-US", "We already paid the deposit", "", "paid the deposit"),
        ("en-GB", "Kevin booked the van for 2 December.", "Kevin", "booked the van for 2 December"),
        ("de-DE", "Kevin hat den Mietvertrag unterschrieben.", "Kevin", "den Mietvertrag unterschrieben"),
        ("de-DE", "Am Montag hat Kevin den Vertrag unterschrieben.", "Kevin", "den Vertrag unterschrieben"),
        ("de-DE", "Wir haben die Bank angerufen", "", "die Bank angerufen"),
        ("fr-FR", "Léa a envoyé la liste lundi.", "Léa", "envoyé la liste"),
        ("fr-FR", "J'ai appelé la banque.", "", "appelé la banque"),
        ("es-ES", "Marta envió la lista el lunes.", "Marta", "envió la lista"),
        ("es-ES", "Ya hemos enviado la lista.", "", "enviado la lista"),
        ("it-IT", "La Giulia ha inviato la lista.", "Giulia", "inviato la lista"),
        ("it-IT", "Ho chiamato la banca.", "", "chiamato la banca"),
        ("nl-NL", "Kevin heeft het contract getekend.", "Kevin", "het contract getekend"),
        ("pt-PT", "O Kevin já assinou o contrato.", "Kevin", "assinou o contrato"),
    ],
)
def test_a_sentence_tells_who_did_what(locale: str, sentence: str, doer: str, deed: str) -> None:
    assert told(sentence, locale) == [(doer, deed)]


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        ("en-GB", "Kevin hasn't signed the lease yet."),
        ("en-GB", "Kevin has still not called the bank"),
        ("en-GB", "Kevin has to sign the lease"),
        ("en-GB", "Kevin will have signed the lease by Friday"),
        ("en-GB", "Once Kevin has signed the lease, Sara can move in."),
        ("en-GB", "Has Kevin sent the list?"),
        ("en-GB", "Kevin sent the list?"),
        ("en-GB", "Kevin nearly finished the list"),
        ("en-GB", "Kevin put together a list"),
        ("en-GB", "Kevin: revised budget"),
        ("de-DE", "Kevin hat den Vertrag noch nicht unterschrieben."),
        ("de-DE", "Kevin hat den Vertrag zu unterschreiben."),
        ("fr-FR", "Léa n'a pas encore envoyé la liste."),
        ("fr-FR", "Léa a la liste"),
        ("es-ES", "Marta no ha enviado la lista."),
        ("it-IT", "La Giulia non ha inviato la lista."),
        ("nl-NL", "Kevin heeft de lijst nog niet gestuurd."),
        ("pt-PT", "O Kevin ainda não assinou o contrato."),
    ],
)
def test_what_is_denied_ahead_or_asked_is_no_deed(locale: str, sentence: str) -> None:
    assert told(sentence, locale) == []


def test_two_people_in_one_sentence_did_each_their_own() -> None:
    assert told("Kevin signed the lease and Sara has sent the list.") == [
        ("Kevin", "signed the lease"),
        ("Sara", "sent the list"),
    ]


def test_two_deeds_of_one_person_are_told_together_and_each() -> None:
    assert told("Sara sent the list and booked the van.") == [
        ("Sara", "sent the list"),
        ("Sara", "booked the van"),
        ("Sara", "sent the list and booked the van"),
    ]


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        ("en-GB", "Kevin promised to send the list."),
        ("en-GB", "Kevin asked Sara to sign the lease."),
        ("en-GB", "Kevin discussed the lease with the landlord."),
        ("de-DE", "Kevin hat die Liste versprochen."),
        ("fr-FR", "Léa a promis d'envoyer la liste."),
        ("es-ES", "Marta prometió enviar la lista."),
    ],
)
def test_talk_and_plans_are_no_deeds(locale: str, sentence: str) -> None:
    assert not any(deed.is_deed for deed in deeds_told(sentence, locale, NAMES))


@pytest.mark.parametrize(
    "sentence",
    [
        "Kevin has signed the lease so far.",
        "I think Sara sent the list.",
        "Sara sent the list if I remember right.",
        "Sara has sent half of the list.",
    ],
)
def test_a_hedge_leaves_no_whole_deed(sentence: str) -> None:
    assert not any(deed.is_whole for deed in deeds_told(sentence, "en-GB", NAMES))


# In a note


def read(over: str, *blocks: Paragraph) -> tuple[RawItem, ...]:
    return extract(doc(heading(over), *blocks), facts("Acme call 2026-11-24")).remarks


def test_under_review_a_deed_is_done_and_elsewhere_it_may_be() -> None:
    sentence = para("Kevin has signed the lease.")
    (done,) = read("Since last time", sentence)
    (unclear,) = read("Discussion", sentence)
    assert (done.status.status, done.owner_raw) == (Status.DONE, "Kevin")
    assert (unclear.status.status, unclear.owner_raw) == (Status.UNCLEAR, "Kevin")


@pytest.mark.parametrize(
    "line",
    [
        "Kevin has signed the lease and returned it to the landlord.",
        "Kevin hasn't called the bank yet.",
        "Sara sent the supplier list last Thursday.",
        "The draft of the handbook went out on Monday.",
    ],
)
def test_a_bullet_under_review_that_is_a_sentence_is_no_action_of_nobody(line: str) -> None:
    reading = extract(doc(heading("Review of actions"), item(line)), facts("Acme call 2026-11-24"))
    assert reading.items == ()
    assert {each.status_raw for each in reading.remarks} == {line}


@pytest.mark.parametrize(
    "line",
    [
        "Kevin to sign the lease",
        "Kevin: revised budget",
        "Kevin has to call the bank",
        "Sara put together a list",
    ],
)
def test_a_bullet_that_may_order_something_stays_an_action(line: str) -> None:
    reading = extract(doc(heading("Actions"), item(line)), facts("Acme call 2026-11-24"))
    assert len(reading.items) == 1


@pytest.mark.parametrize(
    ("locale", "over", "line"),
    [
        ("en-GB", "Review of actions", "Sara is sending the deck on Friday"),
        ("en-GB", "Review of actions", "Sara has the photos to upload"),
        ("en-GB", "Review of actions", "Kevin has been asked to call the bank"),
        ("en-GB", "Review of actions", "Kevin got to call the bank"),
        ("en-GB", "Review of actions", "Sara is responsible for the rota"),
        ("en-GB", "Review of actions", "Sara hasn't sent the deck - she'll do it this week"),
        ("en-GB", "Review of actions", "Kevin has finished the draft, Sara to proof it"),
        ("en-GB", "Review of actions", "Kevin has sent the draft and will chase the bank"),
        ("en-GB", "Actions", "Kevin has volunteered to call the bank"),
        ("es-ES", "Tareas", "Kevin café para la oficina"),
        ("en-US", "Review of actions", "Kevin did not send the list, send it again"),
        ("en-US", "Review of actions", "Kevin has signed the lease - needs a witness"),
        ("en-GB", "Next steps", "Kevin has promised the deck by Friday"),
        ("en-GB", "Next steps", "Sara has offered to call the bank"),
        ("de-DE", "Offene Punkte vom letzten Mal", "Kevin hat zugesagt, die Liste zu schicken"),
        ("de-DE", "Offene Punkte vom letzten Mal", "Wir haben noch die Miete zu zahlen"),
        ("de-DE", "Offene Punkte vom letzten Mal", "Kevin ist zuständig für die Liste"),
        ("fr-FR", "Suivi des actions", "Kevin est chargé d'envoyer la liste"),
        ("fr-FR", "Suivi des actions", "Kevin a accepté de signer le bail"),
        ("es-ES", "Seguimiento de tareas", "Kevin quedó en enviar la lista"),
        ("es-ES", "Seguimiento de tareas", "Kevin está encargado de la lista"),
        ("it-IT", "Azioni precedenti", "Kevin ha promesso di inviare la lista"),
        ("nl-NL", "Acties vorige keer", "Kevin heeft de lijst nog te sturen"),
        ("pt-PT", "Ações anteriores", "Kevin ficou de rever a lista"),
        ("pt-PT", "Ações anteriores", "O Kevin está encarregado da lista"),
    ],
)
def test_what_obliges_somebody_stays_an_action(locale: str, over: str, line: str) -> None:
    reading = extract(doc(heading(over), item(line)), facts("Acme call 2026-11-24"), locale=locale)
    assert len(reading.items) == 1
    assert reading.remarks == ()


def test_what_the_next_sentence_may_take_back_is_not_done() -> None:
    (found,) = read("Since last time", para("The website: done. It went down again at once."))
    assert found.status.status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("over", "said", "quoted"),
    [
        ("Discussion", "Kevin has signed the lease because he is broke.", "Kevin has signed the lease …"),
        ("Discussion", "Kevin has signed the lease, he had no choice.", "Kevin has signed the lease …"),
        ("Since last time", "Kevin signed the lease, because he is broke.", "Kevin signed the lease …"),
        (
            "Since last time",
            "Kevin signed the lease, but not the annex.",
            "Kevin signed the lease, but not the annex.",
        ),
    ],
)
def test_why_somebody_did_it_is_quoted_nowhere(over: str, said: str, quoted: str) -> None:
    assert {item.status_raw for item in read(over, para(said))} == {quoted}


@pytest.mark.parametrize(
    "text",
    [
        "Internal: Kevin has signed the lease.",
        "All is fine. Internal: Kevin has signed the lease, he is broke.",
        "Kevin has signed the lease (internal: he is broke).",
        "Kevin has signed the lease, keep this internal.",
        "Between us: Kevin has signed the lease.",
        "Kevin has signed the lease, not for the client.",
        "Alles gut. Intern: Kevin hat den Vertrag unterschrieben.",
        "Entre nous: Léa a signé le bail.",
    ],
)
def test_what_is_internal_is_told_to_nobody(text: str) -> None:
    assert read("Since last time", para(text)) == ()
    assert read("Discussion", para(text)) == ()
