"""Signs without which no mark can be there: what they rule out, the patterns never find."""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoowes.core.document.text import fold, squeeze
from whoowes.core.items.lines.end_states import ENDS, LONGEST_END, possible_ends
from whoowes.core.items.lines.signs import may_be_labelled, may_be_shouted, may_be_ticked
from whoowes.core.items.privacy import may_be_internal
from whoowes.core.items.words import words_for

_LANGUAGES = ("en", "de", "nl", "es", "pt", "fr", "it")
_TEXTS = st.lists(
    st.one_of(
        st.sampled_from(("done", "sent", "DONE", "TBD", "erledigt", "Kevin", "to do", "deck", "é")),
        st.sampled_from(
            (
                " ",
                ". ",
                ", ",
                " - ",
                " – ",
                "; ",
                ": ",
                " (",
                ")",
                " → ",
                "->",
                "=>",
                "!",
                "?",
                "]",
                " | ",
                " / ",
                " = ",
                " > ",
                " :: ",
                " … ",
                " ... ",
            )
        ),
        st.text(max_size=3),
    ),
    max_size=30,
).map("".join)


@cache
def labels(language: str) -> tuple[re.Pattern[str], ...]:
    words = words_for(language)
    return (*words.item_marks, words.lead_states, words.several_mark, words.win_mark)


@pytest.mark.parametrize("language", _LANGUAGES)
@settings(max_examples=60)
@given(data=st.data())
def test_whatever_is_a_label_has_a_sign_of_one(language: str, data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(labels(language)))
    text = data.draw(st.from_regex(pattern, fullmatch=True)) + "x"
    assert may_be_labelled(fold(text)) or pattern.match(fold(text)) is None


@pytest.mark.parametrize("language", _LANGUAGES)
@settings(max_examples=60)
@given(data=st.data())
def test_whatever_has_no_sign_of_a_label_is_none(language: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(data.draw(st.sampled_from(labels(language))), fullmatch=True))
    bare = fold(text.replace(":", "").replace("- ", "") + "x")
    assert may_be_labelled(bare) or not any(pattern.match(bare) for pattern in labels(language))


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_a_part_of_a_text_folds_to_a_part_of_the_folded_text(text: str, start: int, end: int) -> None:
    assert fold(text[start:end]) in fold(text)


@given(_TEXTS)
def test_an_end_that_is_there_is_looked_for(text: str) -> None:
    task = squeeze(text)
    possible = list(possible_ends(task))
    for _, pattern, is_loose in ENDS:
        if pattern.search(task, max(0, len(task) - LONGEST_END)):
            assert (pattern, is_loose) in possible


@pytest.mark.parametrize("language", _LANGUAGES)
@given(
    before=st.lists(st.sampled_from(("Deck", "is", "nicht", "pas", "to", "-", "x-", "(", ",")), max_size=4),
    last=st.sampled_from(
        ("sent", "done.", "erledigt", "afgerond!", "hecho", "enviada.", "feito", "fait", "fatto", "deck", "!")
    ),
    joint=st.sampled_from((" ", "", "-", "/", "(")),
)
def test_no_task_ends_with_a_closing_word_that_would_not_close_alone(
    language: str, before: list[str], last: str, joint: str
) -> None:
    closing = words_for(language).bare_closing
    key = fold(" ".join(before) + joint + last)
    assert closing.search(f"x {key.rpartition(' ')[2]}") or not closing.search(key)


@pytest.mark.parametrize("text", ["☐ Send", "• Send", "[x] Send", "→ Send", "Send ✅", "Send [x]"])
def test_a_tick_is_looked_for_where_one_may_stand(text: str) -> None:
    assert may_be_ticked(text)


@pytest.mark.parametrize("text", ["Send deck", "Send [the] deck", "Send - deck", ""])
def test_no_tick_is_looked_for_between_words(text: str) -> None:
    assert not may_be_ticked(text)


@pytest.mark.parametrize("text", ["ACTION KW get quote", "ÉQUIPE", "A quote"])
def test_capitals_are_looked_for_where_no_plain_small_letter_comes_second(text: str) -> None:
    assert may_be_shouted(text)
    assert not may_be_shouted(text.capitalize().replace(" ", ""))


@given(_TEXTS, st.sampled_from(("internal: ", "(privat) ", "riservato - ", "not for client: ")))
def test_a_mark_of_privacy_keeps_its_stem_within_a_longer_text(text: str, mark: str) -> None:
    assert may_be_internal(fold(f"{text} {mark}{text}"))
