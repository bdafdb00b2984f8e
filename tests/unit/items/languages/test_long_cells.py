"""No wording makes a pattern try for ever: cells that repeat what the patterns look for are read at once."""

import time

import pytest

from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.status.read import read_status
from whoowes.core.items.words import words_for

REPEATED = {
    "en": ["done " + "by " * 60 + "/ x", "done" + " now" * 50 + " /"],
    "de": ["erledigt " + "durch " * 30 + "/ x", "schon " * 30 + "/", "von Kevin " * 20 + "?"],
    "nl": ["gedaan " + "door " * 35 + "/ x", "al " * 60 + "/", "aan Kevin " * 20 + "?"],
}


@pytest.mark.parametrize("language", REPEATED)
def test_repeated_words_are_read_at_once(language: str) -> None:
    words = words_for(language)
    start = time.process_time()

    for cell in REPEATED[language]:
        read_status(cell, locale=language)
    is_placeholder(f"[{'-' * 150}1!]", words)

    assert time.process_time() - start < 1
