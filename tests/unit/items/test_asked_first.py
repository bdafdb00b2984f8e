"""What is asked first, because it is cheap, says no only where nothing would be found."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoowes.core.document.text import fold
from whoowes.core.items import withheld
from whoowes.core.items.owners import bare_owner, build_roster, may_be_bare, taking_over
from whoowes.core.items.owners.words.handing_over import HANDED_TO, TAKING_OVER
from whoowes.core.items.people import Person, Side
from whoowes.core.items.words import words_for
from whoowes.core.items.words.either import either

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it")
PATTERNS = {
    language: {
        "homework": words_for(language).homework,
        "shorts": tuple(short for _, short in words_for(language).header_shorts),
        "states": tuple(pattern for _, _, pattern in words_for(language).states),
        "takers": (*TAKING_OVER[language], *HANDED_TO[language]),
    }
    for language in LANGUAGES
}
ROSTER = build_roster(
    [Person(name, name, Side.CLIENT) for name in ("Kevin Wong", "Müller", "Anne-Marie O'Neill", "Gus")],
    [],
    [],
)
BEGINNINGS = ("Kevin", "@kevin,", "KW", "K:", "Muller", "müller", "Anne-Marie", "O’Neill", "Gus", "G –", "K")
quietly = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], max_examples=60, deadline=None
)


@pytest.mark.parametrize("table", ["homework", "shorts", "states", "takers"])
@pytest.mark.parametrize("language", LANGUAGES)
@quietly
@given(data=st.data())
def test_what_one_of_several_patterns_matches_their_union_matches(
    language: str, table: str, data: st.DataObject
) -> None:
    patterns = PATTERNS[language][table]
    text = data.draw(st.from_regex(data.draw(st.sampled_from(patterns)), fullmatch=True))
    union = either(patterns)

    assert union.fullmatch(text)
    longer = f"{text} and more"
    assert bool(union.match(longer)) == any(pattern.match(longer) for pattern in patterns)


@pytest.mark.parametrize("language", LANGUAGES)
def test_patterns_that_are_asked_as_one_see_small_letters_alike(language: str) -> None:
    for patterns in PATTERNS[language].values():
        assert len({pattern.flags for pattern in patterns}) == 1


def test_a_union_of_nothing_matches_nothing() -> None:
    assert either(()).match("") is None


def test_the_union_of_a_language_without_remarks_on_takers_matches_nothing() -> None:
    assert taking_over._may_begin_with_taker("xx").match("Kevin takes it over") is None


@quietly
@given(data=st.data())
def test_every_heading_of_secrets_holds_a_stem(data: st.DataObject) -> None:
    said = data.draw(st.from_regex(withheld._HEADS_SECRETS))
    assert withheld._HEADS_SECRETS.search(fold(said)) is None or withheld._MAY_HEAD_SECRETS.search(fold(said))


@pytest.mark.parametrize(
    "title", ["Us 4 March 2026 only", "Meeting without the 3/4/2026 client", "Privat-Termin"]
)
def test_a_day_within_a_heading_of_secrets_hides_no_stem(title: str) -> None:
    assert withheld._MAY_HEAD_SECRETS.search(fold(title))


@given(
    st.lists(st.sampled_from((*BEGINNINGS, " ", "\n", "price", "list", ":", "")), min_size=1, max_size=5).map(
        " ".join
    )
)
def test_a_task_that_may_not_begin_with_a_name_has_no_bare_owner(task: str) -> None:
    assert may_be_bare(task, ROSTER) or bare_owner(task, ROSTER, locale="en-GB") is None
