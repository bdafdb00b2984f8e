"""In German and Dutch what was done may stand first: it is nobody's name, and its promise keeps its owner."""

import pytest
from tests.builders import doc, facts, heading, item
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Doubt, Entry


def after(locale: str, promise: str, title: str, said: str) -> Entry:
    actions = "Acties" if locale == "nl-NL" else "Aufgaben"
    notes = [
        extract(document, facts(name), locale=locale)
        for name, document in (
            ("Acme 2026-03-04", doc(heading(actions), item(promise))),
            ("Acme 2026-03-18", doc(heading(title), item(said))),
        )
    ]
    read = normalise(notes, ROSTER, locale=locale).notes
    (entry,) = build_ledger(read, as_of=day("20 Mar"), locale=locale).entries
    return entry


@pytest.mark.parametrize("title", ["Letztes Mal", "Stand"])
@pytest.mark.parametrize(
    ("locale", "promise", "said"),
    [
        ("de-DE", "Kevin: Bankauszug schicken bis 10.3.", "Bankauszug hat er gestern geschickt"),
        ("de-DE", "Kevin: Minijob melden bis 10.3.", "Minijob hat sich erledigt"),
        ("de-DE", "Kevin: Vertrag unterschreiben bis 10.3.", "Vertrag hat sie unterschrieben"),
        ("nl-NL", "Kevin: offerte sturen voor 10-3", "Offerte heeft hij gisteren gestuurd"),
    ],
)
def test_what_was_done_is_not_taken_for_who_did_it(locale: str, promise: str, said: str, title: str) -> None:
    entry = after(locale, promise, title if locale == "de-DE" else "Vorige keer", said)
    assert [person.name for person in entry.owner.people] == ["Kevin Wong"]
    assert Doubt.UNCLEAR_OWNER not in entry.doubts


def test_somebody_known_before_the_auxiliary_did_it() -> None:
    entry = after("de-DE", "Kevin: sich bei der Bank melden bis 10.3.", "Stand", "Kevin hat sich gemeldet")
    assert [person.name for person in entry.owner.people] == ["Kevin Wong"]
