"""Partial responses: the mask syntax and what it leaves."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoowes.emulator.wire.discovery import schemas
from whoowes.emulator.wire.masks import MaskError, check_mask, parse_mask

_ANSWER = {"kind": "k", "files": [{"id": 1, "name": "a", "owners": [{"me": True, "name": "x"}]}, {"id": 2}]}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("kind", {"kind": "k"}),
        ("*", _ANSWER),
        ("files(id)", {"files": [{"id": 1}, {"id": 2}]}),
        ("files/id", {"files": [{"id": 1}, {"id": 2}]}),
        ("files(id,name)", {"files": [{"id": 1, "name": "a"}, {"id": 2}]}),
        ("files/id,files/name", {"files": [{"id": 1, "name": "a"}, {"id": 2}]}),
        (" files ( id ) , kind ", {"kind": "k", "files": [{"id": 1}, {"id": 2}]}),
        ("files(owners/me)", {"files": [{"owners": [{"me": True}]}, {}]}),
        ("files,files(id)", {"files": _ANSWER["files"]}),
        ("*/id", {"kind": "k", "files": [{"id": 1}, {"id": 2}]}),
        ("nextPageToken", {}),
    ],
)
def test_mask_leaves_what_it_names(text: str, left: dict[str, Any]) -> None:
    assert parse_mask(text, dots=False).select(_ANSWER) == left


@pytest.mark.parametrize("text", ["", "a(", "a)", "a(b", "(a)", "a,", ",a", "a,,b", "a(b))", "a()", "a b"])
def test_mask_that_does_not_follow_the_syntax_is_refused(text: str) -> None:
    with pytest.raises(MaskError):
        parse_mask(text, dots=False)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("files(id,nme)", ("files", "nme")),
        ("fles", ("fles",)),
        ("files/owners/mail", ("files", "owners", "mail")),
    ],
)
def test_mask_with_a_name_outside_the_schema_is_refused_with_its_path(
    text: str, path: tuple[str, ...]
) -> None:
    with pytest.raises(MaskError) as refused:
        check_mask(parse_mask(text, dots=False), "FileList", schemas("drive"))
    assert refused.value.path == path


def test_dots_part_names_in_docs_alone() -> None:
    assert parse_mask("body.content", dots=True).select({"body": {"content": 1, "x": 2}}) == {
        "body": {"content": 1}
    }
    assert parse_mask("body.content", dots=False).select({"body": {"content": 1}}) == {}


_JSON = st.recursive(
    st.integers(),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner) | st.lists(inner),
    max_leaves=12,
)


@given(_JSON, st.sampled_from(["a", "a/b", "a(b,c)", "*/a", "a(b/c),b", "*(a,b)"]))
def test_selecting_twice_is_selecting_once(answer: Any, text: str) -> None:  # noqa: ANN401 - any JSON
    mask = parse_mask(text, dots=False)
    assert mask.select(mask.select(answer)) == mask.select(answer)
