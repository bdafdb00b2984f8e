"""Word files that become Google Docs (`google-behaviour.md` §2.3, §1.2 for the shapes)."""

from datetime import UTC, datetime

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from tests.emulator.word_files import BY, body, converted, elements, ids, packed, run, styles, text, word

from whoowes.emulator.convert import ConversionError, from_docx
from whoowes.emulator.docs import Json


def test_headings_and_titles_are_named_styles() -> None:
    document = docx.Document()
    for level in (0, 1, 6, 9):
        document.add_heading(f"level {level}", level)
    document.add_paragraph("under", style="Subtitle")
    document.add_paragraph("plain")
    kinds = [
        block["paragraph"]["paragraphStyle"]["namedStyleType"] for block in body(converted(document=document))
    ]
    assert kinds == ["TITLE", "HEADING_1", "HEADING_6", "HEADING_6", "SUBTITLE", "NORMAL_TEXT"]


@pytest.mark.parametrize(
    ("properties", "style"),
    [
        ("<w:b/>", {"bold": True}),
        ('<w:b w:val="0"/>', {}),
        ("<w:i/><w:strike/>", {"italic": True, "strikethrough": True}),
        ('<w:u w:val="single"/>', {"underline": True}),
        ('<w:u w:val="none"/>', {}),
        ('<w:sz w:val="28"/>', {"fontSize": {"magnitude": 14.0, "unit": "PT"}}),
        ('<w:color w:val="FF0000"/>', {"foregroundColor": {"color": {"rgbColor": {"red": 1.0}}}}),
        ('<w:color w:val="auto"/>', {}),
        (
            '<w:highlight w:val="yellow"/>',
            {"backgroundColor": {"color": {"rgbColor": {"red": 1.0, "green": 1.0}}}},
        ),
        ('<w:vertAlign w:val="superscript"/>', {"baselineOffset": "SUPERSCRIPT"}),
    ],
)
def test_run_properties_are_text_style(properties: str, style: Json) -> None:
    (block,) = body(converted(f"<w:p>{run('x', properties)}</w:p>"))
    assert styles(block) == [("x\n", style)]


def test_neighbours_of_one_style_are_one_run() -> None:
    (block,) = body(converted(f"<w:p>{run('a')}{run('b')}{run('c', '<w:b/>')}</w:p>"))
    assert styles(block) == [("ab", {}), ("c\n", {"bold": True})]


def test_breaks_and_tabs_stay_in_their_paragraph() -> None:
    inner = "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/></w:r>"
    (block,) = body(converted(f"<w:p>{inner}</w:p>"))
    assert text(block) == "a\x0bb\tc\u2011\n"


def test_page_break_is_one_element() -> None:
    (block,) = body(converted('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'))
    assert [
        next(key for key in part if key not in {"startIndex", "endIndex"}) for part in elements(block)
    ] == [
        "pageBreak",
        "textRun",
    ]


