"""A task with two deadlines is two promises in one line: neither is taken for certain, and both are told."""

from datetime import date

import pytest

from whoowes.core.items.due import date_in_task, read_due, split_due

CALL = date(2026, 3, 4)
FRIDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 9)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Send the outline by Friday the full text no later than 20 March"),
        ("en-US", "Ship the samples tomorrow the invoice by Monday"),
        ("en-GB", "By Friday Tom sends the outline the rest before 20 March"),
        ("de", "Skizze bis Freitag Reinzeichnung spätestens Montag"),
        ("fr", "Maquette avant vendredi version finale au plus tard lundi"),
        ("es", "Mandar el esquema a más tardar el viernes el texto final antes del lunes"),
        ("pt", "Mandar o esboço até sexta o texto final antes de segunda"),
        ("it", "Mandare lo schema entro venerdì il testo finale prima di lunedì"),
        ("nl", "Schets sturen voor vrijdag definitieve tekst uiterlijk maandag"),
    ],
)
def test_two_deadlines_are_parted_by_the_words_between_them_alone(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
    told = date_in_task(task, locale=locale)
    assert told is not None
    assert len(read_due(told, call_date=CALL, locale=locale).candidates) > 1


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("en-GB", "Write the agenda for tomorrow's visit by Friday", "by Friday"),
        ("en-GB", "Prepare the tour of tomorrow by noon today", "by noon today"),
        ("en-GB", "Extend the lease until 30 June by Friday", "by Friday"),
        ("nl", "Cijfers van maart sturen uiterlijk vrijdag", "uiterlijk vrijdag"),
    ],
)
def test_a_day_of_the_thing_itself_leaves_the_deadline_certain(locale: str, task: str, due: str) -> None:
    split = split_due(task, locale=locale)
    assert split is not None
    assert split[1] == due


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("de", "Skizze bis Freitag full text by Monday"),
        ("en-GB", "Outline by Friday Endfassung bis Montag"),
        ("fr", "Send the outline by Friday le texte final au plus tard lundi"),
        ("fr", "Skizze bis Freitag, le texte final au plus tard lundi"),
        ("it", "Outline by Friday e il testo finale entro lunedì"),
        ("nl", "Schets uiterlijk vrijdag and the full text by Monday"),
    ],
)
def test_two_deadlines_in_two_languages_are_both_told(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
    told = date_in_task(task, locale=locale)
    assert told is not None
    assert read_due(told, call_date=CALL, locale=locale).candidates == (FRIDAY, MONDAY)


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("de", "Angebot bis Freitag / send the offer by Friday"),
        ("en-GB", "Envoyer le devis d'ici vendredi / send the quote by Friday"),
    ],
)
def test_the_same_deadline_in_two_languages_is_one(locale: str, task: str) -> None:
    split = split_due(task, locale=locale)
    assert split is not None
    assert split[1] == "by Friday"


@pytest.mark.parametrize(
    ("locale", "words", "candidates"),
    [
        ("en-GB", "by Friday, final version by Monday", (FRIDAY, MONDAY)),
        ("en-GB", "by Friday the final before Monday", (FRIDAY, MONDAY)),
        ("de", "Skizze bis Freitag, Reinzeichnung bis Montag", (FRIDAY, MONDAY)),
        ("fr", "esquisse pour vendredi, le reste d'ici lundi", (FRIDAY, MONDAY)),
        ("es", "boceto para el 6 de marzo, lo demás para el lunes", (FRIDAY, MONDAY)),
        (
            "it",
            "bozza entro fine settimana prossima, resto entro lunedì",
            (date(2026, 3, 13), date(2026, 3, 15), MONDAY),
        ),
        ("de", "Skizze bis Freitag, full text by Monday", (FRIDAY, MONDAY)),
    ],
)
def test_words_that_make_no_one_date_still_tell_each_deadline_in_them(
    locale: str, words: str, candidates: tuple[date, ...]
) -> None:
    reading = read_due(words, call_date=CALL, locale=locale)
    assert (reading.date, reading.candidates) == (None, candidates)
