"""What people say about a document stands beside its text; a document without such is a plain page."""

import re

import pytest
from tests.emulator.docs_making import Json, blank, document, ids, table_at

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.docs import DocumentState, load_capture
from whoowes.emulator.page import Desk, render_html


def comment(start: int | None = None, end: int = 0, **more: object) -> Json:
    """Return a comment as the people's side tells of it."""
    anchor = {"id": "kix.1", "tabId": "t.0", "startIndex": start, "endIndex": end}
    return {
        "id": "c1",
        "author": "Mia Stone",
        "content": "Really?",
        "quoted": "",
        "resolved": False,
        "state": "live" if start is not None else "orphaned",
        "anchor": anchor if start is not None else None,
        "text": "",
        "replies": [],
        **more,
    }


def marked(html: str) -> list[str]:
    return re.findall(r'<mark class="commented" data-notes="[^"]*">(.*?)</mark>', html)


def test_a_comment_highlights_its_words_and_stands_beside_them() -> None:
    html = render_html(document("Send the list today"), "", [comment(6, 14)])
    assert marked(html) == ["the list"]
    assert html.index("Send") < html.index("Mia Stone") < html.index("Really?")
    assert "Other comments" not in html


def test_a_highlight_counts_in_utf16_units_and_keeps_the_styles_of_its_words() -> None:
    state = from_markdown("a😀**b**c", ids())
    html = render_html(state, "", [comment(2, 5)])
    assert marked(html) == ["😀", "b"]
    assert '<span style="font-weight:bold"><mark' in html


def test_comments_that_overlap_are_both_found_in_the_shared_words() -> None:
    html = render_html(document("abcdef"), "", [comment(1, 4), comment(3, 6, id="c2", author="Sam")])
    assert re.findall(r'data-notes="([^"]*)">(\w+)', html) == [("c1", "ab"), ("c1 c2", "c"), ("c2", "de")]


def test_a_comment_in_a_cell_follows_the_table() -> None:
    state = document("", table_at(1, 1, 2), {"insertText": {"location": {"index": 5}, "text": "word"}})
    html = render_html(state, "", [comment(5, 9)])
    assert marked(html) == ["word"]
    assert html.index("</table>") < html.index("Really?")


def test_a_comment_on_several_paragraphs_has_one_card() -> None:
    html = render_html(document("one\ntwo"), "", [comment(1, 8)])
    assert marked(html) == ["one", "two"]
    assert html.count("Really?") == 1


@pytest.mark.parametrize(
    ("more", "label"),
    [
        ({"state": "orphaned", "quoted": "the old words"}, "Original content deleted"),
        ({"state": "unanchored"}, "On the whole document"),
        ({"resolved": True}, "Resolved"),
    ],
)
def test_a_comment_without_a_place_comes_last_and_says_why(more: Json, label: str) -> None:
    html = render_html(document("Text"), "", [comment(**more)])
    assert marked(html) == []
    assert html.index("Text") < html.index(label) < html.index("Really?")
    assert str(more.get("quoted", "")) in html


def test_a_resolved_comment_is_no_longer_highlighted() -> None:
    assert marked(render_html(document("Text"), "", [comment(1, 3, resolved=True)])) == []


def test_replies_follow_and_an_action_without_words_is_told() -> None:
    replies = [
        {"author": "Ruth", "content": "Yes"},
        {"author": "Sam", "content": "", "action": "resolve"},
    ]
    html = render_html(document("Text"), "", [comment(1, 3, replies=replies)])
    assert html.index("Really?") < html.index("Yes") < html.index("Marked as resolved")


def test_everything_from_a_comment_is_escaped() -> None:
    bad = '"><script>x</script>'
    replies = [{"author": bad, "content": bad}]
    found = comment(1, 3, id=bad, author=bad, content=bad, quoted=bad, replies=replies)
    html = render_html(document("Text"), "", [found, {**found, "state": "orphaned", "id": bad + "2"}])
    assert "<script>x" not in html


