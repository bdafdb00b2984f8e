"""A task struck out with a word behind it of what became of it, and why."""

import pytest
from tests.builders import STRUCK, doc, facts, heading, item

from whoowes.core.document.model import Run
from whoowes.core.items.extract import extract
from whoowes.core.items.model import RawItem
from whoowes.core.items.readings import Status


def read(struck: str, behind: str, locale: str) -> RawItem:
    """Return the one item of a list of actions in which some words are struck out."""
    line = item([Run(struck, STRUCK), Run(behind)])
    (found,) = extract(doc(heading("Actions"), line), facts("Acme call 2026-10-19"), locale=locale).items
    return found


@pytest.mark.parametrize(
    ("locale", "task", "behind", "status"),
    [
        ("en-GB", "Ask the bank for a letter", " no longer needed, they rang us", Status.DROPPED),
        ("en-US", "Order the paint", " - cancelled: the landlord does it", Status.DROPPED),
        ("de-DE", "Zugang beantragen", " nicht mehr nötig, Anbieter hat umgestellt", Status.DROPPED),
        ("fr-FR", "Relancer la mairie", " annulé, ils ont répondu", Status.DROPPED),
        ("en-GB", "Book the van", " done, see the mail", Status.DONE),
    ],
)
def test_a_struck_task_is_what_the_words_behind_it_say(
    locale: str, task: str, behind: str, status: Status
) -> None:
    found = read(task, behind, locale)
    assert (found.task, found.status.status) == (task, status)


@pytest.mark.parametrize(
    ("struck", "behind"),
    [("Call", " Cancelled orders list to Sara"), ("Call the bank", " write to the bank, they are closed")],
)
def test_what_is_not_struck_is_the_task_where_it_is_no_state(struck: str, behind: str) -> None:
    found = read(struck, behind, "en-GB")
    assert (found.task, found.status.status) == (behind.strip(), Status.OPEN)
