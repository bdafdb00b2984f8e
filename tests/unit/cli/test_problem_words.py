"""A problem as people see it quotes the words that it is about."""

import pytest

from whoowes.cli.output import problem_words
from whoowes.core.problems import Problem


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("", "Not read."),
        ("Call  the\nbank", "Not read. “Call the bank”"),
        ("x" * 200, f"Not read. “{'x' * 159}…”"),
    ],
)
def test_the_words_stand_behind_what_is_said(raw: str, said: str) -> None:
    assert problem_words(Problem("unsure-line", "Not read.", raw=raw)) == said


def test_words_that_the_message_quotes_are_not_said_twice() -> None:
    assert problem_words(Problem("no-call", "“Price list” is no call.", raw="Price list")) == (
        "“Price list” is no call."
    )
