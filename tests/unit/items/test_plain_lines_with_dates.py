"""Lines without a label that date a call, and those that tell of some other day."""

import pytest
from tests.builders import day, heading, item, para, tab
from tests.call_notes import ACTIONS, actions, placed, read

from whoowes.core.document.model import Block

OTHER_DAYS = [
    ("en-GB", "Call the bank, 25 March."),
    ("en-GB", "Ring the printers, 25 March"),
    ("en-GB", "Visit the showroom, 25 March"),
    ("en-GB", "Call Sara on 25 March"),
    ("en-GB", "Meeting room: booked, 25 March."),
    ("en-GB", "Meeting with the auditors, 25 March"),
    ("en-GB", "Meeting with the auditors is set, 25 March"),
    ("en-GB", "Weekly figures: missing, 25 March"),
    ("en-GB", "Monthly report: late, 25 March"),
    ("en-GB", "Team photos: another session on 12 May"),
    ("en-GB", "Another workshop on 12 May for the new hires"),
    ("en-GB", "Numbers for this week, 25 March."),
    ("en-GB", "Kevin to call, 25 March"),
    ("en-GB", "Book a call, 25 March"),
    ("en-GB", "Prepare board meeting, 25 March"),
    ("en-GB", "25 March: call the bank"),
    ("en-GB", "25 March - book meeting room"),
    ("en-GB", "We had a good talk. Next week a call, 25 March"),
    ("en-GB", "Call the bank, 25 March. Kevin is away."),
    ("en-US", "Call the landlord, 3/25"),
    ("de-DE", "Anruf bei der Bank, 25.3."),
    ("de-DE", "Besprechungsraum: gebucht, 25.3."),
    ("de-DE", "Noch ein Workshop am 12.5."),
    ("de-DE", "Teamfotos: weiterer Termin am 12.5."),
    ("fr-FR", "Appel à la banque, 25 mars"),
    ("fr-FR", "Salle de réunion : réservée, 25 mars"),
    ("fr-FR", "Photos : une autre séance le 12 mai"),
    ("es-ES", "Llamada al banco, 25 de marzo"),
    ("es-ES", "Anuncio: otra entrevista el 2 de abril"),
    ("pt-PT", "Chamada ao banco, 25 de março"),
    ("pt-PT", "Fotos: outra sessão a 12 de maio"),
    ("nl-NL", "Vacature: nog een gesprek met de drukker op 2-4"),
    ("nl-NL", "Nog een sessie op 12-5"),
    ("it-IT", "Chiamata alla banca, 25 marzo"),
    ("it-IT", "Annuncio: altro colloquio il 2/4"),
]
DAYS_OF_CALLS = [
    ("en-GB", "Call 4 March 2026"),
    ("en-GB", "Call, 4 March."),
    ("en-GB", "Call with Kevin, 4 March"),
    ("en-GB", "Weekly catch-up - 4 March, 10:00-11:00, Zoom"),
    ("en-GB", "Meeting held on 4 March at the office"),
    ("en-GB", "Board meeting 7, 4 March, by phone"),
    ("en-GB", "Board meeting: Wednesday 4 March"),
    ("en-GB", "Design team meeting 3, Wednesday 4 March 2026, by Teams"),
    ("en-US", "Subject: Recap of our call on Wednesday Mar 4"),
    ("en-GB", "Wednesday 4 March, 10:00, Zoom"),
    ("en-GB", "4 March, call with Kevin and Sara"),
    ("en-GB", "Notes of the call on 4 March"),
    ("en-GB", "Zoom | 4 March | Zelda & Kevin"),
    ("en-GB", "Larchway call, 4 March. Kevin + Sara. Tom on hols."),
    ("en-GB", "Review board meeting 3, 4 March, by Teams"),
    ("en-US", "Meeting on March 4, with Kevin, Sara and two fitters"),
    ("en-US", "Sales call 3/4/2026 - pricing"),
    ("de-DE", "Telefonat vom 4.3."),
    ("de-DE", "Besprechung am 4.3., 10 Uhr, vor Ort"),
    ("de-DE", "Jour fixe 4.3.2026 mit Ute Wolter"),
    ("fr-FR", "Réunion du 4 mars"),
    ("fr-FR", "Point hebdo du 4 mars, à 14h, en visio"),
    ("fr-FR", "Réunion de lancement du 4 mars 2026"),
    ("es-ES", "Reunión del 4 de marzo"),
    ("es-ES", "Llamada con Marta, 4 de marzo, por teléfono"),
    ("pt-PT", "Reunião de 4 de março"),
    ("pt-PT", "Chamada com a Marta, 4 de março, 10h"),
    ("nl-NL", "Overleg van 4 maart"),
    ("nl-NL", "Gesprek met Sanne, 4 maart, via Teams"),
    ("it-IT", "Riunione del 4 marzo"),
    ("it-IT", "Chiamata con Anna, 4 marzo, ore 10"),
]


