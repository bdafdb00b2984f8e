"""Patterns gathered by how their wordings begin match where they did before, and nowhere else."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoowes.core.items.words import words_for
from whoowes.core.items.words.ends import ENDS
from whoowes.core.items.words.near_ends import IT_IS_TO_BE
from whoowes.core.items.words.quick_patterns import any_of, gathered, without_context
from whoowes.core.items.words.secrets import HEADS_SECRETS, SECRETS
from whoowes.core.items.words.topics import ASTRAY, DELICATE, UNHEARD, VEILED
from whoowes.core.items.words.veils import VEILS

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "it")
PATTERNS = [
    *(IT_IS_TO_BE, VEILS, SECRETS, HEADS_SECRETS, ASTRAY, UNHEARD, VEILED, DELICATE),
    *(ENDS[language].reached for language in LANGUAGES),
    *(words_for(language).state_doubts.pattern for language in LANGUAGES),
    *(pattern.pattern for language in LANGUAGES for pattern in words_for(language).plain_headings),
    *(pattern.pattern for language in LANGUAGES for _, pattern in words_for(language).sections),
]
WORDS = ["bird", "birds,", "birch", "bird-bath", "b", "b?d", "[b]", "(b)", "b\\d", "24", "2←", ""]
quietly = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], max_examples=150, deadline=None
)


@quietly
@given(data=st.data())
def test_what_a_pattern_matches_its_gathered_form_matches(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern))

    assert re.search(gathered(pattern), text)


@quietly
@given(data=st.data())
def test_what_a_gathered_pattern_matches_the_pattern_matches(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(gathered(pattern)))

    assert re.search(pattern, text)


@quietly
@given(data=st.data())
def test_what_a_pattern_finds_in_a_text_is_found_without_context_in_longer_ones(
    data: st.DataObject,
) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern))
    around = st.sampled_from(["", "not ", "x", " ", "2", "\n"])

    assert re.search(without_context(pattern), f"{data.draw(around)}{text}{data.draw(around)}")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bon\b|^at$|\Aon\Z", "on|at"),
        ("(?<!n)o(?=f)f|(?!o)a|(?<=x)b", "of|a|b"),
        ("(?:on|at)(?= the)", "on|at"),
        (r"(?i:\bon(?! the))|at", "(?i:on)|at"),
    ],
)
def test_what_stands_around_a_wording_is_left_out(pattern: str, expected: str) -> None:
    assert without_context(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("bird|birch", "bir(?:d|ch)"),
        ("bird|bir", "bir(?:d|)"),
        ("birds?|birth", "bir(?:ds?|th)"),
        ("b*a|b*c|ba", "b*(?:a|c)|ba"),
        (r"\bon|\bat|of", r"\b(?:on|at)|of"),
        ("[ab|]c|[ab|]d", "[ab|](?:c|d)"),
        ("[]|]c|[]|]d", "[]|](?:c|d)"),
        ("(?:on|off)|of", "o(?:n|f(?:f|))"),
        ("x(?:on|of)?y", "x(?:o(?:n|f))?y"),
        ("(?<!on)a|(?<!on)b", "(?<!on)(?:a|b)"),
        (r"\u2190|\u2191|\x41|\x42", r"\u2190|\u2191|\x41|\x42"),
        (r"a{2}b|a{2}c|a{1,3}", r"a{2}(?:b|c)|a{1,3}"),
        (r"a\|b|a\)c|a", r"a(?:\|b|\)c|)"),
        ("", ""),
    ],
)
def test_what_begins_alike_is_written_once(pattern: str, expected: str) -> None:
    assert gathered(pattern) == expected


@given(stems=st.lists(st.sampled_from(WORDS), min_size=1), text=st.lists(st.sampled_from(WORDS)))
def test_stems_are_found_as_they_are_written(stems: list[str], text: list[str]) -> None:
    said = " ".join(text)

    assert (any_of(stems).search(said) is not None) == any(stem in said for stem in stems)
