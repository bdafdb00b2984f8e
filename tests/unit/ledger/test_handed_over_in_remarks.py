"""A remark that says who hands a task to its owner makes the row the promise of whom had it before."""

import pytest
from tests.builders import doc, facts, heading, item, table
from tests.builders_ledger import ROSTER, day

from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise
from whoowes.core.ledger.merge import build_ledger
from whoowes.core.ledger.model import Ledger

HEADER = ("Action", "Owner", "By", "Update")
AGREED = {
    "en": ("Kevin: find the lease agreement for the forklift", "Forklift agreement"),
    "de": ("Kevin: Mietvertrag für den Stapler suchen", "Mietvertrag Stapler"),
    "fr": ("Kevin : chercher le contrat de location du chariot", "Contrat de location du chariot"),
    "es": ("Kevin: buscar el contrato de alquiler de la carretilla", "Contrato de alquiler de la carretilla"),
    "pt": ("Kevin: procurar o contrato de aluguer da empilhadora", "Contrato de aluguer da empilhadora"),
    "nl": ("Kevin: huurcontract voor de heftruck zoeken", "Huurcontract heftruck"),
    "it": ("Kevin: cercare il contratto di noleggio del muletto", "Contratto di noleggio del muletto"),
}


def after(language: str, update: str, *, owner: str = "Sara", task: str = "", agreed: str = "") -> Ledger:
    """Return the promises of a call after the table of the next, with a remark in it."""
    first, said = AGREED[language]
    rows = (HEADER, (task or said, owner, "", update))
    notes = [
        extract(document, facts(title), locale=language)
        for title, document in (
            ("Acme call 2026-03-04", doc(heading("Actions"), item(agreed or first))),
            ("Acme call 2026-03-18", doc(table(rows))),
        )
    ]
    return build_ledger(normalise(notes, ROSTER, locale=language).notes, as_of=day("20 Mar"), locale=language)


def owed(found: Ledger) -> list[list[str]]:
    return [[person.name for person in entry.owner.people] for entry in found.entries]


@pytest.mark.parametrize(
    ("language", "update"),
    [
        ("en", "Kevin hands it over to Sara"),
        ("en", "Sara is taking over from Kevin, no news yet"),
        ("de", "Kevin gibt es an Sara ab"),
        ("de", "Sara übernimmt von Kevin"),
        ("fr", "Kevin le passe à Sara"),
        ("es", "Kevin se lo pasa a Sara"),
        ("pt", "Kevin passa isto para a Sara"),
        ("nl", "Kevin draagt dit over aan Sara"),
        ("nl", "Sara neemt het over van Kevin"),
        ("it", "Kevin lo passa a Sara"),
    ],
)
def test_a_remark_hands_the_promise_over(language: str, update: str) -> None:
    assert owed(after(language, update)) == [["Sara Lind"]]


@pytest.mark.parametrize(
    "update",
    [
        "Kevin hands the list over to Sara",
        "Kevin sent it to Sara",
        "Nora hands it over to Sara",
        "Kevin hands it over to Nora",
        "Sara hands it over to Kevin",
        "Kevin may hand it over to Sara",
        "Somebody hands it over to Sara",
    ],
)
def test_any_other_remark_hands_nothing_over(update: str) -> None:
    assert owed(after("en", update))[0] == ["Kevin Wong"]


def test_another_thing_handed_over_is_another_promise() -> None:
    found = after("en", "Kevin hands it over to Sara", task="Forklift insurance")
    assert owed(found) == [["Kevin Wong"], ["Sara Lind"]]


def test_one_word_with_the_same_verb_is_enough_where_it_is_handed_over() -> None:
    agreed, task = "Kevin: OR informeren over de planning", "OR informeren"
    update = "Kevin draagt dit over aan Sara"
    assert owed(after("nl", update, task=task, agreed=agreed)) == [["Sara Lind"]]


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("en", "Sara takes over"),
        ("de", "übernimmt Sara"),
        ("fr", "repris par Sara"),
        ("es", "lo asume Sara"),
        ("pt", "assumido pela Sara"),
        ("nl", "overgenomen door Sara"),
        ("it", "se ne occupa Sara"),
    ],
)
def test_a_line_that_says_who_takes_it_over_reassigns_the_promise_that_it_restates(
    language: str, remark: str
) -> None:
    line = AGREED[language][0]
    notes = [
        extract(doc(heading("Actions"), item(text)), facts(title), locale=language)
        for title, text in (("Acme call 2026-03-04", line), ("Acme call 2026-03-18", f"{line} – {remark}"))
    ]
    found = build_ledger(
        normalise(notes, ROSTER, locale=language).notes, as_of=day("20 Mar"), locale=language
    )
    assert [names[0].partition(" ")[0] for names in owed(found)] == ["Sara"]
    assert [event.kind.value for event in found.entries[0].events] == ["agreed", "reassigned"]
