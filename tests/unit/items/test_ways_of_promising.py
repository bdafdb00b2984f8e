"""How whole sentences of each language say who takes something on, and what only sounds so."""

import pytest
from tests import talked_promises
from tests.builders import doc, facts, para
from tests.talked_promises import ASKED

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Person, Roster, Side

ROSTER = Roster(
    (
        Person("o", "Oskar Lind", Side.CLIENT),
        Person("m", "Mireille Aubert", Side.CLIENT),
        Person("t", "Tessa Vogt", Side.ADVISOR),
    ),
    author_id="t",
)
OSKAR, MIREILLE, TESSA = (person.name for person in ROSTER.people)


def owed(language: str, said: str) -> list[tuple[str, str, str]]:
    return talked_promises.owed(language, said, ROSTER)


@pytest.mark.parametrize(
    ("language", "said", "owner", "task"),
    [
        ("gb", "It's up to Oskar to call the landlord.", OSKAR, "call the landlord"),
        ("en", "We leave it to Mireille to order the shelves.", MIREILLE, "order the shelves"),
        ("fr", "À Oskar de commander les étagères.", OSKAR, "commander les étagères"),
        ("fr", "Mireille s'est engagée à fournir les plans.", MIREILLE, "fournir les plans"),
        ("fr", "Il faut que je rappelle le notaire.", TESSA, "rappelle le notaire"),
        ("de", "Oskar hat mir versprochen, die Pläne zu schicken.", OSKAR, "die Pläne zu schicken"),
        ("de", "Ich habe Oskar zugesagt, dass ich die Pläne schicke.", TESSA, "die Pläne schicke"),
        ("nl", "Aan Mireille om de tekeningen te sturen.", MIREILLE, "de tekeningen te sturen"),
        ("nl", "Oskar heeft mij toegezegd om de aannemer te bellen.", OSKAR, "de aannemer te bellen"),
        ("es", "Le toca a Oskar llamar al notario.", OSKAR, "llamar al notario"),
        ("es", "Mireille se ha comprometido a enviar los planos.", MIREILLE, "enviar los planos"),
        ("pt", "Fica a Mireille de enviar as plantas.", MIREILLE, "enviar as plantas"),
        ("pt", "Cabe ao Oskar avisar o senhorio.", OSKAR, "avisar o senhorio"),
        ("it", "Spetta a Oskar avvisare il notaio.", OSKAR, "avvisare il notaio"),
        ("it", "Mi sono impegnata a preparare il preventivo.", TESSA, "preparare il preventivo"),
        ("it", "Alla perizia ci pensa Mireille.", MIREILLE, "perizia"),
    ],
)
def test_who_takes_something_on_owes_it(language: str, said: str, owner: str, task: str) -> None:
    assert [found[:2] for found in owed(language, said)] == [(owner, task)]


