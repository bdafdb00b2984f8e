"""A period that a task is about, with a deadline right behind it: "Jahresabschluss 2025 bis 30.6."."""

import pytest

from whoowes.core.items.due import date_in_task, split_due


@pytest.mark.parametrize(
    ("locale", "task", "left", "due"),
    [
        ("de", "Belege Januar bis Freitag hochladen", "Belege Januar hochladen", "bis Freitag"),
        ("de", "Jahresabschluss 2025 bis 30.6.", "Jahresabschluss 2025", "bis 30.6."),
        ("de", "Lohn Februar 2026 bis zum 27.2. prüfen", "Lohn Februar 2026 prüfen", "bis zum 27.2."),
        ("de", "BWA Q1 bis spätestens Freitag", "BWA Q1", "bis spätestens Freitag"),
        ("de", "Belege 3. Quartal bis Montag schicken", "Belege 3. Quartal schicken", "bis Montag"),
        ("de", "Abschluss 2025 bis Ende Juni fertigstellen", "Abschluss 2025 fertigstellen", "bis Ende Juni"),
        ("de", "Rechnung 4711 bis 12.3. bezahlen", "Rechnung 4711 bezahlen", "bis 12.3."),
        ("de", "Kapitel 3 bis Freitag lesen", "Kapitel 3 lesen", "bis Freitag"),
        ("pt", "Enviar faturas de janeiro até sexta", "Enviar faturas de janeiro", "até sexta"),
        ("pt", "Fechar contas 2025 até 31/3", "Fechar contas 2025", "até 31/3"),
    ],
)
def test_a_day_behind_a_period_is_the_deadline(locale: str, task: str, left: str, due: str) -> None:
    assert split_due(task, locale=locale) == (left, due)


@pytest.mark.parametrize(
    "task",
    [
        "Umsätze Januar bis März auswerten",
        "Umsätze Januar bis Ende März auswerten",
        "BWA 2023 bis 2025 zusammenstellen",
        "Verträge 2023 bis Ende 2025 sichten",
        "Urlaub Montag bis Freitag eintragen",
        "Workshop 10. bis 12.3. vorbereiten",
        "Workshop 10.3. bis 12.3. vorbereiten",
        "Schichtplan KW 10 bis KW 11 drucken",
        "Aushang Sommer bis 30.9. drucken",
        "Zeitraum März bis 15.4. buchen",
        "Tom im März bis Freitag vertreten",
    ],
)
def test_from_like_to_like_there_is_no_deadline(task: str) -> None:
    assert split_due(task, locale="de") is None


@pytest.mark.parametrize(
    ("locale", "task", "told"),
    [
        ("de", "Umsätze von Januar bis 10.2. prüfen", "bis 10.2."),
        ("de", "Umsätze vom 1. Quartal 2026 bis 15.4. prüfen", "bis 15.4."),
        ("de", "Kapitel 3 bis 12.3. lesen", "bis 12.3."),
        ("nl", "Jaarrekening 2025 tot 30 juni afmaken", "tot 30 juni"),
        ("nl", "Bonnen januari voor vrijdag aanleveren", "voor vrijdag"),
        ("nl", "Bonnen vóór 10 maart aanleveren", "vóór 10 maart"),
        ("es", "Enviar facturas de enero hasta el 10 de marzo", "enero hasta el 10 de marzo"),
        ("fr", "Envoyer avant vendredi les factures", "avant vendredi"),
    ],
)
def test_what_may_be_the_deadline_is_told(locale: str, task: str, told: str) -> None:
    assert split_due(task, locale=locale) is None
    assert date_in_task(task, locale=locale) == told


@pytest.mark.parametrize(
    ("locale", "task"),
    [("nl", "Rooster week 10 tot week 11 sturen"), ("pt", "Enviar a escala semana 10 até semana 11")],
)
def test_from_week_to_week_there_is_no_deadline(locale: str, task: str) -> None:
    assert split_due(task, locale=locale) is None
