"""The number behind a mark of an action is none of its owner."""

import pytest
from tests.builders import doc, facts, para

from whoowes.core.items.extract import extract


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Action item #3: Sara to share the list"),
        ("en-GB", "ACTION no. 3 - Sara to share the list"),
        ("en-US", "AI #3: Sara to share the list"),
        ("de-DE", "Aufgabe Nr. 3: Sara schickt die Liste"),
        ("de-DE", "Aufgabe #3: Sara schickt die Liste"),
        ("fr-FR", "Action #3 : Sara envoie la liste"),
        ("es-ES", "Acción #3: Sara envía la lista"),
        ("pt-PT", "Ação #3: Sara envia a lista"),
        ("nl-NL", "Actie #3: Sara stuurt de lijst"),
        ("it-IT", "Azione #3: Sara invia l'elenco"),
    ],
)
def test_a_number_with_its_sign_behind_a_mark_is_the_number_of_the_action(locale: str, line: str) -> None:
    (found,) = extract(doc(para(line)), facts("Acme call 2026-03-04"), locale=locale).items
    assert (found.number, found.owner_raw, found.task[:5]) == ("3", "", "Sara ")


def test_a_stroke_in_the_short_mark_changes_nothing() -> None:
    (found,) = extract(doc(para("A/I: book the hall")), facts("Acme call 2026-03-04"), locale="en-US").items
    assert found.task == "book the hall"


@pytest.mark.parametrize(
    "line", ["Actions #3", "Number 3: the list", "Room no. 3: booked for us", "Reaction #3: fine"]
)
def test_a_number_without_a_mark_of_actions_makes_none(line: str) -> None:
    assert extract(doc(para(line)), facts("Acme call 2026-03-04"), locale="en-GB").items == ()
