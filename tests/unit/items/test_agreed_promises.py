"""Promises of the talk below the document's own name, and behind "Agreed:"."""

import pytest
from tests.builders import doc, facts, heading, item, para, tab
from tests.builders_ledger import ROSTER

from whoowes.core.document.model import Block, Tab
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise


def tasks(
    *blocks: Block | Tab, locale: str = "en-GB", name: str = "Acme Bakery call 4 March 2026"
) -> list[str]:
    # The document knows what it is called.
    document = doc(*blocks, name=name)
    notes = normalise([extract(document, facts(name), locale=locale)], ROSTER, locale=locale).notes
    return [sighting.item.task for sighting in notes[0].sightings]


PROMISE = "Kevin to send the lease by Friday"


@pytest.mark.parametrize("over", ["Acme Bakery", "acme bakery, call", "ACME"])
def test_below_what_the_document_is_called_talk_is_heard(over: str) -> None:
    assert tasks(heading(over), para(PROMISE)) == ["send the lease"]


@pytest.mark.parametrize("over", ["Acme Brewery", "Rejected", "Acme Bakery, our fee", "Bakery", "Not agreed"])
def test_below_other_words_it_is_not(over: str) -> None:
    name = "Acme Bakery call 4 March 2026: rejected, not agreed"
    assert tasks(heading(over), para(PROMISE), name=name) == []


@pytest.mark.parametrize("title", ["(confidential)", "debrief", "– between us"])
def test_where_the_title_hints_at_privacy_no_talk_is_heard(title: str) -> None:
    assert tasks(para(PROMISE), name=f"Acme Bakery call 4 March 2026 {title}") == []


@pytest.mark.parametrize("name", ["Gossip", "For our eyes", "Rejected"])
def test_what_the_name_of_a_tab_says_of_its_talk_nobody_can_tell(name: str) -> None:
    assert tasks(tab(name, para(PROMISE)), tab("4 March 2026", item("Fine."))) == []


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
def test_what_a_label_calls_agreed_is_heard(locale: str, said: str, task: str) -> None:
    assert tasks(para(said), locale=locale) == [task]


@pytest.mark.parametrize("over", ["Rejected proposals", "Not agreed", "Last year", "Lottery bid"])
def test_what_an_unknown_heading_says_of_it_nobody_can_tell(over: str) -> None:
    assert tasks(heading(over), para("Agreed: Kevin sends the lease by Friday.")) == []


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
    assert tasks(para(said)) == []


@pytest.mark.parametrize("over", ["Internal", "Agenda", "Template"])
def test_what_is_internal_or_no_talk_is_not_heard_whatever_its_label(over: str) -> None:
    assert tasks(heading(over), item("Agreed: Kevin sends the lease by Friday.")) == []


@pytest.mark.parametrize(
    "behind",
    [
        "He did it on Friday.",
        "He won't.",
        "It is not certain before 12 March.",
        "He did.",
        "Later overturned by the whole board.",
        "They dropped the lease last Monday anyway.",
        "He is ill until Thursday and cannot.",
    ],
)
def test_what_may_take_it_back_still_does(behind: str) -> None:
    assert tasks(para(f"Kevin will send the lease by Friday. {behind}")) == []
