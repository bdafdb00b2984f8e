"""Only texts with a stem of a mark are looked up among the marks: so every mark has to have one."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoowes.core.items import privacy
from whoowes.core.items.words import in_any_language

WORDINGS = {
    "internal": privacy._HEADING_STEMS,
    "internal_mark": privacy._STEMS,
    "internal_end": privacy._STEMS,
}


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=500)
@given(data=st.data())
def test_every_wording_of_a_secret_holds_a_stem(data: st.DataObject) -> None:
    wording = data.draw(st.from_regex(privacy._SECRETS, fullmatch=True))
    assert any(stem in wording for stem in privacy._HUSHED_STEMS)


@pytest.mark.parametrize("part", WORDINGS)
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(data=st.data())
def test_every_wording_of_a_mark_holds_a_stem(part: str, data: st.DataObject) -> None:
    wording = data.draw(st.from_regex(in_any_language(part), fullmatch=True))
    assert any(stem in wording for stem in WORDINGS[part])
