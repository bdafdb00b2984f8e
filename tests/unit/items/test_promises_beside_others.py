"""Whole sentences that name somebody, where another is to do it, by another day, or nobody owes anything."""

import pytest
from tests.talked_promises import KEVIN, RENEE, owed


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Kevin will send the lease by Friday, Jutta the insurance by March 13."),
        ("de", "Jutta schickt den Vertrag bis Freitag und Kevin die Police."),
        ("fr", "Jutta va envoyer le bail avant vendredi et Kevin l'assurance."),
        ("es", "Jutta va a enviar el contrato antes del viernes y Kevin la póliza."),
        ("it", "Jutta invierà il contratto entro venerdì e Kevin la polizza."),
        ("pt", "A Jutta vai enviar o contrato até sexta-feira e o Kevin a apólice."),
        ("nl", "Jutta zal het contract voor vrijdag sturen en Kevin de polis."),
    ],
)
def test_a_second_owner_without_a_verb_leaves_nobody_certain(language: str, said: str) -> None:
    assert owed(language, said) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Jutta will get Kevin to sign the lease by Friday."),
        ("de", "Jutta lässt Kevin den Vertrag bis Freitag prüfen."),
        ("fr", "Jutta fera signer le bail par Kevin avant vendredi."),
        ("it", "Jutta farà firmare il contratto a Kevin entro venerdì."),
        ("nl", "Jutta laat Kevin het contract voor vrijdag tekenen."),
    ],
)
def test_who_has_another_do_it_owes_it_not_for_certain(language: str, said: str) -> None:
    assert owed(language, said) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Kevin's wife was there. She will send the photos by Friday."),
        ("de", "Kevins Tante war da. Sie schickt die Fotos bis Freitag."),
        ("fr", "La mère de Kevin était là. Elle enverra les photos avant vendredi."),
        ("es", "La madre de Kevin estuvo. Ella enviará las fotos antes del viernes."),
        ("it", "La moglie di Kevin c'era. Lei invierà le foto entro venerdì."),
        ("pt", "A mãe do Kevin esteve cá. Ela enviará as fotos até sexta-feira."),
        ("nl", "De moeder van Kevin was erbij. Zij stuurt de foto's voor vrijdag."),
    ],
)
def test_kin_of_somebody_owe_nothing(language: str, said: str) -> None:
    assert owed(language, said) == []


@pytest.mark.parametrize(
    ("language", "said", "task"),
    [
        (
            "en",
            "Renee will check the count that Kevin does by Friday.",
            "check the count that Kevin does by Friday",
        ),
        ("en", "Renee will draft a lease for Kevin to sign by Friday.", None),
        ("fr", "Renee va vérifier le bail que Kevin signera avant vendredi.", None),
        ("es", "Renee va a revisar el contrato que Kevin firmará antes del viernes.", None),
        ("it", "Renee controllerà il contratto che Kevin firmerà entro venerdì.", None),
        ("pt", "A Renee vai rever o contrato que o Kevin assina até sexta-feira.", None),
    ],
)
def test_the_day_of_what_another_does_is_asked(language: str, said: str, task: str | None) -> None:
    ((owner, told, day),) = owed(language, said)
    assert (owner, day) == (RENEE, "?")
    assert task is None or told == task


@pytest.mark.parametrize(
    ("language", "said", "task"),
    [
        ("fr", "Avant vendredi, Kevin enverra le bail.", "enverra le bail"),
        ("es", "Antes del viernes, Kevin enviará el contrato.", "enviará el contrato"),
    ],
)
def test_a_day_before_the_name_is_not_lost(language: str, said: str, task: str) -> None:
    assert owed(language, said) == [(KEVIN, task, "2026-03-06")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Jutta will present the figures on March 12."),
        ("en", "Jutta takes two weeks of leave by March 20."),
        ("en", "Kevin will pay 300 a month from March 12."),
        ("de", "Jutta stellt am 12. März die Zahlen vor."),
        ("de", "Jutta zieht am 12. März nach Bonn um."),
        ("fr", "Jutta présentera les chiffres le 12 mars."),
        ("fr", "Jutta ouvrira le magasin le 12 mars."),
        ("es", "Jutta presentará las cifras el 12 de marzo."),
        ("es", "Jutta viajará a Lima el 12 de marzo."),
        ("it", "Jutta presenterà i numeri il 12 marzo."),
        ("it", "Jutta aprirà il ristorante il 12 marzo."),
        ("pt", "A Jutta apresentará os números a 12 de março."),
        ("nl", "Jutta zal op 12 maart verhuizen."),
    ],
)
def test_agendas_events_and_instalments_promise_nothing(language: str, said: str) -> None:
    assert owed(language, said) == []


def test_what_is_presented_by_a_day_is_promised() -> None:
    assert owed("es", "Kevin presentará la solicitud antes del viernes.") == [
        (KEVIN, "presentará la solicitud", "2026-03-06")
    ]