def test_link_keeps_its_address_and_ends_before_the_newline() -> None:
    document = docx.Document()
    target = document.part.relate_to("https://a.example/", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = f'<w:p><w:hyperlink r:id="{target}">{run("here")}</w:hyperlink></w:p>'
    (block,) = body(converted(link, document=document))
    (words, style), newline = styles(block)
    assert (words, style["link"], style["underline"]) == ("here", {"url": "https://a.example/"}, True)
    assert newline == ("\n", {})


def test_link_as_a_field_is_a_link_and_its_instruction_is_no_text() -> None:
    parts = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:instrText> HYPERLINK "https://a.example/" </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("here"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        run(" after"),
    )
    (block,) = body(converted(f"<w:p>{''.join(parts)}</w:p>"))
    assert text(block) == "here after\n"
    assert styles(block)[0][1]["link"] == {"url": "https://a.example/"}


def test_lists_nest_and_share_a_list_by_numbering() -> None:
    document = docx.Document()
    for style in ("List Bullet", "List Bullet", "List Number"):
        document.add_paragraph("x", style=style)
    found = converted(document=document)
    bullets = [block["paragraph"]["bullet"] for block in body(found)]
    lists = found.document.tabs[0]["documentTab"]["lists"]
    glyphs = [lists[bullet["listId"]]["listProperties"]["nestingLevels"][0] for bullet in bullets]
    assert bullets[0]["listId"] == bullets[1]["listId"] != bullets[2]["listId"]
    assert glyphs[0]["glyphSymbol"] == "●"
    assert (glyphs[2]["glyphType"], glyphs[2]["glyphFormat"]) == ("DECIMAL", "%0.")


def numbered(document: docx.document.Document, symbol: str) -> None:
    """Give the file a numbering 77 of bullets with this symbol."""
    from docx.oxml.ns import nsdecls  # noqa: PLC0415 - for this alone
    from docx.oxml.parser import parse_xml  # noqa: PLC0415 - for this alone

    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="bullet"/><w:lvlText w:val="{symbol}"/></w:lvl>'
        for level in range(9)
    )
    part = document.part.numbering_part.element
    part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'))
    part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))


def item(level: int, words: str = "x") -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>'
    return f"<w:p><w:pPr>{numbering}</w:pPr>{run(words)}</w:p>"


def test_item_of_a_deeper_level_is_nested() -> None:
    document = docx.Document()
    numbered(document, "•")
    first, second = (block["paragraph"] for block in body(converted(item(0), item(2), document=document)))
    assert "nestingLevel" not in first["bullet"]
    assert second["bullet"]["nestingLevel"] == 2
    assert second["paragraphStyle"]["indentStart"] == {"magnitude": 108, "unit": "PT"}


@pytest.mark.parametrize("symbol", ["☐", "☑"])
def test_rule_30_boxes_for_bullets_are_a_checklist_that_reports_no_tick(symbol: str) -> None:
    document = docx.Document()
    numbered(document, symbol)
    found = converted(item(0), document=document)
    (block,) = body(found)
    level = found.document.tabs[0]["documentTab"]["lists"][block["paragraph"]["bullet"]["listId"]]
    assert level["listProperties"]["nestingLevels"][0]["glyphType"] == "GLYPH_TYPE_UNSPECIFIED"
    assert "glyphSymbol" not in level["listProperties"]["nestingLevels"][0]


def test_numbering_that_the_file_does_not_define_is_said() -> None:
    found = converted('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>')
    assert found.left_out == ["list marks (1)"]


_CELL = "<w:tc><w:tcPr>{}</w:tcPr><w:p>{}</w:p></w:tc>"


def cell(words: str, properties: str = "") -> str:
    return _CELL.format(properties, run(words))


def table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def grid(found: Json) -> list[list[tuple[str, int, int]]]:
    """Return text, row span and column span of every cell."""
    return [
        [
            (
                text(each["content"][0]),
                each["tableCellStyle"]["rowSpan"],
                each["tableCellStyle"]["columnSpan"],
            )
            for each in row["tableCells"]
        ]
        for row in found["table"]["tableRows"]
    ]


def test_table_has_paragraphs_around_it_and_its_header_row() -> None:
    header = "<w:trPr><w:tblHeader/></w:trPr>" + cell("Task") + cell("Owner")
    before, found, after = body(converted(table(header, cell("a") + cell("b"))))
    assert (text(before), text(after)) == ("\n", "\n")
    assert [row["tableRowStyle"].get("tableHeader") for row in found["table"]["tableRows"]] == [True, None]
    assert grid(found) == [[("Task\n", 1, 1), ("Owner\n", 1, 1)], [("a\n", 1, 1), ("b\n", 1, 1)]]


