"""German typed without umlauts, with an e or with none, is read as with them."""

import re

import pytest

from whoowes.core.document.text import fold
from whoowes.core.items.readings import Status
from whoowes.core.items.status.new_day import day_set_anew
from whoowes.core.items.status.outcome_words import outcome_words
from whoowes.core.items.status.read import read_status
from whoowes.core.items.words.days import DELAYS, LASTS
from whoowes.core.items.words.ends import ENDS
from whoowes.core.items.words.negations import NEGATIONS
from whoowes.core.items.words.sentences import NEEDS, OVERTURNS
from whoowes.core.items.words.tellings import TELLINGS
from whoowes.core.items.words.wishes import HABITS, WISHES

_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "Ä": "A", "Ö": "O", "Ü": "U"})


def read(said: str) -> tuple[Status, str]:
    found = read_status(said, locale="de-DE")
    return found.status, found.rule


@pytest.mark.parametrize(
    "said",
    [
        "fällt flach",
        "fällt flach, vorläufig",
        "lassen wir fallen, später vielleicht",
        "nicht mehr benötigt",
        "erübrigt sich",
        "eingetroffen, vollständig",
        "eingetroffen, beschädigt",
        "anders überlegt",
        "rückübertragen",
        "zurückgezahlt",
        "überarbeitet",
        "übernommen",
        "hinübergebracht",
        "nicht vollständig erledigt",
    ],
)
def test_a_state_reads_the_same_in_every_spelling(said: str) -> None:
    assert read(said.translate(_LONG)) == read(said.translate(_PLAIN)) == read(said)


def test_what_is_given_up_for_the_present_is_not_dropped_in_any_spelling() -> None:
    for said in ("zunächst", "vorläufig", "später", "nächstes Jahr"):
        for spelling in (said, said.translate(_LONG), said.translate(_PLAIN)):
            assert read(f"vergessen wir, {spelling}")[0] is Status.UNCLEAR


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (DELAYS["de"], "verzögert später verlängert hängt übernächste hälfte"),
        (LASTS["de"], "gültig läuft geöffnet"),
        (ENDS["de"].needless, "erübrigt sich"),
        (ENDS["de"].handed_over, "übernimmt kümmert sich jetzt"),
        (NEGATIONS["de"].before_state, "nicht vollständig "),
        (WISHES, "könnte würde möchte überlegt"),
        (HABITS, "wöchentlich"),
        (NEEDS, "benötigt müssen"),
        (OVERTURNS, "später zurückgezogen"),
    ],
)
def test_the_words_of_a_table_are_found_in_every_spelling(words: str, said: str) -> None:
    told = [re.findall(words, fold(each)) for each in (said, said.translate(_LONG), said.translate(_PLAIN))]
    assert told[0]
    assert len({len(found) for found in told}) == 1


def test_a_half_told_in_german_is_not_done_in_any_spelling() -> None:
    for said in ("zur Hälfte", "zur Haelfte", "zur Halfte"):
        assert outcome_words("de").delayed.search(fold(said)) is not None
        assert day_set_anew(f"{said}, jetzt 21. März", "de-DE") == "21. März"


@pytest.mark.parametrize("verb", ["möchte", "moechte", "könnte", "koennen", "würde", "wuerde", "muessen"])
def test_a_wish_tells_no_deed_in_any_spelling(verb: str) -> None:
    told = f"Kevin {verb} den Vertrag unterschrieben sehen"
    assert re.search(TELLINGS["de"].ahead_of, told.lower()) or re.search(WISHES, fold(told))
