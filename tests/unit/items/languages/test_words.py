"""What holds of every language's table of words."""

from collections import Counter
from dataclasses import fields

import pytest

from whoowes.core.document.text import fold
from whoowes.core.items.placeholders import is_placeholder
from whoowes.core.items.status.read import read_status
from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import words_for
from whoowes.core.items.words.en import ENGLISH
from whoowes.core.items.words.es import SPANISH
from whoowes.core.items.words.pt import PORTUGUESE
from whoowes.core.items.words.table import Words

LANGUAGES = {words.language: words for words in (ENGLISH, SPANISH, PORTUGUESE)}
HOSTILE = {
    "who closed it, again and again": ("en", "done" + " by a" * 38 + " 1"),
    "the same in Spanish": ("es", "hecho" + " por a" * 32 + " 1"),
    "the same in Portuguese": ("pt", "feito" + " pelo a" * 27 + " 1"),
}
FRAMED = {"en": "add - notes - here - ", "es": "tarea - aqui - ", "pt": "tarefa - aqui - "}


@pytest.mark.parametrize("language", LANGUAGES)
def test_header_has_one_meaning_and_is_written_as_headers_are_looked_up(language: str) -> None:
    keys = [key for keys in LANGUAGES[language].headers.values() for key in keys]

    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert [key for key in keys if not key or fold(key) != key] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_language_are_compiled_with_the_english_ones(language: str) -> None:
    words = words_for(language)

    assert all(getattr(words, part.name) is not None for part in fields(Words))
    assert role_of("Action items", language) is not None


@pytest.mark.parametrize(("language", "status"), HOSTILE.values(), ids=HOSTILE)
def test_status_of_hostile_repetition_is_read_at_once(language: str, status: str) -> None:
    """It would take years if words could be parted in more ways than one."""
    assert read_status(status, locale=language).status.value == "unclear"


@pytest.mark.parametrize("language", FRAMED)
def test_placeholder_of_hostile_repetition_is_read_at_once(language: str) -> None:
    assert not is_placeholder(f"[{FRAMED[language] * 12}; 1]"[:200], words_for(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nothing else for now"),
        ("en", "No actions for the bank"),
        ("de", "Sonst nichts"),
        ("de", "Keine Aufgaben für die Bank"),
        ("fr", "Rien d'autre pour le moment"),
        ("fr", "RAS côté paie"),
        ("nl", "Verder niets"),
        ("nl", "Geen acties voor de bank"),
        ("it", "Niente altro"),
        ("it", "Nessuna azione per lo studio"),
    ],
)
def test_nothing_for_somebody_is_no_task(language: str, text: str) -> None:
    assert is_placeholder(text, words_for(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nothing to be sent before Friday: tell Ana"),
        ("de", "Nichts vor Freitag an die Bank schicken"),
        ("fr", "Rien envoyer avant vendredi"),
        ("nl", "Niets aan de bank sturen voor vrijdag"),
        ("it", "Niente anticipi: avvisare il cliente"),
    ],
)
def test_an_order_to_do_nothing_of_a_kind_is_one(language: str, text: str) -> None:
    assert not is_placeholder(text, words_for(language))
