"""Bullets of a review that name a matter and tell what happened: what they close and ask about."""

from collections.abc import Sequence

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Ledger

TITLES = {
    "en": ("Actions", "Last time"),
    "de": ("Aufgaben", "Rückblick"),
    "fr": ("Actions", "La dernière fois"),
    "es": ("Acciones", "Última vez"),
    "pt": ("Ações", "Da última vez"),
    "it": ("Azioni", "Dall'ultima volta"),
    "nl": ("Acties", "Vorige keer"),
}


def reviewed(locale: str, agreed: Sequence[str], *said: str) -> Ledger:
    actions, review = TITLES[locale[:2]]
    calls = (
        ("2026-03-04", [heading(actions), *map(item, agreed)]),
        ("2026-03-18", [heading(review), *map(item, said)]),
    )
    notes = [extract(doc(*blocks), facts(f"Acme call {date}"), locale=locale) for date, blocks in calls]
    return build_ledger(normalise(notes, ROSTER, locale=locale).notes, as_of=day("20 Mar"), locale=locale)


def states(found: Ledger) -> list[str]:
    return ["?" if Doubt.UNCLEAR_STATUS in entry.doubts else entry.state.value for entry in found.entries]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Kevin: pick a caterer from the three",
            "caterer - going with Olive Tree, tasting is 14 Mar",
        ),
        ("en-GB", "Nora: write to Ofwat about the meter", "Ofwat – letter went 10/3. They say eight weeks"),
        (
            "en-GB",
            "Nora: draft answers to the angry tenants",
            "angry tenants - answers went up 9/3, one even sent us cake",
        ),
        ("en-GB", "Nora: engagement letter for phase 2", "engagement letter – signed and back"),
        ("en-GB", "Kevin: topographic survey of the yard", "survey – done on the 9th, drawings on the Drive"),
        ("en-US", "Sara: start the loyalty card", "loyalty card - Sara started 3/9"),
        ("de-DE", "Kevin: Grundbuchauszug schicken", "Grundbuchauszug – ist da, danke Kevin"),
        ("de-DE", "Kevin: Fliesenleger aussuchen", "Fliesenleger – wir nehmen Brandt, Beginn 20.4."),
        ("fr-FR", "Sara : envoyer le bail commercial", "bail – reçu le 5, merci Sara"),
        ("fr-FR", "Kevin : choisir le traiteur", "traiteur – ce sera Maison Brun"),
        ("es-ES", "Sara: enviar la lista de proveedores", "lista de proveedores – llegó el día 5, gracias"),
        (
            "pt-PT",
            "Sara: enviar a lista de fornecedores",
            "lista de fornecedores – chegou dia 5, obrigada Sara",
        ),
        ("it-IT", "Sara: mandare la visura", "visura – arrivata il 5, grazie mille"),
        ("nl-NL", "Kevin: fotograaf kiezen", "fotograaf – het wordt Lena Brands"),
    ],
)
def test_a_topic_that_means_one_promise_and_tells_the_end_that_was_asked_closes_it(
    locale: str, agreed: str, said: str
) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["done"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: sign the lease", "lease – got it, thanks"),
        ("en-GB", "Kevin: choose a florist", "florist – going with Kevin to the fair"),
        ("en-GB", "Nora: write to the parish about the stile", "parish – their letter went up on Monday"),
        ("en-GB", "Kevin: send the title plan", "title plan – got it but it's the wrong plot"),
        ("en-GB", "Kevin: start the payroll in Sage", "payroll – Kevin started on the old system"),
        ("en-GB", "Kevin: NDA and lease", "NDA – done"),
        ("en-GB", "Nora: pay the invoice from Dawes", "Dawes – invoice went out 9/3"),
        ("de-DE", "Kevin: Fliesenleger aussuchen", "Fliesenleger – war krank, kam am 9.3."),
        ("fr-FR", "Sara : envoyer les plans", "plans – reçus mais pas à l'échelle"),
        ("es-ES", "Sara: pagar la multa", "multa – llegó otra el día 9"),
        ("pt-PT", "Sara: assinar o contrato", "contrato – chegou dia 5"),
        ("it-IT", "Sara: pagare la fattura Olivieri", "fattura Olivieri – arrivata il 5"),
        ("nl-NL", "Sara: jaarcijfers mailen", "jaarcijfers – binnen, maar 2024 in plaats van 2025"),
    ],
)
def test_what_may_be_another_end_is_asked_about_and_is_no_row(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["?"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        (
            "en-GB",
            "Sara: get consent for the drain over the field",
            "drain – the draft is with his solicitor",
        ),
        ("en-GB", "Nora: ring the pension office", "pension office – still no answer"),
        ("en-US", "Kevin: 6 landing pages on staging", "landing pages - 4 of 6 are up"),
        ("de-DE", "Kevin: Bauvoranfrage einreichen", "Bauvoranfrage – fehlt noch der Lageplan"),
        ("fr-FR", "Kevin : trois devis pour le parquet", "parquet – 2 devis sur 3, on attend Roy"),
        ("es-ES", "Kevin: firmar el contrato marco", "contrato marco – sigue en la mesa, falta su firma"),
        ("pt-PT", "Sara: rever os contratos", "contratos – Sara já viu dois, falta o da Carina"),
        ("it-IT", "Nora: listino estero", "listino: fermo, aspettiamo il cartone"),
        ("nl-NL", "Kevin: taxatie regelen", "taxatie – wacht nog op de bank"),
    ],
)
def test_what_plainly_goes_on_is_left_as_it_is(locale: str, agreed: str, said: str) -> None:
    assert states(reviewed(locale, [agreed], said)) == ["open"]


