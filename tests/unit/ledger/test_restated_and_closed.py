"""An order that a review restates with a closing word right behind it is closed, and stands there once."""

import pytest
from tests.builders import heading, item
from tests.builders_ledger import after_talk, only

from whoowes.core.ledger.model import State

ORDERS = [
    ("en-GB", "Last time", "Post the keys to the letting agent", "done"),
    ("en-GB", "Last time", "Cancel the skip hire", "completed"),
    ("de-DE", "Rückblick", "Schlüssel an den Makler schicken", "erledigt"),
    ("fr-FR", "Suite de la dernière fois", "Envoyer les clés à l'agence", "fait"),
    ("es-ES", "Repaso de la última vez", "Enviar las llaves a la agencia", "hecho"),
    ("pt-PT", "Revisão da última vez", "Enviar as chaves à agência", "feito"),
    ("nl-NL", "Terugblik", "Sleutels naar de makelaar sturen", "gedaan"),
    ("it-IT", "Punti dell'ultima volta", "Mandare le chiavi all'agenzia", "fatto"),
]


@pytest.mark.parametrize("form", ["{task} {word}", "{task} {word}!", "{task} = {word}", "{task} > {word}"])
@pytest.mark.parametrize(("locale", "title", "task", "word"), ORDERS)
def test_an_order_with_a_closing_word_right_behind_it_is_closed(
    locale: str, title: str, task: str, word: str, form: str
) -> None:
    told = form.format(task=task, word=word)
    entry = only(after_talk(f"Kevin: {task}", heading(title), item(told), locale=locale))
    assert (entry.task, entry.state) == (task, State.DONE)


@pytest.mark.parametrize(
    ("agreed", "told"),
    [
        ("Post the keys to the agent", "Have the keys posted done up in tape sent"),
        ("Call the surveyor", "Have the survey done"),
        ("Order the boiler", "Order the boiler filter done"),
        ("Call Dunmore", "Call Dunmore Bank done"),
    ],
)
def test_other_words_before_the_closing_word_close_nothing(agreed: str, told: str) -> None:
    found = after_talk(f"Kevin: {agreed}", heading("Last time"), item(told))
    assert [entry.state for entry in found.entries if entry.task == agreed] == [State.OPEN]
