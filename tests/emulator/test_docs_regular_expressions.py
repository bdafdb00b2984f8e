"""replaceAllText with `searchByRegex`: the syntax is RE2's, and no pattern holds the server up."""

import pytest
from tests.emulator.docs_making import Json, document, run, texts

from whoowes.emulator.docs import RequestError


def replaced(pattern: str, text: str = "-", **more: bool) -> Json:
    found = {"text": pattern, "searchByRegex": True, **more}
    return {"replaceAllText": {"containsText": found, "replaceText": text}}


@pytest.mark.parametrize(
    "pattern",
    [
        "a(?=b)",
        "a(?!b)",
        "(?<=a)b",
        "(?<!a)b",
        r"(a)\1",
        r"(?P<x>a)(?P=x)",
        r"(?P<x>a)\g<x>",
        r"(?<x>a)\k<x>",
        "(?>a)",
        "a++",
        "a*+",
        "a**",
        "a{2}{3}",
        "a{1001}",
        "a{1,1001}",
        "(a)(?(1)b|c)",
        "(?R)",
        "(?|a|b)",
        "(?#a)",
        "(?r)a",
        r"\X",
        r"\K",
        r"\Z",
        r"[\X]",
        "(a",
        "[a",
        "a)",
        "*",
        "\\",
    ],
)
def test_rule_34_what_re2_has_not_is_no_valid_regular_expression(pattern: str) -> None:
    with pytest.raises(RequestError) as refused:
        run(document("abab"), replaced(pattern))
    assert (refused.value.status, refused.value.text) == (
        400,
        "The text to find is not a valid regular expression.",
    )


@pytest.mark.parametrize(
    ("text", "pattern", "left"),
    [
        ("abab", "(?:ab)+?", "--"),
        ("abab", "(?P<x>a)b", "--"),
        ("abab", "(?<x>a)b", "--"),
        ("aB", "(?i)b", "a-"),
        ("aB", "(?-i:b)", "aB"),
        ("a1b22", r"\d+", "a-b-"),
        ("a]b", "[]a]", "--b"),
        ("a-b", "[[:alpha:]]", "---"),
        ("aé", r"\p{Ll}", "--"),
        ("aaa", "a{2}", "-a"),
        ("aaa", "a{2,}?", "-a"),
        ("a{e<=1}", "a{e<=1}", "-"),
        ("{}", r"[{}]", "--"),
        ("a.b", r"\.", "a-b"),
        ("a\\b", r"\\", "a-b"),
        ("ab", "a|b", "--"),
        ("ab", "^a", "-b"),
    ],
)
def test_rule_34_what_re2_has_is_found(text: str, pattern: str, left: str) -> None:
    assert texts(run(document(text), replaced(pattern, matchCase=True))) == [left + "\n"]


def test_a_regular_expression_that_gets_lost_is_given_up() -> None:
    state = document("a" * 200 + "c")
    with pytest.raises(RequestError) as refused:
        run(state, replaced("(a|aa|a.)+b$"))
    assert refused.value.status == 501
    assert refused.value.full_message == (
        "NOT IMPLEMENTED BY THE EMULATOR: requests[0].replaceAllText: "
        "a regular expression that has to try so many ways through a text"
    )
