"""The `q` language: rule 56, piece by piece."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.emulator.world import FOLDER, World, refusal

from whoowes.emulator.drive.query import (
    Compare,
    Has,
    Junction,
    Member,
    Not,
    Query,
    QuerySyntaxError,
    UnevaluatedTermError,
    parse_query,
    quote,
)

_NAME = Compare("name", "=", "a")
_BIN = Compare("trashed", "=", value=False)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("name = 'a'", _NAME),
        ("name='a'", _NAME),
        ("name != 'a'", Compare("name", "!=", "a")),
        ("name contains 'a b'", Compare("name", "contains", "a b")),
        (r"name = 'O\'Neil \\ Co'", Compare("name", "=", r"O'Neil \ Co")),
        ("mimeType contains 'image/'", Compare("mimeType", "contains", "image/")),
        ("shortcutDetails.targetId = 'x'", Compare("shortcutDetails.targetId", "=", "x")),
        ("trashed = false", _BIN),
        ("starred != true", Compare("starred", "!=", value=True)),
        ("sharedWithMe", Compare("sharedWithMe", "=", value=True)),
        ("sharedWithMe and trashed=false", Junction("and", (Compare("sharedWithMe", "=", value=True), _BIN))),
        ("visibility != 'limited'", Compare("visibility", "!=", "limited")),
        ("fullText contains '\"a b\"'", Compare("fullText", "contains", '"a b"')),
        ("viewedByMeTime > '2026-03-04'", Compare("viewedByMeTime", ">", datetime(2026, 3, 4, tzinfo=UTC))),
        ("'root' in parents", Member("parents", "root")),
        ("'a@b.c' in writers", Member("writers", "a@b.c")),
        ("properties has { key='k' and value='v' }", Has("properties", "k", "v")),
        ("appProperties has {key='k' and value='v'}", Has("appProperties", "k", "v")),
        ("modifiedTime > '2026-03-04'", Compare("modifiedTime", ">", datetime(2026, 3, 4, tzinfo=UTC))),
        (
            "createdTime <= '2026-03-04T01:00:00+01:00'",
            Compare("createdTime", "<=", datetime(2026, 3, 4, tzinfo=UTC)),
        ),
        ("name = 'a' and trashed = false", Junction("and", (_NAME, _BIN))),
        ("name = 'a' or trashed = false or name = 'a'", Junction("or", (_NAME, _BIN, _NAME))),
        ("not name = 'a' and trashed = false", Junction("and", (Not(_NAME), _BIN))),
        ("not (name = 'a' and trashed = false)", Not(Junction("and", (_NAME, _BIN)))),
        (
            "trashed = false and (name = 'a' or ('x' in parents))",
            Junction("and", (_BIN, Junction("or", (_NAME, Member("parents", "x"))))),
        ),
    ],
)
def test_rule_56_query_is_read_as_the_grammar_has_it(text: str, tree: Query) -> None:
    assert parse_query(text) == tree


@pytest.mark.parametrize(
    "text",
    [
        "name = 'O'Neil'",
        "name = 'a",
        'name = "a"',
        "name = a",
        "name > 'a'",
        "name",
        "nam = 'a'",
        "trashed = 'false'",
        "trashed = yes",
        "trashed contains true",
        "parents in 'root'",
        "visibility = 'secret'",
        "visibility contains 'limited'",
        "visibility = limited",
        "fullText = 'x'",
        "viewedByMeTime = 'never'",
        "'root' in parent",
        "'root' parents",
        "modifiedTime = '4 March'",
        "modifiedTime contains '2026-03-04'",
        "appProperties has { key='k' }",
        "appProperties has { value='v' and key='k' }",
        "appProperties = 'k'",
        "(name = 'a'",
        "name = 'a')",
        "name = 'a' and",
        "and name = 'a'",
        "name = 'a' trashed = false",
        r"name = 'a\b'",
        "not",
        "name = 'a';",
    ],
)
def test_rule_56_malformed_query_is_refused(text: str) -> None:
    with pytest.raises(QuerySyntaxError):
        parse_query(text)


@pytest.mark.parametrize(
    "text",
    ["'labels/x' in labels", "hidden = true", "name = 'a' or trashed = false and name = 'a'"],
)
def test_rule_73_query_that_is_not_evaluated_is_refused_loudly(text: str) -> None:
    with pytest.raises(UnevaluatedTermError):
        parse_query(text)


@given(st.text())
def test_rule_56_quoted_text_comes_back_whatever_it_holds(text: str) -> None:
    assert parse_query(f"name = {quote(text)}") == Compare("name", "=", text)


@given(st.text(alphabet="nametrshd ='\\()<>!{}ork", max_size=30))
def test_rule_56_reading_a_query_ends_in_a_tree_or_a_refusal(text: str) -> None:
    try:
        parse_query(text)
    except (QuerySyntaxError, UnevaluatedTermError) as refused:
        assert refused.args  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("name = 'Acme call'", ["Acme call"]),
        ("name contains 'call'", ["Acme call", "Calling Acme"]),
        ("name contains 'acme'", ["Acme call", "Calling Acme"]),
        ("name contains 'cme'", []),
        ("name contains 'Acme ca'", ["Acme call"]),
        ("name != 'Acme call' and mimeType != '{folder}'", ["Calling Acme", "O'Neil \\ Co"]),
        (r"name = 'O\'Neil \\ Co'", ["O'Neil \\ Co"]),
        ("mimeType = '{folder}'", ["Clients"]),
        ("'{parent}' in parents", ["Acme call", "Calling Acme"]),
        ("'root' in parents", ["Clients", "O'Neil \\ Co"]),
        ("'me' in owners and starred = true", ["Acme call"]),
        ("'kevin@acme.com' in readers", ["Acme call"]),
        ("'kevin@acme.com' in writers", []),
        ("not ('{parent}' in parents)", ["Clients", "O'Neil \\ Co"]),
        ("properties has { key='kind' and value='note' }", ["Calling Acme"]),
        ("sharedWithMe = true", []),
    ],
)
def test_rule_56_query_finds_what_it_says(world: World, q: str, found: list[str]) -> None:
    apis = world.sign_in()
    parent = apis.make("Clients", FOLDER)
    call = apis.make("Acme call", parent=parent, starred=True)
    world.control(
        "POST",
        f"/emulator/files/{call}",
        {"permissions": [{"type": "user", "role": "reader", "email": "kevin@acme.com"}]},
    )
    apis.make("Calling Acme", parent=parent, properties={"kind": "note"})
    apis.make("O'Neil \\ Co")
    assert apis.names(q.replace("{parent}", parent).replace("{folder}", FOLDER)) == found


def test_rule_56_times_are_compared_as_moments(world: World) -> None:
    apis = world.sign_in()
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T10:00:00Z"})
    apis.make("early")
    world.control("POST", "/emulator/clock", {"now": "2026-03-04T12:00:00Z"})
    apis.make("late")
    assert apis.names("modifiedTime > '2026-03-04T12:00:00+01:00'") == ["late"]
    assert apis.names("createdTime <= '2026-03-04T10:00:00'") == ["early"]


def test_rule_56_malformed_query_is_invalid_value_at_q(world: World) -> None:
    error = refusal(world.sign_in().drive.files().list(q="name = 'O'Neil'"))
    assert error == {
        "code": 400,
        "message": "Invalid Value",
        "errors": [
            {
                "message": "Invalid Value",
                "domain": "global",
                "reason": "invalid",
                "location": "q",
                "locationType": "parameter",
            }
        ],
    }


def test_rule_56_parent_given_by_name_is_not_found(world: World) -> None:
    error = refusal(world.sign_in().drive.files().list(q="'Clients' in parents"))
    assert (error["code"], error["errors"][0]["reason"]) == (404, "notFound")
    assert error["message"] == "File not found: ."
