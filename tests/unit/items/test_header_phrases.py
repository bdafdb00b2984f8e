"""Headers that ask in a sentence what a column holds."""

import pytest

from whoowes.core.items.tables.headers import role_of
from whoowes.core.items.words import Role


@pytest.mark.parametrize(
    "header",
    [
        "Who's on it?",
        "Who is doing this",
        "Who's handling it",
        "Who is in charge?",
        "Who leads",
        "Who will take it",
    ],
)
def test_a_column_that_asks_who_does_it_holds_owners(header: str) -> None:
    assert role_of(header, "en-GB") is Role.OWNER


@pytest.mark.parametrize(
    "header", ["Who asked", "Who benefits?", "Who raised it", "Who attended", "Who to contact"]
)
def test_a_column_that_asks_for_somebody_else_holds_none(header: str) -> None:
    assert role_of(header, "en-GB") is not Role.OWNER


@pytest.mark.parametrize(
    "header", ["Date needed", "DATE REQ’D", "Req'd by", "Date required by", "Action by date", "Date wanted"]
)
def test_a_column_that_says_by_when_it_is_wanted_holds_deadlines(header: str) -> None:
    assert role_of(header, "en-GB") is Role.DUE


@pytest.mark.parametrize("header", ["Date sent", "Date received", "Date noted", "Requested by"])
def test_a_column_of_another_day_holds_none(header: str) -> None:
    assert role_of(header, "en-GB") is not Role.DUE


@pytest.mark.parametrize(
    "header",
    [
        "What's to be done",
        "What needs to be done?",
        "What has to happen",
        "What do we need to do",
        "What's needed",
    ],
)
def test_a_column_that_asks_what_is_to_be_done_holds_tasks(header: str) -> None:
    assert role_of(header, "en-GB") is Role.TASK


@pytest.mark.parametrize("header", ["What was done", "What happened", "What changed", "What for"])
def test_a_column_that_asks_what_was_holds_no_tasks(header: str) -> None:
    assert role_of(header, "en-GB") is not Role.TASK


@pytest.mark.parametrize(
    "header",
    [
        "When for",
        "When does it need doing?",
        "Drop-dead date",
        "Latest by",
        "No later than",
        "Promised by",
        "ECD",
    ],
)
def test_a_column_that_asks_until_when_holds_deadlines(header: str) -> None:
    assert role_of(header, "en-GB") is Role.DUE


@pytest.mark.parametrize(
    "header", ["Who's got this", "Whose job is it", "Person in charge", "Resp.", "Who with", "Doer"]
)
def test_a_column_that_asks_whose_it_is_holds_owners(header: str) -> None:
    assert role_of(header, "en-GB") is Role.OWNER


@pytest.mark.parametrize(
    ("header", "locale", "role"),
    [
        ("🎯 Deliverable", "en-US", Role.TASK),
        ("👤 DRI", "en-US", Role.OWNER),
        ("⏰ ETA", "en-US", Role.DUE),
        ("Action ✍️", "en-GB", Role.TASK),
        ("Aufgabe 📝", "de-DE", Role.TASK),
        ("✅", "en-US", Role.DONE),
        ("✔️ Fait", "fr-FR", Role.DONE),
    ],
)
def test_a_symbol_beside_the_words_of_a_header_says_nothing(header: str, locale: str, role: Role) -> None:
    assert role_of(header, locale) is role


@pytest.mark.parametrize(
    ("header", "locale"),
    [
        ("Promised for", "en-GB"),
        ("Zugesagt für", "de-DE"),
        ("Promis pour", "fr-FR"),
        ("Prometido para", "es-ES"),
        ("Toegezegd voor", "nl-NL"),
        ("Promesso per", "it-IT"),
        ("Prometido para", "pt-PT"),
    ],
)
def test_a_column_that_says_for_when_it_was_promised_holds_deadlines(header: str, locale: str) -> None:
    assert role_of(header, locale) is Role.DUE