@pytest.mark.parametrize(
    ("language", "said", "owner", "task"),
    [
        ("en", "We agreed that Oskar will send the plans.", OSKAR, "send the plans"),
        ("fr", "On a convenu que Mireille prépare le devis.", MIREILLE, "prépare le devis"),
        ("de", "Wir haben vereinbart, dass Oskar die Pläne schickt.", OSKAR, "die Pläne schickt"),
        ("nl", "We spraken af dat Oskar de tekeningen stuurt.", OSKAR, "de tekeningen stuurt"),
        ("es", "Quedamos en que Oskar prepare la oferta.", OSKAR, "prepare la oferta"),
        ("pt", "Ficou combinado que o Oskar envie as plantas.", OSKAR, "envie as plantas"),
        ("it", "Resta inteso che Mireille chiami il notaio.", MIREILLE, "chiami il notaio"),
    ],
)
def test_what_was_agreed_that_somebody_does_is_owed(language: str, said: str, owner: str, task: str) -> None:
    assert [found[:2] for found in owed(language, said)] == [(owner, task)]


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("en", "It's Oskar who calls the landlord by Friday.", (OSKAR, "calls the landlord", "2026-03-06")),
        ("fr", "C'est Oskar qui appelle le notaire avant vendredi.", (OSKAR, "appelle le notaire")),
        ("es", "Es Mireille quien llama al notario antes del viernes.", (MIREILLE, "llama al notario")),
        ("pt", "Quem fala com o senhorio é o Oskar, até sexta.", (OSKAR, "fala com o senhorio")),
        ("de", "Danach ruft Mireille bis Freitag die Bank an.", (MIREILLE, "ruft die Bank an", "2026-03-06")),
        ("de", "Den Vertrag schicke ich bis Freitag.", (TESSA, "schicke den Vertrag", "2026-03-06")),
        ("fr", "Mireille m'apporte les clés d'ici vendredi.", (MIREILLE, "m'apporte les clés", "2026-03-06")),
        ("pt", "O Oskar entrega-me as chaves até sexta.", (OSKAR, "entrega-me as chaves", "2026-03-06")),
        ("it", "Oskar mi porta le chiavi entro venerdì.", (OSKAR, "mi porta le chiavi", "2026-03-06")),
        ("fr", "De mon côté, je leur envoie le plan.", (TESSA, "leur envoie le plan", "")),
        ("pt", "Eu preparo-lhes uma proposta.", (TESSA, "preparo-lhes uma proposta", "")),
    ],
)
def test_by_a_day_and_to_somebody_the_present_promises(
    language: str, said: str, expected: tuple[str, ...]
) -> None:
    assert [found[: len(expected)] for found in owed(language, said)] == [expected]


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        (
            "en",
            "Oskar sends me the plans by Friday, and Mireille will check the lease with the bank.",
            [(OSKAR, "sends me the plans", "2026-03-06"), (MIREILLE, "check the lease with the bank", "")],
        ),
        (
            "fr",
            "Oskar m'envoie les plans d'ici vendredi et Mireille prépare le devis pour le 12.",
            [(OSKAR, "m'envoie les plans", "2026-03-06"), (MIREILLE, "prépare le devis", "2026-03-12")],
        ),
        (
            "de",
            "Oskar schickt mir die Pläne bis Freitag und Mireille prüft die Rechnung bis zum 12. März.",
            [(OSKAR, "schickt mir die Pläne", "2026-03-06"), (MIREILLE, "prüft die Rechnung", "2026-03-12")],
        ),
        (
            "it",
            "Oskar mi manda i disegni entro venerdì, i primi due mancano.",
            [(OSKAR, "mi manda i disegni", "2026-03-06")],
        ),
        (
            "fr",
            "Oskar doit voir avec le notaire, il me redit avant la fin du mois.",
            [(OSKAR, "voir avec le notaire", ASKED)],
        ),
        (
            "es",
            "Oskar me pasa los planos antes del viernes. Yo le preparo la oferta.",
            [(OSKAR, "me pasa los planos", "2026-03-06"), (TESSA, "le preparo la oferta", "")],
        ),
    ],
)
def test_each_clause_is_a_promise_of_its_own(
    language: str, said: str, expected: list[tuple[str, str, str]]
) -> None:
    assert owed(language, said) == expected


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "It's Oskar who runs the shop."),
        ("en", "We had agreed that Oskar would send the plans."),
        ("en", "We agreed that the bank sends the lease by Friday."),
        ("en", "Oskar sends me the plans by Friday. Mireille will do it instead."),
        ("fr", "C'est Oskar qui gère les stocks."),
        ("fr", "Je m'occupe de leur comptabilité depuis 2019."),
        ("fr", "Il est convenu que la banque envoie le contrat."),
        ("fr", "On a convenu que Mireille est absente vendredi."),
        ("fr", "Mireille a relancé le fournisseur, il livre mi-avril."),
        ("fr", "Oskar s'est engagé à ne pas vendre avant juin."),
        ("de", "Die Bank ruft Mireille bis Freitag an."),
        ("de", "Am Freitag ruft die Bank Mireille an."),
        ("de", "Wir hatten vereinbart, dass Oskar die Pläne schickt."),
        ("de", "Ich kümmere mich seit 2020 um die Buchhaltung."),
        ("nl", "Vrijdag belt de bank Oskar."),
        ("nl", "Het is Oskar die de voorraad beheert."),
        ("es", "Es Mireille quien lleva la contabilidad."),
        ("es", "Habíamos quedado en que Oskar mandaba los planos."),
        ("pt", "Quem trata da contabilidade é o Oskar."),
        ("pt", "Cabe ao banco enviar o contrato."),
        ("it", "Di solito ci pensa Oskar."),
        ("it", "Avevamo concordato che Oskar mandasse i disegni."),
    ],
)
def test_offices_habits_strangers_and_the_past_promise_nothing(language: str, said: str) -> None:
    assert owed(language, said) == []


def test_the_words_of_a_promise_tell_no_end_of_it() -> None:
    note = extract(
        doc(para("Mi sono impegnata a preparare il preventivo entro venerdì.")),
        facts("Acme call 2026-03-04"),
        locale="it-IT",
    )
    read = normalise([note], ROSTER, locale="it-IT").notes[0]
    assert (len(read.sightings), read.remarks, read.ends) == (1, (), ())
