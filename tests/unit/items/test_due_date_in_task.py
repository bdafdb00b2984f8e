"""A date at the end of a task that is not called a deadline is told, and never replaced by another."""

import pytest

from whoowes.core.items.due import date_in_task


@pytest.mark.parametrize(
    ("task", "words"),
    [
        ("Run the training on 12 May", "on 12 May"),
        ("Publish the survey in June", "in June"),
        ("Walk the site w/c 11 May", "w/c 11 May"),
        ("Send samples 14/5", "14/5"),
        ("Visit the depot on the 19th", "on the 19th"),
        ("Call the broker next week", "next week"),
        ("Log the hours by Friday for Kim", "by Friday for"),
        ("Enter working hours by the 17th for the payroll run", "by the 17th for"),
    ],
)
def test_a_date_at_the_end_is_told(task: str, words: str) -> None:
    assert date_in_task(task, locale="en-GB") == words


@pytest.mark.parametrize(
    "task",
    [
        "Send the May invoice",
        "Budget for 2027",
        "Collect the figures for Q3",
        "Agree the price of the June edition",
        "Share 2/3 of the list",
        "Order 14 desks",
    ],
)
def test_what_a_thing_is_about_is_no_date_of_the_task(task: str) -> None:
    assert date_in_task(task, locale="en-GB") is None


@pytest.mark.parametrize(
    ("locale", "task", "words"),
    [
        ("de", "Workshop am 30. April", "am 30. April"),
        ("fr", "Atelier le 30 avril", "30 avril"),
        ("es", "Taller el 30 de abril", "30 de abril"),
        ("pt", "Workshop em 30 de abril", "em 30 de abril"),
        ("it", "Workshop il 30 aprile", "30 aprile"),
        ("nl", "Offerte voor vrijdag", "voor vrijdag"),
        ("en-GB", "Call Legal when they are back on 10 March", "on 10 March"),
        ("en-GB", "By Friday tell Kevin the price", "By Friday"),
        ("es", "Antes del viernes llamar a Kevin", "Antes del viernes"),
        ("it", "Entro venerdì chiamare Kevin", "Entro venerdì"),
    ],
)
def test_a_date_at_the_end_is_told_in_every_language(locale: str, task: str, words: str) -> None:
    assert date_in_task(task, locale=locale) == words


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("nl", "Doe het zo"),
        ("de", "Backup jeden Freitag"),
        ("fr", "Budget pour 2027"),
        ("en-GB", "Keep the discount at 10"),
        ("en-US", "Collect the signed W4"),
        ("fr", "Copier le dossier sur S3"),
    ],
)
def test_words_that_look_like_dates_are_none(locale: str, task: str) -> None:
    assert date_in_task(task, locale=locale) is None


@pytest.mark.parametrize(
    ("task", "locale", "words"),
    [
        ("Repaint the hall after Easter", "en-GB", "after Easter"),
        ("Ring the surveyor after Friday", "en-GB", "after Friday"),
        ("Lager räumen nach Ostern", "de", "nach Ostern"),
        ("Ranger la cave après Noël", "fr", "après Noël"),
    ],
)
def test_a_task_for_after_a_day_is_due_at_no_call_before_it(task: str, locale: str, words: str) -> None:
    assert date_in_task(task, locale=locale) == words
