"""Somebody who goes to a place promises nothing; somebody who is going to do something does."""

import pytest

from whoowes.core.items.owners import build_roster, owner_in_task
from whoowes.core.items.people import Person, Side

ROSTER = build_roster([Person(id="a", name="Lena Roth", side=Side.CLIENT)])


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("it-IT", "Lena va a Torino il 12 marzo"),
        ("it-IT", "Lena va a pranzo con il notaio"),
        ("it-IT", "Lena va a Cagliari lunedì"),
        ("en-GB", "Lena is going to Bristol on 12 March"),
        ("en-GB", "Lena is going to the fair on Friday"),
        ("en-US", "I'm going to an open house on Friday"),
        ("es-ES", "Lena va a Alcácer el lunes"),
        ("es-MX", "Lena va a Monterrey el lunes"),
        ("fr-FR", "Lena va Porte de Versailles"),
        ("fr-FR", "Lena va en Navarre"),
        ("nl-NL", "Lena gaat naar Assen"),
        ("nl-BE", "Lena gaat vrijdag naar de leveranciers"),
        ("nl-NL", "Lena gaat op reis met vrienden"),
    ],
)
def test_whoever_goes_to_a_place_promises_nothing(locale: str, task: str) -> None:
    assert owner_in_task(task, ROSTER, locale=locale) is None


@pytest.mark.parametrize(
    ("locale", "task", "rest"),
    [
        ("it-IT", "Lena va a ritirare il timbro", "ritirare il timbro"),
        ("it-IT", "Lena va a sottoporlo al notaio", "sottoporlo al notaio"),
        ("it-IT", "Lena va a proporre due date", "proporre due date"),
        ("en-GB", "Lena is going to ring Bristol", "ring Bristol"),
        ("es-ES", "Lena va a llamar a Monterrey", "llamar a Monterrey"),
        ("nl-NL", "Lena gaat Tom bellen", "Tom bellen"),
        ("nl-BE", "Lena gaat de staal naar Assen sturen", "de staal naar Assen sturen"),
        ("fr-FR", "Lena va en rendre compte à Tom", "en rendre compte à Tom"),
        ("fr-FR", "Lena va les envoyer", "les envoyer"),
    ],
)
def test_whoever_is_going_to_do_something_owes_it(locale: str, task: str, rest: str) -> None:
    assert owner_in_task(task, ROSTER, locale=locale) == ("Lena", rest)
