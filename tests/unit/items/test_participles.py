"""A past participle that no table of states knows: it may say that the thing is finished, or not."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status

REVIEWS = {
    "en-GB": "Review of last actions",
    "en-US": "Review of last actions",
    "de-DE": "Rückblick letzter Termin",
    "fr-FR": "Suivi des actions précédentes",
    "es-ES": "Revisión de acciones anteriores",
    "nl-NL": "Acties vorige keer",
    "it-IT": "Azioni della volta scorsa",
    "pt-PT": "Revisão das ações anteriores",
}


def reviewed(locale: str, text: str) -> list[tuple[str, Status]]:
    found = extract(doc(heading(REVIEWS[locale]), item(text)), facts("Acme call 2026-03-04"), locale=locale)
    return [(each.task, each.status.status) for each in found.items]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "countersigned"),
        ("en-GB", "now lodged"),
        ("en-GB", "renewed on 2 March"),
        ("de-DE", "nachgereicht"),
        ("de-DE", "gestern eingetragen"),
        ("de-DE", "verlängert"),
        ("fr-FR", "résilié"),
        ("fr-FR", "mis à jour"),
        ("fr-FR", "réservé"),
        ("es-ES", "ya actualizado"),
        ("nl-NL", "bijgewerkt"),
        ("it-IT", "disdetto"),
        ("pt-PT", "já redigido"),
    ],
)
def test_a_participle_behind_a_task_under_review_makes_its_state_unclear(locale: str, said: str) -> None:
    assert reviewed(locale, f"Website: {said}") == [("Website", Status.UNCLEAR)]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "chased"),
        ("en-US", "requested"),
        ("es-ES", "pedido"),
        ("de-DE", "geplant"),
        ("fr-FR", "démarré"),
        ("nl-NL", "aangevraagd"),
    ],
)
def test_a_participle_of_what_is_under_way_is_parted_from_its_task(locale: str, said: str) -> None:
    assert reviewed(locale, f"Website – {said}") == [("Website", Status.OPEN)]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Website: draft"),
        ("en-GB", "Website: add the speed test"),
        ("de-DE", "Website: Angebot"),
        ("de-DE", "Website: Texte bestellen"),
        ("fr-FR", "Site web : réserver le domaine"),
        ("it-IT", "Sito: contratto"),
        ("nl-NL", "Website: bericht"),
    ],
)
def test_what_is_no_participle_stays_in_the_task(locale: str, text: str) -> None:
    assert reviewed(locale, text) == [(text, Status.OPEN)]


@pytest.mark.parametrize(
    ("locale", "said", "status"),
    [
        ("en-GB", "Countersigned", Status.UNCLEAR),
        ("en-GB", "Lodged by Sara", Status.UNCLEAR),
        ("en-GB", "Drafted", Status.OPEN),
        ("en-GB", "Unsigned", Status.OPEN),
        ("en-GB", "Amended once Tom agrees", Status.OPEN),
        ("de-DE", "Nachgereicht am 2.3.", Status.UNCLEAR),
        ("de-DE", "Bericht", Status.OPEN),
        ("es-ES", "Mercado", Status.OPEN),
    ],
)
def test_a_participle_in_a_status_cell_is_unclear_where_nothing_more_is_said(
    locale: str, said: str, status: Status
) -> None:
    assert read_status(said, locale=locale).status is status


STRONG = {
    "en-GB": "overseen proofread re-read taught broken undertaken",
    "de-DE": "ausgeliehen abgewogen zusammengetragen weggegeben übertroffen uebertroffen umgestossen"
    " hineingezogen nachgewiesen durchbrochen emporgehoben ausgegraben widerrufen ueberprueft",
    "fr-FR": "reconstruit redéfini redefini recouvert soustrait dissous approfondi traduites débattu"
    " éclairci",
    "es-ES": "releído extraído construída recubierto prescrita depuesto revuelto",
    "pt-PT": "destruída retraído recoberta transcritas reescrito reeleita",
    "nl-NL": "samengebracht losgemaakt bijeengeroepen bekendgemaakt onderbouwd verworven bestreden afgewogen"
    " vrijgelaten herzien aangedaan",
    "it-IT": "ricondotto ridiscusse ridecisa esclusi trascritte coinvolti ricoperte interrotta",
}


@pytest.mark.parametrize(
    ("locale", "said"), [(locale, said) for locale, words in STRONG.items() for said in words.split()]
)
def test_a_strong_participle_alone_in_a_status_cell_is_never_silently_open(locale: str, said: str) -> None:
    assert read_status(said.capitalize(), locale=locale).status is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Cutting"),
        ("en-GB", "Read once Tom agrees"),
        ("en-GB", "forgotten"),
        ("de-DE", "Gehaltszettel"),
        ("de-DE", "vergessen"),
        ("de-DE", "Verfahren"),
        ("de-DE", "entgangen"),
        ("fr-FR", "Produits"),
        ("fr-FR", "Garantie"),
        ("es-ES", "presupuesto"),
        ("es-ES", "respuesta"),
        ("es-ES", "impuestos"),
        ("es-ES", "derrota"),
        ("pt-PT", "imposto"),
        ("pt-PT", "resposta"),
        ("pt-PT", "revista"),
        ("nl-NL", "bedragen"),
        ("nl-NL", "overheid"),
        ("nl-NL", "onderwerp"),
        ("it-IT", "prodotti"),
        ("it-IT", "bolletta"),
        ("it-IT", "intervista"),
        ("it-IT", "scelta"),
    ],
)
def test_a_noun_or_what_was_forgotten_is_no_strong_participle(locale: str, said: str) -> None:
    assert read_status(said, locale=locale).status is Status.OPEN


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es-ES", "Web: presupuesto"),
        ("pt-PT", "Site: imposto"),
        ("it-IT", "Energia: bolletta"),
        ("nl-NL", "Website: overheid"),
        ("fr-FR", "Site web : produits"),
        ("de-DE", "Website: Verfahren"),
    ],
)
def test_a_noun_like_a_strong_participle_stays_in_the_task(locale: str, text: str) -> None:
    assert reviewed(locale, text) == [(text, Status.OPEN)]
