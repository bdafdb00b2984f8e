"""A heading or a title that says that its call was not held makes no call; in every language."""

import datetime as dt

import pytest
from tests.builders import doc, facts, heading, item, para

from whoowes.core.document.model import Document
from whoowes.core.items.extract import extract


def held(document: Document, title: str, locale: str) -> list[dt.date | None]:
    return [call.date for call in extract(document, facts(title), locale=locale).calls]


NOT_HELD = [
    ("en-GB", "11 March 2026 - session cancelled at short notice"),
    ("en-US", "2026-03-11 (fell through)"),
    ("en-US", "2026-03-11 - no call this week"),
    ("en-GB", "11 March 2026 – client didn't turn up"),
    ("de-DE", "11.03.2026 – kurzfristig abgesagt"),
    ("de-DE", "11.03.2026 (ausgefallen, Tom krank)"),
    ("de-DE", "Jour fixe 11.03.2026 – fiel aus"),
    ("de-DE", "11.03.2026 – der Termin hat nicht stattgefunden"),
    ("de-DE", "11.03.2026: faellt aus wegen Krankheit"),
    ("fr-FR", "11/03/2026 – la réunion n'a pas eu lieu"),
    ("fr-FR", "11/03/2026 (ajournée)"),
    ("fr-FR", "11/03/2026 – pas de visio"),
    ("es-ES", "11/03/2026 - no se realizó"),
    ("es-ES", "11/03/2026 - reunión suspendida por enfermedad"),
    ("pt-PT", "11/03/2026 - não se realizou"),
    ("pt-PT", "11/03/2026 (desmarcada)"),
    ("nl-NL", "11-03-2026 (gaat niet door)"),
    ("nl-NL", "11-03-2026 - afgelast wegens ziekte"),
    ("it-IT", "11/03/2026 - riunione saltata"),
    ("it-IT", "11/03/2026 – non si è tenuta"),
]
HELD = [
    ("en-GB", "11 March 2026 - cancelled orders"),
    ("en-GB", "11 March 2026 - skipped parts of the audit"),
    ("en-GB", "11 March 2026 (postponed from 4 March)"),
    ("en-GB", "11 March 2026 - Tom didn't join"),
    ("en-GB", "11 March 2026 - no call sheet yet"),
    ("es-ES", "11/03/2026 - no se hizo el inventario"),
    ("nl-NL", "11-03-2026 - geen overleg met de bank"),
    ("de-DE", "11.03.2026 – Katalog abgesagt"),
    ("de-DE", "11.03.2026 (verschoben vom 4.3.)"),
    ("de-DE", "11.03.2026 – Strategie"),
    ("fr-FR", "11/03/2026 – catalogue annulé"),
    ("fr-FR", "11/03/2026 (reportée du 4/3)"),
    ("es-ES", "11/03/2026 - campaña suspendida"),
    ("pt-PT", "11/03/2026 - loja cancelada"),
    ("nl-NL", "11-03-2026 - drukwerk afgelast"),
    ("nl-NL", "11-03-2026 (verzet van 4-3)"),
    ("it-IT", "11/03/2026 (rinviata dal 4/3)"),
    ("it-IT", "11/03/2026 - stampa saltata"),
]


def running(text: str) -> Document:
    return doc(heading("2026-03-04"), item("Kevin to send the deck"), heading(text), heading("2026-03-18"))


@pytest.mark.parametrize(("locale", "text"), NOT_HELD)
def test_a_call_that_its_heading_says_was_not_held_is_none(locale: str, text: str) -> None:
    assert held(running(text), "Acme calls", locale) == [dt.date(2026, 3, 4), dt.date(2026, 3, 18)]


@pytest.mark.parametrize(("locale", "text"), HELD)
def test_a_call_about_something_cancelled_or_put_on_its_day_was_held(locale: str, text: str) -> None:
    assert dt.date(2026, 3, 11) in held(running(text), "Acme calls", locale)


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en-GB", "Acme call 2026-03-11 – cancelled"),
        ("de-DE", "Termin Acme 2026-03-11 (ausgefallen)"),
        ("nl-NL", "Overleg Acme 2026-03-11 - ging niet door"),
    ],
)
def test_a_call_that_its_title_says_was_not_held_is_none(locale: str, title: str) -> None:
    assert held(doc(para("Kevin")), title, locale) == []


@pytest.mark.parametrize(("locale", "text"), NOT_HELD)
def test_an_item_below_a_call_that_was_not_held_is_read(locale: str, text: str) -> None:
    blocks = (heading("2026-03-04"), heading(text), item("[ ] Kevin to send the deck"))
    found = extract(doc(*blocks), facts("Acme calls"), locale=locale)
    assert ["deck" in each.task for each in found.items] == [True]
