"""A rendered document looks like the Doc and trusts nothing in it."""

import pytest
from tests.emulator.docs_making import (
    Json,
    body,
    cells,
    document,
    ids,
    run,
    style_paragraph,
    style_text,
    table_at,
)

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.docs import load_capture
from whoowes.emulator.page import render_html


def rendered(markdown: str) -> str:
    return render_html(from_markdown(markdown, ids()), "Page")


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("# Title", "<h1"),
        ("### Third", "<h3"),
        ("**b**", '<span style="font-weight:bold">b</span>'),
        ("~~gone~~", "text-decoration:line-through"),
        ("[x](https://a.example)", '<a href="https://a.example"'),
        ("[Kevin](person:k@a.example)", '<span class="chip">Kevin</span>'),
        ("[4 Mar](date:2026-03-04)", '<span class="chip">4 Mar</span>'),
        ("[Done](dropdown:)", '<span class="chip">Done</span>'),
        ("[Deck](file:https://d.example/1)", '<a class="chip" href="https://d.example/1">Deck</a>'),
        ("<!-- insert: new -->x", "<ins>new</ins>"),
        ("x <!-- delete: old -->", "<del>old</del>"),
        ("- one", ">●</span>one"),
        ("1. one\n2. two", ">2.</span>two"),
        ("1. one\n   1. sub\n   2. sub", ">b.</span>sub"),
        ("- [ ] task", '<span class="box"></span></span>task'),
        ("a  \nb", "a<br>b"),
        ("---", "<hr>"),
    ],
)
def test_what_a_person_would_see(markdown: str, html: str) -> None:
    assert html in rendered(markdown)


def test_everything_from_the_document_is_escaped() -> None:
    state = document("<script>&", style_text(1, 4, {"link": {"url": 'https://a.example/"><b>'}}, "link"))
    page = render_html(state, "</title><script>")
    assert "<script" not in page
    assert '"><b>' not in page


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x"])
def test_links_that_could_act_are_not_followed(url: str) -> None:
    assert url not in render_html(document("ab", style_text(1, 3, {"link": {"url": url}}, "link")), "")


def test_a_font_name_cannot_leave_its_quotes() -> None:
    family = {"weightedFontFamily": {"fontFamily": "x';background:url(//e)", "weight": 400}}
    assert "url(" not in render_html(document("ab", style_text(1, 3, family, "weightedFontFamily")), "")


def test_merged_cells_span_and_covered_ones_are_not_drawn() -> None:
    state = document("", table_at(1, 2, 2), {"mergeTableCells": cells(2, 0, 0, 1, 2)})
    page = render_html(state, "")
    assert 'colspan="2"' in page
    assert page.count("<td") == 3


def test_columns_and_cells_keep_width_and_colour() -> None:
    width = {"widthType": "FIXED_WIDTH", "width": {"magnitude": 90, "unit": "PT"}}
    grey = {"backgroundColor": {"color": {"rgbColor": {"red": 0.8, "green": 0.8, "blue": 0.8}}}}
    start: Json = {"tableStartLocation": {"index": 2}}
    state = document(
        "",
        table_at(1, 1, 1),
        {"updateTableColumnProperties": {**start, "tableColumnProperties": width, "fields": "*"}},
        {"updateTableCellStyle": {**start, "tableCellStyle": grey, "fields": "backgroundColor"}},
    )
    page = render_html(state, "")
    assert '<col style="width:90pt">' in page
    assert "background-color:#cccccc" in page


def test_the_document_s_own_named_styles_decide() -> None:
    state = run(document("ab"), style_paragraph(1, 2, {"namedStyleType": "TITLE"}, "namedStyleType"))
    capture: Json = {"body": {"content": body(state)}}
    styles = [{"namedStyleType": "TITLE", "textStyle": {"fontSize": {"magnitude": 33, "unit": "PT"}}}]
    own = load_capture({**capture, "namedStyles": {"styles": styles}}, ids())
    assert "font-size:26pt" in render_html(state, "")
    assert "font-size:33pt" in render_html(own, "")


def test_tabs_are_titled_only_when_there_are_several() -> None:
    assert 'class="tab-title"' not in rendered("one")
    assert '<div class="tab-title">Plan</div>' in rendered("one\n\n<!-- tab: Plan -->\ntwo")


def test_the_page_needs_nothing_from_elsewhere_and_fits_a_phone() -> None:
    page = rendered("# x")
    assert "src=" not in page
    assert "<link" not in page
    assert '<meta name="viewport"' in page
