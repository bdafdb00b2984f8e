"""Rule 48: what is read has Google's own shapes (`google-behaviour.md` §1.2 to §1.5), not prettier ones."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.emulator.world import Apis, Json, World

from whoowes.emulator.wire.discovery import schemas

NOON = "2026-02-02T12:00:00Z"


@pytest.fixture
def apis(world: World) -> Apis:
    return world.sign_in()


def read_after(apis: Apis, *requests: Json) -> Json:
    """Return a document's first tab after requests."""
    page = apis.make("Page")
    apis.write(page, list(requests))
    found: Json = apis.read(page, includeTabsContent=True)["tabs"][0]["documentTab"]
    return found


def first_element(tab: Json) -> Json:
    element: Json = tab["body"]["content"][1]["paragraph"]["elements"][0]
    return element


def typed(text: str) -> Json:
    return {"insertText": {"location": {"index": 1}, "text": text}}


CHIPS: list[tuple[Json, str, set[str]]] = [
    (
        {"insertPerson": {"location": {"index": 1}, "personProperties": {"email": "ann@acme.example"}}},
        "person",
        {"personId", "personProperties", "textStyle"},
    ),
    (
        {"insertDate": {"location": {"index": 1}, "dateElementProperties": {"timestamp": NOON}}},
        "dateElement",
        {"dateId", "dateElementProperties", "textStyle"},
    ),
    (
        {
            "insertRichLink": {
                "location": {"index": 1},
                "richLinkProperties": {"uri": "https://docs.google.com/document/d/1x/edit"},
            }
        },
        "richLink",
        {"richLinkId", "richLinkProperties", "textStyle"},
    ),
]


@pytest.mark.parametrize(("request_", "kind", "keys"), CHIPS, ids=[kind for _, kind, _ in CHIPS])
def test_rule_48_a_chip_is_an_element_of_its_own_kind(
    apis: Apis, request_: Json, kind: str, keys: set[str]
) -> None:
    element = first_element(read_after(apis, request_))
    assert set(element) == {"startIndex", "endIndex", kind}
    assert set(element[kind]) <= keys
    assert element["endIndex"] == element["startIndex"] + 1


def test_rule_48_a_date_bears_its_moment_and_its_formats(apis: Apis) -> None:
    properties = first_element(read_after(apis, CHIPS[1][0]))["dateElement"]["dateElementProperties"]
    assert properties["timestamp"] == NOON
    assert properties["displayText"]
    assert properties["dateFormat"] == "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED"
    assert properties["timeFormat"] == "TIME_FORMAT_DISABLED"


def test_rule_48_a_checklist_has_no_symbol_and_no_tick(apis: Apis) -> None:
    bullets = {"range": {"startIndex": 1, "endIndex": 4}, "bulletPreset": "BULLET_CHECKBOX"}
    tab = read_after(apis, typed("do"), {"createParagraphBullets": bullets})
    bullet = tab["body"]["content"][1]["paragraph"]["bullet"]
    level = tab["lists"][bullet["listId"]]["listProperties"]["nestingLevels"][0]
    assert "nestingLevel" not in bullet
    assert level["glyphType"] == "GLYPH_TYPE_UNSPECIFIED"
    assert "glyphSymbol" not in level


def test_rule_48_struck_text_is_a_run_that_says_so(apis: Apis) -> None:
    strike = {
        "range": {"startIndex": 1, "endIndex": 3},
        "textStyle": {"strikethrough": True},
        "fields": "strikethrough",
    }
    tab = read_after(apis, typed("done, open"), {"updateTextStyle": strike})
    struck, rest = tab["body"]["content"][1]["paragraph"]["elements"]
    assert struck["textRun"] == {"content": "do", "textStyle": {"strikethrough": True}}
    assert rest["textRun"] == {"content": "ne, open\n", "textStyle": {}}


def test_rule_48_a_merge_spans_and_leaves_what_it_covers(apis: Apis) -> None:
    cell = {"tableStartLocation": {"index": 2}, "rowIndex": 0, "columnIndex": 0}
    merge = {"tableRange": {"tableCellLocation": cell, "rowSpan": 1, "columnSpan": 2}}
    table = {"rows": 1, "columns": 2, "location": {"index": 1}}
    tab = read_after(apis, {"insertTable": table}, {"mergeTableCells": merge})
    head, covered = tab["body"]["content"][2]["table"]["tableRows"][0]["tableCells"]
    assert (head["tableCellStyle"]["columnSpan"], covered["tableCellStyle"]["columnSpan"]) == (2, 1)
    assert covered["content"][0]["paragraph"]["elements"][0]["textRun"]["content"] == "\n"


def test_rule_48_nothing_is_read_that_the_discovery_document_has_not(apis: Apis) -> None:
    page = apis.make("Page")
    link = {"range": {"startIndex": 1, "endIndex": 3}, "textStyle": {"link": {"url": "https://a.example"}}}
    requests = [
        *(request for request, _, _ in CHIPS),
        typed("words\n\tmore\n"),
        {"updateTextStyle": {**link, "fields": "link"}},
        {"createNamedRange": {"name": "mine", "range": {"startIndex": 1, "endIndex": 3}}},
        {
            "createParagraphBullets": {
                "range": {"startIndex": 1, "endIndex": 9},
                "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE",
            }
        },
        {"insertTable": {"rows": 2, "columns": 2, "location": {"index": 1}}},
    ]
    apis.write(page, requests)
    for include_tabs in (False, True):
        found = apis.read(page, includeTabsContent=include_tabs)
        assert list(strangers(found, {"$ref": "Document"}, "")) == []


def strangers(value: Any, spec: Json, path: str) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Yield the paths of what is not in a schema, or is of another type."""
    schema = schemas("docs")[spec["$ref"]] if "$ref" in spec else spec
    kinds: Json = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
    if not isinstance(value, kinds.get(schema["type"], object)):
        yield path
    elif schema["type"] == "array":
        for index, element in enumerate(value):
            yield from strangers(element, schema["items"], f"{path}[{index}]")
    elif schema["type"] == "object":
        for key, inner in value.items():
            below = schema.get("properties", {}).get(key) or schema.get("additionalProperties")
            if below is None:
                yield f"{path}.{key}"
            else:
                yield from strangers(inner, below, f"{path}.{key}")
