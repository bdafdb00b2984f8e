import itertools
from datetime import date

import pytest
from tests.builders import doc, heading, para, table

from whoowes.core.items.extract import extract
from whoowes.core.items.language import note_locale
from whoowes.core.items.model import NoteFacts
from whoowes.core.items.normalise import normalise
from whoowes.core.items.people import Roster

GERMAN = (
    "Wir haben über die neue Website gesprochen und der Kunde ist mit dem Entwurf nicht zufrieden, "
    "weil die Farben noch nicht zum Logo passen und wir das bis zum nächsten Termin ändern."
)
TEXTS = {
    "de": GERMAN,
    "fr": "Nous avons parlé du budget avec la direction et les chiffres ne sont pas dans le rapport pour le "
    "conseil, il est prévu que nous vous envoyons une version par mail.",
    "es": "Hemos hablado con la directora y los números no están en el informe para el consejo, pero hay una "
    "versión nueva que nosotros enviamos por correo y su equipo revisa.",
    "pt": "Falámos com a direção e os números não estão no relatório para o conselho, mas há uma versão nova "
    "que vai ser enviada pelo nosso contabilista ao cliente e depois à equipa.",
    "nl": "Wij hebben met de directie over het budget gesproken en de cijfers staan niet in het rapport voor "
    "de raad, maar er is nog een nieuwe versie die wij naar jullie sturen.",
    "it": "Abbiamo parlato del budget con la direzione e i numeri non sono nel rapporto per il consiglio, ma "
    "la nuova versione della presentazione è pronta e questo vale anche per gli altri.",
    "en": "We talked about the budget with the board and the numbers are not in the report for them, but "
    "there is a new version which we will send by mail this week.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_note_in_plain_prose_is_told_by_its_little_words(language: str) -> None:
    configured = "de" if language == "en" else "en-GB"

    assert note_locale(doc(para(TEXTS[language])), configured) == language


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "en_US"])
def test_the_configured_country_holds_where_its_language_is_spoken(locale: str) -> None:
    assert note_locale(doc(para(TEXTS["en"])), locale) == locale


def test_a_few_foreign_words_change_nothing() -> None:
    note = doc(heading("4 March 2026 call"), table([["Action", "Owner"], ["Angebot für die Messe", "Kevin"]]))

    assert note_locale(note, "en-GB") == "en-GB"


def test_a_note_without_words_is_read_as_configured() -> None:
    assert note_locale(doc(), "nl") == "nl"


def test_the_rows_of_a_german_note_are_read_in_german_for_an_advisor_who_writes_english() -> None:
    note = doc(heading("4.3.2026"), para(GERMAN), table([["Action", "Owner", "Due"], ["A", "B", "7. März"]]))
    reading = extract(note, NoteFacts(note.id, "Acme"), locale="en-GB")

    known = normalise([reading], Roster(), locale="en-GB")

    assert (reading.locale, known.locale) == ("de", "de")
    assert known.notes[0].sightings[0].due.date == date(2026, 3, 7)


TABLES = {
    "de": [["Maßnahme", "Zuständig", "Frist"], ["Router", "Uwe", "13.2."]],
    "nl": [["Actiepunt", "Actiehouder", "Voor wanneer?"], ["Router", "Ruud", "13-2"]],
}


@pytest.mark.parametrize("language", TABLES)
def test_a_note_of_tables_is_told_by_its_headers(language: str) -> None:
    assert note_locale(doc(table(TABLES[language])), "en-GB") == language


def test_headers_that_every_language_borrows_tell_nothing() -> None:
    note = doc(
        heading("To-dos"), table([["Action", "Owner", "Deadline", "Status"], ["Router", "Uwe", "13.2.", ""]])
    )

    assert note_locale(note, "de") == "de"


def test_a_few_foreign_headers_in_an_english_note_change_nothing() -> None:
    note = doc(para(TEXTS["en"]), para(TEXTS["en"]), table(TABLES["de"]))

    assert note_locale(note, "en-GB") == "en-GB"


@pytest.mark.parametrize("configured", ["en-GB", "de", "sv"])
@pytest.mark.parametrize("known", range(7))
def test_no_line_changes_the_language_that_the_words_alone_decide(known: int, configured: str) -> None:
    for own, foreign in itertools.product(range(7), range(4)):
        said = para(" ".join([*["the"] * own, *["nicht"] * foreign, "Acme"]))
        note = doc(said, *[para("Aufgaben")] * known, para("Kevin Wong"))
        found = note_locale(note, configured)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("whoowes.core.items.language._is_settled", lambda *_: False)
            assert note_locale(note, configured) == found
