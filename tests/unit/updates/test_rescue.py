"""Words that a person left inside our region: found, and kept verbatim."""

import pytest

from whoowes.core.updates.records import text_hash
from whoowes.core.updates.rescue import left_by_a_person, readable

OURS, NEXT = "Send deck", "Send the deck"


@pytest.mark.parametrize(
    ("current", "recorded", "target", "words"),
    [
        pytest.param(OURS, OURS, OURS, "", id="nothing changed"),
        pytest.param(OURS, OURS, NEXT, "", id="we change it"),
        pytest.param(OURS, OURS, None, "", id="we remove it"),
        pytest.param(NEXT, OURS, NEXT, "", id="a person wrote what we would"),
        pytest.param(NEXT, None, NEXT, "", id="no record, as it should be"),
        pytest.param("Send deck sent!", OURS, OURS, "sent!", id="typed beside what stays"),
        pytest.param("Send", OURS, OURS, "", id="only cut"),
        pytest.param("Send deck sent!", OURS, NEXT, "Send deck sent!", id="typed beside what changes"),
        pytest.param("Send deck sent!", OURS, None, "Send deck sent!", id="typed beside what goes"),
        pytest.param(OURS, None, NEXT, OURS, id="no record: taken for a person's"),
        pytest.param(OURS, None, None, OURS, id="no record, no target"),
        pytest.param("", OURS, OURS, "", id="emptied"),
        pytest.param(" \v\n ", None, None, "", id="blank"),
        pytest.param("\ufffc", None, OURS, "", id="a chip alone has no words"),
    ],
)
def test_what_a_person_left_is_told_by_the_record(
    current: str, recorded: str | None, target: str | None, words: str
) -> None:
    digest = text_hash(recorded) if recorded is not None else None
    assert left_by_a_person(current, recorded=digest, target=target) == words


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one", "one"),
        (" one\n\ntwo\vthree ", "one / two / three"),
        ("see \ufffc now", "see now"),
        ("\n\v", ""),
    ],
)
def test_words_are_quoted_on_one_line(text: str, line: str) -> None:
    assert readable(text) == line
