"""Who acts, by the verbs of an office that say it in one word: "Lena scannt die Belege"."""

import pytest

from whoowes.core.items.owners import build_roster, owner_in_task
from whoowes.core.items.people import Person, Side

ROSTER = build_roster([Person(id="a", name="Lena Roth", side=Side.CLIENT)])


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("de-DE", "Lena scannt die Belege"),
        ("fr-FR", "Lena remplit le formulaire"),
        ("es-ES", "Lena rellena el modelo 036"),
        ("it-IT", "Lena compila la delega"),
        ("pt-PT", "Lena preenche o modelo 3"),
        ("nl-NL", "Lena bezorgt het opleidingsplan"),
    ],
)
def test_whoever_acts_owes_it(locale: str, task: str) -> None:
    assert owner_in_task(task, ROSTER, locale=locale) == ("Lena", task.removeprefix("Lena "))
