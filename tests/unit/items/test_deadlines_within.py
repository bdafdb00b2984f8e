"""Deadlines with the end of the task behind them: who or what a thing goes to."""

import pytest

from whoowes.core.items.due import date_in_task, split_due


@pytest.mark.parametrize(
    ("locale", "task", "left", "due"),
    [
        ("en-GB", "Send the deck by Friday to Tom", "Send the deck to Tom", "by Friday"),
        ("en-US", "Email it by 3/10 to all trustees", "Email it to all trustees", "by 3/10"),
        ("de-DE", "Inventurliste bis 31.3. an Simone", "Inventurliste an Simone", "bis 31.3."),
        ("de-DE", "Unterlagen bis 10.3. zur Prüfung", "Unterlagen zur Prüfung", "bis 10.3."),
        ("fr-FR", "Envoyer le devis d'ici vendredi à Léa", "Envoyer le devis à Léa", "d'ici vendredi"),
        (
            "es-ES",
            "Mandar el informe antes del viernes a Ana",
            "Mandar el informe a Ana",
            "antes del viernes",
        ),
        ("it-IT", "Preventivo entro venerdì all'architetto", "Preventivo all'architetto", "entro venerdì"),
        ("pt-PT", "Enviar o orçamento até sexta à Rita", "Enviar o orçamento à Rita", "até sexta"),
        (
            "nl-NL",
            "Stukken uiterlijk 10 maart naar de notaris",
            "Stukken naar de notaris",
            "uiterlijk 10 maart",
        ),
    ],
)
def test_a_deadline_before_a_recipient_is_read(locale: str, task: str, left: str, due: str) -> None:
    assert split_due(task, locale=locale) == (left, due)


@pytest.mark.parametrize(
    ("locale", "task", "told"),
    [
        ("en-GB", "Raise the price by 10 March to 40 EUR", "by 10 March to 40"),
        ("en-GB", "Check that Sara pays by Friday to the landlord", "by Friday"),
        ("en-GB", "Send the deck by Friday for the board", "by Friday for"),
        ("en-GB", "Agree the hours by 30 Nov at the latest, tell Beth", "by 30 Nov at the latest"),
        ("it-IT", "Nuovo listino, 12-11", "12-11"),
        ("es-ES", "Enviar las fotos (3-4)", "3-4"),
        ("de-DE", "Rabatt bis 31.3. für Neukunden", "bis 31.3. für"),
        ("de-DE", "Meldung bis 10.4., Verlängerung beantragen", "bis 10.4."),
        ("de-DE", "Angebot bis Freitag, dann Termin machen", "bis Freitag"),
    ],
)
def test_a_deadline_before_other_words_is_told(locale: str, task: str, told: str) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) == told


@pytest.mark.parametrize(
    ("locale", "task"),
    [
        ("en-GB", "Forward the rent due on Friday to the landlord"),
        ("en-GB", "Post the bill payable by 10 March to Tom"),
        ("de-DE", "Beleg, fällig bis 10.3., an Simone"),
        ("de-DE", "Beleg fällig bis 10.3. an Simone"),
        ("de-DE", "Lizenz befristet bis 10.3. an Simone"),
        ("fr-FR", "Transmettre la traite à échéance 10 mars à Paul"),
        ("es-ES", "Mandar el recibo con vencimiento 10/3 a Ana"),
        ("pt-PT", "Mandar o recibo com vencimento até 10/3 à Ana"),
        ("it-IT", "Girare la ricevuta con scadenza 10 marzo a Luca"),
    ],
)
def test_the_day_on_which_a_bill_is_due_is_no_deadline_for_passing_it_on(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