@pytest.mark.parametrize(("locale", "line"), OTHER_DAYS)
def test_an_order_or_a_remark_with_a_day_dates_no_call(locale: str, line: str) -> None:
    assert placed(para(line), ACTIONS, locale=locale) == {"Send deck": "2026-03-10"}


@pytest.mark.parametrize(("locale", "line"), DAYS_OF_CALLS)
def test_a_line_that_names_a_call_and_when_it_was_dates_it(locale: str, line: str) -> None:
    assert placed(para(line), ACTIONS, locale=locale) == {"Send deck": "2026-03-04"}


@pytest.mark.parametrize(("locale", "line"), OTHER_DAYS)
def test_an_order_above_the_actions_hides_none_of_them(locale: str, line: str) -> None:
    blocks: list[Block] = [para("Attendees: Kevin, Sara"), para(line), heading("Actions")]
    found = read(*blocks, item("Kevin: logo"), name="Call 2026-03-18", locale=locale, created="2026-03-18")

    assert ("Kevin: logo", "2026-03-18") in [(i.task, str(i.call.date)) for i in found.items]


@pytest.mark.parametrize(
    "line",
    ["25 March 2026", "25 March", "Call 25 March 2026", "Board meeting on 25 March", "Workshop, 12 May"],
)
def test_no_plain_line_puts_the_day_in_the_title_aside(line: str) -> None:
    assert placed(para(line), ACTIONS, name="Call 2026-03-18") == {"Send deck": "2026-03-18"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("17 March", "2026-03-17"),
        ("Call 19 March 2026", "2026-03-19"),
        ("Wednesday 18 March, 10:00", "2026-03-18"),
    ],
)
def test_a_plain_line_may_mend_the_title_by_a_day_or_two(line: str, expected: str) -> None:
    assert placed(para(line), ACTIONS, name="Call notes 18 March 2026") == {"Send deck": expected}


def test_a_label_and_a_chip_alone_still_beat_the_title() -> None:
    label, chip = para("Date: 25 March 2026"), para([day("2026-03-25", "25 Mar 2026")])

    for line in (label, chip):
        assert placed(para("Workshop, 12 May"), line, ACTIONS, name="Call 2026-03-18") == {
            "Send deck": "2026-03-25"
        }


def test_a_chip_in_an_order_does_not_beat_the_title() -> None:
    line = para(["Call the bank by phone, ", day("2026-03-25", "25 Mar 2026")])

    assert placed(line, ACTIONS, name="Call 2026-03-18") == {"Send deck": "2026-03-18"}


def test_the_title_is_no_date_of_each_of_many_tabs() -> None:
    tabs = [tab("One", para("4 March 2026"), actions("a")), tab("Two", para("11 March 2026"), actions("b"))]

    assert placed(*tabs, name="Acme, kick-off 12 January 2026") == {"a": "2026-03-04", "b": "2026-03-11"}


def test_a_bullet_with_a_day_dates_no_call() -> None:
    line = item("Call 25 March 2026")

    assert placed(line, ACTIONS, name="Call 2026-03-18")["Send deck"] == "2026-03-18"
