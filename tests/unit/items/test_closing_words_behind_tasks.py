"""A closing word behind a task closes it as in a cell; a participle of another deed leaves it open."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ACTIONS, ROSTER

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.items.readings import Status
from whoowes.core.items.status.read import read_status

TASKS = {
    "en-GB": "Call the landlord",
    "de-DE": "Vermieter anrufen",
    "fr-FR": "Appeler le bailleur",
    "es-ES": "Llamar al casero",
    "pt-PT": "Ligar ao senhorio",
    "nl-NL": "Verhuurder bellen",
    "it-IT": "Chiamare il locatore",
}
CLOSING = [
    *[("de-DE", word) for word in ("gelöst", "geklärt", "beantwortet", "eingereicht", "übergeben", "erl")],
    *[("nl-NL", word) for word in ("voldaan", "afgevinkt", "aangeleverd", "goedgekeurd", "gemaild")],
    *[("en-GB", word) for word in ("completed", "paid", "delivered")],
    *[("fr-FR", word) for word in ("réglé", "transmis")],
    *[("es-ES", word) for word in ("resuelto", "abonado")],
    *[("pt-PT", word) for word in ("resolvido", "tratado")],
    *[("it-IT", word) for word in ("evaso", "saldato")],
]
OTHER_DEEDS = [
    ("en-GB", "uploaded"),
    ("en-GB", "signed 3/3"),
    ("de-DE", "hochgeladen"),
    ("de-DE", "gebucht"),
    ("fr-FR", "publié"),
    ("fr-FR", "signé"),
    ("it-IT", "pubblicato"),
]


def state(text: str, locale: str) -> tuple[str, Status]:
    blocks = (heading("2026-03-04"), heading(ACTIONS[locale], 2), item(text))
    note = normalise([extract(doc(*blocks), facts("Acme"), locale=locale)], ROSTER, locale=locale).notes[0]
    (sighting,) = note.sightings
    return sighting.item.task, sighting.item.status.status


@pytest.mark.parametrize("form", ["{task} – {word}", "{task}: {word}", "{task} ({word})", "{task} -> {word}"])
@pytest.mark.parametrize(("locale", "word"), CLOSING)
def test_what_closes_in_a_cell_closes_behind_a_task(locale: str, word: str, form: str) -> None:
    assert read_status(word, locale=locale).status is Status.DONE
    task = TASKS[locale]
    assert state(form.format(task=task, word=word), locale) == (task, Status.DONE)


@pytest.mark.parametrize("form", ["{task} – {word}", "{task}: {word}", "{task} ({word})"])
@pytest.mark.parametrize(("locale", "word"), OTHER_DEEDS)
def test_a_participle_of_another_deed_may_close(locale: str, word: str, form: str) -> None:
    assert state(form.format(task=TASKS[locale], word=word), locale)[1] is Status.UNCLEAR


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Book the room: booked"),
        ("en-GB", "Upload the file – uploaded 3 March"),
        ("de-DE", "Raum buchen – gebucht"),
        ("fr-FR", "Publier l'annonce : publiée"),
        ("it-IT", "Firmare il contratto – firmato"),
        ("en-GB", "Kevin: book the room – booked"),
        ("en-GB", "Sara: upload the file – uploaded"),
        ("nl-NL", "Kevin: ruimte boeken – geboekt"),
        ("fr-FR", "Sara : commander le bois – commandé"),
    ],
)
def test_the_deed_that_the_task_asks_for_closes_it(locale: str, text: str) -> None:
    assert state(text, locale)[1] is Status.DONE


@pytest.mark.parametrize(
    "text",
    [
        "Send the lease (signed)",
        "Photos – edited",
        "Samples – shipped",
        "Pack the samples (shipped)",
        "Cash book – 100 %",
    ],
)
def test_what_may_say_which_thing_is_meant_stays_in_the_task(text: str) -> None:
    assert state(text, "en-GB") == (text, Status.UNCLEAR)


@pytest.mark.parametrize(
    "text",
    [
        "Send the lease – signed copies only",
        "Send the lease: not signed",
        "Call the landlord – needs to be signed",
        "Order shelves, painted to match",
        "Ship the samples – shipped goods only",
        "Raise the cover – 80 %",
    ],
)
def test_more_words_behind_a_participle_are_the_task(text: str) -> None:
    assert state(text, "en-GB")[1] is Status.OPEN


@pytest.mark.parametrize(
    "form", ["{task}. {word}.", "{task}? {word}!", "{task} … {word}", "{task} ... {word}"]
)
@pytest.mark.parametrize(("locale", "word"), CLOSING)
def test_what_parts_a_closing_word_aside_is_left_out_of_the_task(locale: str, word: str, form: str) -> None:
    task = TASKS[locale]
    assert state(form.format(task=task, word=word), locale) == (task, Status.DONE)


@pytest.mark.parametrize(
    "text",
    [
        "Change the sign to open / closed",
        "Count the tickets raised / resolved",
        "Explain Settings > Billing > Cancelled",
        "Look at Reports | Completed",
        "Find out why the field = closed",
    ],
)
def test_behind_a_stroke_a_closing_word_may_be_of_the_task(text: str) -> None:
    assert state(text, "en-GB") == (text, Status.UNCLEAR)
