"""A line that says only that all the rest goes on is no action, and closes none."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ACTIONS

from whoowes.core.items.extract import extract


def tasks(said: str, locale: str) -> list[str]:
    """Return what is read of a list of actions with a line in it."""
    blocks = (heading(ACTIONS[locale]), item("Kevin: price list"), item(said))
    return [each.task for each in extract(doc(*blocks), facts("Acme call 2026-03-04"), locale=locale).items]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "everything else stays as agreed"),
        ("en-GB", "(the rest of the list from last week carries over)"),
        ("de-DE", "alles andere läuft weiter"),
        ("de-DE", "(Rest bleibt wie gehabt)"),
        ("fr-FR", "le reste continue"),
        ("es-ES", "todo lo demás sigue igual"),
        ("pt-PT", "(o resto mantém-se)"),
        ("nl-NL", "de overige punten blijven staan"),
        ("it-IT", "tutto il resto rimane invariato"),
    ],
)
def test_that_the_rest_goes_on_is_no_action(locale: str, said: str) -> None:
    assert tasks(said, locale) == ["Kevin: price list"]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "the rest of the photos go to Sara"),
        ("en-GB", "check whether everything else continues"),
        ("de-DE", "Rest der Fotos schicken"),
        ("fr-FR", "envoyer le reste de la liste"),
        ("es-ES", "el resto de las fotos, mandarlas a Sara"),
        ("pt-PT", "enviar o resto da lista"),
        ("nl-NL", "de rest van de foto's sturen"),
        ("it-IT", "mandare il resto dell'elenco"),
    ],
)
def test_what_is_done_with_the_rest_is_one(locale: str, said: str) -> None:
    assert len(tasks(said, locale)) == len(["price list", said])
