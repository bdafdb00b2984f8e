"""Rule 42: a body that its schema does not allow, to the letter of Google's proto-JSON front end."""

from typing import Any

import pytest
from tests.emulator.docs_making import Json, at, insert
from tests.emulator.world import World
from tests.emulator.world import refusal as refused_over_http

from whoowes.emulator.wire.discovery import schemas
from whoowes.emulator.wire.errors import ApiError
from whoowes.emulator.wire.messages import enum_type, is_read_only, json_name, properties
from whoowes.emulator.wire.payload import read_docs_body

YES, NO = True, False
TYPE = "type.googleapis.com/google.apps.docs.v1"


def typed(index: object, text: object) -> Json:
    """Return an insertText that need not have the right types."""
    return {"insertText": {"location": {"index": index}, "text": text}}


def refusals(body: object) -> list[tuple[str | None, str]]:
    """Return field and description of every violation of a batchUpdate body."""
    with pytest.raises(ApiError) as refused:
        read_docs_body("BatchUpdateDocumentRequest", body)
    error = refused.value.body["error"]
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    (details,) = error["details"]
    assert details["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert error["message"] == "\n".join(one["description"] for one in details["fieldViolations"])
    return [(one.get("field"), one["description"]) for one in details["fieldViolations"]]


def refusal(request: object) -> str:
    ((_, text),) = refusals({"requests": [request]})
    return text


def cleaned(request: Json) -> Json:
    found: Json = read_docs_body("BatchUpdateDocumentRequest", {"requests": [request]})["requests"][0]
    return found


def test_rule_42_a_refusal_names_the_place_and_comes_in_the_docs_envelope(world: World) -> None:
    apis = world.sign_in()
    body = {"requests": [insert(1, "a"), {"insertTexts": {}}]}
    error = refused_over_http(apis.docs.documents().batchUpdate(documentId=apis.make("Page"), body=body))
    text = (
        """Invalid JSON payload received. Unknown name "insertTexts" at 'requests[1]': Cannot find field."""
    )
    assert error == {
        "code": 400,
        "message": text,
        "status": "INVALID_ARGUMENT",
        "details": [
            {
                "@type": "type.googleapis.com/google.rpc.BadRequest",
                "fieldViolations": [{"field": "requests[1]", "description": text}],
            }
        ],
    }


@pytest.mark.parametrize(
    ("body", "name", "where"),
    [
        ({"bogus": 1}, "bogus", ""),
        ({"writeControl": {"bogus": 1}}, "bogus", " at 'write_control'"),
        ({"requests": [{"inserttext": {}}]}, "inserttext", " at 'requests[0]'"),
        ({"requests": [{"insertText": {"at": 1}}]}, "at", " at 'requests[0].insert_text'"),
        (
            {"requests": [{"insertText": {"location": {"indx": 1}}}]},
            "indx",
            " at 'requests[0].insert_text.location'",
        ),
        (
            {"requests": [{"updateTextStyle": {"textStyle": {"foregroundColor": {"rgb": {}}}}}]},
            "rgb",
            " at 'requests[0].update_text_style.text_style.foreground_color'",
        ),
        (
            {"requests": [{"replaceAllText": {"tabsCriteria": {"tabs": []}}}]},
            "tabs",
            " at 'requests[0].replace_all_text.tabs_criteria'",
        ),
    ],
)
def test_rule_42_an_unknown_key_is_named_at_any_depth(body: Json, name: str, where: str) -> None:
    text = f'Invalid JSON payload received. Unknown name "{name}"{where}: Cannot find field.'
    assert [found for _, found in refusals(body)] == [text]


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (typed("one", "a"), """'requests[0].insert_text.location.index' (TYPE_INT32), "one\""""),
        (typed(YES, "a"), "'requests[0].insert_text.location.index' (TYPE_INT32), true"),
        (typed(1.5, "a"), "'requests[0].insert_text.location.index' (TYPE_INT32), 1.5"),
        (typed(2**31, "a"), "'requests[0].insert_text.location.index' (TYPE_INT32), 2147483648"),
        (typed(-(2**31) - 1, "a"), "'requests[0].insert_text.location.index' (TYPE_INT32), -2147483649"),
        (
            typed("2147483648", "a"),
            """'requests[0].insert_text.location.index' (TYPE_INT32), "2147483648\"""",
        ),
        (typed(1, 5), "'requests[0].insert_text.text' (TYPE_STRING), 5"),
        (typed(1, NO), "'requests[0].insert_text.text' (TYPE_STRING), false"),
        (
            {"insertTableRow": {"insertBelow": 1}},
            "'requests[0].insert_table_row.insert_below' (TYPE_BOOL), 1",
        ),
        (
            {"updateParagraphStyle": {"paragraphStyle": {"lineSpacing": "wide"}}},
            "'requests[0].update_paragraph_style.paragraph_style.line_spacing' (TYPE_FLOAT), \"wide\"",
        ),
        (
            {"updateTextStyle": {"textStyle": {"fontSize": {"magnitude": True}}}},
            "'requests[0].update_text_style.text_style.font_size.magnitude' (TYPE_DOUBLE), true",
        ),
        (
            {"updateTableRowStyle": {"rowIndices": [0, "x"]}},
            "'requests[0].update_table_row_style.row_indices[1]' (TYPE_INT32), \"x\"",
        ),
        (
            {"insertText": "not-an-object"},
            f"'requests[0].insert_text' ({TYPE}.InsertTextRequest), \"not-an-object\"",
        ),
        (
            {"insertText": {"location": 7}},
            f"'requests[0].insert_text.location' ({TYPE}.Location), 7",
        ),
        (None, f"'requests[0]' ({TYPE}.Request), null"),
        (
            {
                "updateDropdownDefinitionProperties": {
                    "selectedOptionIdReplacements": {"dropdownItem.aa": 1},
                }
            },
            (
                "'requests[0].update_dropdown_definition_properties.selected_option_id_replacements"
                '["dropdownItem.aa"].value\' (TYPE_STRING), 1'
            ),
        ),
    ],
)
def test_rule_42_a_value_of_the_wrong_type_is_shown_with_the_right_one(request_: Any, text: str) -> None:  # noqa: ANN401 - JSON
    assert refusal(request_) == f"Invalid value at {text}"


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (
            {"updateParagraphStyle": {"paragraphStyle": {"namedStyleType": "HEADING"}}},
            (
                "'requests[0].update_paragraph_style.paragraph_style.named_style_type' "
                f'({TYPE}.NamedStyleType), "HEADING"'
            ),
        ),
        (
            {"updateParagraphStyle": {"paragraphStyle": {"alignment": "left"}}},
            (
                "'requests[0].update_paragraph_style.paragraph_style.alignment' "
                f'({TYPE}.ParagraphStyle.Alignment), "left"'
            ),
        ),
        (
            {"createHeader": {"type": "FIRST"}},
            f"'requests[0].create_header.type' ({TYPE}.HeaderFooterType), \"FIRST\"",
        ),
    ],
)
def test_rule_42_an_enum_takes_its_names_alone(request_: Json, text: str) -> None:
    assert refusal(request_) == f"Invalid value at {text}"


