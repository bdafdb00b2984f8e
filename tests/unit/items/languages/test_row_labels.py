"""The label of a row tells by itself whether its lines name those who were there, or the next call."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.language_tables import LANGUAGES

from whoowes.core.items.words import words_for

TEXTS = st.sampled_from(["", "Kevin", "next call 4 March", "with: Kevin", "12", "present"])


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@pytest.mark.parametrize("part", ["attendees_line", "next_call"])
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(data=st.data(), text=TEXTS)
def test_what_stands_behind_a_label_makes_no_other_beginning_of_it(
    language: str, part: str, data: st.DataObject, text: str
) -> None:
    pattern = getattr(words_for(language), part)
    label = data.draw(st.from_regex(pattern) | st.sampled_from(["Owner", "1", "Who", "Date"])).rstrip(": ")
    begins = pattern.match(label) is not None
    assert (pattern.match(f"{label}: {text}") is not None) is begins
