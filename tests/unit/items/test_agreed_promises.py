"""Promises of the talk below the document's own name, behind "Agreed:", and before one of the same person."""

import pytest
from tests.builders import doc, facts, heading, item, para
from tests.builders_ledger import ROSTER

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise


def tasks(*blocks: Block, locale: str = "en-GB", name: str = "Acme Bakery call 4 March 2026") -> list[str]:
    # The document knows what it is called.
    document = doc(*blocks, name=name)
    notes = normalise([extract(document, facts(name), locale=locale)], ROSTER, locale=locale).notes
    return [sighting.item.task for sighting in notes[0].sightings]


PROMISE = "Kevin to send the lease by Friday"


@pytest.mark.parametrize("over", ["Acme Bakery", "acme bakery, call", "ACME"])
def test_below_what_the_document_is_called_talk_is_heard(over: str) -> None:
    assert tasks(heading(over), para(PROMISE)) == ["send the lease"]


@pytest.mark.parametrize("over", ["Acme Brewery", "Rejected", "Acme Bakery, our fee"])
def test_below_other_words_it_is_not(over: str) -> None:
    assert tasks(heading(over), para(PROMISE)) == []


@pytest.mark.parametrize(
    ("locale", "said", "task"),
    [
        ("en-GB", "Agreed: Kevin sends the lease by Friday.", "sends the lease"),
        ("en-GB", "Agreed: Kevin to send the lease by Friday.", "send the lease"),
        ("de-DE", "Vereinbart: Kevin schickt den Vertrag bis Freitag.", "schickt den Vertrag"),
        ("fr-FR", "Convenu : Kevin envoie le contrat pour le 9 mars.", "envoie le contrat"),
        ("it-IT", "Concordato: Kevin manda il contratto entro venerdì.", "manda il contratto"),
        ("nl-NL", "Afgesproken: Kevin stuurt het contract uiterlijk vrijdag.", "stuurt het contract"),
    ],
)
def test_what_a_label_calls_agreed_is_heard_below_any_topic(locale: str, said: str, task: str) -> None:
    assert tasks(heading("Lottery bid"), para(said), locale=locale) == [task]


@pytest.mark.parametrize(
    "said",
    [
        "Rejected: Kevin to send the lease by Friday.",
        "Agreed: Kevin perhaps sends the lease by Friday.",
        "Agreed: Kevin sends the lease by Friday. Confidential.",
        "Agreed: no pay rise before Friday.",
    ],
)
def test_other_labels_and_what_only_may_be_agree_on_nothing(said: str) -> None:
    assert tasks(heading("Lottery bid"), para(said)) == []


@pytest.mark.parametrize("over", ["Internal", "Agenda", "Template"])
def test_what_is_internal_or_no_talk_is_not_heard_whatever_its_label(over: str) -> None:
    assert tasks(heading(over), item("Agreed: Kevin sends the lease by Friday.")) == []


@pytest.mark.parametrize(
    ("locale", "said", "task"),
    [
        ("fr-FR", "Kevin envoie le bail pour le 9 mars. Il appelle la banque le 12 mars.", "envoie le bail"),
        (
            "en-GB",
            "Kevin will send the lease by Friday. He will ring the bank by 12 March.",
            "send the lease",
        ),
    ],
)
def test_what_the_same_person_does_by_another_day_takes_nothing_back(
    locale: str, said: str, task: str
) -> None:
    assert task in tasks(para(said), locale=locale)


@pytest.mark.parametrize(
    "behind", ["He did it on Friday.", "He won't.", "It is not certain before 12 March.", "He did."]
)
def test_what_may_take_it_back_still_does(behind: str) -> None:
    assert tasks(para(f"Kevin will send the lease by Friday. {behind}")) == []