def test_rule_42_the_write_mode_is_an_enum_of_write_control() -> None:
    ((field, text),) = refusals({"writeControl": {"writeMode": "BOGUS"}})
    assert field == "write_control.write_mode"
    assert text == f"Invalid value at 'write_control.write_mode' ({TYPE}.WriteControl.WriteMode), \"BOGUS\""


def test_rule_73_an_enum_given_as_a_number_is_refused_loudly() -> None:
    with pytest.raises(ApiError) as refused:
        cleaned({"createHeader": {"type": 1}})
    assert refused.value.status == 501
    assert "requests[0].create_header.type" in refused.value.body["error"]["message"]


@pytest.mark.parametrize(
    ("request_", "where", "oneof", "second"),
    [
        ({**insert(1, "a"), "deleteContentRange": {}}, "requests[0]", "request", "deleteContentRange"),
        ({"insertText": {}, "insert_table": {}}, "requests[0]", "request", "insert_table"),
        *[
            (
                {kind: {**at(1), "endOfSegmentLocation": {}}},
                f"requests[0].{proto}",
                "insertion_location",
                "endOfSegmentLocation",
            )
            for kind, proto in (
                ("insertText", "insert_text"),
                ("insertTable", "insert_table"),
                ("insertPerson", "insert_person"),
                ("insertDate", "insert_date"),
                ("insertRichLink", "insert_rich_link"),
                ("insertPageBreak", "insert_page_break"),
                ("insertSectionBreak", "insert_section_break"),
                ("insertInlineImage", "insert_inline_image"),
            )
        ],
        (
            {"createFootnote": {**at(1), "endOfSegmentLocation": {}}},
            "requests[0].create_footnote",
            "footnote_location",
            "endOfSegmentLocation",
        ),
        (
            {"updateTableCellStyle": {"tableRange": {}, "tableStartLocation": {}}},
            "requests[0].update_table_cell_style",
            "cells",
            "tableStartLocation",
        ),
        (
            {"deleteNamedRange": {"name": "a", "namedRangeId": "kix.1"}},
            "requests[0].delete_named_range",
            "named_range_reference",
            "namedRangeId",
        ),
        (
            {"replaceNamedRangeContent": {"namedRangeName": "a", "namedRangeId": "kix.1"}},
            "requests[0].replace_named_range_content",
            "named_range_reference",
            "namedRangeId",
        ),
        (
            {"updateTextStyle": {"textStyle": {"link": {"url": "https://a.example", "tabId": "t.0"}}}},
            "requests[0].update_text_style.text_style.link",
            "destination",
            "tabId",
        ),
    ],
)
def test_rule_42_of_a_oneof_only_one_is_set(request_: Json, where: str, oneof: str, second: str) -> None:
    text = f"Invalid value at '{where}' (oneof), oneof field '{oneof}' is already set. Cannot set '{second}'"
    assert refusals({"requests": [request_]}) == [(where, text)]


def test_rule_42_a_null_is_as_good_as_nothing() -> None:
    request = {"insertText": {**at(1), "endOfSegmentLocation": None, "text": "a"}, "insertTable": None}
    assert cleaned(request) == {"insertText": {"location": {"index": 1}, "text": "a"}}


