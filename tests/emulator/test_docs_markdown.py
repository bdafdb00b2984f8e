"""The seed dialect: the Google Doc a person would have written."""

import pytest
from tests.emulator.docs_making import (
    Json,
    body,
    grid,
    ids,
    only_table,
    paragraphs,
    read,
    runs,
    styles,
    texts,
)
from tests.emulator.test_docs_laws import check_content

from whoowes.emulator.convert import from_markdown
from whoowes.emulator.docs import load_capture

EVERYTHING = """\
<!-- tab: Notes -->
<!-- title -->
Acme

<!-- subtitle -->
Calls

# Call, 4 March

Met **Sue** and *Bob*, ~~not Al~~, see [the site](https://acme.example).

- one
- two
  - deeper
- [ ] to do
- [x] done

1. first
2. second

| # | Action | Owner |
|---|:------:|------:|
| 1 | Send deck<br>by mail | [Kevin Wong](person:kevin@acme.example) |
| 2 | | |

---

> quoted

```
code
```

<!-- subtab: Older -->
# Call, 4 February
<!-- tab: Plan -->
Nothing yet.
"""


def elements(markdown: str) -> list[Json]:
    """Return the elements of the first paragraph but its newline."""
    found = next(paragraphs(body(from_markdown(markdown, ids()))))["paragraph"]["elements"]
    return [{key: value for key, value in element.items() if not key.endswith("Index")} for element in found]


def test_everything_at_once_is_a_well_formed_document() -> None:
    state = from_markdown(EVERYTHING, ids())
    tabs = read(state)["tabs"]
    for tab in [*tabs, *tabs[0]["childTabs"]]:
        check_content(tab["documentTab"]["body"]["content"], 0)
    assert read(load_capture(read(state), ids())) == read(state)


def test_tabs_and_child_tabs_follow_their_comments() -> None:
    first, second = read(from_markdown(EVERYTHING, ids()))["tabs"]
    (child,) = first["childTabs"]
    assert [tab["tabProperties"]["title"] for tab in (first, child, second)] == ["Notes", "Older", "Plan"]
    assert child["tabProperties"]["parentTabId"] == first["tabProperties"]["tabId"] == "t.0"
    assert child["tabProperties"]["nestingLevel"] == 1


def test_headings_title_and_subtitle_are_named_styles() -> None:
    kinds = [style["namedStyleType"] for style in styles(from_markdown(EVERYTHING, ids()))]
    assert kinds[:4] == ["TITLE", "SUBTITLE", "HEADING_1", "NORMAL_TEXT"]


@pytest.mark.parametrize(
    ("markdown", "style"),
    [
        ("**x**", {"bold": True}),
        ("*x*", {"italic": True}),
        ("~~x~~", {"strikethrough": True}),
        ("***x***", {"bold": True, "italic": True}),
    ],
)
def test_emphasis_is_direct_style(markdown: str, style: Json) -> None:
    assert runs(from_markdown(markdown, ids())) == [("x", style), ("\n", {})]


def test_a_link_is_blue_and_underlined() -> None:
    (text, style), newline = runs(from_markdown("[x](https://a.example)", ids()))
    assert (text, style["link"], style["underline"]) == ("x", {"url": "https://a.example"}, True)
    assert newline == ("\n", {})


@pytest.mark.parametrize(
    ("markdown", "kind", "properties"),
    [
        (
            "[Kevin Wong](person:kevin@acme.example)",
            "person",
            {"name": "Kevin Wong", "email": "kevin@acme.example"},
        ),
        ("[kevin@acme.example](person:kevin@acme.example)", "person", {"email": "kevin@acme.example"}),
        (
            "[4 Mar 2026](date:2026-03-04)",
            "dateElement",
            {
                "timestamp": "2026-03-04T12:00:00Z",
                "locale": "en",
                "dateFormat": "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED",
                "timeFormat": "TIME_FORMAT_DISABLED",
                "displayText": "4 Mar 2026",
            },
        ),
        (
            "[Deck](file:https://docs.google.com/presentation/d/1)",
            "richLink",
            {
                "title": "Deck",
                "uri": "https://docs.google.com/presentation/d/1",
                "mimeType": "application/vnd.google-apps.presentation",
            },
        ),
    ],
)
def test_chips_come_from_link_schemes(markdown: str, kind: str, properties: Json) -> None:
    chip, newline = elements(markdown)
    assert chip[kind][f"{kind}Properties"] == properties
    assert newline["textRun"]["content"] == "\n"


def test_a_dropdown_shows_its_value() -> None:
    chip = elements("[In progress](dropdown:)")[0]["dropdown"]
    assert chip["dropdownProperties"]["displayValue"] == "In progress"


def test_a_date_chip_without_a_date_is_text() -> None:
    assert elements("[soon](date:soon)") == [{"textRun": {"content": "soon\n", "textStyle": {}}}]


def test_suggestions_are_runs_with_ids() -> None:
    inserted, _, deleted, _ = elements("<!-- insert: new --> and <!-- delete: old -->")
    assert list(inserted["textRun"]) == ["content", "textStyle", "suggestedInsertionIds"]
    assert (deleted["textRun"]["content"], "suggestedDeletionIds" in deleted["textRun"]) == ("old", True)


def test_a_first_row_is_bold_and_pinned() -> None:
    state = from_markdown(EVERYTHING, ids())
    rows = only_table(state)["table"]["tableRows"]
    assert ["tableHeader" in row["tableRowStyle"] for row in rows] == [True, False, False]
    assert ("Action\n", {"bold": True}) in runs(state)


def test_cells_hold_paragraphs_chips_and_nothing() -> None:
    assert grid(from_markdown(EVERYTHING, ids()))[1:] == [["1", "Send deck\nby mail", "*"], ["2", "", ""]]


def test_a_table_that_opens_the_document_gets_a_paragraph_before_it() -> None:
    assert texts(from_markdown("| a |\n|---|\n| b |", ids())) == ["\n", "a\n", "b\n", "\n"]


def test_lists_nest_and_task_items_make_a_checklist_of_their_own() -> None:
    state = from_markdown(EVERYTHING, ids())
    lists = read(state)["tabs"][0]["documentTab"]["lists"]
    items = [element["paragraph"] for element in paragraphs(body(state)) if "bullet" in element["paragraph"]]
    glyphs = [lists[item["bullet"]["listId"]]["listProperties"]["nestingLevels"][0] for item in items]
    assert [item["bullet"].get("nestingLevel", 0) for item in items] == [0, 0, 1, 0, 0, 0, 0]
    assert [glyph.get("glyphSymbol") or glyph["glyphType"] for glyph in glyphs] == [
        *["●"] * 3,
        *["GLYPH_TYPE_UNSPECIFIED"] * 2,
        *["DECIMAL"] * 2,
    ]


def test_ticks_are_not_in_the_document() -> None:
    done, open_ = (str(elements(f"- [{tick}] task")) for tick in "x ")
    assert done == open_


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("one  \ntwo", "one\x0btwo\n"),
        ("one\ntwo", "one two\n"),
        ("one<br>two", "one\x0btwo\n"),
        ("---", "*\n"),
        ("", "\n"),
        ("<!-- insert: new --> begins a line", "new begins a line\n"),
        ("<!-- a remark -->", "\n"),
    ],
)
def test_breaks_and_rules(markdown: str, text: str) -> None:
    assert texts(from_markdown(markdown, ids())) == [text]
