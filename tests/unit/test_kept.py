"""What is kept of the answers of pure functions of words."""

from collections.abc import Callable

import pytest

from whoowes.core.document.model import Run
from whoowes.core.items.lines.wording import take_apart
from whoowes.core.kept import kept, once

LONG = "x" * 301


class Asked:
    """A function that notes what it was asked."""

    def __init__(self) -> None:
        self.questions: list[tuple[str, str]] = []

    def __call__(self, text: str, *, locale: str) -> str:
        self.questions.append((text, locale))
        if text == "bad":
            raise ValueError(text)
        return f"{text} in {locale}"


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def remembering(asked: Asked) -> Callable[..., str]:
    def function(text: str, *, locale: str) -> str:
        return asked(text, locale=locale)

    return kept(function)


def test_the_same_words_are_worked_out_once(asked: Asked, remembering: Callable[..., str]) -> None:
    answers = [remembering("by Friday", locale="en") for _ in range(3)]
    assert answers == ["by Friday in en"] * 3
    assert asked.questions == [("by Friday", "en")]


def test_the_same_words_in_another_language_are_another_question(remembering: Callable[..., str]) -> None:
    assert remembering("die 3", locale="de") != remembering("die 3", locale="nl")


def test_a_long_text_is_worked_out_each_time_and_fills_no_memory(
    asked: Asked, remembering: Callable[..., str]
) -> None:
    assert remembering(LONG, locale="en") == remembering(LONG, locale="en") == f"{LONG} in en"
    assert len(asked.questions) == 2


def test_an_error_is_not_kept(asked: Asked, remembering: Callable[..., str]) -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="bad"):
            remembering("bad", locale="en")
    assert len(asked.questions) == 2


def test_what_is_made_of_a_line_does_not_change_how_the_same_line_is_read_next_time() -> None:
    first = take_apart((Run("Action KW: send the deck"),), locale="en-GB", names_owner=True)
    first.task, first.owner_raw = "something else", "Sara"
    again = take_apart((Run("Action KW: send the deck"),), locale="en-GB", names_owner=True)
    assert (again.task, again.owner_raw) == ("send the deck", "KW")


class Heading:
    """Something that is asked what it says."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.times_asked = 0

    @once
    def key(self) -> str:
        """Its words in small letters."""
        self.times_asked += 1
        return self.text.lower()


def test_a_property_is_worked_out_when_it_is_first_asked_for() -> None:
    actions, wins = Heading("Actions"), Heading("Wins")

    assert [actions.key, actions.key, wins.key] == ["actions", "actions", "wins"]
    assert (actions.times_asked, wins.times_asked) == (1, 1)
    assert Heading.__dict__["key"].__doc__ == "Its words in small letters."
