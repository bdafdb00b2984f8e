"""English dates over notes of another language: read only where the note's own language finds none."""

from datetime import date

import pytest
from tests.builders import doc, facts, heading, para, tab, table

from whoowes.core.document.model import Block, Tab
from whoowes.core.items.dates import find_dates
from whoowes.core.items.extract import extract
from whoowes.core.items.readings import DayMonthOrder

TABLES = {
    "it": [["Azione", "Chi", "Entro"], ["Mandare il listino", "Anna", "20/03/2026"]],
    "de": [["Aufgabe", "Wer", "Frist"], ["Preisliste senden", "Anna", "20.03.2026"]],
    "es": [["Acción", "Quién", "Plazo"], ["Enviar la tarifa", "Ana", "20/03/2026"]],
}


def calls(*blocks: Block | Tab, locale: str = "en", name: str = "Acme") -> list[date | None]:
    return [call.date for call in extract(doc(*blocks), facts(name), locale=locale).calls]


@pytest.mark.parametrize("language", TABLES)
@pytest.mark.parametrize("configured", ["en", "own"])
def test_an_english_date_dates_a_call_wherever_it_may_stand(language: str, configured: str) -> None:
    locale = language if configured == "own" else configured
    rows = table(TABLES[language])
    held = [date(2026, 3, 4)]
    assert calls(heading("Call 4 March 2026", 1), rows, locale=locale) == held
    assert calls(heading("Wed, March 4, 2026", 1), rows, locale=locale) == held
    assert calls(tab("Call 4 March 2026", rows), locale=locale) == held
    assert calls(rows, locale=locale, name="Acme call 4 March 2026") == held
    assert calls(para("Date: 4 March 2026"), rows, locale=locale) == held


@pytest.mark.parametrize(
    ("language", "month"), [("de", "März"), ("it", "marzo"), ("es", "marzo"), ("nl", "maart"), ("fr", "mars")]
)
def test_a_date_in_both_languages_is_one_date_and_the_note_s_own(language: str, month: str) -> None:
    found = find_dates(f"Call 4 {month} 2026 / 5 March 2026", locale=language, order=None)
    assert [one.date for one in found] == [date(2026, 3, 4)]


@pytest.mark.parametrize("language", TABLES)
def test_headings_in_either_language_are_one_call_each(language: str) -> None:
    own = {"it": "11 marzo 2026", "de": "11. März 2026", "es": "11 de marzo de 2026"}[language]
    rows = table(TABLES[language])
    blocks: list[Block] = [heading(f"Call {own}", 1), rows, heading("Call 4 March 2026", 1), rows]
    assert sorted(calls(*blocks, locale=language), key=str) == [date(2026, 3, 4), date(2026, 3, 11)]


@pytest.mark.parametrize("text", ["Call um 10.12", "März 2026", "March 2026", "Q2 2026", "Fri 10:30"])
def test_what_is_no_date_in_german_becomes_none_by_english(text: str) -> None:
    assert find_dates(text, locale="de", order=None) == ()


def test_a_spanish_word_that_may_be_a_weekday_stays_spanish() -> None:
    (found,) = find_dates("mar 10", locale="es", order=None)
    assert found.could_be_weekday == 1


def test_the_notes_own_order_tells_whether_a_number_may_be_a_year() -> None:
    (day_first,) = find_dates("Call Mar 26", locale="de", order=None)
    (month_first,) = find_dates("Call Mar 26", locale="de", order=DayMonthOrder.MONTH_FIRST)
    assert (day_first.could_be_month, month_first.could_be_month) == (True, False)