def test_rule_08_merged_cells_leave_covered_cells_with_a_newline() -> None:
    wide = cell("wide", '<w:gridSpan w:val="2"/>') + cell("tall", '<w:vMerge w:val="restart"/>')
    below = cell("a") + cell("b") + cell("", "<w:vMerge/>")
    found = body(converted(table(wide, below)))[1]
    assert grid(found) == [
        [("wide\n", 1, 2), ("\n", 1, 1), ("tall\n", 2, 1)],
        [("a\n", 1, 1), ("b\n", 1, 1), ("\n", 1, 1)],
    ]


def test_ragged_rows_are_filled_up() -> None:
    found = body(
        converted(table(cell("a") + cell("b"), '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("c")))
    )[1]
    assert [[words for words, _, _ in row] for row in grid(found)] == [["a\n", "b\n"], ["\n", "c\n"]]


def test_shading_and_widths_are_kept() -> None:
    shaded = cell("x", '<w:shd w:fill="00FF00"/><w:vAlign w:val="center"/>')
    block = f'<w:tbl><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>{shaded}</w:tr></w:tbl>'
    found = body(converted(block))[1]["table"]
    style = found["tableRows"][0]["tableCells"][0]["tableCellStyle"]
    assert style["backgroundColor"] == {"color": {"rgbColor": {"green": 1.0}}}
    assert style["contentAlignment"] == "MIDDLE"
    assert found["tableStyle"]["tableColumnProperties"] == [
        {"widthType": "FIXED_WIDTH", "width": {"magnitude": 100.0, "unit": "PT"}}
    ]


def test_nested_table_stands_between_paragraphs() -> None:
    inner = table(cell("deep"))
    outer = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    content = body(converted(outer))[1]["table"]["tableRows"][0]["tableCells"][0]["content"]
    assert ["table" in block for block in content] == [False, True, False]


def test_tracked_changes_are_suggestions() -> None:
    deleted = f"<w:del {BY}><w:r><w:delText>old</w:delText></w:r></w:del>"
    inner = f"{run('keep ')}<w:ins {BY}>{run('new')}</w:ins>{deleted}"
    (block,) = body(converted(f"<w:p>{inner}</w:p>"))
    runs = [part["textRun"] for part in elements(block)]
    shown = [
        (each["content"], each.get("suggestedInsertionIds"), each.get("suggestedDeletionIds"))
        for each in runs
    ]
    assert shown == [
        ("keep ", None, None),
        ("new", ["suggest.1"], None),
        ("old", None, ["suggest.1"]),
        ("\n", None, None),
    ]


def test_suggestion_has_the_author_and_the_time_of_its_change() -> None:
    made = converted(f"<w:p><w:ins {BY}>{run('new')}</w:ins></w:p>").suggestions["suggest.1"]
    assert made.author == "Kim"
    assert made.written == datetime(2026, 3, 4, 10, tzinfo=UTC)


def test_tracked_paragraph_mark_and_row_are_suggestions() -> None:
    paragraph = f"<w:p><w:pPr><w:rPr><w:ins {BY}/></w:rPr></w:pPr>{run('x')}</w:p>"
    row = f"<w:trPr><w:del {BY}/></w:trPr>" + cell("gone")
    block, found, _ = body(converted(paragraph, table(row)))
    assert elements(block)[-1]["textRun"]["suggestedInsertionIds"] == ["suggest.1"]
    assert found["table"]["tableRows"][0]["suggestedDeletionIds"] == ["suggest.1"]


def control(properties: str, words: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{run(words)}</w:sdtContent></w:sdt>"


_CHOICES = (
    '<w:dropDownList><w:listItem w:displayText="Open"/><w:listItem w:displayText="Done"/></w:dropDownList>'
)


def test_drop_down_is_a_chip_of_a_definition_that_equal_ones_share() -> None:
    found = converted(f"<w:p>{control(_CHOICES, 'Done')}{control(_CHOICES, 'Open')}</w:p>")
    chips = [part["dropdown"]["dropdownProperties"] for part in elements(body(found)[0])[:2]]
    definitions = found.document.tabs[0]["documentTab"]["dropdownDefinitions"]
    ((definition_id, definition),) = definitions.items()
    options = definition["dropdownDefinitionProperties"]["options"]
    assert [chip["displayValue"] for chip in chips] == ["Done", "Open"]
    assert {chip["dropdownDefinitionId"] for chip in chips} == {definition_id}
    assert [chip["selectedOptionId"] for chip in chips] == [options[1]["optionId"], options[0]["optionId"]]


def test_drop_down_around_a_cell_or_a_paragraph_is_a_chip() -> None:
    paragraph = f"<w:p>{run('Done')}</w:p>"
    around = f"<w:sdt><w:sdtPr>{_CHOICES}</w:sdtPr><w:sdtContent>{{}}</w:sdtContent></w:sdt>"
    row = around.format(f"<w:tc>{paragraph}</w:tc>")
    block, found, _ = body(converted(around.format(paragraph), f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"))
    inside = found["table"]["tableRows"][0]["tableCells"][0]["content"][0]
    for each in (block, inside):
        assert elements(each)[0]["dropdown"]["dropdownProperties"]["displayValue"] == "Done"


@pytest.mark.parametrize(
    ("properties", "words"),
    [(_CHOICES, "Else"), ("<w:showingPlcHdr/>" + _CHOICES, "Choose an item."), ("<w14:checkbox/>", "☒")],
)
def test_control_that_is_no_chip_is_its_text(properties: str, words: str) -> None:
    (block,) = body(converted(f"<w:p>{control(properties, words)}</w:p>"))
    assert text(block) == words + "\n"


def test_date_control_is_a_date_chip_at_noon() -> None:
    day = '<w:date w:fullDate="2026-03-04T00:00:00Z"/>'
    (block,) = body(converted(f"<w:p>{control(day, '4 March')}</w:p>"))
    properties = elements(block)[0]["dateElement"]["dateElementProperties"]
    assert (properties["timestamp"], properties["displayText"]) == ("2026-03-04T12:00:00Z", "4 March")
    assert properties["dateFormat"] == "DATE_FORMAT_CUSTOM"


def test_comment_comes_along_with_the_words_it_is_about() -> None:
    document = docx.Document()
    document.add_paragraph("before")
    paragraph = document.add_paragraph("send ")
    marked = paragraph.add_run("the offer")
    document.add_comment(marked, text="When?", author="Kim")
    found = converted(document=document)
    (comment,) = found.comments
    assert (comment.author, comment.content, comment.quoted) == ("Kim", "When?", "the offer")
    assert (comment.start, comment.end) == (13, 22)


_DRAWING = (
    "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic>"
    "</wp:inline></w:drawing></w:r></w:p>"
)


@pytest.mark.parametrize(
    ("block", "lost"),
    [
        (_DRAWING, "pictures (1)"),
        ('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', "footnotes (1)"),
        ("<w:p><m:oMath/></w:p>", "equations (1)"),
        (f'<w:p><w:hyperlink w:anchor="x">{run("x")}</w:hyperlink></w:p>', "links inside the document (1)"),
        (f"<w:p>{run('x', f'<w:rPrChange {BY}/>')}</w:p>", "suggested formats (1)"),
    ],
)
def test_what_is_left_out_is_said(block: str, lost: str) -> None:
    assert converted(block).left_out == [lost]


def test_header_with_words_in_it_is_said() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Confidential"
    assert converted(document=document).left_out == ["headers (1)"]


@pytest.mark.parametrize("content", [b"", b"x", packed(docx.Document())[:-30]])
def test_what_is_no_word_file_does_not_convert(content: bytes) -> None:
    with pytest.raises(ConversionError, match="no Word file"):
        from_docx(content, ids())


def test_indices_of_a_converted_file_are_counted() -> None:
    found = from_docx(word(f"<w:p>{run('ab')}</w:p>", table(cell("c"))), ids())
    spans = [(block["startIndex"], block["endIndex"]) for block in body(found)]
    assert spans == [(1, 4), (4, 10), (10, 11)]