@pytest.mark.parametrize(
    "said", ["lease – not yet sure about it", "lease – sent on the 6th, still no copy", "lease – dropped?"]
)
def test_what_only_looks_as_if_it_went_on_is_asked_about(said: str) -> None:
    assert states(reviewed("en-GB", ["Kevin: file the lease"], said)) == ["?"]


def test_a_topic_that_may_mean_two_promises_asks_about_both() -> None:
    found = reviewed(
        "en-GB", ["Kevin: sign lease A", "Sara: sign lease B"], "lease – they met on Tuesday about it"
    )
    assert states(found) == ["?", "?"]


def test_two_bullets_about_one_promise_close_nothing() -> None:
    told = ("Ofwat – letter went 10/3", "meter – the old one makes a strange noise")
    assert states(reviewed("en-GB", ["Nora: write to Ofwat about the meter"], *told)) == ["?"]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: send the lease", "parking – council came round on Tuesday, two spaces needed"),
        ("de-DE", "Kevin: Vertrag schicken", "Parkplatz – Stadt war am Dienstag da, zwei Plätze nötig"),
        ("fr-FR", "Kevin : envoyer le bail", "parking – la mairie est passée mardi, deux places"),
    ],
)
def test_a_topic_of_nothing_known_is_told_and_no_row_of_nobody(locale: str, agreed: str, said: str) -> None:
    found = reviewed(locale, [agreed], said)
    assert states(found) == ["open"]
    assert [each.item.task for each in found.told_of_nothing] == [said]


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: send the lease", "parking – ask the council about a permit"),
        ("en-GB", "Kevin: send the lease", "brochure – Sara to print 200 by 20 March"),
        ("de-DE", "Kevin: Vertrag schicken", "Prospekt – Sara druckt 200 Stück bis 20.3."),
    ],
)
def test_what_orders_something_or_is_promised_there_stays_a_row(locale: str, agreed: str, said: str) -> None:
    assert len(reviewed(locale, [agreed], said).entries) == len([agreed, said])


def test_a_topic_of_what_is_over_opens_nothing() -> None:
    found = reviewed("en-GB", ["Kevin: send the lease (done)"], "lease – the landlord came round on Tuesday")
    assert len(found.entries) == 1


def test_a_bullet_that_settles_its_matter_says_nothing_of_the_days_that_others_name() -> None:
    agreed = ("Kevin: pick a caterer from the three by 10 March", "Kevin: 6 menu cards by 10 March")
    said = (
        "caterer - going with Olive Tree, tasting is 28 Mar",
        "menu cards - 4 of 6 are up. Kevin needs till 25 March for the other two",
    )
    caterer, cards = reviewed("en-GB", agreed, *said).entries
    assert (caterer.state.value, caterer.doubts) == ("done", ())
    assert (str(cards.due.date), cards.doubts) == ("2026-03-25", ())
