"""Reviews that say who will do an earlier task now, to when it moved, or a story before they close it."""

import pytest
from tests.unit.items.test_reviews import read

from whoowes.core.items.lines.remark_promises import is_handed_over


@pytest.mark.parametrize(
    ("locale", "line", "task", "owner", "due"),
    [
        ("en-US", "Shelving: half is up, Priya will finish it by 10/30", "Shelving", "Priya", "by 10/30"),
        ("en-US", "Price list: Tom forgot. We'll send it by Friday", "Price list", "We", "by Friday"),
        ("en-US", "Van keys: Tom has moved house; Priya to fetch them", "Van keys", "Priya", ""),
        ("de-DE", "Regalpläne: Tom ist krank, Jutta muss sie zeichnen", "Regalpläne", "Jutta", ""),
        ("fr-FR", "Bail : Tom est absent, Priya doit le signer", "Bail", "Priya", ""),
    ],
)
def test_who_will_do_that_very_thing_owns_it(locale: str, line: str, task: str, owner: str, due: str) -> None:
    found = read(line, locale)
    assert (found.task, found.owner_raw, found.due_raw) == (task, owner, due)
    assert (found.status.status.value, found.status.rule) == ("open", "promised-anew")


@pytest.mark.parametrize(
    "line",
    [
        "Shelving: half is up, Priya will send the plan by Friday",
        "Price list: Tom will call this week",
        "Van keys: Priya to fetch them, Tom to order a spare",
        "Rent: Tom to check that the notice is right",
    ],
)
def test_who_will_do_something_else_takes_over_nothing(line: str) -> None:
    assert read(line).status.rule != "promised-anew"


@pytest.mark.parametrize(
    ("locale", "line", "task", "due"),
    [
        ("en-US", "Fence: Sol put it back to 10/30", "Fence", "10/30"),
        ("en-US", "Fence: posts are in, moved to 10/30", "Fence", "10/30"),
        ("en-US", "Gate: no word from Tom yet, now 10/30", "Gate", "10/30"),
        ("de-DE", "Inventur: Anfang ist gemacht, neuer Termin 30.11.", "Inventur", "30.11."),
    ],
)
def test_a_move_behind_how_far_it_is_or_by_whom_counts(locale: str, line: str, task: str, due: str) -> None:
    found = read(line, locale)
    assert (found.task, found.due_raw) == (task, due)


@pytest.mark.parametrize("line", ["Fence: the gate moved to 10/30", "Fence: Sol moved the gate to 10/30"])
def test_a_move_of_something_else_is_none(line: str) -> None:
    assert read(line).due_raw == ""


@pytest.mark.parametrize(
    ("locale", "line", "task", "state"),
    [
        ("en-US", "Fence quotes: three are in, the cheapest won. Done.", "Fence quotes", "done"),
        ("en-US", "Deposit – the bank paid it in full at last, closed", "Deposit", "done"),
        ("de-DE", "Muster: drei liegen vor, erledigt", "Muster", "done"),
        ("nl-NL", "Offertes: alle drie zijn vergeleken, klaar", "Offertes", "done"),
    ],
)
def test_a_story_before_the_closing_word_is_no_part_of_the_task(
    locale: str, line: str, task: str, state: str
) -> None:
    found = read(line, locale)
    assert (found.task, found.status.status.value) == (task, state)


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Slides: one of four chapters. Done."),
        ("en-US", "Slides: Tom mislaid them. Done."),
        ("en-US", "Slides: chapter 2 at least, done"),
        ("nl-NL", "Offertes: de goedkoopste wint, vervallen"),
    ],
)
def test_what_tells_of_a_part_or_of_no_deed_is_no_story_of_the_task(locale: str, line: str) -> None:
    assert (read(line, locale).task, read(line, locale).status.status.value) != ("Slides", "done")
    assert read(line, locale).task != "Offertes"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Slides: if Tom is away, Priya will finish them by Friday"),
        ("en-US", "Slides: once signed, Priya will do it"),
        ("en-US", "Slides: Priya will handle them unless Tom is back"),
        ("de-DE", "Folien: falls Tom krank ist, Jutta muss sie machen"),
        ("fr-FR", "Bail : si Tom est absent, Priya doit le faire"),
    ],
)
def test_what_somebody_will_do_in_a_case_hands_over_nothing(locale: str, line: str) -> None:
    found = read(line, locale)
    assert found.status.rule != "promised-anew"
    assert found.due_raw == ""


@pytest.mark.parametrize(
    ("locale", "said", "task", "is_handed"),
    [
        ("en-GB", "Tom is ill, Priya will complete them", "Print the slides", True),
        ("en-GB", "Priya will take this over", "Print the slides", True),
        ("en-GB", "Priya will print them on Monday", "Print the slides", True),
        ("en-GB", "Priya will take them home", "Print the slides", False),
        ("en-GB", "Priya has to look over them", "Print the slides", False),
        ("en-GB", "Priya should proofread them", "Print the slides", False),
        ("en-GB", "Priya will print them", "Slides for the fair", False),
        ("de-DE", "Jutta muss sie abschließen", "Folien drucken", True),
        ("de-DE", "Jutta muss sie drucken", "Folien drucken", True),
        ("de-DE", "Jutta soll sie kennen", "Folien drucken", False),
        ("fr-FR", "Priya doit le finir", "Signer le bail", True),
        ("fr-FR", "Priya doit le relire", "Signer le bail", False),
    ],
)
def test_only_who_will_do_what_the_task_asks_takes_it_over(
    locale: str, said: str, task: str, *, is_handed: bool
) -> None:
    assert is_handed_over(said, [task], locale) is is_handed