def test_rule_42_proto_names_are_taken_and_read_as_json_names() -> None:
    request = {"update_text_style": {"text_style": {"font_size": {"magnitude": 9}}, "fields": "font_size"}}
    assert cleaned(request) == {
        "updateTextStyle": {"textStyle": {"fontSize": {"magnitude": 9}}, "fields": "font_size"}
    }


def test_rule_42_a_field_is_not_set_in_both_spellings() -> None:
    request = {"deleteContentRange": {"range": {"startIndex": 1, "start_index": 2}}}
    assert refusal(request) == (
        "Invalid value at 'requests[0].delete_content_range.range' (start_index), the field is already set. "
        "Cannot set 'start_index'"
    )


def test_rule_42_a_list_is_taken_only_where_a_field_repeats() -> None:
    assert refusal({"insertText": [insert(1, "a")["insertText"]]}) == (
        "Invalid JSON payload received. Unknown name \"insertText\" at 'requests[0]': "
        "Proto field is not repeating, cannot start list."
    )
    assert cleaned({"updateTableRowStyle": {"rowIndices": 3}}) == {"updateTableRowStyle": {"rowIndices": [3]}}


def test_rule_42_an_object_is_not_taken_for_a_scalar() -> None:
    assert refusal({"insertText": {"text": {"content": "a"}}}) == (
        "Invalid value at 'requests[0].insert_text' (text), Starting an object on a scalar field"
    )


@pytest.mark.parametrize(("sent", "read"), [("7", 7), (7.0, 7), ("7.0", 7), (2**31 - 1, 2**31 - 1)])
def test_rule_42_whole_numbers_are_taken_in_any_dress(sent: object, read: int) -> None:
    location = cleaned({"insertText": {"location": {"index": sent}}})["insertText"]["location"]
    assert location == {"index": read}


@pytest.mark.parametrize("sent", [float("inf"), "1e999", 10**400, "NaN"])
def test_rule_42_a_number_is_finite(sent: object) -> None:
    text = refusal({"updateTextStyle": {"textStyle": {"fontSize": {"magnitude": sent}}}})
    assert text.startswith("Invalid value at 'requests[0].update_text_style.text_style.font_size.magnitude'")


def test_rule_42_an_unspecified_enum_value_is_as_good_as_none() -> None:
    assert cleaned({"createHeader": {"type": "HEADER_FOOTER_TYPE_UNSPECIFIED"}}) == {"createHeader": {}}


def test_rule_42_every_fault_of_a_body_is_listed() -> None:
    body = {"requests": [{"insertTexts": {}}, insert(2**31, "a")], "writeControl": {"mode": 1}}
    assert [field for field, _ in refusals(body)] == [
        "requests[0]",
        "requests[1].insert_text.location.index",
        "write_control",
    ]


@pytest.mark.parametrize("body", [[], "x", 3, None])
def test_rule_42_a_body_is_an_object(body: object) -> None:
    assert refusals(body) == [(None, "Invalid JSON payload received. Root element must be a message.")]


@pytest.mark.parametrize("raw", ["{", '{"requests": [NaN]}', '{"requests": [Infinity]}'])
def test_rule_42_a_body_is_json(world: World, raw: str) -> None:
    apis = world.sign_in()
    header = {"Authorization": f"Bearer {apis.credentials.token}"}
    status, text = world.raw("POST", f"/v1/documents/{apis.make('Page')}:batchUpdate", raw, header)
    assert status == 400
    assert "Invalid JSON payload received. Parse error." in text


def test_every_field_of_every_message_is_found_in_both_spellings() -> None:
    for message in schemas("docs"):
        for field in properties(message):
            snake = "".join("_" + letter.lower() if letter.isupper() else letter for letter in field)
            assert json_name(message, field) == json_name(message, snake) == field


def test_what_google_alone_sets_is_read_from_the_descriptions() -> None:
    assert is_read_only("DocumentStyle", "useCustomHeaderFooterMargins")
    assert is_read_only("SectionStyle", "sectionType")
    assert is_read_only("SectionColumnProperties", "width")
    assert is_read_only("Person", "personId")
    assert not is_read_only("TextStyle", "bold")


def test_an_enum_that_several_messages_use_stands_by_itself() -> None:
    assert enum_type("SectionStyle", "contentDirection") == f"{TYPE}.ContentDirection"
    assert enum_type("Dimension", "unit") == f"{TYPE}.Dimension.Unit"


def test_rule_42_a_range_has_both_its_ends(world: World) -> None:
    apis = world.sign_in()
    page = apis.make("Page")
    for kind in ("deleteContentRange", "deleteParagraphBullets"):
        for place in ({}, {"startIndex": 1}, {"endIndex": 2}, {"tabId": "t.0"}):
            body = {"requests": [{kind: {"range": place}}]}
            error = refused_over_http(apis.docs.documents().batchUpdate(documentId=page, body=body))
            assert error["message"] == (
                f"Invalid requests[0].{kind}: Invalid range: must contain a start and end index"
            )
