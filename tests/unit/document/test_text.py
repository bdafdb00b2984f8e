"""What a reader sees of inlines, and the folded form in which words are matched."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import cell, day, deleted, dropdown, file, inlines, inserted, link, para, person, table

from whoowes.core.document.model import DropdownChip, Inline, OpaqueInline, Run
from whoowes.core.document.text import (
    GLYPH,
    Strike,
    agreed,
    cell_text,
    fold,
    inline_lines,
    is_unreadable,
    join,
    links,
    paragraph_text,
    squeeze,
    strike,
)


@pytest.mark.parametrize(
    ("inline", "shown"),
    [
        (Run("Send"), "Send"),
        (person("Kevin Wong"), "Kevin Wong"),
        (person("x", "kevin@acme.example"), "x"),
        (day("2026-03-04", "4 Mar 2026"), "4 Mar 2026"),
        (file("Deck", "https://files.example/deck"), "Deck"),
        (file("", "https://files.example/deck"), "https://files.example/deck"),
        (dropdown("In progress"), "In progress"),
        (DropdownChip(None), GLYPH),
        (OpaqueInline("equation"), ""),
    ],
)
def test_each_inline_shows_what_a_reader_sees(inline: Inline, shown: str) -> None:
    assert join([inline]) == shown


def test_what_is_proposed_is_not_agreed_so_insertions_go_and_deletions_stay() -> None:
    paragraph = para([Run("Send "), inserted("the new "), deleted("the old "), Run("deck")])
    assert paragraph_text(paragraph) == "Send the old deck"
    assert [i.text for i in agreed(paragraph.inlines) if isinstance(i, Run)] == ["Send ", "the old ", "deck"]


@pytest.mark.parametrize("between", [[], [Run(" ")], [Run("\u00a0")], [Run(", ")], [Run("")]])
def test_person_chips_side_by_side_are_told_apart(between: list[Inline]) -> None:
    shown = squeeze(join([person("Ann Lee"), *between, person("Bo Day")]))
    assert shown == "Ann Lee, Bo Day"


def test_words_between_person_chips_stay_as_written() -> None:
    assert join([person("Ann Lee"), Run(" and "), person("Bo Day"), Run(" ok")]) == "Ann Lee and Bo Day ok"


def test_soft_breaks_part_a_paragraph_into_lines() -> None:
    lines = [join(line) for line in inline_lines(inlines("one\vtwo\v\vthree"))]
    assert lines == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", Strike.NONE),
        ("~all of it~", Strike.FULL),
        ("~all~ ~of it~ .", Strike.FULL),
        ("~old~ new", Strike.PART),
        ("", Strike.NONE),
    ],
)
def test_strike_tells_whole_from_part(text: str, expected: Strike) -> None:
    assert strike(inlines(text)) is expected


def test_an_inserted_word_does_not_make_a_struck_task_partly_struck() -> None:
    assert strike([*inlines("~Send deck~"), inserted(" today")]) is Strike.FULL


def test_neighbouring_runs_of_one_link_are_one_link() -> None:
    url = "https://files.example/deck"
    found = links(
        [Run("See "), link("the ", url), link("deck", url), Run(" and "), file("Plan", "https://x.example")]
    )
    assert found == (("the deck", url), ("Plan", "https://x.example"))


def test_a_cell_says_its_paragraphs_line_by_line_without_nested_tables() -> None:
    inner = cell("one", table([["nested"]]), para("two\vthree"), "")
    assert cell_text(inner) == "one\ntwo\nthree"


@pytest.mark.parametrize(
    ("text", "expected"), [(GLYPH, True), (f" {GLYPH} {GLYPH}", True), (f"{GLYPH} open", False), ("", False)]
)
def test_only_glyphs_alone_are_unreadable(text: str, *, expected: bool) -> None:
    assert is_unreadable(text) is expected


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Échéance", "echeance"),
        ("A\u20111", "a-1"),
        ("By\u00a0WHEN", "by when"),
        ("who\u2019s", "who's"),
        ("soft\u00adhyphen", "softhyphen"),
        ("  Next \t steps ", "next steps"),
        ("Maßnahme", "massnahme"),
    ],
)
def test_folding_sees_through_case_accents_and_odd_characters(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(st.sampled_from("aÉ\u0323\u0302\u0345ﬁß\u1e69가`´\u00ad \u2003İ½Å㎏"), max_size=12))
def test_folding_by_characters_is_folding_the_text_decomposed_as_a_whole(text: str) -> None:
    whole = unicodedata.normalize("NFKD", text.replace("\u00ad", "").replace("´", "'").replace("`", "'"))
    bare = "".join(character for character in whole if not unicodedata.combining(character))
    assert fold(text) == squeeze(bare.casefold())


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
