"""Behind a task it may be asked who does it: then it is nobody's, and its day is read all the same."""

import pytest
from tests.builders_ledger import after_talk, day

from whoowes.core.ledger.model import Doubt


@pytest.mark.parametrize(
    ("locale", "agreed"),
    [
        ("en-GB", "cancel the old hosting, end of May (who?)"),
        ("en-GB", "cancel the old hosting by 31 May - who?"),
        ("de-DE", "altes Hosting kündigen, Ende Mai (wer?)"),
        ("fr-FR", "résilier l'hébergement, fin mai (qui ?)"),
        ("es-ES", "cancelar el hosting, 31/5 (¿quién?)"),
        ("pt-PT", "cancelar o alojamento, 31/5 (quem?)"),
        ("nl-NL", "hosting opzeggen, eind mei (wie?)"),
        ("it-IT", "disdire l'hosting, fine maggio (chi?)"),
    ],
)
def test_who_does_it_is_asked_and_when_is_read(locale: str, agreed: str) -> None:
    (entry,) = after_talk(agreed, "x", locale=locale).entries
    assert entry.due.date == day("31 May")
    assert entry.doubts == (Doubt.NO_OWNER,)
    assert "?" not in entry.task


@pytest.mark.parametrize(
    ("locale", "agreed"),
    [
        ("de-DE", "altes Hosting kündigen (wie?)"),
        ("en-GB", "cancel the old hosting (how?)"),
        ("en-GB", "cancel the old hosting (Kevin?)"),
    ],
)
def test_another_question_stays_in_the_task(locale: str, agreed: str) -> None:
    (entry,) = after_talk(agreed, "x", locale=locale).entries
    assert entry.task == agreed