def _suggestions(state: DocumentState, summary: str = "") -> list[Json]:
    found = re.findall(r"Ids': \['([^']+)'\]", str(state.tabs))
    return [{"id": each, "author": "Kevin <Wong>", "summary": summary} for each in found]


def test_a_suggestion_tells_who_made_it_where_that_is_known() -> None:
    state = from_markdown("a <!-- insert: new --> b <!-- delete: old -->", ids())
    nameless = render_html(state, "")
    assert "<ins>new</ins>" in nameless
    assert "aside" not in nameless
    html = render_html(state, "", suggestions=_suggestions(state))
    assert re.search(
        r'<ins class="by0" data-notes="[^"]+" title="Suggested by Kevin &lt;Wong&gt;">new</ins>', html
    )
    assert "<b>Add:</b> “new”" in html
    assert "<b>Delete:</b> “old”" in html
    assert "<p>Both &amp; more</p>" in render_html(state, "", suggestions=_suggestions(state, "Both & more"))


def test_a_suggested_row_is_marked() -> None:
    state = document("", table_at(1, 2, 1))
    content = state.tabs[0]["documentTab"]["body"]["content"]
    (table,) = [element["table"] for element in content if "table" in element]
    table["tableRows"][1]["suggestedDeletionIds"] = ["s"]
    assert '<tr class="suggested-out"' in render_html(state, "")


def test_several_tabs_are_listed_beside_the_page() -> None:
    html = render_html(from_markdown("one\n\n<!-- tab: Plan & Co -->\ntwo", ids()), "")
    assert '<nav class="tabs"' in html
    assert ">Plan &amp; Co</a>" in html


def test_footnotes_header_and_footer_frame_the_text() -> None:
    def segment(word: str, text: str) -> Json:
        run = {"textRun": {"content": f"{text}\n", "textStyle": {}}}
        return {word: f"kix.{text}", "content": [{"paragraph": {"elements": [run], "paragraphStyle": {}}}]}

    reference = {"footnoteReference": {"footnoteId": "kix.note", "footnoteNumber": "1", "textStyle": {}}}
    elements = [{"textRun": {"content": "Body", "textStyle": {}}}, reference]
    elements.append({"textRun": {"content": "\n", "textStyle": {}}})
    capture: Json = {
        "body": {
            "content": [{"sectionBreak": {}}, {"paragraph": {"elements": elements, "paragraphStyle": {}}}]
        },
        "documentStyle": {"defaultHeaderId": "kix.top", "defaultFooterId": "kix.bottom"},
        "headers": {"kix.top": segment("headerId", "top")},
        "footers": {"kix.bottom": segment("footerId", "bottom")},
        "footnotes": {"kix.note": segment("footnoteId", "note")},
    }
    html = render_html(load_capture(capture, ids()), "")
    places = [html.index(f">{word}<") for word in ("top", "Body", "note", "bottom")]
    assert places == sorted(places)
    assert '<sup><a href="#kix.note">1</a></sup>' in html
    assert '<li id="kix.note">' in html


def test_a_document_nobody_spoke_about_is_a_plain_page() -> None:
    html = render_html(document("Text", table_at(1, 1, 1)), "Page")
    for word in ("<script", "<aside", "<mark", "<nav", "tabindex", "data-", "card"):
        assert word not in html
    assert html.endswith("</main></body></html>\n")


def test_only_cells_of_plain_text_are_offered_for_editing() -> None:
    state = from_markdown('| A | [Kevin](person:k@a.example) |\n| --- | --- |\n| "b" | c |', ids())
    html = render_html(state, "", desk=Desk("id", "revision", is_editable=True))
    assert 'data-row="0" data-column="0" data-text="A"' in html
    assert 'data-row="0" data-column="1" data-why="a chip, an image or a footnote"' in html
    assert "data-text=" not in render_html(state, "", desk=Desk("id", "revision"))


def test_an_empty_document_can_be_shown() -> None:
    assert "<main>" in render_html(blank(), "")
