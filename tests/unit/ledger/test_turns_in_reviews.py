"""What a bullet of a review tells of its action beside how far it is: by when, and who does it now."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ACTIONS, ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import DueKind
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger

REVIEWS = {
    "en-GB": "Last time",
    "de-DE": "Rückblick",
    "fr-FR": "La dernière fois",
    "es-ES": "Repaso",
    "pt-PT": "Da última vez",
    "nl-NL": "Terugblik",
    "it-IT": "Dall'ultima volta",
}


def reviewed(agreed: str, *said: str, locale: str) -> Ledger:
    """Return what was agreed on 4 March, parted by " | ", after the review of 18 March."""
    documents = (
        ("Acme call 2026-03-04", doc(heading(ACTIONS[locale]), *map(item, agreed.split(" | ")))),
        ("Acme call 2026-03-18", doc(heading(REVIEWS[locale]), *map(item, said))),
    )
    notes = [extract(document, facts(title), locale=locale) for title, document in documents]
    return build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: talk to the landlord about the lease by 31 March", "Landlord: not yet"),
        ("en-GB", "Kevin: talk to the landlord about the lease by 31 March", "Landlord: ongoing"),
        ("de-DE", "Kevin: mit dem Vermieter sprechen bis 31.3.", "Vermieter: noch nicht"),
        ("fr-FR", "Kevin : parler au bailleur, 31 mars", "Bailleur : pas encore"),
        ("es-ES", "Kevin: hablar con el casero, 31/3", "Casero: todavía no"),
        ("pt-PT", "Kevin: falar com o senhorio, 31/3", "Senhorio: ainda não"),
        ("nl-NL", "Kevin: met de verhuurder praten, 31-3", "Verhuurder: nog niet"),
        ("it-IT", "Kevin: parlare col padrone di casa, 31/3", "Padrone di casa: non ancora"),
    ],
)
def test_how_far_it_is_takes_no_day_from_it(locale: str, agreed: str, said: str) -> None:
    (entry,) = reviewed(agreed, said, locale=locale).entries
    assert entry.due.date == day("31 Mar")
    assert entry.doubts == ()


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "de-DE",
            "Kevin: Preise der Kisten bis 10.3.",
            "Kisten – ein Preis da, der andere fehlt. Das macht jetzt Sara, die kennt jemanden",
        ),
        (
            "es-ES",
            "Kevin: pedir precio de cajas, 10/3",
            "Cajas – un precio, falta el otro. Lo hace Sara, que conoce a uno",
        ),
        (
            "nl-NL",
            "Kevin: prijs van kratten vragen, 10-3",
            "Kratten – één prijs, de andere ontbreekt. Sara pakt het op, die kent iemand",
        ),
        (
            "it-IT",
            "Kevin: prezzo delle casse, 10/3",
            "Casse – un prezzo, manca l'altro. Lo fa Sara, che conosce qualcuno",
        ),
    ],
)
def test_whose_it_is_now_is_never_left_with_the_one_before(locale: str, agreed: str, said: str) -> None:
    (entry,) = reviewed(agreed, said, locale=locale).entries
    assert Doubt.UNCLEAR_OWNER in entry.doubts


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "pt-PT",
            "Kevin: relatório do estudo | Kevin: relatório do banco",
            "Estudo: 14 respostas. O relatório ainda não está pronto, mando até dia 27",
        ),
        (
            "it-IT",
            "Kevin: relazione del sondaggio | Kevin: relazione per la banca",
            "Sondaggio: 14 risposte. La relazione non è pronta, la mando entro il 27/3",
        ),
    ],
)
def test_a_later_sentence_of_a_bullet_speaks_of_its_topic(locale: str, agreed: str, said: str) -> None:
    first, second = reviewed(agreed, said, locale=locale).entries
    assert day("27 Mar") in (first.due.date, *first.due.candidates)
    assert day("27 Mar") not in (second.due.date, *second.due.candidates)


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Kevin: floor plans by 10 March",
            "Floor plans – saw the architect 12/3, still to be drawn. Friday 27 March",
        ),
        (
            "de-DE",
            "Kevin: Grundriss bis 10.3.",
            "Grundriss – Architekt am 12.3. getroffen, fehlt noch. 27.3.",
        ),
        (
            "nl-NL",
            "Kevin: plattegrond voor 10-3",
            "Plattegrond – architect gezien op 12-3, nog te tekenen. 27-3.",
        ),
    ],
)
def test_a_sentence_that_is_only_a_day_is_that_of_the_bullet(locale: str, agreed: str, said: str) -> None:
    (entry,) = reviewed(agreed, said, locale=locale).entries
    assert day("27 Mar") in (entry.due.date, *entry.due.candidates)
    assert day("12 Mar") not in (entry.due.date, *entry.due.candidates)


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: price list", "Price list - Kevin sent the old one. He'll send that by Friday"),
        (
            "de-DE",
            "Kevin: Preisliste",
            "Preisliste - Kevin hat die alte geschickt. Er schickt sie bis Freitag",
        ),
        ("fr-FR", "Kevin : liste de prix", "Liste de prix - Kevin a envoyé l'ancienne. Il l'envoie vendredi"),
        ("nl-NL", "Kevin: prijslijst", "Prijslijst - Kevin heeft de oude gestuurd. Hij stuurt hem vrijdag"),
    ],
)
def test_what_he_will_do_is_no_row_of_its_own(locale: str, agreed: str, said: str) -> None:
    assert len(reviewed(agreed, said, locale=locale).entries) == 1


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "nl-NL",
            "Kevin: algemene voorwaarden nalopen, 10-3",
            "voorwaarden – wacht op de jurist, wordt 27-3",
        ),
        ("fr-FR", "Kevin : relire les conditions générales, 10 mars", "Conditions – pas encore, le 27 mars"),
    ],
)
def test_general_terms_are_terms(locale: str, agreed: str, said: str) -> None:
    (entry,) = reviewed(agreed, said, locale=locale).entries
    assert day("27 Mar") in (entry.due.date, *entry.due.candidates)


def test_the_day_beside_a_doubtful_turn_is_in_doubt_as_well() -> None:
    said = "Lease review: Sara may do it now, by 27 March"
    (entry,) = reviewed("Kevin: lease review by 10 March", said, locale="en-GB").entries
    assert entry.due.kind is DueKind.UNCLEAR
    assert day("27 Mar") in entry.due.candidates
