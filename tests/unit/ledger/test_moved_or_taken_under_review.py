"""What a review says of a promise: who has it now, or the day to which it was moved, wherever the verb is."""

import pytest
from tests.builders import heading, item
from tests.builders_ledger import after_talk, day, only

PROMISES = {
    "en-GB": ("Last time", "Order the awnings", "Awnings"),
    "de-DE": ("Rückblick", "Markisen bestellen", "Markisen"),
    "fr-FR": ("Suite de la dernière fois", "Commander les stores", "Stores"),
    "es-ES": ("Repaso de la última vez", "Encargar los toldos", "Toldos"),
    "pt-PT": ("Revisão da última vez", "Encomendar os toldos", "Toldos"),
    "nl-NL": ("Terugblik", "Zonwering bestellen", "Zonwering"),
    "it-IT": ("Punti dell'ultima volta", "Ordinare le tende", "Tende"),
}


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "Sara takes over"),
        ("de-DE", "Sara übernimmt"),
        ("fr-FR", "Sara s'en charge"),
        ("es-ES", "se encarga Sara"),
        ("pt-PT", "a Sara trata disso"),
        ("nl-NL", "Sara doet het"),
        ("it-IT", "ci pensa Sara"),
    ],
)
def test_who_takes_a_thing_over_under_review_owes_it_and_it_stands_there_once(locale: str, said: str) -> None:
    title, task, thing = PROMISES[locale]
    entry = only(after_talk(f"Kevin: {task}", heading(title), item(f"{thing}: {said}"), locale=locale))
    assert (entry.task, [person.name for person in entry.owner.people]) == (task, ["Sara Lind"])


def test_what_names_no_promise_hands_over_none() -> None:
    found = after_talk(
        "Kevin: Markisen bestellen", heading("Rückblick"), item("Lampen: Sara übernimmt"), locale="de-DE"
    )
    assert [each.owner.people[0].name for each in found.entries] == ["Kevin Wong", "Sara Lind"]


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de-DE", "auf den 2. April verschoben"),
        ("de-DE", "auf 2. April vertagt."),
        ("nl-NL", "naar 2 april verzet"),
        ("nl-NL", "tot 2 april uitgesteld"),
    ],
)
def test_a_promise_is_moved_where_the_verb_comes_behind_the_day(locale: str, said: str) -> None:
    title, task, thing = PROMISES[locale]
    entry = only(after_talk(f"Kevin: {task}", heading(title), item(f"{thing}: {said}"), locale=locale))
    assert (entry.due.date, entry.doubts) == (day("2 Apr"), ())


@pytest.mark.parametrize("said", ["auf unbestimmte Zeit verschoben", "auf den Chef geschoben"])
def test_what_is_no_day_moves_nothing(said: str) -> None:
    title, task, thing = PROMISES["de-DE"]
    entry = only(
        after_talk(f"Kevin: {task} bis 17. März", heading(title), item(f"{thing}: {said}"), locale="de-DE")
    )
    assert entry.due.date == day("17 Mar")


@pytest.mark.parametrize(
    ("locale", "said", "due"),
    [
        ("en-GB", "not yet", "by 17 March"),
        ("de-DE", "noch nicht", "bis 17. März"),
        ("fr-FR", "pas encore", "pour le 17 mars"),
        ("es-ES", "todavía no", "antes del 17 de marzo"),
        ("pt-PT", "ainda não", "até 17 de março"),
        ("nl-NL", "nog niet", "uiterlijk 17 maart"),
        ("it-IT", "non ancora", "entro il 17 marzo"),
    ],
)
def test_what_is_not_there_yet_stays_due_when_it_was(locale: str, said: str, due: str) -> None:
    title, task, thing = PROMISES[locale]
    agreed = f"Kevin: {task} {due}"
    entry = only(after_talk(agreed, heading(title), item(f"{thing}: {said}"), locale=locale))
    assert entry.due.date is not None
    assert entry.due.words
