"""What asks for one deed of two is no more than perhaps the same, and closes nothing that asks for both."""

import pytest
from tests.builders_ledger import day, note, read, row

from whoowes.core.ledger.identity import Likeness, compare_tasks
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry, State

SEVERAL = [
    ("en-GB", "Read and countersign the agency terms", "Read the agency terms"),
    ("en-US", "Sign and return the waiver", "Return the waiver"),
    ("en-GB", "Test and approve the booking form", "Test the booking form"),
    ("en-GB", "Compare and negotiate the phone tariffs", "Compare the phone tariffs"),
    ("de-DE", "Satzung prüfen und unterschreiben", "Satzung prüfen"),
    ("de-DE", "Formular ausfüllen und unterschreiben", "Formular unterschreiben"),
    ("fr-FR", "Vérifier et signer les statuts", "Vérifier les statuts"),
    ("es-ES", "Comprobar y firmar las escrituras", "Comprobar las escrituras"),
    ("pt-PT", "Verificar e assinar os estatutos", "Verificar os estatutos"),
    ("nl-NL", "Statuten controleren en ondertekenen", "Statuten controleren"),
    ("it-IT", "Verificare e firmare lo statuto", "Verificare lo statuto"),
]
GOES_WITHOUT_SAYING = [
    ("en-GB", "Draft and send the tender letter", "Send the tender letter"),
    ("en-GB", "Finalise the rota", "Finalise and circulate the rota"),
    ("en-US", "Gather and submit the expense slips", "Submit the expense slips"),
    ("en-GB", "Check and review the tender letter", "Review the tender letter"),
    ("en-GB", "Sign and return the waiver", "Return the signed waiver"),
    ("de-DE", "Einladung erstellen und verschicken", "Einladung verschicken"),
    ("fr-FR", "Rédiger et envoyer l'invitation", "Envoyer l'invitation"),
]


def _likeness(one: str, other: str, locale: str) -> Likeness:
    found = compare_tasks(one, other, same_owner=True, days_apart=14, locale=locale)
    assert compare_tasks(other, one, same_owner=True, days_apart=14, locale=locale) == found
    return found.likeness


@pytest.mark.parametrize(("locale", "both", "one"), SEVERAL)
def test_one_deed_of_two_leaves_open_whether_it_is_the_promise(locale: str, both: str, one: str) -> None:
    assert _likeness(both, one, locale) is Likeness.POSSIBLY


@pytest.mark.parametrize(("locale", "one", "other"), GOES_WITHOUT_SAYING)
def test_making_before_sending_goes_without_saying(locale: str, one: str, other: str) -> None:
    assert _likeness(one, other, locale) is Likeness.SAME


def _after(locale: str, task: str, said: str, *, due: str, is_review: bool) -> Entry:
    """Return the promise after a finished row of the same owner."""
    agreed = note("4 Mar", row(task, due="13 March"))
    done = note("18 Mar", row(said, due=due, status="Done", is_carried_forward=is_review))
    found = build_ledger(read(agreed, done, locale=locale), as_of=day("31 Dec"), locale=locale)
    return next(entry for entry in found.entries if entry.sightings[0].item.task == task)


@pytest.mark.parametrize("due", ["13 March", ""])
@pytest.mark.parametrize("is_review", [True, False])
@pytest.mark.parametrize(
    ("locale", "both", "one"),
    [*SEVERAL, ("en-GB", "Approve and circulate the rota", "Approve the rota")],
)
def test_one_deed_that_is_done_closes_no_promise_of_two(
    locale: str, both: str, one: str, due: str, *, is_review: bool
) -> None:
    entry = _after(locale, both, one, due=due, is_review=is_review)
    assert entry.state is not State.DONE
    assert Doubt.UNCLEAR_STATUS in entry.doubts


@pytest.mark.parametrize("is_review", [True, False])
@pytest.mark.parametrize("said", ["Send the tender letter", "Draft and send tender letter"])
def test_the_last_of_two_deeds_closes_what_it_cannot_do_without(said: str, *, is_review: bool) -> None:
    entry = _after("en-GB", "Draft and send the tender letter", said, due="13 March", is_review=is_review)
    assert entry.state is State.DONE
