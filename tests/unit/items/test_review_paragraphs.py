"""A paragraph behind the title of a review, "Last time: …", is a review; what follows it is none."""

import pytest
from tests.builders import para
from tests.builders_ledger import after_talk

from whoowes.core.ledger.model import Doubt, Entry, State


def standing(entry: Entry) -> str:
    return "asked" if Doubt.UNCLEAR_STATUS in entry.doubts else entry.state.value


@pytest.mark.parametrize(
    ("locale", "agreed", "said"),
    [
        ("en-GB", "Kevin: get the employer's letter", "Last time: the employer's letter is in."),
        (
            "de-DE",
            "Kevin: Arbeitgeberbescheinigung einholen",
            "Letztes Mal: Arbeitgeberbescheinigung ist da.",
        ),
        ("fr-FR", "Kevin : récupérer l'attestation", "La dernière fois : l'attestation est arrivée."),
        ("es-ES", "Kevin: conseguir el certificado", "La última vez: el certificado llegó."),
        ("pt-PT", "Kevin: obter a declaração", "Da última vez: a declaração chegou."),
        ("it-IT", "Kevin: recuperare la dichiarazione", "Dall'ultima volta: la dichiarazione è arrivata."),
        (
            "nl-NL",
            "Kevin: werkgeversverklaring opvragen bij HR",
            "Vorige keer: werkgeversverklaring is binnen.",
        ),
    ],
)
def test_what_came_by_such_a_paragraph_is_no_longer_simply_open(locale: str, agreed: str, said: str) -> None:
    (entry,) = after_talk(agreed, said, locale=locale).entries
    assert standing(entry) != State.OPEN


def test_each_sentence_of_it_tells_of_its_own_promise() -> None:
    said = "Last time: roof quotes – not yet. Staff list – sent, thanks!! Kevin signed the lease on Monday."
    agreed = "Kevin: sign the lease | Kevin: roof quotes | Kevin: staff list"
    assert [standing(entry) for entry in after_talk(agreed, said).entries] == ["done", "open", "done"]


def test_what_follows_it_is_no_review() -> None:
    said = ("Last time: nothing to report yet.", "Action: Sara to paint the gate")
    assert [entry.task for entry in after_talk("Kevin: sign the lease", *said).entries][1:] == [
        "paint the gate"
    ]


def test_a_label_that_titles_no_review_begins_none() -> None:
    (entry,) = after_talk("Kevin: sign the lease", para("Timeline: lease before the summer.")).entries
    assert standing(entry) == State.OPEN
