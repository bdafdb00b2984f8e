"""A length of time behind a task, with no word before it, may be of the thing: it is asked about."""

import pytest

from whoowes.core.items.due.phrase import date_in_task, split_due


@pytest.mark.parametrize(
    ("locale", "task", "words"),
    [
        ("en-US", "chase their unpaid invoice 1187 (45 days!)", "45 days"),
        ("en-GB", "call-back procedure, 2 weeks", "2 weeks"),
        ("en-GB", "Quote – a month", "a month"),
        ("nl-NL", "lijst posten > 90 dagen", "90 dagen"),
        ("de-DE", "Rechnung anmahnen (45 Tage!)", "45 Tage"),
        ("fr-FR", "relancer la facture (30 jours)", "30 jours"),
        ("es-ES", "reclamar la factura (60 días)", "60 días"),
        ("pt-PT", "cobrar a fatura (60 dias)", "60 dias"),
        ("it-IT", "sollecitare la fattura, 90 giorni", "90 giorni"),
    ],
)
def test_a_bare_length_is_no_deadline_for_certain(locale: str, task: str, words: str) -> None:
    assert split_due(task, locale=locale) is None
    assert words in (date_in_task(task, locale=locale) or "")


@pytest.mark.parametrize(
    "task", ["retention policy, 7 years", "Lease (10 years)", "Mietvertrag – 5 Jahre", "bail, 9 ans"]
)
def test_a_length_of_years_is_none_at_all(task: str) -> None:
    for locale in ("en-GB", "de-DE", "fr-FR"):
        assert split_due(task, locale=locale) is None
    assert (
        date_in_task(task, locale="de-DE" if "Jahre" in task else "fr-FR" if "ans" in task else "en-GB")
        is None
    )


@pytest.mark.parametrize(
    ("locale", "task", "due"),
    [
        ("en-GB", "Report, within 30 days", "within 30 days"),
        ("en-GB", "Report – two weeks from today", "two weeks from today"),
        ("en-GB", "Report, by end of week", "by end of week"),
        ("en-GB", "Report, in 2 weeks", "in 2 weeks"),
        ("de-DE", "Bericht – binnen 14 Tagen", "binnen 14 Tagen"),
        ("nl-NL", "Rapport (over 2 weken)", "over 2 weken"),
    ],
)
def test_a_length_with_a_word_before_it_is_one(locale: str, task: str, due: str) -> None:
    assert (split_due(task, locale=locale) or ("", ""))[1] == due
