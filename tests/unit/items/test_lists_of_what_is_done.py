"""Below "Done since last time" a closing word says what the heading does; what tells of a part is doubted."""

import pytest
from tests.builders import doc, facts, heading, item

from whoowes.core.items.extract import extract
from whoowes.core.items.readings import Status

TITLES = {
    "en": "Done since last time",
    "de": "Erledigt",
    "fr": "Fait",
    "nl": "Gedaan",
    "es": "Hecho",
    "it": "Fatto",
}


def state(said: str, locale: str) -> Status:
    note = doc(heading("2026-03-18", 1), heading(TITLES[locale]), item(said))
    (found,) = extract(note, facts("Acme call 2026-03-18"), locale=locale).items
    return found.status.status


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "Questionnaire signed, submitted to the broker 5/3 🎉"),
        ("en", "Lease signed, sent to the agent 2/11"),
        ("en", "Staff list finished, sent to HR"),
        ("en", "Lease signed and returned"),
        ("de", "Fragebogen ausgefüllt, an die Bank geschickt"),
        ("fr", "Bail signé, envoyé à la banque"),
        ("nl", "Begroting afgerond, verstuurd aan de bank"),
    ],
)
def test_a_closing_word_below_done_is_done(locale: str, said: str) -> None:
    assert state(said, locale) is Status.DONE


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en", "EDR on 2 of 3 PCs, Bev's is left"),
        ("en", "4 out of 5 laptops wiped"),
        ("en", "Questionnaire – submitted, but not signed"),
        ("en", "Invoices: not sent yet"),
        ("de", "Laptops 2 von 3 gelöscht"),
        ("nl", "2 van de 3 laptops gewist"),
        ("it", "Portatili 2 su 3 cancellati"),
    ],
)
def test_what_is_told_of_a_part_below_done_is_asked_about(locale: str, said: str) -> None:
    assert state(said, locale) is Status.UNCLEAR


@pytest.mark.parametrize(
    "said", ["Report of 2 March sent", "Version 2 of the lease drafted", "Page 2 of the site"]
)
def test_numbers_that_count_no_part_cast_no_doubt(said: str) -> None:
    assert state(said, "en") is Status.DONE
