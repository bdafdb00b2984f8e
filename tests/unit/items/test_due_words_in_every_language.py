"""Due words of one class in each language: tonight, half past, extended from … to, no later than."""

from datetime import date

import pytest

from whoowes.core.items.due import read_due, split_due
from whoowes.core.items.readings import DueKind

CALL = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en-GB", "this morning", date(2026, 3, 4)),
        ("es-MX", "esta mañana", date(2026, 3, 4)),
        ("pt-BR", "esta manhã", date(2026, 3, 4)),
        ("fr-CA", "cette nuit", date(2026, 3, 4)),
        ("it-IT", "stanotte", date(2026, 3, 4)),
        ("nl-BE", "morgennacht", date(2026, 3, 5)),
        ("en-US", "Monday at half past nine", date(2026, 3, 9)),
        ("de-AT", "Montag halb zehn", date(2026, 3, 9)),
        ("nl-NL", "maandag half tien", date(2026, 3, 9)),
        ("fr-FR", "pas plus tard que le 18 mars", date(2026, 3, 18)),
        ("it-IT", "non più tardi del 18 marzo", date(2026, 3, 18)),
        ("es-AR", "postergada del 11 al 18 de marzo", date(2026, 3, 18)),
        ("pt-PT", "estendido de 11 para 18 de março", date(2026, 3, 18)),
        ("nl-NL", "verlengd van 11 naar 18 maart", date(2026, 3, 18)),
        ("it-IT", "differita dall'11 al 18 marzo", date(2026, 3, 18)),
        ("de-DE", "vom 11. auf den 18. März verlängert", date(2026, 3, 18)),
        ("nl-NL", "week eindigend op 20 maart", date(2026, 3, 20)),
        ("fr-FR", "semaine se terminant le 20 mars", date(2026, 3, 20)),
        ("es-ES", "semana que termina el 20 de marzo", date(2026, 3, 20)),
        ("pt-BR", "semana que termina em 20 de março", date(2026, 3, 20)),
        ("it-IT", "settimana che termina il 20 marzo", date(2026, 3, 20)),
        ("de-DE", "Woche endend am 20. März", date(2026, 3, 20)),
    ],
)
def test_due_words_of_a_class_are_read_in_every_language(locale: str, text: str, day: date) -> None:
    assert read_due(text, call_date=CALL, locale=locale).date == day


@pytest.mark.parametrize(
    ("locale", "text"),
    [("de-DE", "14-tägig"), ("de-CH", "14-taegig"), ("de-DE", "weiss nicht"), ("en-US", "to be defined")],
)
def test_what_has_no_date_yet_or_comes_again_is_undated(locale: str, text: str) -> None:
    assert read_due(text, call_date=CALL, locale=locale).kind is DueKind.NONE


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "14 Tage lang"),
        ("nl-NL", "half drie"),
        ("en-GB", "half past two"),
    ],
)
def test_a_length_or_an_hour_alone_is_no_day(locale: str, text: str) -> None:
    assert read_due(text, call_date=CALL, locale=locale).date is None


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es-ES", "Comprobar la factura recibida esta mañana"),
        ("it-IT", "Verificare il guasto avvenuto stanotte"),
        ("fr-FR", "Vérifier la panne de cette nuit"),
        ("en-GB", "Check the bill that came this morning"),
        ("fr-CH", "Relire le chapitre 3.1."),
        ("it-CH", "Rivedere il capitolo 3.1."),
        ("de-CH", "Artikel 3.1. prüfen"),
    ],
)
def test_within_a_task_they_tell_of_the_thing(locale: str, text: str) -> None:
    assert split_due(text, locale=locale) is None
