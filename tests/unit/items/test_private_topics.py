"""What may be private by its title, a line over it or words beside it is no promise told in the talk."""

import pytest
from tests.builders import doc, facts, heading, item, para
from tests.builders_ledger import ROSTER

from whoowes.core.document.model import Block
from whoowes.core.items.extract import extract
from whoowes.core.items.normalise import normalise

PROMISE = "Kevin to send the lease by Friday"
ROOF = heading("Roof"), para("It leaks.")
FENCE = heading("Fence"), para("It leans.")


def tasks(*blocks: Block) -> list[str]:
    reading = extract(doc(*blocks), facts("Acme call 4 March 2026"), locale="en-GB")
    sightings = normalise([reading], ROSTER, locale="en-GB").notes[0].sightings
    return [each.item.task for each in sightings if not each.item.is_internal]


@pytest.mark.parametrize(
    "title",
    [
        *("Behind the scenes", "Delicate", "HR stuff", "Fees", "Our fees", "About Owen", "Not minuted"),
        *("Heikles", "Am Rande", "Kanzleiintern", "Honorar", "Ohne Olli", "Coulisses", "Hors client"),
        *(
            "En aparté",
            "Réservé agence",
            "Entre bastidores",
            "Fuera de acta",
            "RRHH",
            "Sigilo",
            "Fora da ata",
        ),
        *(
            "Achter de schermen",
            "Terzijde",
            "Personeelszaken",
            "Dietro le quinte",
            "Onorari",
            "Fuori verbale",
        ),
    ],
)
def test_below_or_behind_a_title_that_may_be_private_no_talk_is_heard(title: str) -> None:
    assert tasks(heading(title), para(PROMISE), *ROOF, *FENCE) == []
    assert tasks(*ROOF, para(f"{title}: {PROMISE}"), *FENCE) == []
    assert tasks(*ROOF, para(title), para(PROMISE), *FENCE) == []
    inner = item("Roof"), item("It leaks.", nesting=1), item(title), item(PROMISE, nesting=1)
    assert tasks(*inner, item("Fence"), item("It leans.", nesting=1)) == []


@pytest.mark.parametrize("title", ["UCAS fee", "Warehouse grievance", "Profit margins", "Reception"])
def test_a_topic_with_a_word_of_private_matters_in_it_is_heard(title: str) -> None:
    assert tasks(heading(title), para(PROMISE), *ROOF) == ["send the lease"]


def test_a_plain_line_over_others_may_be_a_title_of_what_is_private() -> None:
    lines = para("Kevin signs the lease by Friday"), para("Sara drafts the letter by Friday")
    assert len(tasks(heading("Actions"), *lines)) == 2
    for title in ("Gossip:", "Don't tell Tim:", "Our side", "Fees:", "Entre nous"):
        assert tasks(heading("Actions"), item("Kevin: keys by Friday"), para(title), *lines) == ["keys"]


@pytest.mark.parametrize(
    "behind", ["(gossip)", "(HR)", "(pas pour Tim)", "- hors PV", "- keep it to ourselves", "(niet voor Tim)"]
)
def test_a_plain_line_below_actions_with_a_hint_at_privacy_is_no_item(behind: str) -> None:
    assert tasks(heading("Actions"), para(f"Sara drafts the letter by Friday {behind}")) == []


@pytest.mark.parametrize("behind", ["(2 pages)", "- two pages", "(with Tim)"])
def test_other_words_behind_a_plain_line_below_actions_hide_nothing(behind: str) -> None:
    assert len(tasks(heading("Actions"), para(f"Sara drafts the letter by Friday {behind}"))) == 1
