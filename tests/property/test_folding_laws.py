"""Where a place of a folded text stands in the text itself."""

from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.text import fold, unfolded

_LETTERS = st.text(alphabet=st.sampled_from("aB é\u0301ßﬁ½\u200b\u00a0—'’İ\n.|"), max_size=40)


@given(_LETTERS, st.integers(min_value=0, max_value=60))
def test_a_place_is_the_end_of_the_shortest_beginning_that_folds_to_more(text: str, end: int) -> None:
    lengths = [len(fold(text[:count] + "|")) for count in range(len(text) + 1)]
    place = unfolded(text, end)
    if len(fold(text[:end] + "|")) == end + 1:
        assert place == end
    else:
        assert place == next((count for count, length in enumerate(lengths) if length > end), len(text))


@given(_LETTERS)
def test_a_longer_beginning_never_folds_to_less(text: str) -> None:
    lengths = [len(fold(text[:count] + "|")) for count in range(len(text) + 1)]
    assert lengths == sorted(lengths)
