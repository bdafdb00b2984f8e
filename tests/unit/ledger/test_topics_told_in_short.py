"""Bullets of a review in the few words of a hurried advisor: what they close, leave, ask about, and tell."""

import pytest
from tests.unit.ledger.test_topics_of_reviews import reviewed, states


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: sign the fee agreement", "fee agreement – signed & back"),
        ("de-DE", "Kevin: Auftrag unterschreiben", "Auftrag – unterschrieben zurück"),
        ("fr-FR", "Kevin : signer le mandat", "mandat – signé et rendu"),
        ("es-ES", "Kevin: firmar el poder notarial", "poder notarial – firmado y devuelto"),
        ("pt-PT", "Kevin: assinar o mandato", "mandato – assinado e devolvido"),
        ("it-IT", "Kevin: firmare il mandato", "mandato – firmato e restituito"),
        ("nl-NL", "Kevin: volmacht tekenen", "volmacht – getekend terug"),
    ],
)
def test_what_is_back_signed_was_signed(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: get a certificate for the awning", "awning – certificate came in on the 9th"),
        ("de-DE", "Kevin: Gutachten für die Halle einholen", "Halle – das Gutachten kam am 9.3."),
        ("fr-FR", "Kevin : demander un devis pour le store", "store – devis reçu le 9"),
        ("es-ES", "Kevin: pedir presupuesto del toldo", "toldo – llegó el presupuesto el 9"),
        ("pt-PT", "Kevin: pedir orçamento do toldo", "toldo – o orçamento chegou no dia 9"),
        ("it-IT", "Kevin: chiedere un preventivo per la tenda", "tenda – preventivo arrivato il 9"),
        ("nl-NL", "Kevin: offerte voor de luifel opvragen", "luifel – offerte kwam op 9/3"),
    ],
)
def test_the_very_thing_that_was_to_be_got_has_come(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Nora: reply to the parish about the stile", "parish – reply went on the 9th"),
        ("es-ES", "Nora: escribir al casero por la fuga", "casero – la carta salió el 9"),
        ("pt-PT", "Nora: escrever ao senhorio sobre a fuga", "senhorio – a carta seguiu no dia 9"),
        ("nl-NL", "Nora: verhuurder schrijven over het lek", "verhuurder – de brief is op de post"),
    ],
)
def test_who_was_to_write_has_when_the_letter_left(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: call the surveyor", "surveyor – Kevin has called"),
        ("de-DE", "Kevin: Gutachter anrufen", "Gutachter – Kevin hat angerufen"),
        ("fr-FR", "Kevin : appeler le notaire", "notaire – Kevin a appelé"),
        ("es-ES", "Kevin: llamar al notario", "notario – Kevin llamó el 9"),
        ("it-IT", "Kevin: chiamare il notaio", "notaio – Kevin ha chiamato"),
        ("nl-NL", "Kevin: notaris bellen", "notaris – Kevin heeft gebeld"),
    ],
)
def test_the_owner_did_the_very_deed_with_an_auxiliary_too(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: request the bank letter", "bank letter – requested"),
        ("en-US", "Kevin: draft the press release", "press release – drafted, on the Drive"),
        ("de-DE", "Kevin: Stundung beantragen", "Stundung – beantragt"),
        ("de-DE", "Kevin: Lieferanten kontaktieren", "Lieferanten – kontaktiert"),
    ],
)
def test_a_word_of_what_is_open_ends_what_asks_just_that(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: plan the away day", "away day – planned"),
        ("en-GB", "Kevin: send the press release", "press release – drafted"),
        ("de-DE", "Kevin: Betriebsausflug planen", "Betriebsausflug – geplant"),
    ],
)
def test_what_is_planned_or_drafted_stays_open_where_more_is_asked(
    locale: str, agreed: str, said: str
) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["open"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: sign the fee agreement", "fee agreement – sent to Kevin on the 9th"),
        ("de-DE", "Kevin: Steuererklärung abgeben", "Steuererklärung – an Kevin abgegeben"),
        ("it-IT", "Kevin: consegnare la visura", "visura – consegnata a Kevin"),
        ("nl-NL", "Kevin: aangifte inleveren", "aangifte – aan Kevin gegeven"),
        ("en-GB", "Kevin: get a certificate for the awning", "awning – their certificate came in on the 9th"),
        ("en-GB", "Kevin: get a certificate for the awning", "awning – a fabric sample came in on the 9th"),
        ("fr-FR", "Kevin : demander un devis pour le store", "store – leur devis reçu le 9"),
        ("nl-NL", "Kevin: notaris bellen", "notaris – n.v.t."),
        ("en-GB", "Kevin: call the surveyor", "surveyor – n/a"),
        ("fr-FR", "Kevin : demander un devis pour le store", "store – devis reçu le 9, flou"),
        ("es-ES", "Kevin: pedir presupuesto del toldo", "toldo – llegó el presupuesto el 9, fatal"),
        ("nl-NL", "Kevin: notaris bellen", "notaris – Kevin heeft gebeld, antwoordapparaat"),
        ("it-IT", "Kevin: chiamare il notaio", "notaio – come sopra"),
        ("de-DE", "Kevin: Gutachter anrufen", "Gutachter – dito"),
    ],
)
def test_what_only_looks_like_the_end_is_not_taken_for_it(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) in (["?"], ["open"])


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: send the plans", "plans – no change"),
        ("de-DE", "Kevin: Lageplan schicken", "Lageplan – nichts Neues"),
        ("fr-FR", "Kevin : envoyer le plan", "plan – rien de neuf"),
        ("es-ES", "Kevin: enviar el plano", "plano – sin cambios"),
        ("pt-PT", "Kevin: enviar a planta", "planta – sem novidades"),
        ("it-IT", "Kevin: mandare la planimetria", "planimetria – nessuna novità"),
        ("nl-NL", "Kevin: plattegrond sturen", "plattegrond – niets nieuws"),
    ],
)
def test_no_news_leaves_a_promise_as_it_is_and_makes_no_row(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["open"]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Leeds – very wet"),
        ("de-DE", "Bremen – war nett"),
        ("fr-FR", "Nantes – grand soleil"),
        ("es-ES", "Cádiz – mucho viento"),
        ("pt-PT", "Faro – muito calor"),
        ("it-IT", "Torino – molta neve"),
        ("nl-NL", "Delft – heel druk"),
    ],
)
def test_two_words_behind_a_topic_are_told_where_a_review_may_stand_over_talk(locale: str, said: str) -> None:
    found = reviewed(locale, ["Kevin: NDA"], said)
    assert len(found.entries) == 1
    assert [each.item.task for each in found.told_of_nothing] == [said]


def test_a_topic_of_one_noun_that_is_a_verb_as_well_names_its_promise() -> None:
    assert states(reviewed("en-GB", ["Kevin: send the floor plans to Nora"], "plans – got them, ta")) in (
        ["done"],
        ["?"],
    )
