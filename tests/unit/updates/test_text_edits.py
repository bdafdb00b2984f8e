"""Current text → target text: words are the unit, what is equal is never rewritten."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.flat import FlatText, flatten_paragraph
from whoowes.core.document.index import utf16_length
from whoowes.core.document.managed import runs
from whoowes.core.document.model import Paragraph, Range, Run, TextStyle
from whoowes.core.updates.edits import DeleteRange, Edit, InsertText, StyleText
from whoowes.core.updates.text_edits import added_words, edit_text, segments

BOLD = TextStyle(bold=True)
START = 7
"""Where the text stands in its document."""


def flat(*parts: str | tuple[str, TextStyle]) -> FlatText:
    at = START
    placed: list[Run] = []
    for run in runs(*parts):
        end = at + utf16_length(run.text)
        placed.append(Run(run.text, run.style, Range(at, end)))
        at = end
    return flatten_paragraph(Paragraph(tuple(placed), range=Range(START, at + 1)))


def units(text: str) -> list[bytes]:
    encoded = text.encode("utf-16-le")
    return [encoded[at : at + 2] for at in range(0, len(encoded), 2)]


def applied(current: str, edits: list[Edit]) -> str:
    """Apply insertions and deletions to UTF-16 code units, as Docs does."""
    buffer = units(current)
    for edit in edits:
        if isinstance(edit, InsertText):
            buffer[edit.index - START : edit.index - START] = units(edit.text)
        elif isinstance(edit, DeleteRange):
            assert edit.span.end > edit.span.start
            del buffer[edit.span.start - START : edit.span.end - START]
    return b"".join(buffer).decode("utf-16-le")


def changed(current: str, target: str) -> list[tuple[str, str]]:
    return [(current[s.a0 : s.a1], target[s.b0 : s.b1]) for s in segments(current, target) if not s.is_equal]


@pytest.mark.parametrize(
    ("current", "target", "expected"),
    [
        ("Send deck", "Send deck", []),
        ("Send the deck", "Send a deck", [("the", "a")]),
        ("Send deck", "Send the deck", [("", "the ")]),
        ("Send the deck", "Send deck", [("the ", "")]),
        ("20 Feb → 27 Feb", "20 Feb → 27 Feb → 6 Mar", [("", " → 6 Mar")]),
        ("two late words here", "three early words here", [("two late", "three early")]),
        ("", "all new", [("", "all new")]),
        ("all gone", "", [("all gone", "")]),
        ("deck 👩‍👩‍👧", "deck 👩‍👩‍👦", [("👩‍👩‍👧", "👩‍👩‍👦")]),
        ("cafe\u0301 now", "cafe now", [("cafe\u0301", "cafe")]),
        ("a 🇩🇪 b", "a 🇫🇷 b", [("🇩🇪", "🇫🇷")]),
        ("می\u200cروم", "می\u200cرود", [("می\u200cروم", "می\u200cرود")]),
        ("thumbs 👍🏽 up", "thumbs 👍🏿 up", [("👍🏽", "👍🏿")]),
    ],
)
def test_only_the_words_that_differ_are_changed(
    current: str, target: str, expected: list[tuple[str, str]]
) -> None:
    assert changed(current, target) == expected


def test_the_new_goes_in_before_the_old_goes_out() -> None:
    edits = edit_text(flat("Send the deck"), runs("Send a deck"))
    assert edits == [
        InsertText(START + 5, "a"),
        StyleText(Range(START + 5, START + 6), TextStyle()),
        DeleteRange(Range(START + 6, START + 9)),
    ]


def test_an_emoji_counts_two_units() -> None:
    edits = edit_text(flat("😀 deck"), runs("😀 deck now"))
    assert edits[0] == InsertText(START + 7, " now")


def test_an_unchanged_text_of_other_looks_is_styled_and_not_rewritten() -> None:
    edits = edit_text(flat("Send ", ("the deck", BOLD)), runs("Send the ", ("deck", BOLD)))
    assert edits == [StyleText(Range(START + 5, START + 9), TextStyle())]


def test_what_a_named_style_cleared_is_said_again() -> None:
    target = runs("Send ", ("deck", BOLD))
    assert edit_text(flat("Send ", ("deck", BOLD)), target) == []
    edits = edit_text(flat("Send ", ("deck", BOLD)), target, style_is_lost=True)
    assert edits == [
        StyleText(Range(START, START + 5), TextStyle()),
        StyleText(Range(START + 5, START + 9), BOLD),
    ]


_WORD = st.sampled_from(
    ["Send", "the", "😀", "é", "e\u0301", "👩‍👩‍👧", "👍🏽", "🇩🇪", "6", "→", "—", "שלום", "\v", ",", "  "]
)
_JOINED = st.sampled_from(["a\u200c", "🏽", "\u0600", "\u200d"])
_TEXT = st.lists(_WORD | _JOINED, max_size=7).map(" ".join) | st.text(max_size=12)
_STYLED = st.lists(st.tuples(_TEXT, st.sampled_from([TextStyle(), BOLD])), max_size=3)


def _is_text(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


@given(_TEXT.filter(_is_text), _TEXT.filter(_is_text))
def test_the_edits_turn_the_current_text_into_the_target(current: str, target: str) -> None:
    assert applied(current, edit_text(flat(current), runs(target))) == target


@given(_TEXT.filter(_is_text), _TEXT.filter(_is_text))
def test_no_edit_falls_inside_a_cluster_of_the_current_text(current: str, target: str) -> None:
    clusters = [0]
    for cluster in regex.findall(r"\X", current):
        clusters.append(clusters[-1] + len(cluster))
    for segment in segments(current, target):
        assert segment.is_equal or {segment.a0, segment.a1} <= set(clusters)


@given(_STYLED, _STYLED)
def test_every_character_of_the_target_gets_its_style(
    current: list[tuple[str, TextStyle]], target: list[tuple[str, TextStyle]]
) -> None:
    before, wanted = flat(*current), runs(*target)
    looks = [style for text, style in current for _ in units(text)]
    for edit in edit_text(before, wanted):
        if isinstance(edit, InsertText):
            looks[edit.index - START : edit.index - START] = [TextStyle(italic=True)] * len(units(edit.text))
        elif isinstance(edit, DeleteRange):
            del looks[edit.span.start - START : edit.span.end - START]
        elif isinstance(edit, StyleText):
            for at in range(edit.span.start - START, edit.span.end - START):
                looks[at] = edit.style
    assert looks == [run.style for run in wanted for _ in units(run.text)]


@pytest.mark.parametrize(
    ("base", "current", "words"),
    [
        ("Send deck", "Send deck", ""),
        ("Send deck", "Send deck sent it", "sent it"),
        ("Send deck", "sent it Send deck", "sent it"),
        ("Send deck", "Send the big deck", "the big"),
        ("Send deck", "Send  deck", ""),
        ("Send deck", "Send", ""),
        ("Send deck", "", ""),
        ("Send deck", "deck", ""),
        ("Send deck", "Send duck", "duck"),
        ("Send deck", "Sentyped it, thend deck", "Sentyped it, thend"),
        ("What", "Whatyped itt", "Whatyped itt"),
        ("What", "Whattyped it", "Whattyped it"),
        ("6 Mar", "9 Mar", "9"),
        ("27 Feb", "27 Feb 27 Feb", "27 Feb"),
        ("a b", "a a b", "a"),
        ("", "whole line", "whole line"),
        ("Send the deck to Kevin", "Send a deck to Kevin Wong", "a deck to Kevin Wong"),
    ],
)
def test_a_person_s_words_are_told_from_ours(base: str, current: str, words: str) -> None:
    assert added_words(base, current) == words


@given(_TEXT.filter(_is_text), st.integers(0, 20), st.sampled_from(["typed", "typed by hand", "😀 ok"]))
def test_a_single_insertion_is_given_back_verbatim(base: str, place: int, words: str) -> None:
    at = min(place, len(base))
    found = added_words(base, f"{base[:at]} {words} {base[at:]}")
    # Where the same letters stand beside it, which of them were typed cannot be told.
    assert words in found or sorted(found.replace(" ", "")) == sorted(words.replace(" ", ""))
