"""What a cheaper look leaves untried would indeed not have succeeded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.core.document.model import Cell, Paragraph, Run, Suggestion, TextStyle
from whoowes.core.document.text import GLYPH, cell_text, fold, squeeze
from whoowes.core.items.lines.line import content_lines
from whoowes.core.items.lines.signs import may_be_labelled
from whoowes.core.items.privacy import internal_end, internal_mark_length, may_be_internal
from whoowes.core.items.status.read import may_hold_box, read_status
from whoowes.core.items.tables.cells import ReadCell, value_of_lines
from whoowes.core.items.tables.headers import header_key
from whoowes.core.items.tables.rows import may_hold_marks
from whoowes.core.items.words import words_for

LANGUAGES = ("en", "de", "nl", "es", "pt", "fr", "it")
PIECES = ("Send the deck", " ", "(", ")", "\u00a0", "e\u0301", GLYPH, "\v", "\n", "…", "-", "", "Ünal")

CELLS = ("Call Sara", "internal: rates", "fees (privé)", "inter", "n", "not ", "")

runs = st.builds(
    Run,
    st.lists(st.sampled_from(PIECES), max_size=4).map("".join),
    style=st.sampled_from([TextStyle(), TextStyle(bold=True), TextStyle(strikethrough=True)]),
    suggestion=st.sampled_from(list(Suggestion)),
)
paragraphs = st.builds(
    Paragraph,
    st.lists(runs, max_size=3).map(tuple),
    suggestion=st.sampled_from([Suggestion.NONE, Suggestion.INSERTION]),
)


@given(content=st.lists(paragraphs, max_size=2).map(tuple))
def test_a_cell_of_plain_words_says_what_its_lines_say(content: tuple[Paragraph, ...]) -> None:
    cell = Cell(content)
    read = ReadCell(cell)
    assert read.text == squeeze(cell_text(cell))
    assert read.lines == content_lines(content)
    assert read.value == value_of_lines(content_lines(content))


@given(texts=st.lists(st.sampled_from(CELLS)))
def test_a_mark_of_privacy_in_one_cell_shows_in_the_words_of_all(texts: list[str]) -> None:
    words = words_for("fr")
    is_marked = any(internal_mark_length(t, words) or internal_end(t, words) is not None for t in texts)
    assert may_be_internal(fold(" ".join(texts))) or not is_marked


@given(rows=st.lists(st.lists(st.sampled_from(CELLS), max_size=3), max_size=3))
def test_a_mark_of_privacy_in_one_row_shows_in_the_words_of_its_table(rows: list[list[str]]) -> None:
    words = words_for("fr")
    is_marked = any(
        internal_mark_length(text, words) or internal_end(text, words) is not None
        for row in rows
        for text in row
    )
    assert is_marked <= may_hold_marks(
        [ReadCell(Cell((Paragraph((Run(text),)),))) for text in row] for row in rows
    )


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data(), before=st.sampled_from(["", "Rates", "Rates, ", "Rates (new)", "Rates - "]))
def test_a_mark_of_privacy_at_the_end_is_found_where_a_search_everywhere_finds_it(
    language: str, data: st.DataObject, before: str
) -> None:
    words = words_for(language)
    key = fold(before + data.draw(st.from_regex(words.internal_end, fullmatch=True)))
    found = words.internal_end.search(key) if may_be_internal(key) else None
    assert internal_end(key, words) == (found.start() if found else None)


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_every_mark_of_a_win_holds_a_colon_or_a_dash(language: str, data: st.DataObject) -> None:
    mark = data.draw(st.from_regex(words_for(language).win_mark, fullmatch=True))
    assert may_be_labelled(fold(f"{mark}Signed"))


@given(text=st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="["), max_size=30))
def test_words_without_a_bracket_or_a_symbol_are_no_tick_and_no_box(text: str) -> None:
    assert not may_hold_box(text)
    assert read_status(text).rule not in {"tick", "tick-with-a-but", "tick-contradicted", "unticked-box"}


@pytest.mark.parametrize("sign", ["[x]", "[ ]", "☐", "☑", "✅", "✔ sent", "all sent ✓"])
def test_whatever_reads_as_a_tick_or_a_box_is_looked_at(sign: str) -> None:
    assert may_hold_box(sign)


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("  OWNERS ? ", "owners"),
        ("Owner(s)", "owners"),
        ("Due (dd/mm)", "due"),
        ("Encargado/a", "encargado"),
        ("Référent·e·s:", "referent"),
        ("Status <", "status"),
        ("[Action]", "action"),
        ("", ""),
    ],
)
def test_a_header_is_looked_up_without_its_marks(header: str, key: str) -> None:
    assert header_key(header) == key
